"""A case: one person and one title sought, as a small immutable value; every verb returns a new one."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from musterprozesse import calendar
from musterprozesse.engine import Token, UnknownRow
from musterprozesse.errors import CaseMismatch, ClockError, InvalidState, MusterprozesseError
from musterprozesse.events import Event
from musterprozesse.feel import Unknown
from musterprozesse.model import Model
from musterprozesse.motion import LATE_STEP, Motion, unpack
from musterprozesse.needs import Announcement, Document, Field, Letter, Need
from musterprozesse.process import Kind
from musterprozesse.state import checked_state
from musterprozesse.vocabulary import ValueProblem

FORMAT = 1
MAX_STATE = 256_000
REMEMBERED_KEYS = 20

_NEED_KIND = {
    Kind.USER: "task",
    Kind.MANUAL: "task",
    Kind.SERVICE: "service",
    Kind.SEND: "service",
    Kind.RULE: "facts",
    Kind.XOR: "facts",
}


@dataclass(frozen=True, slots=True)
class Result:
    """What a decision gave in this case: value, matched rules with their norms, the day, and whether it is stale."""

    decision: str
    value: Any
    rules: tuple[str, ...]
    legal_basis: tuple[str, ...]
    day: date
    stale: bool


class Case:
    """Where one case stands. Immutable; built by `Library.start` and `Library.resume`.

    Every verb takes `now`, aware of its zone and never earlier than the case's clock, fires what is due before it,
    and is atomic: on an error this value is unchanged and no new one exists.
    """

    __slots__ = ("_model", "_motion", "_needs", "_state", "events")

    def __init__(self, model: Model, motion: Motion, events: tuple[Event, ...]) -> None:
        self._model = model
        self._motion = motion
        self._state = motion.dump()
        self._needs: tuple[Need, ...] | None = None
        self.events = events
        """What happened since `start` or `resume`, oldest first."""

    # -- building ------------------------------------------------------------------------------------------------

    @classmethod
    def begin(cls, model: Model, facts: Mapping[str, Any], now: datetime, group: str | None) -> Case:
        if now.tzinfo is None or now.utcoffset() is None:
            raise ClockError("`now` has no time zone; pass an aware datetime, e.g. datetime.now(tz=timezone.utc).")
        clock = now.astimezone(calendar.BERLIN).isoformat()
        state: dict[str, Any] = {"x": FORMAT, "p": model.main, "q": model.fingerprint, "n": 0, "t": clock, "c": {}}
        if group is not None:
            state["g"] = group
        motion = Motion(model, state)
        given = motion.checked(facts)
        motion.set_facts(0, given)
        main = model.processes[model.main]
        motion.event("started", step=main.id, title=main.name, facts=given)
        motion.run.start()
        motion.move_to(now)
        return cls(model, motion, tuple(motion.events))

    @classmethod
    def restore(cls, model: Model, state: dict[str, Any]) -> Case:
        try:
            motion = Motion(model, state)
        except UnknownRow as error:
            raise CaseMismatch(model.main, error.elements) from None
        lost = tuple(f"message {m['m']}" for m in state.get("m", ()) if m["m"] not in model.messages)
        known = {*model.vocabulary.facts, *model.decisions}
        for parts in state["c"].values():
            lost += tuple(f"fact {n}" for n in parts.get("f", {}) if n not in known)
            lost += tuple(f"result {n}" for n in parts.get("r", {}) if n not in known)
        if lost:
            raise CaseMismatch(model.main, lost)
        for parts in state["c"].values():
            for name, value in parts.get("f", {}).items():
                try:
                    model.vocabulary.facts[name].check(value)
                except ValueProblem:
                    raise InvalidState(f"the fact {name} has a value the vocabulary does not allow.") from None
        if state["q"] != model.fingerprint:
            motion.state["q"] = model.fingerprint
            motion.event(
                "resumed", step=model.main, reason="the diagram has changed; the case continues where it stood"
            )
        motion.dirty = True
        motion.settle()
        return cls(model, motion, tuple(motion.events))

    def to_json(self) -> str:
        """The state to store: same case, same bytes. Nothing else is needed to resume; it holds no code."""
        return seal(self._state)

    # -- reading -------------------------------------------------------------------------------------------------

    @property
    def process(self) -> str:
        return self._model.main

    @property
    def group(self) -> str | None:
        """The caller's mark for cases that belong together (a family)."""
        return self._state.get("g")

    @property
    def clock(self) -> datetime:
        return datetime.fromisoformat(self._state["t"])

    @property
    def end(self) -> str | None:
        """The end event the case reached; None while it runs."""
        return self._state.get("e") if not self._motion.run.open else None

    @property
    def number(self) -> int:
        """How many events the case has seen: a counter for compare-and-swap in the caller's database."""
        return int(self._state["n"])

    @property
    def next_due(self) -> datetime | None:
        """When `advance` is next needed: the moment the earliest open deadline has passed."""
        found = self._motion.next_due()
        return found[0] if found is not None else None

    @property
    def facts(self) -> Mapping[str, Any]:
        """All known facts as JSON values; those of a running part under `<call>/<fact>`."""
        found: dict[str, Any] = {}
        for scope, (_, _, path) in self._motion.tree.items():
            for name, value in self._motion.scopes.get(scope, {}).get("f", {}).items():
                found["/".join((*path, name))] = value
        return found

    @property
    def results(self) -> Mapping[str, Result]:
        """Results of the decisions made so far; those of a running part under `<call>/<decision>`."""
        found: dict[str, Result] = {}
        for scope, (_, _, path) in self._motion.tree.items():
            for name, stored in self._motion.scopes.get(scope, {}).get("r", {}).items():
                norms = self._model.norms
                basis = tuple(dict.fromkeys(norms[r] for r in stored["r"] if norms.get(r)))
                found["/".join((*path, name))] = Result(
                    name, unpack(stored["v"]), tuple(stored["r"]), basis, date.fromisoformat(stored["t"]), "s" in stored
                )
        return found

    def needs(self) -> tuple[Need, ...]:
        """All open needs, in the order of the diagram; what may happen at any time comes last."""
        if self._needs is None:
            self._needs = _needs(self._model, self._motion)
        return self._needs

    # -- verbs ---------------------------------------------------------------------------------------------------

    def complete(
        self,
        step: str,
        facts: Mapping[str, Any] | None = None,
        *,
        now: datetime,
        by: str | None = None,
        at: date | None = None,
        key: str | None = None,
    ) -> Case:
        """Do a step, or give facts a decision waits for.

        Args:
            step: the need's id, or the bare step id while that is unambiguous.
            facts: by field id; dates, numbers, bools, strings or their JSON forms.
            now: the moment, aware.
            by: who did it; required for a person's step.
            at: the day it was really done, if recorded later; kept in the event.
            key: an idempotency key; a repeated call with it returns the case unchanged.

        Raises:
            StepNotOpen, StepAmbiguous, InvalidFacts, SamePerson, ClockError, ModelError and the decision errors.
        """
        return self._verb(now, key, lambda motion: motion.complete(step, facts or {}, by, at))

    def receive(
        self,
        message: str,
        facts: Mapping[str, Any] | None = None,
        *,
        now: datetime,
        at: date | None = None,
        key: str | None = None,
    ) -> Case:
        """Hand in a message from outside.

        A message nobody waits for yet is kept and delivered when somebody does. One recorded after a deadline but
        arrived (`at`) on or before its last day counts: the case returns to where it waited if nothing was done
        since, otherwise a person gets the need `verspaetet_erfasst`.

        Raises:
            UnknownMessage, InvalidFacts, StepAmbiguous, StepNotOpen (the case has ended), ClockError.
        """
        return self._verb(now, key, lambda motion: motion.receive(message, facts or {}, at))

    def advance(self, now: datetime) -> Case:
        """Fire every deadline that has passed, each at its own moment."""
        return self._verb(now, None, lambda motion: None)

    def correct(self, facts: Mapping[str, Any], *, reason: str, by: str, now: datetime, key: str | None = None) -> Case:
        """Correct or withdraw (`UNKNOWN`) facts; results that used them become stale, nothing is undone silently."""
        return self._verb(now, key, lambda motion: motion.correct(facts, reason, by))

    def _verb(self, now: datetime, key: str | None, action: Any) -> Case:
        mark = hashlib.sha256(key.encode()).hexdigest()[:10] if key is not None else None
        if mark is not None and mark in self._state.get("k", ()):
            return self
        motion = Motion(self._model, self._state)
        motion.move_to(now)
        action(motion)
        if mark is not None:
            motion.state["k"] = [*self._state.get("k", ()), mark][-REMEMBERED_KEYS:]
        return Case(self._model, motion, (*self.events, *motion.events))

    def __repr__(self) -> str:
        return f"<Case {self.process} at {self.clock:%Y-%m-%d}, {self.end or 'running'}>"


def seal(state: Mapping[str, Any]) -> str:
    """Canonical JSON with a checksum over it, so that a cut or edited state is noticed."""
    body = json.dumps(state, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return f'{{"h":"{hashlib.sha256(body.encode()).hexdigest()[:12]}",{body[1:]}'


def unseal(text: str | bytes) -> dict[str, Any]:
    """Read a stored state.

    Raises:
        InvalidState: oversized, cut short, edited, of another format, or not of the shape a state has.
    """
    if len(text) > MAX_STATE:
        raise InvalidState(f"it is larger than {MAX_STATE // 1000} kB.")
    try:
        state = json.loads(text)
    except (ValueError, RecursionError):
        raise InvalidState("it is not complete JSON.") from None
    if not isinstance(state, dict) or "x" not in state:
        raise InvalidState("it has no format number.")
    if state["x"] != FORMAT:
        raise InvalidState("it has a format this version does not know; update musterprozesse.")
    digest = state.pop("h", None)
    if not isinstance(digest, str) or not seal(state).startswith(f'{{"h":"{digest}",'):
        raise InvalidState("its checksum does not fit, so it was edited or damaged.")
    return checked_state(state)


def _needs(model: Model, motion: Motion) -> tuple[Need, ...]:
    tokens = motion.run.tokens()
    missing = motion.waiting()
    found: list[tuple[Any, Need]] = []
    for token in tokens:
        kind = _NEED_KIND.get(token.node.kind)
        optional = token.node.kind is Kind.BOUNDARY
        if token.id in missing and token.node.kind not in (Kind.USER, Kind.MANUAL):
            kind = "facts"
        elif token.node.message:
            kind = "message"
        elif token.node.timer is not None:
            kind = "date" if token.extra.get("d") else None
        if kind is None:
            continue
        place = tuple(model.order[p.id, n] for p, n in _way(model, motion, token))
        found.append(((optional, place, token.id), _Builder(model, motion, token, tokens).need(kind, optional)))
    found.sort(key=lambda x: x[0])
    late = tuple(
        Need(
            id=f"{LATE_STEP}/{v['m']}", kind="task", step=LATE_STEP, process=model.main, role="sachbearbeitung",
            title="Verspätet Erfasstes würdigen", message=v["m"],
            why=f"Eingegangen am {date.fromisoformat(v['a']):%d.%m.%Y}, vor Ablauf der Frist am "
            f"{date.fromisoformat(v['d']):%d.%m.%Y}, aber erst danach erfasst; der Fall ist inzwischen weiter.",
        )
        for v in motion.state.get("v", ())
    )  # fmt: skip
    return (*(n for _, n in found), *late)


def _way(model: Model, motion: Motion, token: Token) -> Iterable[tuple[Any, str]]:
    """Process and element of each call around a token, outermost first, then of the token itself."""
    process = model.processes[model.main]
    for call in token.path:
        yield process, call
        process = model.processes[process.nodes[call].called]
    yield process, token.node.id


class _Builder:
    """Builds the need of one token."""

    def __init__(self, model: Model, motion: Motion, token: Token, tokens: list[Token]) -> None:
        self.model, self.motion, self.token, self.tokens = model, motion, token, tokens

    def need(self, kind: Any, optional: bool) -> Need:
        token, node, words = self.token, self.token.node, self.model.vocabulary
        decision = self.model.decisions.get(node.decision)
        due, due_basis = self.due()
        return Need(
            id=self.motion.need_id(token, self.tokens),
            kind=kind,
            step=node.id,
            process=token.process.id,
            title=decision.name if decision is not None else node.name,
            role=node.lane,
            fields=self.fields(kind),
            documents=tuple(
                Document(id=d, label=words.documents[d].label, form=words.documents[d].form or "",
                         translation=words.documents[d].uebersetzung or "",
                         validity=words.documents[d].gueltigkeit or "", legal_basis=words.documents[d].norm or "")
                for d in node.documents
            ),
            due=due,
            due_basis=due_basis,
            legal_basis=node.norms or (self.open_norms() if kind == "facts" else ()),
            why=self.why(kind),
            help=node.documentation,
            decision=node.decision,
            message=node.message,
            topic=node.topic,
            letter=self.letter(),
            announces=self.announcement(),
            not_by=node.properties.get("nicht_durch", ""),
            optional=optional,
        )  # fmt: skip

    def why(self, kind: str) -> str:
        decision = self.model.decisions.get(self.token.node.decision)
        if kind == "facts" and decision is not None:
            return f"Die Entscheidung „{decision.name}“ wartet auf diese Angaben."
        if kind == "facts":
            return f"„{self.token.node.name}“ wartet auf diese Angaben."
        return ""

    def open_norms(self) -> tuple[str, ...]:
        decision = self.model.decisions.get(self.token.node.decision)
        if decision is None or decision.table is None:
            return ()
        return tuple(dict.fromkeys(r.norm for r in decision.table.rules if r.norm))

    def fields(self, kind: str) -> tuple[Field, ...]:
        node, motion = self.token.node, self.motion
        if kind == "facts":
            wanted = motion.missing[self.token.id]
            return tuple(self.field(n.split(".", 1)[0], True, why=labels) for n, labels in wanted.items())
        if kind == "task":
            again = node.id in motion.scopes.get(self.token.scope, {}).get("d", {})
            return tuple(self.field(f.id, f.required, again=again) for f in node.fields)
        return tuple(self.field(name, must, again=True) for name, must in node.reported)

    def field(self, name: str, required: bool, why: tuple[str, ...] = (), again: bool = False) -> Field:
        fact = self.model.vocabulary.facts[name]
        known = self.motion.known(self.token.scope, name)
        value = self.motion.value(self.token.scope, name) if known else None
        return Field(
            id=name, label=fact.label, question=fact.frage or "", help=fact.hilfe or "", type=fact.typ,
            choices=self.model.vocabulary.choices(name), unit=fact.einheit or "",
            required=required and (again or not known), known=known and not again, value=None if again else value, previous=value if again else None,
            null_means=fact.leer, why=why, legal_basis=fact.norm or "", documents=tuple(fact.nachweis),
            roles=tuple(fact.rollen), personal=fact.personenbezug,
        )  # fmt: skip

    def due(self) -> tuple[date | None, str]:
        """The nearest last day at which this need is overtaken: its own, its rivals', its border's."""
        own = self.token
        dates = [
            (t.extra["d"], t.node.norm)
            for t in self.tokens
            if t.extra.get("d")
            and (
                t.id == own.id
                or t.extra.get("h") == own.id
                or (own.extra.get("g") is not None and t.extra.get("g") == own.extra["g"])
            )
        ]
        if not dates:
            return None, ""
        day, norm = min(dates)
        return date.fromisoformat(day), norm

    def letter(self) -> Letter | None:
        name = self.token.node.properties.get("schreiben")
        if not name:
            return None
        letter = self.model.vocabulary.letters[name]
        scope = self.token.scope
        known = {f: self.motion.value(scope, f) for f in letter.fakten if self.motion.known(scope, f)}
        missing = tuple(f for f in letter.fakten if f not in known)
        return Letter(id=name, label=letter.label, facts=known, missing=missing, legal_basis=letter.norm or "")

    def announcement(self) -> Announcement | None:
        name = self.token.node.properties.get("kuendigt_an")
        if not name:
            return None
        node = self.token.process.nodes[name]
        timer = Token(0, node, self.token.process, self.token.scope, self.token.path, True, {})
        try:
            found = self.motion.deadline(timer, sent_today=True)
        except (Unknown, MusterprozesseError):
            return Announcement(step=name, last_day=None, legal_basis=node.norm)
        return Announcement(step=name, last_day=found.last_day if found else None, legal_basis=node.norm)
