"""Executable model processes of a German immigration office on its way to a welcoming office.

Start here: `musterprozesse.library()`, then `library.start(...)`, `case.needs()`, `case.complete(...)`.
"""

from musterprozesse.case import Case, Result
from musterprozesse.errors import (
    CaseMismatch,
    ClockError,
    ConditionUndecided,
    DecisionError,
    DecisionGap,
    DecisionNotUnique,
    FactsMissing,
    InvalidFacts,
    InvalidState,
    ModelError,
    MusterprozesseError,
    ParameterMissing,
    SamePerson,
    StepAmbiguous,
    StepNotOpen,
    UnknownDecision,
    UnknownMessage,
    UnknownProcess,
)
from musterprozesse.events import Event
from musterprozesse.library import Library, library
from musterprozesse.motion import UNKNOWN
from musterprozesse.needs import Document, Field, Need

__all__ = [
    "UNKNOWN", "Case", "CaseMismatch", "ClockError", "ConditionUndecided", "DecisionError", "DecisionGap",
    "DecisionNotUnique", "Document", "Event", "FactsMissing", "Field", "InvalidFacts", "InvalidState", "Library",
    "ModelError", "MusterprozesseError", "Need", "ParameterMissing", "Result", "SamePerson", "StepAmbiguous",
    "StepNotOpen", "UnknownDecision", "UnknownMessage", "UnknownProcess", "library",
]  # fmt: skip
