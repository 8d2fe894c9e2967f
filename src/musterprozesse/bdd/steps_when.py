"""Sentences that do something: ask a decision, begin a case, do a step, let time pass."""

from __future__ import annotations

from typing import Any

from musterprozesse.bdd.failure import Failure
from musterprozesse.bdd.sentences import DAY, QUOTED, day_of, pairs, sentence, time_of, words
from musterprozesse.bdd.world import World
from musterprozesse.calendar import Period
from musterprozesse.sheet import UNKNOWN

_WHO = r"(?P<who>[A-ZÄÖÜ][\wÄÖÜäöüß-]*)"
_AT = rf"(?:, geschehen am (?P<at>{DAY}))?"
_COUNTS = {"ein": 1, "eine": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "sechs": 6}


@sentence(
    "when",
    rf"die Entscheidung (?P<name>{QUOTED}) getroffen wird(?: am (?P<day>{DAY}))?",
    "die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird am 30.09.2026",
)
@sentence(
    "when",
    rf"am (?P<day>{DAY}) die Entscheidung (?P<name>{QUOTED}) getroffen wird",
    "am 30.09.2026 die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird",
)
def decide(welt: World, name: str, day: str | None) -> None:
    """Ask a decision without a case."""
    if day is not None:
        welt.clock = welt.moment(day_of(day))
    welt.decide(words(name)[0])


@sentence(
    "when",
    rf"am (?P<day>{DAY})(?:, (?P<time>\d{{1,2}}:\d\d) Uhr,)? der Vorgang (?P<name>{QUOTED}) beginnt",
    "am 28.09.2026 der Vorgang „Fiktionsbescheinigung“ beginnt",
)
def begin(welt: World, day: str, time: str | None, name: str) -> None:
    """Begin a case with what is given."""
    welt.clock = None
    welt.begin(words(name)[0], welt.moment(day_of(day), time_of(time)))


@sentence("when", rf"{_WHO} (?P<step>{QUOTED}) erledigt{_AT}", "SB-17 „Unterlagen prüfen“ erledigt")
@sentence("when", rf"{_WHO} (?P<step>{QUOTED}) erledigt{_AT} mit:?", "SB-17 „Unterlagen prüfen“ erledigt mit:")
def complete(welt: World, who: str, step: str, at: str | None, datatable: Any = None) -> None:
    """A person does a step. What is not said comes from the answers."""
    need = welt.need(words(step)[0])
    given = welt.read(pairs(datatable)) if datatable is not None else {}
    welt.attempt(lambda: welt.complete(need, who, given, day_of(at) if at else None))


@sentence("when", rf"{_WHO} zu (?P<step>{QUOTED}) angibt:?", "SB-17 zu „Fiktionswirkung des Antrags“ angibt:")
def answer(welt: World, who: str, step: str, datatable: Any = None) -> None:
    """A person gives facts a decision waits for."""
    need = welt.need(words(step)[0])
    given = welt.read(pairs(datatable))
    welt.attempt(lambda: welt.complete(need, who, given))


@sentence("when", rf"das Fachverfahren (?P<step>{QUOTED}) erledigt", "das Fachverfahren „Erinnerung senden“ erledigt")
@sentence(
    "when",
    rf"das Fachverfahren (?P<step>{QUOTED}) erledigt mit:?",
    "das Fachverfahren „Erinnerung senden“ erledigt mit:",
)
def serve(welt: World, step: str, datatable: Any = None) -> None:
    """The case system does what it is asked."""
    need = welt.need(words(step)[0])
    given = welt.read(pairs(datatable)) if datatable is not None else {}
    welt.attempt(lambda: welt.complete(need, None, given))


@sentence(
    "when",
    rf"die Nachricht (?P<name>{QUOTED}) eingeht(?: mit:?)?",
    "die Nachricht „Unterlagen eingegangen“ eingeht mit:",
)
@sentence(
    "when",
    rf"am (?P<day>{DAY}) die Nachricht (?P<name>{QUOTED}) eingeht(?:, erfasst am (?P<recorded>{DAY}))?(?:,? mit:?)?",
    "am 16.11.2026 die Nachricht „Unterlagen eingegangen“ eingeht, erfasst am 17.11.2026, mit:",
)
def receive(welt: World, name: str, day: str | None = None, recorded: str | None = None, datatable: Any = None) -> None:
    """A message comes in; if it is recorded later, the day it came in counts."""
    message = welt.message_id(words(name)[0])
    given = welt.read(pairs(datatable)) if datatable is not None else {}
    if day is not None:
        welt.clock = welt.moment(day_of(recorded or day))
    arrived = day_of(day) if day is not None and recorded is not None else None
    facts = welt.dated(given, welt.now)
    welt.attempt(lambda: welt.become(welt.running.receive(message, facts, now=welt.now, at=arrived)))


@sentence(
    "when",
    r"(?P<count>\d+|ein|eine|einen|zwei|drei|vier|sechs) (?P<unit>Tage?|Wochen?|Monate?) verge(?:hen|ht)",
    "14 Tage vergehen",
)
def pass_time(welt: World, count: str, unit: str) -> None:
    """Let time pass; what is due happens on its day."""
    number = _COUNTS.get(count) or int(count)
    period = {"T": Period(days=number), "W": Period(weeks=number), "M": Period(months=number)}[unit[0]]
    welt.clock = welt.later(period)
    welt.attempt(lambda: welt.become(welt.running.advance(welt.now)))


@sentence("when", rf"der (?P<day>{DAY})(?:, (?P<time>\d{{1,2}}:\d\d) Uhr,)? ist", "der 17.11.2026 ist")
def reach(welt: World, day: str, time: str | None) -> None:
    """Let time pass until a day."""
    wanted = welt.moment(day_of(day), time_of(time))
    if wanted < welt.now:
        raise Failure("Dieser Tag ist schon vorbei; die Uhr eines Falls läuft nie zurück.")
    welt.attempt(lambda: welt.become(welt.running.advance(wanted)))


@sentence(
    "when",
    rf"{_WHO} (?P<field>{QUOTED}) auf (?P<value>{QUOTED}) berichtigt, weil (?P<reason>{QUOTED})",
    "SB-17 „Titel gültig bis“ auf „30.09.2026“ berichtigt, weil „Tippfehler“",
)
@sentence(
    "when",
    rf"{_WHO} (?P<field>{QUOTED}) zurücknimmt, weil (?P<reason>{QUOTED})",
    "SB-17 „Titel gültig bis“ zurücknimmt, weil „falsche Akte“",
)
def correct(welt: World, who: str, field: str, reason: str, value: str | None = None) -> None:
    """A fact is corrected, or withdrawn so that it is unknown again."""
    fact = welt.fact(words(field)[0])
    new = UNKNOWN if value is None else welt.value(fact, words(value)[0])
    why = words(reason)[0]
    welt.attempt(lambda: welt.become(welt.running.correct({fact.id: new}, reason=why, by=who, now=welt.now)))


@sentence("when", "der Fall gespeichert und wieder geladen wird", "der Fall gespeichert und wieder geladen wird")
def store(welt: World) -> None:
    """The case goes into the database of the case system and comes back."""
    welt.store()


@sentence("when", rf"alles bis (?P<step>{QUOTED}) erledigt ist", "alles bis „Gebühr erheben“ erledigt ist")
def run_to(welt: World, step: str) -> None:
    """Everything is done as the base case answers, until a step is needed."""
    welt.element(words(step)[0])
    welt.attempt(lambda: welt.run_to(words(step)[0]))
