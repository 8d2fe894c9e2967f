"""Three values of truth, what is not known, and errors that must not decide."""

from __future__ import annotations

import pytest

from musterprozesse.feel import Environment, FeelEvaluationError, Namespace, Unknown, expression, unary_tests

from .kit import NOW, STANDARD, STRICT, met, standard, value

TRUTH = {"true": True, "false": False, "null": None}


@pytest.mark.parametrize("left", TRUTH)
@pytest.mark.parametrize("right", TRUTH)
def test_kleene_tables(left: str, right: str) -> None:
    """and, or and not follow the three-valued tables for every pair."""
    a, b = TRUTH[left], TRUTH[right]
    conjunction = False if a is False or b is False else None if a is None or b is None else True
    disjunction = True if a is True or b is True else None if a is None or b is None else False
    assert value(f"{left} and {right}") is conjunction
    assert value(f"{left} or {right}") is disjunction
    assert value(f"not({left})") is (None if a is None else not a)


@pytest.mark.parametrize(
    ("text", "known", "result"),
    [
        ("a and b", {"b": False}, False),
        ("a or b", {"b": True}, True),
        ("a and b or c", {"c": True}, True),
        ("if a then 1 else 1", {}, 1),
        ("some x in [a, b] satisfies x", {"b": True}, None),
        ("some x in [1, 2] satisfies x = 2 or a", {}, True),
        ("every x in [1, 2] satisfies x = 3 and a", {}, False),
        ("b in (a, 2)", {"b": 2}, True),
    ],
)
def test_unknown_facts_that_do_not_matter(text: str, known: dict[str, object], result: object) -> None:
    """An answer is given when it is the same whatever the unknown fact is; a list needs all its items."""
    compiled = expression(text, ["a", "b", "c"])
    if result is None:
        with pytest.raises(Unknown):
            compiled.evaluate(known, STRICT)
    else:
        assert compiled.evaluate(known, STRICT) == result


@pytest.mark.parametrize(
    ("text", "known", "names"),
    [
        ("a and b", {"b": True}, {"a"}),
        ("a and b and c", {"b": True}, {"a", "c"}),
        ("a + b * c", {}, {"a", "b", "c"}),
        ("if a then b else c", {}, {"a", "b", "c"}),
        ("a in (b, c)", {"a": 1, "c": 3}, {"b"}),
        ("[a, b]", {"a": 1}, {"b"}),
        ("{x: a, y: b}", {}, {"a", "b"}),
        ("max(a, b)", {}, {"a", "b"}),
        ("a = null", {}, {"a"}),
    ],
)
def test_unknown_names_come_together(text: str, known: dict[str, object], names: set[str]) -> None:
    """Unknown carries all facts that are missing, not only the first one met."""
    with pytest.raises(Unknown) as caught:
        expression(text, ["a", "b", "c"]).evaluate(known, STRICT)
    assert caught.value.names == names


def test_namespace_keys_are_unknown_not_null() -> None:
    """An absent key of a namespace is an unknown fact under its dotted name, an absent key of a context is null."""
    compiled = expression("p.x = 1", ["p.x"])
    assert compiled.names == {"p.x"}
    assert compiled.evaluate({"p": Namespace("p", {"x": 1})}, STRICT) is True
    for scope in ({}, {"p": Namespace("p", {})}, {"p": {}}):
        with pytest.raises(Unknown) as caught:
            compiled.evaluate(scope, STRICT)
        assert caught.value.names == {"p.x"}
    assert expression("k.x", ["k"]).evaluate({"k": {}}, STRICT) is None
    with pytest.raises(Unknown):
        expression("get value(k, 1) or k.x", ["k"]).evaluate({"k": Namespace("k", {})}, STANDARD)


@pytest.mark.parametrize("text", ['1 < "a"', "1 / 0", "sqrt(-1)", '"a" * 2', "true and 1", "if null then 1 else 2"])
def test_an_error_that_decides_raises_in_strict_mode(text: str) -> None:
    """A null born from an error is no answer in strict mode, and null or the other branch in standard mode."""
    with pytest.raises(FeelEvaluationError):
        value(text)
    assert standard(text) in (None, 2)


@pytest.mark.parametrize(("text", "result"), [("false and 1 / 0 = 1", False), ('1 < "a" or true', True)])
def test_an_error_that_does_not_decide_is_no_error(text: str, result: bool) -> None:
    """The other side of and/or may answer alone, also in strict mode."""
    assert value(text) is result


def test_a_missing_answer_is_no_error() -> None:
    """null is a known answer: it goes through arithmetic and comparison quietly."""
    assert value("a + 1", {"a": None}) is None
    assert value("a < 1", {"a": None}) is None
    assert value("string length(a)", {"a": None}) is None
    assert value("a.b.c", {"a": None}) is None


def test_unknown_wins_over_an_error() -> None:
    """While a fact is unknown the error beside it does not decide yet."""
    with pytest.raises(Unknown):
        expression("a or 1 / 0 = 1", ["a"]).evaluate({}, STRICT)


def test_diagnose_names_every_error_with_its_place() -> None:
    """In standard mode each error that became null can be asked for, with position and reason."""
    result, found = expression('[1 / 0, 1 < "a"]').diagnose({}, STRICT)
    assert result == [None, None]
    assert [(d.position, d.reason[:6]) for d in found] == [(3, "Durch "), (10, "Zahl u")]


def test_no_error_shows_a_value() -> None:
    """Neither text nor representation of an error holds the value of a fact."""
    hidden = "Geheimnis4711"
    for text in ("x + 1", "x * 2", "x.name", "number(x)", "date(x)", "x < 3", "x()", "if x then 1 else 2"):
        with pytest.raises(FeelEvaluationError) as caught:
            expression(text, ["x"], functions=["x"] if "()" in text else ()).evaluate({"x": hidden}, STRICT)
        assert hidden not in str(caught.value) + repr(caught.value)


@pytest.mark.parametrize(("cell", "known", "result"), [("a, 5", {}, True), ("not(a, 5)", {}, False)])
def test_cells_answer_without_unknown_facts_where_they_can(cell: str, known: dict[str, object], result: bool) -> None:
    """The tests of a cell are joined by or: one that is met is enough."""
    assert unary_tests(cell, ["a"]).test(5, known, STRICT) is result
    with pytest.raises(Unknown):
        unary_tests(cell, ["a"]).test(6, known, STRICT)


def test_a_cell_of_the_wrong_type_raises() -> None:
    """A number tested against a text is a mistake of the table, not a quiet miss."""
    with pytest.raises(FeelEvaluationError):
        met('"a"', 5)
    assert unary_tests('"a"').test(5, {}, STANDARD) is None


def test_the_clock_is_handed_in() -> None:
    """now() and today() are those of the environment, in the office's zone."""
    late = Environment(NOW.replace(hour=23, minute=30))
    assert expression("string(today())").evaluate({}, late) == "2026-11-23"
    assert expression("string(now())").evaluate({}, STRICT) == "2026-11-22T10:30:00@Europe/Berlin"
    assert not expression("today()").is_constant
    with pytest.raises(ValueError, match="aware"):
        Environment(NOW.replace(tzinfo=None))
