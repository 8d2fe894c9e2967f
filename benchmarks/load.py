"""Many real cases, several processes over one SQLite file, killed in the middle: `python -m benchmarks.load`.

Each worker takes any open case of the renewal, asks what it needs, does the next act of its story and stores state, due
moment, revision and events in one transaction that holds only if nobody else stored the case meanwhile. Workers are
killed with SIGKILL while they are at it, once all of them together, and replaced; there is no lock to free and nothing
to repair. The audit table has no unique key, so that a step done twice would be seen and not refused. What must stand
there at the end is known from elsewhere: one process that plays each story alone, without a database.
"""

from __future__ import annotations

import argparse
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import row
from benchmarks.renewal import ROOT, Clerk, keep, office
from musterprozesse import Case, Library, StepNotOpen
from musterprozesse.case import REMEMBERED_KEYS

STORIES = 40
"""Different stories; cases 7, 47, 87 have the same one."""
SCHEMA = """
PRAGMA journal_mode = WAL;
CREATE TABLE cases (id INTEGER PRIMARY KEY, state TEXT NOT NULL, due TEXT, revision INTEGER NOT NULL, ended INTEGER);
CREATE INDEX open_cases ON cases (id) WHERE ended = 0;
CREATE TABLE audit (case_id INTEGER, number INTEGER, kind TEXT, step TEXT, worker INTEGER);
CREATE TABLE refused (case_id INTEGER, worker INTEGER);
"""
Entry = tuple[int, str, str]
"""Number, kind and step of an event."""


@dataclass(frozen=True)
class Story:
    """What a story comes to when one clerk plays it alone."""

    state: str
    entries: tuple[Entry, ...]
    acts: int


def alone(library: Library, number: int) -> Story:
    """Play a story from start to end, stored and resumed between all acts.

    Raises:
        RuntimeError: the case stands still.
    """
    clerk = Clerk(library, number)
    case, acts = clerk.start(), 0
    entries = [(e.number, e.kind, e.step) for e in case.events]
    while case.end is None:
        case = library.resume(case.to_json())
        act = clerk.act(case)
        if act is None:
            raise RuntimeError(f"story {number} stands still at {[n.id for n in case.needs()]}")
        case, acts = act.on(case, str(case.number)), acts + 1
        entries += [(e.number, e.kind, e.step) for e in case.events]
    return Story(case.to_json(), tuple(entries), acts)


def stories(library: Library, cases: int) -> list[Story]:
    return [alone(library, number) for number in range(min(cases, STORIES))]


def connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=60, isolation_level=None)
    db.execute("PRAGMA synchronous = NORMAL")
    return db


def store(db: sqlite3.Connection, id: int, revision: int, case: Case, careless: bool = False) -> bool:
    """All of it or nothing; False if the case is not at `revision` any more.

    Args:
        careless: leave out the check, to see what the findings say then.
    """
    due = case.next_due.isoformat() if case.next_due else None
    db.execute("BEGIN IMMEDIATE")
    done = db.execute(
        "UPDATE cases SET state = ?, due = ?, revision = ?, ended = ? WHERE id = ? AND (revision = ? OR ?)",
        (case.to_json(), due, case.number, case.end is not None, id, revision, careless),
    )
    if done.rowcount == 0:
        db.execute("ROLLBACK")
        return False
    events = [(id, e.number, e.kind, e.step, os.getpid()) for e in case.events if e.number > revision]
    db.executemany("INSERT INTO audit VALUES (?, ?, ?, ?, ?)", events)
    db.execute("COMMIT")
    return True


def fill(path: Path, library: Library, cases: int) -> None:
    """Begin the cases."""
    with closing(connect(path)) as db:
        db.executescript(SCHEMA)
        for id in range(cases):
            db.execute("INSERT INTO cases VALUES (?, '', NULL, 0, 0)", (id,))
            store(db, id, 0, Clerk(library, id % STORIES).start())


def work(path: Path, library: Library, crowd: int, careless: bool = False, file: Path | None = None) -> None:
    """Until no case is open: take one of the first few, which the others take too, and move it."""
    chance = random.Random(os.getpid())  # noqa: S311 - which case next is no secret
    with closing(connect(path)) as db:
        while found := db.execute("SELECT id FROM cases WHERE ended = 0 ORDER BY id LIMIT ?", (crowd,)).fetchall():
            id = chance.choice(found)[0]
            move(db, library, id, Clerk(library, id % STORIES, file), careless)


def move(db: sqlite3.Connection, library: Library, id: int, clerk: Clerk, careless: bool) -> None:
    """One act; if somebody else was first, the same again under its key, like by an impatient clerk."""
    state, revision = db.execute("SELECT state, revision FROM cases WHERE id = ?", (id,)).fetchone()
    case = library.resume(state)
    act = None if case.end is not None else clerk.act(case)
    if act is None or store(db, id, revision, act.on(case, str(revision)), careless):
        return
    db.execute("INSERT INTO refused VALUES (?, ?)", (id, os.getpid()))
    if act.verb == "advance":  # no key: it would rightly fire the next deadline
        return
    state, revision = db.execute("SELECT state, revision FROM cases WHERE id = ?", (id,)).fetchone()
    later = library.resume(state)
    if later.number - case.number >= REMEMBERED_KEYS:  # the key may be forgotten, and the step open once more
        return
    try:
        again = act.on(later, str(case.number))
    except StepNotOpen:  # moved on by something else
        return
    if again.number != later.number:
        store(db, id, revision, again)


def findings(path: Path, library: Library, cases: int, expected: list[Story]) -> list[str]:
    """What went wrong, in words: a case lost, another end than alone, an event missing, changed or there twice."""
    wrong = []
    events: defaultdict[int, list[Entry]] = defaultdict(list)
    with closing(connect(path)) as db:
        for id, *event in db.execute("SELECT case_id, number, kind, step FROM audit ORDER BY case_id, number"):
            events[id].append((event[0], event[1], event[2]))
        stored = db.execute("SELECT id, state, revision FROM cases ORDER BY id").fetchall()
    if len(stored) != cases:
        wrong.append(f"{cases - len(stored)} cases lost")
    for id, state, revision in stored:
        story = expected[id % STORIES]
        if state != story.state:
            wrong.append(f"case {id}: its last state is not the one of its story, byte for byte")
        if (number := library.resume(state).number) != revision:
            wrong.append(f"case {id}: at event {number}, stored as revision {revision}")
        if len({n for n, _, _ in events[id]}) < len(events[id]):
            wrong.append(f"case {id}: an event is there twice")
        if tuple(events[id]) != story.entries:
            wrong.append(f"case {id}: its events are not those of its story")
    return wrong


@dataclass(frozen=True)
class Figures:
    seconds: float
    acts: int
    refused: int
    killed: int
    wrong: list[str]


def run(root: Path, cases: int, workers: int, kills: int, *, limit: float = 7200, careless: bool = False) -> Figures:
    """Fill, work, kill, look. The second kill takes all workers at once.

    Args:
        limit: seconds after which the run is given up.
        careless: without the check of the revision.

    Raises:
        TimeoutError: `limit` has passed. RuntimeError: a worker ended by itself with an error.
    """
    path, file, library = root / "load.sqlite3", root / "backgrounds.json", office()
    keep(file)
    expected = stories(library, cases)
    fill(path, library, cases)
    command = [sys.executable, "-m", "benchmarks.load", "--worker", str(path), str(file)]
    command += ["--crowd", str(10 * workers), *["--careless"] * careless]
    total = sum(len(expected[id % STORIES].entries) for id in range(cases))
    begin = time.perf_counter()
    team = [subprocess.Popen(command, cwd=ROOT) for _ in range(workers)]  # noqa: S603 - our own module
    blows, killed = 0, 0
    try:
        with closing(connect(path)) as db:
            (started,) = db.execute("SELECT max(rowid) FROM audit").fetchone()
            while any(w.poll() is None for w in team):
                if time.perf_counter() - begin > limit:
                    raise TimeoutError(f"not done after {limit} seconds")
                done, last = db.execute("SELECT rowid, worker FROM audit ORDER BY rowid DESC LIMIT 1").fetchone()
                busy = [w for w in team if w.poll() is None and (w.pid == last or blows == 1)]
                if blows < kills and busy and done > started + (total - started) * (blows + 1) / (kills + 2):
                    for worker in busy:
                        worker.kill()
                    for worker in busy:
                        worker.wait()
                        team[team.index(worker)] = subprocess.Popen(command, cwd=ROOT)  # noqa: S603
                    blows, killed = blows + 1, killed + len(busy)
                time.sleep(0.005)
            seconds = time.perf_counter() - begin
            (refused,) = db.execute("SELECT count(*) FROM refused").fetchone()
    finally:
        for worker in team:
            worker.kill()
            worker.wait()
    if any(w.returncode for w in team):
        raise RuntimeError("a worker ended with an error")
    acts = sum(expected[id % STORIES].acts for id in range(cases))
    return Figures(seconds, acts, refused, killed, findings(path, library, cases, expected))


def rows(cases: int = 300, workers: int = 4, kills: int = 4) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as root:
        found = run(Path(root), cases, workers, kills)
    for line in found.wrong[:10]:
        print(line)
    what = f"{cases:,} renewals, {workers} processes, one SQLite file, {found.killed} killed: an act"
    yield row(what, found.seconds / found.acts * 1000, None, "ms", f"{len(found.wrong)} lost or twice (0)")
    yield row("  acts refused there because somebody else was first", found.refused / found.acts * 100, None, "%", "")


def main() -> None:
    given = argparse.ArgumentParser(description="Many renewals over one SQLite file, workers killed in the middle.")
    given.add_argument("--cases", type=int, default=10_000)
    given.add_argument("--workers", type=int, default=4)
    given.add_argument("--kills", type=int, default=12)
    given.add_argument("--worker", type=Path, nargs=2, help="internal: be one worker on this file")
    given.add_argument("--crowd", type=int, default=40, help="internal: from how many open cases a worker chooses")
    given.add_argument("--careless", action="store_true", help="without the check of the revision, to see it fail")
    asked = given.parse_args()
    if asked.worker is not None:
        path, file = asked.worker
        work(path, office(file), asked.crowd, asked.careless, file)
        return
    for text in rows(asked.cases, asked.workers, asked.kills):
        print(text)


if __name__ == "__main__":
    main()
