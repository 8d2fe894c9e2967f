"""Every evaluation ends: steps, lengths, depth; and the limits are arguments."""

from __future__ import annotations

import pytest

from musterprozesse.feel import Environment, FeelError, FeelLimitError, Function, Limits, expression

from .kit import NOW, STANDARD, STRICT


@pytest.mark.parametrize(
    "text",
    [
        "for i in 1..10 ** 9 return i",
        "some i in 1..10 ** 9 satisfies i < 0",
        "for a in 1..300, b in 1..300, c in 1..300 return a",
        "count(for i in 1..99999, j in 1..99999 return j)",
        "for i in 1..99999 return partial",
        '(for i in 1..40 return if i = 1 then "xxxxxxxxxxxxxxxxxxxx" else partial[-1] + partial[-1])[-1]',
        "(for i in 1..40 return if i = 1 then [1] else [partial[-1], partial[-1]])[-1]",
        "string((for i in 1..40 return [partial[-1], partial[-1]])[-1])",
        "(for i in 1..40 return [partial[-1], partial[-1]])[-1] = [1]",
        "(for i in 1..100 return [partial[-1]])[-1]",
        "(for i in 1..40 return if i = 1 then [1, 1] else concatenate(partial[-1], partial[-1]))[-1]",
        "{d: function(f) function(x) f(f(x)), s: d(d)(d)(d)(d)(function(x) x + 1)(0)}.s",
    ],
)
@pytest.mark.parametrize("env", [STRICT, STANDARD])
def test_long_evaluations_end_with_a_limit(text: str, env: Environment) -> None:
    """A loop, a growing text or list, or many calls meet their budget instead of running on, in both modes."""
    with pytest.raises(FeelLimitError):
        expression(text).evaluate({}, env)


def test_recursion_through_functions_is_bounded() -> None:
    """A function that calls itself through the scope meets the depth limit, not Python's."""
    call = expression("f(x + 1)", ["x"], functions=["f"])
    scope: dict[str, object] = {"x": 1}
    scope["f"] = Function(("x",), lambda arguments, env: call.evaluate(scope, env))
    with pytest.raises(FeelLimitError):
        call.evaluate(scope, STRICT)


def test_functions_share_the_budget() -> None:
    """Nested evaluations spend from one budget, so splitting work over functions gains nothing."""
    loop = expression("count(for i in 1..900 return i)")
    work = Function((), lambda arguments, env: loop.evaluate({}, env))
    calls = expression("for j in 1..100 return f()", functions=["f"])
    assert len(calls.evaluate({"f": work}, Environment(NOW, limits=Limits(steps=1_000_000)))) == 100
    with pytest.raises(FeelLimitError):
        calls.evaluate({"f": work}, STRICT)


def test_limits_are_arguments() -> None:
    """A caller sets steps and lengths."""
    small = Environment(NOW, limits=Limits(steps=10, list_length=5, text_length=5))
    assert expression("x + x", ["x"]).evaluate({"x": "ab"}, small) == "abab"
    with pytest.raises(FeelLimitError, match="5 Zeichen"):
        expression("x + x", ["x"]).evaluate({"x": "abc"}, small)
    with pytest.raises(FeelLimitError, match="Schritte"):
        expression("for i in 1..11 return i").evaluate({}, small)


@pytest.mark.parametrize(
    "text",
    [
        "(" * 3000 + "1" + ")" * 3000,
        "[" * 500,
        "-" * 4000 + "1",
        "1" + "+1" * 4000,
        "x" + ".a" * 3000,
        "if " * 300,
        "{a:" * 300,
        "1" * 10_001,
        "function() " * 500 + "1",
        "not(" * 400 + "true" + ")" * 400,
        "x" + "[1]" * 3000,
        "list<" * 100,
    ],
)
def test_deep_and_long_texts_are_refused(text: str) -> None:
    """Nesting and length are refused before Python's own limits are near."""
    with pytest.raises(FeelError):
        expression(text)
    with pytest.raises(FeelError):
        expression(f"1 instance of {text}"[:10_000] + "(")
