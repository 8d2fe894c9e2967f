"""The report and the comparison in a real browser: opens at once, draws, marks, follows links, loads nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from musterprozesse.compare.picture import comparison_page
from musterprozesse.compare.versions import compare
from musterprozesse.report.bundle import find_bundle
from musterprozesse.report.gather import Documentation
from musterprozesse.report.page import report_page
from tests.report.conftest import PROCESS

TOOLS = Path(__file__).resolve().parents[2] / "tools"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
READY = (
    (bool(os.environ.get("CHROMIUM")) or any(map(shutil.which, BROWSERS)))
    and shutil.which("node") is not None
    and (TOOLS / "node_modules" / "playwright-core").is_dir()
    and find_bundle(None) is not None
)
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not READY, reason="needs Chromium, node and npm install --prefix tools --no-package-lock"),
]


def _seen(page: str, folder: Path, *addresses: str) -> dict[str, Any]:
    file = folder / "seite.html"
    file.write_text(page, encoding="utf-8")
    command = ("node", str(TOOLS / "pictures.mjs"), str(file), str(folder / "bilder"), *addresses)
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert found["requests"] == []
    assert found["errors"] == []
    assert len(list((folder / "bilder").glob("*.png"))) == len(addresses)
    return found


def test_report(doc: Documentation, tmp_path: Path) -> None:
    """Each page stands alone under its title with the focus on it; diagrams show coverage, ways and the watermark."""
    process = doc.processes[PROCESS]
    run = next(name for name in doc.scenarios.by_run if "::Am letzten Tag eingegangen" in name)
    rule, (decision, _) = next(iter(doc.rules.items()))
    addresses = (
        "start", f"prozess/{PROCESS}", f"prozess/{PROCESS}/weg/{run}", f"tabelle/{decision.id}/{rule}", "recht",
        "offen",
    )  # fmt: skip
    found = _seen(report_page(doc, find_bundle(None)), tmp_path, *addresses)
    start, drawing, way, row, law, remaining = found["pages"]
    for page in found["pages"]:
        assert len(page["headings"]) == 1
        assert page["unnamed"] == 0
        assert page["took"] < 10_000  # the target of two seconds is measured on an idle machine, not here
    assert start["focus"] == start["headings"][0] == "Musterprozesse: Stand der Modelle"
    assert drawing["title"].startswith(process.name)
    assert drawing["watermark"] == 1
    assert drawing["marks"] == [str(len(names)) for names in doc.covered(PROCESS, "schritt").scenarios.values()]
    passed = {e for w in doc.scenarios.by_run[run][1].ways for p, e in w.passed if p == PROCESS}
    assert way["taken"] == len(passed)
    assert way["marks"] == [str(n + 1) for n in range(sum(e in process.nodes for e in passed))]
    assert way["words"] == len(way["marks"])
    assert len(way["points"]) == sum(len(w.points) for w in doc.scenarios.by_run[run][1].ways) > 3
    assert all(text.strip() for text in way["points"])
    assert any("Nennt als letzten Tag: 19.10.2026 (§" in text for text in way["points"])
    assert row["headings"] == [decision.name]
    assert row["meant"] == [f"tabelle/{decision.id}/{rule}"]
    assert law["current"] == "Recht"
    assert remaining["headings"] == ["Offen"]


def test_comparison(office: Path, tmp_path: Path) -> None:
    """Both drawings of a changed process stand one below the other, the changed step marked by sign and line."""
    for version, name in (("alt", ""), ("neu", "Fehlliste gründlich abschließen")):
        shutil.copytree(office / "bpmn", tmp_path / version)
        file = tmp_path / version / f"{PROCESS}.bpmn"
        text = file.read_text(encoding="utf-8")
        assert 'name="Fehlliste abschließen"' in text
        file.write_text(text.replace("Fehlliste abschließen", name or "Fehlliste abschließen"), encoding="utf-8")
    pairs = compare(tmp_path / "alt", tmp_path / "neu")
    found = _seen(comparison_page(pairs, find_bundle(None), ("alt", "neu")), tmp_path, "start")
    (page,) = found["pages"]
    assert page["watermark"] == 2
    assert page["marks"] == ["~", "~"]
