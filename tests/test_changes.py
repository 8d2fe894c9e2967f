"""What a case knows changes: facts corrected, overtaken, said again in the next message; tables as the days pass."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import musterprozesse as mp
from musterprozesse.case import Case
from tests.kit import SMALL, Diagram, at, small

NOW = at("2026-11-02")


def begin(root: Path, *diagrams: Diagram, facts: dict[str, object] | None = None, **more: Any) -> Case:
    return small(root, *diagrams, **more).start(diagrams[0].id, facts or {}, now=NOW)


def ids(case: Case) -> list[str]:
    return [n.id for n in case.needs() if not n.optional]


def test_correction_marks_results_stale_and_names_steps(tmp_path: Path) -> None:
    """A corrected fact marks each result that read it and says what to do again; nothing is undone."""
    model = (
        Diagram("p").start().user("a", {"x": True}).rule("r", "gross").user("b").end().chain("s", "a", "r", "b", "e")
    )
    case = begin(tmp_path, model).complete("a", {"x": 5}, now=NOW, by="sb")
    assert not case.results["gross"].stale
    case = case.correct({"x": 50}, reason="Tippfehler", by="sb", now=NOW)
    assert case.results["gross"].stale
    assert case.results["gross"].value == "KLEIN"
    assert (case.events[-1].stale, case.events[-1].redo) == (("gross",), ("r",))
    assert ids(case) == ["b"]


def test_withdrawn_fact_is_unknown_again(tmp_path: Path) -> None:
    """`UNKNOWN` takes a fact back; what needs it asks for it."""
    model = Diagram("p").start().user("a").end().chain("s", "a", "e")
    case = begin(tmp_path, model, facts={"x": 3}).correct({"x": mp.UNKNOWN}, reason="falsch", by="sb", now=NOW)
    assert "x" not in case.facts


def test_corrected_starting_day_moves_the_deadline_and_says_so(tmp_path: Path) -> None:
    """A deadline computed from a corrected fact is computed again, in an event of its own."""
    model = Diagram("p").start().catch("t", timer="P1M", frist_ab="tag", frist_art="handlungsfrist").end()
    model.chain("s", "t", "e")
    case = begin(tmp_path, model, facts={"tag": "2026-11-02"})
    assert case.needs()[0].due == date(2026, 12, 2)
    case = case.correct({"tag": "2026-11-05"}, reason="Stempel falsch gelesen", by="sb", now=NOW)
    assert case.needs()[0].due == date(2026, 12, 7), "5 December is a Saturday"
    assert "deadline_moved" in [e.kind for e in case.events]


def test_a_table_that_runs_out_of_values_does_not_hide_the_rest(tmp_path: Path) -> None:
    """A rule that waited when its table lost its value says so as a need; other branches are shown and go on."""
    table = SMALL.replace(">x<", ">heute<").replace('typeRef="number"', 'typeRef="date"')
    table = table.replace("&lt; 10", '&lt; @"2027-01-01"').replace("[10..100]", '&gt; @"2090-01-01"')
    head, tail = table.split("<output ", 1)
    asked = '<inputExpression id="e2" typeRef="boolean"><text>z</text></inputExpression>'
    more = f'<input id="i2" label="z">{asked}</input>'
    tail = re.sub(r"(</inputEntry>)", r'\1<inputEntry id="c9"><text>-</text></inputEntry>', tail)
    tail = tail.replace('id="c9"', 'id="c3"', 1).replace("<text>-</text>", "<text>true</text>", 1)
    model = Diagram("p").start().gate("g", "parallel").rule("r", "jahr").user("a").user("b").end("e").end("e2")
    model.chain("s", "g", "r", "e").chain("g", "a", "b", "e2")
    jahr = (head + more + "<output " + tail).replace("gross", "jahr")
    case = begin(tmp_path, model, tables={"jahr": jahr})
    assert ids(case) == ["r", "a"]
    later = case.advance(at("2027-02-01"))
    assert [(n.id, bool(n.fields)) for n in later.needs()] == [("r", False), ("a", False)]
    assert "keine Regel trifft zu" in later.needs()[0].why
    assert ids(later.complete("a", now=at("2027-02-01"), by="sb")) == ["r", "b"]


def test_a_step_can_ask_anew_what_it_overtakes(tmp_path: Path) -> None:
    """What a step overtakes is asked again, the earlier value in sight; what it ends is none; both survive storing."""
    model = Diagram("p").start(keine="tag").gate("m").user("pruefen")
    model.user("neu", {"y": True}, keine="tag", ueberholt="y, z").gate("x").user(
        "erfassen", {"tag": False, "z": False}
    ).end("e")
    model.chain("s", "m", "pruefen", "x").flow("x", "neu", "tag != null").chain("neu", "m")
    model.flow("x", "erfassen", default=True).chain("erfassen", "e")
    lib = small(tmp_path, model)
    case = lib.start("p", {"y": 1, "z": True}, now=NOW)
    assert case.facts["tag"] is None
    case = case.correct({"tag": date(2026, 11, 2)}, reason="Wechsel", by="sb", now=NOW)
    case = lib.resume(case.complete("pruefen", by="sb", now=NOW).to_json())
    (field,) = case.needs()[0].fields
    assert (field.id, field.required, field.known, field.previous) == ("y", True, False, 1)
    assert case.facts == {"tag": None}
    case = case.complete("neu", {"y": 2}, by="sb", now=NOW).complete("pruefen", by="sb", now=NOW)
    assert {f.id: f.previous for f in case.needs()[0].fields} == {"tag": None, "z": True}


@pytest.mark.parametrize("model", [
    Diagram("p").start(ueberholt="y").user("a").end("e").chain("s", "a", "e"),
    Diagram("p").start(keine="y").user("a").end("e").chain("s", "a", "e"),
    Diagram("p").start().service("a", keine="tag").end("e").chain("s", "a", "e"),
])  # fmt: skip
def test_only_what_can_be_none_ends_and_only_where_it_is_seen(tmp_path: Path, model: Diagram) -> None:
    """A start overtakes nothing, a number is never none, a service ends no fact: the diagram is refused."""
    with pytest.raises(mp.ModelError):
        small(tmp_path, model).start("p", now=NOW)


def test_what_the_day_decides_is_decided_by_the_verb_that_brings_the_day(tmp_path: Path) -> None:
    """A table that waits for a fact may no longer need it on a later day: `advance` decides, in an event, and asking
    for the needs changes nothing, neither the case nor what is stored."""
    late = '<rule id="gross_0"><inputEntry id="c0"><text>-</text></inputEntry><inputEntry id="d0"><text>&gt; @"2026-12-01"</text></inputEntry><outputEntry id="r0"><text>"SPAET"</text></outputEntry></rule>'  # noqa: E501
    day = '<input id="i2" label="heute"><inputExpression id="e2" typeRef="date"><text>heute</text></inputExpression></input>'  # noqa: E501
    any_day = "<inputEntry><text>-</text></inputEntry><outputEntry"
    table = SMALL.replace("UNIQUE", "FIRST").replace("<outputEntry", any_day).replace("<output ", day + "<output ")
    table = table.replace("<rule ", late + "<rule ", 1)
    model = Diagram("p").start().rule("r", "gross").user("z").end().chain("s", "r", "z", "e")
    lib = small(tmp_path, model, tables={"gross": table})
    case = lib.start("p", now=NOW)
    assert ids(case) == ["r"]
    later = case.advance(at("2026-12-05"))
    number, stored, results = later.number, later.to_json(), dict(later.results)
    assert [e.kind for e in later.events] == ["started", "decided"]
    assert ids(later) == ids(lib.resume(stored)) == ["z"]
    assert (later.number, later.to_json(), later.results) == (number, stored, results)


def test_the_next_message_at_a_border_speaks_for_itself(tmp_path: Path) -> None:
    """What a message brought stays known while the next one is awaited; what the next one does not say is not taken
    from the one before."""
    model = Diagram("p").start().user("a").border("b", "a", "m", interrupting=False, felder="x?, z?").user("sehen")
    model.end().end("e2").chain("s", "a", "e").chain("b", "sehen", "e2")
    case = begin(tmp_path, model).receive("m", {"x": 1, "z": True}, now=NOW)
    assert case.facts == {"x": 1, "z": True}
    assert case.receive("m", {}, now=NOW).facts == {"x": None}


def test_no_way_back_over_a_fact_that_was_overtaken(tmp_path: Path) -> None:
    """Where a step behind a missed deadline ended or overtook a fact, an answer recorded late goes to a person: the
    case does not go back to where it waited and forget what it knew there."""
    model = Diagram("p").start().gate("g", "eventBased").catch("c", "m").catch("t", timer="P14D")
    model.user("neu", {"y": True}, keine="tag", ueberholt="y").user("a").end().end("e2")
    model.chain("s", "g", "c", "a", "e").chain("g", "t", "neu", "e2")
    case = begin(tmp_path, model, facts={"tag": "2026-11-02", "y": 1}).advance(at("2026-11-20"))
    case = case.receive("m", now=at("2026-11-20"), at=date(2026, 11, 10))
    assert sorted(ids(case)) == ["neu", "verspaetet_erfasst/m"]
    untouched = begin(tmp_path / "2", model).advance(at("2026-11-20"))
    assert ids(untouched.receive("m", now=at("2026-11-20"), at=date(2026, 11, 10))) == ["a"]


def test_a_side_way_that_ends_everything_is_the_end_of_its_part(tmp_path: Path) -> None:
    """An end that takes all other tokens with it is where the part ended, also behind a border event that let its step
    go on; the caller's condition reads it."""
    part = Diagram("teil").start().user("innen").border("b", "innen", "m", interrupting=False).end()
    part.end("aus", terminate=True).chain("s", "innen", "e").chain("b", "aus")
    model = (
        Diagram("p").start().call("ruf", "teil").gate("g").user("weiter").end("ja").end("nein").chain("s", "ruf", "g")
    )
    model.flow("g", "weiter", 'ruf.ende = "aus"').flow("g", "nein", default=True).chain("weiter", "ja")
    case = begin(tmp_path, model, part).receive("m", now=NOW)
    assert ids(case) == ["weiter"]
    assert [e.end for e in case.events if e.kind == "call_ended"] == ["aus"]
