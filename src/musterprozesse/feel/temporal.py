"""Dates, times and durations: reading, writing, arithmetic, components (DMN 1.5, 10.3.2.3 and 10.3.3.1).

Python's own types carry them: years 1 to 9999, microseconds. What lies outside is a Fault, never rounded silently.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal
from functools import lru_cache, partial
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from .errors import Fault
from .far import Far, at_time, distance, far_date, shifted, shifted_months
from .values import NUMBERS, YearsMonths, number

_DATE = re.compile(r"(-?)([0-9]{4}|[1-9][0-9]{4,8})-([0-9]{2})-([0-9]{2})")
_TIME = re.compile(
    r"([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?(Z|z|[+-][0-9]{2}:[0-9]{2}(?::[0-9]{2})?|@[A-Za-z0-9_+\-/]+)?"
)
_DURATION = re.compile(
    r"(-)?P(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)D)?"
    r"(T(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+(?:\.[0-9]*)?)S)?)?"
)
T = TypeVar("T")

_MAX_OFFSET = timedelta(hours=14)
_MICROSECOND = timedelta(microseconds=1)
_DAY = timedelta(days=1)
_NO_ZONE = frozenset({"localtime", "posixrules", "Factory", "leapseconds", "tzdata.zi"})


# ---------------------------------------------------------------------- reading


def read_date(text: str, *, far: bool = False) -> Any:
    """``2026-04-29``; raises Fault for anything else."""
    match = _DATE.fullmatch(text)
    if match is None:
        raise Fault("Ein Datum schreibt man als JJJJ-MM-TT.")
    return make_date(-int(match[2]) if match[1] else int(match[2]), int(match[3]), int(match[4]), far=far)


def make_date(year: int, month: int, day: int, *, far: bool = False) -> Any:
    """A date of the calendar in the years 1 to 9999, with ``far`` of any year; raises Fault otherwise."""
    if not 1 <= year <= 9999:
        if far:
            return far_date(year, month, day)
        raise Fault("Das Jahr liegt nicht zwischen 1 und 9999.")
    try:
        return date(year, month, day)
    except ValueError:
        raise Fault("Diesen Tag gibt es im Kalender nicht.") from None


def read_time(text: str) -> time:
    """``12:30:00`` with optional fraction, offset or ``@Zone``; ``24:00:00`` is midnight."""
    return _read_time(text)[0]


def _read_time(text: str) -> tuple[time, bool]:
    match = _TIME.fullmatch(text)
    if match is None:
        raise Fault("Eine Uhrzeit schreibt man als HH:MM:SS.")
    hour, minute, second = int(match[1]), int(match[2]), int(match[3])
    micro = _microseconds(match[4] or "")
    next_day = (hour, minute, second, micro) == (24, 0, 0, 0)
    try:
        value = time(0 if next_day else hour, minute, second, micro, tzinfo=read_zone(match[5] or ""))
    except ValueError:
        raise Fault("Diese Uhrzeit gibt es nicht.") from None
    return value, next_day


def _microseconds(digits: str) -> int:
    if digits[6:].strip("0"):
        raise Fault("Bruchteile unter einer Mikrosekunde werden nicht unterstützt.")
    return int(digits[:6].ljust(6, "0")) if digits else 0


def read_zone(text: str) -> tzinfo | None:
    """The zone at the end of a time: empty, ``Z``, ``+02:00`` or ``@Europe/Berlin``."""
    if not text:
        return None
    if text in ("Z", "z"):
        return UTC
    if text[0] == "@":
        return zone(text[1:])
    hours, minutes, *seconds = (int(part) for part in text[1:].split(":"))
    if minutes > 59 or (seconds and seconds[0] > 59):
        raise Fault("Diesen Abstand zur Weltzeit gibt es nicht.")
    size = timedelta(hours=hours, minutes=minutes, seconds=seconds[0] if seconds else 0)
    return offset_zone(-size if text[0] == "-" else size)


def offset_zone(offset: timedelta) -> tzinfo:
    """A fixed distance to UTC, at most 14 hours."""
    if abs(offset) > _MAX_OFFSET or offset % timedelta(seconds=1):
        raise Fault("Der Abstand zur Weltzeit ist größer als 14 Stunden oder keine ganze Zahl von Sekunden.")
    return timezone(offset) if offset else UTC


@lru_cache(maxsize=256)
def zone(name: str) -> ZoneInfo:
    """A zone of the IANA database; raises Fault for another name."""
    try:
        if name in _NO_ZONE or name.startswith(("posix/", "right/")):
            raise ValueError
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        raise Fault("Diese Zeitzone gibt es nicht.") from None


def read_moment(text: str, *, far: bool = False) -> Any:
    """``2026-04-29T12:00:00`` with what a time may carry; a date alone is its midnight."""
    day, mark, clock = text.partition("T")
    date_part = read_date(day, far=far)
    if not mark:
        return at_time(date_part, time())
    value, next_day = _read_time(clock)
    moment = at_time(date_part, value)
    return shift(moment, _DAY) if next_day else moment


def read_duration(text: str) -> timedelta | YearsMonths:
    """``P1Y2M`` or ``P1DT2H``, not both kinds in one; raises Fault otherwise."""
    match = _DURATION.fullmatch(text)
    if match is None or not any(match[i] for i in (2, 3, 4, 6, 7, 8)) or (match[5] == "T"):
        raise Fault("Eine Dauer schreibt man als P1Y2M oder P1DT2H.")
    sign = -1 if match[1] else 1
    years, months = match[2], match[3]
    if years or months:
        if match[4] or match[5]:
            raise Fault("Eine Dauer hat entweder Jahre und Monate oder Tage und Stunden.")
        return YearsMonths(sign * (12 * int(years or 0) + int(months or 0)))
    seconds, _, fraction = (match[8] or "0").partition(".")
    try:
        size = timedelta(
            days=int(match[4] or 0), hours=int(match[6] or 0), minutes=int(match[7] or 0), seconds=int(seconds),
            microseconds=_microseconds(fraction),
        )  # fmt: skip
    except OverflowError:
        raise Fault("Die Dauer ist zu lang.") from None
    return sign * size


def read_any(text: str, *, far: bool = False) -> Any:
    """The temporal value of ``@"…"``; ``far`` allows years outside 1 to 9999."""
    body = text.removeprefix("-")
    if body.startswith("P"):
        return read_duration(text)
    if "T" in text.partition("@")[0]:
        return read_moment(text, far=far)
    return read_time(text) if re.match(r"[0-9]{2}:", text) else read_date(text, far=far)


# ---------------------------------------------------------------------- writing


def write(value: Any) -> str:
    """The text ``string(…)`` gives, which the reading functions read back."""
    if isinstance(value, Far):
        return f"{'-' if value.year < 0 else ''}{abs(value.year):04d}{write(value.near)[4:]}"
    if isinstance(value, datetime):
        return f"{value.date().isoformat()}T{write(value.timetz())}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        fraction = f".{value.microsecond:06d}".rstrip("0") if value.microsecond else ""
        return f"{value.hour:02d}:{value.minute:02d}:{value.second:02d}{fraction}{_write_zone(value.tzinfo)}"
    return _write_months(value.months) if isinstance(value, YearsMonths) else _write_span(value)


def _write_zone(value: tzinfo | None) -> str:
    if value is None:
        return ""
    if isinstance(value, ZoneInfo):
        return f"@{value.key}"
    offset = value.utcoffset(None)
    if not offset:
        return "Z"
    seconds = int(abs(offset).total_seconds())
    text = f"{'-' if offset < timedelta() else '+'}{seconds // 3600:02d}:{seconds // 60 % 60:02d}"
    return f"{text}:{seconds % 60:02d}" if seconds % 60 else text


def _write_months(months: int) -> str:
    years, rest = divmod(abs(months), 12)
    text = (f"{years}Y" if years else "") + (f"{rest}M" if rest or not years else "")
    return ("-P" if months < 0 else "P") + text


def _write_span(value: timedelta) -> str:
    size = abs(value)
    hours, rest = divmod(size.seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    fraction = f".{size.microseconds:06d}".rstrip("0") if size.microseconds else ""
    clock = (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")
    clock += f"{seconds}{fraction}S" if seconds or fraction else ""
    days = f"{size.days}D" if size.days else ""
    text = days + (f"T{clock}" if clock else "")
    return ("-P" if value < timedelta() else "P") + (text or "T0S")


# ---------------------------------------------------------------------- arithmetic


def is_local(value: Any) -> bool:
    """Whether a time or date and time carries neither offset nor zone."""
    return (value.near if isinstance(value, Far) else value).tzinfo is None


def instant(value: datetime) -> datetime:
    """The value in UTC, for comparison; a value without offset stays as it is."""
    return value if value.tzinfo is None else _guarded(partial(value.astimezone, UTC))


def midnight(day: Any) -> Any:
    """The date as date and time at midnight UTC (DMN 1.5, table 55)."""
    return at_time(day, time(tzinfo=UTC))


def shift(value: Any, span: timedelta) -> Any:
    """Add elapsed time; for a zone across its changes of offset."""
    if isinstance(value, Far):
        return shifted(value, span)
    if isinstance(value.tzinfo, ZoneInfo):
        return _guarded(lambda: (value.astimezone(UTC) + span).astimezone(value.tzinfo))
    return _guarded(partial(value.__add__, span))


def shift_date(day: Any, span: timedelta) -> Any:
    """A date plus a days and time duration, as a date: from midnight, the time of day dropped."""
    if isinstance(day, Far):
        return shifted(day, span)
    return _guarded(partial(datetime.combine(day, time()).__add__, span)).date()


def shift_months(value: Any, months: int) -> Any:
    """Add months and keep the day, or take the last day of a shorter month."""
    if isinstance(value, Far):
        return shifted_months(value, months)
    total = value.year * 12 + value.month - 1 + months
    year, month = divmod(total, 12)
    if not 1 <= year <= 9999:
        raise Fault("Das Ergebnis liegt außerhalb der Jahre 1 bis 9999.")
    return value.replace(year=year, month=month + 1, day=min(value.day, monthrange(year, month + 1)[1]))


def shift_time(clock: time, span: timedelta) -> time:
    """A time of day plus a duration, around midnight."""
    start = datetime.combine(date(2000, 1, 1), clock.replace(tzinfo=None))
    return (start + span % _DAY).time().replace(tzinfo=clock.tzinfo)


def difference(left: Any, right: Any) -> timedelta:
    """Elapsed time; both with or both without offset, else Fault."""
    if is_local(left) != is_local(right):
        raise Fault("Ein Zeitpunkt mit und einer ohne Zeitzone lassen sich nicht verrechnen.")
    if isinstance(left, Far) or isinstance(right, Far):
        return distance(left, right)
    return instant(left) - instant(right)


def time_difference(left: time, right: time) -> timedelta:
    """Elapsed time between two times of day; both with or both without offset, else Fault."""
    if is_local(left) != is_local(right):
        raise Fault("Eine Uhrzeit mit und eine ohne Zeitzone lassen sich nicht verrechnen.")
    return time_key(left) - time_key(right)


def time_key(value: time) -> timedelta:
    """A time of day as distance from midnight UTC; for a named zone from local midnight."""
    size = timedelta(hours=value.hour, minutes=value.minute, seconds=value.second, microseconds=value.microsecond)
    return size - (value.utcoffset() or timedelta())


def whole_months(start: Any, end: Any) -> int:
    """Whole months from ``start`` to ``end``, truncated towards zero (the age function); the time of day is dropped.

    A birthday on 29 February is complete on 1 March of a common year.
    """
    if (start.year, start.month, start.day) > (end.year, end.month, end.day):
        return -whole_months(end, start)
    months = int((end.year - start.year) * 12 + end.month - start.month)
    return months - 1 if end.day < start.day else months


def scale(value: timedelta | YearsMonths, factor: Decimal) -> timedelta | YearsMonths:
    """A duration times a number; months are truncated towards zero, days and times rounded to microseconds."""
    if isinstance(value, YearsMonths):
        return YearsMonths(_whole(NUMBERS.multiply(Decimal(value.months), factor)))
    micros = _whole(NUMBERS.multiply(Decimal(value // _MICROSECOND), factor))
    return _guarded(lambda: timedelta(microseconds=micros))


def quotient(value: timedelta | YearsMonths, divisor: Decimal) -> timedelta | YearsMonths:
    """A duration divided by a number that is not zero, rounded as in ``scale``."""
    if isinstance(value, YearsMonths):
        return YearsMonths(_whole(NUMBERS.divide(Decimal(value.months), divisor)))
    micros = _whole(NUMBERS.divide(Decimal(value // _MICROSECOND), divisor))
    return _guarded(lambda: timedelta(microseconds=micros))


def ratio(left: timedelta | YearsMonths, right: timedelta | YearsMonths) -> Decimal:
    """A duration divided by one of the same kind."""
    if isinstance(left, YearsMonths) and isinstance(right, YearsMonths):
        above, below = left.months, right.months
    elif isinstance(left, timedelta) and isinstance(right, timedelta):
        above, below = left // _MICROSECOND, right // _MICROSECOND
    else:
        raise Fault("Monate und Tage lassen sich nicht teilen.")
    if not below:
        raise Fault("Durch eine leere Dauer kann man nicht teilen.")
    return number(NUMBERS.divide(Decimal(above), Decimal(below)))


def _whole(value: Decimal) -> int:
    if not value.is_finite() or value.adjusted() > 30:
        raise Fault("Die Dauer ist zu lang.")
    return int(value)


# ---------------------------------------------------------------------- components


def component(value: Any, name: str) -> Any:
    """``value.name`` of a temporal value; raises Fault if its type has no such component."""
    if isinstance(value, Far):
        return Decimal(value.year) if name == "year" else component(value.near, name)
    reader = _COMPONENTS.get(type(value), {}).get(name)
    if reader is None:
        raise Fault(f"Eine Angabe »{name}« gibt es bei diesem Typ nicht.")
    found = reader(value)
    return Decimal(found) if type(found) is int else found


def _offset(value: datetime | time) -> timedelta | None:
    return value.utcoffset()


def _zone_name(value: datetime | time) -> str | None:
    return value.tzinfo.key if isinstance(value.tzinfo, ZoneInfo) else None


def _seconds(value: datetime | time) -> Decimal:
    return Decimal(value.second) + Decimal(value.microsecond).scaleb(-6) if value.microsecond else Decimal(value.second)


def _signed(size: int, value: timedelta) -> int:
    return -size if value < timedelta() else size


def _span_seconds(value: timedelta) -> Decimal:
    size = abs(value)
    seconds = Decimal(size.seconds % 60)
    if size.microseconds:
        seconds += Decimal(size.microseconds).scaleb(-6)
    return -seconds if value < timedelta() else seconds


_OF_DATE: dict[str, Callable[[Any], Any]] = {
    "year": lambda v: v.year,
    "month": lambda v: v.month,
    "day": lambda v: v.day,
    "weekday": lambda v: v.isoweekday(),
}
_OF_TIME: dict[str, Callable[[Any], Any]] = {
    "hour": lambda v: v.hour,
    "minute": lambda v: v.minute,
    "second": _seconds,
    "time offset": _offset,
    "timezone": _zone_name,
}
_COMPONENTS: dict[type, dict[str, Callable[[Any], Any]]] = {
    date: _OF_DATE,
    time: _OF_TIME,
    datetime: {**_OF_DATE, **_OF_TIME},
    YearsMonths: {
        "years": lambda v: int(abs(v.months) / 12) * (-1 if v.months < 0 else 1),
        "months": lambda v: abs(v.months) % 12 * (-1 if v.months < 0 else 1),
    },
    timedelta: {
        "days": lambda v: _signed(abs(v).days, v),
        "hours": lambda v: _signed(abs(v).seconds // 3600, v),
        "minutes": lambda v: _signed(abs(v).seconds // 60 % 60, v),
        "seconds": _span_seconds,
    },
}


def _guarded(compute: Callable[[], T]) -> T:
    try:
        return compute()
    except OverflowError:
        raise Fault("Das Ergebnis liegt außerhalb der Jahre 1 bis 9999.") from None
