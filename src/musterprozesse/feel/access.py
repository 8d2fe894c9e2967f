"""Compilation of paths, calls, lists, contexts and function definitions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from . import temporal
from .builtins import BUILTINS, Signature, Standard
from .compiler import Compiler, handles
from .errors import Fault, FeelError, Unknown, meant
from .far import FarDate, FarMoment
from .frame import Code, Frame, Spot, call_function, gather, namespace_read
from .limits import Environment
from .registry import MISSING
from .tree import Builtin, Call, Context, FunctionDefinition, ListOf, Name, Path
from .values import ANY, Function, Namespace, Range, Shape, YearsMonths, german

_TEMPORAL: frozenset[type] = frozenset({date, time, datetime, timedelta, YearsMonths, FarDate, FarMoment})
_RANGE: Mapping[str, Callable[[Range], Any]] = {
    "start": lambda r: r.low,
    "end": lambda r: r.high,
    "start included": lambda r: r.low_closed,
    "end included": lambda r: r.high_closed,
}


@handles(Path)
def _path(compiler: Compiler, node: Path) -> Code:
    name, spot = node.name, compiler.spot(node)
    if isinstance(node.source, Name) and node.source.outer and compiler.slots.find(node.source.name)[0] is None:
        space = node.source.name
        if compiler.shapes.get(space, ANY).kind == "namespace":
            compiler.names.add(f"{space}.{name}")
            return _of_namespace(space, name, spot)
    source = compiler.compile(node.source)
    return lambda frame: component(source(frame), name, frame, spot)


def _of_namespace(space: str, name: str, spot: Spot) -> Code:
    dotted = f"{space}.{name}"

    def of_namespace(frame: Frame) -> Any:
        scope = frame.scope
        if space in scope:
            found = scope[space]
            if isinstance(found, Mapping) and name not in found:
                raise Unknown((dotted,))
            return component(frame.read(space), name, frame, spot)
        return frame.read(dotted)

    return of_namespace


def component(value: Any, name: str, frame: Frame, spot: Spot) -> Any:
    """``value.name``: an entry of a context, a component of a temporal value or range, or that of each list item."""
    kind = type(value)
    if kind is dict:
        return value.get(name)
    if value is None:
        return None
    if kind is Namespace:
        return namespace_read(value, name)
    if kind is list:
        frame.budget.spend(len(value))
        return [component(item, name, frame, spot) for item in value]
    if kind in _TEMPORAL:
        try:
            return temporal.component(value, name)
        except Fault as fault:
            return frame.fail(spot, fault.reason)
    if kind is Range and name in _RANGE:
        return _RANGE[name](value)
    return frame.fail(spot, f"Ein Wert vom Typ {german(value)} hat keine Angabe »{name}«.")


@handles(ListOf)
def _list(compiler: Compiler, node: ListOf) -> Code:
    items = compiler.all(node.items)
    if len(items) == 0:
        return lambda frame: []
    return lambda frame: gather(items, frame)


@handles(Context)
def _context(compiler: Compiler, node: Context) -> Code:
    slots = compiler.slots
    entries: list[tuple[str, Code]] = []
    for key, value in node.entries:
        entries.append((key, compiler.compile_in(slots, value)))
        slots = slots.plus(key)
    keys = [key for key, _ in node.entries]
    repeated, spot = len(set(keys)) < len(keys), compiler.spot(node)

    def context(frame: Frame) -> Any:
        if repeated:
            return frame.fail(spot, "Ein Eintrag des Kontexts steht zweimal da.")
        inner = frame.child(frame.locals)
        found: dict[str, Any] = {}
        missing: list[Unknown] = []
        for key, code in entries:
            try:
                found[key] = code(inner)
            except Unknown as reason:
                missing.append(reason)
                found[key] = None
            inner.locals = (*inner.locals, found[key])
        if missing:
            raise Unknown(name for reason in missing for name in reason.names)
        return found

    return context


@handles(FunctionDefinition)
def _function(compiler: Compiler, node: FunctionDefinition) -> Code:
    names = tuple(p.name for p in node.parameters)
    body = compiler.compile_in(compiler.slots.plus(*names), node.body)
    types = tuple(p.type or ANY for p in node.parameters) if any(p.type for p in node.parameters) else ()

    def function(frame: Frame) -> Function:
        scope, closed_over, converted = frame.scope, frame.locals, frame.converted

        def run(arguments: tuple[Any, ...], env: Environment) -> Any:
            budget = env.budget if env.budget is not None else frame.budget
            return body(Frame(scope, env, budget, closed_over + arguments, converted))

        return Function(names, run, "", types)

    return function


@handles(Builtin)
def _builtin(compiler: Compiler, node: Builtin) -> Code:
    standard = BUILTINS[node.name]
    signature = standard.signatures[0]
    spot = compiler.spot(node)

    def run(arguments: tuple[Any, ...], env: Environment) -> Any:
        frame = Frame({}, env, env.budget)  # type: ignore[arg-type]
        return standard.apply(signature, frame, list(arguments), spot)

    value = Function(tuple(p.name for p in signature.parameters), run, node.name)
    return lambda frame: value


@handles(Call)
def _call(compiler: Compiler, node: Call) -> Code:
    if isinstance(node.function, Builtin):
        return _standard_call(compiler, node, BUILTINS[node.function.name])
    function, codes, spot = compiler.compile(node.function), compiler.all(node.arguments), compiler.spot(node)
    _check_declared(compiler, node)
    names = node.names

    def call(frame: Frame) -> Any:
        target = function(frame)
        if type(target) is not Function:
            return frame.fail(spot, f"Ein Wert vom Typ {german(target)} lässt sich nicht aufrufen.")
        arguments: Sequence[Any] = gather(codes, frame)
        if names:
            by_name = dict(zip(names, arguments, strict=True))
            if by_name.keys() != set(target.parameters):
                return frame.fail(spot, "Die Namen der Argumente passen nicht zu den Parametern der Funktion.")
            arguments = [by_name[name] for name in target.parameters]
        return call_function(frame, target, arguments, spot)

    return call


def _check_declared(compiler: Compiler, node: Call) -> None:
    """Arity and argument names of a function whose signature the scope declares."""
    if not (compiler.strict and isinstance(node.function, Name) and node.function.outer):
        return
    known = compiler.shapes.get(node.function.name, Shape()).parameters
    if known is None:
        return
    own = [name for name, _ in known]
    for name in node.names:
        if name not in own:
            reason = f"Die Funktion »{node.function.name}« hat keinen Parameter »{name}«."
            raise FeelError(compiler.text, node.position, reason, meant(name, own))
    if len(node.arguments) != len(own):
        reason = f"Die Funktion »{node.function.name}« hat {len(own)} Parameter, nicht {len(node.arguments)}."
        raise FeelError(compiler.text, node.position, reason)


def _standard_call(compiler: Compiler, node: Call, standard: Standard) -> Code:
    codes, spot = compiler.all(node.arguments), compiler.spot(node)
    signature = standard.match(len(node.arguments), node.names)
    if signature is None:
        reason, hint = standard.mismatch(len(node.arguments), node.names)
        if compiler.strict:
            raise FeelError(compiler.text, node.position, reason, hint)
        return lambda frame: frame.fail(spot, reason)
    order = signature.order(node.names)
    for at in range(len(node.arguments)):
        signature.check_constant(compiler, node, at)
    return _applied(standard, signature, codes, order, spot)


def _applied(
    standard: Standard, signature: Signature, codes: list[Code], order: tuple[int, ...] | None, spot: Spot
) -> Code:
    def applied(frame: Frame) -> Any:
        arguments = gather(codes, frame)
        if order is not None:
            arguments = [arguments[at] if at >= 0 else MISSING for at in order]
        return standard.apply(signature, frame, arguments, spot)

    return applied
