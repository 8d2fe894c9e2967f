"""Two versions of a small process and a small table: each kind of change is told once, in German."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from lxml import html as parser

from musterprozesse.compare.change import report, told
from musterprozesse.compare.picture import comparison_page
from musterprozesse.compare.processes import sentences
from musterprozesse.compare.tables import moved
from musterprozesse.compare.versions import compare
from tests.kit import SMALL, Diagram, folder
from tests.terminal.clikit import cli, refused


def _first() -> Diagram:
    return (
        Diagram("antrag").start().user("erfassen", {"x": True}, norm="§ 81 Abs. 1 AufenthG").rule("messen", "gross")
        .catch("frist", timer="P14D", frist_ab="tag", frist_art="handlungsfrist", norm="§ 31 VwVfG").end()
        .chain("s", "erfassen", "messen", "frist", "e")
    )  # fmt: skip


def _second() -> Diagram:
    return (
        Diagram("antrag").start().user("erfassen", {"x": False, "z": True}, norm="§ 82 Abs. 1 AufenthG")
        .catch("frist", timer="P1M", frist_ab="tag", frist_art="gueltigkeit", norm="§ 31 VwVfG").end()
        .service("senden").chain("s", "erfassen", "frist", "senden", "e")
    )  # fmt: skip


@pytest.fixture
def versions(tmp_path: Path) -> tuple[Path, Path]:
    """Both versions as folders of models."""
    table = SMALL.replace("&lt; 10", "&lt; 20").replace("§ 2 BGB", "§ 3 BGB")
    assert table != SMALL
    before = folder(tmp_path / "alt", _first(), profiles={"antrag": 'version = "1"\nschlagworte = ["a", "b"]\n'})
    after = folder(tmp_path / "neu", _second(), profiles={"antrag": 'version = "2"\nschlagworte = ["b", "c"]\n'},
                   tables={"gross": table})  # fmt: skip
    return before, after


def test_process_in_words(versions: tuple[Path, Path]) -> None:
    """Steps, flows, fields, deadlines, norms and the Steckbrief: all that changed is told, and nothing else."""
    found = {pair.comparison.kind: pair.comparison for pair in compare(*versions)}["bpmn"]
    lines = report(found).splitlines()
    assert lines[0] == "Prozess „antrag“ (antrag)"
    told = [line for line in lines[1:] if "Fluss" not in line]
    assert told == [
        "+ Fachverfahren „senden“ hinzugekommen",
        "− Entscheidung „messen“ entfallen",
        "~ Aufgabe „erfassen“: Pflichtfelder „x“ wird „z“",
        "~ Aufgabe „erfassen“: freiwillige Felder jetzt „x“",
        "~ Aufgabe „erfassen“: Norm „§ 81 Abs. 1 AufenthG“ wird „§ 82 Abs. 1 AufenthG“",
        "~ Warten „frist“: Frist „P14D“ wird „P1M“",
        "~ Warten „frist“: Fristart „Handlungsfrist“ wird „Gültigkeit“",
        "~ Steckbrief: Version „1“ wird „2“",
        "~ Steckbrief: Schlagworte jetzt auch „c“",
        "~ Steckbrief: Schlagworte nicht mehr „a“",
    ]
    assert [line for line in lines if "Fluss" in line] == [
        "~ Fluss „erfassen“ → „frist“: nach „messen“ wird „frist“",
        "~ Fluss „frist“ → „senden“: von „messen“ wird „frist“",
        "~ Fluss „frist“ → „senden“: nach „frist“ wird „senden“",
        "~ Fluss „senden“ → „e“: von „frist“ wird „senden“",
    ]


def test_lists_and_long_texts_tell_only_what_changed() -> None:
    """Of a list the new and lost members are told, of a description the sentences, of an order the order."""
    assert list(told({"Felder": ("a", "b")}, {"Felder": ("b", "c", "d")})) == [
        "Felder jetzt auch „c“, „d“", "Felder nicht mehr „a“"
    ]  # fmt: skip
    assert list(told({"Felder": ("a", "b")}, {"Felder": ("b", "a")})) == ["Felder in anderer Reihenfolge: „b“, „a“"]
    assert list(told({"Felder": ("a",)}, {})) == ["Felder „a“ entfällt"]
    old, new = (sentences(f"Es gilt § 31 Abs. 2 VwVfG. {text} Danach folgt mehr.") for text in ("", "Dann nicht."))
    assert list(told({"Beschreibung": old}, {"Beschreibung": new})) == ["Beschreibung jetzt auch „Dann nicht.“"]


def test_flows_added_and_left_out(tmp_path: Path) -> None:
    """A flow with its own id is told as new or gone, with the steps it joins."""
    short = Diagram("antrag").start().end().chain("s", "e")
    long = Diagram("antrag").start().user("erfassen").end().chain("s", "erfassen", "e")
    before, after = folder(tmp_path / "alt", short), folder(tmp_path / "neu", long)
    texts = [c.text for pair in compare(before, after) for c in pair.comparison.changes]
    assert "Fluss „erfassen“ → „e“ hinzugekommen" in texts
    back = [c.text for pair in compare(after, before) for c in pair.comparison.changes]
    assert "Fluss „erfassen“ → „e“ entfallen" in back


def test_table_in_words(versions: tuple[Path, Path]) -> None:
    """A changed cell and a changed norm are told with the rule and the values before and after."""
    found = {pair.comparison.kind: pair.comparison for pair in compare(*versions)}["dmn"]
    assert [(c.sort, c.element, c.text) for c in found.changes] == [
        ("anders", "gross_1", "Regel 1 (gross_1): x „unter 10“ wird „unter 20“"),
        ("anders", "gross_2", "Regel 2 (gross_2): Norm „§ 2 BGB“ wird „§ 3 BGB“"),
    ]


def test_rules_added_left_out_and_moved(tmp_path: Path) -> None:
    """A new rule is told in full, a rule left out too, and under FIRST the one rule that moved, not all behind it."""
    first, rest = SMALL.split('<rule id="gross_1">', 1)
    one, rest = rest.split("</rule>", 1)
    one = f'<rule id="gross_1">{one}</rule>'
    two, end = rest.split("</rule>", 1)
    two = f"{two.strip()}</rule>"
    third = two.replace("gross_2", "gross_3").replace("c2", "c3").replace("r2", "r3").replace("[10..100]", "[7..8]")
    head = re.sub(r'(<decisionTable id="[^"]*")[^>]*>', r'\1 hitPolicy="FIRST">', first)
    (tmp_path / "alt.dmn").write_text(head + one + two + end, encoding="utf-8")
    (tmp_path / "neu.dmn").write_text(head + third + two + one + end, encoding="utf-8")
    (tmp_path / "weg.dmn").write_text(head + two + end, encoding="utf-8")
    (pair,) = compare(tmp_path / "alt.dmn", tmp_path / "neu.dmn")
    texts = [c.text for c in pair.comparison.changes]
    assert texts[0].startswith("Regel 1 (gross_3) hinzugekommen: wenn x von 7 bis 8, dann ")
    assert [t for t in texts[1:] if "Stelle" in t] == texts[1:]
    assert len(texts) == 2
    (pair,) = compare(tmp_path / "alt.dmn", tmp_path / "weg.dmn")
    assert [(c.sort, c.element) for c in pair.comparison.changes] == [("weg", "gross_1")]


def test_fewest_moves() -> None:
    """Only what must move counts as moved: one rule put first moves nobody else."""
    assert moved(["a", "b", "c", "d"], ["d", "a", "b", "c"]) == ["d"]
    assert moved(["a", "b", "c"], ["a", "b", "c"]) == []
    assert moved([], []) == []


def test_same_versions_and_missing_files(versions: tuple[Path, Path]) -> None:
    """Equal versions have no change; a diagram only one version has is told as new or gone."""
    before, after = versions
    assert "Keine Änderung" in cli(None, "diff", str(before), str(before)).output
    (before / "bpmn" / "antrag.bpmn").unlink()
    assert "+ Prozess hinzugekommen" in cli(None, "diff", str(before), str(after)).output
    assert "− Prozess entfallen" in cli(None, "diff", str(after), str(before)).output


def test_command_refuses_what_it_cannot_compare(tmp_path: Path, versions: tuple[Path, Path]) -> None:
    """A path that does not exist, an empty folder and a file that is no diagram give one German line."""
    assert "gibt es nicht" in refused(cli(None, "diff", str(tmp_path / "x"), str(versions[0])))
    (tmp_path / "leer").mkdir()
    assert "weder ein Diagramm noch eine Tabelle" in refused(
        cli(None, "diff", str(tmp_path / "leer"), str(tmp_path / "leer"))
    )
    (tmp_path / "kaputt.bpmn").write_text("<a>", encoding="utf-8")
    path = str(tmp_path / "kaputt.bpmn")
    assert cli(None, "diff", path, path).exit_code == 2


def test_picture_marks_every_change(versions: tuple[Path, Path], tmp_path: Path) -> None:
    """The HTML holds both drawings with a mark for each changed element, and each changed cell before and after."""
    page = parser.document_fromstring(comparison_page(compare(*versions), None, ("alt", "neu")))
    text = page.text_content()
    assert "Änderungen von „alt“ zu „neu“" in text
    assert "− entfallen: Entscheidung „messen“ entfallen" in text
    assert [e.text for e in page.xpath("//del")] == ["unter 10", "§ 2 BGB"]
    assert [e.text for e in page.xpath("//ins")] == ["unter 20", "§ 3 BGB"]
    target = tmp_path / "d.html"
    result = cli(None, "diff", str(versions[0]), str(versions[1]), "--html", str(target))
    assert result.exit_code == 0
    assert target.is_file()


def test_a_copy_without_its_steckbrief(versions: tuple[Path, Path], tmp_path: Path) -> None:
    """A diagram copied alone before it was changed is compared as a diagram; no Steckbrief is told as new."""
    copy = shutil.copy(versions[0] / "bpmn" / "antrag.bpmn", tmp_path / "vorher.bpmn")
    (pair,) = compare(copy, versions[1] / "bpmn" / "antrag.bpmn")
    texts = [change.text for change in pair.comparison.changes]
    assert "Entscheidung „messen“ entfallen" in texts
    assert [text for text in texts if "Steckbrief" in text] == []
