"""What docs/embedding.md shows is what happens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import musterprozesse as mp
from musterprozesse import errors
from tests.kit import Diagram, at, small

DOC = Path(__file__).resolve().parents[1] / "docs" / "embedding.md"
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SHOWN = re.compile(r"^(\S.*?)  # -> (.*)$", re.MULTILINE)
NOW = at("2026-11-02")


def run(text: str, scope: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Run all blocks in one scope, line numbers as in the document; gives (line, shown result, real result)."""
    for block in BLOCK.finditer(text):
        seen: list[tuple[str, str, str]] = []
        scope["_shown"] = lambda line, told, value, seen=seen: seen.append((line, told, repr(value)))
        code = SHOWN.sub(lambda m: f"_shown({m[1]!r}, {m[2]!r}, ({m[1]}))", block[2])
        before = "\n" * text.count("\n", 0, block.start(2))
        exec(compile(before + code, str(DOC), "exec"), scope)  # noqa: S102 - our own document
        yield from seen


def test_every_block_runs_and_shows_what_it_gives(capsys: pytest.CaptureFixture[str]) -> None:
    """All blocks run top to bottom, every result shown is the real one, and the error printed proposes the step."""
    text = DOC.read_text(encoding="utf-8")
    assert {m[1] for m in BLOCK.finditer(text)} == {"python"}
    scope: dict[str, Any] = {}
    results = list(run(text, scope))
    scope["db"].close()
    assert len(results) > 15
    assert [(line, told) for line, told, _ in results] == [(line, real) for line, _, real in results]
    assert "StepNotOpen Step 'unterlagen_pruefn' is not open." in capsys.readouterr().out


def test_a_wrong_result_in_the_text_is_noticed() -> None:
    """A shown result that is not the real one is a difference."""
    ((_, told, real),) = run("```python\n1 + 1  # -> 3\n```\n", {})
    assert told != real


def test_every_error_is_explained() -> None:
    """The table names every error a caller of a case can meet."""
    text = DOC.read_text(encoding="utf-8")
    raised = {n for n in errors.__all__ if n not in {"DmnError", "MusterprozesseError", "Problem", "near"}}
    assert {n for n in raised if f"`{n}`" not in text} == set()


def test_a_stranded_case_finishes_under_the_former_models(tmp_path: Path) -> None:
    """What the text advises after an update works: the former folder beside the new one resumes the case."""
    old = Diagram("p").start().user("a").user("b").end().chain("s", "a", "b", "e")
    new = Diagram("p").start().user("a").end().chain("s", "a", "e")
    former, present = small(tmp_path / "old", old), small(tmp_path / "new", new)
    state = former.start("p", now=NOW).complete("a", now=NOW, by="sb").to_json()
    with pytest.raises(mp.CaseMismatch):
        present.resume(state)
    again = mp.library(former.folder, parameters={"land": "HE"}).resume(state)
    assert again.complete("b", now=NOW, by="sb").end == "e"


def test_threads_share_one_library() -> None:
    """Eight threads that meet at a fresh library load it once and get the same bytes."""
    library = mp.library(parameters={"land": "HE"})

    def begin(_: int) -> str:
        case = library.start("fiktionsbescheinigung", {"antrag_eingang_datum": "2026-11-02"}, now=NOW)
        case = library.resume(case.to_json())
        case.needs()
        return case.receive("antrag_zurueckgenommen", now=NOW, key="k").to_json()

    with ThreadPoolExecutor(8) as threads:
        assert len(set(threads.map(begin, range(16)))) == 1


def test_nothing_printable_shows_a_value(tmp_path: Path) -> None:
    """What the text promises about logs: the printed forms of case, needs and events hold no fact's value."""
    model = Diagram("p").start().user("a", {"x": True}).user("b", {"x": True}).end().chain("s", "a", "b", "e")
    case = small(tmp_path, model).start("p", now=NOW).complete("a", {"x": 4711}, now=NOW, by="sb")
    shown = "".join(f"{x!r}{x}" for x in (case, *case.needs(), *case.events))
    assert "4711" not in shown
