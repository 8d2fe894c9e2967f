"""One step of a case: resume + complete + needs + to_json, against load + step + dump of plain SpiffWorkflow."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from SpiffWorkflow.bpmn import BpmnWorkflow
from SpiffWorkflow.bpmn.serializer import BpmnWorkflowSerializer
from SpiffWorkflow.camunda.parser.CamundaParser import CamundaParser
from SpiffWorkflow.camunda.serializer import DEFAULT_CONFIG
from SpiffWorkflow.util.task import TaskState
from tests.kit import SMALL, Diagram, at, small

from benchmarks.measure import median_ms, row

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


class Plain:
    """Plain SpiffWorkflow with its own serializer, as its documentation shows it."""

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
    yield from _linear()
    yield from _office()
    yield from _growth()


def _linear() -> Iterator[str]:
    diagram, half = linear(), STEPS // 2
    library = small(Path(tempfile.mkdtemp()), diagram)
    case = library.start("p", {"x": 5}, now=NOW)
    plain = Plain(diagram)
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

    plain = Plain(diagram)
    begin = plain.state()

    def theirs() -> None:
        state = begin
        while plain.open(plain.serializer.deserialize_json(state)):
            state = plain.step(state)

    yield row("whole case, two tables, stored between all steps", median_ms(ours, 30), median_ms(theirs, 10), "ms", "")


def _growth() -> Iterator[str]:
    d = Diagram("p").start().gate("m").user("a", {"x": True}).gate("g").end()
    d.chain("s", "m", "a", "g").flow("g", "e", "x < 0").flow("g", "m", default=True)
    library = small(Path(tempfile.mkdtemp()), d)
    case = library.start("p", now=NOW)
    times = {}
    for step in range(2001):
        if step in (10, 2000):
            stored, given = case.to_json(), {"x": step}

            def once(stored: str = stored, given: dict[str, int] = given) -> str:
                return library.resume(stored).complete("a", given, now=NOW, by="sb").to_json()

            times[step] = median_ms(once)
        case = library.resume(case.to_json()).complete("a", {"x": step}, now=NOW, by="sb")
    yield row("step number 2,000 of a loop, against step number 10", times[2000], times[10], "ms", "flat (1 x)")
