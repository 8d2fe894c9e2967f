"""Ranges: their ends, and how they lie to points and to each other."""

from __future__ import annotations

import pytest

from .kit import standard, value


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("before(1, 10)", True),
        ("before([1..5), 5)", True),
        ("before([1..5], 5)", False),
        ("before(5, (5..9])", True),
        ("before([1..5], [5..9])", False),
        ("before([1..5), [5..9])", True),
        ("after(10, 1)", True),
        ("after([5..9], [1..5))", True),
        ("meets([1..5], [5..9])", True),
        ("meets([1..5], (5..9])", False),
        ("met by([5..9], [1..5])", True),
        ("overlaps([1..5], [5..9])", True),
        ("overlaps([1..5], (5..9])", False),
        ("overlaps before([1..5], [3..8])", True),
        ("overlaps before([1..5), (1..5])", True),
        ("overlaps before([1..5], [1..5])", False),
        ("overlaps after([3..8], [1..5])", True),
        ("overlaps after([1..5], [1..5))", True),
        ("finishes(10, [1..10])", True),
        ("finishes(10, [1..10))", False),
        ("finishes([5..10], [1..10])", True),
        ("finished by([1..10], 10)", True),
        ("starts(1, [1..10])", True),
        ("starts([1..5), [1..5])", True),
        ("started by([1..10], (1..5))", False),
        ("during(5, [1..10])", True),
        ("during((1..10), [1..10])", True),
        ("includes([1..10), 10)", False),
        ("includes([1..10], (1..10])", True),
        ("coincides(1, 1)", True),
        ("coincides([1..5], [1..5))", False),
        ("includes((> 5), 6)", True),
        ("before([1..2], (> 5))", True),
        ("includes((< 5), [1..4])", True),
        ('during(@"2026-01-02", [@"2026-01-01"..@"2026-01-03"])', True),
        ("coincides(point2: 1, point1: 1)", True),
        ("during(point: 5, range: [1..10])", True),
    ],
)
def test_relations(text: str, result: bool) -> None:
    """All relations of the standard respect open, closed and missing ends."""
    assert value(text) is result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("1 in [1..3]", True),
        ("1 in (1..3]", False),
        ("3 in [1..3[", False),
        ("1 in ]0..3]", True),
        ("5 in (null..10]", None),
        ("null in [1..3]", None),
        ("5 in (1, < 3, >= 5)", True),
        ("5 in [1, [4..6]]", True),
        ("10 in !=10", False),
        ("1 in [3..1]", None),
        ('"b" in ["a".."c"]', True),
        ('1 in ["a".."c"]', None),
        ("[1..3] = [1..3]", True),
        ("(1..3) = [1..3]", False),
        ("(< 10) = (null..10)", False),
        ("(< 10) = (< 10)", True),
        ("(= 10) = [10..10]", False),
        ("5 between null and 3", False),
        ("2 between null and 3", None),
    ],
)
def test_membership(text: str, result: bool | None) -> None:
    """Membership follows the comparisons: a null end gives null, a range upside down is null."""
    assert standard(text) is result


def test_ranges_of_expressions() -> None:
    """Ends may be expressions, and a bracket after an end closes the range unless an operand follows."""
    assert value("2 in [a..b[", {"a": 1, "b": 3}) is True
    assert value("2 in [a..b[1]]", {"a": 1, "b": [3]}) is True
    assert value("2 in [1..3[ and 3 in ]2..3]") is True
    assert value("[1..10[.end included") is False
