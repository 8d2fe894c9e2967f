"""Draft a scenario from a finished case: its steps and answers, with everything personal replaced.

Days move by whole weeks, so that they keep their distances and weekdays; texts become placeholders, people become
numbers. Choices and yes/no stay, since the law depends on them. The draft names no source: an expert must.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from pydantic import TypeAdapter, ValidationError

from musterprozesse.case import unseal
from musterprozesse.events import Event
from musterprozesse.loader import Library
from musterprozesse.process import Kind, Node
from musterprozesse.vocabulary import Fact

FIRST_DAY = date(2026, 11, 2)
"""The week in which every drafted case begins."""
PLACEHOLDER = "Beispiel"


def draft(library: Library, process: str, events: Iterable[Event]) -> str:
    """The text of a `.feature` file with one scenario.

    Args:
        process: the id of the case's process.
        events: all events of the case, from the first on.

    Raises:
        ValueError: there is no first event, so the story cannot be told (German).
    """
    return _Story(library, process, sorted(events, key=lambda e: e.number)).text()


def read_draft(library: Library, state: bytes, events: bytes) -> str:
    """`draft` from a stored state and a JSON list of its events.

    Raises:
        InvalidState: not a stored case. ValueError: no list of events (German).
    """
    try:
        found = TypeAdapter(list[Event]).validate_json(events)
    except ValidationError:
        raise ValueError("Die zweite Datei ist keine Liste von Ereignissen.") from None
    return draft(library, unseal(state)["p"], found)


class _Story:
    def __init__(self, library: Library, process: str, events: list[Event]) -> None:
        if not events or events[0].kind != "started":
            raise ValueError("Die Ereignisse beginnen nicht mit dem Anfang des Falls.")
        self.library, self.process, self.events = library, process, events
        self.model = library.model(process)
        first = events[0].at.date()
        self.shift = timedelta(weeks=round((FIRST_DAY - first).days / 7))
        self.people: dict[str, str] = {}
        self.today = first

    def text(self) -> str:
        name = self.model.processes[self.process].name
        lines = [
            "# language: de",
            f"Funktionalität: {name}",
            "",
            "  # Entwurf aus einem Fall: Tage sind verschoben, Texte und Personen ersetzt. Vor dem Gebrauch die Quelle",
            "  # nennen (@Quelle:…), den Namen wählen und streichen, was für die Aussage nicht zählt.",
            "  Szenario: Entwurf",
        ]
        for event in self.events:
            lines += (f"    {line}" for line in self.lines(event))
        return "\n".join(lines) + "\n"

    def lines(self, event: Event) -> list[str]:
        day = event.at.date()
        moved: list[str] = []
        if day != self.today and event.kind not in ("received", "reopened", "stored"):
            moved = [f"Wenn der {self.day(day)} ist"]
        if event.kind not in ("reopened",):
            self.today = day
        return [*moved, *self.told(event)]

    def told(self, event: Event) -> list[str]:
        match event.kind:
            case "started":
                name = self.model.processes[self.process].name
                given = ["Angenommen folgende Angaben:", *self.table(event.facts)] if event.facts else []
                return [*given, f"Wenn am {self.day(event.at.date())} der Vorgang „{name}“ beginnt"]
            case "completed":
                return self.completed(event)
            case "received" | "stored":
                return self.received(event)
            case "corrected":
                return self.corrected(event)
            case "decided":
                return self.decided(event)
            case "ended":
                return [f"Dann endet der Vorgang mit „{event.title}“"]
        return []

    def completed(self, event: Event) -> list[str]:
        node = self.node(event.step)
        if node is None:
            return []
        who = "das Fachverfahren" if event.by is None else self.person(event.by)
        if node.kind in (Kind.USER, Kind.MANUAL, Kind.SERVICE, Kind.SEND):
            text = f"Wenn {who} „{event.title}“ erledigt"
            return [f"{text} mit:", *self.table(event.facts)] if event.facts else [text]
        decision = self.model.decisions.get(node.decision)
        return [f"Wenn {who} zu „{decision.name if decision else event.title}“ angibt:", *self.table(event.facts)]

    def received(self, event: Event) -> list[str]:
        arrived, recorded = event.day or event.at.date(), event.at.date()
        node = self.node(event.step)
        own = node.properties.get("eingangstag") if node is not None else None
        facts = {name: value for name, value in event.facts.items() if name != own}
        late = "" if recorded == arrived else f", erfasst am {self.day(recorded)}"
        text = f"Wenn am {self.day(arrived)} die Nachricht „{event.title}“ eingeht{late}"
        return [f"{text}{',' if late else ''} mit:", *self.table(facts)] if facts else [text]

    def corrected(self, event: Event) -> list[str]:
        found = []
        for name, value in event.facts.items():
            fact = self.model.vocabulary.facts[name.rsplit("/", 1)[-1]]
            who = self.person(event.by or "")
            if value is None and fact.leer is None:
                found.append(f"Wenn {who} „{fact.label}“ zurücknimmt, weil „{PLACEHOLDER}“")
            else:
                shown = fact.show(self.replaced(fact, value))
                found.append(f"Wenn {who} „{fact.label}“ auf „{shown}“ berichtigt, weil „{PLACEHOLDER}“")
        return found

    def decided(self, event: Event) -> list[str]:
        decision = self.model.decisions[event.decision]
        norm = f" nach {event.legal_basis[0]}" if event.legal_basis else ""
        if isinstance(event.result, Mapping):
            name, value = next(iter(event.result.items()))
            return [f"Dann lautete bei „{decision.name}“ „{name}“ {_shown(value)}{norm}"] if _plain(value) else []
        return [f"Dann lautete „{decision.name}“ {_shown(event.result)}{norm} im Fall"] if _plain(event.result) else []

    # -- replacing -------------------------------------------------------------------------------------------------

    def table(self, facts: Mapping[str, Any]) -> list[str]:
        rows = []
        for name, value in facts.items():
            fact = self.model.vocabulary.facts[name]
            rows.append((fact.label, fact.show(self.replaced(fact, value))))
        width = max((len(label) for label, _ in rows), default=0)
        return [f"  | {label.ljust(width)} | {shown} |" for label, shown in rows]

    def replaced(self, fact: Fact, value: Any) -> Any:
        """A JSON value without anything that could lead back to a person."""
        if isinstance(value, list):
            inner = fact.element if isinstance(fact.element, Mapping) else None
            return [
                {k: self._scalar(inner[k].typ if inner else "text", v) for k, v in item.items()}
                if isinstance(item, Mapping)
                else item
                for item in value
            ]
        return self._scalar(fact.typ, value)

    def _scalar(self, typ: str, value: Any) -> Any:
        if value is None:
            return None
        if typ == "datum":
            return (date.fromisoformat(value) + self.shift).isoformat()
        return PLACEHOLDER if typ == "text" else value

    def day(self, day: date) -> str:
        return f"{day + self.shift:%d.%m.%Y}"

    def person(self, by: str) -> str:
        return self.people.setdefault(by, f"SB-{len(self.people) + 1}")

    def node(self, step: str) -> Node | None:
        *calls, nid = step.split("/")
        process = self.model.processes[self.process]
        for call in calls:
            node = process.nodes.get(call)
            if node is None or node.called not in self.model.processes:
                return None
            process = self.model.processes[node.called]
        return process.nodes.get(nid)


def _plain(value: Any) -> bool:
    return isinstance(value, (str, bool, int, float))


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nein"
    return f"„{value}“" if isinstance(value, str) else str(value).replace(".", ",")
