"""What the tests of FEEL share: an environment with a fixed clock, and short ways to evaluate."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from musterprozesse.feel import Environment, expression, to_text, unary_tests

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
STRICT = Environment(NOW)
STANDARD = Environment(NOW, strict=False)


def value(text: str, scope: Mapping[str, Any] | None = None, env: Environment = STRICT) -> Any:
    """The value of an expression in a closed scope."""
    known = scope or {}
    return expression(text, list(known)).evaluate(known, env)


def shown(text: str, scope: Mapping[str, Any] | None = None) -> str:
    """The value of an expression as FEEL text."""
    return to_text(value(text, scope))


def standard(text: str, scope: Mapping[str, Any] | None = None) -> Any:
    """The value as the standard has it: nothing is an error, everything may be null."""
    known = scope or {}
    return expression(text, list(known), strict=False).evaluate(known, STANDARD)


def met(cell: str, subject: Any, scope: Mapping[str, Any] | None = None) -> bool | None:
    """Whether a value meets the cell of a table."""
    known = scope or {}
    return unary_tests(cell, list(known)).test(subject, known, STRICT)
