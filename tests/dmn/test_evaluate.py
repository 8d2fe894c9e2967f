"""Evaluating: unknown and none, hand-in values, the clock, the mode, and the fast path that must not be another."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musterprozesse.dmn import DecisionError, FactsMissing
from tests.dmn.models import NOW, decision, input_data, model, one, table, text, value

AGE = table(
    [("Alter", "alter"), ("Deutsch", "deutsch")],
    ["x"],
    [["< 18", "-", '"kind"', "§ 1"], [">= 18", "true", '"ja"', "§ 2 — Anmerkung"], [">= 18", "false", '"nein"', "§ 2"]],
)


def test_the_verdict_names_rule_and_norm() -> None:
    """A verdict carries the value, the rule with its norm, and the legal basis without remarks."""
    verdict = one(AGE).evaluate({"alter": 20, "deutsch": True}, now=NOW)
    assert verdict.value == "ja"
    assert [(rule.decision, rule.id, rule.number, rule.norm) for rule in verdict.rules] == [
        ("d", "r2", 2, "§ 2 — Anmerkung")
    ]
    assert verdict.legal_basis == ("§ 2",)


def test_an_unknown_fact_that_does_not_matter_is_not_asked() -> None:
    """The answer comes as soon as it is certain, however many facts are unknown."""
    assert one(AGE).evaluate({"alter": 17}, now=NOW).value == "kind"


def test_an_unknown_fact_never_falls_through() -> None:
    """An unknown fact leaves its cells undecided: no later row is taken instead, and the fact is named."""
    rows = [["< 18", '"kind"'], ["-", '"sonst"']]
    with pytest.raises(FactsMissing) as caught:
        one(table(["alter"], ["x"], rows, hit="FIRST")).evaluate({}, now=NOW)
    assert set(caught.value.names) == {"alter"}


def test_none_is_an_answer() -> None:
    """A known none is compared like a value: null meets null and '-' and nothing else."""
    rows = [["null", '"keine"'], ["not(null)", '"eine"']]
    decided = one(table(["alter"], ["x"], rows))
    assert decided.evaluate({"alter": None}, now=NOW).value == "keine"
    assert decided.evaluate({"alter": 3}, now=NOW).value == "eine"


def test_a_column_may_be_handed_in_under_its_label() -> None:
    """A table is tested by itself: the value for a computed column stands under the column's label."""
    computed = one(
        table([("Alter", "years and months duration(geburt, heute).years")], ["x"], [[">= 18", "1"], ["< 18", "2"]])
    )
    assert computed.evaluate({"Alter": 20}, now=NOW).value == 1
    assert computed.evaluate({"geburt": dt.date(2010, 1, 1)}, now=NOW).value == 2
    with pytest.raises(FactsMissing):
        computed.evaluate({}, now=NOW)


def test_a_label_that_is_also_a_fact_is_the_fact() -> None:
    """A label never overrides a computed column where the same word is a fact of the graph."""
    computed = one(table([("alter", "alter + 1"), ("b", "alter")], ["x"], [["2", "1", '"ja"']]))
    assert computed.evaluate({"alter": 1}, now=NOW).value == "ja"


def test_heute_is_the_day_of_the_clock_and_can_be_handed_in() -> None:
    """``heute`` and today() are the local day of the evaluation's clock; handed in, both move."""
    late = dt.datetime(2026, 11, 2, 23, 30, tzinfo=dt.UTC)
    both = one(text("[heute, today(), date(now())]"))
    assert both.evaluate({}, now=late).value == [dt.date(2026, 11, 3)] * 3
    day = dt.date(2024, 2, 29)
    assert both.evaluate({"heute": day}, now=late).value == [day] * 3


def test_the_clock_needs_a_zone() -> None:
    """A clock without a zone is refused, on the fast path too."""
    naive = dt.datetime(2026, 1, 1)  # noqa: DTZ001
    with pytest.raises(ValueError, match="zone"):
        one(AGE).evaluate({"alter": 20, "deutsch": True}, now=naive)


def test_parameters_are_a_namespace() -> None:
    """``parameter.x`` is read from either spelling; an absent one is unknown, not none."""
    decided = one(text("parameter.land"), names={"parameter.land", "parameter.frist"})
    assert decided.inputs == {"parameter.land"}
    assert decided.evaluate({"parameter": {"land": "BE"}}, now=NOW).value == "BE"
    assert decided.evaluate({"parameter.land": "BE"}, now=NOW).value == "BE"
    with pytest.raises(FactsMissing) as caught:
        decided.evaluate({}, now=NOW)
    assert set(caught.value.names) == {"parameter.land"}


def test_an_input_outside_its_values_is_an_error_before_any_rule() -> None:
    """Input values are checked first, also against rules that would match anyway; null passes."""
    logic = table([("farbe", "farbe", '"rot","blau"')], ["x"], [["-", '"ja"']])
    assert value(logic, {"farbe": "rot"}) == "ja"
    assert value(logic, {"farbe": None}) == "ja"
    with pytest.raises(DecisionError) as caught:
        value(logic, {"farbe": "gelbgrün"})
    assert "gelbgrün" not in str(caught.value) and "farbe" in str(caught.value)


def test_an_output_outside_its_values_is_an_error() -> None:
    """An output that its column does not list is an error of the rule."""
    with pytest.raises(DecisionError):
        value(table(["a"], [("x", '"ja"')], [["-", '"nein"']]), {"a": 1})


def test_a_wrong_type_is_an_error_or_null() -> None:
    """A fact against its declared type: an error in strict mode without the value, null as the standard."""
    content = [input_data("n", "number"), decision("d", text("n"), "i:n")]
    decided = model(*content).decisions["d"]
    with pytest.raises(DecisionError) as caught:
        decided.evaluate({"n": "geheim"}, now=NOW)
    assert "geheim" not in str(caught.value) + repr(caught.value)
    assert decided.evaluate({"n": "geheim"}, now=NOW, strict=False).value is None


def test_python_objects_are_no_facts() -> None:
    """A callable or an object never enters an evaluation."""
    for bad in (print, object(), {1: 2}):
        with pytest.raises(TypeError):
            one(text("a")).evaluate({"a": bad}, now=NOW)


def test_a_result_cannot_be_changed_by_the_caller() -> None:
    """A list that a table gives is a copy: changing it does not change the table."""
    decided = one(table(["a"], ["x"], [["1", "[1, 2]"]]))
    first = decided.evaluate({"a": 1}, now=NOW).value
    first.append(3)
    assert decided.evaluate({"a": 1}, now=NOW).value == [1, 2]


NUMBERS = ["-", "5", "< 3", "[2..5)", "(2..7]", ">= 7", "not(5)", "1, 5, 8", "null", "not(null)"]
TEXTS = ["-", '"a"', '"a","b"', 'not("b")', '> "a"', "null"]
DATES = ["-", 'date("2026-01-01")', '>= date("2026-01-01")', '[date("2025-01-01")..date("2026-01-01"))']
FLAGS = ["-", "true", "false", "not(true)"]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_the_fast_path_is_the_general_way(data: st.DataObject) -> None:
    """Looking a value up in the sorted bounds of a column gives what testing cell by cell gives."""
    cells = [st.sampled_from(group) for group in (NUMBERS, TEXTS, DATES, FLAGS)]
    rules = [[*row, str(n)] for n, row in enumerate(data.draw(st.lists(st.tuples(*cells), min_size=1, max_size=5)))]
    day = dt.date(2025, 12, 30)
    drawn: dict[str, Any] = {
        "n": data.draw(st.sampled_from([None, 0, 2, Decimal("2.5"), 5, Decimal("7.0"), 8, "x", True])),
        "t": data.draw(st.sampled_from([None, "", "a", "a\x00", "b", "c", 1])),
        "d": data.draw(st.sampled_from([None, *[day + dt.timedelta(days=k) for k in range(4)], NOW])),
        "f": data.draw(st.sampled_from([None, True, False, 1])),
    }
    decided = one(table(["n", "t", "d", "f"], ["x"], rules, hit="FIRST"))
    slow = one(table(["if true then n else n", "t", "d", "f"], ["x"], rules, hit="FIRST"))

    def outcome(item: Any) -> Any:
        try:
            return item.evaluate(drawn, now=NOW, strict=False).value
        except FactsMissing as missing:
            return sorted(missing.names)

    facts = list(drawn.values())
    holding = (row for row in rules if all(_holds(cell, fact) for cell, fact in zip(row, facts, strict=False)))
    reference = next((Decimal(row[4]) for row in holding), None)
    assert outcome(decided) == outcome(slow) == reference


def _holds(cell: str, item: Any) -> bool:
    return bool(value(table(["x"], ["y"], [[cell, "true"], ["-", "false"]], hit="FIRST"), {"x": item}, strict=False))


def test_a_plain_table_has_a_fast_path() -> None:
    """Plain names, tests against constants and constant outputs are looked up; a computed column is not."""
    assert one(AGE).fast is not None
    assert one(table(["alter + 1"], ["x"], [["1", "2"]])).fast is None


def test_same_facts_same_verdict() -> None:
    """Evaluating is pure: the same facts and clock give equal verdicts."""
    facts = {"alter": 20, "deutsch": False}
    assert one(AGE).evaluate(facts, now=NOW) == one(AGE).evaluate(facts, now=NOW)
