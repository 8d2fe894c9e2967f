"""Decision tables and decision graphs (DMN 1.1 to 1.5): read, evaluate, explain, missing, analyse; knows only feel."""

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
from musterprozesse.dmn.graph import InputData, Knowledge, Service
from musterprozesse.dmn.load import Model, load
from musterprozesse.dmn.model import DecisionTable, Input, MatchedRule, Output, Rule
from musterprozesse.dmn.xml import Limits

__all__ = [
    "Cell",
    "Decision",
    "DecisionError",
    "DecisionGap",
    "DecisionNotUnique",
    "DecisionProblem",
    "DecisionTable",
    "DmnError",
    "Explanation",
    "FactsMissing",
    "FailedRule",
    "Input",
    "InputData",
    "Knowledge",
    "Limits",
    "MatchedRule",
    "Model",
    "Output",
    "Rule",
    "Service",
    "TableTrace",
    "Verdict",
    "load",
]
