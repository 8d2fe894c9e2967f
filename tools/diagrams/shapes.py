"""What is drawn: nodes with their places, flows, and the finished drawing. Pixels, on a raster of STEP."""

from __future__ import annotations

from dataclasses import dataclass, field

STEP = 10
SIZES = {"task": (100, 80), "gateway": (50, 50), "event": (36, 36), "boundary": (36, 36), "note": (160, 50)}
LANE_HEADER = 30

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels."""

    x: float
    y: float
    w: float
    h: float

    def grown(self, by: float) -> Box:
        return Box(self.x - by, self.y - by, self.w + 2 * by, self.h + 2 * by)

    def meets(self, other: Box) -> bool:
        return (
            self.x < other.x + other.w and other.x < self.x + self.w
            and self.y < other.y + other.h and other.y < self.y + self.h
        )  # fmt: skip

    def holds(self, x: float, y: float) -> bool:
        return self.x < x < self.x + self.w and self.y < y < self.y + self.h


@dataclass(slots=True)
class Node:
    """What is to be placed: `kind` is a key of SIZES, `lane` an index from the top, `row` counts within the lane.

    A boundary event sits at the lower border of `host`, or the upper one, `dx` px from its middle.
    """

    id: str
    kind: str
    name: str = ""
    lane: int = 0
    col: float = 0
    row: float = 0
    host: str = ""
    dx: int = 0
    side: str = "bottom"
    label: str = ""  # where the label must stand: above, below, left, right; empty: wherever there is room


@dataclass(frozen=True, slots=True)
class Edge:
    """A flow; `leave` and `enter` name the sides where it must touch its ends, if any. A note's edge is dotted."""

    id: str
    source: str
    target: str
    name: str = ""
    leave: str = ""
    enter: str = ""
    dotted: bool = False


@dataclass(slots=True)
class Drawing:
    """The result: bounds, label bounds and way points by id; lanes from the top; the pool around them."""

    boxes: dict[str, Box] = field(default_factory=dict)
    labels: dict[str, Box] = field(default_factory=dict)
    paths: dict[str, list[Point]] = field(default_factory=dict)
    lanes: list[Box] = field(default_factory=list)
    pool: Box | None = None
