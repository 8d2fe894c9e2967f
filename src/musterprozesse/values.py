"""The values of facts and parameters: checked as JSON, turned into FEEL values, read and shown as German text.

Nothing here knows a fact; `Limits` says what is allowed. A problem's text never contains the value.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Final, Literal

Kind = Literal["datum", "wahrheitswert", "zahl", "ganzzahl", "text", "auswahl", "liste"]

MAX_TEXT: Final = 2_000
MAX_LIST: Final = 500
MAX_DIGITS: Final = 15
FIRST_DAY: Final = date(1900, 1, 1)
LAST_DAY: Final = date(2199, 12, 31)
NONE_WORDS: Final = ("keine", "keiner", "keines", "kein", "leer")
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_GERMAN_DAY = re.compile(r"([0-9]{1,2})\.\s?([0-9]{1,2})\.\s?([0-9]{4})")
_GERMAN_NUMBER = re.compile(r"([+-]?)([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:,([0-9]+))?")
_QUOTED = re.compile(r"„([^“]*)“")


class ValueProblem(Exception):
    """A value that a fact or parameter must not have: `reason` (German), `allowed` where the values are few."""

    def __init__(self, reason: str, allowed: tuple[str, ...] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.allowed = allowed


@dataclass(frozen=True, slots=True)
class ListText:
    """A field of the records in a list: its label and what it may be."""

    label: str
    limits: Limits


@dataclass(frozen=True, slots=True)
class Limits:
    """What a value may be. `inner`: for lists the limits of a plain element, or the fields of a record."""

    kind: Kind
    choices: Mapping[str, str]
    none: str | None = None
    low: int | float | None = None
    high: int | float | None = None
    unit: str = ""
    inner: Limits | Mapping[str, ListText] | None = None


def check(limits: Limits, value: Any) -> Any:
    """The normalised JSON value; raises ValueProblem."""
    if value is None:
        if limits.none is None:
            raise ValueProblem("Hier muss etwas angegeben werden.")
        return None
    match limits.kind:
        case "datum":
            return _check_day(value)
        case "wahrheitswert":
            if not isinstance(value, bool):
                raise ValueProblem("Erwartet wird ja oder nein.", ("true", "false"))
            return value
        case "zahl" | "ganzzahl":
            return _check_number(limits, value)
        case "text":
            return _check_text(limits, value)
        case "auswahl":
            if not isinstance(value, str) or value not in limits.choices:
                raise ValueProblem("Erwartet wird einer der vorgesehenen Werte.", tuple(limits.choices))
            return value
        case "liste":
            return _check_list(limits, value)


def to_feel(limits: Limits, value: Any) -> Any:
    """The FEEL value of a checked JSON value."""
    if value is None:
        return None
    match limits.kind:
        case "datum":
            return date.fromisoformat(value)
        case "zahl" | "ganzzahl":
            return Decimal(repr(value))
        case "liste":
            inner = limits.inner
            if isinstance(inner, Mapping):
                return [{k: to_feel(part.limits, item[k]) for k, part in inner.items()} for item in value]
            return [to_feel(inner, item) for item in value] if inner is not None else list(value)
        case _:
            return value


def parse(limits: Limits, text: str) -> Any:
    """The JSON value of German input; raises ValueProblem."""
    text = unicodedata.normalize("NFC", text.strip())
    if limits.kind == "auswahl" and (key := _choice(limits.choices, text)) is not None:
        return key
    if limits.none is not None and text.casefold() in (*NONE_WORDS, limits.none.casefold()):
        return None
    match limits.kind:
        case "datum":
            found = _GERMAN_DAY.fullmatch(text)
            if not found and not _ISO.fullmatch(text):
                raise ValueProblem("Erwartet wird ein Tag, zum Beispiel 02.11.2026.")
            day = f"{found[3]}-{found[2]:0>2}-{found[1]:0>2}" if found else text
            return check(limits, day)
        case "wahrheitswert":
            if text.casefold() not in ("ja", "nein"):
                raise ValueProblem("Erwartet wird ja oder nein.", ("ja", "nein"))
            return text.casefold() == "ja"
        case "zahl" | "ganzzahl":
            return check(limits, _parse_number(limits, text))
        case "auswahl":
            raise ValueProblem("Erwartet wird einer der vorgesehenen Werte.", tuple(limits.choices))
        case "liste":
            return check(limits, _parse_list(limits, text))
        case _:
            return check(limits, text)


def show(limits: Limits, value: Any) -> str:
    """German text of a checked JSON value; `parse` reads it back."""
    if value is None:
        return limits.none or "keine"
    match limits.kind:
        case "datum":
            day = date.fromisoformat(value)
            return f"{day.day:02}.{day.month:02}.{day.year}"
        case "wahrheitswert":
            return "ja" if value else "nein"
        case "zahl" | "ganzzahl":
            return _show_number(Decimal(repr(value)), 2 if limits.unit == "EUR" else 0)
        case "auswahl":
            return limits.choices.get(value, value)
        case "liste":
            return _show_list(limits, value)
        case _:
            return str(value)


def _check_day(value: Any) -> str:
    if isinstance(value, date) and not isinstance(value, datetime):
        value = value.isoformat()
    if not isinstance(value, str) or not _ISO.fullmatch(value):
        raise ValueProblem("Erwartet wird ein Tag.", ("JJJJ-MM-TT",))
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise ValueProblem("Diesen Tag gibt es nicht.") from None
    if not FIRST_DAY <= day <= LAST_DAY:
        raise ValueProblem(f"Der Tag liegt nicht zwischen {FIRST_DAY.year} und {LAST_DAY.year}.")
    return day.isoformat()


def _check_number(limits: Limits, value: Any) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise ValueProblem("Erwartet wird eine Zahl.")
    number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    if not number.is_finite():
        raise ValueProblem("Erwartet wird eine Zahl.")
    number = number.normalize() + 0  # + 0: no negative zero
    if len(number.as_tuple().digits) > MAX_DIGITS or number.adjusted() >= MAX_DIGITS or number.adjusted() < -MAX_DIGITS:
        raise ValueProblem(f"Die Zahl hat mehr als {MAX_DIGITS} Stellen.")
    whole = number == number.to_integral_value()
    if limits.kind == "ganzzahl" and not whole:
        raise ValueProblem("Erwartet wird eine ganze Zahl.")
    result = int(number) if whole else float(number)
    if limits.low is not None and number < Decimal(repr(limits.low)):
        raise ValueProblem(f"Der kleinste Wert ist {limits.low}.")
    if limits.high is not None and number > Decimal(repr(limits.high)):
        raise ValueProblem(f"Der größte Wert ist {limits.high}.")
    return result


def _check_text(limits: Limits, value: Any) -> str:
    if not isinstance(value, str):
        raise ValueProblem("Erwartet wird ein Text.")
    text = unicodedata.normalize("NFC", value).replace("\r\n", "\n").strip()
    if not text:
        raise ValueProblem("Der Text ist leer.")
    most = limits.high if limits.high is not None else MAX_TEXT
    if len(text) > most:
        raise ValueProblem(f"Der Text hat mehr als {most} Zeichen.")
    if any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t" for c in text):
        raise ValueProblem("Der Text enthält Steuerzeichen.")
    return text


def _check_list(limits: Limits, value: Any) -> list[Any]:
    if not isinstance(value, list | tuple):
        raise ValueProblem("Erwartet wird eine Liste.")
    most = limits.high if limits.high is not None else MAX_LIST
    if len(value) > most:
        raise ValueProblem(f"Die Liste hat mehr als {most} Einträge.")
    if limits.low is not None and len(value) < limits.low:
        raise ValueProblem(f"Die Liste hat weniger als {limits.low} Einträge.")
    return [_check_item(limits.inner, item, place) for place, item in enumerate(value, 1)]


def _check_item(inner: Limits | Mapping[str, ListText] | None, item: Any, place: int) -> Any:
    if not isinstance(inner, Mapping):
        try:
            return item if inner is None else check(inner, item)
        except ValueProblem as problem:
            raise ValueProblem(f"Eintrag {place}: {problem.reason}", problem.allowed) from None
    if not isinstance(item, Mapping):
        raise ValueProblem(f"Eintrag {place}: Erwartet werden benannte Angaben.", tuple(inner))
    if any(key not in inner for key in item):
        raise ValueProblem(f"Eintrag {place}: Eine Angabe ist nicht vorgesehen.", tuple(inner))
    result: dict[str, Any] = {}
    for key, part in inner.items():
        try:
            result[key] = check(part.limits, item.get(key))
        except ValueProblem as problem:
            raise ValueProblem(f"Eintrag {place}, {part.label}: {problem.reason}", problem.allowed) from None
    return result


def _choice(choices: Mapping[str, str], text: str) -> str | None:
    if text in choices:
        return text
    return next((key for key, label in choices.items() if label.casefold() == text.casefold()), None)


def _parse_number(limits: Limits, text: str) -> Decimal:
    if limits.unit:
        text = text.removesuffix("€" if limits.unit == "EUR" and text.endswith("€") else limits.unit).rstrip()
    found = _GERMAN_NUMBER.fullmatch(text)
    if found is None:
        raise ValueProblem("Erwartet wird eine Zahl, zum Beispiel 1.234,50.")
    try:
        return Decimal(f"{found[1]}{found[2].replace('.', '')}.{found[3] or '0'}")
    except InvalidOperation:
        raise ValueProblem("Erwartet wird eine Zahl, zum Beispiel 1.234,50.") from None


def _show_number(number: Decimal, places: int) -> str:
    whole, _, fraction = f"{number:f}".partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    grouped = f"{int(whole):,}".replace(",", ".")
    fraction = fraction.rstrip("0").ljust(places, "0")
    return f"{sign}{grouped}" + (f",{fraction}" if fraction else "")


def _parse_list(limits: Limits, text: str) -> list[Any]:
    if text.startswith("["):
        try:
            found = json.loads(text)
        except (json.JSONDecodeError, RecursionError):
            raise ValueProblem("Die Liste in eckigen Klammern ist nicht lesbar.") from None
        return found if isinstance(found, list) else [found]
    if not text or text.casefold() in NONE_WORDS:
        return []
    items = [part for part in _split(text, ";") if part]
    inner = limits.inner
    if not isinstance(inner, Mapping):
        return [parse(inner, _unquote(item)) if inner is not None else _unquote(item) for item in items]
    labels = {part.label.casefold(): key for key, part in inner.items()}
    records = []
    for place, item in enumerate(items, 1):
        record: dict[str, Any] = {}
        for pair in _split(item, ","):
            name, colon, value = pair.partition(":")
            key = name.strip() if name.strip() in inner else labels.get(name.strip().casefold(), "")
            if not colon or not key:
                raise ValueProblem(f"Eintrag {place}: Erwartet wird „Angabe: Wert, Angabe: Wert“.", tuple(inner))
            record[key] = parse(inner[key].limits, _unquote(value.strip()))
        records.append(record)
    return records


def _split(text: str, mark: str) -> Iterator[str]:
    """The parts between the marks, not inside „…“."""
    hidden = _QUOTED.sub(lambda m: "x" * len(m[0]), text)
    start = 0
    for at, char in enumerate(hidden):
        if char == mark:
            yield text[start:at].strip()
            start = at + 1
    yield text[start:].strip()


def _unquote(text: str) -> str:
    found = _QUOTED.fullmatch(text)
    return found[1] if found else text


def _show_list(limits: Limits, value: list[Any]) -> str:
    """Entries as people write them; as JSON where a text in them would be read otherwise."""
    text = "; ".join(_show_item(limits.inner, item) for item in value) or "keine"
    try:
        same = parse(limits, text) == value
    except ValueProblem:
        same = False
    return text if same else json.dumps(value, ensure_ascii=False)


def _show_item(inner: Limits | Mapping[str, ListText] | None, item: Any) -> str:
    if isinstance(inner, Mapping):
        return ", ".join(f"{part.label}: {_quoted(show(part.limits, item[key]))}" for key, part in inner.items())
    return _quoted(str(item) if inner is None else show(inner, item))


def _quoted(text: str) -> str:
    return f"„{text}“" if any(mark in text for mark in ",;:") else text
