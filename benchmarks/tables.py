"""A table of 12 rules and 4 inputs, against SpiffWorkflow's own and, where it is installed, zen-engine."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape

from SpiffWorkflow.dmn.parser.BpmnDmnParser import BpmnDmnParser
from tests.kit import at

from benchmarks.measure import median_ms, row
from musterprozesse import dmn
from musterprozesse.feel import Environment, unary_tests
from musterprozesse.loader import library

NOW = at("2026-11-02")
BANDS = ("< 18", ">= 18")
INCOME = ("< 1000", ">= 1000")
STATUS = ('"ledig"', '"verheiratet"', '"getrennt"')
RULES = [(a, i, s, "true" if (n % 2) else "-") for n, (a, i, s) in enumerate(itertools.product(BANDS, INCOME, STATUS))]
CASES = [
    {"alter": a, "einkommen": e, "stand": s.strip('"'), "inland": True}
    for a, e, s in itertools.product((3, 17, 18, 70), (0, 999, 1000, 5000), STATUS)
]


def xml(python: bool) -> bytes:
    """The table; for SpiffWorkflow with Python's words."""
    inputs = "".join(
        f'<input id="i{n}" label="{n}"><inputExpression id="e{n}" typeRef="{t}">'
        f"<text>{n}</text></inputExpression></input>"
        for n, t in (("alter", "number"), ("einkommen", "number"), ("stand", "string"), ("inland", "boolean"))
    )
    rules = ""
    for number, cells in enumerate(RULES):
        given = [("True" if c == "true" else "" if c == "-" else c) if python else c for c in cells]
        tests = "".join(
            f'<inputEntry id="c{number}_{k}"><text>{escape(c)}</text></inputEntry>' for k, c in enumerate(given)
        )
        out = f'<outputEntry id="o{number}"><text>"R{number}"</text></outputEntry>'
        rules += f'<rule id="r{number}">{tests}{out}</rule>'
    return (
        '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="urn:d">'
        f'<decision id="t" name="t"><decisionTable id="tt" hitPolicy="UNIQUE">{inputs}<output id="o" name="r" '
        f'typeRef="string"/>{rules}</decisionTable></decision></definitions>'
    ).encode()


def rows() -> Iterator[str]:
    ours = _each(dmn.load({"t.dmn": xml(False)}, names=list(CASES[0])).decisions["t"])
    yield row("table of 12 rules and 4 inputs", ours, _spiff(), "us", ">= 10 x")
    zen = _zen()
    if zen is not None:
        yield row("the same table, against zen-engine", ours, zen, "us", "")
    test, env = unary_tests("[18..25)"), Environment(now=NOW)
    yield row("one unary test, compiled", median_ms(lambda: test.test(18, {}, env)) * 1000, None, "us", "")
    yield row("load and compile the table", median_ms(lambda: dmn.load({"t.dmn": xml(False)}), 50), None, "ms", "")
    yield from _largest()


def _each(decision: dmn.Decision) -> float:
    def run() -> None:
        for case in CASES:
            decision.evaluate(case, now=NOW)

    return median_ms(run, 100) * 1000 / len(CASES)


def _spiff() -> float:
    parser = BpmnDmnParser()
    parser.add_dmn_str(xml(True))
    engine = parser.get_engine("t", None)

    class Fake:
        """What SpiffWorkflow's table wants of a task."""

        def __init__(self, data: dict[str, Any]) -> None:
            self.data = data
            self.workflow = Fake.workflow

    from SpiffWorkflow.bpmn.script_engine.python_engine import PythonScriptEngine

    Fake.workflow = type("W", (), {"script_engine": PythonScriptEngine()})()  # type: ignore[attr-defined]
    tasks = [Fake(dict(case)) for case in CASES]

    def run() -> None:
        for task in tasks:
            engine.result(task)

    return median_ms(run, 10) * 1000 / len(CASES)


def _zen() -> float | None:
    try:
        import zen  # type: ignore[import-not-found]
    except ImportError:
        return None
    inputs = [{"id": n, "name": n, "field": n} for n in CASES[0]]
    rules = [
        {"_id": str(k), **dict(zip(CASES[0], ("" if c == "-" else c for c in cells), strict=True)), "o": f'"R{k}"'}
        for k, cells in enumerate(RULES)
    ]
    content = {
        "hitPolicy": "first", "inputs": inputs, "outputs": [{"id": "o", "name": "r", "field": "r"}], "rules": rules,
    }  # fmt: skip
    graph = {
        "nodes": [
            {"id": "1", "name": "in", "type": "inputNode"},
            {"id": "2", "name": "t", "type": "decisionTableNode", "content": content},
            {"id": "3", "name": "out", "type": "outputNode"},
        ],
        "edges": [{"id": "a", "sourceId": "1", "targetId": "2"}, {"id": "b", "sourceId": "2", "targetId": "3"}],
    }
    decision = zen.ZenEngine().create_decision(json.dumps(graph))

    def run() -> None:
        for case in CASES:
            decision.evaluate(case)

    return median_ms(run, 20) * 1000 / len(CASES)


def _largest() -> Iterator[str]:
    """`missing` on the largest of our tables, against one evaluation of it."""
    found = library(parameters={"land": "HE"})
    tables = {d: found.decision(d).decision.table for d in found.decisions}
    name = max(tables, key=lambda d: len(t.rules) * len(t.inputs) if (t := tables[d]) else 0)
    decision = found.decision(name)
    facts = {f: _some(found, f) for f in decision.facts}
    evaluation = median_ms(lambda: decision.evaluate(facts, now=NOW), 100)
    half = dict(list(facts.items())[::2])
    question = median_ms(lambda: decision.missing(half, now=NOW), 100)
    yield row(f"missing on {name}, against its evaluation", question, evaluation, "ms", ">= 1/50 x")


def _some(found: Any, name: str) -> Any:
    fact = found.vocabulary.facts[name]
    some = {"wahrheitswert": False, "datum": "2026-11-02", "zahl": 1, "ganzzahl": 1, "text": "x", "liste": []}
    return next(iter(fact.werte)) if fact.werte else some[fact.typ]
