"""What lies ahead of a case: steps and ends that are certain, possible, excluded, from diagram and tables together.

Sound, not clairvoyant: a step is excluded only if no way leads to it, whatever the still unknown facts turn out to be;
it is certain only if every way to an end passes it. Events at a border may always intervene; what is certain is certain
as long as none of them does.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from musterprozesse.feel import Environment, FeelEvaluationError, Unknown
from musterprozesse.model import Model
from musterprozesse.motion import Motion
from musterprozesse.process import Kind, Node, Process

Place = tuple[tuple[str, ...], str]
"""Calls around an element, and its id."""

_STEPS = frozenset(
    {Kind.USER, Kind.MANUAL, Kind.RULE, Kind.SERVICE, Kind.SEND, Kind.RECEIVE, Kind.CATCH, Kind.BOUNDARY}
)


@dataclass(frozen=True, slots=True)
class Outlook:
    """Step ids (with the calls around them) and end ids of the case's own process."""

    certain_steps: tuple[str, ...]
    possible_steps: tuple[str, ...]
    excluded_steps: tuple[str, ...]
    certain_ends: tuple[str, ...]
    possible_ends: tuple[str, ...]
    excluded_ends: tuple[str, ...]


def outlook(model: Model, motion: Motion) -> Outlook:
    """Look ahead from where the case stands."""
    return _Ahead(model, motion).look()


class _Ahead:
    def __init__(self, model: Model, motion: Motion) -> None:
        self.model, self.motion = model, motion
        self.tokens = motion.run.tokens()
        self.processes: dict[tuple[str, ...], Process] = {}
        self._expand((), model.processes[model.main])
        self.scope = {path: scope for scope, (_, _, path) in motion.tree.items()}

    def _expand(self, path: tuple[str, ...], process: Process) -> None:
        self.processes[path] = process
        for node in process.of_kind(Kind.CALL):
            self._expand((*path, node.id), self.model.processes[node.called])

    def node(self, place: Place) -> Node:
        return self.processes[place[0]].nodes[place[1]]

    def look(self) -> Outlook:
        reached = self.reach({})
        while True:
            closed = self.closed(reached, self.settable(reached))
            fewer = self.reach(closed)
            if fewer == reached:
                break
            reached = fewer
        certain = {p for p in reached if self.unavoidable(p, closed)}
        every = [(path, n.id) for path, process in self.processes.items() for n in process.nodes.values()]
        steps = [p for p in every if self.node(p).kind in _STEPS]
        ends = [p for p in every if self.node(p).kind is Kind.END and not p[0] and not self.node(p).parent]

        def names(places: Iterable[Place]) -> tuple[str, ...]:
            return tuple("/".join((*path, nid)) for path, nid in places)

        return Outlook(
            names(p for p in steps if p in certain),
            names(p for p in steps if p in reached and p not in certain),
            names(p for p in steps if p not in reached),
            names(p for p in ends if p in certain),
            names(p for p in ends if p in reached and p not in certain),
            names(p for p in ends if p not in reached),
        )

    def following(self, place: Place, closed: Mapping[Place, frozenset[str]], borders: bool = True) -> list[Place]:
        """Where a token may go from here, calls entered and left."""
        path, nid = place
        process, node = self.processes[path], self.node(place)
        shut = closed.get(place, frozenset())
        found: list[Place] = []
        if node.kind is Kind.CALL:
            found += [((*path, nid), n.id) for n in self.processes[(*path, nid)].of_kind(Kind.START) if not n.parent]
        elif node.kind is Kind.SUB:
            found += [(path, n.id) for n in process.level(nid) if n.kind is Kind.START]
        else:
            found += [(path, process.flows[f].target) for f in node.outgoing if f not in shut]
        if node.kind is Kind.END:
            owner: Place | None = (path, node.parent) if node.parent else (path[:-1], path[-1]) if path else None
            if owner is not None:
                outer = self.processes[owner[0]]
                found += [(owner[0], outer.flows[f].target) for f in self.node(owner).outgoing]
        if borders:
            found += [(path, b.id) for b in process.of_kind(Kind.BOUNDARY) if b.attached_to == nid]
        return found

    def reach(self, closed: Mapping[Place, frozenset[str]]) -> frozenset[Place]:
        queue = deque((t.path, t.node.id) for t in self.tokens)
        seen = set(queue)
        while queue:
            for place in self.following(queue.popleft(), closed):
                if place not in seen:
                    seen.add(place)
                    queue.append(place)
        return frozenset(seen)

    def unavoidable(self, place: Place, closed: Mapping[Place, frozenset[str]]) -> bool:
        """Whether some token cannot reach an end of the case without passing here."""
        if self.node(place).kind is Kind.BOUNDARY:
            return False
        for token in self.tokens:
            start = (token.path, token.node.id)
            if token.node.kind is Kind.BOUNDARY:
                continue
            if start == place or not self._ends_from(start, place, closed):
                return True
        return False

    def _ends_from(self, start: Place, without: Place, closed: Mapping[Place, frozenset[str]]) -> bool:
        queue, seen = deque([start]), {start}
        while queue:
            place = queue.popleft()
            node = self.node(place)
            if node.kind is Kind.END and not place[0] and not node.parent:
                return True
            for next_ in self.following(place, closed, borders=False):
                if next_ not in seen and next_ != without:
                    seen.add(next_)
                    queue.append(next_)
        return False

    def settable(self, reached: frozenset[Place]) -> frozenset[str]:
        """Facts and results that some reachable step may still set; those of calls count everywhere."""
        found: set[str] = set()
        for place in reached:
            node = self.node(place)
            found |= {f.id for f in node.fields} | {f for f, _ in node.reported}
            found |= {x for x in (node.decision, node.properties.get("eingangstag", "")) if x}
            found.update(node.emptied, node.outdated)
            if node.timer is not None and node.timer.end_fact:
                found.add(node.timer.end_fact)
            if node.kind is Kind.CALL:
                found.add(node.id)
        return frozenset(found)

    def closed(self, reached: frozenset[Place], settable: frozenset[str]) -> dict[Place, frozenset[str]]:
        """Flows of exclusive gateways that no outcome of the open decisions can take."""
        return {
            p: self._shut(p, settable)
            for p in reached
            if self.node(p).kind is Kind.XOR and len(self.node(p).outgoing) > 1
        }

    def _shut(self, place: Place, settable: frozenset[str]) -> frozenset[str]:
        process, node = self.processes[place[0]], self.node(place)
        conditions = {f: self.model.conditions[process.id, f] for f in node.outgoing if f != node.default}
        names = {n.split(".", 1)[0] for c in conditions.values() for n in c.names}
        worlds = self._worlds(place[0], names, settable)
        if worlds is None:
            return frozenset()
        taken: set[str] = set()
        for world in worlds:
            answers: dict[str, Any] = {}
            for flow, condition in conditions.items():
                try:
                    answers[flow] = condition.evaluate(world, Environment(now=self.motion.clock))
                except (Unknown, FeelEvaluationError):
                    return frozenset()
            hit = [f for f, a in answers.items() if a is True]
            taken |= set(hit) if hit else {node.default}
        return frozenset(set(node.outgoing) - taken)

    def _worlds(self, path: tuple[str, ...], names: set[str], settable: frozenset[str]) -> list[dict[str, Any]] | None:
        """Every way the names of a gateway can turn out; None: cannot be listed."""
        scope = self.scope.get(path)
        if scope is None or "heute" in names:
            return None
        decided = [n for n in names if n in self.model.decisions and n in settable]
        if (names & settable) - set(decided) or len(decided) > 1:
            return None
        known = self.motion.names(scope, names - set(decided))
        if names - set(decided) - known.keys():
            return None
        if not decided:
            return [known]
        decision = self.model.decisions[decided[0]]
        if decision.id in {n.decision for p in self.processes.values() for n in p.of_kind(Kind.RULE) if n.collection}:
            return None
        read = {n.split(".", 1)[0] for n in decision.inputs}
        fixed = self.motion.names(scope, [n for n in decision.inputs if n.split(".", 1)[0] not in settable | {"heute"}])
        if "heute" in read:
            return None
        outcomes = decision.possible(fixed, now=self.motion.clock)
        return None if outcomes is None else [{**known, decided[0]: value} for value in outcomes]
