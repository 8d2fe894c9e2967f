"""Compiling FEEL texts of a DMN file: which names they see, which they use, and what a broken text becomes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from musterprozesse.dmn.errors import DmnError
from musterprozesse.dmn.types import TypeTable
from musterprozesse.dmn.xml import Limits, Node
from musterprozesse.feel import (
    Environment,
    Expression,
    FeelError,
    FeelEvaluationError,
    Shape,
    UnaryTests,
    expression,
    tree,
    unary_tests,
)
from musterprozesse.feel.names import Declared

Compiled = TypeVar("Compiled", Expression, UnaryTests)
NOTHING = Shape()
_WORD = re.compile(r"[^\W\d]\w*(?!\w|\s*\()")
_MOST_NAMES = 100

_FEEL_SPACES = ("http://www.omg.org/spec/feel/", "https://www.omg.org/spec/dmn/", "http://www.omg.org/spec/dmn/")


@dataclass(frozen=True, slots=True)
class Broken:
    """A text that is no FEEL, kept where a model is read leniently: null as the standard, an error in strict mode."""

    text: str
    reason: str
    names: frozenset[str] = frozenset()
    shape: Shape = NOTHING

    def evaluate(self, scope: Mapping[str, Any], env: Environment) -> Any:
        """Null, or the error."""
        if env.strict:
            raise FeelEvaluationError(self.text, 0, self.reason)
        return None


@dataclass(frozen=True, slots=True)
class BrokenTests:
    """A cell that is no FEEL; never true."""

    text: str
    reason: str
    names: frozenset[str] = frozenset()
    is_any: bool = False
    is_box: bool = False
    constants: tuple[Any, ...] = ()

    def test(self, value: Any, scope: Mapping[str, Any], env: Environment) -> bool | None:
        """Null, or the error."""
        if env.strict:
            raise FeelEvaluationError(self.text, 0, self.reason)
        return None


@dataclass(slots=True)
class Frame:
    """The names at one place of a file: their shapes, which are local, and which outer ones were used."""

    names: dict[str, Shape]
    local: frozenset[str] = frozenset()
    used: set[str] = field(default_factory=set)
    prepared: Declared | None = None

    @property
    def scope(self) -> Declared:
        """The names, prepared once for all the texts at this place."""
        if self.prepared is None or len(self.prepared) != len(self.names):
            self.prepared = Declared(self.names)
        return self.prepared

    def inner(self, names: Mapping[str, Shape]) -> Frame:
        """The same place with more, local names; uses are noted in the outer frame."""
        return Frame({**self.names, **names}, self.local | names.keys(), self.used)

    def use(self, names: frozenset[str]) -> None:
        """Note the names that an expression reads, except local ones."""
        for name in names:
            root = max((known for known in self.names if name == known or name.startswith(f"{known}.")),
                       key=len, default=name)  # fmt: skip
            if root not in self.local:
                self.used.add(name)


@dataclass(slots=True)
class Texts:
    """Compiles the texts of one file. ``open_names``: names that nobody declared are read from the facts."""

    file: str
    limits: Limits
    lenient: bool
    open_names: bool
    types: Mapping[str, Shape] = field(default_factory=dict)

    def expression(self, text: str, node: Node, frame: Frame) -> Expression:
        """An expression; an error points at the element, or is kept as a broken text when lenient."""
        self.language(node)
        try:
            found = self._opened(expression, text, frame)
        except FeelError as error:
            return self._broken(node, error)
        frame.use(found.names)
        return found

    def tests(self, text: str, node: Node, frame: Frame) -> UnaryTests:
        """The cell of a table, or allowed values."""
        self.language(node)
        try:
            found = self._opened(unary_tests, text, frame)
        except FeelError as error:
            if not self.lenient:
                raise self._located(node, error) from error
            return BrokenTests(text, error.reason)  # type: ignore[return-value]
        frame.use(found.names)
        return found

    def _opened(self, compile_text: Callable[..., Compiled], text: str, frame: Frame) -> Compiled:
        """Compile in the scope of the frame; with open names, unknown ones join the scope instead of being errors."""
        if self.lenient or not self.open_names:
            return compile_text(text, frame.scope, types=self.types, strict=not self.lenient)
        names = dict(frame.names)
        while True:
            try:
                return compile_text(text, names, types=self.types)
            except FeelError as error:
                # Only the place of an unknown name helps: a function that does not exist stays an error.
                word = _WORD.match(text, error.position)
                if word is None or word[0] in names or len(names) > len(frame.names) + _MOST_NAMES:
                    raise
                names[word[0]] = NOTHING

    def shape(self, found: Expression, frame: Frame) -> Shape:
        """What can be seen of an expression's value, so that names with spaces are found in paths on it."""
        return NOTHING if isinstance(found, Broken) else _shape(found.tree, frame.names)

    def allowed(self, text: str, node: Node) -> UnaryTests | None:
        """Allowed values see no names but ``?``; empty means none given."""
        return self.tests(text, node, Frame({})) if text.strip() else None

    def language(self, node: Node) -> None:
        """Refuse any expression or type language but FEEL; Camunda leaves it out and means FEEL."""
        for attribute in ("expressionLanguage", "typeLanguage"):
            value = node.get(attribute).strip()
            if value and not is_feel(value):
                raise node.error(f"Die Sprache {value[:60]} ist nicht erlaubt", "nur FEEL; Attribut löschen")

    def _broken(self, node: Node, error: FeelError) -> Expression:
        if not self.lenient:
            raise self._located(node, error) from error
        return Broken(error.text, error.reason)  # type: ignore[return-value]

    def _located(self, node: Node, error: FeelError) -> DmnError:
        return node.error(str(FeelEvaluationError(error.text, error.position, error.reason)), error.hint)


def _shape(node: tree.Node, names: Mapping[str, Shape]) -> Shape:
    match node:
        case tree.Context():
            return Shape("context", fields={key: _shape(value, names) for key, value in node.entries})
        case tree.ListOf():
            return Shape("list", element=_shape(node.items[0], names) if node.items else None)
        case tree.Name():
            return names.get(node.name, NOTHING)
        case tree.Path():
            source = _shape(node.source, names)
            return (source.fields or {}).get(node.name, NOTHING)
        case tree.Filter():
            source = _shape(node.source, names)
            return source if source.kind == "list" else NOTHING
        case tree.For():
            return Shape("list", element=_shape(node.result, {}))
        case tree.FunctionDefinition():
            parameters = tuple((p.name, p.type or NOTHING) for p in node.parameters)
            return Shape("function", parameters=parameters, result=_shape(node.body, {}))
        case _:
            return NOTHING


def is_feel(language: str) -> bool:
    """Whether a language attribute means FEEL, in any spelling or version."""
    low = language.lower()
    return low in ("feel", "s-feel") or (low.startswith(_FEEL_SPACES) and "feel" in low)


def shapes_of(types: TypeTable) -> dict[str, Shape]:
    """The item definitions as FEEL sees them in ``instance of`` and in parameter types."""
    return {name: item.shape() for name, item in types.all().items()}
