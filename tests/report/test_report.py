"""The living documentation: everything is in it, everything can be reached, nothing is loaded."""

from __future__ import annotations

import json
from collections import Counter
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import pytest
from lxml import html as parser

from musterprozesse.check import tables
from musterprozesse.loader import library, packaged
from musterprozesse.report.bundle import find_bundle
from musterprozesse.report.gather import Documentation, gather
from musterprozesse.report.markup import embedded, tag
from musterprozesse.report.norms import places_by_norm
from musterprozesse.report.page import report_page
from musterprozesse.report.scenarios import read_feature, read_scenarios
from tests.report.conftest import NOW, PROCESS


@pytest.fixture(scope="session")
def page(html: str) -> parser.HtmlElement:
    """The parsed report."""
    return parser.document_fromstring(html)


@pytest.fixture(scope="session")
def ids(page: parser.HtmlElement) -> Counter[str]:
    """Every address in it."""
    return Counter(page.xpath("//@id"))


def test_every_thing_has_an_address(doc: Documentation, ids: Counter[str]) -> None:
    """Each process, step, flow, table, row, norm, feature and scenario can be linked to."""
    expected = {f"tabelle/{d}" for d in doc.decisions} | {f"tabelle/{d.id}/{r}" for r, (d, _) in doc.rules.items()}
    for process in doc.processes.values():
        expected |= {f"prozess/{process.id}"} | {f"prozess/{process.id}/{n}" for n in (*process.nodes, *process.flows)}
    for feature in doc.scenarios.features:
        expected |= {feature.anchor} | {scenario.anchor for scenario in feature.scenarios}
    assert len(expected) > 100
    assert {address for address in expected if not ids[address]} == set()
    assert len([address for address in ids if address.startswith("norm/")]) >= len(places_by_norm(doc)) > 5


def test_addresses_are_unique_and_links_lead_somewhere(page: parser.HtmlElement, ids: Counter[str]) -> None:
    """No address means two places, and no link of the file leads nowhere."""
    assert [address for address, number in ids.items() if number > 1] == []
    targets = {unquote(href[1:]) for href in page.xpath("//a/@href") if href.startswith("#")}
    assert targets
    assert targets - set(ids) == set()


def test_nothing_is_loaded(page: parser.HtmlElement) -> None:
    """The file names no script, style, picture or link outside itself, and its policy forbids to load any."""
    assert page.xpath("//@src | //link | //iframe | //object | //img") == []
    assert [href for href in page.xpath("//@href") if not href.startswith("#")] == []
    assert "default-src 'none'" in page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]


def test_structure_for_a_screen_reader(page: parser.HtmlElement) -> None:
    """German, one title per page, headings without a leap, captions and heads at every table, names at every field."""
    assert page.get("lang") == "de"
    assert len(page.xpath("//main")) == len(page.xpath("//header")) == len(page.xpath("//nav[@aria-label]")) == 1
    assert page.xpath("//body/*[1][self::a]/@href") == ["#inhalt"]
    for section in page.xpath("//main/section"):
        levels = [int(h.tag[1]) for h in section.xpath(".//h1|.//h2|.//h3")]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(b - a <= 1 for a, b in pairwise(levels)), section.get("id")
    for table in page.xpath("//table"):
        assert table.xpath("./caption[normalize-space()]")
        assert table.xpath("./thead//th[@scope='col']")
    labelled = set(page.xpath("//label/@for"))
    for item in page.xpath("//select | //input"):
        assert item.get("id") in labelled or item.getparent().tag == "label"
    for item in page.xpath("//*[@class='leinwand']"):
        assert item.get("aria-label")


def test_no_meaning_by_colour_alone(page: parser.HtmlElement) -> None:
    """Whatever stands in the colour of a gap or of a proof begins with its sign, too."""
    for name, sign in (("luecke", "✗"), ("gut", "✓")):
        found = page.xpath(f"//*[contains(concat(' ', @class, ' '), ' {name} ')]")
        assert found or name == "luecke"
        assert {item.text_content().strip()[0] for item in found} <= {sign}


def test_needs_of_a_point_are_what_the_case_asked(doc: Documentation, page: parser.HtmlElement) -> None:
    """A point of a run tells day and event, and each need with kind, title, role, fields, letter, last day and norm."""
    points = json.loads(page.get_element_by_id("daten").text)["punkte"]
    run = next(name for name in points if "::Am letzten Tag eingegangen" in name)
    needs = [need.text_content() for need in page.get_element_by_id("bedarfe")]
    assert len(needs) < sum(len(open_) for way in points.values() for *_, open_ in way)  # each stands once
    (began, happened, [(first, *none)]), (_, _, [(send, *named)]), (_, _, waiting), *_, last = points[run]
    assert (began, happened, none) == ("01.10.2026", "begonnen", [])
    assert "Aufgabe: Fehlliste abschließen, Sachbearbeitung" in needs[first]
    assert "Fehlende Unterlagen (Pflicht" in needs[first]
    assert "Rechtsgrundlage: § 82 Abs. 1" in needs[first]
    assert "Schreiben: Nachforderung von Unterlagen" in needs[send]
    assert "Nennt als letzten Tag:  (§ 82 Abs. 1 Satz 2 AufenthG" in needs[send]
    assert named == ["19.10.2026"]
    came = next(w for w in waiting if "Nachricht von außen: Unterlagen eingegangen" in needs[w[0]])
    assert "Bis:  (§ 82 Abs. 1 Satz 2 AufenthG" in needs[came[0]]
    assert came[1:] == ["19.10.2026"]
    assert last[1:] == ["erledigt „Eingang prüfen“ durch SV-03, beendet „Unterlagen vollständig eingegangen“", []]
    assert page.xpath("//template//*/@id") == []  # a need may be shown twice


def test_rows_show_cells_norm_and_scenarios(doc: Documentation, page: parser.HtmlElement) -> None:
    """A row that scenarios hit names its norm and a scenario; the link to the scenario is in the row."""
    name, (decision, rule) = next((n, found) for n, found in doc.rules.items()
                                  if doc.covered(found[0].id, "zeile").scenarios[n])  # fmt: skip
    row = page.get_element_by_id(f"tabelle/{decision.id}/{name}")
    text = " ".join(row.text_content().split())
    assert rule.norm.split(" — ")[0].split(";")[0].split(" AufenthG")[0] in text
    assert row.xpath(".//a[starts-with(@href, '#szenario/')]")
    assert "✗ kein Szenario" not in text


def test_every_table_tells_proof_and_mutation(doc: Documentation, page: parser.HtmlElement) -> None:
    """Each table's page holds the verdict of the proof, what it rests on, and how many changes the scenarios notice."""
    assert doc.decisions
    for decision in doc.decisions.values():
        assert decision.table is not None
        text = page.get_element_by_id(f"tabelle/{decision.id}").text_content()
        assert tables.verdict(doc.analyses[decision.table.id]) in text
        assert "Stichtag der Prüfung: 02.11.2026" in text
        result = doc.mutation[decision.id]
        assert f"{result.killed} von {result.killed + len(result.survivors)} Änderungen bemerkt" in text


def test_ways_lead_along_the_diagram(doc: Documentation, page: parser.HtmlElement) -> None:
    """The data of the script holds for each run its elements in order, its decisions with rule and norm."""
    data = json.loads(page.get_element_by_id("daten").text)["prozesse"][PROCESS]
    process = doc.processes[PROCESS]
    assert data["elemente"] == [*process.nodes, *process.flows]
    assert len(data["wege"]) == len(page.xpath(f"//select[@id='weg-{PROCESS}']//option")) - 1 > 20
    way = next(way for name, way in data["wege"].items() if "Die längste Frist gilt" in name)
    assert data["elemente"][way["weg"][0]] == next(n.id for n in process.nodes.values() if n.kind == "startEvent")
    assert way["quelle"] == "K-09"
    assert all(rule[3] for decided in way["entscheidungen"] for rule in decided["regeln"])
    assert way["entscheidungen"]
    assert len(data["treffer"]) == len(data["elemente"])
    assert "extensionElements" not in data["xml"]


def test_gaps_are_marked(office: Path, record: list[str]) -> None:
    """With the record of a single scenario the other steps, rows and norms are marked as gaps, in words."""
    few = [line for line in record if "Eine zweite Nachforderung braucht" in line]
    assert few
    found = gather(library(office), few, now=NOW, features=office / "features")
    page = parser.document_fromstring(report_page(found, None))
    gaps = found.coverage.gaps()
    assert len(gaps) > 20
    listed = page.xpath("//h2[@id='luecken']/following-sibling::div[1]//tbody/tr")
    assert len(listed) == len(gaps)
    law = page.get_element_by_id("recht").text_content()
    assert "✗ kein Szenario" in law
    assert "ohne Szenario" in law


def test_without_record_and_viewer(office: Path) -> None:
    """Without a record nothing counts as a gap, without the viewer the steps stand as a table; both are said."""
    found = gather(library(office), None, now=NOW, features=office / "features")
    text = report_page(found, None)
    page = parser.document_fromstring(text)
    assert "✗ kein Szenario" not in page.get_element_by_id(f"prozess/{PROCESS}").text_content()
    assert "Ohne Aufzeichnung der Szenarien erstellt" in page.get_element_by_id("start").text_content()
    assert "ohne bpmn-js erstellt" in page.get_element_by_id(f"prozess/{PROCESS}").text_content()
    assert page.xpath("//*[@class='leinwand']") == []


def test_whole_library() -> None:
    """Of the whole library everything has its page, and what is open stands on one: years, UNVERIFIED, rows to read."""
    models = library()
    found = gather(models, None, now=NOW, features=packaged() / "features")
    assert found.broken == {}
    page = parser.document_fromstring(report_page(found, None))
    addresses = page.xpath("//@id")
    assert len(addresses) == len(set(addresses))
    assert {f"prozess/{p}" for p in models.processes} | {f"tabelle/{d}" for d in models.decisions} <= set(addresses)
    assert {unquote(h[1:]) for h in page.xpath("//a/@href")} - set(addresses) == set()
    remaining = page.get_element_by_id("offen")
    for rule, (_, row) in found.rules.items():
        if "UNVERIFIED" in row.norm:
            assert remaining.xpath(f".//h2[@id='ungeprueft']/following-sibling::div[1]//a[contains(@href, '/{rule}')]")
    assert found.review is not None
    assert len(remaining.xpath(".//h2[@id='lesen']/following-sibling::div[1]//tbody/tr")) == len(found.review.findings)
    last = [f.until for a in found.analyses.values() for f in a.of("jahre") if f.until]
    years = remaining.xpath(".//h2[@id='jahre']/following-sibling::div[1]")[0].text_content()
    assert last
    assert all(f"{day:%d.%m.%Y}" in years for day in last if day.year < 9999)


def test_no_value_leaves_its_place() -> None:
    """Text from models can neither open an element nor close the script that holds the data."""
    assert tag("td", "<b>&</b>", title='"') == '<td title="&quot;">&lt;b&gt;&amp;&lt;/b&gt;</td>'
    assert "</script" not in embedded({"a": "</script><script>"})
    assert json.loads(embedded({"a": "</script>"})) == {"a": "</script>"}


def test_feature_text_is_read_with_tags_and_rules(tmp_path: Path) -> None:
    """A feature file gives each scenario its own text with tags, under its rule, outlines with their examples."""
    path = tmp_path / "probe.feature"
    path.write_text(
        "# language: de\nFunktionalität: Probe\n  Worum es geht.\n\n  @Quelle:A-01\n  Szenario: Eins\n    Wenn x\n"
        "  Regel: Später\n    @Quelle:A-02\n    Szenariogrundriss: Zwei\n      Wenn <y>\n      Beispiele:\n"
        "        | y |\n        | 1 |\n",
        encoding="utf-8",
    )
    feature = read_feature(path, "probe.feature")
    assert (feature.name, feature.intro) == ("Probe", "Worum es geht.")
    assert [(s.title, s.rule) for s in feature.scenarios] == [("Eins", ""), ("Zwei", "Später")]
    assert feature.scenarios[0].text == "@Quelle:A-01\nSzenario: Eins\n  Wenn x"
    assert feature.scenarios[1].text.endswith("    | y |\n    | 1 |")


def test_a_record_without_its_file_is_kept(tmp_path: Path) -> None:
    """Runs whose feature file is gone are listed under its name, and a line that is no record is refused."""
    line = json.dumps({"decision": "x", "scenario": "weg/alt.feature::Alt [2]", "rules": [], "source": "A-01"})
    found = read_scenarios(tmp_path, [line])
    assert [(f.file, f.scenarios[0].title, f.scenarios[0].runs[0].number) for f in found.features] == [
        ("weg/alt.feature", "Alt", 2)
    ]
    with pytest.raises(ValueError, match="Zeile 1 ist keine Aufzeichnung"):
        read_scenarios(tmp_path, ["{}"])


def test_bundle_of_a_folder_without_viewer(tmp_path: Path) -> None:
    """A folder without bpmn-js gives no viewer instead of an error."""
    assert find_bundle(tmp_path) is None
