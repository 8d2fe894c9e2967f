"""The static analysis of a decision table: what its hit policy demands, proved or refuted by a concrete case.

Specified by the properties of the hit policies (DMN 1.5, section 8.2.8). Each question about the whole table is asked
of the decision diagram; every case found is run through the table's own tests before it is shown. A question whose
budget runs out is "not decided", never "free of findings".
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import combinations
from typing import Any

from musterprozesse.dmn import cells, hit, single
from musterprozesse.dmn.atoms import Domain, columns
from musterprozesse.dmn.diagram import BUDGET, Box, Budget, Diagram, Undecided, meet, members
from musterprozesse.dmn.findings import (
    SEVERITIES,
    Analysis,
    Change,
    Finding,
    Kind,
    Near,
    Severity,
    constant,
    is_otherwise,
    output_key,
    output_text,
    rule_ids,
)
from musterprozesse.dmn.model import DecisionTable
from musterprozesse.feel import Environment

#: Findings of one kind that are worked out in full.
MOST = 10
_ORDER: tuple[Kind, ...] = (
    "luecke", "ueberschneidung", "unerreichbar", "doppelt", "restzeile", "falscher_typ", "wert_unerlaubt",
    "ausgabe_unerlaubt", "entbehrlich", "umfasst", "reihenfolge", "wert_ungenutzt", "ausgabe_ungenutzt", "jahre",
)  # fmt: skip


def analyse(
    table: DecisionTable,
    env: Environment,
    *,
    name: str = "",
    domains: Mapping[str, Domain] | None = None,
    reviewed: Collection[tuple[str, str]] = (),
    otherwise: tuple[str, ...] = ("PRUEFEN",),
    budget: int = BUDGET,
) -> Analysis:
    """Every finding about one table.

    ``domains`` by input expression or column label, ``reviewed`` the pairs of rule ids under FIRST whose order a
    reader has approved, ``otherwise`` what a row without conditions may give, ``budget`` in nodes of the diagram.
    """
    work = _Work(table, env, domains or {}, reviewed=frozenset(reviewed), otherwise=otherwise, budget=budget)
    return work.run(name)


class _Work:
    """The analysis of one table in progress."""

    def __init__(
        self,
        table: DecisionTable,
        env: Environment,
        domains: Mapping[str, Domain],
        *,
        reviewed: frozenset[tuple[str, str]],
        otherwise: tuple[str, ...],
        budget: int,
    ) -> None:
        self.table = table
        self.env = env
        self.domains = domains
        self.reviewed = reviewed
        self.otherwise = otherwise
        self.columns = columns(table, env, domains)
        self.budget = Budget(budget)
        count = len(table.rules)
        self.sure = Diagram(self.columns, count, self.budget, maybe=False)
        self.maybe = Diagram(self.columns, count, self.budget, maybe=True)
        self.known = self.sure.answers(none=True)
        self.keys = [output_key(rule, env) for rule in table.rules]
        self.approved: set[tuple[str, str]] = set()
        self.more = False

    def run(self, name: str) -> Analysis:
        table = self.table
        questions: list[tuple[Kind, Callable[[], Iterator[Finding]]]] = [
            ("luecke", self.gaps),
            ("doppelt", self.duplicates),
            ("ueberschneidung", self.overlaps),
            ("unerreichbar", self.unreachable),
            ("entbehrlich", self.redundant),
            ("umfasst", self.subsumed),
            ("reihenfolge", self.order),
            ("restzeile", lambda: single.otherwise_rows(table, self.env, self.otherwise)),
            ("falscher_typ", lambda: single.constants(table, self.columns, self.domains)),
            ("wert_ungenutzt", lambda: single.unused_values(table, self.columns)),
            ("ausgabe_ungenutzt", lambda: single.outputs(table, self.env, self.dead)),
            ("jahre", lambda: single.years(table, self.columns, self.env)),
        ]
        found: list[Finding] = []
        undecided: list[Kind] = []
        self.same: set[tuple[int, int]] = set()
        self.dead: set[int] = set()
        for kind, ask in questions:
            try:
                found.extend(ask())
            except Undecided:
                undecided.append(kind)
        found.sort(key=lambda item: (SEVERITIES.index(item.severity), _ORDER.index(item.kind), item.rules))
        return Analysis(
            table=table.id,
            name=name or table.id,
            hit_policy=table.hit_policy,
            rules=len(table.rules),
            inputs=len(table.inputs),
            findings=tuple(found),
            undecided=tuple(undecided),
            assumed=tuple((column.label, single.assumption(table, column)) for column in self.columns),
            opaque=tuple(self._opaque()),
            dependent=tuple(single.dependent(table, self.columns)),
            reviewed=len(self.approved),
            stale=tuple(sorted(self.reviewed - self.approved)) if "reihenfolge" not in undecided else (),
            more=self.more,
            nodes=self.budget.used,
            day=self.env.local().date(),
        )

    # Gaps -----------------------------------------------------------------------------------------------------

    def gaps(self) -> Iterator[Finding]:
        """Cases that no rule covers: with every question answered first, then with missing answers."""
        if any(output.default is not None for output in self.table.outputs):
            return
        listed = self.table.hit_policy[0] in "CRO"
        hull = single.year_hull(self.table, self.sure.columns)
        answered, known = meet(self.sure.answers(none=False), hull), meet(self.known, hull)
        levels: tuple[tuple[Box | None, Severity], ...] = ((answered, "fehler"), (known, "warnung"))
        for within, severity in levels:
            for diagram in (self.maybe, self.sure):
                if within is not None and not self.more:
                    yield from self._gaps(diagram, within, "hinweis" if listed else severity)

    def _gaps(self, diagram: Diagram, within: Box, severity: Severity) -> Iterator[Finding]:
        count = len(self.table.rules)
        every = (1 << len(diagram.regions)) - 1
        for found in range(MOST + 1):
            box = diagram.uncovered(within, every)
            if box is None:
                return
            if found == MOST:
                self.more = True
                return
            atoms = diagram.point(box)
            box = diagram.widen(box, within, (1 << count) - 1)
            every |= self.sure.add(box) | self.maybe.add(box)
            yield self._gap(diagram, box, atoms, severity)

    def _gap(self, diagram: Diagram, box: Box, atoms: tuple[int, ...], severity: Severity) -> Finding:
        case = self._case(atoms)
        held = single.holding(self.table, [value for _, value in case], self.env)
        open_rules = 0
        if held is None or held:
            open_rules = self.maybe.covers(tuple(1 << atom for atom in atoms)) & ((1 << len(self.table.rules)) - 1)
        near = self._near(diagram, atoms)
        return Finding(
            "luecke",
            severity,
            case=case,
            box=self._cells(box),
            near=tuple(item for item, _ in near),
            proposals=tuple(self._proposals(diagram, box, near)),
            perhaps=tuple((rule, label) for rule, label, _ in self._opaque(open_rules)),
        )

    def _near(self, diagram: Diagram, atoms: tuple[int, ...]) -> list[tuple[Near, int]]:
        """The rules that miss the case by the fewest cells, at most three, each with the column that fails."""
        failing: list[tuple[int, int, list[int]]] = []
        for place, region in enumerate(diagram.regions[: len(self.table.rules)]):
            missed = [k for k, atom in enumerate(atoms) if not region[k] >> atom & 1]
            failing.append((len(missed), place, missed))
        fewest = min((count for count, _, _ in failing), default=0)
        found: list[tuple[Near, int]] = []
        for count, place, missed in failing:
            if count == fewest and missed and len(found) < 3:
                column = diagram.columns[missed[0]]
                cell = cells.text_of(self.table.rules[place], column)
                value = column.atoms[atoms[missed[0]]].witness
                found.append((Near(place + 1, column.label, cell, value), missed[0] if count == 1 else -1))
        return found

    def _proposals(self, diagram: Diagram, box: Box, near: list[tuple[Near, int]]) -> Iterator[Change]:
        every = (1 << len(self.table.rules)) - 1
        for item, place in near:
            rule = item.rule - 1
            if place < 0:
                continue
            column, region = diagram.columns[place], diagram.regions[rule]
            cell = None if cells.is_open(column, box[place]) else cells.cell(column, region[place] | box[place])
            added = (*region[:place], box[place], *region[place + 1 :])
            if cell is not None and len(column.inputs) == 1 and not self.maybe.covers(added) & every & ~(1 << rule):
                yield Change(item.rule, item.column, (cell,))
        if all(cells.cell(column, atoms) is not None for column, atoms in zip(self.sure.columns, box, strict=True)):
            yield Change(None, "", tuple(text for _, text in self._cells(box)))

    # Pairs ----------------------------------------------------------------------------------------------------

    def duplicates(self) -> Iterator[Finding]:
        """Rules with the same conditions and the same result."""
        severity: Severity = "fehler" if self.table.hit_policy in ("U", "F") else "warnung"
        for left, right in combinations(range(len(self.table.rules)), 2):
            if self.keys[left] == self.keys[right] and self._alike(left, right):
                self.same.add((left, right))
                yield self._about("doppelt", severity, left, right)

    def _alike(self, left: int, right: int) -> bool:
        pairs = zip(self.table.rules[left].tests, self.table.rules[right].tests, strict=True)
        return all((a.is_any and b.is_any) or a.text == b.text for a, b in pairs) or (
            self.sure.regions[left] == self.maybe.regions[left] == self.sure.regions[right] == self.maybe.regions[right]
            and all(self.sure.regions[left])
        )

    def overlaps(self) -> Iterator[Finding]:
        """Pairs of rules that hold together, where the policy minds."""
        policy = self.table.hit_policy
        severities: dict[str, Severity] = {
            "U": "fehler",
            "A": "fehler",
            "P": "hinweis",
            "O": "hinweis",
            "C+": "hinweis",
        }
        if policy not in severities:
            return
        differing = policy in ("A", "P")
        for left, right in combinations(range(len(self.table.rules)), 2):
            if (left, right) in self.same or (differing and self.keys[left] == self.keys[right]):
                continue
            for diagram in (self.sure, self.maybe):
                common = self._common(diagram, left, right)
                if common is None:
                    continue
                yield self._pair("ueberschneidung", severities[policy], left, right, common)
                break

    def _common(self, diagram: Diagram, left: int, right: int) -> Box | None:
        """The cases two rules share, among the answers that are known to be possible."""
        found = meet(diagram.regions[left], diagram.regions[right])
        return None if found is None else meet(found, self.known)

    def subsumed(self) -> Iterator[Finding]:
        """Under a collecting policy: rules that only hold where another one holds too."""
        if self.table.hit_policy[0] not in "CRO":
            return
        for left, right in combinations(range(len(self.table.rules)), 2):
            if (left, right) in self.same:
                continue
            for inner, outer in ((left, right), (right, left)):
                if all(self.maybe.regions[inner]) and all(
                    not a & ~b for a, b in zip(self.maybe.regions[inner], self.sure.regions[outer], strict=True)
                ):
                    severity: Severity = "warnung" if self.keys[inner] == self.keys[outer] else "hinweis"
                    yield self._about("umfasst", severity, inner, outer)
                    break

    def order(self) -> Iterator[Finding]:
        """Under FIRST: pairs with different results where the order decides and no earlier rule takes the case."""
        if self.table.hit_policy != "F":
            return
        for left, right in combinations(range(len(self.table.rules)), 2):
            if self.keys[left] == self.keys[right] or is_otherwise(self.table.rules[right]):
                continue
            earlier = (1 << left) - 1
            for here, other in ((self.sure, self.maybe), (self.maybe, self.sure)):
                common = self._common(here, left, right)
                box = None if common is None else other.uncovered(common, earlier)
                if box is not None:
                    pair = (self.table.rules[left].id, self.table.rules[right].id)
                    if pair in self.reviewed:
                        self.approved.add(pair)
                    else:
                        yield self._pair("reihenfolge", "warnung", left, right, box)
                    break

    # Single rules against the rest ----------------------------------------------------------------------------

    def unreachable(self) -> Iterator[Finding]:
        """Rules that never decide: no value satisfies a cell, or others always come before."""
        for rule in range(len(self.table.rules)):
            never = [column.label for column, part in zip(self.maybe.columns, self.maybe.regions[rule], strict=True)
                     if not part]  # fmt: skip
            before = 0 if never else self._before(rule)
            if never or (before and self.sure.uncovered(self.maybe.regions[rule], before) is None):
                self.dead.add(rule)
                others = [place + 1 for place in members(before & self.sure.covers(self.maybe.regions[rule]))]
                yield Finding(
                    "unerreichbar",
                    "warnung" if self.table.hit_policy == "A" and not never else "fehler",
                    rules=(rule + 1, *others),
                    rule_ids=rule_ids(self.table, [rule + 1, *others]),
                    column=never[0] if never else "",
                )

    def _before(self, rule: int) -> int:
        """The rules that win against this one wherever both hold."""
        policy = self.table.hit_policy
        if policy == "F":
            return (1 << rule) - 1
        if policy == "A":
            return 0
        if policy != "P" or (own := self._priority(rule)) is None:
            return 0
        found = 0
        for other in range(len(self.table.rules)):
            place = self._priority(other)
            if place is not None and (place < own or (place == own and other < rule)):
                found |= 1 << other
        return found

    def _priority(self, rule: int) -> tuple[int, ...] | None:
        values = []
        for expression in self.table.rules[rule].outputs:
            known, value = constant(expression, self.env)
            if not known:
                return None
            values.append(value)
        return hit.priority(self.table, values)

    def redundant(self) -> Iterator[Finding]:
        """Rules whose removal changes no result (FIRST and ANY)."""
        if self.table.hit_policy not in ("F", "A"):
            return
        count = len(self.table.rules)
        for rule in range(count):
            if rule in self.dead or any(rule in pair for pair in self.same):
                continue
            box = self.maybe.regions[rule]
            like = sum(1 << other for other in range(count) if other != rule and self.keys[other] == self.keys[rule])
            if not like or not self._replaceable(rule, box, like):
                continue
            others = [place + 1 for place in members(like & self.sure.covers(box))]
            yield Finding(
                "entbehrlich",
                "warnung",
                rules=(rule + 1, *others),
                rule_ids=rule_ids(self.table, [rule + 1, *others]),
                outputs=(output_text(self.table.rules[rule]),),
            )

    def _replaceable(self, rule: int, box: Box, like: int) -> bool:
        if self.table.hit_policy == "A":
            return self.sure.uncovered(box, like) is None
        count = len(self.table.rules)
        others = ((1 << count) - 1) & ~(1 << rule)
        if self.sure.uncovered(box, others) is not None:
            return False
        for other in range(rule + 1, count):
            if self.keys[other] == self.keys[rule]:
                continue
            common = meet(box, self.maybe.regions[other])
            if common is not None and self.sure.uncovered(common, ((1 << other) - 1) & ~(1 << rule)) is not None:
                return False
        return True

    # Making findings ------------------------------------------------------------------------------------------

    def _about(self, kind: Kind, severity: Severity, left: int, right: int) -> Finding:
        numbers = (left + 1, right + 1)
        texts = tuple(output_text(self.table.rules[place]) for place in (left, right))
        return Finding(kind, severity, rules=numbers, rule_ids=rule_ids(self.table, numbers), outputs=texts)

    def _pair(self, kind: Kind, severity: Severity, left: int, right: int, box: Box) -> Finding:
        """Two rules that hold together; certain if they do when the case is run, with the first one deciding."""
        about = self._about(kind, severity, left, right)
        case = self._case(self.sure.point(box))
        held = single.holding(self.table, [value for _, value in case], self.env)
        certain = held is not None and {left, right} <= held and (kind != "reihenfolge" or min(held) == left)
        unsure = () if certain else self._opaque(((2 << left) - 1 if kind == "reihenfolge" else 1 << left) | 1 << right)
        return Finding(
            kind,
            severity,
            rules=about.rules,
            rule_ids=about.rule_ids,
            outputs=about.outputs,
            case=case,
            box=self._cells(box),
            perhaps=tuple((rule, label) for rule, label, _ in unsure),
        )

    def _case(self, atoms: tuple[int, ...]) -> tuple[tuple[str, Any], ...]:
        by_input: dict[int, Any] = {}
        for column, atom in zip(self.sure.columns, atoms, strict=True):
            by_input.update(dict.fromkeys(column.inputs, column.atoms[atom].witness))
        return tuple(
            (item.label or item.expression.text, by_input[place]) for place, item in enumerate(self.table.inputs)
        )

    def _cells(self, box: Box) -> tuple[tuple[str, str], ...]:
        by_input: dict[int, str] = {}
        for column, atoms in zip(self.sure.columns, box, strict=True):
            text = cells.cell(column, atoms) or cells.listing(column, atoms)
            by_input.update(dict.fromkeys(column.inputs, text))
        return tuple(
            (item.label or item.expression.text, by_input[place]) for place, item in enumerate(self.table.inputs)
        )

    def _opaque(self, rules: int = -1) -> Iterator[tuple[int, str, str]]:
        for column in self.columns:
            unsure = 0
            for sure, maybe in zip(column.sure, column.maybe, strict=True):
                unsure |= maybe & ~sure
            for place in members(unsure & rules & ((1 << len(self.table.rules)) - 1)):
                yield place + 1, column.label, cells.text_of(self.table.rules[place], column)
