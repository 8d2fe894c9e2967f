"""Messages recorded after a deadline that arrived before it: the way back, or a person who decides.

See docs/decisions/late-records.md for what counts as irreversible.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from musterprozesse.deadlines import Deadlines
from musterprozesse.errors import InvalidFacts, Problem, StepNotOpen
from musterprozesse.process import Process

LATE_STEP = "verspaetet_erfasst"
LATE_TITLE = "Verspätet Erfasstes würdigen"


class LateRecords(Deadlines):
    """The part of a verb that remembers passed deadlines and what waited beside them."""

    def merged(self, mark: int) -> None:
        self.irreversible(mark)

    def irreversible(self, mark: int | None) -> None:
        """Somebody acted on a missed deadline: the way back is closed, what waited is remembered."""
        if mark is not None:
            self.state["l"] = [self.closed(r) if r["i"] == mark else r for r in self.state.get("l", [])]

    def closed(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """A passed deadline without a way back: which messages waited beside it."""
        return {"i": record["i"], "s": record["s"], "d": record["d"], "m": self.awaited(record)}

    def awaited(self, record: Mapping[str, Any]) -> list[str]:
        """The messages that waited beside a passed deadline."""
        if "m" in record:
            return list(record["m"])
        try:
            nodes = self.place_of(record["s"])[0].nodes
        except KeyError:  # the diagram has changed since; nothing waits there any more
            return []
        return [nodes[row[2]].message for row in record["w"] if row[2] in nodes and nodes[row[2]].message]

    def late_record(self, message: str, at: date | None) -> dict[str, Any] | None:
        """The latest passed deadline this message would have met, had it been recorded on the day it arrived."""
        if at is None:
            return None
        for record in reversed(self.state.get("l", [])):
            if message in self.awaited(record) and at <= date.fromisoformat(record["d"]):
                return record  # type: ignore[no-any-return]
        return None

    def place_of(self, step: str) -> tuple[Process, str]:
        """Process and element of a step named with the calls around it."""
        *calls, nid = step.split("/")
        process = self.model.processes[self.model.main]
        for call in calls:
            process = self.model.processes[process.nodes[call].called]
        return process, nid

    def record_late(self, record: Mapping[str, Any], mail: dict[str, Any]) -> None:
        self.state.setdefault("v", []).append({**mail, "s": record["s"], "d": record["d"]})
        day, reason = date.fromisoformat(mail["a"]), "arrived in time, recorded after the case went on"
        self.event("recorded_late", step=record["s"], title=mail["m"], facts=mail["f"], day=day, reason=reason)

    def close_late(self, step: str, by: str | None) -> None:
        pending = self.state.get("v", [])
        ids = tuple(f"{LATE_STEP}/{x['m']}" for x in pending)
        if by is None:
            raise InvalidFacts((Problem("by", "fehlt: wer hat den Schritt getan?"),))
        if step == LATE_STEP and len(ids) == 1:
            step = ids[0]
        if step not in ids:
            raise StepNotOpen(step, ids)
        pending.pop(ids.index(step))
        self.event("completed", step=step, by=by)
