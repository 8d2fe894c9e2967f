"""What a look at the picture would find: shapes that overlap, flows through shapes or askew, labels under lines."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path

from lxml import etree

from diagrams.shapes import Box

BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
BPMNDI = "{http://www.omg.org/spec/BPMN/20100524/DI}"
DC = "{http://www.omg.org/spec/DD/20100524/DC}"
DI = "{http://www.omg.org/spec/DD/20100524/DI}"
CONTAINERS = {"participant", "lane", "subProcess", "group"}

Segment = tuple[tuple[float, float], tuple[float, float]]


def faults(path: Path) -> list[str]:
    """German sentences, one per fault; empty for a clean drawing."""
    root = etree.fromstring(path.read_bytes())
    tags = {e.get("id", ""): etree.QName(e).localname for e in root.iter(f"{BPMN}*") if e.get("id")}
    attached = {e.get("id", ""): e.get("attachedToRef", "") for e in root.iter(f"{BPMN}boundaryEvent")}
    ends = {e.get("id", ""): (e.get("sourceRef", ""), e.get("targetRef", "")) for e in root.iter(f"{BPMN}sequenceFlow")}
    shapes, labels, lines = _drawn(root)
    solid = {id: box for id, box in shapes.items() if tags.get(id) not in CONTAINERS}
    missing = [id for id, tag in tags.items() if _is_drawn(tag) and id not in shapes and id not in lines]
    found = [f"{id}: nicht gezeichnet" for id in missing]
    found += [f"{a} und {b} überdecken sich" for a, b in combinations(solid, 2)
              if solid[a].meets(solid[b]) and b != attached.get(a) and a != attached.get(b)]  # fmt: skip
    for pool in (shapes[id] for id, tag in tags.items() if tag == "participant" and id in shapes):
        found += [f"{id}: ragt aus dem Pool" for id, box in (*solid.items(), *labels.items()) if not _within(box, pool)]
    for id, segments in lines.items():
        found += [f"{id}: läuft schräg" for a, b in segments if a[0] != b[0] and a[1] != b[1] and id in ends]
        found += [f"{id}: läuft durch {other}" for other, box in solid.items()
                  if id in ends and other not in _near(id, ends, attached) and _crosses(segments, box)]  # fmt: skip
    for id, label in labels.items():
        found += [f"{id}: {other} läuft durch die Beschriftung" for other, segments in lines.items()
                  if _crosses(segments, label.grown(-2))]  # fmt: skip
        found += [f"{id}: Beschriftung liegt auf {other}" for other, box in solid.items()
                  if label.grown(-2).meets(box) and tags.get(other) != "textAnnotation"]  # fmt: skip
    found += [f"Beschriftungen von {a} und {b} überdecken sich"
              for a, b in combinations(labels, 2) if labels[a].grown(-1).meets(labels[b])]  # fmt: skip
    return found


def _is_drawn(tag: str) -> bool:
    return tag.endswith(("Task", "Event", "Gateway")) or tag in ("sequenceFlow", "callActivity", "lane", "participant")


def _drawn(root: etree._Element) -> tuple[dict[str, Box], dict[str, Box], dict[str, list[Segment]]]:
    shapes: dict[str, Box] = {}
    labels: dict[str, Box] = {}
    lines: dict[str, list[Segment]] = {}
    for element in root.iter(f"{BPMNDI}BPMNShape", f"{BPMNDI}BPMNEdge"):
        id = element.get("bpmnElement", "")
        bounds = element.find(f"{DC}Bounds")
        if bounds is not None:
            shapes[id] = _box(bounds)
        points = [(float(p.get("x", "")), float(p.get("y", ""))) for p in element.iter(f"{DI}waypoint")]
        if points:
            lines[id] = list(pairwise(points))
        label = element.find(f"{BPMNDI}BPMNLabel/{DC}Bounds")
        if label is not None:
            labels[id] = _box(label)
    return shapes, labels, lines


def _box(bounds: etree._Element) -> Box:
    return Box(*(float(bounds.get(k, "")) for k in ("x", "y", "width", "height")))


def _within(box: Box, pool: Box) -> bool:
    return pool.x <= box.x and pool.y <= box.y and box.x + box.w <= pool.x + pool.w and box.y + box.h <= pool.y + pool.h


def _near(flow: str, ends: dict[str, tuple[str, str]], attached: dict[str, str]) -> Iterator[str]:
    """The ends of a flow, and what hangs at their border."""
    for end in ends[flow]:
        yield end
        yield attached.get(end, end)
        yield from (event for event, host in attached.items() if host == end)


def _crosses(segments: list[Segment], box: Box) -> bool:
    return any(
        Box(min(a[0], b[0]), min(a[1], b[1]), max(abs(a[0] - b[0]), 0.1), max(abs(a[1] - b[1]), 0.1)).meets(box)
        for a, b in segments
    )
