# ruff: noqa: E501 - one case a line reads best
"""Every finding about scenarios and their base cases, each from a file that is broken in one place; nothing is played."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from musterprozesse.bdd.judge import Judge
from musterprozesse.check.finding import Finding
from musterprozesse.loader import Library
from musterprozesse.terminal import checking
from musterprozesse.terminal.checking import Checker
from musterprozesse.terminal.selection import Selection, select
from tests.check.sample import ID, ROOT, both, office, swap
from tests.kit import at

NAME = "features/prozesse/probe.feature"
BASE = "features/grundfaelle/probe.toml"
FEATURE = dedent(
    """\
    # language: de
    Funktionalität: Probe

      @Quelle:§82_Abs.1_AufenthG
      Szenario: Tabelle
        Angenommen der Grundfall „Alles da“
        Wenn die Entscheidung „Probe“ getroffen wird
        Dann lautet das Ergebnis „FREI“ nach § 82 Abs. 1 AufenthG
        Und greift Regel „1“

      @Quelle:A-01
      Szenariogrundriss: Zeilen
        Angenommen „Unterlagen vollständig“ ist „<da>“
        Wenn am 02.11.2026 die Entscheidung „Probe“ getroffen wird
        Dann lautet das Ergebnis „<Ergebnis>“

        Beispiele:
          | da   | Ergebnis |
          | ja   | FREI     |
          | nein | VERSAGEN |

      @Quelle:https://www.bamf.de/x
      Szenario: Vorgang
        Angenommen der Grundfall „Alles da, später“
        Wenn am 02.11.2026 der Vorgang „Antrag bearbeiten“ beginnt
        Und SB-17 „Antrag prüfen“ erledigt mit:
          | Unterlagen vollständig | nein |
        Und 14 Tage vergehen
        Dann wird als nächstes gebraucht:
          | Was                        | Wer     | Norm                  |
          | Über Ablehnung entscheiden | Leitung | § 82 Abs. 1 AufenthG  |
        Und lautete bei „Probe“ „ergebnis“ „VERSAGEN“ nach Praxis
        Und verlangt „Antrag prüfen“ die Unterlage „antrag“
        Und geschah: erledigt „Antrag prüfen“ am 02.11.2026
        Wenn L-1 „Über Ablehnung entscheiden“ erledigt
        Dann ist das Schreiben „ablehnungsbescheid“ zu senden
        Wenn das Fachverfahren „Ablehnung senden“ erledigt
        Dann endet der Vorgang mit „Antrag abgelehnt“
    """
)
CASES = dedent(
    """\
    ["Alles da".angaben]
    "Unterlagen vollständig" = "ja"
    "vollstaendig" = "ja"

    ["Alles da, später"]
    wie = "Antrag"
    parameter = { "land" = "HE" }

    ["Antrag".angaben]
    "Tag des Antragseingangs" = "02.11.2026"

    ["Antrag".antworten]
    "Unterlagen vollständig" = "ja"

    ["Antrag".antworten."Antrag prüfen"]
    "Tag des Antragseingangs" = "heute"

    ["Antrag".antworten."ergebnis_bestimmen/antrag_pruefen"]
    "Tag des Antragseingangs" = "heute"
    """
)

Break = tuple[str, str, str, Callable[[str], str]]
"""The rule, the line, what is said, and the change that breaks the file."""

BREAKS: dict[str, Break] = {
    "no German feature": ("szenario_lesbar", "Zeile 1", "Die erste Zeile muss „# language: de“ heißen.", lambda _: "Feature: x\n  Scenario: y\n    Given z\n"),
    "a line nobody understands": ("szenario_lesbar", "Zeile 9", "Das versteht niemand: „Auch greift Regel „1““", swap("    Und greift", "    Auch greift")),
    "a keyword mistyped": ("szenario_lesbar", "Zeile 6", "„Angenommn der Grundfall „Alles da““ wird nicht als Satz gelesen.", swap("Angenommen der Grundfall „Alles da“\n", "Angenommn der Grundfall „Alles da“\n")),
    "two of one name": ("szenario_lesbar", "Zeile 23", "Zwei Szenarien heißen „Tabelle“.", swap("Szenario: Vorgang", "Szenario: Tabelle")),
    "nothing claimed": ("szenario_ohne_dann", "Zeile 12", "„Zeilen“ prüft nichts.", swap("    Dann lautet das Ergebnis „<Ergebnis>“\n", "")),
    "a sentence nobody knows": ("satz_unbekannt", "Zeile 7", "Meinten Sie: „Wenn die Entscheidung", swap("Wenn die Entscheidung „Probe“ getroffen wird", "Wenn die Entscheidung „Probe“ getroffen worden ist")),
    "no source": ("quelle_fehlt", "Zeile 5", "nennt keine Quelle", swap("  @Quelle:§82_Abs.1_AufenthG\n", "\n")),
    "a source that is a norm of no law": ("quelle_unklar", "Zeile 5", "Meinten Sie „AufenthG“?", swap("@Quelle:§82_Abs.1_AufenthG", "@Quelle:§82_Abs.1_AufentG")),
    "a source that is none": ("quelle_unklar", "Zeile 5", "„wie besprochen“ ist weder Norm noch", swap("@Quelle:§82_Abs.1_AufenthG", "@Quelle:wie_besprochen")),
    "the source taken from the table": ("quelle_unklar", "Zeile 5", "„fiktionswirkung“ ist weder", swap("@Quelle:§82_Abs.1_AufenthG", "@Quelle:fiktionswirkung")),
    "a decision": ("wort_unbekannt", "Zeile 7", "Die Entscheidung „Prbe“ gibt es nicht. Meinten Sie „Probe“", swap("Wenn die Entscheidung „Probe“", "Wenn die Entscheidung „Prbe“")),
    "a base case": ("wort_unbekannt", "Zeile 6", "Den Grundfall „Alles daa“ gibt es nicht. Meinten Sie „Alles da“", swap("der Grundfall „Alles da“\n", "der Grundfall „Alles daa“\n")),
    "a result": ("wort_unbekannt", "Zeile 8", "Den Teil „fri“ hat das Ergebnis nicht.", swap("Dann lautet das Ergebnis „FREI“", "Dann lautet „fri“ „FREI“")),
    "a norm": ("wort_unbekannt", "Zeile 8", "Meinten Sie „AufenthG“?", swap("nach § 82 Abs. 1 AufenthG", "nach § 82 Abs. 1 AufentG")),
    "a row": ("wort_unbekannt", "Zeile 9", "Die Regel „9“ gibt es nicht.", swap("greift Regel „1“", "greift Regel „9“")),
    "a fact": ("wort_unbekannt", "Zeile 14", "„Unterlagen volständig“ gibt es weder im Vokabular noch als Spalte von „Probe“. Meinten Sie „Unterlagen vollständig“", swap("Angenommen „Unterlagen vollständig“", "Angenommen „Unterlagen volständig“")),
    "a value in a row": ("wort_unbekannt", "Zeile 20", "„neinn“ passt nicht zu „Unterlagen vollständig“", swap("| nein | VERSAGEN |", "| neinn | VERSAGEN |")),
    "a column of the examples": ("wort_unbekannt", "Zeile 13", "Die Beispiele haben keine Spalte „da“.", swap("| da   | Ergebnis |", "| das  | Ergebnis |")),
    "a day": ("wort_unbekannt", "Zeile 14", "Den Tag 31.11.2026 gibt es nicht.", swap("Wenn am 02.11.2026 die Entscheidung", "Wenn am 31.11.2026 die Entscheidung")),
    "a process": ("wort_unbekannt", "Zeile 25", "Den Vorgang „Antrag bearbeitet“ gibt es nicht. Meinten Sie „Antrag bearbeiten“", swap("„Antrag bearbeiten“ beginnt", "„Antrag bearbeitet“ beginnt")),
    "a step": ("wort_unbekannt", "Zeile 26", "„Antrag püfen“ gibt es in diesem Vorgang nicht. Meinten Sie „Antrag prüfen“", swap("SB-17 „Antrag prüfen“", "SB-17 „Antrag püfen“")),
    "a field of a step": ("wort_unbekannt", "Zeile 26", "Die Angabe „Unterlagen komplett“ gibt es nicht.", swap("| Unterlagen vollständig | nein |", "| Unterlagen komplett | nein |")),
    "a role": ("wort_unbekannt", "Zeile 29", "Die Rolle „Leiter“ gibt es nicht. Meinten Sie „Leitung“", swap("| Leitung |", "| Leiter |")),
    "a result of the case": ("wort_unbekannt", "Zeile 32", "Die Entscheidung „Prob“ gibt es nicht.", swap("lautete bei „Probe“", "lautete bei „Prob“")),
    "a document": ("wort_unbekannt", "Zeile 33", "Die Unterlage „antragg“ gibt es nicht.", swap("die Unterlage „antrag“", "die Unterlage „antragg“")),
    "an event": ("wort_unbekannt", "Zeile 34", "Das Ereignis „erledgt“ gibt es nicht. Meinten Sie „erledigt“", swap("geschah: erledigt", "geschah: erledgt")),
    "a letter": ("wort_unbekannt", "Zeile 36", "Das Schreiben „ablehnungbescheid“ gibt es nicht.", swap("„ablehnungsbescheid“", "„ablehnungbescheid“")),
    "an addressee": ("wort_unbekannt", "Zeile 36", "Die Empfängerin „Anwalt“ gibt es nicht.", swap("ist das Schreiben „ablehnungsbescheid“ zu senden", "geht das Schreiben „ablehnungsbescheid“ an „Anwalt“")),
    "an end": ("wort_unbekannt", "Zeile 38", "Das Ende „Antrag abgeleht“ gibt es nicht. Meinten Sie „Antrag abgelehnt“", swap("„Antrag abgelehnt“", "„Antrag abgeleht“")),
    "a claim before anything happened": ("wort_unbekannt", "Zeile 7", "Es wurde keine Entscheidung getroffen", both(swap("    Wenn die Entscheidung „Probe“ getroffen wird\n", ""), swap("    Und greift Regel „1“\n", ""))),
}  # fmt: skip

BROKEN_CASES: dict[str, Break] = {
    "no TOML": ("grundfall_lesbar", "", "kein lesbares TOML", swap('= "ja"', "= ja")),
    "an unknown part": ("grundfall_lesbar", "", "angabe gibt es hier nicht", swap('["Alles da".angaben]', '["Alles da".angabe]')),
    "a circle": ("grundfall_lesbar", "Zeile 5", "beginnt bei sich selbst", swap('wie = "Antrag"', 'wie = "Alles da, später"')),
    "one that does not exist": ("grundfall_lesbar", "Zeile 5", "Den Grundfall „Antrg“ gibt es nicht. Meinten Sie „Antrag“", swap('wie = "Antrag"', 'wie = "Antrg"')),
    "a fact": ("wort_unbekannt", "Zeile 10", "„Tag des Antragseingang“ gibt es weder im Vokabular noch als Spalte einer Tabelle. Meinten Sie „Tag des Antragseingangs“", swap('"Tag des Antragseingangs" = "02', '"Tag des Antragseingang" = "02')),
    "a value": ("wort_unbekannt", "Zeile 10", "Diesen Tag gibt es nicht", swap("02.11.2026", "31.11.2026")),
    "a step": ("wort_unbekannt", "Zeile 15", "Den Schritt „Antrag prüfn“ gibt es in keinem Vorgang. Meinten Sie „Antrag prüfen“", swap('antworten."Antrag prüfen"', 'antworten."Antrag prüfn"')),
    "an answer": ("wort_unbekannt", "Zeile 13", "„vielleicht“ passt nicht", swap('antworten]\n"Unterlagen vollständig" = "ja"', 'antworten]\n"Unterlagen vollständig" = "vielleicht"')),
    "a parameter": ("wort_unbekannt", "Zeile 7", "Den Parameter „lnad“ gibt es nicht. Meinten Sie „land“", swap('"land"', '"lnad"')),
}  # fmt: skip


@pytest.fixture(scope="module")
def amt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = office(tmp_path_factory.mktemp("szenarien") / "amt")
    for name in (NAME, BASE):
        (root / name).parent.mkdir(parents=True)
    return root


@pytest.fixture(scope="module")
def library(amt: Path) -> Library:
    return Library(amt, {})


def judged(amt: Path, library: Library, feature: str = FEATURE, cases: str = CASES) -> list[Finding]:
    (amt / NAME).write_text(feature, encoding="utf-8")
    (amt / BASE).write_text(cases, encoding="utf-8")
    return [f for name in (BASE, NAME) for f in Judge(library, amt).judge(amt / name).findings]


def test_the_sample_is_in_order(amt: Path, library: Library) -> None:
    """The scenarios that every other test breaks have no finding of their own."""
    assert [f.text() for f in judged(amt, library)] == []


@pytest.mark.parametrize("broken", BREAKS.values(), ids=BREAKS)
def test_a_broken_scenario_gets_its_finding(amt: Path, library: Library, broken: Break) -> None:
    """One slip gives the one finding at its line, with what is meant, why it matters and what to do."""
    rule, place, said, change = broken
    found = judged(amt, library, change(FEATURE))
    assert {(f.file, f.rule, f.element) for f in found} == {(NAME, rule, place)}, [f.text() for f in found]
    assert said in found[0].what
    assert all(f.what.endswith((".", "?")) and f.why and f.todo for f in found)


@pytest.mark.parametrize("broken", BROKEN_CASES.values(), ids=BROKEN_CASES)
def test_a_broken_base_case_gets_its_finding(amt: Path, library: Library, broken: Break) -> None:
    """A slip in a base case is told once, in its own file, at its line."""
    rule, place, said, change = broken
    found = [f for f in judged(amt, library, cases=change(CASES)) if f.file == BASE]
    assert [(f.rule, f.element) for f in found] == [(rule, place)], [f.text() for f in found]
    assert said in found[0].what


def test_judging_twice_is_judging_once(amt: Path, library: Library) -> None:
    """A file that stays as it is keeps its sources, its rows and its findings however often it is read."""
    feature = FEATURE.replace("  @Quelle:A-01\n", "").replace("    Beispiele:", "    @Quelle:A-01\n    Beispiele:")
    assert judged(amt, library, feature) == []
    assert Judge(library, amt).judge(amt / NAME).findings == ()


def test_without_pytest_bdd_check_says_so(amt: Path, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the extra is not installed, check says that scenarios were not judged and how to get it."""
    judged(amt, library)
    monkeypatch.setattr(checking, "find_spec", lambda name: None)
    report = Checker(Selection(amt, words=False), lambda: at("2026-11-02")).run()
    [finding] = report.findings
    assert finding.rule == "szenarien_ungeprueft"
    assert finding.todo == "pip install musterprozesse[bdd]"
    assert not report.failed


def test_scenarios_elsewhere_are_judged_against_the_models(amt: Path, tmp_path: Path) -> None:
    """An office's own `.feature` file needs not lie in the folder of models."""
    own = tmp_path / "eigene.feature"
    own.write_text(
        FEATURE.replace("greift Regel „1“", "greift Regel „9“")
        .replace("der Grundfall „Alles da“", "„Unterlagen vollständig“ ist „ja“")
        .replace("der Grundfall „Alles da, später“", "„Unterlagen vollständig“ ist „ja“"),
        encoding="utf-8",
    )
    report = Checker(select(str(amt), str(own)), lambda: at("2026-11-02")).run()
    assert [(f.file, f.element) for f in report.findings] == [("eigene.feature", "Zeile 9")]


def test_a_change_reaches_the_scenarios_it_concerns(amt: Path, library: Library) -> None:
    """A step renamed in a diagram, a result in a table, a base case: the scenarios that name them are told, then mended."""
    judged(amt, library)
    moment = at("2026-11-02")
    watched = Checker(Selection(amt, words=False), lambda: moment)
    assert [f for f in watched.run().findings if f.file.startswith("features")] == []
    for path, old, new, where in (
        (amt / "bpmn" / f"{ID}.bpmn", 'name="Antrag angenommen"', 'name="Antrag bewilligt"', set()),
        (amt / "bpmn" / f"{ID}.bpmn", 'name="Antrag abgelehnt"', 'name="Antrag versagt"', {"Zeile 38"}),
        (amt / "dmn" / "probe" / "probe.dmn", 'id="probe_1"', 'id="probe_eins"', {"Zeile 38", "Zeile 9"}),
        (amt / BASE, '["Alles da".', '["Alle da".', {"Zeile 38", "Zeile 6"}),
        (amt / NAME, "„Alles da“", "„Alle da“", {"Zeile 38", "Zeile 9"}),
    ):
        path.write_text(swap(old, new)(path.read_text(encoding="utf-8")), encoding="utf-8")
        again = watched.run(frozenset({path}))
        told = {f.element for f in again.findings if f.file.startswith("features")}
        assert told == where, (path.name, new)
        assert again.to_json() == Checker(Selection(amt, words=False), lambda: moment).run().to_json()


def test_our_own_scenarios_pass() -> None:
    """Each scenario and base case of the library is free of findings."""
    library = Library(ROOT, {})
    judge = Judge(library, ROOT)
    found = [f.text() for path in Selection(ROOT).scenarios() for f in judge.judge(path).findings]
    assert found == []
