"""Writes a drawing as BPMNDI, line by line as the modeler does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from diagrams.shapes import Box, Drawing, Edge, Node


def interchange(
    drawing: Drawing,
    nodes: Sequence[Node],
    edges: Sequence[Edge],
    *,
    plane: str,
    pool: str,
    lanes: Sequence[str],
    marked: Set[str],
    notes: Mapping[str, str],
) -> list[str]:
    """The BPMNDiagram element. `marked` are the gateways that show their cross, `notes` maps a note to its step."""
    out = [
        '  <bpmndi:BPMNDiagram id="BPMNDiagram_1">',
        f'    <bpmndi:BPMNPlane id="BPMNPlane_1" bpmnElement="{plane}">',
    ]
    if drawing.pool:
        out += _shape(pool, drawing.pool, horizontal=True)
        # the modeler writes lanes from the last to the first
        for lane, box in reversed(list(zip(lanes, drawing.lanes, strict=True))):
            out += _shape(lane, box, horizontal=True)
    # ... and boundary events after everything else, from the last to the first
    border = [n for n in reversed(nodes) if n.host]
    for node in (*(n for n in nodes if not n.host), *border):
        marker = ' isMarkerVisible="true"' if node.id in marked else ""
        out += _shape(node.id, drawing.boxes[node.id], drawing.labels.get(node.id), marker)
    for edge in edges:
        out.append(f'      <bpmndi:BPMNEdge id="{edge.id}_di" bpmnElement="{edge.id}">')
        out += [f'        <di:waypoint x="{x:.0f}" y="{y:.0f}" />' for x, y in drawing.paths[edge.id]]
        out += _label(drawing.labels.get(edge.id))
        out.append("      </bpmndi:BPMNEdge>")
    for note, step in notes.items():
        out += _association(note, drawing.boxes[step], drawing.boxes[note])
    return [*out, "    </bpmndi:BPMNPlane>", "  </bpmndi:BPMNDiagram>"]


def _bounds(box: Box) -> str:
    return f'<dc:Bounds x="{box.x:.0f}" y="{box.y:.0f}" width="{box.w:.0f}" height="{box.h:.0f}" />'


def _label(box: Box | None) -> list[str]:
    if box is None:
        return []
    return ["        <bpmndi:BPMNLabel>", f"          {_bounds(box)}", "        </bpmndi:BPMNLabel>"]


def _shape(id: str, box: Box, label: Box | None = None, marker: str = "", *, horizontal: bool = False) -> list[str]:
    marker += ' isHorizontal="true"' if horizontal else ""
    return [
        f'      <bpmndi:BPMNShape id="{id}_di" bpmnElement="{id}"{marker}>',
        f"        {_bounds(box)}",
        *_label(label),
        "      </bpmndi:BPMNShape>",
    ]


def _association(note: str, step: Box, box: Box) -> list[str]:
    """The dotted line from a step to the note above or below it."""
    x = step.x + step.w / 2
    ends = (step.y, box.y + box.h) if box.y < step.y else (step.y + step.h, box.y)
    return [
        f'      <bpmndi:BPMNEdge id="{note}_verbindung_di" bpmnElement="{note}_verbindung">',
        *(f'        <di:waypoint x="{x:.0f}" y="{y:.0f}" />' for y in ends),
        "      </bpmndi:BPMNEdge>",
    ]
