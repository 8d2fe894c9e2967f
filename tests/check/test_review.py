"""The reader's record held against statute texts, and the accepted orders under FIRST."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from musterprozesse import law
from musterprozesse.check.orders import Order
from musterprozesse.check.review import Review, ReviewError, cells_hash, records, report, review, rows
from musterprozesse.check.statutes import paragraph_hash
from musterprozesse.dmn import Decision
from tests.dmn.models import one, table

TEXT = {"AufenthG": "# AufenthG\n\n## § 81 Antrag\n\n(1) Nur auf Antrag.\n\n## § 82 Mitwirkung\n\n(1) Er wirkt mit.\n"}
CELLS = [
    ["< 18", '"A"', "§ 81 Abs. 1 AufenthG — Bemerkung"],
    ["[18..60)", '"B"', "§ 81 Abs. 1, § 82 Abs. 1 AufenthG"],
    [">= 60", '"C"', "§ 75 VwGO"],
]


def decision(cells: list[list[str]] | None = None) -> Decision:
    return one(table([("Alter", "alter")], ["stufe"], cells or CELLS))


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "normtexte"
    folder.mkdir()
    for name, text in TEXT.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return folder


def entry(row: str, norm: str, texts: Path, *, more: str = "", read: str = "true") -> str:
    """An entry as a reader writes it on the day of reading."""
    pairs, without = [], []
    for found in law.parse_norms(norm):
        if (texts / f"{found.law}.md").is_file():
            pairs.append(f'"{found.paragraph_key}" = "{paragraph_hash(texts, found)}"')
        else:
            without.append(f'"{found.paragraph_key}"')
    hashes, lost = ", ".join(pairs), ", ".join(without)
    body = f'norm = "{norm}"\nhash = {{ {hashes} }}\nohne_text = [{lost}]\ngeprueft = {read}\n{more}'
    return f"[{row}]\n{body}\n"


def judge(tmp_path: Path, texts: Path, content: str, item: Decision | None = None) -> Review:
    topic = tmp_path / "dmn" / "thema"
    topic.mkdir(parents=True, exist_ok=True)
    (topic / "pruefung.toml").write_text(content, encoding="utf-8")
    return review(rows([item or decision()]), records(tmp_path / "dmn"), texts)


def whole(texts: Path, **more: Mapping[str, str]) -> str:
    norms = {"r1": "§ 81 Abs. 1 AufenthG", "r2": "§ 81 Abs. 1, § 82 Abs. 1 AufenthG", "r3": "§ 75 VwGO"}
    return "\n".join(entry(row, norm, texts, **more.get(row, {})) for row, norm in norms.items())


def kinds(result: Review) -> list[tuple[str, str]]:
    return [(finding.kind, finding.row) for finding in result.findings]


def test_what_was_read_and_is_unchanged_gives_no_finding(tmp_path: Path, texts: Path) -> None:
    """A record that fits rows and texts is silent; a remark behind the norm does not count."""
    result = judge(tmp_path, texts, whole(texts))
    assert (kinds(result), result.failed, result.rows, result.good) == ([], False, 3, 3)
    assert "3 Zeilen, davon 3 gelesen und unverändert." in report(result)


def test_a_changed_paragraph_names_exactly_its_rows(tmp_path: Path, texts: Path) -> None:
    """Only rows that cite the changed paragraph must be read again; white space is no change."""
    content = whole(texts)
    law_file = texts / "AufenthG.md"
    law_file.write_text(TEXT["AufenthG"].replace("(1) Er wirkt mit.", "(1)  Er wirkt\nmit."), encoding="utf-8")
    assert kinds(judge(tmp_path, texts, content)) == []
    law_file.write_text(TEXT["AufenthG"].replace("Er wirkt mit", "Er wirkt nicht mit"), encoding="utf-8")
    result = judge(tmp_path, texts, content)
    assert kinds(result) == [("text_geaendert", "r2")]
    assert result.findings[0].paragraphs == ("AufenthG § 82",)
    assert result.failed
    assert "– r2: AufenthG § 82" in report(result)


def test_a_repealed_paragraph_is_a_change(tmp_path: Path, texts: Path) -> None:
    """A paragraph that was read and is gone from the text is to be read again."""
    content = whole(texts)
    (texts / "AufenthG.md").write_text(TEXT["AufenthG"].split("## § 82")[0], encoding="utf-8")
    assert kinds(judge(tmp_path, texts, content)) == [("text_geaendert", "r2")]


def test_a_text_that_turns_up_later_is_to_be_read(tmp_path: Path, texts: Path) -> None:
    """A paragraph noted as without text counts as unread as soon as the folder has it."""
    content = whole(texts)
    (texts / "VwGO.md").write_text("## § 75 Untätigkeit\n\nText.\n", encoding="utf-8")
    result = judge(tmp_path, texts, content)
    assert kinds(result) == [("text_neu", "r3")]
    assert result.findings[0].paragraphs == ("VwGO § 75",)


def test_rows_and_entries_must_fit_each_other(tmp_path: Path, texts: Path) -> None:
    """A row without entry and an entry without row are both named."""
    content = entry("r1", "§ 81 Abs. 1 AufenthG", texts) + entry("r9", "§ 82 AufenthG", texts)
    assert kinds(judge(tmp_path, texts, content)) == [("ohne_eintrag", "r2"), ("ohne_eintrag", "r3"),
                                                       ("ohne_zeile", "r9")]  # fmt: skip


def test_another_citation_is_to_be_read_again(tmp_path: Path, texts: Path) -> None:
    """A row that cites another place than was read is named with its new norm."""
    cells = [["< 18", '"A"', "§ 82 Abs. 1 AufenthG"], *CELLS[1:]]
    result = judge(tmp_path, texts, whole(texts), decision(cells))
    assert kinds(result) == [("norm_geaendert", "r1")]
    assert result.findings[0].text == "§ 82 Abs. 1 AufenthG"


@pytest.mark.parametrize(("place", "cell"), [(0, "< 19"), (1, '"Z"')])
def test_a_changed_row_is_to_be_read_again(tmp_path: Path, texts: Path, place: int, cell: str) -> None:
    """A condition or a result changed after reading is noticed where the row's hash was recorded."""
    first = decision()
    assert first.table is not None
    mark = cells_hash(first.table, first.table.rules[0])
    content = whole(texts, r1={"more": f'zeile = "{mark}"'})
    assert kinds(judge(tmp_path, texts, content)) == []
    changed = [row[:] for row in CELLS]
    changed[0][place] = cell
    assert kinds(judge(tmp_path, texts, content, decision(changed))) == [("zeile_geaendert", "r1")]


def test_what_is_left_open_is_counted_but_fails_nothing(tmp_path: Path, texts: Path) -> None:
    """An unread row is listed with its reason on demand; it is no failure, but not good either."""
    content = whole(texts, r3={"read": "false", "more": 'offen = "Text liegt nicht vor."'})
    result = judge(tmp_path, texts, content)
    assert (kinds(result), result.failed, result.good) == ([("offen", "r3")], False, 2)
    assert "Text liegt nicht vor." not in report(result)
    assert "– r3: Text liegt nicht vor." in report(result, full=True)
    (found,) = result.to_dict()["findings"]
    assert found == {
        "kind": "offen", "row": "r3", "decision": "d", "file": "thema/pruefung.toml", "text": "Text liegt nicht vor."
    }  # fmt: skip


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ('[a]\nnorm = "§ 1 StAG"\nhash = {}\n', "geprueft ist true oder false"),
        ("[a]\nhash = {}\ngeprueft = true\n", "Es fehlt die Norm"),
        ('[a]\nnorm = "§ 1 StAG"\nhash = ["x"]\ngeprueft = true\n', "hash nennt je Paragraph"),
        ('[a]\nnorm = "§ 1 StAG"\nohne_text = "x"\ngeprueft = true\n', "ohne_text ist eine Liste"),
        ('[a]\nnorm = "§ 1 StAG"\nbemerkung = "x"\ngeprueft = true\n', "Erlaubt sind"),
        ("[a\n", "nicht zu lesen"),
    ],
)
def test_a_record_that_cannot_be_read_is_refused(tmp_path: Path, texts: Path, content: str, reason: str) -> None:
    """Each slip in a record is refused with file and entry."""
    with pytest.raises(ReviewError, match=reason) as caught:
        judge(tmp_path, texts, content)
    assert caught.value.file == "thema/pruefung.toml"


def test_a_row_entered_in_two_topics_is_refused(tmp_path: Path, texts: Path) -> None:
    """Two entries for one row cannot both be the record."""
    other = tmp_path / "dmn" / "anderes"
    other.mkdir(parents=True)
    (other / "pruefung.toml").write_text(entry("r1", "§ 82 AufenthG", texts), encoding="utf-8")
    with pytest.raises(ReviewError, match=r"steht schon in anderes/pruefung\.toml"):
        judge(tmp_path, texts, whole(texts))


RULES = ("r1", "r2", "r3")


def order(rows: list[str], behind: str | list[str]) -> Order:
    return Order.read({"tabelle": "d", "vor": rows, "regeln": behind, "grund": "Ausnahme vor Regel."})


def test_an_order_speaks_of_the_rows_behind() -> None:
    """„alle folgenden“ means every later row; named rows mean only those."""
    assert list(order(["r1"], "alle folgenden").pairs(RULES)) == [("r1", "r2"), ("r1", "r3")]
    assert list(order(["r1", "r2"], ["r3"]).pairs(RULES)) == [("r1", "r3"), ("r2", "r3")]


def test_an_order_whose_place_decides_nothing_is_idle() -> None:
    """A row is idle when none of its pairs overlaps any more, and only then."""
    both = order(["r1", "r2"], "alle folgenden")
    assert both.idle(RULES, {("r1", "r2"), ("r2", "r3")}) == ("r2",)
    assert both.idle(RULES, {("r1", "r2")}) == ()


@pytest.mark.parametrize(
    ("rows", "behind", "reason"),
    [(["r4"], "alle folgenden", "r4“ gibt es"), (["r2"], ["r1"], "steht nicht hinter")],
)
def test_an_order_of_misplaced_rows_is_refused(rows: list[str], behind: str | list[str], reason: str) -> None:
    """An unknown row, or one that stands before the row said to win, is refused."""
    with pytest.raises(ValueError, match=reason):
        list(order(rows, behind).pairs(RULES))


@pytest.mark.parametrize(
    "raw",
    [
        {"tabelle": "d", "vor": ["r1"], "regeln": "alle folgenden"},
        {"tabelle": "d", "vor": "r1", "regeln": "alle folgenden", "grund": "x"},
        {"tabelle": "d", "vor": ["r1"], "regeln": "alle", "grund": "x"},
        {"tabelle": "d", "vor": ["r1"], "regeln": [], "grund": "x"},
        {"tabelle": "d", "vor": ["r1"], "regeln": "alle folgenden", "grund": " "},
    ],
)
def test_an_order_needs_rows_and_a_reason(raw: dict[str, object]) -> None:
    """Nothing is accepted without its reason, and nothing by a word that is not agreed."""
    with pytest.raises(ValueError):
        Order.read(raw)
