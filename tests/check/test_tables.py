"""The German report on a table: its layout, its limits, its JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

import pytest

from musterprozesse.check import tables
from musterprozesse.check.domains import domains_of
from musterprozesse.dmn import Decision
from musterprozesse.dmn.atoms import Domain
from musterprozesse.dmn.findings import Kind
from tests.dmn.models import NOW, one, table
from tests.kit import SMALL, small

LEISTUNG = [
    ["< 25", "-", '"A"'],
    ["[25..67)", "< 2400", '"B"'],
    ["[25..67)", "> 2400", '"C"'],
    [">= 67", "-", '"D"'],
]
ANSWERED = {"alter": Domain(null=False), "einkommen": Domain(null=False)}


def leistung(rows: list[list[str]], hit: str = "UNIQUE") -> Decision:
    return one(table([("Alter", "alter"), ("Einkommen", "einkommen")], ["leistung"], rows, hit=hit))


def report(item: Decision) -> str:
    return tables.report(tables.check([item], now=NOW, domains=ANSWERED)[0])


def test_the_report_on_a_gap_has_the_agreed_layout() -> None:
    """Verdict first; then the case, the whole gap, the nearest rules and a proposal that can be pasted."""
    lines = report(leistung(LEISTUNG)).splitlines()
    assert lines[:7] == [
        "Tabelle „d“ (4 Regeln, 2 Eingaben): NICHT lückenlos – 1 Lücke, keine Überschneidung.",
        "",
        "Lücke 1: Für diesen Fall gilt keine Regel",
        "    Alter 25 · Einkommen 2400",
        "  Die ganze Lücke:  Alter [25..67) · Einkommen 2400",
        "  Am nächsten:      Regel 1 (Alter < 25, hier 25) und Regel 2 (Einkommen < 2400, hier 2400) "
        "und Regel 3 (Einkommen > 2400, hier 2400)",
        "  Vorschlag:        Regel 2, Spalte Einkommen: <= 2400, oder Regel 3, Spalte Einkommen: >= 2400, "
        "oder neue Zeile: [25..67) | 2400 | ?",
    ]


def test_the_report_on_an_overlap_shows_both_results() -> None:
    """An overlap names both rules, a case in which both hold, and what each would give."""
    rows = [row[:] for row in LEISTUNG]
    rows[1][1] = "<= 2400"
    rows[2][1] = ">= 2400"
    text = report(leistung(rows))
    assert "FEHLERHAFT – 1 Überschneidung." in text.splitlines()[0]
    assert "Überschneidung: Regeln 2 und 3 treffen beide zu" in text
    assert 'Alter 25 · Einkommen 2400   → "B" und "C"' in text


def test_a_proved_table_says_what_was_assumed() -> None:
    """Where everything is proved the report says so, and on which values of the inputs that rests."""
    rows = [row[:] for row in LEISTUNG]
    rows[2][1] = ">= 2400"
    text = report(leistung(rows))
    assert text.splitlines()[0].endswith("in Ordnung.")
    assert "Bewiesen: jeder der betrachteten Fälle trifft genau eine Regel." in text
    assert "    Alter: alle Zahlen" in text


def test_a_number_of_entries_is_whole_and_never_negative(tmp_path: Path) -> None:
    """A column that counts a list leaves no gap between 0 and 1, and none below."""
    text = SMALL.replace("<text>x</text>", "<text>count(werte)</text>")
    lib = small(tmp_path, tables={"gross": text.replace("&lt; 10", "0").replace("[10..100]", "&gt;= 1")})
    item = lib.decision("gross").decision
    assert not tables.check([item], now=NOW, domains=domains_of(lib, item))[0].findings
    assert tables.check([item], now=NOW)[0].findings


def test_at_most_ten_findings_of_a_kind_are_shown() -> None:
    """The eleventh finding of a kind is counted, not shown."""
    rows = [[str(number), str(number), '"A"'] for number in range(20)]
    rows += [[str(number), str(number), '"B"'] for number in range(20)]
    text = report(leistung(rows))
    assert text.count("Überschneidung: Regeln") == 10
    assert "Weitere Befunde dieser Art (Überschneidungen): 10" in text


def test_a_row_that_grants_without_condition_is_refused() -> None:
    """The report says that an otherwise row may only send to a person."""
    text = report(leistung([["< 25", "-", '"A"'], ["-", "-", '"ANSPRUCH"']], hit="FIRST"))
    assert 'Regel 2 hat keine Bedingung und gibt "ANSPRUCH"' in text


def test_missing_years_are_named() -> None:
    """A table of yearly values says until when they reach and for which year none is there."""
    rows = [['[date("2026-01-01")..date("2027-01-01"))', "-", "46"]]
    text = report(leistung(rows))
    assert "Werte liegen vor ab 01.01.2026 bis 31.12.2026; für 2027 liegt kein Wert vor" in text
    assert "    Alter: alle Tage ab 01.01.2026 bis 31.12.2026" in text


def test_the_json_holds_the_same_findings() -> None:
    """The machine form has rule ids, the case as FEEL literals, the box and the verdict."""
    found = json.loads(tables.to_json(tables.check([leistung(LEISTUNG)], now=NOW, domains=ANSWERED)))
    [entry] = found["tables"]
    assert entry["verdict"] == "fehler"
    [gap] = entry["findings"]
    assert gap["case"] == {"Alter": "25", "Einkommen": "2400"}
    assert gap["box"] == {"Alter": "[25..67)", "Einkommen": "2400"}


def test_the_summary_counts_tables_and_findings() -> None:
    """The figures over several tables count those in order and the findings by kind."""
    good = leistung([["< 25", "-", '"A"'], [">= 25", "-", '"B"']])
    figures = tables.summary(tables.check([good, leistung(LEISTUNG)], now=NOW, domains=ANSWERED))
    assert figures == {"tables": 2, "in_order": 1, "undecided": 0, "findings": {"fehler:luecke": 1}}


CLOSED = {"alter": Domain(null=False), "art": Domain(values=("a", "b"), null=False)}
KINDS: dict[str, tuple[str, list[list[str]], str]] = {
    "luecke": ("U", [["< 25", "-", '"A"']], "Lücke 1: Für diesen Fall gilt keine Regel"),
    "ueberschneidung": ("U", [["<= 25", "-", '"A"'], [">= 25", "-", '"B"']], "Regeln 1 und 2 treffen beide zu"),
    "unerreichbar": ("F", [["-", '"a","b"', '"A"'], ["< 25", "-", '"B"']], "Regel 2 entscheidet nie: Regel 1 kommen"),
    "doppelt": ("F", [["< 25", "-", '"A"'], ["< 25", "-", '"A"'], [">= 25", "-", '"B"']], "Regel 2 wiederholt Regel 1"),
    "restzeile": ("F", [["< 25", "-", '"A"'], ["-", "-", '"B"']], "Regel 2 hat keine Bedingung und gibt"),
    "falscher_typ": ("F", [["< 25", "-", '"A"'], ['"alt"', "-", '"B"'], [">= 25", "-", '"C"']], "hat nicht den Typ"),
    "wert_unerlaubt": ("F", [["-", '"a","c"', '"A"'], ["-", '"b"', '"B"']], "steht nicht in der Liste der Werte"),
    "ausgabe_unerlaubt": ("U", [["< 25", "-", '"A"'], [">= 25", "-", '"Z"']], "steht nicht in den Ausgabewerten"),
    "entbehrlich": ("F", [["< 20", "-", '"A"'], ["< 25", "-", '"A"'], [">= 25", "-", '"B"']], "Regel 1 ist entbehr"),
    "umfasst": ("C", [["< 20", "-", '"A"'], ["< 25", "-", '"A"']], "Regel 1 gilt nur, wo auch Regel 2 mit gleichem"),
    "reihenfolge": ("F", [["< 25", "-", '"A"'], ["< 30", "-", '"B"'], [">= 30", "-", '"C"']], "Regel 1 steht vor Re"),
    "wert_ungenutzt": ("F", [["< 25", '"a"', '"A"'], ["-", "-", '"PRUEFEN"']], 'keine Zelle nennt "b"'),
    "ausgabe_ungenutzt": ("U", [["< 25", "-", '"A"'], [">= 25", "-", '"B"']], "keine Regel ergibt"),
    "jahre": ("U", [['[date("2024-01-01")..date("2025-01-01"))', "-", '"A"']], "Werte liegen vor ab 01.01.2024"),
}  # fmt: skip
"""For each kind of finding about tables: hit policy, the smallest table that has it, and what is said."""


@pytest.mark.parametrize(("kind", "case"), KINDS.items(), ids=KINDS)
def test_each_kind_of_finding_is_told(kind: str, case: tuple[str, list[list[str]], str]) -> None:
    """The smallest table with a flaw of each kind gets its finding, told in German."""
    policy, rows, said = case
    hit = {"U": "UNIQUE", "F": "FIRST", "C": "COLLECT"}[policy]
    logic = table([("Alter", "alter"), ("Art", "art")], [("ergebnis", '"A","B","C","PRUEFEN"')], rows, hit=hit)
    if kind == "falscher_typ":
        logic = logic.replace("<inputExpression >", '<inputExpression typeRef="number">', 1)
    item = one(logic)
    [found] = tables.check([item], now=NOW, domains=CLOSED)
    assert kind in {f.kind for f in found.findings}
    assert said in tables.report(found)


def test_every_kind_of_finding_has_a_table() -> None:
    """No kind of finding about tables is without such a table."""
    assert set(KINDS) == set(get_args(Kind))
