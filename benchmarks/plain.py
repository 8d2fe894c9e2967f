"""The renewal for plain SpiffWorkflow: the same diagrams and facts, so that the same step can be measured there.

Plain SpiffWorkflow cannot run our profile (FEEL, tables, our deadlines). It is given the same elements and flows, in
files its own parser reads, and is spared what is ours: a table is a script that takes the result our run had, a
condition compares the name of the flow our run took, a deadline runs thirty days from its own clock. What is left,
tasks, calls, events and data, is its own. In the same step it does less than we do, never more; that the same tasks are
open before each step is checked.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import quoteattr

from SpiffWorkflow.bpmn import BpmnEvent, BpmnWorkflow
from SpiffWorkflow.bpmn.script_engine import PythonScriptEngine, TaskDataEnvironment
from SpiffWorkflow.bpmn.serializer import BpmnWorkflowSerializer
from SpiffWorkflow.bpmn.serializer.default.workflow import BpmnWorkflowConverter, WorkflowConverter
from SpiffWorkflow.camunda.parser.CamundaParser import CamundaParser
from SpiffWorkflow.camunda.serializer import DEFAULT_CONFIG
from SpiffWorkflow.camunda.specs.event_definitions import MessageEventDefinition
from SpiffWorkflow.util.task import TaskState

from musterprozesse.process import Kind, Node, Process

_PEOPLE = frozenset({Kind.USER, Kind.MANUAL, Kind.SERVICE, Kind.SEND})
_HEAD = '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:plain">'


def _body(process: Process, node: Node) -> str:
    if node.kind is Kind.RULE:
        return f"<script>{node.decision} = ergebnisse[{node.decision!r}]</script>"
    if node.timer is not None:
        return "<timerEventDefinition><timeDuration>'P30D'</timeDuration></timerEventDefinition>"
    if node.message and node.kind not in (Kind.RECEIVE, Kind.START):
        return f'<messageEventDefinition messageRef="{node.message}"/>'
    return "<terminateEventDefinition/>" if node.terminate else ""


def xml(process: Process) -> bytes:
    """A diagram without all that is ours."""
    parts = []
    for node in process.nodes.values():
        tag = "userTask" if node.kind in _PEOPLE else "scriptTask" if node.kind is Kind.RULE else str(node.kind)
        more = {"default": node.default, "calledElement": node.called, "attachedToRef": node.attached_to}
        if node.kind is Kind.RECEIVE:
            more["messageRef"] = node.message
        if node.kind is Kind.BOUNDARY:
            more["cancelActivity"] = str(node.interrupting).lower()
        given = "".join(f" {k}={quoteattr(v)}" for k, v in more.items() if v)
        parts.append(f'<{tag} id="{node.id}" name="{node.id}"{given}>{_body(process, node)}</{tag}>')
    for flow in process.flows.values():
        chosen = f"weg.get('{process.id}/{flow.source}') == '{flow.id}'" if flow.condition else ""
        inner = f"<conditionExpression>{chosen}</conditionExpression>" if chosen else ""
        parts.append(
            f'<sequenceFlow id="{flow.id}" sourceRef="{flow.source}" targetRef="{flow.target}">{inner}</sequenceFlow>'
        )
    messages = "".join(f'<message id="{m}" name="{m}"/>' for m in process.messages)
    body = "".join(parts)
    return f'{_HEAD}{messages}<process id="{process.id}" isExecutable="true">{body}</process></definitions>'.encode()


class Lean(BpmnWorkflowConverter):
    """Stores a workflow without its specs, which are parsed once and kept: what plain can be brought to with care."""

    specs: tuple[Any, Any]

    def to_dict(self, workflow: Any) -> Any:
        found = WorkflowConverter.to_dict(self, workflow)
        found["subprocesses"] = self.mapping_to_dict(workflow.subprocesses)
        found["bpmn_events"] = self.registry.convert(workflow.bpmn_events)
        return found

    def from_dict(self, dct: Any) -> Any:
        dct["spec"], dct["subprocess_specs"] = self.specs
        return super().from_dict(dct)


class Plain:
    """Plain SpiffWorkflow with its own serializer, driven as its documentation shows.

    Args:
        results: what the tables gave, by decision. way: the flow taken, by process and gateway.
    """

    def __init__(
        self, processes: Mapping[str, Process], main: str, facts: Mapping[str, Any],
        results: Mapping[str, Any], way: Mapping[str, str],
    ) -> None:  # fmt: skip
        parser = CamundaParser()
        for process in processes.values():
            parser.add_bpmn_str(xml(process))
        specs = parser.get_spec(main), parser.get_subprocess_specs(main)
        lean = type("Lean", (Lean,), {"specs": specs})
        self.whole = BpmnWorkflowSerializer(BpmnWorkflowSerializer.configure(DEFAULT_CONFIG))
        self.lean = BpmnWorkflowSerializer(BpmnWorkflowSerializer.configure({**DEFAULT_CONFIG, BpmnWorkflow: lean}))
        self.engine = PythonScriptEngine(TaskDataEnvironment({"ergebnisse": dict(results), "weg": dict(way)}))
        self.workflow = BpmnWorkflow(*specs, script_engine=self.engine)
        self.workflow.get_next_task(spec_name="Start").data = dict(facts)
        self.workflow.do_engine_steps()

    def open(self, workflow: BpmnWorkflow) -> list[str]:
        """The elements people or systems have to do."""
        return [t.task_spec.bpmn_id for t in workflow.get_tasks(state=TaskState.READY, manual=True)]

    def complete(self, workflow: BpmnWorkflow, step: str, facts: Mapping[str, Any]) -> None:
        tasks = workflow.get_tasks(state=TaskState.READY, manual=True)
        task = next(t for t in tasks if t.task_spec.bpmn_id == step)
        task.data.update(facts)
        task.run()
        workflow.do_engine_steps()

    def receive(self, message: str) -> None:
        payload = {"payload": {}, "result_var": message}
        self.workflow.send_event(BpmnEvent(MessageEventDefinition(message), payload=payload))
        self.workflow.do_engine_steps()

    def step(self, serializer: BpmnWorkflowSerializer, state: str, step: str, facts: Mapping[str, Any]) -> str:
        """Load, one step, what is open, dump."""
        workflow = serializer.deserialize_json(state)
        workflow.script_engine = self.engine
        self.complete(workflow, step, facts)
        self.open(workflow)
        return str(serializer.serialize_json(workflow))
