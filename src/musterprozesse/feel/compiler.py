"""Tree to closures, once per text. Constant parts are computed here; names become slots or reads of the scope."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from .errors import Fault, FeelError, FeelEvaluationError, Limit
from .frame import Code, Frame, Spot
from .limits import Budget, Environment, Limits
from .tree import AtLiteral, Binary, Builtin, Call, Constant, Interval, ListOf, Name, Negation, Node, children
from .values import SCALARS, Shape

MISSING = object()
_FOLDABLE = (AtLiteral, Negation, Binary, Interval, Call)
_FOLD_LIMITS = Limits(steps=2_000, list_length=1_000, text_length=10_000)
_FOLD_ENV = Environment(datetime(2000, 1, 1, tzinfo=UTC), strict=True, limits=_FOLD_LIMITS)
#: Functions that read a literal: if a constant argument does not fit, the text is refused at load.
_READERS = frozenset(
    {"date", "time", "date and time", "duration", "number", "matches", "replace", "split", "range"}
)  # fmt: skip

Handler = Callable[["Compiler", Any], Code]
HANDLERS: dict[type, Handler] = {}


def handles(kind: type) -> Callable[[Handler], Handler]:
    """Register the compilation of one kind of node."""

    def register(handler: Handler) -> Handler:
        HANDLERS[kind] = handler
        return handler

    return register


class Slots:
    """The local names at a place in the tree, outermost first, by slot; filters mark theirs as an implicit scope."""

    __slots__ = ("filters", "names")

    def __init__(self, names: tuple[str, ...] = (), filters: frozenset[int] = frozenset()) -> None:
        self.names = names
        self.filters = filters

    def plus(self, *names: str) -> Slots:
        """More names, in the next slots."""
        return Slots(self.names + names, self.filters)

    def plus_filter(self) -> Slots:
        """The next slot holds the item of a filter, whose entries can be named directly."""
        return Slots((*self.names, "item"), self.filters | {len(self.names)})

    def find(self, name: str) -> tuple[int | None, tuple[int, ...]]:
        """The slot of the innermost declaration, and the filter slots inside it, innermost first."""
        passed: list[int] = []
        for slot in range(len(self.names) - 1, -1, -1):
            if self.names[slot] == name:
                return slot, tuple(passed)
            if slot in self.filters:
                passed.append(slot)
        return None, tuple(passed)


class Compiler:
    """Compiles one tree; afterwards ``names`` holds the free names it reads."""

    def __init__(self, text: str, shapes: Mapping[str, Shape], *, strict: bool) -> None:
        self.text = text
        self.shapes = shapes
        self.strict = strict
        self.slots = Slots()
        self.names: set[str] = set()
        self._values: dict[int, Any] = {}
        self._kept: list[Node] = []

    def compile(self, node: Node) -> Code:
        """The closure of a node; a constant node becomes a closure that only hands its value out."""
        code = HANDLERS[type(node)](self, node)
        if isinstance(node, Constant):
            self._remember(node, node.value)
        elif isinstance(node, ListOf):
            values = [self.constant(item) for item in node.items]
            if MISSING not in values and all(type(v) in SCALARS for v in values):
                self._remember(node, values)
        elif isinstance(node, _FOLDABLE) and self._all_constant(node):
            return self._folded(node, code)
        return code

    def compile_in(self, slots: Slots, node: Node) -> Code:
        """The closure of a node that sees other local names."""
        outer, self.slots = self.slots, slots
        code = self.compile(node)
        self.slots = outer
        return code

    def all(self, nodes: Sequence[Node]) -> list[Code]:
        """The closures of several nodes."""
        return [self.compile(node) for node in nodes]

    def constant(self, node: Node) -> Any:
        """The value of a compiled node that is constant, or MISSING. Lists are for looking at, not for results."""
        return self._values.get(id(node), MISSING)

    def spot(self, node: Node) -> Spot:
        """Where a node stands."""
        return self.text, node.position

    def _remember(self, node: Node, value: Any) -> None:
        self._kept.append(node)
        self._values[id(node)] = value

    def _all_constant(self, node: Node) -> bool:
        if isinstance(node, Call):
            pure = isinstance(node.function, Builtin) and node.function.name not in ("now", "today")
            return pure and all(self.constant(child) is not MISSING for child in node.arguments)
        return all(self.constant(child) is not MISSING for child in children(node))

    def _folded(self, node: Node, code: Code) -> Code:
        try:
            value = code(Frame({}, _FOLD_ENV, Budget(_FOLD_LIMITS)))
        except FeelEvaluationError as error:
            reads = isinstance(node, Call) and isinstance(node.function, Builtin) and node.function.name in _READERS
            if self.strict and (reads or isinstance(node, (AtLiteral, Interval))):
                raise FeelError(self.text, error.position, error.reason) from None
            return code
        except (Fault, Limit):
            return code
        if type(value) not in SCALARS:
            return code
        self._remember(node, value)
        return lambda frame: value


@handles(Constant)
def _constant(compiler: Compiler, node: Constant) -> Code:
    value = node.value
    return lambda frame: value


@handles(Name)
def _name(compiler: Compiler, node: Name) -> Code:
    name = node.name
    slot, filters = compiler.slots.find(name)
    if slot is not None:
        read = _copied(slot) if name == "partial" else _slot(slot)
    elif node.outer:
        compiler.names.add(name)
        read = _outer(name)
    else:
        read = _loose(name)
    return _through_filters(name, filters, read) if filters else read


def _slot(slot: int) -> Code:
    return lambda frame: frame.locals[slot]


def _copied(slot: int) -> Code:
    def partial(frame: Frame) -> Any:
        found = frame.locals[slot]
        if type(found) is not list:
            return found
        # The loop goes on appending to it, so a value that leaves must be a copy.
        frame.budget.spend(1 + (len(found) >> 4))
        return list(found)

    return partial


def _outer(name: str) -> Code:
    def outer(frame: Frame) -> Any:
        value = frame.scope.get(name, MISSING)
        return value if type(value) in SCALARS else frame.read(name)

    return outer


def _loose(name: str) -> Code:
    # A component of a filter's item whose type is not known: where the item has none, an outer name or null.
    return lambda frame: frame.read(name) if name in frame.scope else None


def _through_filters(name: str, filters: tuple[int, ...], otherwise: Code) -> Code:
    def filtered(frame: Frame) -> Any:
        for slot in filters:
            item = frame.locals[slot]
            if isinstance(item, Mapping) and name in item:
                return item[name]
        return otherwise(frame)

    return filtered
