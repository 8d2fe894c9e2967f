"""One page per feature file: each scenario as written, its sources, what each run decided and which way it took."""

from __future__ import annotations

import datetime as dt
from functools import cache

from musterprozesse.dmn.german import cell, shown
from musterprozesse.feel import Environment, FeelError, FeelEvaluationError, expression
from musterprozesse.report.gather import Documentation
from musterprozesse.report.markup import Html, Part, link, row, table, tag
from musterprozesse.report.points import folded
from musterprozesse.report.scenarios import Evaluation, Feature, Run, Scenario
from musterprozesse.report.words import GAP, cited, count

_ENV = Environment(dt.datetime(2026, 1, 1, tzinfo=dt.UTC))  # results are literals and read no clock


def scenarios_page(doc: Documentation) -> Html:
    """The list of all feature files."""
    rows = [
        row(link(f.anchor, f.name), tag("code", f.file), str(len(f.scenarios)),
            str(sum(len(s.runs) for s in f.scenarios)))
        for f in doc.scenarios.features
    ]  # fmt: skip
    heads = ("Funktionalität", "Datei", "Szenarien", "aufgezeichnete Läufe")
    return tag("section", tag("h1", "Szenarien", tabindex=-1), table("Alle Dateien mit Szenarien", heads, rows),
               id="szenarien")  # fmt: skip


def feature_page(doc: Documentation, feature: Feature) -> Html:
    """All scenarios of one file."""
    parts: list[Html] = []
    rule = ""
    for scenario in feature.scenarios:
        if scenario.rule != rule:
            rule = scenario.rule
            parts.append(tag("h2", f"Regel: {rule}"))
        parts.append(_scenario(doc, scenario))
    return tag("section", tag("h1", feature.name, tabindex=-1), tag("p", tag("code", feature.file)),
               tag("p", feature.intro) if feature.intro else None, parts, id=feature.anchor)  # fmt: skip


def _scenario(doc: Documentation, scenario: Scenario) -> Html:
    if scenario.runs:
        runs = table(f"Läufe von „{scenario.title}“", ("Zeile", "Quelle", "Entscheidungen", "Weg"),
                     [_run(doc, run) for run in scenario.runs])  # fmt: skip
    else:
        runs = tag("p", GAP, " Keine Aufzeichnung dieses Szenarios.") if doc.recorded else tag("p", "Nicht gemessen.")
    return tag(
        "article",
        tag("h3", scenario.title, tabindex=-1),
        tag("details", tag("summary", "Text des Szenarios"), tag("pre", scenario.text)) if scenario.text else None,
        runs,
        [folded(run) for run in scenario.runs],
        id=scenario.anchor,
    )


def _run(doc: Documentation, run: Run) -> Html:
    sources: list[Part] = [tag("div", cited(part) if part.startswith(("§", "Art.")) else part)
                           for part in run.source.split("; ") if part]  # fmt: skip
    if not sources:
        sources = [tag("strong", "✗ ohne Quelle, zählt nicht", class_="luecke")]
    return row(str(run.number or "–"), sources, [_evaluation(doc, e) for e in run.evaluations] or "–",
               [_way(doc, run, process) for process in _processes(run)] or "–")  # fmt: skip


def _processes(run: Run) -> list[str]:
    return list(dict.fromkeys(pid for way in run.ways for pid, _ in way.passed))


def _way(doc: Documentation, run: Run, process: str) -> Html:
    name = doc.processes[process].name if process in doc.processes else process
    steps = sum(pid == process for way in run.ways for pid, _ in way.passed)
    return tag("div", link(f"prozess/{process}", name, data_weg=run.name), f" ({count(steps, 'Element', 'Elemente')})")


def _evaluation(doc: Documentation, found: Evaluation) -> Html:
    decision = doc.decisions.get(found.decision)
    name = decision.name if decision is not None else found.decision
    own = [doc.rules[r][1] for r in found.rules if r in doc.rules and doc.rules[r][0].id == found.decision]
    numbers: list[Part] = [[link(f"tabelle/{found.decision}/{r.id}", f"Regel {r.number}"), ": ", cited(r.norm)]
                           for r in own]  # fmt: skip
    return tag("div", link(f"tabelle/{found.decision}", name), ": ", outcome(found),
               tag("ul", [tag("li", item) for item in numbers]) if numbers else None)  # fmt: skip


@cache
def outcome(found: Evaluation) -> str:
    """A result in German; an evaluation that was refused says so."""
    if found.outcome.startswith("!"):
        return {"!FactsMissing": "Angaben fehlen", "!DecisionGap": "keine Regel trifft zu",
                "!DecisionNotUnique": "mehrere Regeln treffen zu"}.get(found.outcome, "abgelehnt")  # fmt: skip
    try:
        return shown(expression(found.outcome).evaluate({}, _ENV))
    except (FeelError, FeelEvaluationError):
        return cell(found.outcome)
