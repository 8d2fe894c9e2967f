"""Who sets and who reads which fact: interfaces of parts, letters, and words nobody uses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from musterprozesse.check.finding import Finding, Severity, about
from musterprozesse.dmn import Decision
from musterprozesse.errors import near
from musterprozesse.feel import Expression
from musterprozesse.model import Model
from musterprozesse.process import Kind, Node, Process
from musterprozesse.vocabulary import Vocabulary

_TEXT = re.compile(r'"([^"\\]*)"')


def asked(node: Node) -> frozenset[str]:
    """Facts a step, message or deadline sets by itself."""
    found = {f.id for f in node.fields} | {name for name, _ in node.reported} | set(node.emptied)
    found.add(node.properties.get("eingangstag", ""))
    if node.timer is not None:
        found.add(node.timer.end_fact)
    return frozenset(found - {""})


def sets(node: Node, model: Model) -> frozenset[str]:
    """Facts and results that can be there after a step: asked by it, wanted by its table, handed back by its part."""
    found = asked(node) | set(node.outputs)
    if node.kind is Kind.RULE and node.decision in model.decisions:
        found = found | {node.decision} | roots(model.decisions[node.decision].inputs)
    return frozenset(found)


def reads(process: Process, node: Node, model: Model) -> frozenset[str]:
    """Facts and results a step or the split behind it reads."""
    found = {*node.inputs, *node.outdated, node.collection}
    if node.timer is not None:
        found.add(node.timer.start_fact)
    if node.kind is Kind.RULE and node.decision in model.decisions:
        found |= roots(model.decisions[node.decision].inputs)
        if node.collection:
            found.add(node.collection)
    letter = model.vocabulary.letters.get(node.properties.get("schreiben", ""))
    if letter is not None:
        found |= set(letter.fakten)
    for flow in node.outgoing:
        if (process.id, flow) in model.conditions:
            found |= roots(model.conditions[process.id, flow].names)
    duration = model.durations.get((process.id, node.id))
    if isinstance(duration, Expression):
        found |= roots(duration.names)
    return frozenset(found - {""})


def roots(names: Iterable[str]) -> frozenset[str]:
    """`fiktionswirkung.fiktion` is read from `fiktionswirkung`."""
    return frozenset(n.split(".", 1)[0] for n in names)


def usage_findings(process: Process, model: Model) -> Iterator[Finding]:
    """All findings about the interface of a part and about the facts of letters."""
    steckbrief = f"{process.id}.toml"
    nodes = process.nodes.values()
    read: frozenset[str] = frozenset().union(*(reads(process, n, model) for n in nodes))
    can_set: frozenset[str] = frozenset().union(*(sets(n, model) for n in nodes))
    for name in process.inputs:
        # a field of a form counts too: it shows what is known already
        if name not in read and not any(name in asked(n) for n in nodes):
            yield about(
                process, name, "eingabe_ungelesen", Severity.ERROR, "Diese Eingabe liest im Diagramm nichts.",
                "Jeder Aufruf müsste eine Angabe mitgeben, die keine Folge hat.",
                "Aus eingaben und aus den Aufrufen streichen.", file=steckbrief,
            )  # fmt: skip
    for name in process.outputs:
        if name not in can_set:
            yield about(
                process, name, "ausgabe_ungesetzt", Severity.ERROR, "Diese Ausgabe setzt im Diagramm nichts.",
                "Wer den Teil aufruft, wartete vergeblich auf sie.",
                "Aus ausgaben streichen oder dort erfassen, wo sie entsteht.", file=steckbrief,
            )  # fmt: skip
    if process.profile.get("art") != "rahmen":
        yield from _letters(process, model)


def _letters(process: Process, model: Model) -> Iterator[Finding]:
    """A frame may be given any fact at its start; a part knows only what it is handed and what happens in it."""
    for node in process.nodes.values():
        letter = model.vocabulary.letters.get(node.properties.get("schreiben", ""))
        if letter is None:
            continue
        known = set(process.inputs)
        for before in ways_to(process, node.id):
            known |= sets(process.nodes[before], model)
        for name in letter.fakten:
            if name not in known:
                yield about(
                    process, node.id, "schreiben_fakten", Severity.WARNING,
                    f"„{letter.label}“ braucht „{model.vocabulary.facts[name].label}“, hier auf keinem Weg bekannt.",
                    "Im Schreiben bliebe eine Lücke.", "Die Angabe davor erfassen oder als Eingabe übergeben.",
                )  # fmt: skip


def ways_to(process: Process, element: str) -> frozenset[str]:
    """All elements from which a way leads to this one, itself included."""
    seen: set[str] = set()
    todo = [element]
    while todo:
        id = todo.pop()
        if id in seen:
            continue
        seen.add(id)
        node = process.nodes[id]
        todo += [process.flows[f].source for f in node.incoming]
        if node.attached_to:
            todo.append(node.attached_to)
        if node.kind is Kind.START and node.parent:
            todo += [process.flows[f].source for f in process.nodes[node.parent].incoming]
        if node.kind is Kind.SUB:
            todo += [n.id for n in process.level(id) if n.kind is Kind.END]
    return frozenset(seen)


def word_findings(models: Iterable[Model], decisions: Iterable[Decision], vocabulary: Vocabulary) -> Iterator[Finding]:
    """Facts nobody reads, documents nobody uses and documents nobody knows, over all diagrams and tables."""
    read: set[str] = set()
    taken: set[str] = set()
    papers: set[str] = set()
    for decision in decisions:
        read |= roots(decision.inputs)
        for rule, paper in _papers(decision):
            papers.add(paper)
            if paper not in vocabulary.documents:
                meant = near(paper, vocabulary.documents)
                yield Finding(
                    file=f"{decision.id}.dmn", element=rule, label=decision.name, rule="unterlage_unbekannt",
                    severity=Severity.ERROR, what=f"Die Unterlage „{paper}“ gibt es im Vokabular nicht.",
                    why="Der Schritt, der sie zeigen soll, bliebe stehen.",
                    todo=f"Gemeint ist wohl „{meant[0]}“." if meant else "In vocabulary/dokumente.toml anlegen.",
                )  # fmt: skip
    for model in models:
        for process in model.processes.values():
            for node in process.nodes.values():
                read |= reads(process, node, model)
                taken |= asked(node)
                papers |= set(node.documents)
    read |= {f.id for f in vocabulary.facts.values() if f.einzeln in read and f.einzeln}
    for fact in vocabulary.facts.values():
        papers |= set(fact.nachweis)
        if fact.id in read:
            continue
        collected = fact.id in taken
        yield Finding(
            file="vocabulary", element=fact.id, label=fact.label,
            rule="fakt_ungelesen" if collected else "fakt_ungenutzt",
            severity=Severity.NOTE if collected else Severity.WARNING,
            what="Die Angabe wird erfasst, aber keine Tabelle, Bedingung, Frist und kein Schreiben liest sie."
            if collected else "Die Angabe kommt in keinem Diagramm und in keiner Tabelle vor.",
            why="Es darf nur erhoben werden, was gebraucht wird (Art. 5 Abs. 1 Buchst. c DSGVO).",
            todo="Prüfen, ob sie in die Akte gehört; sonst streichen." if collected else "Verwenden oder streichen.",
        )  # fmt: skip
    for document in vocabulary.documents.values():
        if document.id not in papers:
            yield Finding(
                file="vocabulary", element=document.id, label=document.label, rule="unterlage_ungenutzt",
                severity=Severity.NOTE, what="Kein Schritt und kein Nachweis nennt diese Unterlage.",
                why="Sie wird nirgends verlangt.", todo="Verwenden oder streichen.",
            )  # fmt: skip


def _papers(decision: Decision) -> Iterator[tuple[str, str]]:
    """The papers the rows of a table name in an output `unterlage`, with the row."""
    table = decision.table
    for place, output in enumerate(table.outputs if table is not None else ()):
        if output.name == "unterlage" and table is not None:
            yield from ((r.id, m[1]) for r in table.rules if (m := _TEXT.fullmatch(r.outputs[place].text.strip())))
