"""Equality, order and membership (DMN 1.5, tables 42, 51 to 54). Results are three-valued: None is FEEL's null."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from .errors import Fault
from .far import Far, position
from .temporal import instant, is_local, time_key
from .values import Function, Range, YearsMonths, german, kind_of

_PLAIN: frozenset[type] = frozenset({Decimal, str, bool, date, timedelta, YearsMonths})
_ORDERED: frozenset[type] = frozenset({Decimal, str, date, timedelta, YearsMonths})


def equal(left: Any, right: Any) -> bool:
    """``left = right``; null equals only null. Raises Fault for values of different types."""
    kind = type(left)
    if kind is type(right) and kind in _PLAIN:
        return bool(left == right)
    if left is None or right is None:
        return left is right
    if kind_of(left) != kind_of(right):
        raise Fault(f"{german(left)} und {german(right)} lassen sich nicht vergleichen.")
    if isinstance(left, Far) or isinstance(right, Far):
        return _far_order(left, right) == 0
    if isinstance(left, datetime):
        if is_local(left) != is_local(right):
            raise Fault("Ein Zeitpunkt mit und einer ohne Zeitzone lassen sich nicht vergleichen.")
        return instant(left) == instant(right)
    if isinstance(left, time):
        return _same_time(left, right)
    if isinstance(left, list):
        return len(left) == len(right) and all(same(a, b) for a, b in zip(left, right, strict=True))
    if isinstance(left, Mapping):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if isinstance(left, Range):
        return _form(left) == _form(right) and same(left.low, right.low) and same(left.high, right.high)
    if isinstance(left, Function):
        return left is right
    raise Fault("Diese Werte lassen sich nicht vergleichen.")


def same(left: Any, right: Any) -> bool:
    """Equality inside lists and contexts, where values of different types are just not equal."""
    try:
        return equal(left, right)
    except Fault:
        return False


def _form(value: Range) -> tuple[Any, ...]:
    return value.low_closed, value.high_closed, value.operator


def _same_time(left: time, right: time) -> bool:
    named = isinstance(left.tzinfo, ZoneInfo), isinstance(right.tzinfo, ZoneInfo)
    if any(named):
        return all(named) and str(left.tzinfo) == str(right.tzinfo) and time_key(left) == time_key(right)
    if is_local(left) != is_local(right):
        raise Fault("Eine Uhrzeit mit und eine ohne Zeitzone lassen sich nicht vergleichen.")
    return time_key(left) == time_key(right)


def order(left: Any, right: Any) -> int | None:
    """-1, 0 or 1; None if one side is null. Raises Fault for values without a common order."""
    kind = type(left)
    if kind is type(right):
        if kind in _ORDERED:
            return -1 if left < right else int(left > right)
        if kind is datetime or kind is time:
            if is_local(left) != is_local(right):
                raise Fault("Ein Zeitpunkt mit und einer ohne Zeitzone lassen sich nicht vergleichen.")
            key: Any = instant if kind is datetime else time_key
            a, b = key(left), key(right)
            return -1 if a < b else int(a > b)
    if left is None or right is None:
        return None
    if isinstance(left, Far) or isinstance(right, Far):
        return _far_order(left, right)
    if kind is type(right):
        raise Fault(f"Werte vom Typ {german(left)} haben keine Reihenfolge.")
    raise Fault(f"{german(left)} und {german(right)} lassen sich nicht vergleichen.")


def _far_order(left: Any, right: Any) -> int:
    if kind_of(left) != kind_of(right):
        raise Fault(f"{german(left)} und {german(right)} lassen sich nicht vergleichen.")
    if kind_of(left) == "date and time" and is_local(left) != is_local(right):
        raise Fault("Ein Zeitpunkt mit und einer ohne Zeitzone lassen sich nicht vergleichen.")
    a, b = position(left), position(right)
    return -1 if a < b else int(a > b)


def compare(operator: str, left: Any, right: Any) -> bool | None:
    """``left operator right`` for = != < <= > >=; raises Fault for values that cannot be compared."""
    if operator in ("=", "!="):
        return equal(left, right) is (operator == "=")
    sign = order(left, right)
    if sign is None:
        return None
    if operator == "<":
        return sign < 0
    if operator == "<=":
        return sign <= 0
    return sign > 0 if operator == ">" else sign >= 0


def contains(interval: Range, value: Any) -> bool | None:
    """Membership of a range; null for a null value or a null end. Raises Fault for values of another type."""
    if interval.operator in ("=", "!="):
        return compare(interval.operator, value, interval.high)
    if interval.operator:
        one_sided = interval.high if interval.operator in ("<", "<=") else interval.low
        return compare(interval.operator, value, one_sided)
    below, above = order(interval.low, value), order(value, interval.high)
    if below is None or above is None:
        return None
    inside = below < 0 or (below == 0 and interval.low_closed)
    return inside and (above < 0 or (above == 0 and interval.high_closed))


def make_range(low: Any, high: Any, low_closed: bool, high_closed: bool) -> Range:
    """A range with ends of one ordered type, the first not after the second; raises Fault otherwise."""
    sign = order(low, high)
    if sign is None:
        order(low, low)
        order(high, high)
    elif sign > 0:
        raise Fault("Der Anfang des Bereichs liegt nach seinem Ende.")
    return Range(low, high, low_closed, high_closed)


def meets(value: Any, test: Any) -> bool | None:
    """``value in test``: membership of a range, of a list (also as an equal list), else equality."""
    if isinstance(test, Range):
        return contains(test, value)
    if isinstance(test, list):
        if isinstance(value, list) and same(value, test):
            return True
        return any(_element(value, item) for item in test)
    return equal(value, test)


def _element(value: Any, item: Any) -> bool:
    try:
        return (contains(item, value) if isinstance(item, Range) else equal(value, item)) is True
    except Fault:
        return False
