"""Several processes over one SQLite file, killed in the middle: nothing lost, nothing twice."""

from __future__ import annotations

import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from benchmarks import load

from musterprozesse import library
from tests.kit import folder

CASES = 300


def story(root: Path) -> tuple[Path, Path]:
    """Three cases, moved to their ends by one worker."""
    path, models = root / "load.sqlite3", folder(root, load.model())
    load.fill(path, models, 3)
    load.work(path, models, 3)
    return path, models


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_killed_workers_lose_nothing_and_do_nothing_twice(tmp_path: Path) -> None:
    """Three processes share a file, five are killed while storing: each event, step and deadline is there once."""
    found = load.run(tmp_path, CASES, workers=3, kills=5, limit=120)
    assert found.wrong == []
    assert found.killed == 5
    assert found.refused > 0, "the workers met at the same cases, otherwise nothing was proved"


def test_a_sound_story_has_no_findings(tmp_path: Path) -> None:
    """One worker alone moves all cases to their ends."""
    path, models = story(tmp_path)
    assert load.findings(path, models, 3) == []


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("DELETE FROM cases WHERE id = 1", "1 cases lost"),
        ("DELETE FROM audit WHERE case_id = 1 AND number = 4", "numbers"),
        ("INSERT INTO audit SELECT * FROM audit WHERE case_id = 1 AND kind = 'deadline_fired'", "numbers"),
        ("UPDATE audit SET step = 'b' WHERE case_id = 1 AND step = 'a'", "steps"),
        ("UPDATE audit SET kind = 'completed' WHERE case_id = 1 AND kind = 'deadline_fired'", "events are"),
        ("UPDATE cases SET revision = 8 WHERE id = 1", "stored as revision 8"),
    ],
)
def test_whatever_goes_wrong_is_found(tmp_path: Path, damage: str, told: str) -> None:
    """A lost case, a lost or doubled event, a step twice, a wrong revision: each is a finding."""
    path, models = story(tmp_path)
    with closing(sqlite3.connect(path)) as db, db:
        assert db.execute(damage).rowcount == 1
    assert any(told in line for line in load.findings(path, models, 3))


def test_the_later_of_two_is_refused(tmp_path: Path) -> None:
    """Two workers move one case from one row: the second stores neither its state nor its events."""
    path, models = tmp_path / "load.sqlite3", folder(tmp_path, load.model())
    load.fill(path, models, 1)
    with closing(load.connect(path)) as db:
        state, revision = db.execute("SELECT state, revision FROM cases").fetchone()
        case = library(models).resume(state)
        first, second = (case.complete("a", {"x": x}, now=case.clock, by="sb") for x in (5, 50))
        assert load.store(db, 0, revision, first)
        before = db.execute("SELECT * FROM audit").fetchall()
        assert not load.store(db, 0, revision, second)
        assert db.execute("SELECT * FROM audit").fetchall() == before
        assert db.execute("SELECT state FROM cases").fetchone() == (first.to_json(),)
