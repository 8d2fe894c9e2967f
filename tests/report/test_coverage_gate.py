"""The gate: what no scenario reaches fails it unless an exception says why; so does an exception without a gap."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.report.conftest import PROCESS
from tests.terminal.clikit import cli, refused


@pytest.fixture
def own(office: Path, tmp_path: Path) -> Path:
    """A copy of the office that a test may change."""
    return Path(shutil.copytree(office, tmp_path / "amt"))


def _excuse(root: Path, *entries: tuple[str, str]) -> None:
    text = "".join(f'[[abdeckung]]\nort = "{place}"\nwas = "{name}"\ngrund = "zum Test"\n' for place, name in entries)
    (root / "features" / "ausnahmen.toml").write_text(text, encoding="utf-8")


def test_report_without_gate_only_tells(own: Path) -> None:
    """Without the gate the report names shares and gaps and the command succeeds."""
    result = cli(own, "coverage", "--cases", str(own / "faelle.jsonl"))
    assert result.exit_code == 0
    assert f"{PROCESS}, fluss:" in result.output
    assert "Schranke" not in result.output


def test_a_flow_never_taken_fails(own: Path) -> None:
    """Without the record of the scenarios that take a flow, the gate names the flow and fails."""
    record = own / "faelle.jsonl"
    lines = [line for line in record.read_text(encoding="utf-8").splitlines() if '"way"' in line]
    flow = next(element for line in lines for _, element in json.loads(line)["passed"] if "_zu_" in element)
    record.write_text("\n".join(line for line in lines if f'"{flow}"' not in line), encoding="utf-8")
    result = cli(own, "coverage", "--cases", str(record), "--gate")
    assert result.exit_code == 1
    assert f"fluss „{flow}“" in " ".join(result.output.split())
    assert "Schranke: nicht bestanden" in result.output


def test_exceptions_with_reason_open_the_gate(own: Path) -> None:
    """Exceptions for all places, each with its reason, let the gate pass and are told with their reason."""
    record = own / "faelle.jsonl"
    record.write_text("", encoding="utf-8")
    tables = [path.stem for path in (own / "dmn").glob("*/*.dmn")]
    _excuse(own, (PROCESS, "*"), *((name, "*") for name in tables))
    result = cli(own, "coverage", "--cases", str(record), "--gate")
    assert result.exit_code == 0, result.output
    assert "Schranke: bestanden" in result.output
    assert f"Ausnahme {PROCESS}, *: zum Test" in result.output


def test_an_exception_for_what_is_reached_fails(own: Path) -> None:
    """An exception that names something reached, or something that does not exist, must be struck."""
    tables = [path.stem for path in (own / "dmn").glob("*/*.dmn")]
    _excuse(own, *((name, "*") for name in tables), (PROCESS, "gibt_es_nicht"))
    result = cli(own, "coverage", "--cases", str(own / "faelle.jsonl"), "--gate")
    assert result.exit_code == 1
    assert f"Ausnahme ohne Lücke: {PROCESS}, gibt_es_nicht" in result.output


def test_unreadable_files_are_refused(own: Path) -> None:
    """A missing record and an exception without a reason give one German line."""
    assert "gibt es nicht" in refused(cli(own, "coverage", "--cases", str(own / "fehlt.jsonl")))
    (own / "features" / "ausnahmen.toml").write_text('[[abdeckung]]\nort = "x"\nwas = "y"\n', encoding="utf-8")
    assert "„grund“" in refused(cli(own, "coverage", "--cases", str(own / "faelle.jsonl")))


def test_report_is_written(own: Path) -> None:
    """The command writes one file and says what it left out; a folder that does not exist is refused."""
    target = own / "bericht.html"
    result = cli(own, "report", "--out", str(target), "--now", "2026-11-02")
    assert result.exit_code == 0, result.output
    assert target.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert "Ohne Abdeckung" in result.output
    assert "gibt es nicht" in refused(cli(own, "report", "--out", str(own / "x" / "y.html")))
    assert "bpmn-js" in refused(cli(own, "report", "--out", str(target), "--bpmn-js", str(own)))
