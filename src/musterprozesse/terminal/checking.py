"""What `check` and `mutate` do: load everything, judge the diagrams, prove the tables, count unnoticed changes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from musterprozesse.check import mutate as mutation
from musterprozesse.check import tables
from musterprozesse.check.diagrams import diagram_findings, from_error, ordered, vocabulary_findings
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
from musterprozesse.terminal.errors import Refused
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
from musterprozesse.vocabulary import Typed

_CENTS = ("EUR",)
SHOWN = 3
"""Findings of one kind about one table that are told without --full."""


@dataclass
class Report:
    """Everything `check` found."""

    findings: list[Finding] = field(default_factory=list)
    analyses: list[Analysis] = field(default_factory=list)
    excused: list[Excused | ExcusedFinding] = field(default_factory=list)
    stale: list[Excused | ExcusedFinding] = field(default_factory=list)
    diagrams: int = 0

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
            heading("Diagramme, Steckbriefe, Tabellenzeilen, Vokabular")
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
        return f"{self.diagrams} {'Diagramm' if self.diagrams == 1 else 'Diagramme'}: {text}."


def _serious(analysis: Analysis) -> tuple[TableFinding, ...]:
    """The errors and warnings of a table, without the notes."""
    return tuple(f for f in analysis.findings if f.severity != "hinweis")


class Checker:
    """Judges a selection, and after a change only what the change can concern."""

    def __init__(self, selection: Selection, now: Callable[[], datetime]) -> None:
        self.selection, self.now = selection, now
        self._library: Library | None = None
        self._diagrams: dict[str, tuple[Finding, ...]] = {}
        self._tables: dict[str, Finding | tuple[Decision, dict[str, Domain]]] = {}
        self._analyses: dict[str, Analysis] = {}
        self._rows: dict[str, tuple[Finding, ...]] = {}
        self._orders: dict[str, list[Order]] = {}
        self._words: tuple[Finding, ...] = ()
        self._concern: dict[str, frozenset[str]] = {}
        self._needs: dict[str, frozenset[str]] = {}

    def run(self, changed: frozenset[Path] | None = None) -> Report:
        """The whole report; `changed` are the files that may differ since the last run, None for all.

        Words nobody uses take a look at everything and are judged anew with the vocabulary only.

        Raises:
            Refused, OSError, TomlError: a file of exceptions is not readable.
        """
        folder = self.selection.folder
        report = Report()
        names = frozenset(p.stem for p in changed or ())
        everything = changed is None or any(p.suffix == ".toml" and p.parent.name != "bpmn" for p in changed)
        try:
            before = None if everything else self._library
            library = Library(folder, {}) if before is None else before.again(names)
            self._library = library
            exceptions = read_exceptions(folder / "dmn" / EXCEPTIONS, library)
            orders = read_orders(folder / "dmn" / EXCEPTIONS, library)
        except ModelError as error:
            self._forget()
            self._library = None
            report.findings.append(from_error(error, folder))
            return report
        if before is None:
            self._forget()
        self._judge_tables(library, names, exceptions, orders, report)
        self._judge_diagrams(library, names)
        if before is None and self.selection.words:
            self._words = vocabulary_findings(library)
        broken = [f for f in self._tables.values() if isinstance(f, Finding)]
        rows = [f for name in sorted(self._rows) for f in self._rows[name]]
        drawn = [f for id in sorted(self._diagrams) for f in self._diagrams[id]]
        found = ordered([*broken, *rows, *drawn, *self._words])
        files = [f for id in library.processes for f in (f"{id}.bpmn", f"{id}.toml")]
        given = read_finding_exceptions(folder / "bpmn" / EXCEPTIONS, [*files, "vocabulary"])
        judged = {f"{id}{end}" for id in self._diagrams for end in (".bpmn", ".toml")}
        judged |= {"vocabulary"} if self.selection.words else set()
        report.findings, used, stale = excuse(found, [e for e in given if e.file in judged])
        report.excused += used
        report.stale += stale
        report.diagrams = len(self._diagrams)
        return report

    def _forget(self) -> None:
        for known in (self._diagrams, self._tables, self._analyses, self._rows, self._orders):
            known.clear()
        self._words = ()

    # -- tables ----------------------------------------------------------------------------------------------------

    def _judge_tables(
        self,
        library: Library,
        names: frozenset[str],
        exceptions: Sequence[Excused],
        orders: Sequence[Order],
        report: Report,
    ) -> None:
        wanted = [d for d in library.decisions if self.selection.decision(d)]
        for gone in set(self._tables) - set(wanted):
            del self._tables[gone]
            self._rows.pop(gone, None)
        for name in wanted:
            known = self._tables.get(name)
            if isinstance(known, tuple) and not names & self._needs.get(name, frozenset({name})):
                continue
            self._analyses.pop(name, None)
            self._rows.pop(name, None)
            try:
                decision = library.decision(name).decision
            except ModelError as error:
                self._tables[name] = from_error(error, library.folder)
                continue
            domains = domains_of(library, decision)
            self._tables[name] = decision, domains
            self._needs[name] = frozenset(_required(decision))
            pairs = {(e.rules[0], e.rules[1]) for e in exceptions if e.decision == name and e.kind == "reihenfolge"}
            self._orders[name], problems = fitting_orders(orders, decision)
            self._rows[name] = (*problems, *row_findings(decision))
            pairs |= {pair for order in self._orders[name] for pair in pairs_of(order, decision)}
            for analysis in tables.check([decision], now=self.now(), domains=domains, reviewed={name: pairs}):
                self._analyses[name] = analysis
        for name in wanted:
            entry = self._tables[name]
            if isinstance(entry, tuple) and name in self._analyses:
                mine = self._orders[name]
                report.analyses.append(_excuse(self._analyses[name], entry[0], exceptions, mine, report))

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
            self._diagrams[name] = diagram_findings(library, name)
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
    yield decision.id
    for required in decision.requires:
        yield from _required(required)


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
    kept = list(analysis.findings)
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
    return replace(analysis, findings=tuple(kept))


def domains_of(library: Library, decision: Decision) -> dict[str, Domain]:
    """What the vocabulary and required tables know about the values of each column, by the column's expression."""
    words = library.vocabulary
    parts: dict[str, Typed] = dict(words.facts)
    for fact in words.facts.values():
        if fact.einzeln and isinstance(fact.element, Mapping):
            parts |= {f"{fact.einzeln}.{key}": part for key, part in fact.element.items()}
        elif fact.einzeln and isinstance(fact.element, Typed):
            parts[fact.einzeln] = fact.element
    found: dict[str, Domain] = {}
    for column in decision.table.inputs if decision.table is not None else ():
        text = column.expression.text.strip()
        if text in parts:
            found[text] = _domain(parts[text])
        elif (closed := _output(decision, text)) is not None:
            found[text] = closed
    return found


def _domain(typed: Typed) -> Domain:
    null = typed.leer is not None
    if typed.typ == "wahrheitswert":
        return Domain(values=(True, False), null=null)
    if typed.typ == "auswahl":
        return Domain(values=tuple(typed.werte), null=null)
    step = Decimal(1) if typed.typ == "ganzzahl" else Decimal("0.01") if typed.einheit in _CENTS else None
    low, high = (Decimal(repr(x)) if x is not None and typed.typ in ("zahl", "ganzzahl") else None
                 for x in (typed.min, typed.max))  # fmt: skip
    return Domain(null=null, step=step, minimum=low, maximum=high)


def _output(decision: Decision, text: str) -> Domain | None:
    """The closed list of a required decision's output, where a column reads nothing but it."""
    name, _, output = text.partition(".")
    for required in decision.requires:
        if required.variable != name or required.table is None:
            continue
        if required.table.hit_policy in ("R", "O", "C", "C+", "C<", "C>", "C#"):
            return None
        for column in required.table.outputs:
            if column.name == output or (not output and len(required.table.outputs) == 1):
                if column.type == "boolean":
                    return Domain(values=(True, False), null=False)
                return Domain(values=tuple(column.allowed), null=False) if column.allowed else None
    return None


def mutate(library: Library, only: Callable[[str], bool], lines: Iterable[str], *, full: bool) -> float:
    """Print the mutation figure of each table; gives the noticed share over all of them.

    Raises:
        Refused: the cases are not readable.
    """
    try:
        cases = mutation.read_cases(lines)
    except ValueError as error:
        raise Refused(f"{error}. Die Datei schreibt: pytest --mp-aufzeichnen DATEI") from None
    within = {d: library.decision(d).decision for d in library.decisions}
    killed = counted = 0
    for name, decision in within.items():
        if not only(name) or decision.table is None:
            continue
        result = mutation.score(decision, cases, domains=domains_of(library, decision), within=within)
        text = mutation.report(result, decision.name).rstrip()
        out(text if full else text.splitlines()[0], hang=4)
        killed += result.killed
        counted += result.killed + len(result.survivors)
    share = killed / counted if counted else 1.0
    out()
    out(f"Zusammen: {killed} von {counted} Änderungen bemerkt ({share:.0%}).", bold=True)
    return share
