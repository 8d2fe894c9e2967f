"""Named background cases: a scenario starts from one and shows only the facts that matter to it.

They stand in `grundfaelle/*.toml` beside the features or in a folder above:

    ["Verlängerung einer Aufenthaltserlaubnis"]
    wie = "volljährige Person"                  # optional: starts from another one
    angaben = { "Titel gültig bis" = "30.09.2026" }
    antworten = { ... }                         # what people answer when they are asked in a process,
                                                # under the title of a step: at that step only
    parameter = { land = "HE" }
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from musterprozesse import toml
from musterprozesse.bdd.failure import Failure, meant

FOLDER = "grundfaelle"
_PARTS = ("angaben", "antworten", "parameter")


@dataclass(frozen=True, slots=True)
class BaseCase:
    """Texts by field: facts from the start, answers given when asked, parameters of the office."""

    angaben: Mapping[str, str] = field(default_factory=dict)
    antworten: Mapping[str, str | Mapping[str, str]] = field(default_factory=dict)
    parameter: Mapping[str, str] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    """Its name and the names of those it begins with."""


def base_case(feature: Path, root: Path, name: str) -> BaseCase:
    """The base case of this name for a feature file.

    Raises:
        Failure: none of that name, a circle, or a file that cannot be read.
    """
    entries = _entries(feature, root)
    parts: dict[str, dict[str, Any]] = {part: {} for part in _PARTS}
    around: list[str] = []
    waiting: str | None = name
    while waiting is not None:
        if waiting not in entries:
            raise Failure(f"Den Grundfall „{waiting}“ gibt es nicht.{meant(waiting, entries)}")
        if waiting in around:
            raise Failure(f"Der Grundfall „{waiting}“ beginnt bei sich selbst.")
        around.append(waiting)
        entry = entries[waiting]
        for part in _PARTS:
            for key, value in entry.get(part, {}).items():
                inner = isinstance(value, dict) and key in parts[part]
                parts[part][key] = {**value, **parts[part][key]} if inner else parts[part].get(key, value)
        waiting = entry.get("wie")
    return BaseCase(**parts, names=tuple(around))


def _entries(feature: Path, root: Path) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for folder in feature.parents:
        for path in sorted((folder / FOLDER).glob("*.toml")):
            for name, entry in read_cases(path).items():
                if name not in found:
                    found[name] = entry
        if folder == root:
            break
    return found


def read_cases(path: Path) -> Mapping[str, dict[str, Any]]:
    """The entries of one file, by name.

    Raises:
        Failure: a file that cannot be read, or an entry that is not as described above.
    """
    status = path.stat()
    return _read(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=256)
def _read(path: Path, changed: int, size: int) -> Mapping[str, dict[str, Any]]:
    """A file as it stood then: each row of each scenario asks for it."""
    try:
        data = toml.loads(path.read_bytes())
    except (toml.TomlError, UnicodeDecodeError) as error:
        raise Failure(f"{path.name} ist kein lesbares TOML: {error}") from None
    for name, entry in data.items():
        unknown = set(entry) - {*_PARTS, "wie", "beschreibung"} if isinstance(entry, dict) else {name}
        if unknown:
            raise Failure(f"{path.name}, Grundfall „{name}“: {', '.join(sorted(unknown))} gibt es hier nicht.")
        for part in _PARTS:
            values = entry.get(part, {})
            plain = [
                x
                for v in (values.values() if isinstance(values, dict) else [values])
                for x in (v.values() if part == "antworten" and isinstance(v, dict) else [v])
            ]
            if not isinstance(values, dict) or not all(isinstance(x, str) for x in plain):
                raise Failure(f"{path.name}, Grundfall „{name}“: Werte stehen in Anführungszeichen, wie im Szenario.")
    return data
