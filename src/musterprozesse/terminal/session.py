"""Stepping a case: by a person at the keyboard or from a file of answers; stored after every step."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path

from musterprozesse.calendar import BERLIN, midnight
from musterprozesse.case import Case
from musterprozesse.loader import Library
from musterprozesse.needs import Field, Need
from musterprozesse.process import Kind
from musterprozesse.sheet import UNKNOWN
from musterprozesse.terminal import ask
from musterprozesse.terminal.answers import Answers, Step, steps
from musterprozesse.terminal.casefile import CaseFile
from musterprozesse.terminal.errors import EXPECTED, Refused, sentence
from musterprozesse.terminal.page import entry, heading, out, row
from musterprozesse.terminal.tell import Teller, day
from musterprozesse.values import ValueProblem

HELP = """\
Enter     den ersten Punkt bearbeiten            1, 2, …   einen anderen Punkt bearbeiten
n         eine Nachricht ist eingegangen         u         die Uhr vorstellen: u 14 Tage, u 17.11.2026
b         eine Angabe berichtigen                a         alle Angaben und Ergebnisse zeigen
v         Verlauf dieser Sitzung zeigen          p         Person wechseln: p sb-17
s         speichern und beenden: s fall.json     ?         diese Hilfe
<         einen Schritt verlassen, ohne zu speichern"""


class Session:
    """One case on one terminal. `clock` tells the time outside, `again` the options that a later run needs too."""

    def __init__(
        self, library: Library, case: Case, file: CaseFile | None, *, clock: Callable[[], datetime], by: str | None,
        again: str = "",
    ) -> None:  # fmt: skip
        self.library, self.case, self.file, self.clock, self.by = library, case, file, clock, by
        self.again = again
        self.teller = Teller(library)
        self.asker = ask.Asker(library)
        self._told = 0

    @property
    def now(self) -> datetime:
        """The later of the clock outside and the case's clock."""
        return max(self.clock(), self.case.clock)

    def take(self, case: Case) -> None:
        """Store the new case, then tell what happened; in this order, so that nothing told is lost."""
        if self.file is not None and case is not self.case:
            self.file.write(case.to_json())
        self.case = case
        self.tell()

    def store(self) -> None:
        """Store the case as it stands."""
        if self.file is not None:
            self.file.write(self.case.to_json())

    def tell(self) -> None:
        """Tell the events not told yet."""
        for event in self.case.events[self._told :]:
            self.teller.event(self.case.process, event)
        self._told = len(self.case.events)

    def standing(self) -> None:
        """What is open now, or how the case ended; the last rows of a run without keyboard."""
        if self.case.end is not None:
            return
        out()
        waiting = [n for n in self.case.needs() if not n.optional]
        for number, need in enumerate(waiting):
            when = day(self.case.clock.astimezone(BERLIN).date()) if number == 0 else ""
            lines = [self.teller.brief(need)]
            lines += [f"  {need.why}"] if need.why else []
            lines += [f"  {'; '.join(need.legal_basis)}"] if need.legal_basis and need.kind != "facts" else []
            lines += [f"  – {f.label}" for f in need.fields if f.relevant and not f.known]
            row(when, "Offen" if number == 0 else "", lines)

    # -- from a file -----------------------------------------------------------------------------------------------

    def play(self, answers: Answers, start: datetime) -> None:
        """Run the steps of a file; after a crash, a second run goes on behind the last step that was stored."""
        plan = steps(answers, start, self.library.vocabulary)
        self.tell()
        for step in plan[self._done(plan) :]:
            try:
                self._play(step)
            except EXPECTED as error:
                raise Refused(f"Schritt {step.number}: {sentence(error)}") from None

    def _play(self, step: Step) -> None:
        if step.text:
            out()
            out(step.text, dim=True)
            out()
        if step.now > self.case.clock:
            self.take(self.case.advance(step.now))
        need = next((n for n in self.case.needs() if step.target in (n.id, n.step) and n.kind != "message"), None)
        if need is not None:
            self.teller.asked(need, self.case.clock)
        self.take(self._apply(step))

    def _done(self, plan: tuple[Step, ...]) -> int:
        for place in range(len(plan), 0, -1):
            step = plan[place - 1]
            if step.verb != "advance" and step.now <= self.case.clock:
                try:
                    if self._apply(step) is self.case:
                        return place
                except EXPECTED:
                    continue
        return 0

    def _apply(self, step: Step) -> Case:
        case, key = self.case, _key(step)
        match step.verb:
            case "complete":
                machine = any(n.kind == "service" and step.target in (n.id, n.step) for n in case.needs())
                by = step.by or (None if machine else self.by)
                return case.complete(step.target, step.facts, by=by, now=step.now, at=step.at, key=key)
            case "receive":
                return case.receive(step.target, step.facts, now=step.now, at=step.at, key=key)
            case "correct":
                by = step.by or self.by
                if by is None:
                    raise Refused("Es fehlt, wer berichtigt: durch = … angeben.")
                return case.correct(step.facts, reason=step.reason, by=by, now=step.now, key=key)
            case _:
                return case.advance(step.now)

    # -- at the keyboard -------------------------------------------------------------------------------------------

    def talk(self) -> None:
        """Ask until the case ends or the person leaves."""
        self.tell()
        try:
            while self.case.end is None and self._turn():
                pass
        except EOFError:
            out()
            self.leave()
            return
        if self.case.end is not None:
            out()
            out("Der Fall ist beendet.", bold=True)

    def leave(self) -> None:
        """Say where the case is."""
        if self.file is not None:
            out(f"Gespeichert in {self.file.path}; weiter mit: musterprozesse run --case {self.file.path}{self.again}")
        else:
            out("Nicht gespeichert (ohne --case).")

    def _turn(self) -> bool:
        needs = self.case.needs()
        heading(f"Stand {day(self.case.clock.astimezone(BERLIN).date())}: was als Nächstes gebraucht wird")
        waiting = [n for n in needs if not n.optional]
        for number, need in enumerate(waiting, 1):
            out(f"[{number}] {self.teller.brief(need)}", hang=4)
        anytime = ", ".join(n.title for n in needs if n.optional)
        if anytime:
            out(f"Jederzeit möglich: {anytime} (n oder u)", dim=True)
        text = self._read("Auswahl [1], ? für Hilfe: ")
        word, _, rest = text.partition(" ")
        commands: Mapping[str, Callable[[str], None]] = {
            "n": self._message, "u": self._clock, "b": self._correct, "a": self._facts, "v": self._history,
            "p": self._person, "?": lambda _: out(HELP),
        }  # fmt: skip
        if word in ("s", "q"):
            return not self._save(rest.strip())
        if word in commands:
            self._try(lambda: commands[word](rest.strip()))
        elif not text or (text.isdecimal() and 1 <= int(text) <= len(waiting)):
            if waiting:
                self._try(lambda: self._need(waiting[int(text or 1) - 1]))
        else:
            out("Das ist keine Auswahl.", indent=2)
            out(HELP)
        return True

    def _read(self, prompt: str) -> str:
        try:
            return ask.read(prompt)
        except ask.Back:
            return ""

    def _try(self, action: Callable[[], None]) -> None:
        try:
            action()
        except ask.Back:
            out("Nichts gespeichert.", indent=2)
        except (*EXPECTED, Refused) as error:
            out(sentence(error), bold=True)

    def _need(self, need: Need) -> None:
        out()
        self.teller.need(need)
        match need.kind:
            case "message":
                self._receive(need.message, need.fields)
            case "date":
                self._arrive(need)
            case "service":
                facts = self.asker.fields(need.fields)
                if need.fields or ask.yes("Hat das Fachverfahren das erledigt?", True):
                    self.take(self.case.complete(need.id, facts, now=self.now))
            case _:
                facts = self.asker.fields(need.fields)
                self.take(self.case.complete(need.id, facts, by=self._who(need), now=self.now))

    def _who(self, need: Need) -> str:
        """Who does the step: asked once, and again where four eyes are wanted."""
        out()
        while self.by is None or need.not_by:
            text = ask.read(f"Erledigt durch{f' [{self.by}]' if self.by else ''}: ") or (self.by or "")
            if text:
                self.by = text
                break
        return self.by or ""

    def _arrive(self, need: Need) -> None:
        if need.due is None:
            return
        target = midnight(need.due + timedelta(days=1))
        if ask.yes(f"Die Uhr auf den {day(target.date())} stellen?", False):
            self._set_clock(target)

    def _message(self, _: str) -> None:
        known = self.teller.messages(self.case.process)
        if not known:
            out("Dieser Prozess wartet auf keine Nachricht.")
            return
        ids = list(known)
        name = ids[ask.choose("Welche Nachricht?", [known[m] for m in ids])]
        open_ = next((n.fields for n in self.case.needs() if n.message == name and n.kind == "message"), None)
        self._receive(name, open_ if open_ is not None else self._fields_of(name))

    def _fields_of(self, message: str) -> tuple[Field, ...]:
        nodes = [
            n for p in self.teller.parts(self.case.process) for n in self.library.process(p).nodes.values()
            if n.message == message and n.kind is not Kind.START
        ]  # fmt: skip
        facts = self.library.vocabulary.facts
        return tuple(
            Field(id=f, label=facts[f].label, type=facts[f].typ, required=must, known=False)
            for n in nodes[:1] for f, must in n.reported
        )  # fmt: skip

    def _receive(self, message: str, fields: tuple[Field, ...]) -> None:
        at = self._day_of_arrival()
        facts = self.asker.fields(fields)
        self.take(self.case.receive(message, facts, now=self.now, at=at))

    def _day_of_arrival(self) -> date:
        today = self.now.astimezone(BERLIN).date()
        while True:
            text = ask.read(f"Eingegangen am [{day(today)}]: ")
            try:
                found = ask.moment(text, self.now).astimezone(BERLIN).date() if text else today
            except Refused as error:
                out(sentence(error), indent=2)
                continue
            if found <= today:
                return found
            out("Der Eingang liegt nicht in der Zukunft; u stellt die Uhr vor.", indent=2)

    def _clock(self, rest: str) -> None:
        text = rest or ask.read("Wohin? (14 Tage, 17.11.2026, 17.11.2026 14:30): ")
        if text:
            self._set_clock(ask.moment(text, self.now))

    def _set_clock(self, target: datetime) -> None:
        before = self.case.number
        self.take(self.case.advance(target))
        if self.case.number == before:
            out(f"Die Uhr steht auf dem {day(target.date())}; nichts wurde fällig.")

    def _correct(self, _: str) -> None:
        known = list(self.case.facts)
        if not known:
            out("Noch ist nichts bekannt.")
            return
        facts = self.library.vocabulary.facts
        path = known[ask.choose("Welche Angabe?", [self._labelled(p) for p in known])]
        fact = facts[path.rpartition("/")[2]]
        self.asker.list_choices(fact)
        while True:
            text = ask.read(f"{fact.label}, neuer Wert („unbekannt“ nimmt sie zurück): ")
            try:
                value = self.asker.one(fact, text)
                break
            except ValueProblem as problem:
                out(sentence(problem), indent=2)
        reason = ""
        while not reason:
            reason = ask.read("Grund: ")
        while not self.by:
            self.by = ask.read("Berichtigt durch: ")
        self.take(self.case.correct({path: value}, reason=reason, by=self.by, now=self.now))

    def _labelled(self, path: str) -> str:
        name = path.rpartition("/")[2]
        fact = self.library.vocabulary.facts[name]
        return f"{fact.label}: {fact.show(self.case.facts[path])}"

    def _facts(self, _: str) -> None:
        for path in self.case.facts:
            out(self._labelled(path), hang=2)
        for path, result in self.case.results.items():
            stale = " – überholt" if result.stale else ""
            entry(path, f"{'; '.join(result.legal_basis)} ({day(result.day)}{stale})", column=40)

    def _history(self, _: str) -> None:
        for event in self.case.events:
            self.teller.event(self.case.process, event)

    def _person(self, rest: str) -> None:
        self.by = rest or ask.read("Person: ") or self.by

    def _save(self, name: str) -> bool:
        """Store, also under a new name; True if the session may end."""
        try:
            if name:
                file = CaseFile(Path(name))
                if file.read() is not None and not ask.yes(f"„{name}“ gibt es schon. Überschreiben?", False):
                    return False
                self.file = file
            self.store()
        except ask.Back:
            return False
        except (OSError, Refused) as error:
            out(sentence(error), bold=True)
            return False
        self.leave()
        return True


def _key(step: Step) -> str:
    facts = {k: "unbekannt" if v is UNKNOWN else str(v) for k, v in step.facts.items()}
    said = json.dumps([step.number, step.verb, step.target, step.now.isoformat(), facts], sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()  # a key is short, and tells nobody the facts
