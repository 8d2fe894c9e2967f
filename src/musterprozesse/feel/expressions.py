"""Expressions: a text compiled once, evaluated many times."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import access, loops, operators  # noqa: F401 - importing declares how nodes are compiled
from .builtins import SCOPE
from .compiler import MISSING, Compiler
from .errors import Diagnostic, FeelError, FeelLimitError, Limit
from .frame import Code, Frame
from .limits import Budget, Environment
from .names import Declared, Names, declared
from .parser import Parser
from .printer import show
from .tree import Name, Node
from .values import SCALARS, Shape

_TOO_DEEP = "Der Ausdruck ist zu tief verschachtelt."


class Expression:
    """A FEEL expression. Immutable; may be evaluated by several threads at once.

    ``text`` as written; ``names`` the free names it reads, dotted inside namespaces; ``tree`` its tree.
    """

    __slots__ = ("_code", "_single", "_value", "names", "text", "tree")

    def __init__(self, text: str, tree: Node, code: Code, names: frozenset[str], value: Any) -> None:
        self.text = text
        self.tree = tree
        self.names = names
        self._code = code
        self._value = value
        self._single = tree.name if isinstance(tree, Name) else None

    def __repr__(self) -> str:
        return f"Expression({self.text!r})"

    @property
    def is_constant(self) -> bool:
        """Whether it was computed at load: evaluation needs neither scope nor clock."""
        return self._value is not MISSING

    @property
    def constant(self) -> Any:
        """The value of a constant expression; raises ValueError for another one."""
        if self._value is MISSING:
            raise ValueError("the expression is not constant")
        return self._value

    def evaluate(self, scope: Mapping[str, Any], env: Environment) -> Any:
        """The value for a scope of FEEL or plain Python values.

        Raises Unknown for facts the answer needs and the scope lacks, FeelLimitError beyond the limits, and in strict
        mode FeelEvaluationError where a null born from an error would decide.
        """
        if self._value is not MISSING:
            return self._value
        if self._single is not None:
            value = scope.get(self._single, MISSING)
            if type(value) in SCALARS:
                return value
        budget = env.budget
        return run(self._code, Frame(scope, env, Budget(env.limits) if budget is None else budget), self.text)

    def diagnose(self, scope: Mapping[str, Any], env: Environment) -> tuple[Any, tuple[Diagnostic, ...]]:
        """The value in standard mode, and every error that became null on the way."""
        budget = Budget(env.limits)
        relaxed = Environment(env.now, env.zone, False, env.limits, budget)
        value = run(self._code, Frame(scope, relaxed, budget), self.text)
        return value, tuple(budget.diagnostics)


def run(code: Code, frame: Frame, text: str) -> Any:
    """Run compiled code; whatever limit is reached leaves as FeelLimitError. The result is small enough to look at."""
    try:
        result = code(frame)
        frame.budget.charge(result)
        return result
    except Limit as limit:
        raise FeelLimitError(text, 0, limit.reason) from None
    except RecursionError:
        raise FeelLimitError(text, 0, _TOO_DEEP) from None


def expression(
    text: str,
    names: Names = None,
    *,
    functions: Names = (),
    types: Mapping[str, Shape] | None = None,
    strict: bool = True,
) -> Expression:
    """Compile an expression.

    ``names``: what may be read, as names or as name -> Shape; None leaves the scope open. ``functions``: names of
    functions in the scope (values of type Function at run time), with their Shape if arity and argument names are to
    be checked. ``types``: named types for ``instance of`` and parameters. ``strict`` False is the standard's reading:
    unknown names, functions and types, wrong arguments and bad literals become null at run time.

    Raises FeelError with position and German hint.
    """
    known, shapes = scope_of(names, functions)
    try:
        tree = Parser(text, known, SCOPE, types or {}, strict).whole_expression()
        compiler = Compiler(text, shapes, strict=strict)
        code = compiler.compile(tree)
    except RecursionError:
        raise FeelError(text, 0, _TOO_DEEP) from None
    value = compiler.constant(tree)
    return Expression(text, tree, code, frozenset(compiler.names), MISSING if type(value) is list else value)


def parse(
    text: str,
    names: Names = None,
    *,
    functions: Names = (),
    types: Mapping[str, Shape] | None = None,
    strict: bool = True,
) -> Node:
    """The tree of an expression, for analysis and printing; the arguments are those of ``expression``."""
    known, _ = scope_of(names, functions)
    return Parser(text, known, SCOPE, types or {}, strict).whole_expression()


def to_source(node: Node) -> str:
    """The text of a tree; parsing it in the same scope gives an equal tree."""
    return show(node)


def scope_of(names: Names, functions: Names, *extra: str) -> tuple[Mapping[str, Shape] | None, Mapping[str, Shape]]:
    """The scope for the parser (None: open) and the shapes of all declared names."""
    if isinstance(names, Declared) and not functions and not extra:
        return names, names
    callables = {
        name: shape if shape.kind == "function" else Shape("function", parameters=shape.parameters, result=shape.result)
        for name, shape in declared(functions).items()
    }
    own = declared(names)
    shapes = {**own, **callables, **{name: Shape() for name in extra}}
    return (None if names is None and not callables and not extra else shapes), shapes
