"""No refusal without a person: on each way from a table that may refuse to a notice somebody weighs (§§ 28, 40 VwVfG).

Ways run through subprocesses, into called parts and out of them, and along border events: a person whose task is cut
off has weighed nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from musterprozesse.check.dataflow import outputs_of
from musterprozesse.check.finding import Finding, Severity, about
from musterprozesse.model import Model
from musterprozesse.process import Kind, Node, Process

ASKS_PEOPLE = ("VERSAGEN", "ERMESSEN", "SOLL", "PRUEFEN", "ABLEHN", "ANHOERUNG")
"""What a result begins with that leaves something to weigh."""
PEOPLE = frozenset({"sachbearbeitung", "leitung"})
"""Roles whose user task weighs a result before it leaves the house."""


def people_findings(process: Process, model: Model) -> Iterator[Finding]:
    """Notices of one diagram that a table reaches without a person."""
    seen: set[str] = set()
    for source in process.of_kind(Kind.RULE, Kind.CALL):
        if not _leaves_open(source, model):
            continue
        for letter in _walk(process, _behind(process, source), model).notices:
            if letter not in seen:
                seen.add(letter)
                yield about(
                    process, letter, "mensch_entscheidet", Severity.ERROR,
                    f"Von „{source.name}“ führt ein Weg zu diesem Bescheid, auf dem niemand abwägt.",
                    "Was das Gesetz Menschen überlässt (Ermessen, Versagung, Prüfung), entscheidet keine Tabelle.",
                    "Davor eine Benutzeraufgabe von Sachbearbeitung oder Leitung legen, vor einer Ablehnung den Teil "
                    "ablehnung-mit-anhoerung (§ 28 VwVfG).",
                )  # fmt: skip


def is_notice(letter: str) -> bool:
    """Whether a letter decides about the application (fees and certificates do not)."""
    return "bescheid" in letter and "gebuehr" not in letter and "bescheinigung" not in letter


@dataclass
class _Ways:
    """What is reached without a person: notices, or calls that send one; and whether an end is."""

    notices: list[str] = field(default_factory=list)
    ends: bool = False


def _leaves_open(node: Node, model: Model) -> bool:
    """Whether a result that asks for people may stand after this step, with nobody having weighed it."""
    if node.kind is Kind.RULE:
        texts = (t for values in outputs_of(model.decisions[node.decision]).values() for t in values)
        return any(str(t).startswith(ASKS_PEOPLE) for t in texts)
    part = model.processes[node.called]
    handed = {d for d in node.outputs if d in model.decisions}
    return any(
        _leaves_open(inner, model) and _walk(part, _behind(part, inner), model).ends
        for inner in part.of_kind(Kind.RULE, Kind.CALL)
        if inner.decision in handed or handed & set(inner.outputs)
    )


def _behind(process: Process, node: Node) -> list[str]:
    return [process.flows[f].target for f in node.outgoing]


def _walk(process: Process, start: Iterable[str], model: Model) -> _Ways:
    """Everything of one diagram that is reached from these elements before a person's task is done."""
    found, seen, todo = _Ways(), set[str](), list(start)
    borders: dict[str, list[Node]] = {}
    for border in process.of_kind(Kind.BOUNDARY):
        borders.setdefault(border.attached_to, []).append(border)
    while todo:
        id = todo.pop()
        if id in seen:
            continue
        seen.add(id)
        node = process.nodes[id]
        for border in borders.get(id, ()):
            todo += _behind(process, border)
        weighed = node.kind is Kind.USER and node.lane in PEOPLE
        if node.kind in (Kind.SERVICE, Kind.SEND) and is_notice(node.properties.get("schreiben", "")):
            found.notices.append(id)
        elif node.kind is Kind.CALL:
            part = model.processes[node.called]
            inside = _walk(part, [n.id for n in part.level("") if n.kind is Kind.START], model)
            found.notices += [id] if inside.notices else []
            weighed = not inside.ends
        elif node.kind is Kind.SUB:
            todo += [n.id for n in process.level(id) if n.kind is Kind.START]
            continue
        elif node.kind is Kind.END and node.parent:
            todo += _behind(process, process.nodes[node.parent])
        elif node.kind is Kind.END:
            found.ends = True
        if not weighed:
            todo += _behind(process, node)
    return found
