"""The functions of the standard, by name, position, null, wrong type."""

from __future__ import annotations

import pytest

from musterprozesse.feel import FeelEvaluationError, expression
from musterprozesse.feel.builtins import BUILTINS

from .kit import STRICT, shown, standard, value


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ('number("1.000,5", ".", ",")', "1000.5"),
        ('number("-1.5e2")', "-150"),
        ('number(from: "1 000", grouping separator: " ", decimal separator: null)', "1000"),
        ("string(1.50)", '"1.5"'),
        ("string(null)", "null"),
        ('string([1, "a", {k: @"P1D"}])', '"[1, \\"a\\", {k: P1D}]"'),
        ('string(@"2026-01-01T10:00:00+01:00")', '"2026-01-01T10:00:00+01:00"'),
        ('context([{key: "a", value: 1}])', "{a: 1}"),
        ('range("[1..5)")', "[1..5)"),
        ('range("(..2]")', "(<= 2)"),
        ("is(1, 1.0)", "true"),
        ('is(@"10:00:00Z", @"10:00:00+00:00")', "true"),
        ('is(@"10:00:00", @"10:00:00Z")', "false"),
        ('substring("foobar", -3, 2)', '"ba"'),
        ('substring("🐎ab", 2)', '"ab"'),
        ('string length("🐎")', "1"),
        ('upper case("straße")', '"STRASSE"'),
        ('substring before("foobar", "bar")', '"foo"'),
        ('substring after("foobar", "ob")', '"ar"'),
        ('substring after("foobar", "x")', '""'),
        ('string join(["a", null, "b"], "-")', '"a-b"'),
        ('split("a;b;;", ";")', '["a", "b", "", ""]'),
        ('replace("abcd", "(ab)|(a)", "[1=$1][2=$2]")', '"[1=ab][2=]cd"'),
        ("list contains([1, null], null)", "true"),
        ("min([3, 1, 2])", "1"),
        ('max("a", "c", "b")', '"c"'),
        ('min(@"2026-01-02", @"2026-01-01")', '@"2026-01-01"'),
        ("sum([])", "null"),
        ("count([])", "0"),
        ("mean(1, 2, 6)", "3"),
        ("median(8, 2, 5, 3, 4)", "4"),
        ("median([6, 1, 2, 3])", "2.5"),
        ("mode([6, 1, 9, 6, 1])", "[1, 6]"),
        ("mode([])", "[]"),
        ("stddev(2, 4, 7, 5)", "2.081665999466132735282297706979931"),
        ("product([2, 3, 4])", "24"),
        ("all([])", "true"),
        ("any([false, null])", "null"),
        ("any([null, true])", "true"),
        ("sublist([4, 5, 6], -2, 1)", "[5]"),
        ("append([1], 2, [3])", "[1, 2, [3]]"),
        ("concatenate([1], [2, 3])", "[1, 2, 3]"),
        ("insert before([1, 3], 2, 2)", "[1, 2, 3]"),
        ("remove([1, 2, 3], -1)", "[1, 2]"),
        ("list replace([2, 4, 7], function(item, new) item < new, 5)", "[5, 5, 7]"),
        ("reverse([1, 2])", "[2, 1]"),
        ("index of([1, 2, null, 1], 1)", "[1, 4]"),
        ("union([1, 2], [2, 3])", "[1, 2, 3]"),
        ("distinct values([1, [2], 1, [2], null])", "[1, [2], null]"),
        ("flatten([1, [2, [3, []]]])", "[1, 2, 3]"),
        ("sort([3, 1, 2])", "[1, 2, 3]"),
        ("sort(list: [{a: 2}, {a: 1}], precedes: function(x, y) x.a < y.a)", "[{a: 1}, {a: 2}]"),
        ("decimal(2.5, 0)", "2"),
        ("decimal(1/3, 2)", "0.33"),
        ("decimal(1234, -2)", "1200"),
        ("floor(-1.5)", "-2"),
        ("ceiling(1.51, 1)", "1.6"),
        ("round up(-1.1)", "-2"),
        ("round half up(2.5, 0)", "3"),
        ("round half down(2.5, 0)", "2"),
        ("modulo(-12, 5)", "3"),
        ("modulo(10.1, -4.5)", "-3.4"),
        ("sqrt(16)", "4"),
        ('abs(@"-P1M")', '@"P1M"'),
        ("odd(-3)", "true"),
        ("even(0)", "true"),
        ('day of week(@"2026-11-22")', '"Sunday"'),
        ('month of year(@"2026-11-22")', '"November"'),
        ('week of year(@"2005-01-01")', "53"),
        ('day of year(@"2024-12-31")', "366"),
        ('get value({a: {b: 2}}, ["a", "b"])', "2"),
        ("get entries({a: 1})", '[{key: "a", value: 1}]'),
        ('context put({a: {b: 1}}, ["a", "b"], 2)', "{a: {b: 2}}"),
        ("context merge([{a: 1}, {a: 2, b: 3}])", "{a: 2, b: 3}"),
    ],
)
def test_results(text: str, result: str) -> None:
    """Each function gives what the tables of the standard say."""
    assert shown(text) == result


@pytest.mark.parametrize(
    "text",
    [
        'substring("abc", 0)',
        'substring("abc", 4)',
        'number("1,5")',
        'number("1", ",", ",")',
        "sqrt(-1)",
        "log(0)",
        "odd(1.5)",
        "sublist([1], 2)",
        "remove([1], 0)",
        "stddev([1])",
        'sum([1, "a"])',
        "context merge([1])",
        'context([{key: "a", value: 1}, {key: "a", value: 2}])',
        "decimal(1, 7000)",
        'min(1, "a")',
        'context put({a: 1}, ["a", "b"], 2)',
        "exp(100000)",
        "upper case(1)",
        "sort([1, 2], function(x, y) x)",
        'replace("abc", "x*", "-")',
        'replace("abc", "b", "$")',
        "time(10, 60, 0)",
        "date(2026, 2, 29)",
    ],
)
def test_impossible_arguments(text: str) -> None:
    """What has no result is an error in strict mode and null in the standard's."""
    assert standard(text) is None
    with pytest.raises(Exception, match="FEEL-Ausdruck"):
        value(text)


def test_every_function_refuses_null_and_wrong_counts_quietly() -> None:
    """No function fails otherwise than by null when its arguments are null or of any wrong type."""
    scope = {"n": None, "l": [], "t": "x", "z": 1, "k": {}}
    for name, function in BUILTINS.items():
        for count in range(5):
            for argument in scope:
                text = f"{name}({', '.join([argument] * count)})"
                expression(text, list(scope), strict=False).diagnose(scope, STRICT)
        assert function.signatures


def test_singletons_stand_for_their_item() -> None:
    """[x] is x where no list is wanted, x is [x] where one is."""
    assert shown('upper case(["a"])') == '"A"'
    assert shown("count(1)") == "1"
    assert shown("sum(1)") == "1"
    assert value("not([true])") is False


def test_functions_are_values() -> None:
    """A function of the standard can be handed on like any other."""
    assert shown('{f: upper case, r: f("a")}.r') == '"A"'
    assert shown("sort([2, 1], before)") == "[1, 2]"


def test_a_faulty_function_value_is_an_error_with_a_place() -> None:
    """A callback with the wrong number of parameters is refused where it is used."""
    with pytest.raises(FeelEvaluationError):
        value("sort([2, 1], function(x) true)")
