"""The open columns of a table as variables: which facts each reads, and which rules hold for each way it turns out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Any, Protocol

from musterprozesse.dmn import atoms
from musterprozesse.dmn.atoms import Domain
from musterprozesse.dmn.decision import Decision
from musterprozesse.dmn.errors import DecisionProblem
from musterprozesse.dmn.findings import freeze
from musterprozesse.dmn.graph import Element, InputData
from musterprozesse.dmn.residual import FAILS, Variable
from musterprozesse.dmn.scope import Run, Scope
from musterprozesse.dmn.table import TableLogic, bits
from musterprozesse.feel import Environment, FeelEvaluationError, Unknown

if TYPE_CHECKING:
    from musterprozesse.dmn.table import Column

#: How many ways of facts with finitely many values are tried out together.
WAYS = 256
#: Cells that cannot be judged: so many of one value are taken both ways, more make everything matter.
OPAQUE = 4
#: Stands for a required decision that fails, inside one way.
FAILED = "\0"
#: For tests against constants the clock does not count.
_TIMELESS = Environment(dt.datetime(2026, 1, 1, tzinfo=dt.UTC))


class Unclear(Exception):
    """The columns cannot be told apart; everything unknown counts."""


class Outlook(Protocol):
    """What a required decision can still turn out to be."""

    @property
    def needed(self) -> frozenset[str]:
        """The facts that can change it; empty if it is certain."""

    @property
    def values(self) -> tuple[Any, ...] | None:
        """Its possible values, None for any."""

    @property
    def error(self) -> DecisionProblem | None:
        """One way it can fail."""


def resolve(decision: Decision, name: str) -> tuple[str, Decision | None] | None:
    """What a name in the decision's logic stands for: a fact, or a required decision; None if it is neither."""
    elements = decision.bindings.elements
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        element = elements.get(".".join(parts[:length]))
        if isinstance(element, Decision):
            return element.variable, element
        if isinstance(element, InputData):
            dotted = element.variable in decision.spaces
            return (".".join([element.variable, *parts[length:]]) if dotted else element.variable), None
        if element is not None:
            return None
    return name, None


class OpenColumns:
    """The columns of one table whose values are open in one evaluation."""

    def __init__(
        self,
        decision: Decision,
        logic: TableLogic,
        scope: Scope,
        states: Mapping[str, Outlook],
        domains: Mapping[str, Domain],
    ) -> None:
        self.decision = decision
        self.logic = logic
        self.scope = scope
        self.run = scope.run
        self.states = states
        self.domains = domains

    def find(self, overrides: Mapping[int, Any], alive: int) -> dict[int, frozenset[str]]:
        """The open columns by place, with the unknown names each reads; raises Unclear for open cells."""
        found: dict[int, frozenset[str]] = {}
        for place, column in enumerate(self.logic.columns):
            if not alive & ~column.any_mask and column.input.allowed is None:
                continue  # no row that is still possible tests it
            for rule in bits(alive & ~column.any_mask):
                if self.unknown(self.logic.table.rules[rule].tests[place].names):
                    raise Unclear
            if place in overrides:
                continue
            try:
                column.value(self.scope, self.run.env)
            except Unknown as raised:
                names = self.unknown(column.input.expression.names)
                if not names:
                    raise Unclear from raised
                found[place] = names
        return found

    def unknown(self, names: Iterable[str]) -> frozenset[str]:
        """The names that are neither a known fact nor a certain result."""
        found = set()
        for name in names:
            place = resolve(self.decision, name)
            if place is None:
                raise Unclear
            fact, required = place
            if required is not None:
                if self.states[required.id].needed:
                    found.add(required.variable)
            elif not is_known(fact, self.run):
                found.add(fact)
        return frozenset(found)

    def outputs(self, rules: int) -> frozenset[str]:
        """The unknown names the results of these rules read."""
        expressions = [expression for rule in bits(rules) for expression in self.logic.table.rules[rule].outputs]
        if not rules:
            expressions = [column.default for column in self.logic.table.outputs if column.default is not None]
        return self.unknown(name for expression in expressions for name in expression.names)

    def variables(self, opened: Mapping[int, frozenset[str]], alive: int) -> list[Variable]:
        """The open columns as variables: those that hang together and can be tried out as one, each other by itself."""
        found: list[Variable] = []
        for places in _groups(opened):
            alone = len(places) == 1 and self._is_fact(places[0])
            tried = [] if alone else [place for place in places if self._finite(opened[place])]
            while tried:
                variable = self._together(tried, opened)
                if variable is not None:
                    found.append(variable)
                    break
                tried = tried[:-1] if len(tried) > 1 else []
            for place in places:
                if place not in tried:
                    found.append(self._alone(place, opened[place], alive))
        return found

    def _is_fact(self, place: int) -> bool:
        name = self.logic.columns[place].name
        target = None if name is None else resolve(self.decision, name)
        return target is not None and target[1] is None

    def _finite(self, names: Iterable[str]) -> bool:
        return all(self.choices(name) is not None for name in names)

    def choices(self, name: str) -> tuple[Any, ...] | None:
        """The finitely many values a name can turn out to have, None if there may be more."""
        hint = any(column.name == name and column.input.type == "boolean" for column in self.logic.columns)
        return choices(self.decision, name, self.states, self.domains, boolean=hint)

    def _together(self, places: Sequence[int], opened: Mapping[int, frozenset[str]]) -> Variable | None:
        """Columns tried out on all ways of their facts; None if there are too many or a column cannot be computed."""
        names = sorted(frozenset().union(*(opened[place] for place in places)))
        above = {required.variable: required for required in self.decision.requires}
        read = frozenset().union(*(self.logic.columns[place].input.expression.names for place in places))
        if read <= set(names) <= above.keys() and self._timeless(places):
            states = tuple(self.states[above[name].id] for name in names)
            return _of_results(self.decision, self.logic, tuple(places), tuple(names), states)
        return self.tried(places, names)

    def _timeless(self, places: Iterable[int]) -> bool:
        columns = [self.logic.columns[place].input.expression.text for place in places]
        return is_timeless(columns) and all(
            not rule.tests[place].names and is_timeless([rule.tests[place].text])
            for rule in self.logic.table.rules
            for place in places
        )

    def tried(self, places: Sequence[int], names: Sequence[str]) -> Variable | None:
        """The columns computed on all ways of these names."""
        values = {name: self.choices(name) for name in names}
        ways = combinations(self.decision, values, self.run)
        if ways is None:
            return None
        options, keys = [], []
        for key, run in ways:
            mask = self._mask(places, self.decision.scope(run), run.env)
            if mask is None:
                return None
            options.append(mask)
            keys.append(key)
        if len(names) == 1:
            return Variable(tuple(names), tuple(dict.fromkeys(options)))
        return Variable(tuple(names), tuple(options), tuple(keys))

    def _mask(self, places: Sequence[int], scope: Scope, env: Environment) -> int | None:
        mask = self.logic.full
        for place in places:
            column = self.logic.columns[place]
            try:
                value = column.value(scope, env)
                mask &= rules_for(self.logic, place, value, scope, env)
            except Unknown as unknown:
                return FAILS if FAILED in unknown.names else None
            except (FeelEvaluationError, DecisionProblem):
                return FAILS
        return mask

    def _alone(self, place: int, names: frozenset[str], alive: int) -> Variable:
        """A column by itself, with every value its type allows."""
        column = self.logic.columns[place]
        domain: Domain | None = None
        fails = False
        for name in column.input.expression.names:
            _, required = resolve(self.decision, name) or (name, None)
            fails = fails or (required is not None and self.states[required.id].error is not None)
        if column.name is not None and self._is_fact(place):
            domain = self.domains.get((resolve(self.decision, column.name) or ("", None))[0])
        plain = all(test.is_box or test.is_any for test in (rule.tests[place] for rule in self.logic.table.rules))
        env = _TIMELESS if plain else self.run.env
        options = _options(self.logic, place, domain, env)
        found: dict[int, None] = {}
        for sure, maybe in options:
            unsure = list(bits(maybe & ~sure & alive))
            if len(unsure) > OPAQUE:
                raise Unclear
            for chosen in product((0, 1), repeat=len(unsure)):
                found[sure | sum(taken << rule for taken, rule in zip(chosen, unsure, strict=True))] = None
        if fails:
            found[FAILS] = None
        return Variable(tuple(sorted(names)), tuple(found))


def is_known(name: str, run: Run) -> bool:
    """Whether a fact is known in an evaluation; dotted names live in namespaces."""
    if name == "heute" or name in run.values:
        return True
    space, dot, rest = name.partition(".")
    inner = run.values.get(space)
    return bool(dot) and isinstance(inner, Mapping) and rest in inner


def choices(
    decision: Decision, name: str, states: Mapping[str, Outlook], domains: Mapping[str, Domain], *, boolean: bool
) -> tuple[Any, ...] | None:
    """The finitely many values of an unknown name; FAILED stands for a required decision that fails."""
    place = resolve(decision, name)
    if place is None:
        return None
    fact, required = place
    if required is not None:
        state = states[required.id]
        if state.values is None:
            return None
        return (*state.values, FAILED) if state.error is not None else state.values
    if "." in fact:
        return None
    domain = domains.get(fact)
    if domain is not None and domain.values is not None:
        values = tuple(value for value in domain.values if value is not None)
        return values if domain.null is False else (*values, None)
    element = decision.bindings.elements.get(name)
    if boolean or (isinstance(element, InputData) and element.type.root.base == "boolean"):
        return (True, False) if domain is not None and domain.null is False else (True, False, None)
    return None


def combinations(
    decision: Decision, values: Mapping[str, tuple[Any, ...] | None], run: Run
) -> list[tuple[tuple[Hashable, ...], Run]] | None:
    """All ways the names can turn out, each as a fresh evaluation; None if there are too many or some are open."""
    count = 1
    lists = []
    for listed in values.values():
        if listed is None or (count := count * len(listed)) > WAYS:
            return None
        lists.append(listed)
    return list(_ways(decision, list(values), lists, run))


def _ways(
    decision: Decision, names: Sequence[str], lists: Sequence[tuple[Any, ...]], run: Run
) -> Iterator[tuple[tuple[Hashable, ...], Run]]:
    targets = [resolve(decision, name) or (name, None) for name in names]
    open_results = {required for _, required in targets if required is not None}
    memo: dict[Element, Any] = {
        element: value
        for element, value in run.memo.items()
        if isinstance(element, Decision)
        and not isinstance(value, (Unknown, DecisionProblem))
        and element not in open_results
    }
    for way in product(*lists):
        values = dict(run.values)
        inner = Run(values, run.env)
        inner.memo.update(memo)
        for (fact, required), value in zip(targets, way, strict=True):
            if required is None:
                values[fact] = value
            else:
                inner.memo[required] = Unknown({FAILED}) if value is FAILED else value
        yield tuple(freeze(value) for value in way), inner


def rules_for(logic: TableLogic, place: int, value: Any, scope: Scope, env: Environment) -> int:
    """The rules whose cell in a column holds for a value; raises Unknown and FEEL's errors."""
    column: Column = logic.columns[place]
    if column.index is not None and type(value) is column.index.kind:
        return column.index.mask(value)
    mask = column.any_mask
    for rule in bits(logic.full & ~mask):
        if logic.table.rules[rule].tests[place].test(value, scope, env) is True:
            mask |= 1 << rule
    return mask


def is_timeless(texts: Iterable[str]) -> bool:
    """Whether none of these texts can read the clock."""
    return not any(word in text for text in texts for word in ("now", "today", "heute"))


@lru_cache(maxsize=1024)
def _of_results(
    decision: Decision, logic: TableLogic, places: tuple[int, ...], names: tuple[str, ...], states: tuple[Outlook, ...]
) -> Variable | None:
    """Columns that read nothing but results of required decisions, once for each way those can turn out."""
    run, _ = decision.start({}, now=_TIMELESS.now)
    by_id = {item.id: state for item, state in zip(_named(decision, names), states, strict=True)}
    return OpenColumns(decision, logic, decision.scope(run), by_id, {}).tried(places, names)


def _named(decision: Decision, names: Iterable[str]) -> list[Decision]:
    above = {required.variable: required for required in decision.requires}
    return [above[name] for name in names]


@lru_cache(maxsize=4096)
def _options(logic: TableLogic, place: int, domain: Domain | None, env: Environment) -> tuple[tuple[int, int], ...]:
    """The different pairs of rules that surely and that perhaps hold, over all values of a column."""
    text = logic.table.inputs[place].expression.text.strip()
    known = {} if domain is None else {text: domain}
    column = atoms.column(logic.table, [place], env, known)
    return tuple(dict.fromkeys(zip(column.sure, column.maybe, strict=True)))


def _groups(opened: Mapping[int, frozenset[str]]) -> list[list[int]]:
    """Columns that share an unknown name, directly or by others, together."""
    groups: list[tuple[set[str], list[int]]] = []
    for place, names in opened.items():
        linked = [group for group in groups if group[0] & names]
        merged = (
            set(names).union(*(group[0] for group in linked)),
            [p for group in linked for p in group[1]] + [place],
        )
        groups = [group for group in groups if group not in linked] + [merged]
    return [sorted(places) for _, places in groups]
