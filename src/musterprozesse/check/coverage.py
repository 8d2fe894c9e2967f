"""What the scenarios prove and what they do not: elements, flows, ends, rows and norms, both directions.

Reads the lines that `pytest --mp-aufzeichnen FILE` writes. Only scenarios that name their source count; a row that a
scenario without source happens to hit proves nothing about the law.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from musterprozesse import toml
from musterprozesse.dmn import Decision
from musterprozesse.errors import ModelError
from musterprozesse.law import NormError, parse_norms
from musterprozesse.loader import Library
from musterprozesse.process import Kind

EXCEPTIONS = "ausnahmen.toml"


@dataclass(frozen=True, slots=True)
class Covered:
    """Things of one kind in one place, and the scenarios that reach each; an empty list is a gap."""

    place: str
    kind: str
    scenarios: Mapping[str, tuple[str, ...]]

    @property
    def gaps(self) -> tuple[str, ...]:
        """What no scenario with a source reaches."""
        return tuple(name for name, found in self.scenarios.items() if not found)


@dataclass(frozen=True, slots=True)
class Coverage:
    """Per process elements (`schritt`), flows (`fluss`), ends (`ende`); per decision rows (`zeile`); and norms."""

    processes: tuple[Covered, ...]
    decisions: tuple[Covered, ...]
    norms: Mapping[str, tuple[str, ...]]
    applied: Mapping[str, tuple[str, ...]]
    """Where each norm is applied: rows and steps."""
    excused: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def gaps(self) -> tuple[tuple[str, str, str], ...]:
        """Place, kind and name of every flow, end and row that no scenario reaches and no exception names."""
        return tuple(
            (covered.place, covered.kind, name)
            for covered in (*self.processes, *self.decisions)
            if covered.kind != "schritt"
            for name in covered.gaps
            if (covered.place, name) not in self.excused and (covered.place, "*") not in self.excused
        )

    def stale(self) -> tuple[tuple[str, str], ...]:
        """Exceptions that excuse nothing: what they name is reached, or does not exist."""
        missed = {(c.place, name) for c in (*self.processes, *self.decisions) if c.kind != "schritt" for name in c.gaps}
        places = {place for place, _ in missed}
        return tuple(key for key in self.excused if key not in missed and not (key[1] == "*" and key[0] in places))


def coverage(library: Library, lines: Iterable[str], excused: Mapping[tuple[str, str], str] | None = None) -> Coverage:
    """Measure what was recorded against everything the library holds."""
    rows: dict[str, set[str]] = {}
    passed: dict[tuple[str, str], set[str]] = {}
    for line in lines:
        entry: dict[str, Any] = json.loads(line)
        if not entry.get("source"):
            continue
        scenario = str(entry.get("scenario", ""))
        for rule in entry.get("rules", ()):
            rows.setdefault(rule, set()).add(scenario)
        for process, element in entry.get("passed", ()):
            passed.setdefault((process, element), set()).add(scenario)

    def reached(process: str, names: Iterable[str]) -> dict[str, tuple[str, ...]]:
        return {name: tuple(sorted(passed.get((process, name), ()))) for name in names}

    processes: list[Covered] = []
    decisions: list[Covered] = []
    applied: dict[str, list[str]] = {}
    proved: dict[str, set[str]] = {}
    for pid in library.processes:
        try:
            process = library.process(pid)
        except ModelError:
            continue
        ends = [n.id for n in process.of_kind(Kind.END) if not n.parent]
        processes += [
            Covered(pid, "schritt", reached(pid, process.nodes)),
            Covered(pid, "fluss", reached(pid, process.flows)),
            Covered(pid, "ende", reached(pid, ends)),
        ]
        for node in process.nodes.values():
            for norm in _norms(node.norm):
                applied.setdefault(norm, []).append(f"{pid}/{node.id}")
                proved.setdefault(norm, set()).update(passed.get((pid, node.id), ()))
    for name, decision in decisions_of(library).items():
        table = decision.table
        if table is None:
            continue
        decisions.append(Covered(name, "zeile", {r.id: tuple(sorted(rows.get(r.id, ()))) for r in table.rules}))
        for rule in table.rules:
            for norm in _norms(rule.norm):
                applied.setdefault(norm, []).append(rule.id)
                proved.setdefault(norm, set()).update(rows.get(rule.id, ()))
    return Coverage(
        tuple(processes),
        tuple(decisions),
        {norm: tuple(sorted(found)) for norm, found in sorted(proved.items())},
        {norm: tuple(places) for norm, places in sorted(applied.items())},
        dict(excused or {}),
    )


def decisions_of(library: Library) -> dict[str, Decision]:
    """All decisions that load, with those that stand inside the file of another one, by id."""
    found: dict[str, Decision] = {}
    for name in library.decisions:
        try:
            found |= {decision.id: decision for decision in library.inside(name)}
        except ModelError:
            continue  # a finding of the check about its own file
    return found


def _norms(text: str) -> tuple[str, ...]:
    try:
        return tuple(norm.paragraph_key for norm in parse_norms(text.split(" — ", maxsplit=1)[0]))
    except NormError:
        return ()


def read_exceptions(path: Path, kind: str = "abdeckung") -> dict[tuple[str, str], str]:
    """The named exceptions with their reasons: `[[abdeckung]] ort = "…" was = "…" grund = "…"`; "*" is all of a place.

    `[[aenderung]]` names changes to a table (`ort`) that no scenario can notice, as `mutate` tells them (`was`).

    Raises:
        ValueError: an entry without place, name or reason (German).
    """
    if not path.is_file():
        return {}
    found: dict[tuple[str, str], str] = {}
    for number, entry in enumerate(toml.loads(path.read_bytes()).get(kind, []), 1):
        place, name, reason = (str(entry.get(key, "")).strip() for key in ("ort", "was", "grund"))
        if not (place and name and reason):
            raise ValueError(f"{path.name}, Eintrag {number}: „ort“, „was“ und „grund“ sind nötig.")
        found[place, name] = reason
    return found


def report(found: Coverage) -> str:
    """The German report: per process and decision how much is reached, then every gap."""
    lines = []
    for covered in (*found.processes, *found.decisions):
        total = len(covered.scenarios)
        lines.append(f"{covered.place}, {covered.kind}: {total - len(covered.gaps)} von {total}")
    gaps = found.gaps()
    lines.append("")
    lines.append(f"Lücken: {len(gaps)}" if gaps else "Keine Lücke.")
    lines += [f"– {place}: {kind} „{name}“ erreicht kein Szenario mit Quelle" for place, kind, name in gaps]
    unproved = [norm for norm, scenarios in found.norms.items() if not scenarios]
    lines.append(f"Normen: {len(found.norms) - len(unproved)} von {len(found.norms)} durch Szenarien belegt")
    if unproved:
        lines.append(f"– ohne Szenario: {', '.join(unproved)}")
    for (place, name), reason in found.excused.items():
        lines.append(f"Ausnahme {place}, {name}: {reason}")
    for place, name in found.stale():
        lines.append(f"Ausnahme ohne Lücke: {place}, {name}: aus {EXCEPTIONS} streichen")
    return "\n".join(lines)
