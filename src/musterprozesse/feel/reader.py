"""The token side of the parser: where it stands, what it may take, which name stands here, how deep it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from .errors import FeelError, meant
from .lexer import Token, tokens
from .limits import MAX_NESTING
from .names import Declared, Entry, Scope, multiword, pieces
from .tree import Node, children
from .values import ANY, Shape, normal_name

KEYWORDS = frozenset(
    {"and", "or", "if", "then", "else", "for", "in", "return", "some", "every", "satisfies", "between", "function",
     "external", "instance", "of", "true", "false", "null"}
)  # fmt: skip
NAME_SIGNS = frozenset("./-'+*")
#: Components of temporal values and ranges that are spelled with a space.
PROPERTIES = ("time offset", "start included", "end included")
MAX_HEIGHT = 200
EQUALITY = "Gleichheit schreibt man mit einem =."


class Reader:
    """Position in the tokens of one text, with the scopes open at that position."""

    def __init__(
        self,
        text: str,
        scope: Mapping[str, Shape] | None,
        builtins: Scope,
        types: Mapping[str, Shape],
        strict: bool,
    ) -> None:
        self.text = text
        self.stream = tokens(text)
        self.index = 0
        prepared = scope if isinstance(scope, Declared) else None
        self.scope = prepared.scope if prepared is not None else Scope(scope or {})
        self.open = scope is None
        self.closed = strict and not self.open
        self.strict = strict
        self.builtins = builtins
        self.types = types
        self.components = prepared.components if prepared is not None else multiword((scope or {}).values())
        self.open_filters = 0
        self._shapes: dict[int, Shape] = {}
        self._heights: dict[int, int] = {}
        self._kept: list[Node] = []
        self._nesting = 0

    # ------------------------------------------------------------------ tokens

    @property
    def token(self) -> Token:
        """The token at the present position."""
        return self.stream[self.index]

    def ahead(self, offset: int) -> Token:
        """A later token; the end repeats."""
        return self.stream[min(self.index + offset, len(self.stream) - 1)]

    def at_sign(self, sign: str, offset: int = 0) -> bool:
        token = self.ahead(offset)
        return token.kind == "symbol" and token.text == sign

    def at_word(self, word: str, offset: int = 0) -> bool:
        token = self.ahead(offset)
        return token.kind == "word" and token.text == word

    def take_sign(self, sign: str) -> None:
        if not self.at_sign(sign):
            raise self.error(f"Hier fehlt »{sign}«.")
        self.index += 1

    def take_word(self, word: str) -> None:
        if not self.at_word(word):
            raise self.error(f"Hier fehlt »{word}«.")
        self.index += 1

    def skip_sign(self, sign: str) -> bool:
        """Take the sign if it stands here."""
        if self.at_sign(sign):
            self.index += 1
            return True
        return False

    def expect_end(self) -> None:
        """Raises FeelError unless all text is read."""
        token = self.token
        if token.kind == "end":
            return
        hint = ""
        before = self.stream[self.index - 1] if self.index else token
        if token.text == "=" and before.text in ("=", "==", "!"):
            hint = EQUALITY
        elif token.kind == "word" and before.kind == "word":
            hint = meant(f"{before.text} {token.text}", self.scope.names(), as_text=True)
        raise self.error(f"Vor »{token.text}« ist der Ausdruck zu Ende; der Rest gehört nicht dazu.", hint)

    def error(self, reason: str, hint: str = "", position: int | None = None) -> FeelError:
        """An error at the present token, or at ``position``."""
        return FeelError(self.text, self.token.start if position is None else position, reason, hint)

    # ------------------------------------------------------------------ depth and shapes

    @contextmanager
    def nested(self) -> Iterator[None]:
        """One level of nesting; raises FeelError beyond the limit, before Python's own is near."""
        self._nesting += 1
        if self._nesting > MAX_NESTING:
            raise self.error(f"Der Ausdruck ist mehr als {MAX_NESTING} Ebenen tief verschachtelt.")
        yield
        self._nesting -= 1

    def note(self, node: Node, shape: Shape = ANY) -> None:
        """Record what is known of a node's value, and that the tree below it is not too deep."""
        height = 1 + max((self._heights.get(id(child), 0) for child in children(node)), default=0)
        if height > MAX_HEIGHT:
            raise self.error(f"Der Ausdruck hat mehr als {MAX_HEIGHT} Glieder hintereinander.")
        self._kept.append(node)
        self._heights[id(node)] = height
        if shape is not ANY:
            self._shapes[id(node)] = shape

    def shape(self, node: Node) -> Shape:
        """What is known of a node's value."""
        return self._shapes.get(id(node), ANY)

    @contextmanager
    def names(self, names: Mapping[str, Shape]) -> Iterator[None]:
        """Names that are in scope for a part of the text."""
        outer = self.scope
        self.scope = Scope(names, outer)
        yield
        self.scope = outer

    # ------------------------------------------------------------------ names

    def spelled(self, start: int, end: int) -> str:
        """The normal form of the tokens from ``start`` up to ``end``."""
        found = self.stream[start:end]
        return normal_name("".join((" " if t.spaced and i else "") + t.text for i, t in enumerate(found)))

    def declared_name(self, what: str, *stops: str) -> str:
        """A name that is being declared: all tokens up to one of ``stops``."""
        start = self.index
        while True:
            token = self.token
            if token.text in stops and token.kind in ("symbol", "word") and self.index > start:
                break
            if token.kind in ("word", "number") or (token.kind == "symbol" and token.text in NAME_SIGNS):
                self.index += 1
                continue
            break
        if self.index == start or self.stream[start].kind != "word":
            raise self.error(f"Hier fehlt der Name {what}.", position=self.stream[start].start)
        name = self.spelled(start, self.index)
        if len(pieces(name)) > 1:
            self.components.add(name)
        return name

    def component(self, shape: Shape) -> str:
        """The name after a dot: the longest known component, else one word."""
        fields = shape.fields if shape.element is None else shape.element.fields
        known = [*(fields or ()), *PROPERTIES, *(() if fields is not None else self.components)]
        best = Scope(dict.fromkeys(known, ANY)).match(self.stream, self.index)
        if best is not None:
            self.index += len(best.pieces)
            return best.name
        token = self.token
        if token.kind != "word":
            raise self.error("Nach dem Punkt fehlt der Name einer Angabe.")
        if fields is not None and self.strict and shape.kind in ("context", "namespace"):
            raise self.error(f"Die Angabe »{token.text}« gibt es hier nicht.", meant(token.text, fields))
        self.index += 1
        return normal_name(token.text)

    def user_name(self) -> Entry | None:
        """The longest name of the scope at this position; a keyword only starts a name of several words."""
        entry = self.scope.match(self.stream, self.index)
        if entry is None or (len(entry.pieces) == 1 and entry.name in KEYWORDS):
            return None
        return entry

    def unknown_name(self, name: str, position: int) -> FeelError:
        """The load error for a name that is not in scope."""
        hint = meant(name, self.scope.names(), as_text=True)
        return FeelError(self.text, position, f"Den Namen »{name}« gibt es hier nicht.", hint)
