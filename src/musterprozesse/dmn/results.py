"""The result of a table for a set of rules that hold, where results may still read unknown facts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from musterprozesse.dmn import hit
from musterprozesse.dmn.decision import Decision
from musterprozesse.dmn.errors import DecisionError, DecisionGap, DecisionNotUnique, DecisionProblem
from musterprozesse.dmn.findings import freeze
from musterprozesse.dmn.graph import typed
from musterprozesse.dmn.residual import FAILS
from musterprozesse.dmn.scope import Scope
from musterprozesse.dmn.table import TableLogic, bits, copied
from musterprozesse.dmn.types import TypeMismatch, coerce
from musterprozesse.feel import FeelEvaluationError, Unknown


class Results:
    """The results of a table by the set of rules that hold."""

    def __init__(self, logic: TableLogic, scope: Scope, decision: Decision) -> None:
        self.logic = logic
        self.scope = scope
        self.decision = decision
        self.made: dict[int, tuple[Any, DecisionProblem | None]] = {}

    def key(self, mask: int) -> Any:
        """Equal for sets of rules with equal results."""
        if mask == FAILS:
            return ("error", "value")
        try:
            value, error = self.make(mask)
        except Unknown:
            texts = {place: tuple(e.text for e in self.logic.table.rules[place].outputs) for place in bits(mask)}
            return ("open", tuple(texts.values()))
        return ("error", type(error).__name__) if error is not None else freeze(value)

    def make(self, mask: int) -> tuple[Any, DecisionProblem | None]:
        """The value of a set of rules, or the error; raises Unknown where an output is open."""
        found = self.made.get(mask)
        if found is None:
            try:
                found = (self._combined(mask), None)
            except DecisionProblem as problem:
                found = (None, problem)
            self.made[mask] = found
        return found

    def _combined(self, mask: int) -> Any:
        logic, run = self.logic, self.scope.run
        if logic.table.hit_policy == "F":
            mask &= -mask
        rows = [(place, self._outputs(place)) for place in bits(mask)]
        try:
            if rows:
                value = hit.combine(logic.table, rows).value
            elif logic.has_default:
                defaults = [column.default for column in logic.table.outputs]
                value = hit.as_result(
                    logic.table, [None if text is None else text.evaluate(self.scope, run.env) for text in defaults]
                )
            elif run.env.strict and not hit.may_be_empty(logic.table):
                raise DecisionGap(self.decision.id, ())
            else:
                value = hit.empty(logic.table, strict=run.env.strict)
        except hit.Conflict as conflict:
            named = [logic.matched[place] for place in conflict.rules]
            if conflict.reason:
                raise DecisionError(self.decision.id, conflict.reason, rules=named) from None
            raise DecisionNotUnique(self.decision.id, named) from None
        return typed(value, self.decision.type, run, self.decision.id)

    def _outputs(self, rule: int) -> tuple[Any, ...]:
        known = self.logic.constants[rule]
        if known is not None:
            return tuple(map(copied, known))
        values = []
        for place, expression in enumerate(self.logic.table.rules[rule].outputs):
            try:
                value = expression.evaluate(self.scope, self.scope.run.env)
                values.append(coerce(value, self.logic.outputs[place], self.scope.run.env))
            except FeelEvaluationError as error:
                raise DecisionError(self.decision.id, error.reason) from error
            except TypeMismatch as mismatch:
                raise DecisionError(self.decision.id, str(mismatch)) from None
            self.logic.check_listed(rule, place, values[-1], self.scope.run.env)
        return tuple(values)

    def values(self, leaves: Iterable[int]) -> tuple[tuple[Any, ...] | None, DecisionProblem | None]:
        """The different values of these sets of rules (None if one is open), and an error among them."""
        values: dict[Any, Any] = {}
        error: DecisionProblem | None = None
        for mask in sorted(leaves):
            if mask == FAILS:
                error = DecisionError(self.decision.id, "ein Wert lässt sich nicht berechnen")
                continue
            try:
                value, problem = self.make(mask)
            except Unknown:
                return None, error
            if problem is not None:
                error = problem
            else:
                values.setdefault(freeze(value), value)
        return tuple(values.values()), error
