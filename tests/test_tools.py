"""The drawing tools: what they write opens in the modeler, looks tidy, and is what the modeler would write."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from musterprozesse.bpmn import read_process
from tests.browser import needs_browser, node

ROOT = Path(__file__).resolve().parents[1]
TOOLS = ROOT / "tools"
DIAGRAMS = sorted((ROOT / "bpmn").glob("*.bpmn"))
TABLES = sorted((ROOT / "dmn").glob("*/*.dmn"))

sys.path.append(str(TOOLS))


def _small(folder: Path) -> Path:
    from diagrams.draft import Draft

    d = Draft("kleiner-ablauf", "Kleiner Ablauf", lanes=("servicestelle", "sachbearbeitung"))
    d.start("antrag_liegt_vor", "Antrag liegt vor", at=("servicestelle", 0))
    d.xor("zusammen", at=("servicestelle", 1))
    d.user("antrag_pruefen", "Antrag prüfen", at=("servicestelle", 2), felder=("antrag_eingang_datum!",), rag=3, ag=1)
    d.xor("zulaessig", "Antrag zulässig?", at=("servicestelle", 3))
    d.end("antrag_angenommen", "Antrag angenommen", at=("servicestelle", 4))
    d.user("antrag_klaeren", "Antrag klären", at=("sachbearbeitung", 4), rag=5, ag=2)
    d.chain("antrag_liegt_vor", "zusammen", "antrag_pruefen", "zulaessig")
    d.flow("zulaessig", "antrag_angenommen", "ja", standard=True)
    d.flow("zulaessig", "antrag_klaeren", "nein", wenn="antrag_eingang_datum > heute")
    d.flow("antrag_klaeren", "zusammen")
    return d.write(folder)


@pytest.mark.parametrize("path", DIAGRAMS, ids=lambda p: p.stem)
def test_every_diagram_is_tidy(path: Path) -> None:
    """No shape lies on another, no flow runs through a shape or askew, no label lies under a line."""
    from diagrams.look import faults

    assert faults(path) == []


def test_untidy_drawings_are_noticed(tmp_path: Path) -> None:
    """Moving a shape onto another, bending a flow askew or putting a label on a line is found by name."""
    from diagrams.look import faults
    from lxml import etree

    path = _small(tmp_path)
    assert faults(path) == []
    tree = etree.fromstring(path.read_bytes())
    find = {e.get("bpmnElement"): e for e in tree.iter("{*}BPMNShape", "{*}BPMNEdge")}
    for name, change, said in (
        ("antrag_klaeren", {"x": "-900"}, "ragt aus dem Pool"),
        ("antrag_pruefen", {"x": "+120"}, "antrag_pruefen und zulaessig überdecken sich"),
        ("zulaessig_zu_antrag_klaeren", {"x": "+7"}, "zulaessig_zu_antrag_klaeren: läuft schräg"),
    ):
        copy = etree.fromstring(etree.tostring(tree))
        shape = next(e for e in copy.iter("{*}BPMNShape", "{*}BPMNEdge") if e.get("bpmnElement") == name)
        point = next(shape.iter("{*}Bounds", "{*}waypoint"))
        for key, by in change.items():
            point.set(key, str(float(point.get(key, "")) + float(by)))
        path.write_bytes(etree.tostring(copy))
        assert any(said in fault for fault in faults(path)), (name, faults(path))
    label = next(find["zulaessig"].iter("{*}BPMNLabel"))
    label[0].set("y", str(float(label[0].get("y", "")) + 20))
    path.write_bytes(etree.tostring(tree))
    assert any(fault.startswith("zulaessig: Beschriftung liegt auf zulaessig") for fault in faults(path))


def test_a_draft_is_read_back_as_described(tmp_path: Path) -> None:
    """The builder writes the same bytes each time, and the library reads lanes, fields and conditions from them."""
    first = _small(tmp_path).read_bytes()
    assert _small(tmp_path).read_bytes() == first
    process = read_process(first, "kleiner-ablauf.bpmn")
    assert [n.lane for n in process.nodes.values()].count("sachbearbeitung") == 1
    assert [(f.id, f.type, f.required) for f in process.nodes["antrag_pruefen"].fields] == [
        ("antrag_eingang_datum", "date", True)
    ]
    assert process.flows["zulaessig_zu_antrag_klaeren"].condition == "antrag_eingang_datum > heute"
    assert process.nodes["zulaessig"].default == "zulaessig_zu_antrag_angenommen"


@pytest.mark.parametrize("path", DIAGRAMS, ids=lambda p: p.stem)
def test_a_whole_drawing_is_left_alone(path: Path, tmp_path: Path) -> None:
    """Completing a drawing that lacks nothing does not touch a byte of it."""
    from diagrams.redraw import redraw

    copy = tmp_path / path.name
    copy.write_bytes(path.read_bytes())
    assert redraw(copy) is False
    assert copy.read_bytes() == path.read_bytes()


def test_a_step_written_by_hand_is_drawn(tmp_path: Path) -> None:
    """A step and its flows without a drawing are drawn beside the rest, which stays where it was."""
    from diagrams.look import faults
    from diagrams.redraw import redraw

    path = _small(tmp_path)
    text = path.read_text(encoding="utf-8")
    step = '    <bpmn:manualTask id="akte_ablegen" name="Akte ablegen" />\n    <bpmn:endEvent id="antrag_angenommen"'
    flow = (
        '    <bpmn:sequenceFlow id="neu" sourceRef="akte_ablegen" targetRef="antrag_angenommen" />\n  </bpmn:process>'
    )
    ref = "<bpmn:flowNodeRef>zulaessig</bpmn:flowNodeRef>"
    text = text.replace('    <bpmn:endEvent id="antrag_angenommen"', step).replace("  </bpmn:process>", flow)
    text = text.replace('targetRef="antrag_angenommen" />', 'targetRef="akte_ablegen" />', 1)
    text = text.replace(ref, ref + "<bpmn:flowNodeRef>akte_ablegen</bpmn:flowNodeRef>")
    path.write_text(text, encoding="utf-8")
    assert any("nicht gezeichnet" in fault for fault in faults(path))
    assert redraw(path) is True
    assert faults(path) == []
    kept = [line for line in text.splitlines() if "<dc:Bounds" in line and 'width="100"' in line]
    assert all(line in path.read_text(encoding="utf-8") for line in kept)


def test_a_file_without_a_drawing_is_laid_out(tmp_path: Path) -> None:
    """From lanes and flows alone a drawing comes about in which nothing is missing."""
    from diagrams.look import faults
    from diagrams.redraw import redraw

    path = _small(tmp_path)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.partition("  <bpmndi:BPMNDiagram")[0] + "</bpmn:definitions>\n", encoding="utf-8")
    assert redraw(path) is True
    assert faults(path) == []
    assert path.read_text(encoding="utf-8").count("<bpmndi:BPMNShape") == text.count("<bpmndi:BPMNShape")


def test_a_name_too_long_for_its_box_is_refused() -> None:
    """A word the modeler would break in the middle is named before anything is written."""
    from diagrams.draft import Draft

    d = Draft("x", "X", lanes=("sachbearbeitung",))
    with pytest.raises(ValueError, match="Fiktionsbescheinigung"):
        d.user("pruefen", "Fiktionsbescheinigung prüfen", at=("sachbearbeitung", 0))


@pytest.mark.browser
@needs_browser
def test_diagrams_and_tables_become_pictures(tmp_path: Path) -> None:
    """Each kind of file is drawn to a picture of its own, and a broken file is named instead of drawn."""
    broken = tmp_path / "kaputt.bpmn"
    broken.write_text("<kein-diagramm/>", encoding="utf-8")
    done = node("render.mjs", "--out", str(tmp_path), str(DIAGRAMS[0]), str(TABLES[0]), str(broken))
    assert done.returncode == 1
    assert "kaputt.bpmn" in done.stderr
    pictures = sorted(p.name for p in tmp_path.glob("*.png"))
    assert f"{DIAGRAMS[0].stem}.png" in pictures
    assert any(name.startswith(f"{TABLES[0].stem}.") for name in pictures)
    assert all((tmp_path / name).read_bytes().startswith(b"\x89PNG") for name in pictures)
