"""A clerk's day: whole cases by their needs alone; only what is asked is answered, from a case sheet."""

from __future__ import annotations

import tomllib
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import musterprozesse as mp

SHEETS = tomllib.loads((Path(__file__).parents[1] / "features/grundfaelle/verlaengerung.toml").read_text("utf-8"))
START = datetime(2026, 11, 2, 12, tzinfo=ZoneInfo("Europe/Berlin"))
OFFICE = {"land": "HE", "widerspruch_statthaft": False}
GRANTED, REFUSED = "verlaengerung_abgeschlossen", "verlaengerung_abgelehnt"
VISA_FREE = {"antragsfrist_ende", "antragsfrist_vorzeitiges_ende", "anderer_schengen_titel"}
P9_BESCHV = {"beschaeftigung_monate", "aufenthalt_monate_ohne_16b", "aufenthalt_monate_16b", "titel_p24a_beschv"}
COURSE = {"integrationskurs_verpflichtet", "kurspflicht_verletzt", "kurs_erfolgreich", "verlaengerung_ausgeschlossen"}
CARD = {"gebuehr_tatbestand", "unsachgemaesser_gebrauch", "klebeetikett_ausnahme", "uebertragung_zu"}
MEANS = {"mittel_monatlich_netto", "krankenversicherung", "bedarf_sgb2"}
SCHOOL = {
    "zweck_paragraf": "16a_2", "titel_paragraf_bisher": "16a_2", "ausbildung_art": "schulische Maßnahme",
    "staatlich_anerkannter_abschluss": "nein", "ueberwiegend_ein_staat": "nein",
    "laendervereinbarung_oberste_landesbehoerde_zugestimmt": "nein",
}  # fmt: skip


def sheet(name: str) -> dict[str, str]:
    """What the base case knows and answers, by the words of the vocabulary."""
    case = SHEETS[name]
    plain = {k: v for k, v in case.get("antworten", {}).items() if isinstance(v, str)}
    like: dict[str, str] = sheet(case["wie"]) if "wie" in case else {}
    return {**like, **case["angaben"], **plain}


class Clerk:
    """Does what is needed until the case ends, and remembers what was asked."""

    def __init__(self, name: str, other: dict[str, str]) -> None:
        library = mp.library(parameters=OFFICE)
        self.facts = library.vocabulary.facts
        words = {f.label: k for k, f in self.facts.items()}
        self.sheet = {words.get(k, k): v for k, v in sheet(name).items()} | other
        self.now, self.asked = START, set[str]()
        first = {k: self.answer(k) for k in ("zweck_paragraf", "antrag_eingang_datum", "antragsart")}
        self.case = library.start("verlaengerung-aufenthaltstitel", first, now=START)

    def answer(self, field: str, need: str = "") -> Any:
        """What the sheet says; the certificate has a fee of its own."""
        if field == "gebuehr_festgesetzt_eur" and "bescheinigung_erstellen" in need:
            return 13
        text = self.sheet[field]
        return self.facts[field].parse(f"{self.now:%d.%m.%Y}" if text == "heute" else text)

    def step(self) -> None:
        """The next thing: a step, what comes from outside, or the next deadline."""
        needs = [n for n in self.case.needs() if not n.optional]
        for need in needs:
            if need.kind in ("task", "facts", "service"):
                wanted = [f.id for f in need.fields if f.required and f.relevant and not f.known]
                self.asked.update(wanted)
                given = [f for f in wanted if need.kind != "facts" or f in self.sheet]
                facts = {f: self.answer(f, need.id) for f in given}
                self.case = self.case.complete(need.id, facts, by=f"{need.role}-1", now=self.now)
                return
        today = self.now.date().isoformat()
        comes = {
            "antwort_bundesagentur": {"ba_entscheidung": "erteilt", "ba_entscheidung_datum": today},
            "karte_geliefert_gemeldet": {},
        }
        told = {"entscheidung_bekanntgabe_datum": today}
        waiting = {n.message: n for n in needs if n.message}
        for message, facts in comes.items():
            if message in waiting:
                self.case = self.case.receive(message, facts, now=self.now)
                return
        for silence in ("stellungnahme_anhoerung_eingegangen", "rechtsbehelf_erhoben"):
            if silence in waiting:
                self.now += timedelta(days=40)
                self.case = self.case.advance(self.now)
                return
        self.case = self.case.receive("entscheidung_bekanntgegeben", told, now=self.now)


@pytest.mark.parametrize(
    ("name", "other", "end", "unasked"),
    [
        ("Studium im Zeitplan", {}, GRANTED, P9_BESCHV | {"p18g_5", "gehalt_jahr", "deutsch_stufe"}),
        ("Fachkraft mit Berufsausbildung", {}, GRANTED, {"p18g_5", "immatrikuliert", "isco08"}),
        ("Blaue Karte, Engpassberuf", {}, GRANTED, {"immatrikuliert", "deutsch_stufe"}),
        (
            "Betriebliche Ausbildung im zweiten Jahr",
            SCHOOL,
            REFUSED,
            MEANS | CARD | P9_BESCHV | COURSE | {"entscheidung_verlaengerung"},
        ),
    ],
)
def test_a_clerk_who_answers_only_what_is_asked_reaches_the_end(
    name: str, other: dict[str, str], end: str, unasked: set[str]
) -> None:
    """The needs alone lead to the card or the refusal, and nobody is asked what another purpose would want to know."""
    clerk = Clerk(name, other)
    for _ in range(150):
        if clerk.case.end is not None:
            break
        clerk.step()
    assert clerk.case.end == end
    assert not clerk.asked & (unasked | VISA_FREE)
