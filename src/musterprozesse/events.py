"""What happened to a case, one event after the other; the caller stores them, the state does not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

EventKind = Literal[
    "started",  # the case began
    "completed",  # a person or the case system did a step, or gave facts a decision waited for
    "received",  # a message from outside took effect
    "stored",  # a message came early and waits in the mailbox
    "decided",  # a table gave a result
    "deadline_set",  # a last day was computed
    "deadline_moved",  # a corrected fact moved a last day
    "deadline_fired",  # a last day passed
    "reopened",  # a message recorded late brought the case back to where it waited
    "recorded_late",  # a message recorded late found the case too far on; a person decides
    "corrected",  # a fact was corrected or withdrawn
    "call_ended",  # a called part reached an end
    "resumed",  # a stored case continues under a changed diagram
    "ended",  # the case reached an end
]


class Event(BaseModel):
    """One thing that happened. `number` counts over the life of the case, `at` is the case's clock then."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    number: int
    kind: EventKind
    at: datetime
    step: str = ""
    title: str = ""
    by: str | None = None
    day: date | None = None
    """The day the office received the message, or the last day of a deadline."""
    facts: Mapping[str, Any] = Field(default_factory=dict, repr=False)
    """Facts that were set, as JSON values; never shown by `repr`."""
    decision: str = ""
    result: Any = Field(default=None, repr=False)
    rules: tuple[str, ...] = ()
    legal_basis: tuple[str, ...] = ()
    parameters: Mapping[str, Any] = Field(default_factory=dict)
    """Parameters of the office a decision or deadline read, with their values."""
    stale: tuple[str, ...] = ()
    """Decisions whose results used a fact that has changed since."""
    redo: tuple[str, ...] = ()
    """Steps to be done again because of `stale`."""
    reason: str = ""
    end: str = ""
