"""FEEL, the expression language of DMN 1.5: text to checked tree to closures, with Python's own values.

See README.md beside this file. The room knows nothing of the rest of the library. Names are imported when first used,
so that a case in which nothing is computed yet does not wait for the compiler.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .errors import Diagnostic, FeelError, FeelEvaluationError, FeelLimitError, Unknown
    from .expressions import Expression, expression, parse, to_source
    from .limits import Environment, Limits
    from .shapes import coerce, conforms
    from .text import string, to_text
    from .unary import UnaryTests, unary_tests
    from .values import Function, Namespace, Range, Shape, YearsMonths, to_feel

_HOMES = {
    "Diagnostic": "errors", "FeelError": "errors", "FeelEvaluationError": "errors", "FeelLimitError": "errors",
    "Unknown": "errors", "Expression": "expressions", "expression": "expressions", "parse": "expressions",
    "to_source": "expressions", "Environment": "limits", "Limits": "limits", "coerce": "shapes", "conforms": "shapes",
    "string": "text", "to_text": "text", "UnaryTests": "unary", "unary_tests": "unary", "Function": "values",
    "Namespace": "values", "Range": "values", "Shape": "values", "YearsMonths": "values", "to_feel": "values",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(name)
    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return found


__all__ = [
    "Diagnostic",
    "Environment",
    "Expression",
    "FeelError",
    "FeelEvaluationError",
    "FeelLimitError",
    "Function",
    "Limits",
    "Namespace",
    "Range",
    "Shape",
    "UnaryTests",
    "Unknown",
    "YearsMonths",
    "coerce",
    "conforms",
    "expression",
    "parse",
    "string",
    "to_feel",
    "to_source",
    "to_text",
    "unary_tests",
]
