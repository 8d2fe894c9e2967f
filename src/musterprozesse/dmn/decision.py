"""A decision ready to be evaluated, and the verdict it gives."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from musterprozesse.dmn.errors import DecisionError, DecisionProblem
from musterprozesse.dmn.graph import Bindings, Logic, typed
from musterprozesse.dmn.model import DecisionTable, MatchedRule
from musterprozesse.dmn.scope import Run, Scope, facts
from musterprozesse.dmn.table import FastPath, TableLogic
from musterprozesse.dmn.types import ANY, Type
from musterprozesse.feel import Environment, FeelEvaluationError, Unknown

if TYPE_CHECKING:
    from musterprozesse.dmn.atoms import Domain
    from musterprozesse.dmn.explain import Explanation
    from musterprozesse.dmn.lacking import Missing

ZONE = "Europe/Berlin"
_TOO_DEEP = "die Auswertung ist zu tief verschachtelt"

#: What a verdict came from: the decision, the facts, the clock, the mode.
Source = tuple["Decision", Mapping[str, Any], dt.datetime, bool]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer of a decision: its value, the rules that made it (its own first), and how it came about."""

    decision: str
    value: Any
    rules: tuple[MatchedRule, ...]
    source: Source = field(repr=False, compare=False)

    @property
    def legal_basis(self) -> tuple[str, ...]:
        """The norms of the matched rules, each once, without their remarks."""
        return tuple(dict.fromkeys(norm for rule in self.rules if (norm := rule.norm.partition(" — ")[0].strip())))

    def explain(self) -> Explanation:
        """Why: evaluates once more with a record of every cell; the same facts and clock give the same answer."""
        decision, values, now, strict = self.source
        return decision.explain(values, now=now, strict=strict)


@dataclass(eq=False, slots=True)
class Decision:
    """One decision of a model; filled while loading, constant afterwards.

    ``inputs`` are the names the whole graph reads from outside, dotted inside namespaces; ``version_tag`` is the state
    of the law the table shows.
    """

    id: str
    name: str
    variable: str
    file: str = ""
    version_tag: str = ""
    type: Type = ANY
    logic: Logic | None = None
    bindings: Bindings = field(default_factory=lambda: Bindings({}, facts=True))
    requires: tuple[Decision, ...] = ()
    inputs: frozenset[str] = frozenset()
    spaces: frozenset[str] = frozenset()
    labels: tuple[tuple[int, str], ...] = ()
    domains: Mapping[str, Domain] = field(default_factory=dict)
    fast: FastPath | None = None

    @property
    def table(self) -> DecisionTable | None:
        """Its decision table, None where the logic is another expression."""
        return self.logic.table if isinstance(self.logic, TableLogic) else None

    @property
    def outputs(self) -> tuple[str, ...]:
        """The names of its outputs; the decision's own variable where there is one."""
        table = self.table
        return (self.variable,) if table is None or len(table.outputs) < 2 else tuple(c.name for c in table.outputs)

    def evaluate(self, values: Mapping[str, Any], *, now: dt.datetime, strict: bool = True) -> Verdict:
        """The verdict on these facts at this moment.

        An absent name is unknown, None is a known none. ``heute`` and, under its label, the value of a column of this
        table may be handed in. Raises FactsMissing, DecisionNotUnique, DecisionGap, DecisionError; TypeError for
        Python objects that are no values; ValueError for a clock without a zone. ``strict`` False answers null where
        the standard does.
        """
        if self.fast is not None and "heute" not in values:
            found = self.fast.find(values)
            if found is not None and now.tzinfo is not None and not any(label in values for _, label in self.labels):
                return Verdict(self.id, *found, (self, dict(values), now, strict))
        run, overrides = self.start(values, now=now, strict=strict)
        source = (self, dict(values), now, strict)
        try:
            value = self.compute(run, overrides)
        except Unknown:
            return self._exact(values, run, source)
        except RecursionError:
            raise DecisionError(self.id, _TOO_DEEP) from None
        own = [rule for rule in run.matched if rule.decision == self.id]
        rules = dict.fromkeys((*own, *run.matched))
        return Verdict(self.id, value, tuple(rules), source)

    def start(self, values: Mapping[str, Any], *, now: dt.datetime, strict: bool = True) -> tuple[Run, dict[int, Any]]:
        """A fresh evaluation on these facts, and the column values that were handed in under their labels."""
        known = facts(values, self.spaces)
        env = Environment(_clock(known, now), ZONE, strict)
        return Run(known, env), {place: known[label] for place, label in self.labels if label in known}

    def compute(self, run: Run, overrides: Mapping[int, Any] | None = None) -> Any:
        """The value within a running evaluation; raises Unknown."""
        if self.logic is None:
            return run.fail(self.id, "die Entscheidung hat keine Logik")
        scope = self.bindings.scope(run)
        matched = len(run.matched)
        outer, run.owner = run.owner, self.id
        try:
            if overrides and isinstance(self.logic, TableLogic):
                value = self.logic.evaluate(scope, run.env, overrides)
            else:
                value = self.logic.evaluate(scope, run.env)
            return typed(value, self.type, run, self.id)
        except FeelEvaluationError as error:
            if run.env.strict:
                raise DecisionError(self.id, error.reason) from error
        except DecisionProblem:
            if run.env.strict:
                raise
        finally:
            run.owner = outer
        del run.matched[matched:]
        return None

    def scope(self, run: Run) -> Scope:
        """The names its logic sees in this evaluation."""
        return self.bindings.scope(run)

    def missing(self, values: Mapping[str, Any], *, now: dt.datetime) -> Missing:
        """Which unknown facts can still change the outcome, and which no longer matter."""
        from musterprozesse.dmn.lacking import missing  # noqa: PLC0415 - it needs this module

        run, _ = self.start(values, now=now)
        with self._ours():
            return missing(self, values, run.env, self.domains)

    def possible(self, values: Mapping[str, Any], *, now: dt.datetime) -> tuple[Any, ...] | None:
        """The results it can still have, whatever the unknown facts turn out to be; None: cannot be listed."""
        from musterprozesse.dmn.lacking import possible  # noqa: PLC0415 - it needs this module

        run, _ = self.start(values, now=now)
        with self._ours():
            return possible(self, values, run.env, self.domains)

    def explain(self, values: Mapping[str, Any], *, now: dt.datetime, strict: bool = True) -> Explanation:
        """Which rules hold, and for each other rule the cell that failed; also where there is no verdict."""
        from musterprozesse.dmn.explain import explain  # noqa: PLC0415 - it needs this module

        return explain(self, values, now=now, strict=strict)

    def _exact(self, values: Mapping[str, Any], run: Run, source: Source) -> Verdict:
        """The verdict if it is the same for every way the unknown facts could turn out; else FactsMissing."""
        from musterprozesse.dmn.lacking import outcome  # noqa: PLC0415 - it needs this module

        with self._ours():
            answer = outcome(self, values, run.env, self.domains)
        return Verdict(self.id, answer.value, answer.rules, source)

    @contextmanager
    def _ours(self) -> Iterator[None]:
        """Let nothing but this room's errors out."""
        try:
            yield
        except FeelEvaluationError as error:
            raise DecisionError(self.id, error.reason) from error
        except RecursionError:
            raise DecisionError(self.id, _TOO_DEEP) from None

    def __repr__(self) -> str:
        return f"Decision({self.id!r})"


def _clock(values: Mapping[str, Any], now: dt.datetime) -> dt.datetime:
    """``now``, moved to the day handed in as ``heute``, so that today() and heute agree."""
    day = values.get("heute")
    if type(day) is not dt.date or now.tzinfo is None:
        return now
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - only for a date that is handed in

    local = now.astimezone(ZoneInfo(ZONE))
    return local.replace(year=day.year, month=day.month, day=day.day)
