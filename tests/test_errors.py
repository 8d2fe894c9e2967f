"""An error says what to do next to somebody who sees nothing but its text."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

import musterprozesse as mp
from musterprozesse.case import Case, seal
from tests.kit import at

NOW = at("2026-11-02")
LIBRARY = mp.library(parameters={"land": "HE"})
FORM = {"antrag_eingang_datum": "2026-11-02", "doppel": "nein", "person_identifizierbar": True}
STEP = "verlaengerung_pruefen/antrag_entgegennehmen/eingang_erfassen"


def stored(case: Case, old: str, new: str) -> str:
    state = json.loads(case.to_json().replace(old, new))
    state.pop("h")
    return seal(state)


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (lambda c: c.complete(STEP, now=NOW, by="a"), "It is done, overtaken or not reached yet."),
        (lambda c: c.receive("wegzug_gemeldet", now=NOW), "Did you mean 'zustaendigkeitswechsel'?"),
        (lambda c: c.complete("eingang_einordnen", {"amt_zustaendig": mp.UNKNOWN}, now=NOW, by="a"), "correct()"),
        (lambda c: c.complete("eingang_einordnen", {"amt_zustaendig": True}, now=NOW, by="a", at=date(2027, 1, 1)),
         "at:"),
        (lambda c: c.correct({"antrag_eingang_datum": "02.11.2026"}, reason="r", by="a", now=NOW), "JJJJ-MM-TT"),
        (lambda c: c.advance(NOW - timedelta(seconds=1)), "max(now, case.clock)"),
        (lambda c: LIBRARY.resume(json.dumps(json.loads(c.to_json()))), "jsonb"),
        (lambda c: LIBRARY.resume(json.loads(c.to_json())), "Pass what `to_json` gave"),
        (lambda c: LIBRARY.resume(stored(c, '"x":1', '"x":2')), "update this one"),
        (lambda c: LIBRARY.resume(stored(c, "verlaengerung-aufenthaltstitel", "weg")), "needs what these models"),
        (lambda c: mp.library(Path("nirgends")), "nirgends: Hier gibt es kein vocabulary/"),
    ],
)  # fmt: skip
def test_the_text_names_the_next_step(act: Callable[[Case], object], told: str) -> None:
    """What one does wrong at two in the morning is answered by what to do, and not by a wrong guess."""
    begun = LIBRARY.start("verlaengerung-aufenthaltstitel", now=NOW)
    case = begun.complete(STEP, {**FORM, "begehren_erkennbar": True}, by="a", now=NOW)
    with pytest.raises(mp.MusterprozesseError) as error:
        act(case)
    assert told in str(error.value)
