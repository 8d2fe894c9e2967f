"""Is the drawing readable: shapes inside their lanes, nothing on top of each other, lines through no box or label."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise, product

from lxml import etree

from musterprozesse.bpmn import BPMN, safe_xml
from musterprozesse.check.finding import Finding, Severity, about
from musterprozesse.process import Kind, Process

DI = "{http://www.omg.org/spec/BPMN/20100524/DI}"
DC = "{http://www.omg.org/spec/DD/20100524/DC}"
DDI = "{http://www.omg.org/spec/DD/20100524/DI}"
SLACK = 1.0
SHARED = 20.0
"""How many pixels of two flows may lie on each other: less is a touch at a corner, which nobody misreads."""

Point = tuple[float, float]
Line = tuple[Point, Point]


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

    def crossed_by(self, a: Point, b: Point) -> bool:
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

    def sides(self) -> tuple[Line, ...]:
        x, y = self.x + self.width, self.y + self.height
        return tuple(pairwise(((self.x, self.y), (x, self.y), (x, y), (self.x, y), (self.x, self.y))))


def _box(shape: etree._Element) -> Box | None:
    bounds = shape.find(f"{DC}Bounds")
    return None if bounds is None else Box(*(float(bounds.get(k, "0")) for k in ("x", "y", "width", "height")))


def _shared(a: Line, b: Line) -> float:
    """How long two level or upright lines lie on each other, in pixels."""
    for along in (0, 1):
        across = 1 - along
        if max(abs(p[across] - a[0][across]) for p in (*a, *b)) <= SLACK:
            start = max(min(a[0][along], a[1][along]), min(b[0][along], b[1][along]))
            return min(max(a[0][along], a[1][along]), max(b[0][along], b[1][along])) - start
    return 0.0


def drawing_findings(data: bytes, process: Process) -> Iterator[Finding]:
    """All findings about the geometry of one file."""
    yield from _Drawing(safe_xml(data, process.file), process).findings()


class _Drawing:
    def __init__(self, root: etree._Element, process: Process) -> None:
        self.process = process
        self.shapes = {
            shape.get("bpmnElement", ""): box for shape in root.iter(f"{DI}BPMNShape") if (box := _box(shape))
        }
        self.labels = {
            edge.get("bpmnElement", ""): box
            for edge in root.iter(f"{DI}BPMNEdge")
            if (label := edge.find(f"{DI}BPMNLabel")) is not None and (box := _box(label))
        }
        self.edges: dict[str, list[Point]] = {
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
        yield from self._shared_lines()
        yield from self._labels()

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

    def _shared_lines(self) -> Iterator[Finding]:
        for left, right in combinations(self.process.flows.values(), 2):
            if left.source == right.source or left.target == right.target:
                continue
            lines = product(pairwise(self.edges.get(left.id, ())), pairwise(self.edges.get(right.id, ())))
            if any(_shared(a, b) > SHARED for a, b in lines):
                what = f"Der Fluss liegt auf {self._flow(right.id)}; man sieht nicht, welcher wohin führt."
                todo = "Einen der beiden daneben führen."
                yield self.finding(left.id, "fluss_auf_fluss", Severity.WARNING, what, todo)

    def _labels(self) -> Iterator[Finding]:
        lanes = {id: self.shapes[id] for id in self.process.lanes if id in self.shapes}
        for id in self.process.flows:
            label = self.labels.get(id)
            if label is None:
                continue
            flows = (f for f in self.process.flows if f != id and self._meets(label, pairwise(self.edges.get(f, ()))))
            borders = (lane for lane, box in lanes.items() if self._meets(label, box.sides()))
            under = [*map(self._flow, flows), *(f"dem Rand der Bahn „{self.process.lanes[b]}“" for b in borders)]
            if under:
                what = f"Die Beschriftung liegt auf {under[0]}."
                todo = "Die Beschriftung an ihren eigenen Fluss ziehen, gleich hinter den Knick."
                yield self.finding(id, "beschriftung_auf_linie", Severity.WARNING, what, todo)

    @staticmethod
    def _meets(label: Box, lines: Iterable[Line]) -> bool:
        return any(label.crossed_by(a, b) for a, b in lines)

    def _flow(self, id: str) -> str:
        flow, nodes = self.process.flows[id], self.process.nodes
        ends = (nodes[end].name or end for end in (flow.source, flow.target))
        return "dem Fluss von „{}“ nach „{}“".format(*ends)
