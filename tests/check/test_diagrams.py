"""Every finding about a diagram, each from a file that is broken in one place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from musterprozesse.check.diagrams import vocabulary_findings
from musterprozesse.check.finding import RULES, Severity
from musterprozesse.errors import ModelError
from musterprozesse.loader import Library
from tests.check import test_scenarios
from tests.check.sample import ID, ROOT, Break, both, drop, findings, office, rename, swap
from tests.check.shapes import SHAPES

TOML = f"{ID}.toml"
_TASK = '<bpmn:userTask id="ueber_ablehnung_entscheiden"'
_FIELD = (
    '<camunda:formData><camunda:formField id="antrag_eingang_datum" label="Tag des Antragseingangs" type="date" />'
    "</camunda:formData>"
)
_OTHER_LAW = swap("§ 82 Abs. 1 AufenthG", "§ 28 VwVfG")

BREAKS = {
    # what does not run
    "a flow is deleted": Break(
        "laeuft_nicht", "ergebnis_bestimmen", "Hier endet der Weg ohne Endereignis. Einen Fluss",
        drop("ergebnis_bestimmen_zu_ergebnis"),
    ),
    "a step nothing leads to": Break(
        "laeuft_nicht", "verloren", "Dieser Schritt wird nie erreicht.",
        swap("</bpmn:process>", '<bpmn:userTask id="verloren" name="Post ablegen" /><bpmn:sequenceFlow id="f" '
             'sourceRef="verloren" targetRef="antrag_pruefen" /></bpmn:process>'),
    ),
    "a mistyped field": Break(
        "laeuft_nicht", "antrag_pruefen", "Das Feld „antrag_eingangsdatum“ gibt es nicht. Meinten Sie "
        "antrag_eingang_datum", swap('formField id="antrag_eingang_datum"', 'formField id="antrag_eingangsdatum"'),
    ),
    "a script task": Break(
        "laeuft_nicht", "ueber_ablehnung_entscheiden", "Skriptaufgaben werden nicht ausgeführt.",
        both(swap(_TASK, _TASK.replace("userTask", "scriptTask")), lambda t: "</bpmn:scriptTask>".join(
            t.rsplit("</bpmn:userTask>", 1))),
    ),
    "an id with a letter that only looks right": Break(
        "laeuft_nicht", "\u0430ntrag_pruefen", "„\u0430“ ist CYRILLIC SMALL LETTER A.",
        lambda t: t.replace('"antrag_pruefen"', '"\u0430ntrag_pruefen"').replace(
            ">antrag_pruefen<", ">\u0430ntrag_pruefen<"),
    ),
    "a mistyped decision": Break(
        "laeuft_nicht", "ergebnis_bestimmen", "Die Entscheidung „prob“ gibt es nicht. Meinten Sie probe",
        both(swap('decisionRef="probe"', 'decisionRef="prob"'), swap('Variable="probe"', 'Variable="prob"')),
    ),
    "a mistyped name in a condition": Break(
        "laeuft_nicht", "ergebnis_zu_wiedervorlage_erreicht", "prob", swap('probe = "FREI"', 'prob = "FREI"'),
    ),
    "a mistyped document": Break(
        "laeuft_nicht", "antrag_pruefen", "Die Unterlage „antragg“ gibt es nicht.",
        swap('value="antrag"', 'value="antragg"'),
    ),
    "a mistyped letter": Break(
        "laeuft_nicht", "ablehnung_senden", "Meinten Sie ablehnungsbescheid",
        swap('value="ablehnungsbescheid"', 'value="ablehnungbescheid"'),
    ),
    "a Steckbrief of another process": Break("laeuft_nicht", "id", "nicht die des Prozesses", swap(ID, "x"), TOML),
    # the drawing
    "a step that is not drawn": Break(
        "gezeichnet", "antrag_pruefen", "nicht gezeichnet",
        swap('bpmnElement="antrag_pruefen"', 'bpmnElement="antrag_pruefen_alt"'),
    ),
    "a flow that is not drawn": Break(
        "gezeichnet", "ergebnis_bestimmen_zu_ergebnis", "nicht gezeichnet",
        swap('bpmnElement="ergebnis_bestimmen_zu_ergebnis"', 'bpmnElement="weg"'),
    ),
    "a box moved over another": Break(
        "ueberlappung", "antrag_pruefen", "über „Ergebnis bestimmen“", swap('x="510" y="120"', 'x="400" y="120"'),
    ),
    "a box in another role's lane": Break(
        "bahn", "ueber_ablehnung_entscheiden", "nicht in seiner Bahn „Leitung“",
        swap('x="790" y="270"', 'x="1060" y="130"'),
    ),
    "a flow through a box": Break(
        "fluss_durch_kasten", "ergebnis_bestimmen_zu_ergebnis", "läuft durch „Antrag prüfen“",
        swap('<di:waypoint x="665" y="160" />', '<di:waypoint x="410" y="160" /><di:waypoint x="665" y="160" />'),
        others=frozenset({"fluss_auf_fluss"}),
    ),
    "a flow on another": Break(
        "fluss_auf_fluss", "wiedervorlage_erreicht_zu_antrag_angenommen",
        "auf dem Fluss von „Über Ablehnung entscheiden“ nach „Ablehnung senden“",
        swap('<di:waypoint x="858" y="160" />', "".join(f'<di:waypoint x="{x}" y="{y}" />' for x, y in (
            (858, 160), (900, 160), (900, 310), (935, 310), (935, 160)))),
    ),
    "a label on another flow": Break(
        "beschriftung_auf_linie", "ergebnis_zu_ueber_ablehnung_entscheiden",
        "auf dem Fluss von „Wie lautet das Ergebnis?“ nach „Wiedervorlage erreicht“",
        swap('x="696" y="191"', 'x="745" y="153"'),
    ),
    "a label on the border of a lane": Break(
        "beschriftung_auf_linie", "ergebnis_zu_ueber_ablehnung_entscheiden", "auf dem Rand der Bahn „",
        swap('x="696" y="191"', 'x="696" y="223"'),
    ),
    # results and people
    "a result read before it is decided": Break(
        "ergebnis_vorher", "ergebnis_zu_wiedervorlage_erreicht", "„probe“ steht hier nicht auf jedem Weg fest",
        both(
            swap('"antrag_pruefen" targetRef="ergebnis_bestimmen"', '"antrag_pruefen" targetRef="ergebnis"'),
            swap('"ergebnis_bestimmen" targetRef="ergebnis"', '"ergebnis_bestimmen" targetRef="antrag_angenommen"'),
            swap('"wiedervorlage_erreicht" targetRef="antrag_angenommen"',
                 '"wiedervorlage_erreicht" targetRef="ergebnis_bestimmen"'),
        ),
    ),
    "a value that is no choice": Break(
        "wert_unbekannt", "ergebnis_zu_wiedervorlage_erreicht", "Einen von FREI, VERSAGEN",
        swap('probe = "FREI"', 'probe = "FERTIG"'),
    ),
    "a refusal that reaches a notice without a person": Break(
        "mensch_entscheidet", "ablehnung_senden", "auf dem niemand abwägt",
        both(
            swap('sourceRef="ergebnis" targetRef="ueber_ablehnung_entscheiden"',
                 'sourceRef="ergebnis" targetRef="ablehnung_senden"'),
            drop("ueber_ablehnung_entscheiden_zu_ablehnung_senden", "ueber_ablehnung_entscheiden"),
        ),
    ),
    # ids and names
    "an id in another case": Break(
        "id_form", "AntragPruefen", "snake_case", lambda t: t.replace('"antrag_pruefen"', '"AntragPruefen"').replace(
            ">antrag_pruefen<", ">AntragPruefen<"),
    ),
    "a reserved id": Break(
        "reservierte_id", "start", "vergeben", lambda t: t.replace('"antrag_liegt_vor"', '"start"').replace(
            ">antrag_liegt_vor<", ">start<"),
    ),
    "a call that is called like a fact": Break(
        "id_doppelt", "titel_gueltig_bis", "ist auch eine Angabe",
        both(
            swap(_TASK, '<bpmn:callActivity calledElement="nichts" id="ueber_ablehnung_entscheiden"'),
            lambda t: "</bpmn:callActivity>".join(t.rsplit("</bpmn:userTask>", 1)),
            lambda t: t.replace('"ueber_ablehnung_entscheiden"', '"titel_gueltig_bis"').replace(
                ">ueber_ablehnung_entscheiden<", ">titel_gueltig_bis<"),
        ),
        others=frozenset({"laeuft_nicht", "rag5_mensch"}),
    ),
    "a step without a name": Break("name_fehlt", "antrag_pruefen", "keinen Namen", rename("antrag_pruefen", "")),
    "an event without a name": Break("name_fehlt", "antrag_liegt_vor", "keinen Namen", rename("antrag_liegt_vor", "")),
    "a question without a name": Break("name_fehlt", "ergebnis", "keinen Namen", rename("ergebnis", "")),
    "a noun as activity": Break(
        "name_infinitiv", "antrag_pruefen", "Infinitiv", rename("antrag_pruefen", "Antragsprüfung"),
    ),
    "a noun as process": Break(
        "name_infinitiv", ID, "Antragsbearbeitung",
        swap('name="Antrag bearbeiten" isExecutable', 'name="Antragsbearbeitung" isExecutable'),
        others=frozenset({"steckbrief_name"}),
    ),
    "two things in one step": Break(
        "name_zwei_taetigkeiten", "antrag_pruefen", "zwei", rename("antrag_pruefen", "Antrag lesen und prüfen"),
    ),
    "an event that gives an order": Break(
        "name_partizip", "antrag_angenommen", "was geschehen ist", rename("antrag_angenommen", "Antrag annehmen"),
    ),
    "a name nobody reads": Break(
        "name_laenge", "antrag_pruefen", "länger", rename("antrag_pruefen", "Den Antrag auf alle Fehler genau prüfen"),
    ),
    "a split that does not ask": Break(
        "frage_mit_fragezeichen", "ergebnis", "Frage", rename("ergebnis", "Ergebnis"),
    ),
    "an answer without words": Break(
        "fluss_ohne_beschriftung", "ergebnis_zu_wiedervorlage_erreicht", "Wie lautet das Ergebnis?",
        swap(' name="frei"', ""),
    ),
    "two equal answers": Break(
        "fluss_gleich_beschriftet", "ergebnis_zu_wiedervorlage_erreicht", "dieselbe",
        swap('name="nicht frei"', 'name="frei"'),
    ),
    "two equal ends": Break(
        "ende_eindeutig", "antrag_abgelehnt", "denselben Namen", rename("antrag_abgelehnt", "Antrag angenommen"),
    ),
    # activity groups and norms
    "an activity group that does not exist": Break(
        "rag_vorhanden", "ablehnung_senden", "ist „9“", swap('name="rag" value="2"', 'name="rag" value="9"'),
    ),
    "no activity group": Break(
        "rag_vorhanden", "ablehnung_senden", "fehlt", swap('<camunda:property name="rag" value="2" />', ""),
    ),
    "a number of one digit": Break("ag_vorhanden", "antrag_pruefen", "zweistellig", swap('value="01"', 'value="1"')),
    "one number twice": Break("ag_eindeutig", "antrag_pruefen", "zweimal", swap('value="02"', 'value="01"')),
    "a table with discretion": Break(
        "rag5_mensch", "ergebnis_bestimmen", "kein Mensch", swap('name="rag" value="4"', 'name="rag" value="5"'),
    ),
    "a bound decision without a table": Break(
        "rag4_tabelle", "antrag_pruefen", "keine Tabelle", swap('name="rag" value="3"', 'name="rag" value="4"'),
    ),
    "a deadline without norm": Break(
        "norm_vorhanden", "wiedervorlage_erreicht", "fehlt",
        swap('<camunda:property name="norm" value="Praxis" />', ""),
    ),
    "a judgement without norm": Break(
        "norm_vorhanden", "antrag_pruefen", "fehlt",
        swap('<camunda:property name="norm" value="§ 82 Abs. 1 AufenthG" />', ""),
    ),
    "a norm without law": Break(
        "norm_lesbar", "antrag_pruefen", "„§ 82 Abs. 1“ ist nicht lesbar", swap("§ 82 Abs. 1 AufenthG", "§ 82 Abs. 1"),
    ),
    "a law the Steckbrief does not know": Break("gesetz_im_steckbrief", "antrag_pruefen", "VwVfG", _OTHER_LAW),
    # the Steckbrief
    "an empty text": Break(
        "steckbrief_angabe", "definition", "fehlt", swap('"Ein Antrag wird bearbeitet."', '""'), TOML,
    ),
    "no keywords": Break("steckbrief_angabe", "schlagworte", "fehlt", swap("schlagworte = []\n", ""), TOML),
    "no state": Break("steckbrief_angabe", "zustand", "fehlt", swap("[zustand]\nstatus", "[zustand]\nstand"), TOML),
    "an unknown kind": Break("steckbrief_angabe", "art", "teil", swap('"teil"', '"stück"'), TOML),
    "no day": Break("steckbrief_angabe", "stand", "Tag", swap('"2026-04-29"', '"April"'), TOML),
    "no legal basis": Break(
        "steckbrief_angabe", "handlungsgrundlagen", "fehlt",
        swap('[[handlungsgrundlagen]]\nname = "§ 82 AufenthG"\nart = "104"\n', ""), TOML,
    ),
    "a mistyped key": Break("steckbrief_unbekannt", "schlagwort", "Meinten Sie schlagworte", swap(
        "schlagworte = []", "schlagworte = []\nschlagwort = []"), TOML),
    "another name": Break("steckbrief_name", "name", "Antrag bearbeiten", swap(
        'name = "Antrag bearbeiten"', 'name = "Antrag erledigen"'), TOML),
    "no key of the service": Break("leika", "leistungsschluessel", "fehlt", swap("leika_offen = true\n", ""), TOML),
    "a short key of the service": Break("leika", "leistungsschluessel", "14 Ziffern", swap(
        "leika_offen = true", 'leistungsschluessel = "9901"'), TOML),
    "a key that does not exist": Break(
        "leika_unbekannt", "leistungsschluessel", "Meinten Sie 99010008012000 (Fiktionsbescheinigung Ausstellung)",
        swap("leika_offen = true", 'leistungsschluessel = "99010008021000"'), TOML,
    ),
    "a key nobody has looked up": Break(
        "leika_unbekannt", "leistungsschluessel", "Im FIM-Portal nachsehen",
        swap("leika_offen = true", 'leistungsschluessel = "99777777777777"'), TOML,
    ),
    "a Stammprozess": Break("detaillierungsstufe", "detaillierungsstufe", "105", swap("= 105", "= 101"), TOML),
    "an unknown role": Break("rolle_bekannt", "teilnehmer", "Meinten Sie leitung", swap(
        'rolle = "leitung"', 'rolle = "leitungen"'), TOML, frozenset({"bahn_ist_teilnehmer"})),
    "a lane nobody takes part in": Break("bahn_ist_teilnehmer", "teilnehmer", "„Leitung“", swap(
        '[[teilnehmer]]\nname = "Leitung"\nrolle = "leitung"\n', ""), TOML),
    "a deadline the Steckbrief leaves out": Break("frist_im_steckbrief", "wiedervorlage_erreicht", "fehlt", swap(
        '[[fristen]]\nname = "Wiedervorlage"\ndauer = "P14D"\nnorm = "Praxis"\nbpmn_id = "wiedervorlage_erreicht"\n',
        "",
    ), TOML),
    "a deadline of another length": Break("frist_im_steckbrief", "wiedervorlage_erreicht", "P7D", swap(
        '"P14D"', '"P7D"'), TOML),
    "a deadline the diagram leaves out": Break("frist_im_steckbrief", "wiedervorlage", "Meinten Sie", swap(
        'bpmn_id = "wiedervorlage_erreicht"', 'bpmn_id = "wiedervorlage"'), TOML),
    # forms, parts, letters
    "a field of another type": Break("feld_typ", "antrag_pruefen", "antrag_eingang_datum", swap(
        'label="Tag des Antragseingangs" type="date"', 'label="Tag des Antragseingangs" type="string"')),
    "a field with another label": Break("feld_beschriftung", "antrag_pruefen", "„Eingang“", swap(
        'label="Tag des Antragseingangs"', 'label="Eingang"')),
    "a field with other choices": Break("feld_werte", "antrag_pruefen", "andere Werte", swap(
        'type="boolean">', 'type="boolean"><camunda:value id="ja" name="Ja" />')),
    "a field of another role": Break("rolle_darf_nicht", "ueber_ablehnung_entscheiden", "sachbearbeitung", swap(
        _TASK + ' name="Über Ablehnung entscheiden">\n      <bpmn:extensionElements>',
        _TASK + ' name="Über Ablehnung entscheiden">\n      <bpmn:extensionElements>' + _FIELD)),
    "a form nobody sees": Break("formular_ohne_mensch", "ablehnung_senden", "Benutzeraufgabe", swap(
        'camunda:topic="schreiben">\n      <bpmn:extensionElements>',
        'camunda:topic="schreiben">\n      <bpmn:extensionElements>' + _FIELD)),
    "an input nothing reads": Break("eingabe_ungelesen", "geburtsdatum", "liest", swap(
        '["zweck_paragraf"]', '["zweck_paragraf", "geburtsdatum"]'), TOML),
    "an output nothing sets": Break("ausgabe_ungesetzt", "geburtsdatum", "setzt", swap(
        '["unterlagen_vollstaendig"]', '["unterlagen_vollstaendig", "geburtsdatum"]'), TOML),
    "a letter with a gap": Break("schreiben_fakten", "ablehnung_senden", "Aufenthaltszweck", swap(
        'eingaben = ["zweck_paragraf"]', "eingaben = []"), TOML),
}  # fmt: skip


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return office(tmp_path / "amt")


def test_the_sample_is_in_order(root: Path) -> None:
    """The diagram that every other test breaks has no finding of its own."""
    assert [f.text() for f in findings(root)] == []


@pytest.mark.parametrize("broken", BREAKS.values(), ids=BREAKS)
def test_a_broken_file_gets_its_finding(root: Path, broken: Break) -> None:
    """One change in one file gives the finding at its element, in words that say what to do, and no unrelated one."""
    path = root / "bpmn" / broken.file
    path.write_text(broken.change(path.read_text(encoding="utf-8")), encoding="utf-8")
    found = findings(root)
    hits = [f for f in found if f.rule == broken.rule and f.element == broken.element]
    assert hits, [f.text() for f in found]
    assert any(broken.said in f"{f.what} {f.todo}" for f in hits), [f.text() for f in hits]
    assert {f.rule for f in found} <= {broken.rule, *broken.others}, [f.text() for f in found]
    assert all(f.file and f.what.endswith((".", "?")) and f.why and f.todo for f in hits)


def test_a_missing_steckbrief_is_a_finding(root: Path) -> None:
    """A diagram without its Steckbrief is named once, not once per missing key."""
    (root / "bpmn" / TOML).unlink()
    found = [(f.rule, f.file) for f in findings(root) if f.rule.startswith("steckbrief")]
    assert found == [("steckbrief_fehlt", TOML)]


def test_the_label_is_that_of_the_drawing(root: Path) -> None:
    """What does not load is told with the name the designer sees, not with its id alone."""
    path = root / "bpmn" / f"{ID}.bpmn"
    path.write_text(drop("ergebnis_bestimmen_zu_ergebnis")(path.read_text(encoding="utf-8")), encoding="utf-8")
    (finding,) = findings(root)
    assert finding.label == "Ergebnis bestimmen"
    assert finding.text().startswith("Fehler laeuft_nicht: antrag-bearbeiten.bpmn, „Ergebnis bestimmen“ (ergebnis_bes")


def test_words_nobody_uses(root: Path) -> None:
    """A fact in no diagram is a warning, one that is asked but never read a note, so is a paper nobody wants."""
    found = {f.element: (f.rule, f.severity) for f in vocabulary_findings(Library(root, {}))}
    assert found["geburtsdatum"] == ("fakt_ungenutzt", Severity.WARNING)
    assert found["antragsart"] == ("fakt_ungelesen", Severity.NOTE)
    assert "unterlagen_vollstaendig" not in found, "a table reads it"
    assert "zweck_paragraf" not in found, "a letter names it"
    assert "antrag" not in found, "a step wants it"
    assert ("unterlage_ungenutzt", Severity.NOTE) in found.values()


def test_a_paper_a_table_names_is_in_the_vocabulary(root: Path) -> None:
    """A paper mistyped in a row is an error with the row and the nearest paper; a known one counts as used."""
    path = root / "dmn" / "probe" / "probe.dmn"
    text = re.sub(r'(<output [^>]*)name="[^"]*"', r'\1name="unterlage"', path.read_text(encoding="utf-8"), count=1)
    first, second = re.findall(r"<outputEntry[^>]*>\s*<text>([^<]*)</text>", text)[:2]
    path.write_text(text.replace(first, '"antrga"').replace(second, '"antrag"'), encoding="utf-8")
    found = [f for f in vocabulary_findings(Library(root, {})) if f.rule == "unterlage_unbekannt"]
    assert [(f.file, f.element, f.todo) for f in found] == [("probe.dmn", "probe_1", "Gemeint ist wohl „antrag“.")]


def test_an_id_of_a_table_is_written_in_plain_letters(root: Path) -> None:
    """In a table too an id with a letter that only looks right is refused, with its name, before anything runs."""
    path = root / "dmn" / "probe" / "probe.dmn"
    path.write_text(path.read_text(encoding="utf-8").replace('"probe_2"', '"prob\u0435_2"'), encoding="utf-8")
    with pytest.raises(ModelError, match="„\u0435“ ist CYRILLIC SMALL LETTER IE") as refused:
        Library(root, {}).decision("probe")
    assert (refused.value.file, refused.value.element) == ("probe.dmn", "prob\u0435_2")


def test_every_finding_has_a_broken_file() -> None:
    """No finding without a test: the cases here, in `shapes` and of scenarios name every rule there is."""
    words = {"reihenfolge_hinfaellig", "steckbrief_fehlt", "fakt_ungenutzt", "fakt_ungelesen", "unterlage_ungenutzt"}
    words |= {"ausnahme_falsch", "szenarien_ungeprueft", "unterlage_unbekannt"}
    tested = {b.rule for b in BREAKS.values()} | {rule for case in SHAPES.values() for rule, _ in case[1]} | words
    tested |= {rule for rule, *_ in (*test_scenarios.BREAKS.values(), *test_scenarios.BROKEN_CASES.values())}
    assert tested == set(RULES)


def test_our_own_diagrams_pass() -> None:
    """Each diagram of the library is free of errors and of warnings without a reason."""
    from musterprozesse.terminal.exceptions import excuse, read_finding_exceptions

    library = Library(ROOT, {})
    files = [f for id in library.processes for f in (f"{id}.bpmn", f"{id}.toml")]
    found = [f for id in library.processes for f in findings(ROOT, id)]
    given, wrong = read_finding_exceptions(ROOT / "bpmn" / "ausnahmen.toml", [*files, "vocabulary"])
    kept, _, stale = excuse(found, [e for e in given if e.file != "vocabulary"])
    assert [f.text() for f in (*kept, *wrong)] == []
    assert stale == []
