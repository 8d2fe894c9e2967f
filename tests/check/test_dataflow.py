"""Results that a join has waited for."""

from __future__ import annotations

from musterprozesse.check.dataflow import data_findings
from musterprozesse.loader import library


def test_a_join_knows_what_each_of_its_ways_formed() -> None:
    """Behind a parallel join a result of one branch may be read; a result formed only on some of its ways may not."""
    model = library(parameters={"land": "HE"}).model("verlaengerung-aufenthaltstitel")
    found = [(f.rule, f.element) for f in data_findings(model.processes["verlaengerung-pruefung"], model)]
    assert found == [("ergebnis_vorher", "abschluss_frage_zu_karte_nicht_ausgegeben")]
