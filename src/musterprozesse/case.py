"""A case: one person and one title sought, as a small immutable value; every verb returns a new one."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from musterprozesse.arguments import MAX_REASON, day, named, optional, word
from musterprozesse.asking import needs_of
from musterprozesse.engine import Endless, UnknownRow
from musterprozesse.errors import CaseMismatch, CaseTooLarge, InvalidState, ModelError, UnknownDecision, near
from musterprozesse.events import Event
from musterprozesse.model import Model
from musterprozesse.motion import Motion, checked_clock
from musterprozesse.needs import Need
from musterprozesse.sheet import unpack
from musterprozesse.state import MAX_MAIL, MAX_TOKENS, checked_state
from musterprozesse.vocabulary import ValueProblem

if TYPE_CHECKING:
    from musterprozesse.dmn import Explanation
    from musterprozesse.outlook import Outlook

FORMAT = 1
MAX_STATE = 256_000
REMEMBERED_KEYS = 20
_HEAD = re.compile(r'\s*\{"h":"[0-9a-f]{12}",')


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

    __slots__ = ("_model", "_motion", "_needs", "_state", "_stored", "events", "way")

    def __init__(
        self, model: Model, motion: Motion, events: tuple[Event, ...], way: tuple[tuple[str, str], ...] = ()
    ) -> None:
        self._model = model
        self._motion = motion
        self._state = motion.dump()
        self._needs: tuple[Need, ...] | None = None
        self._stored: str | None = None
        self.events = events
        """What happened since `start` or `resume`, oldest first."""
        self.way = (*way, *motion.run.way)
        """Elements and flows passed since then, as (process id, element or flow id); not stored."""

    # -- building ------------------------------------------------------------------------------------------------

    @classmethod
    def begin(cls, model: Model, facts: Mapping[str, Any], now: datetime, group: str | None) -> Case:
        facts, group = named("facts", facts), optional("group", group)
        clock = checked_clock(now).isoformat()
        state: dict[str, Any] = {"x": FORMAT, "p": model.main, "q": model.fingerprint, "n": 0, "t": clock, "c": {}}
        if group is not None:
            state["g"] = group
        motion = Motion(model, state)
        given = motion.checked(facts)
        motion.set_facts(0, given)
        main = model.processes[model.main]
        motion.event("started", step=main.id, title=main.name, facts=given)
        motion.nothing_yet(0, model.main)
        with _endless(model):
            motion.run.start()
            motion.move_to(now)
        return cls(model, motion, tuple(motion.events))._storable()

    @classmethod
    def restore(cls, model: Model, state: dict[str, Any]) -> Case:
        try:
            motion = Motion(model, state)
        except UnknownRow as error:
            raise CaseMismatch(model.main, error.elements) from None
        lost = tuple(f"message {m['m']}" for m in state.get("m", ()) if m["m"] not in model.messages)
        mail = [*state.get("m", ()), *state.get("v", ())]
        given = [*(parts.get(k, {}) for parts in state["c"].values() for k in "fp"), *(m["f"] for m in mail)]
        lost += tuple(f"fact {n}" for facts in given for n in facts if n not in model.vocabulary.facts)
        for parts in state["c"].values():
            lost += tuple(f"result {n}" for n in parts.get("r", {}) if n not in model.decisions)
        if lost:
            raise CaseMismatch(model.main, lost)
        if not motion.scopes.keys() <= motion.tree.keys():
            raise InvalidState("it has facts of a part that is not running.")
        for facts in given:
            for name, value in facts.items():
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
        with _endless(model):
            motion.settle()
        return cls(model, motion, tuple(motion.events))

    def to_json(self) -> str:
        """The state to store: same case, same bytes. Nothing else is needed to resume; it holds no code."""
        if self._stored is None:
            self._stored = seal(self._state)
        return self._stored

    def _storable(self) -> Case:
        """The same case, if what it stores can be read again.

        Raises:
            CaseTooLarge: more text, tokens or waiting messages than `unseal` accepts.
        """
        if sum(1 for _ in self._motion.run.everywhere()) > MAX_TOKENS:
            raise CaseTooLarge(f"{MAX_TOKENS} tokens")
        if len(self._state.get("m", ())) > MAX_MAIL or len(self._state.get("v", ())) > MAX_MAIL:
            raise CaseTooLarge(f"{MAX_MAIL} waiting messages")
        if len(self.to_json().encode()) > MAX_STATE:
            raise CaseTooLarge(f"{MAX_STATE // 1000} kB")
        return self

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
                every = self._model.rules[name]
                rules = tuple(r if r in every else f"{name}_{r}" for r in stored["r"])
                basis = tuple(dict.fromkeys(every[r].norm for r in rules if r in every and every[r].norm))
                found["/".join((*path, name))] = Result(
                    name, unpack(stored["v"]), rules, basis, date.fromisoformat(stored["t"]), "s" in stored
                )
        return found

    def needs(self) -> tuple[Need, ...]:
        """All open needs, in the order of the diagram; what may happen at any time comes last."""
        if self._needs is None:
            self._needs = needs_of(self._model, self._motion)
        return self._needs

    def outlook(self) -> Outlook:
        """Which steps and ends are certain, possible or excluded from here, by diagram and tables together."""
        from musterprozesse.outlook import outlook  # noqa: PLC0415 - most verbs never look ahead

        return outlook(self._model, self._motion)

    def explain(self, decision: str) -> Explanation:
        """Why a decision of this case is as it is, with the facts as they are now; as data and as text for the file.

        Args:
            decision: an id of `results`, with the calls around it where a part decided.

        Raises:
            UnknownDecision: the case has no such result.
        """
        path, _, name = decision.rpartition("/")
        for scope, (_, _, calls) in self._motion.tree.items():
            if "/".join(calls) == path and name in self._motion.scopes.get(scope, {}).get("r", {}):
                found = self._model.decisions[name]
                return found.explain(self._motion.names(scope, found.inputs), now=self.clock)
        raise UnknownDecision(decision, near(decision, self.results))

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
            StepNotOpen, StepAmbiguous, InvalidFacts, SamePerson, ClockError, CaseTooLarge, ModelError and the decision
            errors.
        """
        given, who, on = named("facts", facts), optional("by", by), day("at", at)
        name = word("step", step, MAX_REASON)
        return self._verb(now, key, lambda motion: motion.complete(name, given, who, on))

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
            UnknownMessage, InvalidFacts, StepAmbiguous, StepNotOpen (the case has ended), ClockError, CaseTooLarge.
        """
        name, given, on = word("message", message), named("facts", facts), day("at", at)
        return self._verb(now, key, lambda motion: motion.receive(name, given, on))

    def advance(self, now: datetime) -> Case:
        """Fire every deadline that has passed, each at its own moment."""
        return self._verb(now, None, lambda motion: None)

    def correct(self, facts: Mapping[str, Any], *, reason: str, by: str, now: datetime, key: str | None = None) -> Case:
        """Correct or withdraw (`UNKNOWN`) facts; results that used them become stale, nothing is undone silently."""
        given, why, who = named("facts", facts), word("reason", reason, MAX_REASON), word("by", by)
        return self._verb(now, key, lambda motion: motion.correct(given, why, who))

    def _verb(self, now: datetime, key: str | None, action: Any) -> Case:
        mark = hashlib.sha256(word("key", key).encode()).hexdigest()[:10] if key is not None else None
        if mark is not None and mark in self._state.get("k", ()):
            return self
        motion = Motion(self._model, self._state)
        with _endless(self._model):
            motion.move_to(now)
            action(motion)
        if mark is not None:
            motion.state["k"] = [*self._state.get("k", ()), mark][-REMEMBERED_KEYS:]
        return Case(self._model, motion, (*self.events, *motion.events), self.way)._storable()

    def __repr__(self) -> str:
        return f"<Case {self.process} at {self.clock:%Y-%m-%d}, {self.end or 'running'}>"


@contextmanager
def _endless(model: Model) -> Iterator[None]:
    try:
        yield
    except Endless:
        raise ModelError(
            model.main, "", "Eine Schleife wartet auf niemanden.", "In der Schleife etwas abwarten."
        ) from None


def seal(state: Mapping[str, Any]) -> str:
    """Canonical JSON with a checksum over it, so that a cut or edited state is noticed."""
    body = json.dumps(state, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return f'{{"h":"{hashlib.sha256(body.encode()).hexdigest()[:12]}",{body[1:]}'


def unseal(text: str | bytes) -> dict[str, Any]:
    """Read a stored state.

    Raises:
        InvalidState: oversized, cut short, edited, of another format, or not of the shape a state has.
    """
    if not isinstance(text, (str, bytes)):
        raise InvalidState(f"it is {type(text).__name__}, not text or bytes.", "Pass what `to_json` gave, unparsed.")
    if len(text) > MAX_STATE:
        raise InvalidState(f"it is larger than {MAX_STATE // 1000} kB.")
    try:
        text = text.decode() if isinstance(text, bytes) else text
        raw = text.encode()
        state = json.loads(text)
    except (ValueError, RecursionError):
        raise InvalidState("it is not complete JSON.") from None
    if not isinstance(state, dict) or "x" not in state:
        raise InvalidState("it has no format number.")
    if state["x"] != FORMAT:
        raise InvalidState(
            "it has a format this version does not know.", "A newer musterprozesse stored it: update this one."
        )
    head = _HEAD.match(text)
    if head is None or hashlib.sha256(b"{" + raw[head.end() :].strip()).hexdigest()[:12] != state.pop("h"):
        raise InvalidState("its checksum does not fit, so it was edited, damaged or stored as jsonb (take text).")
    return checked_state(state)
