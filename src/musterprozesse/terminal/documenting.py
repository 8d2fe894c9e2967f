"""What `report`, `coverage` and `diff` do: gather, measure, compare, write."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from musterprozesse.check import coverage as cover
from musterprozesse.compare.change import report as told_changes
from musterprozesse.compare.picture import comparison_page
from musterprozesse.compare.versions import compare
from musterprozesse.loader import Library
from musterprozesse.report.bundle import find_bundle
from musterprozesse.report.gather import gather
from musterprozesse.report.page import report_page
from musterprozesse.terminal.errors import Refused
from musterprozesse.terminal.page import out

HOW = "Die Datei schreibt: pytest --mp-aufzeichnen DATEI"


def write_report(
    library: Library, target: Path, cases: Path | None, *, texts: Path | None, npm: Path | None, now: datetime
) -> None:
    """Write the living documentation as one HTML file.

    Raises:
        Refused: a record, exceptions or folder that cannot be read, a place that cannot be written to.
    """
    if not target.parent.is_dir():
        raise Refused(f"Den Ordner „{target.parent.name}“ gibt es nicht.")
    bundle = find_bundle(npm)
    if npm is not None and bundle is None:
        raise Refused(f"In „{npm.name}“ liegt kein bpmn-js. Den Ordner node_modules nennen.")
    lines = recorded(cases) if cases is not None else None
    features = library.folder / "features"

    def tell(text: str) -> None:
        click.echo(text, err=True)

    try:
        found = gather(library, lines, now=now, features=features, texts=texts, tell=tell)
    except ValueError as error:
        raise Refused(f"{error}. {HOW}") from None
    target.write_text(report_page(found, bundle), encoding="utf-8")
    size = target.stat().st_size / 1_000_000
    out(f"Geschrieben: {target.name} ({size:.1f} MB)".replace(".", ",", 0))
    if bundle is None:
        out("Ohne Diagramme, denn bpmn-js fehlt: npm install --prefix tools, oder --bpmn-js ORDNER nennen.")
    if cases is None:
        out(f"Ohne Abdeckung, denn --cases fehlt. {HOW}")


def check_coverage(library: Library, cases: Path, *, gate: bool) -> bool:
    """Print what the scenarios reach; whether the gate holds, always true without one.

    Raises:
        Refused: a record or exceptions that cannot be read.
    """
    try:
        excused = cover.read_exceptions(library.folder / "features" / cover.EXCEPTIONS)
        found = cover.coverage(library, recorded(cases), excused)
    except ValueError as error:
        raise Refused(f"{error} {HOW}") from None
    for line in cover.report(found).splitlines():
        out(line, hang=2)
    if not gate:
        return True
    gaps, stale = len(found.gaps()), len(found.stale())
    out()
    if gaps or stale:
        out(f"Schranke: nicht bestanden ({gaps} Lücken, {stale} Ausnahmen ohne Lücke).", bold=True)
    else:
        out("Schranke: bestanden.", bold=True)
    return not gaps and not stale


def recorded(cases: Path) -> list[str]:
    """The lines of a record.

    Raises:
        Refused: there is no such file.
    """
    if not cases.is_file():
        raise Refused(f"Die Datei „{cases.name}“ gibt es nicht. {HOW}")
    return cases.read_text(encoding="utf-8").splitlines()


def show_diff(before: Path, after: Path, html: Path | None) -> None:
    """Print what changed from one version to the other, and draw it into an HTML file.

    Raises:
        Refused: a path that does not exist or holds neither diagram nor table. ModelError: a file cannot be read.
    """
    try:
        pairs = compare(before, after)
    except FileNotFoundError as error:
        raise Refused(f"„{error.args[0]}“ gibt es nicht. Zwei Dateien oder zwei Ordner nennen.") from None
    if not pairs:
        raise Refused("In beiden Ordnern liegt weder ein Diagramm noch eine Tabelle.")
    changed = [pair.comparison for pair in pairs if pair.comparison.changes]
    for number, found in enumerate(changed):
        if number:
            out()
        for line in told_changes(found).splitlines():
            out(line, hang=2)
    if not changed:
        out("Keine Änderung, die etwas bedeutet.")
    if html is not None:
        html.write_text(comparison_page(pairs, find_bundle(None), (before.name, after.name)), encoding="utf-8")
        out(f"Geschrieben: {html.name}")
