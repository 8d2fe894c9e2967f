"""A builder for first drafts of diagrams: steps and flows in Python, BPMN on disk as Camunda Modeler writes it.

    d = Draft("eingang", "Antrag entgegennehmen", lanes=("servicestelle", "sachbearbeitung"))
    d.start("antrag_liegt_vor", "Antrag liegt vor", at=("servicestelle", 0))
    d.user("antrag_pruefen", "Antrag prüfen", at=("servicestelle", 1), felder=("antrag_eingang_datum!",), rag=3, ag=1)
    d.end("antrag_geprueft", "Antrag geprüft", at=("servicestelle", 2))
    d.chain("antrag_liegt_vor", "antrag_pruefen", "antrag_geprueft")
    d.write(Path("bpmn"))

`at` is (lane, column) or (lane, column, row). Types, labels and choices of form fields come from the vocabulary; a
field ending in `!` is required. Once written, the file is the model: it is edited in the modeler, not here.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from diagrams.interchange import interchange
from diagrams.layout import place
from diagrams.shapes import Drawing, Edge, Node
from diagrams.text import too_long

ROOT = Path(__file__).resolve().parents[2]
FIELD_TYPES = {
    "datum": "date", "wahrheitswert": "boolean", "auswahl": "enum", "text": "string",
    "ganzzahl": "long", "zahl": "double", "liste": "list",
}  # fmt: skip
NAMESPACES = (
    ("bpmn", "http://www.omg.org/spec/BPMN/20100524/MODEL"),
    ("bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI"),
    ("dc", "http://www.omg.org/spec/DD/20100524/DC"),
    ("camunda", "http://camunda.org/schema/1.0/bpmn"),
    ("di", "http://www.omg.org/spec/DD/20100524/DI"),
    ("xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ("modeler", "http://camunda.org/schema/modeler/1.0"),
)
At = Sequence[Any]


@dataclass(slots=True)
class _Step:
    id: str
    tag: str
    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    properties: dict[str, str] = field(default_factory=dict)
    fields: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    documentation: str = ""
    body: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Flow:
    id: str
    source: str
    target: str
    name: str
    condition: str


class Draft:
    """One diagram with its pool and lanes; without lanes there is no pool."""

    def __init__(self, id: str, name: str, *, lanes: Sequence[str] = (), documentation: str = "") -> None:
        self.id, self.name, self.lanes, self.documentation = id, name, tuple(lanes), documentation
        self.steps: dict[str, _Step] = {}
        self.flows: list[_Flow] = []
        self.nodes: dict[str, Node] = {}
        self.edges: list[Edge] = []
        self.messages: dict[str, str] = {}
        self.notes: dict[str, tuple[str, str]] = {}
        self.below: dict[str, int] = {}  # px more under the rows of a lane
        self.after: dict[float, int] = {}  # px more behind a column
        self.facts = _facts()
        self.roles = tomllib.loads((ROOT / "vocabulary/rollen.toml").read_text(encoding="utf-8"))

    # --- steps ---

    def start(self, id: str, name: str, *, at: At, message: tuple[str, str] | None = None, **more: Any) -> None:
        """Start event; with `message` = (id, name) it waits for nothing, the message starts the case."""
        self._add(id, "startEvent", "event", name, at=at, body=self._message(message, id), **more)

    def end(self, id: str, name: str, *, at: At, terminate: bool = False, **more: Any) -> None:
        body = [f'<bpmn:terminateEventDefinition id="{id}_abbruch" />'] if terminate else []
        self._add(id, "endEvent", "event", name, at=at, body=body, **more)

    def user(self, id: str, name: str, *, at: At, felder: Sequence[str] = (), **more: Any) -> None:
        self._add(id, "userTask", "task", name, at=at, fields=tuple(felder), **more)

    def rule(self, id: str, name: str, *, at: At, decision: str, result: str, je: tuple[str, str] | None = None,
             **more: Any) -> None:  # fmt: skip
        """Rule task. `result` is mapDecisionResult; `je` = (list fact, name of its element) evaluates per element."""
        attributes = {"camunda:resultVariable": decision, "camunda:decisionRef": decision}
        if result != "resultList":  # the modeler leaves its default out
            attributes["camunda:mapDecisionResult"] = result
        body = []
        if je:
            body = [
                f'<bpmn:multiInstanceLoopCharacteristics camunda:collection="{je[0]}" '
                f'camunda:elementVariable="{je[1]}" />'
            ]
        self._add(id, "businessRuleTask", "task", name, at=at, attributes=attributes, body=body, **more)

    def service(self, id: str, name: str, *, at: At, topic: str, **more: Any) -> None:
        attributes = {"camunda:type": "external", "camunda:topic": topic}
        self._add(id, "serviceTask", "task", name, at=at, attributes=attributes, **more)

    def call(self, id: str, name: str, *, at: At, part: str, ein: Sequence[str] = (), aus: Sequence[str] = (),
             **more: Any) -> None:  # fmt: skip
        self._add(id, "callActivity", "task", name, at=at, attributes={"calledElement": part},
                  inputs=tuple(ein), outputs=tuple(aus), **more)  # fmt: skip

    def xor(self, id: str, name: str = "", *, at: At, **more: Any) -> None:
        self._add(id, "exclusiveGateway", "gateway", name, at=at, **more)

    def parallel(self, id: str, name: str = "", *, at: At, **more: Any) -> None:
        self._add(id, "parallelGateway", "gateway", name, at=at, **more)

    def events(self, id: str, name: str = "", *, at: At, **more: Any) -> None:
        self._add(id, "eventBasedGateway", "gateway", name, at=at, **more)

    def receive(self, id: str, name: str, *, at: At, message: tuple[str, str], **more: Any) -> None:
        """Intermediate message event."""
        self._add(id, "intermediateCatchEvent", "event", name, at=at, body=self._message(message, id), **more)

    def timer(self, id: str, name: str, *, at: At, dauer: str, **more: Any) -> None:
        """Intermediate timer event; `dauer` is an ISO period or FEEL with a leading `=`."""
        self._add(id, "intermediateCatchEvent", "event", name, at=at, body=_timer(id, dauer), **more)

    def boundary(self, id: str, name: str, *, an: str, dx: int = 0, oben: bool = False, unterbricht: bool = True,
                 message: tuple[str, str] | None = None, dauer: str = "", **more: Any) -> None:  # fmt: skip
        """Event at the border of the step `an`, `dx` px right of its middle, at the lower border unless `oben`."""
        attributes = {} if unterbricht else {"cancelActivity": "false"}
        attributes["attachedToRef"] = an
        host = self.nodes[an]
        label = more.pop("label", "")
        body = _timer(id, dauer) if dauer else self._message(message, id)
        self._step(id, "boundaryEvent", name, attributes=attributes, body=body, **more)
        side = "top" if oben else "bottom"
        self.nodes[id] = Node(id, "boundary", name, host.lane, host.col, host.row, an, dx, side, label)

    def note(self, id: str, text: str, *, at: At, zu: str) -> None:
        """A text annotation beside a step."""
        lane, col, row = self._at(at)
        self.notes[id] = (text, zu)
        self.nodes[id] = Node(id, "note", text, lane, col, row)

    # --- flows ---

    def flow(self, source: str, target: str, name: str = "", *, wenn: str = "", standard: bool = False, ab: str = "",
             an: str = "") -> None:  # fmt: skip
        """A flow; `ab` and `an` name the side where it leaves and enters (right, left, top, bottom)."""
        id = f"{source}_zu_{target}"
        self.flows.append(_Flow(id, source, target, name, wenn))
        self.edges.append(Edge(id, source, target, name, ab, an))
        if standard:
            self.steps[source].attributes["default"] = id

    def chain(self, *ids: str) -> None:
        for source, target in pairwise(ids):
            self.flow(source, target)

    # --- writing ---

    def write(self, folder: Path) -> Path:
        """Lay the diagram out and write `<id>.bpmn`."""
        below = {self.lanes.index(lane): px for lane, px in self.below.items()}
        drawing = place(list(self.nodes.values()), self.edges, len(self.lanes), below=below, after=self.after)
        path = folder / f"{self.id}.bpmn"
        path.write_text(self._xml(drawing), encoding="utf-8", newline="\n")
        return path

    def _at(self, at: At) -> tuple[int, float, float]:
        lane, col, *row = at
        return (self.lanes.index(lane) if self.lanes else 0), float(col), float(row[0] if row else 0)

    def _add(self, id: str, tag: str, kind: str, name: str, *, at: At, label: str = "", **more: Any) -> None:
        word = too_long(name) if kind == "task" else None
        if word:
            raise ValueError(f"{id}: „{word}“ does not fit into the box of a step")
        self._step(id, tag, name, **more)
        self.nodes[id] = Node(id, kind, name, *self._at(at), label=label)

    def _step(self, id: str, tag: str, name: str, *, documentation: str = "", **more: Any) -> None:
        if id in self.steps:
            raise ValueError(f"{id}: this id is taken")
        known = {k: more.pop(k) for k in ("attributes", "fields", "inputs", "outputs", "body") if k in more}
        properties = {k: f"{v:02d}" if k == "ag" else _joined(v) for k, v in more.items()}
        self.steps[id] = _Step(id, tag, name, properties=properties, documentation=documentation, **known)

    def _message(self, message: tuple[str, str] | None, id: str) -> list[str]:
        if message is None:
            return []
        self.messages[message[0]] = message[1]
        return [f'<bpmn:messageEventDefinition id="{id}_nachricht" messageRef="{message[0]}" />']

    def _xml(self, drawing: Drawing) -> str:
        names = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES)
        out = [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<bpmn:definitions {names} id="{_word(self.id)}_definitionen" '
            f'targetNamespace="urn:x-musterprozesse:bpmn:{self.id}" exporter="Camunda Modeler" '
            'exporterVersion="5.40.0" modeler:executionPlatform="Camunda Platform" '
            'modeler:executionPlatformVersion="7.24.0">',
        ]
        if self.lanes:
            out += [
                '  <bpmn:collaboration id="zusammenarbeit">',
                f'    <bpmn:participant id="auslaenderbehoerde" name={quoteattr(self.name)} processRef="{self.id}" />',
                "  </bpmn:collaboration>",
            ]
        out.append(f'  <bpmn:process id="{self.id}" name={quoteattr(self.name)} isExecutable="true">')
        out += _documentation(self.documentation, "    ")
        out += self._lane_set()
        for step in self.steps.values():
            out += self._element(step)
        for flow in self.flows:
            out += _flow(flow)
        for id, (text, _) in self.notes.items():
            out += [f'    <bpmn:textAnnotation id="{id}">', f"      <bpmn:text>{escape(text)}</bpmn:text>",
                    "    </bpmn:textAnnotation>"]  # fmt: skip
        for id, (_, to) in self.notes.items():
            out.append(
                f'    <bpmn:association id="{id}_verbindung" associationDirection="None" sourceRef="{to}" '
                f'targetRef="{id}" />'
            )
        out.append("  </bpmn:process>")
        out += [f'  <bpmn:message id="{id}" name={quoteattr(name)} />' for id, name in self.messages.items()]
        out += self._di(drawing)
        out.append("</bpmn:definitions>")
        return "\n".join(out) + "\n"

    def _lane_set(self) -> list[str]:
        if not self.lanes:
            return []
        out = [f'    <bpmn:laneSet id="{_word(self.id)}_bahnen">']
        for i, lane in enumerate(self.lanes):
            out.append(f'      <bpmn:lane id="{lane}" name={quoteattr(self.roles[lane]["label"])}>')
            out += [f"        <bpmn:flowNodeRef>{s}</bpmn:flowNodeRef>" for s in self.steps if self.nodes[s].lane == i]
            out.append("      </bpmn:lane>")
        return [*out, "    </bpmn:laneSet>"]

    def _element(self, step: _Step) -> list[str]:
        attributes = {"id": step.id}
        if step.name:
            attributes["name"] = step.name
        attributes |= step.attributes
        inner = _documentation(step.documentation, "      ")
        inner += self._extensions(step)
        inner += [f"      <bpmn:incoming>{f.id}</bpmn:incoming>" for f in self.flows if f.target == step.id]
        inner += [f"      <bpmn:outgoing>{f.id}</bpmn:outgoing>" for f in self.flows if f.source == step.id]
        inner += [f"      {line}" for line in step.body]
        opening = f"    <bpmn:{step.tag} " + " ".join(f"{k}={quoteattr(v)}" for k, v in attributes.items())
        return [opening + ">", *inner, f"    </bpmn:{step.tag}>"] if inner else [opening + " />"]

    def _extensions(self, step: _Step) -> list[str]:
        inner: list[str] = []
        if step.fields:
            inner.append("        <camunda:formData>")
            for name in step.fields:
                inner += self._form_field(name)
            inner.append("        </camunda:formData>")
        inner += [f'        <camunda:in source="{f}" target="{f}" />' for f in step.inputs]
        inner += [f'        <camunda:out source="{f}" target="{f}" />' for f in step.outputs]
        if step.properties:
            inner.append("        <camunda:properties>")
            inner += [f"          <camunda:property name={quoteattr(k)} value={quoteattr(v)} />"
                      for k, v in step.properties.items()]  # fmt: skip
            inner.append("        </camunda:properties>")
        if not inner:
            return []
        return ["      <bpmn:extensionElements>", *inner, "      </bpmn:extensionElements>"]

    def _form_field(self, name: str) -> list[str]:
        id, required = name.rstrip("!"), name.endswith("!")
        fact = self.facts[id]
        kind = FIELD_TYPES[fact["typ"]]
        head = f'          <camunda:formField id="{id}" label={quoteattr(fact["label"])} type="{kind}"'
        inner = []
        if required:
            inner += ["            <camunda:validation>", '              <camunda:constraint name="required" />',
                      "            </camunda:validation>"]  # fmt: skip
        if isinstance(fact.get("werte"), dict):
            inner += [f'            <camunda:value id="{k}" name={quoteattr(v)} />' for k, v in fact["werte"].items()]
        return [head + ">", *inner, "          </camunda:formField>"] if inner else [head + " />"]

    def _di(self, drawing: Drawing) -> list[str]:
        gateways = {id for id, step in self.steps.items() if step.tag == "exclusiveGateway"}
        return interchange(
            drawing,
            [*(self.nodes[id] for id in self.steps), *(self.nodes[id] for id in self.notes)],
            self.edges,
            plane="zusammenarbeit" if self.lanes else self.id,
            pool="auslaenderbehoerde" if self.lanes else "",
            lanes=self.lanes,
            marked=gateways,
            notes={id: to for id, (_, to) in self.notes.items()},
        )


def _facts() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for path in sorted((ROOT / "vocabulary/fakten").glob("*.toml")):
        found |= tomllib.loads(path.read_text(encoding="utf-8"))
    return found


def _joined(value: Any) -> str:
    return ", ".join(value) if isinstance(value, (list, tuple)) else str(value)


def _word(id: str) -> str:
    return id.replace("-", "_")


def _timer(id: str, duration: str) -> list[str]:
    return [
        f'<bpmn:timerEventDefinition id="{id}_zeit">',
        f'  <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">{escape(duration)}</bpmn:timeDuration>',
        "</bpmn:timerEventDefinition>",
    ]


def _documentation(text: str, indent: str) -> list[str]:
    return [f"{indent}<bpmn:documentation>{escape(text)}</bpmn:documentation>"] if text else []


def _flow(flow: _Flow) -> list[str]:
    name = f" name={quoteattr(flow.name)}" if flow.name else ""
    head = f'    <bpmn:sequenceFlow id="{flow.id}"{name} sourceRef="{flow.source}" targetRef="{flow.target}"'
    if not flow.condition:
        return [head + " />"]
    return [
        head + ">",
        '      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" language="feel">'
        f"{escape(flow.condition)}</bpmn:conditionExpression>",
        "    </bpmn:sequenceFlow>",
    ]
