"""What is open: unverified law, rows nobody has read again, years that run out, gaps, exceptions with their reasons."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from musterprozesse.law import UNVERIFIED
from musterprozesse.report.gather import Documentation
from musterprozesse.report.markup import Html, Part, join, link, row, table, tag
from musterprozesse.report.norms import gaps_text
from musterprozesse.report.words import cited, place

_KINDS = {
    "text_geaendert": "Gesetzestext geändert: neu lesen", "text_neu": "Gesetzestext noch nicht gelesen",
    "norm_geaendert": "andere Norm als beim Lesen: neu lesen", "zeile_geaendert": "nach dem Lesen geändert: neu lesen",
    "ohne_eintrag": "noch nicht gelesen", "ohne_zeile": "Eintrag ohne Zeile", "offen": "offen",
}  # fmt: skip


def remaining_page(doc: Documentation) -> Html:
    """Everything somebody still has to look at."""
    return tag(
        "section",
        tag("h1", "Offen", tabindex=-1),
        tag("h2", "Bis wann Werte nach Jahren reichen", id="jahre"),
        _years(doc),
        tag("h2", f"Ungeprüft ({UNVERIFIED})", id="ungeprueft"),
        _unverified(doc),
        tag("h2", "Am Gesetzestext zu lesen", id="lesen"),
        _review(doc),
        tag("h2", "Was kein Szenario erreicht", id="luecken"),
        _gaps(doc),
        tag("h2", "Paragraphen ohne jedes Szenario", id="normluecken"),
        gaps_text(doc),
        id="offen",
    )


def years(doc: Documentation) -> Iterator[tuple[str, str, dt.date | None, dt.date | None]]:
    """Decision, column, first and last day for which values by year are there."""
    for decision in doc.decisions.values():
        found = doc.analyses.get(decision.table.id) if decision.table is not None else None
        for finding in found.of("jahre") if found is not None else ():
            yield decision.id, finding.column, finding.since, finding.until


def _years(doc: Documentation) -> Html:
    def text(day: dt.date | None, none: str) -> str:
        return none if day is None or day == dt.date.max else f"{day:%d.%m.%Y}"

    def until(day: dt.date | None) -> Part:
        if day is not None and day < doc.now.date():
            return tag("strong", f"✗ abgelaufen: {day:%d.%m.%Y}", class_="luecke")
        return text(day, "unbegrenzt")

    rows = [row(link(f"tabelle/{d}", doc.decisions[d].name), column, text(since, "unbegrenzt"), until(last))
            for d, column, since, last in years(doc)]  # fmt: skip
    if not rows:
        return tag("p", "Keine Tabelle hat Werte nach Jahren.")
    return table("Werte nach Jahren", ("Tabelle", "Spalte", "ab", "bis"), rows)


def unverified(doc: Documentation) -> Iterator[tuple[Part, str]]:
    """Every place that carries the mark, with its text."""
    for rule_id, (_, rule) in doc.rules.items():
        if UNVERIFIED in rule.norm:
            yield place(doc, rule_id), rule.norm
    for process in doc.processes.values():
        for node in process.nodes.values():
            for text in (node.norm, node.documentation):
                if UNVERIFIED in text:
                    yield place(doc, f"{process.id}/{node.id}"), text
    words = doc.library.vocabulary
    named = [(f"Angabe „{f.label}“", f.norm) for f in words.facts.values()]
    named += [(f"Parameter „{p.label}“", p.grundlage) for p in words.parameters.values()]
    named += [(f"Schreiben „{x.label}“", x.norm) for x in words.letters.values()]
    for what, text in named:
        if UNVERIFIED in text:
            yield what, text


def _unverified(doc: Documentation) -> Html:
    rows = [row(where, cited(text)) for where, text in unverified(doc)]
    if not rows:
        return tag("p", "✓ Nichts ist als ungeprüft gekennzeichnet.")
    return table(f"Was niemand bestätigt hat ({len(rows)})", ("Stelle", "Grundlage und Bemerkung"), rows)


def _review(doc: Documentation) -> Html:
    if doc.review is None:
        return tag("p", doc.review_problem or "Es gibt keine Vermerke, wer welche Zeile gelesen hat.")
    rows = [row(place(doc, f.row), _KINDS[f.kind], ", ".join(f.paragraphs), f.text or "–") for f in doc.review.findings]
    first = tag("p", f"{doc.review.rows} Zeilen, davon {doc.review.good} gelesen und unverändert.")
    if not rows:
        return first
    return join(first, table(f"Zeilen mit offenem Vermerk ({len(rows)})", ("Zeile", "Was", "Paragraphen", "Bemerkung"),
                             rows))  # fmt: skip


def _gaps(doc: Documentation) -> Html:
    if not doc.recorded:
        return tag("p", "Nicht gemessen.")
    found = doc.coverage.gaps()
    rows = []
    for where, kind, name in found:
        if kind == "zeile":
            rows.append(row(place(doc, name), "Zeile"))
        else:
            process = doc.processes[where]
            words = {"fluss": "Fluss", "ende": "Ende"}[kind]
            label = _flow(doc, where, name) if kind == "fluss" else process.nodes[name].name
            rows.append(row(join(link(f"prozess/{where}/{name}", f"„{label}“"), " in ", process.name), words))
    listed = table(f"Lücken ({len(rows)})", ("Stelle", "Art"), rows) if rows else tag("p", "✓ Keine Lücke.")
    excused = [tag("li", f"{where}, {name}: {reason}") for (where, name), reason in doc.coverage.excused.items()]
    return join(listed, join(tag("h3", "Ausnahmen mit Grund"), tag("ul", excused)) if excused else None)


def _flow(doc: Documentation, process: str, name: str) -> str:
    found = doc.processes[process]
    flow = found.flows[name]
    source, target = found.nodes[flow.source], found.nodes[flow.target]
    return f"{source.name or source.id} → {flow.name + ' → ' if flow.name else ''}{target.name or target.id}"
