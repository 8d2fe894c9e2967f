"""The designers' handbook, step by step as a new user would: each command is run, each answer shown is the real one."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from musterprozesse.bpmn import _PROPERTIES as PROPERTIES
from musterprozesse.check.finding import RULES
from tests.check.sample import drop, swap
from tests.terminal.clikit import NOW, cli

ROOT = Path(__file__).resolve().parents[1]
HANDBOOK = (ROOT / "docs" / "handbuch-gestaltung.md").read_text(encoding="utf-8")
SCENARIOS = (ROOT / "docs" / "szenarien.md").read_text(encoding="utf-8")
FILE = "bpmn/wohnsitz-aendern.bpmn"
FIELD = (
    '<camunda:formData><camunda:formField id="antrag_eingang_datum" label="Eingang" type="string" /></camunda:formData>'
)

EDITS: dict[str, Callable[[str], str]] = {
    "4": swap("<camunda:properties>", f"{FIELD}<camunda:properties>"),
    "5": drop("vorgang_pruefen_zu_vorgang_abgeschlossen"),
}
"""What the numbered steps do with the mouse, in the file."""


def blocks(text: str) -> Iterator[tuple[str, str, str]]:
    """Step number, language and content of each block of the first chapter, in order."""
    step = ""
    for match in re.finditer(r"^\*\*(\d)\.|^```(sh|text)\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        if match[1]:
            step = match[1]
        else:
            yield step, match[2], match[3].strip()


def test_the_first_change_works_as_described(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Following the first chapter word by word gives every answer it shows."""
    chapter = HANDBOOK.split("## Befunde lesen")[0]
    for room in ("bpmn", "dmn", "vocabulary"):
        shutil.copytree(ROOT / room, tmp_path / room)
    monkeypatch.chdir(tmp_path)
    done: set[str] = set()
    output, count = "", 0
    for step, language, content in blocks(chapter):
        if language == "text":
            for line in content.splitlines():
                assert line in output, (step, line, output)
            count += 1
            continue
        if step == "3" and not (tmp_path / "vorher.bpmn").exists():
            shutil.copy(tmp_path / FILE, tmp_path / "vorher.bpmn")
        if step in EDITS and step not in done:
            path = tmp_path / FILE
            before = path.read_text(encoding="utf-8")
            path.write_text(EDITS[step](before), encoding="utf-8")
            done.add(step)
        program, *words = shlex.split(content)
        assert program == "musterprozesse"
        if "--watch" in words:  # runs until Ctrl-C; proved with its own test
            words.remove("--watch")
        moment = NOW if words[0] == "check" else ()
        output = " ".join(cli(tmp_path, *words, *moment).output.split())
        if step == "5":
            (tmp_path / FILE).write_text(before, encoding="utf-8")
    assert (done, count) == ({"4", "5"}, 8)


def test_report_and_coverage_work_as_described(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands on coverage and report, in both handbooks, give the answers shown for the process of the example."""
    shutil.copytree(ROOT / "vocabulary", tmp_path / "vocabulary")
    (tmp_path / "dmn").mkdir()
    cli(tmp_path, "new", "prozess", "wohnsitz-aendern")
    monkeypatch.chdir(tmp_path)
    first = HANDBOOK.split("## Der Bericht")[1].split("\n## ")[0]
    second = SCENARIOS.split("## Was die Szenarien belegen")[1].split("\n## ")[0]
    output, count = "", 0
    for _, language, content in (*blocks(first), *blocks(second)):
        if language == "text":
            assert all(line in output for line in content.splitlines()), (content, output)
            count += 1
            continue
        program, *words = shlex.split(content)
        if program == "pytest":
            command = (sys.executable, "-m", "pytest", *words, "--modelle", ".", "-p", "no:cacheprovider")
            done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
            assert done.returncode == 0, done.stdout
            continue
        assert program == "musterprozesse"
        result = cli(tmp_path, *words, *(NOW if words[0] == "report" else ()))
        assert result.exit_code == 0, result.output
        output = " ".join(result.output.split())
    assert count == 3


def test_the_handbook_names_every_finding_and_property() -> None:
    """No finding and no property of the profile is missing from the tables."""
    for rule, title in RULES.items():
        assert f"| `{rule}` | {title} |" in HANDBOOK
    for name in PROPERTIES:
        assert f"`{name}`" in HANDBOOK


def test_the_links_lead_somewhere() -> None:
    """Each relative link of the handbooks is a file, and its heading is there."""
    for file, heading in re.findall(r"\]\((?!https?:)([^)#]+)(?:#([^)]+))?\)", HANDBOOK + SCENARIOS):
        text = (ROOT / "docs" / file).read_text(encoding="utf-8")
        headings = {title.lower().replace(" ", "-") for title in re.findall(r"^## (.*)$", text, re.MULTILINE)}
        assert not heading or heading in headings, (file, heading)
