"""Columns of plain tests as a sorted list of bounds: one look-up gives the bit mask of the rules whose cell holds.

The masks are computed by the compiled tests themselves on a witness of every point and every gap between the
constants, so the index cannot disagree with the cells. Whatever it does not cover (other types, tests that are no
boxes, null where a cell makes an error of it) goes the general way, cell by cell.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Any

from musterprozesse.dmn.types import Type
from musterprozesse.feel import Environment, FeelEvaluationError, UnaryTests, Unknown

_NAMES: dict[type, str] = {Decimal: "number", str: "string", bool: "boolean", dt.date: "date"}


class ColumnIndex:
    """The rules that a value of one type satisfies in one column."""

    __slots__ = ("exact", "gaps", "kind", "points", "when_null", "when_point")

    def __init__(
        self, kind: type, points: list[Any], when_point: list[int], gaps: list[int], when_null: int | None
    ) -> None:
        self.when_null = when_null
        self.kind = kind
        self.points = points
        self.when_point = when_point
        self.gaps = gaps
        self.exact = dict(zip(points, when_point, strict=True)) if kind in (str, bool) else None

    def fits(self, declared: Type) -> bool:
        """Whether every value of this kind conforms to a declared type, so that no check is needed."""
        return declared.tests is None and declared.root.base in ("Any", _NAMES[self.kind])

    def find(self, value: Any) -> int | None:
        """The bit mask for any value; None where the cells must be asked one by one."""
        if value is None:
            return self.when_null
        return self.mask(value) if type(value) is self.kind else None

    def mask(self, value: Any) -> int:
        """The bit mask of the rules whose cell a value of this kind satisfies."""
        if self.exact is not None:
            found: int | None = self.exact.get(value)
            if found is not None:
                return found
        place = bisect_left(self.points, value)
        if place < len(self.points) and self.points[place] == value:
            return self.when_point[place]
        return self.gaps[place]


def build(tests: Sequence[UnaryTests], env: Environment) -> ColumnIndex | None:
    """The index of a column, None where a cell is no box or the constants are of several types."""
    if any(not (test.is_box or test.is_any) for test in tests):
        return None
    constants = [value for test in tests for value in test.constants if value is not None]
    kinds = {type(value) for value in constants}
    if len(kinds) != 1 or (kind := kinds.pop()) not in _NAMES:
        return None
    points = sorted(set(constants))
    if kind is bool:
        points = [False, True]
    try:
        gaps = [_mask(tests, witness, env) for witness in _witnesses(kind, points)]
        return ColumnIndex(kind, points, [_mask(tests, point, env) for point in points], gaps, _of_null(tests, env))
    except (FeelEvaluationError, Unknown, ArithmeticError):
        return None


def _of_null(tests: Sequence[UnaryTests], env: Environment) -> int | None:
    """The rules that hold for null; None where a cell calls it an error."""
    try:
        return sum(1 << place for place, test in enumerate(tests) if test.test(None, {}, env) is True)
    except FeelEvaluationError:
        return None


def _mask(tests: Sequence[UnaryTests], value: Any, env: Environment) -> int:
    if value is None:
        return 0
    return sum(1 << place for place, test in enumerate(tests) if test.is_any or test.test(value, {}, env) is True)


def _witnesses(kind: type, points: list[Any]) -> list[Any]:
    """A value below the first point, one between each two, one above the last; None where there is none."""
    if kind is bool:
        return [None, None, None]
    inner = [_between(kind, low, high) for low, high in pairwise(points)]
    first, last = points[0], points[-1]
    if kind is str:
        return ["" if first else None, *inner, last + "\x00"]
    if kind is dt.date:
        day = dt.timedelta(days=1)
        below = first - day if first > dt.date.min else None
        return [below, *inner, last + day if last < dt.date.max else None]
    below, above = first - 1, last + 1
    if not (below < first and last < above):
        raise ArithmeticError("bounds too large")
    return [below, *inner, above]


def _between(kind: type, low: Any, high: Any) -> Any:
    if kind is str:
        return low + "\x00" if low + "\x00" < high else None
    if kind is dt.date:
        middle = dt.date.fromordinal((low.toordinal() + high.toordinal()) // 2)
        return middle if low < middle < high else None
    half = (low + high) / 2
    if not low < half < high:
        raise ArithmeticError("bounds too close")
    return half
