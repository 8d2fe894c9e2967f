"""What a path on the command line means: which diagrams, tables and scenarios, and whether the vocabulary counts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from musterprozesse.loader import packaged
from musterprozesse.terminal.errors import Refused


@dataclass(frozen=True, slots=True)
class Selection:
    """A folder of models and what of it is meant; None stands for all."""

    folder: Path
    decisions: frozenset[str] | None = None
    processes: frozenset[str] | None = None
    words: bool = True
    features: frozenset[Path] | None = None

    def decision(self, id: str) -> bool:
        """Whether this table is meant."""
        return self.decisions is None or id in self.decisions

    def process(self, id: str) -> bool:
        """Whether this diagram is meant."""
        return self.processes is None or id in self.processes

    def scenarios(self) -> list[Path]:
        """The files of scenarios and of their base cases that are meant, base cases first."""
        room = self.folder / "features"
        found = _scenarios(room) if self.features is None else self.features
        return sorted((p for p in found if p.is_file()), key=lambda p: (p.suffix == ".feature", p))


def select(models: str | None, path: str | None) -> Selection:
    """The selection for `[PFAD]`: nothing, a folder of models, or something inside one.

    Raises:
        Refused: the path is neither a folder of models nor inside one.
    """
    root = Path(models) if models is not None else packaged()
    if path is None:
        return Selection(root)
    place = Path(path)
    if (place / "vocabulary").is_dir():
        return Selection(place)
    if (root / path).exists() and (models is not None or not place.exists()):
        place = root / path
    if not place.exists():
        raise Refused(f"Den Pfad „{path}“ gibt es nicht. Zum Beispiel: musterprozesse check dmn")
    place = place.resolve()
    for parent in (place, *place.parents):
        if (parent / "vocabulary").is_dir():
            return _inside(parent, place)
    if features := frozenset([place] if place.is_file() and place.suffix == ".feature" else _scenarios(place)):
        return Selection(root, frozenset(), frozenset(), words=False, features=features)
    raise Refused(f"„{place.name}“ gehört zu keinem Ordner mit bpmn, dmn und vocabulary.")


def _inside(root: Path, place: Path) -> Selection:
    files = [place] if place.is_file() else [p for p in place.rglob("*") if p.is_file()]
    kept = place in (root / "dmn", root / "bpmn", root / "features")
    decisions = frozenset(p.stem for p in files if p.suffix == ".dmn")
    processes = frozenset(p.stem for p in files if p.parent == root / "bpmn" and p.stem != "ausnahmen")
    words = root / "vocabulary" in (place, *place.parents)
    if kept:  # a whole room also means what is added to it while it is watched
        tables, diagrams, features = (place == root / room for room in ("dmn", "bpmn", "features"))
        return Selection(
            root, None if tables else frozenset(), None if diagrams else frozenset(), words=False,
            features=None if features else frozenset(),
        )  # fmt: skip
    scenarios = frozenset(p for p in files if p.suffix == ".feature" or _is_base_cases(p))
    return Selection(root, decisions, processes, words, scenarios)


def _scenarios(room: Path) -> list[Path]:
    return [p for p in room.rglob("*") if p.suffix == ".feature" or _is_base_cases(p)]


def _is_base_cases(path: Path) -> bool:
    return path.suffix == ".toml" and path.parent.name == "grundfaelle"
