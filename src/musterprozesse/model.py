"""One process with all its parts, tables and words, checked against each other and ready to run.

What the diagrams name is checked here, once. Tables, conditions and durations are compiled when a case first needs
them, each once; `Model.compile` does it for all, so that what is broken is found before a case meets it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from musterprozesse.calendar import Period, PeriodError, parse_period
from musterprozesse.engine import Program
from musterprozesse.errors import ModelError, near
from musterprozesse.process import Kind, Node, Process
from musterprozesse.vocabulary import Fact, Typed, Vocabulary

if TYPE_CHECKING:
    from musterprozesse.dmn import Decision, Domain, Rule
    from musterprozesse.feel import Expression, Shape
    from musterprozesse.feel.names import Declared

Key = tuple[str, str]
"""Process id and element id."""
_K = TypeVar("_K")
_V = TypeVar("_V")


class FirstUse(Mapping[_K, _V]):
    """Values made when first asked for; the keys are known from the start. Threads may share it.

    A value that cannot be made raises its error whenever it is asked for. Two threads that ask at once may both make
    it; all get the same one.
    """

    __slots__ = ("_keys", "_made", "_make")

    def __init__(self, keys: Iterable[_K], make: Callable[[_K], _V]) -> None:
        self._keys = dict.fromkeys(keys)
        self._make = make
        self._made: dict[_K, _V] = {}

    def __getitem__(self, key: _K) -> _V:
        try:
            return self._made[key]
        except KeyError:
            if key not in self._keys:
                raise
        return self._made.setdefault(key, self._make(key))

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[_K]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)


@dataclass(frozen=True)
class Model:
    """A main process and its parts. Immutable to its users and shared between cases and threads."""

    main: str
    processes: Mapping[str, Process]
    decisions: Mapping[str, Decision]
    vocabulary: Vocabulary
    parameters: Mapping[str, Any]
    conditions: Mapping[Key, Expression]
    durations: Mapping[Key, Period | Expression]
    program: Program
    order: Mapping[Key, int]
    fingerprint: str

    @cached_property
    def handed_in(self) -> Mapping[str, frozenset[str]]:
        """What each process reads from its caller, by process id."""
        return {p.id: frozenset(p.inputs) for p in self.processes.values()}

    @cached_property
    def messages(self) -> frozenset[str]:
        """Message ids any diagram of this model waits for."""
        nodes = (n for p in self.processes.values() for n in p.nodes.values() if n.kind is not Kind.START)
        return frozenset(n.message for n in nodes if n.message)

    @cached_property
    def remembered(self) -> frozenset[Key]:
        """Steps whose doer the case keeps: forms that may be entered again, and what four eyes look back at."""
        return frozenset(
            (p.id, step)
            for p in self.processes.values()
            for n in p.nodes.values()
            for step in ([n.id] if n.fields else [])
            + ([n.properties["nicht_durch"]] if "nicht_durch" in n.properties else [])
        )

    @cached_property
    def rules(self) -> Mapping[str, Mapping[str, Rule]]:
        """By decision, every rule of its table and of the tables it requires, by rule id."""

        def of(decision: Decision) -> dict[str, Rule]:
            found = {r.id: r for r in decision.table.rules} if decision.table is not None else {}
            for required in decision.requires:
                found |= of(required)
            return found

        return FirstUse(self.decisions, lambda name: of(self.decisions[name]))

    @cached_property
    def feel_parameters(self) -> dict[str, Any]:
        return {key: self.vocabulary.parameters[key].to_feel(value) for key, value in self.parameters.items()}

    def compile(self) -> Model:
        """The same model, with everything compiled that would be on first use.

        Raises:
            ModelError: the first table, condition or duration that cannot be.
        """
        parts: tuple[Mapping[Any, Any], ...] = (self.conditions, self.durations, self.decisions)
        for part in parts:
            list(part.values())
        return self


def compile_model(
    processes: Mapping[str, Process],
    main: str,
    decisions: Mapping[str, Decision],
    vocabulary: Vocabulary,
    parameters: Mapping[str, Any],
) -> Model:
    """Check the references of all diagrams.

    Raises:
        ModelError: the first element that names something that does not exist or does not fit.
    """
    checkers = {p.id: _Checker(p, processes, decisions, vocabulary) for p in processes.values()}
    for checker in checkers.values():
        checker.check()
    conditions = FirstUse(
        ((p.id, f.id) for p in processes.values() for f in p.flows.values() if f.condition is not None),
        lambda key: checkers[key[0]].condition(key[1]),
    )
    durations = FirstUse(
        ((p.id, n.id) for p in processes.values() for n in p.nodes.values() if n.timer is not None),
        lambda key: checkers[key[0]].duration(key[1]),
    )
    fingerprint = hashlib.sha256(
        "".join(processes[p].fingerprint for p in sorted(processes)).encode() + main.encode()
    ).hexdigest()[:12]
    order = {(p.id, n): i for p in processes.values() for i, n in enumerate(drawn_order(p))}
    return Model(
        main, processes, decisions, vocabulary, parameters, conditions, durations, Program(processes, main), order,
        fingerprint,
    )  # fmt: skip


def scope_of(vocabulary: Vocabulary, more: Iterable[str] = ()) -> dict[str, Shape]:
    """The names an expression may use: facts, the office's parameters, `heute`, and what the place adds."""
    from musterprozesse.feel import Shape  # noqa: PLC0415 - with the first expression

    plain = dict.fromkeys((*vocabulary.facts, "heute", *more), Shape())
    return {**plain, "parameter": Shape("namespace")}


def domains_of(vocabulary: Vocabulary) -> dict[str, Domain]:
    """What the vocabulary says about the values of each fact, for the questions that tables answer about themselves."""
    return {name: domain_of(fact) for name, fact in vocabulary.facts.items()}


def domain_of(typed: Typed) -> Domain:
    """What a fact, or a part of one, can be: its closed list, whether none, its step and bounds."""
    from musterprozesse.dmn import Domain  # noqa: PLC0415 - with the first table

    null = typed.leer is not None
    if typed.typ == "wahrheitswert":
        return Domain((True, False), null)
    if typed.typ == "auswahl":
        return Domain(tuple(typed.werte), null)
    numeric = typed.typ in ("zahl", "ganzzahl")
    step = Decimal(1) if typed.typ == "ganzzahl" else Decimal("0.01") if typed.einheit == "EUR" else None
    low, high = (Decimal(repr(end)) if numeric and end is not None else None for end in (typed.min, typed.max))
    return Domain(None, null, step, low, high)


def drawn_order(process: Process) -> list[str]:
    """Node ids along the flows from the start, nearest first, default flows and border events after the rest."""
    seen: dict[str, None] = {}
    queue = [n.id for n in process.of_kind(Kind.START)]
    borders: dict[str, list[str]] = {}
    for node in process.of_kind(Kind.BOUNDARY):
        borders.setdefault(node.attached_to, []).append(node.id)
    while queue:
        nid = queue.pop(0)
        if nid in seen:
            continue
        seen[nid] = None
        node = process.nodes[nid]
        inner = [n.id for n in process.level(nid) if n.kind is Kind.START] if node.kind is Kind.SUB else []
        flows = sorted(node.outgoing, key=lambda f: f == node.default)
        queue.extend([*inner, *(process.flows[f].target for f in flows), *borders.get(nid, [])])
    return [*seen, *(n for n in process.nodes if n not in seen)]


class _Checker:
    def __init__(
        self,
        process: Process,
        processes: Mapping[str, Process],
        decisions: Mapping[str, Decision],
        vocabulary: Vocabulary,
    ) -> None:
        self.process, self.processes, self.decisions, self.vocabulary = process, processes, decisions, vocabulary

    @cached_property
    def names(self) -> Declared:
        """What an expression of this diagram may use."""
        from musterprozesse.feel.names import Declared  # noqa: PLC0415 - with the first expression

        process = self.process
        results = {n.decision for n in process.of_kind(Kind.RULE)}
        results |= set(self.decisions) & {*process.inputs, *process.outputs}
        calls = {n.id for n in process.of_kind(Kind.CALL)}
        return Declared(scope_of(self.vocabulary, results | calls))

    def fail(self, element: str, reason: str, hint: str) -> ModelError:
        return ModelError(self.process.file, element, reason, hint)

    def known(self, element: str, what: str, word: str, words: Iterable[str]) -> None:
        words = tuple(words)
        if word not in words:
            meant = ", ".join(near(word, words))
            raise self.fail(
                element, f"{what} „{word}“ gibt es nicht.", f"Meinten Sie {meant}?" if meant else "Anlegen."
            )

    def check(self) -> None:
        process, facts = self.process, self.vocabulary.facts
        for name in (*process.inputs, *process.outputs):
            self.known("Steckbrief", "Die Angabe", name, (*facts, *self.decisions))
        for lane in process.lanes:
            self.known(lane, "Die Rolle", lane, self.vocabulary.roles)
        for node in process.nodes.values():
            self.node(node)

    def node(self, node: Node) -> None:
        facts = self.vocabulary.facts
        named = [f.id for f in node.fields] + [f for f, _ in node.reported]
        if node.timer is not None:
            named += [x for x in (node.timer.start_fact, node.timer.end_fact) if x]
        named += [x for x in (node.properties.get("eingangstag", ""),) if x]
        named += [*node.emptied, *node.outdated]
        for name in named:
            self.known(node.id, "Das Feld", name, facts)
        for name in node.emptied:
            if facts[name].leer is None:
                raise self.fail(node.id, f"„{name}“ kann nicht „keine“ sein.", "Im Vokabular sagen, wofür leer steht.")
        if node.collection:
            self.known(node.id, "Die Liste", node.collection, (*facts, *self.decisions))
        for name in named:
            if name in self.process.nodes:
                raise self.fail(node.id, f"Das Feld „{name}“ heißt wie ein Schritt.", "Eines von beiden umbenennen.")
        for paper in node.documents:
            lists = (*self.decisions, *(f.id for f in facts.values() if self.lists_papers(f)))
            self.known(node.id, "Die Unterlage", paper.split(".", 1)[0], (*self.vocabulary.documents, *lists))
        if points := node.properties.get("ansehen"):
            self.known(node.id, "Die Entscheidung", points.split(".", 1)[0], self.decisions)
        if letter := node.properties.get("schreiben"):
            self.known(node.id, "Das Schreiben", letter, self.vocabulary.letters)
        if node.decision:
            self.known(node.id, "Die Entscheidung", node.decision, self.decisions)
            if node.decision in facts:
                raise self.fail(node.id, f"„{node.decision}“ ist Entscheidung und Feld.", "Eines umbenennen.")
        if node.kind is Kind.CALL:
            called = self.processes[node.called]
            for drawn, declared, what in ((node.inputs, called.inputs, "Ein"), (node.outputs, called.outputs, "Aus")):
                if set(drawn) != set(declared):
                    missing, extra = sorted(set(declared) - set(drawn)), sorted(set(drawn) - set(declared))
                    raise self.fail(
                        node.id,
                        f"Die {what}gaben passen nicht zum Steckbrief von „{node.called}“.",
                        f"Es fehlen: {', '.join(missing) or 'keine'}; zu viel: {', '.join(extra) or 'keine'}.",
                    )

    def lists_papers(self, fact: Fact) -> bool:
        """Whether a fact lists documents, or records of a document and what was noted about it."""
        inner = fact.element
        if isinstance(inner, Mapping):
            inner = next(iter(inner.values())) if len(inner) > 1 else None
        return inner is not None and bool(inner.werte) and inner.werte.keys() <= self.vocabulary.documents.keys()

    def feel(self, element: str, text: str) -> Expression:
        from musterprozesse.feel import FeelError, expression  # noqa: PLC0415 - with the first expression

        try:
            return expression(text, self.names)
        except FeelError as error:
            raise self.fail(element, f"FEEL: {error}", "Ausdruck berichtigen.") from None

    def condition(self, flow: str) -> Expression:
        return self.feel(flow, self.process.flows[flow].condition or "")

    def duration(self, timer: str) -> Period | Expression:
        node = self.process.nodes[timer]
        text = node.timer.duration if node.timer is not None else ""
        if not text.startswith("="):
            try:
                return parse_period(text)
            except PeriodError as error:
                raise self.fail(node.id, error.reason, error.hint) from None
        body = text[1:].strip()
        if body.startswith("parameter."):
            self.known(node.id, "Der Parameter", body.removeprefix("parameter."), self.vocabulary.parameters)
        return self.feel(node.id, body)


def period_of(value: Any, unit: str) -> Period | None:
    """A computed duration as a period of the calendar; None if it is not one.

    A plain number counts in the unit of the parameter it comes from; everything else must be a FEEL duration.
    """
    months = getattr(value, "months", None)
    if isinstance(months, int):
        return Period(months=months)
    seconds = getattr(value, "total_seconds", None)
    if seconds is not None:
        days, rest = divmod(seconds(), 86_400)
        return None if rest else Period(days=int(days))
    if isinstance(value, Decimal) and value == value.to_integral_value():
        count = int(value)
        match unit:
            case "Werktage":
                return Period(working_days=count)
            case "Tage":
                return Period(days=count)
            case "Wochen":
                return Period(weeks=count)
            case "Monate":
                return Period(months=count)
    return None
