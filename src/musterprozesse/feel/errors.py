"""Errors of FEEL, as values with fields. Texts are German, for the people who write expressions.

No error carries the value of a fact: only the text of the expression, a position in it, and a reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


class FeelError(Exception):
    """The text is not a FEEL expression that can be loaded.

    ``position`` counts code points from 0; ``reason`` and ``hint`` are German sentences.
    """

    def __init__(self, text: str, position: int, reason: str, hint: str = "") -> None:
        super().__init__(text, position, reason, hint)
        self.text = text
        self.position = position
        self.reason = reason
        self.hint = hint

    def __str__(self) -> str:
        return _located(self.text, self.position, self.reason, self.hint)


class Failed(Exception):
    """There is no value: here, or where what an expression reads is computed (a subclass of its own)."""


class FeelEvaluationError(Failed):
    """A null born from an error would have decided (strict mode), or a limit was reached (every mode)."""

    def __init__(self, text: str, position: int, reason: str) -> None:
        super().__init__(text, position, reason)
        self.text = text
        self.position = position
        self.reason = reason

    def __str__(self) -> str:
        return _located(self.text, self.position, self.reason, "")


class FeelLimitError(FeelEvaluationError):
    """The evaluation would exceed one of its limits; raised in strict and in standard mode."""


class Unknown(Exception):
    """The answer depends on facts that are not known. ``names`` holds them, dotted inside namespaces."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = frozenset(names)
        super().__init__(self.names)

    def __str__(self) -> str:
        return "Noch nicht bekannt: " + ", ".join(sorted(self.names))


class Fault(Exception):
    """Inside this room only: an operation has no result for its operands. Becomes null or an error."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Limit(Exception):
    """Inside this room only: a limit is reached; becomes a FeelLimitError with its place."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """Why a null arose: for the trace of an evaluation in standard mode."""

    text: str
    position: int
    reason: str


def meant(name: str, known: Iterable[str], *, as_text: bool = False) -> str:
    """A German hint with the nearest known names, or an empty text; ``as_text`` also offers quotation marks."""
    near = get_close_matches(name, sorted(set(known)), n=2, cutoff=0.7)
    if as_text:
        near.append(f'"{name}"')
    return f"Meinten Sie {' oder '.join(near)}?" if near else ""


def _located(text: str, position: int, reason: str, hint: str) -> str:
    excerpt = text[max(0, position - 20) : position + 20].replace("\n", " ")
    place = f"FEEL-Ausdruck, Zeichen {position + 1}, bei »{excerpt}«: {reason}"
    return f"{place} {hint}" if hint else place
