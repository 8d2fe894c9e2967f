"""Decision tables and decision graphs (DMN 1.1 to 1.5): read, evaluate, explain, missing, analyse; knows only feel."""

from musterprozesse.dmn.analyse import analyse
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
from musterprozesse.dmn.load import Model, load
from musterprozesse.dmn.missing import Missing, Want, missing, outcome
from musterprozesse.dmn.model import DecisionTable, Input, MatchedRule, Output, Rule
from musterprozesse.dmn.xml import Limits

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
