"""Every error a caller can meet: values with fields, and a text that names the next call.

No error text contains the value of a fact; ids, labels and allowed values only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from musterprozesse.dmn.errors import DecisionError, DecisionGap, DecisionNotUnique, DmnError, FactsMissing

__all__ = [
    "CaseMismatch",
    "CaseTooLarge",
    "ClockError",
    "ConditionUndecided",
    "DecisionError",
    "DecisionGap",
    "DecisionNotUnique",
    "DmnError",
    "FactsMissing",
    "InvalidFacts",
    "InvalidState",
    "ModelError",
    "MusterprozesseError",
    "ParameterMissing",
    "Problem",
    "SamePerson",
    "StepAmbiguous",
    "StepNotOpen",
    "UnknownDecision",
    "UnknownMessage",
    "UnknownProcess",
    "near",
]

_ID = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*\Z")
_LETTER = re.compile(r"[A-Za-z0-9_-]")


def near(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """The known words nearest to a mistyped one, best first."""
    if not isinstance(word, str) or len(word) > 200:
        return ()
    return tuple(get_close_matches(word, list(known), n=3, cutoff=0.6))


def id_flaw(id: str) -> str:
    """Why this is no id of a model (German), empty if it is one; names a letter that only looks like another."""
    if _ID.match(id):
        return ""
    odd = next((c for c in id if not _LETTER.match(c)), "")
    looks = f" „{odd}“ ist {unicodedata.name(odd, 'kein Buchstabe')}." if odd and not odd.isascii() else ""
    return f"Eine id besteht aus Buchstaben a-z, Ziffern, _ und -.{looks}"


def _meant(words: tuple[str, ...]) -> str:
    return f" Did you mean {', '.join(repr(w) for w in words)}?" if words else ""


class MusterprozesseError(Exception):
    """Base of the library's own errors."""


@dataclass(eq=False)
class UnknownProcess(MusterprozesseError):
    """No process has this id."""

    id: str
    near: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"No process {self.id!r}.{_meant(self.near)} library.processes lists them all."


@dataclass(eq=False)
class UnknownDecision(MusterprozesseError):
    """No decision has this id."""

    id: str
    near: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"No decision {self.id!r}.{_meant(self.near)} library.decisions lists them all."


@dataclass(eq=False)
class UnknownMessage(MusterprozesseError):
    """No diagram of this case knows the message."""

    id: str
    near: tuple[str, ...] = ()
    known: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"No message {self.id!r} in this process.{_meant(self.near)} Known: {', '.join(self.known) or 'none'}."


@dataclass(eq=False)
class StepNotOpen(MusterprozesseError):
    """The step is not open now; `open` lists what is."""

    step: str
    open: tuple[str, ...] = ()
    near: tuple[str, ...] = ()

    def __str__(self) -> str:
        now = ", ".join(self.open) or "nothing (the case has ended)"
        why = _meant(self.near) or " It is done, overtaken or not reached yet."
        return f"Step {self.step!r} is not open.{why} Open now: {now}. Ask case.needs()."


@dataclass(eq=False)
class StepAmbiguous(MusterprozesseError):
    """The bare step id names several open steps; use one of `candidates`."""

    step: str
    candidates: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.step!r} is open more than once; name one of {', '.join(self.candidates)}."


@dataclass(eq=False)
class SamePerson(MusterprozesseError):
    """Four eyes: this step must be done by somebody other than who did `other`."""

    step: str
    other: str

    def __str__(self) -> str:
        return (
            f"{self.step!r} must not be done by the person who did {self.other!r} (four eyes). Let somebody else do it."
        )


@dataclass(frozen=True)
class Problem:
    """One thing wrong with one fact: where, what (German, clerks read it), and what would be allowed."""

    path: str
    problem: str
    allowed: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}" + (f" (möglich: {', '.join(self.allowed)})" if self.allowed else "")


@dataclass(eq=False)
class InvalidFacts(MusterprozesseError):
    """Facts that are unknown to the vocabulary, of a wrong type, or missing though the step requires them."""

    problems: tuple[Problem, ...]

    def __str__(self) -> str:
        return "; ".join(map(str, self.problems))


@dataclass(eq=False)
class ClockError(MusterprozesseError):
    """`now` is naive, or earlier than the case's clock."""

    reason: str

    def __str__(self) -> str:
        return self.reason


@dataclass(eq=False)
class ParameterMissing(MusterprozesseError):
    """A parameter of the office without default was needed and not given."""

    parameter: str
    needed_by: str = ""

    def __str__(self) -> str:
        by = f" ({self.needed_by} needs it)" if self.needed_by else ""
        return (
            f"The office's parameter {self.parameter!r} has no default{by}; "
            f"give it, with the others: musterprozesse.library(parameters={{..., {self.parameter!r}: ...}})."
        )


@dataclass(eq=False)
class ModelError(MusterprozesseError):
    """A diagram, table or Steckbrief that must not run: file, element, what is wrong, what to change (German)."""

    file: str
    element: str
    reason: str
    hint: str = ""

    def __str__(self) -> str:
        where = f"{self.file}, Element „{self.element}“" if self.element else self.file
        return f"{where}: {self.reason}" + (f" {self.hint}" if self.hint else "")


@dataclass(eq=False)
class ConditionUndecided(MusterprozesseError):
    """A condition or duration without an answer: the case stops rather than guess a branch (German)."""

    file: str
    element: str
    flow: str
    reason: str

    def __str__(self) -> str:
        where = f"Fluss „{self.flow}“ an „{self.element}“" if self.flow else f"„{self.element}“"
        return f"{self.file}, {where}: {self.reason} Die Angaben berichtigen oder das Diagramm ändern."


@dataclass(eq=False)
class InvalidState(MusterprozesseError):
    """A stored case that is cut short, edited, oversized or of an unknown format."""

    reason: str
    do: str = "Restore the last state you stored; nothing was changed."

    def __str__(self) -> str:
        return f"This is not a stored case: {self.reason} {self.do}"


@dataclass(eq=False)
class CaseTooLarge(MusterprozesseError):
    """With what was handed in, the case would grow larger than a stored case may be; nothing was changed."""

    limit: str

    def __str__(self) -> str:
        return (
            f"The case would be larger than {self.limit}, and could not be resumed. Nothing was changed; hand in "
            "shorter texts and lists, or fewer messages."
        )


@dataclass(eq=False)
class CaseMismatch(MusterprozesseError):
    """A stored case stands at, or holds, what the present models do not have any more."""

    process: str
    gone: tuple[str, ...]
    reasons: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return (
            f"The case of {self.process!r} needs what these models do not have, or have as another kind: "
            f"{', '.join(self.gone)}. Resume it with the models it was stored with, musterprozesse.library(folder)."
        )
