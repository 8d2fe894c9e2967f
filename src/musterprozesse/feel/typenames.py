"""The names of types in texts: ``instance of``, parameters (DMN 1.5, grammar rule 54), and what they accept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .errors import meant
from .names import Scope
from .values import ANY, Shape

if TYPE_CHECKING:
    from .reader import Reader

SIMPLE: Mapping[str, str] = {
    "number": "number",
    "string": "string",
    "boolean": "boolean",
    "date": "date",
    "time": "time",
    "date and time": "date and time",
    "dateTime": "date and time",
    "days and time duration": "days and time duration",
    "dayTimeDuration": "days and time duration",
    "years and months duration": "years and months duration",
    "yearMonthDuration": "years and months duration",
    "Any": "Any",
    "Null": "Null",
    "list": "list",
    "context": "context",
    "function": "function",
    "range": "range",
}
_SCOPE = Scope(dict.fromkeys(SIMPLE, ANY))


def read_type(reader: Reader) -> Shape:
    """A type at the reader's position; an unknown one is a load error in strict mode, else a type nothing has."""
    with reader.nested():
        return _read(reader)


def _read(reader: Reader) -> Shape:
    entry = Scope(reader.types).match(reader.stream, reader.index)
    simple = _SCOPE.match(reader.stream, reader.index)
    if entry is not None and (simple is None or len(entry.pieces) >= len(simple.pieces)):
        reader.index += len(entry.pieces)
        return reader.types[entry.name]
    if simple is None:
        return _unknown(reader)
    reader.index += len(simple.pieces)
    kind = SIMPLE[simple.name]
    if kind in ("list", "range") and reader.skip_sign("<"):
        element = read_type(reader)
        reader.take_sign(">")
        return Shape(kind, element=element)
    if kind == "context" and reader.skip_sign("<"):
        return _context(reader)
    if kind == "function" and reader.skip_sign("<"):
        return _function(reader)
    return Shape(kind)


def _context(reader: Reader) -> Shape:
    fields: dict[str, Shape] = {}
    while not reader.at_sign(">"):
        name = reader.declared_name("des Eintrags", ":")
        reader.take_sign(":")
        fields[name] = read_type(reader)
        if not reader.skip_sign(","):
            break
    reader.take_sign(">")
    return Shape("context", fields)


def _function(reader: Reader) -> Shape:
    parameters: list[tuple[str, Shape]] = []
    while not reader.at_sign(">"):
        parameters.append(("", read_type(reader)))
        if not reader.skip_sign(","):
            break
    reader.take_sign(">")
    reader.take_sign("->")
    return Shape("function", parameters=tuple(parameters), result=read_type(reader))


def _unknown(reader: Reader) -> Shape:
    token = reader.token
    if token.kind != "word":
        raise reader.error("Hier fehlt der Name eines Typs.")
    if reader.strict:
        raise reader.error(f"Den Typ »{token.text}« gibt es nicht.", meant(token.text, [*SIMPLE, *reader.types]))
    reader.index += 1
    while reader.at_sign(".") and reader.ahead(1).kind == "word":
        reader.index += 2
    return Shape("unknown")
