"""Sentences that say what is so: facts, base cases, the office, the day."""

from __future__ import annotations

from typing import Any

from musterprozesse.bdd.sentences import DAY, QUOTED, day_of, pairs, sentence, time_of, words
from musterprozesse.bdd.world import World


@sentence("given", rf"der Grundfall (?P<name>{QUOTED})", "der Grundfall „Verlängerung einer Aufenthaltserlaubnis“")
def start_from(welt: World, name: str) -> None:
    """Begin with a named base case."""
    welt.start_from(words(name)[0])


@sentence("given", "folgende Angaben:?", "folgende Angaben:")
def facts(welt: World, datatable: Any = None) -> None:
    """Facts from a table; an empty value keeps what the base case says."""
    welt.give(pairs(datatable))


@sentence("given", rf"(?P<field>{QUOTED}) ist (?P<value>{QUOTED})", "„Titel gültig bis“ ist „30.09.2026“")
def one_fact(welt: World, field: str, value: str) -> None:
    """One fact."""
    welt.give({words(field)[0]: words(value)[0]})


@sentence("given", rf"(?P<field>{QUOTED}) ist unbekannt", "„Titel gültig bis“ ist unbekannt")
def unknown(welt: World, field: str) -> None:
    """Take a fact of the base case away: nobody has said it."""
    welt.give({words(field)[0]: "unbekannt"})


@sentence("given", "auf Fragen wird geantwortet:?", "auf Fragen wird geantwortet:")
def answers(welt: World, datatable: Any = None) -> None:
    """What people answer when a step asks and the sentence for the step does not say it."""
    welt.answers |= welt.read(pairs(datatable))


@sentence("given", "das Amt hat folgende Parameter:?", "das Amt hat folgende Parameter:")
def parameters(welt: World, datatable: Any = None) -> None:
    """What the office sets."""
    welt.set_parameters(pairs(datatable))


@sentence(
    "given", rf"heute ist der (?P<day>{DAY})(?:, (?P<time>\d{{1,2}}:\d\d) Uhr)?", "heute ist der 30.09.2026, 23:40 Uhr"
)
def today(welt: World, day: str, time: str | None) -> None:
    """The day of the scenario."""
    welt.clock = welt.moment(day_of(day), time_of(time))
