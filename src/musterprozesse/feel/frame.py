"""What a compiled piece of an expression sees while it runs, and how the undecided is passed on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .errors import Diagnostic, Failed, FeelEvaluationError, FeelLimitError, Limit, Unknown
from .limits import Budget, Environment
from .values import SCALARS, Function, Namespace, german, to_feel

#: Where a piece stands: the text of its expression and the position in it.
Spot = tuple[str, int]


class Frame:
    """The outer scope, the local values by slot, the world, the budget; ``converted`` keeps lists read once."""

    __slots__ = ("budget", "converted", "env", "locals", "scope", "shared")

    def __init__(
        self,
        scope: Mapping[str, Any],
        env: Environment,
        budget: Budget,
        slots: tuple[Any, ...] = (),
        converted: dict[str, Any] | None = None,
    ) -> None:
        self.scope = scope
        self.env = env
        self.budget = budget
        self.locals = slots
        self.converted = {} if converted is None else converted
        self.shared: Environment | None = None

    def child(self, slots: tuple[Any, ...]) -> Frame:
        """The same evaluation with other local values."""
        return Frame(self.scope, self.env, self.budget, slots, self.converted)

    def fail(self, spot: Spot, reason: str) -> Any:
        """An error at ``spot``: raises in strict mode, else records it and gives null."""
        if self.env.strict:
            raise FeelEvaluationError(spot[0], spot[1], reason)
        self.budget.diagnostics.append(Diagnostic(spot[0], spot[1], reason))
        return None

    def read(self, name: str) -> Any:
        """The value of an outer name; raises Unknown if it is absent."""
        try:
            value = self.scope[name]
        except KeyError:
            raise Unknown((name,)) from None
        return value if type(value) in SCALARS else self.convert(name, value)

    def convert(self, name: str, value: Any) -> Any:
        """The FEEL value of an outer value that is no scalar, converted once per evaluation."""
        if name not in self.converted:
            try:
                self.converted[name] = to_feel(value)
            except TypeError as error:
                raise FeelEvaluationError(name, 0, str(error)) from None
        return self.converted[name]

    def environment(self) -> Environment:
        """The environment that function bodies get: it shares this evaluation's budget."""
        if self.shared is None:
            self.shared = self.env if self.env.budget is self.budget else self.env.with_budget(self.budget)
        return self.shared


Code = Callable[[Frame], Any]

#: What leaves an answer open: a fact not known, or in strict mode an error. A reached limit is never one of them.
Open = (Unknown, Failed)


def try_code(code: Code, frame: Frame) -> tuple[Any, Exception | None]:
    """The value, or what leaves it open."""
    try:
        return code(frame), None
    except FeelLimitError:
        raise
    except Open as reason:
        return None, reason


def undecided(reasons: Sequence[Exception]) -> Exception:
    """One exception for several: unknown facts come first, with the union of their names, then the first error."""
    names: frozenset[str] = frozenset().union(*(r.names for r in reasons if isinstance(r, Unknown)))
    return Unknown(names) if names else reasons[0]


def gather(codes: Sequence[Code], frame: Frame) -> list[Any]:
    """The values of all codes; if facts are missing, raises one Unknown with all their names."""
    try:
        return [code(frame) for code in codes]
    except Unknown as first:
        rest = (try_code(code, frame)[1] for code in codes)
        raise undecided([first, *(reason for reason in rest if isinstance(reason, Unknown))]) from None


def call_function(frame: Frame, function: Function, arguments: Sequence[Any], spot: Spot) -> Any:
    """Call a function value with as many arguments as it has parameters; they are coerced to its types."""
    if len(arguments) != len(function.parameters):
        return frame.fail(spot, f"Die Funktion hat {len(function.parameters)} Parameter, nicht {len(arguments)}.")
    budget = frame.budget
    # A call costs more time than a loop round.
    budget.spend(2)
    if budget.depth >= budget.limits.call_depth:
        raise Limit(f"Funktionen rufen sich mehr als {budget.limits.call_depth}-mal ineinander auf.")
    if function.types:
        from .shapes import Misfit, coerce  # noqa: PLC0415 - shapes knows functions, functions know shapes

        try:
            arguments = [coerce(value, shape) for value, shape in zip(arguments, function.types, strict=True)]
        except Misfit as misfit:
            return frame.fail(spot, f"Ein Argument passt nicht zum Typ seines Parameters ({german(misfit.value)}).")
    budget.depth += 1
    try:
        return function.body(tuple(arguments), frame.environment())
    finally:
        budget.depth -= 1


def namespace_read(source: Namespace, key: str) -> Any:
    """A key of a namespace; an absent one is an unknown fact."""
    try:
        value = source[key]
    except KeyError:
        raise Unknown((f"{source.name}.{key}",)) from None
    return value if type(value) in SCALARS else to_feel(value)
