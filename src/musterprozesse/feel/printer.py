"""Tree to text: what ``parse`` reads back to an equal tree, in the same scope."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .text import key_text, plain, quoted
from .tree import (
    AtLiteral,
    Between,
    Binary,
    Builtin,
    Call,
    Constant,
    Context,
    Each,
    Filter,
    For,
    FunctionDefinition,
    If,
    In,
    InstanceOf,
    Interval,
    ListOf,
    Name,
    Negation,
    Node,
    Path,
    Quantified,
    Tests,
)

_LEVELS: Mapping[str, int] = {
    "or": 1, "and": 2, "=": 3, "!=": 3, "<": 3, "<=": 3, ">": 3, ">=": 3, "+": 4, "-": 4, "*": 5, "/": 5, "**": 6,
}  # fmt: skip
_UNARY, _POSTFIX, _OPERAND = 7, 8, 9


def show(node: Node) -> str:
    """The text of a tree."""
    return _SHOW[type(node)](node)


def _level(node: Node) -> int:
    """How tightly a node holds together; words such as if and for take all that follows, so they hold least."""
    if isinstance(node, Binary):
        return _LEVELS[node.operator]
    if isinstance(node, (Between, In)):
        return 3
    if isinstance(node, Negation):
        return _UNARY
    if isinstance(node, InstanceOf):
        return _UNARY
    if isinstance(node, (Path, Filter, Call)):
        return _POSTFIX
    return 0 if isinstance(node, (If, For, Quantified, FunctionDefinition)) else _OPERAND


def _at(node: Node, level: int) -> str:
    """The text of a part that must hold together at least as tightly as ``level``."""
    text = show(node)
    # A comparison set brings its own parentheses.
    return f"({text})" if _level(node) < level else text


def _constant(node: Constant) -> str:
    value = node.value
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return quoted(value) if isinstance(value, str) else plain(value)


def _binary(node: Binary) -> str:
    level = _LEVELS[node.operator]
    return f"{_at(node.left, level)} {node.operator} {_at(node.right, level + 1)}"


def _between(node: Between) -> str:
    return f"{_at(node.value, 3)} between {_at(node.low, 4)} and {_at(node.high, 4)}"


def _in(node: In) -> str:
    return f"{_at(node.value, 3)} in ({', '.join(_test(test) for test in node.tests)})"


def _test(node: Node) -> str:
    return show(node)[1:-1] if isinstance(node, Interval) and node.operator else show(node)


def _interval(node: Interval) -> str:
    if node.operator:
        end = node.low if node.high is None else node.high
        return f"({node.operator} {_at(end, 4) if end else ''})"
    low, high = (show(end) if end else "null" for end in (node.low, node.high))
    return f"{'[' if node.low_closed else '('}{low}..{high}{']' if node.high_closed else ')'}"


def _each(node: Each) -> str:
    stop = "" if node.stop is None else f"..{show(node.stop)}"
    return f"{node.name} in {show(node.source)}{stop}"


def _iterators(nodes: tuple[Each, ...]) -> str:
    return ", ".join(_each(node) for node in nodes)


def _quantified(node: Quantified) -> str:
    word = "every" if node.every else "some"
    return f"{word} {_iterators(node.iterators)} satisfies {show(node.condition)}"


def _instance_of(node: InstanceOf) -> str:
    value = _at(node.value, _UNARY if isinstance(node.value, InstanceOf) else _POSTFIX)
    return f"{value} instance of {node.name}"


def _call(node: Call) -> str:
    arguments = [show(argument) for argument in node.arguments]
    if node.names:
        arguments = [f"{name}: {text}" for name, text in zip(node.names, arguments, strict=True)]
    return f"{_at(node.function, _POSTFIX)}({', '.join(arguments)})"


def _context(node: Context) -> str:
    return "{" + ", ".join(f"{key_text(key)}: {show(value)}" for key, value in node.entries) + "}"


def _function(node: FunctionDefinition) -> str:
    parameters = (f"{p.name}: {p.type_name}" if p.type_name else p.name for p in node.parameters)
    return f"function({', '.join(parameters)}) {show(node.body)}"


def _tests(node: Tests) -> str:
    if not node.tests:
        return "-"
    text = ", ".join(_test(test) for test in node.tests)
    return f"not({text})" if node.negated else text


_SHOW: Mapping[type, Callable[[Any], str]] = {
    Constant: _constant,
    AtLiteral: lambda n: f"@{quoted(n.text)}",
    Name: lambda n: n.name,
    Builtin: lambda n: n.name,
    Negation: lambda n: f"-{_at(n.operand, _UNARY)}",
    Binary: _binary,
    Between: _between,
    In: _in,
    InstanceOf: _instance_of,
    Interval: _interval,
    If: lambda n: f"if {show(n.condition)} then {show(n.then)} else {show(n.otherwise)}",
    For: lambda n: f"for {_iterators(n.iterators)} return {show(n.result)}",
    Quantified: _quantified,
    Path: lambda n: f"{_at(n.source, _POSTFIX)}.{n.name}",
    Filter: lambda n: f"{_at(n.source, _POSTFIX)}[{show(n.condition)}]",
    Call: _call,
    ListOf: lambda n: f"[{', '.join(_test(item) for item in n.items)}]",
    Context: _context,
    FunctionDefinition: _function,
    Tests: _tests,
}
