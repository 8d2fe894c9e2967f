"""What is missing, held against trying out everything, on random graphs of tables and expressions that share facts."""

from __future__ import annotations

import random
from collections.abc import Mapping
from itertools import product
from typing import Any
from xml.sax.saxutils import escape

import pytest

from musterprozesse.dmn import Decision, DecisionProblem, FactsMissing
from musterprozesse.dmn.atoms import Domain
from musterprozesse.dmn.findings import freeze
from musterprozesse.dmn.lacking import missing, possible
from musterprozesse.feel import Environment
from tests.dmn.models import NOW, decision, model, table

ENV = Environment(NOW)
KINDS = {"p": "b", "q": "b", "r": "b", "k": "s", "n": "n"}
CELLS = {
    "b": ["true", "false"],
    "s": ['"x"', '"y"', '"z"', '"x","y"', 'not("z")'],
    "n": ["< 10", ">= 10", "[5..15]", "10", "> 15", "<= 5"],
}
VALUES = {"b": ["true", "false"], "s": ['"x"', '"y"', '"z"']}
#: One number on, between and beyond each bound of the cells.
NUMBERS = (0, 5, 7, 10, 12, 15, 20)
ERROR = ("error",)


class Graph:
    """Two to four decisions that ask each other; `top` is the last."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.kinds = dict(KINDS)
        listed = {"b": (True, False), "s": ("x", "y", "z"), "n": None}
        self.domains = {name: Domain(listed[kind], rng.random() < 0.25) for name, kind in KINDS.items()}
        parts = []
        for name in [*(f"d{place}" for place in range(rng.randint(1, 3))), "top"]:
            self.reads: set[str] = set()
            kind = rng.choice("bs")
            logic = self.table(kind) if rng.random() < 0.7 else self.expression(kind)
            parts.append(decision(name, logic, *(f"#{item}" for item in sorted(self.reads))))
            self.kinds[name] = kind
        self.top = model(*parts).decisions["top"]
        object.__setattr__(self.top, "domains", self.domains)

    def name(self, kind: str) -> str:
        """A fact or, more often, a decision of this kind."""
        made = [name for name, its in self.kinds.items() if its == kind and name not in KINDS]
        if made and self.rng.random() < 0.55:
            self.reads.add(found := self.rng.choice(made))
            return found
        return self.rng.choice([name for name, its in KINDS.items() if its == kind])

    def value(self, kind: str) -> str:
        return self.name(kind) if self.rng.random() < 0.25 else self.rng.choice(VALUES[kind])

    def expression(self, kind: str) -> str:
        texts = {
            "b": ["{b} and {b}", "{b} or {b}", "if {b} then {b} else {B}", "{n} > 10", '{s} = "x"', "{b} = null"],
            "s": ["if {b} then {S} else {S}", "if {s} = {S} then {S} else {s}"],
        }
        return (
            f"<literalExpression><text>{escape(self.filled(self.rng.choice(texts[kind])))}</text></literalExpression>"
        )

    def filled(self, text: str) -> str:
        for mark in "bsn":
            while f"{{{mark}}}" in text:
                text = text.replace(f"{{{mark}}}", self.name(mark), 1)
        for mark in "BS":
            while f"{{{mark}}}" in text:
                text = text.replace(f"{{{mark}}}", self.value(mark.lower()), 1)
        return text

    def table(self, kind: str) -> str:
        rng = self.rng
        forms = [("{b}", "b"), ("{s}", "s"), ("{n}", "n")] * 2 + [
            ("{b} and {b}", "b"), ("{b} or {b}", "b"), ("not({b})", "b"), ("if {b} then {s} else {s}", "s"),
        ]  # fmt: skip
        columns = [(self.filled(text), its) for text, its in rng.choices(forms, k=rng.randint(1, 4))]
        rows = [
            [*(rng.choice(["-", "-", "null", *CELLS[its] * 2]) for _, its in columns), self.value(kind)]
            for _ in range(rng.randint(1, 5))
        ]
        hit = rng.choice(["UNIQUE", "ANY", "FIRST", "FIRST"])
        if rng.random() < 0.6:
            hit, rows = "FIRST", [*rows, [*["-"] * len(columns), self.value(kind)]]
        return table([text for text, _ in columns], ["o"], rows, hit=hit)

    def values(self, name: str) -> tuple[Any, ...]:
        domain = self.domains[name]
        return (*(domain.values or NUMBERS), *([None] if domain.null else []))


def result(item: Decision, values: Mapping[str, Any]) -> Any:
    try:
        return freeze(item.evaluate(values, now=NOW).value)
    except FactsMissing:
        return ("missing",)
    except DecisionProblem:
        return ERROR


@pytest.mark.parametrize("seed", range(60))
def test_nothing_that_can_change_the_outcome_goes_unasked(seed: int) -> None:
    """Whatever is known: no fact said not to matter turns one result into another, a result or error told early is
    the one with everything filled in, and each result that comes about is among the possible ones."""
    rng = random.Random(seed)  # noqa: S311 - a reproducible sample
    graph = Graph(rng)
    names = sorted(graph.top.inputs)
    every = {
        way: result(graph.top, dict(zip(names, way, strict=True)))
        for way in product(*(graph.values(name) for name in names))
    }
    for _ in range(5):
        known = {name: rng.choice(graph.values(name)) for name in names if rng.random() < 0.45}
        ways = {
            way: end
            for way, end in every.items()
            if end != ERROR and all(way[names.index(name)] is value for name, value in known.items())
        }
        found = missing(graph.top, known, ENV, graph.domains)
        for name in found.irrelevant:
            place = names.index(name)
            by_rest: dict[Any, Any] = {}
            for way, end in ways.items():
                assert by_rest.setdefault((*way[:place], *way[place + 1 :]), end) == end, name
        early = result(graph.top, known)
        assert (early == ("missing",)) is bool(found.needed)
        assert found.needed or set(ways.values()) <= {early}
        listed = possible(graph.top, known, ENV, graph.domains)
        assert listed is None or set(ways.values()) <= {freeze(value) for value in listed}


@pytest.mark.parametrize("row", ["q or lower", "if q then lower else false", "lower and q"])
def test_a_table_without_an_answer_does_not_hide_a_fact_that_saves_the_one_above(row: str) -> None:
    """While a fact can still make a table above independent of one without an answer, that fact is asked for."""
    lower = decision("lower", table(["p"], ["o"], [["true", "true"]]))
    item = model(lower, decision("d", table([row], ["o"], [["true", '"A"'], ["false", '"B"']]), "#lower"))
    top = item.decisions["d"]
    yes_no = Domain((True, False), null=False)
    object.__setattr__(top, "domains", {"p": yes_no, "q": yes_no})
    with pytest.raises(FactsMissing) as error:
        top.evaluate({"p": False}, now=NOW)
    assert set(error.value.names) == {"q"}
    ends = {result(top, {"p": False, "q": q}) for q in (True, False)}
    assert len(ends) == 2
    assert ERROR in ends
