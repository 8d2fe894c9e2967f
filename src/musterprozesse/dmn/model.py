"""What a decision table says, as plain frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from musterprozesse.dmn.types import Type
    from musterprozesse.feel import Expression, UnaryTests

HitPolicy = Literal["U", "A", "P", "F", "R", "O", "C", "C+", "C<", "C>", "C#"]

#: Policies whose result is a list even when one rule matches.
LIST_POLICIES: frozenset[str] = frozenset({"R", "O", "C"})


@dataclass(frozen=True, slots=True)
class Input:
    """A condition column: the label is the sheet's word, the expression reads the facts."""

    id: str
    label: str
    expression: Expression
    type: str
    allowed: UnaryTests | None = None


@dataclass(frozen=True, slots=True)
class Output:
    """A result column; ``allowed`` holds the output values in their order of priority."""

    id: str
    name: str
    type: str
    label: str = ""
    allowed: tuple[Any, ...] | None = None
    default: Expression | None = None
    declared: Type | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One row; ``norm`` is the rule's description, the legal basis of its result."""

    id: str
    number: int
    tests: tuple[UnaryTests, ...]
    outputs: tuple[Expression, ...]
    norm: str


@dataclass(frozen=True, slots=True)
class DecisionTable:
    """A decision table (DMN 1.5, section 8.2)."""

    id: str
    hit_policy: HitPolicy
    inputs: tuple[Input, ...]
    outputs: tuple[Output, ...]
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class MatchedRule:
    """A rule named by a verdict or an error."""

    decision: str
    id: str
    number: int
    norm: str

    def to_dict(self) -> dict[str, str | int]:
        """JSON form."""
        return {"decision": self.decision, "rule": self.id, "number": self.number, "norm": self.norm}
