"""What there is: lists of processes and decisions, and one of them in full."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from musterprozesse.dmn import Decision
from musterprozesse.dmn.german import cell
from musterprozesse.loader import Library
from musterprozesse.model import drawn_order
from musterprozesse.process import Kind, Node, Process
from musterprozesse.terminal.errors import EXPECTED, sentence
from musterprozesse.terminal.page import entry, heading, out, table
from musterprozesse.terminal.tell import long_date

POLICIES = {
    "U": "UNIQUE: genau eine Regel trifft zu",
    "A": "ANY: mehrere Regeln dürfen zutreffen, wenn sie dasselbe sagen",
    "P": "PRIORITY: das wichtigste Ergebnis gilt",
    "F": "FIRST: die erste zutreffende Regel gilt",
    "R": "RULE ORDER: alle zutreffenden Regeln in ihrer Reihenfolge",
    "O": "OUTPUT ORDER: alle zutreffenden Ergebnisse, das wichtigste zuerst",
    "C": "COLLECT: alle zutreffenden Regeln",
    "C+": "COLLECT SUM: die Summe der zutreffenden Regeln",
    "C<": "COLLECT MIN: das kleinste Ergebnis",
    "C>": "COLLECT MAX: das größte Ergebnis",
    "C#": "COLLECT COUNT: die Zahl der zutreffenden Regeln",
}
_ARTEN = {"rahmen": "Rahmen", "pruefung": "Prüfung", "teil": "Teil"}
KINDS = {
    Kind.START: "Beginn", Kind.END: "Ende", Kind.USER: "Aufgabe", Kind.MANUAL: "Handarbeit", Kind.RULE: "Entscheidung",
    Kind.SERVICE: "Fachverfahren", Kind.SEND: "Versand", Kind.RECEIVE: "Warten auf Nachricht", Kind.CALL: "Teilprozess",
    Kind.SUB: "Abschnitt", Kind.XOR: "Frage", Kind.AND: "gleichzeitig", Kind.EVENTS: "Warten, was zuerst kommt",
    Kind.CATCH: "Warten", Kind.BOUNDARY: "jederzeit währenddessen",
}  # fmt: skip
DEADLINES = {
    "handlungsfrist": "Handlungsfrist", "gueltigkeit": "Gültigkeit", "behoerdenintern": "behördeninterne Frist",
    "wiedervorlage": "Wiedervorlage",
}  # fmt: skip


def list_all(library: Library) -> None:
    """All processes and decisions; a broken file stands in the list with its error."""
    heading("Prozesse")
    rows = []
    for name in library.processes:
        try:
            process = library.process(name)
            rows.append((name, kind_of(process), leika(process.profile), process.name))
        except EXPECTED as error:
            rows.append((name, "fehlerhaft", "", sentence(error)))
    table(rows, ("Kennung", "Art", "LeiKa", "Name"))
    heading("Entscheidungen")
    rows = []
    for name in library.decisions:
        try:
            decision = library.decision(name).decision
            rules = decision.table
            policy, count = (rules.hit_policy, str(len(rules.rules))) if rules is not None else ("–", "–")
            rows.append((name, policy, count, decision.name))
        except EXPECTED as error:
            rows.append((name, "!", "", sentence(error)))
    table(rows, ("Kennung", "Art", "Regeln", "Frage"))


def kind_of(process: Process) -> str:
    """Rahmen, Prüfung or Teil."""
    return _ARTEN.get(str(process.profile.get("art", "")), "ohne Steckbrief")


def leika(profile: Mapping[str, Any]) -> str:
    """The LeiKa keys of a Steckbrief, or `leika-offen`."""
    keys = profile.get("leistungsschluessel", ())
    keys = (keys,) if isinstance(keys, str) else keys
    return ", ".join(map(str, keys)) or "leika-offen"


def show_process(library: Library, name: str) -> None:
    """A process: Steckbrief, steps in the order of the diagram, ends."""
    process = library.process(name)
    profile = process.profile
    heading(f"{process.name} ({process.id})")
    entry("Art", kind_of(process))
    entry("LeiKa", leika(profile))
    if profile.get("version") or profile.get("stand"):
        entry("Version", f"{profile.get('version', '')} (Stand {long_date(str(profile.get('stand', '')))})")
    for key, label in (("definition", "Definition"), ("beschreibung", "Beschreibung")):
        if profile.get(key):
            entry(label, " ".join(str(profile[key]).split()))
    for key, label in (("ausloeser", "Auslöser"), ("ergebnisse", "Ergebnisse"), ("eingaben", "Eingaben"),
                       ("ausgaben", "Ausgaben")):  # fmt: skip
        given = profile.get(key)
        if given:
            entry(label, given if isinstance(given, str) else ", ".join(_word(library, str(x)) for x in given))
    for basis in profile.get("handlungsgrundlagen", ()):
        entry("Grundlage", str(basis.get("name", "")))
    for deadline in profile.get("fristen", ()):
        parts = (deadline.get("dauer"), deadline.get("norm"))
        entry("Frist", f"{deadline.get('name', '')}: {' · '.join(str(p) for p in parts if p)}")
    heading("Schritte")
    numbers: dict[str, int] = {}
    order = [n for n in drawn_order(process) if _behind(process, n) == n]
    for nid in order:
        numbers[nid] = len(numbers) + 1
    for nid in order:
        _step(library, process, process.nodes[nid], numbers)
    heading("Enden")
    for node in process.of_kind(Kind.END):
        if not node.parent:
            out(f"{node.name} ({node.id})", indent=2, hang=4)


def _step(library: Library, process: Process, node: Node, numbers: Mapping[str, int]) -> None:
    words = library.vocabulary
    role = words.roles[node.lane].label if node.lane in words.roles else ""
    who = f" · {role}" if role and node.kind in (Kind.USER, Kind.MANUAL) else ""
    out(f"{numbers[node.id]:>3}  {node.name}", hang=5, bold=True)
    out(f"{KINDS[node.kind]}{who} · {node.id}", indent=5, hang=2, dim=True)

    def line(label: str, text: str) -> None:
        if text:
            entry(label, text, indent=5, column=13)

    line("Norm", "; ".join(node.norms))
    if node.attached_to:
        how = "unterbricht" if node.interrupting else "unterbricht nicht"
        line("Während", f"{process.nodes[node.attached_to].name} ({how})")
    line("Felder", ", ".join(words.facts[f.id].label + ("" if f.required else " (freiwillig)") for f in node.fields
                            if f.id in words.facts))  # fmt: skip
    line("Meldet", ", ".join(words.facts[f].label + ("" if must else " (freiwillig)") for f, must in node.reported
                            if f in words.facts))  # fmt: skip
    line("Keine", ", ".join(words.facts[f].label for f in node.emptied if f in words.facts))
    line("Neu", ", ".join(words.facts[f].label for f in node.outdated if f in words.facts))
    line("Unterlagen", ", ".join(words.documents[d].label for d in node.documents if d in words.documents))
    letter = node.properties.get("schreiben", "")
    line("Schreiben", words.letters[letter].label if letter in words.letters else letter)
    line("Tabelle", node.decision)
    line("Teil", node.called)
    line("Nachricht", f"{process.messages[node.message]} ({node.message})" if node.message else "")
    if node.timer is not None:
        since = _word(library, node.timer.start_fact) if node.timer.start_fact else "Beginn des Wartens"
        line("Frist", f"{node.timer.duration} ab {since} ({DEADLINES[node.timer.kind]})")
    other = process.nodes.get(node.properties.get("nicht_durch", ""))
    line("Vier Augen", f"nicht durch die Person aus „{other.name}“" if other is not None else "")
    for fid in node.outgoing:
        flow = process.flows[fid]
        end = _behind(process, flow.target)
        target = f"{numbers[end]} {process.nodes[end].name}"
        condition = f" [{flow.condition}]" if flow.condition else ""
        line("Weiter", f"{flow.name}{condition}: {target}" if flow.name or condition else target)


def show_decision(decision: Decision) -> None:
    """A decision: columns, outputs and rules, one block each."""
    heading(f"{decision.name} ({decision.id})")
    rules = decision.table
    if decision.version_tag:
        entry("Rechtsstand", long_date(decision.version_tag))
    if decision.requires:
        entry("Setzt voraus", ", ".join(f"{d.name} ({d.id})" for d in decision.requires))
    if rules is None:
        entry("Ausgabe", ", ".join(decision.outputs))
        return
    entry("Trefferart", POLICIES[rules.hit_policy])
    heading("Spalten")
    columns = [(c.label or c.expression.text, c.type, c.expression.text) for c in rules.inputs]
    table(columns, ("Eingabe", "Typ", "Ausdruck"))
    out()
    listed = [(c.name, c.type, ", ".join(map(str, c.allowed)) if c.allowed else "") for c in rules.outputs]
    table(listed, ("Ausgabe", "Typ", "Werte"))
    heading(f"{len(rules.rules)} Regeln")
    for rule in rules.rules:
        out(f"Regel {rule.number} · {rule.id}", bold=True)
        entry("Norm", rule.norm or "–", indent=2, column=8)
        tests = [
            f"{column.label or column.expression.text}: {cell(test.text)}"
            for column, test in zip(rules.inputs, rule.tests, strict=True) if not test.is_any
        ]  # fmt: skip
        entry("wenn", "; ".join(tests) or "sonst, in jedem Fall", indent=2, column=8)
        results = [f"{c.name} = {cell(e.text)}" for c, e in zip(rules.outputs, rule.outputs, strict=True)]
        entry("dann", "; ".join(results), indent=2, column=8)


def _behind(process: Process, nid: str) -> str:
    """The element behind gateways that only join; a person reads where the way leads."""
    node = process.nodes[nid]
    while node.kind is Kind.XOR and len(node.outgoing) == 1:
        node = process.nodes[process.flows[node.outgoing[0]].target]
    return node.id


def _word(library: Library, name: str) -> str:
    fact = library.vocabulary.facts.get(name)
    return fact.label if fact is not None else name
