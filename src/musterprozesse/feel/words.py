"""The forms that begin with a word or declare names: names themselves, if, for, some, every, function, contexts."""

from __future__ import annotations

from abc import ABC, abstractmethod

from .errors import FeelError, meant
from .reader import KEYWORDS, Reader
from .tree import Builtin, Constant, Context, Each, For, FunctionDefinition, If, Name, Node, Parameter, Quantified
from .typenames import read_type
from .values import ANY, Shape


class Words(Reader, ABC):
    """The part of the parser that deals with names and the scopes they open."""

    #: Set for the cells of tables, where ``?`` stands for the tested value.
    tested = False

    @abstractmethod
    def expression(self) -> Node:
        """An expression inside its own brackets or words."""

    def word(self) -> Node:
        """A name of the scope, a keyword form, a function of the standard, or a single open name."""
        token = self.token
        entry = self.user_name()
        length = len(entry.pieces) if entry else 0
        if length < 2 and token.text in KEYWORDS:
            return self.keyword()
        standard = self.builtins.match(self.stream, self.index)
        if standard is not None and (not length or self.at_sign("(", len(standard.pieces))):
            own = len(standard.pieces)
            if own > length or (own == length and entry is not None and entry.shape.kind not in ("function", "Any")):
                self.index += own
                return Builtin(token.start, standard.name)
            if own == length and entry is not None and entry.shape.kind == "Any" and self.is_outer(entry.name):
                self.index += own
                return Builtin(token.start, standard.name)
        if entry is not None:
            self.index += length
            node = Name(token.start, entry.name, self.is_outer(entry.name))
            self.note(node, entry.shape)
            return node
        self.index += 1
        if token.text == "?":
            if not self.tested:
                raise self.error("»?« gibt es nur in den Zellen einer Tabelle.", position=token.start)
            return Name(token.start, "?", False)
        calls = self.strict and self.at_sign("(")
        if calls or (self.closed and not self.open_filters):
            raise self.missing(token.text, token.start)
        # The standard's reading of a name that is not declared is null; only an open scope may hold it.
        return Name(token.start, token.text, self.open and not self.open_filters)

    def is_outer(self, name: str) -> bool:
        """Whether a name comes from the declared scope, whose values are no functions unless declared so."""
        scope = self.scope
        while scope.parent is not None:
            if any(name == own for own in scope.own()):
                return False
            scope = scope.parent
        return True

    def missing(self, name: str, position: int) -> FeelError:
        if self.at_sign("("):
            hint = meant(name, [*self.builtins.names(), *self.scope.names()])
            return FeelError(self.text, position, f"Die Funktion »{name}« gibt es nicht.", hint)
        return self.unknown_name(name, position)

    def keyword(self) -> Node:
        token = self.token
        self.index += 1
        if token.text in ("true", "false", "null"):
            return Constant(token.start, {"true": True, "false": False, "null": None}[token.text])
        if token.text == "if":
            return self.conditional(token.start)
        if token.text == "for":
            return self.iteration(token.start)
        if token.text in ("some", "every"):
            return self.quantified(token.start, every=token.text == "every")
        if token.text == "function":
            return self.function(token.start)
        raise self.error(f"»{token.text}« kann hier nicht stehen.", position=token.start)

    def conditional(self, start: int) -> Node:
        condition = self.expression()
        self.take_word("then")
        then = self.expression()
        self.take_word("else")
        node = If(start, condition, then, self.expression())
        self.note(node, self.shape(then))
        return node

    def iteration(self, start: int) -> Node:
        iterators, names = self.iterators()
        self.take_word("return")
        with self.names({**names, "partial": Shape("list", element=ANY)}):
            result = self.expression()
        node = For(start, iterators, result)
        self.note(node, Shape("list", element=self.shape(result)))
        return node

    def quantified(self, start: int, *, every: bool) -> Node:
        iterators, names = self.iterators()
        self.take_word("satisfies")
        with self.names(names):
            condition = self.expression()
        node = Quantified(start, every, iterators, condition)
        self.note(node)
        return node

    def iterators(self) -> tuple[tuple[Each, ...], dict[str, Shape]]:
        """``a in x, b in y``; later sources see earlier names."""
        found: list[Each] = []
        names: dict[str, Shape] = {}
        while True:
            start = self.token.start
            name = self.declared_name("der Schleife", "in")
            self.take_word("in")
            with self.names(names):
                source = self.expression()
                stop = self.expression() if self.skip_sign("..") else None
            found.append(Each(start, name, source, stop))
            self.note(found[-1])
            shape = self.shape(source)
            names[name] = shape.element or ANY
            if not self.skip_sign(","):
                return tuple(found), names

    def function(self, start: int) -> Node:
        self.take_sign("(")
        parameters: list[Parameter] = []
        while not self.at_sign(")"):
            name = self.declared_name("des Parameters", ":", ",", ")")
            kind, type_name = None, ""
            if self.skip_sign(":"):
                begin = self.index
                kind = read_type(self)
                type_name = self.spelled(begin, self.index)
            parameters.append(Parameter(name, kind, type_name))
            if not self.skip_sign(","):
                break
        self.take_sign(")")
        if self.at_word("external"):
            raise self.error("Externe Funktionen sind nicht erlaubt.")
        with self.names({p.name: p.type or ANY for p in parameters}):
            body = self.expression()
        node = FunctionDefinition(start, tuple(parameters), body)
        shape = Shape("function", parameters=tuple((p.name, p.type or ANY) for p in parameters))
        self.note(node, shape)
        return node

    def context(self) -> Node:
        start = self.token.start
        self.index += 1
        entries: list[tuple[str, Node]] = []
        fields: dict[str, Shape] = {}
        while not self.at_sign("}"):
            token = self.token
            if token.kind == "string":
                self.index += 1
                key = token.text
            else:
                key = self.declared_name("des Eintrags", ":")
            self.take_sign(":")
            with self.names(fields):
                value = self.expression()
            if key in fields and self.strict:
                raise self.error(f"Der Eintrag »{key}« steht zweimal da.", position=token.start)
            entries.append((key, value))
            fields[key] = self.shape(value)
            if not self.skip_sign(","):
                break
        self.take_sign("}")
        node = Context(start, tuple(entries))
        self.note(node, Shape("context", dict(fields)))
        return node
