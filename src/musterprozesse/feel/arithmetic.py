"""``+ - * / **`` and negation over all types (DMN 1.5, tables 45 to 50). Null in, null out; else Fault."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from . import temporal
from .errors import Fault
from .far import FarDate, FarMoment, distance
from .values import NUMBERS, YearsMonths, german, number


def add(left: Any, right: Any) -> Any:
    """Numbers, texts, durations of one kind, a point in time and a duration in either order."""
    kinds = type(left), type(right)
    if kinds == (Decimal, Decimal):
        return _checked(NUMBERS.add(left, right))
    if kinds == (str, str):
        return left + right
    if kinds == (timedelta, timedelta):
        return _span(lambda: left + right)
    if kinds == (YearsMonths, YearsMonths):
        return YearsMonths(left.months + right.months)
    if kinds[1] in _DURATIONS and kinds[0] in _MOMENTS:
        return _moved(left, right, 1)
    if kinds[0] in _DURATIONS and kinds[1] in _MOMENTS:
        return _moved(right, left, 1)
    return _no(left, right, "addieren")


def subtract(left: Any, right: Any) -> Any:
    """Numbers, durations of one kind, a point in time less a duration or less another one."""
    kinds = type(left), type(right)
    if kinds == (Decimal, Decimal):
        return _checked(NUMBERS.subtract(left, right))
    if kinds == (timedelta, timedelta):
        return _span(lambda: left - right)
    if kinds == (YearsMonths, YearsMonths):
        return YearsMonths(left.months - right.months)
    if kinds[1] in _DURATIONS and kinds[0] in _MOMENTS:
        return _moved(left, right, -1)
    if kinds == (date, date):
        return left - right
    if kinds[0] in _DATES and kinds[1] in _DATES:
        return distance(left, right)
    if kinds[0] in _DAYS and kinds[1] in _DAYS:
        return temporal.difference(_as_moment(left), _as_moment(right))
    if kinds == (time, time):
        return temporal.time_difference(left, right)
    return _no(left, right, "subtrahieren")


def multiply(left: Any, right: Any) -> Any:
    """Numbers, and a duration times a number in either order."""
    kinds = type(left), type(right)
    if kinds == (Decimal, Decimal):
        return _checked(NUMBERS.multiply(left, right))
    if kinds[0] in _DURATIONS and kinds[1] is Decimal:
        return temporal.scale(left, right)
    if kinds[0] is Decimal and kinds[1] in _DURATIONS:
        return temporal.scale(right, left)
    return _no(left, right, "multiplizieren")


def divide(left: Any, right: Any) -> Any:
    """Numbers, a duration by a number, a duration by a duration of the same kind."""
    kinds = type(left), type(right)
    if kinds[1] is Decimal and kinds[0] in (Decimal, timedelta, YearsMonths):
        if not right:
            raise Fault("Durch null kann man nicht teilen.")
        if kinds[0] is Decimal:
            return _checked(NUMBERS.divide(left, right))
        return temporal.quotient(left, right)
    if kinds[0] in _DURATIONS and kinds[1] in _DURATIONS:
        return temporal.ratio(left, right)
    return _no(left, right, "teilen")


def power(left: Any, right: Any) -> Any:
    """Numbers; 0 ** 0 is 1."""
    if type(left) is Decimal and type(right) is Decimal:
        return Decimal(1) if not right else _checked(NUMBERS.power(left, right))
    return _no(left, right, "potenzieren")


def negate(value: Any) -> Any:
    """Numbers and durations."""
    kind = type(value)
    if kind is Decimal:
        return NUMBERS.minus(value)
    if kind is timedelta:
        return _span(lambda: -value)
    if kind is YearsMonths:
        return YearsMonths(-value.months)
    if value is None:
        return None
    raise Fault(f"Von {german(value)} gibt es kein Negatives.")


OPERATIONS: Mapping[str, Callable[[Any, Any], Any]] = {
    "+": add,
    "-": subtract,
    "*": multiply,
    "/": divide,
    "**": power,
}

_DURATIONS: frozenset[type] = frozenset({timedelta, YearsMonths})
_DATES: frozenset[type] = frozenset({date, FarDate})
_DAYS: frozenset[type] = _DATES | {datetime, FarMoment}
_MOMENTS: frozenset[type] = _DAYS | {time}


def _checked(value: Decimal) -> Decimal:
    return value if value.is_finite() else number(value)


def _span(compute: Callable[[], timedelta]) -> timedelta:
    try:
        return compute()
    except OverflowError:
        raise Fault("Die Dauer ist zu lang.") from None


def _moved(moment: Any, span: timedelta | YearsMonths, sign: int) -> Any:
    if isinstance(span, YearsMonths):
        if type(moment) is time:
            return _no(moment, span, "verrechnen")
        return temporal.shift_months(moment, sign * span.months)
    size = _span(lambda: span * sign)
    if type(moment) in _DATES:
        return temporal.shift_date(moment, size)
    return temporal.shift_time(moment, size) if type(moment) is time else temporal.shift(moment, size)


def _as_moment(value: Any) -> Any:
    return temporal.midnight(value) if type(value) in _DATES else value


def _no(left: Any, right: Any, verb: str) -> None:
    # A missing answer stays a missing answer; only two values of the wrong types are an error.
    if left is None or right is None:
        return
    raise Fault(f"{german(left)} und {german(right)} lassen sich nicht {verb}.")
