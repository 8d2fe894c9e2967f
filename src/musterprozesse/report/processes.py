"""One page per process: Steckbrief, diagram, steps, tables, scenarios."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lxml import etree

from musterprozesse.bpmn import BPMN, safe_xml
from musterprozesse.dmn import Decision
from musterprozesse.model import drawn_order
from musterprozesse.process import Kind, Node, Process
from musterprozesse.report.gather import Documentation
from musterprozesse.report.markup import Html, Part, join, link, row, table, tag
from musterprozesse.report.scenarios import Run, Scenario
from musterprozesse.report.start import state_of
from musterprozesse.report.words import GAP, cited, gap, proof, share
from musterprozesse.terminal.overview import DEADLINES, KINDS, kind_of, leika

_PROFILE = (
    ("definition", "Definition"), ("beschreibung", "Beschreibung"), ("schlagworte", "Schlagworte"),
    ("ausloeser", "Auslöser"), ("ergebnisse", "Ergebnisse"), ("eingaben", "Eingaben"), ("ausgaben", "Ausgaben"),
)  # fmt: skip


def process_page(doc: Documentation, process: Process, drawn: bool) -> Html:
    """`drawn`: whether the viewer is in the file."""
    anchor = f"prozess/{process.id}"
    return tag(
        "section",
        tag("h1", process.name, tabindex=-1),
        tag("p", str(process.profile.get("definition", "")).strip()),
        tag("h2", "Diagramm"),
        _chooser(doc, process),
        _drawing(process, drawn),
        tag("div", class_="weg-in-worten", aria_live="polite"),
        tag("h2", "Steckbrief"),
        _profile(doc, process),
        _runs(doc, process),
        tag("h2", "Schritte"),
        table(f"Schritte von „{process.name}“ in der Reihenfolge des Diagramms",
              ("Schritt", "Art", "Rolle", "Inhalt", "Norm", "Weiter", "Szenarien"),
              [_step(doc, process, process.nodes[n]) for n in drawn_order(process)]),
        _tables(doc, process),
        _findings(doc, process),
        id=anchor,
    )  # fmt: skip


def _profile(doc: Documentation, process: Process) -> Html:
    given = process.profile
    rows: list[tuple[str, Part]] = [
        ("Kennung", tag("code", process.id)), ("Art", kind_of(process)), ("Leistungsschlüssel", leika(given)),
        ("Zustand", state_of(process)),
    ]  # fmt: skip
    for key, label in _PROFILE:
        value = given.get(key)
        if value:
            rows.append((label, str(value).strip() if isinstance(value, str) else ", ".join(_words(doc, value))))
    for basis in given.get("handlungsgrundlagen", ()):
        rows.append(("Handlungsgrundlage", cited(str(basis.get("name", "")))))
    for deadline in given.get("fristen", ()):
        norm = str(deadline.get("norm", ""))
        rows.append(("Frist", [f"{deadline.get('name', '')}: {deadline.get('dauer', '')} ", cited(norm)]))
    for member in given.get("teilnehmer", ()):
        rows.append(("Teilnehmer", str(member.get("name", ""))))
    for kind, label in (("schritt", "Schritte"), ("fluss", "Flüsse"), ("ende", "Enden")):
        found = doc.covered(process.id, kind)
        if doc.recorded:
            shown = share(len(found.scenarios) - len(found.gaps), len(found.scenarios))
            rows.append((f"{label} mit Szenario", shown))
    return table("Steckbrief", ("Angabe", "Wert"), [row(label, value) for label, value in rows], class_="steckbrief")


def _words(doc: Documentation, names: Iterable[Any]) -> list[str]:
    facts = doc.library.vocabulary.facts
    found = []
    for name in map(str, names):
        decision = doc.decisions.get(name)
        found.append(facts[name].label if name in facts else decision.name if decision else name)
    return found


def _drawing(process: Process, drawn: bool) -> Html:
    if not drawn:
        return tag("p", "Dieser Bericht wurde ohne bpmn-js erstellt und zeigt kein Diagramm. ",
                   "Die Schritte stehen in der Tabelle unten.", class_="hinweis")  # fmt: skip
    label = f"Diagramm „{process.name}“. Denselben Inhalt hat die Tabelle der Schritte darunter."
    legend = tag(
        "p",
        "Zeichen: eine Zahl am Schritt = so viele Szenarien mit Quelle erreichen ihn; „✗ 0“ und gestrichelter Rand = "
        "keines; gestrichelter Pfeil = kein Szenario nimmt ihn. Verschieben: Pfeiltasten oder ziehen.",
        class_="legende",
    )
    canvas = tag("div", class_="leinwand", tabindex=0, role="group", aria_label=label, data_prozess=process.id)
    return join(toolbar(), canvas, legend)


def toolbar() -> Html:
    """The buttons of the diagram that follows."""
    buttons = [
        tag("button", sign, type="button", data_zoom=how, aria_label=name)
        for sign, how, name in (("+", "naeher", "Vergrößern"), ("−", "ferner", "Verkleinern"),
                                ("Einpassen", "einpassen", "Einpassen: ganzes Diagramm zeigen"))
    ]  # fmt: skip
    return tag("div", buttons, class_="werkzeug", role="group", aria_label="Ansicht des Diagramms")


def runs_through(doc: Documentation, process: Process) -> list[tuple[Scenario, Run]]:
    """The runs that passed an element of a process, in the order of the feature files."""
    return [
        (scenario, run)
        for scenario, run in doc.scenarios.by_run.values()
        if any(pid == process.id for way in run.ways for pid, _ in way.passed)
    ]


def _chooser(doc: Documentation, process: Process) -> Html:
    runs = runs_through(doc, process)
    if not runs:
        return tag("p", GAP if doc.recorded else "Was Szenarien erreichen, ist nicht gemessen.")
    groups: dict[str, list[Html]] = {}
    for scenario, run in runs:
        groups.setdefault(scenario.file, []).append(tag("option", _named(scenario, run), value=run.name))
    names = {f.file: f.name for f in doc.scenarios.features}
    field = f"weg-{process.id}"
    return tag(
        "p",
        tag("label", "Weg eines Szenarios im Diagramm zeigen: ", for_=field),
        tag("select", tag("option", "– Abdeckung durch alle Szenarien –", value=""),
            [tag("optgroup", items, label=names[file]) for file, items in groups.items()],
            id=field, class_="weg", data_prozess=process.id),
        class_="nur-mit-skript",
    )  # fmt: skip


def _runs(doc: Documentation, process: Process) -> Html:
    runs = runs_through(doc, process)
    items = [tag("li", link(s.anchor, _named(s, r)), f" ({_ends(doc, r)})") for s, r in runs]
    folded = tag("details", tag("summary", f"Alle {len(runs)} Läufe durch diesen Prozess"), tag("ul", items))
    return join(tag("h2", "Szenarien"), folded if runs else tag("p", GAP if doc.recorded else "Nicht gemessen."))


def _named(scenario: Scenario, run: Run) -> str:
    return scenario.title + (f" [{run.number}]" if run.number else "")


def _ends(doc: Documentation, run: Run) -> str:
    found = []
    for way in run.ways:
        process = doc.processes.get(way.process)
        nodes = process.nodes if process is not None else {}
        found += [nodes[end].name if end in nodes else end for end in way.ends]
    return "endet: " + ", ".join(found) if found else "nicht beendet"


def _step(doc: Documentation, process: Process, node: Node) -> Html:
    roles = doc.library.vocabulary.roles
    reached = doc.covered(process.id, "schritt").scenarios.get(node.id, ())
    return row(
        named(process, node), KINDS[node.kind], roles[node.lane].label if node.lane in roles else node.lane or "–",
        _content(doc, process, node), cited(node.norm), _onward(doc, process, node),
        proof(doc, reached, place=(process.id, node.id)),
        id=f"prozess/{process.id}/{node.id}",
    )  # fmt: skip


def _content(doc: Documentation, process: Process, node: Node) -> Html:
    words = doc.library.vocabulary
    lines: list[Part] = []

    def line(label: str, value: Part) -> None:
        if value:
            lines.append(tag("div", tag("span", f"{label}: ", class_="leise"), value))

    if node.attached_to:
        how = "unterbricht" if node.interrupting else "unterbricht nicht"
        line("Während", f"{process.nodes[node.attached_to].name} ({how})")
    line("Felder", ", ".join(_words(doc, (f.id for f in node.fields))))
    line("Meldet", ", ".join(_words(doc, (f for f, _ in node.reported))))
    line("Ab hier keine", ", ".join(_words(doc, node.emptied)))
    line("Neu zu fragen", ", ".join(_words(doc, node.outdated)))
    line("Unterlagen", ", ".join(words.documents[d].label for d in node.documents if d in words.documents))
    letter = node.properties.get("schreiben", "")
    line("Schreiben", words.letters[letter].label if letter in words.letters else letter)
    if node.decision:
        decision = doc.decisions.get(node.decision)
        line("Tabelle", link(f"tabelle/{node.decision}", decision.name if decision else node.decision))
    if node.called:
        called = doc.processes.get(node.called)
        line("Teil", link(f"prozess/{node.called}", called.name if called else node.called))
    line("Nachricht", process.messages.get(node.message, node.message))
    if node.timer is not None:
        since = ", ".join(_words(doc, [node.timer.start_fact])) if node.timer.start_fact else "Beginn des Wartens"
        line("Frist", f"{node.timer.duration} ab {since} ({DEADLINES[node.timer.kind]})")
    other = process.nodes.get(node.properties.get("nicht_durch", ""))
    line("Vier Augen", f"nicht durch die Person aus „{other.name}“" if other is not None else "")
    line("Erläuterung", node.documentation)
    return join(lines or "–")


def _onward(doc: Documentation, process: Process, node: Node) -> Html:
    reached = doc.covered(process.id, "fluss").scenarios
    lines: list[Part] = []
    for fid in node.outgoing:
        flow = process.flows[fid]
        label = f"{flow.name}: " if flow.name else ""
        mark: Part = f" ({len(reached.get(fid, ()))}×)" if reached.get(fid) else [" ", gap(doc, process.id, fid)]
        target = process.nodes[flow.target]
        name = named(process, target)
        lines.append(tag("div", label, link(f"prozess/{process.id}/{target.id}", name), mark,
                         tag("div", tag("code", flow.condition), class_="leise") if flow.condition else None,
                         id=f"prozess/{process.id}/{fid}"))  # fmt: skip
    return join(lines or "–")


def named(process: Process, node: Node) -> str:
    """What to call a step, also one without a name."""
    if node.name and node.name != node.id:
        return node.name
    if node.kind in (Kind.XOR, Kind.AND) and len(node.outgoing) == 1:
        following = process.nodes[process.flows[node.outgoing[0]].target]
        return f"Zusammenführung vor „{following.name}“"
    return node.id


def _tables(doc: Documentation, process: Process) -> Html:
    rows: list[Html] = []
    shown: set[str] = set()

    def add(decision: Decision, why: Part) -> None:
        if decision.id in shown:
            return
        shown.add(decision.id)
        found = doc.covered(decision.id, "zeile")
        total = len(found.scenarios)
        hit = sum(bool(names) for names in found.scenarios.values())
        figures = share(hit, total) if doc.recorded else str(total)
        rows.append(row(link(f"tabelle/{decision.id}", decision.name), why, str(total), figures))
        for required in decision.requires:
            add(required, ["nötig für ", decision.name])

    for node in process.of_kind(Kind.RULE):
        decision = doc.decisions.get(node.decision)
        if decision is not None:
            add(decision, link(f"prozess/{process.id}/{node.id}", node.name))
    if not rows:
        return join(tag("h2", "Tabellen"), tag("p", "Dieser Prozess fragt keine Tabelle."))
    heads = ("Tabelle", "gefragt von", "Regeln", "Zeilen mit Szenario")
    return join(tag("h2", "Tabellen"), table(f"Tabellen von „{process.name}“", heads, rows))


def _findings(doc: Documentation, process: Process) -> Html:
    mine = [f for f in doc.findings if f.file in (process.file, process.file.replace(".bpmn", ".toml"))]
    items = [tag("li", tag("strong", f"{f.severity.value}: "), f"{f.label or f.element}: {f.what} {f.why} {f.todo}")
             for f in mine]  # fmt: skip
    return join(tag("h2", "Befunde der Prüfung"), tag("ul", items) if items else tag("p", "Keine."))


def lean_xml(data: bytes, file: str) -> str:
    """The diagram for the viewer alone: without extension elements, conditions and documentation."""
    root = safe_xml(data, file)
    for name in ("extensionElements", "conditionExpression", "documentation"):
        for element in list(root.iter(f"{{{BPMN}}}{name}")):
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
    etree.cleanup_namespaces(root, keep_ns_prefixes=["bpmn", "bpmndi", "dc", "di", "xsi"])
    return etree.tostring(root, encoding="unicode")
