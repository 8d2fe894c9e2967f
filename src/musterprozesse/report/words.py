"""Pieces of text that several pages of the report share: citations, scenarios, shares, places."""

from __future__ import annotations

from collections.abc import Iterable

from musterprozesse.law import UNVERIFIED, Norm, NormError, basis
from musterprozesse.report.gather import Documentation
from musterprozesse.report.markup import Html, Part, join, link, slug, tag
from musterprozesse.report.scenarios import Scenario

NARROW = "\u00a0"
"""A blank that does not break the line."""
GAP = Html('<strong class="luecke">✗ kein Szenario</strong>')
"""The mark of a gap: a sign and words, not a colour alone."""


def norm_anchor(norm: Norm) -> str:
    """Where a paragraph stands in the report."""
    return f"norm/{slug(norm.paragraph_key)}"


def cited(text: str) -> Html:
    """A citation with a link for each paragraph; what cannot be read stays as it is."""
    if not text.strip():
        return join("–")
    try:
        found = basis(text)
    except NormError:
        return join(text)
    parts: list[Part] = [link(norm_anchor(norm), norm.text) for norm in found.norms]
    if found.practice:
        parts.append("Praxis")
    listed: list[Part] = [[part, "; "] for part in parts[:-1]] + parts[-1:]
    if found.unverified:
        listed.append([" ", tag("strong", f"⚠ {UNVERIFIED}", class_="warnung")])
    if found.remark:
        listed.append([" ", tag("span", found.remark, class_="leise")])
    return join(listed)


def count(number: int, one: str, many: str) -> str:
    """`1 Szenario`, `3 Szenarien`."""
    return f"{number} {one if number == 1 else many}"


def share(done: int, total: int) -> Html:
    """`12 von 15 (80 %)`; a share that is not full is marked with a sign."""
    if not total:
        return join("–")
    text = f" {done} von {total} ({100 * done // total} %)".replace(" ", NARROW)
    if done == total:
        return tag("span", f"✓{text}", class_="gut")
    return tag("span", f"✗{text}", class_="luecke")


def gap(doc: Documentation, where: str, name: str) -> Html:
    """What to say where no scenario reaches: the mark of a gap, or the exception that names the reason."""
    if not doc.recorded:
        return join("nicht gemessen")
    reason = doc.coverage.excused.get((where, name)) or doc.coverage.excused.get((where, "*"))
    return tag("span", f"Ausnahme: {reason}", class_="leise") if reason else GAP


def proof(doc: Documentation, names: Iterable[str], *, place: tuple[str, str] = ("", ""), most: int = 0) -> Html:
    """The scenarios that reach a place, folded, at most so many if `most` is set; what to say where there is none."""
    names = tuple(names)
    if not names:
        return gap(doc, *place)
    grouped = grouped_runs(doc, names)
    items = [tag("li", _one(scenario, numbers)) for scenario, numbers in (grouped[:most] if most else grouped)]
    if most and len(grouped) > most:
        items.append(tag("li", f"und {len(grouped) - most} weitere"))
    word = count(len(names), "Szenario", "Szenarien")
    return tag("details", tag("summary", f"✓ {word}"), tag("ul", items))


def grouped_runs(doc: Documentation, names: Iterable[str]) -> list[tuple[Scenario, list[int]]]:
    """Runs by the scenario they belong to, with the numbers of their rows."""
    found: dict[str, tuple[Scenario, list[int]]] = {}
    for name in names:
        scenario, run = doc.scenarios.by_run[name]
        found.setdefault(scenario.anchor, (scenario, []))[1].append(run.number)
    return [(scenario, sorted(numbers)) for scenario, numbers in found.values()]


def _one(scenario: Scenario, numbers: list[int]) -> Html:
    rows = ", ".join(str(n) for n in numbers if n)
    return join(link(scenario.anchor, scenario.title), f" (Zeile {rows})" if rows else None)


def place(doc: Documentation, name: str) -> Html:
    """A link to a row (`fiktionswirkung_2a`) or a step (`prozess/schritt`), by its words."""
    if "/" in name:
        process, element = name.split("/", 1)
        node = doc.processes[process].nodes[element]
        return join("Schritt ", link(f"prozess/{process}/{element}", f"„{node.name or element}“"), " in ",
                    doc.processes[process].name)  # fmt: skip
    if name in doc.rules:
        decision, rule = doc.rules[name]
        return join(link(f"tabelle/{decision.id}/{rule.id}", f"Regel {rule.number}"), " in ", decision.name)
    return join(name)
