"""What goes in and comes out: conversion from Python, text of values, text of trees."""

from __future__ import annotations

from collections import UserDict
from decimal import Decimal

import pytest

from musterprozesse.feel import (
    FeelEvaluationError,
    Function,
    Namespace,
    Range,
    YearsMonths,
    expression,
    parse,
    to_feel,
    to_source,
    to_text,
    unary_tests,
)

from .kit import STRICT, value


def test_python_values_become_feel_values() -> None:
    """Numbers exactly, floats by their shortest text, tuples as lists, mappings as contexts with normal keys."""
    assert to_feel(2**60) == Decimal(2**60)
    assert to_feel(0.1) == Decimal("0.1")
    assert to_feel(float("nan")) is None
    assert to_feel(Decimal("Infinity")) is None
    assert to_feel(True) is True
    assert to_feel((1, [2])) == [Decimal(1), [Decimal(2)]]
    assert to_feel(UserDict({"Ho\u0308he  des Gehalts": 1})) == {"Höhe des Gehalts": Decimal(1)}


@pytest.mark.parametrize("thing", [print, object(), lambda: 1, {1: 2}, {"a": [print]}, b"x", {1, 2}, type])
def test_nothing_else_gets_in(thing: object) -> None:
    """Callables and objects are refused, also deep inside, and the refusal shows no value."""
    with pytest.raises(TypeError):
        to_feel(thing)
    with pytest.raises(FeelEvaluationError):
        expression("x", ["x"]).evaluate({"x": thing}, STRICT)


def test_conversion_copies() -> None:
    """A list of the caller is never the list of the result."""
    mine = [1, 2]
    assert expression("x", ["x"]).evaluate({"x": mine}, STRICT) is not mine


def test_too_deep_values_are_refused() -> None:
    """A value nested without end cannot exhaust the stack."""
    deep: list[object] = []
    deep.append(deep)
    with pytest.raises(TypeError, match="tiefer"):
        to_feel(deep)


def test_functions_from_outside_are_values_of_our_type_only() -> None:
    """A Function in the scope may be called, with its arguments in order and within the budget."""
    double = Function(("x",), lambda arguments, env: arguments[0] * 2, "doppelt")
    assert expression("doppelt(x: 4)", functions=["doppelt"]).evaluate({"doppelt": double}, STRICT) == 8


def test_numbers_keep_34_digits_whatever_the_thread_does() -> None:
    """Arithmetic never reads the decimal context of the thread."""
    from decimal import ROUND_UP, localcontext

    with localcontext() as context:
        context.prec = 3
        context.rounding = ROUND_UP
        assert str(value("2 / 3")) == "0.6666666666666666666666666666666667"
        assert value("round half up(12345.678, 1)") == Decimal("12345.7")


@pytest.mark.parametrize(
    "literal",
    [
        '"a\\"b\\\\"',
        "1.5",
        "-3",
        "true",
        "null",
        '[1, "a", []]',
        '{a: 1, "b c?": {}}',
        "[1..5)",
        '(< @"P1D")',
        '@"2026-01-01"',
    ],
)
def test_literals_read_back(literal: str) -> None:
    """The text of a value is FEEL that gives the same value."""
    first = value(literal)
    assert value(to_text(first)) == first


def test_equal_numbers_have_equal_texts() -> None:
    """1.50 and 1.5 are one number and so one text, without exponent."""
    assert value("string(1.50) = string(1.5)") is True
    assert to_text(Decimal("1E+3")) == "1000"
    assert to_text(Decimal("-0.0")) == "0"


@pytest.mark.parametrize(
    "text",
    [
        "a + b * (c - 1) ** 2",
        "(a + b) * -c",
        "a - (b - c)",
        "if a then b else c + 1",
        "(if a then b else c) + 1",
        "for i in a, j in 1..i return i + j",
        "some x in a satisfies x > 1 and b",
        "a[item > 1][1].x",
        "(-a)[1]",
        "a in ([1..2], < 3, b)",
        "a between b and c or not(b)",
        "function(x: number, y) x + y",
        "(function(x) x)(1)",
        '{a: 1, "b c": @"P1D", d e: [1, (< 3)]}.d e',
        "a instance of list<context<x: number>>",
        "f(x: a, y z: 1)",
        "(a..b]",
        "]a..b[",
        "a = b and c != d",
        'count(a) + string length("x")',
        "(a instance of number) = b",
        "(a = b) = c",
        "a ** -b",
        "(1..5).start included",
        "[(= 1), (!= 2)]",
    ],
)
def test_trees_print_and_read_back(text: str) -> None:
    """The printed tree parses to an equal tree, and prints to the same text again."""
    tree = parse(text, list("abcdx"), functions=["f"])
    printed = to_source(tree)
    again = parse(printed, list("abcdx"), functions=["f"])
    assert again == tree
    assert to_source(again) == printed


@pytest.mark.parametrize("cell", ["-", "not(1, < 3)", "[1..2], ? > 3", '"a","b"', "!= null", "not(?) or ? = 1"])
def test_cells_print_and_read_back(cell: str) -> None:
    """The same holds for cells."""
    tree = unary_tests(cell).tree
    assert unary_tests(to_source(tree)).tree == tree


def test_representations_show_no_facts() -> None:
    """A namespace shows its name, not its values."""
    assert repr(Namespace("person", {"name": "Geheim"})) == "Namespace('person')"
    assert YearsMonths(3) < YearsMonths(4)
    assert Range(1, 2, True, False) == Range(1, 2, True, False)
