"""Many cases, several processes over one SQLite file, some killed in the middle: `python -m benchmarks.load`.

Each worker takes any open case, does any open step of it and stores state, due moment, revision and events in one
transaction that holds only if nobody else stored the case meanwhile. Workers are killed with SIGKILL while they are at
it and replaced; there is no lock to free and nothing to repair. The audit table has no unique key, so that a step done
twice would be seen and not refused.
"""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tests.kit import Diagram, at, folder

from benchmarks.measure import row
from musterprozesse import Case, Library, library

ROOT = Path(__file__).resolve().parents[1]
NOW = at("2026-11-02")
STEPS = {"a": {"x": 5}, "b": {"y": 1}, "mahnen": {}, "c": {}}
KINDS = Counter(started=1, completed=len(STEPS), deadline_set=1, deadline_fired=1, decided=1, ended=1)
SCHEMA = """
PRAGMA journal_mode = WAL;
CREATE TABLE cases (id INTEGER PRIMARY KEY, state TEXT NOT NULL, due TEXT, revision INTEGER NOT NULL, ended INTEGER);
CREATE INDEX open_cases ON cases (id) WHERE ended = 0;
CREATE TABLE audit (case_id INTEGER, number INTEGER, kind TEXT, step TEXT, worker INTEGER);
CREATE TABLE refused (case_id INTEGER, worker INTEGER);
"""


def model() -> Diagram:
    """A step; then another beside a deadline and what follows from it; then a table; then the last step."""
    d = Diagram("p").start().user("a", {"x": True}).gate("g", "parallel").user("b", {"y": True})
    d.catch("t", timer="P14D").service("mahnen").gate("j", "parallel").rule("r", "gross").user("c").end()
    return d.chain("s", "a", "g", "b", "j", "r", "c", "e").chain("g", "t", "mahnen", "j")


def connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=60, isolation_level=None)
    db.execute("PRAGMA synchronous = NORMAL")
    return db


def store(db: sqlite3.Connection, id: int, revision: int, case: Case) -> bool:
    """All of it or nothing; False if the case is not at `revision` any more."""
    due = case.next_due.isoformat() if case.next_due else None
    db.execute("BEGIN IMMEDIATE")
    done = db.execute(
        "UPDATE cases SET state = ?, due = ?, revision = ?, ended = ? WHERE id = ? AND revision = ?",
        (case.to_json(), due, case.number, case.end is not None, id, revision),
    )
    if done.rowcount == 0:
        db.execute("ROLLBACK")
        return False
    events = [(id, e.number, e.kind, e.step, os.getpid()) for e in case.events if e.number > revision]
    db.executemany("INSERT INTO audit VALUES (?, ?, ?, ?, ?)", events)
    db.execute("COMMIT")
    return True


def fill(path: Path, models: Path, cases: int) -> None:
    """Begin the cases."""
    office = library(models)
    with closing(connect(path)) as db:
        db.executescript(SCHEMA)
        for id in range(cases):
            db.execute("INSERT INTO cases VALUES (?, '', NULL, 0, 0)", (id,))
            store(db, id, 0, office.start("p", now=NOW))


def work(path: Path, models: Path, crowd: int) -> None:
    """Until no case is open: take one of the first few, which the others take too, and move it."""
    office, chance = library(models), random.Random(os.getpid())  # noqa: S311 - which case next is no secret
    with closing(connect(path)) as db:
        while found := db.execute("SELECT id FROM cases WHERE ended = 0 ORDER BY id LIMIT ?", (crowd,)).fetchall():
            move(db, office, chance.choice(found)[0], chance)


def move(db: sqlite3.Connection, office: Library, id: int, chance: random.Random) -> None:
    """One step, or the deadline; a step that was refused is sent again under its key, like by an impatient clerk."""
    state, revision = db.execute("SELECT state, revision FROM cases WHERE id = ?", (id,)).fetchone()
    case = office.resume(state)
    steps = [n.id for n in case.needs() if n.kind in ("task", "service")] + [""] * (case.next_due is not None)
    if not steps:
        return
    step = chance.choice(steps)
    if not step and case.next_due is not None:
        done = case.advance(case.next_due)
    else:
        done = case.complete(step, STEPS[step], now=case.clock, by="sb", key=f"{id}/{step}")
    if store(db, id, revision, done):
        return
    db.execute("INSERT INTO refused VALUES (?, ?)", (id, os.getpid()))
    state, revision = db.execute("SELECT state, revision FROM cases WHERE id = ?", (id,)).fetchone()
    case = office.resume(state)
    if step:
        again = case.complete(step, STEPS[step], now=case.clock, by="sb", key=f"{id}/{step}")
        if again.number != case.number:
            store(db, id, revision, again)


def findings(path: Path, models: Path, cases: int) -> list[str]:
    """What went wrong, in words: a case lost or not ended, an event missing or twice, a step or deadline twice."""
    office, wrong = library(models), []
    events: defaultdict[int, list[tuple[int, str, str]]] = defaultdict(list)
    with closing(connect(path)) as db:
        for id, *event in db.execute("SELECT case_id, number, kind, step FROM audit ORDER BY case_id, number"):
            events[id].append((event[0], event[1], event[2]))
        stored = db.execute("SELECT id, state, revision FROM cases").fetchall()
    if len(stored) != cases:
        wrong.append(f"{cases - len(stored)} cases lost")
    for id, state, revision in stored:
        case = office.resume(state)
        if case.end != "e" or case.number != revision:
            wrong.append(f"case {id} ended at {case.end}, event {case.number}, stored as revision {revision}")
        if [n for n, _, _ in events[id]] != list(range(1, revision + 1)):
            wrong.append(f"case {id}: numbers of its events are {[n for n, _, _ in events[id]]}")
        if Counter(k for _, k, _ in events[id]) != KINDS:
            wrong.append(f"case {id}: its events are {[k for _, k, _ in events[id]]}")
        if sorted(s for _, k, s in events[id] if k == "completed") != sorted(STEPS):
            wrong.append(f"case {id}: its steps are {[s for _, k, s in events[id] if k == 'completed']}")
    return wrong


@dataclass(frozen=True)
class Figures:
    seconds: float
    steps: int
    refused: int
    killed: int
    wrong: list[str]


def run(root: Path, cases: int, workers: int, kills: int, limit: float = 900) -> Figures:
    """Fill, work, kill, look.

    Args:
        limit: seconds after which the run is given up.

    Raises:
        TimeoutError: `limit` has passed. RuntimeError: a worker ended by itself with an error.
    """
    path, models = root / "load.sqlite3", folder(root, model())
    fill(path, models, cases)
    command = [sys.executable, "-m", "benchmarks.load", str(path), str(models), str(2 * workers)]
    begin = time.perf_counter()
    team = [subprocess.Popen(command, cwd=ROOT) for _ in range(workers)]  # noqa: S603 - our own module
    killed, total = 0, cases * KINDS.total()
    try:
        with closing(connect(path)) as db:
            while any(w.poll() is None for w in team):
                if time.perf_counter() - begin > limit:
                    raise TimeoutError(f"not done after {limit} seconds")
                done, last = db.execute("SELECT rowid, worker FROM audit ORDER BY rowid DESC LIMIT 1").fetchone()
                busy = next((w for w in team if w.pid == last and w.poll() is None), None)
                if killed < kills and busy is not None and done > cases + (total - cases) * (killed + 1) / (kills + 2):
                    busy.kill()
                    busy.wait()
                    team[team.index(busy)] = subprocess.Popen(command, cwd=ROOT)  # noqa: S603
                    killed += 1
                time.sleep(0.005)
            seconds = time.perf_counter() - begin
            (refused,) = db.execute("SELECT count(*) FROM refused").fetchone()
    finally:
        for worker in team:
            worker.kill()
            worker.wait()
    if any(w.returncode for w in team):
        raise RuntimeError("a worker ended with an error")
    return Figures(seconds, cases * (len(STEPS) + 1), refused, killed, findings(path, models, cases))


def rows(cases: int = 500, workers: int = 4, kills: int = 6) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as root:
        found = run(Path(root), cases, workers, kills)
    for line in found.wrong[:10]:
        print(line)
    what = f"{cases:,} cases, {workers} processes, one SQLite file, {found.killed} killed: a stored step"
    yield row(what, found.seconds / found.steps * 1000, None, "ms", f"{len(found.wrong)} lost or twice (0)")
    yield row("  steps refused there because somebody else was first", found.refused / found.steps * 100, None, "%", "")


if __name__ == "__main__":
    if len(sys.argv) == 4:
        work(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
    else:
        for text in rows(10_000, 4, 12):
            print(text)
