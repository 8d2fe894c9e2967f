"""Reading a range that stands alone in a text: ``range("[1..5]")``, also with one end left out."""

from __future__ import annotations

import re
from typing import Any

from .builtins import SCOPE
from .compare import make_range
from .compiler import MISSING, Compiler
from .errors import Fault, FeelError
from .parser import Parser
from .tree import Interval, Node
from .values import Operator, Range

_WITHOUT_START = re.compile(r"[\[(\]]\s*\.\.(.+)([\])\[])", re.DOTALL)
_WITHOUT_END = re.compile(r"([\[(\]])(.+)\.\.\s*[\])\[]", re.DOTALL)


def read_range(text: str) -> Range:
    """The range a text spells with literal ends; raises Fault for any other text."""
    text = text.strip()
    try:
        if match := _WITHOUT_START.fullmatch(text):
            operator: Operator = "<=" if match[2] == "]" else "<"
            return Range(None, _literal(match[1]), False, operator == "<=", operator)
        if match := _WITHOUT_END.fullmatch(text):
            operator = ">=" if match[1] == "[" else ">"
            return Range(_literal(match[2]), None, operator == ">=", False, operator)
        node = Parser(text, {}, SCOPE, {}, True).whole_expression()
        if not isinstance(node, Interval) or node.operator or node.low is None or node.high is None:
            raise Fault("Das ist nicht der Text eines Bereichs.")
        low, high = (_constant(text, end) for end in (node.low, node.high))
    except FeelError:
        raise Fault("Das ist nicht der Text eines Bereichs.") from None
    if low is None or high is None:
        raise Fault("Ein Ende des Bereichs ist leer.")
    return make_range(low, high, node.low_closed, node.high_closed)


def _literal(text: str) -> Any:
    return _constant(text, Parser(text, {}, SCOPE, {}, True).whole_expression())


def _constant(text: str, node: Node) -> Any:
    compiler = Compiler(text, {}, strict=True)
    compiler.compile(node)
    value = compiler.constant(node)
    if value is MISSING or isinstance(value, list):
        raise Fault("Die Enden des Bereichs müssen feste Werte sein.")
    return value
