"""Two versions given as files or folders: which belong together, and what changed in each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from musterprozesse.bpmn import read_process, read_profile
from musterprozesse.compare.change import Change, Comparison
from musterprozesse.compare.processes import compare_processes
from musterprozesse.compare.tables import Table, compare_tables, read_tables
from musterprozesse.errors import ModelError
from musterprozesse.process import Process


@dataclass(frozen=True, slots=True)
class Pair:
    """One process or table in both versions; None where a version lacks it. `files` are the diagrams to draw."""

    comparison: Comparison
    before: Process | Table | None
    after: Process | Table | None
    files: tuple[Path | None, Path | None] = (None, None)


def compare(before: Path, after: Path) -> tuple[Pair, ...]:
    """Compare two files, or all diagrams and tables of two folders by their names.

    Raises:
        ModelError: a file that cannot be read. FileNotFoundError: a path that does not exist.
    """
    old, new = _files(before), _files(after)
    if before.is_file() and after.is_file() and before.suffix == after.suffix:
        new = {next(iter(old)): after}  # the name of a version's file may differ
    found: list[Pair] = []
    for name in dict.fromkeys([*old, *new]):
        left, right = old.get(name), new.get(name)
        found += _processes(left, right) if name.endswith(".bpmn") else _tables(left, right)
    return tuple(sorted(found, key=lambda pair: (pair.comparison.kind, pair.comparison.id)))


def _files(place: Path) -> dict[str, Path]:
    if place.is_file():
        return {place.name: place}
    if not place.is_dir():
        raise FileNotFoundError(place.name)
    return {path.name: path for path in sorted(place.rglob("*")) if path.suffix in (".bpmn", ".dmn")}


def read_version(path: Path, described: bool) -> Process:
    """A diagram, with the Steckbrief beside it if wanted.

    Raises:
        ModelError: it cannot be read.
    """
    profile = path.with_suffix(".toml")
    data = path.read_bytes()
    process = read_process(data, path.name, {})
    if not described:
        return process
    return read_process(data, path.name, read_profile(profile.read_bytes(), profile.name, process.id))


def _processes(left: Path | None, right: Path | None) -> list[Pair]:
    # A diagram that was copied without its Steckbrief is compared as a diagram.
    described = all(path.with_suffix(".toml").is_file() for path in (left, right) if path is not None)
    old, new = (read_version(path, described) if path is not None else None for path in (left, right))
    if old is not None and new is not None:
        return [Pair(compare_processes(old, new), old, new, (left, right))]
    return [Pair(_alone("bpmn", old, new), old, new, (left, right))]


def _tables(left: Path | None, right: Path | None) -> list[Pair]:
    old: Mapping[str, Table] = read_tables(left.read_bytes(), left.name) if left is not None else {}
    new: Mapping[str, Table] = read_tables(right.read_bytes(), right.name) if right is not None else {}
    found = []
    for id in dict.fromkeys([*old, *new]):
        a, b = old.get(id), new.get(id)
        found.append(Pair(compare_tables(a, b) if a is not None and b is not None else _alone("dmn", a, b), a, b))
    return found


def _alone(kind: str, old: Process | Table | None, new: Process | Table | None) -> Comparison:
    what = "Prozess" if kind == "bpmn" else "Tabelle"
    some = new if new is not None else old
    if some is None:
        raise ModelError("", "", "Keine der beiden Fassungen enthält etwas.", "Dateien nennen.")
    change = Change("neu", "", f"{what} hinzugekommen") if new is not None else Change("weg", "", f"{what} entfallen")
    return Comparison("bpmn" if kind == "bpmn" else "dmn", some.id, some.name, (change,))
