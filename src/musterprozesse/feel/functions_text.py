"""Functions on texts (DMN 1.5, table 75). Lengths and positions count code points."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from . import regex
from .errors import Fault
from .frame import Frame
from .registry import standard
from .text import string as text_of


@standard("substring", "string: string, start position: number, length?: number")
def substring(text: str, start: Decimal, length: Decimal | None = None) -> str:
    first = int(start) if start.adjusted() <= 9 else 0
    if not first or first > len(text) or first < -len(text):
        raise Fault("»start position« liegt außerhalb.")
    index = first - 1 if first > 0 else len(text) + first
    if length is None:
        return text[index:]
    size = min(int(length), len(text)) if length.adjusted() <= 9 else len(text)
    if size < 1:
        raise Fault("»length« muss mindestens 1 sein.")
    return text[index : index + size]


@standard("string length", "string: string")
def string_length(text: str) -> Decimal:
    return Decimal(len(text))


@standard("upper case", "string: string")
def upper_case(text: str) -> str:
    return text.upper()


@standard("lower case", "string: string")
def lower_case(text: str) -> str:
    return text.lower()


@standard("substring before", "string: string, match: string")
def substring_before(text: str, match: str) -> str:
    """What stands before the first match; empty without one."""
    return text.partition(match)[0] if match and match in text else ""


@standard("substring after", "string: string, match: string")
def substring_after(text: str, match: str) -> str:
    """What stands after the first match; empty without one, all after the empty match."""
    if not match:
        return text
    return text.partition(match)[2]


@standard("contains", "string: string, match: string")
def contains(text: str, match: str) -> bool:
    return match in text


@standard("starts with", "string: string, match: string")
def starts_with(text: str, match: str) -> bool:
    return text.startswith(match)


@standard("ends with", "string: string, match: string")
def ends_with(text: str, match: str) -> bool:
    return text.endswith(match)


@standard("matches", "input: string, pattern: pattern, flags?: string?", frame=True)
def matches(frame: Frame, text: str, pattern: str, flags: str | None = None) -> bool:
    """Whether the XPath pattern matches a part of the text."""
    return regex.search(pattern, flags or "", text, frame.budget)


@standard("replace", "input: string, pattern: pattern, replacement: string, flags?: string?", frame=True)
def replace(frame: Frame, text: str, pattern: str, replacement: str, flags: str | None = None) -> str:
    """Every match replaced; ``$1`` to ``$9`` stand for groups, ``\\$`` and ``\\\\`` for themselves."""
    result = regex.replace(pattern, flags or "", text, replacement, frame.budget)
    frame.budget.check_text(len(result))
    return result


@standard("split", "string: string, delimiter: pattern", frame=True)
def split(frame: Frame, text: str, delimiter: str) -> list[str]:
    """The parts between the matches of a pattern."""
    result = regex.split(delimiter, "", text, frame.budget)
    frame.budget.check_list(len(result))
    return result


@standard("string join", "list: list, delimiter?: string?", frame=True)
def string_join(frame: Frame, items: list[Any], delimiter: str | None = None) -> str:
    """The texts joined; nulls are left out."""
    if any(item is not None and type(item) is not str for item in items):
        raise Fault("Die Liste enthält nicht nur Texte.")
    parts = [item for item in items if item is not None]
    frame.budget.check_text(sum(map(len, parts)) + len(parts) * len(delimiter or ""))
    return (delimiter or "").join(parts)


@standard("string", "from: any", frame=True)
def string(frame: Frame, value: Any) -> str:
    """The text of a value."""
    result = text_of(value)
    frame.budget.check_text(len(result))
    return result
