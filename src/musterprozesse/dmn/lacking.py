"""What is missing: which unknown facts can still change the outcome of a decision, and its outcome where none can.

Read off the tables themselves, under their hit policies and through the decisions they require. The answer is exact
where the open columns do not depend on each other; facts with finitely many values that make several columns are tried
out together. Everything else is on the safe side: a fact stays "needed" unless it is shown not to matter. A fact that
an expression reads counts as unknown in full even where the expression would not look at it.

Where the decision already answers from what is known, nothing is missing: a required table it did not have to read is
not asked for, even if that table would have no answer.

``domains`` say which values a fact can take (by its name); without one, "none" is counted among them. A value outside
the domain of a fact, and an error inside an expression over facts that cannot be tried out, are no outcomes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from operator import or_
from typing import Any

from musterprozesse.dmn.atoms import Domain
from musterprozesse.dmn.decision import Decision
from musterprozesse.dmn.errors import DecisionError, DecisionProblem, FactsMissing
from musterprozesse.dmn.findings import freeze
from musterprozesse.dmn.model import MatchedRule
from musterprozesse.dmn.opencolumns import (
    FAILED,
    OpenColumns,
    Unclear,
    choices,
    combinations,
    is_known,
)
from musterprozesse.dmn.residual import FAILS, Residual, Residue, Variable
from musterprozesse.dmn.results import Results
from musterprozesse.dmn.scope import Run
from musterprozesse.dmn.table import TableLogic, bits, copied
from musterprozesse.feel import Environment, FeelEvaluationError, Unknown


@dataclass(frozen=True, slots=True)
class Want:
    """Who wants a fact: a decision, its column (empty: a result), the norms of the rules still open."""

    decision: str
    column: str
    norms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """The unknown facts of a decision: those that can still change its outcome, and those that no longer matter.

    ``wants`` says for each needed fact who wants it, ``rules`` which rules can still decide.
    """

    needed: frozenset[str]
    irrelevant: frozenset[str]
    wants: Mapping[str, tuple[Want, ...]] = field(default_factory=dict)
    rules: tuple[MatchedRule, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """An outcome that no unknown fact can change; ``rules`` are those that made it or can turn out to make it."""

    value: Any
    rules: tuple[MatchedRule, ...]


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """What a decision can still turn out to be: ``values`` None is anything; ``error`` one way it can fail."""

    needed: frozenset[str]
    values: tuple[Any, ...] | None
    error: DecisionProblem | None
    wants: Mapping[str, tuple[Want, ...]]
    rules: tuple[MatchedRule, ...]


def missing(
    decision: Decision, values: Mapping[str, Any], env: Environment, domains: Mapping[str, Domain] | None = None
) -> Missing:
    """Which unknown facts can still change the outcome of the decision; absent is unknown, None is a known none."""
    run, overrides = decision.start(values, now=env.now, strict=env.strict)
    unknown = frozenset(name for name in decision.inputs if not is_known(name, run))
    if unknown and _early(decision, values, env) is not None:
        return Missing(frozenset(), unknown)
    state = _Search(run, domains or {}, decision).state(decision, overrides)
    return Missing(state.needed, unknown - state.needed, state.wants, state.rules)


def _early(decision: Decision, values: Mapping[str, Any], env: Environment) -> Answer | None:
    """The answer that reads nothing unknown, if there is one; then nothing unknown can matter."""
    run, overrides = decision.start(values, now=env.now, strict=env.strict)
    try:
        value = decision.compute(run, overrides)
    except (Unknown, DecisionProblem, FeelEvaluationError):
        return None
    return Answer(value, tuple(run.matched))


def outcome(
    decision: Decision, values: Mapping[str, Any], env: Environment, domains: Mapping[str, Domain] | None = None
) -> Answer:
    """The outcome, as soon as no unknown fact can change it.

    Raises FactsMissing where one can, and the error (DecisionGap, DecisionNotUnique, DecisionError) that is certain.
    """
    if (early := _early(decision, values, env)) is not None:
        return early
    run, overrides = decision.start(values, now=env.now, strict=env.strict)
    state = _Search(run, domains or {}, decision).state(decision, overrides)
    if state.needed:
        wants = {
            name: tuple(dict.fromkeys(want.column or want.decision for want in state.wants.get(name, ())))
            for name in sorted(state.needed)
        }
        raise FactsMissing(decision.id, wants)
    if state.values:
        return Answer(copied(state.values[0]), state.rules)
    if state.error is not None:
        raise state.error
    raise DecisionError(decision.id, "die Entscheidung hat kein Ergebnis")


def possible(
    decision: Decision, values: Mapping[str, Any], env: Environment, domains: Mapping[str, Domain] | None = None
) -> tuple[Any, ...] | None:
    """The results the decision can still have, for every way the unknown facts can turn out; None: too many to list."""
    run, overrides = decision.start(values, now=env.now, strict=env.strict)
    return _Search(run, domains or {}, None).state(decision, overrides).values


#: For computations that cannot read the clock.
_MOMENT = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


class _Search:
    """One question about one decision graph."""

    def __init__(self, run: Run, domains: Mapping[str, Domain], top: Decision | None, *, blank: bool = False) -> None:
        self.top = top
        self.blank = blank
        self.run = run
        self.domains = domains
        self.states: dict[str, State] = {}

    def state(self, decision: Decision, overrides: Mapping[int, Any] | None = None) -> State:
        """What the decision can still turn out to be; required decisions first, each once."""
        found = self.states.get(decision.id)
        if found is None:
            unknown = frozenset(name for name in decision.inputs if not is_known(name, self.run))
            if unknown == decision.inputs and not overrides and not self.blank and _is_daily(decision):
                known = tuple((name, self.domains[name]) for name in sorted(unknown) if name in self.domains)
                found = self.states[decision.id] = _blank(
                    decision, known, self.run.today, strict=self.run.env.strict, top=self.top is decision
                )
                return found
            if not unknown and not overrides:
                found = self._known(decision)
            else:
                found = self._open(decision, unknown, overrides or {})
            self.states[decision.id] = found
        return found

    def _known(self, decision: Decision) -> State:
        before = len(self.run.matched)
        try:
            value = self.run.result(decision)
        except DecisionProblem as problem:
            return State(frozenset(), (), problem, {}, ())
        except Unknown as unknown:
            return State(unknown.names, None, None, {}, ())
        return State(frozenset(), (value,), None, {}, tuple(self.run.matched[before:]))

    def _open(self, decision: Decision, unknown: frozenset[str], overrides: Mapping[int, Any]) -> State:
        for required in decision.requires:
            state = self.state(required)
            if state.needed:
                self.run.memo[required] = Unknown({required.variable})
            elif state.values:
                self.run.memo[required] = state.values[0]
            elif state.error is not None:
                self.run.memo[required] = state.error
        if (found := self._read(decision, overrides)) is not None:
            return found
        if isinstance(decision.logic, TableLogic):
            return self._table(decision, decision.logic, unknown, overrides)
        return self._expression(decision, unknown)

    def _read(self, decision: Decision, overrides: Mapping[int, Any]) -> State | None:
        """The answer that reads nothing unknown, if there is one, as for the decision asked (`_early`)."""
        before = len(self.run.matched)
        try:
            value = decision.compute(self.run, overrides)
        except (Unknown, DecisionProblem):
            del self.run.matched[before:]
            return None
        certain = (self.states[item.id] for item in decision.requires if not self.states[item.id].needed)
        rules = dict.fromkeys((*self.run.matched[before:], *(rule for state in certain for rule in state.rules)))
        return State(frozenset(), (value,), None, {}, tuple(rules))

    # Tables ---------------------------------------------------------------------------------------------------

    def _table(
        self, decision: Decision, logic: TableLogic, unknown: frozenset[str], overrides: Mapping[int, Any]
    ) -> State:
        scope = decision.scope(self.run)
        try:
            alive = logic.match(scope, self.run.env, overrides).possible
        except DecisionProblem as problem:
            return State(frozenset(), (), problem, {}, ())
        try:
            columns = OpenColumns(decision, logic, scope, self.states, self.domains)
            opened = columns.find(overrides, alive)
            results = Results(logic, scope, decision)
            variables = columns.variables(opened, alive)
            # Above nothing else, the facts are enough; what the table can still give is only asked from below.
            read = frozenset(name for item in variables for name in item.facts)
            short = decision is self.top and columns.outputs(alive) <= read
            if None in logic.constants:
                residual = Residual(variables, alive, results.key, first=logic.table.hit_policy == "F")
                residue = residual.solve(leaves=not short)
            else:
                residue = _solved(decision, logic, tuple(variables), alive, not short)
            leaves = residue.leaves if residue.exact and residue.leaves else frozenset((alive,))
            waiting = frozenset().union(*(columns.outputs(max(mask, 0)) for mask in leaves))
        except Unclear:
            return self._anything(decision, unknown, alive)
        facts = self._facts(decision, residue.facts | waiting)
        values, error = results.values(leaves) if residue.leaves else (None, None)
        if waiting:
            values = None
        deciding = reduce(or_, (mask for mask in leaves if mask != FAILS), 0)
        rules = [logic.matched[place] for place in bits(deciding)]
        wants = self._wants(decision, logic, alive, opened=opened, names=residue.facts, waiting=waiting)
        for required in decision.requires:
            state = self.states.get(required.id)
            if state is not None and not state.needed:
                rules.extend(state.rules)
        return State(facts, values, error, wants, tuple(dict.fromkeys(rules)))

    def _facts(self, decision: Decision, names: Iterable[str]) -> frozenset[str]:
        """The unknown facts behind names of a decision's scope."""
        found: set[str] = set()
        for name in names:
            fact, required = self._target(decision, name)
            found |= {fact} if required is None else self.states[required.id].needed
        return frozenset(found)

    def _target(self, decision: Decision, name: str) -> tuple[str, Decision | None]:
        """The fact or the required decision behind an unknown name, which is the variable of either."""
        required = next((item for item in decision.requires if item.variable == name), None)
        return name, required

    def _wants(
        self,
        decision: Decision,
        logic: TableLogic,
        alive: int,
        *,
        opened: Mapping[int, frozenset[str]],
        names: frozenset[str],
        waiting: frozenset[str],
    ) -> dict[str, tuple[Want, ...]]:
        found: dict[str, dict[Want, None]] = {}
        for place, reads in opened.items():
            column = logic.columns[place]
            norms = _norms(logic, alive & ~column.any_mask)
            for name in reads & names:
                self._want(decision, name, Want(decision.id, column.input.label, norms), found)
        for name in waiting:
            self._want(decision, name, Want(decision.id, "", _norms(logic, alive)), found)
        return {name: tuple(wants) for name, wants in found.items()}

    def _want(self, decision: Decision, name: str, want: Want, found: dict[str, dict[Want, None]]) -> None:
        fact, required = self._target(decision, name)
        if required is None:
            found.setdefault(fact, {})[want] = None
            return
        state = self.states[required.id]
        for inner in state.needed:
            found.setdefault(inner, {}).update(dict.fromkeys(state.wants.get(inner, ())))

    def _anything(self, decision: Decision, unknown: frozenset[str], alive: int = -1) -> State:
        """The safe side: everything unknown matters, and any value can come out."""
        logic = decision.logic
        table = isinstance(logic, TableLogic)
        rules = [logic.matched[place] for place in bits(alive)] if isinstance(logic, TableLogic) else []
        norms = _norms(logic, alive) if isinstance(logic, TableLogic) else ()
        wants = {name: (Want(decision.id, "", norms),) for name in unknown} if table else {}
        failure = DecisionError(decision.id, "das Ergebnis steht nicht fest")
        return State(unknown, None, failure, wants, tuple(rules))

    # Other expressions ----------------------------------------------------------------------------------------

    def _expression(self, decision: Decision, unknown: frozenset[str]) -> State:
        before = len(self.run.matched)
        try:
            value = decision.compute(self.run)
        except Unknown:
            return self._tried(decision, unknown)
        except DecisionProblem as problem:
            return State(frozenset(), (), problem, {}, ())
        return State(frozenset(), (value,), None, {}, tuple(self.run.matched[before:]))

    def _tried(self, decision: Decision, unknown: frozenset[str]) -> State:
        """An expression computed on all ways of what it may read; anything where there are too many."""
        opened = [item for item in decision.requires if self.states[item.id].needed]
        behind = frozenset().union(*(item.inputs for item in opened))
        names = sorted(
            {*(unknown if decision.bindings.open else unknown - behind), *(item.variable for item in opened)}
        )
        wants: dict[str, tuple[Want, ...]] = {name: (Want(decision.id, "", ()),) for name in unknown}
        for item in opened:
            wants |= {name: inner for name, inner in self.states[item.id].wants.items() if name in unknown}
        failure = DecisionError(decision.id, "das Ergebnis steht nicht fest")
        anything = State(unknown, None, failure, wants, ())
        lists = {name: choices(decision, name, self.states, self.domains, boolean=False) for name in names}
        outcomes: list[tuple[tuple[Any, ...], Any]] = []
        values: dict[Any, Any] = {}
        error: DecisionProblem | None = None
        for way, run in combinations(decision, lists, self.run) or ():
            try:
                value = decision.compute(run)
            except DecisionProblem as problem:
                error = problem
                outcomes.append((way, ("error",)))
            except Unknown as raised:
                if FAILED not in raised.names:
                    return anything
                error = failure
                outcomes.append((way, ("error",)))
            else:
                values.setdefault(freeze(value), value)
                outcomes.append((way, freeze(value)))
        if not outcomes:
            return anything
        facts = self._facts(decision, [name for place, name in enumerate(names) if _matters(place, outcomes)])
        return State(facts, tuple(values.values()), error, {name: wants[name] for name in facts if name in wants}, ())


def _matters(place: int, outcomes: Iterable[tuple[tuple[Any, ...], Any]]) -> bool:
    by_rest: dict[tuple[Any, ...], Any] = {}
    for way, result in outcomes:
        rest = (*way[:place], *way[place + 1 :])
        if by_rest.setdefault(rest, result) != result:
            return True
    return False


@lru_cache(maxsize=512)
def _blank(
    decision: Decision, domains: tuple[tuple[str, Domain], ...], day: dt.date, *, strict: bool, top: bool
) -> State:
    """What a decision can turn out to be on a day when no fact is known; no fact of a case is ever kept here."""
    run, _ = decision.start({}, now=dt.datetime(day.year, day.month, day.day, 12, tzinfo=dt.UTC), strict=strict)
    return _Search(run, dict(domains), decision if top else None, blank=True).state(decision)


@lru_cache(maxsize=1024)
def _is_daily(decision: Decision) -> bool:
    """Whether neither the decision nor one it requires can read more of the clock than the day."""
    table = decision.table
    if table is None:
        return False
    expressions = [item.expression for item in table.inputs]
    for rule in table.rules:
        expressions.extend(rule.outputs)
    expressions.extend(column.default for column in table.outputs if column.default is not None)
    texts = [item.text for item in expressions] + [test.text for rule in table.rules for test in rule.tests]
    return not any("now" in text for text in texts) and all(_is_daily(item) for item in decision.requires)


@lru_cache(maxsize=1024)
def _solved(
    decision: Decision, logic: TableLogic, variables: tuple[Variable, ...], alive: int, leaves: bool
) -> Residue:
    """What is left of a table whose results are constants; depends on nothing but the table."""
    run, _ = decision.start({}, now=_MOMENT)
    results = Results(logic, decision.scope(run), decision)
    return Residual(variables, alive, results.key, first=logic.table.hit_policy == "F").solve(leaves=leaves)


def _norms(logic: TableLogic, mask: int) -> tuple[str, ...]:
    places = bits(mask & logic.full)
    return tuple(dict.fromkeys(norm for place in places if (norm := logic.matched[place].norm)))
