"""The sentences themselves: each is described, and each holds where it should."""

from __future__ import annotations

from pathlib import Path

import pytest

from musterprozesse.bdd.collect import STEPS
from musterprozesse.bdd.sentences import sentences
from tests.bdd.conftest import Play

pytest_plugins = ["pytester"]

HANDBOOK = Path(__file__).parents[2] / "docs" / "szenarien.md"
FACTS = """\
      Angenommen das Amt hat folgende Parameter:
        | land | HE |
      Und folgende Angaben:
        | titel_bei_antrag        | befristeter_titel |
        | Titel gültig bis        | 30.09.2026        |
        | Tag des Antragseingangs | 28.09.2026        |
        | asylantrag_offen        | nein              |
        | zweck_paragraf          | 18b               |
        | ed_erforderlich         | nein              |
        | eat_bestellt            | nein              |
"""


def test_the_handbook_shows_every_sentence() -> None:
    """Each sentence the plugin understands stands in the handbook as its model sentence, and no other."""
    rows = [line.split(" | ")[0].removeprefix("| ") for line in HANDBOOK.read_text(encoding="utf-8").splitlines()]
    shown = {row for row in rows if row.startswith(("Angenommen ", "Wenn ", "Dann "))}
    assert shown == {sentence.text for sentence in sentences(STEPS)}


def test_the_examples_of_the_handbook_hold(play: Play, pytester: pytest.Pytester) -> None:
    """The scenarios shown in the handbook pass as they stand there, with the base cases of this library."""
    text = HANDBOOK.read_text(encoding="utf-8")
    blocks = [part.split("```", 1)[0] for part in text.split("```gherkin\n")[1:]]
    cases = Path(__file__).parents[2] / "features" / "grundfaelle"
    (pytester.path / "grundfaelle").mkdir()
    (pytester.path / "grundfaelle" / "fiktion.toml").write_bytes((cases / "fiktion.toml").read_bytes())
    first, *rest = blocks
    play("\n".join(rest), head=first + "\n").assert_outcomes(passed=3)


def test_time_corrections_and_refusals_hold(play: Play) -> None:
    """Days pass, a fact is withdrawn and asked again, a refused step says why, a stored case goes on."""
    result = play(
        f"""\
    Szenario: Zurückgenommen
{FACTS}
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Und der Fall gespeichert und wieder geladen wird
      Und 2 Wochen vergehen
      Und ein Monat vergeht
      Und SB-17 „Titel gültig bis“ zurücknimmt, weil „falsche Akte“
      Dann ist „Fiktionswirkung des Antrags“ überholt
      Und läuft der Vorgang noch
      Und wird „Termin vereinbaren“ nicht gebraucht
      Und läuft die Frist „Termin verstrichen“ nicht
      Wenn SB-17 „Unterlagen prüfen“ erledigt
      Dann wird der Schritt abgelehnt, weil „Unterlagen vollständig“
      Wenn SB-17 „Unterlagen prüfen“ erledigt, geschehen am 12.11.2026 mit:
        | Unterlagen vollständig | ja |
      Dann geschah: erledigt „Unterlagen prüfen“ am 12.11.2026 durch SB-17
        """
    )
    result.assert_outcomes(passed=1)
