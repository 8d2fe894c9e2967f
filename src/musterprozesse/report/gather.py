"""Everything the report shows, gathered once: models, findings, proofs, coverage, mutation, review, scenarios."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from musterprozesse.check import coverage as cover
from musterprozesse.check import mutate, review
from musterprozesse.check.domains import domains_of
from musterprozesse.check.finding import Finding
from musterprozesse.dmn import Decision
from musterprozesse.dmn.findings import Analysis
from musterprozesse.dmn.model import Rule
from musterprozesse.errors import ModelError
from musterprozesse.law import NormError
from musterprozesse.loader import Library
from musterprozesse.process import Process
from musterprozesse.report.scenarios import Scenarios, read_scenarios
from musterprozesse.terminal.checking import Checker
from musterprozesse.terminal.selection import Selection


@dataclass(frozen=True, slots=True)
class Documentation:
    """What is known about a library at one moment. What did not load stands in `broken` with its German reason."""

    library: Library
    now: datetime
    processes: Mapping[str, Process]
    decisions: Mapping[str, Decision]
    rules: Mapping[str, tuple[Decision, Rule]]
    broken: Mapping[str, str]
    findings: tuple[Finding, ...]
    analyses: Mapping[str, Analysis]
    coverage: cover.Coverage
    recorded: bool
    mutation: Mapping[str, mutate.MutationResult]
    scenarios: Scenarios
    review: review.Review | None
    review_problem: str = ""

    def covered(self, place: str, kind: str) -> cover.Covered:
        """What scenarios reach in one place; empty for a place without such things."""
        for found in (*self.coverage.processes, *self.coverage.decisions):
            if found.place == place and found.kind == kind:
                return found
        return cover.Covered(place, kind, {})


def gather(
    library: Library,
    lines: Iterable[str] | None,
    *,
    now: datetime,
    features: Path,
    texts: Path | None = None,
    tell: Callable[[str], None] = lambda text: None,
) -> Documentation:
    """Load, check, measure. `lines` is what pytest recorded, None if there is no record; `texts` the statute texts.

    Raises:
        ValueError: a record or a file of exceptions that cannot be read (German).
    """
    recorded = list(lines or ())
    processes: dict[str, Process] = {}
    broken: dict[str, str] = {}
    for pid in library.processes:
        try:
            processes[pid] = library.process(pid)
        except ModelError as error:
            broken[pid] = str(error)
    for name in library.decisions:
        try:
            library.decision(name)
        except ModelError as error:
            broken[name] = str(error)
    decisions = cover.decisions_of(library)
    tell("Diagramme und Tabellen prüfen …")
    checked = Checker(Selection(library.folder, features=frozenset()), lambda: now).run()
    analyses = {analysis.table: analysis for analysis in checked.analyses}
    tell("Szenarien lesen …")
    scenarios = read_scenarios(features, recorded)
    measured = cover.coverage(library, recorded, cover.read_exceptions(features / cover.EXCEPTIONS))
    mutation: dict[str, mutate.MutationResult] = {}
    if recorded:
        tell("Tabellen verändern und nachsehen, ob ein Szenario es bemerkt …")
        cases = mutate.read_cases(recorded)
        for name, decision in decisions.items():
            if decision.table is not None:
                domains = domains_of(library, decision)
                mutation[name] = mutate.score(decision, cases, domains=domains, within=decisions)
    rules = {r.id: (d, r) for d in decisions.values() if d.table is not None for r in d.table.rules}
    reviewed, problem = _review(library, decisions, texts)
    return Documentation(
        library, now, processes, decisions, rules, broken, tuple(checked.findings),
        analyses, measured, lines is not None, mutation, scenarios, reviewed, problem,
    )  # fmt: skip


def _review(
    library: Library, decisions: Mapping[str, Decision], texts: Path | None
) -> tuple[review.Review | None, str]:
    """Which rows to read again; without statute texts nothing is said about changed texts."""
    try:
        entries = review.records(library.folder / "dmn")
        if not entries:
            return None, ""
        rows = review.rows(decisions.values())
        if texts is not None:
            return review.review(rows, entries, texts), ""
        with tempfile.TemporaryDirectory() as empty:
            found = review.review(rows, entries, Path(empty))
        kept = tuple(f for f in found.findings if f.kind not in ("text_geaendert", "text_neu"))
        touched = {f.row for f in kept}
        return replace(found, findings=kept, good=len([row for row in rows if row not in touched])), ""
    except (review.ReviewError, NormError) as error:
        return None, str(error)
