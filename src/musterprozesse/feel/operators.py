"""Compilation of operators: arithmetic, comparison, three-valued logic, membership, types, choice."""

from __future__ import annotations

import operator as op
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from . import temporal
from .arithmetic import OPERATIONS, negate
from .compare import compare, contains, make_range, meets
from .compiler import MISSING, Compiler, handles
from .errors import Fault, FeelLimitError, Unknown
from .frame import Code, Frame, Open, Spot, gather, try_code, undecided
from .shapes import conforms
from .tree import AtLiteral, Between, Binary, If, In, InstanceOf, Interval, Negation
from .values import NUMBERS, Namespace, Range, german

_FAST: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": op.eq, "!=": op.ne, "<": op.lt, "<=": op.le, ">": op.gt, ">=": op.ge,
}  # fmt: skip
_DEEP: frozenset[type] = frozenset({list, dict, Namespace})
_PLAIN: frozenset[type] = frozenset({Decimal, str, date})
_DECIMAL = {"+": NUMBERS.add, "-": NUMBERS.subtract, "*": NUMBERS.multiply}


@handles(Binary)
def _binary(compiler: Compiler, node: Binary) -> Code:
    left, right = compiler.compile(node.left), compiler.compile(node.right)
    spot = compiler.spot(node)
    if node.operator == "and":
        return _logic(left, right, spot, decisive=False)
    if node.operator == "or":
        return _logic(left, right, spot, decisive=True)
    if node.operator in _FAST:
        constant = compiler.constant(node.right)
        if type(constant) in _PLAIN or (type(constant) is bool and node.operator in ("=", "!=")):
            return _comparison_with_constant(node.operator, left, constant, spot)
        return _applied(partial(compare, node.operator), left, right, spot)
    if node.operator in _DECIMAL:
        return _arithmetic(node.operator, left, right, spot)
    return _applied(OPERATIONS[node.operator], left, right, spot)


def _applied(function: Callable[[Any, Any], Any], left: Code, right: Code, spot: Spot) -> Code:
    def applied(frame: Frame) -> Any:
        try:
            a = left(frame)
        except Unknown as first:
            raise _with(first, right, frame) from None
        b = right(frame)
        if type(a) in _DEEP:
            frame.budget.charge(a)
            frame.budget.charge(b)
        try:
            return function(a, b)
        except Fault as fault:
            return frame.fail(spot, fault.reason)

    return applied


def _arithmetic(operator: str, left: Code, right: Code, spot: Spot) -> Code:
    on_numbers, general, longest = _DECIMAL[operator], OPERATIONS[operator], operator == "+"

    def arithmetic(frame: Frame) -> Any:
        try:
            a = left(frame)
        except Unknown as first:
            raise _with(first, right, frame) from None
        b = right(frame)
        if type(a) is Decimal and type(b) is Decimal:
            result = on_numbers(a, b)
            if result.is_finite():
                return result
        if longest and type(a) is str and type(b) is str:
            frame.budget.check_text(len(a) + len(b))
        try:
            return general(a, b)
        except Fault as fault:
            return frame.fail(spot, fault.reason)

    return arithmetic


def _comparison_with_constant(operator: str, left: Code, constant: Any, spot: Spot) -> Code:
    kind, fast = type(constant), _FAST[operator]

    def comparison(frame: Frame) -> Any:
        value = left(frame)
        if type(value) is kind:
            return fast(value, constant)
        try:
            return compare(operator, value, constant)
        except Fault as fault:
            return frame.fail(spot, fault.reason)

    return comparison


def _with(first: Unknown, right: Code, frame: Frame) -> Exception:
    reason = try_code(right, frame)[1]
    return undecided([first, reason]) if isinstance(reason, Unknown) else first


def _logic(left: Code, right: Code, spot: Spot, *, decisive: bool) -> Code:
    """``and`` (decided by false) and ``or`` (decided by true): one decisive side is the answer, whatever the other."""
    neutral = not decisive

    def logic(frame: Frame) -> Any:
        try:
            a = left(frame)
        except FeelLimitError:
            raise
        except Open as reason:
            b, other = try_code(right, frame)
            if b is decisive:
                return decisive
            raise undecided([reason] if other is None else [reason, other]) from None
        if a is decisive:
            return decisive
        b = right(frame)
        if b is decisive:
            return decisive
        if a is neutral and b is neutral:
            return neutral
        for side in (a, b):
            if side is not None and type(side) is not bool:
                return frame.fail(spot, f"and und or brauchen Wahrheitswerte, nicht {german(side)}.")
        return None

    return logic


@handles(Negation)
def _negation(compiler: Compiler, node: Negation) -> Code:
    operand, spot = compiler.compile(node.operand), compiler.spot(node)

    def negation(frame: Frame) -> Any:
        try:
            return negate(operand(frame))
        except Fault as fault:
            return frame.fail(spot, fault.reason)

    return negation


@handles(AtLiteral)
def _at_literal(compiler: Compiler, node: AtLiteral) -> Code:
    text, spot = node.text, compiler.spot(node)

    def at_literal(frame: Frame) -> Any:
        try:
            return temporal.read_any(text, far=not frame.env.strict)
        except Fault as fault:
            return frame.fail(spot, fault.reason)

    return at_literal


@handles(Interval)
def _interval(compiler: Compiler, node: Interval) -> Code:
    spot, closed, operator = compiler.spot(node), (node.low_closed, node.high_closed), node.operator
    if operator:
        end = compiler.compile(node.low if node.high is None else node.high)  # type: ignore[arg-type]
        if operator in ("<", "<="):
            return lambda frame: Range(None, end(frame), *closed, operator)
        if operator in (">", ">="):
            return lambda frame: Range(end(frame), None, *closed, operator)

        def equality(frame: Frame) -> Range:
            value = end(frame)
            return Range(value, value, *closed, operator)

        return equality
    ends = [compiler.compile(n) for n in (node.low, node.high) if n is not None]

    def interval(frame: Frame) -> Any:
        low, high = gather(ends, frame)
        try:
            return make_range(low, high, *closed)
        except Fault as fault:
            return frame.fail(spot, fault.reason)

    return interval


@handles(Between)
def _between(compiler: Compiler, node: Between) -> Code:
    codes, spot = compiler.all((node.value, node.low, node.high)), compiler.spot(node)

    def between(frame: Frame) -> Any:
        value, low, high = gather(codes, frame)
        try:
            above, below = compare(">=", value, low), compare("<=", value, high)
        except Fault as fault:
            return frame.fail(spot, fault.reason)
        if above is False or below is False:
            return False
        return True if above and below else None

    return between


@handles(In)
def _in(compiler: Compiler, node: In) -> Code:
    value, spot = compiler.compile(node.value), compiler.spot(node)
    tests = [single_test(compiler, test, spot) for test in node.tests]

    def membership(frame: Frame) -> Any:
        try:
            subject = value(frame)
        except Unknown as first:
            reasons = (try_code(partial(test, None), frame)[1] for test in tests)
            raise undecided([first, *(r for r in reasons if isinstance(r, Unknown))]) from None
        return any_test(tests, subject, frame)

    return membership


Test = Callable[[Any, Frame], Any]


def single_test(compiler: Compiler, node: Any, spot: Spot) -> Test:
    """A test of a value against what a node gives: a range, a list, or one value."""
    code, constant = compiler.compile(node), compiler.constant(node)
    interval = isinstance(node, Interval)

    def test(value: Any, frame: Frame) -> Any:
        against = constant if constant is not MISSING else code(frame)
        if against is None and interval:
            return None
        if type(against) is list:
            frame.budget.charge(value)
            frame.budget.charge(against)
        try:
            return contains(against, value) if type(against) is Range else meets(value, against)
        except Fault as fault:
            return frame.fail(spot, fault.reason)

    return test


def any_test(tests: list[Test], value: Any, frame: Frame) -> bool | None:
    """True if one test is met, whatever the others; null if none is and one is null."""
    result: bool | None = False
    reasons: list[Exception] = []
    for test in tests:
        outcome, reason = try_code(partial(test, value), frame)
        if outcome is True:
            return True
        if reason is not None:
            reasons.append(reason)
        elif outcome is None:
            result = None
    if reasons:
        raise undecided(reasons)
    return result


@handles(InstanceOf)
def _instance_of(compiler: Compiler, node: InstanceOf) -> Code:
    value, shape = compiler.compile(node.value), node.type
    if shape.kind == "unknown":
        spot = compiler.spot(node)
        return lambda frame: frame.fail(spot, f"Den Typ »{node.name}« gibt es nicht.")
    return lambda frame: conforms(value(frame), shape)


@handles(If)
def _if(compiler: Compiler, node: If) -> Code:
    condition, then, otherwise = compiler.all((node.condition, node.then, node.otherwise))
    spot = compiler.spot(node)

    def choice(frame: Frame) -> Any:
        try:
            answer = condition(frame)
        except Unknown as first:
            return _either_way(first, then, otherwise, frame)
        if answer is True:
            return then(frame)
        if answer is not False:
            # A missing answer must not choose a branch unnoticed.
            frame.fail(spot, "Die Bedingung nach if ist weder wahr noch falsch.")
        return otherwise(frame)

    return choice


def _either_way(first: Unknown, then: Code, otherwise: Code, frame: Frame) -> Any:
    (one, why), (two, why_not) = try_code(then, frame), try_code(otherwise, frame)
    if why is None and why_not is None and _equal(one, two):
        return one
    raise undecided([first, *(r for r in (why, why_not) if isinstance(r, Unknown))])


def _equal(left: Any, right: Any) -> bool:
    try:
        return compare("=", left, right) is True
    except Fault:
        return False
