"""Text to tree: precedence climbing over tokens, with the scope that decides where a name ends (DMN 1.5, 10.3.1)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import cast

from .reader import EQUALITY, KEYWORDS, NAME_SIGNS
from .tree import (
    AtLiteral,
    Between,
    Binary,
    Call,
    Constant,
    Filter,
    In,
    InstanceOf,
    Interval,
    ListOf,
    Negation,
    Node,
    Path,
    Tests,
)
from .typenames import read_type
from .values import ANY, NUMBERS, Operator, Shape
from .words import Words

_LEVELS: Mapping[str, int] = {"or": 1, "and": 2, "+": 4, "-": 4, "*": 5, "/": 5, "**": 6}
_COMPARISONS = frozenset({"=", "!=", "<", "<=", ">", ">="})
_COMPARISON_LEVEL = 3
_OPERAND_SIGNS = frozenset({"(", "[", "{", "-", "@", "?"})


class Parser(Words):
    """One reading of one text; see ``expression`` for what the arguments mean."""

    _range_end = False

    # ------------------------------------------------------------------ whole texts

    def whole_expression(self) -> Node:
        """The whole text as one expression."""
        node = self.expression()
        self.expect_end()
        return node

    def whole_tests(self) -> Tests:
        """The whole text as the cell of a table."""
        if self.token.kind == "end" or (self.at_sign("-") and self.ahead(1).kind == "end"):
            return Tests(0, (), False)
        if self.at_word("not") and self.at_sign("(", 1):
            saved = self.index
            self.index += 2
            found = self.tests()
            if self.at_sign(")") and self.ahead(1).kind == "end":
                return Tests(0, found, True)
            self.index = saved
        found = self.tests()
        self.expect_end()
        return Tests(0, found, False)

    def tests(self) -> tuple[Node, ...]:
        """Tests joined by comma."""
        found = [self.test()]
        while self.skip_sign(","):
            found.append(self.test())
        return tuple(found)

    def test(self) -> Node:
        """One positive unary test: a comparison without its left side, or an expression."""
        return self.comparison_set() if self.at_comparison() else self.expression()

    # ------------------------------------------------------------------ operators

    def expression(self) -> Node:
        """An expression inside its own brackets or words: a ``[`` always opens here."""
        outer, self._range_end = self._range_end, False
        with self.nested():
            node = self.binary(1)
        self._range_end = outer
        return node

    def binary(self, level: int) -> Node:
        """Operators of at least ``level``, all left-associative."""
        left = self.unary()
        while True:
            token = self.token
            if token.kind == "symbol" and token.text in _COMPARISONS:
                if level > _COMPARISON_LEVEL:
                    return left
                self.index += 1
                left = Binary(token.start, token.text, left, self.binary(_COMPARISON_LEVEL + 1))
            elif token.kind == "word" and token.text in ("between", "in"):
                if level > _COMPARISON_LEVEL:
                    return left
                self.index += 1
                left = self.between(left) if token.text == "between" else self.membership(left)
            else:
                own = _LEVELS.get(token.text, 0) if token.kind in ("symbol", "word") else 0
                if not own or own < level:
                    return left
                self.index += 1
                left = Binary(token.start, token.text, left, self.binary(own + 1))
            self.note(left)

    def between(self, value: Node) -> Node:
        low = self.binary(_COMPARISON_LEVEL + 1)
        self.take_word("and")
        return Between(value.position, value, low, self.binary(_COMPARISON_LEVEL + 1))

    def membership(self, value: Node) -> Node:
        if self.at_comparison():
            return In(value.position, value, (self.comparison_set(),))
        if self.at_sign("("):
            saved = self.index
            self.index += 1
            with self.nested():
                outer, self._range_end = self._range_end, False
                found = self.tests()
                self._range_end = outer
            if not self.at_sign(".."):
                self.take_sign(")")
                return In(value.position, value, found)
            self.index = saved
        return In(value.position, value, (self.binary(_COMPARISON_LEVEL + 1),))

    def at_comparison(self) -> bool:
        return self.token.kind == "symbol" and self.token.text in _COMPARISONS

    def comparison_set(self) -> Node:
        """``< end`` and its like, as the set of what meets it."""
        token = self.token
        self.index += 1
        operator = cast("Operator", token.text)
        end = self.binary(_COMPARISON_LEVEL + 1)
        closed = operator in ("=", "<=", ">=")
        if operator in ("<", "<="):
            node = Interval(token.start, None, end, False, closed, operator)
        elif operator in (">", ">="):
            node = Interval(token.start, end, None, closed, False, operator)
        else:
            node = Interval(token.start, end, end, closed, closed, operator)
        self.note(node)
        return node

    def unary(self) -> Node:
        token = self.token
        if self.at_sign("-"):
            self.index += 1
            with self.nested():
                node: Node = Negation(token.start, self.unary())
            self.note(node)
            return node
        node = self.postfix(self.primary())
        while self.at_word("instance") and self.at_word("of", 1):
            self.index += 2
            start = self.index
            kind = read_type(self)
            node = InstanceOf(node.position, node, kind, self.spelled(start, self.index))
            self.note(node)
        return node

    # ------------------------------------------------------------------ after an operand

    def postfix(self, node: Node) -> Node:
        """Paths, filters and calls that follow an operand."""
        while True:
            if self.skip_sign("."):
                node = self.path(node)
            elif self.at_sign("[") and not (self._range_end and not self.opens_filter()):
                node = self.filter(node)
            elif self.at_sign("("):
                node = self.call(node)
            else:
                return node

    def path(self, source: Node) -> Node:
        shape = self.shape(source)
        name = self.component(shape)
        node = Path(source.position, source, name)
        inner = (shape.fields or {}).get(name, ANY)
        if shape.element is not None:
            inner = Shape("list", element=(shape.element.fields or {}).get(name, ANY))
        self.note(node, inner)
        return node

    def opens_filter(self) -> bool:
        """At the end of a range: whether ``[`` opens a filter rather than closing the range."""
        following = self.ahead(1)
        if following.kind == "word":
            return following.text not in KEYWORDS or following.text in ("true", "false", "null", "if", "some", "every")
        return following.kind in ("number", "string") or following.text in _OPERAND_SIGNS

    def filter(self, source: Node) -> Node:
        self.index += 1
        shape = self.shape(source)
        element = shape.element if shape.element is not None else shape
        scalar = element.kind not in ("Any", "context", "list") and element.fields is None
        free = element.fields is None and not scalar
        self.open_filters += free
        with self.names({"item": element, **(element.fields or {})}):
            condition = self.expression()
        self.open_filters -= free
        self.take_sign("]")
        node = Filter(source.position, source, condition)
        self.note(node, shape)
        return node

    def call(self, function: Node) -> Node:
        self.index += 1
        arguments: list[Node] = []
        names: list[str] = []
        while not self.at_sign(")"):
            position = self.token.start
            if self.at_argument_name():
                names.append(self.declared_name("des Parameters", ":"))
                self.take_sign(":")
            arguments.append(self.expression())
            if len(names) not in (0, len(arguments)):
                raise self.error("Entweder haben alle Argumente einen Namen oder keines.", position=position)
            if not self.skip_sign(","):
                break
        self.take_sign(")")
        if len(set(names)) < len(names):
            raise self.error("Ein Argument steht zweimal da.", position=function.position)
        node = Call(function.position, function, tuple(arguments), tuple(names))
        self.note(node, self.shape(function).result or ANY)
        return node

    def at_argument_name(self) -> bool:
        offset = 0
        while (t := self.ahead(offset)).kind in ("word", "number") or (t.kind == "symbol" and t.text in NAME_SIGNS):
            offset += 1
        return offset > 0 and self.at_sign(":", offset)

    # ------------------------------------------------------------------ operands

    def primary(self) -> Node:
        token = self.token
        if token.kind == "number":
            self.index += 1
            return self.number(token.text, token.start)
        if token.kind == "string":
            self.index += 1
            return Constant(token.start, token.text)
        if token.kind == "word" or self.at_sign("?"):
            return self.word()
        if self.at_sign("@") and self.ahead(1).kind == "string":
            self.index += 2
            return AtLiteral(token.start, self.stream[self.index - 1].text)
        if self.at_sign("("):
            return self.parenthesis()
        if self.at_sign("["):
            return self.brackets()
        if self.at_sign("]"):
            self.index += 1
            return self.interval(token.start, self.expression(), low_closed=False)
        if self.at_sign("{"):
            return self.context()
        if token.kind == "end":
            raise self.error("Hier fehlt noch etwas: der Ausdruck ist nicht zu Ende.")
        doubled = token.text == "=" and self.index > 0 and self.stream[self.index - 1].text == "="
        raise self.error(f"»{token.text}« kann hier nicht stehen.", EQUALITY if doubled else "")

    def number(self, text: str, position: int) -> Constant:
        value = NUMBERS.create_decimal(text)
        if not value.is_finite():
            raise self.error("Diese Zahl ist zu groß.", position=position)
        return Constant(position, Decimal(value))

    def parenthesis(self) -> Node:
        start = self.token.start
        self.index += 1
        if self.at_comparison():
            outer, self._range_end = self._range_end, False
            node = self.comparison_set()
            self._range_end = outer
        else:
            node = self.expression()
            if self.at_sign(".."):
                return self.interval(start, node, low_closed=False)
        self.take_sign(")")
        return node

    def brackets(self) -> Node:
        start = self.token.start
        self.index += 1
        if self.skip_sign("]"):
            return ListOf(start, ())
        items = [self.test()]
        if self.at_sign(".."):
            return self.interval(start, items[0], low_closed=True)
        while self.skip_sign(","):
            items.append(self.test())
        self.take_sign("]")
        node = ListOf(start, tuple(items))
        self.note(node, Shape("list", element=self.shape(items[0])))
        return node

    def interval(self, start: int, low: Node, *, low_closed: bool) -> Node:
        self.take_sign("..")
        outer, self._range_end = self._range_end, True
        with self.nested():
            high = self.binary(1)
        self._range_end = outer
        closed = self.at_sign("]")
        if not closed and not self.at_sign(")") and not self.at_sign("["):
            raise self.error("Hier fehlt das Ende des Bereichs: ] ) oder [.")
        self.index += 1
        node = Interval(start, low, high, low_closed, closed)
        self.note(node, Shape("range"))
        return node
