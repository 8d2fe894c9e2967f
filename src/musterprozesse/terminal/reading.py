"""What `lesen` does: name the rows of the tables somebody must read again against the statute texts."""

from __future__ import annotations

import json
from pathlib import Path

import click

from musterprozesse.check.review import ReviewError, records, report, review, rows
from musterprozesse.law import NormError
from musterprozesse.loader import Library
from musterprozesse.terminal.errors import Refused
from musterprozesse.terminal.page import out


def read(library: Library, texts: Path, *, as_json: bool, full: bool) -> bool:
    """Print the review of all tables against a folder of statute texts; whether every record fits.

    Raises:
        Refused: no such folder, a record or a citation that cannot be read. ModelError: a table that does not load.
    """
    if not any(texts.glob("*.md")):
        raise Refused(f"In „{texts.name}“ liegen keine Normtexte. Je Gesetz eine Datei hineinlegen, z. B. AufenthG.md.")
    known = rows(library.decision(name).decision for name in library.decisions)
    try:
        result = review(known, records(library.folder / "dmn"), texts)
    except (ReviewError, NormError) as error:
        raise Refused(str(error)) from None
    if as_json:
        click.echo(json.dumps(result.to_dict(), ensure_ascii=False, indent=2, sort_keys=True))
        return not result.failed
    for line in report(result, full=full).splitlines():
        out(line, hang=2)
    return not result.failed
