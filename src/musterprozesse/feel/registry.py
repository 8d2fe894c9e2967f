"""How a function of the standard is declared: its signatures, the types of its arguments, what null does.

A null argument gives null, unless its parameter says otherwise (``?`` after the kind); a value of the wrong type is a
fault. ``[x]`` stands for x where no list is wanted, x for ``[x]`` where one is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import Fault, FeelError, meant
from .far import FarDate, FarMoment
from .frame import Frame, Spot
from .tree import Call
from .values import Function, Namespace, Range, YearsMonths, german

if TYPE_CHECKING:
    from .compiler import Compiler

MISSING = object()
_KINDS: Mapping[str, frozenset[type]] = {
    "any": frozenset(),
    "number": frozenset({Decimal}),
    "string": frozenset({str}),
    "pattern": frozenset({str}),
    "boolean": frozenset({bool}),
    "date": frozenset({date, datetime, FarDate, FarMoment}),
    "time": frozenset({time}),
    "span": frozenset({timedelta}),
    "duration": frozenset({timedelta, YearsMonths}),
    "list": frozenset({list}),
    "context": frozenset({dict, Namespace}),
    "range": frozenset({Range}),
    "function": frozenset({Function}),
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter; ``variadic`` takes all further arguments."""

    name: str
    kind: str
    optional: bool
    nullable: bool
    variadic: bool


@dataclass(frozen=True, slots=True)
class Signature:
    """One way to call a function."""

    parameters: tuple[Parameter, ...]
    run: Callable[..., Any]
    wants_frame: bool

    def takes(self, count: int, names: Sequence[str]) -> bool:
        """Whether this many arguments with these names fit."""
        needed = [p.name for p in self.parameters if not p.optional]
        if names:
            known = {p.name for p in self.parameters}
            return set(names) <= known and set(needed) <= set(names)
        return len(needed) <= count and (self.variadic or count <= len(self.parameters))

    @property
    def variadic(self) -> bool:
        """Whether it takes any number of arguments."""
        return bool(self.parameters) and self.parameters[-1].variadic

    def order(self, names: Sequence[str]) -> tuple[int, ...] | None:
        """For each parameter the place of its argument, -1 for none; None for positional arguments."""
        return tuple(names.index(p.name) if p.name in names else -1 for p in self.parameters) if names else None

    def check_constant(self, compiler: Compiler, node: Call, at: int) -> None:
        """Refuse a literal pattern that is none, at load."""
        name = node.names[at] if node.names else self.parameters[min(at, len(self.parameters) - 1)].name
        if not compiler.strict or not any(p.name == name and p.kind == "pattern" for p in self.parameters):
            return
        pattern = compiler.constant(node.arguments[at])
        if type(pattern) is str:
            from .regex import check_pattern  # noqa: PLC0415 - only expressions with patterns pay for it

            try:
                check_pattern(pattern)
            except Fault as fault:
                raise FeelError(compiler.text, node.arguments[at].position, fault.reason) from None


@dataclass(frozen=True, slots=True)
class Standard:
    """A function of the standard with all its signatures."""

    name: str
    signatures: tuple[Signature, ...]

    def match(self, count: int, names: Sequence[str]) -> Signature | None:
        """The first signature that fits."""
        return next((s for s in self.signatures if s.takes(count, names)), None)

    def mismatch(self, count: int, names: Sequence[str]) -> tuple[str, str]:
        """Reason and hint for arguments that fit no signature."""
        known = [p.name for s in self.signatures for p in s.parameters]
        for name in names:
            if name not in known:
                return f"Die Funktion »{self.name}« hat keinen Parameter »{name}«.", meant(name, known)
        forms = " oder ".join(f"{self.name}({', '.join(p.name for p in s.parameters)})" for s in self.signatures)
        return f"Die Funktion »{self.name}« gibt es nicht mit {count} Argumenten.", f"Möglich: {forms}."

    def apply(self, signature: Signature, frame: Frame, arguments: Sequence[Any], spot: Spot) -> Any:
        """Check the arguments and call; a fault becomes null or an error at ``spot``."""
        frame.budget.spend(1)
        parameters = signature.parameters
        ready: list[Any] = []
        try:
            for at, value in enumerate(arguments):
                parameter = parameters[at] if at < len(parameters) else parameters[-1]
                if value is MISSING:
                    if not parameter.variadic:
                        ready.append(None)
                    continue
                fitted = _fitted(value, parameter)
                if fitted is None and not parameter.nullable:
                    return None
                frame.budget.charge(fitted)
                ready.append(fitted)
            return signature.run(frame, *ready) if signature.wants_frame else signature.run(*ready)
        except Fault as fault:
            return frame.fail(spot, f"{self.name}: {fault.reason}")


def _fitted(value: Any, parameter: Parameter) -> Any:
    kinds = _KINDS[parameter.kind]
    if not kinds or value is None or type(value) in kinds:
        return value
    if parameter.kind == "list":
        return [value]
    if type(value) is list and len(value) == 1 and type(value[0]) in kinds:
        return value[0]
    raise Fault(f"Für »{parameter.name}« passt ein Wert vom Typ {german(value)} nicht.")


REGISTRY: dict[str, Standard] = {}
Run = TypeVar("Run", bound=Callable[..., Any])


def standard(name: str, *specs: str, frame: bool = False) -> Callable[[Run], Run]:
    """Declare a function; each spec is ``name: kind, name?: kind, name*: kind?`` (optional, variadic, null allowed).

    With ``frame`` the function gets the running frame as its first argument.
    """

    def register(run: Run) -> Run:
        added = tuple(Signature(_parameters(spec), run, frame) for spec in specs)
        known = REGISTRY[name].signatures if name in REGISTRY else ()
        REGISTRY[name] = Standard(name, known + added)
        return run

    return register


def _parameters(spec: str) -> tuple[Parameter, ...]:
    found = []
    for part in filter(None, spec.split(", ")):
        name, kind = part.split(": ")
        bare = name.rstrip("?*")
        mark = name[len(bare) :]
        found.append(Parameter(bare, kind.rstrip("?"), bool(mark), kind.endswith("?"), mark == "*"))
    return tuple(found)


def whole(value: Decimal, what: str) -> int:
    """A number that must be whole, as an int."""
    if value != value.to_integral_value() or value.adjusted() > 9:
        raise Fault(f"»{what}« muss eine ganze Zahl sein.")
    return int(value)


def position(value: Decimal, length: int, what: str = "position") -> int:
    """A position from 1, or from -1 backwards, as an index; the fraction is dropped. Raises Fault outside."""
    index = int(value) if value.adjusted() <= 9 else 0
    if 1 <= index <= length:
        return index - 1
    if -length <= index <= -1:
        return length + index
    raise Fault(f"»{what}« liegt außerhalb.")
