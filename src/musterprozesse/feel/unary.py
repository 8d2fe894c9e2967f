"""Unary tests: the cells of a decision table, with a fast way for what stands in most of them (DMN 1.5, 7.3.3)."""

from __future__ import annotations

import operator as op
import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any

from .builtins import SCOPE
from .compare import compare
from .compiler import MISSING, Compiler, Slots
from .errors import Fault, FeelError
from .expressions import run, scope_of
from .frame import Code, Frame
from .limits import Budget, Environment
from .names import Declared, Names
from .operators import Test, any_test, single_test
from .parser import Parser
from .tree import Between, Binary, Builtin, Call, In, Interval, ListOf, Name, Node, Tests, children, walk
from .values import SCALARS, Range, Shape, YearsMonths, german, to_feel

Fast = Callable[[Any], bool | None]

_HASHABLE: frozenset[type] = frozenset({Decimal, str, bool, date, timedelta, YearsMonths})
_ORDERED: frozenset[type] = frozenset({Decimal, str, date, timedelta, YearsMonths})
_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": op.eq, "!=": op.ne, "<": op.lt, "<=": op.le, ">": op.gt, ">=": op.ge,
}  # fmt: skip


class UnaryTests:
    """A compiled cell. Immutable.

    ``text`` as written; ``names`` the free names it reads, without ``?``; ``is_any``: ``-`` or empty, true for all,
    null too; ``constants`` its literal values and end points, without null; ``is_box``: it tests only ``?`` against
    constants, so between two neighbouring constants it cannot change its answer. ``fast``, where there is one, answers
    the ordinary values of such a cell; its None means "ask ``test``".
    """

    __slots__ = ("_negated", "_tests", "constants", "fast", "is_any", "is_box", "names", "text", "tree")

    def __init__(self, text: str, tree: Tests, compiler: Compiler) -> None:
        self.text = text
        self.tree = tree
        self.is_any = not tree.tests
        self._negated = tree.negated
        self._tests = [_test(compiler, node) for node in tree.tests]
        self.names = frozenset(compiler.names)
        self.constants = _constants(compiler, tree)
        self.is_box = all(_is_box(compiler, node) for node in tree.tests)
        self.fast = _fast(compiler, tree)

    def __repr__(self) -> str:
        return f"UnaryTests({self.text!r})"

    def test(self, value: Any, scope: Mapping[str, Any], env: Environment) -> bool | None:
        """Whether the value meets the cell; null is no match. Raises as ``Expression.evaluate`` does."""
        if self.fast is not None:
            answer = self.fast(value)
            if answer is not None:
                return answer
        if type(value) not in SCALARS:
            value = to_feel(value)
        budget = env.budget
        frame = Frame(scope, env, Budget(env.limits) if budget is None else budget, (value,))
        result = run(lambda f: any_test(self._tests, value, f), frame, self.text)
        if not self._negated:
            return result  # type: ignore[no-any-return]
        return None if result is None else not result


def unary_tests(
    text: str,
    names: Names = None,
    *,
    functions: Names = (),
    types: Mapping[str, Shape] | None = None,
    strict: bool = True,
) -> UnaryTests:
    """Compile a cell; the arguments are those of ``expression``. Raises FeelError."""
    if _LITERALS.fullmatch(text):
        return _without_names(text, strict)
    return _compiled(text, names, functions, types, strict)


#: Cells made of strings, numbers and signs alone read no name, whatever is in scope: most cells of most tables.
_LITERALS = re.compile(r'(?:"[^"\\]*"|\d+(?:\.\d+)?(?![\w.])|\b(?:true|false|null|not)\b|[-\s\[\](),<>=]|\.\.)*')


@lru_cache(maxsize=4096)
def _without_names(text: str, strict: bool) -> UnaryTests:
    return _compiled(text, (), (), None, strict)


def _compiled(text: str, names: Names, functions: Names, types: Mapping[str, Shape] | None, strict: bool) -> UnaryTests:
    known, shapes = scope_of(names, functions)
    try:
        scope = known.plus("?") if isinstance(known, Declared) else None if known is None else {**known, "?": Shape()}
        parser = Parser(text, scope, SCOPE, types or {}, strict)
        parser.tested = True
        tree = parser.whole_tests()
        compiler = Compiler(text, shapes, strict=strict)
        compiler.slots = Slots(("?",))
        return UnaryTests(text, tree, compiler)
    except RecursionError:
        raise FeelError(text, 0, "Die Zelle ist zu tief verschachtelt.") from None


# ---------------------------------------------------------------------- the general way


def _test(compiler: Compiler, node: Node) -> Test:
    spot = compiler.spot(node)
    if isinstance(node, Interval) and node.operator:
        ends = [n for n in (node.low, node.high) if n is not None]
        return _compared(node.operator, compiler.compile(ends[0]), spot)
    if any(isinstance(n, Name) and n.name == "?" for n in walk(node)):
        return _condition(compiler.compile(node), spot)
    return single_test(compiler, node, spot)


def _compared(operator: str, end: Code, spot: tuple[str, int]) -> Test:
    def test(value: Any, frame: Frame) -> Any:
        try:
            return compare(operator, value, end(frame))
        except Fault as fault:
            return frame.fail(spot, fault.reason)

    return test


def _condition(code: Code, spot: tuple[str, int]) -> Test:
    def test(value: Any, frame: Frame) -> Any:
        answer = code(frame)
        if answer is None or type(answer) is bool:
            return answer
        return frame.fail(spot, f"Eine Bedingung mit ? ergibt wahr oder falsch, nicht {german(answer)}.")

    return test


# ---------------------------------------------------------------------- what the analysis asks


def _constants(compiler: Compiler, tree: Tests) -> list[Any]:
    found: dict[tuple[type, Any], Any] = {}

    def note(value: Any) -> None:
        if isinstance(value, list):
            for item in value:
                note(item)
        elif isinstance(value, Range):
            note(value.low)
            note(value.high)
        elif value is not None:
            found.setdefault((type(value), value), value)

    def visit(node: Node) -> None:
        value = compiler.constant(node)
        if value is not MISSING:
            note(value)
            return
        for child in children(node):
            visit(child)

    for test in tree.tests:
        visit(test)
    return list(found.values())


def _is_box(compiler: Compiler, node: Node) -> bool:
    def fixed(*nodes: Node | None) -> bool:
        return all(n is None or compiler.constant(n) is not MISSING for n in nodes)

    def subject(of: Node) -> bool:
        return isinstance(of, Name) and of.name == "?"

    if fixed(node):
        return True
    if isinstance(node, Interval):
        return fixed(node.low, node.high)
    if isinstance(node, ListOf):
        return all(not subject(item) and _is_box(compiler, item) for item in node.items)
    if isinstance(node, Binary):
        if node.operator in ("and", "or"):
            return _is_box(compiler, node.left) and _is_box(compiler, node.right)
        sides = (node.left, node.right)
        return node.operator in _COMPARE and any(subject(a) and fixed(b) for a, b in (sides, sides[::-1]))
    if isinstance(node, Between):
        return subject(node.value) and fixed(node.low, node.high)
    if isinstance(node, In):
        return subject(node.value) and all(not subject(t) and _is_box(compiler, t) for t in node.tests)
    if isinstance(node, Call):
        negation = isinstance(node.function, Builtin) and node.function.name == "not"
        return negation and all(_is_box(compiler, argument) for argument in node.arguments)
    return False


# ---------------------------------------------------------------------- the fast way


def _fast(compiler: Compiler, tree: Tests) -> Fast | None:
    if not tree.tests:
        return lambda value: True
    inner = _fast_values(compiler, tree.tests) or _fast_any(compiler, tree.tests)
    if inner is None or not tree.negated:
        return inner
    return lambda value: None if (answer := inner(value)) is None else not answer


def _fast_values(compiler: Compiler, tests: tuple[Node, ...]) -> Fast | None:
    """Equality with one of some constants; a null input equals none of them but null."""
    values = [compiler.constant(test) for test in tests]
    if any(value is not None and type(value) not in _HASHABLE for value in values):
        return None
    kinds = {type(value) for value in values if value is not None}
    if len(kinds) != 1:
        return None if kinds else lambda value: value is None
    kind, empty = kinds.pop(), None in values
    if len(values) == 1:
        only = values[0]

        def equals(value: Any) -> bool | None:
            if type(value) is kind:
                return value == only  # type: ignore[no-any-return]
            return False if value is None else None

        return equals
    members = frozenset(value for value in values if value is not None)

    def is_member(value: Any) -> bool | None:
        if type(value) is kind:
            return value in members
        return empty if value is None else None

    return is_member


def _fast_any(compiler: Compiler, tests: tuple[Node, ...]) -> Fast | None:
    found = [_fast_one(compiler, test) for test in tests]
    ready = [fast for fast in found if fast is not None]
    if len(ready) < len(found):
        return None
    if len(ready) == 1:
        return ready[0]

    def any_of(value: Any) -> bool | None:
        answer: bool | None = False
        for fast in ready:
            one = fast(value)
            if one:
                return True
            if one is None:
                answer = None
        return answer

    return any_of


def _fast_one(compiler: Compiler, node: Node) -> Fast | None:
    if isinstance(node, Interval) and node.operator:
        return _fast_comparison(node.operator, compiler.constant(node.low or node.high))  # type: ignore[arg-type]
    constant = compiler.constant(node)
    if isinstance(constant, Range):
        return _fast_range(constant)
    return None if constant is MISSING else _fast_values(compiler, (node,))


def _fast_comparison(operator: str, end: Any) -> Fast | None:
    kind, holds = type(end), _COMPARE[operator]
    if kind not in _ORDERED:
        return None
    # A null input compares to null, but is plainly unequal.
    if operator in ("=", "!="):
        of_null = operator == "!="
        return lambda value: holds(value, end) if type(value) is kind else of_null if value is None else None
    return lambda value: holds(value, end) if type(value) is kind else None


def _fast_range(interval: Range) -> Fast | None:
    low, high, kind = interval.low, interval.high, type(interval.low)
    if interval.operator or kind is not type(high) or kind not in _ORDERED:
        return None
    if interval.low_closed and interval.high_closed:
        return lambda value: low <= value <= high if type(value) is kind else None
    if interval.low_closed:
        return lambda value: low <= value < high if type(value) is kind else None
    if interval.high_closed:
        return lambda value: low < value <= high if type(value) is kind else None
    return lambda value: low < value < high if type(value) is kind else None
