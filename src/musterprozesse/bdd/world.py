"""The state of one running scenario: what is given, the case or the decision it is about, what was refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from functools import cached_property
from pathlib import Path
from typing import Any

from musterprozesse import calendar
from musterprozesse.bdd.basecases import base_case
from musterprozesse.bdd.failure import EXPECTED, Failure, found, german, listed, meant
from musterprozesse.bdd.models import Models, step_known
from musterprozesse.bdd.record import point
from musterprozesse.bdd.values import parse_raw
from musterprozesse.case import Case
from musterprozesse.dmn import Decision, DecisionTable, Missing, Verdict
from musterprozesse.errors import InvalidFacts, Problem
from musterprozesse.events import Event
from musterprozesse.loader import Library, LibraryDecision
from musterprozesse.messages import LATE_STEP, LATE_TITLE
from musterprozesse.needs import Need
from musterprozesse.process import Kind, Process
from musterprozesse.vocabulary import Fact, ValueProblem, Vocabulary

NOON = time(12)
NO_CASE = "Es läuft kein Vorgang: „Wenn am 02.11.2026 der Vorgang „…“ beginnt“."
NO_DECISION = "Es wurde keine Entscheidung getroffen: „Wenn die Entscheidung „…“ getroffen wird“."
TODAY = "heute"
"""A day written so is the scenario's day when the value is used."""
_CLOCK = re.compile(r"\bheute\b|\b(?:today|now)\s*\(")
Table = Sequence[Sequence[str]]


def _reads_today(decision: Decision) -> bool:
    """Whether the answer depends on the day it is asked, here or in a decision it requires."""
    table = decision.table
    cells: list[str] = []
    if table is not None:
        cells += [column.expression.text for column in table.inputs]
        cells += [test.text for rule in table.rules for test in rule.tests]
        cells += [output.text for rule in table.rules for output in rule.outputs]
    return any(_CLOCK.search(cell) for cell in cells) or any(map(_reads_today, decision.requires))


class World:
    """One scenario. Steps read and change it; nothing of it outlives the scenario."""

    def __init__(self, models: Models, feature: Path, root: Path) -> None:
        self.models, self.feature, self.root = models, feature, root
        self.facts: dict[str, Any] = {}
        self.columns: dict[str, str] = {}
        self.answers: dict[str, Any] = {}
        self.step_answers: dict[str, dict[str, Any]] = {}
        self.parameters: dict[str, Any] = {}
        self.clock: datetime | None = None
        self.decision = ""
        self.process = ""
        self.verdict: Verdict | None = None
        self.lacking: Missing | None = None
        self.case: Case | None = None
        self.events: list[Event] = []
        self.way: list[tuple[str, str]] = []
        self.points: list[dict[str, Any]] = []
        self.refused: str | None = None

    # -- words -----------------------------------------------------------------------------------------------

    @property
    def library(self) -> Library:
        return self.models.library(self.parameters)

    @property
    def vocabulary(self) -> Vocabulary:
        return self.models.vocabulary

    @property
    def fact_labels(self) -> dict[str, str]:
        """Labels of all facts by id."""
        return self.models.fact_labels

    def fact(self, word: str) -> Fact:
        """The fact of this id or label; fails for an unknown word."""
        ids = self.models.fact_words.get(word.casefold(), ())
        return self.vocabulary.facts[ids[0] if len(ids) == 1 else found(word, self.fact_labels, "Die Angabe")]

    def is_fact(self, word: str) -> bool:
        """Whether the vocabulary knows a fact of this id or label."""
        return word.casefold() in self.models.fact_words

    def value(self, fact: Fact, text: str) -> Any:
        """The value a scenario writes for a fact; fails with what is allowed."""
        if fact.typ == "datum" and text == TODAY:
            return TODAY
        try:
            return fact.parse(text)
        except ValueProblem as problem:
            hint = ""
            if fact.werte:
                words = tuple(fact.werte.values())
                hint = meant(text, (*words, *fact.werte)) or f" Möglich: {listed(words[:12])}."
            raise Failure(f"„{text}“ passt nicht zu „{fact.label}“: {problem.reason}{hint}") from None

    def decision_id(self, word: str) -> str:
        """The id of the decision of this id or name; fails for an unknown word."""
        return found(word, self.models.decision_names, "Die Entscheidung")

    def process_id(self, word: str) -> str:
        """The id of the process of this id or name; fails for an unknown word."""
        return found(word, self.models.process_names, "Den Vorgang")

    @cached_property
    def diagrams(self) -> dict[str, Process]:
        """The process that began and all its parts; fails before one began."""
        if not self.process:
            raise Failure(NO_CASE)
        found: dict[str, Process] = {}
        waiting = [self.process]
        while waiting:
            process = self.library.process(waiting.pop())
            if process.id not in found:
                found[process.id] = process
                waiting += [n.called for n in process.of_kind(Kind.CALL)]
        return found

    @property
    def elements(self) -> dict[str, str]:
        """The names of all elements of the process and its parts, by id."""
        return {n.id: n.name for p in self.diagrams.values() for n in p.nodes.values()}

    def element(self, word: str) -> None:
        """Fail for a word that names nothing the process can ever need: a step, a decision, a message."""
        every = self.models.step_words.get(self.process)
        if every is None:
            nodes = [n for p in self.diagrams.values() for n in p.nodes.values()]
            names = {w for n in nodes for w in (n.id, n.name, n.decision)}
            names |= {self.models.decision_names.get(n.decision, "") for n in nodes if n.decision}
            names |= {w for p in self.diagrams.values() for pair in p.messages.items() for w in pair}
            every = self.models.step_words[self.process] = frozenset(names | {LATE_STEP, LATE_TITLE}) - {""}
        if not step_known(word, every):
            raise Failure(f"„{word}“ gibt es in diesem Vorgang nicht.{meant(word, every)}")

    def end_id(self, word: str) -> str:
        """The id of an end of the process; fails for an unknown word."""
        ends = {n.id: n.name for n in self.diagrams[self.process].of_kind(Kind.END)}
        return found(word, ends, "Das Ende")

    def message_id(self, word: str) -> str:
        """The id of a message of the process; fails for an unknown word."""
        messages = {k: v for p in self.diagrams.values() for k, v in p.messages.items()}
        return found(word, messages, "Die Nachricht")

    def letter_id(self, word: str) -> str:
        """The id of a letter; fails for an unknown word."""
        return found(word, {k: v.label for k, v in self.vocabulary.letters.items()}, "Das Schreiben")

    def addressee_id(self, word: str) -> str:
        """The id of whom a letter can go to; fails for an unknown word."""
        return found(word, self.vocabulary.value_lists["adressat"], "Die Empfängerin")

    def paper_id(self, word: str) -> str:
        """The id of a document; fails for an unknown word."""
        return found(word, {k: d.label for k, d in self.vocabulary.documents.items()}, "Die Unterlage")

    def role_id(self, word: str) -> str:
        """The id of a role; fails for an unknown word."""
        return found(word, {k: r.label for k, r in self.vocabulary.roles.items()}, "Die Rolle")

    def rule_id(self, word: str) -> str:
        """The id of a row of the decision asked, by id or by what follows the decision's id in it."""
        table = self.table
        known = {r.id: r.id.removeprefix(f"{self.decision}_") for r in table.rules} if table is not None else {}
        return found(word, known, "Die Regel")

    @property
    def table(self) -> DecisionTable | None:
        """The table of the decision asked; fails before one was asked."""
        if not self.decision:
            raise Failure(NO_DECISION)
        return self.library.decision(self.decision).decision.table

    # -- given -----------------------------------------------------------------------------------------------

    def give(self, rows: Mapping[str, str]) -> None:
        """Facts from texts. An empty text changes nothing, `unbekannt` takes a fact away.

        A word the vocabulary does not know may be a column of the decision asked later; that is checked then.
        """
        for word, text in rows.items():
            if not text:
                continue
            if not self.is_fact(word):
                self._column(word, text)
                continue
            fact = self.fact(word)
            if text == "unbekannt":
                self.facts.pop(fact.id, None)
            else:
                self.facts[fact.id] = self.value(fact, text)

    def _column(self, word: str, text: str) -> None:
        if text == "unbekannt":
            self.columns.pop(word, None)
        else:
            self.columns[word] = text

    def start_from(self, name: str) -> None:
        """Begin with a named base case; what was given before stays."""
        base = base_case(self.feature, self.root, name)
        given, columns = self.facts, self.columns
        self.facts, self.columns = {}, {}
        self.give(base.angaben)
        self.facts.update(given)
        self.columns.update(columns)
        plain = {k: v for k, v in base.antworten.items() if isinstance(v, str)}
        self.answers = {**self.read(plain), **self.answers}
        for step, rows in base.antworten.items():
            if not isinstance(rows, str):
                self.step_answers[step.casefold()] = self.read(rows)
        self.set_parameters(base.parameter, keep=True)

    def read(self, rows: Mapping[str, str]) -> dict[str, Any]:
        """Texts by field as values by fact; an empty text is left out."""
        return {(fact := self.fact(word)).id: self.value(fact, text) for word, text in rows.items() if text}

    def set_parameters(self, rows: Mapping[str, str], keep: bool = False) -> None:
        """What the office sets; `keep`: what is set already stays."""
        known = self.vocabulary.parameters
        for word, text in rows.items():
            name = found(word, {k: p.label for k, p in known.items()}, "Den Parameter")
            try:
                value = known[name].parse(text)
            except ValueProblem as problem:
                raise Failure(f"„{text}“ passt nicht zum Parameter „{known[name].label}“: {problem.reason}") from None
            if not (keep and name in self.parameters):
                self.parameters[name] = value

    # -- time ------------------------------------------------------------------------------------------------

    def moment(self, day: date, at: time | None = None) -> datetime:
        """A moment of a day: the hour given, else noon, or the clock's own moment if it is later that day."""
        wanted = datetime.combine(day, at or NOON, tzinfo=calendar.BERLIN)
        clock = self.now if self.case is not None or self.clock is not None else None
        if at is None and clock is not None and calendar.berlin_date(clock) == day:
            return max(clock, wanted)
        return wanted

    @property
    def now(self) -> datetime:
        """The scenario's moment; fails if none was named."""
        if self.case is not None and self.clock is not None:
            return max(self.case.clock, self.clock)
        if self.clock is None:
            raise Failure("Das Szenario nennt keinen Tag: „Angenommen heute ist der 02.11.2026“.")
        return self.clock

    # -- decisions -------------------------------------------------------------------------------------------

    def ask(self, word: str) -> tuple[LibraryDecision, dict[str, Any]]:
        """The decision a sentence asks, and what is given as its columns; fails for what it does not have."""
        self.decision = self.decision_id(word)
        asked = self.library.decision(self.decision)
        if self.clock is None and _reads_today(asked.decision):
            raise Failure("Diese Entscheidung hängt vom Tag ab: „… getroffen wird am 02.11.2026“.")
        table = asked.decision.table
        types = {c.label: c.type for c in table.inputs} if table is not None else {}
        values = {}
        for label, text in self.columns.items():
            if label not in types:
                raise Failure(
                    f"Die Angabe „{label}“ gibt es weder im Vokabular noch als Spalte von „{asked.name}“."
                    f"{meant(label, (*self.fact_labels.values(), *self.fact_labels, *types))}"
                )
            values[label] = parse_raw(text, types[label])
        return asked, values

    def decide(self, word: str) -> None:
        """Ask a decision with what is given; a refusal is kept for the next sentence."""
        asked, columns = self.ask(word)
        now = self.clock or datetime(2026, 1, 1, 12, tzinfo=calendar.BERLIN)
        values: dict[str, Any] = self.dated(self.facts, now)
        values |= self._only_entry(values, asked.decision.inputs)
        values |= columns
        self.verdict = None
        self.lacking = asked.missing(values, now=now)
        if self.lacking.needed:
            self._record_unknown(values, now)
            return
        self.attempt(lambda: self._keep(asked.evaluate(values, now=now)))

    def _only_entry(self, values: Mapping[str, Any], inputs: frozenset[str]) -> dict[str, Any]:
        """For a decision about one entry of a list: that entry, if the list given has no other."""
        lists = [f for f in self.vocabulary.facts.values() if f.einzeln in inputs and len(values.get(f.id) or ()) == 1]
        return {f.einzeln: f.to_feel(values[f.id])[0] for f in lists}

    def _record_unknown(self, values: Mapping[str, Any], now: datetime) -> None:
        try:
            self._keep(self.library.decision(self.decision).evaluate(values, now=now))
        except EXPECTED:
            return

    def _keep(self, verdict: Verdict) -> None:
        self.verdict = verdict

    def attempt(self, action: Callable[[], object]) -> None:
        """Do something that may be refused; the scenario's next sentence must then say so."""
        try:
            action()
        except EXPECTED as error:
            self.refused = german(error, self.fact_labels)

    def settled(self) -> None:
        """Nothing was refused without a word about it.

        Raises:
            Failure: something was.
        """
        if self.refused is not None:
            text, self.refused = self.refused, None
            raise Failure(f"Das wurde abgelehnt: {text}")

    # -- cases -----------------------------------------------------------------------------------------------

    @property
    def running(self) -> Case:
        """The scenario's case; fails before one began."""
        if self.case is None:
            raise Failure(NO_CASE)
        return self.case

    def begin(self, word: str, moment: datetime) -> None:
        """Begin a case with what is given; a refusal is kept for the next sentence."""
        self.process, self.clock = self.process_id(word), moment
        self.__dict__.pop("diagrams", None)
        for column in self.columns:
            self.fact(column)
        self.models.recorder.process = self.process
        facts = self.dated(self.facts, moment)
        self.attempt(lambda: self.become(self.library.start(self.process, facts, now=moment)))

    def become(self, case: Case) -> None:
        """Go on with a new value of the case."""
        known = self.events[-1].number if self.events else 0
        new = [e for e in case.events if e.number > known]
        self.events += new
        self.case, self.clock = case, case.clock
        if new:
            self.points.append(point(case, new))

    def need(self, word: str) -> Need:
        """The open need of this id, step or title; fails with what is open."""
        needs = self.running.needs()
        words = [(n, (n.id, n.step, n.title, n.decision, n.message)) for n in needs]
        hits = [n for n, names in words if word.casefold() in [x.casefold() for x in names if x]]
        exact = [n for n in hits if n.id == word]
        if len(exact or hits) == 1:
            return (exact or hits)[0]
        if hits:
            raise Failure(f"„{word}“ ist mehrfach offen. Bitte die Kennung schreiben: {listed(n.id for n in hits)}.")
        self.element(word)
        raise Failure(f"„{word}“ wird jetzt nicht gebraucht. {self.open_now()}")

    def open_now(self) -> str:
        """A sentence about what the case waits for."""
        case = self.running
        if case.end is not None:
            return f"Der Vorgang ist beendet: „{case.end}“."
        return f"Gebraucht wird: {listed(n.title or n.id for n in case.needs())}."

    def store(self) -> None:
        """The case goes into the database of the case system and comes back."""
        state = self.running.to_json()
        self.way += self.running.way
        self.attempt(lambda: self.become(self.library.resume(state)))

    def complete(self, need: Need, by: str | None, given: Mapping[str, Any], at: date | None = None) -> None:
        """Do a step. What the sentence leaves out comes from the answers of the base case."""
        asked = {f.id for f in need.fields if not f.known}
        known = {k: v for k, v in self.answers_at(need).items() if k in asked}
        facts = self.dated({**known, **given}, self.now)
        self.become(self.running.complete(need.id, facts, by=by, now=self.now, at=at))

    def answers_at(self, need: Need) -> dict[str, Any]:
        """What is said in general, then for the step by title or id; more of the calls around it goes before less."""
        way = need.id.casefold().split("/")
        names = [need.title.casefold(), *("/".join(way[i:]) for i in reversed(range(len(way))))]
        found = dict(self.answers)
        for name in names:
            found |= self.step_answers.get(name, {})
        return found

    @staticmethod
    def dated(values: Mapping[str, Any], now: datetime) -> dict[str, Any]:
        """Values with `heute` as the day of a moment."""
        today = calendar.berlin_date(now).isoformat()
        return {k: today if v == TODAY else v for k, v in values.items()}

    def run_to(self, word: str) -> None:
        """Do what is needed, in the order of the diagram, until `word` is needed; answers come from the base case."""
        for _ in range(100):
            needs = self.running.needs()
            if any(word.casefold() in (n.id.casefold(), n.step.casefold(), n.title.casefold()) for n in needs):
                return
            doable = [n for n in needs if n.kind in ("task", "facts", "service") and not n.optional]
            if not doable:
                break
            need = doable[0]
            answers = self.answers_at(need)
            asked = [f for f in need.fields if f.required and not f.known and f.id not in answers]
            enough = need.kind == "facts" and any(f.id in answers for f in need.fields)
            if asked and not enough:
                raise InvalidFacts(tuple(Problem(f.id, "ist hier nötig") for f in asked))
            self.complete(need, None if need.kind == "service" else f"SB-{need.role or 'x'}", {})
        self.need(word)

    def later(self, period: calendar.Period) -> datetime:
        """The scenario's moment, this much later."""
        day, _ = calendar.last_day(calendar.berlin_date(self.now), period, calendar.DeadlineKind("gueltigkeit"), None)
        return datetime.combine(day, self.now.timetz())
