"""The comparison as one HTML file: words, both drawings one below the other, both versions of each changed rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from musterprozesse.compare.change import SORTS, Sort
from musterprozesse.compare.tables import Row, Table
from musterprozesse.compare.versions import Pair
from musterprozesse.dmn.german import cell
from musterprozesse.process import Process
from musterprozesse.report.bundle import Bundle
from musterprozesse.report.markup import Html, Part, join, link, row, slug, table, tag
from musterprozesse.report.page import document
from musterprozesse.report.processes import lean_xml, toolbar

_SIGNS: Mapping[Sort, str] = {"neu": "+ neu", "weg": "− entfallen", "anders": "~ geändert"}


def comparison_page(pairs: Iterable[Pair], bundle: Bundle | None, names: tuple[str, str]) -> str:
    """One section per process or table that changed; `names` are what the two versions are called."""
    changed = [pair for pair in pairs if pair.comparison.changes]
    entries = [tag("li", link(_anchor(p), p.comparison.name), f" ({_counted(p)})") for p in changed]
    first = tag(
        "section",
        tag("h1", f"Änderungen von „{names[0]}“ zu „{names[1]}“", tabindex=-1),
        tag("ul", entries) if entries else tag("p", "Keine Änderung, die etwas bedeutet."),
        tag("p", "Zeichen in den Diagrammen: + und dicker Rand = neu, − und gestrichelter Rand = entfallen, ~ und "
                 "gepunkteter Rand = geändert.", class_="legende"),
        id="start", class_="offen",
    )  # fmt: skip
    data = {_anchor(pair): _drawings(pair) for pair in changed if isinstance(pair.after or pair.before, Process)}
    sections = [first, *(_section(pair, bundle is not None) for pair in changed)]
    return document("Änderungen", sections, {"vergleiche": data if bundle else {}}, bundle, script="compare.js")


def _anchor(pair: Pair) -> str:
    return f"{pair.comparison.kind}/{slug(pair.comparison.id)}"


def _counted(pair: Pair) -> str:
    sorts = [change.sort for change in pair.comparison.changes]
    return ", ".join(f"{sorts.count(sort)} {word}" for sort, word in SORTS.items() if sort in sorts)


def _section(pair: Pair, drawn: bool) -> Html:
    words = [tag("li", tag("strong", f"{_SIGNS[c.sort]}: "), c.text) for c in pair.comparison.changes]
    parts: list[Part] = [tag("h2", pair.comparison.name, tabindex=-1), tag("ul", words)]
    some = pair.after or pair.before
    if isinstance(some, Process) and drawn:
        parts.append(tag("div", _canvas(pair, 0, "vorher"), _canvas(pair, 1, "nachher"), class_="untereinander"))
    elif isinstance(some, Process):
        parts.append(tag("p", "Ohne bpmn-js erstellt, darum ohne Diagramme.", class_="hinweis"))
    elif isinstance(pair.before, Table) and isinstance(pair.after, Table):
        parts.append(_rules(pair, pair.before, pair.after))
    return tag("section", parts, id=_anchor(pair), class_="offen")


def _canvas(pair: Pair, side: int, word: str) -> Html | None:
    if pair.files[side] is None:
        return None
    label = f"Diagramm „{pair.comparison.name}“, {word}. Die Änderungen stehen als Liste darüber."
    canvas = tag("div", class_="leinwand", tabindex=0, role="group", aria_label=label, data_vergleich=_anchor(pair),
                 data_seite=str(side))  # fmt: skip
    return tag("div", tag("h3", word.capitalize()), toolbar(), canvas)


def _drawings(pair: Pair) -> dict[str, Any]:
    def xml(path: Path | None) -> str:
        return lean_xml(path.read_bytes(), path.name) if path is not None else ""

    marks = [[c.element, c.sort] for c in pair.comparison.changes if c.element]
    return {"xml": [xml(path) for path in pair.files], "marken": marks}


def _rules(pair: Pair, before: Table, after: Table) -> Html | None:
    """The rules that changed, each cell with what it was and is; columns none of them looks at are left out."""
    touched = [c.element for c in pair.comparison.changes if c.element]
    if not touched:
        return None
    read = {
        key for version in (before, after) for id, item in version.rows.items() if id in touched
        for key, text in item.tests.items() if text != "-"
    }  # fmt: skip
    columns = {key: label for key, label in {**before.inputs, **after.inputs}.items() if key in read}
    results = {**before.outputs, **after.outputs}
    rows = []
    for id in dict.fromkeys([*(i for i in after.rows if i in touched), *(i for i in before.rows if i in touched)]):
        old, new = before.rows.get(id), after.rows.get(id)
        cells: list[Part] = [_both(_at(old, key), _at(new, key)) for key in (*columns, *results)]
        norms = _both(old.norm if old else None, new.norm if new else None)
        sign = _SIGNS["neu" if old is None else "weg" if new is None else "anders"]
        rows.append(row([id, tag("div", sign, class_="leise")], *cells, norms))
    heads = ["Regel", *(label or key for key, label in columns.items()),
             *(f"Ergebnis: {label or key}" for key, label in results.items()), "Norm"]  # fmt: skip
    return table("Geänderte Regeln; durchgestrichen: vorher, unterstrichen: nachher", heads, rows, class_="regeln")


def _at(row: Row | None, key: str) -> str | None:
    if row is None:
        return None
    text = row.tests.get(key, row.results.get(key))
    return None if text is None else "–" if text == "-" else cell(text)


def _both(old: str | None, new: str | None) -> Html:
    if old == new:
        return join(old or "–")
    return join(tag("del", old) if old else None, " " if old and new else None, tag("ins", new) if new else None)
