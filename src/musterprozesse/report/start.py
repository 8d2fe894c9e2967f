"""The first page: every process and every table with its state."""

from __future__ import annotations

import re

from musterprozesse.check.finding import Severity
from musterprozesse.dmn import Decision
from musterprozesse.process import Process
from musterprozesse.report.gather import Documentation
from musterprozesse.report.markup import Html, Part, join, link, row, table, tag
from musterprozesse.report.words import NARROW, count, share
from musterprozesse.terminal.overview import kind_of, leika

STATES = {"entwurf": "Entwurf"}
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


def start_page(doc: Documentation) -> Html:
    """Counts, the list of processes, the list of tables."""
    tables = [d for d in doc.decisions.values() if d.table is not None]
    runs = len(doc.scenarios.by_run)
    sums = [
        count(len(doc.processes), "Prozess", "Prozesse"), count(len(tables), "Tabelle", "Tabellen"),
        f"{sum(len(d.table.rules) for d in tables if d.table)} Regeln",
        f"{count(sum(len(f.scenarios) for f in doc.scenarios.features), 'Szenario', 'Szenarien')}",
        f"{count(runs, 'aufgezeichneter Lauf', 'aufgezeichnete Läufe')}",
    ]  # fmt: skip
    return tag(
        "section",
        tag("h1", "Musterprozesse: Stand der Modelle", tabindex=-1),
        tag("p", "Musterprozesse sind keine FIM-Stammprozesse und nicht fachlich freigegeben. ",
            f"Erstellt für den {doc.now:%d.%m.%Y}."),
        tag("p", ", ".join(sums) + "."),
        None if doc.recorded else tag("p", tag("strong", "Ohne Aufzeichnung der Szenarien erstellt: "),
            "Was Szenarien belegen, ist hier nicht gemessen.", class_="hinweis"),
        table("Prozesse", ("Prozess", "Art", "Leistungsschlüssel", "Zustand", "Prüfung", "Schritte", "Flüsse", "Enden"),
              [_process(doc, p) for p in doc.processes.values()]),
        _broken(doc),
        table("Tabellen", ("Tabelle", "Rechtsstand", "Regeln", "Prüfung", "Zeilen mit Szenario", "Bemerkte Änderungen"),
              [_decision(doc, d) for d in sorted(tables, key=lambda d: d.name.casefold())]),
        id="start",
    )  # fmt: skip


def day(text: object) -> str:
    """An ISO date as a German one; other texts stay."""
    return f"{found[3]}.{found[2]}.{found[1]}" if (found := _DAY.fullmatch(str(text))) else str(text)


def state_of(process: Process) -> str:
    """The state a Steckbrief names, with version and date."""
    given = process.profile.get("zustand", {})
    status = str(given.get("status", "")) if isinstance(given, dict) else ""
    parts = [STATES.get(status, status) or "nicht genannt"]
    if process.profile.get("version"):
        parts.append(f"Version {process.profile['version']}")
    if process.profile.get("stand"):
        parts.append(f"Rechtsstand {day(process.profile['stand'])}")
    return ", ".join(parts)


def judged(doc: Documentation, process: Process) -> str:
    """How many findings the check has about a diagram and its Steckbrief."""
    mine = [f for f in doc.findings if f.file in (process.file, process.file.replace(".bpmn", ".toml"))]
    errors = sum(f.severity is Severity.ERROR for f in mine)
    warnings = sum(f.severity is Severity.WARNING for f in mine)
    if errors or warnings:
        return f"✗ {errors} Fehler, {count(warnings, 'Warnung', 'Warnungen')}"
    return f"✓{NARROW}in{NARROW}Ordnung"


def _process(doc: Documentation, process: Process) -> Html:
    shares: list[Part] = []
    for kind in ("schritt", "fluss", "ende"):
        found = doc.covered(process.id, kind)
        total = len(found.scenarios)
        shares.append(share(total - len(found.gaps), total) if doc.recorded else str(total))
    name = link(f"prozess/{process.id}", process.name)
    return row(name, kind_of(process), leika(process.profile), state_of(process), judged(doc, process), *shares)


def verdict(doc: Documentation, decision: Decision) -> str:
    """In one or two words what the proof of a table says."""
    found = doc.analyses.get(decision.table.id) if decision.table is not None else None
    if found is None:
        return "nicht geprüft"
    if found.errors:
        return f"✗ {len(found.errors)} Fehler"
    return "✗ nicht entschieden" if found.undecided else "✓ in Ordnung"


def _decision(doc: Documentation, decision: Decision) -> Html:
    rules = decision.table.rules if decision.table is not None else ()
    found = doc.covered(decision.id, "zeile")
    mutation = doc.mutation.get(decision.id)
    noticed: Part = "nicht gemessen"
    if mutation is not None:
        noticed = share(mutation.killed, mutation.killed + len(mutation.survivors))
    return row(
        link(f"tabelle/{decision.id}", decision.name), day(decision.version_tag) or "–", str(len(rules)),
        verdict(doc, decision), share(len(rules) - len(found.gaps), len(rules)) if doc.recorded else "nicht gemessen",
        noticed,
    )  # fmt: skip


def _broken(doc: Documentation) -> Html | None:
    if not doc.broken:
        return None
    items = [tag("li", tag("strong", f"✗ {name}: "), reason) for name, reason in doc.broken.items()]
    return join(tag("h2", "Nicht ladbar"), tag("ul", items))
