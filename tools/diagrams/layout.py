"""Draws a diagram whose nodes are given by lane, column and row."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from diagrams.labels import add_labels
from diagrams.routing import Router
from diagrams.shapes import LANE_HEADER, SIZES, STEP, Box, Drawing, Edge, Node
from diagrams.text import label_size

GAP = 50
ORIGIN = (160, 80)


def place(
    nodes: list[Node],
    edges: list[Edge],
    lanes: int,
    *,
    below: dict[int, int] | None = None,
    after: dict[float, int] | None = None,
) -> Drawing:
    """Draw the diagram. `lanes` is the number of lanes, 0 without a pool.

    `below` adds px under the rows of a lane, `after` px behind a column, where flows or labels need more room.
    """
    drawing = Drawing()
    start = ORIGIN[0] + (2 * LANE_HEADER if lanes else 0) + 50
    x = _columns([n for n in nodes if not n.host], edges, start, after or {})
    _boxes(drawing, nodes, x, lanes, below or {})
    router = Router(drawing, nodes)
    for edge in reading_order(edges, drawing):
        drawing.paths[edge.id] = router.route(edge)
    add_labels(drawing, nodes, edges)
    return drawing


def _boxes(drawing: Drawing, nodes: list[Node], x: dict[float, int], lanes: int, below: dict[int, int]) -> None:
    placed = [n for n in nodes if not n.host]
    left, top = ORIGIN
    y: dict[tuple[int, float], int] = {}
    edge_y = top
    for lane in range(max(lanes, 1)):
        start = edge_y
        rows = sorted({n.row for n in placed if n.lane == lane}) or [0.0]
        edge_y += 20
        for row in rows:
            tall = max((SIZES[n.kind][1] for n in placed if n.lane == lane and n.row == row), default=40)
            height = 120 if tall >= 80 else 90
            y[lane, row] = edge_y + height // 2 // STEP * STEP
            edge_y += height
        edge_y += 10 + below.get(lane, 0)
        if lanes:
            drawing.lanes.append(Box(left + LANE_HEADER, start, 0, edge_y - start))
    for node in placed:
        w, h = SIZES[node.kind]
        drawing.boxes[node.id] = Box(x[node.col] - w / 2, y[node.lane, node.row] - h / 2, w, h)
    for node in nodes:
        if node.host:
            host = drawing.boxes[node.host]
            border = host.y if node.side == "top" else host.y + host.h
            drawing.boxes[node.id] = Box(host.x + host.w / 2 + node.dx - 18, border - 18, 36, 36)
    right = max(b.x + b.w for b in drawing.boxes.values()) + 70
    if lanes:
        drawing.pool = Box(left, top, right - left, edge_y - top)
        drawing.lanes = [Box(b.x, b.y, right - b.x, b.h) for b in drawing.lanes]


def _columns(placed: list[Node], edges: list[Edge], start: int, after: dict[float, int]) -> dict[float, int]:
    """Middle of each column: half the widest node of both, at least GAP between, more where a flow's label stands."""
    columns = sorted({n.col for n in placed})
    half = {c: max(SIZES[n.kind][0] for n in placed if n.col == c) / 2 for c in columns}
    by_id = {n.id: n for n in placed}
    gap = {c: float(GAP + after.get(c, 0)) for c in columns}
    for edge in edges:
        a, b = by_id.get(edge.source), by_id.get(edge.target)
        if edge.name and a and b and b.col > a.col:
            straight = a.lane == b.lane and a.row == b.row
            wanted = label_size(edge.name)[0] + (16 if straight else 26)
            gap[a.col] = max(gap[a.col], wanted - (half[a.col] - SIZES[a.kind][0] / 2))
    x: dict[float, int] = {}
    at = float(start)
    for i, col in enumerate(columns):
        at += half[col] if i == 0 else half[columns[i - 1]] + gap[columns[i - 1]] + half[col]
        at = ceil(at / STEP) * STEP
        x[col] = int(at)
    return x


def reading_order(edges: Iterable[Edge], drawing: Drawing) -> list[Edge]:
    """Straight neighbours first, then by distance; backward flows last."""

    def key(edge: Edge) -> tuple[bool, float]:
        a, b = drawing.boxes[edge.source], drawing.boxes[edge.target]
        dx, dy = b.x + b.w / 2 - a.x - a.w / 2, b.y + b.h / 2 - a.y - a.h / 2
        return (dx < 0, 0 if dy == 0 and dx > 0 else abs(dx) + abs(dy) * 1.5)

    return sorted(edges, key=key)
