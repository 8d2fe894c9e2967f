"""One change, and how two values of a property are told apart in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

Sort = Literal["neu", "weg", "anders"]
SORTS: Mapping[Sort, str] = {"neu": "hinzugekommen", "weg": "entfallen", "anders": "geändert"}


@dataclass(frozen=True, slots=True)
class Change:
    """`element` is the id that can be marked in a drawing or table, or ""; `text` one German sentence."""

    sort: Sort
    element: str
    text: str

    def to_dict(self) -> dict[str, str]:
        """JSON form."""
        return {"sort": self.sort, "element": self.element, "text": self.text}


@dataclass(frozen=True, slots=True)
class Comparison:
    """All changes of one process or table; `kind` is "bpmn" or "dmn"."""

    kind: Literal["bpmn", "dmn"]
    id: str
    name: str
    changes: tuple[Change, ...]

    def to_dict(self) -> dict[str, Any]:
        """JSON form."""
        return {"kind": self.kind, "id": self.id, "name": self.name, "changes": [c.to_dict() for c in self.changes]}


Told = str | tuple[str, ...]
"""A property as text, or as a list whose members are told one by one."""


def told(before: Mapping[str, Told], after: Mapping[str, Told]) -> Iterator[str]:
    """`Norm „a“ wird „b“` for each label whose value differs; an empty value is none."""
    for label in dict.fromkeys([*before, *after]):
        old, new = before.get(label, ""), after.get(label, "")
        if old == new:
            continue
        if not old:
            yield f"{label} jetzt {_quoted(new)}"
        elif not new:
            yield f"{label} {_quoted(old)} entfällt"
        elif isinstance(old, str) or isinstance(new, str) or len(old) == len(new) == 1:
            yield f"{label} {_quoted(old)} wird {_quoted(new)}"
        else:
            came, gone = tuple(x for x in new if x not in old), tuple(x for x in old if x not in new)
            if came:
                yield f"{label} jetzt auch {_quoted(came)}"
            if gone:
                yield f"{label} nicht mehr {_quoted(gone)}"
            if not came and not gone:
                yield f"{label} in anderer Reihenfolge: {_quoted(new)}"


def _quoted(value: Told) -> str:
    return ", ".join(f"„{part}“" for part in ((value,) if isinstance(value, str) else value))


def report(found: Comparison) -> str:
    """The German report on one process or table."""
    what = "Prozess" if found.kind == "bpmn" else "Tabelle"
    lines = [f"{what} „{found.name}“ ({found.id})"]
    if not found.changes:
        lines.append("– keine Änderung, die etwas bedeutet")
    signs: Mapping[Sort, str] = {"neu": "+", "weg": "−", "anders": "~"}
    lines += [f"{signs[change.sort]} {change.text}" for change in found.changes]
    return "\n".join(lines)
