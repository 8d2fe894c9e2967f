"""What happened and what is needed, told as the rows of a law sheet: date, who, what, on which basis."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from musterprozesse.dmn import Decision, Verdict
from musterprozesse.dmn.german import shown
from musterprozesse.events import Event
from musterprozesse.loader import Library
from musterprozesse.needs import Letter, Need
from musterprozesse.process import Kind, Node
from musterprozesse.sheet import unpack
from musterprozesse.terminal.page import entry, out, row

KINDS = {
    "task": "Aufgabe",
    "facts": "Angaben fehlen",
    "service": "Fachverfahren",
    "message": "Nachricht von außen",
    "date": "Termin",
}


def day(value: date) -> str:
    """A date as in a letter: 02.11.2026."""
    return f"{value:%d.%m.%Y}"


def rules_of(decision: Decision) -> dict[str, str]:
    """The norm with its remark of each rule of a decision and of those it requires, by rule id."""
    found = {r.id: r.norm for r in decision.table.rules} if decision.table is not None else {}
    for required in decision.requires:
        found |= rules_of(required)
    return found


def result_lines(value: Any) -> list[str]:
    """A result, one line for each output."""
    if isinstance(value, Mapping):
        return [f"  {name} = {_plain(part)}" for name, part in value.items()]
    if isinstance(value, (list, tuple)):
        return [f"  = {_plain(part)}" for part in value] or ["  = (nichts)"]
    return [f"  = {_plain(value)}"]


def _plain(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{k} = {_plain(v)}" for k, v in value.items())
    return value if isinstance(value, str) else shown(value)


def rule_lines(rules: Mapping[str, str]) -> list[str]:
    """`Regel <id>: norm` for each rule."""
    return [f"  Regel {name}: {norm}" if norm else f"  Regel {name}" for name, norm in rules.items()]


class Teller:
    """Tells events and needs of the cases of one library; a date is written only when it changes."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._day: date | None = None

    # -- words ---------------------------------------------------------------------------------------------------

    def node(self, process: str, step: str) -> Node | None:
        """The element a step path ends at, through the called parts."""
        found = None
        for part in step.partition("#")[0].split("/"):
            found = self.library.process(process).nodes.get(part)
            if found is None:
                return None
            process = found.called or process
        return found

    def role(self, name: str) -> str:
        """A role's label."""
        role = self.library.vocabulary.roles.get(name)
        return role.label if role is not None else name

    def facts(self, given: Mapping[str, Any]) -> list[str]:
        """`Label: Wert` for each fact; records of a list below it, one line each."""
        lines: list[str] = []
        for path, value in given.items():
            fact = self.library.vocabulary.facts.get(path.rpartition("/")[2])
            if fact is None:
                continue
            if isinstance(value, list) and value:
                lines.append(f"  {fact.label}:")
                lines += [f"    – {fact.show([item])}" for item in value]
            else:
                unit = f" {fact.einheit}" if fact.einheit and value is not None else ""
                lines.append(f"  {fact.label}: {fact.show(value)}{unit}")
        return lines

    def parameters(self, given: Mapping[str, Any]) -> list[str]:
        """What the office has set and this step read."""
        known = self.library.vocabulary.parameters
        return [
            f"  Vorgabe der Behörde: {known[p].label} = {known[p].show(v)} {known[p].einheit}".rstrip()
            for p, v in given.items() if p in known
        ]  # fmt: skip

    # -- events --------------------------------------------------------------------------------------------------

    def event(self, process: str, event: Event) -> None:
        """One event as one row."""
        who, what = self._row(process, event)
        when = day(event.at.date()) if event.at.date() != self._day else ""
        self._day = event.at.date()
        row(when, who, what, bold=event.kind in ("decided", "ended"))

    def _row(self, process: str, event: Event) -> tuple[str, list[str]]:
        teller: Callable[[str, Event], tuple[str, list[str]]] = getattr(self, f"_{event.kind}")
        who, what = teller(process, event)
        if event.kind in ("completed", "received", "deadline_set", "deadline_moved", "deadline_fired"):
            what += [f"  {'; '.join(event.legal_basis)}"] if event.legal_basis else []
        if event.stale:
            what.append(f"  Überholt, neu zu treffen: {', '.join(map(self._decision, event.stale))}")
        return who, what

    def _decision(self, name: str) -> str:
        return self.library.decision(name).name if name in self.library.decisions else name

    def _started(self, _: str, event: Event) -> tuple[str, list[str]]:
        return "Beginn", [event.title, *self.facts(event.facts)]

    def _completed(self, process: str, event: Event) -> tuple[str, list[str]]:
        node = self.node(process, event.step)
        title = event.title or "Verspätet Erfasstes gewürdigt"
        if node is not None and node.kind in (Kind.RULE, Kind.XOR, Kind.CATCH, Kind.BOUNDARY):
            title = f"Angaben zu: {title}"
        who = self.role(node.lane) if node is not None and node.lane else ""
        if node is not None and node.kind in (Kind.SERVICE, Kind.SEND):
            who = "Fachverfahren"
        by = f" ({event.by})" if event.by else ""
        late = f", getan am {day(event.day)}" if event.day and event.day != event.at.date() else ""
        return who or "Erledigt", [f"{title}{by}{late}", *self.facts(event.facts)]

    def _received(self, _: str, event: Event) -> tuple[str, list[str]]:
        late = f", eingegangen am {day(event.day)}" if event.day and event.day != event.at.date() else ""
        return "Eingang", [f"{event.title}{late}", *self.facts(event.facts)]

    def _stored(self, process: str, event: Event) -> tuple[str, list[str]]:
        return "Eingang", [f"{self.message(process, event.title)}: vorgemerkt, bis der Fall darauf wartet"]

    def _decided(self, _: str, event: Event) -> tuple[str, list[str]]:
        known = rules_of(self.library.decision(event.decision).decision)
        return "Entscheidung", [
            self._decision(event.decision),
            *result_lines(unpack(event.result)),
            *rule_lines({r: known.get(r, "") for r in event.rules}),
            *self.parameters(event.parameters),
        ]

    def _reminder(self, process: str, event: Event) -> bool:
        node = self.node(process, event.step)
        return node is not None and node.timer is not None and node.timer.kind == "wiedervorlage"

    def _deadline_set(self, process: str, event: Event) -> tuple[str, list[str]]:
        given = self.parameters(event.parameters)
        if event.day is not None and self._reminder(process, event):
            return "Wiedervorlage", [f"{event.title}: am {day(event.day + timedelta(days=1))}", *given]
        last = day(event.day) if event.day else "offen"
        return "Frist gesetzt", [f"letzter Tag {last} (danach: {event.title})", *given]

    def _deadline_moved(self, process: str, event: Event) -> tuple[str, list[str]]:
        who, what = self._deadline_set(process, event)
        return "Frist verschoben" if who == "Frist gesetzt" else who, what

    def _deadline_fired(self, process: str, event: Event) -> tuple[str, list[str]]:
        if self._reminder(process, event):
            return "Wiedervorlage", [event.title]
        last = f": letzter Tag war der {day(event.day)}" if event.day else ""
        return "Fristablauf", [f"{event.title}{last}"]

    def _reopened(self, process: str, event: Event) -> tuple[str, list[str]]:
        node = self.node(process, event.step)
        title = f"„{node.name}“" if node is not None else event.step
        came = f" am {day(event.day)}" if event.day else ""
        return "Zurück", [f"Rechtzeitig{came} eingegangen, aber später erfasst: Der Fall kehrt zurück vor {title}."]

    def _recorded_late(self, process: str, event: Event) -> tuple[str, list[str]]:
        came = f" am {day(event.day)}" if event.day else ""
        name = self.message(process, event.title)
        text = f"{name}: rechtzeitig{came} eingegangen, erst jetzt erfasst; der Fall ist weiter."
        return "Verspätet erfasst", [text, *self.facts(event.facts)]

    def _corrected(self, process: str, event: Event) -> tuple[str, list[str]]:
        again = [node.name for step in event.redo if (node := self._anywhere(process, step)) is not None]
        withdrawn = [p for p, v in event.facts.items() if v is None]
        lines = self.facts({p: v for p, v in event.facts.items() if v is not None})
        known = self.library.vocabulary.facts
        lines += [f"  {known[p.rpartition('/')[2]].label}: ohne Wert" for p in withdrawn]
        lines += [f"  Noch einmal zu tun: {', '.join(again)}"] if again else []
        return "Berichtigung", [f"{event.reason} ({event.by})", *lines]

    def _call_ended(self, _: str, event: Event) -> tuple[str, list[str]]:
        return "Teil endet", [event.title]

    def _resumed(self, _: str, event: Event) -> tuple[str, list[str]]:
        return "Fortgesetzt", ["Das Diagramm hat sich geändert; der Fall geht weiter, wo er stand."]

    def _ended(self, _: str, event: Event) -> tuple[str, list[str]]:
        return "Ende", [event.title]

    # -- messages ------------------------------------------------------------------------------------------------

    def parts(self, process: str) -> list[str]:
        """The process and every part it calls, at any depth."""
        found = [process]
        for name in found:
            found += [n.called for n in self.library.process(name).of_kind(Kind.CALL) if n.called not in found]
        return found

    def messages(self, process: str) -> dict[str, str]:
        """Name of every message this case may receive, by id."""
        found: dict[str, str] = {}
        for name in self.parts(process):
            part = self.library.process(name)
            waited = {n.message for n in part.nodes.values() if n.message and n.kind is not Kind.START}
            found |= {m: title for m, title in part.messages.items() if m in waited}
        return found

    def message(self, process: str, name: str) -> str:
        """A message's name."""
        return self.messages(process).get(name, name)

    def _anywhere(self, process: str, step: str) -> Node | None:
        return next((n for p in self.parts(process) if (n := self.library.process(p).nodes.get(step))), None)

    # -- needs ---------------------------------------------------------------------------------------------------

    def brief(self, need: Need) -> str:
        """A need in one line."""
        who = self.role(need.role) if need.role and need.kind in ("task", "facts") else ""
        until = f"bis {day(need.due)}" if need.due else ""
        if need.due and need.kind == "date":
            until = f"am {day(need.due + timedelta(days=1))}"
        about = "; ".join(filter(None, (KINDS[need.kind], who, until)))
        return f"{need.title} ({about})"

    def need(self, need: Need) -> None:
        """A need with everything a clerk wants to know before answering."""
        words = self.library.vocabulary
        out(need.title, bold=True)
        entry("Schritt", need.id)
        if need.role:
            entry("Wer", self.role(need.role))
        if need.why:
            entry("Warum", need.why)
        if need.legal_basis:
            entry("Grundlage", "; ".join(need.legal_basis))
        if need.due:
            entry("Bis", day(need.due) + (f" ({need.due_basis})" if need.due_basis else ""))
        if need.help:
            entry("Hinweis", need.help)
        for paper in need.documents:
            notes = (paper.status, paper.condition, paper.form, _translation(paper.translation), paper.validity)
            noted = "; ".join(filter(None, notes))
            basis = f" ({paper.legal_basis})" if paper.legal_basis else ""
            entry("Unterlage", paper.label + basis + (f" – {noted}" if noted else ""))
        for point in need.look_at:
            entry("Ansehen", point)
        if need.letter is not None:
            entry("Schreiben", need.letter.label + (f" ({need.letter.legal_basis})" if need.letter.legal_basis else ""))
            entry("", self.recipient(need.letter), indent=2)
            for line in self.facts(need.letter.facts):
                entry("", line.strip(), indent=2)
            if need.letter.missing:
                labels = ", ".join(words.facts[f].label for f in need.letter.missing)
                entry("", f"noch ohne: {labels}", indent=2)
        if need.announces is not None and need.announces.last_day is not None:
            basis = f" ({need.announces.legal_basis})" if need.announces.legal_basis else ""
            entry("Nennt Frist bis", day(need.announces.last_day) + basis)
        if need.not_by:
            node = self._anywhere(need.process, need.not_by)
            entry("Vier Augen", f"nicht durch die Person aus „{node.name if node is not None else need.not_by}“")

    def recipient(self, letter: Letter) -> str:
        """Who gets a letter and who a copy, in words."""
        names = self.library.vocabulary.value_lists.get("adressat", {})
        if not letter.recipient:
            return "an: noch offen, wer die Person vertritt"
        copy = f", Kopie an: {names[letter.copy_to]}" if letter.copy_to else ""
        return f"an: {names[letter.recipient]}{copy} ({letter.recipient_basis})"

    def asked(self, need: Need, clock: datetime) -> None:
        """What a step answers, for a run nobody types: open questions of a decision, the letter and its deadline."""
        when = day(clock.date()) if clock.date() != self._day else ""
        if need.kind == "facts":
            row(when, "Offen", [need.why or need.title, *(f"  – {f.label}" for f in need.fields if f.relevant)])
        elif need.letter is not None:
            lines = [need.letter.label]
            if need.announces is not None and need.announces.last_day is not None:
                basis = f" ({need.announces.legal_basis})" if need.announces.legal_basis else ""
                lines.append(f"  nennt als letzten Tag den {day(need.announces.last_day)}{basis}")
            row(when, "Schreiben", [*lines, f"  {need.letter.legal_basis}"])
        else:
            return
        self._day = clock.date()

    def verdict(self, decision: Decision, verdict: Verdict) -> None:
        """The answer of a decision asked by itself."""
        out(decision.name, bold=True)
        for line in (*result_lines(verdict.value), *rule_lines({r.id: r.norm for r in verdict.rules})):
            out(line, hang=4)
        out(f"  Rechtsstand der Tabelle: {long_date(decision.version_tag)}" if decision.version_tag else "")


def _translation(text: str) -> str:
    return "" if text in ("", "nein") else f"Übersetzung: {text}"


def long_date(text: str) -> str:
    """An ISO date as in a letter; anything else as it is."""
    try:
        return day(date.fromisoformat(text))
    except ValueError:
        return text
