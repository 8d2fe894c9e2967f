"""Whole cases of the renewal, driven by clerks: the same story in the same state always leads to the same act."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from tests.kit import at

from musterprozesse import Case, Library, Need, library
from musterprozesse.loader import packaged
from musterprozesse.needs import Field

ROOT = Path(__file__).resolve().parents[1]
PROCESS = "verlaengerung-aufenthaltstitel"
NOW = at("2026-11-02")
BASES = (
    "Blaue Karte, Engpassberuf",
    "Studium im Zeitplan",
    "Betriebliche Ausbildung im zweiten Jahr",
    "Fachkraft mit Hochschulabschluss",
)
SIDE_ROADS = {
    "fehlend_person": 1,
    "entscheidung_verlaengerung": "ablehnen",
    "neue_tatsachen": True,
    "kartendaten_richtig": False,
}
"""Answers that lead off the main way, given now and then."""
ANSWERS = ("antwort_bundesagentur", "karte_geliefert_gemeldet")
"""Messages the main way waits for."""
SOON = timedelta(days=31)
LONG = 150
"""Events after which a clerk brings a case to its end."""


@dataclass(frozen=True)
class Background:
    """A base case of the scenarios: facts from the start, answers when asked, some of them at one step only."""

    facts: dict[str, Any]
    answers: dict[str, Any]
    at_step: dict[str, dict[str, Any]]
    parameters: dict[str, Any]

    def answers_at(self, need: Need, day: date) -> dict[str, Any]:
        return dated({**self.answers, **self.at_step.get(need.title.casefold(), {})}, day)


def dated(values: Mapping[str, Any], day: date) -> dict[str, Any]:
    """Values with the scenarios' word `heute` as this day."""
    return {k: day.isoformat() if v == "heute" else v for k, v in values.items()}


@cache
def backgrounds(file: Path | None = None) -> tuple[Background, ...]:
    """The base cases, read from the scenarios or, faster, from a file `keep` wrote."""
    if file is not None:
        return tuple(Background(**b) for b in json.loads(file.read_text(encoding="utf-8")))
    from musterprozesse.bdd.record import Recorder  # here: a second that workers need not spend
    from musterprozesse.bdd.world import Models, World

    found = []
    for name in BASES:
        world = World(Models(packaged(), Recorder()), ROOT / "features" / "prozesse" / "any.feature", ROOT)
        world.start_from(name)
        found.append(Background(world.facts, world.answers, world.step_answers, world.parameters))
    return tuple(found)


def keep(file: Path) -> None:
    """Write the base cases down for `backgrounds`."""
    file.write_text(json.dumps([asdict(b) for b in backgrounds()]), encoding="utf-8")


def office(file: Path | None = None) -> Library:
    """The real models, with the parameters of the base cases."""
    return library(parameters=backgrounds(file)[0].parameters)


@dataclass(frozen=True)
class Act:
    """One call of a verb."""

    verb: str
    name: str = ""
    facts: Mapping[str, Any] | None = None
    by: str | None = None

    def on(self, case: Case, key: str | None = None) -> Case:
        now = case.clock
        match self.verb:
            case "advance":
                return case.advance(max(case.next_due or now, now))
            case "receive":
                return case.receive(self.name, self.facts, now=now, key=key)
            case "correct":
                return case.correct(self.facts or {}, reason="Tippfehler", by=self.by or "", now=now, key=key)
        return case.complete(self.name, self.facts, now=now, by=self.by, key=key)


class Clerk:
    """Does a case of one story: which purpose, which papers are missing, in which order, what comes in between."""

    def __init__(self, office: Library, story: int, file: Path | None = None) -> None:
        self.office, self.story = office, story
        self.background = backgrounds(file)[story % len(BASES)]
        self.leaving = 0.0 if story % 5 == 0 else 0.1
        """How likely the next act is a withdrawal, a move or a departure; every fifth case goes its whole way."""

    def start(self) -> Case:
        return self.office.start(PROCESS, dated(self.background.facts, NOW.date()), now=NOW)

    def act(self, case: Case) -> Act | None:
        """What to do next; None: nothing is left."""
        chance = random.Random(f"{self.story}/{case.number}")  # noqa: S311 - a story, not a secret
        needs = case.needs()
        doable = [n for n in needs if n.kind in ("task", "facts", "service") and not n.optional]
        awaited = [n for n in needs if n.kind == "message" and not n.optional]
        anytime = [n for n in needs if n.kind == "message" and n.optional]
        if anytime and (chance.random() < self.leaving or case.number > LONG):
            return self._message(case, chance.choice(anytime), chance)
        if chance.random() < 0.05 and isinstance(amount := case.facts.get("mittel_monatlich_netto"), (int, float)):
            return Act("correct", facts={"mittel_monatlich_netto": amount + 1}, by="sb-1")
        if case.next_due is not None and case.next_due < case.clock + SOON and chance.random() < 0.2:
            return Act("advance")
        if doable:
            need = chance.choice(doable)
            by = None if need.kind == "service" else "sb-2" if need.not_by else "sb-1"
            return Act("complete", need.id, self._facts(case, need, chance), by)
        if awaited and (case.next_due is None or chance.random() < 0.7):
            return self._message(case, chance.choice(awaited), chance)
        return Act("advance") if case.next_due is not None else None

    def _message(self, case: Case, need: Need, chance: random.Random) -> Act:
        return Act("receive", need.message, self._facts(case, need, chance))

    def _facts(self, case: Case, need: Need, chance: random.Random) -> dict[str, Any]:
        answers = self.background.answers_at(need, case.clock.date())
        owed = case.results.get(f"{need.id.rpartition('/')[0]}/gebuehr_geschuldet")
        if owed is not None:
            answers["gebuehr_festgesetzt_eur"] = float(sum(fee["betrag"] or 0 for fee in owed.value))
        found = {}
        for field in need.fields:
            if field.id in SIDE_ROADS and chance.random() < 0.3:
                found[field.id] = SIDE_ROADS[field.id]
            elif field.id in answers and not field.known:
                found[field.id] = answers[field.id]
            elif field.required:
                found[field.id] = self._some(field, case)
        return found

    def _some(self, field: Field, case: Case) -> Any:
        """An answer the base case does not give."""
        if field.choices:
            return next(iter(field.choices))
        simple = {"wahrheitswert": False, "datum": case.clock.date(), "zahl": 1, "ganzzahl": 1, "text": "x"}
        return simple.get(field.type)


class Straight(Clerk):
    """The main way: first come, first done; an answer of the Bundesagentur, no corrections, nothing missing."""

    def act(self, case: Case) -> Act | None:
        never = _Never()
        needs = [n for n in case.needs() if not n.optional]
        for need in (n for n in needs if n.kind in ("task", "facts", "service")):
            by = None if need.kind == "service" else "sb-2" if need.not_by else "sb-1"
            return Act("complete", need.id, self._facts(case, need, never), by)
        awaited = sorted((n for n in needs if n.kind == "message"), key=lambda n: n.message not in ANSWERS)
        return self._message(case, awaited[0], never) if awaited else None


class _Never(random.Random):
    def random(self) -> float:
        return 1.0
