"""Decision tables and decision graphs (DMN 1.1 to 1.5): read, evaluate, explain, missing, analyse; knows only feel."""

from musterprozesse.dmn.errors import (
    DecisionError,
    DecisionGap,
    DecisionNotUnique,
    DecisionProblem,
    DmnError,
    FactsMissing,
)
from musterprozesse.dmn.model import DecisionTable, Input, MatchedRule, Output, Rule

__all__ = [
    "DecisionError",
    "DecisionGap",
    "DecisionNotUnique",
    "DecisionProblem",
    "DecisionTable",
    "DmnError",
    "FactsMissing",
    "Input",
    "MatchedRule",
    "Output",
    "Rule",
]
