"""Names in scope, and finding the longest one at a place in the tokens (DMN 1.5, 10.3.1.2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .errors import FeelError
from .lexer import Token, tokens
from .values import ANY, Shape, normal_name

#: What may be handed in as the scope of an expression; None leaves it open.
Names = Iterable[str] | Mapping[str, Shape] | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A declared name: its pieces as tokens spell it, and what is known of its type."""

    name: str
    pieces: tuple[tuple[str, bool], ...]
    shape: Shape


@lru_cache(maxsize=4096)
def pieces(name: str) -> tuple[tuple[str, bool], ...]:
    """The tokens of a name with their leading space; empty for a name no expression can spell."""
    try:
        found = tokens(name)[:-1]
    except FeelError:
        return ()
    if not found or any(t.kind == "string" for t in found):
        return ()
    return tuple((t.text, t.spaced and i > 0) for i, t in enumerate(found))


class Scope:
    """Names with their shapes; inner scopes shadow outer ones, the longest match wins over all."""

    __slots__ = ("_first", "parent")

    def __init__(self, names: Mapping[str, Shape], parent: Scope | None = None) -> None:
        self.parent = parent
        self._first: dict[str, list[Entry]] = {}
        for name, shape in names.items():
            spelled = pieces(name)
            if spelled:
                self._first.setdefault(spelled[0][0], []).append(Entry(name, spelled, shape))
        for entries in self._first.values():
            entries.sort(key=lambda e: -len(e.pieces))

    def match(self, stream: Sequence[Token], index: int) -> Entry | None:
        """The longest name that stands at ``index``."""
        best: Entry | None = None
        scope: Scope | None = self
        while scope is not None:
            for entry in scope._first.get(stream[index].text, ()):
                if (best is None or len(entry.pieces) > len(best.pieces)) and _stands(entry.pieces, stream, index):
                    best = entry
                    break
            scope = scope.parent
        return best

    def own(self) -> Iterable[str]:
        """The names of this scope alone."""
        return (entry.name for entries in self._first.values() for entry in entries)

    def names(self) -> Iterable[str]:
        """All names, inner first."""
        scope: Scope | None = self
        while scope is not None:
            for entries in scope._first.values():
                for entry in entries:
                    yield entry.name
            scope = scope.parent


def _stands(spelled: tuple[tuple[str, bool], ...], stream: Sequence[Token], index: int) -> bool:
    if index + len(spelled) >= len(stream) + 1:
        return False
    for offset, (text, spaced) in enumerate(spelled):
        token = stream[index + offset]
        if token.text != text or token.kind in ("string", "end") or (offset and token.spaced != spaced):
            return False
    return True


class Declared(Mapping[str, Shape]):
    """Names prepared once for many expressions: hand it in as ``names`` instead of a plain mapping."""

    __slots__ = ("_inner", "components", "scope", "shapes")

    def __init__(self, names: Names, parent: Declared | None = None) -> None:
        own = declared(names)
        self.shapes: Mapping[str, Shape] = own if parent is None else {**parent.shapes, **own}
        self.scope: Scope = Scope(own, None if parent is None else parent.scope)
        self.components: set[str] = multiword(own.values()) | (set() if parent is None else parent.components)
        self._inner: dict[str, Declared] = {}

    def plus(self, name: str) -> Declared:
        """The same names and one more of unknown shape; remembered."""
        if name not in self._inner:
            self._inner[name] = Declared((name,), self)
        return self._inner[name]

    def __getitem__(self, name: str) -> Shape:
        return self.shapes[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.shapes)

    def __len__(self) -> int:
        return len(self.shapes)


def declared(names: Names) -> Mapping[str, Shape]:
    """Names in normal form with their shapes.

    A plain dotted name ("parameter.land") declares the namespace before the dot.
    """
    if names is None:
        return {}
    if isinstance(names, Declared):
        return names
    pairs = names.items() if isinstance(names, Mapping) else ((name, ANY) for name in names)
    result: dict[str, Shape] = {}
    spaces: dict[str, dict[str, Shape]] = {}
    for given, shape in pairs:
        name = normal_name(given)
        space, dot, field = name.partition(".")
        if dot and space.isidentifier() and field.isidentifier():
            spaces.setdefault(space, {})[field] = shape
        else:
            result[name] = shape
    for space, fields in spaces.items():
        known = result.get(space)
        if known is None or known.fields is None:
            result[space] = Shape("namespace", fields)
        else:
            result[space] = Shape(known.kind, {**known.fields, **fields})
    return result


def multiword(shapes: Iterable[Shape]) -> set[str]:
    """The component names with more than one token anywhere in the shapes, for paths whose source is not known."""
    found: set[str] = set()
    todo = list(shapes)
    while todo:
        shape = todo.pop()
        for name, inner in (shape.fields or {}).items():
            if len(pieces(name)) > 1:
                found.add(name)
            todo.append(inner)
        if shape.element is not None:
            todo.append(shape.element)
    return found
