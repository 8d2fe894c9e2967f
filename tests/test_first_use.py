"""Tables and conditions are read when a case first needs them, and what is broken in them is still an error."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import musterprozesse as mp
from musterprozesse.check.diagrams import diagram_findings
from tests.kit import SMALL, Diagram, at, small

NOW = at("2026-11-02")
BROKEN = SMALL.replace("[10..100]", "[10..")


def split(condition: str) -> Diagram:
    d = Diagram("p").start().user("a", {"x": True}).gate("g").end().end("e2")
    return d.chain("s", "a", "g").flow("g", "e", condition).flow("g", "e2", default=True)


def test_broken_table_is_an_error_when_it_is_needed(tmp_path: Path) -> None:
    """A case reaches the step before a broken table; doing that step is an error that names file, element and what to
    change, as often as it is tried, and leaves the case as it was."""
    d = Diagram("p").start().user("a", {"x": True}).rule("r", "gross").user("z").end().chain("s", "a", "r", "z", "e")
    library = small(tmp_path, d, tables={"gross": BROKEN})
    case = library.start("p", now=NOW)
    before = case.to_json()
    for _ in range(2):
        with pytest.raises(mp.ModelError) as error:
            case.complete("a", {"x": 50}, now=NOW, by="sb")
        assert (error.value.file, bool(error.value.element), bool(error.value.reason)) == ("gross.dmn", True, True)
        assert case.to_json() == before
    (tmp_path / "dmn" / "test" / "gross.dmn").write_text(SMALL, encoding="utf-8")
    assert case.complete("a", {"x": 50}, now=NOW, by="sb").needs()[0].step == "z"


@pytest.mark.parametrize("condition", ["x >", "unbekannt > 1"])
def test_broken_condition_is_an_error_when_it_is_reached(tmp_path: Path, condition: str) -> None:
    """A condition that is no FEEL is an error of the diagram that names the flow, once a case stands before it."""
    case = small(tmp_path, split(condition)).start("p", now=NOW)
    with pytest.raises(mp.ModelError) as error:
        case.complete("a", {"x": 50}, now=NOW, by="sb")
    assert (error.value.file, error.value.element) == ("p.bpmn", "fp3")


def test_broken_duration_is_an_error_and_no_missing_date(tmp_path: Path) -> None:
    """A letter that must name a last day which cannot be computed is an error, not a letter without one."""
    d = Diagram("p").start().service("b", kuendigt_an="t").catch("t", timer="=x +").end().chain("s", "b", "t", "e")
    case = small(tmp_path, d).start("p", now=NOW)
    with pytest.raises(mp.ModelError):
        case.needs()


@pytest.mark.parametrize("broken", ["table", "condition", "duration"])
def test_check_finds_what_no_case_has_reached(tmp_path: Path, broken: str) -> None:
    """Before any case runs, the check reports a broken table, condition or duration as an error."""
    if broken == "table":
        d = Diagram("p").start().user("a", {"x": True}).rule("r", "gross").end().chain("s", "a", "r", "e")
    elif broken == "condition":
        d = split("x >")
    else:
        d = Diagram("p").start().user("a", {"x": True}).catch("t", timer="=x +").end().chain("s", "a", "t", "e")
    library = small(tmp_path, d, tables={"gross": BROKEN if broken == "table" else SMALL})
    found = [f for f in diagram_findings(library, "p") if f.rule == "laeuft_nicht"]
    assert [f.file for f in found] == ["gross.dmn" if broken == "table" else "p.bpmn"]
    with pytest.raises(mp.ModelError):
        library.model("p").compile()


def test_a_table_that_others_require_is_compiled_once() -> None:
    """Tables read one after the other share what they require, as if they had been read together."""
    library = mp.library(parameters={"land": "HE"})
    model = library.model("verlaengerung-aufenthaltstitel").compile()
    seen: dict[str, object] = {}
    waiting = list(model.decisions.values())
    while waiting:
        decision = waiting.pop()
        assert seen.setdefault(decision.id, decision) is decision
        waiting += decision.requires


def test_threads_may_need_a_table_at_once() -> None:
    """Several threads that are the first to need the same tables all get the same ones."""
    library = mp.library(parameters={"land": "HE"})
    model = library.model("fiktionsbescheinigung")
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: tuple(model.compile().decisions.values()), range(8)))
    assert all(a is b for other in found for a, b in zip(found[0], other, strict=True))


def test_first_need_reads_no_table() -> None:
    """Starting a case up to its first need imports nothing that reads, decides or explains tables."""
    code = (
        "import sys, datetime, musterprozesse as mp\n"
        "now = datetime.datetime(2026, 11, 2, tzinfo=datetime.timezone.utc)\n"
        "assert mp.library(parameters={'land': 'HE'}).start('verlaengerung-aufenthaltstitel', now=now).needs()\n"
        "sys.exit(sum(m.startswith('musterprozesse.dmn.') for m in sys.modules) > 1)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own code


@pytest.mark.parametrize("package", ["dmn", "feel"])
def test_no_module_takes_the_place_of_a_function(package: str) -> None:
    """Every public name of the packages is what it says, whatever was imported before."""
    code = (
        "import pkgutil, importlib, types\n"
        f"import musterprozesse.{package} as p\n"
        "for m in pkgutil.iter_modules(p.__path__): importlib.import_module(f'{p.__name__}.{m.name}')\n"
        "assert not [n for n in p.__all__ if isinstance(getattr(p, n), types.ModuleType)]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own code
