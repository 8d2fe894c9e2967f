"""What the analysis of a table says, as plain frozen data; the German text is made from it elsewhere."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from musterprozesse.dmn.model import DecisionTable, HitPolicy, Rule
from musterprozesse.feel import Environment, Expression, FeelEvaluationError, Unknown, to_text

Severity = Literal["fehler", "warnung", "hinweis"]
Kind = Literal[
    "luecke",
    "ueberschneidung",
    "unerreichbar",
    "doppelt",
    "restzeile",
    "falscher_typ",
    "wert_unerlaubt",
    "ausgabe_unerlaubt",
    "entbehrlich",
    "umfasst",
    "reihenfolge",
    "wert_ungenutzt",
    "ausgabe_ungenutzt",
    "jahre",
]
SEVERITIES: tuple[Severity, ...] = ("fehler", "warnung", "hinweis")


@dataclass(frozen=True, slots=True)
class Near:
    """A rule that misses a case by few cells, and one of those cells."""

    rule: int
    column: str
    cell: str
    value: Any


@dataclass(frozen=True, slots=True)
class Change:
    """A proposal: the cell of a rule to write anew, or (``rule`` None) the cells of a new row in table order."""

    rule: int | None
    column: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding about a table.

    ``rules`` are rule numbers (from 1), ``case`` a concrete case by column label, ``box`` all such cases as cells.
    ``perhaps`` names the cells (rule number, column) that could not be judged; empty means certain.
    """

    kind: Kind
    severity: Severity
    rules: tuple[int, ...] = ()
    rule_ids: tuple[str, ...] = ()
    case: tuple[tuple[str, Any], ...] = ()
    box: tuple[tuple[str, str], ...] = ()
    outputs: tuple[str, ...] = ()
    near: tuple[Near, ...] = ()
    proposals: tuple[Change, ...] = ()
    perhaps: tuple[tuple[int, str], ...] = ()
    column: str = ""
    values: tuple[str, ...] = ()
    since: dt.date | None = None
    until: dt.date | None = None

    def to_dict(self) -> dict[str, Any]:
        """JSON form, without what is empty; values as FEEL literals."""
        full: dict[str, Any] = {
            "kind": self.kind,
            "severity": self.severity,
            "rules": list(self.rules),
            "rule_ids": list(self.rule_ids),
            "case": {label: to_text(value) for label, value in self.case},
            "box": dict(self.box),
            "outputs": list(self.outputs),
            "near": [
                {"rule": near.rule, "column": near.column, "cell": near.cell, "value": to_text(near.value)}
                for near in self.near
            ],
            "proposals": [
                {"rule": change.rule, "column": change.column, "cells": list(change.cells)} for change in self.proposals
            ],
            "perhaps": [{"rule": rule, "column": column} for rule, column in self.perhaps],
            "column": self.column,
            "values": list(self.values),
            "since": self.since.isoformat() if self.since else "",
            "until": self.until.isoformat() if self.until else "",
        }
        return {key: value for key, value in full.items() if value not in ("", [], {})}


@dataclass(frozen=True, slots=True)
class Analysis:
    """All findings about a table, most severe first, and what they rest on.

    ``undecided`` names the questions the budget did not suffice for, ``assumed`` the domain taken for each column,
    ``opaque`` the cells that cannot be judged (rule number, column, text), ``dependent`` columns that read the same
    fact (cases found may be impossible), ``reviewed`` the number of overlapping pairs a reader has approved,
    ``stale`` approved pairs that do not overlap any more.
    """

    table: str
    name: str
    hit_policy: HitPolicy
    rules: int
    inputs: int
    findings: tuple[Finding, ...]
    undecided: tuple[Kind, ...] = ()
    assumed: tuple[tuple[str, str], ...] = ()
    opaque: tuple[tuple[int, str, str], ...] = ()
    dependent: tuple[tuple[str, str], ...] = ()
    reviewed: int = 0
    stale: tuple[tuple[str, str], ...] = ()
    more: bool = False
    nodes: int = 0
    day: dt.date = dt.date.min

    def of(self, *kinds: Kind) -> tuple[Finding, ...]:
        """The findings of these kinds."""
        return tuple(finding for finding in self.findings if finding.kind in kinds)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that keep the table from being used."""
        return tuple(finding for finding in self.findings if finding.severity == "fehler")

    def to_dict(self) -> dict[str, Any]:
        """JSON form."""
        return {
            "table": self.table,
            "name": self.name,
            "hit_policy": self.hit_policy,
            "rules": self.rules,
            "inputs": self.inputs,
            "verdict": "fehler" if self.errors else "nicht entschieden" if self.undecided else "bestanden",
            "undecided": list(self.undecided),
            "assumed": dict(self.assumed),
            "opaque": [{"rule": rule, "column": column, "cell": text} for rule, column, text in self.opaque],
            "dependent": [list(pair) for pair in self.dependent],
            "reviewed": self.reviewed,
            "stale": [list(pair) for pair in self.stale],
            "more": self.more,
            "nodes": self.nodes,
            "day": self.day.isoformat(),
            "findings": [finding.to_dict() for finding in self.findings],
        }


def freeze(value: Any) -> Any:
    """A hashable key of a FEEL value; equal keys mean equal values of the same type (``1.0`` is ``1``)."""
    if isinstance(value, Mapping):
        return ("context", tuple(sorted((name, freeze(part)) for name, part in value.items())))
    if isinstance(value, (list, tuple)):
        return ("list", tuple(freeze(part) for part in value))
    return (type(value).__name__, value)


def constant(expression: Expression, env: Environment) -> tuple[bool, Any]:
    """Whether an output reads no facts, and its value then."""
    if expression.names:
        return False, None
    try:
        return True, expression.evaluate({}, env)
    except (FeelEvaluationError, Unknown):
        return False, None


def output_key(rule: Rule, env: Environment) -> tuple[Any, ...]:
    """What a rule gives, comparable: constants by value, everything else by its text."""
    found: list[Any] = []
    for expression in rule.outputs:
        known, value = constant(expression, env)
        found.append(freeze(value) if known else ("text", " ".join(expression.text.split())))
    return tuple(found)


def is_otherwise(rule: Rule) -> bool:
    """Whether a rule states no condition at all."""
    return all(test.is_any for test in rule.tests)


def output_text(rule: Rule) -> str:
    """The result cells of a rule as they stand in the table."""
    return " | ".join(" ".join(expression.text.split()) for expression in rule.outputs)


def rule_ids(table: DecisionTable, numbers: Sequence[int]) -> tuple[str, ...]:
    """The ids of rules given by number (from 1)."""
    return tuple(table.rules[number - 1].id for number in numbers)
