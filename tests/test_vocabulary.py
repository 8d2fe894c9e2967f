"""The vocabulary: what may be written in it, and what a fact's value may be."""

import shutil
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from musterprozesse.errors import ModelError
from musterprozesse.law import basis
from musterprozesse.vocabulary import Fact, ValueProblem, Vocabulary, VocabularyError

FOLDER = Path(__file__).parent.parent / "vocabulary"
WORDS = Vocabulary.load(FOLDER)

DAY = WORDS.facts["antrag_eingang_datum"]
OPTIONAL_DAY = WORDS.facts["titel_gueltig_bis"]
TRUTH = WORDS.facts["asylantrag_offen"]
CHOICE = WORDS.facts["antragsart"]
COUNT = WORDS.facts["nachforderung_nr"]
MONEY = WORDS.facts["gebuehr_festgesetzt_eur"]
TEXT = WORDS.facts["grund_erneut"]
PAPERS = WORDS.facts["fehlliste"]
NUMBER = Fact.model_validate(
    {
        "id": "anteil",
        "typ": "zahl",
        "label": "Anteil",
        "art": "angabe",
        "rollen": ["sachbearbeitung"],
        "personenbezug": "nein",
        "norm": "Praxis",
    }
)
PAPER = {"unterlage_id": "pass", "mangel": "fehlt", "beschaffung": "inland", "ersatz_text": None}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "vocabulary"
    shutil.copytree(FOLDER, copy)
    return copy


def problem_of(fact: Fact, value: object) -> ValueProblem:
    with pytest.raises(ValueProblem) as caught:
        fact.check(value)
    return caught.value


def test_every_basis_is_a_citation() -> None:
    """Each fact, document, letter and parameter of the library names a norm or practice that can be read."""
    entries = [*WORDS.facts.values(), *WORDS.documents.values(), *WORDS.letters.values()]
    assert len(entries) > 100
    for entry in entries:
        assert basis(entry.norm).text, entry.id


def test_facts_ask_or_explain_themselves() -> None:
    """Every fact has a question that ends in a question mark, so that a form can be built from it."""
    assert [f.id for f in WORDS.facts.values() if not f.frage.endswith("?")] == []


def test_only_internal_or_applicant_roles_set_facts() -> None:
    """Nobody outside the office but the applicant may set a fact."""
    outside = {r for f in WORDS.facts.values() for r in f.rollen if not WORDS.roles[r].intern}
    assert outside <= {"antragsteller"}


@pytest.mark.parametrize("name", ["land", "widerspruch_statthaft"])
def test_parameters_that_only_the_office_knows_have_no_default(name: str) -> None:
    """Where the law differs by Land the library guesses nothing."""
    assert WORDS.parameters[name].standard is None


@pytest.mark.parametrize(
    ("fact", "value", "expected"),
    [
        (DAY, "2026-11-02", "2026-11-02"),
        (DAY, date(2026, 11, 2), "2026-11-02"),
        (OPTIONAL_DAY, None, None),
        (TRUTH, False, False),
        (CHOICE, "erteilung", "erteilung"),
        (COUNT, 3, 3),
        (COUNT, 3.0, 3),
        (COUNT, Decimal("3.00"), 3),
        (MONEY, 93.5, 93.5),
        (MONEY, Decimal("46.50"), 46.5),
        (TEXT, "  Ein\r\nGrund ", "Ein\nGrund"),
        (PAPERS, [], []),
        (PAPERS, (PAPER,), [PAPER]),
        (PAPERS, [{k: v for k, v in PAPER.items() if v}], [PAPER]),
    ],
)
def test_values_are_normalised(fact: Fact, value: object, expected: object) -> None:
    """One value has one JSON form, whatever Python type it came in."""
    found = fact.check(value)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        (DAY, None),
        (DAY, "02.11.2026"),
        (DAY, "20261102"),
        (DAY, "2026-02-30"),
        (DAY, "2026-W45-1"),
        (DAY, "1026-11-02"),
        (DAY, 20261102),
        (DAY, datetime(2026, 11, 2)),  # noqa: DTZ001 - a naive moment is refused too
        (TRUTH, 1),
        (TRUTH, "ja"),
        (TRUTH, None),
        (CHOICE, "Erteilung"),
        (CHOICE, ["erteilung"]),
        (COUNT, True),
        (COUNT, "3"),
        (COUNT, 1.5),
        (COUNT, -1),
        (COUNT, 501),
        (MONEY, float("nan")),
        (MONEY, float("inf")),
        (MONEY, Decimal("NaN")),
        (MONEY, 1000.01),
        (NUMBER, 10**15),
        (NUMBER, 1234567890.1234567),
        (NUMBER, Decimal("1e-99")),
        (TEXT, ""),
        (TEXT, "   "),
        (TEXT, "x" * 2001),
        (TEXT, "a\x00b"),
        (TEXT, 5),
        (PAPERS, {}),
        (PAPERS, "pass"),
        (PAPERS, ["pass"]),
        (PAPERS, [PAPER] * 501),
        (PAPERS, [PAPER | {"unterlage_id": "gibtesnicht"}]),
        (PAPERS, [PAPER | {"bemerkung": "x"}]),
        (PAPERS, [{"unterlage_id": "pass"}]),
        (PAPERS, [PAPER | {"mangel": None}]),
    ],
)
def test_values_that_do_not_fit_are_refused(fact: Fact, value: object) -> None:
    """A wrong type, a number out of its limits, a text too long or none where none stands for nothing is refused."""
    assert problem_of(fact, value).reason


@pytest.mark.parametrize(
    ("fact", "value", "secret"),
    [
        (DAY, "geheim-0815", "geheim"),
        (CHOICE, "geheim-0815", "geheim"),
        (TEXT, "geheim" * 500, "geheim"),
        (COUNT, 4711.5, "4711"),
        (PAPERS, [PAPER | {"mangel": "geheim"}], "geheim"),
        (PAPERS, [PAPER | {"geheim": 1}], "geheim"),
    ],
)
def test_a_refused_value_is_never_repeated(fact: Fact, value: object, secret: str) -> None:
    """Neither str nor repr of a problem shows what was entered."""
    problem = problem_of(fact, value)
    assert secret not in str(problem) + repr(problem) + problem.reason + "".join(problem.allowed)


def test_a_refused_choice_says_what_is_allowed() -> None:
    """The keys of a choice come with the refusal."""
    assert problem_of(CHOICE, "x").allowed == ("erteilung", "verlaengerung", "zweckwechsel")


@pytest.mark.parametrize(
    ("fact", "text", "expected"),
    [
        (DAY, "02.11.2026", "2026-11-02"),
        (DAY, "2. 1.2026", "2026-01-02"),
        (DAY, "2026-11-02", "2026-11-02"),
        (OPTIONAL_DAY, "keiner", None),
        (OPTIONAL_DAY, "kein Titel oder unbefristeter Titel", None),
        (TRUTH, "ja", True),
        (TRUTH, "Nein", False),
        (CHOICE, "Verlängerung", "verlaengerung"),
        (CHOICE, "verlaengerung", "verlaengerung"),
        (MONEY, "46,50", 46.5),
        (MONEY, "46,50 EUR", 46.5),
        (MONEY, "46 €", 46),
        (NUMBER, "1.234,50", 1234.5),
        (NUMBER, "-0", 0),
        (COUNT, "12", 12),
        (WORDS.facts["gebuehr_ermaessigung"], "keine", "keine"),
        (PAPERS, "keine", []),
        (PAPERS, "unterlage_id: pass, Mangel: fehlt, Beschaffung: inland", [PAPER]),
        (PAPERS, '[{"unterlage_id": "pass", "mangel": "fehlt", "beschaffung": "inland"}]', [PAPER]),
    ],
)
def test_german_input_is_understood(fact: Fact, text: str, expected: object) -> None:
    """Days, numbers, yes and no, labels and none are read as Germans write them."""
    assert fact.parse(text) == expected


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (DAY, "31.02.2026"),
        (DAY, "11/02/2026"),
        (DAY, "keiner"),
        (TRUTH, "vielleicht"),
        (CHOICE, "Erteilen"),
        (NUMBER, "1,234.50"),
        (NUMBER, "12.34"),
        (NUMBER, "zwölf"),
        (NUMBER, "1.234.5"),
        (COUNT, "1,5"),
        (PAPERS, "pass"),
        (PAPERS, "[1,"),
    ],
)
def test_ambiguous_input_is_refused(fact: Fact, text: str) -> None:
    """Input that could mean something else is not guessed at."""
    with pytest.raises(ValueProblem):
        fact.parse(text)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_days_come_back_from_their_german_text(day: date) -> None:
    """parse undoes show for every day."""
    value = DAY.check(day)
    assert DAY.parse(DAY.show(value)) == value
    assert DAY.to_feel(value) == day


@given(st.decimals(-(10**12), 10**12, places=3))
def test_numbers_come_back_from_their_german_text(number: Decimal) -> None:
    """parse undoes show for numbers of up to 15 digits, and FEEL gets the same number."""
    value = NUMBER.check(number)
    assert NUMBER.parse(NUMBER.show(value)) == value
    assert NUMBER.to_feel(value) == number


@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "unterlage_id": st.sampled_from(sorted(WORDS.documents)),
                "mangel": st.sampled_from(["fehlt", "unlesbar", "uebersetzung_fehlt"]),
                "beschaffung": st.sampled_from(["vorhanden", "ausland"]),
                "ersatz_text": st.none() | st.text("ab äü,;:.„“[", min_size=1).filter(lambda t: bool(t.strip())),
            }
        ),
        max_size=4,
    )
)
def test_lists_come_back_from_their_german_text(papers: list[dict[str, str]]) -> None:
    """parse undoes show for records, labels with commas and texts with separators included."""
    value = PAPERS.check(papers)
    assert PAPERS.parse(PAPERS.show(value)) == value


@given(st.sampled_from(sorted(WORDS.facts)), st.data())
def test_choices_come_back_from_their_label(name: str, data: st.DataObject) -> None:
    """No two values of a choice share a label, so parse undoes show."""
    fact = WORDS.facts[name]
    if fact.werte:
        key = data.draw(st.sampled_from(sorted(fact.werte)))
        assert fact.parse(fact.show(key)) == key


def test_feel_values_are_exact() -> None:
    """Money reaches FEEL as the decimal that was written, records deeply."""
    assert MONEY.to_feel(MONEY.check(46.1)) == Decimal("46.1")
    assert PAPERS.to_feel([PAPER])[0]["beschaffung"] == "inland"
    assert OPTIONAL_DAY.to_feel(None) is None


FACT = """typ = "text"
label = "X"
frage = "X?"
art = "angabe"
rollen = ["leitung"]
personenbezug = "nein"
norm = "Praxis"
"""


@pytest.mark.parametrize(
    ("file", "text", "entry"),
    [
        ("fakten/x.toml", "[x", ""),
        ("fakten/x.toml", f"[Antrag]\n{FACT}", "Antrag"),
        ("fakten/x.toml", f'["anträge"]\n{FACT}', "anträge"),
        ("fakten/x.toml", f"[heute]\n{FACT}", "heute"),
        ("fakten/x.toml", f"[antragsart]\n{FACT}", "antragsart"),
        ("fakten/x.toml", f"[land]\n{FACT}", "land"),
        ("fakten/x.toml", f"[arbeitgeber_name]\n{FACT}", "arbeitgeber_name"),
        ("fakten/x.toml", f"[seriennummer]\n{FACT}", "seriennummer"),
        ("fakten/x.toml", "[x]\n" + FACT.replace('"leitung"', '"chefin"'), "x.rollen"),
        ("fakten/x.toml", f'[x]\n{FACT}nachweis = ["papier"]\n', "x.nachweis"),
        ("fakten/x.toml", "[x]\n" + FACT.replace('"text"', '"auswahl"'), "x"),
        ("fakten/x.toml", "[x]\n" + FACT.replace('"text"', '"auswahl"\nwerte = "gibtesnicht"'), "x.werte"),
        ("fakten/x.toml", "[x]\n" + FACT.replace('"text"', '"auswahl"\nwerte = { a = "A", b = "a" }'), "x"),
        ("fakten/x.toml", "[x]\n" + FACT.replace('"text"', '"liste"'), "x"),
        ("fakten/x.toml", "[x]\n" + FACT.replace('"text"', '"liste"\nelement = "liste"'), "x"),
        ("fakten/x.toml", f"[x]\n{FACT}fragee = 1\n", "x.fragee"),
        ("fakten/x.toml", "[x]\n" + FACT.replace('"angabe"', '"meinung"'), "x.art"),
        ("parameter.toml", '[p]\ntyp = "ganzzahl"\nlabel = "P"\nstandard = 1.5\ngrundlage = "Praxis"\n', "p"),
        ("schreiben.toml", '[s]\nlabel = "S"\nnorm = "Praxis"\nfakten = ["gibtesnicht"]\n', "s.fakten"),
        ("wertelisten.toml", "[w]\na = 1\n", "w"),
        ("woerter.toml", 'x = "y"\n', "x"),
    ],
)
def test_an_entry_that_does_not_fit_is_named(folder: Path, file: str, text: str, entry: str) -> None:
    """Each slip in the TOML is refused at load with file and entry."""
    (folder / file).write_text(text, encoding="utf-8")
    with pytest.raises(VocabularyError) as caught:
        Vocabulary.load(folder)
    assert (caught.value.file, caught.value.entry) == (file, entry)
    assert caught.value.reason
    assert isinstance(caught.value, ModelError)


def test_a_missing_file_is_named(folder: Path) -> None:
    """A folder without one of the files is refused with its name."""
    (folder / "rollen.toml").unlink()
    with pytest.raises(VocabularyError, match=r"rollen\.toml"):
        Vocabulary.load(folder)


DMN = {"d": "https://www.omg.org/spec/DMN/20191111/MODEL/"}
TABLES = [
    decision
    for path in sorted((FOLDER.parent / "dmn").glob("**/*.dmn"))
    for decision in etree.parse(path).iterfind(".//d:decision", DMN)
]


@pytest.mark.parametrize("decision", TABLES, ids=lambda d: d.get("id"))
def test_words_of_the_sheets_stand_for_what_the_columns_read(decision: etree._Element) -> None:
    """The list of words and the tables' columns say the same, so that nobody reads one and changes the other."""
    columns = {
        column.get("label"): column.findtext("d:inputExpression/d:text", namespaces=DMN)
        for column in decision.iterfind(".//d:input", DMN)
    }
    words = WORDS.words.get(decision.get("id"), {})
    assert {label: text for label, text in columns.items() if text != label} == dict(words)


def test_no_name_belongs_to_two_kinds() -> None:
    """A decision has no id that a fact or the name of a list's element has too."""
    decisions = {decision.get("id") for decision in TABLES}
    assert decisions.isdisjoint({*WORDS.facts, *WORDS.elements})
    assert set(WORDS.words) <= decisions
