"""What a case asks at each point of a scenario, as the clerk sees it: each need stands once, the points refer to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from musterprozesse.report.gather import Documentation
from musterprozesse.report.markup import Html, Part, join, link, tag
from musterprozesse.report.scenarios import Run
from musterprozesse.report.words import cited, count
from musterprozesse.terminal.tell import KINDS, day

_SLOT = tag("span", class_="tag")
"""Where the script writes a day: the same need has other days in other scenarios."""
_MOST = 8
"""With more choices than this, a field only tells how many there are."""


def points_of(doc: Documentation) -> tuple[Html, dict[str, Any]]:
    """All needs that any scenario met, as a template the browser does not lay out, and the points of each run.

    A point is day, what happened, and the needs: each the place in the template with the days for its slots.
    """
    places: dict[Html, int] = {}

    def put(need: Mapping[str, Any]) -> list[Any]:
        return [places.setdefault(_need(doc, need), len(places)), *_days(need)]

    runs = {
        name: [[_day(p.day), ", ".join(p.happened), [put(n) for n in p.needs]] for way in run.ways for p in way.points]
        for name, (_, run) in doc.scenarios.by_run.items()
    }
    return tag("template", list(places), id="bedarfe"), {name: points for name, points in runs.items() if points}


def folded(run: Run) -> Html | None:
    """The points of a run, filled by the script when they are opened."""
    number = sum(len(way.points) for way in run.ways)
    if not number:
        return None
    which = f"Zeile {run.number}, " if run.number else ""
    return tag("details", tag("summary", f"Was der Fall an jedem Punkt braucht ({which}"
                              f"{count(number, 'Punkt', 'Punkte')})"),
               class_="punkte nur-mit-skript", data_lauf=run.name)  # fmt: skip


def _day(text: str) -> str:
    return day(dt.date.fromisoformat(text))


def _days(need: Mapping[str, Any]) -> list[str]:
    """The days of a need in the order of its slots."""
    found = (need.get("due"), (need.get("announces") or {}).get("last_day"))
    return [_day(text) for text in found if text]


def _need(doc: Documentation, need: Mapping[str, Any]) -> Html:
    words = doc.library.vocabulary
    title: Part = need["title"] or need["step"]
    process = doc.processes.get(need["process"])
    if process is not None and need["step"] in process.nodes:
        title = link(f"prozess/{process.id}/{need['step']}", title)
    about = [words.roles[need["role"]].label] if need.get("role") in words.roles else []
    about += ["kann jederzeit eintreten"] if need.get("optional") else []
    lines: list[Part] = [tag("div", tag("strong", f"{KINDS[need['kind']]}: ", title), ", " if about else None,
                             ", ".join(about))]  # fmt: skip

    def line(label: str, *value: Part) -> None:
        lines.append(tag("div", tag("span", f"{label}: ", class_="leise"), value))

    if need.get("due"):
        line("Letzter Tag" if need["kind"] == "date" else "Bis", _SLOT, " (", cited(need.get("due_basis", "")), ")")
    if need.get("why"):
        line("Warum", need["why"])
    if need.get("fields"):
        line("Felder", tag("ul", [tag("li", _field(doc, field)) for field in need["fields"]]))
    if need.get("documents"):
        line("Unterlagen", tag("ul", [tag("li", _paper(paper)) for paper in need["documents"]]))
    if letter := need.get("letter"):
        missing = [words.facts[f].label if f in words.facts else f for f in letter.get("missing", ())]
        basis = f" ({letter['legal_basis']})" if letter.get("legal_basis") else None
        line("Schreiben", letter["label"], basis, f", noch ohne: {', '.join(missing)}" if missing else None)
    if (told := need.get("announces")) and told.get("last_day"):
        line("Nennt als letzten Tag", _SLOT, " (", cited(told.get("legal_basis", "")), ")")
    if need.get("legal_basis"):
        line("Rechtsgrundlage", cited("; ".join(need["legal_basis"])))
    if other := need.get("not_by"):
        node = process.nodes.get(other) if process is not None else None
        line("Vier Augen", f"nicht durch die Person aus „{node.name if node is not None else other}“")
    if need.get("help"):
        line("Hinweis", need["help"])
    return tag("div", lines)


def _field(doc: Documentation, field: Mapping[str, Any]) -> Html:
    papers = doc.library.vocabulary.documents
    about = ["Pflicht" if field["required"] else "schon bekannt" if field["known"] else "freiwillig"]
    if not field.get("relevant", True):
        about = ["kann nichts mehr ändern"]
    choices = list(field.get("choices", {}).values())
    if choices:
        about.append("Auswahl: " + " / ".join(choices) if len(choices) <= _MOST else f"Auswahl aus {len(choices)}")
    about += [field["unit"]] if field.get("unit") else []
    about += [f"leer heißt: {field['null_means']}"] if field.get("null_means") else []
    wanted = [text for text in field.get("why", ()) if text != field["label"]]
    about += [f"gefragt als: {', '.join(wanted)}"] if wanted else []
    proofs = [papers[d].label for d in field.get("documents", ()) if d in papers]
    about += [f"Nachweis: {', '.join(proofs)}"] if proofs else []
    about += [field["legal_basis"]] if field.get("legal_basis") else []
    return join(field["label"], tag("span", f" ({'; '.join(about)})", class_="leise"))


def _paper(paper: Mapping[str, Any]) -> Html:
    translation = paper.get("translation", "")
    notes = [paper.get("form", ""), f"Übersetzung: {translation}" if translation not in ("", "nein") else "",
             paper.get("validity", ""), paper.get("legal_basis", "")]  # fmt: skip
    told = "; ".join(filter(None, notes))
    return join(paper["label"], tag("span", f" ({told})", class_="leise") if told else None)
