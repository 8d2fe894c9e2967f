"""The reasons: as data, and as a note that a clerk can read."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal

import pytest

from musterprozesse.dmn.german import cell, shown
from musterprozesse.feel import YearsMonths
from tests.dmn.models import NOW, decision, model, one, table

RULES = [
    ['< date("2026-05-01")', "-", '"ALT"', "§ 1 AufenthG"],
    ['>= date("2026-05-01")', "true", '"NEU"', "§ 2 AufenthG — seit Mai"],
    ['>= date("2026-05-01")', "false", '"PRUEFEN"', "§ 3 AufenthG"],
]
LOGIC = table([("Antrag am", "eingang"), ("Unterlagen vollständig", "vollstaendig")], ["x"], RULES)


def test_every_rule_that_did_not_match_names_the_cell_that_failed() -> None:
    """The record holds the facts, the rule with its norm, and for each other rule exactly the cells that failed."""
    verdict = one(LOGIC).evaluate({"eingang": dt.date(2026, 11, 2), "vollstaendig": True}, now=NOW)
    found = verdict.explain()
    assert found.value == "NEU" and not found.problem
    assert [(fact.name, fact.value) for fact in found.facts] == [
        ("eingang", dt.date(2026, 11, 2)),
        ("vollstaendig", True),
    ]
    (trace,) = found.tables
    assert [rule.number for rule in trace.used] == [2]
    assert {f.rule.number: [c.column for c in f.cells] for f in trace.failed} == {
        1: ["Antrag am"],
        3: ["Unterlagen vollständig"],
    }
    assert not trace.nearest


def test_the_note_is_german() -> None:
    """The note names columns by label, dates and yes or no in German, and the norm."""
    note = one(LOGIC).evaluate({"eingang": dt.date(2026, 11, 2), "vollstaendig": True}, now=NOW).explain().text()
    assert "Regel 2 trifft zu: § 2 AufenthG — seit Mai" in note
    assert "Antrag am ist 02.11.2026 (verlangt: vor dem 01.05.2026)" in note
    assert "Unterlagen vollständig ist ja (verlangt: nein)" in note
    assert not {"true", "false", "None", "Decimal"} & set(note.replace("(", " ").replace(")", " ").split())


def test_a_gap_names_the_nearest_rules() -> None:
    """When nothing matches, the rules that miss by the fewest cells come with the cell that missed."""
    decided = one(table(["a", "b"], ["x"], [["1", "1", "1"], ["2", "2", "2"], ["3", "1", "3"]]))
    found = decided.explain({"a": 3, "b": 2}, now=NOW)
    assert "keine Regel trifft zu" in found.problem
    assert [[c.column for c in f.cells] for f in found.tables[0].nearest] == [["a"], ["b"]]
    assert "Am nächsten: Regel 2, es fehlt: a ist 3 (verlangt: 2)" in found.text()


def test_unknown_facts_are_shown_as_such() -> None:
    """Without a verdict the record says which cells wait for which fact."""
    found = one(LOGIC).explain({"eingang": dt.date(2026, 11, 2)}, now=NOW)
    assert "vollstaendig" in found.problem
    assert {f.rule.number: [c.missing for c in f.cells] for f in found.tables[0].failed} == {
        1: [()],
        2: [("vollstaendig",)],
        3: [("vollstaendig",)],
    }
    assert "noch nicht bekannt" in found.text() and "Regel 1 trifft nicht zu" in found.text()


def test_required_tables_are_explained_too() -> None:
    """The record goes through the graph, own table first."""
    found = (
        model(
            decision("b", table(["a"], ["x"], [["1", "true"], ["not(1)", "false"]])),
            decision("d", table(["b"], ["x"], [["true", "1"], ["false", "2"]]), "#b"),
        )
        .decisions["d"]
        .evaluate({"a": 1}, now=NOW)
        .explain()
    )
    assert [trace.decision for trace in found.tables] == ["d", "b"]
    assert [(rule.decision, rule.number) for rule in found.rules] == [("d", 1), ("b", 1)]


def test_a_value_handed_in_is_explained() -> None:
    """A column value that was handed in under its label is the value the cells are shown against."""
    decided = one(table([("Alter", "years and months duration(geburt, heute).years")], ["x"], [[">= 18", "1"]]))
    trace = decided.evaluate({"Alter": 20}, now=NOW).explain().tables[0]
    assert trace.columns[0].value == 20 and not trace.failed


def test_the_record_is_json() -> None:
    """The data form goes through JSON unchanged."""
    decided = one(LOGIC)
    for facts in ({"eingang": dt.date(2026, 11, 2), "vollstaendig": True}, {}):
        data = decided.explain(facts, now=NOW).to_dict()
        assert json.loads(json.dumps(data)) == data


@pytest.mark.parametrize(
    ("text", "german"),
    [
        ("-", "beliebig"),
        ("true", "ja"),
        ("null", "keine Angabe"),
        ('"a","b"', "„a“ oder „b“"),
        ('not("a", "b")', "nicht „a“ oder „b“"),
        ("[1..2.5)", "von 1 bis unter 2,5"),
        ("(1..2]", "über 1 bis 2"),
        ("<= 3", "höchstens 3"),
        (">= 3.5", "mindestens 3,5"),
        ('> date("2026-01-02")', "nach dem 02.01.2026"),
        ('[@"2026-01-02"..@"2027-01-02")', "von 02.01.2026 bis unter 02.01.2027"),
        ("? > a + 1", "? > a + 1"),
        ('"a, b"', "„a, b“"),
    ],
)
def test_cells_in_german(text: str, german: str) -> None:
    """Plain cells are put into words; others stay as they stand in the table."""
    assert cell(text) == german


@pytest.mark.parametrize(
    ("value", "german"),
    [
        (None, "keine Angabe"),
        (True, "ja"),
        (Decimal("1200.50"), "1200,5"),
        (Decimal("1E+3"), "1000"),
        ("a", "„a“"),
        (dt.date(2026, 11, 2), "02.11.2026"),
        (dt.timedelta(days=1), "1 Tag"),
        (YearsMonths(27), "2 Jahre 3 Monate"),
        ([Decimal(1), False], "1, nein"),
        ({"a": Decimal(1)}, "a: 1"),
        ([], "nichts"),
    ],
)
def test_values_in_german(value: object, german: str) -> None:
    """Values are shown as clerks write them."""
    assert shown(value) == german
