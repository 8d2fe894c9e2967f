"""One verb in motion: a stored case is opened, moved, and closed again; nothing of it outlives the verb.

Here deadlines, messages and steps meet the engine; what is known stands in `sheet`. `Case` wraps it in values.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from musterprozesse import calendar
from musterprozesse.dmn.errors import DecisionProblem, FactsMissing
from musterprozesse.engine import Run, Token
from musterprozesse.errors import (
    ClockError,
    ConditionUndecided,
    InvalidFacts,
    ModelError,
    Problem,
    SamePerson,
    StepAmbiguous,
    StepNotOpen,
    near,
)
from musterprozesse.feel import Unknown
from musterprozesse.messages import LATE_STEP, Messages
from musterprozesse.model import Model
from musterprozesse.process import Kind, ends_process
from musterprozesse.sheet import UNKNOWN, pack

if TYPE_CHECKING:
    from musterprozesse.dmn import Verdict

MAX_FIRED = 1_000
_TASKS = frozenset({Kind.USER, Kind.MANUAL})
_SERVICES = frozenset({Kind.SERVICE, Kind.SEND})
_INNER = frozenset({Kind.CALL, Kind.SUB, Kind.AND})


def checked_clock(now: datetime) -> datetime:
    """A moment in Berlin's time.

    Raises:
        ClockError: not a datetime, naive, or outside the years the legal calendar knows.
    """
    if not isinstance(now, datetime):
        raise ClockError("`now` is not a datetime; pass an aware one, e.g. datetime.now(tz=timezone.utc).")
    if now.tzinfo is None or now.utcoffset() is None:
        raise ClockError("`now` has no time zone; pass an aware datetime, e.g. datetime.now(tz=timezone.utc).")
    if not calendar.FIRST_YEAR <= now.year <= calendar.LAST_YEAR:
        raise ClockError(f"`now` lies outside the calendar's years {calendar.FIRST_YEAR} to {calendar.LAST_YEAR}.")
    return now.astimezone(calendar.BERLIN)


class Motion(Messages):
    """The mutable inside of a verb; implements `engine.Host`."""

    def __init__(self, model: Model, state: dict[str, Any]) -> None:
        super().__init__(model, state)
        self.patient: frozenset[int] = frozenset()
        self.answered: frozenset[str] = frozenset()
        """Facts a person has just entered; a table that has no answer to them refuses them."""
        if "w" in state:
            self.run = Run.load(model.program, self, state["w"], state["i"])
        else:
            self.run = Run(model.program, self)
        self.tree |= self.run.scopes()

    def dump(self) -> dict[str, Any]:
        state = dict(self.state)
        state["w"] = self.run.dump()
        state["i"] = self.run.last_id
        state["t"] = self.clock.isoformat()
        state["c"] = {str(k): {x: y for x, y in v.items() if y} for k, v in self.scopes.items()}
        if state.get("l"):  # where the level is gone there is no way back; what waited there is enough
            state["l"] = [self.closed(r) if "w" in r and not self.run.has_level(r["o"]) else r for r in state["l"]]
        for key in ("m", "l", "v"):
            if not state.get(key):
                state.pop(key, None)
        return state

    def move_to(self, now: datetime) -> None:
        """Fire everything due before `now`, each deadline at its own moment, then set the clock."""
        now = checked_clock(now)
        if now < self.clock:
            raise ClockError("`now` is earlier than the case's clock; pass max(now, case.clock).")
        for _ in range(MAX_FIRED):
            due = self.next_due()
            moment = now if due is None or due[0] > now else due[0]
            # What a table says may change with the day.
            self.dirty |= calendar.berlin_date(moment) > self.today
            self.clock = max(moment, self.clock)
            if due is None or due[0] > now:
                self.settle()
                return
            self.fire(due[1])
        raise ModelError(self.model.main, "", "Eine Frist feuert ohne Ende.", "Hinter der Frist auf etwas warten.")

    def fire(self, token: Token) -> None:
        owner, rows = self.run.rivals(token.id)
        last = date.fromisoformat(token.extra["d"])
        awaited = [t.node.message for t in self.run.tokens() if t.id in {r[0] for r in rows} and t.node.message]
        if awaited:
            late = [r for r in self.state.get("l", []) if r["s"] != token.step]
            late.append({"i": token.id, "s": token.step, "d": last.isoformat(), "o": owner, "w": rows})
            self.run.mark(token.id, token.id)
            self.state["l"] = late[-3:]
        self.event("deadline_fired", step=token.step, title=token.node.name, day=last,
                   legal_basis=token.node.norms)  # fmt: skip
        self.run.pass_on(token.id)
        self.settle()

    def settle(self) -> None:
        """Let everything move that can: rules whose facts came, deadlines whose start came, early messages."""
        while True:
            moved = False
            if self.dirty:
                self.dirty = False
                self.missing.clear()
                self.problems.clear()
                for token in self.run.tokens():
                    if token.node.timer is not None and "d" not in token.extra:
                        self.set_deadline(token)
                self.patient = frozenset(t.id for t in self.run.tokens() if t.node.kind is Kind.RULE)
                moved = self.run.retry()
                self.patient = frozenset()
            moved |= self.take_mail()
            if not moved and not self.dirty:
                break
        if not self.run.open and "e" not in self.state:
            raise ModelError(self.model.main, "", "Der Fall endete ohne Endereignis.", "Alle Wege zu Enden führen.")

    def arrived(self, token: Token) -> None:
        node = token.node
        if node.message:
            day = node.properties.get("eingangstag", "")
            self.set_facts(token.scope, self.nothing([f for f, _ in node.reported] + ([day] if day else [])))
        if node.kind is Kind.USER:
            if any(self.known(token.scope, n) for n in (*node.emptied, *node.outdated)):
                self.irreversible(token.extra.get("l"))
            self.set_facts(token.scope, dict.fromkeys(node.emptied))
            self.outdate(token.scope, node.outdated)
        if node.timer is not None:
            self.set_deadline(token)

    def decide(self, token: Token) -> bool:
        node = token.node
        if (verdicts := self.verdicts(token)) is None:
            return False
        value = [v.value for v in verdicts] if node.collection else verdicts[0].value
        rules = tuple(dict.fromkeys(r.id for v in verdicts for r in v.rules))
        basis = tuple(dict.fromkeys(b for v in verdicts for b in v.legal_basis))
        try:
            packed = pack(value)
        except TypeError:
            raise ModelError(
                token.process.file, node.id, f"Das Ergebnis von „{node.decision}“ kann ein Fall nicht behalten.",
                "Zahl, Text, Tag, ja/nein oder eine Liste daraus ausgeben.",
            ) from None  # fmt: skip
        owner = self.scopes.setdefault(token.scope, {}).setdefault("r", {})
        own = dict.fromkeys(r.id for v in verdicts for r in v.rules if r.decision == node.decision)
        head = f"{node.decision}_"
        owner[node.decision] = {"v": packed, "r": [r.removeprefix(head) for r in own], "t": self.today.isoformat()}
        self.dirty = True
        self.event("decided", step=token.step, title=node.name, decision=node.decision, result=packed, rules=rules,
                   legal_basis=basis, parameters=self.parameters_read())  # fmt: skip
        return True

    def verdicts(self, token: Token) -> list[Verdict] | None:
        """What the table of a rule task says, once or for each item; None if it waits, with the reason noted."""
        node = token.node
        decision = self.model.decisions[node.decision]
        self.read_parameters.clear()
        values = self.names(token.scope, decision.inputs - {node.element})
        try:
            if not node.collection:
                return [decision.evaluate(values, now=self.clock)]
            found = self.names(token.scope, (node.collection,))
            if node.collection not in found:
                raise FactsMissing(node.decision, {node.collection: ()})
            return [
                decision.evaluate({**values, node.element: x}, now=self.clock) for x in found[node.collection] or ()
            ]
        except FactsMissing as error:
            self.wait_for(token, error.names)
        except DecisionProblem as error:
            if token.id not in self.patient and decision.inputs & self.answered:
                raise
            # A value of its table is missing: what happened must be told all the same, and the rest goes on.
            self.problems[token.id] = f"{error}. Bis die Tabelle berichtigt ist, bleibt dieser Schritt stehen."
        return None

    def choose(self, token: Token) -> str | None:
        node, process = token.node, token.process
        taken: list[str] = []
        unknown: set[str] = set()
        for fid in node.outgoing:
            if fid == node.default:
                continue
            condition = self.model.conditions[process.id, fid]
            try:
                answer = self.evaluate(condition, token.scope)
            except Unknown as error:
                unknown |= error.names
                continue
            if answer is True:
                taken.append(fid)
            elif answer is not False:
                raise ConditionUndecided(process.file, node.id, fid, "Die Bedingung ist weder wahr noch falsch.")
        if unknown:
            self.wait_for(token, dict.fromkeys(sorted(unknown), (node.name,)))
            return None
        if len(taken) > 1:
            raise ConditionUndecided(process.file, node.id, taken[1], "Zwei Bedingungen sind zugleich wahr.")
        if not taken and not node.default:
            raise ConditionUndecided(
                process.file, node.id, "", "Keine Bedingung ist wahr, kein Standardfluss gezeichnet."
            )
        return process.flows[taken[0] if taken else node.default].target

    def ended(self, token: Token) -> None:
        if token.node.parent:
            return
        if token.scope:
            caller, _, path = self.tree[token.scope]
            if not ends_process(token.process, token.node.id):
                return
            self.scopes.setdefault(caller, {}).setdefault("e", {})[path[-1]] = token.node.id
            self.dirty = True
            self.event("call_ended", step="/".join(path), title=token.node.name, end=token.node.id)
        else:
            if "e" not in self.state or ends_process(token.process, token.node.id):
                self.state["e"] = token.node.id
            self.event("ended", step=token.step, title=token.node.name, end=token.node.id)

    def call_started(self, token: Token) -> None:
        self.scopes[token.id] = {}
        self.tree[token.id] = (token.scope, token.node.called, (*token.path, token.node.id))
        self.nothing_yet(token.id, token.node.called)

    def nothing_yet(self, scope: int, process: str) -> None:
        """What cannot have happened before this process began is none, unless the caller knows better."""
        for node in self.model.processes[process].of_kind(Kind.START):
            self.set_facts(scope, {n: None for n in node.emptied if not self.known(scope, n)})

    def call_ended(self, token: Token, cancelled: bool) -> None:
        scope = self.scopes.pop(token.id, {})
        process = self.model.processes[token.node.called]
        if not cancelled:
            back = {n: scope["f"][n] for n in process.outputs if n in scope.get("f", {}) and n not in process.inputs}
            self.set_facts(token.scope, back)
            results = {n: r for n, r in scope.get("r", {}).items() if n in process.outputs}
            if results:
                self.scopes.setdefault(token.scope, {}).setdefault("r", {}).update(results)
        self.tree.pop(token.id, None)

    def find(self, step: str) -> Token:
        """The open token a caller names, by need id or, while that is unambiguous, by bare step id."""
        tokens = [t for t in self.run.tokens() if t.node.kind not in _INNER]
        exact = [t for t in tokens if step.startswith(t.step) and self.need_id(t, tokens) == step]
        found = exact or [t for t in tokens if step in (t.node.id, t.step)]
        if len(found) == 1:
            return found[0]
        if found:
            raise StepAmbiguous(step, tuple(self.need_id(t, tokens) for t in found))
        doable = [t for t in tokens if t.node.kind in _TASKS | _SERVICES or t.id in self.waiting()]
        ids = tuple(self.need_id(t, tokens) for t in doable)
        last = step.rpartition("/")[2]
        every = {n for p in self.model.processes.values() for n in p.nodes}
        raise StepNotOpen(step, ids, () if last in every else near(step, ids) or near(last, every))

    def complete(self, step: str, given: Mapping[str, Any], by: str | None, at: date | None = None) -> None:
        if step.split("/", maxsplit=1)[0] == LATE_STEP:
            self.close_late(step, by)
            return
        self.past(at)
        token = self.find(step)
        node = token.node
        if node.kind in _TASKS:
            facts = self.task_facts(token, given, by)
            self.answered = frozenset(facts)
        elif node.kind in _SERVICES:
            facts = self.required(given, dict(node.reported))
        elif token.id in self.waiting():
            wanted = [n.split(".", 1)[0] for n in self.waiting()[token.id]]
            readable = self.model.decisions[node.decision].inputs if node.decision else frozenset(wanted)
            facts = self.checked(given, sorted({*wanted, *(n for n in readable if n in self.model.vocabulary.facts)}))
            if not facts:
                raise InvalidFacts((Problem(token.step, "wartet auf Angaben", tuple(wanted)),))
        else:
            raise StepNotOpen(step, tuple(t.step for t in self.run.tokens() if t.node.kind in _TASKS | _SERVICES))
        if by is None and node.kind not in _SERVICES:
            raise InvalidFacts((Problem("by", "fehlt: wer hat den Schritt getan?"),))
        stale = self.set_facts(token.scope, facts)
        self.event("completed", step=token.step, title=node.name, by=by, day=at, facts=facts,
                   legal_basis=node.norms, stale=stale)  # fmt: skip
        if node.kind in _TASKS | _SERVICES:
            if by is not None and (token.process.id, node.id) in self.model.remembered:
                self.scopes.setdefault(token.scope, {}).setdefault("d", {})[node.id] = by
            self.irreversible(token.extra.get("l"))
            self.run.pass_on(token.id)
        self.settle()

    def task_facts(self, token: Token, given: Mapping[str, Any], by: str | None) -> dict[str, Any]:
        node = token.node
        done = self.scopes.get(token.scope, {}).get("d", {})
        other = node.properties.get("nicht_durch", "")
        if other and by is not None and done.get(other) == by:
            raise SamePerson(token.step, other)
        again = node.id in done
        need = {f.id: f.required and (again or not self.known(token.scope, f.id)) for f in node.fields}
        return self.required(given, need)

    def waiting(self) -> dict[int, dict[str, tuple[str, ...]]]:
        """What rule tasks, gateways and deadlines wait for, by token; asked from the tables themselves."""
        self.patient = frozenset(t.id for t in self.run.tokens())
        for token in self.run.tokens():
            if token.id in self.missing or token.id in self.problems:
                continue
            if token.node.kind is Kind.RULE:
                self.verdicts(token)
            elif token.node.kind is Kind.XOR:
                self.choose(token)
            elif token.node.timer is not None and "d" not in token.extra:
                self.set_deadline(token)
        return self.missing

    def correct(self, given: Mapping[str, Any], reason: str, by: str) -> None:
        plain = self.checked({k.rsplit("/", 1)[-1]: v for k, v in given.items() if v is not UNKNOWN})
        paths = {scope: "/".join(path) for scope, (_, _, path) in self.tree.items()}
        stale: list[str] = []
        set_: dict[str, Any] = {}
        for key, value in given.items():
            where, _, name = key.rpartition("/")
            holders = [s for s, data in self.scopes.items() if name in data.get("f", {})]
            if where:
                holders = [s for s in holders if paths[s] == where]
            if not holders:
                raise InvalidFacts((Problem(key, "ist im Fall nicht bekannt, es gibt nichts zu berichtigen"),))
            if len(holders) > 1:
                raise StepAmbiguous(key, tuple("/".join(filter(None, (paths[s], name))) for s in holders))
            new = value if value is UNKNOWN else plain[name]
            set_[key] = None if value is UNKNOWN else new
            stale += self.set_facts(holders[0], {name: new})
        unique = tuple(dict.fromkeys(stale))
        redo = tuple(
            dict.fromkeys(n.id for p in self.model.processes.values() for n in p.nodes.values() if n.decision in unique)
        )
        self.event("corrected", by=by, reason=reason, facts=set_, stale=unique, redo=redo)
        self.settle()
