"""`musterprozesse lesen`, and accepted orders in `musterprozesse check`, called as a person would."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from musterprozesse import law
from musterprozesse.check.statutes import paragraph_hash
from tests.kit import SMALL
from tests.terminal.clikit import NOW, cli, office, refused

TEXT = "## § 1 Anfang\n\nWenig ist klein.\n\n## § 2 Mitte\n\nMehr ist groß.\n"
ORDER = '[[reihenfolge]]\ntabelle = "gross"\nvor = ["gross_1"]\nregeln = "alle folgenden"\ngrund = "Klein geht vor."\n'


@pytest.fixture
def office_here(tmp_path: Path) -> Path:
    """An office whose one table is under FIRST and overlaps."""
    folder = tmp_path / "amt"
    folder.mkdir()
    office(folder)
    first = SMALL.replace("UNIQUE", "FIRST").replace("&lt; 10", "&lt; 50")
    (folder / "dmn" / "test" / "gross.dmn").write_text(first, encoding="utf-8")
    return folder


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "normtexte"
    folder.mkdir()
    (folder / "BGB.md").write_text(TEXT, encoding="utf-8")
    return folder


def record(office_here: Path, texts: Path) -> None:
    parts = []
    for number in (1, 2):
        (norm,) = law.parse_norms(f"§ {number} BGB")
        mark = paragraph_hash(texts, norm)
        parts.append(f'[gross_{number}]\nnorm = "{norm.text}"\nhash = {{ "{norm.paragraph_key}" = "{mark}" }}\n')
    content = "geprueft = true\n\n".join(parts) + 'geprueft = false\noffen = "Maß unklar"\n'
    (office_here / "dmn" / "test" / "pruefung.toml").write_text(content, encoding="utf-8")


def test_reading_names_the_rows_of_a_changed_paragraph(office_here: Path, texts: Path) -> None:
    """A record that fits passes; after a change of the law the row is named and the call fails."""
    record(office_here, texts)
    shown = cli(office_here, "lesen", "--normtexte", str(texts))
    assert shown.exit_code == 0, shown.output
    assert "2 Zeilen, davon 1 gelesen und unverändert." in shown.output
    assert "Maß unklar" not in shown.output
    assert "Maß unklar" in cli(office_here, "lesen", "--normtexte", str(texts), "--full").output
    (texts / "BGB.md").write_text(TEXT.replace("Wenig", "Weniger"), encoding="utf-8")
    shown = cli(office_here, "lesen", "--normtexte", str(texts), "--json")
    assert shown.exit_code == 1
    kinds = {finding["row"]: finding["kind"] for finding in json.loads(shown.output)["findings"]}
    assert kinds == {"gross_1": "text_geaendert", "gross_2": "offen"}


def test_reading_refuses_what_it_cannot_read(office_here: Path, texts: Path, tmp_path: Path) -> None:
    """A folder without texts and a broken record are refused in one sentence."""
    assert "keine Normtexte" in refused(cli(office_here, "lesen", "--normtexte", str(tmp_path / "leer")))
    (office_here / "dmn" / "test" / "pruefung.toml").write_text("[gross_1]\n", encoding="utf-8")
    assert "test/pruefung.toml, gross_1" in refused(cli(office_here, "lesen", "--normtexte", str(texts)))


def test_an_accepted_order_is_shown_with_its_reason(office_here: Path) -> None:
    """An order silences its pairs; when its place decides nothing any more it is to be struck."""
    pair = "Die Reihenfolge entscheidet: Regel 1 steht vor Regel 2"
    assert pair in cli(office_here, "check", "dmn", "--full", *NOW).output
    path = office_here / "dmn" / "ausnahmen.toml"
    path.write_text(ORDER, encoding="utf-8")
    shown = cli(office_here, "check", "dmn", "--full", *NOW)
    assert pair not in shown.output
    assert "Klein geht vor." in shown.output
    assert "Geprüfte Paare mit gewollter Reihenfolge: 1" in shown.output
    (office_here / "dmn" / "test" / "gross.dmn").write_text(SMALL.replace("UNIQUE", "FIRST"), encoding="utf-8")
    shown = cli(office_here, "check", "dmn", *NOW)
    assert "Ausnahmen ohne Befund" in shown.output
    assert shown.exit_code == 1


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (("Klein geht vor.", " "), "braucht einen Grund"),
        (('"gross"', '"grob"'), "Meinten Sie „gross“?"),
        (('"alle folgenden"', '"alle"'), "„regeln“ ist"),
    ],
)
def test_an_order_that_does_not_fit_is_a_finding(office_here: Path, change: tuple[str, str], reason: str) -> None:
    """No reason, no such table, another word: each is named."""
    (office_here / "dmn" / "ausnahmen.toml").write_text(ORDER.replace(*change), encoding="utf-8")
    shown = cli(office_here, "check", "dmn", *NOW)
    assert (shown.exit_code, reason in " ".join(shown.output.split())) == (1, True), shown.output
