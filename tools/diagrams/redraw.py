"""Completes the drawing of a BPMN file: what stands stays, what is new or no longer touches its ends is drawn.

A file without a drawing is laid out from its lanes and flows. Expanded subprocesses and groups are left to the modeler.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from lxml import etree

from diagrams.interchange import interchange
from diagrams.labels import add_labels
from diagrams.layout import place, reading_order
from diagrams.routing import Router
from diagrams.shapes import SIZES, STEP, Box, Drawing, Edge, Node

BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
BPMNDI = "{http://www.omg.org/spec/BPMN/20100524/DI}"
DC = "{http://www.omg.org/spec/DD/20100524/DC}"
DI = "{http://www.omg.org/spec/DD/20100524/DI}"
TASKS = {"userTask", "manualTask", "businessRuleTask", "serviceTask", "sendTask", "receiveTask", "callActivity"}
EVENTS = {"startEvent", "endEvent", "intermediateCatchEvent"}
GATEWAYS = {"exclusiveGateway", "parallelGateway", "eventBasedGateway"}


@dataclass(slots=True)
class Model:
    """What the file says and what it draws so far."""

    plane: str = ""
    pool: str = ""
    lanes: list[str] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    marked: set[str] = field(default_factory=set)
    notes: dict[str, str] = field(default_factory=dict)
    drawn: Drawing = field(default_factory=Drawing)


def redraw(path: Path) -> bool:
    """Write the completed drawing into the file; False if nothing was missing."""
    text = path.read_text(encoding="utf-8")
    model = _read(etree.fromstring(text.encode()))
    drawing = _complete(model) if model.drawn.boxes else _from_scratch(model)
    lines = interchange(
        drawing, model.nodes, model.edges, plane=model.plane, pool=model.pool, lanes=model.lanes,
        marked=model.marked, notes=model.notes,
    )  # fmt: skip
    head, _, rest = text.partition("  <bpmndi:BPMNDiagram")
    tail = rest.partition("</bpmndi:BPMNDiagram>\n")[2] if rest else "</bpmn:definitions>\n"
    if not rest:
        head = head.replace("</bpmn:definitions>\n", "")
    new = head + "\n".join(lines) + "\n" + tail
    if new == text:
        return False
    path.write_text(new, encoding="utf-8", newline="\n")
    return True


def _read(root: etree._Element) -> Model:
    model = Model()
    process = root.find(f"{BPMN}process")
    if process is None:
        raise ValueError("no process in this file")
    participant = root.find(f".//{BPMN}participant")
    if participant is not None:
        model.pool = participant.get("id", "")
        model.plane = root.find(f"{BPMN}collaboration").get("id", "")  # type: ignore[union-attr]
    else:
        model.plane = process.get("id", "")
    lane_of: dict[str, int] = {}
    for number, element in enumerate(process.iter(f"{BPMN}lane")):
        model.lanes.append(element.get("id", ""))
        lane_of |= {(ref.text or "").strip(): number for ref in element.iter(f"{BPMN}flowNodeRef")}
    for element in process:
        tag, id = etree.QName(element).localname, element.get("id", "")
        kind = (
            "task" if tag in TASKS else "event" if tag in EVENTS else "gateway" if tag in GATEWAYS
            else "boundary" if tag == "boundaryEvent" else "note" if tag == "textAnnotation" else ""
        )  # fmt: skip
        if kind:
            host = element.get("attachedToRef", "")
            lane = lane_of.get(id, lane_of.get(host, 0))
            model.nodes.append(Node(id, kind, element.get("name", ""), lane, host=host))
        elif tag == "sequenceFlow":
            name = element.get("name", "")
            model.edges.append(Edge(id, element.get("sourceRef", ""), element.get("targetRef", ""), name))
        elif tag == "association":
            model.notes[element.get("targetRef", "")] = element.get("sourceRef", "")
        elif tag == "subProcess":
            raise ValueError(f"{id}: expanded subprocesses are drawn in the modeler")
        if tag == "exclusiveGateway":
            model.marked.add(id)
    _read_drawing(root, model)
    return model


def _read_drawing(root: etree._Element, model: Model) -> None:
    drawn, lanes = model.drawn, {}
    for element in root.iter(f"{BPMNDI}BPMNShape", f"{BPMNDI}BPMNEdge"):
        id, bounds = element.get("bpmnElement", ""), element.find(f"{DC}Bounds")
        label = element.find(f"{BPMNDI}BPMNLabel/{DC}Bounds")
        if bounds is not None and id == model.pool:
            drawn.pool = _box(bounds)
        elif bounds is not None and id in model.lanes:
            lanes[id] = _box(bounds)
        elif bounds is not None:
            drawn.boxes[id] = _box(bounds)
        points = [(round(float(p.get("x", ""))), round(float(p.get("y", "")))) for p in element.iter(f"{DI}waypoint")]
        if points and id not in {f"{n}_verbindung" for n in model.notes}:
            drawn.paths[id] = points
        if label is not None:
            drawn.labels[id] = _box(label)
    drawn.lanes = [lanes[id] for id in model.lanes if id in lanes]


def _box(bounds: etree._Element) -> Box:
    return Box(*(float(bounds.get(k, "")) for k in ("x", "y", "width", "height")))


def _complete(model: Model) -> Drawing:
    old = model.drawn
    ids = {n.id for n in model.nodes} | {e.id for e in model.edges}
    drawing = Drawing(
        {k: v for k, v in old.boxes.items() if k in ids}, {k: v for k, v in old.labels.items() if k in ids}, {},
        list(old.lanes), old.pool,
    )  # fmt: skip
    nodes = [_sided(n, drawing) for n in model.nodes]
    for node in nodes:
        if node.id not in drawing.boxes:
            drawing.boxes[node.id] = _room(node, model, drawing)
    _widen(drawing)
    router = Router(drawing, nodes)
    missing = []
    for edge in model.edges:
        path = old.paths.get(edge.id)
        if path and _touches(path[0], drawing.boxes[edge.source]) and _touches(path[-1], drawing.boxes[edge.target]):
            drawing.paths[edge.id] = path
            router.keep(edge, path)
        else:
            missing.append(edge)
    for edge in reading_order(missing, drawing):
        drawing.paths[edge.id] = router.route(edge)
        drawing.labels.pop(edge.id, None)
    add_labels(drawing, nodes, model.edges)
    return drawing


def _sided(node: Node, drawing: Drawing) -> Node:
    """A boundary event with the side of its host where it is drawn."""
    if node.host and node.id in drawing.boxes and node.host in drawing.boxes:
        event, host = drawing.boxes[node.id], drawing.boxes[node.host]
        return replace(node, side="top" if event.y + event.h / 2 < host.y + host.h / 2 else "bottom")
    return node


def _touches(point: tuple[int, int], box: Box) -> bool:
    return box.grown(2).holds(*point) and not box.grown(-2).holds(*point)


def _room(node: Node, model: Model, drawing: Drawing) -> Box:
    """A free place right of what leads to the node, inside its lane, as high up as possible."""
    w, h = SIZES[node.kind]
    if node.host:
        host = drawing.boxes[node.host]
        return Box(host.x + host.w / 2 - w / 2, host.y + host.h - h / 2, w, h)
    before = [drawing.boxes[e.source] for e in model.edges if e.target == node.id and e.source in drawing.boxes]
    near = drawing.boxes.get(model.notes.get(node.id, ""))
    start = before[0] if before else near or next(iter(drawing.boxes.values()))
    x = (start.x if near else start.x + start.w + 50) + w / 2
    y = start.y + start.h / 2
    lane = drawing.lanes[node.lane] if drawing.lanes else None
    if lane and not lane.y < y < lane.y + lane.h:
        y = lane.y + 70
    x, y = round(x / STEP) * STEP, round(y / STEP) * STEP
    while any(Box(x - w / 2, y - h / 2, w, h).grown(20).meets(b) for b in drawing.boxes.values()):
        y += 2 * STEP
    return Box(x - w / 2, y - h / 2, w, h)


def _widen(drawing: Drawing) -> None:
    """Make pool and lanes hold what was added on the right and at the bottom."""
    if drawing.pool is None:
        return
    pool, boxes = drawing.pool, drawing.boxes.values()
    right = max(pool.x + pool.w, max(b.x + b.w for b in boxes) + 20)
    bottom = max(pool.y + pool.h, max(b.y + b.h for b in boxes) + 10)
    last = drawing.lanes[-1] if drawing.lanes else None
    drawing.pool = replace(pool, w=right - pool.x, h=bottom - pool.y)
    drawing.lanes = [replace(b, w=right - b.x, h=bottom - b.y if b is last else b.h) for b in drawing.lanes]


def _from_scratch(model: Model) -> Drawing:
    """Columns by the longest way from the start, rows by the first one free in the lane."""
    forward = _forward(model)
    col: dict[str, int] = {}
    for id in forward:
        col[id] = max((col[e.source] + 1 for e in model.edges if e.target == id and e.source in col), default=0)
    taken: set[tuple[int, int, int]] = set()
    row: dict[str, int] = {}
    nodes: list[Node] = []
    for id in forward:
        node = next(n for n in model.nodes if n.id == id)
        if not node.host:
            first = next((row[e.source] for e in model.edges if e.target == id and e.source in row), 0)
            while (node.lane, col[id], first) in taken:
                first += 1
            row[id] = first
            taken.add((node.lane, col[id], first))
        nodes.append(replace(node, col=col[id], row=row.get(id, 0)))
    # in the order of the file, where a host stands before its boundary events or after
    nodes.sort(key=lambda n: [m.id for m in model.nodes].index(n.id))
    return place(nodes, model.edges, len(model.lanes))


def _forward(model: Model) -> list[str]:
    """All nodes so that a flow leads forward, but for those that close a loop."""
    out: dict[str, list[str]] = {n.id: [] for n in model.nodes}
    for edge in model.edges:
        out[edge.source].append(edge.target)
    for node in model.nodes:
        if node.host:
            out[node.host].append(node.id)
    done: dict[str, bool] = {}
    order: list[str] = []

    def visit(id: str) -> None:
        done[id] = False
        for other in out[id]:
            if other not in done:
                visit(other)
        done[id] = True
        order.append(id)

    for node in sorted(model.nodes, key=lambda n: any(e.target == n.id for e in model.edges) or bool(n.host)):
        if node.id not in done:
            visit(node.id)
    return order[::-1]
