"""Each element that runs, with the tokens BPMN 2.0.2 (chapter 13) gives it, expected by hand."""

from __future__ import annotations

from pathlib import Path

from musterprozesse.case import Case
from tests.kit import SMALL, Diagram, at, small

NOW = at("2026-11-02")


def begin(root: Path, *diagrams: Diagram, facts: dict[str, object] | None = None, **more: object) -> Case:
    return small(root, *diagrams, **more).start(diagrams[0].id, facts or {}, now=NOW)


def open_steps(case: Case) -> list[str]:
    return sorted(n.id for n in case.needs())


def test_start_task_end_pass_one_token(tmp_path: Path) -> None:
    """A token goes from the start through a task to the end, and the case then stands nowhere."""
    case = begin(tmp_path, Diagram("p").start().user("a").end().chain("s", "a", "e"))
    assert open_steps(case) == ["a"]
    done = case.complete("a", now=NOW, by="sb")
    assert (done.end, done.needs()) == ("e", ())
    assert case.end is None, "the old value is unchanged"


def test_parallel_gateway_waits_for_every_branch(tmp_path: Path) -> None:
    """An AND join passes one token on when each incoming flow has brought one, in either order."""
    model = Diagram("p").start().gate("g", "parallel").user("a").user("b").gate("j", "parallel").user("c").end()
    model.chain("s", "g", "a", "j", "c", "e").chain("g", "b", "j")
    for first, second in (("a", "b"), ("b", "a")):
        case = begin(tmp_path / first, model)
        assert open_steps(case) == ["a", "b"]
        case = case.complete(first, now=NOW, by="sb")
        assert open_steps(case) == [second]
        assert open_steps(case.complete(second, now=NOW, by="sb")) == ["c"]


def test_parallel_join_in_a_loop_waits_in_every_round(tmp_path: Path) -> None:
    """Branches that finish in changing order over three rounds never let the join fire early."""
    model = Diagram("p").start().gate("m").gate("g", "parallel").user("a").user("b").gate("j", "parallel")
    model.user("n", {"x": True}).gate("x1").end()
    model.chain("s", "m", "g", "a", "j", "n", "x1").chain("g", "b", "j").flow("x1", "m", "x < 3").flow(
        "x1", "e", default=True
    )
    case = begin(tmp_path, model)
    for turn, order in enumerate((("a", "b"), ("b", "a"), ("b", "a"), ("a", "b"))):
        case = case.complete(order[0], now=NOW, by="sb")
        assert open_steps(case) == [order[1]], f"round {turn}"
        case = case.complete(order[1], now=NOW, by="sb").complete("n", {"x": turn}, now=NOW, by="sb")
    assert case.end == "e"


def test_parallel_split_without_join_ends_when_all_tokens_are_gone(tmp_path: Path) -> None:
    """Two ends: the case runs until the last token has reached one."""
    model = Diagram("p").start().gate("g", "parallel").user("a").user("b").end("e1").end("e2")
    model.chain("s", "g", "a", "e1").chain("g", "b", "e2")
    case = begin(tmp_path, model).complete("a", now=NOW, by="sb")
    assert case.end is None
    assert case.complete("b", now=NOW, by="sb").end == "e2"


def test_terminating_end_takes_the_other_tokens(tmp_path: Path) -> None:
    """A terminate end event stops the branches that still run."""
    model = Diagram("p").start().gate("g", "parallel").user("a").user("b").end("e1", terminate=True).end("e2")
    model.chain("s", "g", "a", "e1").chain("g", "b", "e2")
    case = begin(tmp_path, model).complete("a", now=NOW, by="sb")
    assert (case.end, case.needs()) == ("e1", ())


def test_exclusive_gateway_takes_the_true_flow_or_the_default(tmp_path: Path) -> None:
    """Exactly the flow whose condition is true is taken; the default only when all others are false."""
    model = Diagram("p").start().user("a", {"x": True}).gate("g").end("klein").end("gross")
    model.chain("s", "a", "g").flow("g", "klein", "x < 10").flow("g", "gross", default=True)
    case = begin(tmp_path, model)
    assert case.complete("a", {"x": 9}, now=NOW, by="sb").end == "klein"
    assert case.complete("a", {"x": 10}, now=NOW, by="sb").end == "gross"


def test_exclusive_gateway_with_unknown_fact_waits_and_asks(tmp_path: Path) -> None:
    """A gateway never chooses on a missing answer: it becomes a need for that fact, of its own."""
    model = Diagram("p").start().gate("g").end("klein").end("gross")
    model.chain("s", "g").flow("g", "klein", "x < 10").flow("g", "gross", default=True)
    case = begin(tmp_path, model)
    (need,) = case.needs()
    assert (need.kind, [f.id for f in need.fields]) == ("facts", ["x"])
    assert case.complete("g", {"x": 3}, now=NOW, by="sb").end == "klein"


def test_rule_task_waits_for_its_facts_in_a_parallel_branch(tmp_path: Path) -> None:
    """A rule in one AND branch is tried again when a fact comes from the other branch."""
    model = Diagram("p").start().gate("g", "parallel").user("a", {"x": True}).rule("r", "gross")
    model.gate("j", "parallel").end().chain("s", "g", "a", "j", "e").chain("g", "r", "j")
    case = begin(tmp_path, model)
    assert {n.id: n.kind for n in case.needs()} == {"a": "task", "r": "facts"}
    done = case.complete("a", {"x": 12}, now=NOW, by="sb")
    assert done.end == "e"
    assert done.results["gross"].value == "GROSS"
    assert done.results["gross"].legal_basis == ("§ 2 BGB",)


def test_rule_task_inside_a_part_is_tried_again_when_the_caller_learns_the_fact(tmp_path: Path) -> None:
    """A waiting rule two levels down moves on after a fact of the top level is given."""
    part = Diagram("teil").start("s2").rule("r", "gross").end("e2").chain("s2", "r", "e2")
    main = Diagram("p").start().gate("g", "parallel").user("a", {"x": True}).call("ruf", "teil", ("x",), ("gross",))
    main.gate("j", "parallel").end().chain("s", "g", "a", "j", "e").chain("g", "ruf", "j")
    case = begin(tmp_path, main, part, profiles={"teil": 'eingaben = ["x"]\nausgaben = ["gross"]\n'})
    assert {n.id: n.kind for n in case.needs()} == {"a": "task", "ruf/r": "facts"}
    done = case.complete("a", {"x": 1}, now=NOW, by="sb")
    assert (done.end, done.results["gross"].value) == ("e", "KLEIN")


def test_event_based_gateway_takes_the_first_event_only(tmp_path: Path) -> None:
    """The first message wins; its rivals, message and deadline, are gone."""
    model = Diagram("p").start().gate("g", "eventBased").catch("c1", "m1").catch("c2", "m2").catch("t", timer="P14D")
    model.user("a").end("e1").end("e2").end("e3")
    model.chain("s", "g", "c1", "a", "e1").chain("g", "c2", "e2").chain("g", "t", "e3")
    case = begin(tmp_path, model)
    assert open_steps(case) == ["c1", "c2", "t"]
    case = case.receive("m1", now=NOW)
    assert open_steps(case) == ["a"]
    assert case.next_due is None


def test_timer_fires_when_its_last_day_is_over(tmp_path: Path) -> None:
    """A period of 14 days from 2 November ends on the 16th and fires at midnight after it, not before."""
    model = Diagram("p").start().catch("t", timer="P14D").end().chain("s", "t", "e")
    case = begin(tmp_path, model)
    assert case.next_due == at("2026-11-17 00:00")
    assert case.advance(at("2026-11-16 23:59")).end is None
    assert case.advance(at("2026-11-17 00:00")).end == "e"


def test_interrupting_boundary_message_ends_its_activity(tmp_path: Path) -> None:
    """An interrupting border event cancels the step it hangs on."""
    model = Diagram("p").start().user("a").border("b", "a", "m").user("z").end("e1").end("e2")
    model.chain("s", "a", "e1").chain("b", "z", "e2")
    case = begin(tmp_path, model).receive("m", now=NOW)
    assert open_steps(case) == ["z"]


def test_non_interrupting_boundary_message_may_happen_again(tmp_path: Path) -> None:
    """A non-interrupting border event starts a branch each time and leaves its step open."""
    model = Diagram("p").start().user("a").border("b", "a", "m", interrupting=False).end("e1").user("z").end("e2")
    model.chain("s", "a", "e1").chain("b", "z", "e2")
    case = begin(tmp_path, model).receive("m", now=NOW).receive("m", now=NOW)
    assert [n.step for n in case.needs() if not n.optional] == ["a", "z", "z"]
    assert len({n.id for n in case.needs()}) == len(case.needs()), "each need has an id of its own"


def test_boundary_timer_goes_with_its_activity(tmp_path: Path) -> None:
    """When the step is done in time, its border deadline is gone."""
    model = Diagram("p").start().user("a").border("b", "a", timer="P3D").user("c").end("e1").end("e2")
    model.chain("s", "a", "c", "e1").chain("b", "e2")
    case = begin(tmp_path, model)
    assert [n.due.isoformat() for n in case.needs() if n.due and n.id == "a"] == ["2026-11-05"]
    assert case.complete("a", now=NOW, by="sb").next_due is None
    assert case.advance(at("2026-11-06")).end == "e2"


def test_receive_task_waits_for_its_message(tmp_path: Path) -> None:
    """A receive task is a wait for its message, with or without a border deadline."""
    model = Diagram("p").start().receive("r", "m").border("b", "r", timer="P3D").end("e1").end("e2")
    model.chain("s", "r", "e1").chain("b", "e2")
    case = begin(tmp_path, model)
    assert case.receive("m", now=NOW).end == "e1"
    assert case.advance(at("2026-11-06")).end == "e2"


def test_embedded_subprocess_runs_and_its_border_event_ends_all_of_it(tmp_path: Path) -> None:
    """A message at the border of a subprocess takes every token inside it."""
    inner = Diagram("u").start("us").gate("ug", "parallel").user("ua").user("ub").end("ue1").end("ue2")
    inner.chain("us", "ug", "ua", "ue1").chain("ug", "ub", "ue2")
    model = Diagram("p").start().sub("u", inner).border("b", "u", "m").user("c").end("e1").end("e2")
    model.messages.add("m")
    model.chain("s", "u", "c", "e1").chain("b", "e2")
    case = begin(tmp_path, model)
    assert open_steps(case) == ["b", "ua", "ub"]
    after = case.complete("ua", now=NOW, by="sb").complete("ub", now=NOW, by="sb")
    assert open_steps(after) == ["c"]
    assert case.receive("m", now=NOW).end == "e2"


def test_boundary_event_on_a_call_ends_two_levels_of_calls(tmp_path: Path) -> None:
    """A message at the border of the outer call ends the part and the part it calls, facts and all."""
    deep = Diagram("tief").start("s3").user("a3", {"y": True}).end("e3").chain("s3", "a3", "e3")
    mid = Diagram("mitte").start("s2").call("ruf2", "tief").end("e2").chain("s2", "ruf2", "e2")
    main = Diagram("p").start().call("ruf1", "mitte").border("b", "ruf1", "m").end("e").end("abbruch")
    main.chain("s", "ruf1", "e").chain("b", "abbruch")
    case = begin(tmp_path, main, mid, deep)
    assert open_steps(case) == ["b", "ruf1/ruf2/a3"]
    assert case.complete("a3", {"y": 1}, now=NOW, by="sb").end == "e"
    gone = case.receive("m", now=NOW)
    assert (gone.end, dict(gone.facts)) == ("abbruch", {})


def test_caller_reads_which_end_a_part_reached(tmp_path: Path) -> None:
    """`<call>.ende` is the id of the end event of the called part, so a gateway can follow it."""
    part = Diagram("teil").start("s2").user("a", {"x": True}).gate("g2").end("gut").end("schlecht")
    part.chain("s2", "a", "g2").flow("g2", "gut", "x > 0").flow("g2", "schlecht", default=True)
    main = Diagram("p").start().call("ruf", "teil").gate("g").end("ja").end("nein")
    main.chain("s", "ruf", "g").flow("g", "ja", 'ruf.ende = "gut"').flow("g", "nein", default=True)
    case = begin(tmp_path, main, part)
    assert case.complete("ruf/a", {"x": 1}, now=NOW, by="sb").end == "ja"
    assert case.complete("a", {"x": 0}, now=NOW, by="sb").end == "nein"


def test_multi_instance_rule_gives_a_list_of_results(tmp_path: Path) -> None:
    """A rule task over a list is evaluated once per element, in one step, in order."""
    table = SMALL.replace("gross", "je").replace(">x<", ">wert<")
    body = '|<multiInstanceLoopCharacteristics camunda:collection="werte" camunda:elementVariable="wert"/>'
    model = Diagram("p").start().rule("r", "je", body).end().chain("s", "r", "e")
    case = begin(tmp_path, model, tables={"je": table})
    assert [f.id for n in case.needs() for f in n.fields] == ["werte"]
    done = case.complete("r", {"werte": [5, 10, 3]}, now=NOW, by="sb")
    assert done.results["je"].value == ["KLEIN", "GROSS", "KLEIN"]
