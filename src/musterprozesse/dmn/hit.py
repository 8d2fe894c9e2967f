"""Hit policies (DMN 1.5, section 8.2.8): from the matching rows to the result of the table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from musterprozesse.dmn.model import LIST_POLICIES, DecisionTable
from musterprozesse.feel import YearsMonths

#: One matching rule: its index in the table and its output values, column by column.
Row = tuple[int, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The value of a table and the indices of the rules that made it, in the order of the result."""

    value: Any
    rules: tuple[int, ...]


class Conflict(Exception):
    """The matching rows go against the hit policy; ``rules`` are indices; ``reason`` is empty for "not unique"."""

    def __init__(self, rules: Sequence[int], reason: str = "") -> None:
        self.rules = tuple(rules)
        self.reason = reason
        super().__init__(reason or "not unique")


def equal(left: Any, right: Any) -> bool:
    """Same type and same value; Python's ``True == 1`` is not FEEL's."""
    if isinstance(left, (list, tuple)) and isinstance(right, (list, tuple)):
        return len(left) == len(right) and all(map(equal, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(equal(value, right[key]) for key, value in left.items())
    return isinstance(left, bool) is isinstance(right, bool) and type(left) is type(right) and bool(left == right)


def combine(table: DecisionTable, rows: Sequence[Row]) -> Outcome:
    """The result of at least one matching row; raises Conflict where the policy forbids the rows."""
    policy = table.hit_policy
    found = [index for index, _ in rows]
    differing = policy == "A" and any(not equal(outputs, rows[0][1]) for _, outputs in rows[1:])
    if (policy == "U" and len(rows) > 1) or differing:
        raise Conflict(found)
    if policy == "F":
        rows = rows[:1]
    elif policy in ("P", "O"):
        rows = sorted(rows, key=lambda row: priority(table, row[1]))
    values = [as_result(table, outputs) for _, outputs in rows]
    order = tuple(index for index, _ in rows)
    if policy in LIST_POLICIES:
        return Outcome(values, order)
    if len(policy) == 2:
        return Outcome(_AGGREGATE[policy](values, found), order)
    return Outcome(values[0], order if policy == "A" else order[:1])


def empty(table: DecisionTable, *, strict: bool) -> Any:
    """What a list or an aggregation gives when no rule matches; null, as the standard, when not strict."""
    if strict and table.hit_policy in LIST_POLICIES:
        return []
    return Decimal(0) if strict and table.hit_policy == "C#" else None


def may_be_empty(table: DecisionTable) -> bool:
    """True if no matching rule is an answer of this policy and not a gap."""
    return table.hit_policy[0] in "CRO"


def as_result(table: DecisionTable, outputs: Sequence[Any]) -> Any:
    """One output is the value itself, several are a context by output name."""
    if len(table.outputs) == 1:
        return outputs[0]
    return {column.name: value for column, value in zip(table.outputs, outputs, strict=True)}


def priority(table: DecisionTable, outputs: Sequence[Any]) -> tuple[int, ...]:
    """The place of each output in its column's output values; what is not listed comes last."""
    return tuple(_place(column.allowed, value) for column, value in zip(table.outputs, outputs, strict=True))


def _place(allowed: tuple[Any, ...] | None, value: Any) -> int:
    if allowed is None:
        return 0
    return next((place for place, listed in enumerate(allowed) if equal(listed, value)), len(allowed))


def _sum(values: list[Any], rules: list[int]) -> Any:
    for kind in (Decimal, dt.timedelta, YearsMonths):
        if all(isinstance(value, kind) for value in values):
            total = values[0]
            for value in values[1:]:
                total = total + value
            return total
    raise Conflict(rules, "die Summe verlangt in jeder Regel eine Zahl oder eine Dauer")


def _extreme(choose: Callable[[list[Any]], Any]) -> Callable[[list[Any], list[int]], Any]:
    def find(values: list[Any], rules: list[int]) -> Any:
        kinds = {type(value) for value in values}
        if len(kinds) != 1 or kinds & {bool, dict, list, type(None)}:
            raise Conflict(rules, "Minimum und Maximum verlangen vergleichbare Werte eines Typs")
        return choose(values)

    return find


_AGGREGATE: dict[str, Callable[[list[Any], list[int]], Any]] = {
    "C+": _sum,
    "C<": _extreme(min),
    "C>": _extreme(max),
    "C#": lambda values, rules: Decimal(len(values)),
}
