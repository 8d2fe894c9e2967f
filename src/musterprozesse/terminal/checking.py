"""What `check` does: judge diagrams, tables, words and scenarios, and after a save only what it concerns."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from musterprozesse.check import tables
from musterprozesse.check.diagrams import Own, diagram_findings, from_error, ordered, vocabulary_findings
from musterprozesse.check.domains import domains_of
from musterprozesse.check.finding import Finding, Severity
from musterprozesse.check.forms import mended
from musterprozesse.check.orders import Order
from musterprozesse.check.profile import row_findings
from musterprozesse.dmn import Decision
from musterprozesse.dmn.atoms import Domain
from musterprozesse.dmn.findings import Analysis
from musterprozesse.dmn.findings import Finding as TableFinding
from musterprozesse.errors import ModelError
from musterprozesse.loader import Library
from musterprozesse.process import Kind
from musterprozesse.terminal.exceptions import (
    EXCEPTIONS,
    Excused,
    ExcusedFinding,
    excuse,
    excused_order,
    fitting_orders,
    pairs_of,
    read_exceptions,
    read_finding_exceptions,
    read_orders,
)
from musterprozesse.terminal.page import heading, out
from musterprozesse.terminal.selection import Selection

if TYPE_CHECKING:
    from musterprozesse.bdd.judge import Judged

SHOWN = 3
"""Findings of one kind about one table that are told without --full."""
_NOT_JUDGED = Finding(
    file="features", element="", label="", rule="szenarien_ungeprueft", severity=Severity.WARNING,
    what="Die Szenarien wurden nicht geprüft, denn pytest-bdd ist nicht installiert.",
    why="Ein Satz, den niemand versteht, fiele erst beim Ausführen auf.", todo="pip install musterprozesse[bdd]",
)  # fmt: skip


@dataclass
class Report:
    """Everything `check` found."""

    findings: list[Finding] = field(default_factory=list)
    analyses: list[Analysis] = field(default_factory=list)
    excused: list[Excused | ExcusedFinding] = field(default_factory=list)
    stale: list[Excused | ExcusedFinding] = field(default_factory=list)
    diagrams: int = 0
    scenarios: int = 0

    @property
    def failed(self) -> bool:
        """Whether anything must be mended."""
        serious = any(f.severity is Severity.ERROR for f in self.findings)
        return serious or bool(self.stale) or any(a.errors or a.undecided for a in self.analyses)

    def to_json(self) -> str:
        """All of it as one JSON document with sorted keys."""
        document = {
            "ok": not self.failed,
            "findings": [f.to_dict() for f in self.findings],
            "tables": [a.to_dict() for a in self.analyses],
            "excused": [e.to_dict() for e in self.excused],
            "stale": [e.to_dict() for e in self.stale],
        }
        return json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True)

    def print(self, *, full: bool, tables_in_order: bool = True) -> None:
        """The German report; a table in order takes one line unless `full`, or none."""
        shown = [f for f in self.findings if full or f.severity is not Severity.NOTE]
        if shown:
            heading("Diagramme, Steckbriefe, Tabellenzeilen, Vokabular, Szenarien")
            for finding in shown:
                out(finding.text(), hang=4)
        told = [a for a in self.analyses if tables_in_order or a.undecided or _serious(a)]
        if told:
            heading("Tabellen")
            for analysis in told:
                serious = replace(analysis, findings=analysis.findings if full else _serious(analysis))
                most = tables.MOST if full else SHOWN
                told_in_full = full or serious.findings
                text = tables.report(serious, most=most).rstrip() if told_in_full else tables.verdict(analysis)
                out(text, hang=4)
        if self.excused:
            heading(f"Ausnahmen mit Grund: {len(self.excused)}")
            for item in self.excused:
                out(f"– {item.text()}: {item.reason}", hang=2)
        if self.stale:
            heading("Ausnahmen ohne Befund")
            for item in self.stale:
                out(f"– {item.text()}: trifft nichts mehr. Ist das gewollt, aus {EXCEPTIONS} streichen.", hang=2)
        figures = tables.summary(self.analyses)
        out()
        out(f"{figures['tables']} Tabellen, {figures['in_order']} in Ordnung. {self.counted()}", bold=True)
        if not full and (len(shown) < len(self.findings) or any(a.findings for a in self.analyses)):
            out("Hinweise und alle Befunde der Tabellen zeigt --full.", dim=True)

    def counted(self) -> str:
        """How many diagrams and findings, in one line."""
        count = {s: sum(f.severity is s for f in self.findings) for s in Severity}
        words = {Severity.ERROR: ("Fehler", "Fehler"), Severity.WARNING: ("Warnung", "Warnungen"),
                 Severity.NOTE: ("Hinweis", "Hinweise")}  # fmt: skip
        text = ", ".join(f"{count[s]} {words[s][count[s] != 1]}" for s in Severity)
        files = f", {self.scenarios} Dateien mit Szenarien" if self.scenarios else ""
        return f"{self.diagrams} {'Diagramm' if self.diagrams == 1 else 'Diagramme'}{files}: {text}."


def _serious(analysis: Analysis) -> tuple[TableFinding, ...]:
    """The errors and warnings of a table, without the notes."""
    return tuple(f for f in analysis.findings if f.severity != "hinweis")


class Checker:
    """Judges a selection, and after a change only what the change can concern."""

    def __init__(self, selection: Selection, now: Callable[[], datetime]) -> None:
        self.selection, self.now = selection, now
        self._library: Library | None = None
        self._diagrams: dict[str, tuple[Finding, ...]] = {}
        self._tables: dict[str, Finding | tuple[Decision, ...]] = {}
        self._analyses: dict[str, Analysis] = {}
        self._proved: dict[str, tuple[dict[str, Domain], frozenset[tuple[str, str]]]] = {}
        self._own: dict[str, Own] = {}
        self._rows: dict[str, tuple[Finding, ...]] = {}
        self._orders: dict[str, list[Order]] = {}
        self._scenarios: dict[Path, Judged] = {}
        self._words: tuple[Finding, ...] = ()
        self._concern: dict[str, frozenset[str]] = {}
        self._needs: dict[str, frozenset[str]] = {}
        self._given: tuple[list[Excused], list[Order]] = [], []

    def run(self, changed: frozenset[Path] | None = None) -> Report:
        """The whole report; `changed` are the files that may differ since the last run, None for all.

        Words nobody uses take a look at everything and are judged anew with the vocabulary only.

        Raises:
            OSError, TomlError: a file of exceptions is not readable.
        """
        folder = self.selection.folder
        report = Report()
        everything = changed is None or any(folder / "vocabulary" in p.parents for p in changed)
        names = frozenset(
            p.stem for p in changed or () if p.suffix in (".bpmn", ".dmn") or p.parent == folder / "bpmn"
        )  # fmt: skip
        try:
            before = None if everything else self._library
            library = Library(folder, {}) if before is None else before.again(names)
            self._library = library
            exceptions, wrong = read_exceptions(folder / "dmn" / EXCEPTIONS, library)
            orders, disordered = read_orders(folder / "dmn" / EXCEPTIONS, library)
        except ModelError as error:
            self._forget()
            self._library = None
            report.findings.append(from_error(error, folder))
            return report
        if before is None:
            self._forget()
        self._judge_tables(library, names, exceptions, orders, report)
        self._judge_diagrams(library, names)
        self._judge_scenarios(library, names, changed)
        if before is None and self.selection.words:
            self._words = vocabulary_findings(library)
        files = [f for id in library.processes for f in (f"{id}.bpmn", f"{id}.toml")]
        given, unknown = read_finding_exceptions(folder / "bpmn" / EXCEPTIONS, [*files, "vocabulary"])
        broken = [f for f in self._tables.values() if isinstance(f, Finding)]
        rows = [f for name in sorted(self._rows) for f in self._rows[name]]
        drawn = [f for id in sorted(self._diagrams) for f in self._diagrams[id]]
        told = [f for path in sorted(self._scenarios) for f in self._scenarios[path].findings]
        if self.selection.scenarios() and not self._scenarios:
            told.append(_NOT_JUDGED)
        excusing = [*(wrong + disordered if self._tables else ()), *(unknown if self._diagrams else ())]
        found = ordered([*broken, *excusing, *rows, *drawn, *told, *self._words])
        judged = {f"{id}{end}" for id in self._diagrams for end in (".bpmn", ".toml")}
        judged |= {"vocabulary"} if self.selection.words else set()
        report.findings, used, stale = excuse(found, [e for e in given if e.file in judged])
        report.excused += used
        report.stale += stale
        report.diagrams = len(self._diagrams)
        report.scenarios = sum(path.suffix == ".feature" for path in self._scenarios)
        return report

    def _forget(self) -> None:
        self._diagrams, self._tables, self._analyses, self._rows = {}, {}, {}, {}
        self._orders, self._scenarios, self._proved, self._own = {}, {}, {}, {}
        self._words = ()

    # -- tables ----------------------------------------------------------------------------------------------------

    def _judge_tables(
        self,
        library: Library,
        names: frozenset[str],
        exceptions: list[Excused],
        orders: list[Order],
        report: Report,
    ) -> None:
        wanted = [d for d in library.decisions if self.selection.decision(d)]
        for gone in set(self._tables) - set(wanted):
            del self._tables[gone]
            self._rows.pop(gone, None)
        moved = {table for table, _ in _tables_of(exceptions, orders) ^ _tables_of(*self._given)}
        self._given = exceptions, orders

        def stands(name: str) -> bool:
            known = self._tables.get(name)
            return isinstance(known, tuple) and not names & self._needs[name] and not moved & {d.id for d in known}

        judged = [name for name in wanted if not stands(name)]
        for name in judged:
            self._rows.pop(name, None)
            try:
                inside = self._tables[name] = library.inside(name)
            except ModelError as error:
                self._tables[name] = from_error(error, library.folder)
                continue
            self._needs[name] = frozenset(file for decision in inside for file in _required(decision))
            for decision in inside if name in names else ():
                self._proved.pop(decision.id, None)
            self._rows[name] = tuple(f for d in inside for f in self._prove(library, d, exceptions, orders))
        for name in wanted:
            entry = self._tables[name]
            for decision in entry if isinstance(entry, tuple) else ():
                if decision.table is not None:
                    mine = self._orders[decision.id]
                    report.analyses.append(_excuse(self._analyses[decision.id], decision, exceptions, mine, report))

    def _prove(
        self, library: Library, decision: Decision, exceptions: Iterable[Excused], orders: Iterable[Order]
    ) -> tuple[Finding, ...]:
        """Analyse one table; gives the findings about its rows."""
        pairs = {(e.rules[0], e.rules[1]) for e in exceptions if e.decision == decision.id and e.kind == "reihenfolge"}
        self._orders[decision.id], problems = fitting_orders(orders, decision)
        pairs |= {pair for order in self._orders[decision.id] for pair in pairs_of(order, decision)}
        rests = domains_of(library, decision), frozenset(pairs)
        if self._proved.get(decision.id) != rests:
            self._proved[decision.id] = rests
            for found in tables.check([decision], now=self.now(), domains=rests[0], reviewed={decision.id: pairs}):
                self._analyses[decision.id] = found
        return (*problems, *row_findings(decision))

    # -- scenarios -------------------------------------------------------------------------------------------------

    def _judge_scenarios(self, library: Library, names: frozenset[str], changed: frozenset[Path] | None) -> None:
        files = self.selection.scenarios()
        for gone in set(self._scenarios) - set(files):
            del self._scenarios[gone]
        if not files or find_spec("pytest_bdd") is None:
            return
        from musterprozesse.bdd.judge import Judge  # noqa: PLC0415 - an extra, and slow to import

        folder = self.selection.folder
        judge = Judge(library, folder if folder in files[0].parents else Path.cwd())
        saved = changed or frozenset()
        for path in files:  # base cases come first: scenarios that begin with a changed one are judged again
            known = self._scenarios.get(path)
            if known is None or known.findings or path in saved or names & known.uses:
                self._scenarios[path] = judge.judge(path)
                if path.suffix == ".toml":
                    names |= self._scenarios[path].uses | (known.uses if known else frozenset())

    # -- diagrams --------------------------------------------------------------------------------------------------

    def _judge_diagrams(self, library: Library, names: frozenset[str]) -> None:
        wanted = [p for p in library.processes if self.selection.process(p)]
        for gone in set(self._diagrams) - set(wanted):
            del self._diagrams[gone]
        for name in wanted:
            known = self._diagrams.get(name)
            stopped = any(f.rule == "laeuft_nicht" for f in known or ())
            if known is not None and not stopped and not names & self._concern[name]:
                continue
            self._diagrams[name] = diagram_findings(library, name, self._own)
            self._concern[name] = _concerned(library, name) | self._concern.get(name, frozenset())


def _concerned(library: Library, name: str) -> frozenset[str]:
    """The files whose change can concern a diagram: its own, its parts and its tables, with theirs."""
    seen: set[str] = set()
    todo = [name]
    while todo:
        item = todo.pop()
        if item in seen:
            continue
        seen.add(item)
        try:
            if item in library.processes:
                todo += [n.called or n.decision for n in library.process(item).of_kind(Kind.CALL, Kind.RULE)]
            elif item in library.decisions:
                seen.update(_required(library.decision(item).decision))
        except ModelError:
            continue  # it has a finding of its own, and is judged again with every change
    return frozenset(seen)


def _required(decision: Decision) -> Iterable[str]:
    """The files, without ending, whose change can concern a decision."""
    yield Path(decision.file).stem
    for required in decision.requires:
        yield from _required(required)


def _tables_of(exceptions: Iterable[Excused], orders: Iterable[Order]) -> frozenset[tuple[str, object]]:
    return frozenset([*((e.decision, e) for e in exceptions), *((o.table, o) for o in orders)])


def fix(selection: Selection) -> list[str]:
    """Write the vocabulary's types, labels and choices into the forms of the diagrams; gives the changed files."""
    library = Library(selection.folder, {})
    changed: list[str] = []
    for name in library.processes:
        path = selection.folder / "bpmn" / f"{name}.bpmn"
        if not selection.process(name):
            continue
        data = path.read_bytes()
        new = mended(data, library.vocabulary)
        if new != data:
            path.write_bytes(new)
            changed.append(path.name)
    return changed


def _excuse(
    analysis: Analysis, decision: Decision, given: Iterable[Excused], orders: Iterable[Order], report: Report
) -> Analysis:
    """The analysis without the findings a reader has excused; what excuses nothing any more is noted."""
    found, kept = analysis, list(analysis.findings)
    spoken: set[tuple[str, str]] = set()
    for order in orders:
        used, idle = excused_order(order, decision, analysis.stale)
        report.excused += used
        report.stale += idle
        spoken |= set(pairs_of(order, decision))
    single = {item.rules for item in given if item.decision == decision.id}
    analysis = replace(analysis, stale=tuple(p for p in analysis.stale if p not in spoken or p in single))
    stale = {frozenset(pair) for pair in analysis.stale}
    for item in given:
        if item.decision != decision.id:
            continue
        if item.kind == "reihenfolge":
            (report.stale if frozenset(item.rules) in stale else report.excused).append(item)
            continue
        hit = [f for f in kept if f.kind == item.kind and (not item.rules or set(item.rules) == set(f.rule_ids))]
        (report.excused if hit else report.stale).append(item)
        kept = [f for f in kept if f not in hit]
    excused = replace(analysis, findings=tuple(kept))
    return found if excused == found else excused
