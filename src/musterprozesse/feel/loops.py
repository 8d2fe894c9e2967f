"""Compilation of for, some, every and of filters: what is evaluated many times, against the budget."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from .compiler import MISSING, Compiler, Slots, handles
from .errors import Fault, FeelEvaluationError, FeelLimitError, Unknown
from .frame import Code, Frame, Open, Spot, undecided
from .tree import Each, Filter, For, Quantified
from .values import Range, german

_INVALID = object()
Source = Callable[[Frame], Iterable[Any] | None]


@handles(For)
def _for(compiler: Compiler, node: For) -> Code:
    base = compiler.slots
    sources, inside = _sources(compiler, base, node.iterators)
    body = compiler.compile_in(inside.plus("partial"), node.result)

    def loop(frame: Frame) -> Any:
        results: list[Any] = []
        inner = frame.child(())
        if not _rounds(frame, inner, sources, frame.locals, lambda slots: _append(inner, slots, body, results)):
            return None
        frame.budget.check_list(len(results))
        return results

    return loop


def _append(inner: Frame, slots: tuple[Any, ...], body: Code, results: list[Any]) -> bool:
    inner.locals = (*slots, results)
    results.append(body(inner))
    return True


@handles(Quantified)
def _quantified(compiler: Compiler, node: Quantified) -> Code:
    sources, inside = _sources(compiler, compiler.slots, node.iterators)
    body = compiler.compile_in(inside, node.condition)
    decisive, spot = not node.every, compiler.spot(node)

    def quantified(frame: Frame) -> Any:
        inner = frame.child(())
        found: list[Any] = []
        reasons: list[Exception] = []

        def one(slots: tuple[Any, ...]) -> bool:
            inner.locals = slots
            try:
                outcome = body(inner)
            except FeelLimitError:
                raise
            except Open as reason:
                reasons.append(reason)
                return True
            if outcome is decisive:
                found.append(outcome)
                return False
            if outcome is None:
                found.append(None)
            elif type(outcome) is not bool:
                frame.fail(spot, f"Nach satisfies steht ein Wahrheitswert, nicht {german(outcome)}.")
                found.append(_INVALID)
                return False
            return True

        if not _rounds(frame, inner, sources, frame.locals, one):
            return None
        if found and found[-1] is _INVALID:
            return None
        if decisive in found:
            return decisive
        if reasons:
            raise undecided(reasons)
        return None if found and not decisive else not decisive

    return quantified


def _sources(compiler: Compiler, slots: Slots, iterators: tuple[Each, ...]) -> tuple[list[Source], Slots]:
    found: list[Source] = []
    for each in iterators:
        start = compiler.compile_in(slots, each.source)
        if each.stop is None:
            found.append(_values(start, compiler.spot(each)))
        else:
            found.append(_steps(start, compiler.compile_in(slots, each.stop), compiler.spot(each)))
        slots = slots.plus(each.name)
    return found, slots


def _rounds(
    frame: Frame,
    inner: Frame,
    sources: list[Source],
    slots: tuple[Any, ...],
    visit: Callable[[tuple[Any, ...]], bool],
) -> bool:
    """Visit every combination until ``visit`` says stop; False if a source is null."""
    inner.locals = slots
    values = sources[0](inner)
    if values is None:
        return False
    spend = frame.budget.spend
    for value in values:
        spend(1)
        here = (*slots, value)
        if len(sources) > 1:
            if not _rounds(frame, inner, sources[1:], here, visit):
                return False
        elif not visit(here):
            return True
    return True


def _values(code: Code, spot: Spot) -> Source:
    def values(frame: Frame) -> Iterable[Any] | None:
        found = code(frame)
        if type(found) is list:
            return found
        if type(found) is Range:
            try:
                return _range_steps(found)
            except Fault as fault:
                frame.fail(spot, fault.reason)
                return None
        return None if found is None else [found]

    return values


def _steps(start: Code, stop: Code, spot: Spot) -> Source:
    def steps(frame: Frame) -> Iterable[Any] | None:
        low, high = start(frame), stop(frame)
        if low is None or high is None:
            return None
        try:
            return _between(low, high)
        except Fault as fault:
            frame.fail(spot, fault.reason)
            return None

    return steps


def _range_steps(interval: Range) -> Iterator[Any]:
    if interval.low is None or interval.high is None:
        raise Fault("Über einen offenen Bereich lässt sich nicht zählen.")
    whole = _between(interval.low, interval.high)
    return (
        value
        for value in whole
        if (interval.low_closed or value != interval.low) and (interval.high_closed or value != interval.high)
    )


def _between(low: Any, high: Any) -> Iterator[Any]:
    """Whole numbers or days from one to the other, upwards or downwards, both included."""
    if type(low) is Decimal and type(high) is Decimal and low == int(low) and high == int(high):
        first, last = int(low), int(high)
        return (Decimal(i) for i in range(first, last + 1)) if first <= last else (
            Decimal(i) for i in range(first, last - 1, -1)
        )  # fmt: skip
    if type(low) is date and type(high) is date:
        days = (high - low).days
        sign = 1 if days >= 0 else -1
        return (low + timedelta(days=sign * i) for i in range(abs(days) + 1))
    raise Fault("Zählen kann man über ganze Zahlen und über Tage.")


@handles(Filter)
def _filter(compiler: Compiler, node: Filter) -> Code:
    source = compiler.compile(node.source)
    slots = compiler.slots
    condition = compiler.compile_in(slots.plus_filter(), node.condition)
    constant, spot = compiler.constant(node.condition), compiler.spot(node)
    if type(constant) is Decimal:
        return lambda frame: _at(_listed(source(frame)), constant)
    fixed = constant is not MISSING

    def filtered(frame: Frame) -> Any:
        items = _listed(source(frame))
        if items is None:
            return None
        inner = frame.child(())
        base = frame.locals
        if not items and not fixed:
            return _of_empty(inner, base, condition)
        kept: list[Any] = []
        spend = frame.budget.spend
        for index, item in enumerate(items):
            spend(1)
            inner.locals = (*base, item)
            outcome = condition(inner)
            if outcome is True:
                kept.append(item)
            elif type(outcome) is Decimal and index == 0:
                return _at(items, outcome)
            elif outcome is not None and outcome is not False:
                return frame.fail(spot, f"In [ ] steht eine Bedingung oder eine Nummer, nicht {german(outcome)}.")
        return kept

    return filtered


def _listed(value: Any) -> list[Any] | None:
    if type(value) is list:
        return value
    return None if value is None else [value]


def _of_empty(inner: Frame, base: tuple[Any, ...], condition: Code) -> Any:
    # Whether the condition is a number cannot be seen from an item here.
    inner.locals = (*base, None)
    try:
        return None if type(condition(inner)) is Decimal else []
    except FeelLimitError:
        raise
    except (Unknown, FeelEvaluationError):
        return []


def _at(items: list[Any] | None, position: Decimal) -> Any:
    """The item at a position from 1, or from -1 backwards; null outside the list."""
    if items is None or position != int(position):
        return None
    index = int(position)
    if 1 <= index <= len(items):
        return items[index - 1]
    return items[index] if -len(items) <= index <= -1 else None
