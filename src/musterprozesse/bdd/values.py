"""Values of columns and results as scenarios write them: read by their FEEL type, compared, shown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from musterprozesse.bdd.failure import Failure, listed, meant
from musterprozesse.dmn import Output
from musterprozesse.values import NONE_WORDS, Kind, Limits, ValueProblem, parse

_NONE = (*NONE_WORDS, "kein betrag", "kein wert", "keine angabe")
_UNIT = re.compile(r"\s*(?:EUR|Euro|€|Tage?|Monate?|Wochen?)$")
_KINDS: Mapping[str, Kind] = {"boolean": "wahrheitswert", "number": "zahl", "date": "datum"}


def parse_raw(text: str, feel_type: str) -> Any:
    """The value of a column of this FEEL type; texts stay texts.

    Raises:
        Failure: it is no such value.
    """
    if text.casefold() in _NONE and feel_type != "string":
        return None
    kind = _KINDS.get(feel_type)
    if kind is None:
        return text
    try:
        value = parse(Limits(kind, {}), _UNIT.sub("", text) if kind == "zahl" else text)
    except ValueProblem as problem:
        raise Failure(f"„{text}“: {problem.reason}") from None
    if kind == "datum":
        return date.fromisoformat(value)
    return Decimal(repr(value)) if kind == "zahl" else value


def same(actual: Any, text: str, output: Output | None = None) -> bool:
    """Whether a result is what a scenario writes.

    Raises:
        Failure: the result can never be that: a word the output does not have, or another kind of value.
    """
    if actual is None:
        return text.casefold() in _NONE
    if isinstance(actual, str):
        _allowed(text, output)
        return actual == text
    if text.casefold() in _NONE:
        return False
    if isinstance(actual, bool):
        return bool(actual == parse_raw(text, "boolean"))
    if isinstance(actual, Decimal | int | float):
        return bool(Decimal(str(actual)) == parse_raw(text, "number"))
    if isinstance(actual, date):
        return bool(actual == parse_raw(text, "date"))
    return shown(actual) == text


def possible(text: str, output: Output) -> None:
    """Fail for what an output can never give, whatever is decided."""
    if output.type == "string" and text.casefold() not in _NONE:
        _allowed(text, output)
    elif output.type in _KINDS:
        parse_raw(text, output.type)


def _allowed(text: str, output: Output | None) -> None:
    allowed = [str(v) for v in (output.allowed or ())] if output is not None else []
    if allowed and text not in allowed:
        hint = meant(text, allowed) or f" Möglich: {listed(allowed)}."
        raise Failure(f"Das Ergebnis „{text}“ gibt es nicht.{hint}")


def shown(value: Any) -> str:
    """A result as a scenario would write it."""
    if value is None:
        return "keine"
    if isinstance(value, bool):
        return "ja" if value else "nein"
    if isinstance(value, Decimal | int | float):
        return f"{value:f}".replace(".", ",") if isinstance(value, Decimal) else str(value).replace(".", ",")
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, Mapping):
        return "; ".join(f"{k}: {shown(v)}" for k, v in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(shown(v) for v in value) or "leer"
    return str(value)
