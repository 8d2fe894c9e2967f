"""Relations of points and ranges, and ranges from text (DMN 1.5, tables 79 and 71)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .compare import contains, equal, order
from .errors import Fault
from .registry import standard
from .values import Function, Range

_POINTS = "point1: any, point2: any"
_POINT_RANGE = "point: any, range: any"
_RANGE_POINT = "range: any, point: any"
_RANGES = "range1: any, range2: any"
_UP, _DOWN = 1, -1


class _End:
    """One end of a range, with its openness; ``value`` None stands for no end at all."""

    __slots__ = ("closed", "value")

    def __init__(self, value: Any, closed: bool) -> None:
        self.value = value
        self.closed = closed


def _low(value: Any) -> _End:
    return _End(value.low, value.low_closed) if isinstance(value, Range) else _End(value, True)


def _high(value: Any) -> _End:
    return _End(value.high, value.high_closed) if isinstance(value, Range) else _End(value, True)


def _sign(left: Any, right: Any) -> int:
    sign = order(left, right)
    if sign is None:
        raise Fault("Der Bereich hat hier kein Ende.")
    return sign


def _checked(*values: Any) -> None:
    for value in values:
        if isinstance(value, (list, Function)):
            raise Fault("Erwartet werden Punkte oder Bereiche.")
        if isinstance(value, Range) and value.operator in ("=", "!="):
            raise Fault("Mit dieser Menge lässt sich kein Verhältnis bilden.")


def _ends_before(left: _End, right: _End) -> bool:
    """A high end before a low end."""
    if left.value is None or right.value is None:
        return False
    sign = _sign(left.value, right.value)
    return sign < 0 or (sign == 0 and not (left.closed and right.closed))


def _low_at_most(left: _End, right: _End) -> bool:
    """A low end not after another low end."""
    if left.value is None:
        return True
    if right.value is None:
        return False
    sign = _sign(left.value, right.value)
    return sign < 0 or (sign == 0 and (left.closed or not right.closed))


def _high_at_least(left: _End, right: _End) -> bool:
    """A high end not before another high end."""
    if left.value is None:
        return True
    if right.value is None:
        return False
    sign = _sign(left.value, right.value)
    return sign > 0 or (sign == 0 and (left.closed or not right.closed))


def _same_end(left: _End, right: _End) -> bool:
    return left.closed == right.closed and left.value is not None and equal(left.value, right.value)


@standard("before", _POINTS, _POINT_RANGE, _RANGE_POINT, _RANGES)
def before(left: Any, right: Any) -> bool:
    _checked(left, right)
    return _ends_before(_high(left), _low(right))


@standard("after", _POINTS, _POINT_RANGE, _RANGE_POINT, _RANGES)
def after(left: Any, right: Any) -> bool:
    _checked(left, right)
    return _ends_before(_high(right), _low(left))


@standard("meets", _RANGES)
def meets(left: Any, right: Any) -> bool:
    _ranges(left, right)
    return left.high_closed and right.low_closed and equal(left.high, right.low)


@standard("met by", _RANGES)
def met_by(left: Any, right: Any) -> bool:
    return meets(right, left)


def _ranges(*values: Any) -> None:
    _checked(*values)
    if not all(isinstance(value, Range) for value in values):
        raise Fault("Erwartet werden zwei Bereiche.")


@standard("overlaps", _RANGES)
def overlaps(left: Any, right: Any) -> bool:
    _ranges(left, right)
    return not _ends_before(_high(left), _low(right)) and not _ends_before(_high(right), _low(left))


@standard("overlaps before", _RANGES)
def overlaps_before(left: Any, right: Any) -> bool:
    """The first starts before the second and ends inside it."""
    _ranges(left, right)
    starts = not _low_at_most(_low(right), _low(left))
    return starts and overlaps(left, right) and _high_at_least(_high(right), _high(left))


@standard("overlaps after", _RANGES)
def overlaps_after(left: Any, right: Any) -> bool:
    """The first starts inside the second and ends after it."""
    _ranges(left, right)
    ends = not _high_at_least(_high(right), _high(left))
    return ends and overlaps(left, right) and _low_at_most(_low(right), _low(left))


def _point_or_range(point: Any, interval: Any, of_range: Callable[[Range, Range], bool], end: _End) -> bool:
    _checked(point, interval)
    if not isinstance(interval, Range):
        raise Fault("Erwartet wird ein Bereich.")
    if isinstance(point, Range):
        return of_range(point, interval)
    return end.closed and equal(point, end.value)


@standard("finishes", _POINT_RANGE, _RANGES)
def finishes(left: Any, right: Any) -> bool:
    return _point_or_range(left, right, _finishes, _high(right))


def _finishes(left: Range, right: Range) -> bool:
    return _same_end(_high(left), _high(right)) and _low_at_most(_low(right), _low(left))


@standard("finished by", _RANGE_POINT, _RANGES)
def finished_by(left: Any, right: Any) -> bool:
    return finishes(right, left)


@standard("starts", _POINT_RANGE, _RANGES)
def starts(left: Any, right: Any) -> bool:
    return _point_or_range(left, right, _starts, _low(right))


def _starts(left: Range, right: Range) -> bool:
    return _same_end(_low(left), _low(right)) and _high_at_least(_high(right), _high(left))


@standard("started by", _RANGE_POINT, _RANGES)
def started_by(left: Any, right: Any) -> bool:
    return starts(right, left)


@standard("during", _POINT_RANGE, _RANGES)
def during(left: Any, right: Any) -> bool | None:
    return includes(right, left)


@standard("includes", _RANGE_POINT, _RANGES)
def includes(left: Any, right: Any) -> bool | None:
    _checked(left, right)
    if not isinstance(left, Range):
        raise Fault("Erwartet wird ein Bereich.")
    if not isinstance(right, Range):
        return contains(left, right)
    return _low_at_most(_low(left), _low(right)) and _high_at_least(_high(left), _high(right))


@standard("coincides", _POINTS, _RANGES)
def coincides(left: Any, right: Any) -> bool:
    _checked(left, right)
    if isinstance(left, Range) != isinstance(right, Range):
        raise Fault("Erwartet werden zwei Punkte oder zwei Bereiche.")
    if isinstance(left, Range):
        return _same_end(_low(left), _low(right)) and _same_end(_high(left), _high(right))
    return equal(left, right)


@standard("range", "from: string")
def make_range_from(text: str) -> Range:
    """From the text of a range with literal ends, of which one may be left out."""
    from .literals import read_range  # noqa: PLC0415 - the parser knows the functions

    return read_range(text)
