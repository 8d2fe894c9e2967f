"""A folder in which scenarios run by themselves, as an office would run them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent, indent

import pytest

import musterprozesse.bdd.play  # noqa: F401 - imported once here, else each run in this process imports it again

Play = Callable[..., pytest.RunResult]

HEAD = "# language: de\nFunktionalität: Probe\n\n"


@pytest.fixture
def play(pytester: pytest.Pytester) -> Play:
    """Runs the text of scenarios as one feature file named on the command line, without any Python file."""

    def run(text: str, *options: str, head: str = HEAD, ini: str = "") -> pytest.RunResult:
        Path(pytester.path, "probe.feature").write_text(head + indent(dedent(text), "  "), encoding="utf-8")
        Path(pytester.path, "pytest.ini").write_text(f"[pytest]\nfilterwarnings = error\n{ini}", encoding="utf-8")
        return pytester.runpytest("probe.feature", "-p", "no:cacheprovider", *options)

    return run


def said(result: pytest.RunResult) -> str:
    """What the run printed, in one line; it must be no Python traceback."""
    text = " ".join(line.strip() for line in result.outlines)
    assert "Traceback" not in text
    assert "Error" not in text
    return text


def answers(result: pytest.RunResult, count: int) -> list[str]:
    """What the run printed about each of the scenarios `Nr. 1` to `Nr. count`; empty for one that passed."""
    said(result)
    found: dict[str, list[str]] = {}
    section: list[str] = []
    for line in result.outlines:
        if heading := re.fullmatch(r"_+ (Nr\. \d+) _+", line):
            section = found.setdefault(heading[1], [])
        elif line.startswith("="):
            section = []
        else:
            section.append(line.strip())
    return [" ".join(found.get(f"Nr. {number}", ())) for number in range(1, count + 1)]
