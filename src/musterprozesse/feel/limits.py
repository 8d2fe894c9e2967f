"""What bounds an evaluation and what it may see of the world: the limits, the clock, the mode, the budget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from .errors import Diagnostic, Limit

#: Limits at load, where no environment exists yet (code points; levels of nesting).
MAX_TEXT = 10_000
MAX_NESTING = 64
#: How deep values may be nested that are compared, written, or handed out.
MAX_VALUE_DEPTH = 64


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one evaluation: steps (loop rounds, calls, list elements), list length, text length, call depth."""

    steps: int = 100_000
    list_length: int = 100_000
    text_length: int = 1_000_000
    call_depth: int = 40


DEFAULT_LIMITS = Limits()


class Budget:
    """What is left of the steps of one evaluation, shared with every function called from it; its diagnostics."""

    __slots__ = ("depth", "diagnostics", "limits", "steps")

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.steps = limits.steps
        self.depth = 0
        self.diagnostics: list[Diagnostic] = []

    def spend(self, steps: int) -> None:
        """Take steps; raises Limit when none are left."""
        self.steps -= steps
        if self.steps < 0:
            raise Limit(f"Die Auswertung braucht mehr als {self.limits.steps} Schritte.")

    def charge(self, value: Any) -> None:
        """Take a step for every value inside a list or context, before something looks at all of them.

        A list may hold another one twice, and that again: what is small to build can be long to compare or to write.
        """
        if not isinstance(value, (list, Mapping)):
            return
        level, inside, depth = [value], 0, 0
        while level:
            depth += 1
            if depth > MAX_VALUE_DEPTH:
                raise Limit(f"Ein Wert ist mehr als {MAX_VALUE_DEPTH} Ebenen tief verschachtelt.")
            following: list[Any] = []
            for item in level:
                inner = item.values() if isinstance(item, Mapping) else item
                inside += len(inner)
                if inside > self.steps:
                    self.spend(inside)
                following += [value for value in inner if isinstance(value, (list, Mapping))]
            level = following
        self.spend(inside)

    def check_list(self, length: int) -> None:
        """Raises Limit for a list that would be too long; its elements count as steps."""
        if length > self.limits.list_length:
            raise Limit(f"Die Liste hätte mehr als {self.limits.list_length} Einträge.")
        self.spend(length)

    def check_text(self, length: int) -> None:
        """Raises Limit for a text that would be too long."""
        if length > self.limits.text_length:
            raise Limit(f"Der Text hätte mehr als {self.limits.text_length} Zeichen.")
        self.spend(length >> 8)


@dataclass(frozen=True, slots=True)
class Environment:
    """The world of an evaluation: ``now`` (aware of its zone), the office's zone, the mode, the limits.

    ``now()`` and ``today()`` read ``now`` in ``zone``; the system clock is never read. ``strict`` raises
    FeelEvaluationError where a null born from an error would decide; otherwise such a null is null (the standard).
    """

    now: datetime
    zone: str = "Europe/Berlin"
    strict: bool = True
    limits: Limits = DEFAULT_LIMITS
    budget: Budget | None = field(default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        if self.now.tzinfo is None or self.now.utcoffset() is None:
            raise ValueError("now must be aware of its time zone")

    def local(self) -> datetime:
        """The moment of the evaluation in the office's zone."""
        return self.now.astimezone(ZoneInfo(self.zone))

    def with_budget(self, budget: Budget) -> Environment:
        """The same world, sharing a running budget."""
        return replace(self, budget=budget)
