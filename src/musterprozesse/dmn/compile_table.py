"""Reading and compiling a decision table (DMN 1.5, section 8)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, cast

from musterprozesse.dmn import index
from musterprozesse.dmn.errors import DmnError
from musterprozesse.dmn.hit import equal
from musterprozesse.dmn.model import DecisionTable, HitPolicy, Input, Output, Rule
from musterprozesse.dmn.table import Column, TableLogic
from musterprozesse.dmn.texts import Frame, Texts
from musterprozesse.dmn.types import ANY, Type, TypeMismatch, TypeTable, coerce
from musterprozesse.dmn.xml import Node
from musterprozesse.feel import Environment, Expression, FeelEvaluationError, UnaryTests, Unknown
from musterprozesse.feel.values import normal_name

POLICIES = {
    "UNIQUE": "U",
    "ANY": "A",
    "PRIORITY": "P",
    "FIRST": "F",
    "RULE ORDER": "R",
    "OUTPUT ORDER": "O",
    "COLLECT": "C",
}
AGGREGATIONS = {"SUM": "+", "MIN": "<", "MAX": ">", "COUNT": "#"}

#: The clock for constants: they do not read it.
_LOAD = Environment(dt.datetime(2000, 1, 1, tzinfo=dt.UTC))


def compile_table(
    owner: str, node: Node, frame: Frame, *, texts: Texts, types: TypeTable, result: Type = ANY
) -> TableLogic:
    """The table of a ``decisionTable`` element; ``result`` is the declared type of what it decides."""
    texts.language(node)
    inputs, outputs, rules = node.all("input"), node.all("output"), node.all("rule")
    if not outputs:
        raise node.error("Die Tabelle hat keine Ausgabe")
    if len(rules) * (len(inputs) + len(outputs)) > texts.limits.cells:
        raise node.error(f"Die Tabelle hat mehr als {texts.limits.cells} Zellen")
    policy = hit_policy(node, len(outputs), lenient=texts.lenient)
    columns = [_input(item, place, frame, texts) for place, item in enumerate(inputs)]
    declared = [types.require(_input_type(item), item) for item in inputs]
    table_type = types.require(node.get("typeRef"), node)
    if table_type is not ANY:
        result = table_type
    if policy in ("R", "O", "C"):
        result = result.root.element or result
    kinds = [_output_type(item, len(outputs), types, result) for item in outputs]
    results = tuple(
        _output(item, place, kind, frame, texts) for place, (item, kind) in enumerate(zip(outputs, kinds, strict=True))
    )
    names = [column.name for column in results]
    if len(results) > 1 and ("" in names or len(set(names)) != len(names)):
        raise node.error("Mehrere Ausgaben brauchen eigene Namen")
    if policy in ("P", "O") and any(column.allowed is None for column in results) and not texts.lenient:
        raise node.error("PRIORITY und OUTPUT ORDER verlangen Ausgabewerte in der Reihenfolge ihres Rangs")
    compiled = tuple(
        _rule(item, number, (len(inputs), len(outputs)), frame, texts) for number, item in enumerate(rules, 1)
    )
    ids = [rule.id for rule in compiled]
    if len(set(ids)) != len(ids):
        raise node.error("Zwei Regeln haben dieselbe id")
    table = DecisionTable(node.id or owner, policy, tuple(columns), results, compiled)
    ready = tuple(
        _column(column, kind, [rule.tests[place] for rule in compiled], frame)
        for place, (column, kind) in enumerate(zip(columns, declared, strict=True))
    )
    constants = tuple(_constants(rule.outputs, results, kinds) for rule in compiled)
    return TableLogic(owner, table, ready, tuple(kinds), constants)


def hit_policy(node: Node, outputs: int, *, lenient: bool) -> HitPolicy:
    """The letter of the hit policy, with its aggregation."""
    word = node.get("hitPolicy").strip() or "UNIQUE"
    letter = POLICIES.get(word.upper().replace("_", " "))
    if letter is None:
        raise node.error(f"Die Trefferregel {word[:30]} gibt es nicht", ", ".join(POLICIES))
    aggregation = node.get("aggregation").strip()
    if not aggregation:
        return cast(HitPolicy, letter)
    sign = AGGREGATIONS.get(aggregation.upper())
    if sign is None:
        raise node.error(f"Die Zusammenfassung {aggregation[:30]} gibt es nicht", ", ".join(AGGREGATIONS))
    if letter != "C":
        if lenient:
            return cast(HitPolicy, letter)
        raise node.error("Eine Zusammenfassung (aggregation) gibt es nur bei COLLECT")
    if outputs > 1 and sign != "#":
        raise node.error("Summe, Minimum und Maximum verlangen genau eine Ausgabe")
    return cast(HitPolicy, letter + sign)


def _input_type(node: Node) -> str:
    expression = node.child("inputExpression")
    return "" if expression is None else expression.get("typeRef")


def _input(node: Node, place: int, frame: Frame, texts: Texts) -> Input:
    expression = node.child("inputExpression")
    text = "" if expression is None else expression.text()
    if expression is None or not text.strip():
        raise node.error("Der Eingabespalte fehlt der Ausdruck", "die Angabe eintragen, die geprüft wird")
    allowed = node.child("inputValues")
    return Input(
        id=node.id or f"eingabe_{place + 1}",
        label=normal_name(node.get("label")) or normal_name(text),
        expression=texts.expression(text, expression, frame),
        type=expression.get("typeRef").strip(),
        allowed=None if allowed is None else texts.allowed(allowed.text(), allowed),
    )


def _output_type(node: Node, count: int, types: TypeTable, result: Type) -> Type:
    declared = types.require(node.get("typeRef"), node)
    if declared is not ANY:
        return declared
    return result if count == 1 else result.root.components.get(normal_name(node.get("name")), ANY)


def _output(node: Node, place: int, kind: Type, frame: Frame, texts: Texts) -> Output:
    values = node.child("outputValues")
    allowed = _values(values.text(), values, texts) if values is not None else _type_values(kind, node, texts)
    default = node.child("defaultOutputEntry")
    compiled: Expression | None = None
    if default is not None and default.text().strip():
        compiled = texts.expression(default.text(), default, frame)
    name = normal_name(node.get("name"))
    return Output(
        id=node.id or f"ausgabe_{place + 1}",
        name=name,
        type=node.get("typeRef").strip() or (kind.name if kind is not ANY else ""),
        label=normal_name(node.get("label")),
        allowed=allowed,
        default=compiled,
        declared=kind,
    )


def _values(text: str, node: Node, texts: Texts) -> tuple[Any, ...] | None:
    """The output values in their order; None where there are none or they are no list of constants."""
    if not text.strip():
        return None
    found = texts.expression(f"[{text}]", node, Frame({}))
    try:
        values = found.evaluate({}, _LOAD)
    except (FeelEvaluationError, Unknown):
        return None
    return tuple(values) if isinstance(values, list) else None


def _type_values(kind: Type, node: Node, texts: Texts) -> tuple[Any, ...] | None:
    """Allowed values of the output's type, where they are plain constants."""
    tests = kind.tests
    if tests is None or not tests.is_box:
        return None
    try:
        values = _values(tests.text, node, texts)
    except DmnError:
        return None
    if values is None or any(not any(equal(value, known) for known in tests.constants) for value in values):
        return None
    return values


def _rule(node: Node, number: int, width: tuple[int, int], frame: Frame, texts: Texts) -> Rule:
    inputs, outputs = width
    tests, results = node.all("inputEntry"), node.all("outputEntry")
    if len(tests) != inputs or len(results) != outputs:
        raise node.error(f"Regel {number} hat eine andere Zahl von Zellen als die Tabelle Spalten")
    return Rule(
        id=node.id or f"regel_{number}",
        number=number,
        tests=tuple(texts.tests(cell.text(), cell, frame) for cell in tests),
        outputs=tuple(texts.expression(cell.text().strip() or "null", cell, frame) for cell in results),
        norm=" ".join(node.text("description").split()),
    )


def _column(column: Input, declared: Type, tests: Sequence[UnaryTests], frame: Frame) -> Column:
    text = normal_name(column.expression.text)
    plain = column.expression.names == {text} and ("." not in text or text in frame.names)
    any_mask = sum(1 << place for place, test in enumerate(tests) if test.is_any)
    found = index.build(tests, _LOAD)
    if found is not None and declared is not ANY and not found.fits(declared):
        found = None
    return Column(column, text if plain else None, declared, found, any_mask)


def _constants(
    outputs: Sequence[Expression], columns: Sequence[Output], kinds: Sequence[Type]
) -> tuple[Any, ...] | None:
    """The values of constant output cells, checked once; None where a cell must be computed or is refused."""
    values = []
    for expression, column, kind in zip(outputs, columns, kinds, strict=True):
        if expression.names or "now" in expression.text or "today" in expression.text:
            return None
        try:
            value = coerce(expression.evaluate({}, _LOAD), kind, _LOAD)
        except (FeelEvaluationError, Unknown, TypeMismatch):
            return None
        if column.allowed is not None and not any(equal(listed, value) for listed in column.allowed):
            return None
        values.append(value)
    return tuple(values)
