"""Task specs for SpiffWorkflow, built from our own plain process data instead of its XML parsers.

Each class says in BPMN words what its element does (OMG BPMN 2.0.2, chapter 13). They differ from the specs
SpiffWorkflow ships in what engine decisions need: no prediction of the future, no copies of data per task,
conditions and tables answered by the host, boundary events attached to any activity, joins that count tokens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from SpiffWorkflow.bpmn.specs.bpmn_process_spec import BpmnProcessSpec
from SpiffWorkflow.bpmn.specs.mixins.bpmn_spec_mixin import BpmnSpecMixin
from SpiffWorkflow.bpmn.specs.mixins.exclusive_gateway import ExclusiveGateway
from SpiffWorkflow.bpmn.specs.mixins.parallel_gateway import ParallelGateway
from SpiffWorkflow.bpmn.specs.mixins.subworkflow_task import SubWorkflowTask
from SpiffWorkflow.specs.StartTask import StartTask
from SpiffWorkflow.specs.WorkflowSpec import WorkflowSpec
from SpiffWorkflow.util.task import TaskState

from musterprozesse.process import Kind, Node, Process

if TYPE_CHECKING:
    from musterprozesse.engine.run import LiveTask


class _NoPrediction:
    """Children come into being when a token leaves, not before: the tree holds tokens only."""

    syncs = True

    def _predict(self, my_task: Any, seen: Any = None, looked_ahead: int = 0, mask: int = 0) -> None:
        return None

    def _on_ready(self, my_task: Any) -> None:
        return None

    def _on_complete_hook(self, my_task: Any) -> None:
        if self.syncs:
            my_task._sync_children(self.outputs, TaskState.FUTURE)  # type: ignore[attr-defined]


class Begin(_NoPrediction, StartTask):
    """The root every workflow tree of SpiffWorkflow starts from; not an element of the diagram."""

    boundary: tuple[()] = ()


class Element(_NoPrediction, BpmnSpecMixin):
    """An element that passes its token on at once: start events and merges."""

    def __init__(self, wf_spec: BpmnProcessSpec, node: Node, **kwargs: Any) -> None:
        super().__init__(wf_spec, node.id, bpmn_name=node.name, lane=node.lane, **kwargs)
        self.node = node
        self.boundary: list[Boundary] = []

    def _update_hook(self, my_task: LiveTask) -> bool:
        my_task.attach_boundary()
        return True


class Step(Element):
    """A step somebody outside does: user, manual, service and send tasks. Open until the host completes it."""

    def __init__(self, wf_spec: BpmnProcessSpec, node: Node) -> None:
        super().__init__(wf_spec, node, manual=True)

    def _update_hook(self, my_task: LiveTask) -> bool:
        my_task.host.arrived(my_task.token)
        return super()._update_hook(my_task)


class Rule(Element):
    """A business rule task: decided by the host, or waiting (STARTED) until its facts are known."""

    def _run_hook(self, my_task: LiveTask) -> bool | None:
        return True if my_task.host.decide(my_task.token) else None


class Choice(Element, ExclusiveGateway):
    """An exclusive split: the host names the flow, or it waits (STARTED) until the facts are known."""

    syncs = False

    def test(self) -> None:
        return None

    def _run_hook(self, my_task: LiveTask) -> bool | None:
        target = my_task.host.choose(my_task.token)
        if target is None:
            return None
        my_task._sync_children([self._wf_spec.task_specs[target]], TaskState.FUTURE)
        return True


class Parallel(Element, ParallelGateway):
    """Splits to all flows; joins when one token has come over each incoming flow, and keeps excess tokens."""

    def _update_hook(self, my_task: LiveTask) -> bool:
        my_task._set_state(TaskState.WAITING)
        waiting: dict[str, LiveTask] = {}
        for task in my_task.workflow.open.values():
            if task.task_spec is self and task.state == TaskState.WAITING:
                waiting.setdefault(task.origin, task)
        if len(waiting) < len(self._inputs):
            return False
        waiting[my_task.origin] = my_task
        for task in waiting.values():
            if "l" in task.extra:
                my_task.host.merged(task.extra["l"])
            if task is not my_task:
                task.cancel()
        return True

    def _run_hook(self, my_task: LiveTask) -> bool:
        return True


class Events(Element):
    """An event-based gateway: the first event that happens takes the token, its rivals go."""

    def _on_complete_hook(self, my_task: LiveTask) -> None:
        super()._on_complete_hook(my_task)
        for child in my_task.children:
            child.extra["g"] = my_task.id


class Catch(Element):
    """A message or a date to wait for: catch events and receive tasks."""

    def _update_hook(self, my_task: LiveTask) -> bool:
        my_task._set_state(TaskState.WAITING)
        my_task.host.arrived(my_task.token)
        super()._update_hook(my_task)
        return False

    def _run_hook(self, my_task: LiveTask) -> bool:
        race = my_task.extra.get("g")
        if race is not None:
            for task in list(my_task.workflow.open.values()):
                if task is not my_task and task.extra.get("g") == race:
                    task.cancel()
        return True


class Boundary(Element):
    """An event at the border of an activity; interrupting ones end it, others may happen again."""

    def _run_hook(self, my_task: LiveTask) -> bool:
        owner = my_task.workflow.open.get(my_task.extra["h"])
        if owner is not None:
            if self.node.interrupting:
                owner.cancel()
            elif self.node.message:
                owner.add_boundary(self, again=True)
        return True


class Call(Element, SubWorkflowTask):
    """A call activity or an embedded subprocess: runs a workflow of its own, then passes the token on."""

    def __init__(self, wf_spec: BpmnProcessSpec, node: Node, spec: str) -> None:
        super().__init__(wf_spec, node, subworkflow_spec=spec)

    def _update_hook(self, my_task: LiveTask) -> bool:
        my_task._set_state(TaskState.STARTED)
        my_task.attach_boundary()
        my_task.workflow.top_workflow.begin_sub(my_task)
        return False

    def _on_subworkflow_completed(self, subworkflow: Any, my_task: LiveTask) -> None:
        my_task._set_state(TaskState.READY)

    def _on_cancel(self, my_task: LiveTask) -> None:
        my_task.workflow.top_workflow.end_sub(my_task, cancelled=True)

    def _run_hook(self, my_task: LiveTask) -> bool:
        my_task.workflow.top_workflow.end_sub(my_task, cancelled=False)
        return True


class End(Element):
    """An end event; a terminating one takes all other tokens of its level with it."""

    def _run_hook(self, my_task: LiveTask) -> bool:
        my_task.host.ended(my_task.token)
        if self.node.terminate:
            for task in list(my_task.workflow.open.values()):
                if task is not my_task:
                    task.cancel()
        return True


class ProcessSpec(BpmnProcessSpec):
    """One level of a diagram: the process itself or one embedded subprocess."""

    def __init__(self, process: Process, level: str) -> None:
        WorkflowSpec.__init__(self, name=process.id if not level else f"{process.id}:{level}")
        self.start = Begin(self, ":start")
        self.io_specification = None
        self.data_objects: dict[str, Any] = {}
        self.process = process
        self.level = level
        for node in process.level(level):
            self._element(node)
        self.flow_ids = {(f.source, f.target): f.id for f in process.flows.values()}
        for node in process.level(level):
            spec = self.task_specs[node.id]
            for fid in node.outgoing:
                target = self.task_specs[process.flows[fid].target]
                spec._outputs.append(target.name)
                target._inputs.append(spec.name)
            if node.kind is Kind.START:
                self.start._outputs.append(spec.name)
                spec._inputs.append(self.start.name)
            if node.kind is Kind.BOUNDARY:
                self.task_specs[node.attached_to].boundary.append(spec)

    def _add_notify(self, task_spec: Any) -> None:
        WorkflowSpec._add_notify(self, task_spec)

    def _element(self, node: Node) -> Element:
        if node.kind is Kind.CALL:
            return Call(self, node, node.called)
        if node.kind is Kind.SUB:
            return Call(self, node, f"{self.process.id}:{node.id}")
        if node.kind is Kind.XOR and len(node.outgoing) > 1:
            return Choice(self, node)
        return _CLASSES[node.kind](self, node)


_CLASSES: dict[Kind, type[Element]] = {
    Kind.START: Element,
    Kind.END: End,
    Kind.USER: Step,
    Kind.MANUAL: Step,
    Kind.SERVICE: Step,
    Kind.SEND: Step,
    Kind.RULE: Rule,
    Kind.RECEIVE: Catch,
    Kind.CATCH: Catch,
    Kind.BOUNDARY: Boundary,
    Kind.XOR: Element,
    Kind.AND: Parallel,
    Kind.EVENTS: Events,
}
