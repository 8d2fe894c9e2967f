"""Finds room for the names of events, gateways and flows, away from lines and shapes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from diagrams.routing import corners
from diagrams.shapes import Box, Drawing, Edge, Node, Point
from diagrams.text import label_size


def add_labels(drawing: Drawing, nodes: list[Node], edges: list[Edge]) -> None:
    lines = [_segment(a, b).grown(2) for path in drawing.paths.values() for a, b in pairwise(path)]
    shapes = [drawing.boxes[n.id] for n in nodes]

    def free(box: Box) -> int:
        return sum(box.meets(o) for o in (*lines, *shapes)) + 3 * sum(box.meets(o) for o in drawing.labels.values())

    for node in nodes:
        if node.id not in drawing.labels and node.name and node.kind in ("event", "boundary", "gateway"):
            spots = list(_node_spots(node, drawing.boxes[node.id]))
            drawing.labels[node.id] = min(spots, key=free)
    for edge in sorted(edges, key=lambda e: e.id):
        if edge.name and edge.id not in drawing.labels:
            own = _own_part(edge, edges, drawing)
            drawing.labels[edge.id] = min(_edge_spots(edge.name, own), key=free)


def _own_part(edge: Edge, edges: list[Edge], drawing: Drawing) -> list[Point]:
    """The flow from where it parts from the others of its gateway: there its label belongs."""
    path = drawing.paths[edge.id]
    others = [drawing.paths[e.id] for e in edges if e.source == edge.source and e is not edge]
    points = list(_dotted(path))
    shared = {p for other in others for p in _dotted(other)}
    first = next((i for i, p in enumerate(points) if p not in shared), 1)
    return corners(points[max(first - 1, 0) :])


def _dotted(path: list[Point]) -> Iterator[Point]:
    """Every point of a path, pixel by pixel."""
    for (ax, ay), (bx, by) in pairwise(path):
        sx, sy = (bx > ax) - (bx < ax), (by > ay) - (by < ay)
        for i in range(max(abs(bx - ax), abs(by - ay))):
            yield ax + sx * i, ay + sy * i
    yield path[-1]


def _node_spots(node: Node, box: Box) -> Iterator[Box]:
    cx, cy = box.x + box.w / 2, box.y + box.h / 2
    for limit in (90, 70, 120):
        w, h = label_size(node.name, limit)
        spots = {
            "above": Box(cx - w / 2, box.y - h - 5, w, h),
            "below": Box(cx - w / 2, box.y + box.h + 5, w, h),
            "right": Box(box.x + box.w + 5, cy - h / 2, w, h),
            "left": Box(box.x - w - 5, cy - h / 2, w, h),
            "above right": Box(cx + 8, box.y - h - 2, w, h),
            "above left": Box(cx - w - 8, box.y - h - 2, w, h),
            "below right": Box(cx + 8, box.y + box.h + 4, w, h),
            "below left": Box(cx - w - 8, box.y + box.h + 4, w, h),
        }
        if node.label:
            yield spots[node.label]
            continue
        first = {
            "gateway": ("above", "below", "above left", "above right"),
            "event": ("below", "above", "right"),
            "boundary": ("below right", "below left") if node.side == "bottom" else ("above right", "above left"),
        }[node.kind]
        rest = () if node.kind == "boundary" else tuple(spots)
        for name in dict.fromkeys((*first, *rest)):
            yield spots[name]


def _edge_spots(name: str, path: list[Point]) -> Iterator[Box]:
    """Beside the flow, as near to its beginning as possible."""
    for limit in (90, 60):
        w, h = label_size(name, limit)
        for (ax, ay), (bx, by) in pairwise(path):
            if ay == by:
                x = ax + 5 if bx > ax else ax - w - 5
                far = bx - w - 8 if bx > ax else bx + 8
                for at in (x, far):
                    yield Box(at, ay - h - 3, w, h)
                    yield Box(at, ay + 4, w, h)
            else:
                down = by > ay
                y = ay + 6 if down else ay - h - 6
                for at in (y, (ay + by - h) // 2):
                    yield Box(ax + 6, at, w, h)
                    yield Box(ax - w - 6, at, w, h)


def _segment(a: Point, b: Point) -> Box:
    return Box(min(a[0], b[0]), min(a[1], b[1]), abs(a[0] - b[0]), abs(a[1] - b[1]))
