"""Calls the command line as a person would, on a small office of its own."""

from __future__ import annotations

import sys
from pathlib import Path

from click.testing import CliRunner, Result

from musterprozesse.cli import app
from tests.kit import Diagram, folder

NOW = ("--now", "2026-11-02")
HE = ("--parameter", "land=HE")
PROGRAM = (sys.executable, "-m", "musterprozesse")
STEPS = """
jetzt = 2026-11-02
durch = "sb-17"
parameter = { land = "HE" }

[[schritt]]
text = "Der Antrag wird erfasst."
erledigt = "erfassen"
angaben = { x = "9,5", tag = "02.11.2026" }
"""
LATE = """
[[schritt]]
am = 2026-11-18
nachricht = "antwort"
eingegangen = 2026-11-16
"""
LAST = """
[[schritt]]
am = 2026-11-19
erledigt = "abschliessen"
durch = "sb-18"
angaben = { z = "ja" }
"""


def office(root: Path) -> Path:
    """Record, decide, wait fourteen days for an answer, close with four eyes."""
    main = (
        Diagram("antrag").start().user("erfassen", {"x": True, "tag": False}, norm="§ 81 Abs. 1 AufenthG")
        .rule("messen", "gross").gate("warten", "eventBased")
        .catch("antwort_da", message="antwort", eingangstag="eingang")
        .catch("frist", timer="P14D", frist_ab="tag", frist_art="handlungsfrist", norm="§ 31 VwVfG")
        .user("erinnern").user("abschliessen", {"z": True}, nicht_durch="erfassen").gate("zusammen").end()
        .chain("s", "erfassen", "messen", "warten", "antwort_da", "zusammen", "abschliessen", "e")
        .flow("warten", "frist").chain("frist", "erinnern", "zusammen")
    )  # fmt: skip
    return folder(root, main)


def cli(root: Path | None, *args: str, keys: str = "") -> Result:
    """One call of the command line; no exception of any kind may come out of it."""
    models = ("--models", str(root)) if root is not None else ()
    result = CliRunner().invoke(app, [*models, *args], input=keys)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    return result


def refused(result: Result) -> str:
    """The one line of an error."""
    assert result.exit_code == 2, result.output
    lines = result.stderr.splitlines()
    assert len(lines) == 1, lines
    return lines[0]


def answers(folder: Path, *parts: str) -> str:
    path = folder / "antworten.toml"
    path.write_text("".join(parts), encoding="utf-8")
    return str(path)
