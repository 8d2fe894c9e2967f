"""What is refused at load: where, why, and what was perhaps meant."""

from __future__ import annotations

import pytest

from musterprozesse.feel import FeelError, Shape, expression, unary_tests

from .kit import STANDARD, standard


@pytest.mark.parametrize(
    ("text", "position", "part"),
    [
        ("familienstnd", 0, "Meinten Sie familienstand"),
        ("{a: 1}.b", 7, "Die Angabe »b« gibt es hier nicht"),
        ("1 + ledig", 4, 'Meinten Sie "ledig"?'),
        ('substrin("a", 1)', 0, "Meinten Sie substring"),
        ('substring("a")', 0, "substring(string, start position, length)"),
        ('substring(strng: "a", start position: 1)', 0, "keinen Parameter »strng«"),
        ('1 + count(date("2026-02-30"))', 10, "gibt es im Kalender nicht"),
        ('@"2026-13-01"', 0, "gibt es im Kalender nicht"),
        ('time("25:00:00")', 0, "Uhrzeit gibt es nicht"),
        ('duration("P1Y1D")', 0, "entweder Jahre und Monate"),
        ('date("12026-01-01")', 0, "zwischen 1 und 9999"),
        ('matches(familienstand, "(a")', 23, "schließende Klammer"),
        ('"offen', 0, "schließendes Anführungszeichen"),
        ("„a“", 0, "Typografische"),
        ("${x}", 0, "Camunda 7"),
        ("1 == 1", 3, "mit einem ="),
        ("true && false", 5, "and oder or"),
        ("1 +", 3, "nicht zu Ende"),
        ("(1", 2, "fehlt »)«"),
        ("1 2", 2, "der Rest gehört nicht dazu"),
        ("if true then 1", 14, "fehlt »else«"),
        ("{a: 1, a: 2}", 7, "zweimal"),
        ("1 instance of nummer", 14, "Meinten Sie number"),
        ("function() external {}", 11, "Externe Funktionen"),
        ("f(a: 1, 2)", 8, "einen Namen oder keines"),
        ("?", 0, "Zellen einer Tabelle"),
        ("1 # 2", 2, "gehört nicht zu FEEL"),
        ("[1..2", 5, "Ende des Bereichs"),
        ("1e99999", 0, "zu groß"),
        ('"\\ud800"', 0, "halbes Zeichen"),
    ],
)
def test_refused_at_load(text: str, position: int, part: str) -> None:
    """Each mistake is refused with its position and a German reason or hint."""
    with pytest.raises(FeelError) as caught:
        expression(text, ["familienstand"], functions=["f"])
    assert caught.value.position == position
    assert part in f"{caught.value.reason} {caught.value.hint}"
    assert str(caught.value).startswith(f"FEEL-Ausdruck, Zeichen {position + 1}, ")


def test_a_cell_without_quotation_marks_is_refused() -> None:
    """``ledig`` in a cell is a name nobody declared, not a text."""
    with pytest.raises(FeelError, match='Meinten Sie "ledig"'):
        unary_tests("ledig", ["familienstand"])


def test_declared_functions_are_checked() -> None:
    """Arity and argument names of a function with a declared signature are checked at load."""
    known = {"netto": Shape("function", parameters=(("brutto", Shape()), ("klasse", Shape())))}
    assert expression("netto(1, 2)", [], functions=known).names == {"netto"}
    with pytest.raises(FeelError, match="2 Parameter, nicht 1"):
        expression("netto(1)", [], functions=known)
    with pytest.raises(FeelError, match="keinen Parameter »bruto«"):
        expression("netto(bruto: 1, klasse: 2)", [], functions=known)


@pytest.mark.parametrize(
    "text",
    [
        "unbekannt",
        "unbekannt(1)",
        'date("2026-02-30")',
        "count()",
        "1 instance of nichts",
        'matches("a", "(")',
        "{a: 1, a: 2}",
    ],
)
def test_standard_reading_turns_them_into_null(text: str) -> None:
    """The standard's reading accepts what only strict loading refuses, and gives null."""
    with pytest.raises(FeelError):
        expression(text, [])
    assert standard(text) is None


def test_syntax_is_an_error_in_every_mode() -> None:
    """A text that is no FEEL is refused in standard reading too."""
    with pytest.raises(FeelError):
        expression("1 +", [], strict=False)
    assert expression("1", [], strict=False).evaluate({}, STANDARD) == 1
