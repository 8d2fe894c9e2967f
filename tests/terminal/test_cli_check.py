"""`check` on diagrams: what is selected, mended, excused and watched; and what `new` begins."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from musterprozesse.check.forms import mended
from musterprozesse.terminal.checking import Checker
from musterprozesse.terminal.selection import Selection
from musterprozesse.vocabulary import Vocabulary
from tests.check.sample import ID, ROOT, drop, office, rename
from tests.kit import at
from tests.terminal.clikit import NOW, PROGRAM, cli, refused

FILE = f"bpmn/{ID}.bpmn"


@pytest.fixture
def amt(tmp_path: Path) -> Path:
    return office(tmp_path / "amt")


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("path", "diagrams", "tables"),
    [(FILE, 1, 0), (f"bpmn/{ID}.toml", 1, 0), ("bpmn", 1, 0), ("dmn", 0, 1), ("dmn/probe/probe.dmn", 0, 1),
     ("vocabulary", 0, 0), ("", 1, 1)],
)  # fmt: skip
def test_a_path_says_what_is_checked(amt: Path, path: str, diagrams: int, tables: int) -> None:
    """A diagram or its Steckbrief, a table, a room or everything: exactly that is judged, and all of it is in order."""
    shown = cli(amt, "check", *((path,) if path else ()), *NOW)
    assert shown.exit_code == 0, shown.output
    assert f"{tables} Tabellen, {tables} in Ordnung. {diagrams} Diagramm" in shown.output
    assert ("fakt_ungenutzt" in shown.output) == (path in ("", "vocabulary"))


def test_errors_decide_the_exit_code(amt: Path) -> None:
    """A warning is shown and passes; an error fails, with the same findings as JSON."""
    path = amt / FILE
    edit(path, 'name="Antrag prüfen"', 'name="Antragsprüfung"')
    shown = cli(amt, "check", FILE, *NOW)
    assert shown.exit_code == 0
    assert "Warnung name_infinitiv" in shown.output
    path.write_text(drop("ergebnis_bestimmen_zu_ergebnis")(path.read_text(encoding="utf-8")), encoding="utf-8")
    shown = cli(amt, "check", FILE, "--json", *NOW)
    assert shown.exit_code == 1
    (finding,) = json.loads(shown.output)["findings"]
    assert (finding["file"], finding["label"]) == (f"{ID}.bpmn", "Ergebnis bestimmen")
    assert finding["severity"] == "Fehler"


def test_a_broken_vocabulary_is_a_finding_of_check(amt: Path) -> None:
    """While the vocabulary does not load, check says so as a finding and fails."""
    (amt / "vocabulary" / "rollen.toml").write_text("[amt]\nlabel = 3\n", encoding="utf-8")
    shown = cli(amt, "check", FILE, *NOW)
    assert shown.exit_code == 1
    assert "Fehler laeuft_nicht: rollen.toml" in shown.output


def test_fix_writes_the_vocabulary_into_the_forms(amt: Path) -> None:
    """Type, label and choices are put right in place; every other byte of the file stays."""
    path = amt / FILE
    before = path.read_bytes()
    edit(path, 'label="Tag des Antragseingangs" type="date"', 'label="Eingang &#38; Tag" type="string"')
    assert cli(amt, "check", FILE, *NOW).exit_code == 1
    shown = cli(amt, "check", FILE, "--fix", *NOW)
    assert shown.exit_code == 0, shown.output
    assert f"Formularfelder berichtigt: {ID}.bpmn" in shown.output
    assert path.read_bytes() == before


def test_fix_keeps_the_hand_of_whoever_wrote_the_file() -> None:
    """Single quotes, missing attributes, another prefix and wrong choices are mended without touching the rest."""
    words = Vocabulary.load(ROOT / "vocabulary")
    fact = next(f for f in words.facts.values() if f.typ == "auswahl" and len(f.werte) == 2)
    first, second = fact.werte
    text = (
        f'<a xmlns:c="http://camunda.org/schema/1.0/bpmn">\n  <c:formField id=\'{fact.id}\' x="1">\n'
        f'    <c:value id="{first}" name="?" />\n  </c:formField>\n'
        '  <c:formField id="gibt_es_nicht"/> <!-- bleibt -->\n</a>'
    )
    new = mended(text.encode(), words).decode()
    assert f'<c:formField id=\'{fact.id}\' x="1" label="{fact.label}" type="enum">' in new
    assert f'\n    <c:value id="{second}" name="{fact.werte[second]}" />\n  </c:formField>' in new
    assert new.endswith('<c:formField id="gibt_es_nicht"/> <!-- bleibt -->\n</a>')
    assert mended(new.encode(), words).decode() == new


def test_exceptions_for_diagrams(amt: Path) -> None:
    """A reason silences its finding; without reason, for another file or rule it is a finding; unused it fails."""
    edit(amt / FILE, 'name="Antrag prüfen"', 'name="Antragsprüfung"')
    path = amt / "bpmn" / "ausnahmen.toml"
    entry = f'[[ausnahme]]\ndatei = "{ID}.bpmn"\nbefund = "name_infinitiv"\nelement = "antrag_pruefen"\n'
    path.write_text(entry + 'grund = "Wort des Fachverfahrens."\n', encoding="utf-8")
    shown = cli(amt, "check", FILE, *NOW)
    assert "Warnung" not in shown.output.replace("0 Warnungen", "")
    assert "Wort des Fachverfahrens." in " ".join(shown.output.split())
    reason = 'grund = "x"\n'
    for text, said in (
        (entry, "braucht einen Grund"),
        (entry.replace("name_infinitiv", "name_infinitif") + reason, "Meinten Sie „name_infinitiv“"),
        (entry.replace(f"{ID}.bpmn", "antrag.bpmn") + reason, "Die Datei „antrag.bpmn“ gibt es nicht."),
        (entry.replace("name_infinitiv", "laeuft_nicht") + reason, "kein Befund"),
        (entry + reason + "warum = 3\n", "Erlaubt sind datei, befund, element und grund."),
    ):
        path.write_text(text, encoding="utf-8")
        shown = cli(amt, "check", FILE, *NOW)
        assert (shown.exit_code, "Fehler ausnahme_falsch: bpmn/ausnahmen.toml" in shown.output) == (1, True)
        assert said in " ".join(shown.output.split())
        assert "Warnung name_infinitiv" in shown.output, "the rest is judged nevertheless"
    path.write_text(entry.replace("name_infinitiv", "groesse") + 'grund = "x"\n', encoding="utf-8")
    shown = cli(amt, "check", FILE, *NOW)
    assert shown.exit_code == 1
    assert "Ausnahmen ohne Befund" in shown.output


def test_an_exception_for_a_renamed_table_is_a_finding(amt: Path) -> None:
    """An entry or order in `dmn/ausnahmen.toml` whose table is gone is named; everything else is judged as always."""
    text = """
[[ausnahme]]
entscheidung = "prob"
befund = "restzeile"
grund = "x"

[[reihenfolge]]
tabelle = "probe_alt"
vor = ["probe_1"]
regeln = "alle folgenden"
grund = "x"

[[reihenfolge]]
tabelle = "probe"
"""
    (amt / "dmn" / "ausnahmen.toml").write_text(text, encoding="utf-8")
    report = json.loads(cli(amt, "check", "dmn", "--json", *NOW).output)
    assert [(f["rule"], f["element"], f["what"]) for f in report["findings"]] == [
        ("ausnahme_falsch", "ausnahme 1", "Die Entscheidung „prob“ gibt es nicht. Meinten Sie „probe“?"),
        ("ausnahme_falsch", "reihenfolge 1", "Die Entscheidung „probe_alt“ gibt es nicht. Meinten Sie „probe“?"),
        ("ausnahme_falsch", "reihenfolge 2", "Nötig sind grund, regeln, tabelle, vor."),
    ]
    assert len(report["tables"]) == 1


INNER = """<decision id="innen" name="Innen"><variable name="innen"/><decisionTable id="innen_t">
<input id="i2" label="vollstaendig"><inputExpression id="e2" typeRef="boolean"><text>unterlagen_vollstaendig</text>
</inputExpression></input><output id="o2" name="ergebnis" typeRef="string"/><rule id="innen_1"><inputEntry id="c3">
<text>true</text></inputEntry><outputEntry id="r3"><text>"A"</text></outputEntry></rule></decisionTable></decision>
</definitions>"""


def test_a_second_table_in_a_file_is_judged_too(amt: Path) -> None:
    """Each decision of a file is proved and its rows are read, whether another one requires it or not."""
    edit(amt / "dmn" / "probe" / "probe.dmn", "</definitions>", INNER)
    report = json.loads(cli(amt, "check", "dmn", "--json", *NOW).output)
    assert {t["table"]: t["verdict"] for t in report["tables"]} == {"probe_t": "bestanden", "innen_t": "fehler"}
    assert [(f["file"], f["element"], f["rule"]) for f in report["findings"]] == [
        ("probe.dmn", "innen_1", "norm_vorhanden")
    ]


def test_each_table_must_reach_the_mutation_figure(amt: Path) -> None:
    """With `--under` one table below the share fails, whatever the others reach; a named exception is not counted."""
    edit(amt / "dmn" / "probe" / "probe.dmn", "</definitions>", INNER)
    lines = [f'{{"decision": "{d}", "values": {{"unterlagen_vollstaendig": "{v}"}}, "now": "2026-11-02T12:00+01:00"}}\n'
             for d, v in (("probe", "true"), ("probe", "false"))]  # fmt: skip
    (amt / "faelle.jsonl").write_text("".join(lines), encoding="utf-8")
    call = ("mutate", "--cases", str(amt / "faelle.jsonl"), "--under", "0.9")
    shown = cli(amt, *call)
    assert (shown.exit_code, "Unter 90%: „Innen“." in shown.output) == (1, True), shown.output
    path = amt / "features" / "ausnahmen.toml"
    path.parent.mkdir()
    entry = '[[aenderung]]\nort = "innen"\nwas = "Regel 1 gelöscht"\ngrund = "Niemand fragt sie."\n'
    path.write_text(entry, encoding="utf-8")
    shown = cli(amt, *call)
    assert (shown.exit_code, "Schranke: bestanden." in shown.output) == (0, True), shown.output
    path.write_text(entry + entry.replace("innen", "probe"), encoding="utf-8")
    shown = cli(amt, *call)
    assert (shown.exit_code, "Ausnahme ohne Wirkung: probe, Regel 1 gelöscht" in shown.output) == (1, True)


class Watching:
    """`check --watch` beside an editor."""

    def __init__(self, root: Path, out: Path) -> None:
        self.out = out
        with out.open("wb") as sink:
            self.process = subprocess.Popen(  # noqa: S603
                [*PROGRAM, "--models", str(root), "check", "--watch", *NOW], stdout=sink, stderr=sink,
            )  # fmt: skip

    def until(self, text: str, seconds: float = 60) -> float:
        """Wait for a text; gives how long it took."""
        begun = time.monotonic()
        while text not in (shown := self.out.read_text(encoding="utf-8")):
            assert time.monotonic() - begun < seconds, shown
            assert self.process.poll() is None, shown
            time.sleep(0.02)
        return time.monotonic() - begun

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=30)


def test_watch_judges_every_save(amt: Path, tmp_path: Path) -> None:
    """A saved mistake is named and its repair seen, in diagram, table and vocabulary; Ctrl-C ends it."""
    watching = Watching(amt, tmp_path / "aus.txt")
    try:
        watching.until("Ende mit Strg-C.")
        path, table, roles = amt / FILE, amt / "dmn" / "probe" / "probe.dmn", amt / "vocabulary" / "rollen.toml"
        good = path.read_text(encoding="utf-8")
        path.write_text(rename("antrag_pruefen", "")(good), encoding="utf-8")
        watching.until("Fehler name_fehlt")
        path.write_text(good, encoding="utf-8")
        edit(table, '"FREI"', '"OFFEN"')
        watching.until("Fehler wert_unbekannt")
        edit(table, '"OFFEN"', '"FREI"')
        roles.write_text(roles.read_text(encoding="utf-8") + "\n[neu]\nlabel = 3\n", encoding="utf-8")
        watching.until("Fehler laeuft_nicht: rollen.toml")
        shutil.copy(ROOT / "vocabulary" / "rollen.toml", roles)
        cli(amt, "new", "prozess", "wohnsitz-aendern")
        watching.until("2 Diagramme, 1 Dateien mit Szenarien: 0 Fehler")
        assert "Traceback" not in watching.out.read_text(encoding="utf-8")
        assert watching.stop() == 0
    finally:
        watching.process.kill()
        watching.process.wait()
    assert "Beobachtung beendet." in watching.out.read_text(encoding="utf-8")


def test_new_files_pass_the_check_and_their_scenarios(tmp_path: Path) -> None:
    """Of a new process and a new decision check says only that their sources are open; their scenarios run."""
    root = tmp_path / "amt"
    shutil.copytree(ROOT / "vocabulary", root / "vocabulary")
    begun = cli(root, "new", "prozess", "wohnsitzauflage-aendern", "--name", "Wohnsitzauflage Stadt & Land ändern")
    assert begun.exit_code == 0, begun.output
    assert "angelegt: bpmn/wohnsitzauflage-aendern.bpmn" in begun.output
    cli(root, "new", "prozess", "wohnsitzauflage")
    cli(root, "new", "entscheidung", "wohnung_ausreichend", "--name", "Wohnung ausreichend?", "--thema", "wohnen")
    report = json.loads(cli(root, "check", "--json", "--full", *NOW).output)
    told = [(f["rule"], f["severity"]) for f in report["findings"] if f["file"] != "vocabulary"]
    assert told == [("quelle_unklar", "Hinweis")] * 4
    assert [t["findings"] for t in report["tables"]] == [[]] or all(
        f["severity"] == "hinweis" for t in report["tables"] for f in t["findings"]
    )
    run = [*PROGRAM[:-1], "pytest", "-q", "--modelle", str(root), "-p", "no:cacheprovider", str(root / "features")]
    done = subprocess.run(run, capture_output=True, text=True, check=False, cwd=root)  # noqa: S603
    assert "4 passed" in done.stdout, done.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("prozess", "Wohnsitz"), "Eine Prozess-id besteht aus"),
        (("prozess", ID), "gibt es schon"),
        (("prozess", "neu", "--name", "Das „Neue“ tun"), "Anführungszeichen"),
        (("entscheidung", "wohn-sitz"), "Eine Entscheidungs-id besteht aus"),
        (("entscheidung", "probe"), "Die Entscheidung „probe“ gibt es schon"),
        (("entscheidung", "geburtsdatum"), "Die Angabe „geburtsdatum“ gibt es schon"),
        (("entscheidung", "neu", "--thema", "../x"), "Ein Thema ist ein Ordner"),
    ],
)
def test_new_refuses_what_is_taken(amt: Path, words: tuple[str, ...], said: str) -> None:
    """An id of the wrong form, or one that stands for something already, writes nothing."""
    before = sorted(amt.rglob("*"))
    assert said in refused(cli(amt, "new", *words))
    assert sorted(amt.rglob("*")) == before


def test_judging_again_is_judging_anew(amt: Path) -> None:
    """After each save, looking only at what it concerns gives the same report as a first look at everything."""
    selection, moment = Selection(amt, words=False), at("2026-11-02")
    watched = Checker(selection, lambda: moment)
    watched.run()
    diagram, table = amt / FILE, amt / "dmn" / "probe" / "probe.dmn"
    profile, facts = diagram.with_suffix(".toml"), amt / "vocabulary" / "fakten" / "antrag.toml"
    for path, old, new in (
        (diagram, 'name="Antrag prüfen"', 'name="Antragsprüfung"'),
        (table, '"FREI"', '"OFFEN"'),
        (table, "unterlagen_vollstaendig", "unterlagen_vollzaehlig"),
        (profile, '"P14D"', '"P7D"'),
        (table, "unterlagen_vollzaehlig", "unterlagen_vollstaendig"),
        (diagram, 'targetRef="ergebnis"', 'targetRef="nichts"'),
        (facts, "Tag des Antragseingangs", "Eingangstag"),
        (diagram, 'targetRef="nichts"', 'targetRef="ergebnis"'),
        (table, '"OFFEN"', '"FREI"'),
    ):
        edit(path, old, new)
        again = watched.run(frozenset({path})).to_json()
        assert again == Checker(selection, lambda: moment).run().to_json(), (path.name, new)
    table.unlink()
    assert watched.run(frozenset({table})).to_json() == Checker(selection, lambda: moment).run().to_json()


def test_a_save_proves_again_only_what_it_touches(amt: Path) -> None:
    """A saved table alone is proved again; a diagram, an entry of another table and a scenario leave all proofs."""
    other = amt / "dmn" / "probe" / "andere.dmn"
    table = amt / "dmn" / "probe" / "probe.dmn"
    text = table.read_text(encoding="utf-8").replace("probe", "andere")
    text = text.replace("<decisionTable id", _NEEDS + "<decisionTable id")
    other.write_text(text.replace("<decision id", _IMPORT + "<decision id"), encoding="utf-8")
    selection, moment = Selection(amt, words=False), at("2026-11-02")
    watched = Checker(selection, lambda: moment)
    before = {a.table: a for a in watched.run().analyses}
    assert before.keys() == {"probe_t", "andere_t"}

    def proved_again(path: Path) -> set[str]:
        report = watched.run(frozenset({path}))
        assert report.to_json() == Checker(selection, lambda: moment).run().to_json()
        again = {a.table for a in report.analyses if a is not before[a.table]}
        before.update({a.table: a for a in report.analyses})
        return again

    edit(table, 'name="Probe"><variable', 'name="Probe 2"><variable')
    assert proved_again(table) == {"probe_t"}, "the table that requires it is compiled again, not proved"
    edit(amt / FILE, 'name="Antrag prüfen"', 'name="Antrag lesen"')
    assert proved_again(amt / FILE) == set()
    (amt / "features").mkdir()
    (amt / "features" / "x.feature").write_text("# language: de\nFunktionalität: x\n", encoding="utf-8")
    assert proved_again(amt / "features" / "x.feature") == set()
    edit(other, '"VERSAGEN"', '"FREI"')
    assert proved_again(other) == {"andere_t"}


_IMPORT = """<import namespace="urn:x-musterprozesse:dmn:probe" name="probe"
 importType="https://www.omg.org/spec/DMN/20191111/MODEL/"/>"""
_NEEDS = """<informationRequirement id="n1"><requiredDecision href="urn:x-musterprozesse:dmn:probe#probe"/>
</informationRequirement>"""
