"""What `mutate` does: change each table a little and count what the scenarios notice."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from musterprozesse.check import coverage
from musterprozesse.check import mutate as mutation
from musterprozesse.check.domains import domains_of
from musterprozesse.loader import Library
from musterprozesse.terminal.errors import Refused
from musterprozesse.terminal.page import out


def mutate(
    library: Library, only: Callable[[str], bool], lines: Iterable[str], *, full: bool, under: float | None
) -> bool:
    """Print the mutation figure of each table; whether every table reaches the share ``under``, if there is one.

    Changes named in `features/ausnahmen.toml` are not counted; an entry whose change is noticed fails too.

    Raises:
        Refused: the cases or the exceptions are not readable.
    """
    try:
        cases = mutation.read_cases(lines)
    except ValueError as error:
        raise Refused(f"{error}. Die Datei schreibt: pytest --mp-aufzeichnen DATEI") from None
    try:
        excused = coverage.read_exceptions(library.folder / "features" / coverage.EXCEPTIONS, "aenderung")
    except ValueError as error:
        raise Refused(str(error)) from None
    decisions = coverage.decisions_of(library)
    killed = counted = 0
    low: list[str] = []
    used: set[tuple[str, str]] = set()
    for name, decision in decisions.items():
        if not only(Path(decision.file).stem) or decision.table is None:
            continue
        result = mutation.score(decision, cases, domains=domains_of(library, decision), within=decisions)
        used |= {(name, m.text) for m in result.survivors if (name, m.text) in excused}
        result = replace(result, survivors=tuple(m for m in result.survivors if (name, m.text) not in excused))
        text = mutation.report(result, decision.name).rstrip()
        below = under is not None and result.share < under
        out(text if full or below else text.splitlines()[0], hang=4)
        low += [decision.name] if below else []
        killed += result.killed
        counted += result.killed + len(result.survivors)
    judged = {name for name, decision in decisions.items() if only(Path(decision.file).stem)}
    idle = [key for key in excused if key not in used and (key[0] in judged or key[0] not in decisions)]
    out()
    out(f"Zusammen: {killed} von {counted} Änderungen bemerkt ({killed / counted if counted else 1:.0%}).", bold=True)
    for table, what in (key for key in excused if key in used):
        out(f"Ausnahme {table}, {what}: {excused[table, what]}", hang=2)
    for table, what in idle:
        out(f"Ausnahme ohne Wirkung: {table}, {what}: aus {coverage.EXCEPTIONS} streichen", hang=2)
    if under is None:
        return True
    if low:
        out(f"Unter {under:.0%}: {', '.join(f'„{name}“' for name in low)}.", hang=2)
    out("Schranke: nicht bestanden." if low or idle else "Schranke: bestanden.", bold=True)
    return not low and not idle
