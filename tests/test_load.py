"""Renewals moved by several processes over one SQLite file, killed in the middle: nothing lost, nothing twice."""

from __future__ import annotations

import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from benchmarks import load, renewal

from musterprozesse import Library

CASES = 200
needs_kill = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")


@pytest.fixture(scope="module")
def office() -> Library:
    return renewal.office()


@pytest.fixture(scope="module")
def done(office: Library, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[load.Story]]:
    """Three cases, moved to their ends by one worker, and what they come to alone."""
    path = tmp_path_factory.mktemp("load") / "load.sqlite3"
    load.fill(path, office, 3)
    load.work(path, office, 3)
    return path, load.stories(office, 3)


@pytest.fixture
def copy(done: tuple[Path, list[load.Story]], tmp_path: Path) -> Iterator[tuple[sqlite3.Connection, Path]]:
    """The finished cases in a file of its own."""
    path = tmp_path / "copy.sqlite3"
    with closing(sqlite3.connect(done[0])) as old, closing(sqlite3.connect(path)) as new:
        old.backup(new)
        yield new, path


@needs_kill
def test_killed_workers_lose_nothing_and_do_nothing_twice(tmp_path: Path) -> None:
    """Three processes share a file, all are killed at once, others while storing: each case ends as if played alone."""
    found = load.run(tmp_path, CASES, workers=3, kills=3, limit=300)
    assert found.wrong == []
    assert found.killed >= 4
    assert found.refused > 0, "the workers met at the same cases, otherwise nothing was proved"


def test_without_the_check_of_the_revision_steps_are_done_twice(tmp_path: Path) -> None:
    """The same run without the check is found out: the findings are no formality."""
    found = load.run(tmp_path, 8, workers=3, kills=0, limit=300, careless=True)
    assert any("twice" in line for line in found.wrong)


def test_one_worker_plays_the_stories_as_they_are(office: Library, done: tuple[Path, list[load.Story]]) -> None:
    """One worker over the database comes to the same bytes and events as a clerk without one."""
    path, expected = done
    assert load.findings(path, office, 3, expected) == []


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("DELETE FROM cases WHERE id = 1", "1 cases lost"),
        ("DELETE FROM audit WHERE case_id = 1 AND number = 4", "events are not"),
        ("INSERT INTO audit SELECT * FROM audit WHERE case_id = 1 AND number = 7", "twice"),
        ("UPDATE audit SET step = 'x' WHERE case_id = 1 AND number = 7", "events are not"),
        ("UPDATE cases SET revision = 8 WHERE id = 1", "stored as revision 8"),
        ("UPDATE cases SET state = (SELECT state FROM cases WHERE id = 2) WHERE id = 1", "byte for byte"),
    ],
)
def test_whatever_goes_wrong_is_found(
    office: Library, done: tuple[Path, list[load.Story]], copy: tuple[sqlite3.Connection, Path], damage: str, told: str
) -> None:
    """A lost case, a lost, changed or doubled event, a wrong revision, another state: each is a finding."""
    db, path = copy
    with db:
        assert db.execute(damage).rowcount == 1
    assert any(told in line for line in load.findings(path, office, 3, done[1]))


def test_the_later_of_two_is_refused(office: Library, tmp_path: Path) -> None:
    """Two workers move one case from one row: the second stores neither its state nor its events."""
    path = tmp_path / "load.sqlite3"
    load.fill(path, office, 1)
    with closing(load.connect(path)) as db:
        state, revision = db.execute("SELECT state, revision FROM cases").fetchone()
        case = office.resume(state)
        first, second = (
            case.correct({"mittel_monatlich_netto": x}, reason="Tippfehler", by="sb", now=case.clock) for x in (5, 50)
        )
        assert load.store(db, 0, revision, first)
        before = db.execute("SELECT * FROM audit").fetchall()
        assert not load.store(db, 0, revision, second)
        assert db.execute("SELECT * FROM audit").fetchall() == before
        assert db.execute("SELECT state FROM cases").fetchone() == (first.to_json(),)
