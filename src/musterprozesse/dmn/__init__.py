"""Decision tables and decision graphs (DMN 1.1 to 1.5): read, evaluate, explain, missing, analyse; knows only feel.

What explains and analyses is imported when first asked for; deciding does not need it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from musterprozesse.dmn.decision import Decision, Verdict
from musterprozesse.dmn.errors import (
    DecisionError,
    DecisionGap,
    DecisionNotUnique,
    DecisionProblem,
    DmnError,
    FactsMissing,
)
from musterprozesse.dmn.graph import InputData, Knowledge, Service
from musterprozesse.dmn.load import Model, load
from musterprozesse.dmn.model import DecisionTable, Input, MatchedRule, Output, Rule
from musterprozesse.dmn.xml import Limits

if TYPE_CHECKING:
    from musterprozesse.dmn.analyse import analyse
    from musterprozesse.dmn.atoms import Domain
    from musterprozesse.dmn.explain import Cell, Explanation, FailedRule, TableTrace
    from musterprozesse.dmn.findings import Analysis, Finding
    from musterprozesse.dmn.missing import Missing, Want, missing, outcome

_HOMES = {
    "analyse": "analyse", "Domain": "atoms", "Cell": "explain", "Explanation": "explain", "FailedRule": "explain",
    "TableTrace": "explain", "Analysis": "findings", "Finding": "findings", "Missing": "missing", "Want": "missing",
    "missing": "missing", "outcome": "missing",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"musterprozesse.dmn.{_HOMES[name]}"), name)


__all__ = [
    "Analysis",
    "Cell",
    "Decision",
    "DecisionError",
    "DecisionGap",
    "DecisionNotUnique",
    "DecisionProblem",
    "DecisionTable",
    "DmnError",
    "Domain",
    "Explanation",
    "FactsMissing",
    "FailedRule",
    "Finding",
    "Input",
    "InputData",
    "Knowledge",
    "Limits",
    "MatchedRule",
    "Missing",
    "Model",
    "Output",
    "Rule",
    "Service",
    "TableTrace",
    "Verdict",
    "Want",
    "analyse",
    "load",
    "missing",
    "outcome",
]
