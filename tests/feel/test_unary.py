"""Cells of tables: their answers, their fast way, what the analysis asks of them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from musterprozesse.feel import expression, to_text, unary_tests

from .kit import STANDARD, STRICT, met


@pytest.mark.parametrize(
    ("cell", "yes", "no"),
    [
        ("[1..3]", [1, 2, 3], [0, 4]),
        ("(1..3)", [2], [1, 3]),
        ("]1..3]", [2, 3], [1]),
        ("[1..3[", [1, 2], [3]),
        ("< 5", [4], [5]),
        (">= 5", [5], [4]),
        ("!= 5", [4, None], [5]),
        ("= 5", [5], [4, None]),
        ('"a","b"', ["a", "b"], ["c", None]),
        ('not("a","b")', ["c", None], ["a"]),
        ("not(< 5)", [5], [4]),
        ("-", [1, "x", None], []),
        ("", [1, None], []),
        ("null", [None], [1, "a"]),
        ('null, "a"', [None, "a"], ["b"]),
        ("true", [True], [False, None]),
        ("? > 3 and ? < 9", [4], [3, 9]),
        ("< 3, > 7, 5", [2, 5, 8], [3, 6, 7]),
        ('date("2026-01-01")', [date(2026, 1, 1)], [date(2026, 1, 2)]),
        ('[@"2026-01-01"..@"2027-01-01")', [date(2026, 12, 31)], [date(2027, 1, 1)]),
        ('contains(?, "x")', ["axb"], ["ab"]),
        ("[1, 2, 3]", [2, [1, 2, 3]], [4]),
        ("5 - 2", [3], [5]),
        ("-5", [-5], [5]),
        ("not(?)", [False], [True]),
        ("some x in ? satisfies x > 2", [[1, 3]], [[1]]),
    ],
)
def test_cells(cell: str, yes: list[object], no: list[object]) -> None:
    """A cell is met by exactly these values; half-open ends, null and negation as the standard has them."""
    for subject in yes:
        assert met(cell, subject) is True
    for subject in no:
        assert met(cell, subject) is False


@pytest.mark.parametrize("cell", ["< 5", "[1..3]", "not(< 5)", "? > 3"])
def test_null_is_no_match_for_a_comparison(cell: str) -> None:
    """A null input is neither below nor not below a number."""
    assert met(cell, None) is None


@pytest.mark.parametrize(
    ("cell", "constants", "box"),
    [
        ("[18..67)", ["18", "67"], True),
        ('date("2026-01-01")', ['@"2026-01-01"'], True),
        ("-5", ["-5"], True),
        ('not("a","b")', ['"a"', '"b"'], True),
        ("? > 3 and ? < 9", ["3", "9"], True),
        ("< 18 + 3", ["21"], True),
        ("null, 1", ["1"], True),
        ("? in [1..3]", ["1", "3"], True),
        ("? between 1 and 2", ["1", "2"], True),
        ("not(? = 3)", ["3"], True),
        ('[duration("P1M")..duration("P3M")]', ['@"P1M"', '@"P3M"'], True),
        ("-", [], True),
        ("> grenze", [], False),
        ('matches(?, "a")', ['"a"'], False),
        ('> date("2026-01-01") + frist', ['@"2026-01-01"'], False),
    ],
)
def test_constants_and_boxes(cell: str, constants: list[str], box: bool) -> None:
    """Constants are the folded values of a cell; a box compares only ``?`` with constants."""
    tests = unary_tests(cell, ["grenze", "frist"])
    assert [to_text(c) for c in tests.constants] == constants
    assert tests.is_box is box
    assert tests.is_any is (cell == "-")


@pytest.mark.parametrize("cell", ['"a"', '"a","b"', "[1..2)", "< 3", "not(1,2)", "true", "-", "null", "< 1, 5"])
def test_plain_cells_have_a_fast_way(cell: str) -> None:
    """The cells that fill most tables are answered without a frame."""
    assert unary_tests(cell).fast is not None


def test_python_numbers_are_accepted() -> None:
    """An int or float handed to a cell counts as a number, a bool does not."""
    assert unary_tests("[1..3]").test(2, {}, STRICT) is True
    assert unary_tests("0.5").test(0.5, {}, STRICT) is True
    assert unary_tests("0.5").test(Decimal("0.50"), {}, STRICT) is True
    with pytest.raises(Exception, match="vergleichen"):
        unary_tests("1").test(True, {}, STRICT)


@pytest.mark.parametrize("text", ["[5..ende]", "(5..ende)", "]5..ende]"])
def test_a_range_that_is_none_holds_nothing(text: str) -> None:
    """A range whose ends make none (DMN 1.5, table 55: both comparisons) is met by no value, "none" included, in a cell
    as in a membership."""
    for value in (None, Decimal(5)):
        scope = {"x": value, "ende": Decimal(1)}
        assert unary_tests(text).test(value, scope, STANDARD) is None
        assert unary_tests(f"not({text})").test(value, scope, STANDARD) is None
        assert expression(f"x in {text}").evaluate(scope, STANDARD) is None
