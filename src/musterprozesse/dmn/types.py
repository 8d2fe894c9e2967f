"""Item definitions: named types with components, collections, allowed values, and how values are coerced to them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from musterprozesse.dmn.xml import Node, clean_name
from musterprozesse.feel import Environment, Shape, UnaryTests
from musterprozesse.feel.values import GERMAN, kind_of

#: Every spelling of a built-in type, DMN's and Camunda's, to FEEL's own name.
BUILT_IN = {
    "any": "Any",
    "Any": "Any",
    "string": "string",
    "boolean": "boolean",
    "number": "number",
    "integer": "number",
    "long": "number",
    "double": "number",
    "date": "date",
    "time": "time",
    "date and time": "date and time",
    "dateTime": "date and time",
    "days and time duration": "days and time duration",
    "dayTimeDuration": "days and time duration",
    "years and months duration": "years and months duration",
    "yearMonthDuration": "years and months duration",
    "context": "context",
    "list": "list",
    "function": "function",
    "range": "range",
    "Null": "Null",
    "null": "Null",
}

__all__ = ["ANY", "BUILT_IN", "Type", "TypeMismatch", "TypeTable", "coerce", "conforms", "is_basic", "kind_of"]


class TypeMismatch(Exception):
    """A value that its declared type refuses; the text names the type, never the value."""


@dataclass(slots=True, eq=False)
class Type:
    """A type: a FEEL type name, a context with components, a list with an element, or ``of`` narrowed by ``allowed``.

    Filled while a file is read (definitions may refer to each other in any order), constant afterwards.
    """

    name: str
    base: str = "Any"
    components: dict[str, Type] = field(default_factory=dict)
    element: Type | None = None
    of: Type | None = None
    allowed: UnaryTests | None = None
    parameters: tuple[Type, ...] = ()
    result: Type | None = None

    @property
    def root(self) -> Type:
        """The type without the narrowing."""
        found = self
        while found.of is not None:
            found = found.of
        return found

    def shape(self, depth: int = 6) -> Shape:
        """What FEEL may know of the type at load; cut off where a definition contains itself."""
        root = self.root
        if depth == 0:
            return Shape()
        if root.components:
            fields = {name: part.shape(depth - 1) for name, part in root.components.items()}
            return Shape("context", fields=fields)
        if root.base == "list":
            return Shape("list", element=root.element.shape(depth - 1) if root.element is not None else None)
        if root.base == "function" and root.result is not None:
            parameters = tuple(("", part.shape(depth - 1)) for part in root.parameters)
            return Shape("function", parameters=parameters or None, result=root.result.shape(depth - 1))
        return Shape(root.base)

    @property
    def tests(self) -> UnaryTests | None:
        """The allowed values, its own or those of the type it narrows."""
        found: Type | None = self
        while found is not None:
            if found.allowed is not None:
                return found.allowed
            found = found.of
        return None


ANY = Type("Any")
_BASIC = {name: Type(name, name) for name in set(BUILT_IN.values())}


def is_basic(value: Any, base: str) -> bool:
    """Whether a value belongs to a built-in type; null belongs to each."""
    return value is None or base == "Any" or kind_of(value) == base


def coerce(value: Any, wanted: Type, env: Environment) -> Any:
    """The value as the declared type, by the implicit conversions of DMN 1.5, section 10.3.2.9.4.

    Raises TypeMismatch where none applies. Null conforms to every type.
    """
    if value is None or wanted is ANY or conforms(value, wanted, env):
        return value
    root = wanted.root
    if root.base == "list" and not isinstance(value, list):
        single = [value] if root.element is None else [coerce(value, root.element, env)]
        if conforms(single, wanted, env):
            return single
    elif root.base != "list" and isinstance(value, list) and len(value) == 1:
        return coerce(value[0], wanted, env)
    elif root.base == "date and time" and type(value) is dt.date:
        moment = dt.datetime(value.year, value.month, value.day, tzinfo=dt.UTC)
        if conforms(moment, wanted, env):
            return moment
    words = GERMAN[root.base] if root.base != "Any" else ""
    tests = wanted.tests
    details = ", ".join(part for part in (words, tests.text if tests is not None else "") if part)
    raise TypeMismatch(f"der Wert passt nicht zum Typ {wanted.name}" + (f" ({details})" if details else ""))


def conforms(value: Any, wanted: Type, env: Environment) -> bool:
    """Whether a value conforms to a type without conversion."""
    if value is None:
        return True
    if wanted.of is not None:
        if not conforms(value, wanted.of, env):
            return False
    elif not is_basic(value, wanted.base):
        return False
    if wanted.element is not None and not all(conforms(item, wanted.element, env) for item in value):
        return False
    if any(not conforms(value.get(name), part, env) for name, part in wanted.components.items()):
        return False
    return wanted.allowed is None or wanted.allowed.test(value, {}, env) is True


Tests = Callable[[str, Node], UnaryTests | None]


class TypeTable:
    """The item definitions of one file by name; types of an import are found under ``<import name>.``."""

    def __init__(
        self, nodes: Iterable[Node], tests: Tests, imports: Sequence[tuple[str, TypeTable]], *, lenient: bool
    ) -> None:
        self._nodes: dict[str, Node] = {}
        self._tests = tests
        self._imports = imports
        self._lenient = lenient
        self._types: dict[str, Type] = {}
        self._building: set[str] = set()
        for node in nodes:
            if not node.name:
                raise node.error("Eine itemDefinition braucht einen Namen")
            if node.name in self._nodes:
                raise node.error(f"Der Typ {node.name} ist doppelt definiert")
            self._nodes[node.name] = node

    def all(self) -> dict[str, Type]:
        """Every definition of this file and, under their prefix, of its imports."""
        found = {name: self._named(name) for name in self._nodes}
        for prefix, table in self._imports:
            for name, item in table.all().items():
                found.setdefault(f"{prefix}.{name}" if prefix else name, item)
        return found

    def find(self, reference: str) -> Type | None:
        """The type of a ``typeRef``; None where it is unknown."""
        name = clean_name(reference)
        if name in self._nodes:
            return self._named(name)
        if name in BUILT_IN:
            return _BASIC[BUILT_IN[name]]
        for prefix, table in self._imports:
            rest = name.removeprefix(f"{prefix}.") if prefix else name
            if (rest != name or not prefix) and (found := table.find(rest)) is not None:
                return found
        prefix, colon, rest = name.partition(":")
        return self.find(rest) if colon and rest else None

    def require(self, reference: str, node: Node) -> Type:
        """The type of a ``typeRef``; absent means any type, unknown is a load error (any type when lenient)."""
        if not reference.strip():
            return ANY
        found = self.find(reference)
        if found is None and not self._lenient:
            raise node.error(f"Der Typ {clean_name(reference)} ist nicht bekannt", "itemDefinition ergänzen")
        return found or ANY

    def _named(self, name: str) -> Type:
        if name in self._types:
            return self._types[name]
        node = self._nodes[name]
        if name in self._building:
            raise node.error("Der Typ verweist im Kreis auf sich selbst")
        self._building.add(name)
        self._types[name] = built = self._build(node)
        self._building.discard(name)
        return built

    def _build(self, node: Node) -> Type:
        allowed = self._constraint(node.child("allowedValues"))
        constraint = self._constraint(node.child("typeConstraint"))
        is_list = node.get("isCollection").strip() in ("true", "1")
        if is_list:
            found = Type(node.name, "list", allowed=constraint)
            self._announce(node, found)
            found.element = self._inner(node, allowed, announce=False)
            return found
        return self._inner(node, allowed if allowed is not None else constraint, announce=True)

    def _announce(self, node: Node, found: Type) -> None:
        """Make a definition known before its parts are built: it may contain itself."""
        if self._nodes.get(node.name) is not None and self._nodes[node.name].element is node.element:
            self._types[node.name] = found

    def _inner(self, node: Node, allowed: UnaryTests | None, *, announce: bool) -> Type:
        function = node.child("functionItem")
        if function is not None:
            parameters = tuple(self.require(item.get("typeRef"), item) for item in function.all("parameters"))
            result = self.require(function.get("outputTypeRef"), function)
            return Type(node.name, "function", parameters=parameters, result=result)
        parts = node.all("itemComponent")
        if parts:
            found = Type(node.name, "context", allowed=allowed)
            if announce:
                self._announce(node, found)
            for part in parts:
                found.components[part.name] = self._build(part)
            return found
        target = self.require(node.text("typeRef") or node.get("typeRef"), node)
        return target if allowed is None else Type(node.name, of=target, allowed=allowed)

    def _constraint(self, node: Node | None) -> UnaryTests | None:
        return None if node is None else self._tests(node.text(), node)
