"""Cases and events in SQLite: state, due moment, revision and events are stored in one transaction or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import musterprozesse as mp

SCHEMA = """
CREATE TABLE IF NOT EXISTS cases (
  id INTEGER PRIMARY KEY, key TEXT UNIQUE, state TEXT NOT NULL, due TEXT, revision INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS cases_due ON cases (due) WHERE due IS NOT NULL;
CREATE TABLE IF NOT EXISTS events (
  id INTEGER NOT NULL REFERENCES cases, number INTEGER NOT NULL, event TEXT NOT NULL, PRIMARY KEY (id, number));
"""


class Conflict(Exception):
    """Somebody else stored this case first; nothing was changed."""


class Row(NamedTuple):
    id: int
    state: str
    revision: int


class Store:
    """One connection per use, so that any number of threads and processes may share the file."""

    def __init__(self, path: str | Path) -> None:
        self.path = path
        with self.open() as db:
            db.execute("PRAGMA journal_mode = WAL")
            db.executescript(SCHEMA)

    @contextmanager
    def open(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self.path, timeout=20, isolation_level=None)) as db:
            yield db

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        with self.open() as db:
            db.execute("BEGIN IMMEDIATE")
            yield db  # an exception leaves by closing the connection, which rolls back
            db.execute("COMMIT")

    def load(self, id: int) -> Row | None:
        with self.open() as db:
            found = db.execute("SELECT id, state, revision FROM cases WHERE id = ?", (id,)).fetchone()
        return Row(*found) if found else None

    def begin(self, key: str, start: Callable[[], mp.Case]) -> int:
        """The case this key has begun, now or before."""
        with self.transaction() as db:
            found = db.execute("SELECT id FROM cases WHERE key = ?", (key,)).fetchone()
            if found:
                return int(found[0])
            case = start()
            new = db.execute("INSERT INTO cases (key, state, revision) VALUES (?, '', 0)", (key,))
            id = int(new.lastrowid or 0)
            self._write(db, Row(id, "", 0), case)
        return id

    def save(self, row: Row, case: mp.Case) -> None:
        """Store what became of `row`.

        Raises:
            Conflict: the row has moved on since it was loaded.
        """
        with self.transaction() as db:
            self._write(db, row, case)

    def _write(self, db: sqlite3.Connection, row: Row, case: mp.Case) -> None:
        due = case.next_due.astimezone(UTC).isoformat() if case.next_due else None
        stored = db.execute(
            "UPDATE cases SET state = ?, due = ?, revision = ? WHERE id = ? AND revision = ?",
            (case.to_json(), due, case.number, row.id, row.revision),
        )
        if stored.rowcount == 0:
            raise Conflict
        new = [(row.id, e.number, e.model_dump_json()) for e in case.events if e.number > row.revision]
        db.executemany("INSERT INTO events VALUES (?, ?, ?)", new)

    def due(self, now: datetime) -> list[int]:
        """Cases with a deadline that has passed, the oldest first."""
        moment = now.astimezone(UTC).isoformat()
        with self.open() as db:
            return [id for (id,) in db.execute("SELECT id FROM cases WHERE due <= ? ORDER BY due", (moment,))]

    def events(self, id: int) -> list[str]:
        with self.open() as db:
            return [e for (e,) in db.execute("SELECT event FROM events WHERE id = ? ORDER BY number", (id,))]
