"""Why a decision came out as it did: every table evaluated once more, with a record of every cell.

Nothing here is on the fast path. The record is plain data; ``text()`` is for the file note.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from musterprozesse.dmn.errors import DecisionProblem
from musterprozesse.dmn.german import condition, shown
from musterprozesse.dmn.model import MatchedRule
from musterprozesse.dmn.scope import Run
from musterprozesse.dmn.table import TableLogic
from musterprozesse.feel import FeelEvaluationError, Unknown, to_text

if TYPE_CHECKING:
    from musterprozesse.dmn.decision import Decision

_NEAREST = 3


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact the decision read; ``known`` False where it is not known."""

    name: str
    value: Any = field(repr=False)
    known: bool

    def to_dict(self) -> dict[str, Any]:
        """JSON form."""
        return {"name": self.name, "known": self.known, "value": plain(self.value)}


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of one rule: what it demands, what it met, and whether it holds (None: undecided).

    ``reason`` says why it is undecided; ``missing`` names the unknown facts it waits for.
    """

    column: str
    demands: str
    text: str
    value: Any = field(repr=False)
    holds: bool | None
    reason: str = ""
    missing: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """JSON form."""
        return {
            "column": self.column,
            "demands": self.demands,
            "text": self.text,
            "value": plain(self.value),
            "holds": self.holds,
            "reason": self.reason,
            "missing": list(self.missing),
        }

    def sentence(self) -> str:
        """In German, for the note."""
        if self.missing:
            return f"{self.column} ist noch nicht bekannt (verlangt: {self.demands})"
        if self.reason:
            return f"{self.column}: {self.reason}"
        return f"{self.column} ist {shown(self.value)} (verlangt: {self.demands})"


@dataclass(frozen=True, slots=True)
class FailedRule:
    """A rule that does not hold, with the cells that failed or are undecided."""

    rule: MatchedRule
    cells: tuple[Cell, ...]

    def to_dict(self) -> dict[str, Any]:
        """JSON form."""
        return {**self.rule.to_dict(), "cells": [cell.to_dict() for cell in self.cells]}


@dataclass(frozen=True, slots=True)
class TableTrace:
    """One table of the graph: what its columns met, which rules hold, and why the others do not.

    ``used`` are the rules that made the result (by the hit policy), ``holding`` all that hold.
    """

    decision: str
    name: str
    version_tag: str
    columns: tuple[Cell, ...]
    used: tuple[MatchedRule, ...]
    holding: tuple[MatchedRule, ...]
    failed: tuple[FailedRule, ...]
    nearest: tuple[FailedRule, ...]

    def to_dict(self) -> dict[str, Any]:
        """JSON form."""
        return {
            "decision": self.decision,
            "name": self.name,
            "version": self.version_tag,
            "columns": [
                {"column": c.column, "value": plain(c.value), "missing": list(c.missing)} for c in self.columns
            ],
            "used": [rule.to_dict() for rule in self.used],
            "holding": [rule.to_dict() for rule in self.holding],
            "failed": [rule.to_dict() for rule in self.failed],
            "nearest": [rule.rule.number for rule in self.nearest],
        }


@dataclass(frozen=True, slots=True)
class Explanation:
    """The reasons of a verdict, or of why there is none (``problem``, German); own table first, then required ones."""

    decision: str
    name: str
    value: Any
    problem: str
    facts: tuple[Fact, ...]
    rules: tuple[MatchedRule, ...]
    tables: tuple[TableTrace, ...]

    def to_dict(self) -> dict[str, Any]:
        """JSON form: dates as ISO text, numbers as int or text."""
        return {
            "decision": self.decision,
            "name": self.name,
            "value": plain(self.value),
            "problem": self.problem,
            "facts": [fact.to_dict() for fact in self.facts],
            "rules": [rule.to_dict() for rule in self.rules],
            "tables": [table.to_dict() for table in self.tables],
        }

    def text(self) -> str:
        """The file note in German."""
        return "\n".join(_note(self)) + "\n"


def explain(decision: Decision, values: Mapping[str, Any], *, now: dt.datetime, strict: bool = True) -> Explanation:
    """Evaluate with a record; gives an explanation also where the evaluation has no verdict."""
    run, overrides = decision.start(values, now=now, strict=strict)
    value, problem = None, ""
    try:
        value = decision.compute(run, overrides)
    except Unknown as unknown:
        problem = "Es fehlen noch: " + ", ".join(sorted(unknown.names))
    except DecisionProblem as error:
        problem = str(error)
    tables = [_trace(decision, run, overrides)] if isinstance(decision.logic, TableLogic) else []
    tables += [_trace(item, run, {}) for item in _required(decision, run) if isinstance(item.logic, TableLogic)]
    own = [rule for rule in run.matched if rule.decision == decision.id]
    return Explanation(
        decision=decision.id,
        name=decision.name,
        value=value,
        problem=problem,
        facts=tuple(_facts(decision, run)),
        rules=tuple(dict.fromkeys((*own, *run.matched))),
        tables=tuple(tables),
    )


def _required(decision: Decision, run: Run) -> list[Decision]:
    """The decisions that were computed, each once, nearest first."""
    found: dict[Decision, None] = {}
    todo = list(decision.requires)
    while todo:
        item = todo.pop(0)
        if item in run.memo and item not in found:
            found[item] = None
            todo.extend(item.requires)
    return list(found)


def _facts(decision: Decision, run: Run) -> Iterator[Fact]:
    for name in sorted(decision.inputs):
        space, dot, rest = name.partition(".")
        if name in run.values:
            yield Fact(name, run.values[name], True)
        elif dot and isinstance(run.values.get(space), Mapping) and rest in run.values[space]:
            yield Fact(name, run.values[space][rest], True)
        else:
            yield Fact(name, None, False)


def _trace(decision: Decision, run: Run, overrides: Mapping[int, Any]) -> TableTrace:
    logic = decision.logic
    assert isinstance(logic, TableLogic)  # noqa: S101 - the callers choose tables
    scope = decision.bindings.scope(run)
    columns: list[Cell] = []
    for place, column in enumerate(logic.columns):
        label = column.input.label
        try:
            value = overrides[place] if place in overrides else column.value(scope, run.env)
            columns.append(Cell(label, "", column.input.expression.text, value, None))
        except Unknown as unknown:
            columns.append(Cell(label, "", "", None, None, missing=tuple(sorted(unknown.names))))
        except (FeelEvaluationError, DecisionProblem) as error:
            columns.append(Cell(label, "", "", None, None, getattr(error, "reason", str(error))))
    holding: list[MatchedRule] = []
    failed: list[FailedRule] = []
    for number, rule in enumerate(logic.table.rules):
        cells = []
        for met, test in zip(columns, rule.tests, strict=True):
            cell = _cell(met, test, scope, run)
            if cell.holds is not True:
                cells.append(cell)
        if cells:
            failed.append(FailedRule(logic.matched[number], tuple(cells)))
        else:
            holding.append(logic.matched[number])
    used = tuple(rule for rule in run.matched if rule.decision == decision.id)
    nearest: tuple[FailedRule, ...] = ()
    if not holding and failed and not any(_undecided(rule) for rule in failed):
        fewest = min(len(rule.cells) for rule in failed)
        nearest = tuple(rule for rule in failed if len(rule.cells) == fewest)[:_NEAREST]
    return TableTrace(
        decision.id,
        decision.name,
        decision.version_tag,
        tuple(columns),
        tuple(dict.fromkeys(used)),
        tuple(holding),
        tuple(failed),
        nearest,
    )


def _cell(met: Cell, test: Any, scope: Any, run: Run) -> Cell:
    demands, text = condition(test), test.text
    if test.is_any:
        return Cell(met.column, demands, text, met.value, True)
    if met.missing or met.reason:
        return Cell(met.column, demands, text, None, None, met.reason, met.missing)
    try:
        holds = test.test(met.value, scope, run.env)
    except Unknown as unknown:
        return Cell(met.column, demands, text, met.value, None, missing=tuple(sorted(unknown.names)))
    except (FeelEvaluationError, DecisionProblem) as error:
        return Cell(met.column, demands, text, met.value, None, getattr(error, "reason", str(error)))
    return Cell(met.column, demands, text, met.value, holds is True)


def _note(found: Explanation) -> Iterator[str]:
    yield f"{found.name} ({found.decision})"
    yield f"Ergebnis: {shown(found.value)}" if not found.problem else f"Kein Ergebnis: {found.problem}"
    if found.facts:
        yield ""
        yield "Angaben:"
        for fact in found.facts:
            yield f"  {fact.name}: {shown(fact.value) if fact.known else 'noch nicht bekannt'}"
    for table in found.tables:
        yield ""
        yield f"Tabelle {table.name}" + (f", Stand {table.version_tag}" if table.version_tag else "")
        for column in table.columns:
            if column.missing:
                yield f"  {column.column}: noch nicht bekannt"
            elif not column.reason:
                yield f"  {column.column}: {shown(column.value)}"
        for rule in table.used or table.holding:
            yield f"  Regel {rule.number} trifft zu" + (f": {rule.norm}" if rule.norm else "")
        if not table.holding:
            yield "  Keine Regel trifft zu." if not _open(table) else "  Noch trifft keine Regel sicher zu."
        for failed in table.nearest:
            yield f"  Am nächsten: Regel {failed.rule.number}, es fehlt: " + "; ".join(
                cell.sentence() for cell in failed.cells
            )
        near = {failed.rule for failed in table.nearest}
        for failed in table.failed:
            if failed.rule not in near:
                words = "ist offen" if _undecided(failed) else "trifft nicht zu"
                decisive = next((cell for cell in failed.cells if cell.holds is False), failed.cells[0])
                yield f"  Regel {failed.rule.number} {words}: {decisive.sentence()}"


def _open(table: TableTrace) -> bool:
    return any(map(_undecided, table.failed))


def _undecided(failed: FailedRule) -> bool:
    """Whether the rule can still hold."""
    return all(cell.holds is None for cell in failed.cells)


def plain(value: Any) -> Any:
    """A FEEL value as JSON: whole numbers as int, others as text of the decimal, the rest as FEEL's own text."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else str(value)
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    return to_text(value)
