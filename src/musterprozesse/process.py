"""What a diagram says, as plain frozen data; `bpmn` reads it, the engine runs it.

Source of the semantics: OMG BPMN 2.0.2 (formal/2013-12-09), chapters 10 and 13.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """The elements that run as drawn."""

    START = "startEvent"
    END = "endEvent"
    USER = "userTask"
    MANUAL = "manualTask"
    RULE = "businessRuleTask"
    SERVICE = "serviceTask"
    SEND = "sendTask"
    RECEIVE = "receiveTask"
    CALL = "callActivity"
    SUB = "subProcess"
    XOR = "exclusiveGateway"
    AND = "parallelGateway"
    EVENTS = "eventBasedGateway"
    CATCH = "intermediateCatchEvent"
    BOUNDARY = "boundaryEvent"


ACTIVITIES = frozenset({Kind.USER, Kind.MANUAL, Kind.RULE, Kind.SERVICE, Kind.SEND, Kind.RECEIVE, Kind.CALL, Kind.SUB})


def names_in(text: str) -> tuple[str, ...]:
    """The names of a comma-separated property."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """One field of a user task's form: `id` is a fact of the vocabulary."""

    id: str
    type: str
    label: str
    required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """A deadline as drawn: `duration` is an ISO 8601 period or, with a leading `=`, FEEL."""

    duration: str
    start_fact: str
    end_fact: str
    kind: str
    service: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """A sequence flow; `condition` is FEEL text or None."""

    id: str
    source: str
    target: str
    name: str
    condition: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One element of a diagram. `parent` is the embedded subprocess it stands in, or ""."""

    id: str
    kind: Kind
    name: str
    index: int
    parent: str = ""
    lane: str = ""
    documentation: str = ""
    properties: Mapping[str, str] = field(default_factory=dict)
    fields: tuple[FormField, ...] = ()
    decision: str = ""
    map_result: str = ""
    collection: str = ""
    element: str = ""
    topic: str = ""
    message: str = ""
    timer: Timer | None = None
    attached_to: str = ""
    interrupting: bool = True
    terminate: bool = False
    called: str = ""
    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    default: str = ""
    incoming: tuple[str, ...] = ()
    outgoing: tuple[str, ...] = ()

    @property
    def norm(self) -> str:
        return self.properties.get("norm", "")

    @property
    def norms(self) -> tuple[str, ...]:
        """The norms of the step, one citation each."""
        return tuple(part.strip() for part in self.norm.split(";") if part.strip())

    @property
    def documents(self) -> tuple[str, ...]:
        """Papers to look at: documents, and facts and results (`decision.output`) that list documents."""
        return names_in(self.properties.get("unterlagen", ""))

    @property
    def reported(self) -> tuple[tuple[str, bool], ...]:
        """Facts a service or message hands back, each with whether it must be there."""
        return tuple((f.rstrip("?"), not f.endswith("?")) for f in names_in(self.properties.get("felder", "")))

    @property
    def emptied(self) -> tuple[str, ...]:
        """Facts that are none from here on: at a start not yet, at a person's step no longer."""
        return names_in(self.properties.get("keine", ""))

    @property
    def outdated(self) -> tuple[str, ...]:
        """Facts that are asked anew from this step on; the earlier value stays in sight."""
        return names_in(self.properties.get("ueberholt", ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """One diagram: nodes and flows by id, in document order, and what the Steckbrief says."""

    id: str
    name: str
    file: str
    nodes: Mapping[str, Node]
    flows: Mapping[str, Flow]
    lanes: Mapping[str, str]
    messages: Mapping[str, str]
    profile: Mapping[str, Any]
    fingerprint: str

    @property
    def inputs(self) -> tuple[str, ...]:
        """Facts a part reads from its caller (Steckbrief `eingaben`)."""
        return tuple(self.profile.get("eingaben", ()))

    @property
    def outputs(self) -> tuple[str, ...]:
        """Facts and results a part hands back (Steckbrief `ausgaben`)."""
        return tuple(self.profile.get("ausgaben", ()))

    def of_kind(self, *kinds: Kind) -> Iterable[Node]:
        return (n for n in self.nodes.values() if n.kind in kinds)

    def level(self, parent: str) -> tuple[Node, ...]:
        """The nodes of one level: of the process itself ("") or of one embedded subprocess."""
        return tuple(n for n in self.nodes.values() if n.parent == parent)

    def depth(self, nid: str) -> int:
        """How many embedded subprocesses a node stands in, itself included where it is one or a call."""
        node = self.nodes[nid]
        own = 1 if node.kind in (Kind.SUB, Kind.CALL) else 0
        while node.parent:
            own, node = own + 1, self.nodes[node.parent]
        return own


def ends_process(process: Process, end: str) -> bool:
    """Whether the process ends there: all of it, or reached without a border event that lets its step go on."""
    if process.nodes[end].terminate:
        return True
    seen: set[str] = set()
    todo = [end]
    while todo:
        node = process.nodes[todo.pop()]
        if node.kind is Kind.START and not node.parent:
            return True
        before = [process.flows[f].source for f in node.incoming]
        if node.kind is Kind.BOUNDARY and node.interrupting:
            before = [node.attached_to]
        elif node.kind is Kind.START:
            before = [process.flows[f].source for f in process.nodes[node.parent].incoming]
        todo += [id for id in before if id not in seen]
        seen.update(before)
    return False


def fingerprint(pid: str, nodes: Mapping[str, Node], flows: Mapping[str, Flow]) -> str:
    """Structure only: no labels, no texts, no geometry, independent of document order."""
    rows: list[list[Any]] = [[pid]]
    for n in nodes.values():
        timer = (
            [n.timer.duration, n.timer.start_fact, n.timer.end_fact, n.timer.kind, n.timer.service] if n.timer else []
        )
        fields = [[f.id, f.required] for f in n.fields]
        rows.append(
            [n.id, n.kind, n.parent, n.decision, n.collection, n.element, n.topic, n.message, n.attached_to,
             n.interrupting, n.terminate, n.called, list(n.inputs), list(n.outputs), n.default, timer, fields,
             n.properties.get("felder", ""), n.properties.get("nicht_durch", "")]
        )  # fmt: skip
    rows += [[f.id, f.source, f.target, f.condition or ""] for f in flows.values()]
    text = json.dumps(sorted(rows, key=lambda r: str(r[0])), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:12]
