"""Is the drawing readable: shapes inside their lanes, nothing on top of each other, no line through a box."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from lxml import etree

from musterprozesse.bpmn import BPMN, safe_xml
from musterprozesse.check.finding import Finding, Severity, about
from musterprozesse.process import Kind, Process

DI = "{http://www.omg.org/spec/BPMN/20100524/DI}"
DC = "{http://www.omg.org/spec/DD/20100524/DC}"
DDI = "{http://www.omg.org/spec/DD/20100524/DI}"
SLACK = 1.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the drawing, in pixels."""

    x: float
    y: float
    width: float
    height: float

    def contains(self, other: Box) -> bool:
        return (
            self.x - SLACK <= other.x
            and self.y - SLACK <= other.y
            and other.x + other.width <= self.x + self.width + SLACK
            and other.y + other.height <= self.y + self.height + SLACK
        )

    def overlaps(self, other: Box) -> bool:
        return (
            self.x + SLACK < other.x + other.width
            and other.x + SLACK < self.x + self.width
            and self.y + SLACK < other.y + other.height
            and other.y + SLACK < self.y + self.height
        )

    def crossed_by(self, a: tuple[float, float], b: tuple[float, float]) -> bool:
        """Whether the straight line from a to b goes through the inside (Liang and Barsky)."""
        low, high = 0.0, 1.0
        dx, dy = b[0] - a[0], b[1] - a[1]
        inner = Box(self.x + SLACK, self.y + SLACK, self.width - 2 * SLACK, self.height - 2 * SLACK)
        for p, q in (
            (-dx, a[0] - inner.x),
            (dx, inner.x + inner.width - a[0]),
            (-dy, a[1] - inner.y),
            (dy, inner.y + inner.height - a[1]),
        ):
            if p == 0:
                if q < 0:
                    return False
                continue
            t = q / p
            if p < 0:
                low = max(low, t)
            else:
                high = min(high, t)
        return low < high


def drawing_findings(data: bytes, process: Process) -> Iterator[Finding]:
    """All findings about the geometry of one file."""
    yield from _Drawing(safe_xml(data, process.file), process).findings()


class _Drawing:
    def __init__(self, root: etree._Element, process: Process) -> None:
        self.process = process
        self.shapes: dict[str, Box] = {}
        for shape in root.iter(f"{DI}BPMNShape"):
            bounds = shape.find(f"{DC}Bounds")
            if bounds is not None:
                numbers = [float(bounds.get(k, "0")) for k in ("x", "y", "width", "height")]
                self.shapes[shape.get("bpmnElement", "")] = Box(*numbers)
        self.edges: dict[str, list[tuple[float, float]]] = {
            edge.get("bpmnElement", ""): [
                (float(p.get("x", "0")), float(p.get("y", "0"))) for p in edge.findall(f"{DDI}waypoint")
            ]
            for edge in root.iter(f"{DI}BPMNEdge")
        }
        self.pool = {p.get("id", "") for p in root.iter(f"{{{BPMN}}}participant")}

    def finding(self, element: str, rule: str, severity: Severity, what: str, todo: str) -> Finding:
        why = "Was man nicht sieht oder verwechselt, prüft niemand."
        return about(self.process, element, rule, severity, what, why, todo)

    def findings(self) -> Iterator[Finding]:
        error = Severity.ERROR
        for node in self.process.nodes.values():
            if node.id not in self.shapes:
                yield self.finding(
                    node.id, "gezeichnet", error, "Der Schritt ist nicht gezeichnet.", "Neu einzeichnen."
                )
        for flow in self.process.flows.values():
            if len(self.edges.get(flow.id, ())) < 2:
                yield self.finding(flow.id, "gezeichnet", error, "Der Fluss ist nicht gezeichnet.", "Neu einzeichnen.")
        yield from self._lanes()
        yield from self._overlaps()
        yield from self._crossings()

    def _lanes(self) -> Iterator[Finding]:
        pools = [self.shapes[p] for p in self.pool if p in self.shapes]
        for node in self.process.nodes.values():
            box = self.shapes.get(node.id)
            if box is None or node.kind is Kind.BOUNDARY:
                continue
            lane = self.shapes.get(node.lane)
            if lane is not None and not node.parent and not lane.contains(box):
                what = f"Der Schritt liegt nicht in seiner Bahn „{self.process.lanes.get(node.lane, node.lane)}“."
                yield self.finding(node.id, "bahn", Severity.ERROR, what, "In die Bahn der Rolle ziehen, die ihn tut.")
            elif pools and not any(p.contains(box) for p in pools):
                yield self.finding(
                    node.id, "bahn", Severity.ERROR, "Der Schritt liegt außerhalb.", "In die Bahn ziehen."
                )

    def _overlaps(self) -> Iterator[Finding]:
        nodes = [n for n in self.process.nodes.values() if n.id in self.shapes and n.kind is not Kind.BOUNDARY]
        for i, left in enumerate(nodes):
            for right in nodes[i + 1 :]:
                if left.parent == right.parent and self.shapes[left.id].overlaps(self.shapes[right.id]):
                    what = f"Der Schritt liegt über „{right.name}“ ({right.id})."
                    yield self.finding(left.id, "ueberlappung", Severity.ERROR, what, "Einen der beiden verschieben.")

    def _crossings(self) -> Iterator[Finding]:
        for flow in self.process.flows.values():
            points = self.edges.get(flow.id, [])
            for node in self.process.nodes.values():
                box = self.shapes.get(node.id)
                source = self.process.nodes[flow.source]
                own = {flow.source, flow.target, source.attached_to, self.process.nodes[flow.target].parent}
                if box is None or node.id in own or node.kind is Kind.BOUNDARY or node.kind is Kind.SUB:
                    continue
                if any(box.crossed_by(a, b) for a, b in pairwise(points)):
                    what = f"Der Fluss läuft durch „{node.name}“ ({node.id})."
                    yield self.finding(
                        flow.id, "fluss_durch_kasten", Severity.ERROR, what, "Den Fluss um den Kasten führen."
                    )
