"""The law matrix: each paragraph, where it is applied, which scenario proves it; and what scenarios name in turn."""

from __future__ import annotations

from collections.abc import Mapping

from musterprozesse.law import Norm, NormError, parse_norms
from musterprozesse.report.gather import Documentation
from musterprozesse.report.markup import Html, link, row, slug, table, tag
from musterprozesse.report.words import GAP, cited, count, norm_anchor, place, proof, share

_SEPARATOR = "; "


def law_page(doc: Documentation) -> Html:
    """Both directions, gaps marked."""
    applied, named = places_by_norm(doc), scenarios_by_norm(doc)
    norms = {norm.paragraph_key: norm for norm in _norms(doc)}
    ordered = sorted(norms.values(), key=lambda norm: norm.sort_key)
    proved = sum(any(names for _, _, names in applied.get(n.paragraph_key, ())) for n in ordered
                 if n.paragraph_key in applied)  # fmt: skip
    return tag(
        "section",
        tag("h1", "Recht: Norm, Anwendung, Szenario", tabindex=-1),
        tag("p", "Durch Szenarien belegte Paragraphen: ", share(proved, len(applied)) if doc.recorded
            else "nicht gemessen"),
        tag("p", tag("label", tag("input", type="checkbox", class_="nur-luecken"),
                     " nur Lücken zeigen"), class_="nur-mit-skript"),
        table("Übersicht: jede Norm in beiden Richtungen",
              ("Norm", "angewendet in", "davon mit Szenario", "als Quelle genannt von", "Urteil"),
              [_overview(doc, n, applied, named) for n in ordered]),
        tag("h2", "Norm für Norm"),
        [_norm(doc, n, applied, named) for n in ordered],
        id="recht",
    )  # fmt: skip


Places = Mapping[str, list[tuple[str, str, tuple[str, ...]]]]
"""By paragraph: place, citation as written there, names of the runs that reach the place."""


def places_by_norm(doc: Documentation) -> dict[str, list[tuple[str, str, tuple[str, ...]]]]:
    """Where each paragraph is applied."""
    found: dict[str, list[tuple[str, str, tuple[str, ...]]]] = {}

    def add(text: str, where: str, names: tuple[str, ...]) -> None:
        for key in dict.fromkeys(norm.paragraph_key for norm in read(text)):
            found.setdefault(key, []).append((where, text, names))

    for process in doc.processes.values():
        reached = doc.covered(process.id, "schritt").scenarios
        for node in process.nodes.values():
            add(node.norm, f"{process.id}/{node.id}", reached.get(node.id, ()))
    for decision in doc.decisions.values():
        reached = doc.covered(decision.id, "zeile").scenarios
        for rule in decision.table.rules if decision.table is not None else ():
            add(rule.norm, rule.id, reached.get(rule.id, ()))
    return found


def scenarios_by_norm(doc: Documentation) -> dict[str, list[str]]:
    """The runs whose source names a paragraph."""
    found: dict[str, list[str]] = {}
    for name, (_, run) in doc.scenarios.by_run.items():
        keys = (norm.paragraph_key for text in run.source.split(_SEPARATOR) for norm in read(text))
        for key in dict.fromkeys(keys):
            found.setdefault(key, []).append(name)
    return found


def read(text: str) -> tuple[Norm, ...]:
    """The norms of a citation; none where it is no citation."""
    if not text.strip():
        return ()
    try:
        return parse_norms(text)
    except NormError:
        return ()


def _norms(doc: Documentation) -> list[Norm]:
    texts = [node.norm for p in doc.processes.values() for node in p.nodes.values()]
    texts += [r.norm for d in doc.decisions.values() if d.table is not None for r in d.table.rules]
    texts += [str(b.get("name", "")) for p in doc.processes.values() for b in p.profile.get("handlungsgrundlagen", ())]
    texts += [str(b.get("norm", "")) for p in doc.processes.values() for b in p.profile.get("fristen", ())]
    texts += [part for _, run in doc.scenarios.by_run.values() for part in run.source.split(_SEPARATOR)]
    return [norm for text in texts for norm in read(text)]


def _overview(doc: Documentation, norm: Norm, applied: Places, named: Mapping[str, list[str]]) -> Html:
    key = norm.paragraph_key
    places, sources = applied.get(key, ()), named.get(key, ())
    hit = sum(bool(names) for _, _, names in places)
    gap = doc.recorded and (not places or hit < len(places))
    if not places and not sources:
        verdict = tag("span", "nur im Steckbrief", class_="leise")
    elif not places:
        verdict = tag("strong", "✗ von Szenarien genannt, aber nirgends angewendet", class_="luecke")
    elif not doc.recorded:
        verdict = tag("span", "nicht gemessen")
    elif hit == 0:
        verdict = GAP
    elif hit < len(places):
        verdict = tag("strong", f"✗ {count(len(places) - hit, 'Stelle', 'Stellen')} ohne Szenario", class_="luecke")
    else:
        verdict = tag("span", "✓ belegt", class_="gut")
    return row(
        link(norm_anchor(norm), f"{norm.paragraph} {norm.law}"), count(len(places), "Stelle", "Stellen"), str(hit),
        count(len(sources), "Szenario", "Szenarien"), verdict, data_luecke="ja" if gap else None,
    )  # fmt: skip


def _norm(doc: Documentation, norm: Norm, applied: Places, named: Mapping[str, list[str]]) -> Html:
    key = norm.paragraph_key
    rows = [
        row(place(doc, where), cited(text), proof(doc, names, place=_split(doc, where), most=3))
        for where, text, names in applied.get(key, ())
    ]
    sources = named.get(key, ())
    title = f"{norm.paragraph} {norm.law}"
    heads = ("Stelle", "zitiert als", "Szenarien")
    return tag(
        "article",
        tag("h3", title, tabindex=-1),
        table(f"Wo {title} angewendet wird", heads, rows) if rows else tag("p", "Kein Schritt, keine Zeile nennt sie."),
        tag("div", "Als Quelle genannt von: ", proof(doc, sources, most=10) if sources else "keinem Szenario"),
        id=f"norm/{slug(key)}",
    )  # fmt: skip


def _split(doc: Documentation, where: str) -> tuple[str, str]:
    """The place an exception would name: process and step, or decision and row."""
    process, slash, element = where.partition("/")
    return (process, element) if slash else (doc.rules[where][0].id, where)


def gaps_text(doc: Documentation) -> Html:
    """How many paragraphs have no proof at all, for the page of what is open."""
    open_norms = [key for key, places in places_by_norm(doc).items() if not any(names for _, _, names in places)]
    if not doc.recorded:
        return tag("p", "Nicht gemessen.")
    if not open_norms:
        return tag("p", "✓ Zu jedem angewendeten Paragraphen gibt es ein Szenario.")
    return tag("ul", [tag("li", link(f"norm/{slug(key)}", key)) for key in sorted(open_norms)])
