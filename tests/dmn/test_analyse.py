"""The analysis of tables: against brute force on random tables, and finding by finding."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import combinations, product
from typing import Any

import pytest

from musterprozesse.dmn.analysing import analyse
from musterprozesse.dmn.atoms import Domain
from musterprozesse.dmn.findings import Analysis
from musterprozesse.dmn.model import DecisionTable, HitPolicy, Input, Output, Rule
from musterprozesse.feel import Environment, Expression, UnaryTests, expression, unary_tests

ENV = Environment(dt.datetime(2026, 11, 2, 10, 30, tzinfo=dt.UTC))
Row = Sequence[str]
ANSWERED = dict.fromkeys("abc", Domain(null=False))


@cache
def cell(text: str) -> UnaryTests:
    return unary_tests(text, ("a", "b", "c"))


@cache
def result(text: str) -> Expression:
    return expression(text, ("a", "b", "c"))


def build(policy: HitPolicy, types: Sequence[str], rows: Sequence[Row], allowed: Sequence[str] = ()) -> DecisionTable:
    """A table with inputs a, b, ... of these types; each row holds the cells, then the results."""
    width = len(types)
    listed = tuple(result(value).evaluate({}, ENV) for value in allowed) or None
    outputs = tuple(
        Output(f"o{place}", f"o{place}", "", allowed=listed if not place else None)
        for place in range(len(rows[0]) - width)
    )
    return DecisionTable(
        "t",
        policy,
        tuple(Input(name, name, result(name), kind) for name, kind in zip("abc", types, strict=False)),
        outputs,
        tuple(
            Rule(f"r{number}", number, tuple(map(cell, row[:width])), tuple(map(result, row[width:])), f"§ {number}")
            for number, row in enumerate(rows, 1)
        ),
    )


def random_cell(kind: str, rng: random.Random) -> str:
    if rng.random() < 0.25:
        return "-"
    if kind == "boolean":
        return rng.choice(["true", "false"])
    if kind == "string":
        names = rng.sample(['"x"', '"y"', '"z"'], rng.randint(1, 2))
        return f"not({', '.join(names)})" if rng.random() < 0.3 else ", ".join(names)
    low = rng.randint(0, 4)
    high = rng.randint(low, 5)
    return rng.choice(
        [f"< {low}", f"<= {low}", f"> {low}", f">= {low}", str(low), f"{low}, {high}",
         f"{rng.choice('[(')}{low}..{high}{rng.choice('])')}", f"? > {low} and ? < {high + 1}"]
    )  # fmt: skip


def random_table(rng: random.Random, policy: HitPolicy) -> DecisionTable:
    types = [rng.choice(["number", "string", "boolean"]) for _ in range(rng.randint(1, 3))]
    rows = [[*(random_cell(kind, rng) for kind in types), rng.choice(['"A"', '"B"'])] for _ in range(rng.randint(1, 6))]
    return build(policy, types, rows)


GRID: dict[str, list[Any]] = {
    "number": [Decimal(half) / 2 for half in range(-1, 14)],
    "string": ["x", "y", "z", "?"],
    "boolean": [True, False],
}


def matching(table: DecisionTable) -> Iterator[tuple[int, ...]]:
    """The rules that hold, for each case of a grid that tells all cells apart."""
    by_column = []
    for place, item in enumerate(table.inputs):
        by_column.append([
            frozenset(n for n, rule in enumerate(table.rules) if rule.tests[place].test(value, {}, ENV) is True)
            for value in GRID[item.type]
        ])  # fmt: skip
    for sets in set(product(*map(set, by_column))):
        yield tuple(sorted(frozenset.intersection(*sets)))


def winners(table: DecisionTable, case: Sequence[Any]) -> tuple[int, ...]:
    """The numbers of the rules that hold in a concrete case."""
    return tuple(
        rule.number
        for rule in table.rules
        if all(test.test(value, {}, ENV) is True for test, value in zip(rule.tests, case, strict=True))
    )


def values(finding_case: Sequence[tuple[str, Any]]) -> list[Any]:
    return [value for _, value in finding_case]


def kinds(analysis: Analysis) -> set[str]:
    return {finding.kind for finding in analysis.findings}


@pytest.mark.parametrize("seed", range(10))
def test_random_tables_agree_with_brute_force(seed: int) -> None:
    """Gaps, overlaps, unreachable and redundant rules are found exactly where trying out every case finds them."""
    rng = random.Random(seed)  # noqa: S311 - a reproducible sample
    for _ in range(120):
        policy: HitPolicy = rng.choice(["U", "F"])
        table = random_table(rng, policy)
        found = analyse(table, ENV, domains=ANSWERED)
        hits = set(matching(table))
        assert ("luecke" in kinds(found)) == (() in hits)
        for gap in found.of("luecke"):
            assert winners(table, values(gap.case)) == ()
        if policy == "U":
            together = {pair for rules in hits for pair in combinations(rules, 2)}
            reported = {(f.rules[0] - 1, f.rules[1] - 1) for f in found.of("ueberschneidung", "doppelt")}
            assert reported == together | {tuple(n - 1 for n in f.rules) for f in found.of("doppelt")}
            for overlap in found.of("ueberschneidung"):
                assert set(overlap.rules) <= set(winners(table, values(overlap.case)))
        else:
            deciding = {rules[0] for rules in hits if rules}
            never = {finding.rules[0] - 1 for finding in found.of("unerreichbar")}
            assert never == set(range(len(table.rules))) - deciding
            check_redundant(table, found, hits, never)
            check_order(table, found, hits)


def check_redundant(table: DecisionTable, found: Analysis, hits: set[tuple[int, ...]], never: set[int]) -> None:
    texts = [rule.outputs[0].text for rule in table.rules]
    doubled = {number - 1 for finding in found.of("doppelt") for number in finding.rules}
    for rule in range(len(table.rules)):
        if rule in never or rule in doubled:
            continue
        without = [tuple(n for n in rules if n != rule) for rules in hits if rules and rules[0] == rule]
        same = all(rest and texts[rest[0]] == texts[rule] for rest in without)
        assert same == any(finding.rules[0] - 1 == rule for finding in found.of("entbehrlich"))


def check_order(table: DecisionTable, found: Analysis, hits: set[tuple[int, ...]]) -> None:
    rules = table.rules
    expected = {
        (held[0] + 1, other + 1)
        for held in hits
        for other in held[1:]
        if rules[held[0]].outputs[0].text != rules[other].outputs[0].text
        and not all(test.is_any for test in rules[other].tests)
    }
    assert {finding.rules for finding in found.of("reihenfolge")} == expected
    for finding in found.of("reihenfolge"):
        held = winners(table, values(finding.case))
        assert held[0] == finding.rules[0]
        assert finding.rules[1] in held


@pytest.mark.parametrize("seed", range(3))
def test_every_case_in_a_gap_box_is_a_gap(seed: int) -> None:
    """The box around a gap, read back as cells, holds no case that a rule covers."""
    rng = random.Random(100 + seed)  # noqa: S311 - a reproducible sample
    for _ in range(60):
        table = random_table(rng, "U")
        for gap in analyse(table, ENV, domains=ANSWERED).of("luecke"):
            box = [cell(text) if "andere" not in text else None for _, text in gap.box]
            inside = [
                [value for value in GRID[item.type] if test is None or test.test(value, {}, ENV) is True]
                for item, test in zip(table.inputs, box, strict=True)
            ]
            if None not in box:
                assert all(not winners(table, case) for case in product(*inside))


PARTITION = [
    ["[18..25)", "true", '"A"'],
    ["[18..25)", "false", '"B"'],
    [">= 25", "-", '"C"'],
    ["< 18", "-", '"D"'],
]


def test_a_complete_table_has_no_finding() -> None:
    """A partition of all cases is proved free of gaps and overlaps."""
    found = analyse(build("U", ["number", "boolean"], PARTITION), ENV)
    assert found.findings == ()
    assert found.undecided == ()


@pytest.mark.parametrize(
    ("row", "column", "text", "kind"),
    [
        (0, 0, "[18..25]", "ueberschneidung"),
        (0, 0, "(18..25)", "luecke"),
        (2, 0, "> 25", "luecke"),
        (3, 0, "<= 18", "ueberschneidung"),
        (1, 1, "true", "ueberschneidung"),
        (2, 0, ">= 26", "luecke"),
    ],
)
def test_a_broken_partition_is_caught(row: int, column: int, text: str, kind: str) -> None:
    """Closing an end, opening one, moving a bound or changing a value is found with a case that shows it."""
    rows = [list(line) for line in PARTITION]
    rows[row][column] = text
    table = build("U", ["number", "boolean"], rows)
    found = [finding for finding in analyse(table, ENV).findings if finding.kind == kind]
    assert found
    assert found[0].severity == "fehler"
    held = winners(table, values(found[0].case))
    assert len(held) == (0 if kind == "luecke" else 2)


def test_a_deleted_row_is_caught() -> None:
    """Removing any row of a partition gives a gap that names the nearest rules."""
    for place in range(len(PARTITION)):
        rows = [row for number, row in enumerate(PARTITION) if number != place]
        gaps = analyse(build("U", ["number", "boolean"], rows), ENV).of("luecke")
        assert gaps
        assert gaps[0].near


def test_the_proposal_closes_the_gap() -> None:
    """The cell proposed for the nearest rule, put into the table, leaves neither gap nor overlap."""
    rows = [list(line) for line in PARTITION]
    rows[2][0] = "> 25"
    gap = analyse(build("U", ["number", "boolean"], rows), ENV).of("luecke")[0]
    assert dict(gap.case)["a"] == 25
    change = next(change for change in gap.proposals if change.rule == 3)
    rows[2][0] = change.cells[0]
    assert analyse(build("U", ["number", "boolean"], rows), ENV).findings == ()


def test_whole_numbers_leave_no_gap_between_neighbours() -> None:
    """Between 17 and 18 lies a gap for any number, none for whole years."""
    table = build("U", ["number"], [["<= 17", '"A"'], [">= 18", '"B"']])
    assert kinds(analyse(table, ENV)) == {"luecke"}
    assert analyse(table, ENV, domains={"a": Domain(step=Decimal(1))}).findings == ()
    cents = build("U", ["number"], [["<= 17.5", '"A"'], [">= 17.51", '"B"']])
    assert analyse(cents, ENV, domains={"a": Domain(step=Decimal("0.01"))}).findings == ()


def test_a_missing_answer_is_a_warning() -> None:
    """A gap that only a missing answer falls into is a warning, and none where the domain forbids it."""
    table = build("U", ["boolean"], [["true", '"A"'], ["false", '"B"']])
    [gap] = analyse(table, ENV, domains={"a": Domain(null=True)}).findings
    assert (gap.kind, gap.severity, gap.case) == ("luecke", "warnung", (("a", None),))
    assert analyse(table, ENV, domains={"a": Domain(null=False)}).findings == ()


def test_a_closed_list_is_complete_when_each_value_is_named() -> None:
    """Texts are open ("anything else" is a gap) unless a domain closes the list; unused values are named."""
    table = build("U", ["string"], [['"x"', '"A"'], ['"y"', '"B"']])
    assert analyse(table, ENV).of("luecke")
    assert analyse(table, ENV, domains={"a": Domain(values=("x", "y"))}).findings == ()
    found = analyse(table, ENV, domains={"a": Domain(values=("x",))})
    assert [(f.kind, f.rules) for f in found.errors] == [("unerreichbar", (2,)), ("wert_unerlaubt", (2,))]
    wide = build("F", ["string"], [['"x"', '"A"'], ["-", '"PRUEFEN"']])
    [unused] = analyse(wide, ENV, domains={"a": Domain(values=("x", "y"))}).findings
    assert (unused.kind, unused.values) == ("wert_ungenutzt", ('"y"',))


@pytest.mark.parametrize(
    ("output", "bad"),
    [
        ('"PRUEFEN_NICHT_GEREGELT"', False), ("false", False), ("null", False), ('"ANSPRUCH"', True),
        ('"SOLL_VERLAENGERN"', True), ('"mit Rückfrage"', False), ("true", True), ("50", True), ("a", True),
    ],
)  # fmt: skip
def test_nothing_is_granted_by_exhaustion(output: str, bad: bool) -> None:
    """A row without conditions may only send to a person; false and null beside that are allowed."""
    table = build("F", ["boolean"], [["true", '"A"', '"A"'], ["-", '"PRUEFEN"', output]])
    assert ("restzeile" in kinds(analyse(table, ENV))) == bad


def test_an_otherwise_row_without_a_person_is_refused() -> None:
    """Without a result that sends to a person, an otherwise row may not say anything; the caller may list words."""
    table = build("F", ["boolean"], [["true", '"A"'], ["-", '"EINZELFALL"']])
    assert "restzeile" in kinds(analyse(table, ENV))
    assert "restzeile" not in kinds(analyse(table, ENV, otherwise=("PRUEFEN", "EINZELFALL")))


def test_an_otherwise_row_counts_for_answers_that_cannot_be_excluded() -> None:
    """A closing row that only "none" can reach is unreachable only where the domain excludes "none"."""
    table = build("F", ["boolean"], [["true", '"A"'], ["false", '"B"'], ["-", '"PRUEFEN"']])
    assert analyse(table, ENV).findings == ()
    assert kinds(analyse(table, ENV, domains=ANSWERED)) == {"unerreichbar"}


def test_a_row_for_none_is_reachable() -> None:
    """A cell "null" makes "none" an answer of its column."""
    table = build("U", ["string"], [["null", '"A"'], ["not(null)", '"B"']])
    assert analyse(table, ENV).findings == ()


def test_values_by_year_report_how_far_they_reach() -> None:
    """Half-open years end where they end: a notice with the last day, an error once it has passed."""
    years = [
        ['[date("2025-01-01")..date("2026-01-01"))', "1"],
        ['[date("2026-01-01")..date("2027-01-01"))', "2"],
    ]
    [reach] = analyse(build("U", ["date"], years), ENV).findings
    assert (reach.kind, reach.severity) == ("jahre", "hinweis")
    assert (reach.since, reach.until) == (dt.date(2025, 1, 1), dt.date(2026, 12, 31))
    later = Environment(dt.datetime(2027, 2, 1, tzinfo=dt.UTC))
    assert analyse(build("U", ["date"], years), later).findings[0].severity == "fehler"
    hole = [['[date("2024-01-01")..date("2025-01-01"))', "0"], years[1]]
    gap = analyse(build("U", ["date"], hole), ENV).of("luecke")[0]
    assert dt.date(2025, 1, 1) <= dict(gap.case)["a"] < dt.date(2026, 1, 1)


def test_approved_pairs_are_not_reported_again() -> None:
    """Under FIRST a pair a reader approved is counted, and an approval that fits nothing is named."""
    table = build("F", ["number"], [["< 5", '"A"'], ["< 9", '"B"'], ["-", '"PRUEFEN"']])
    assert [finding.rules for finding in analyse(table, ENV).of("reihenfolge")] == [(1, 2)]
    found = analyse(table, ENV, reviewed=[("r1", "r2"), ("r2", "r1")])
    assert found.findings == ()
    assert (found.reviewed, found.stale) == (1, (("r2", "r1"),))


def test_a_cell_that_cannot_be_judged_is_never_proved() -> None:
    """A cell that reads another input is never true for gaps and perhaps true for overlaps, until a case shows more."""
    table = build("U", ["number", "number"], [["> b", "-", '"A"'], ["<= 5", "-", '"B"']])
    found = analyse(table, ENV, domains=ANSWERED)
    assert found.opaque == ((1, "a", "> b"),)
    [gap] = found.of("luecke")
    assert gap.perhaps == ((1, "a"),)
    [overlap] = found.of("ueberschneidung")
    assert overlap.perhaps == ()
    assert dict(overlap.case) == {"a": 5, "b": 0}


def test_a_small_budget_is_not_decided() -> None:
    """Beyond the budget a question is not decided; nothing is called proved."""
    rng = random.Random(5)  # noqa: S311 - a reproducible sample
    table = random_table(rng, "U")
    found = analyse(table, ENV, budget=0)
    assert "luecke" in found.undecided
    assert found.to_dict()["verdict"] != "bestanden"


def test_constants_of_the_wrong_type_are_named() -> None:
    """A text in a column of numbers, and an unlisted or never given result, are found."""
    table = build("F", ["number"], [['"5"', '"A"'], ["-", '"PRUEFEN"']], allowed=['"PRUEFEN"', '"B"'])
    found = {(finding.kind, finding.values) for finding in analyse(table, ENV).findings}
    assert ("falscher_typ", ('"5"',)) in found
    assert ("ausgabe_unerlaubt", ('"A"',)) in found
    assert ("ausgabe_ungenutzt", ('"B"',)) in found


def test_collecting_tables_name_rules_inside_others() -> None:
    """Under COLLECT a rule that holds only where another one with the same result holds is a warning."""
    table = build("C", ["number"], [["< 9", '"A"'], ["< 5", '"A"'], ["< 3", '"B"']])
    found = analyse(table, ENV).of("umfasst")
    assert {(finding.rules, finding.severity) for finding in found} == {
        ((2, 1), "warnung"),
        ((3, 1), "hinweis"),
        ((3, 2), "hinweis"),
    }


def test_equal_expressions_are_one_input() -> None:
    """Two columns of the same fact cannot disagree: no gap is invented between them."""
    table = build("U", ["number"], [["< 5", '"A"'], [">= 5", '"B"']])
    doubled = DecisionTable(
        table.id,
        "U",
        (*table.inputs, Input("again", "again", result("a"), "number")),
        table.outputs,
        tuple(
            Rule(rule.id, rule.number, (*rule.tests, cell(text)), rule.outputs, rule.norm)
            for rule, text in zip(table.rules, ["< 7", ">= 3"], strict=True)
        ),
    )
    assert analyse(doubled, ENV).findings == ()
