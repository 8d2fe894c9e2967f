"""One step of a case: resume + complete + needs + to_json, against load + step + dump of plain SpiffWorkflow."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from SpiffWorkflow.bpmn import BpmnWorkflow
from SpiffWorkflow.bpmn.serializer import BpmnWorkflowSerializer
from SpiffWorkflow.camunda.parser.CamundaParser import CamundaParser
from SpiffWorkflow.camunda.serializer import DEFAULT_CONFIG
from SpiffWorkflow.util.task import TaskState
from tests.kit import SMALL, Diagram, at, beside_facts, small

from benchmarks.measure import median_ms, row
from benchmarks.plain import Plain
from benchmarks.renewal import LONG, PROCESS, Act, Straight
from benchmarks.renewal import office as office_library
from musterprozesse import Case, Library, Need

NOW = at("2026-11-02")
TABLE = SMALL.replace("[10..100]", "&gt;= 10")
STEPS = 50


def linear(steps: int = STEPS) -> Diagram:
    names = [f"a{i}" for i in range(steps)]
    diagram = Diagram("p").start()
    for name in names:
        diagram.user(name)
    return diagram.end().chain("s", *names, "e")


def office() -> Diagram:
    """Six tasks on the way, two tables, two splits, one parallel part: the shape of an ordinary process."""
    d = Diagram("p").start()
    for step in "abcdfhz":
        d.user(step)
    d.rule("r1", "gross").rule("r2", "gross").gate("x1").gate("m1").gate("x2").gate("m2")
    d.gate("g", "parallel").gate("j", "parallel").end()
    d.chain("s", "a", "r1", "x1").flow("x1", "b", "x < 10").flow("x1", "c", default=True)
    d.chain("b", "m1", "g", "d", "j", "r2", "x2").chain("c", "m1").chain("g", "f", "j")
    return d.flow("x2", "h", "x < 10").flow("x2", "m2", default=True).chain("h", "m2", "z", "e")


class Small:
    """Plain SpiffWorkflow with its own serializer, as its documentation shows it, on a small diagram."""

    def __init__(self, diagram: Diagram) -> None:
        self.serializer = BpmnWorkflowSerializer(BpmnWorkflowSerializer.configure(DEFAULT_CONFIG))
        parser = CamundaParser()
        parser.add_dmn_str(TABLE.encode())
        parser.add_bpmn_str(diagram.xml())
        self.workflow = BpmnWorkflow(parser.get_spec("p"), parser.get_subprocess_specs("p"))
        self.workflow.get_next_task(spec_name="Start").data = {"x": 5}
        self.workflow.do_engine_steps()

    def open(self, workflow: BpmnWorkflow) -> list[Any]:
        return workflow.get_tasks(state=TaskState.READY, manual=True)

    def state(self) -> str:
        return str(self.serializer.serialize_json(self.workflow))

    def step(self, state: str) -> str:
        workflow = self.serializer.deserialize_json(state)
        self.open(workflow)[0].run()
        workflow.do_engine_steps()
        self.open(workflow)
        return str(self.serializer.serialize_json(workflow))


def rows() -> Iterator[str]:
    yield from _renewal()
    yield from _linear()
    yield from _office()
    yield from _growth()


def _linear() -> Iterator[str]:
    diagram, half = linear(), STEPS // 2
    library = small(Path(tempfile.mkdtemp()), diagram)
    case = library.start("p", {"x": 5}, now=NOW)
    plain = Small(diagram)
    for i in range(half):
        case = case.complete(f"a{i}", now=NOW, by="sb")
        plain.open(plain.workflow)[0].run()
        plain.workflow.do_engine_steps()
    ours, theirs = case.to_json(), plain.state()

    def step() -> str:
        found = library.resume(ours).complete(f"a{half}", now=NOW, by="sb")
        found.needs()
        return found.to_json()

    mine, other = median_ms(step), median_ms(lambda: plain.step(theirs), 50)
    yield row(f"step, {STEPS} tasks in a line, half done", mine, other, "ms", ">= 10 x")
    yield row("state of the same case", len(ours.encode()) / 1000, len(theirs.encode()) / 1000, "kB", "facts + 1 kB")


def _office() -> Iterator[str]:
    diagram = office()
    library = small(Path(tempfile.mkdtemp()), diagram, tables={"gross": TABLE})

    def ours() -> None:
        case = library.start("p", {"x": 5}, now=NOW)
        while case.end is None:
            case = library.resume(case.to_json())
            case = case.complete(case.needs()[0].id, now=NOW, by="sb")

    plain = Small(diagram)
    begin = plain.state()

    def theirs() -> None:
        state = begin
        while plain.open(plain.serializer.deserialize_json(state)):
            state = plain.step(state)

    yield row("whole case, two tables, stored between all steps", median_ms(ours, 30), median_ms(theirs, 10), "ms", "")


@dataclass(frozen=True)
class Point:
    """One act on the main way: the case before it and after it, and plain SpiffWorkflow's states before it."""

    act: Act
    before: Case
    after: Case
    whole: str
    lean: str

    @property
    def tokens(self) -> int:
        return beside_facts(self.before.to_json())[1]

    @property
    def tables(self) -> int:
        return sum(e.kind == "decided" for e in self.after.events[len(self.before.events) :])


def main_way(library: Library) -> tuple[Plain, list[Point]]:
    """The main way of the renewal with us and, beside it, with plain SpiffWorkflow; the points where both can step.

    Raises:
        RuntimeError: the two have different tasks open, or the way does not end.
    """
    clerk = Straight(library, 0)
    cases, acts = [clerk.start()], []
    while (act := clerk.act(cases[-1])) is not None:
        acts.append(act)
        cases.append(act.on(cases[-1]))
        if len(acts) > LONG:
            raise RuntimeError(f"the main way does not end: {[a.name for a in acts[-5:]]}")
    last = cases[-1]
    processes = library.model(PROCESS).processes
    flows = [(p, f) for p, e in last.way if (f := processes[p].flows.get(e)) is not None]
    results = {e.decision: e.result for e in last.events if e.kind == "decided"}
    way = {f"{p}/{f.source}": f.id for p, f in flows if len(processes[p].nodes[f.source].outgoing) > 1}
    plain = Plain(processes, PROCESS, cases[0].facts, results, way)
    found = []
    for act, before, after in zip(acts, cases, cases[1:], strict=False):
        kinds = {n.id: n.kind for n in before.needs()}
        same = "facts" not in kinds.values()
        if same and sorted(plain.open(plain.workflow)) != sorted(n.step for n in before.needs() if _doable(n)):
            raise RuntimeError(f"different tasks are open before {act.name}")
        if act.verb == "complete" and same and "facts" not in {n.kind for n in after.needs()}:
            states = (str(s.serialize_json(plain.workflow)) for s in (plain.whole, plain.lean))
            found.append(Point(act, before, after, *states))
        if act.verb == "receive":
            plain.receive(act.name)
        elif kinds[act.name] != "facts":  # there the tables have what they need from the start
            plain.complete(plain.workflow, act.name.rsplit("/", 1)[-1], plain_facts(act))
    return plain, found


def _doable(need: Need) -> bool:
    return need.kind in ("task", "service") and not need.optional


def plain_facts(act: Act) -> dict[str, Any]:
    return {k: v.isoformat() if isinstance(v, date) else v for k, v in (act.facts or {}).items()}


def _renewal() -> Iterator[str]:
    library = office_library()
    plain, points = main_way(library)
    chosen = {
        "first step": points[0],
        "most tables": max(points, key=lambda p: p.tables),
        "most places": max(points, key=lambda p: p.tokens),
        "last step": points[-1],
    }
    for name, point in chosen.items():
        stored, step = point.before.to_json(), point.act.name.rsplit("/", 1)[-1]

        def ours(stored: str = stored, act: Act = point.act) -> str:
            case = act.on(library.resume(stored))
            case.needs()
            return case.to_json()

        facts = plain_facts(point.act)
        mine = median_ms(ours, 100)
        whole = median_ms(partial(plain.step, plain.whole, point.whole, step, facts), 10)
        lean = median_ms(partial(plain.step, plain.lean, point.lean, step, facts), 20)
        tables = f", {point.tables} decisions, plain: none" if point.tables else ""
        yield row(f"renewal, {name} ({step}{tables})", mine, whole, "ms", ">= 10 x")
        yield row("  against plain without specs", mine, lean, "ms", "")
    for name in ("most places", "last step"):
        text = chosen[name].before.to_json()
        beside, tokens = beside_facts(text)
        size = len(text.encode())
        yield row(f"  state there, {name}", size / 1000, len(chosen[name].whole) / 1000, "kB", "")
        yield row("  of it beside facts and results; other: the limit", beside, 1000 + 60 * tokens, "B", ">= 1 x")


def _growth() -> Iterator[str]:
    """A renewal whose card never comes: the certificate is issued again and again, an amount corrected in between."""
    library = office_library()
    clerk = Straight(library, 0)
    case, steps = clerk.start(), []
    for number in range(2001):
        act = clerk.act(case)
        if number % 2:
            act = Act("correct", facts={"mittel_monatlich_netto": 2900 + number}, by="sb-1")
        elif act is None or act.verb == "receive":
            act = Act("advance")
        steps.append((number, act, case.to_json()))
        case = act.on(library.resume(case.to_json()))
    last, act, late = next(s for s in reversed(steps) if s[1].verb == "complete")
    first, _, early = next(s for s in steps if s[0] >= 100 and s[1].name == act.name)

    def once(stored: str) -> str:
        done = act.on(library.resume(stored))
        done.needs()
        return done.to_json()

    what = f"renewal, step number {last:,}, against the same in number {first}"
    yield row(what, median_ms(partial(once, late)), median_ms(partial(once, early)), "ms", "flat (1 x)")
    yield row("  state there", len(late.encode()) / 1000, len(early.encode()) / 1000, "kB", "flat (1 x)")
