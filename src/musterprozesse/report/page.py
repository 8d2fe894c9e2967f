"""The whole file: head, navigation, every page, the data of the diagrams, scripts."""

from __future__ import annotations

from collections import Counter
from typing import Any

from musterprozesse.process import Process
from musterprozesse.report.bundle import Bundle, own
from musterprozesse.report.decisions import decision_page
from musterprozesse.report.features import feature_page, outcome, scenarios_page
from musterprozesse.report.gather import Documentation
from musterprozesse.report.markup import Html, Part, embedded, link, tag
from musterprozesse.report.norms import law_page
from musterprozesse.report.points import points_of
from musterprozesse.report.processes import lean_xml, named, process_page, runs_through
from musterprozesse.report.remaining import remaining_page
from musterprozesse.report.scenarios import Run
from musterprozesse.report.start import start_page

_POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:"
_FIRST = Html('document.documentElement.classList.add("js")')  # before the body: only the page asked for is laid out
_MENU = (("start", "Start"), ("recht", "Recht"), ("szenarien", "Szenarien"), ("offen", "Offen"))


def report_page(doc: Documentation, bundle: Bundle | None) -> str:
    """The report as one HTML text; nothing in it is loaded from elsewhere."""
    drawn = bundle is not None
    sections = [
        start_page(doc), law_page(doc), scenarios_page(doc), remaining_page(doc),
        *(process_page(doc, p, drawn) for p in doc.processes.values()),
        *(decision_page(doc, d) for d in doc.decisions.values()),
        *(feature_page(doc, f) for f in doc.scenarios.features),
    ]  # fmt: skip
    needs, points = points_of(doc)
    sections.append(needs)
    data = {"prozesse": {p.id: _diagram(doc, p, drawn) for p in doc.processes.values()}, "punkte": points}
    return document("Musterprozesse: Stand der Modelle", sections, data, bundle, script="report.js", head=header(doc))


def header(doc: Documentation) -> Html:
    """Navigation and the field to jump to any page."""
    names: Counter[str] = Counter()
    options: list[Html] = []

    def option(text: str, target: str) -> None:
        names[text] += 1
        value = text if names[text] == 1 else f"{text} ({names[text]})"
        options.append(tag("option", value=value, data_ziel=target))

    for process in doc.processes.values():
        option(f"Prozess: {process.name}", f"prozess/{process.id}")
    for decision in doc.decisions.values():
        option(f"Tabelle: {decision.name}", f"tabelle/{decision.id}")
    for feature in doc.scenarios.features:
        for scenario in feature.scenarios:
            option(f"Szenario: {scenario.title}", scenario.anchor)
    find: Part = [
        tag("label", "Springe zu ", for_="sprung"),
        tag("input", id="sprung", list="ziele", type="search", autocomplete="off"),
        tag("datalist", options, id="ziele"),
    ]
    items = [tag("li", link(target, text)) for target, text in _MENU]
    return tag(
        "header",
        tag("nav", tag("ul", items), aria_label="Hauptnavigation"),
        tag("div", find, tag("button", "Alles drucken", type="button", id="alles-drucken"), class_="nur-mit-skript"),
    )


def document(
    title: str, sections: Part, data: dict[str, Any], bundle: Bundle | None, *, script: str, head: Part = None
) -> str:
    """An HTML document with our styles, the viewer and one of our scripts; it loads nothing."""
    parts: list[Part] = [
        tag("script", embedded(data), type="application/json", id="daten"),
        tag("script", Html(bundle.script)) if bundle is not None else None,
        tag("script", Html(own("diagram.js"))),
        tag("script", Html(own(script))),
    ]
    styles = (bundle.style if bundle is not None else "") + own("report.css")
    return "<!doctype html>\n" + tag(
        "html",
        tag("head", tag("meta", charset="utf-8"), tag("meta", http_equiv="Content-Security-Policy", content=_POLICY),
            tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
            tag("title", title), tag("script", _FIRST), tag("style", Html(styles))),
        tag("body", link("inhalt", "Zum Inhalt springen", class_="sprunglink"), head,
            tag("main", sections, id="inhalt", tabindex=-1),
            tag("footer", tag("p", "Erstellt mit „musterprozesse“. Diagramme: bpmn-js (bpmn.io).")), parts),
        lang="de",
    )  # fmt: skip


def _diagram(doc: Documentation, process: Process, drawn: bool) -> dict[str, Any]:
    """What the script needs about one process: drawing, names, how often reached, and the ways through it."""
    steps, flows = doc.covered(process.id, "schritt"), doc.covered(process.id, "fluss")
    index = {name: place for place, name in enumerate((*process.nodes, *process.flows))}
    data = (doc.library.folder / "bpmn" / process.file).read_bytes() if drawn else b""
    return {
        "xml": lean_xml(data, process.file) if drawn else "",
        "gemessen": doc.recorded,
        "elemente": list(index),
        "namen": [named(process, node) for node in process.nodes.values()],
        "treffer": [len(names) for found in (steps, flows) for names in found.scenarios.values()],
        "wege": {run.name: _way(doc, process, run, index, s.anchor) for s, run in runs_through(doc, process)},
    }


def _way(doc: Documentation, process: Process, run: Run, index: dict[str, int], anchor: str) -> dict[str, Any]:
    passed = [index[e] for way in run.ways for pid, e in way.passed if pid == process.id and e in index]
    asked = {n.decision for n in process.nodes.values() if n.decision}
    decided = []
    for found in run.evaluations:
        if found.decision not in asked:
            continue
        rules = [doc.rules[r] for r in found.rules if r in doc.rules]
        decided.append({
            "id": found.decision,
            "name": doc.decisions[found.decision].name,
            "ergebnis": outcome(found),
            "regeln": [[d.id, r.id, r.number, r.norm] for d, r in rules if d.id == found.decision],
        })  # fmt: skip
    return {"quelle": run.source, "ziel": anchor, "weg": passed, "entscheidungen": decided}
