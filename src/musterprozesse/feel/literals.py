"""Reading values that stand alone in a text: the ends of ``range("[1..5]")``."""

from __future__ import annotations

from typing import Any

from .builtins import SCOPE
from .compiler import MISSING, Compiler
from .errors import Fault
from .parser import Parser
from .tree import Interval, Node


def read_range(text: str) -> tuple[Any, Any, bool, bool]:
    """Both ends and whether they are included; raises FeelError or Fault if the text is not a range of literals."""
    node = Parser(text, {}, SCOPE, {}, True).whole_expression()
    if not isinstance(node, Interval) or node.operator in ("=", "!="):
        raise Fault("Das ist nicht der Text eines Bereichs.")
    low, high = _literal(text, node.low), _literal(text, node.high)
    if low is None and high is None:
        raise Fault("Ein Bereich braucht wenigstens ein Ende.")
    return low, high, node.low_closed, node.high_closed


def _literal(text: str, node: Node | None) -> Any:
    if node is None:
        return None
    compiler = Compiler(text, {}, strict=True)
    compiler.compile(node)
    value = compiler.constant(node)
    if value is MISSING:
        raise Fault("Die Enden des Bereichs müssen feste Werte sein.")
    return value
