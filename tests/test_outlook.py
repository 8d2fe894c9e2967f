"""What lies ahead: certain, possible, excluded, from diagram and tables together."""

from __future__ import annotations

from pathlib import Path

from tests.kit import Diagram, at, small

NOW = at("2026-11-02")


def model() -> Diagram:
    d = Diagram("p").start().user("a", {"x": True}).rule("r", "gross").gate("g").user("klein").user("gross_tun")
    d.gate("m").user("z").end("e").end("e2")
    d.chain("s", "a", "r", "g").flow("g", "klein", 'gross = "KLEIN"').flow("g", "gross_tun", default=True)
    return d.chain("klein", "m", "z", "e").chain("gross_tun", "e2")


def test_before_the_answer_both_ways_are_possible(tmp_path: Path) -> None:
    """While a reachable form may still set the fact, neither branch is excluded; the rule is certain."""
    ahead = small(tmp_path, model()).start("p", {"x": 5}, now=NOW).outlook()
    assert set(ahead.certain_steps) == {"a", "r"}
    assert set(ahead.possible_steps) == {"klein", "gross_tun", "z"}
    assert ahead.possible_ends == ("e", "e2")


def test_a_table_whose_facts_are_settled_excludes_the_other_way(tmp_path: Path) -> None:
    """No step can change the fact any more: only the branch of the table remains, and its end is certain."""
    d = Diagram("p").start().user("a").rule("r", "gross").gate("g").user("klein").user("b").end("e").end("e2")
    d.chain("s", "a", "r", "g").flow("g", "klein", 'gross = "KLEIN"').flow("g", "b", default=True)
    d.chain("klein", "e").chain("b", "e2")
    lib = small(tmp_path, d)
    known = lib.start("p", {"x": 5}, now=NOW).outlook()
    assert (known.certain_steps, known.excluded_steps) == (("a", "r", "klein"), ("b",))
    assert (known.certain_ends, known.excluded_ends) == (("e",), ("e2",))
    unknown = lib.start("p", now=NOW).outlook()
    assert unknown.possible_ends == ("e", "e2"), "an unknown fact excludes nothing"


def test_parts_are_looked_through(tmp_path: Path) -> None:
    """Steps of a called part are listed under its call; what lies behind the case is excluded."""
    part = Diagram("teil").start("s2").user("innen").end("e2").chain("s2", "innen", "e2")
    d = Diagram("p").start().user("a").call("ruf", "teil").user("z").end().chain("s", "a", "ruf", "z", "e")
    case = small(tmp_path, d, part).start("p", now=NOW)
    assert set(case.outlook().certain_steps) == {"a", "ruf/innen", "z"}
    inside = case.complete("a", now=NOW, by="sb").outlook()
    assert (set(inside.certain_steps), inside.excluded_steps) == ({"ruf/innen", "z"}, ("a",))


def test_border_events_are_possible_and_make_nothing_uncertain(tmp_path: Path) -> None:
    """What may intervene at a border is possible; the main line stays certain as long as it does not."""
    d = Diagram("p").start().user("a").border("b", "a", "m").user("z").end("e").end("e2").chain("s", "a", "z", "e")
    ahead = small(tmp_path, d.chain("b", "e2")).start("p", now=NOW).outlook()
    assert (ahead.certain_steps, ahead.possible_steps) == (("a", "z"), ("b",))
    assert (ahead.certain_ends, ahead.possible_ends) == (("e",), ("e2",))


def test_explanation_of_a_decision_in_a_case(tmp_path: Path) -> None:
    """The file note names rule and norm of a result of the case."""
    case = small(tmp_path, model()).start("p", now=NOW).complete("a", {"x": 5}, now=NOW, by="sb")
    note = case.explain("gross").text()
    assert "§ 1 BGB" in note
