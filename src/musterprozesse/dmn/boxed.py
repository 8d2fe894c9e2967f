"""Boxed expressions (DMN 1.5, section 10.2): each a small object that evaluates itself in a scope."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from musterprozesse.dmn.graph import Logic, Parameter, function, typed
from musterprozesse.dmn.scope import Scope
from musterprozesse.dmn.types import ANY, Type
from musterprozesse.feel import Environment, Expression, Function, Shape

NOTHING_KNOWN = Shape()


@dataclass(frozen=True, slots=True)
class Literal:
    """A literal expression, coerced to its declared type."""

    expression: Expression
    type: Type = ANY
    shape: Shape = NOTHING_KNOWN

    def evaluate(self, scope: Scope, env: Environment) -> Any:
        value = self.expression.evaluate(scope, env)
        return value if self.type is ANY else typed(value, self.type, scope.run, "")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a context; without a name it is the context's result."""

    name: str
    type: Type
    logic: Logic


@dataclass(frozen=True, slots=True)
class BoxedContext:
    """Entries from top to bottom, each seeing those above it; a nameless last one is the result."""

    entries: tuple[Entry, ...]

    @property
    def shape(self) -> Shape:
        if self.entries and not self.entries[-1].name:
            return self.entries[-1].logic.shape
        return Shape("context", fields={e.name: known(e.type, e.logic) for e in self.entries})

    def evaluate(self, scope: Scope, env: Environment) -> Any:
        inner = scope.inner({})
        found: dict[str, Any] = {}
        for entry in self.entries:
            value = typed(entry.logic.evaluate(inner, env), entry.type, scope.run, entry.name or "Ergebnis")
            if not entry.name:
                return value
            found[entry.name] = inner[entry.name] = value
        return found


@dataclass(frozen=True, slots=True)
class BoxedList:
    """A list of expressions."""

    items: tuple[Logic, ...]

    @property
    def shape(self) -> Shape:
        return Shape("list", element=self.items[0].shape if self.items else None)

    def evaluate(self, scope: Scope, env: Environment) -> Any:
        return [item.evaluate(scope, env) for item in self.items]


@dataclass(frozen=True, slots=True)
class Relation:
    """Rows of expressions under column names: a list of contexts."""

    columns: tuple[tuple[str, Type], ...]
    rows: tuple[tuple[Logic, ...], ...]

    @property
    def shape(self) -> Shape:
        return Shape("list", element=Shape("context", fields={name: kind.shape() for name, kind in self.columns}))

    def evaluate(self, scope: Scope, env: Environment) -> Any:
        return [
            {
                name: typed(cell.evaluate(scope, env), kind, scope.run, name)
                for (name, kind), cell in zip(self.columns, row, strict=True)
            }
            for row in self.rows
        ]


@dataclass(frozen=True, slots=True)
class FunctionDefinition:
    """A function value with its body in the scope where it stands."""

    name: str
    parameters: tuple[Parameter, ...]
    body: Logic
    result: Type = ANY

    @property
    def shape(self) -> Shape:
        pairs = tuple((parameter.name, parameter.type.shape()) for parameter in self.parameters)
        return Shape("function", parameters=pairs, result=known(self.result, self.body))

    def evaluate(self, scope: Scope, env: Environment) -> Any:
        return function(self.name, self.parameters, self.result, self.body, scope)


@dataclass(frozen=True, slots=True)
class Invocation:
    """A call by parameter names; a parameter without a binding is null."""

    owner: str
    callee: Logic
    bindings: tuple[tuple[str, Type, Logic], ...]

    @property
    def shape(self) -> Shape:
        return self.callee.shape.result or Shape()

    def evaluate(self, scope: Scope, env: Environment) -> Any:
        callee = self.callee.evaluate(scope, env)
        if not isinstance(callee, Function):
            return scope.run.fail(self.owner, "der Aufruf nennt keine Funktion")
        arguments = {
            name: typed(logic.evaluate(scope, env), kind, scope.run, name) for name, kind, logic in self.bindings
        }
        unknown = [name for name in arguments if name not in callee.parameters]
        if unknown:
            return scope.run.fail(self.owner, f"die Funktion {callee.name} hat keinen Parameter {unknown[0]}")
        return callee.body(tuple(arguments.get(name) for name in callee.parameters), env)


@dataclass(frozen=True, slots=True)
class Conditional:
    """if, then, else."""

    owner: str
    condition: Logic
    then: Logic
    otherwise: Logic

    @property
    def shape(self) -> Shape:
        return self.then.shape if self.then.shape == self.otherwise.shape else Shape()

    def evaluate(self, scope: Scope, env: Environment) -> Any:
        chosen = self.condition.evaluate(scope, env)
        if chosen is not None and not isinstance(chosen, bool):
            scope.run.fail(self.owner, "die Bedingung ist nicht wahr oder falsch", "if")
        return (self.then if chosen is True else self.otherwise).evaluate(scope, env)


@dataclass(frozen=True, slots=True)
class Iteration:
    """for, some, every and filter: FEEL's own construct over the boxed source, with the boxed body as a function.

    So they behave in every detail as in a literal expression. ``variables`` are the names the body sees; ``quantified``
    says that the body must give true, false or null (some, every).
    """

    expression: Expression
    source: Logic
    body: Logic
    variables: tuple[str, ...]
    source_name: str
    body_name: str
    quantified: bool
    shape: Shape = NOTHING_KNOWN

    def evaluate(self, scope: Scope, env: Environment) -> Any:
        refused = False

        def call(arguments: tuple[Any, ...], inner: Environment) -> Any:
            nonlocal refused
            names = dict(zip(self.variables, arguments, strict=True))
            item = names.get("item")
            if isinstance(item, dict):
                names = {**item, **names}
            found = self.body.evaluate(scope.inner(names), inner)
            refused = refused or not (found is None or isinstance(found, bool))
            return found

        source = self.source.evaluate(scope, env)
        known_names = {self.source_name: source, self.body_name: Function(self.variables, call, name=self.body_name)}
        result = self.expression.evaluate(scope.inner(known_names), env)
        if self.quantified and refused:
            return scope.run.fail(self.body_name, "die Bedingung ist nicht wahr oder falsch", "satisfies")
        return result


def known(declared: Type, logic: Logic) -> Shape:
    """The shape of a typed piece of logic: as declared, else as the logic shows."""
    return logic.shape if declared is ANY or declared.root.base == "Any" else declared.shape()
