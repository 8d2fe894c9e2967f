"""The verbs of a case: time, messages, corrections, four eyes, idempotency, storing and resuming."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import musterprozesse as mp
from musterprozesse.case import Case, seal
from tests.kit import BERLIN, SMALL, Diagram, at, small

NOW = at("2026-11-02")


def begin(root: Path, *diagrams: Diagram, facts: dict[str, object] | None = None, **more: object) -> Case:
    return small(root, *diagrams, **more).start(diagrams[0].id, facts or {}, now=NOW)


def ids(case: Case) -> list[str]:
    return [n.id for n in case.needs() if not n.optional]


def waiting_room() -> Diagram:
    """Waits for papers for 14 days; then a table-like gateway that reads dates, and a reminder to be sent."""
    model = Diagram("p").start().gate("m").gate("g", "eventBased")
    model.catch("c", "papiere", eingangstag="eingang", felder="y?").catch("t", timer="P14D", frist_ende="letzter_tag")
    model.user("pruefen").service("erinnern").gate("x1").user("entscheiden").end("e").end("e2")
    model.chain("s", "m", "g", "c", "pruefen", "e").chain("g", "t", "x1")
    model.flow("x1", "erinnern", "heute > letzter_tag").flow("x1", "entscheiden", default=True)
    model.chain("entscheiden", "e2").flow("erinnern", "m")
    return model


def test_message_in_time_takes_its_facts_and_its_day(tmp_path: Path) -> None:
    """A message stores what it brings and the day it arrived at the office."""
    case = begin(tmp_path, waiting_room()).receive("papiere", {"y": 2}, now=at("2026-11-10"), at=date(2026, 11, 9))
    assert ids(case) == ["pruefen"]
    assert (case.facts["eingang"], case.facts["y"]) == ("2026-11-09", 2)


def test_late_recorded_message_returns_to_the_waiting_point(tmp_path: Path) -> None:
    """Arrived on the last day, recorded a day later, nothing done in between: it counts, and the case says so."""
    case = begin(tmp_path, waiting_room())
    case = case.advance(at("2026-11-17"))
    assert ids(case) == ["erinnern"]
    back = case.receive("papiere", now=at("2026-11-17 15:00"), at=date(2026, 11, 16))
    assert ids(back) == ["pruefen"]
    assert [e.kind for e in back.events][-2:] == ["reopened", "received"]
    assert back.next_due is None


def test_late_recorded_message_survives_storing(tmp_path: Path) -> None:
    """The way back is part of the stored state: it works after a resume between deadline and message."""
    lib = small(tmp_path, waiting_room())
    case = lib.start("p", now=NOW).advance(at("2026-11-17"))
    back = lib.resume(case.to_json()).receive("papiere", now=at("2026-11-18"), at=date(2026, 11, 16))
    assert ids(back) == ["pruefen"]


def test_message_after_the_last_day_does_not_return(tmp_path: Path) -> None:
    """What arrived a day late is kept for the next waiting point, not smuggled back."""
    case = begin(tmp_path, waiting_room()).advance(at("2026-11-17"))
    kept = case.receive("papiere", now=at("2026-11-17 15:00"), at=date(2026, 11, 17))
    assert ids(kept) == ["erinnern"]
    assert ids(kept.complete("erinnern", now=at("2026-11-18"))) == ["pruefen"], "delivered when waited for again"


def test_late_recorded_message_after_irreversible_step_asks_a_person(tmp_path: Path) -> None:
    """Once somebody has acted on the missed deadline, a person decides what the late record means."""
    model = waiting_room()
    model.parts = [p.replace("heute &gt; letzter_tag", "heute &lt; letzter_tag") for p in model.parts]
    case = begin(tmp_path, model).advance(at("2026-11-17")).complete("entscheiden", now=at("2026-11-17 13:00"), by="sb")
    assert case.end == "e2"
    model2 = Diagram("q").start().gate("g", "eventBased").catch("c", "papiere").catch("t", timer="P14D")
    model2.user("a").user("b").end("e").end("e2").chain("s", "g", "c", "e").chain("g", "t", "a", "b", "e2")
    case = begin(tmp_path / "q", model2).advance(at("2026-11-17")).complete("a", now=at("2026-11-17 13:00"), by="sb")
    case = case.receive("papiere", now=at("2026-11-18"), at=date(2026, 11, 16))
    assert ids(case) == ["b", "verspaetet_erfasst/papiere"]
    assert ids(case.complete("verspaetet_erfasst", now=at("2026-11-18"), by="sb")) == ["b"]


def test_early_message_waits_in_the_mailbox(tmp_path: Path) -> None:
    """A message that comes before anybody waits for it is delivered when somebody does, once."""
    model = Diagram("p").start().user("a").catch("c", "m", felder="y").user("b").end().chain("s", "a", "c", "b", "e")
    lib = small(tmp_path, model)
    case = lib.start("p", now=NOW).receive("m", {"y": 7}, now=NOW)
    assert ids(case) == ["a"]
    case = lib.resume(case.to_json()).complete("a", now=NOW, by="sb")
    assert (ids(case), case.facts["y"]) == (["b"], 7)


def test_unknown_message_names_the_nearest(tmp_path: Path) -> None:
    """A mistyped message id is an error that proposes the right one, not an early message."""
    with pytest.raises(mp.UnknownMessage) as error:
        begin(tmp_path, waiting_room()).receive("papier", now=NOW)
    assert error.value.near == ("papiere",)


def test_same_key_acts_once(tmp_path: Path) -> None:
    """A double submit with one idempotency key leaves the case as it is, also after storing."""
    model = Diagram("p").start().user("a").user("b").end().chain("s", "a", "b", "e")
    lib = small(tmp_path, model)
    once = lib.start("p", now=NOW).complete("a", now=NOW, by="sb", key="k1")
    assert once.complete("a", now=NOW, by="sb", key="k1") is once
    again = lib.resume(once.to_json()).complete("a", now=NOW, by="sb", key="k1")
    assert again.to_json() == once.to_json()


def test_four_eyes_refuse_the_same_person(tmp_path: Path) -> None:
    """A step with `nicht_durch` cannot be done by who did the other step, but by anybody else."""
    model = Diagram("p").start().user("a").user("b", nicht_durch="a").end().chain("s", "a", "b", "e")
    case = begin(tmp_path, model).complete("a", now=NOW, by="sb-1")
    with pytest.raises(mp.SamePerson):
        case.complete("b", now=NOW, by="sb-1")
    assert case.complete("b", now=NOW, by="sb-2").end == "e"


def test_person_step_needs_a_person(tmp_path: Path) -> None:
    """A task without `by` is refused: the file must say who did it."""
    with pytest.raises(mp.InvalidFacts, match="by"):
        begin(tmp_path, Diagram("p").start().user("a").end().chain("s", "a", "e")).complete("a", now=NOW)


def test_failed_verb_leaves_the_case_unchanged(tmp_path: Path) -> None:
    """Every verb is atomic: after an error the old value is byte for byte what it was."""
    model = Diagram("p").start().user("a", {"x": True}).rule("r", "gross").end().chain("s", "a", "r", "e")
    case = begin(tmp_path, model)
    before = case.to_json()
    with pytest.raises(mp.DecisionGap):
        case.complete("a", {"x": 101}, now=NOW, by="sb")
    assert case.to_json() == before


def test_table_without_a_value_keeps_nobody_from_telling_what_happened(tmp_path: Path) -> None:
    """A sent letter and a passed day are recorded though the table behind has no row; the need there says so."""
    table = SMALL.replace("<text>x</text>", "<text>heute</text>").replace("number", "date")
    table = table.replace("&lt; 10", 'date("2026-01-01")').replace("[10..100]", '&gt; date("2027-12-31")')
    model = Diagram("p").start().gate("g", "parallel").service("brief").rule("r", "gross").catch("t", timer="P1D")
    model = model.rule("r2", "gross").gate("j", "parallel").end().chain("s", "g", "brief", "r", "j", "e")
    case = small(tmp_path, model.chain("g", "t", "r2", "j"), tables={"gross": table}).start("p", now=NOW)
    case = case.complete("brief", now=NOW).advance(at("2026-11-09"))
    assert [(n.id, n.kind, n.fields) for n in case.needs()] == [("r", "facts", ()), ("r2", "facts", ())]
    assert all("gross" in n.why and "Bis die Tabelle berichtigt ist" in n.why for n in case.needs())
    assert case.advance(at("2028-01-03")).end == "e", "the value of the new year is there"
    mended = table.replace("2026-01-01", "2026-11-09")
    case = small(tmp_path / "mended", model, tables={"gross": mended}).resume(case.to_json())
    assert case.end == "e", "the table was corrected meanwhile"


def test_required_field_must_come(tmp_path: Path) -> None:
    """A required field left out is named; a known one need not be given again at first entry."""
    model = Diagram("p").start().user("a", {"x": True, "y": False}).end().chain("s", "a", "e")
    lib = small(tmp_path, model)
    with pytest.raises(mp.InvalidFacts) as error:
        lib.start("p", now=NOW).complete("a", {}, now=NOW, by="sb")
    assert [p.path for p in error.value.problems] == ["x"]
    assert lib.start("p", {"x": 1}, now=NOW).complete("a", now=NOW, by="sb").end == "e"


def test_reentered_task_asks_again_and_shows_the_previous_answer(tmp_path: Path) -> None:
    """In a loop the form is asked anew, with what was answered last time beside it."""
    model = Diagram("p").start().gate("m").user("a", {"x": True}).gate("g").end()
    model.chain("s", "m", "a", "g").flow("g", "e", "x > 5").flow("g", "m", default=True)
    case = begin(tmp_path, model).complete("a", {"x": 1}, now=NOW, by="sb")
    (field,) = case.needs()[0].fields
    assert (field.known, field.required, field.previous) == (False, True, 1)
    with pytest.raises(mp.InvalidFacts):
        case.complete("a", now=NOW, by="sb")


def test_facts_of_a_part_start_unknown_and_end_with_it(tmp_path: Path) -> None:
    """Each call of a part begins with its own facts unknown; only declared outputs come back."""
    part = Diagram("teil").start("s2").user("a", {"x": True, "y": True}).end("e2").chain("s2", "a", "e2")
    model = Diagram("p").start().call("r1", "teil", (), ("y",)).call("r2", "teil", (), ("y",)).user("b").end()
    model.chain("s", "r1", "r2", "b", "e")
    case = begin(tmp_path, model, part, profiles={"teil": 'ausgaben = ["y"]\n'})
    case = case.complete("a", {"x": 1, "y": 2}, now=NOW, by="sb")
    assert dict(case.facts) == {"y": 2}
    assert [f.known for n in case.needs() for f in n.fields] == [False, False]


def test_deadline_waits_for_its_starting_day(tmp_path: Path) -> None:
    """A deadline whose starting fact is unknown asks for it; none means that no deadline runs."""
    model = Diagram("p").start().catch("t", timer="P1M", frist_ab="tag", frist_art="gueltigkeit").end()
    lib = small(tmp_path, model.chain("s", "t", "e"))
    case = lib.start("p", now=NOW)
    assert [(n.kind, n.fields[0].id) for n in case.needs()] == [("facts", "tag")]
    assert case.complete("t", {"tag": "2026-11-02"}, now=NOW, by="sb").needs()[0].due == date(2026, 12, 2)
    assert lib.start("p", {"tag": None}, now=NOW).next_due is None


def test_parameter_of_the_office_sets_the_period(tmp_path: Path) -> None:
    """`=parameter.tage` counts in the parameter's unit and the event says which value was read."""
    model = Diagram("p").start().catch("t", timer="=parameter.tage").end().chain("s", "t", "e")
    case = begin(tmp_path, model, parameters={"tage": 3})
    assert case.needs()[0].due == date(2026, 11, 5)
    assert case.events[-1].parameters == {"tage": 3}


def test_only_what_a_decision_read_of_the_office_stands_in_its_event(tmp_path: Path) -> None:
    """While one decision waits with a setting read, another, made beside it, names no setting; the first names it."""
    table = SMALL.replace("&lt; 10", "&lt; parameter.tage").replace("[10..100]", "[parameter.tage..100]")
    model = Diagram("p").start().gate("g", "parallel").rule("r", "gross").rule("r2", "klein").gate("j", "parallel")
    model = model.end().chain("s", "g", "r", "j", "e").flow("g", "r2").flow("r2", "j")
    tables = {"gross": table, "klein": SMALL.replace("gross", "klein").replace("<text>x<", "<text>y<")}
    case = small(tmp_path, model, tables=tables).start("p", {"y": 20}, now=NOW)
    case = case.complete("r", {"x": 20}, by="sb", now=NOW)
    found = {e.decision: dict(e.parameters) for e in case.events if e.kind == "decided"}
    assert found == {"gross": {"tage": 14}, "klein": {}}


def test_missing_land_is_an_error_that_says_what_to_give(tmp_path: Path) -> None:
    """Without the Land no holiday is guessed: the error names the parameter."""
    model = Diagram("p").start().catch("t", timer="P1M", frist_ab="tag", frist_art="handlungsfrist").end()
    with pytest.raises(mp.ParameterMissing, match="land"):
        begin(tmp_path, model.chain("s", "t", "e"), facts={"tag": "2026-11-02"}, parameters={})


def test_deadlines_fire_at_their_own_moments_after_an_outage(tmp_path: Path) -> None:
    """A week without `advance` gives the same case as none: the second period starts where the first ended."""
    model = Diagram("p").start().catch("t1", timer="P3D").catch("t2", timer="P3D").user("a").end()
    lib = small(tmp_path, model.chain("s", "t1", "t2", "a", "e"))
    late = lib.start("p", now=NOW).advance(at("2026-11-30"))
    daily = lib.start("p", now=NOW)
    for day in range(3, 30):
        daily = daily.advance(at(f"2026-11-{day:02}"))
    fired = [(e.step, e.day) for e in late.events if e.kind == "deadline_fired"]
    assert fired == [("t1", date(2026, 11, 5)), ("t2", date(2026, 11, 9))]
    assert daily.advance(at("2026-11-30")).to_json() == late.to_json()


def test_clock_never_runs_backwards_and_is_aware(tmp_path: Path) -> None:
    """A naive or earlier `now` is refused; UTC and Berlin are the same moment."""
    case = begin(tmp_path, waiting_room())
    with pytest.raises(mp.ClockError):
        case.advance(at("2026-11-01"))
    with pytest.raises(mp.ClockError):
        case.advance(datetime(2026, 11, 3, 12))  # noqa: DTZ001 - a naive moment is what is tested
    utc, berlin = datetime(2026, 11, 3, 11, tzinfo=UTC), datetime(2026, 11, 3, 12, tzinfo=BERLIN)
    assert case.advance(utc).to_json() == case.advance(berlin).to_json()


def test_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    """Two runs of one story store identical bytes, and loading and storing changes nothing."""
    lib = small(tmp_path, waiting_room())
    first, second = (lib.start("p", {"y": 1}, now=NOW).advance(at("2026-11-17")).to_json() for _ in range(2))
    assert first == second == lib.resume(first).to_json()


@pytest.mark.parametrize("damage", ["cut", "edited", "version", "oversized", "shape", "list", "deep"])
def test_damaged_state_is_refused(tmp_path: Path, damage: str) -> None:
    """A state cut short, edited, of another version, oversized or misshapen is refused with one clear error."""
    lib = small(tmp_path, waiting_room())
    text = lib.start("p", {"x": 4711}, now=NOW).to_json()
    state = json.loads(text)
    del state["h"]
    broken = {
        "cut": text[:-9],
        "edited": text.replace("4711", "4712"),
        "version": seal({**state, "x": 99}),
        "oversized": text + " " * 300_000,
        "shape": seal({**state, "w": {"t": [["1", "u", "a"]]}}),
        "list": "[]",
        "deep": "[" * 50_000,
    }[damage]
    with pytest.raises(mp.InvalidState) as error:
        lib.resume(broken)
    assert "471" not in str(error.value)


def test_resealed_state_with_hostile_values_is_refused(tmp_path: Path) -> None:
    """A state whose checksum was made anew still cannot bring in facts of a wrong type or unknown elements."""
    lib = small(tmp_path, waiting_room())
    state = json.loads(lib.start("p", {"x": 1}, now=NOW).to_json())
    del state["h"]
    with pytest.raises(mp.InvalidState):
        lib.resume(seal({**state, "c": {"0": {"f": {"x": "__import__"}}}}))
    with pytest.raises(mp.CaseMismatch):
        lib.resume(seal({**state, "w": {"t": [[1, "u", "nirgends"]]}}))


def test_changed_diagram_keeps_a_case_whose_places_remain(tmp_path: Path) -> None:
    """A step added behind the case leaves it where it stands and is told in an event."""
    old = Diagram("p").start().user("a").user("b").end().chain("s", "a", "b", "e")
    text = small(tmp_path / "old", old).start("p", now=NOW).complete("a", now=NOW, by="sb").to_json()
    new = Diagram("p").start().user("a").user("b").user("c").end().chain("s", "a", "b", "c", "e")
    case = small(tmp_path / "new", new).resume(text)
    assert (ids(case), case.events[-1].kind) == (["b"], "resumed")
    assert ids(case.complete("b", now=NOW, by="sb")) == ["c"]


def test_changed_diagram_refuses_a_case_whose_place_is_gone(tmp_path: Path) -> None:
    """A step that is gone, or has become another kind, stops the resume and is named."""
    old = Diagram("p").start().user("a").user("b").end().chain("s", "a", "b", "e")
    text = small(tmp_path / "old", old).start("p", now=NOW).complete("a", now=NOW, by="sb").to_json()
    gone = Diagram("p").start().user("a").end().chain("s", "a", "e")
    other = Diagram("p").start().user("a").service("b").end().chain("s", "a", "b", "e")
    for name, new in (("gone", gone), ("other", other)):
        with pytest.raises(mp.CaseMismatch) as error:
            small(tmp_path / name, new).resume(text)
        assert error.value.gone == ("b",)


def test_errors_never_show_values(tmp_path: Path) -> None:
    """A wrong value is refused without appearing in the error."""
    case = begin(tmp_path, Diagram("p").start().user("a", {"y": True}).end().chain("s", "a", "e"))
    for value in ("geheim", True, None, [1], float("nan")):
        with pytest.raises(mp.InvalidFacts) as error:
            case.complete("a", {"y": value}, now=NOW, by="sb")
        assert "geheim" not in str(error.value) + repr(error.value)


def test_group_marks_cases_that_belong_together(tmp_path: Path) -> None:
    """The caller's mark is stored with the case."""
    lib = small(tmp_path, waiting_room())
    case = lib.start("p", now=NOW, group="familie-7")
    assert lib.resume(case.to_json()).group == "familie-7"


def test_letter_sent_again_announces_a_day_from_today(tmp_path: Path) -> None:
    """A letter that reports its own sending day announces the last day as if sent now, also the second time."""
    model = Diagram("p").start().gate("m").service("senden", felder="tag", kuendigt_an="t")
    model.gate("g", "eventBased").catch("c", "nochmal").catch(
        "t", timer="P14D", frist_ab="tag", frist_art="handlungsfrist", bekanntgabe="post"
    )
    model.end().chain("s", "m", "senden", "g", "t", "e").chain("g", "c", "m")
    case = begin(tmp_path, model)
    assert case.needs()[0].announces is not None
    case = case.complete("senden", {"tag": "2026-11-02"}, now=NOW)
    again = case.receive("nochmal", now=at("2026-11-09")).needs()[0].announces
    assert again is not None
    assert again.last_day == date(2026, 11, 27), "9 + 4 + 14 November"


def test_moments_and_days_beyond_the_calendar_are_refused(tmp_path: Path) -> None:
    """A clock or a starting day outside the years with known holidays is an error of ours; nothing is stored."""
    model = Diagram("p").start().catch("t", timer="P1M", frist_ab="tag", frist_art="handlungsfrist").end()
    lib = small(tmp_path, model.chain("s", "t", "e"))
    with pytest.raises(mp.ClockError):
        lib.start("p", now=at("2218-01-01"))
    with pytest.raises(mp.ConditionUndecided):
        lib.start("p", {"tag": "2150-01-01"}, now=NOW)


def test_early_message_without_what_its_step_needs_is_refused_at_once(tmp_path: Path) -> None:
    """A message that no step could ever take is refused when it comes, not when somebody waits for it."""
    model = Diagram("p").start().user("a").catch("c", "m", felder="y").end().chain("s", "a", "c", "e")
    case = begin(tmp_path, model)
    with pytest.raises(mp.InvalidFacts):
        case.receive("m", now=NOW)
    assert case.receive("m", {"y": 1}, now=NOW).complete("a", now=NOW, by="sb").end == "e"
