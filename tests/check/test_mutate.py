"""The mutation figure: which changes are made, which are noticed, which change nothing."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence
from decimal import Decimal
from itertools import product
from typing import Any

import pytest

from musterprozesse.check.apart import apart
from musterprozesse.check.mutate import (
    Case,
    case_line,
    is_equivalent,
    mutants,
    mutated,
    read_cases,
    report,
    result_key,
    score,
    shifted,
)
from musterprozesse.dmn import Decision, DecisionTable
from tests.dmn.models import NOW, decision, model, one, table
from tests.dmn.test_analyse import ANSWERED, ENV, GRID, random_table

ROWS = [["< 18", '"A"'], [">= 18", '"B"']]


def ages(rows: list[list[str]], hit: str = "UNIQUE") -> Decision:
    return one(table([("Alter", "alter")], ["stufe"], rows, hit=hit))


def case(**values: object) -> Case:
    return Case("d", values, NOW, "szenario")


@pytest.mark.parametrize(
    ("cell", "moved"),
    [
        ("< 18", ["< 17", "< 19"]),
        ("46.00", ["45.00", "47.00", "45.99", "46.01"]),
        ('>= date("2026-03-01")', ['>= date("2026-02-28")', '>= date("2026-03-02")']),
        ('< @"2026-01-01"', ['< @"2025-12-31"', '< @"2026-01-02"']),
        ('<= duration("P6M")', ['<= duration("P5M")', '<= duration("P7M")']),
        ('duration("P1Y")', ['duration("P0Y")', 'duration("P2Y")']),
        ('"16b_1","P6M 18"', []),
        ("[1..2)", ["[0..2)", "[2..2)", "[1..1)", "[1..3)"]),
        ("true", []),
    ],
)
def test_borders_move_by_one_unit(cell: str, moved: list[str]) -> None:
    """Numbers move by one (or a cent where cents are written), dates by a day, durations by a unit."""
    assert [text for text, _ in shifted(cell)] == moved


def test_every_kind_of_change_is_made() -> None:
    """A FIRST table has its borders moved, results swapped, rows deleted and neighbours exchanged; UNIQUE no order."""
    first = ages([*ROWS, ["-", '"C"']], hit="FIRST").table
    unique = ages(ROWS).table
    assert first is not None
    assert unique is not None
    kinds = [mutant.kind for mutant in mutants(first)]
    assert {kind: kinds.count(kind) for kind in kinds} == {"grenze": 4, "ergebnis": 2, "zeile": 3, "nachbarn": 2}
    assert "nachbarn" not in {mutant.kind for mutant in mutants(unique)}


def test_a_mutant_is_a_table_that_runs() -> None:
    """The decision with a changed table evaluates by the change and shares the rest."""
    item = ages(ROWS)
    assert item.table is not None
    moved = next(mutant for mutant in mutants(item.table) if "< 19" in mutant.text)
    changed = mutated(item, moved.table)
    assert item.evaluate({"alter": 20}, now=NOW).value == "B"
    assert changed.evaluate({"alter": 3}, now=NOW).value == "A"
    assert moved.text == "Regel 1, Spalte Alter: < 18 wird < 19 (+1)"


def test_cases_at_the_border_notice_every_mutant() -> None:
    """Cases on both sides of the border and far from it leave no survivor; a case far away notices few."""
    item = ages(ROWS)
    sharp = score(item, [case(alter=17), case(alter=18), case(alter=0), case(alter=90)])
    assert (sharp.survivors, sharp.share) == ((), 1.0)
    blunt = score(item, [case(alter=3)])
    assert {mutant.text for mutant in blunt.survivors} >= {"Regel 1, Spalte Alter: < 18 wird < 19 (+1)"}
    assert blunt.share < 1
    assert "Kein Szenario bemerkt:" in report(blunt)


def test_no_case_notices_nothing() -> None:
    """Without cases every mutant that counts survives."""
    result = score(ages(ROWS), [])
    assert (result.killed, result.cases) == (0, 0)
    assert result.share == 0


def test_equivalent_mutants_do_not_count() -> None:
    """Under FIRST exchanging rows that never meet changes nothing, and is not held against the scenarios."""
    item = ages([["< 18", '"A"'], [">= 65", '"B"'], ["-", '"PRUEFEN"']], hit="FIRST")
    result = score(item, [case(alter=value) for value in (0, 17, 18, 64, 65, 66, 90)])
    assert result.survivors == ()
    assert result.equivalent == 1


LISTS = ['list contains(?, "X")', "count(?) = 0", 'every m in ? satisfies list contains(["Y", "Z"], m)', "count(?) = 2"]


@pytest.mark.parametrize(
    ("left", "right", "proved"),
    [
        (0, 1, True),
        (1, 0, True),
        (0, 2, True),
        (2, 0, True),
        (1, 2, False),
        (0, 3, False),
        (1, 3, False),
        (0, 0, False),
    ],
)
def test_rows_about_lists_exclude_each_other_where_that_is_certain(left: int, right: int, proved: bool) -> None:
    """A list that must have a member cannot be empty or hold only others; nothing else is taken for proved."""
    item = one(table(["mangel"], ["o"], [[LISTS[left], '"A"'], [LISTS[right], '"B"'], ["-", '"PRUEFEN"']], hit="FIRST"))
    assert item.table is not None
    assert apart(item.table, 0, 1) == proved
    found = [m.text for m in score(item, []).survivors if m.kind == "nachbarn"]
    assert ("Regeln 1 und 2 in der Reihenfolge vertauscht" in found) != proved


def test_rows_exclude_each_other_beside_a_cell_that_cannot_be_judged() -> None:
    """One column without a common value is enough, whatever a parameter in another one says."""
    cells = [["true", "<= grenze", '"A"'], ["false", "<= grenze", '"B"'], ["-", "-", '"PRUEFEN"']]
    item = one(table(["ja", "tage"], ["o"], cells, hit="FIRST"), names=["ja", "tage", "grenze"])
    assert item.table is not None
    assert apart(item.table, 0, 1)
    assert not apart(item.table, 1, 2)


def test_equivalence_is_about_results_not_rows() -> None:
    """Two tables with other rows but the same result everywhere are equivalent; a moved border is not."""
    one_way, other_way = ages(ROWS).table, ages([["not(>= 18)", '"A"'], [">= 18", '"B"']]).table
    moved = ages([["< 18", '"A"'], [">= 18.5", '"B"']]).table
    assert one_way is not None
    assert other_way is not None
    assert moved is not None
    assert is_equivalent(one_way, other_way)
    assert not is_equivalent(one_way, moved)


def test_a_required_table_is_judged_inside_the_decision_above() -> None:
    """Cases of a decision notice mutants of the table it requires when the result above changes."""
    lower = decision("stufe", table(["alter"], ["o"], ROWS))
    upper = decision("d", table(["stufe"], ["o"], [['"A"', "1"], ['"B"', "2"]]), "#stufe")
    found = model(lower, upper).decisions
    cases = [case(alter=value) for value in (17, 18, 0, 90)]
    result = score(found["stufe"], cases, within=found)
    assert result.survivors == ()
    assert result.cases == 4


def test_cases_survive_the_file() -> None:
    """A case written as a line reads back with the same values, types and moment; doubles are dropped."""
    written = Case(
        "d",
        {"tag": dt.date(2026, 1, 1), "betrag": Decimal("27.60"), "ja": True, "leer": None, "liste": ["x"]},
        NOW,
        "a.feature:3",
    )
    [read] = read_cases([case_line(written), "", case_line(written)])
    assert read == written


def test_other_lines_are_refused() -> None:
    """A line that is no recorded case is an error with its number."""
    with pytest.raises(ValueError, match="Zeile 2"):
        read_cases(["", '{"decision": "d"}'])


@pytest.mark.parametrize("seed", range(3))
def test_equivalence_agrees_with_brute_force(seed: int) -> None:
    """On random tables a mutant is called equivalent exactly where no case of a covering grid tells it apart."""
    rng = random.Random(seed)  # noqa: S311 - a reproducible sample
    for _ in range(16):
        original = random_table(rng, rng.choice(["U", "F", "C"]))
        if len(original.inputs) > 2:
            continue
        texts = [[rule.outputs[0].text for rule in original.rules]]
        for mutant in mutants(original):
            changed = mutant.table
            pair = [*texts, [rule.outputs[0].text for rule in changed.rules]]
            same = True
            for case in product(*(GRID[item.type] for item in original.inputs)):
                keys = [
                    result_key(held, sum(1 << number - 1 for number in places(held, case)), found)
                    for held, found in zip((original, changed), pair, strict=True)
                ]
                same = same and keys[0] == keys[1]
            assert is_equivalent(original, changed, ANSWERED) == same


def places(item: DecisionTable, case: Sequence[Any]) -> list[int]:
    """The positions (from 1) of the rules that hold; a mutant's rules keep their old numbers."""
    return [
        place
        for place, rule in enumerate(item.rules, 1)
        if all(test.test(value, {}, ENV) is True for test, value in zip(rule.tests, case, strict=True))
    ]
