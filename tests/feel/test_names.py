"""Names: where they end, how they are compared, what is not one."""

from __future__ import annotations

from unicodedata import normalize

import pytest

from musterprozesse.feel import FeelError, Shape, expression, unary_tests

from .kit import STRICT, value

NAMES = [
    "Höhe des Gehalts",
    "Wohnsitz in Deutschland",
    "Gehalt-Bonus",
    "Kfz-Kennzeichen",
    "Datum und Uhrzeit",
    "date and time",
    "Straße / Hausnummer",
    "informiert",
    "orte",
    "notiz",
    "in Haft",
    "not applicable",
    "x and y",
    "Abs. 4 Satz 1",
    "time",
    "string length",
    "if",
    "a+b",
    "Rock'n'Roll",
    "i",
    "e5",
]


@pytest.mark.parametrize("name", [n for n in NAMES if n != "if"])
def test_a_declared_name_gives_its_value(name: str) -> None:
    """The longest declared name wins, whatever words and signs it holds, composed or decomposed."""
    scope = dict.fromkeys(NAMES, 0) | {name: 7}
    assert value(name, scope) == 7
    assert value(f"({name})+1", scope) == 8
    assert expression(normalize("NFD", name), NAMES).evaluate(scope, STRICT) == 7
    assert expression(name, [normalize("NFD", n) for n in NAMES]).names == {name}


def test_spaces_decide_between_a_name_and_an_operator() -> None:
    """``Gehalt-Bonus`` is the declared name, ``Gehalt - Bonus`` the difference; runs of spaces are one."""
    scope = {"Gehalt-Bonus": 1, "Gehalt": 5, "Bonus": 2, "Höhe des Gehalts": 9}
    assert value("Gehalt-Bonus", scope) == 1
    assert value("Gehalt - Bonus", scope) == 3
    assert value("Höhe   des\n Gehalts", scope) == 9


def test_inner_names_shadow_outer_ones() -> None:
    """Loops, functions, contexts and filters declare names for their inside only."""
    scope = {"x": 1}
    assert value("(for x in [5] return x)[1] + x", scope) == 6
    assert value("(function(x) x)(5) + x", scope) == 6
    assert value("{x: 5, y: x}.y + x", scope) == 6
    assert value("[{x: 5}][x = 5][1].x + x", scope) == 6
    assert value("[{y: 5}][y > x][1].y", scope) == 5


def test_names_with_spaces_inside() -> None:
    """Keys, loop variables and parameters may have several words."""
    assert value("for der Tag in [1, 2] return der Tag + 1") == [2, 3]
    assert value("(function(der Tag, die Nacht) der Tag - die Nacht)(die Nacht: 1, der Tag: 3)") == 2
    assert value("{erster Wert: 1, zweiter: erster Wert + 1}.erster Wert") == 1


def test_a_function_of_the_standard_stays_callable_beside_a_fact_of_its_name() -> None:
    """A fact called date hides no function: followed by a parenthesis it is the function."""
    assert value('date("2026-01-01").year + date', {"date": 1}) == 2027


def test_free_names_are_reported() -> None:
    """``names`` holds what an expression reads from outside, and nothing it declares itself."""
    compiled = expression("sum(for i in liste return i * faktor) + {a: 1, b: a}.b", ["liste", "faktor", "rest"])
    assert compiled.names == {"liste", "faktor"}
    assert unary_tests("> grenze, ? < 3", ["grenze"]).names == {"grenze"}


def test_structured_scopes_know_their_components() -> None:
    """With shapes the components of contexts and lists are names, and a wrong one is refused with the nearest."""
    child = Shape("context", {"alter in Jahren": Shape("number")})
    shapes = {"kinder": Shape("list", element=child), "kind": child}
    scope = {"kind": {"alter in Jahren": 3}, "kinder": [{"alter in Jahren": 3}, {"alter in Jahren": 9}]}
    assert expression("kind.alter in Jahren", shapes).evaluate(scope, STRICT) == 3
    assert expression("kinder[alter in Jahren > 5].alter in Jahren", shapes).evaluate(scope, STRICT) == [9]
    with pytest.raises(FeelError, match="gibt es hier nicht"):
        expression("kind.name", shapes)
    with pytest.raises(FeelError, match="gibt es hier nicht"):
        expression("kinder[groesse > 5]", shapes)


def test_an_open_scope_takes_any_single_word() -> None:
    """Without declared names a word is a fact; a call is refused all the same."""
    assert expression("x + y").names == {"x", "y"}
    with pytest.raises(FeelError, match="Die Funktion »f« gibt es nicht"):
        expression("f(1)")
