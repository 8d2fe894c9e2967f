"""What a need shows at the counter: papers as the tables name them, what is noted about them, who gets a letter."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import musterprozesse as mp
from musterprozesse.case import Case
from musterprozesse.needs import Need
from tests.kit import Diagram, at, small

LIBRARY = mp.library(parameters={"land": "HE"})
NOW = at("2026-11-02")
RENEWAL = {
    "antragsart": "verlaengerung", "zweck_paragraf": "18g_1_S1", "titel_paragraf_bisher": "18g_1_S1",
    "berufserlaubnis_status": "nicht_erforderlich", "p18g_5": True, "amt_zustaendig": True,
}  # fmt: skip
LACKING = {"unterlage_id": "arbeitsvertrag", "mangel": "unlesbar", "beschaffung": "vorhanden", "ersatz_text": None}


def received(**facts: Any) -> Case:
    """An application for the extension of an EU Blue Card, up to the confirmation of its receipt."""
    case = LIBRARY.start("antragseingang", {**RENEWAL, **facts}, now=NOW)
    form = {"antrag_eingang_datum": "2026-11-02", "doppel": "nein", "person_identifizierbar": True}
    case = case.complete("eingang_erfassen", {**form, "begehren_erkennbar": True}, by="sv", now=NOW)
    return case.complete("vorgang_anlegen", now=NOW)


def need(case: Case, step: str) -> Need:
    return next(n for n in case.needs() if n.step == step)


def test_a_paper_shows_the_row_that_wants_it() -> None:
    """The papers are those of the tables, each with the norm of its row and the remark behind it."""
    case = received(vertretung=True, geburtsdatum="1992-05-14").complete("eingang_bestaetigen", now=NOW)
    papers = {d.id: d for d in need(case, "unterlagen_sichten").documents}
    assert papers.keys() == {
        "antrag", "pass", "aufenthaltstitel", "meldebescheinigung", "krankenversicherung_nachweis", "vollmacht",
        "arbeitsvertrag", "versicherung_beschaeftigung", "gehaltsabrechnungen", "arbeitgeberbestaetigung",
    }  # fmt: skip
    assert papers["arbeitsvertrag"].legal_basis == "§ 18 Abs. 2 Nr. 1, § 18g Abs. 3 AufenthG"
    assert (papers["vollmacht"].legal_basis, papers["vollmacht"].condition) == (
        "§ 14 Abs. 1 Satz 3 VwVfG", "auf Verlangen"
    )  # fmt: skip


def test_what_was_noted_at_the_counter_goes_into_the_request() -> None:
    """The request for papers shows what is missing and why, and does not ask for it again; an empty one is not sent."""
    case = received(vertretung=False, geburtsdatum="1992-05-14").complete("eingang_bestaetigen", now=NOW)
    seen = {"fehlliste": [LACKING], "unterlagen_vom_amt": [], "vorpruefung_moeglich": False}
    case = case.complete("unterlagen_sichten", seen, by="sv", now=NOW)
    listed = need(case, "fehlliste_abschliessen")
    assert [(d.id, d.status) for d in listed.documents] == [("arbeitsvertrag", "unlesbar")]
    assert [f.id for f in listed.fields if f.required] == ["nachforderung_nr"]
    again = case.complete(listed.id, {"fehlliste": [], "nachforderung_nr": 1}, by="sb", now=NOW)
    assert again.end == "antrag_vollstaendig_uebergeben"


def test_a_letter_says_who_gets_it_or_that_nobody_knows_yet() -> None:
    """Who represents the person decides; as long as that is unknown, the letter names nobody, and receipt goes out."""
    assert need(received(), "eingang_bestaetigen").letter.recipient == ""  # type: ignore[union-attr]
    minor = need(received(vertretung=False, geburtsdatum="2009-01-10"), "eingang_bestaetigen").letter
    assert minor is not None and (minor.recipient, minor.copy_to) == ("gesetzliche_vertretung", "")
    assert "§ 80 Abs. 1" in minor.recipient_basis


def test_every_letter_names_a_table_that_exists() -> None:
    """A mistyped table would leave a letter without anybody to get it."""
    letters = LIBRARY.vocabulary.letters.values()
    assert {letter.adressat for letter in letters} == {"schreiben_adressat"} <= set(LIBRARY.decisions)


@pytest.mark.parametrize(
    "properties", [{"unterlagen": "gross"}, {"ansehen": "gross"}, {"ansehen": "gross.nichts"}, {"unterlagen": "werte"}]
)
def test_what_lists_no_papers_is_an_error_of_the_diagram(tmp_path: Path, properties: dict[str, str]) -> None:
    """A step that shows as papers or points what is no list of them is told as such, with file and element; no letter
    of a word is taken for one."""
    model = Diagram("p").start().rule("r", "gross").user("a", None, **properties).end().chain("s", "r", "a", "e")
    with pytest.raises(mp.ModelError) as error:
        small(tmp_path, model).start("p", {"x": 5, "werte": [5]}, now=NOW).needs()
    assert (error.value.file, error.value.element) == ("p.bpmn", "a")


def test_the_first_field_is_the_one_the_tables_read_first() -> None:
    """Asked one by one, the title sought comes first, and its answer alone spares most of the other questions."""
    case = LIBRARY.start("antragseingang", {"amt_zustaendig": True}, now=NOW)
    form = {"antrag_eingang_datum": "2026-11-02", "doppel": "nein", "person_identifizierbar": True}
    case = case.complete("eingang_erfassen", {**form, "begehren_erkennbar": True}, by="sv", now=NOW)
    case = case.complete("vorgang_anlegen", now=NOW).complete("eingang_bestaetigen", now=NOW)
    fields = need(case, "unterlagen_bestimmen").fields
    assert fields[0].id == "zweck_paragraf"
    case = case.complete("unterlagen_bestimmen", {"zweck_paragraf": "18g_1_S1"}, by="sv", now=NOW)
    left = [f for f in need(case, "unterlagen_bestimmen").fields if f.relevant]
    assert len(left) * 4 < len(fields)


def test_a_list_says_what_its_rows_have() -> None:
    """A form for a list can be built from the need alone: the columns of a row, or the one kind of plain value."""
    case = received(vertretung=False, geburtsdatum="1992-05-14").complete("eingang_bestaetigen", now=NOW)
    fields = {f.id: f for f in need(case, "unterlagen_sichten").fields}
    row = {c.id: c for c in fields["fehlliste"].columns}
    assert list(row) == ["unterlage_id", "mangel", "beschaffung", "ersatz_text"]
    assert row["mangel"].choices["unlesbar"] == "unlesbar"
    assert row["ersatz_text"].null_means == "kein Ersatz möglich"
    assert [c.id for c in fields["unterlagen_vom_amt"].columns] == [""]
    assert fields["vorpruefung_moeglich"].columns == ()
