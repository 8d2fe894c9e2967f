"""Findings that look at one row, one column or one result at a time."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from musterprozesse.dmn import cells
from musterprozesse.dmn.atoms import DAY, Atom, Column, Domain, flat
from musterprozesse.dmn.diagram import Box
from musterprozesse.dmn.findings import Finding, constant, freeze, is_otherwise, output_text
from musterprozesse.dmn.model import DecisionTable
from musterprozesse.feel import Environment, FeelEvaluationError, Unknown, to_text
from musterprozesse.feel.values import kind_of

#: Results in favour of the applicant, by how they begin (the words of the tables).
GRANTING = (
    "ANSPRUCH", "SOLL", "ERTEIL", "ERFUELLT", "VERLAENGER", "ZULAESSIG", "ERLAUB", "BEFREI", "GENEHMIG", "FORTGELT",
    "ZUSTIMM", "ANERKANNT", "STATTGEBEN", "ERMESSEN",
)  # fmt: skip
_HALF_OPEN = re.compile(r"\[[^\]\[()]*(\([^()]*\))?[^\]\[()]*\.\..*[)\[]", re.DOTALL)


def otherwise_rows(table: DecisionTable, env: Environment, allowed: tuple[str, ...]) -> Iterator[Finding]:
    """Rows without any condition that give more than "a person looks at it": nothing is granted by exhaustion.

    Under a policy with one result each such row counts; where results are collected, only one with a text result.
    """
    for rule in table.rules:
        if not is_otherwise(rule):
            continue
        values = [constant(expression, env) for expression in rule.outputs]
        to_person = any(known and isinstance(value, str) and value.startswith(allowed) for known, value in values)
        bad = [
            place
            for place, (known, value) in enumerate(values)
            if not known or _grants(value, allowed, beside=to_person)
        ]
        if not bad:
            continue
        yield Finding(
            "restzeile",
            "fehler",
            rules=(rule.number,),
            rule_ids=(rule.id,),
            outputs=(output_text(rule),),
            values=tuple(rule.outputs[place].text.strip() for place in bad),
        )


def _grants(value: Any, allowed: tuple[str, ...], *, beside: bool) -> bool:
    """Whether a result is more than "a person looks at it"; ``beside`` such a result, other words are details of it."""
    if isinstance(value, str):
        return not value.startswith(allowed) and (not beside or value.startswith(GRANTING))
    return value is not None and value is not False


def constants(table: DecisionTable, columns: Sequence[Column], domains: Mapping[str, Domain]) -> Iterator[Finding]:
    """Constants of another type than their column, or none of its closed list of values."""
    for column in columns:
        domain = domains.get(column.text) or domains.get(column.label)
        closed = domain is not None and domain.values is not None
        points = {freeze(atom.witness) for atom in column.atoms if atom.kind == "point"}
        open_ended = any(atom.kind in ("open", "other") for atom in column.atoms)
        for rule in table.rules:
            for place in column.inputs:
                test = rule.tests[place]
                known = [value for value in flat(test.constants) if value is not None] if test.is_box else []
                wrong = [] if column.kind in ("Any", "list", "context") else [
                    value for value in known if kind_of(value) != column.kind
                ]  # fmt: skip
                strange = [
                    value
                    for value in known
                    if (closed or (not open_ended and column.kind == "string"))
                    and value not in wrong
                    and freeze(value) not in points
                ]
                for kind, values in (("falscher_typ", wrong), ("wert_unerlaubt", strange)):
                    if values:
                        yield Finding(
                            "falscher_typ" if kind == "falscher_typ" else "wert_unerlaubt",
                            "fehler",
                            rules=(rule.number,),
                            rule_ids=(rule.id,),
                            column=column.label,
                            values=tuple(to_text(value) for value in values),
                        )


def unused_values(table: DecisionTable, columns: Sequence[Column]) -> Iterator[Finding]:
    """Listed values that no cell of their column names, though the column has conditions."""
    for column in columns:
        if column.kind == "boolean" or not all(atom.kind in ("point", "null") for atom in column.atoms):
            continue
        specific = _specific(table, column)
        unused = [
            to_text(atom.witness)
            for place, atom in enumerate(column.atoms)
            if atom.kind == "point" and not column.maybe[place] & specific
        ]
        if specific and unused:
            yield Finding("wert_ungenutzt", "hinweis", column=column.label, values=tuple(unused))


def _specific(table: DecisionTable, column: Column) -> int:
    """The rules that state a condition in this column."""
    return sum(
        1 << place
        for place, rule in enumerate(table.rules)
        if not all(rule.tests[number].is_any for number in column.inputs)
    )


def outputs(table: DecisionTable, env: Environment, dead: Collection[int]) -> Iterator[Finding]:
    """Listed results that no rule gives, and results that are not listed."""
    for place, output in enumerate(table.outputs):
        if output.allowed is None:
            continue
        listed = {freeze(value): value for value in output.allowed}
        given: set[Any] = set()
        complete = True
        for number, rule in enumerate(table.rules):
            known, value = constant(rule.outputs[place], env)
            complete = complete and known
            if known and value is not None and freeze(value) not in listed:
                yield Finding(
                    "ausgabe_unerlaubt",
                    "fehler",
                    rules=(rule.number,),
                    rule_ids=(rule.id,),
                    column=output.name,
                    values=(to_text(value),),
                )
            elif known and number not in dead:
                given.add(freeze(value))
        if output.default is not None:
            known, value = constant(output.default, env)
            complete = complete and known
            given.add(freeze(value))
        never = [to_text(value) for key, value in listed.items() if key not in given]
        if complete and never:
            yield Finding("ausgabe_ungenutzt", "hinweis", column=output.name, values=tuple(never))


def _reach(table: DecisionTable, column: Column) -> tuple[int, int] | None:
    """First and last atom with a value, if the column holds values by year: date ranges, half open."""
    if column.kind != "date":
        return None
    texts = [rule.tests[number].text for rule in table.rules for number in column.inputs]
    if not any(_HALF_OPEN.fullmatch(text.strip()) for text in texts):
        return None
    specific = _specific(table, column)
    with_value = [
        place
        for place, atom in enumerate(column.atoms)
        if atom.kind in ("point", "open") and column.maybe[place] & specific
    ]
    return (with_value[0], with_value[-1]) if with_value else None


def year_hull(table: DecisionTable, columns: Sequence[Column]) -> Box:
    """All cases, without the days before the first and after the last value by year: those are reported as such."""
    found = []
    for column in columns:
        reach = _reach(table, column)
        full = (1 << column.size) - 1
        if reach is not None:
            days = sum(1 << place for place, atom in enumerate(column.atoms) if atom.kind in ("point", "open"))
            kept = sum(1 << place for place in range(reach[0], reach[1] + 1))
            full &= ~days | kept
        found.append(full)
    return tuple(found)


def years(table: DecisionTable, columns: Sequence[Column], env: Environment) -> Iterator[Finding]:
    """From when until when the values by year reach; an error where they do not reach today."""
    today = env.local().date()
    for column in columns:
        reach = _reach(table, column)
        if reach is None:
            continue
        first, last = column.atoms[reach[0]], column.atoms[reach[1]]
        since, until = _since(first), _until(last)
        if since is None and until is None:
            continue
        late = until is not None and until < today
        yield Finding("jahre", "fehler" if late else "hinweis", column=column.label, since=since, until=until)


def assumption(table: DecisionTable, column: Column) -> str:
    """Which values the analysis took a column to have; for values by year the days between the first and the last."""
    reach = _reach(table, column)
    text = cells.assumption(column)
    if reach is None:
        return text
    since, until = _since(column.atoms[reach[0]]), _until(column.atoms[reach[1]])
    limits = [f"ab {since:%d.%m.%Y}" if since else "", f"bis {until:%d.%m.%Y}" if until else ""]
    return " ".join([text, *(limit for limit in limits if limit)])


def _since(atom: Atom) -> dt.date | None:
    if atom.kind == "point":
        return _day(atom.witness)
    return None if atom.low is None else _day(atom.low + DAY)


def _until(atom: Atom) -> dt.date | None:
    if atom.kind == "point":
        return _day(atom.witness)
    return None if atom.high is None else _day(atom.high - DAY)


def _day(value: Any) -> dt.date | None:
    return value if isinstance(value, dt.date) else None


def dependent(table: DecisionTable, columns: Sequence[Column]) -> Iterator[tuple[str, str]]:
    """Pairs of columns that read the same fact: cases found may be impossible."""
    names = [table.inputs[column.inputs[0]].expression.names for column in columns]
    for left in range(len(columns)):
        for right in range(left + 1, len(columns)):
            if names[left] & names[right] - {"heute"}:
                yield columns[left].label, columns[right].label


def holding(table: DecisionTable, values: Sequence[Any], env: Environment) -> frozenset[int] | None:
    """The rules (by index) that hold in a concrete case, run through the compiled tests; None if that cannot be said.

    Cells that read another input see it where that input is a plain name.
    """
    scope = {
        item.expression.text.strip(): value
        for item, value in zip(table.inputs, values, strict=True)
        if item.expression.names == {item.expression.text.strip()}
    }
    found = set()
    for place, rule in enumerate(table.rules):
        try:
            if all(test.test(value, scope, env) is True for test, value in zip(rule.tests, values, strict=True)):
                found.add(place)
        except (Unknown, FeelEvaluationError):
            return None
    return frozenset(found)
