"""Case files and the keyboard: broken files stay as they are, and a killed process loses nothing."""

from __future__ import annotations

import json
import os
import random
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from musterprozesse.case import MAX_STATE, seal
from musterprozesse.loader import library
from tests.terminal.clikit import HE, NOW, PROGRAM, STEPS, answers, cli, refused

# -- case files --------------------------------------------------------------------------------------------------------


@pytest.fixture
def stored(root: Path, tmp_path: Path) -> Path:
    path = tmp_path / "fall.json"
    assert cli(root, "run", "antrag", "--case", str(path), "--answers", answers(tmp_path, STEPS)).exit_code == 0
    return path


def edited(state: str, **changes: Any) -> bytes:
    data = json.loads(state)
    del data["h"]
    return seal({**data, **changes}).encode()


@pytest.mark.parametrize(
    ("damage", "text"),
    [
        (lambda s: s[: len(s) // 2].encode(), "unvollständig"),
        (lambda s: b"", "unvollständig"),
        (lambda s: s.replace('"x":9.5', '"x":8.5').encode(), "Prüfsumme"),
        (lambda s: edited(s, x=99), "neueren Version"),
        (lambda s: s.encode() + b" " * MAX_STATE, "größer"),
        (lambda s: edited(s, c=[]), "falsche Form"),
        (lambda s: edited(s, zz=1), "fehlen oder sind unbekannt"),
        (lambda s: edited(s, c={"0": {"f": {"x": "geheim77"}}}), "Eine Angabe hat einen Wert"),
        (lambda s: edited(s, w={"t": [[1, "v", "gibt_es_nicht"]]}), "gibt_es_nicht"),
        (lambda s: edited(s, p="antraq"), "process antraq"),
        (lambda s: b"\xff\xfe\x00", "kein gespeicherter Fall"),
        (lambda s: b"[1]", "Nummer des Formats"),
    ],
)
def test_a_broken_case_file_stays_as_it_is(root: Path, stored: Path, damage: Any, text: str) -> None:
    """A case file cut short, edited, foreign, oversized or of other models is refused in one line and not touched."""
    broken = damage(stored.read_text(encoding="utf-8"))
    stored.write_bytes(broken)
    line = refused(cli(root, "run", "--case", str(stored), *NOW, keys="1\n"))
    assert text in line
    assert "geheim77" not in line
    assert stored.read_bytes() == broken
    assert sorted(p.name for p in stored.parent.iterdir()) == ["antworten.toml", "fall.json"]


def test_a_case_of_another_process(root: Path, stored: Path) -> None:
    """A stored case is not continued under another process's name."""
    before = stored.read_bytes()
    assert "einen Fall von „antrag“, nicht von „anders“" in refused(cli(root, "run", "anders", "--case", str(stored)))
    assert stored.read_bytes() == before


def test_a_clock_before_the_case(root: Path, stored: Path) -> None:
    """Resuming with an earlier clock keeps the case's own; nothing runs backwards and nothing is lost."""
    before = stored.read_bytes()
    shown = cli(root, "run", "--case", str(stored), "--now", "2026-01-01", *HE, keys="s\n")
    assert shown.exit_code == 0
    assert stored.read_bytes() == before
    assert "Stand 02.11.2026" in shown.output


def test_two_terminals_do_not_overwrite_each_other(root: Path, stored: Path) -> None:
    """A step is refused when somebody else has written the case file since it was opened."""
    process = subprocess.Popen(  # noqa: S603
        [*PROGRAM, "--models", str(root), "run", "--case", str(stored), *NOW, *HE],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
    )  # fmt: skip
    assert process.stdin is not None
    wait_for(process, "Stand 02.11.2026")
    stored.write_text("anderswo", encoding="utf-8")
    out, err = process.communicate("u 1 Tag\nb\n1\n7\nTippfehler\nsb-1\n", timeout=60)
    assert "von anderer Stelle geändert" in out
    assert "Traceback" not in out + err
    assert stored.read_text(encoding="utf-8") == "anderswo"


def wait_for(process: subprocess.Popen[str], text: str) -> str:
    """Read the output of a process until a text has appeared."""
    seen, until = "", time.monotonic() + 60
    assert process.stdout is not None
    while text not in seen:
        assert time.monotonic() < until, seen
        ready, _, _ = select.select([process.stdout], [], [], 1)
        if ready:
            chunk = os.read(process.stdout.fileno(), 65_536).decode()
            assert chunk, seen
            seen += chunk
    return seen


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_a_killed_process_loses_nothing(root: Path, tmp_path: Path) -> None:
    """Killed after a step, the case file holds exactly that step, and the case goes on from there to its end."""
    path = tmp_path / "fall.json"
    command = [*PROGRAM, "--models", str(root), "run", "antrag", "--case", str(path), *NOW, *HE]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")  # noqa: S603
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("1\n9,5\n02.11.2026\nsb-17\n")
    process.stdin.flush()
    wait_for(process, "gross_1")
    process.kill()
    process.wait(timeout=60)
    process.stdin.close()
    process.stdout.close()
    held = json.loads(path.read_text(encoding="utf-8"))
    assert held["c"]["0"]["f"]["x"] == 9.5
    keys = "n\n1\n16.11.2026\n1\nja\nsb-18\n"
    shown = cli(root, "run", "--case", str(path), "--now", "2026-11-16", *HE, keys=keys)
    assert shown.exit_code == 0
    assert "Der Fall ist beendet." in shown.output
    assert library(root).resume(path.read_bytes()).end == "e"


# -- at the keyboard ---------------------------------------------------------------------------------------------------


def test_a_step_at_the_keyboard(root: Path, tmp_path: Path) -> None:
    """A person answers field by field, gets help, is told what is wrong, and may leave a step without storing."""
    path = tmp_path / "fall.json"
    keys = "1\n?\n\nviel\n<\n1\n9,5\n\nsb-17\na\nv\n?\nfalsch\ns\n"
    shown = cli(root, "run", "antrag", "--case", str(path), *NOW, *HE, keys=keys)
    text = " ".join(shown.output.split())
    assert shown.exit_code == 0
    assert "Form: eine Zahl wie 1.234,50" in text
    assert "Diese Angabe wird hier gebraucht." in text
    assert "Erwartet wird eine Zahl" in text
    assert "Nichts gespeichert." in text
    assert "frist (Angaben fehlen" in text
    assert "Das ist keine Auswahl." in text
    assert "run --case" in text
    assert library(root, parameters={"land": "HE"}).resume(path.read_bytes()).facts["x"] == 9.5


def test_four_eyes_at_the_keyboard(root: Path, tmp_path: Path) -> None:
    """The person who recorded the case is refused at the step with four eyes, another one is taken."""
    keys = "1\n1\n02.11.2026\nsb-17\nn\n1\n\n1\nja\nsb-17\n1\nja\nsb-18\n"
    shown = cli(root, "run", "antrag", *NOW, *HE, keys=keys)
    assert "Vier-Augen-Prinzip" in shown.output
    assert "Der Fall ist beendet." in shown.output


def test_the_clock_at_the_keyboard(root: Path) -> None:
    """The clock moves by days or to a date, fires deadlines, and refuses to run backwards."""
    keys = "1\n1\n02.11.2026\nsb-17\nu 3 Tage\nu 01.01.2026\nu bald\nu 17.11.2026\ns\n"
    text = " ".join(cli(root, "run", "antrag", *NOW, *HE, keys=keys).output.split())
    assert "Die Uhr steht auf dem 05.11.2026; nichts wurde fällig." in text
    assert "Der Zeitpunkt liegt vor der Uhr des Falls" in text
    assert "Das ist kein Zeitpunkt." in text
    assert "Fristablauf frist: letzter Tag war der 16.11.2026" in text
    assert "Nicht gespeichert (ohne --case)." in text


def test_correcting_at_the_keyboard(root: Path) -> None:
    """A known fact is corrected with a reason; what rests on it is shown as stale."""
    keys = "1\n1\n02.11.2026\nsb-17\nb\n1\nviel\n50\nTippfehler\ns\n"
    text = " ".join(cli(root, "run", "antrag", *NOW, *HE, keys=keys).output.split())
    assert "Berichtigung Tippfehler (sb-17) X: 50 Noch einmal zu tun: messen" in text
    assert "Überholt, neu zu treffen: Wie groß ist X?" in text


def test_a_parameter_the_office_must_set(root: Path) -> None:
    """A deadline without the Land is refused with the option to give; the step is not stored."""
    shown = cli(root, "run", "antrag", *NOW, keys="1\n1\n02.11.2026\nsb-17\n")
    assert "--parameter land=… angeben" in shown.output
    assert shown.exit_code == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are a Unix thing")
def test_on_a_real_terminal(root: Path, tmp_path: Path) -> None:
    """On a pseudo-terminal the run is coloured, Ctrl-D stores and leaves with 0, and a pipe gets no colour."""
    import pty

    path = tmp_path / "fall.json"
    command = [*PROGRAM, "--models", str(root), "run", "antrag", "--case", str(path), *NOW, *HE]
    primary, secondary = pty.openpty()
    environment = {k: v for k, v in os.environ.items() if k != "NO_COLOR"} | {"TERM": "xterm"}
    process = subprocess.Popen(command, stdin=secondary, stdout=secondary, stderr=secondary, env=environment)  # noqa: S603
    os.close(secondary)
    seen = b""
    try:
        for key, awaited in ((b"", b"Hilfe: "), (b"1\n", b"X: "), (b"9,5\n", b"Tag: "), (b"\n", b"durch: "),
                             (b"sb-17\n", b"Hilfe: "), (b"\x04", b"Gespeichert in")):  # fmt: skip
            os.write(primary, key)
            mark, until = len(seen), time.monotonic() + 60
            while awaited not in seen[mark:]:
                assert time.monotonic() < until, seen.decode()
                if select.select([primary], [], [], 1)[0]:
                    seen += os.read(primary, 65_536)
    except BaseException:
        process.kill()
        process.wait()
        raise
    assert process.wait(timeout=60) == 0
    os.close(primary)
    assert b"\x1b[1m" in seen
    assert "\x1b" not in cli(root, "list").output
    assert library(root, parameters={"land": "HE"}).resume(path.read_bytes()).facts["x"] == 9.5


@pytest.mark.parametrize("seed", range(12))
def test_random_keys(tmp_path: Path, seed: int) -> None:
    """Whatever is typed, the run ends orderly and what it stored can be opened again."""
    words = (
        "", "", "1", "2", "3", "?", "<", "ja", "nein", "02.11.2026", "unbekannt", "keine", "sb-1", "sb-2", "u 14 Tage",
        "u 9999 Wochen", "u", "n", "b", "a", "v", "p", "s", "x", "13,00", "-1", "9" * 30, "16b_1", "Indien",
        "pass", "fehlt", "\x00", "ä" * 3000, "[", "a: b",
        "Unterlage: pass, Mangel: fehlt, Beschaffung: vorhanden, Ersatzweg: keine",
    )  # fmt: skip
    keys = random.Random(seed)  # noqa: S311
    typed = "\n".join(keys.choice(words) for _ in range(150))
    process = keys.choice(["fiktionsbescheinigung", "unterlagen-nachforderung", "erstellung-und-ausgabe"])
    path = tmp_path / "fall.json"
    assert cli(None, "run", process, "--case", str(path), *NOW, *HE, keys=typed).exit_code == 0
    assert cli(None, "run", "--case", str(path), *HE, keys="s\n").exit_code == 0
