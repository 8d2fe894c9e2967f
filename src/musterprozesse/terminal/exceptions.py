"""The files of exceptions: findings a reader has looked at, each with the reason to leave it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, get_args

from musterprozesse.check.finding import RULES, Finding, Severity
from musterprozesse.check.orders import FOLLOWING, Order
from musterprozesse.dmn import Decision
from musterprozesse.dmn.findings import Kind
from musterprozesse.errors import near
from musterprozesse.loader import Library
from musterprozesse.terminal.answers import read_toml
from musterprozesse.terminal.errors import meant

EXCEPTIONS = "ausnahmen.toml"
KINDS: tuple[str, ...] = get_args(Kind)
T = TypeVar("T")


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

    def text(self) -> str:
        """What it names, for a person."""
        return ", ".join(filter(None, (self.decision, self.kind, " und ".join(self.rules))))

    def to_dict(self) -> dict[str, Any]:
        """The entry as JSON data."""
        return {"decision": self.decision, "kind": self.kind, "rules": list(self.rules), "reason": self.reason}


@dataclass(frozen=True, slots=True)
class ExcusedFinding:
    """One entry of `bpmn/ausnahmen.toml`; without `element` it holds for the whole file.

    [[ausnahme]]
    datei = "unterlagen-nachforderung.bpmn"
    befund = "groesse"
    element = "unterlagen-nachforderung"
    grund = "Hauptweg und Nachfrist sind nur zusammen zu verstehen."
    """

    file: str
    rule: str
    element: str
    reason: str

    def covers(self, finding: Finding) -> bool:
        """Whether it excuses this finding; what does not run is never excused."""
        same = self.file == finding.file and self.rule == finding.rule
        return same and self.element in ("", finding.element)

    def text(self) -> str:
        """What it names, for a person."""
        return ", ".join(filter(None, (self.file, self.rule, self.element)))

    def to_dict(self) -> dict[str, Any]:
        """The entry as JSON data."""
        return {"file": self.file, "rule": self.rule, "element": self.element, "reason": self.reason}


def excuse(
    findings: Iterable[Finding], given: Iterable[ExcusedFinding]
) -> tuple[list[Finding], list[ExcusedFinding], list[ExcusedFinding]]:
    """The findings that stay, the entries that excuse one, and those that excuse none any more."""
    found, entries = list(findings), list(given)
    kept = [f for f in found if not any(e.covers(f) for e in entries)]
    used = [e for e in entries if any(e.covers(f) for f in found)]
    return kept, used, [e for e in entries if e not in used]


def read_finding_exceptions(path: Path, files: Iterable[str]) -> tuple[list[ExcusedFinding], list[Finding]]:
    """The entries of `bpmn/ausnahmen.toml`, and a finding for each that is not as it should be.

    Raises:
        OSError, TomlError: as they are.
    """
    known = tuple(files)

    def read(raw: Any) -> ExcusedFinding:
        if not isinstance(raw, dict) or set(raw) - {"datei", "befund", "element", "grund"}:
            raise ValueError("Erlaubt sind datei, befund, element und grund.")
        item = ExcusedFinding(*(str(raw.get(k, "")).strip() for k in ("datei", "befund", "element", "grund")))
        if item.file not in known:
            raise ValueError(f"Die Datei „{item.file}“ gibt es nicht.{meant(near(item.file, known))}")
        if item.rule not in RULES or item.rule == "laeuft_nicht":
            raise ValueError(f"„{item.rule}“ ist kein Befund, den es ausnehmen kann.{meant(near(item.rule, RULES))}")
        if not item.reason:
            raise ValueError("Eine Ausnahme braucht einen Grund.")
        return item

    return _entries(path, "ausnahme", read)


def read_exceptions(path: Path, library: Library) -> tuple[list[Excused], list[Finding]]:
    """The entries of `dmn/ausnahmen.toml`, and a finding for each that is not as it should be.

    Raises:
        OSError, TomlError: as they are.
    """

    def read(raw: Any) -> Excused:
        if not isinstance(raw, dict) or set(raw) - {"entscheidung", "befund", "regeln", "grund"}:
            raise ValueError("Erlaubt sind entscheidung, befund, regeln und grund.")
        decision, rules = str(raw.get("entscheidung", "")), raw.get("regeln", [])
        item = Excused(decision, str(raw.get("befund", "")), tuple(map(str, rules)), str(raw.get("grund", "")).strip())
        _known(decision, library)
        if item.kind not in KINDS:
            raise ValueError(f"Der Befund „{item.kind}“ ist keiner von {', '.join(KINDS)}.")
        if not item.reason:
            raise ValueError("Eine Ausnahme braucht einen Grund.")
        if item.kind == "reihenfolge" and len(item.rules) != 2:
            raise ValueError("„reihenfolge“ nennt genau zwei Regeln.")
        return item

    return _entries(path, "ausnahme", read)


def read_orders(path: Path, library: Library) -> tuple[list[Order], list[Finding]]:
    """The accepted orders of `dmn/ausnahmen.toml`, and a finding for each that is not as it should be.

    Raises:
        OSError, TomlError: as they are.
    """

    def read(raw: Any) -> Order:
        order = Order.read(raw)
        _known(order.table, library)
        return order

    return _entries(path, "reihenfolge", read)


def _known(decision: str, library: Library) -> None:
    if decision not in library.contained:
        raise ValueError(f"Die Entscheidung „{decision}“ gibt es nicht.{meant(near(decision, library.contained))}")


def _entries(path: Path, kind: str, read: Callable[[Any], T]) -> tuple[list[T], list[Finding]]:
    found: list[T] = []
    problems: list[Finding] = []
    for number, raw in enumerate(read_toml(path).get(kind, []) if path.is_file() else [], 1):
        try:
            found.append(read(raw))
        except ValueError as error:
            problems.append(
                Finding(
                    file=f"{path.parent.name}/{path.name}", element=f"{kind} {number}", label="",
                    rule="ausnahme_falsch", severity=Severity.ERROR, what=str(error),
                    why="Der Eintrag nimmt nichts aus.", todo="Den Eintrag berichtigen oder streichen.",
                )
            )  # fmt: skip
    return found, problems


def fitting_orders(orders: Iterable[Order], decision: Decision) -> tuple[list[Order], list[Finding]]:
    """The accepted orders of this table as far as its rows still stand so, and a finding for each that do not.

    The entries that speak of all rows behind stand in the order of the rows, so that two exchanged rows are noticed.
    """
    kept: list[Order] = []
    findings: list[Finding] = []
    rules = _rules(decision)
    before = ""
    for order in orders:
        if order.table != decision.id:
            continue
        fitting, problems = order.fitting(rules)
        kept += [fitting] if fitting is not None else []
        for row in fitting.first if fitting is not None and not fitting.second else ():
            if before and rules.index(row) < rules.index(before):
                problems += (f"Die Zeile „{row}“ steht vor „{before}“, in {EXCEPTIONS} ist es umgekehrt.",)
            before = row
        findings += [
            Finding(
                file=decision.file, element=decision.id, label=decision.name, rule="reihenfolge_hinfaellig",
                severity=Severity.ERROR, what=problem, why=f"{EXCEPTIONS} nimmt an: {order.reason}",
                todo=f"Die Zeilen wieder so stellen oder den Eintrag in {EXCEPTIONS} ändern.",
            )
            for problem in problems
        ]  # fmt: skip
    return kept, findings


def pairs_of(order: Order, decision: Decision) -> list[tuple[str, str]]:
    """The pairs of rows an accepted order speaks of; it is one of `fitting_orders`."""
    return list(order.pairs(_rules(decision)))


def excused_order(
    order: Order, decision: Decision, stale: Collection[tuple[str, str]]
) -> tuple[list[Excused], list[Excused]]:
    """What an order still excuses and what it does not, as entries; ``stale`` are the pairs that do not overlap."""
    idle = order.idle(_rules(decision), stale)
    parts = [row for row in order.first if row not in idle], list(idle)
    behind = order.second or (FOLLOWING,)
    entries = [[Excused(order.table, "reihenfolge", (*part, *behind), order.reason)] if part else [] for part in parts]
    return entries[0], entries[1]


def _rules(decision: Decision) -> list[str]:
    return [rule.id for rule in decision.table.rules] if decision.table is not None else []
