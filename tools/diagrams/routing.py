"""Finds the way of each flow at right angles, by a shortest-path search on the raster.

It pays for bends, for crossing another flow, for running beside one and for covering a label; running through a shape
or along a stranger is as good as forbidden.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from itertools import pairwise
from math import ceil

from diagrams.shapes import LANE_HEADER, STEP, Box, Drawing, Edge, Node, Point
from diagrams.text import label_size

SIDES = {"right": (1, 0), "left": (-1, 0), "top": (0, -1), "bottom": (0, 1)}
LEAVE = {"right": 0, "bottom": 20, "top": 22, "left": 90}
ENTER = {"left": 0, "bottom": 20, "top": 22, "right": 90}
State = tuple[Point, Point]  # a raster point and the direction in which it is left
Docks = dict[State, tuple[float, str, Point]]  # where a flow may touch a shape: cost, side, point on the border
BEND, CROSS, BESIDE, COVER, JOINED, FORBIDDEN = 14, 18, 4, 25, 1, 900


class Router:
    def __init__(self, drawing: Drawing, nodes: list[Node]) -> None:
        self.boxes = drawing.boxes
        self.kinds = {n.id: n.kind for n in nodes}
        self.hosts = {n.id: n.host for n in nodes if n.host}
        self.sides = {n.id: n.side for n in nodes}
        self.used: dict[Point, dict[str, set[Edge]]] = {}
        self.taken: dict[tuple[str, str], str] = {}
        self.solid: set[Point] = set()
        self.near: set[Point] = set()
        self.covered: set[Point] = set()
        self.docks: set[Point] = set()
        self.edge = Edge("", "", "")
        for node in nodes:
            box = self.boxes[node.id]
            self.solid.update(cells(box.grown(STEP - 1)))
            self.near.update(cells(box.grown(2 * STEP - 1)))
            if node.name and node.kind in ("event", "boundary", "gateway"):
                w, h = label_size(node.name)
                above = node.kind == "gateway" if not node.label else node.label == "above"
                at = box.y - h - 4 if above else box.y + box.h + 4
                x = box.x + box.w / 2 - w / 2
                if node.label == "left":
                    x, at = box.x - w - 4, box.y + box.h / 2 - h / 2
                elif node.label == "right" or (node.kind == "boundary" and not node.label):
                    x = box.x + box.w + 2
                self.covered.update(cells(Box(x, at, w, h)))
        area = drawing.pool.grown(-STEP) if drawing.pool else None
        if area is None:
            xs = [b.x for b in self.boxes.values()] + [b.x + b.w for b in self.boxes.values()]
            ys = [b.y for b in self.boxes.values()] + [b.y + b.h for b in self.boxes.values()]
            area = Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).grown(60)
        else:
            area = Box(area.x + LANE_HEADER * 2, area.y, area.w - LANE_HEADER * 2, area.h)
        self.area = area

    def route(self, edge: Edge) -> list[Point]:
        self.edge = edge
        starts: Docks = {}
        for side, cost in self._sides(edge.source, edge.leave, LEAVE, "out"):
            cell, dock = self._dock(edge.source, side)
            starts[(cell, SIDES[side])] = (cost, side, dock)
        goals: Docks = {}
        for side, cost in self._sides(edge.target, edge.enter, ENTER, "in"):
            cell, dock = self._dock(edge.target, side)
            dx, dy = SIDES[side]
            goals[(cell, (-dx, -dy))] = (cost, side, dock)
        self.docks = {cell for cell, _ in (*starts, *goals)}
        path, start, goal = self._search(starts, goals)
        _, out_side, out_dock = starts[start]
        _, in_side, in_dock = goals[goal]
        self.taken[edge.source, out_side] = "out"
        self.taken[edge.target, in_side] = "in"
        self._occupy(path)
        return corners([out_dock, *path, in_dock])

    def keep(self, edge: Edge, path: list[Point]) -> None:
        """Take a flow as it is drawn."""
        self.edge = edge
        for node, point, way in ((edge.source, path[0], "out"), (edge.target, path[-1], "in")):
            side = min(SIDES, key=lambda s: sum(abs(a - b) for a, b in zip(self._dock(node, s)[1], point, strict=True)))
            self.taken[node, side] = way
        cells = [cell for a, b in pairwise(path) for cell in _between(a, b)]
        self._occupy(list(dict.fromkeys(cells)))

    def _sides(self, node: str, wanted: str, costs: dict[str, int], way: str) -> Iterator[tuple[str, int]]:
        for side, cost in costs.items():
            if wanted and side != wanted:
                continue
            if node in self.hosts and side == {"bottom": "top", "top": "bottom"}[self.sides[node]]:
                continue
            taken = self.taken.get((node, side))
            # a flow that comes in where another goes out reads as one line
            extra = 0 if taken is None else (12 if taken == way else 600)
            if node in self.hosts:
                yield side, extra + (0 if side == self.sides[node] else 30)
            elif self.kinds[node] == "task" and side in ("top", "bottom"):
                yield side, extra + cost + 15
            else:
                yield side, extra + cost

    def _dock(self, node: str, side: str) -> tuple[Point, Point]:
        """First raster point outside the shape, and the point on its border."""
        box = self.boxes[node]
        cx, cy = int(box.x + box.w / 2), int(box.y + box.h / 2)
        dx, dy = SIDES[side]
        half = int(box.w / 2) if dx else int(box.h / 2)
        out = (half // STEP + 1) * STEP
        return (cx + dx * out, cy + dy * out), (cx + dx * half, cy + dy * half)

    def _search(self, starts: Docks, goals: Docks) -> tuple[list[Point], State, State]:
        tx = [c[0] for c, _ in goals]
        ty = [c[1] for c, _ in goals]

        def ahead(cell: Point) -> float:
            x, y = cell
            gx = max(min(tx) - x, x - max(tx), 0)
            gy = max(min(ty) - y, y - max(ty), 0)
            return (gx + gy) / STEP

        best: dict[State, float] = {}
        back: dict[State, State] = {}
        queue: list[tuple[float, float, Point, Point]] = []
        for state, (cost, _, _) in starts.items():
            total = cost + self._cost(state[0], state[1], state[1])
            if total < best.get(state, 1e9):
                best[state] = total
                heapq.heappush(queue, (total + ahead(state[0]), total, *state))
        finish = 1e9
        end: State | None = None
        reached: State | None = None
        while queue:
            estimate, cost, cell, way = heapq.heappop(queue)
            if estimate >= finish:
                break
            if cost > best[cell, way]:
                continue
            for (goal, inward), (extra, _, _) in goals.items():
                turn = 0 if inward == way else BEND
                if cell == goal and inward != (-way[0], -way[1]) and cost + extra + turn < finish:
                    finish, end, reached = cost + extra + turn, (cell, way), (goal, inward)
            for step in SIDES.values():
                if step == (-way[0], -way[1]):
                    continue
                nxt = (cell[0] + step[0] * STEP, cell[1] + step[1] * STEP)
                if not self.area.holds(*nxt):
                    continue
                price = cost + 1 + self._cost(nxt, step, way) + (BEND + self._turn(cell) if step != way else 0)
                if price < best.get((nxt, step), 1e9):
                    best[nxt, step] = price
                    back[nxt, step] = (cell, way)
                    heapq.heappush(queue, (price + ahead(nxt), price, nxt, step))
        if end is None or reached is None:
            raise ValueError("no way for a flow: give its nodes other places")
        first, path = end, [end[0]]
        while first in back:
            first = back[first]
            path.append(first[0])
        return path[::-1], first, reached

    def _cost(self, cell: Point, step: Point, way: Point) -> float:
        cost = 0.0
        if cell in self.solid:
            # the two raster points at a dock lie inside the grown box of their own shape
            cost += FORBIDDEN if cell not in self.docks else 0
        elif cell in self.near:
            cost += 1.5
        if cell in self.covered:
            cost += COVER
        along = "h" if step[0] else "v"
        cost += self._shared(cell, along)
        for side in (-STEP, STEP):
            other = (cell[0], cell[1] + side) if step[0] else (cell[0] + side, cell[1])
            if self._strangers(other, along):
                cost += BESIDE
        return cost

    def _strangers(self, cell: Point, along: str) -> list[Edge]:
        """Flows in this direction that share neither end with the one being routed."""
        there = self.used.get(cell, {}).get(along, ())
        return [e for e in there if e.source != self.edge.source and e.target != self.edge.target]

    def _shared(self, cell: Point, along: str) -> float:
        """Flows from one gateway may leave as one line, flows to one merge may arrive as one; others must not."""
        if self._strangers(cell, along):
            return FORBIDDEN
        cost = 0.0
        if any(e.source != self.edge.source for e in self.used.get(cell, {}).get(along, ())):
            cost += JOINED
        if self._strangers(cell, "v" if along == "h" else "h"):
            cost += CROSS
        return cost

    def _turn(self, cell: Point) -> float:
        return FORBIDDEN if self._strangers(cell, "h") or self._strangers(cell, "v") else 0

    def _occupy(self, path: list[Point]) -> None:
        for i, cell in enumerate(path):
            marks = self.used.setdefault(cell, {})
            for other in (*path[max(i - 1, 0) : i], *path[i + 1 : i + 2]):
                marks.setdefault("h" if other[1] == cell[1] else "v", set()).add(self.edge)


def cells(box: Box) -> Iterator[Point]:
    for x in range(ceil(box.x / STEP) * STEP, int(box.x + box.w) + 1, STEP):
        for y in range(ceil(box.y / STEP) * STEP, int(box.y + box.h) + 1, STEP):
            yield x, y


def _between(a: Point, b: Point) -> Iterator[Point]:
    """Raster points along one straight piece of a flow."""
    x0, x1, y0, y1 = *sorted((a[0], b[0])), *sorted((a[1], b[1]))
    found = list(cells(Box(x0, y0, x1 - x0, y1 - y0)))
    yield from found if (b[0] - a[0] or b[1] - a[1]) >= 0 else reversed(found)


def corners(path: list[Point]) -> list[Point]:
    kept = [path[0]]
    for before, point, after in zip(path, path[1:], path[2:], strict=False):
        if (before[0] == point[0]) != (point[0] == after[0]) or (before[1] == point[1]) != (point[1] == after[1]):
            kept.append(point)
    kept.append(path[-1])
    return kept
