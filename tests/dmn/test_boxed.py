"""Boxed expressions and item definitions (DMN 1.5, sections 10.2 and 7.3.2)."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from musterprozesse.dmn import DecisionError, DmnError
from tests.dmn.models import NOW, decision, model, one, text, value


def entry(name: str, logic: str, type: str = "") -> str:
    """A context entry; without a name the result."""
    kind = f" typeRef='{type}'" if type else ""
    variable = f"<variable name='{name}'{kind}/>" if name else ""
    return f"<contextEntry>{variable}{logic}</contextEntry>"


def test_a_context_sees_its_earlier_entries() -> None:
    """Entries see those above them; with a nameless last entry that is the result."""
    pair = entry("erste Zahl", text("1")) + entry("zweite", text("erste Zahl + 1"))
    assert value(f"<context>{pair}</context>") == {"erste Zahl": 1, "zweite": 2}
    assert value(f"<context>{pair}{entry('', text('zweite * 10'))}</context>") == 20


def test_nested_contexts_are_read_by_path() -> None:
    """A nested context's names with spaces are found after a dot."""
    inner = f"<context>{entry('mein Wert', text('7'))}</context>"
    logic = f"<context>{entry('außen', inner)}{entry('', text('außen.mein Wert'))}</context>"
    assert value(logic) == 7


def test_a_list_and_a_relation() -> None:
    """A boxed list is a list, a relation a list of contexts."""
    assert value(f"<list>{text('1')}{text('2')}</list>") == [1, 2]
    rows = f"<row>{text('1')}{text(chr(34) + 'a' + chr(34))}</row>"
    assert value(f"<relation><column name='n'/><column name='t'/>{rows}</relation>") == [{"n": 1, "t": "a"}]
    with pytest.raises(DmnError):
        value(f"<relation><column name='n'/>{rows}</relation>")


def test_a_function_sees_the_place_where_it_stands() -> None:
    """A boxed function keeps the names around it and is called like any other."""
    function = f"<functionDefinition><formalParameter name='x'/>{text('x + a')}</functionDefinition>"
    assert value(f"<context>{entry('f', function)}{entry('', text('f(2)'))}</context>", {"a": 40}) == 42


def test_conditional() -> None:
    """if, then, else: true takes then, false and null take else, anything else is an error."""

    def run(condition: str, **options: Any) -> Any:
        parts = zip(("if", "then", "else"), (condition, "1", "2"), strict=True)
        return value(f"<conditional>{''.join(f'<{t}>{text(c)}</{t}>' for t, c in parts)}</conditional>", **options)

    assert [run("true"), run("false"), run("null")] == [1, 2, 2]
    with pytest.raises(DecisionError):
        run("3")
    assert run("3", strict=False) == 2


def loop(tag: str, source: str, body: str, variable: str = "mein Stück") -> str:
    """for, some, every or filter."""
    part = {"for": "return", "filter": "match"}.get(tag, "satisfies")
    name = "" if tag == "filter" else f" iteratorVariable='{variable}'"
    return f"<{tag}{name}><in>{text(source)}</in><{part}>{text(body)}</{part}></{tag}>"


@pytest.mark.parametrize(
    ("logic", "expected"),
    [
        (loop("for", "[1, 2]", "mein Stück * a"), [10, 20]),
        (loop("for", "[1, 2, 3]", "count(partial)"), [0, 1, 2]),
        (loop("some", "[1, 2]", "mein Stück > 1"), True),
        (loop("every", "[1, 2]", "mein Stück > 1"), False),
        (loop("every", "[]", "mein Stück > 1"), True),
        (loop("filter", "[1, 2, 3]", "item >= 2"), [2, 3]),
        (loop("filter", "[{n: 1}, {n: 5}]", "n > 2"), [{"n": 5}]),
        (loop("filter", "[{n: 1}, {n: 5}]", "item.n > 2"), [{"n": 5}]),
    ],
)
def test_loops(logic: str, expected: Any) -> None:
    """Boxed for, some, every and filter do what FEEL's own do, and see the names around them."""
    assert value(logic, {"a": 10}) == expected


def item(name: str, content: str, attributes: str = "") -> str:
    """An item definition."""
    return f"<itemDefinition name='{name}' {attributes}>{content}</itemDefinition>"


def values(content: str, tag: str = "allowedValues") -> str:
    """Allowed values."""
    return text(content, tag)


STRING = "<typeRef>string</typeRef>"
NUMBER = "<typeRef>number</typeRef>"
TYPES = (
    item("tFarbe", STRING + values('"rot", "blau"')),
    item("tFarben", "<typeRef>tFarbe</typeRef>", "isCollection='true'"),
    item("tPaar", NUMBER + values("count(?) = 2", "typeConstraint"), "isCollection='true'"),
    item(
        "tPerson",
        f"<itemComponent name='Alter'>{NUMBER}{values('[0..150]')}</itemComponent>"
        "<itemComponent name='Kinder' isCollection='true'><typeRef>tPerson</typeRef></itemComponent>",
    ),
    item("tGroß", NUMBER + values("> 10")),
    item("tSehrGroß", "<typeRef>tGroß</typeRef>" + values("> 100")),
)


@pytest.mark.parametrize(
    ("type_", "expression", "expected"),
    [
        ("tFarbe", '"rot"', "rot"),
        ("tFarbe", '"gelb"', None),
        ("tFarbe", "null", None),
        ("tFarbe", '["rot"]', "rot"),
        ("tFarbe", '["rot", "blau"]', None),
        ("tFarben", '["rot", "blau"]', ["rot", "blau"]),
        ("tFarben", '["rot", "gelb"]', None),
        ("tFarben", '"rot"', ["rot"]),
        ("tPaar", "[1, 2]", [1, 2]),
        ("tPaar", "[1]", None),
        ("tPerson", "{Alter: 3, Kinder: []}", {"Alter": 3, "Kinder": []}),
        ("tPerson", "{Alter: 200, Kinder: []}", None),
        ("tPerson", "{Alter: 30, Kinder: [{Alter: -1, Kinder: []}]}", None),
        ("tSehrGroß", "101", 101),
        ("tSehrGroß", "50", None),
        ("number", '"1"', None),
        ("number", "[1]", 1),
        ("string", "1", None),
        ("date and time", 'date("2026-01-02")', dt.datetime(2026, 1, 2, tzinfo=dt.UTC)),
        ("Any", "[1]", [1]),
    ],
)
def test_item_definitions_coerce_and_refuse(type_: str, expression: str, expected: Any) -> None:
    """A result is converted to its declared type where the standard does so, else null or, in strict mode, an error."""
    decided = one(text(expression), *TYPES, type=type_)
    assert decided.evaluate({}, now=NOW, strict=False).value == expected
    if expected is None and expression != "null":
        with pytest.raises(DecisionError):
            decided.evaluate({}, now=NOW)


@pytest.mark.parametrize(
    "content",
    [
        item("a", "<typeRef>b</typeRef>") + item("b", "<typeRef>a</typeRef>"),
        item("a", STRING) + item("a", STRING),
        item("", STRING),
        item("a", "<typeRef>gibtesnicht</typeRef>"),
        item("a", STRING + values("> >")),
    ],
)
def test_wrong_item_definitions_are_refused(content: str) -> None:
    """Circles, doubles, nameless and unknown types, and broken allowed values are refused when they are read."""
    with pytest.raises(DmnError):
        model(content, decision("d", text("1")))


def test_item_definitions_are_types_in_feel() -> None:
    """``instance of`` knows the item definitions of the file."""
    assert one(text("{Alter: 3, Kinder: []} instance of tPerson"), *TYPES).evaluate({}, now=NOW).value is True


def test_typed_parameters_convert_single_values() -> None:
    """An argument is converted to the parameter's type: a single value to a list and back."""
    function = (
        f"<functionDefinition><formalParameter name='x' typeRef='tFarben'/>{text('count(x)')}</functionDefinition>"
    )
    logic = f"<context>{entry('f', function)}{entry('', text('f(' + chr(34) + 'rot' + chr(34) + ')'))}</context>"
    assert one(logic, *TYPES).evaluate({}, now=NOW).value == 1
