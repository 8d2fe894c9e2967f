"""Sets of atoms as cell text, so that what the analysis finds can be pasted into the table."""

from __future__ import annotations

from typing import Any

from musterprozesse.dmn.atoms import LINEAR, Atom, Column
from musterprozesse.dmn.diagram import members
from musterprozesse.dmn.model import Rule
from musterprozesse.feel import to_text

#: Values a cell "not(...)" still names one by one.
MOST = 8


def is_open(column: Column, atoms: int) -> bool:
    """Whether the atoms hold "any other value"."""
    return any(column.atoms[place].kind == "other" for place in members(atoms))


def cell(column: Column, atoms: int) -> str | None:
    """A unary test for exactly these atoms of the column; None if one plain cell cannot say it."""
    possible = (1 << column.size) - 1
    if column.atoms[-1].kind == "null" and not column.none:
        possible &= ~(1 << (column.size - 1))
    if not possible & ~atoms:
        return "-"
    chosen = [column.atoms[place] for place in members(atoms)]
    if any(atom.kind == "other" for atom in chosen):
        left_out = [atom for place, atom in enumerate(column.atoms) if not atoms >> place & 1]
        left_out = [atom for atom in left_out if atom.kind != "null" or column.none]
        if any(atom.kind not in ("point", "null") for atom in left_out) or len(left_out) > MOST:
            return None
        return "not(" + ", ".join(to_text(atom.witness) for atom in left_out) + ")"
    if column.kind in LINEAR:
        parts = [_range(run) for run in _runs(column, atoms)]
    else:
        parts = [to_text(atom.witness) for atom in chosen if atom.kind != "null"]
    if any(atom.kind == "null" for atom in chosen):
        parts.append("null")
    return ", ".join(parts)


def listing(column: Column, atoms: int) -> str:
    """The atoms in words, where no plain cell says it."""
    named = [to_text(column.atoms[place].witness) for place in members(atoms) if column.atoms[place].kind != "other"]
    return " oder ".join([*named, "jeder Wert, den keine Zelle nennt"])


def _runs(column: Column, atoms: int) -> list[list[Atom]]:
    """Neighbouring atoms of a line together."""
    found: list[list[Atom]] = []
    last = -2
    for place in members(atoms):
        if column.atoms[place].kind == "null":
            continue
        if place == last + 1 and found and _touch(column.atoms[last], column.atoms[place]):
            found[-1].append(column.atoms[place])
        else:
            found.append([column.atoms[place]])
        last = place
    return found


def _touch(left: Atom, right: Atom) -> bool:
    """Whether nothing lies between two atoms that follow each other (whole numbers leave no interval between)."""
    return left.kind != right.kind or (left.kind == right.kind == "point")


def _range(run: list[Atom]) -> str:
    first, last = run[0], run[-1]
    if len(run) == 1 and first.kind == "point":
        return to_text(first.witness)
    low, low_closed = (first.witness, True) if first.kind == "point" else (first.low, False)
    high, high_closed = (last.witness, True) if last.kind == "point" else (last.high, False)
    if low is None and high is None:
        return "not(null)"
    if low is None:
        return ("<= " if high_closed else "< ") + to_text(high)
    if high is None:
        return (">= " if low_closed else "> ") + to_text(low)
    return f"{'[' if low_closed else '('}{to_text(low)}..{to_text(high)}{']' if high_closed else ')'}"


def text_of(rule: Rule, column: Column) -> str:
    """What a rule says in a column, as it stands in the table."""
    found = [" ".join(rule.tests[place].text.split()) or "-" for place in column.inputs]
    return " und ".join(found)


def assumption(column: Column) -> str:
    """Which values the analysis took a column to have, for experts."""
    points = [atom for atom in column.atoms if atom.kind == "point"]
    kinds = {atom.kind for atom in column.atoms}
    none = " oder keine Angabe" if column.none and "null" in kinds else ""
    if column.kind == "boolean":
        return "ja, nein" + none
    if column.kind in LINEAR:
        ends = [atom for atom in column.atoms if atom.kind in ("point", "open")]
        if not ends:
            return "keine Angabe"
        low = ends[0].witness if ends[0].kind == "point" else ends[0].low
        high = ends[-1].witness if ends[-1].kind == "point" else ends[-1].high
        word = {"number": "Zahlen", "date": "Tage"}.get(column.kind, "Werte")
        limits = [f"ab {to_text(low)}" if low is not None else "", f"bis {to_text(high)}" if high is not None else ""]
        return " ".join([f"alle {word}", *[limit for limit in limits if limit]]) + none
    if "other" in kinds:
        return "jeder Wert" + none
    return ", ".join(to_text(atom.witness) for atom in points) + none


def shown(value: Any) -> str:
    """A value as experts read it."""
    if value is None:
        return "keine Angabe"
    if isinstance(value, bool):
        return "ja" if value else "nein"
    return to_text(value)
