"""What is left of a table when some columns are known: which open columns can still change its result.

The open columns are variables, their values the rule masks they can turn out to have. A column matters exactly if two
ways that differ in nothing else end in different results. Most columns that matter are found by moving one column away
from a case of some rule; the rest is decided by the reduced ordered diagram of the remaining rules, in which a
variable has a node if and only if the result depends on it. Beyond the budget every column counts as one that matters:
too many questions, never a wrong answer.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_

from musterprozesse.dmn.diagram import Budget, Undecided, members

#: The mask of a value that makes the evaluation fail.
FAILS = -1
BUDGET = 20_000


@dataclass(frozen=True, slots=True)
class Variable:
    """An open column (or columns that hang together): the mask of the rules that hold, for each way it can turn out.

    ``facts`` names what it reads; where several facts make it, ``ways`` holds their values for each option.
    """

    facts: tuple[str, ...]
    options: tuple[int, ...]
    ways: tuple[tuple[Hashable, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Residue:
    """The facts that matter, and the sets of rules that can turn out to hold (FAILS among them)."""

    facts: frozenset[str]
    leaves: frozenset[int]
    exact: bool


class Residual:
    """The rest of one table; ``key`` gives the result of a set of matching rules, equal keys being equal results."""

    __slots__ = ("alive", "first", "key", "keys", "nodes", "table", "variables")

    def __init__(
        self, variables: Sequence[Variable], alive: int, key: Callable[[int], Hashable], *, first: bool
    ) -> None:
        self.alive = alive
        self.first = first
        self.key = key
        self.keys: dict[int, Hashable] = {}
        self.variables: list[Variable] = []
        for item in variables:
            left = tuple(option if option == FAILS else option & alive for option in item.options)
            options = set(left)
            if len(options) > 1:
                # Values that no rule left tells apart are one, unless they show which of several facts made them.
                self.variables.append(item if item.ways else Variable(item.facts, tuple(dict.fromkeys(left))))
            elif options == {FAILS} or self.alive == FAILS:
                self.alive = FAILS
            else:
                self.alive &= options.pop()
        self.variables.sort(key=lambda item: -len(set(item.options)))

    def solve(self, *, leaves: bool) -> Residue:
        """Which facts matter; with ``leaves`` also which rules can hold, for which the diagram is always needed."""
        mattering: set[str] = set() if leaves else self._quick()
        if mattering and mattering.issuperset(fact for item in self.variables for fact in item.facts):
            return Residue(frozenset(mattering), frozenset(), exact=True)
        try:
            return self._diagram()
        except Undecided:
            every = frozenset(fact for item in self.variables for fact in item.facts)
            return Residue(every, frozenset(), exact=False)

    def result(self, mask: int) -> Hashable:
        """The key of a set of matching rules, each worked out once."""
        if self.first and mask > 0:
            mask &= -mask
        found = self.keys.get(mask)
        if found is None:
            found = self.keys[mask] = self.key(mask)
        return found

    def _quick(self) -> set[str]:
        """Facts shown to matter by one move away from a case of each rule; may miss some."""
        found: set[str] = set()
        if self.alive == FAILS:
            return found
        wanted = {fact for item in self.variables for fact in item.facts}
        for rule in members(self.alive):
            bit = 1 << rule
            chosen = []
            for item in self.variables:
                fitting = [option & self.alive for option in item.options if option & bit and option != FAILS]
                if not fitting:
                    break
                chosen.append(min(fitting, key=int.bit_count))
            if len(chosen) < len(self.variables):
                continue
            before = [self.alive]
            for mask in chosen:
                before.append(before[-1] & mask)
            after = self.alive
            for place in range(len(chosen) - 1, -1, -1):
                item = self.variables[place]
                rest = before[place] & after
                after &= chosen[place]
                if not found.issuperset(item.facts):
                    ends = tuple(self.result(FAILS if way == FAILS else rest & way) for way in item.options)
                    if any(end != ends[0] for end in ends):
                        found |= _mattering(item, ends)
            if len(found) == len(wanted):
                break
        return found

    def _diagram(self) -> Residue:
        variables = self.variables
        depth = len(variables)
        ahead = [self.alive] * (depth + 1)
        may_fail = [False] * (depth + 1)
        for place in range(depth - 1, -1, -1):
            options = variables[place].options
            ahead[place] = reduce(and_, options, ahead[place + 1])
            may_fail[place] = may_fail[place + 1] or FAILS in options
        budget = Budget(BUDGET)
        memo: dict[tuple[int, int], int] = {}
        nodes: dict[Hashable, int] = {}
        shape: list[tuple[int, tuple[int, ...]] | None] = []
        leaves: dict[int, set[int]] = {}

        def unique(key: Hashable, content: tuple[int, tuple[int, ...]] | None) -> int:
            found = nodes.get(key)
            if found is None:
                found = nodes[key] = len(shape)
                shape.append(content)
            return found

        def leaf(mask: int) -> int:
            if self.first and mask > 0:
                mask &= -mask
            found = unique(("leaf", self.result(mask)), None)
            leaves.setdefault(found, set()).add(mask)
            return found

        def node(place: int, mask: int) -> int:
            if mask == FAILS or place == depth:
                return leaf(mask)
            certain = 0 if may_fail[place] else mask & ahead[place]
            if self.first and certain:
                # Nothing behind the first rule that holds whatever comes can decide any more.
                mask &= ((certain & -certain) << 1) - 1
            if not may_fail[place] and (mask == certain or (self.first and mask & -mask & certain)):
                return leaf(mask)
            key = (place, mask)
            found = memo.get(key)
            if found is None:
                budget.spend()
                children = tuple(
                    node(place + 1, mask & option if option != FAILS else FAILS) for option in variables[place].options
                )
                same = all(child == children[0] for child in children)
                found = memo[key] = children[0] if same else unique((place, children), (place, children))
            return found

        root = node(0, self.alive)
        facts: set[str] = set()
        ends: set[int] = set()
        todo, seen = [root], {root}
        while todo:
            content = shape[current := todo.pop()]
            if content is None:
                ends |= leaves[current]
                continue
            place, children = content
            facts |= _mattering(variables[place], children)
            for child in children:
                if child not in seen:
                    seen.add(child)
                    todo.append(child)
        return Residue(frozenset(facts), frozenset(ends), exact=True)


def _mattering(variable: Variable, children: Sequence[Hashable]) -> set[str]:
    """The facts of a variable whose change alone leads to another child."""
    if len(variable.facts) == 1 or not variable.ways:
        return set(variable.facts)
    found: set[str] = set()
    for place, fact in enumerate(variable.facts):
        by_rest: dict[tuple[Hashable, ...], Hashable] = {}
        for way, child in zip(variable.ways, children, strict=True):
            rest = (*way[:place], *way[place + 1 :])
            if by_rest.setdefault(rest, child) != child:
                found.add(fact)
                break
    return found
