"""Single decisions, the check of all models, and the mutation figure, from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.kit import Diagram
from tests.terminal.clikit import NOW, cli, office, refused

# -- decide ------------------------------------------------------------------------------------------------------------


def test_decide_asks_only_what_matters() -> None:
    """An unlimited title settles the effect of an application at once; nothing else is asked."""
    shown = cli(None, "decide", "fiktionswirkung", *NOW, keys="unbefristeter_titel\n")
    assert shown.exit_code == 0
    assert "NICHT_ERFORDERLICH" in shown.output
    assert "Regel fiktionswirkung_1: § 9 Abs. 1 Satz 1 AufenthG" in shown.output
    assert "Titel gültig bis" not in shown.output


def test_decide_explains(root: Path) -> None:
    """`--explain` adds the paragraph for the file note with rule, norm and facts."""
    shown = cli(root, "decide", "gross", "--explain", *NOW, keys="zu viel\n50\n")
    text = " ".join(shown.output.split())
    assert "Erwartet wird eine Zahl" in text
    assert "Maßgeblich: gross_2 (§ 2 BGB). Zugrunde gelegt: X: 50. Geprüft für den 02.11.2026." in text
    assert "Regel 1 trifft nicht zu" in text


def test_decide_with_an_open_fact(root: Path) -> None:
    """What is left open and still matters is named, in exit code 2."""
    assert "fehlen noch: X (x)" in refused(cli(root, "decide", "gross", *NOW, keys="\n"))


def test_decide_at_the_end_of_input(root: Path) -> None:
    """Input that ends before all is asked is refused in one line."""
    assert "Die Eingabe ist zu Ende" in refused(cli(root, "decide", "gross", *NOW))


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ("yy = 1", "yy: ist kein Feld des Vokabulars"),
        ('x = "geheim77"', "x: Erwartet wird eine Zahl"),
        ("", "fehlen noch: X (x)"),
        ("x = 1000", "keine Regel trifft zu"),
    ],
)
def test_decide_with_wrong_facts(root: Path, tmp_path: Path, facts: str, text: str) -> None:
    """Wrong, missing or uncovered facts of a file get one German line without their value."""
    path = tmp_path / "angaben.toml"
    path.write_text(facts, encoding="utf-8")
    line = refused(cli(root, "decide", "gross", "--facts", str(path), *NOW))
    assert text in line
    assert "geheim77" not in line


def test_decide_from_a_file(root: Path, tmp_path: Path) -> None:
    """Facts of a file may be typed values or German words."""
    path = tmp_path / "angaben.toml"
    for text in ("x = 50", 'x = "50,0"'):
        path.write_text(text, encoding="utf-8")
        shown = cli(root, "decide", "gross", "--facts", str(path), *NOW)
        assert shown.exit_code == 0
        assert "= GROSS" in shown.output


def test_decide_goes_back(root: Path) -> None:
    """`<` takes the last answer back; at the first question it leaves without a result."""
    assert "verlassen" in refused(cli(root, "decide", "gross", *NOW, keys="<\n"))
    shown = cli(None, "decide", "fiktionswirkung", *NOW, keys="befristeter_titel\n<\nunbefristeter_titel\n")
    assert "NICHT_ERFORDERLICH" in shown.output


def test_decide_one_element_of_a_list() -> None:
    """A table that runs for each element of a list is asked for one element, field by field."""
    shown = cli(None, "decide", "nachforderung_frist_tage", *NOW, keys="pass\nfehlt\nim Inland zu beschaffen\n\n")
    assert shown.exit_code == 0, shown.output
    assert "= 28" in shown.output


# -- check and mutate --------------------------------------------------------------------------------------------------


def test_check_finds_the_gap(root: Path) -> None:
    """A table with a gap makes `check` fail with a concrete case, as text and as JSON."""
    shown = cli(root, "check", *NOW)
    assert shown.exit_code == 1
    assert "Für diesen Fall gilt keine Regel" in shown.output
    document = json.loads(cli(root, "check", "--json", *NOW).output)
    assert document["ok"] is False
    assert "luecke" in {f["kind"] for f in document["tables"][0]["findings"]}


def test_check_finds_what_does_not_load(tmp_path: Path) -> None:
    """A diagram that names a missing table is a finding with file, element and the nearest id."""
    office(tmp_path)
    broken = Diagram("zweiter").start().rule("r", "grosz").end().chain("s", "r", "e")
    (tmp_path / "bpmn" / "zweiter.bpmn").write_bytes(broken.xml())
    shown = cli(tmp_path, "check", *NOW)
    assert shown.exit_code == 1
    text = " ".join(shown.output.split())
    assert "Fehler laeuft_nicht: zweiter.bpmn, „r“: Die Entscheidung „grosz“ gibt es nicht." in text
    assert "Meinten Sie gross?" in text


def test_a_broken_vocabulary_is_a_finding(tmp_path: Path) -> None:
    """A vocabulary that does not load is one German line."""
    office(tmp_path)
    (tmp_path / "vocabulary" / "rollen.toml").write_text("[amt]\nlabel = 3\n", encoding="utf-8")
    assert "rollen.toml" in refused(cli(tmp_path, "list"))


def test_exceptions_need_reasons_and_findings(tmp_path: Path) -> None:
    """A reviewed exception silences its finding; one without reason, or without finding, is a finding."""
    office(tmp_path)
    path = tmp_path / "dmn" / "ausnahmen.toml"
    gap = '[[ausnahme]]\nentscheidung = "gross"\nbefund = "luecke"\n'
    path.write_text(gap + 'grund = "Mehr gibt es nicht."\n', encoding="utf-8")
    shown = cli(tmp_path, "check", "dmn", *NOW)
    assert shown.exit_code == 0, shown.output
    assert "Mehr gibt es nicht." in shown.output
    for text, said in (
        (gap, "braucht einen Grund"),
        (gap.replace("gross", "grob") + 'grund = "x"\n', "Meinten Sie „gross“?"),
        (gap.replace("luecke", "lücke") + 'grund = "x"\n', "Der Befund „lücke“ ist keiner von luecke"),
    ):
        path.write_text(text, encoding="utf-8")
        shown = cli(tmp_path, "check", *NOW)
        assert (shown.exit_code, said in " ".join(shown.output.split())) == (1, True), shown.output
    path.write_text('[[ausnahme]]\nentscheidung = "gross"\nbefund = "doppelt"\ngrund = "x"\n', encoding="utf-8")
    shown = cli(tmp_path, "check", *NOW)
    assert shown.exit_code == 1
    assert "Ausnahmen ohne Befund" in shown.output


def test_check_of_one_path(root: Path) -> None:
    """A path limits the check to its tables; the packaged diagrams all load."""
    shown = cli(None, "check", "dmn/verfahren/fiktionswirkung.dmn", *NOW)
    assert shown.exit_code == 0, shown.output
    assert "1 Tabellen, 1 in Ordnung" in shown.output
    assert "0 Tabellen" in cli(root, "check", "bpmn", *NOW).output


def test_mutate_counts_what_cases_notice(root: Path, tmp_path: Path) -> None:
    """Cases at the borders notice more changes than one case in the middle, and the limit sets the exit code."""
    few, many = tmp_path / "wenige.jsonl", tmp_path / "viele.jsonl"
    line = '{{"decision": "gross", "values": {{"x": "{}"}}, "now": "2026-11-02T12:00:00+01:00", "source": "test"}}\n'
    few.write_text(line.format(50), encoding="utf-8")
    many.write_text("".join(line.format(x) for x in (8, 9, 10, 11, 99, 100, 101, 9.5, 100.5)), encoding="utf-8")
    assert cli(root, "mutate", "dmn", "--cases", str(few), "--under", "0.9").exit_code == 1
    shown = cli(root, "mutate", "--cases", str(many), "--under", "0.9")
    assert shown.exit_code == 0, shown.output
    assert "(100%)" in shown.output
    few.write_text("kein Fall\n", encoding="utf-8")
    assert "Zeile 1" in refused(cli(root, "mutate", "--cases", str(few)))
