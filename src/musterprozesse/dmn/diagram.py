"""The decision diagram of a table: sets of rules followed column by column, equal sub-problems shared.

One question answers the others: *is there a case in this box that none of these rules covers?* Gaps, rules that are
never reached, rules without effect and overlaps that count are all asked so. The question is coNP-complete in the
number of columns, so every diagram has a budget of nodes; beyond it the answer is Undecided, never "covered".

A box is one bit set of atoms per column, in the diagram's own column order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import accumulate
from operator import and_, or_

from musterprozesse.dmn.atoms import Column

Box = tuple[int, ...]
BUDGET = 200_000


class Undecided(Exception):
    """The budget of nodes is used up."""


@dataclass(slots=True)
class Budget:
    """Nodes left for all questions about one table."""

    limit: int = BUDGET
    used: int = 0

    def spend(self) -> None:
        """Count one node; raises Undecided beyond the limit."""
        self.used += 1
        if self.used > self.limit:
            raise Undecided


class Diagram:
    """The questions that can be asked about the atoms of a table; ``cover`` holds the rule masks by column and atom."""

    __slots__ = ("budget", "columns", "cover", "full", "rank", "regions")

    def __init__(self, columns: Sequence[Column], rules: int, budget: Budget, *, maybe: bool) -> None:
        # Most atoms first: the column that tells most rules apart ends most paths early.
        self.columns = tuple(sorted(columns, key=lambda column: -column.size))
        self.cover = [list(column.maybe if maybe else column.sure) for column in self.columns]
        self.budget = budget
        self.full: Box = tuple((1 << column.size) - 1 for column in self.columns)
        self.rank = [[_rank(column, atom) for atom in range(column.size)] for column in self.columns]
        self.regions: list[Box] = [self._region(rule) for rule in range(rules)]

    def _region(self, rule: int) -> Box:
        bit = 1 << rule
        return tuple(sum(1 << atom for atom, mask in enumerate(masks) if mask & bit) for masks in self.cover)

    def add(self, box: Box) -> int:
        """Treat a box as one more rule; its bit mask."""
        bit = 1 << len(self.regions)
        for masks, atoms in zip(self.cover, box, strict=True):
            for atom in members(atoms):
                masks[atom] |= bit
        self.regions.append(box)
        return bit

    def answers(self, *, none: bool) -> Box:
        """The box of all cases without "none"; with ``none``, those where it is an answer are in."""
        return tuple(
            sum(1 << place for place, atom in enumerate(column.atoms) if atom.kind != "null" or (none and column.none))
            for column in self.columns
        )

    def covers(self, box: Box) -> int:
        """The mask of the rules that hold somewhere in the box."""
        found = -1
        for masks, atoms in zip(self.cover, box, strict=True):
            found &= _union(masks[atom] for atom in members(atoms))
        return found

    def uncovered(self, box: Box, rules: int) -> Box | None:
        """A box inside ``box`` that no rule of the mask touches, None if there is none; raises Undecided."""
        if not all(box):
            return None
        groups = [self._groups(place, atoms) for place, atoms in enumerate(box)]
        united = [_union(mask for mask, _ in group) for group in groups]
        shared = [_common(mask for mask, _ in group) for group in groups]
        # A rule that holds on the whole of every later column covers whatever is left there.
        ahead = list(accumulate(reversed(shared), and_, initial=-1))[::-1]
        alive = rules & _common(united)
        dead: set[tuple[int, int]] = set()
        depth = len(groups)
        budget = self.budget

        def search(place: int, mask: int) -> tuple[int, ...] | None:
            if not mask:
                return box[place:]
            if mask & ahead[place] or (place, mask) in dead or place == depth:
                return None
            budget.spend()
            children: dict[int, int] = {}
            for cover, atoms in groups[place]:
                children[mask & cover] = children.get(mask & cover, 0) | atoms
            for child, atoms in children.items():
                rest = search(place + 1, child)
                if rest is not None:
                    return (atoms, *rest)
            dead.add((place, mask))
            return None

        return search(0, alive)

    def _groups(self, place: int, atoms: int) -> list[tuple[int, int]]:
        """Atoms of the box by equal mask, those with the plainest witness first."""
        found: dict[int, int] = {}
        for atom in sorted(members(atoms), key=self.rank[place].__getitem__):
            mask = self.cover[place][atom]
            found[mask] = found.get(mask, 0) | 1 << atom
        return list(found.items())

    def widen(self, box: Box, within: Box, rules: int) -> Box:
        """The box grown, atom by atom and inside ``within``, as long as no rule of the mask touches it."""
        unions = [_union(masks[atom] for atom in members(atoms)) for masks, atoms in zip(self.cover, box, strict=True)]
        grown = list(box)
        for place in range(len(box)):
            others = rules & _common(unions[:place] + unions[place + 1 :])
            for atom in members(within[place] & ~grown[place]):
                if not others & self.cover[place][atom]:
                    grown[place] |= 1 << atom
                    unions[place] |= self.cover[place][atom]
        return tuple(grown)

    def point(self, box: Box) -> tuple[int, ...]:
        """One atom of each column of a box, the one with the plainest witness."""
        return tuple(min(members(atoms), key=self.rank[place].__getitem__) for place, atoms in enumerate(box))


def members(atoms: int) -> list[int]:
    """The places of the bits that are set."""
    found = []
    while atoms:
        low = atoms & -atoms
        found.append(low.bit_length() - 1)
        atoms ^= low
    return found


def meet(left: Box, right: Box) -> Box | None:
    """The common box, None if there is none."""
    found = tuple(a & b for a, b in zip(left, right, strict=True))
    return found if all(found) else None


def inside(inner: Box, outer: Box) -> bool:
    """Whether one box lies in the other."""
    return all(not a & ~b for a, b in zip(inner, outer, strict=True))


def _union(masks: Iterable[int]) -> int:
    return reduce(or_, masks, 0)


def _common(masks: Iterable[int]) -> int:
    return reduce(and_, masks, -1)


def _rank(column: Column, atom: int) -> tuple[int, int]:
    """Points before intervals before "anything else" before "none"; otherwise in order."""
    return ("point", "open", "other", "null").index(column.atoms[atom].kind), atom
