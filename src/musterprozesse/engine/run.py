"""A case in motion: SpiffWorkflow's task tree reduced to its tokens, and the codec that stores just those.

What is stored per token is its number, its element and, where needed, a few marks; states follow from the kind
of the element, finished history belongs to the caller's event log, specs to the library.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

from SpiffWorkflow.task import Task
from SpiffWorkflow.util.task import TaskState
from SpiffWorkflow.workflow import Workflow

from musterprozesse.engine.specs import Boundary, Call, Catch, Choice, Element, Parallel, ProcessSpec, Rule, Step
from musterprozesse.process import Kind, Node, Process

MAX_STEPS = 10_000


class Host(Protocol):
    """What the engine asks of the case: it decides nothing itself and holds no facts."""

    def arrived(self, token: Token) -> None: ...
    def decide(self, token: Token) -> bool: ...
    def choose(self, token: Token) -> str | None: ...
    def ended(self, token: Token) -> None: ...
    def call_started(self, token: Token) -> None: ...
    def call_ended(self, token: Token, cancelled: bool) -> None: ...
    def merged(self, mark: int) -> None: ...


class Endless(Exception):
    """A loop in which nothing waits for anybody."""


class UnknownRow(Exception):
    """Stored rows that the present diagrams cannot hold; `elements` names them."""

    def __init__(self, elements: tuple[str, ...]) -> None:
        super().__init__(", ".join(elements))
        self.elements = elements


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """One place where the case stands. `scope` is the number of the innermost call token, or 0.

    `step` is the element with the calls around it (`path`) in front.
    """

    id: int
    node: Node
    process: Process
    scope: int
    path: tuple[str, ...]
    step: str
    extra: dict[str, Any]


class LiveTask(Task):
    """A SpiffWorkflow task with a small number instead of a UUID, no clock, no log, no data."""

    def __init__(self, workflow: _Level, task_spec: Any, origin: str, state: int, id: int | None = None) -> None:
        self.id = id or workflow.top_workflow.next_id()
        self.workflow = workflow
        self.task_spec = task_spec
        self.origin = origin
        self.extra: dict[str, Any] = {}
        self.triggered = False
        self.thread_id = 0
        self.data: dict[str, Any] = {}
        self.internal_data: dict[str, Any] = {}
        self._parent = None
        self._children: list[int] = []
        self._state = state
        workflow.tasks[self.id] = self
        workflow.open[self.id] = self

    @property
    def host(self) -> Host:
        return self.workflow.top_workflow.host

    @cached_property
    def token(self) -> Token:
        wf, node = self.workflow, self.task_spec.node
        return Token(self.id, node, wf.spec.process, wf.scope, wf.path, "/".join((*wf.path, node.id)), self.extra)

    def _set_state(self, value: int) -> None:
        self._state = value
        if value == TaskState.READY and not self.task_spec.manual:
            self.workflow.top_workflow.queue.append(self)

    def _add_child(self, task_spec: Any, state: int = TaskState.MAYBE) -> LiveTask:
        child = LiveTask(self.workflow, task_spec, self.task_spec.name, state)
        if "l" in self.extra:
            child.extra["l"] = self.extra["l"]
        self._children.append(child.id)
        spec = self.workflow.spec
        if flow := spec.flow_ids.get((self.task_spec.name, task_spec.name)):
            self.workflow.top_workflow.way.append((spec.process.id, flow))
        return child

    def row(self) -> list[Any]:
        """What is stored of this token: number, kind, element, marks."""
        spec = self.task_spec
        extra = {**self.extra, "o": self.origin} if isinstance(spec, Parallel) else dict(self.extra)
        return (
            [self.id, CODES[spec.node.kind], spec.name, extra] if extra else [self.id, CODES[spec.node.kind], spec.name]
        )

    def add_boundary(self, spec: Boundary, again: bool = False) -> None:
        """Wait at the border; `again` after the same event happened: what it brought stays known."""
        child = LiveTask(self.workflow, spec, "", TaskState.WAITING)
        child.extra["h"] = self.id
        if not again:
            self.host.arrived(child.token)

    def attach_boundary(self) -> None:
        for spec in self.task_spec.boundary:
            self.add_boundary(spec)

    def leave(self) -> None:
        """Take this task out of the tree; its boundary events go with it."""
        wf = self.workflow
        wf.open.pop(self.id, None)
        wf.tasks.pop(self.id, None)
        if self.task_spec.boundary:
            for task in [t for t in wf.open.values() if t.extra.get("h") == self.id and t._state == TaskState.WAITING]:
                task.cancel()

    def complete(self) -> None:
        self._state = TaskState.COMPLETED
        if isinstance(self.task_spec, Element):
            self.workflow.top_workflow.way.append((self.workflow.spec.process.id, self.task_spec.name))
        self.task_spec._on_complete_hook(self)
        for child in self.children:
            if child is not None and child._state == TaskState.FUTURE and child.task_spec._update_hook(child):
                child._set_state(TaskState.READY)
        self.workflow._task_completed_notify(self)

    def cancel(self) -> None:
        if self._state & TaskState.FINISHED_MASK:
            return
        self._state = TaskState.CANCELLED
        self.task_spec._on_cancel(self)
        self.leave()


class _Level(Workflow):
    """One running level: the case's own process, a called part, or an embedded subprocess."""

    def __init__(self, spec: ProcessSpec, top: Run | None, owner: LiveTask | None) -> None:
        super().__init__(spec, deserializing=True)
        self.completed: bool = False
        self.open: dict[int, LiveTask] = {}
        self.top_workflow: Run = top if top is not None else self
        self.owner = owner
        self.path: tuple[str, ...] = ()
        self.scope = 0
        if owner is not None:
            called = owner.task_spec.node.kind is Kind.CALL
            self.path = (*owner.workflow.path, owner.task_spec.node.id) if called else owner.workflow.path
            self.scope = owner.id if called else owner.workflow.scope

    def begin(self) -> None:
        self.task_tree = LiveTask(self, self.spec.start, "", TaskState.READY)
        if self.owner is not None and "l" in self.owner.extra:
            self.task_tree.extra["l"] = self.owner.extra["l"]
        self.task_tree.run()

    def _task_completed_notify(self, task: Task) -> None:
        task.leave()
        if not self.open and not self.completed:
            self.completed = True
            if self.owner is not None:
                self.owner.task_spec._on_subworkflow_completed(self, self.owner)

    def dump(self) -> dict[str, Any]:
        rows: list[list[Any]] = []
        subs: dict[str, Any] = {}
        for task in sorted(self.open.values(), key=lambda t: t.id):
            rows.append(task.row())
            sub = self.top_workflow.subs.get(task.id)
            if sub is not None:
                subs[str(task.id)] = sub.dump()
        return {"t": rows, "s": subs} if subs else {"t": rows}

    def restore(self, stored: Mapping[str, Any], gone: list[str]) -> None:
        subs = stored.get("s", {})
        for row in stored["t"]:
            task = self.place(row)
            inner = subs.get(str(row[0])) if task is not None and isinstance(task.task_spec, Call) else {"t": []}
            if task is None or inner is None:
                gone.append("/".join((*self.path, str(row[2]))))
            elif isinstance(task.task_spec, Call):
                self.top_workflow.open_sub(task).restore(inner, gone)

    def place(self, row: Sequence[Any]) -> LiveTask | None:
        """Put one stored token on its element; None if the element is gone or of another kind."""
        number, code, name, *rest = row
        spec = self.spec.task_specs.get(name)
        state = _STATES.get(type(spec))
        extra = dict(rest[0]) if rest else {}
        if state is None or CODES[spec.node.kind] != code:
            return None
        if isinstance(spec, Parallel) and extra.get("o") not in spec._inputs:
            return None
        task = LiveTask(self, spec, extra.pop("o", ""), state, number)
        task.extra.update(extra)
        return task


CODES: Mapping[Kind, str] = dict(zip(Kind, "seumrvdtcpxgwib", strict=True))

_STATES: dict[type, int] = {
    Step: TaskState.READY,
    Rule: TaskState.STARTED,
    Choice: TaskState.STARTED,
    Call: TaskState.STARTED,
    Catch: TaskState.WAITING,
    Boundary: TaskState.WAITING,
    Parallel: TaskState.WAITING,
}


class Program:
    """A process with all parts it calls, as SpiffWorkflow specs; built once, shared, never changed."""

    def __init__(self, processes: Mapping[str, Process], main: str) -> None:
        self.main = main
        self.processes = processes
        self.specs: dict[str, ProcessSpec] = {}
        for process in processes.values():
            for level in ["", *(n.id for n in process.of_kind(Kind.SUB))]:
                spec = ProcessSpec(process, level)
                self.specs[spec.name] = spec


class Run(_Level):
    """The top workflow of a case in motion. One verb of a case builds one Run and throws it away."""

    def __init__(self, program: Program, host: Host, next_id: int = 0) -> None:
        self.program = program
        self.host = host
        self.queue: deque[LiveTask] = deque()
        self.way: list[tuple[str, str]] = []
        self.subs: dict[int, _Level] = {}
        self._next_id = next_id
        super().__init__(program.specs[program.main], None, None)

    @property
    def last_id(self) -> int:
        return self._next_id

    def next_id(self) -> int:
        self._next_id += 1
        return self._next_id

    def open_sub(self, task: LiveTask) -> _Level:
        level = _Level(self.program.specs[task.task_spec.spec], self, task)
        self.subs[task.id] = level
        return level

    def begin_sub(self, task: LiveTask) -> None:
        level = self.open_sub(task)
        if task.task_spec.node.kind is Kind.CALL:
            self.host.call_started(task.token)
        level.begin()

    def end_sub(self, task: LiveTask, cancelled: bool) -> None:
        level = self.subs.pop(task.id, None)
        if level is None:
            return
        for inner in list(level.open.values()):
            inner.cancel()
        if task.task_spec.node.kind is Kind.CALL:
            self.host.call_ended(task.token, cancelled)

    @classmethod
    def load(cls, program: Program, host: Host, stored: Mapping[str, Any], next_id: int) -> Run:
        """Rebuild a run from stored rows.

        Raises:
            UnknownRow: rows stand at elements that are gone or have become another kind.
        """
        run = cls(program, host, next_id)
        gone: list[str] = []
        run.restore(stored, gone)
        if gone:
            raise UnknownRow(tuple(gone))
        return run

    def start(self) -> None:
        self.begin()
        self.settle()

    def settle(self) -> None:
        """Run everything that needs nobody: gateways, decided rules, calls, ends."""
        for _ in range(MAX_STEPS):
            if not self.queue:
                return
            task = self.queue.popleft()
            if task._state == TaskState.READY and task.id in task.workflow.open:
                task.run()
        raise Endless

    def _levels(self) -> Iterator[_Level]:
        yield self
        yield from list(self.subs.values())

    def _task(self, number: int) -> LiveTask:
        for level in self._levels():
            if number in level.open:
                return level.open[number]
        raise KeyError(number)

    def tokens(self) -> list[Token]:
        """Where the case stands, oldest token first; joins that wait for others are not listed."""
        found = [t for level in self._levels() for t in level.open.values()]
        return [t.token for t in sorted(found, key=lambda t: t.id) if isinstance(t.task_spec, Element)]

    def everywhere(self) -> Iterator[LiveTask]:
        """All tokens, those inside calls and at joins included."""
        return (task for level in self._levels() for task in level.open.values())

    def is_open(self, number: int) -> bool:
        return any(number in level.open for level in self._levels())

    def pass_on(self, number: int) -> None:
        """A step was done, or the event a token waited for happened."""
        task = self._task(number)
        task._state = TaskState.READY
        task.run()
        self.settle()

    def rivals(self, number: int) -> tuple[int, list[list[Any]]]:
        """What waits beside a timer and would go with it: the level's owner (0: the top) and the stored rows.

        The events after the same event-based gateway, or the receiving step an interrupting timer hangs on.
        """
        task = self._task(number)
        level = task.workflow.open.values()
        race, owner = task.extra.get("g"), task.extra.get("h")
        if race is not None:
            found = [t for t in level if t.extra.get("g") == race]
        elif owner is not None and task.task_spec.node.interrupting:
            found = [t for t in level if owner in (t.id, t.extra.get("h"))]
        else:
            found = []
        rows = [t.row() for t in sorted(found, key=lambda t: t.id)]
        return (task.workflow.owner.id if task.workflow.owner is not None else 0), rows

    def mark(self, number: int, value: int) -> None:
        """Mark a token; all that follows from it carries the mark."""
        self._task(number).extra["l"] = value

    def has_level(self, owner: int) -> bool:
        return owner == 0 or owner in self.subs

    def reopen(self, owner: int, rows: Sequence[Sequence[Any]], mark: int) -> None:
        """Take back all tokens with the mark and put the stored ones in their place."""
        for level in list(self._levels()):
            for task in list(level.open.values()):
                if task.extra.get("l") == mark:
                    task.cancel()
        place = self.subs[owner] if owner else self
        for row in rows:
            place.place(row)

    def scopes(self) -> dict[int, tuple[int, str, tuple[str, ...]]]:
        """Per open call: the scope it was called from, the called process, and the path of calls to it."""
        return {
            level.scope: (level.owner.workflow.scope, level.spec.process.id, level.path)
            for level in self.subs.values()
            if level.owner is not None and level.owner.task_spec.node.kind is Kind.CALL
        }

    def retry(self) -> bool:
        """Try again what waits for facts; True if anything moved."""
        before = self._next_id
        blocked = [
            t for level in self._levels() for t in level.open.values()
            if isinstance(t.task_spec, (Rule, Choice)) and t._state == TaskState.STARTED
        ]  # fmt: skip
        for task in sorted(blocked, key=lambda t: t.id):
            if task.id in task.workflow.open:
                task._set_state(TaskState.READY)
        self.settle()
        return self._next_id != before
