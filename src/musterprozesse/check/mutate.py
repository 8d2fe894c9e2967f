"""The mutation figure: small changes to a table, and which of them no scenario notices.

A border moves by a day, a euro (and a cent where cents are written), a month or a year; two results are swapped; a row
goes; under FIRST two neighbours change places. A mutant is a table in memory. One that gives the same result in every
case is equivalent and does not count.

Cases come from scenario runs as JSON lines (``case_line`` writes, ``read_cases`` reads): the decision's id, the facts
as FEEL literals, the moment, and where the case comes from.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import reduce
from operator import and_
from typing import Any

from musterprozesse.check.apart import apart
from musterprozesse.dmn import hit
from musterprozesse.dmn.atoms import Domain, columns
from musterprozesse.dmn.decision import Decision
from musterprozesse.dmn.diagram import Budget, Undecided
from musterprozesse.dmn.errors import DecisionProblem
from musterprozesse.dmn.findings import freeze, output_key, output_text
from musterprozesse.dmn.model import DecisionTable, Rule
from musterprozesse.dmn.table import Column, TableLogic, bits
from musterprozesse.feel import Environment, FeelError, Unknown, expression, to_text, unary_tests

_NODES = 50_000
#: Dates, durations, texts and numbers of a cell, in this order of preference; texts are found to be left alone.
_LITERAL = re.compile(
    r'(?P<date>(?:date\(\s*"|@")(?P<day>\d{4}-\d\d-\d\d)"\)?)'
    r'|(?P<duration>(?:duration\(\s*"|@")(?P<period>P\d+[YMD])"\)?)'
    r'|(?P<other>@?"(?:[^"\\]|\\.)*")'
    r"|(?P<number>(?<!\w)(?<!\w\.)(?:\d+\.\d+|\d+(?!\.\d))(?![\w(]))"
)


@dataclass(frozen=True, slots=True)
class Case:
    """The facts of one evaluation of a decision, its moment, and the scenario it comes from."""

    decision: str
    values: Mapping[str, Any]
    now: dt.datetime
    source: str = ""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A table with one small change; ``text`` says in German what was changed, ``rules`` are numbers."""

    table: DecisionTable
    kind: str
    text: str
    rules: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MutationResult:
    """How many mutants of a table were noticed, which were not, and how many change nothing (not counted)."""

    decision: str
    killed: int
    survivors: tuple[Mutant, ...]
    equivalent: int
    cases: int

    @property
    def share(self) -> float:
        """The noticed share of the mutants that count, 1.0 where there are none."""
        counted = self.killed + len(self.survivors)
        return self.killed / counted if counted else 1.0

    def to_dict(self) -> dict[str, Any]:
        """JSON form."""
        return {
            "decision": self.decision,
            "killed": self.killed,
            "survived": [{"kind": item.kind, "text": item.text, "rules": list(item.rules)} for item in self.survivors],
            "equivalent": self.equivalent,
            "cases": self.cases,
            "share": round(self.share, 4),
        }


def case_line(case: Case) -> str:
    """One case as a line of JSON, without the line end; facts as FEEL literals, so that dates stay dates."""
    document = {
        "decision": case.decision,
        "values": {name: to_text(value) for name, value in case.values.items()},
        "now": case.now.isoformat(),
        "source": case.source,
    }
    return json.dumps(document, ensure_ascii=False, sort_keys=True)


def read_cases(lines: Iterable[str]) -> tuple[Case, ...]:
    """Cases from lines of JSON, each different one once; empty lines and ways are skipped. Raises ValueError."""
    found: dict[str, Case] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            data = json.loads(line)
            if "decision" not in data and "way" in data:
                continue  # the way of a case, recorded beside its evaluations
            now = dt.datetime.fromisoformat(data["now"])
            env = Environment(now)
            values = {name: expression(text).evaluate({}, env) for name, text in data["values"].items()}
            case = Case(data["decision"], values, now, data.get("source", ""))
        except (KeyError, TypeError, AttributeError, json.JSONDecodeError, FeelError) as error:
            raise ValueError(f"Zeile {number} ist kein aufgezeichneter Fall") from error
        found.setdefault(case_line(replace(case, source="")), case)
    return tuple(found.values())


def mutants(table: DecisionTable) -> Iterator[Mutant]:
    """All mutants of a table, in the order of its rows."""
    for place, rule in enumerate(table.rules):
        yield from _borders(table, place, rule)
    for place, rule in enumerate(table.rules):
        other = next((item for item in table.rules[place + 1 :] if _differ(rule, item)), None)
        if other is not None:
            here, there = replace(rule, outputs=other.outputs), replace(other, outputs=rule.outputs)
            yield _mutant(
                table,
                "ergebnis",
                f"Ergebnisse der Regeln {rule.number} und {other.number} vertauscht "
                f"({output_text(rule)} / {output_text(other)})",
                {place: here, other.number - 1: there},
            )
    for place, rule in enumerate(table.rules):
        rest = (*table.rules[:place], *table.rules[place + 1 :])
        yield Mutant(replace(table, rules=rest), "zeile", f"Regel {rule.number} gelöscht", (rule.number,))
    if table.hit_policy == "F":
        for place in range(len(table.rules) - 1):
            here, there = table.rules[place : place + 2]
            rows = (*table.rules[:place], there, here, *table.rules[place + 2 :])
            text = f"Regeln {here.number} und {there.number} in der Reihenfolge vertauscht"
            yield Mutant(replace(table, rules=rows), "nachbarn", text, (here.number, there.number))


def _differ(left: Rule, right: Rule) -> bool:
    return [item.text.strip() for item in left.outputs] != [item.text.strip() for item in right.outputs]


def _mutant(table: DecisionTable, kind: str, text: str, changed: Mapping[int, Rule]) -> Mutant:
    rows = tuple(changed.get(place, rule) for place, rule in enumerate(table.rules))
    return Mutant(replace(table, rules=rows), kind, text, tuple(rule.number for rule in changed.values()))


def _borders(table: DecisionTable, place: int, rule: Rule) -> Iterator[Mutant]:
    for column, test in enumerate(rule.tests):
        if test.is_any:
            continue
        for text, what in shifted(test.text):
            try:
                cell = unary_tests(text, sorted(test.names))
            except FeelError:
                continue
            tests = (*rule.tests[:column], cell, *rule.tests[column + 1 :])
            label = table.inputs[column].label
            about = f"Regel {rule.number}, Spalte {label}: {test.text.strip()} wird {text.strip()} ({what})"
            yield _mutant(table, "grenze", about, {place: replace(rule, tests=tests)})


def shifted(text: str) -> Iterator[tuple[str, str]]:
    """The texts of a cell with one constant moved, each with what was done."""
    for found in _LITERAL.finditer(text):
        if found["day"]:
            day = dt.date.fromisoformat(found["day"])
            for step in (-1, 1):
                moved = day + dt.timedelta(days=step)
                yield _put(text, found, "day", moved.isoformat()), f"{step:+d} Tag"
        elif found["period"]:
            unit = {"Y": "Jahr", "M": "Monat", "D": "Tag"}[found["period"][-1]]
            number = int(found["period"][1:-1])
            for step in (-1, 1):
                if number + step >= 0:
                    yield _put(text, found, "period", f"P{number + step}{found['period'][-1]}"), f"{step:+d} {unit}"
        elif found["number"]:
            value = Decimal(found["number"])
            cents = "." in found["number"]
            for size in (Decimal(1), Decimal("0.01")) if cents else (Decimal(1),):
                for change in (-size, size):
                    yield _put(text, found, "number", f"{value + change:f}"), f"{change:+f}"


def _put(text: str, found: re.Match[str], group: str, new: str) -> str:
    return text[: found.start(group)] + new + text[found.end(group) :]


def mutated(decision: Decision, table: DecisionTable) -> Decision:
    """The decision with another table in place of its own; everything around it is shared."""
    logic = decision.logic
    if not isinstance(logic, TableLogic):
        raise TypeError("the decision has no table")
    constants = {id(rule.outputs): known for rule, known in zip(logic.table.rules, logic.constants, strict=True)}
    ready = []
    for place, column in enumerate(logic.columns):
        any_mask = sum(1 << number for number, rule in enumerate(table.rules) if rule.tests[place].is_any)
        ready.append(Column(column.input, column.name, column.declared, None, any_mask))
    known = tuple(constants[id(rule.outputs)] for rule in table.rules)
    changed = TableLogic(logic.owner, table, tuple(ready), logic.outputs, known)
    return replace(decision, logic=changed, fast=None)


def score(
    decision: Decision,
    cases: Sequence[Case],
    *,
    domains: Mapping[str, Domain] | None = None,
    within: Mapping[str, Decision] | None = None,
) -> MutationResult:
    """How many mutants of the decision's table the cases notice.

    A case of another decision (``within``, by id) counts too: the mutant stands in for this decision inside it. A
    mutant is noticed if the outcome of some case is another one, an error being an outcome too.
    """
    table = decision.table
    if table is None:
        return MutationResult(decision.id, 0, (), 0, 0)
    every = {**(within or {}), decision.id: decision}
    owners = {d.id: (d, part) for d in every.values() if (part := _part(d, decision.id)) is not None}
    used = [case for case in cases if case.decision in owners]
    known = [_outcome(*owners[case.decision], None, case) for case in used]

    def noticed(mutant: Decision, places: Iterable[int]) -> bool:
        return any(_outcome(*owners[used[p].decision], mutant, used[p])[0] != known[p][0] for p in places)

    killed = equivalent = 0
    survivors = []
    for mutant in mutants(table):
        changed = mutated(decision, mutant.table)
        # The cases that a changed rule decided notice most mutants; asking them first saves nearly all the others.
        near = [place for place, (_, rules) in enumerate(known) if rules & set(mutant.rules)]
        if noticed(changed, near):
            killed += 1
        elif _never_both(table, mutant, domains) or is_equivalent(table, mutant.table, domains):
            equivalent += 1
        elif noticed(changed, set(range(len(used))) - set(near)):
            killed += 1
        else:
            survivors.append(mutant)
    return MutationResult(decision.id, killed, tuple(survivors), equivalent, len(used))


def _part(owner: Decision, wanted: str) -> Decision | None:
    """The decision of this id that evaluating the owner can ask; each load of the files has its own."""
    if owner.id == wanted:
        return owner
    return next((found for part in owner.requires if (found := _part(part, wanted)) is not None), None)


def _outcome(owner: Decision, decision: Decision, changed: Decision | None, case: Case) -> tuple[Any, frozenset[int]]:
    """The comparable outcome of a case, with the changed decision in place of the original, and its rules in it."""
    if changed is not None and owner is decision:
        owner = changed
    rules: frozenset[int] = frozenset()
    try:
        run, overrides = owner.start(case.values, now=case.now)
        if changed is not None and owner is not changed:
            try:
                run.memo[decision] = changed.compute(run)
            except Unknown as unknown:
                run.memo[decision] = unknown
        value = owner.compute(run, overrides)
        return freeze(value), frozenset(rule.number for rule in run.matched if rule.decision == decision.id)
    except Unknown:
        return ("missing",), rules
    except DecisionProblem as problem:
        return ("error", type(problem).__name__), rules


def _never_both(table: DecisionTable, mutant: Mutant, domains: Mapping[str, Domain] | None) -> bool:
    """Whether two neighbours changed places that exclude each other: then their order decides nothing."""
    if mutant.kind != "nachbarn":
        return False
    left, right = mutant.rules
    return apart(table, left - 1, right - 1, domains)


def is_equivalent(left: DecisionTable, right: DecisionTable, domains: Mapping[str, Domain] | None = None) -> bool:
    """Whether two tables with the same columns give the same result in every case; False where it is not decided."""
    env = Environment(dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    both = replace(left, rules=(*left.rules, *right.rules))
    count = len(left.rules)
    low = (1 << count) - 1
    parts = sorted(columns(both, env, domains), key=lambda column: -column.size)
    if any(column.sure != column.maybe for column in parts):
        return False
    keys = [output_key(rule, env) for rule in both.rules]
    sides: dict[tuple[bool, int], Any] = {}

    def side(first: bool, mask: int) -> Any:
        if (first, mask) not in sides:
            table = left if first else right
            sides[first, mask] = result_key(table, mask, keys[:count] if first else keys[count:])
        return sides[first, mask]

    masks = [tuple(dict.fromkeys(column.sure)) for column in parts]
    ahead = [(1 << len(both.rules)) - 1]
    for listed in reversed(masks):
        ahead.append(reduce(and_, listed, ahead[-1]))
    ahead.reverse()
    changed = _changed(left, right)
    budget = Budget(_NODES)
    seen: set[tuple[int, int]] = set()

    def same(place: int, mask: int) -> bool:
        if left.hit_policy == "F":
            mask = _until(mask & low, ahead[place]) | _until(mask >> count, ahead[place] >> count) << count
        if not mask & changed:
            return True
        if place == len(masks):
            return bool(side(True, mask & low) == side(False, mask >> count))
        if (place, mask) in seen:
            return True
        budget.spend()
        seen.add((place, mask))
        return all(same(place + 1, child) for child in dict.fromkeys(mask & cover for cover in masks[place]))

    try:
        return same(0, (1 << len(both.rules)) - 1)
    except Undecided:
        return False


def _until(mask: int, certain: int) -> int:
    """Under FIRST nothing behind the first rule that is certain to hold can decide."""
    sure = mask & certain
    return mask & (((sure & -sure) << 1) - 1) if sure else mask


def _changed(left: DecisionTable, right: DecisionTable) -> int:
    """The rules of both tables (the right ones behind the left) without which a case has the same result in both."""
    count = len(left.rules)
    if count == len(right.rules):
        places = [place for place, (a, b) in enumerate(zip(left.rules, right.rules, strict=True)) if a is not b]
        return sum(1 << place | 1 << (count + place) for place in places)
    here, there = {id(rule) for rule in left.rules}, {id(rule) for rule in right.rules}
    found = sum(1 << place for place, rule in enumerate(left.rules) if id(rule) not in there)
    return found | sum(1 << (count + place) for place, rule in enumerate(right.rules) if id(rule) not in here)


def result_key(table: DecisionTable, mask: int, keys: Sequence[Any]) -> Any:
    """A comparable key of what a table gives when exactly these rules hold."""
    policy = table.hit_policy
    found = [keys[place] for place in bits(mask)]
    if not found:
        return ("none",)
    if policy == "F":
        return found[0]
    if policy == "U":
        return found[0] if len(found) == 1 else ("conflict",)
    if policy == "A":
        return found[0] if len(set(found)) == 1 else ("conflict",)
    if policy in ("P", "O"):
        found.sort(key=lambda key: _rank(table, key))
        return found[0] if policy == "P" else tuple(found)
    return tuple(found) if policy in ("R", "C") else tuple(sorted(found, key=repr))


def _rank(table: DecisionTable, key: Sequence[Any]) -> tuple[int, ...]:
    return hit.priority(table, [part[1] for part in key])


def report(result: MutationResult, name: str = "") -> str:
    """The German report: how many changes the scenarios notice, and each that none notices."""
    counted = result.killed + len(result.survivors)
    lines = [
        f"Tabelle „{name or result.decision}“: {result.killed} von {counted} Änderungen bemerkt "
        f"({result.share:.0%}), {result.cases} Fälle."
    ]
    if result.survivors:
        lines.append("Kein Szenario bemerkt:")
        lines += [f"    {mutant.text}" for mutant in result.survivors]
    if result.equivalent:
        lines.append(f"Ohne Wirkung und nicht gezählt: {result.equivalent}")
    return "\n".join(lines) + "\n"
