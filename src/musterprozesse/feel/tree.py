"""The tree of an expression. Positions take no part in equality, so a printed and reparsed tree is equal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from typing import Any

from .values import Operator, Shape


@dataclass(frozen=True, slots=True)
class Node:
    """A piece of an expression; ``position`` is where its text starts, in code points."""

    position: int = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Constant(Node):
    """A literal number (Decimal), string, boolean or null."""

    value: Any

    def __eq__(self, other: object) -> bool:
        # 1 and True are equal in Python, not here.
        return type(other) is Constant and type(other.value) is type(self.value) and other.value == self.value

    def __hash__(self) -> int:
        return hash((type(self.value), self.value))


@dataclass(frozen=True, slots=True)
class AtLiteral(Node):
    """``@"2026-01-01"``: a temporal value by its text."""

    text: str


@dataclass(frozen=True, slots=True)
class Name(Node):
    """A name read from the scope, in normal form; ``?`` is the value a unary test tests.

    ``outer``: it is a free name of the expression, not one declared inside it.
    """

    name: str
    outer: bool = field(default=True, compare=False)


@dataclass(frozen=True, slots=True)
class Builtin(Node):
    """A function of the standard, by name."""

    name: str


@dataclass(frozen=True, slots=True)
class Negation(Node):
    operand: Node


@dataclass(frozen=True, slots=True)
class Binary(Node):
    """``operator`` is one of + - * / ** = != < <= > >= and or."""

    operator: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Between(Node):
    value: Node
    low: Node
    high: Node


@dataclass(frozen=True, slots=True)
class In(Node):
    """``value in (t1, t2)``: true if one test is met."""

    value: Node
    tests: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class InstanceOf(Node):
    value: Node
    type: Shape
    name: str


@dataclass(frozen=True, slots=True)
class Interval(Node):
    """A range; with ``operator`` the set of a comparison, its end in ``high`` for < <= = !=, in ``low`` for > >=."""

    low: Node | None
    high: Node | None
    low_closed: bool
    high_closed: bool
    operator: Operator = ""


@dataclass(frozen=True, slots=True)
class If(Node):
    condition: Node
    then: Node
    otherwise: Node


@dataclass(frozen=True, slots=True)
class Each(Node):
    """``name in source`` or ``name in source..stop``, of for, some and every."""

    name: str
    source: Node
    stop: Node | None


@dataclass(frozen=True, slots=True)
class For(Node):
    iterators: tuple[Each, ...]
    result: Node


@dataclass(frozen=True, slots=True)
class Quantified(Node):
    """``some`` (``every`` False) or ``every`` … satisfies."""

    every: bool
    iterators: tuple[Each, ...]
    condition: Node


@dataclass(frozen=True, slots=True)
class Path(Node):
    """``source.name``."""

    source: Node
    name: str


@dataclass(frozen=True, slots=True)
class Filter(Node):
    """``source[condition]``."""

    source: Node
    condition: Node


@dataclass(frozen=True, slots=True)
class Call(Node):
    """``function(arguments)``; ``names`` is empty for positional arguments."""

    function: Node
    arguments: tuple[Node, ...]
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ListOf(Node):
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Context(Node):
    entries: tuple[tuple[str, Node], ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    name: str
    type: Shape | None
    type_name: str


@dataclass(frozen=True, slots=True)
class FunctionDefinition(Node):
    parameters: tuple[Parameter, ...]
    body: Node


@dataclass(frozen=True, slots=True)
class Tests(Node):
    """The cell of a table: tests joined by comma, none for ``-``; ``negated`` for ``not(…)``."""

    tests: tuple[Node, ...]
    negated: bool


def children(node: Node) -> Iterator[Node]:
    """The nodes directly below a node, in the order of the text."""
    for item in fields(node):
        value = getattr(node, item.name)
        if isinstance(value, Node):
            yield value
        elif isinstance(value, tuple):
            for part in value:
                if isinstance(part, Node):
                    yield part
                elif isinstance(part, tuple) and len(part) == 2 and isinstance(part[1], Node):
                    yield part[1]


def walk(node: Node) -> Iterator[Node]:
    """The node and all below it, in the order of the text."""
    yield node
    for child in children(node):
        yield from walk(child)
