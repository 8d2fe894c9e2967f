"""Any text whatever: an answer or an error of FEEL, within its budget, and nothing of Python."""

from __future__ import annotations

import time
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from musterprozesse.feel import (
    Environment,
    FeelError,
    FeelEvaluationError,
    Limits,
    Unknown,
    expression,
    to_text,
    unary_tests,
)

from . import strategies as s
from .kit import NOW

ALLOWED = (FeelError, FeelEvaluationError, Unknown)
SMALL = Limits(steps=5_000, list_length=2_000, text_length=20_000)
MODES = (Environment(NOW, limits=SMALL), Environment(NOW, strict=False, limits=SMALL))
SCOPE = {"x": Decimal(1), "der Name": ["a", {"k": None}]}
NAMES = list(SCOPE)
PYTHON = st.sampled_from(
    [
        "__class__",
        "__import__",
        "__subclasses__",
        "().",
        "lambda x: x",
        "{0.__class__}",
        "%s",
        "eval",
        "exec",
        "open(",
        "os",
        "import",
        "globals()",
        "x.",
        ".__dict__",
        "[].append",
        "f'{x}'",
        "**",
        "->",
        "partial",
        "item",
        "@",
        '"',
        "'",
        "\\",
        "function(x) ",
        "for i in ",
        " return ",
        "..",
        "]",
        "[",
        "(",
        ")",
        "{",
        "}",
        ",",
        ":",
        "if ",
        " then ",
        " else ",
        "not(",
        "date(",
        "matches(",
        '"(a+)+"',
        "in ",
        "instance of ",
        "list<",
        ">",
        "?",
        "-",
        "1",
        "1e",
        "0x",
        ".5",
        "x",
        "der Name",
        " and ",
        "sort(",
        "string(",
        "null",
        "\x00",
        "\ud800",
        "\u202e",
        "ü",
        "\u0308",
        "/*",
        "//",
        "\n",
    ]
)


def survives(text: str) -> None:
    """Load and run a text in all ways; raises what is not allowed to leave."""
    start = time.process_time()
    for strict in (True, False):
        for env in MODES:
            try:
                to_text(expression(text, NAMES, strict=strict).evaluate(SCOPE, env))
            except ALLOWED as error:
                str(error)
            try:
                unary_tests(text, NAMES, strict=strict).test(Decimal(1), SCOPE, env)
            except ALLOWED as error:
                str(error)
    assert time.process_time() - start < 20  # a hang, not a speed


@settings(max_examples=400, deadline=None)
@given(st.lists(PYTHON, max_size=12).map("".join))
def test_text_that_looks_like_python(text: str) -> None:
    """Pieces of Python and of FEEL in any order never raise anything but errors of FEEL."""
    survives(text)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_any_text(text: str) -> None:
    """Neither does any other text."""
    survives(text)


@settings(max_examples=150, deadline=None)
@given(s.expressions)
def test_any_expression(text: str) -> None:
    """Well-formed expressions end within their budget, whatever they compute."""
    survives(text)
