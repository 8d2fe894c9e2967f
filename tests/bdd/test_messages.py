# ruff: noqa: E501 - one case a line reads best
"""What a scenario's author is told: German, with the nearest known word, never a Python traceback."""

from __future__ import annotations

from tests.bdd.conftest import Play, answers, said

pytest_plugins = ["pytester"]

DECIDE = "Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird"
VISUM = "Angenommen „Aufenthaltstitel bei Antragstellung“ ist „visum_c“"
BEGIN = "Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt"
FACTS = """Angenommen das Amt hat folgende Parameter:
      | land | HE |
    Und folgende Angaben:
      | titel_bei_antrag                 | befristeter_titel |
      | Titel gültig bis                 | 30.09.2026   |
      | Tag des Antragseingangs          | 28.09.2026   |
      | asylantrag_offen                 | nein         |
      | zweck_paragraf                   | 18b          |
      | ed_erforderlich                  | nein         |
      | eat_bestellt                     | nein         |"""


UNKNOWN = [
    (["Wenn die Entscheidung „x“ getroffen worden ist"], "Diesen Satz gibt es nicht. Meinten Sie: „Wenn die Ents"),
    (["Dann die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird"], "Dieser Satz beginnt mit „Wenn“."),
    (["Wenn etwas ganz und gar anderes passiert"], "Alle Sätze stehen in docs/szenarien.md."),
    (["Wenn die Entscheidung „Fiktionswirkung des Antrag“ getroffen wird"], "Meinten Sie „Fiktionswirkung des A"),
    (["Angenommen „Titel gültig bsi“ ist „ja“", DECIDE], "gibt es weder im Vokabular noch als Spalte"),
    (["Angenommen „Titel gültig bsi“ ist „ja“", DECIDE], "Meinten Sie „Titel gültig bis“"),
    (["Angenommen „Titel gültig bis“ ist „31.09.2026“"], "„Titel gültig bis“: Diesen Tag gibt es nicht."),
    (["Angenommen „titel_bei_antrag“ ist „Schengenvisum“"], "Meinten Sie „Schengen-Visum (Visum C)“"),
    (["Angenommen der Grundfall „Irgendwer“"], "Den Grundfall „Irgendwer“ gibt es nicht."),
    (["Angenommen das Amt hat folgende Parameter:\n      | Lnad | HE |"], "Den Parameter „Lnad“ gibt es nicht. Meinten Sie „land“"),
    (["Angenommen das Amt hat folgende Parameter:\n      | land | XX |"], "passt nicht zum Parameter „Land der Behörde“"),
    (["Angenommen folgende Angaben:"], "Hier fehlt die Tabelle"),
    (["Angenommen folgende Angaben:\n      | land |"], "zwei Spalten"),
    (["Angenommen folgende Angaben:\n      | eat_bestellt | ja |\n      | eat_bestellt | nein |"], "steht zweimal"),
    ([VISUM, DECIDE, "Dann lautet „fiktion“ „KIENE“"], "Das Ergebnis „KIENE“ gibt es nicht. Meinten Sie „KEINE“?"),
    ([VISUM, DECIDE, "Dann lautet „fikton“ „KEINE“"], "Den Teil „fikton“ hat das Ergebnis nicht. Meinten Sie „fiktion“?"),
    ([VISUM, DECIDE, "Dann lautet das Ergebnis „KEINE“"], "Das Ergebnis hat mehrere Teile"),
    ([VISUM, DECIDE, "Dann lautet „fiktion“ „KEINE“ nach § 81 Abs. 4 AufentG"], "Meinten Sie „AufenthG“?"),
    ([VISUM, DECIDE, "Dann greift Regel „22“"], "Die Regel „22“ gibt es nicht."),
    (["Dann fehlt keine Angabe"], "Es wurde keine Entscheidung getroffen"),
    (["Dann läuft der Vorgang noch"], "Es läuft kein Vorgang"),
    (["Wenn am 30.02.2026 die Entscheidung „fiktionswirkung“ getroffen wird"], "Den Tag 30.02.2026 gibt es nicht."),
    (["Wenn die Entscheidung „personalausweisgebuehr“ getroffen wird"], "Diese Entscheidung hängt vom Tag ab"),
    (["Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung prüffen“ beginnt"], "Meinten Sie „Fiktionsbescheinigung prüfen“"),
    ([FACTS, BEGIN, "Und SB-17 „Unterlagen prüffen“ erledigt"], "gibt es in diesem Vorgang nicht. Meinten Sie „Unterlagen prüfen“"),
    ([FACTS, BEGIN, "Und SB-17 „Termin vereinbaren“ erledigt"], "„Termin vereinbaren“ wird jetzt nicht gebraucht. Gebraucht wird: „Unterlagen prüfen“."),
    ([FACTS, BEGIN, "Und SB-17 „Unterlagen prüfen“ erledigt", "Dann läuft der Vorgang noch"], "Das wurde abgelehnt: „Unterlagen vollständig“"),
    ([FACTS, BEGIN, "Und die Nachricht „Speicherung der Daten“ eingeht"], "Meinten Sie „Speicherung der Daten im Register“"),
    ([FACTS, BEGIN, "Dann wird als nächstes gebraucht:\n      | Was | Wer |\n      | Unterlagen prüfen | Sachbearbeiter |"], "Die Rolle „Sachbearbeiter“ gibt es nicht. Meinten Sie „Sachbearbeitung“"),
    ([FACTS, BEGIN, "Dann endet der Vorgang mit „Bescheinigung eingezogn“"], "Meinten Sie „Bescheinigung eingezogen“"),
    ([FACTS, BEGIN, "Und der 27.09.2026 ist"], "die Uhr eines Falls läuft nie zurück"),
]  # fmt: skip

OF_A_DECISION = [
    ("Dann lautet „fiktion“ „ERLAUBNISFIKTION“", "„fiktion“ lautet KEINE, erwartet war ERLAUBNISFIKTION."),
    ("Dann lautet „fiktionsbescheinigung_ausstellen“ ja", "lautet nein, erwartet war ja."),
    ("Dann lautet „fiktion“ „KEINE“ nach § 81 Abs. 4 Satz 3 AufenthG", "Die Grundlage lautet „§ 6 Abs. 1 AufenthG“, „§ 81 Abs. 4 Satz 2 AufenthG“"),
    ("Dann lautet „fiktion“ „KEINE“ nach Praxis", "Die Grundlage ist nicht die Praxis"),
    ("Dann greift Regel „3“", "Erwartet: „fiktionswirkung_3“; zugetroffen: „fiktionswirkung_2“."),
    ("Dann ist das Ergebnis leer", "Das Ergebnis ist keine Liste"),
    ("Dann fehlt noch die Angabe „Titel gültig bis“", "es fehlen: nichts."),
    ("Dann wird die Entscheidung abgelehnt, weil „keine Regel trifft zu“", "Es wurde nichts abgelehnt."),
    ("Dann ist „Aufenthaltstitel bei Antragstellung“ nicht mehr erheblich", "ist bekannt oder wird nie gelesen"),
]  # fmt: skip

OF_A_CASE = [
    ("Dann wird als nächstes gebraucht: „Termin vereinbaren“", "wird jetzt nicht gebraucht"),
    ("Dann wird als nächstes gebraucht:\n      | Was | Wer |\n      | Unterlagen prüfen | Leitung |", "erledigt: Sachbearbeitung; erwartet war: Leitung."),
    ("Dann wird als nächstes gebraucht:\n      | Was | Art |\n      | Unterlagen prüfen | Nachricht |", "ist: Aufgabe, erwartet war: Nachricht."),
    ("Dann wird als nächstes gebraucht:\n      | Was | Bis |\n      | Unterlagen prüfen | 01.10.2026 |", "ist nie fällig, erwartet war 01.10.2026."),
    ("Dann wird „Unterlagen prüfen“ nicht gebraucht", "„Unterlagen prüfen“ wird gebraucht."),
    ("Dann kann jederzeit „Unterlagen prüfen“ eintreten", "Auf „Unterlagen prüfen“ wartet der Fall."),
    ("Dann fragt „Unterlagen prüfen“ nach „Titel gültig bis“", "gefragt: „Unterlagen vollständig“."),
    ("Dann verlangt „Unterlagen prüfen“ die Unterlage „pass“", "verlangt: "),
    ("Dann ist das Schreiben „Nachforderung von Unterlagen“ zu senden", "ist jetzt nicht zu senden"),
    ("Dann endet der Vorgang mit „Bescheinigung eingezogen“", "Er läuft noch."),
    ("Dann ist „Titel gültig bis“ jetzt „01.10.2026“", "„Titel gültig bis“ ist „30.09.2026“."),
    ("Dann ist „Fiktionswirkung des Antrags“ überholt", "ist nicht überholt"),
    ("Dann ist „Antragswirkung bestimmen“ erneut zu erledigen", "Erneut zu erledigen: nichts."),
    ("Dann geschah: erledigt „Unterlagen prüfen“", "Das geschah nicht. Geschehen ist: begonnen Fiktionsbescheinigung prüfen"),
    ("Dann geschah nicht: entschieden „Fiktionswirkung des Antrags“", "Das geschah doch"),
    ("Dann lautete „Fortgeltung bei verspätetem Antrag“ „EINZELFALL“ im Fall", "wurde in diesem Fall noch nicht entschieden"),
    ("Dann lautete bei „Fiktionswirkung des Antrags“ „fiktion“ „KEINE“", "lautet FORTGELTUNGSFIKTION, erwartet war KEINE."),
    ("Dann fehlt noch die Angabe „Titel gültig bis“", "es fehlen: nichts."),
]  # fmt: skip


def check(play: Play, scenarios: list[list[str]], expected: list[str]) -> None:
    """Play all scenarios in one run; each must fail with its answer."""
    text = "".join(
        f"Szenario: Nr. {number}\n    " + "\n    ".join([*steps, "Dann fehlt keine Angabe"]) + "\n\n"
        for number, steps in enumerate(scenarios, 1)
    )
    result = play(text)
    given = answers(result, len(scenarios))
    assert [(want, got) for want, got in zip(expected, given, strict=True) if want not in got] == []
    result.assert_outcomes(failed=len(scenarios))


def test_an_unknown_word_is_answered_in_german(play: Play) -> None:
    """A word nobody knows, or said too early, fails with a sentence that names the nearest one or what to write."""
    check(play, [steps for steps, _ in UNKNOWN], [answer for _, answer in UNKNOWN])


def test_a_wrong_claim_about_a_decision_fails(play: Play) -> None:
    """A claim that does not hold fails and says what holds instead."""
    check(play, [[VISUM, DECIDE, claim] for claim, _ in OF_A_DECISION], [answer for _, answer in OF_A_DECISION])


def test_a_wrong_claim_about_a_case_fails(play: Play) -> None:
    """A claim about needs, ends, facts or events that does not hold fails and says how the case stands."""
    check(play, [[FACTS, BEGIN, claim] for claim, _ in OF_A_CASE], [answer for _, answer in OF_A_CASE])


def test_the_message_names_line_sentence_and_row(play: Play) -> None:
    """A failing row of an outline says in which line of which file it failed, and with which values."""
    result = play(
        f"""\
        Szenariogrundriss: Zwei Zeilen
          Angenommen „titel_bei_antrag“ ist „<Titel>“
          {DECIDE}
          Dann lautet „fiktion“ „<Fiktion>“

          Beispiele:
            | Titel   | Fiktion |
            | visum_c | KEINE   |
            | visum_a | DULDUNGSFIKTION |
        """
    )
    text = said(result)
    assert "probe.feature, Zeile 7: Dann lautet „fiktion“ „DULDUNGSFIKTION“" in text
    assert "Titel = visum_a" in text
    result.assert_outcomes(passed=1, failed=1)
