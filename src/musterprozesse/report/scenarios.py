"""The scenarios: their texts from the feature files, and what each run of them did from the record of pytest."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from musterprozesse.report.markup import slug

_SCENARIO = re.compile(r"(?:Szenario|Beispiel|Szenariogrundriss|Szenarien): *(.*)")
_RULE = re.compile(r"Regel: *(.*)")
_FEATURE = re.compile(r"Funktionalität: *(.*)")
_RUN = re.compile(r"(?P<title>.*) \[(?P<number>\d+)\]")


@dataclass(frozen=True, slots=True)
class Evaluation:
    """One decision that a run took: its result as FEEL literal, the ids of the matched rules."""

    decision: str
    outcome: str
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """Where a case stood: ISO day, what had happened, what it needed (`needs.Need` as JSON, no values)."""

    day: str
    happened: tuple[str, ...]
    needs: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Way:
    """The way of one case: process it began as, (process, element) in order, ends reached, points it stood at."""

    process: str
    passed: tuple[tuple[str, str], ...]
    ends: tuple[str, ...]
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a scenario, or of one row of its examples; `name` is what the record calls it."""

    name: str
    number: int
    source: str
    evaluations: tuple[Evaluation, ...]
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario as written; `text` with its tags, without what other scenarios share with it."""

    file: str
    title: str
    rule: str = ""
    text: str = ""
    runs: tuple[Run, ...] = ()

    @property
    def anchor(self) -> str:
        """Where it stands in the report."""
        return f"szenario/{slug(self.file.removesuffix('.feature'))}/{slug(self.title)}"


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature file."""

    file: str
    name: str
    intro: str
    scenarios: tuple[Scenario, ...]

    @property
    def anchor(self) -> str:
        """Where it stands in the report."""
        return f"szenarien/{slug(self.file.removesuffix('.feature'))}"


@dataclass(frozen=True, slots=True)
class Scenarios:
    """All feature files, and the runs by the name the record gives them."""

    features: tuple[Feature, ...]
    by_run: Mapping[str, tuple[Scenario, Run]] = field(default_factory=dict)


def read_scenarios(folder: Path, lines: Iterable[str]) -> Scenarios:
    """The scenarios of a folder of feature files with what was recorded; a record without its file is kept too.

    Raises:
        ValueError: a line that is no record (German).
    """
    texts = [
        read_feature(path, path.relative_to(folder).as_posix()) for path in sorted(folder.rglob("*.feature"))
    ] if folder.is_dir() else []  # fmt: skip
    runs = _runs(lines)
    found: dict[tuple[str, str], list[Run]] = {}
    files = {feature.file for feature in texts}
    for name, run in runs.items():
        file, title = _place(name, files)
        found.setdefault((file, title), []).append(run)
    features = []
    for feature in texts:
        filled = [_filled(s, found.pop((feature.file, s.title), [])) for s in feature.scenarios]
        rest = [Scenario(f, t, runs=tuple(r)) for (f, t), r in found.items() if f == feature.file]
        for item in rest:
            del found[item.file, item.title]
        features.append(Feature(feature.file, feature.name, feature.intro, (*filled, *rest)))
    lost: dict[str, list[Scenario]] = {}
    for (file, title), its in found.items():
        lost.setdefault(file, []).append(Scenario(file, title, runs=tuple(its)))
    features += [Feature(file, file, "", tuple(items)) for file, items in sorted(lost.items())]
    by_run = {run.name: (scenario, run) for f in features for scenario in f.scenarios for run in scenario.runs}
    return Scenarios(tuple(features), by_run)


def read_feature(path: Path, file: str) -> Feature:
    """Titles and texts of a feature file. Lines are taken as they stand; nothing is checked."""
    name, rule, intro = file, "", []
    scenarios: list[Scenario] = []
    waiting: list[str] = []  # tags that belong to what comes next
    body: list[str] | None = None
    title = ""

    def close() -> None:
        if body is not None:
            scenarios.append(Scenario(file, title, rule, _dedented(body)))

    quoted = False
    for line in path.read_text(encoding="utf-8").splitlines():
        bare = line.strip()
        if bare.startswith(('"""', "```")):
            quoted = not quoted
        if not quoted and bare.startswith("@"):
            waiting.append(line)
            continue
        if not quoted and (found := _SCENARIO.match(bare)):
            close()
            title, body, waiting = found[1].strip(), [*waiting, line], []
        elif not quoted and (found := _RULE.match(bare)):
            close()
            body, waiting, rule = None, [], found[1].strip()
        elif body is not None:
            body += [*waiting, line]
            waiting = []
        elif found := _FEATURE.match(bare):
            name = found[1].strip()
        elif bare and not bare.startswith("#"):
            intro.append(line)
    close()
    return Feature(file, name, _dedented(intro), tuple(scenarios))


def _dedented(lines: list[str]) -> str:
    filled = [line for line in lines if line.strip()]
    indent = min((len(line) - len(line.lstrip()) for line in filled), default=0)
    return "\n".join(line[indent:].rstrip() for line in lines).strip("\n")


def _filled(scenario: Scenario, runs: list[Run]) -> Scenario:
    ordered = tuple(sorted(runs, key=lambda run: run.number))
    return Scenario(scenario.file, scenario.title, scenario.rule, scenario.text, ordered)


def _place(name: str, files: set[str]) -> tuple[str, str]:
    """File and title of a recorded name; the file by its path below the folder of the features."""
    path, _, title = name.partition("::")
    file = next((f for f in files if path == f or path.endswith(f"/{f}")), path)
    if found := _RUN.fullmatch(title):
        title = found["title"]
    return file, title.replace("::", ":")


def _runs(lines: Iterable[str]) -> dict[str, Run]:
    sources: dict[str, str] = {}
    evaluations: dict[str, list[Evaluation]] = {}
    ways: dict[str, list[Way]] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            entry: dict[str, Any] = json.loads(line)
            name = str(entry["scenario"])
            if "way" in entry:
                passed = tuple((str(p), str(e)) for p, e in entry["passed"])
                points = tuple(
                    Point(p["day"], tuple(p["happened"]), tuple(p["needs"])) for p in entry.get("points", ())
                )
                ways.setdefault(name, []).append(Way(entry["way"], passed, tuple(entry.get("ends", ())), points))
            else:
                rules = tuple(map(str, entry.get("rules", ())))
                found = Evaluation(entry["decision"], str(entry.get("outcome", "")), rules)
                evaluations.setdefault(name, []).append(found)
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(f"Zeile {number} ist keine Aufzeichnung") from error
        sources.setdefault(name, str(entry.get("source", "")))
    found_runs = {}
    for name, source in sources.items():
        match = _RUN.fullmatch(name)
        found_runs[name] = Run(
            name, int(match["number"]) if match else 0, source,
            tuple(dict.fromkeys(evaluations.get(name, ()))), tuple(ways.get(name, ())),
        )  # fmt: skip
    return found_runs
