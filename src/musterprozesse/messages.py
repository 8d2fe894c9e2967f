"""Messages from outside: taken where somebody waits, kept until somebody does; those recorded late.

One that arrived before a deadline and is recorded after it leads back, or to a person who decides; see
docs/decisions/late-records.md for what counts as irreversible.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from musterprozesse.deadlines import Deadlines
from musterprozesse.engine import Token
from musterprozesse.errors import InvalidFacts, Problem, StepAmbiguous, StepNotOpen, UnknownMessage, near
from musterprozesse.process import Kind, Process
from musterprozesse.sheet import UNKNOWN

LATE_STEP = "verspaetet_erfasst"
LATE_TITLE = "Verspätet Erfasstes würdigen"


class Messages(Deadlines):
    """The part of a verb that takes messages: at once, when somebody waits for them, or late."""

    def settle(self) -> None:
        """Let everything move that can."""
        raise NotImplementedError

    def receive(self, message: str, given: Mapping[str, Any], at: date | None) -> None:
        waiting = self.receivers(message)
        if not waiting and message not in self.model.messages:
            known = tuple(sorted(self.model.messages))
            steps = {t.node.id: t.node.message for t in self.run.tokens() if t.node.message}
            meant = steps.get(message.rpartition("/")[2])
            raise UnknownMessage(message, (meant,) if meant else near(message, known), known)
        self.past(at)
        mail: dict[str, Any] = {"m": message, "f": self.checked(given), "a": (at or self.today).isoformat()}
        if not waiting and (record := self.late_record(message, at)) is not None:
            if "w" not in record or not self.run.has_level(record["o"]):
                self.record_late(record, mail)
                return
            self.run.reopen(record["o"], record["w"], record["i"])
            self.state["l"].remove(record)
            process, nid = self.place_of(record["s"])
            title = process.nodes[nid].name
            self.event("reopened", step=record["s"], title=title, day=at, reason="recorded late, arrived in time")
            waiting = self.receivers(message)
        if waiting:
            self.deliver(waiting[0], mail)
            self.settle()
            return
        if not self.run.open:
            raise StepNotOpen(message, ())
        self.acceptable(mail)
        self.state.setdefault("m", []).append(mail)
        self.event("stored", title=message, day=date.fromisoformat(mail["a"]), facts=mail["f"])

    def past(self, at: date | None) -> None:
        if at is not None and at > self.today:
            raise InvalidFacts((Problem("at", "liegt nach der Uhr des Falls"),))

    def receivers(self, message: str) -> list[Token]:
        """Who waits for the message; the outermost first, since it ends what is inside."""
        found = [t for t in self.run.tokens() if t.node.message == message and t.node.kind is not Kind.START]
        found.sort(key=lambda t: (len(t.path), t.id))
        same = [t for t in found if len(t.path) == len(found[0].path)]
        if len(same) > 1:
            raise StepAmbiguous(message, tuple(self.need_id(t, same) for t in same))
        return found

    def deliver(self, token: Token, mail: Mapping[str, Any]) -> None:
        facts = self.required(mail["f"], dict(token.node.reported))
        if day := token.node.properties.get("eingangstag"):
            facts[day] = mail["a"]
        again = token.node.kind is Kind.BOUNDARY and not token.node.interrupting
        silent = self.nothing(f for f, _ in token.node.reported if again and f not in facts)
        stale = self.set_facts(token.scope, {**silent, **facts})
        self.event("received", step=token.step, title=token.process.messages[token.node.message], facts=facts,
                   day=date.fromisoformat(mail["a"]), legal_basis=token.node.norms, stale=stale)  # fmt: skip
        self.irreversible(token.extra.get("l"))
        self.run.pass_on(token.id)

    def acceptable(self, mail: Mapping[str, Any]) -> None:
        """Refuse now an early message that nobody could ever take.

        Raises:
            InvalidFacts: no diagram of this case takes the message with these facts.
        """
        problem: InvalidFacts | None = None
        for process in self.model.processes.values():
            for node in process.nodes.values():
                if node.message == mail["m"] and node.kind is not Kind.START:
                    try:
                        self.required(mail["f"], dict(node.reported))
                    except InvalidFacts as error:
                        problem = error
                    else:
                        return
        if problem is not None:
            raise problem

    def fits(self, token: Token, mail: Mapping[str, Any]) -> bool:
        """Whether an early message has what this waiting step needs."""
        fields = dict(token.node.reported)
        return set(mail["f"]) <= fields.keys() and all(n in mail["f"] for n, must in fields.items() if must)

    def take_mail(self) -> bool:
        for mail in self.state.get("m", ()):
            waiting = [t for t in self.receivers(mail["m"]) if self.fits(t, mail)]
            if waiting:
                self.state["m"].remove(mail)
                self.deliver(waiting[0], mail)
                return True
        return False

    def nothing(self, names: Iterable[str]) -> dict[str, Any]:
        """Nobody has said anything: none where the vocabulary says what none stands for, else unknown."""
        fields = self.model.vocabulary.facts
        return {name: None if fields[name].leer is not None else UNKNOWN for name in names}

    @staticmethod
    def need_id(token: Token, tokens: Iterable[Token]) -> str:
        twins = sum(t.step == token.step for t in tokens)
        return f"{token.step}#{token.id}" if twins > 1 else token.step

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
