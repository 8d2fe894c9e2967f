"""Every hit policy and aggregation, and what goes against it (DMN 1.5, section 8.2.8)."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musterprozesse.dmn import DecisionError, DecisionGap, DecisionNotUnique, DmnError
from tests.dmn.models import NOW, one, table, value

RULES = [["<= 10", '"a"'], [">= 5", '"b"'], ["> 20", '"a"'], ["> 20", '"a"']]


def result(hit: str, number: int, strict: bool = True, **options: Any) -> Any:
    """What the four rules give for a number under a policy."""
    outputs = options.pop("outputs", [("x", '"b","a"')])
    return value(table(["n"], outputs, options.pop("rules", RULES), hit=hit, **options), {"n": number}, strict)


def test_unique_gives_the_one_rule_and_refuses_two() -> None:
    """UNIQUE: one match is the answer; two are an error that names both, null in standard mode."""
    assert result("", 1) == "a"
    assert result("UNIQUE", 12) == "b"
    with pytest.raises(DecisionNotUnique) as caught:
        result("UNIQUE", 7)
    assert [rule.number for rule in caught.value.rules] == [1, 2]
    assert result("UNIQUE", 7, strict=False) is None


def test_unique_refuses_two_matches_with_equal_outputs() -> None:
    """UNIQUE: equal outputs do not excuse an overlap."""
    with pytest.raises(DecisionNotUnique):
        result("UNIQUE", 25, rules=[["> 20", '"a"'], ["> 20", '"a"']])


def test_any_wants_equal_outputs() -> None:
    """ANY: rules with the same output agree, others are an error."""
    assert result("ANY", 25, rules=RULES[2:]) == "a"
    with pytest.raises(DecisionNotUnique):
        result("ANY", 7)


def test_first_takes_the_first_rule() -> None:
    """FIRST: the order of the rules decides."""
    assert result("FIRST", 7) == "a"
    assert result("FIRST", 25) == "b"


def test_priority_takes_the_output_that_is_listed_first() -> None:
    """PRIORITY: the order of the output values decides, not that of the rules."""
    assert result("PRIORITY", 7) == "b"


def test_priority_looks_at_the_columns_from_left_to_right() -> None:
    """PRIORITY over two outputs compares the first column first."""
    rules = [["-", '"b"', '"x"'], ["-", '"a"', '"y"'], ["-", '"a"', '"x"']]
    outputs = [("p", '"a","b"'), ("q", '"x","y"')]
    assert result("PRIORITY", 1, rules=rules, outputs=outputs) == {"p": "a", "q": "x"}


def test_rule_order_and_collect_give_lists() -> None:
    """RULE ORDER and COLLECT give the outputs of all matching rules in their order."""
    assert result("RULE ORDER", 25) == ["b", "a", "a"]
    assert result("COLLECT", 7) == ["a", "b"]


def test_output_order_is_sorted_by_priority_and_stable() -> None:
    """OUTPUT ORDER sorts by the output values."""
    assert result("OUTPUT ORDER", 7) == ["b", "a"]
    rules = [["-", '"b"', '"x"'], ["-", '"a"', '"y"'], ["-", '"b"', '"y"']]
    found = result("OUTPUT ORDER", 1, rules=rules, outputs=[("p", '"a","b"'), ("q", '"x","y"')])
    assert found == [{"p": "a", "q": "y"}, {"p": "b", "q": "x"}, {"p": "b", "q": "y"}]


@pytest.mark.parametrize(("aggregation", "expected"), [("SUM", 60), ("MIN", 10), ("MAX", 30), ("COUNT", 3)])
def test_aggregations(aggregation: str, expected: int) -> None:
    """COLLECT sums, counts, takes the least and the greatest output."""
    rules = [["-", "10"], ["-", "20"], ["-", "30"], ["> 100", "99"]]
    assert result("COLLECT", 1, rules=rules, outputs=["x"], aggregation=aggregation) == Decimal(expected)


def test_a_sum_of_durations_is_a_duration() -> None:
    """SUM adds durations too."""
    rules = [["-", 'duration("P1D")'], ["-", 'duration("P2D")']]
    assert result("COLLECT", 1, rules=rules, outputs=["x"], aggregation="SUM") == dt.timedelta(days=3)


@pytest.mark.parametrize("aggregation", ["SUM", "MIN", "MAX"])
def test_an_aggregation_of_mixed_values_is_an_error(aggregation: str) -> None:
    """A text in a sum is an error that names the rules, null in standard mode."""
    rules = [["-", "10"], ["-", '"a"']]
    with pytest.raises(DecisionError) as caught:
        result("COLLECT", 1, rules=rules, outputs=["x"], aggregation=aggregation)
    assert [rule.number for rule in caught.value.rules] == [1, 2]
    assert result("COLLECT", 1, False, rules=rules, outputs=["x"], aggregation=aggregation) is None


def test_nothing_matches() -> None:
    """No rule: a gap names the nearest rule; a list is empty, a count 0; the standard gives null; a default helps."""
    rules = [["> 5, < 1", '"a"']]
    with pytest.raises(DecisionGap) as caught:
        result("UNIQUE", 3, rules=rules)
    assert [rule.number for rule in caught.value.nearest] == [1]
    assert result("UNIQUE", 3, False, rules=rules) is None
    assert result("COLLECT", 3, rules=rules) == []
    assert result("COLLECT", 3, False, rules=rules) is None
    assert result("COLLECT", 3, rules=rules, aggregation="COUNT") == 0
    assert result("UNIQUE", 3, rules=rules, defaults=['"z"']) == "z"


@pytest.mark.parametrize(
    ("hit", "aggregation", "outputs"),
    [
        ("PRIORITY", "", ["x"]),
        ("OUTPUT ORDER", "", ["x"]),
        ("UNIQUE", "SUM", ["x"]),
        ("COLLECT", "MEAN", ["x"]),
        ("SOME", "", ["x"]),
        ("COLLECT", "SUM", ["x", "y"]),
        ("", "", ["x", "x"]),
        ("", "", ["x", ""]),
    ],
)
def test_tables_that_contradict_themselves_are_refused(hit: str, aggregation: str, outputs: list[Any]) -> None:
    """Missing output values, misplaced aggregations and doubled output names are errors when the file is read."""
    with pytest.raises(DmnError):
        one(table(["n"], outputs, [["-", *["1"] * len(outputs)]], hit=hit, aggregation=aggregation))


CELLS = ["-", "1", "< 2", "[1..3]", "(0..2)", "not(2)", "null", "1, 3", "> 2"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(*map(st.sampled_from, (CELLS, CELLS, "ab"))), min_size=1, max_size=5), st.data())
def test_policies_agree_with_each_other(rows: list[tuple[str, str, str]], data: st.DataObject) -> None:
    """FIRST is the head of RULE ORDER, PRIORITY the head of OUTPUT ORDER, and what UNIQUE answers all answer."""
    number = st.one_of(st.none(), st.integers(0, 4))
    facts = {"n": data.draw(number), "m": data.draw(number)}
    rules = [[a, b, f'"{out}"'] for a, b, out in rows]

    def run(hit: str) -> Any:
        return one(table(["n", "m"], [("x", '"b","a"')], rules, hit=hit)).evaluate(facts, now=NOW, strict=False).value

    ordered = run("RULE ORDER")
    assert run("FIRST") == (ordered[0] if ordered else None)
    sorted_ = run("OUTPUT ORDER")
    assert run("PRIORITY") == (sorted_[0] if sorted_ else None)
    unique = run("UNIQUE")
    if unique is not None:
        assert [unique] == ordered and run("ANY") == unique
    backwards = one(table(["m", "n"], [("x", '"b","a"')], [[b, a, c] for a, b, c in rules], hit="RULE ORDER"))
    assert backwards.evaluate(facts, now=NOW, strict=False).value == ordered
