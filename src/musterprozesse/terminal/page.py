"""Plain text in 100 columns: wrapped, aligned, coloured only where `click.echo` meets a terminal."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterable, Sequence

import click

WIDTH = 100
WHEN, WHO = 12, 17


def width() -> int:
    """Columns to fill: 100, or what a narrower terminal has."""
    return max(60, min(WIDTH, shutil.get_terminal_size((WIDTH, 24)).columns))


def wrap(text: str, columns: int) -> list[str]:
    """The text in lines of at most so many columns; its own line breaks stay."""
    found: list[str] = []
    for line in text.splitlines() or [""]:
        found += textwrap.wrap(line, columns, break_on_hyphens=False) or [""]
    return found


def out(text: str = "", *, indent: int = 0, hang: int = 0, bold: bool = False, dim: bool = False) -> None:
    """A paragraph; `hang` is how much further the second and later lines are indented."""
    for line in text.splitlines() or [""]:
        for part in textwrap.wrap(
            line, width(), initial_indent=" " * indent, subsequent_indent=" " * (indent + hang), break_on_hyphens=False
        ) or [""]:
            click.echo(click.style(part, bold=bold, dim=dim) if bold or dim else part)


def heading(text: str) -> None:
    """A line in bold with a rule under it."""
    out()
    out(text, bold=True)
    click.echo("─" * min(width(), len(text)))


def entry(label: str, text: str, *, indent: int = 0, column: int = 18) -> None:
    """`Label:   text`, the text aligned in a column of its own."""
    room = max(20, width() - indent - column)
    first = (f"{label}:" if label else "").ljust(column)
    if len(first) > column:
        click.echo(" " * indent + first)
        first = " " * column
    for number, line in enumerate(wrap(text, room)):
        click.echo(" " * indent + (first if number == 0 else " " * column) + line)


def row(when: str, who: str, what: Sequence[str], *, bold: bool = False) -> None:
    """One row of the sheet: date, who, and what happened; the first paragraph may stand out."""
    room = width() - WHEN - WHO
    whos = wrap(who, WHO - 1)
    lines = [(line, number == 0) for number, text in enumerate(what) for line in _hanging(text, room)]
    for place in range(max(len(whos), len(lines), 1)):
        text, first = lines[place] if place < len(lines) else ("", False)
        left = (when if place == 0 else "").ljust(WHEN) + (whos[place] if place < len(whos) else "").ljust(WHO)
        click.echo((left + (click.style(text, bold=True) if bold and first else text)).rstrip())


def table(rows: Iterable[Sequence[str]], heads: Sequence[str]) -> None:
    """Columns as wide as their content; the last one wraps."""
    cells = [[*map(str, r)] for r in rows]
    wide = [max(len(r[i]) for r in [list(heads), *cells]) for i in range(len(heads) - 1)]
    room = max(20, width() - sum(wide) - 2 * len(wide))
    for number, line in enumerate([list(heads), *cells]):
        left = "  ".join(c.ljust(w) for c, w in zip(line, wide, strict=False))
        for place, text in enumerate(wrap(line[-1], room)):
            whole = ((left if place == 0 else " " * len(left)) + "  " + text).rstrip()
            click.echo(click.style(whole, bold=True) if number == 0 else whole)


def _hanging(text: str, room: int) -> list[str]:
    lead = len(text) - len(text.lstrip())
    return textwrap.wrap(text, room, subsequent_indent=" " * (lead + 2), break_on_hyphens=False) or [""]
