"""Dates outside the years 1 to 9999, which the standard knows and Python does not.

They exist in standard mode only: strict mode refuses such a year as a mistake. A far value is a near one, in the years
2000 to 2399, and the number of Gregorian cycles of 400 years (146,097 days, whole weeks) between them.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from .errors import Fault

_CYCLE_DAYS = 146_097
_MAX_YEAR = 999_999_999
_MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Far:
    """What both kinds of far values share; the calendar components are those of the far year."""

    cycles: int
    near: Any

    @property
    def year(self) -> int:
        return int(self.near.year) + 400 * self.cycles

    @property
    def month(self) -> int:
        return int(self.near.month)

    @property
    def day(self) -> int:
        return int(self.near.day)


class FarDate(Far):
    """A date; ``near`` is a date."""

    __slots__ = ()


class FarMoment(Far):
    """A date and time; ``near`` is a datetime."""

    __slots__ = ()


def placed(cycles: int, near: Any) -> Any:
    """Python's own value if the year allows it, else a far one."""
    more, year = divmod(near.year - 2000, 400)
    cycles, real = cycles + more, near.year + 400 * cycles
    if 1 <= real <= 9999:
        return near.replace(year=real)
    if abs(real) > _MAX_YEAR:
        raise Fault("Das Jahr ist zu weit entfernt.")
    return (FarMoment if isinstance(near, datetime) else FarDate)(cycles, near.replace(year=2000 + year))


def far_date(year: int, month: int, day: int) -> Any:
    """A date of any year; raises Fault for a day the calendar does not have."""
    cycles, near = divmod(year - 2000, 400)
    try:
        return placed(cycles, date(2000 + near, month, day))
    except ValueError:
        raise Fault("Diesen Tag gibt es im Kalender nicht.") from None


def parts(value: Any) -> tuple[int, Any]:
    """Cycles and near value of any date or date and time."""
    return (value.cycles, value.near) if isinstance(value, Far) else (0, value)


def day_of(value: Any) -> Any:
    """The date of any date or date and time."""
    cycles, near = parts(value)
    return placed(cycles, near.date() if isinstance(near, datetime) else near)


def at_time(value: Any, clock: time) -> Any:
    """A day and a time of day."""
    cycles, near = parts(day_of(value))
    return placed(cycles, datetime.combine(near, clock))


def shifted(value: Far, span: timedelta) -> Any:
    """A far value plus elapsed time."""
    cycles, days = divmod(span.days, _CYCLE_DAYS)
    rest = timedelta(days=days, seconds=span.seconds, microseconds=span.microseconds)
    near = value.near
    if isinstance(near, datetime):
        # Here only fixed offsets and local time matter: zones did not exist then, or are not known yet.
        return placed(value.cycles + cycles, near + rest)
    return placed(value.cycles + cycles, (datetime.combine(near, time()) + rest).date())


def shifted_months(value: Far, months: int) -> Any:
    """A far value plus months, to the last day of a shorter month."""
    year, month = divmod(value.near.year * 12 + value.near.month - 1 + months, 12)
    cycles, near_year = divmod(year - 2000, 400)
    last = monthrange(2000 + near_year, month + 1)[1]
    near = value.near.replace(year=2000 + near_year, month=month + 1, day=min(value.near.day, last))
    return placed(value.cycles + cycles, near)


def position(value: Any) -> int:
    """Microseconds on the time line, of any date or date and time (a local one as if in UTC)."""
    cycles, near = parts(value)
    if not isinstance(near, datetime):
        near = datetime.combine(near, time())
    offset = near.utcoffset() or timedelta()
    start = near.replace(tzinfo=UTC) - datetime(2000, 1, 1, tzinfo=UTC) - offset
    return start // _MICROSECOND + cycles * _CYCLE_DAYS * 86_400_000_000


def distance(left: Any, right: Any) -> timedelta:
    """Elapsed time between two values; raises Fault if it is longer than a duration can be."""
    try:
        return timedelta(microseconds=position(left) - position(right))
    except OverflowError:
        raise Fault("Die Dauer ist zu lang.") from None
