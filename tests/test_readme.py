"""The README as a newcomer reads it: its code runs, its files and commands exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_five_line_start_runs(capsys: pytest.CaptureFixture[str]) -> None:
    """The code of the README starts a case, prints its needs and leaves a state to store."""
    code = re.search(r"```python\n(.*?)```", README, re.DOTALL)
    assert code is not None
    names: dict[str, object] = {}
    exec(code[1], names)  # noqa: S102 - our own README
    assert "facts" in capsys.readouterr().out
    assert str(names["state"]).startswith("{")


def test_every_linked_file_exists() -> None:
    """No link of the README leads nowhere."""
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert (ROOT / target).exists(), target


def test_first_lines_are_the_two_commands() -> None:
    """`make demo` and `make test` come first, before any explanation."""
    assert README.index("make demo") < README.index("make test") < 200
