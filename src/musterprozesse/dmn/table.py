"""A compiled decision table: the fast path by bit masks, and the sound answer where facts are unknown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from musterprozesse.dmn import hit
from musterprozesse.dmn.errors import DecisionError, DecisionGap, DecisionNotUnique
from musterprozesse.dmn.index import ColumnIndex
from musterprozesse.dmn.model import DecisionTable, Input, MatchedRule
from musterprozesse.dmn.types import ANY, Type, TypeMismatch, coerce
from musterprozesse.feel import Environment, FeelEvaluationError, Shape, Unknown

if TYPE_CHECKING:
    from musterprozesse.dmn.scope import Scope

_OPEN = object()
NOTHING: Mapping[int, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Column:
    """An input column ready to run; ``name`` is set where the expression is nothing but a name."""

    input: Input
    name: str | None
    declared: Type
    index: ColumnIndex | None
    any_mask: int

    def value(self, scope: Mapping[str, Any], env: Environment) -> Any:
        """The tested value; raises Unknown."""
        if self.name is not None:
            try:
                return scope[self.name]
            except KeyError:
                raise Unknown({self.name}) from None
        return self.input.expression.evaluate(scope, env)


@dataclass(frozen=True, slots=True)
class Matches:
    """Which rules hold (bits of ``true``), which could still hold, and which names the undecided cells wait for."""

    true: int
    possible: int
    waiting: tuple[tuple[str, frozenset[str], int], ...]


class TableLogic:
    """The logic of a decision or a knowledge model that is a table; immutable after loading."""

    __slots__ = ("columns", "constants", "full", "has_default", "matched", "outputs", "owner", "shape", "table")

    def __init__(
        self,
        owner: str,
        table: DecisionTable,
        columns: tuple[Column, ...],
        outputs: tuple[Type, ...],
        constants: tuple[tuple[Any, ...] | None, ...],
    ) -> None:
        self.owner = owner
        self.table = table
        self.columns = columns
        self.outputs = outputs
        self.constants = constants
        self.full = (1 << len(table.rules)) - 1
        self.matched = tuple(MatchedRule(owner, rule.id, rule.number, rule.norm) for rule in table.rules)
        self.has_default = any(column.default is not None for column in table.outputs)
        self.shape = self._shape()

    def _shape(self) -> Shape:
        single = (
            self.outputs[0].shape()
            if len(self.outputs) == 1
            else Shape(
                "context",
                fields={c.name: t.shape() for c, t in zip(self.table.outputs, self.outputs, strict=True)},
            )
        )
        return Shape("list", element=single) if self.table.hit_policy in ("R", "O", "C") else single

    def evaluate(self, scope: Scope, env: Environment, overrides: Mapping[int, Any] = NOTHING) -> Any:
        """The value of the table; the rules that made it are noted in the run. Raises Unknown, DecisionError."""
        outcome = self.outcome(scope, env, overrides)
        scope.run.matched.extend(self.matched[place] for place in outcome.rules)
        return outcome.value

    def outcome(self, scope: Scope, env: Environment, overrides: Mapping[int, Any]) -> hit.Outcome:
        """The value and the rules, with some column values handed in by place."""
        found = self.match(scope, env, overrides)
        undecided = found.possible & ~found.true
        rules = found.true
        if undecided:
            lowest = found.possible & -found.possible
            if self.table.hit_policy != "F" or not lowest & found.true:
                raise Unknown(_names(found.waiting, undecided))
            rules = lowest
        if not rules:
            return self._nothing(scope, env, overrides)
        if self.table.hit_policy == "F":
            rules &= -rules
        rows = [(place, self._outputs(place, scope, env)) for place in bits(rules)]
        try:
            return hit.combine(self.table, rows)
        except hit.Conflict as conflict:
            if not env.strict:
                return hit.Outcome(None, ())
            named = [self.matched[place] for place in conflict.rules]
            if conflict.reason:
                raise DecisionError(self.owner, conflict.reason, rules=named) from None
            raise DecisionNotUnique(self.owner, named) from None

    def match(self, scope: Scope, env: Environment, overrides: Mapping[int, Any]) -> Matches:
        """Test every rule against every column; an unknown leaves a cell undecided, except where it is ``-``."""
        true = possible = self.full
        waiting: list[tuple[str, frozenset[str], int]] = []
        for place, column in enumerate(self.columns):
            if column.any_mask == self.full and column.input.allowed is None:
                continue
            try:
                value = overrides.get(place, _OPEN)
                if value is _OPEN:
                    value = column.value(scope, env)
                value = self._checked(column, value, env)
            except Unknown as unknown:
                waiting.append((column.input.label, unknown.names, self.full & ~column.any_mask))
                true &= column.any_mask
                continue
            except FeelEvaluationError as error:
                raise self._failed(f"Spalte {column.input.label}", error) from error
            mask = None if column.index is None else column.index.find(value)
            if mask is not None:
                true &= mask
                possible &= mask
                continue
            for rule in bits(possible & ~column.any_mask):
                bit = 1 << rule
                try:
                    if self.table.rules[rule].tests[place].test(value, scope, env) is not True:
                        possible &= ~bit
                        true &= ~bit
                except Unknown as unknown:
                    waiting.append((column.input.label, unknown.names, bit))
                    true &= ~bit
                except FeelEvaluationError as error:
                    raise self._failed(f"Regel {rule + 1}, Spalte {column.input.label}", error) from error
        return Matches(true, possible, tuple(waiting))

    def _checked(self, column: Column, value: Any, env: Environment) -> Any:
        """A value outside the column's type or its input values is an error before any rule (strict mode)."""
        if value is None or not env.strict:
            return value
        if column.index is None or type(value) is not column.index.kind:  # an index fits the declared type
            try:
                value = coerce(value, column.declared, env)
            except TypeMismatch as mismatch:
                raise DecisionError(self.owner, str(mismatch), place=f"Spalte {column.input.label}") from None
        allowed = column.input.allowed
        if allowed is not None and allowed.test(value, {}, env) is not True:
            reason = f"der Wert ist nicht vorgesehen (erlaubt: {allowed.text})"
            raise DecisionError(self.owner, reason, place=f"Spalte {column.input.label}")
        return value

    def _outputs(self, rule: int, scope: Scope, env: Environment) -> tuple[Any, ...]:
        constant = self.constants[rule]
        if constant is not None:
            return tuple(map(copied, constant))
        values = []
        for place, expression in enumerate(self.table.rules[rule].outputs):
            column = self.table.outputs[place]
            where = f"Regel {rule + 1}, Ausgabe {column.label or column.name or place + 1}"
            try:
                value = expression.evaluate(scope, env)
            except FeelEvaluationError as error:
                raise self._failed(where, error) from error
            try:
                values.append(coerce(value, self.outputs[place], env) if env.strict else value)
            except TypeMismatch as mismatch:
                raise DecisionError(self.owner, str(mismatch), rules=[self.matched[rule]], place=where) from None
            self.check_listed(rule, place, values[-1], env)
        return tuple(values)

    def check_listed(self, rule: int, place: int, value: Any, env: Environment) -> None:
        """An output that the column's output values do not list is an error (strict mode; null is no output)."""
        allowed = self.table.outputs[place].allowed
        if env.strict and allowed is not None and value is not None:
            if any(hit.equal(listed, value) for listed in allowed):
                return
            name = self.table.outputs[place].name
            raise DecisionError(
                self.owner, f"der Wert steht nicht in den Ausgabewerten von {name}", rules=[self.matched[rule]]
            )

    def _nothing(self, scope: Scope, env: Environment, overrides: Mapping[int, Any]) -> hit.Outcome:
        if self.has_default:
            defaults = [
                None if column.default is None else column.default.evaluate(scope, env) for column in self.table.outputs
            ]
            return hit.Outcome(hit.as_result(self.table, defaults), ())
        if env.strict and not hit.may_be_empty(self.table):
            raise DecisionGap(self.owner, self.nearest(scope, env, overrides))
        return hit.Outcome(hit.empty(self.table, strict=env.strict), ())

    def nearest(self, scope: Scope, env: Environment, overrides: Mapping[int, Any], most: int = 3) -> list[MatchedRule]:
        """The rules that miss by the fewest cells, at most three."""
        missed = [0] * len(self.table.rules)
        for place, column in enumerate(self.columns):
            try:
                value = overrides[place] if place in overrides else column.value(scope, env)
            except (Unknown, FeelEvaluationError):
                continue
            for number, rule in enumerate(self.table.rules):
                try:
                    missed[number] += rule.tests[place].test(value, scope, env) is not True
                except (Unknown, FeelEvaluationError):
                    missed[number] += 1
        fewest = min(missed, default=0)
        return [self.matched[place] for place, count in enumerate(missed) if count == fewest][:most]

    def _failed(self, place: str, error: FeelEvaluationError) -> DecisionError:
        return DecisionError(self.owner, error.reason, place=place)


class FastPath:
    """Tables whose columns are plain names tested against constants and whose outputs are constants.

    Gives None for anything out of the ordinary (unknown, another type, no match): the general way decides.
    """

    __slots__ = ("first", "full", "logic", "mutable", "plan", "results", "single")

    def __init__(self, logic: TableLogic, plan: tuple[tuple[str, ColumnIndex], ...]) -> None:
        self.logic = logic
        self.plan = plan
        self.full = logic.full
        policy = logic.table.hit_policy
        self.first = policy == "F"
        self.single = policy in ("U", "F", "A", "P")
        self.mutable = len(logic.outputs) > 1 or any(
            isinstance(value, (list, dict)) for row in logic.constants for value in row or ()
        )
        self.results = tuple(
            (hit.as_result(logic.table, outputs or ()), (logic.matched[place],))
            for place, outputs in enumerate(logic.constants)
        )

    def find(self, values: Mapping[str, Any]) -> tuple[Any, tuple[MatchedRule, ...]] | None:
        """Result and rules where exactly one rule decides."""
        mask = self.full
        for name, index in self.plan:
            value: Any = values.get(name)
            kind = type(value)
            if kind is not index.kind:
                if value is None and index.when_null is not None and name in values:
                    mask &= index.when_null
                    continue
                if kind is not int or index.kind is not Decimal:
                    return None
                value = Decimal(value)
            elif kind is Decimal and not value.is_finite():
                return None
            mask &= index.mask(value)
        if not mask:
            return None
        if mask & (mask - 1):
            if not self.first:
                return None
            mask &= -mask
        value, rules = self.results[mask.bit_length() - 1]
        return (copied(value) if self.mutable else value), rules


def fast_path(logic: TableLogic, plain: Iterable[str]) -> FastPath | None:
    """The fast path of a table, None where a column or an output does not allow it."""
    names = set(plain)
    if logic.table.hit_policy not in ("U", "F", "A", "P") or None in logic.constants or not logic.table.rules:
        return None
    plan = []
    for column in logic.columns:
        if column.any_mask == logic.full and column.input.allowed is None:
            continue
        if column.name is None or column.name not in names or column.index is None or column.input.allowed is not None:
            return None
        if column.declared is not ANY and (column.declared.tests is not None or not column.index.fits(column.declared)):
            return None
        plan.append((column.name, column.index))
    return FastPath(logic, tuple(plan))


def bits(mask: int) -> Iterator[int]:
    """The places of the bits that are set, lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def copied(value: Any) -> Any:
    """Lists and contexts of a constant output by copy, so that no caller can change the table."""
    if isinstance(value, list):
        return [copied(item) for item in value]
    if isinstance(value, dict):
        return {key: copied(item) for key, item in value.items()}
    return value


def _names(waiting: Iterable[tuple[str, frozenset[str], int]], undecided: int) -> frozenset[str]:
    return frozenset().union(*(names for _, names, mask in waiting if mask & undecided))
