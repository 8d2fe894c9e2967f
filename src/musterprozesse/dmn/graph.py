"""The elements of a decision graph: input data, knowledge models, services, imports; decisions are in decision.py."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from musterprozesse.dmn.scope import Run, Scope
from musterprozesse.dmn.types import ANY, Type, TypeMismatch, coerce
from musterprozesse.feel import Environment, Function, Namespace, Shape, Unknown


class Logic(Protocol):
    """A compiled boxed expression."""

    @property
    def shape(self) -> Shape:
        """What is known of the type of its value."""

    def evaluate(self, scope: Scope, env: Environment) -> Any:
        """The value; raises Unknown, DecisionError and FEEL's errors."""


class Element(Protocol):
    """Something a decision can require."""

    @property
    def variable(self) -> str:
        """The name it is bound under."""

    def compute(self, run: Run) -> Any:
        """Its value in this evaluation."""


@dataclass(eq=False, slots=True)
class InputData:
    """A fact the graph reads from outside, with its declared type."""

    id: str
    variable: str
    type: Type = ANY

    def compute(self, run: Run) -> Any:
        """The fact, coerced to its type; raises Unknown."""
        try:
            value = run.fact(self.variable)
        except KeyError:
            raise Unknown({self.variable}) from None
        try:
            return coerce(value, self.type, run.env)
        except TypeMismatch as mismatch:
            return run.fail(self.variable, str(mismatch), "Eingabe")


@dataclass(eq=False, slots=True)
class Imported:
    """The required elements of an import, seen as one name: ``Model B.Alter``."""

    variable: str
    elements: dict[str, Element] = field(default_factory=dict)

    def compute(self, run: Run) -> Any:
        """A namespace whose entries are computed when they are read."""
        return Namespace(self.variable, _Lazy(self.elements, run))


class _Lazy(Mapping[str, Any]):
    """An import's elements by name, each computed at most once, on first use."""

    __slots__ = ("_elements", "_run")

    def __init__(self, elements: Mapping[str, Element], run: Run) -> None:
        self._elements = elements
        self._run = run

    def __getitem__(self, key: str) -> Any:
        return self._run.result(self._elements[key])

    def __iter__(self) -> Iterator[str]:
        return iter(self._elements)

    def __len__(self) -> int:
        return len(self._elements)


class Bindings:
    """The names an element's logic sees: what it requires, then facts by their own name."""

    __slots__ = ("elements", "open")

    def __init__(self, elements: Mapping[str, Element], *, facts: bool) -> None:
        self.elements = elements
        self.open = facts

    def scope(self, run: Run) -> Scope:
        """The scope of one evaluation."""

        def look_up(name: str) -> Any:
            element = self.elements.get(name)
            if element is not None:
                return run.result(element)
            if self.open:
                return run.fact(name)
            raise KeyError(name)

        return Scope(run, look_up)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A formal parameter with its type."""

    name: str
    type: Type


def function(owner: str, parameters: tuple[Parameter, ...], result: Type, body: Logic, scope: Scope) -> Function:
    """A FEEL function of a boxed body: arguments and result are coerced to their declared types."""

    def call(arguments: tuple[Any, ...], env: Environment) -> Any:
        run = scope.run
        values: dict[str, Any] = {}
        for parameter, argument in zip(parameters, arguments, strict=True):
            try:
                values[parameter.name] = coerce(argument, parameter.type, env)
            except TypeMismatch as mismatch:
                values[parameter.name] = run.fail(owner, str(mismatch), f"Parameter {parameter.name}")
        run.enter(owner)
        try:
            return typed(body.evaluate(scope.inner(values), env), result, run, owner)
        finally:
            run.calls -= 1

    return Function(
        tuple(parameter.name for parameter in parameters),
        call,
        name=owner,
        types=tuple(parameter.type.shape() for parameter in parameters),
        result=result.shape(),
    )


def typed(value: Any, wanted: Type, run: Run, owner: str) -> Any:
    """A result as its declared type; a mismatch is an error or null by the mode."""
    try:
        return coerce(value, wanted, run.env)
    except TypeMismatch as mismatch:
        return run.fail(owner, str(mismatch), "Ergebnis")


@dataclass(eq=False, slots=True)
class Knowledge:
    """A business knowledge model: a function by name."""

    id: str
    name: str
    variable: str
    parameters: tuple[Parameter, ...] = ()
    result: Type = ANY
    body: Logic | None = None
    bindings: Bindings | None = None

    @property
    def shape(self) -> Shape:
        """Its signature."""
        return signature(self.parameters, self.result)

    def compute(self, run: Run) -> Any:
        """The function value."""
        if self.body is None or self.bindings is None:
            return None
        return function(self.name, self.parameters, self.result, self.body, self.bindings.scope(run))


def signature(parameters: Iterable[Parameter], result: Type) -> Shape:
    """The shape of a function."""
    pairs = tuple((parameter.name, parameter.type.shape()) for parameter in parameters)
    return Shape("function", parameters=pairs, result=result.shape())


class Computed(Protocol):
    """What a service needs of a decision."""

    variable: str
    type: Type

    def compute(self, run: Run) -> Any:
        """Its value in this evaluation."""


@dataclass(eq=False, slots=True)
class Service:
    """A decision service: its output decisions as a function of its input data and input decisions."""

    id: str
    name: str
    variable: str
    inputs: tuple[InputData, ...] = ()
    given: tuple[Any, ...] = ()
    outputs: tuple[Any, ...] = ()
    encapsulated: tuple[Any, ...] = ()
    type: Type = ANY

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """Input data first, then input decisions (DMN 1.5, section 10.4)."""
        return tuple(Parameter(item.variable, item.type) for item in (*self.inputs, *self.given))

    @property
    def shape(self) -> Shape:
        """Its signature."""
        return signature(self.parameters, self.type)

    def compute(self, run: Run) -> Any:
        """The function value."""

        def call(arguments: tuple[Any, ...], env: Environment) -> Any:
            run.enter(self.name)
            try:
                return self.run(dict(zip((p.name for p in self.parameters), arguments, strict=True)), run, env)
            finally:
                run.calls -= 1

        return Function(tuple(parameter.name for parameter in self.parameters), call, name=self.name)

    def run(self, arguments: Mapping[str, Any], outer: Run, env: Environment) -> Any:
        """Evaluate the output decisions on the arguments, apart from everything computed so far."""
        inner = Run({item.variable: arguments[item.variable] for item in self.inputs}, env, complete=True)
        inner.calls = outer.calls
        inner.matched = outer.matched
        for decision in self.given:
            inner.memo[decision] = typed(arguments[decision.variable], decision.type, inner, self.name)
        results = {decision.variable: inner.result(decision) for decision in self.outputs}
        value = next(iter(results.values())) if len(results) == 1 else results
        return typed(value, self.type, inner, self.name)
