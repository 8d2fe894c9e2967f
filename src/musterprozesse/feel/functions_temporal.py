"""Functions on dates, times and durations (DMN 1.5, tables 71, 78 and 81)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from . import temporal
from .errors import Fault
from .far import at_time, day_of, parts
from .frame import Frame
from .registry import standard, whole
from .values import YearsMonths, german, kind_of

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")  # fmt: skip


def _single(value: Any) -> Any:
    return value[0] if type(value) is list and len(value) == 1 else value


@standard("date", "from: any", frame=True)
def make_date(frame: Frame, value: Any) -> Any:
    """From a text or from a date and time."""
    value = _single(value)
    if type(value) is str:
        return temporal.read_date(value, far=not frame.env.strict)
    if kind_of(value) in ("date", "date and time"):
        return day_of(value)
    raise Fault(f"Aus einem Wert vom Typ {german(value)} wird kein Datum.")


@standard("date", "year: number, month: number, day: number", frame=True)
def date_of(frame: Frame, year: Decimal, month: Decimal, day: Decimal) -> Any:
    parts = whole(year, "year"), whole(month, "month"), whole(day, "day")
    return temporal.make_date(*parts, far=not frame.env.strict)


@standard("date and time", "from: any", frame=True)
def make_moment(frame: Frame, value: Any) -> Any:
    """From a text; a date becomes its midnight."""
    value = _single(value)
    if type(value) is str:
        return temporal.read_moment(value, far=not frame.env.strict)
    if kind_of(value) == "date and time":
        return value
    if kind_of(value) == "date":
        return temporal.midnight(value)
    raise Fault(f"Aus einem Wert vom Typ {german(value)} wird kein Zeitpunkt.")


@standard("date and time", "date: date, time: time")
def moment_of(day: Any, clock: time) -> Any:
    """The day of the first and the time of day, with offset or zone, of the second."""
    return at_time(day, clock)


@standard("time", "from: any")
def make_time(value: Any) -> time:
    """From a text, from a date and time, or midnight UTC from a date."""
    value = _single(value)
    if type(value) is str:
        return temporal.read_time(value)
    if kind_of(value) == "date and time":
        return parts(value)[1].timetz()  # type: ignore[no-any-return]
    if kind_of(value) == "date":
        return time(tzinfo=UTC)
    if type(value) is time:
        return value
    raise Fault(f"Aus einem Wert vom Typ {german(value)} wird keine Uhrzeit.")


@standard("time", "hour: number, minute: number, second: number, offset?: span?")
def time_of(hour: Decimal, minute: Decimal, second: Decimal, offset: timedelta | None = None) -> time:
    """Seconds may have a fraction down to microseconds."""
    micros = (second * 1_000_000) if second.adjusted() < 3 else Decimal(-1)
    full, fraction = divmod(whole(micros, "second"), 1_000_000)
    zone = None if offset is None else temporal.offset_zone(offset)
    try:
        return time(whole(hour, "hour"), whole(minute, "minute"), full, fraction, tzinfo=zone)
    except ValueError:
        raise Fault("Diese Uhrzeit gibt es nicht.") from None


@standard("duration", "from: any")
def make_duration(value: Any) -> timedelta | YearsMonths:
    value = _single(value)
    if type(value) is str:
        return temporal.read_duration(value)
    if type(value) in (timedelta, YearsMonths):
        return value  # type: ignore[no-any-return]
    raise Fault(f"Aus einem Wert vom Typ {german(value)} wird keine Dauer.")


@standard("years and months duration", "from: date, to: date")
def years_and_months_duration(start: Any, end: Any) -> YearsMonths:
    """Whole months between two days: the age function."""
    return YearsMonths(temporal.whole_months(start, end))


@standard("now", "", frame=True)
def now(frame: Frame) -> datetime:
    """The moment of the evaluation, in the office's zone; never the system clock."""
    return frame.env.local()


@standard("today", "", frame=True)
def today(frame: Frame) -> date:
    """The day of the evaluation, in the office's zone; never the system clock."""
    return frame.env.local().date()


@standard("day of year", "date: date")
def day_of_year(day: Any) -> Decimal:
    return Decimal(parts(day)[1].timetuple().tm_yday)


@standard("day of week", "date: date")
def day_of_week(day: Any) -> str:
    """The English name, as the standard says."""
    return _DAYS[parts(day)[1].weekday()]


@standard("month of year", "date: date")
def month_of_year(day: Any) -> str:
    """The English name, as the standard says."""
    return _MONTHS[day.month - 1]


@standard("week of year", "date: date")
def week_of_year(day: Any) -> Decimal:
    """The week of ISO 8601."""
    return Decimal(parts(day)[1].isocalendar().week)
