"""Values and cells in the words a clerk reads."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from musterprozesse.feel import Range, UnaryTests, YearsMonths, to_text

NOTHING = "keine Angabe"
_DATE = re.compile(r"""(?:@|date\(\s*)"(\d{4})-(\d\d)-(\d\d)"\s*\)?""")
_NUMBER = re.compile(r"(?<![\w.\"])(\d+)(?:\.(\d+))?(?![\w\"])")
_BOUNDS = (("<=", "höchstens "), (">=", "mindestens "), ("<", "unter "), (">", "über "), ("!=", "nicht "), ("=", ""))
_DAY_BOUNDS = (("<=", "bis "), (">=", "ab "), ("<", "vor dem "), (">", "nach dem "), ("!=", "nicht "), ("=", ""))


def shown(value: Any) -> str:
    """A value in German: ja, 02.11.2026, 1234,5, 2 Jahre 3 Monate."""
    if value is None:
        return NOTHING
    if isinstance(value, bool):
        return "ja" if value else "nein"
    if isinstance(value, Decimal):
        return format(value.normalize() if value else Decimal(0), "f").replace(".", ",")
    if isinstance(value, str):
        return f"„{value}“"
    if isinstance(value, dt.datetime):
        return f"{value:%d.%m.%Y, %H:%M} Uhr"
    if isinstance(value, dt.date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, dt.timedelta):
        return _days(value)
    if isinstance(value, YearsMonths):
        return _months(value.months)
    if isinstance(value, Range):
        return cell(to_text(value))
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {shown(item)}" for key, item in value.items()) or NOTHING
    if isinstance(value, (list, tuple)):
        return ", ".join(shown(item) for item in value) or "nichts"
    return to_text(value)


def condition(tests: UnaryTests) -> str:
    """What a cell demands, in German; texts that are no plain tests stay as they stand in the table."""
    return cell(tests.text)


def cell(text: str) -> str:
    """The text of a cell in German."""
    text = " ".join(text.split())
    if text in ("", "-"):
        return "beliebig"
    negated = re.fullmatch(r"not\((.*)\)", text)
    if negated and _balanced(negated[1]):
        return "nicht " + _alternatives(negated[1])
    return _alternatives(text)


def _alternatives(text: str) -> str:
    return " oder ".join(_single(part.strip()) for part in _parts(text))


def _single(text: str) -> str:
    words = {"true": "ja", "false": "nein", "null": NOTHING}
    if text in words:
        return words[text]
    found = re.fullmatch(r"([\[\](])(.*?)\.\.(.*)([\[\])])", text)
    if found:
        low, high = _literal(found[2].strip()), _literal(found[3].strip())
        return f"{'von' if found[1] == '[' else 'über'} {low} {'bis' if found[4] == ']' else 'bis unter'} {high}"
    bounds = _DAY_BOUNDS if _DATE.search(text) else _BOUNDS
    for sign, word in bounds:
        if text.startswith(sign):
            return word + _literal(text[len(sign) :].strip())
    return _literal(text)


def _literal(text: str) -> str:
    if re.fullmatch(r'"(?:[^"\\]|\\.)*"', text):
        return f"„{text[1:-1]}“"
    text = _DATE.sub(lambda m: f"{m[3]}.{m[2]}.{m[1]}", text)
    if re.fullmatch(r"-?\d+\.\d+", text):
        return text.replace(".", ",")
    return {"true": "ja", "false": "nein", "null": NOTHING}.get(text, text)


def _parts(text: str) -> list[str]:
    """Split at commas outside of texts and brackets; a closing bracket may open a range (``]a..b[``)."""
    found, depth, quoted, start = [], 0, False, 0
    for place, sign in enumerate(text):
        if sign == '"' and (place == 0 or text[place - 1] != "\\"):
            quoted = not quoted
        elif not quoted and sign in "({":
            depth += 1
        elif not quoted and sign in ")}":
            depth -= 1
        elif not quoted and sign == "," and depth <= 0:
            found.append(text[start:place])
            start, depth = place + 1, 0
    return [*found, text[start:]]


def _balanced(text: str) -> bool:
    depth = 0
    for sign in text:
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return False
    return depth == 0


def _days(value: dt.timedelta) -> str:
    if value.seconds or value.microseconds:
        return to_text(value)
    return f"{value.days} Tag" + ("" if abs(value.days) == 1 else "e")


def _months(months: int) -> str:
    sign = "minus " if months < 0 else ""
    years, rest = divmod(abs(months), 12)
    parts = []
    if years:
        parts.append(f"{years} Jahr" + ("" if years == 1 else "e"))
    if rest or not years:
        parts.append(f"{rest} Monat" + ("" if rest == 1 else "e"))
    return sign + " ".join(parts)
