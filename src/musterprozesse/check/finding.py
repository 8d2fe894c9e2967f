"""A finding: what is wrong, where, why it matters, what to do; in German, for the designer."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    """How bad it is: an error fails the check, a warning wants a look, a note is for the reader."""

    ERROR = "Fehler"
    WARNING = "Warnung"
    NOTE = "Hinweis"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing wrong with a diagram, a Steckbrief or the words they use."""

    file: str
    element: str
    label: str
    rule: str
    severity: Severity
    what: str
    why: str
    todo: str

    def text(self) -> str:
        """The finding as the designer reads it, two lines."""
        named = f"„{self.label}“ ({self.element})" if self.label and self.label != self.element else f"„{self.element}“"
        place = f"{self.file}, {named}" if self.element else self.file
        return f"{self.severity} {self.rule}: {place}: {self.what}\n    {self.why} {self.todo}".rstrip()

    def to_dict(self) -> dict[str, Any]:
        """The finding as JSON data."""
        return {**asdict(self), "severity": self.severity.value}
