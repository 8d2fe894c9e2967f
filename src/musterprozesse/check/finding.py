"""A finding: what is wrong, where, why it matters, what to do; in German, for the designer."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from musterprozesse.process import Process


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


def about(  # noqa: PLR0917 - the fields of a finding, in the order they are read
    process: Process, element: str, rule: str, severity: Severity, what: str, why: str, todo: str, *, file: str = ""
) -> Finding:
    """A finding about one element of a diagram, with the label the designer sees."""
    node, flow = process.nodes.get(element), process.flows.get(element)
    label = node.name if node is not None else flow.name if flow is not None else process.lanes.get(element, "")
    return Finding(
        file=file or process.file, element=element, label=label, rule=rule, severity=severity, what=what, why=why,
        todo=todo,
    )  # fmt: skip
