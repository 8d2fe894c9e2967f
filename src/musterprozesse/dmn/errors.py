"""Errors of the decision room: values with fields, German text, never a fact's value in the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from musterprozesse.feel.errors import Failed

if TYPE_CHECKING:
    from musterprozesse.dmn.model import MatchedRule


class DmnError(Exception):
    """A file that cannot be loaded: which file, which element, why, and what to change."""

    def __init__(self, file: str, element: str, reason: str, hint: str = "") -> None:
        self.file = file
        self.element = element
        self.reason = reason
        self.hint = hint
        place = f"{file}: {element}" if element else file
        super().__init__(f"{place}: {reason}" + (f" ({hint})" if hint else ""))


class DecisionProblem(Failed):
    """Common base of everything that keeps an evaluation from an answer."""

    def __init__(self, decision: str, text: str) -> None:
        self.decision = decision
        super().__init__(text)


class DecisionError(DecisionProblem):
    """A cell, an output or a value went against the table's own rules."""

    def __init__(self, decision: str, reason: str, *, rules: Iterable[MatchedRule] = (), place: str = "") -> None:
        self.reason = reason
        self.rules = tuple(rules)
        self.place = place
        super().__init__(decision, f"Entscheidung {decision}" + (f", {place}" if place else "") + f": {reason}")


class DecisionNotUnique(DecisionError):
    """More rules match than the hit policy allows (UNIQUE: two; ANY: two with different results)."""

    def __init__(self, decision: str, rules: Iterable[MatchedRule]) -> None:
        found = tuple(rules)
        numbers = ", ".join(str(rule.number) for rule in found)
        super().__init__(decision, f"mehrere Regeln treffen zu: {numbers}", rules=found)


class DecisionGap(DecisionError):
    """No rule matches and there is no default; ``nearest`` holds the rules that missed by the fewest cells."""

    def __init__(self, decision: str, nearest: Iterable[MatchedRule]) -> None:
        self.nearest = tuple(nearest)
        numbers = ", ".join(str(rule.number) for rule in self.nearest)
        super().__init__(decision, "keine Regel trifft zu" + (f"; am nächsten: Regel {numbers}" if numbers else ""))


class FactsMissing(DecisionProblem):
    """Facts that can still change the outcome are unknown.

    ``names`` maps each missing fact to what it would decide: the labels of the columns that wait for it.
    """

    def __init__(self, decision: str, names: Mapping[str, tuple[str, ...]] | Iterable[str]) -> None:
        self.names: Mapping[str, tuple[str, ...]] = (
            dict(names) if isinstance(names, Mapping) else dict.fromkeys(names, ())
        )
        super().__init__(decision, f"Entscheidung {decision}: es fehlen noch " + ", ".join(sorted(self.names)))
