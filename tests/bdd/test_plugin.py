"""The plugin: what it collects and refuses, whose models it takes, what it records."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from musterprozesse.check.mutate import read_cases
from musterprozesse.loader import packaged
from tests.bdd.conftest import Play, said

pytest_plugins = ["pytester"]

VISUM = """\
Szenario: Visum
  Angenommen „titel_bei_antrag“ ist „visum_c“
  Wenn die Entscheidung „fiktionswirkung“ getroffen wird
  Dann lautet „fiktion“ „KEINE“ nach § 81 Abs. 4 Satz 2 AufenthG
"""
REQUIRED = "musterprozesse_quelle = pflicht\n"


def test_a_feature_file_runs_by_itself(play: Play) -> None:
    """A `.feature` file named on the command line is one test per scenario, without any Python file beside it."""
    result = play(VISUM + VISUM.replace("Szenario: Visum", "Szenario: Noch einmal"))
    result.assert_outcomes(passed=2)


def test_features_of_other_languages_are_left_to_others(pytester: pytest.Pytester) -> None:
    """A folder run collects German features only; another one named itself is told what its first line must say."""
    Path(pytester.path, "other.feature").write_text("Feature: x\n  Scenario: y\n    Given z\n", encoding="utf-8")
    pytester.runpytest("-p", "no:cacheprovider").assert_outcomes()
    result = pytester.runpytest("other.feature", "-p", "no:cacheprovider")
    assert "other.feature: Die erste Zeile muss „# language: de“ heißen." in said(result).replace("Interrupted", "")
    result.assert_outcomes(errors=1)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (VISUM + VISUM, "Zwei Szenarien heißen „Visum“."),
        (VISUM + "  Dan lautet „fiktion“ „KEINE“\n", "Das versteht niemand: „Dan lautet „fiktion“ „KEINE““"),
        ("Szenario: x\n  Angenommn etwas\n  Dan y\n", "„x“ prüft nichts."),
        ("Szenario: x\n  Wann etwas\n  Dann fehlt keine Angabe\n", "„Wann etwas“ wird nicht als Satz gelesen."),
    ],
)
def test_a_file_that_cannot_be_read_says_why(play: Play, text: str, answer: str) -> None:
    """Two scenarios of one name, a misspelt keyword and a scenario that proves nothing are refused when read."""
    result = play(text)
    assert answer in " ".join(result.outlines)
    result.assert_outcomes(errors=1)


def test_each_scenario_names_its_source(play: Play) -> None:
    """With `musterprozesse_quelle = pflicht` a scenario without source fails; a tag or a column is a source."""
    plain = VISUM.replace("Szenario:", "Szenario: Ohne")
    tagged = "@Quelle:§81_Abs.4_Satz_2_AufenthG\n" + VISUM
    outline = VISUM.replace("Szenario:", "Szenariogrundriss: Spalte").replace("visum_c", "<Titel>")
    rows = "\n  Beispiele:\n    | Titel | Quelle |\n    | visum_c | A-04 |\n    | visum_a | |\n"
    tags = "\n  @Quelle:V-01\n  Beispiele:\n    | Titel |\n    | visum_c |\n"
    result = play("\n".join([plain, tagged, outline + rows, outline.replace("Spalte", "Marke") + tags]), ini=REQUIRED)
    result.assert_outcomes(passed=3, failed=2)
    assert "Dem Szenario fehlt die Quelle: eine Zeile „@Quelle:A-01“" in said(result)


def test_a_source_that_is_a_norm_must_be_one(play: Play) -> None:
    """A norm written wrongly in a source fails with the law that was meant."""
    result = play("@Quelle:§81_Abs.4_AufentG\n" + VISUM, ini=REQUIRED)
    assert "Das Gesetz „AufentG“ ist nicht bekannt. Meinten Sie „AufenthG“?" in said(result)
    result.assert_outcomes(failed=1)


def test_a_refusal_must_be_said(play: Play) -> None:
    """What the library refuses fails the scenario, unless the next sentence says so."""
    refused = """\
    Szenario: {}
      Wenn am 31.12.2020 die Entscheidung „personalausweisgebuehr“ getroffen wird
    """
    told = refused + "  Dann wird die Entscheidung abgelehnt, weil „keine Regel trifft zu“\n"
    result = play(refused.format("still") + "  Dann ist das Ergebnis leer\n" + told.format("gesagt"))
    result.assert_outcomes(passed=1, failed=1)
    assert "Das wurde abgelehnt: Entscheidung personalausweisgebuehr: keine Regel trifft zu" in said(result)


def test_an_office_takes_its_own_models(play: Play, pytester: pytest.Pytester) -> None:
    """With `--modelle` or in the ini file the scenarios run against an office's own folder of models."""
    folder = Path(pytester.path, "amt")
    shutil.copytree(packaged() / "vocabulary", folder / "vocabulary")
    (folder / "dmn" / "verfahren").mkdir(parents=True)
    table = (packaged() / "dmn" / "verfahren" / "fiktionswirkung.dmn").read_text(encoding="utf-8")
    changed = table.replace('"nach Visumsablauf ausreisepflichtig"', '"nach Hausregel"')
    assert changed != table
    (folder / "dmn" / "verfahren" / "fiktionswirkung.dmn").write_text(changed, encoding="utf-8")
    text = VISUM + "  Und lautet „aufenthalt_status“ „nach Hausregel“\n"
    play(text, "--modelle", "amt").assert_outcomes(passed=1)
    play(text, ini="musterprozesse_modelle = amt\n").assert_outcomes(passed=1)
    play(text).assert_outcomes(failed=1)


def test_a_folder_without_models_is_refused(play: Play) -> None:
    """A folder that holds no models is named, and what is missing in it."""
    assert "Im Ordner „leer“ liegen keine Modelle" in " ".join(play(VISUM, "--modelle", "leer").outlines)


def test_base_cases_start_from_each_other(play: Play, pytester: pytest.Pytester) -> None:
    """A scenario starts from a named case of `grundfaelle/`, that case from another; the scenario's own facts win."""
    (Path(pytester.path) / "grundfaelle").mkdir()
    cases = '[Kurz.angaben]\ntitel_bei_antrag = "visum_c"\n[Anders]\nwie = "Kurz"\n[Kreis]\nwie = "Kreis"\n'
    Path(pytester.path, "grundfaelle", "a.toml").write_text(cases, encoding="utf-8")
    inherited = VISUM.replace("„titel_bei_antrag“ ist „visum_c“", "der Grundfall „Anders“")
    own = """\
    Szenario: Eigene Angabe
      Angenommen der Grundfall „Anders“
      Und „titel_bei_antrag“ ist „unbefristeter_titel“
      Wenn die Entscheidung „fiktionswirkung“ getroffen wird
      Dann lautet „fiktion“ „NICHT_ERFORDERLICH“
    Szenario: Im Kreis
      Angenommen der Grundfall „Kreis“
      Dann fehlt keine Angabe
    """
    result = play(inherited + "\n" + own)
    result.assert_outcomes(passed=2, failed=1)
    assert "Der Grundfall „Kreis“ beginnt bei sich selbst." in said(result)


def test_evaluations_and_ways_are_recorded(play: Play, pytester: pytest.Pytester) -> None:
    """`--mp-aufzeichnen` writes each evaluation, inside cases too, and the way of each case, with their sources."""
    case = """\
    @Quelle:A-04
    Szenario: Vorgang
      Angenommen folgende Angaben:
        | titel_bei_antrag        | visum_c    |
        | Titel gültig bis        | 15.10.2026 |
        | Tag des Antragseingangs | 10.10.2026 |
      Wenn am 10.10.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Dann wird als nächstes gebraucht: „Ohne Bescheinigung beraten“
    """
    play("@Quelle:V-01\n" + VISUM + "\n" + case, "--mp-aufzeichnen", "lauf.jsonl").assert_outcomes(passed=2)
    lines = [json.loads(line) for line in Path(pytester.path, "lauf.jsonl").read_text(encoding="utf-8").splitlines()]
    alone, inside = (line for line in lines if "decision" in line)
    assert (alone["decision"], alone["rules"], alone["source"]) == ("fiktionswirkung", ["fiktionswirkung_2"], "V-01")
    assert (inside["decision"], inside["process"]) == ("fiktionswirkung", "fiktionsbescheinigung-pruefung")
    [way] = (line for line in lines if "way" in line)
    assert (way["way"], way["source"], way["ends"]) == ("fiktionsbescheinigung-pruefung", "A-04", [])
    assert ["fiktionsbescheinigung-pruefung", "wirkung_bescheinigen_zu_beratung_zusammen"] in way["passed"]
    recorded = [json.dumps(line) for line in lines if "decision" in line]
    assert [case.values["titel_bei_antrag"] for case in read_cases(recorded)] == ["visum_c", "visum_c"]


def test_the_word_heute_is_the_day_of_the_step(play: Play) -> None:
    """A day written „heute“ is the scenario's day when the value is used."""
    result = play(
        """\
        Szenario: Heute
          Angenommen folgende Angaben:
            | titel_bei_antrag        | visum_c    |
            | Titel gültig bis        | 15.10.2026 |
            | Tag des Antragseingangs | heute      |
          Wenn am 10.10.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
          Dann ist „Tag des Antragseingangs“ jetzt „10.10.2026“
        """
    )
    result.assert_outcomes(passed=1)
