"""Does every step get its turn, and does every way lead to an end? Proved by playing the tokens, not guessed.

The diagram is played without facts: an exclusive gateway may take any flow, an event gateway any event, a border event
may happen while its activity runs (one that does not interrupt: once, for its branch ends by itself). From every
position reached in this way an end must be reachable (option to complete, no dead steps, no unlimited tokens: soundness
of workflow nets, W. van der Aalst). Budgeted; beyond the budget it is not decided.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from musterprozesse.process import ACTIVITIES, Kind, Process

BUDGET = 5_000
MOST_TOKENS = 8
HAPPENED = "!"
"""Marks the place that says a border event which does not interrupt has happened."""

Marking = tuple[tuple[str, int], ...]
"""How many tokens stand on each flow or in each activity, sorted."""


@dataclass(frozen=True, slots=True)
class Soundness:
    """`stuck`: elements where a token can stay for ever; `dead`: never reached; `flooded`: tokens pile up."""

    stuck: tuple[str, ...]
    dead: tuple[str, ...]
    flooded: tuple[str, ...]
    decided: bool


def soundness(process: Process, level: str = "") -> Soundness:
    """Play one level of a diagram."""
    return _Game(process, level).judge()


class _Game:
    def __init__(self, process: Process, level: str) -> None:
        self.process = process
        self.nodes = process.level(level)
        self.borders: dict[str, list[str]] = {}
        for node in self.nodes:
            if node.kind is Kind.BOUNDARY:
                self.borders.setdefault(node.attached_to, []).append(node.id)
        self.start = next(n for n in self.nodes if n.kind is Kind.START)

    def judge(self) -> Soundness:
        first = self._put((), self.start.outgoing)
        seen: dict[Marking, list[Marking]] = {}
        reached: set[str] = {self.start.id}
        flooded: set[str] = set()
        waiting = [first]
        while waiting:
            marking = waiting.pop()
            if marking in seen:
                continue
            if len(seen) >= BUDGET:
                return Soundness((), (), (), False)
            seen[marking] = []
            for element, after in self._moves(dict(marking)):
                reached.add(element)
                over = [p for p, n in after if n > 1 and sum(k for _, k in after) > MOST_TOKENS]
                if over:
                    flooded.update(over)
                    continue
                seen[marking].append(after)
                waiting.append(after)
        stuck: set[str] = set()
        for marking in set(seen) - self._ending(seen):
            if not seen[marking]:
                stuck.update(self._owner(place) for place, _ in marking)
        if not stuck:
            stuck = {self._owner(p) for m in set(seen) - self._ending(seen) for p, _ in m}
        dead = tuple(n.id for n in self.nodes if n.id not in reached)
        return Soundness(tuple(sorted(stuck)), dead, tuple(sorted(self._owner(p) for p in flooded)), True)

    @staticmethod
    def _ending(seen: dict[Marking, list[Marking]]) -> set[Marking]:
        """The positions from which all tokens can come to an end."""
        before: dict[Marking, list[Marking]] = {}
        for marking, afters in seen.items():
            for after in afters:
                before.setdefault(after, []).append(marking)
        good: set[Marking] = set()
        todo: list[Marking] = [()] if () in seen else []
        while todo:
            marking = todo.pop()
            if marking not in good:
                good.add(marking)
                todo += before.get(marking, [])
        return good

    def _owner(self, place: str) -> str:
        return self.process.flows[place].target if place in self.process.flows else place.removeprefix("@")

    @staticmethod
    def _put(marking: Marking, flows: tuple[str, ...]) -> Marking:
        count = dict(marking)
        for flow in flows:
            count[flow] = count.get(flow, 0) + 1
        return tuple(sorted(count.items()))

    @staticmethod
    def _take(count: dict[str, int], *places: str) -> Marking:
        left = dict(count)
        for place in places:
            left[place] -= 1
        rest = tuple(sorted((p, n) for p, n in left.items() if n))
        return () if all(place.startswith(HAPPENED) for place, _ in rest) else rest

    def _moves(self, count: dict[str, int]) -> Iterator[tuple[str, Marking]]:
        """Every single thing that can happen next: the element and the position after it."""
        for node in self.nodes:
            here = [f for f in node.incoming if count.get(f)]
            if node.kind is Kind.AND:
                if node.incoming and len(here) == len(node.incoming):
                    yield node.id, self._put(self._take(count, *here), node.outgoing)
            elif node.kind in ACTIVITIES and self.borders.get(node.id):
                inside = f"@{node.id}"
                for flow in here:
                    yield node.id, self._put(self._take(count, flow), (inside,))
                if count.get(inside):
                    yield node.id, self._put(self._take(count, inside), node.outgoing)
                    yield from self._at_border(node.id, inside, count)
            elif node.kind is Kind.END:
                for flow in here:
                    yield node.id, () if node.terminate else self._take(count, flow)
            elif node.kind in (Kind.XOR, Kind.EVENTS):
                for flow in here:
                    for out in node.outgoing:
                        yield node.id, self._put(self._take(count, flow), (out,))
            elif node.kind is not Kind.BOUNDARY:
                for flow in here:
                    yield node.id, self._put(self._take(count, flow), node.outgoing)

    def _at_border(self, owner: str, inside: str, count: dict[str, int]) -> Iterator[tuple[str, Marking]]:
        for border in self.borders[owner]:
            node = self.process.nodes[border]
            if node.interrupting:
                yield border, self._put(self._take(count, inside), node.outgoing)
            elif not count.get(HAPPENED + border):
                yield border, self._put(tuple(count.items()), (*node.outgoing, HAPPENED + border))
