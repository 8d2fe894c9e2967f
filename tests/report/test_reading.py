"""Who does not see or does not use a mouse reads the same report; nobody's text runs in it."""

from __future__ import annotations

import json
import shutil
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from musterprozesse.compare.picture import comparison_page
from musterprozesse.compare.versions import compare
from musterprozesse.loader import library
from musterprozesse.report.bundle import find_bundle
from musterprozesse.report.gather import Documentation, gather
from musterprozesse.report.page import report_page
from tests.browser import TOOLS, needs_browser, node
from tests.report.conftest import NOW, PROCESS

needs_axe = pytest.mark.skipif(
    not (TOOLS / "node_modules" / "axe-core").is_dir(), reason="axe-core is missing: make browser"
)
pytestmark = [pytest.mark.browser, needs_browser]
Tree = list[dict[str, Any]]


@pytest.fixture(scope="module")
def pages(doc: Documentation, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What is read of one page of each kind."""
    file = tmp_path_factory.mktemp("lesen") / "bericht.html"
    file.write_text(report_page(doc, find_bundle(None)), encoding="utf-8")
    run = next(name for name in doc.scenarios.by_run if "::Am letzten Tag eingegangen" in name)
    scenario = doc.scenarios.by_run[run][0]
    table = next(d for d in doc.decisions.values() if d.table is not None)
    kinds = {
        "start": "start", "process": f"prozess/{PROCESS}", "way": f"prozess/{PROCESS}/weg/{run}",
        "scenario": scenario.anchor, "table": f"tabelle/{table.id}", "law": "recht", "open": "offen",
    }  # fmt: skip
    done = node("reading.mjs", str(file), *kinds.values())
    assert done.returncode == 0, done.stderr
    return dict(zip(kinds, json.loads(done.stdout), strict=True))


@needs_axe
def test_no_rule_of_wcag_is_broken(pages: dict[str, Any]) -> None:
    """axe-core finds nothing against WCAG 2.1 A and AA on any kind of page, everything unfolded."""
    assert {kind: page["violations"] for kind, page in pages.items() if page["violations"]} == {}


@needs_axe
def test_keyboard_reaches_everything(pages: dict[str, Any]) -> None:
    """Tab visits every control with a visible focus and leaves the diagram again; the first stop skips the menu."""
    for page in pages.values():
        stops = page["stops"]
        assert (stops["first"], stops["leadsTo"]) == ("Zum Inhalt springen", "inhalt")
        assert (stops["missed"], stops["unseen"]) == ([], [])
        assert stops["number"] > 5


@needs_axe
def test_zoom_of_400_percent(pages: dict[str, Any]) -> None:
    """At 320 pixels nothing but tables, in their own frames, must be moved sideways."""
    assert {page["narrow"] for page in pages.values()} == {320}


@needs_axe
def test_what_a_screen_reader_hears(pages: dict[str, Any]) -> None:
    """German, one of each landmark, headings without a leap, heads at every row of every table."""
    for page in pages.values():
        tree: Tree = page["tree"]
        assert page["language"] == "de"
        for role in ("banner", "navigation", "main", "contentinfo"):
            assert [n["role"] for n in tree].count(role) == 1
        levels = [n["level"] for n in tree if n["role"] == "heading"]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(b - a <= 1 for a, b in pairwise(levels))
        assert all(n["name"] for n in tree if n["role"] in ("table", "button", "combobox", "link", "checkbox"))
        for place, row in enumerate(tree):
            if row["role"] == "row":
                assert tree[place + 1]["role"] in ("rowheader", "columnheader")


@needs_axe
def test_a_diagram_has_its_words(pages: dict[str, Any]) -> None:
    """The drawing is one named thing without loose labels, its steps are a table, a way is an ordered list."""
    for kind in ("process", "way"):
        tree: Tree = pages[kind]["tree"]
        (place,) = (i for i, n in enumerate(tree) if n["name"].startswith("Diagramm „"))
        assert "Tabelle der Schritte" in tree[place]["name"]
        behind = next(i for i, n in enumerate(tree) if i > place and n["depth"] <= tree[place]["depth"])
        assert [n["role"] for n in tree[place + 1 : behind]] == ["link", "image"]  # the mark of bpmn.io
        assert any(n["role"] == "table" and n["name"].startswith("Schritte von") for n in tree)
    names = [n["name"] for n in pages["way"]["tree"]]
    tree = pages["way"]["tree"][names.index("Der Weg in Worten") :]
    assert tree[1]["role"] == "list"
    assert [n["role"] for n in tree[2:8]] == ["listitem", "link"] * 3


TITLE = "Am letzten Tag eingegangen, einen Tag später erfasst"
EVIL = "</script><script>alert(1)</script></template><img src=x onerror=alert(2)>\"'"


def test_text_of_models_and_scenarios_does_not_run(office: Path, record: list[str], tmp_path: Path) -> None:
    """A step, a field, a scenario and a person that are called like code are shown as text; nothing runs or loads."""
    root = Path(shutil.copytree(office, tmp_path / "amt"))
    xml = EVIL.replace("<", "&lt;").replace('"', "&quot;")
    toml, js = json.dumps(EVIL), json.dumps(EVIL)[1:-1]
    changed = []
    for path, old, new in (
        (root / "bpmn" / f"{PROCESS}.bpmn", 'name="Fehlliste abschließen"', f'name="{xml}"'),
        (root / "vocabulary" / "fakten.toml", 'label = "Fehlende Unterlagen"', f"label = {toml}"),
        (root / "features" / "prozesse" / f"{PROCESS}.feature", TITLE, EVIL),
    ):
        for file in [path] if path.exists() else root.glob("vocabulary/**/*.toml"):
            text = file.read_text(encoding="utf-8")
            changed += [old] * (old in text)
            file.write_text(text.replace(old, new), encoding="utf-8")
    assert len(changed) == 3
    lines = record
    for old in (TITLE, "Fehlliste abschließen", "Fehlende Unterlagen", "SV-03"):
        assert any(old in line for line in lines), old
        lines = [line.replace(old, js) for line in lines]
    found = gather(library(root), lines, now=NOW, features=root / "features")
    run = next(name for name in found.scenarios.by_run if EVIL in name)
    addresses = ("start", f"prozess/{PROCESS}/weg/{run}", found.scenarios.by_run[run][0].anchor, "recht", "offen")
    pairs = compare(office / "bpmn", root / "bpmn")
    for name, page, places in (
        ("bericht", report_page(found, find_bundle(None)), addresses),
        ("vergleich", comparison_page(pairs, find_bundle(None), (EVIL, EVIL)), ("start",)),
    ):
        file = tmp_path / f"{name}.html"
        file.write_text(page, encoding="utf-8")
        done = node("pictures.mjs", str(file), str(tmp_path / name), *places)
        assert done.returncode == 0, done.stderr
        seen = json.loads(done.stdout)
        assert (seen["errors"], seen["requests"]) == ([], [])
        if name == "bericht":
            assert any(EVIL in point for point in seen["pages"][1]["points"])
            assert seen["pages"][1]["words"] > 3
