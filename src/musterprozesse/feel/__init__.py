"""FEEL, the expression language of DMN 1.5: text to checked tree to closures, with Python's own values.

See README.md beside this file. The room knows nothing of the rest of the library.
"""

from .errors import Diagnostic, FeelError, FeelEvaluationError, FeelLimitError, Unknown
from .expression import Expression, expression, parse, to_source
from .limits import Environment, Limits
from .shapes import coerce, conforms
from .text import string, to_text
from .unary import UnaryTests, unary_tests
from .values import Function, Namespace, Range, Shape, YearsMonths, to_feel

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
