"""Small DMN files as text, for the tests of this room."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from musterprozesse.dmn import Decision, Model, load

DMN13 = "https://www.omg.org/spec/DMN/20191111/MODEL/"
NOW = dt.datetime(2026, 11, 2, 10, 30, tzinfo=dt.UTC)


def definitions(*content: str, space: str = DMN13, namespace: str = "urn:test", attributes: str = "") -> bytes:
    """A file with this content."""
    xmlns = f'xmlns="{space}" ' if space else ""
    body = "\n".join(content)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<definitions {xmlns}xmlns:camunda="http://camunda.org/schema/1.0/dmn"'
        f' id="defs" name="Test" namespace="{namespace}" {attributes}>{body}</definitions>'
    ).encode()


def text(content: str, tag: str = "literalExpression", attributes: str = "") -> str:
    """An element with a text."""
    return f"<{tag} {attributes}><text>{escape(content)}</text></{tag}>"


def decision(identifier: str, logic: str, *requires: str, type: str = "", attributes: str = "") -> str:
    """A decision whose name is its id; ``requires`` are hrefs of decisions, ``i:`` of input data, ``k:`` of models."""
    kinds = {"i": ("informationRequirement", "requiredInput"), "k": ("knowledgeRequirement", "requiredKnowledge")}
    needed = ""
    for item in requires:
        outer, inner = kinds.get(item[0] if item[1:2] == ":" else "", ("informationRequirement", "requiredDecision"))
        href = item[2:] if item[1:2] == ":" else item
        needed += f"<{outer}><{inner} href={quoteattr(href)}/></{outer}>"
    kind = f" typeRef={quoteattr(type)}" if type else ""
    return (
        f"<decision id={quoteattr(identifier)} name={quoteattr(identifier)} {attributes}>"
        f"<variable name={quoteattr(identifier)}{kind}/>{needed}{logic}</decision>"
    )


def input_data(name: str, type: str = "") -> str:
    """Input data whose id is its name."""
    kind = f" typeRef={quoteattr(type)}" if type else ""
    own = quoteattr(name)
    return f"<inputData id={own} name={own}><variable name={own}{kind}/></inputData>"


def table(
    inputs: Sequence[str | tuple[str, str] | tuple[str, str, str]],
    outputs: Sequence[str | tuple[str, str]],
    rules: Iterable[Sequence[str]],
    *,
    hit: str = "",
    aggregation: str = "",
    defaults: Sequence[str] = (),
) -> str:
    """A decision table.

    An input is an expression, (label, expression) or (label, expression, input values); an output is a name or
    (name, output values); a rule is its cells, inputs first, and may end with a norm.
    """
    policy = (f' hitPolicy="{hit}"' if hit else "") + (f' aggregation="{aggregation}"' if aggregation else "")
    columns = ""
    for place, item in enumerate(inputs):
        label, expression, values = ("", item, "") if isinstance(item, str) else (*item, "")[:3]  # type: ignore[misc]
        allowed = text(values, "inputValues") if values else ""
        tested = text(expression, "inputExpression") + allowed
        columns += f'<input id="e{place}" label={quoteattr(label)}>{tested}</input>'
    for place, item in enumerate(outputs):
        name, values = (item, "") if isinstance(item, str) else item
        allowed = text(values, "outputValues") if values else ""
        default = text(defaults[place], "defaultOutputEntry") if place < len(defaults) and defaults[place] else ""
        columns += f'<output id="a{place}" name={quoteattr(name)}>{allowed}{default}</output>'
    rows = ""
    for number, cells in enumerate(rules, 1):
        width = len(inputs) + len(outputs)
        norm = f"<description>{escape(cells[width])}</description>" if len(cells) > width else ""
        tests = "".join(text(cell, "inputEntry") for cell in cells[: len(inputs)])
        results = "".join(text(cell, "outputEntry") for cell in cells[len(inputs) : width])
        rows += f'<rule id="r{number}">{norm}{tests}{results}</rule>'
    return f'<decisionTable id="t"{policy}>{columns}{rows}</decisionTable>'


def model(*content: str, names: Any = None, **options: Any) -> Model:
    """The model of one file."""
    return load({"test.dmn": definitions(*content, **options)}, names=names)


def one(logic: str, *content: str, names: Any = None, type: str = "", requires: Sequence[str] = ()) -> Decision:
    """A file with one decision ``d`` of this logic, beside other elements."""
    return model(*content, decision("d", logic, *requires, type=type), names=names).decisions["d"]


def value(logic: str, values: dict[str, Any] | None = None, strict: bool = True, **options: Any) -> Any:
    """The value of one decision of this logic."""
    return one(logic, **options).evaluate(values or {}, now=NOW, strict=strict).value
