"""What `check` and `mutate` do: load everything, prove the tables, count unnoticed changes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

from musterprozesse.check import mutate as mutation
from musterprozesse.check import tables
from musterprozesse.dmn import Decision
from musterprozesse.dmn.atoms import Domain
from musterprozesse.dmn.findings import Analysis, Kind
from musterprozesse.errors import ModelError, near
from musterprozesse.loader import Library
from musterprozesse.terminal.answers import read_toml
from musterprozesse.terminal.errors import Refused, meant, sentence
from musterprozesse.terminal.page import heading, out
from musterprozesse.vocabulary import Typed

EXCEPTIONS = "ausnahmen.toml"
KINDS: tuple[str, ...] = get_args(Kind)
_CENTS = ("EUR",)


@dataclass(frozen=True, slots=True)
class Excused:
    """One entry of `dmn/ausnahmen.toml`: a finding a reader has looked at, and the reason to leave it.

        [[ausnahme]]
        entscheidung = "nachforderung"
        befund = "reihenfolge"
        regeln = ["nachforderung_1", "nachforderung_4"]
        grund = "Zeile 1 geht vor: vollständige Unterlagen sind nie verspätet."
    """

    decision: str
    kind: str
    rules: tuple[str, ...]
    reason: str


@dataclass
class Report:
    """Everything `check` found."""

    models: list[ModelError] = field(default_factory=list)
    analyses: list[Analysis] = field(default_factory=list)
    excused: list[Excused] = field(default_factory=list)
    stale: list[Excused] = field(default_factory=list)

    @property
    def failed(self) -> bool:
        """Whether anything must be mended."""
        return bool(self.models or self.stale) or any(a.errors or a.undecided for a in self.analyses)

    def to_json(self) -> str:
        """All of it as one JSON document with sorted keys."""
        document = {
            "ok": not self.failed,
            "models": [{"file": e.file, "element": e.element, "reason": e.reason, "hint": e.hint} for e in self.models],
            "tables": [a.to_dict() for a in self.analyses],
            "excused": [_entry(e) for e in self.excused],
            "stale": [_entry(e) for e in self.stale],
        }
        return json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True)

    def print(self, *, full: bool) -> None:
        """The German report; tables in order take one line unless `full`."""
        if self.models:
            heading(f"Dateien, die nicht laufen: {len(self.models)}")
            for error in self.models:
                out(f"– {sentence(error)}", hang=2)
        if self.analyses:
            heading("Tabellen")
            for analysis in self.analyses:
                serious = analysis if full else replace(analysis, findings=analysis.errors)
                text = tables.report(serious).rstrip() if full or analysis.errors else tables.verdict(analysis)
                out(text, hang=4)
        if self.excused:
            heading(f"Ausnahmen mit Grund: {len(self.excused)}")
            for item in self.excused:
                out(f"– {item.decision}, {item.kind}, {' und '.join(item.rules)}: {item.reason}", hang=2)
        if self.stale:
            heading("Ausnahmen ohne Befund")
            for item in self.stale:
                out(f"– {item.decision}, {item.kind}, {' und '.join(item.rules)}: aus {EXCEPTIONS} streichen.", hang=2)
        figures = tables.summary(self.analyses)
        out()
        good = figures["in_order"]
        out(f"{figures['tables']} Tabellen, {good} in Ordnung, {len(self.models)} Dateifehler.", bold=True)
        if not full and any(a.findings for a in self.analyses):
            out("Warnungen und Hinweise zeigt --full.", dim=True)


def check(library: Library, only: Callable[[str], bool], processes: bool, now: datetime) -> Report:
    """Load everything and analyse the tables whose id `only` accepts.

    Raises:
        Refused, OSError, TOMLDecodeError: the file of exceptions is not readable.
    """
    report = Report()
    decisions: list[Decision] = []
    for name in library.decisions:
        if only(name):
            try:
                decisions.append(library.decision(name).decision)
            except ModelError as error:
                report.models.append(error)
    for name in library.processes if processes else ():
        try:
            library.model(name)
        except ModelError as error:
            if str(error) not in map(str, report.models):
                report.models.append(error)
    known = {d.id for d in decisions}
    given = [e for e in read_exceptions(library.folder / "dmn" / EXCEPTIONS, library) if e.decision in known]
    reviewed: dict[str, list[tuple[str, str]]] = {}
    for item in given:
        if item.kind == "reihenfolge":
            reviewed.setdefault(item.decision, []).append((item.rules[0], item.rules[1]))
    for decision in decisions:
        domains = domains_of(library, decision)
        for analysis in tables.check([decision], now=now, domains=domains, reviewed=reviewed):
            report.analyses.append(_excuse(analysis, decision, given, report))
    return report


def _excuse(analysis: Analysis, decision: Decision, given: Iterable[Excused], report: Report) -> Analysis:
    """The analysis without the findings a reader has excused; what excuses nothing any more is noted."""
    kept = list(analysis.findings)
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


def read_exceptions(path: Path, library: Library) -> list[Excused]:
    """The entries of the file; none where there is no file.

    Raises:
        Refused: an entry without reason, of an unknown decision or rule. OSError, TOMLDecodeError: as they are.
    """
    if not path.is_file():
        return []
    found: list[Excused] = []
    for number, raw in enumerate(read_toml(path).get("ausnahme", []), 1):
        where = f"{path.name}, Ausnahme {number}"
        if not isinstance(raw, dict) or set(raw) - {"entscheidung", "befund", "regeln", "grund"}:
            raise Refused(f"{where}: erlaubt sind entscheidung, befund, regeln und grund.")
        decision, rules = str(raw.get("entscheidung", "")), raw.get("regeln", [])
        item = Excused(decision, str(raw.get("befund", "")), tuple(map(str, rules)), str(raw.get("grund", "")).strip())
        if decision not in library.decisions:
            hint = meant(near(decision, library.decisions))
            raise Refused(f"{where}: die Entscheidung „{decision}“ gibt es nicht.{hint}")
        if item.kind not in KINDS:
            raise Refused(f"{where}: der Befund „{item.kind}“ ist keiner von {', '.join(KINDS)}.")
        if not item.reason:
            raise Refused(f"{where}: Eine Ausnahme braucht einen Grund.")
        if item.kind == "reihenfolge" and len(item.rules) != 2:
            raise Refused(f"{where}: „reihenfolge“ nennt genau zwei Regeln.")
        found.append(item)
    return found


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


def _entry(item: Excused) -> dict[str, Any]:
    return {"decision": item.decision, "kind": item.kind, "rules": list(item.rules), "reason": item.reason}

