"""Decision tables and decision graphs (DMN 1.1 to 1.5): read, evaluate, explain, missing, analyse; knows only feel.

Names are imported when first used: a case can start before any table is read, and deciding needs neither what explains
nor what analyses. No module here has the name of a function, since it would take the function's place.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from musterprozesse.dmn.analysing import analyse
    from musterprozesse.dmn.atoms import Domain
    from musterprozesse.dmn.decision import Decision, Verdict
    from musterprozesse.dmn.errors import (
        DecisionError,
        DecisionGap,
        DecisionNotUnique,
        DecisionProblem,
        DmnError,
        FactsMissing,
    )
    from musterprozesse.dmn.explain import Cell, Explanation, FailedRule, TableTrace
    from musterprozesse.dmn.findings import Analysis, Finding
    from musterprozesse.dmn.graph import InputData, Knowledge, Service
    from musterprozesse.dmn.lacking import Missing, Want, missing, outcome
    from musterprozesse.dmn.loading import Loader, Model, load
    from musterprozesse.dmn.model import DecisionTable, Input, MatchedRule, Output, Rule
    from musterprozesse.dmn.xml import Limits

_HOMES = {
    "analyse": "analysing", "Domain": "atoms", "Decision": "decision", "Verdict": "decision",
    "DecisionError": "errors", "DecisionGap": "errors", "DecisionNotUnique": "errors", "DecisionProblem": "errors",
    "DmnError": "errors", "FactsMissing": "errors", "Cell": "explain", "Explanation": "explain",
    "FailedRule": "explain", "TableTrace": "explain", "Analysis": "findings", "Finding": "findings",
    "InputData": "graph", "Knowledge": "graph", "Service": "graph", "Missing": "lacking", "Want": "lacking",
    "missing": "lacking", "outcome": "lacking", "Loader": "loading", "Model": "loading", "load": "loading",
    "DecisionTable": "model", "Input": "model", "MatchedRule": "model", "Output": "model", "Rule": "model",
    "Limits": "xml",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(name)
    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return found


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
    "Loader",
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
