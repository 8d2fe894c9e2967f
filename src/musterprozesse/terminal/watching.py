"""`check --watch`: beside the Modeler, judge again whatever was saved; stops on Ctrl-C."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from musterprozesse.terminal.checking import Checker, Report
from musterprozesse.terminal.errors import EXPECTED, Refused, sentence
from musterprozesse.terminal.page import out
from musterprozesse.terminal.selection import Selection

PAUSE = 0.25
"""Seconds between two looks at the files."""
_KINDS = (".bpmn", ".dmn", ".toml", ".feature")

Seen = Mapping[Path, tuple[int, int]]


def snapshot(selection: Selection) -> Seen:
    """Time of change and size of every file of a folder of models, and of scenarios elsewhere that are meant."""
    found: dict[Path, tuple[int, int]] = {}
    rooms = [selection.folder / room for room in ("bpmn", "dmn", "vocabulary", "features")]
    for path in (*(p for room in rooms for p in room.rglob("*")), *(selection.features or ())):
        if path.suffix in _KINDS:
            try:
                status = path.stat()
            except OSError:
                continue  # just replaced by the Modeler; the next look sees it
            found[path] = status.st_mtime_ns, status.st_size
    return found


def differing(before: Seen, after: Seen) -> frozenset[Path]:
    """The files that were added, changed or removed between two looks."""
    return frozenset(p for p in {*before, *after} if before.get(p) != after.get(p))


def watch(selection: Selection, now: Callable[[], datetime], *, full: bool) -> bool:
    """Check, then check again after every save until Ctrl-C; whether the last report was without errors."""
    checker = Checker(selection, now)
    seen: Seen = {}
    report: Report | None = None
    changed: frozenset[Path] | None = None
    try:
        while True:
            current = snapshot(selection)
            changed = differing(seen, current) if seen else None
            if changed is None or changed:
                report = _again(checker, changed, report, full)
                if changed is None:
                    out("Beobachtet wird jedes Speichern. Ende mit Strg-C.", dim=True)
                seen = current
            time.sleep(PAUSE)
    except KeyboardInterrupt:
        out()
        out("Beobachtung beendet.")
    return report is not None and not report.failed


def _again(checker: Checker, changed: frozenset[Path] | None, before: Report | None, full: bool) -> Report | None:
    if changed is not None:
        out()
        out(f"{checker.now():%H:%M:%S} gespeichert: {', '.join(sorted(p.name for p in changed))}", bold=True)
    try:
        report = checker.run(changed)
    except (*EXPECTED, Refused) as error:
        out(sentence(error))
        return before
    report.print(full=full, tables_in_order=full or changed is None)
    return report
