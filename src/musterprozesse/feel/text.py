"""Values to text: ``string(…)`` of the standard, and FEEL literals that read back to the same value."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

from .far import Far
from .names import pieces
from .temporal import write
from .values import Function, Range, YearsMonths

_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})


def to_text(value: Any) -> str:
    """A FEEL literal for a value; a function has none and gives its signature."""
    return _text(value, literal=True)


def string(value: Any) -> str:
    """``string(value)``: a text stays itself, inside lists and contexts it is quoted."""
    return value if isinstance(value, str) else _text(value, literal=False)


def plain(value: Decimal) -> str:
    """A number without exponent and without zeros that carry nothing: equal numbers have equal texts."""
    text = f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def quoted(text: str) -> str:
    """A string literal."""
    return f'"{text.translate(_ESCAPES)}"'


def key_text(key: str) -> str:
    """A key of a context as an expression writes it: bare if it is a name, else quoted."""
    spelled = pieces(key)
    bare = spelled and all(text[0].isalnum() or text in "_.-+*/'" or len(text) > 1 for text, _ in spelled)
    return key if bare and not key[0].isdigit() and key[0] not in ".-+*/'" else quoted(key)


def _text(value: Any, *, literal: bool) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, (date, time, timedelta, YearsMonths, Far)):
        return f'@"{write(value)}"' if literal else write(value)
    if isinstance(value, list):
        return "[" + ", ".join(_text(item, literal=literal) for item in value) + "]"
    if isinstance(value, Mapping):
        inside = (f"{key_text(key)}: {_text(item, literal=literal)}" for key, item in value.items())
        return "{" + ", ".join(inside) + "}"
    if isinstance(value, Range):
        return _range(value, literal=literal)
    if isinstance(value, Function):
        return f"function({', '.join(value.parameters)})"
    raise TypeError(f"{type(value).__name__} is no FEEL value")


def _range(value: Range, *, literal: bool) -> str:
    if value.operator:
        end = value.low if value.operator in (">", ">=") else value.high
        return f"({value.operator} {_text(end, literal=literal)})"
    low, high = (_text(end, literal=literal) for end in (value.low, value.high))
    return f"{'[' if value.low_closed else '('}{low}..{high}{']' if value.high_closed else ')'}"
