"""Designers' own tools lose nothing: open and save, copy and change type, in the real bpmn-js and dmn-js."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from musterprozesse.bpmn import CAMUNDA, read_process
from musterprozesse.dmn import Decision
from musterprozesse.loader import Library
from tests.browser import needs_browser, node
from tests.check.sample import ID, office
from tests.terminal.clikit import cli

ROOT = Path(__file__).resolve().parents[1]
DIAGRAMS = sorted((ROOT / "bpmn").glob("*.bpmn"))
TABLES = sorted((ROOT / "dmn").glob("*/*.dmn"))
MODEL = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"


def content(data: bytes) -> Counter[tuple[Any, ...]]:
    """Every element with its place, its attributes and its text, whatever the prefixes and the order of attributes."""
    found: Counter[tuple[Any, ...]] = Counter()

    def visit(element: Any, place: tuple[str, ...]) -> None:
        here = (*place, f"{element.tag}#{element.get('id', '')}")
        found[here, tuple(sorted(element.attrib.items())), (element.text or "").strip()] += 1
        for child in element.iterchildren(etree.Element):
            visit(child, here)

    visit(etree.fromstring(data), ())
    return found


def saved(folder: Path, files: list[Path]) -> Path:
    """The files as the modeler saves them again."""
    done = node("render.mjs", "--roundtrip", str(folder), *map(str, files))
    assert (done.returncode, done.stderr) == (0, "")
    return folder


def told(decision: Decision) -> Any:
    """A table as the engine reads it, in order."""
    table = decision.table
    head = (decision.id, decision.name, decision.version_tag, decision.variable, [d.id for d in decision.requires])
    if table is None:
        return head
    columns = [(c.id, c.label, c.expression.text, c.type, c.allowed and c.allowed.text) for c in table.inputs]
    outputs = [(o.id, o.name, o.type, o.label, o.allowed) for o in table.outputs]
    rules = [(r.id, r.norm, [t.text for t in r.tests], [o.text for o in r.outputs]) for r in table.rules]
    return head, table.hit_policy, columns, outputs, rules


def test_the_comparison_notices_any_loss() -> None:
    """Taking one attribute, property, text or drawn point out of a diagram is seen."""
    data = DIAGRAMS[0].read_bytes()
    whole = content(data)
    root = etree.fromstring(data)
    for tag in (f"{{{CAMUNDA}}}property", "{*}conditionExpression", "{*}waypoint", f"{MODEL}flowNodeRef"):
        victim = next(root.iter(tag))
        less = etree.fromstring(data)
        twin = next(less.iter(tag))
        twin.getparent().remove(twin)
        assert content(etree.tostring(less)) != whole, victim.tag
    assert content(etree.tostring(root, pretty_print=True)) == whole


@pytest.mark.browser
@needs_browser
def test_saving_a_diagram_loses_nothing(tmp_path: Path) -> None:
    """bpmn-js saves the same bytes, so designers get clean diffs; so the loader reads the same process."""
    folder = saved(tmp_path, DIAGRAMS)
    for path in DIAGRAMS:
        data, new = path.read_bytes(), (folder / path.name).read_bytes()
        assert content(new) == content(data), path.name
        assert read_process(new, path.name) == read_process(data, path.name), path.name
        assert new == data, path.name


@pytest.mark.browser
@needs_browser
def test_saving_a_table_loses_nothing(tmp_path: Path) -> None:
    """dmn-js keeps every element and attribute of every table, and the engine reads the same rules in order."""
    flat = saved(tmp_path / "flat", TABLES)
    shutil.copytree(ROOT / "vocabulary", tmp_path / "vocabulary")
    for path in TABLES:
        new = (flat / path.name).read_bytes()
        assert content(new) == content(path.read_bytes()), path.name
        target = tmp_path / "dmn" / path.parent.name / path.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(new)
    before, after = Library(ROOT, {}), Library(tmp_path, {})
    for id in before.decisions:
        assert told(after.decision(id).decision) == told(before.decision(id).decision)


@pytest.mark.browser
@needs_browser
def test_what_new_writes_is_what_the_modeler_writes(tmp_path: Path) -> None:
    """A process and a decision begun with `new` are byte for byte as the modeler saves them."""
    root = tmp_path / "amt"
    shutil.copytree(ROOT / "vocabulary", root / "vocabulary")
    cli(root, "new", "prozess", "wohnsitz-aendern")
    cli(root, "new", "entscheidung", "wohnung_ausreichend")
    files = [*root.glob("bpmn/*.bpmn"), *root.glob("dmn/*/*.dmn")]
    folder = saved(tmp_path / "neu", files)
    assert len(files) == 2
    for path in files:
        assert (folder / path.name).read_bytes() == path.read_bytes(), path.name


@pytest.mark.browser
@needs_browser
def test_saving_does_lose_what_stands_outside(tmp_path: Path) -> None:
    """An element nobody knows and a comment are gone after saving: why nothing of ours may stand there."""
    path = tmp_path / "x.bpmn"
    text = DIAGRAMS[0].read_text(encoding="utf-8")
    path.write_text(
        text.replace("</bpmn:process>", '<!-- x --><y xmlns="urn:y" z="1" /></bpmn:process>'), encoding="utf-8"
    )
    node("render.mjs", "--roundtrip", str(tmp_path / "neu"), str(path))
    new = (tmp_path / "neu" / "x.bpmn").read_bytes()
    assert b"urn:y" not in new
    assert b"<!--" not in new
    assert content(new) != content(path.read_bytes())


# -- copy, paste, change type ------------------------------------------------------------------------------------------


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    return office(tmp_path / "amt") / "bpmn" / f"{ID}.bpmn"


def edited(sample: Path, tool: str, action: str, ids: str) -> list[Any]:
    """The elements that copying or changing gave, in the order of `ids`."""
    out = sample.with_name("neu.xml")
    done = node("edit.mjs", "--as", tool, "--out", str(out), action, ids, str(sample))
    assert done.returncode == 0, done.stderr
    root = etree.fromstring(out.read_bytes())
    return [next(e for e in root.iter(etree.Element) if e.get("id") == id) for id in json.loads(done.stdout)]


def kept(element: Any) -> dict[str, Any]:
    """What is ours on an element: attributes, properties, fields, condition, duration."""
    return {
        "attributes": {etree.QName(k).localname: v for k, v in element.attrib.items() if CAMUNDA in k},
        "properties": {p.get("name"): p.get("value") for p in element.iter(f"{{{CAMUNDA}}}property")},
        "fields": [f.get("id") for f in element.iter(f"{{{CAMUNDA}}}formField")],
        "required": len(list(element.iter(f"{{{CAMUNDA}}}constraint"))),
        "condition": element.findtext(f"{MODEL}conditionExpression"),
        "duration": "".join(element.xpath(".//*[local-name()='timeDuration']/text()")),
    }


COPIED = ("antrag_pruefen", "ergebnis_bestimmen", "ergebnis", "wiedervorlage_erreicht", "ablehnung_senden")


@pytest.mark.browser
@needs_browser
def test_copies_in_camunda_modeler_keep_everything_but_their_ids(sample: Path) -> None:
    """Camunda Modeler copies properties, forms, table, topic, condition and duration; every id is a new one."""
    before = etree.fromstring(sample.read_bytes())
    elements = edited(sample, "camunda", "copy", ",".join(COPIED))
    for id, copy in zip(COPIED, elements, strict=False):
        original = next(e for e in before.iter(etree.Element) if e.get("id") == id)
        assert kept(copy) == kept(original), id
        assert copy.get("name") == original.get("name")
        assert copy.get("id") not in COPIED
    flows = [e for e in elements if e.tag == f"{MODEL}sequenceFlow"]
    assert [kept(f)["condition"] for f in flows] == [None, None, 'probe = "FREI"']


@pytest.mark.browser
@needs_browser
def test_copies_on_bpmn_io_lose_everything_of_camunda(sample: Path) -> None:
    """The editor on bpmn.io keeps name, condition and duration of a copy; properties, forms, references go."""
    elements = edited(sample, "bpmnio", "copy", ",".join(COPIED))
    for copy in elements[: len(COPIED)]:
        ours = kept(copy)
        assert (ours["attributes"], ours["properties"], ours["fields"]) == ({}, {}, [])
    assert [kept(e)["condition"] for e in elements if kept(e)["condition"]] == ['probe = "FREI"']
    assert [kept(e)["duration"] for e in elements if kept(e)["duration"]] == ["P14D"]


@pytest.mark.browser
@needs_browser
@pytest.mark.parametrize(
    ("step", "kind"),
    [("antrag_pruefen", "ServiceTask"), ("ergebnis_bestimmen", "UserTask"), ("ablehnung_senden", "UserTask")],
)
def test_changing_the_type(sample: Path, step: str, kind: str) -> None:
    """Another type keeps id, name and, in Camunda Modeler, the properties; form, table and topic go."""
    before = next(e for e in etree.fromstring(sample.read_bytes()).iter(etree.Element) if e.get("id") == step)
    (new,) = edited(sample, "camunda", f"bpmn:{kind}", step)
    assert etree.QName(new).localname == kind[0].lower() + kind[1:]
    assert (new.get("id"), new.get("name")) == (step, before.get("name"))
    ours = kept(new)
    assert ours["properties"] == kept(before)["properties"] != {}
    assert (ours["attributes"], ours["fields"]) == ({}, [])
    (plain,) = edited(sample, "bpmnio", f"bpmn:{kind}", step)
    assert kept(plain)["properties"] == {}
