"""The command line as a person uses it: looking, wrong words, and runs without a keyboard."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from musterprozesse.dmn import DecisionNotUnique
from musterprozesse.errors import (
    CaseMismatch,
    ClockError,
    InvalidFacts,
    ParameterMissing,
    Problem,
    SamePerson,
    StepAmbiguous,
    UnknownMessage,
)
from musterprozesse.loader import library
from musterprozesse.terminal import overview
from musterprozesse.terminal.errors import sentence
from tests.terminal.clikit import LAST, LATE, STEPS, answers, cli, office, refused

# -- looking ---------------------------------------------------------------------------------------------------------


def test_import_without_click() -> None:
    """Importing the library loads neither the command line nor click."""
    code = "import sys, musterprozesse; musterprozesse.library(); print('click' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "False"


def test_list_of_everything() -> None:
    """`list` names every process and every decision of the packaged models, in at most 100 columns."""
    found, shown = library(), cli(None, "list")
    words = shown.output.split()
    assert shown.exit_code == 0
    assert {*found.processes, *found.decisions} <= set(words)
    assert max(map(len, shown.output.splitlines())) <= 100


def test_show_every_process_and_decision(capsys: pytest.CaptureFixture[str]) -> None:
    """Each packaged process is shown with its ends, each decision with every rule, in at most 100 columns."""
    found = library()
    for name in found.processes:
        overview.show_process(found, name)
        shown = capsys.readouterr().out
        assert all(n.id in shown for n in found.process(name).nodes.values() if n.kind == "endEvent")
        assert max(map(len, shown.splitlines())) <= 100
    for name in found.decisions:
        decision = found.decision(name).decision
        overview.show_decision(decision)
        shown = capsys.readouterr().out
        assert decision.table is None or all(f"· {r.id}\n" in shown for r in decision.table.rules)
    assert cli(None, "show", found.processes[0]).output.startswith(f"\n{found.process(found.processes[0]).name} (")


def test_show_deadline_and_four_eyes(root: Path) -> None:
    """`show` says from which fact a deadline runs, who is excluded by four eyes, and hides gateways that only join."""
    shown = cli(root, "show", "antrag").output
    assert "P14D ab Tag (Handlungsfrist)" in shown
    assert "nicht durch die Person aus „erfassen“" in shown
    assert "zusammen" not in shown


def test_a_broken_file_does_not_hide_the_list(tmp_path: Path) -> None:
    """`list` shows the other files when one diagram is broken, and says what is wrong with it."""
    office(tmp_path)
    (tmp_path / "bpmn" / "kaputt.bpmn").write_text("<definitions", encoding="utf-8")
    shown = cli(tmp_path, "list")
    assert shown.exit_code == 0
    assert "antrag" in shown.output
    assert "fehlerhaft" in shown.output


@pytest.mark.parametrize("command", ["", "list", "show", "run", "decide", "check", "mutate", "demo"])
def test_help_is_german(command: str) -> None:
    """Every help page is German and exits with 0."""
    shown = cli(None, *command.split(), "--help")
    assert shown.exit_code == 0
    assert "Aufruf:" in shown.output
    assert not {"Usage:", "Options:", "Commands:", "exit."} & set(shown.output.split())


@pytest.mark.parametrize(
    ("args", "text"),
    [
        (("lst",), "Meinten Sie „list“?"),
        (("list", "x"), "Zu viel angegeben: x."),
        (("show",), "Es fehlt: PROZESS|ENTSCHEIDUNG."),
        (("run", "antrag", "--answer", "x"), "Meinten Sie „--answers“"),
        (("run", "antrag", "--now"), "„--now“ braucht einen Wert"),
        (("run", "antrag", "--now", "gestern"), "Das ist kein Zeitpunkt."),
        (("run", "antrag", "--now", "2410-01-01"), "Die Uhr geht nur von"),
        (("run", "antrag", "--case", "nirgends/fall.json"), "Den Ordner für „fall.json“ gibt es nicht."),
        (("run", "antrag", "--case", "."), "ist keine Datei"),
        (("run", "antrag", "--parameter", "HE"), "KENNUNG=WERT"),
        (("run", "antrag", "--parameter", "lnd=HE"), "ist kein Parameter. Meinten Sie „land“?"),
        (("run", "antrag", "--parameter", "land=XX"), "parameter.land: Erwartet wird einer der vorgesehenen Werte"),
        (("run", "antraq"), "Den Prozess „antraq“ gibt es nicht. Meinten Sie „antrag“?"),
        (("run",), "Es fehlt der Prozess"),
        (("show", "gros"), "Meinten Sie „gross“?"),
        (("decide", "grob"), "Die Entscheidung „grob“ gibt es nicht. Meinten Sie „gross“?"),
        (("decide", "gross", "--facts", "nirgends.toml"), "Die Datei „nirgends.toml“ gibt es nicht."),
        (("run", "antrag", "--answers", "nirgends.toml"), "Die Datei „nirgends.toml“ gibt es nicht."),
        (("check", "nirgends"), "Den Pfad „nirgends“ gibt es nicht."),
        (("mutate", "--under", "viel", "--cases", "x"), "--under:"),
    ],
)
def test_wrong_words_get_one_german_line(root: Path, args: tuple[str, ...], text: str) -> None:
    """A wrong command, option, name or value ends with exit code 2 and one German line that helps."""
    assert text in refused(cli(root, *args))


def test_models_folder_without_vocabulary(tmp_path: Path) -> None:
    """A folder that holds no models is refused with what belongs into it."""
    assert "vocabulary" in refused(cli(tmp_path, "list"))


@pytest.mark.parametrize(
    "error",
    [
        StepAmbiguous("a", ("b/a", "c/a")), SamePerson("a", "b"), UnknownMessage("m", ("n",), ("n",)),
        ClockError("`now` has no time zone; pass"), ClockError("`now` is earlier than the case's clock;"),
        ParameterMissing("land", "frist"), CaseMismatch("p", ("a",)), DecisionNotUnique("d", ()),
        InvalidFacts((Problem("x", "ist hier nötig"), Problem("at", "liegt nach der Uhr des Falls"))),
    ],
)  # fmt: skip
def test_errors_of_the_library_are_told_in_german(error: Exception) -> None:
    """Library errors meant for developers become German sentences for clerks."""
    text = sentence(error)
    assert "\n" not in text
    assert not {"the", "is", "not", "of", "must", "now"} & set(text.replace("`", " ").split())


# -- without a keyboard ------------------------------------------------------------------------------------------------


def test_a_run_reads_like_a_sheet(root: Path, tmp_path: Path) -> None:
    """A run from answers tells date, who, facts, decision with rule and norm, deadline and the open questions."""
    shown = cli(root, "run", "antrag", "--answers", answers(tmp_path, STEPS))
    assert shown.exit_code == 0
    text = " ".join(shown.output.split())
    assert "Der Antrag wird erfasst." in text
    assert "02.11.2026 Beginn antrag" in text
    assert "erfassen (sb-17) X: 9,5 Tag: 02.11.2026 § 81 Abs. 1 AufenthG" in text
    assert "Entscheidung Wie groß ist X? = KLEIN Regel gross_1: § 1 BGB" in text
    assert "Frist gesetzt letzter Tag 16.11.2026 (danach: frist)" in text
    assert "Offen antwort (Nachricht von außen; bis 16.11.2026)" in text.replace("antwort_da", "antwort")
    assert max(map(len, shown.output.splitlines())) <= 100


def test_a_late_record_is_told_and_reopens(root: Path, tmp_path: Path) -> None:
    """An answer of the last day recorded two days later brings the case back, and the sheet says so."""
    shown = cli(root, "run", "antrag", "--answers", answers(tmp_path, STEPS, LATE, LAST))
    text = " ".join(shown.output.split())
    assert "Fristablauf frist: letzter Tag war der 16.11.2026" in text
    assert "Zurück Rechtzeitig am 16.11.2026 eingegangen, aber später erfasst" in text
    assert text.endswith("Ende e")


def test_a_second_run_goes_on_where_the_first_ended(root: Path, tmp_path: Path) -> None:
    """Answers run again on a stored case skip what is stored and end in the same bytes as one run."""
    one, two = tmp_path / "eins.json", tmp_path / "zwei.json"
    whole = (STEPS, LATE, LAST)
    assert cli(root, "run", "antrag", "--case", str(one), "--answers", answers(tmp_path, *whole)).exit_code == 0
    for count in (1, 2, 3, 3):
        shown = cli(root, "run", "antrag", "--case", str(two), "--answers", answers(tmp_path, *whole[:count]))
        assert shown.exit_code == 0, shown.output
    assert one.read_bytes() == two.read_bytes()


def test_correction_and_waiting(root: Path, tmp_path: Path) -> None:
    """A file can correct a fact, withdraw one and let days pass; stale decisions and what to redo are told."""
    steps = """
[[schritt]]
berichtigt = { x = 50 }
grund = "Zahlendreher"
[[schritt]]
berichtigt = { x = "unbekannt" }
[[schritt]]
warten = "3 Wochen"
"""
    shown = cli(root, "run", "antrag", "--answers", answers(tmp_path, STEPS, steps))
    text = " ".join(shown.output.split())
    assert "Berichtigung Zahlendreher (sb-17) X: 50 Noch einmal zu tun: messen" in text
    assert "Überholt, neu zu treffen: Wie groß ist X?" in text
    assert "Fristablauf" in text


@pytest.mark.parametrize(
    ("steps", "text"),
    [
        ('[[schritt]]\nerledigt = "erfasen"', "Der Schritt „erfasen“ ist jetzt nicht offen. Meinten Sie „erfassen“?"),
        ('[[schritt]]\nerledigt = "abschliessen"\nangaben = { z = true }', "Offen: erfassen"),
        ('[[schritt]]\nnachricht = "antwrt"', "kennt dieser Prozess nicht. Meinten Sie „antwort“?"),
        ('[[schritt]]\nerledigt = "erfassen"\nangaben = { xx = 1 }', "xx: ist kein Feld des Vokabulars"),
        ('[[schritt]]\nerledigt = "erfassen"\nangaben = { z = true }', "z: "),
        ('[[schritt]]\nerledigt = "erfassen"\nangaben = { x = "geheim77" }', "x: Erwartet wird eine Zahl"),
        ('[[schritt]]\nerledigt = "erfassen"\nangaben = { x = true }', "x: Erwartet wird eine Zahl"),
        ('[[schritt]]\nerledigt = "erfassen"\nangaben = { x = 1, tag = "31.02.2026" }', "Diesen Tag gibt es nicht"),
        ('[[schritt]]\nerledigt = "erfassen"', "x: ist hier nötig"),
        ('[[schritt]]\nerledgt = "erfassen"', "„erledgt“ gibt es hier nicht. Meinten Sie „erledigt“?"),
        ('[[schritt]]\nerledigt = "erfassen"\nnachricht = "antwort"', "genau eines angeben"),
        ('[[schritt]]\nerledigt = 3', "„erledigt“ ist ein Text"),
        ('[[schritt]]\nam = "morgen"', "„am“ ist ein Datum"),
        ('[[schritt]]\nam = 2026-11-01', "Der Zeitpunkt liegt vor der Uhr des Falls"),
        ('[[schritt]]\nwarten = "lange"', "Das ist kein Zeitpunkt"),
        ('[[schritt]]\nnachricht = "antwort"\neingegangen = 2026-12-24', "Eingangstag: liegt nach der Uhr des Falls"),
        ('durch = ""\n[[schritt]]\nerledigt = "erfassen"\nangaben = { x = 1 }', "kein gültiges TOML"),
        ("[[schritt]", "kein gültiges TOML"),
        ("\nschritt = 3", "[[schritt]]"),
    ],
)  # fmt: skip
def test_bad_answers(root: Path, tmp_path: Path, steps: str, text: str) -> None:
    """A wrong step, field, type, day or word in a file of answers gets one German line without the value."""
    head = 'jetzt = 2026-11-02\ndurch = "a"\n'
    line = refused(cli(root, "run", "antrag", "--answers", answers(tmp_path, head, steps)))
    assert text in line
    assert "geheim77" not in line
    assert "31.02" not in line


def test_none_where_it_stands_for_nothing(root: Path, tmp_path: Path) -> None:
    """`keine` is taken where the vocabulary says what it stands for, and refused elsewhere."""
    head = 'jetzt = 2026-11-02\ndurch = "a"\n'
    step = '[[schritt]]\nerledigt = "erfassen"\nangaben = { x = 1, tag = "keine" }\n'
    taken = cli(root, "run", "antrag", "--answers", answers(tmp_path, head, step))
    assert taken.exit_code == 0
    assert "Tag: kein Tag" in taken.output
    wrong = cli(root, "run", "antrag", "--answers", answers(tmp_path, head, 'angaben = { y = "keine" }'))
    assert "y: Erwartet wird eine Zahl" in refused(wrong)


def test_answers_that_are_no_utf8(root: Path, tmp_path: Path) -> None:
    """A file in another encoding is refused in one line."""
    path = tmp_path / "a.toml"
    path.write_bytes("titel = 'für'".encode("latin-1"))
    assert "UTF-8" in refused(cli(root, "run", "antrag", "--answers", str(path)))


def test_the_demo() -> None:
    """Two extensions run without keyboard: one to the card after silence, one to a refusal that stands."""
    shown = cli(None, "demo")
    assert shown.exit_code == 0, shown.output
    text = " ".join(shown.output.split())
    for part in (
        "02.11.2026 Beginn Aufenthaltstitel verlängern", "= FIKTION_ERTEILT", "ergebnis = ANSPRUCH_18g_1_S2_NR1",
        "Karte ausgeben (service-03)", "Ende Titel verlängert", "ergebnis = VERSAGEN",
        "Über Freigabe entscheiden (leitung-01)", "Ende Antrag abgelehnt",
    ):  # fmt: skip
        assert part in text, part
    assert max(map(len, shown.output.splitlines())) <= 100


def test_the_demo_of_the_certificate() -> None:
    """The certificate alone: paper in time but recorded late, fee, certificate, and what stays open."""
    shown = cli(None, "demo", "fiktionsbescheinigung")
    assert shown.exit_code == 0, shown.output
    text = " ".join(shown.output.split())
    for part in (
        "02.11.2026 Beginn Fiktionsbescheinigung ausstellen", "fiktion = FORTGELTUNGSFIKTION",
        "Regel fiktionswirkung_3: § 81 Abs. 4 Satz 1 AufenthG", "nennt als letzten Tag den 23.11.2026",
        "24.11.2026 Fristablauf", "Rechtzeitig am 23.11.2026 eingegangen", "= PRUEFUNG_FORTSETZEN", "betrag = 13",
        "ankreuzfeld = Aufenthaltstitel gilt als fortbestehend (§ 81 Abs. 4)", "Bescheinigung übergeben (service-05)",
        "Offen Entscheidung bekannt gegeben",
    ):  # fmt: skip
        assert part in text, part
    assert max(map(len, shown.output.splitlines())) <= 100
