"""Literals, operators, choice, loops, paths, filters, functions."""

from __future__ import annotations

import pytest

from musterprozesse.feel import FeelEvaluationError

from .kit import shown, standard, value


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("1 + 2 * 3", "7"),
        ("(1 + 2) * 3", "9"),
        ("10 - 2 - 3", "5"),
        ("2 ** 3 ** 2", "64"),
        ("-3 ** 2", "9"),
        ("0.1 + 0.2", "0.3"),
        ("1 / 3 * 3", "0.9999999999999999999999999999999999"),
        (".5 + 1.5e2", "150.5"),
        ("--1", "1"),
        ('"a" + "b"', '"ab"'),
        ("1 < 2 and 2 <= 2 or false", "true"),
        ("3 between 1 and 3", "true"),
        ("not(1 = 2)", "true"),
        ('"\\u00e4\\n"', '"ä\\n"'),
        ('"\\U01F40E"', '"🐎"'),
        ('"\\ud83d\\ude00"', '"😀"'),
        ("1 /* eins */ + // zwei\n 2", "3"),
    ],
)
def test_operators_and_literals(text: str, result: str) -> None:
    """Precedence, decimal numbers, escapes and comments are those of the standard."""
    assert shown(text) == result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("if 1 < 2 then 3 else 4", "3"),
        ("for i in [1, 2], j in [i, 10] return i * j", "[1, 10, 4, 20]"),
        ("for i in 3..1 return i", "[3, 2, 1]"),
        ("for i in (1..4) return i", "[2, 3]"),
        ('for d in @"2024-02-28"..@"2024-03-01" return d.day', "[28, 29, 1]"),
        ("for i in 0..4 return if i = 0 then 1 else i * partial[-1]", "[1, 1, 2, 6, 24]"),
        ("for i in 1..2 return partial", "[[], [[]]]"),
        ("some x in [1, 2] satisfies x > 1", "true"),
        ("some x in [1, null] satisfies x > 0", "true"),
        ("some x in [] satisfies true", "false"),
        ("every x in [] satisfies false", "true"),
        ("every x in [1, 2], y in [3] satisfies x < y", "true"),
        ("[1, 2, 3][item > 1]", "[2, 3]"),
        ("[1, 2, 3][-1]", "3"),
        ("[1, 2, 3][4]", "null"),
        ("[][1]", "null"),
        ("100[1]", "100"),
        ("[{x: 1, y: 2}, {x: 3}][x = 1].y", "[2]"),
        ("[{a: {b: 1}}, {a: {b: 2}}].a.b", "[1, 2]"),
        ("{a: 1, b: a + 1}.b", "2"),
        ("[{a: 1}][1].a", "1"),
        ("{f: function(x, y) x - y}.f(y: 1, x: 3)", "2"),
        ("(function(x) function(y) x + y)(1)(2)", "3"),
        ('{"mit Leerzeichen": 1}.mit Leerzeichen', "1"),
        ("[1..3].start included", "true"),
    ],
)
def test_choice_loops_paths_and_functions(text: str, result: str) -> None:
    """Conditionals, iterations, filters, paths, contexts and closures give what the standard says."""
    assert shown(text) == result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("null instance of number", False),
        ("1 instance of Any", True),
        ("null instance of Any", False),
        ("null instance of Null", True),
        ("[1, null] instance of list<number>", True),
        ('["a"] instance of list<number>', False),
        ("{a: 1, b: 2} instance of context<a: number>", True),
        ("{b: 2} instance of context<a: number>", False),
        ("[1..2] instance of range<number>", True),
        ('@"2026-01-01" instance of date and time', False),
        ('@"P1Y" instance of years and months duration', True),
        ("(function(a: number) a) instance of function<number>->number", True),
        ("(function(a: string) a) instance of function<number>->number", False),
    ],
)
def test_instance_of(text: str, result: bool) -> None:
    """Types, also structured ones, are tested by value; null belongs to Null alone."""
    assert value(text) is result


def test_values_keep_their_types_in_equality() -> None:
    """Equality never crosses types: in the standard such a comparison is null."""
    assert value("1 = 1.00") is True
    assert value("[1, {a: [2]}] = [1, {a: [2]}]") is True
    assert value("[1] = [true]") is False
    assert value("null = 0") is False
    assert value("null != 0") is True
    assert standard('1 = "1"') is None
    assert standard("1 = true") is None


def test_typed_parameters_coerce_or_refuse() -> None:
    """A parameter with a type takes a value or a list of one, and refuses another type."""
    assert shown("(function(x: number) x + 1)([1])") == "2"
    assert shown("(function(x: list<number>) count(x))(1)") == "1"
    with pytest.raises(FeelEvaluationError, match="passt nicht zum Typ"):
        value('(function(x: number) x)("a")')


def test_a_list_result_is_never_shared() -> None:
    """Two evaluations of one constant list give two lists, so changing one result changes no other."""
    from musterprozesse.feel import expression

    from .kit import STRICT

    compiled = expression("[1, 2]")
    compiled.evaluate({}, STRICT).append("verändert")
    assert compiled.evaluate({}, STRICT) == [1, 2]
