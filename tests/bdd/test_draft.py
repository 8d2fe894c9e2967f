"""A scenario drafted from a finished case tells the same story, without the people in it."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

from click.testing import CliRunner

import musterprozesse as mp
from musterprozesse.bdd.draft import draft
from musterprozesse.cli import app
from tests.kit import at

BASE = {
    "antrag_eingang_datum": "2025-03-10",
    "titel_bei_antrag": "befristeter_titel",
    "titel_gueltig_bis": "2025-03-12",
    "antragsart": "verlaengerung",
    "zweck_paragraf": "18b",
    "asylantrag_offen": False,
    "ed_erforderlich": False,
}


def story() -> mp.Case:
    case = mp.library(parameters={"land": "HE"}).start("fiktionsbescheinigung", BASE, now=at("2025-03-10"))
    case = case.complete("unterlagen_pruefen", {"unterlagen_vollstaendig": False}, now=at("2025-03-11"), by="m.muster")
    return case.receive("antrag_zurueckgenommen", now=at("2025-03-13"), at=date(2025, 3, 12))


def test_names_and_days_of_the_case_are_gone() -> None:
    """No person's mark and no real day of the case stands in the draft."""
    case = story()
    text = draft(mp.library(parameters={"land": "HE"}), case.process, case.events)
    assert "m.muster" not in text
    assert "2025" not in text
    assert "Wenn SB-1 „Unterlagen prüfen“ erledigt mit:" in text
    assert "eingeht, erfasst am" in text


def test_the_draft_runs_as_it_is(tmp_path: Path) -> None:
    """Fed back to pytest, the drafted scenario passes: it reaches the same end by the same steps."""
    case = story()
    text = draft(mp.library(parameters={"land": "HE"}), case.process, case.events)
    land = "    Angenommen das Amt hat folgende Parameter:\n      | land | HE |\n    Und folgende"
    text = text.replace("    Angenommen folgende", land, 1)
    text = text.replace("  Szenario: Entwurf", "  @Quelle:§22_VwVfG\n  Szenario: Entwurf")
    (tmp_path / "entwurf.feature").write_text(text, encoding="utf-8")
    run = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path / "entwurf.feature")],
        capture_output=True, text=True, check=False, cwd=tmp_path,
    )  # fmt: skip
    assert run.returncode == 0, f"{text}\n{run.stdout}"


def test_the_command_reads_state_and_events(tmp_path: Path) -> None:
    """`musterprozesse scenario` writes the draft; a file that holds no events is refused in one German line."""
    case = story()
    (tmp_path / "fall.json").write_text(case.to_json(), encoding="utf-8")
    events = "[" + ",".join(e.model_dump_json() for e in case.events) + "]"
    (tmp_path / "ereignisse.json").write_text(events, encoding="utf-8")
    run = CliRunner().invoke(app, ["scenario", str(tmp_path / "fall.json"), str(tmp_path / "ereignisse.json")])
    assert run.exit_code == 0, run.output
    assert "eingeht, erfasst am" in run.output
    broken = CliRunner().invoke(app, ["scenario", str(tmp_path / "fall.json"), str(tmp_path / "fall.json")])
    assert broken.exit_code == 2
    assert "Ereignissen" in broken.output
