"""A designer breaks a table of ours in an editor; the check says what is wrong, with a case."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.terminal.clikit import NOW, cli

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def office_copy(tmp_path: Path) -> Path:
    """Our own tables and vocabulary, to be changed."""
    for name in ("dmn", "vocabulary"):
        shutil.copytree(ROOT / name, tmp_path / name)
    (tmp_path / "bpmn").mkdir()
    return tmp_path


def _swap(first: int, second: int) -> Callable[[list[str]], None]:
    def swap(rows: list[str]) -> None:
        rows[first], rows[second] = rows[second], rows[first]

    return swap


def _replace(row: int, old: str, new: str) -> Callable[[list[str]], None]:
    def replace(rows: list[str]) -> None:
        assert old in rows[row]
        rows[row] = rows[row].replace(old, new, 1)

    return replace


BREAKS: dict[str, tuple[str, Callable[[list[str]], None], tuple[str, ...]]] = {
    "a row removed": (
        "erwerb/gehaltsschwellen", lambda rows: rows.pop(3), ("Lücke", 'stichtag @"2025-01-01"', "2025-01-01"),
    ),
    "the row of this year removed": (
        "erwerb/gehaltsschwellen", lambda rows: rows.pop(), ("ohne Wert für heute", "für 2026 liegt kein Wert vor"),
    ),
    "a bound shifted": (
        "erwerb/gehaltsschwellen", _replace(3, "2026-01-01", "2026-02-01"),
        ("Überschneidung", 'stichtag @"2026-01-01"', "gehaltsschwellen_4, gehaltsschwellen_5"),
    ),
    "two rows exchanged under FIRST": (
        "willkommen/eingang_einordnung", _swap(0, 1),
        ("reihenfolge_hinfaellig", "„eingang_einordnung_2“ steht vor „eingang_einordnung_1“"),
    ),
    "the last row put first under FIRST": (
        "willkommen/eingang_einordnung", _swap(0, 4),
        ("Die Reihenfolge entscheidet: Regel 4 steht vor Regel 5", '"weiterleiten" und "zusammenfuehren"'),
    ),
    "an accepted row removed": (
        "willkommen/eingang_einordnung", lambda rows: rows.pop(0),
        ("Lücke", 'doppel "gleich"', "Die Zeile „eingang_einordnung_1“ gibt es nicht mehr."),
    ),
    "a result mistyped": (
        "willkommen/eingang_einordnung", _replace(0, "zusammenfuehren", "zusammenfueren"),
        ("Ergebnis außerhalb der Liste", "zusammenfueren"),
    ),
    "a value mistyped": (
        "willkommen/eingang_einordnung", _replace(0, "ergaenzung", "erganzung"),
        ("Zelle mit unbekanntem Wert", "erganzung"),
    ),
    "the norm of a row lost": (
        "willkommen/eingang_einordnung",
        lambda rows: rows.__setitem__(1, re.sub(r"<description>.*?</description>", "", rows[1], flags=re.S)),
        ("norm_vorhanden", "Zeile 2", "Hier fehlt die Norm."),
    ),
    "a norm without law": (
        "willkommen/eingang_einordnung", _replace(1, "§ 25 Abs. 1 VwVfG", "§ 25 Abs. 1"),
        ("norm_lesbar", "„§ 25 Abs. 1 — der Tag des ersten Eingangs bleibt“ ist nicht lesbar"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_table_is_found_at_once(office_copy: Path, name: str) -> None:
    """Rows removed, exchanged or mistyped, and shifted bounds, are told with a case, without asking for more."""
    table, change, words = BREAKS[name]
    path = office_copy / "dmn" / f"{table}.dmn"
    text = path.read_text(encoding="utf-8")
    rows = re.findall(r"<rule id=.*?</rule>", text, re.DOTALL)
    before, after = text[: text.index(rows[0])], text[text.rindex(rows[-1]) + len(rows[-1]) :]
    assert cli(office_copy, "check", f"dmn/{table}.dmn", *NOW).exit_code == 0
    change(rows)
    path.write_text(before + "\n".join(rows) + after, encoding="utf-8")
    shown = cli(office_copy, "check", f"dmn/{table}.dmn", *NOW)
    said = " ".join(shown.output.split())
    assert [word for word in words if word not in said] == [], said
    assert shown.exit_code == 1
