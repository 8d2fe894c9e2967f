"""Citations as lawyers write them, and the statute text found for them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musterprozesse.check.statutes import paragraph_hash, paragraph_text
from musterprozesse.law import LAWS, Basis, Norm, NormError, basis, parse_norms

STATUTE = """# AufenthG

Amtlicher Text.


## § 4 Erfordernis eines Aufenthaltstitels

(1) Ausländer bedürfen eines Aufenthaltstitels.


## § 4a Zugang zur Erwerbstätigkeit

(1) Ausländer dürfen eine Erwerbstätigkeit ausüben.


## § 5 Allgemeine Erteilungsvoraussetzungen

(1) Der Pass   ist
vorzulegen. § 4a bleibt unberührt.


## § 76

## Anlage D3 Fiktionsbescheinigung

Muster

## Anlage (zu § 20a)

Punkte
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "AufenthG.md").write_text(STATUTE, encoding="utf-8")
    (tmp_path / "FreizuegG-EU.md").write_text("# FreizügG/EU\n\n## § 5 Karten\n\nText\n", encoding="utf-8")
    return tmp_path


def texts(citation: str) -> list[str]:
    return [norm.text for norm in parse_norms(citation)]


# --- reading -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("§ 81 Abs. 4 Satz 1 AufenthG", "§ 81 Abs. 4 Satz 1 AufenthG"),
        ("§81 Absatz 4 S. 1  AufenthG", "§ 81 Abs. 4 Satz 1 AufenthG"),
        ("§ 75 AufenthG", "§ 75 AufenthG"),
        ("§ 45 Nr. 2 b AufenthV", "§ 45 Nr. 2 Buchst. b AufenthV"),
        ("§ 45 Nummer 2 Buchstabe b AufenthV", "§ 45 Nr. 2 Buchst. b AufenthV"),
        ("§ 5 Abs. 1 Nr. 1a AufenthG", "§ 5 Abs. 1 Nr. 1a AufenthG"),
        ("Art. 6 Abs. 1 a DSGVO", "Art. 6 Abs. 1 Buchst. a DSGVO"),
        ("Artikel 6 DS-GVO", "Art. 6 DSGVO"),
        ("§ 39 Satz 1 Nr. 11 Hs. 2 AufenthV", "§ 39 Satz 1 Nr. 11 Hs. 2 AufenthV"),
        ("§ 39 Satz 1 Nr. 11 2. Halbsatz AufenthV", "§ 39 Satz 1 Nr. 11 Hs. 2 AufenthV"),
        ("§ 39 Satz 1 Nr. 7 Satz 2 AufenthV", "§ 39 Satz 1 Nr. 7 Satz 2 AufenthV"),
        ("§ 25 Abs. 2 Satz 1 1. Alt. AufenthG", "§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG"),
        ("§ 25 Abs. 1–3 AufenthG", "§ 25 Abs. 1 bis 3 AufenthG"),
        ("§ 1 Abs. 2 Nr. 4 Buchst. a bis c FreizügG/EU", "§ 1 Abs. 2 Nr. 4 Buchst. a bis c FreizügG/EU"),
        ("§ 5 FreizuegG-EU", "§ 5 FreizügG/EU"),
        ("§§ 39 bis 41 AufenthV", "§§ 39 bis 41 AufenthV"),
        ("§ 9 SGB II", "§ 9 SGB II"),
        ("Art. 13 ARB 1/80", "Art. 13 ARB 1/80"),
        ("Art. 17 RL (EU) 2021/1883", "Art. 17 RL (EU) 2021/1883"),
        ("Art. 6 VO (EU) 2017/2226", "Art. 6 VO (EU) 2017/2226"),
        ("§ 41 VwVfG NRW", "§ 41 VwVfG NRW"),
        ("Anlage D3 AufenthV", "Anlage D3 AufenthV"),
        ("Anlage AufenthG", "Anlage AufenthG"),
        ("§ 4 NJG", "§ 4 NJG"),
    ],
)
def test_one_citation(written: str, canonical: str) -> None:
    """The many ways of writing one place give one canonical text, which reads as itself."""
    assert texts(written) == [canonical]
    assert texts(canonical) == [canonical]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("§§ 69, 70 VwGO", ["§ 69 VwGO", "§ 70 VwGO"]),
        ("Art. 6, 7 DSGVO", ["Art. 6 DSGVO", "Art. 7 DSGVO"]),
        ("§ 81 Abs. 3, 4 AufenthG", ["§ 81 Abs. 3 AufenthG", "§ 81 Abs. 4 AufenthG"]),
        ("§ 8 Abs. 1 und 2 AufenthG", ["§ 8 Abs. 1 AufenthG", "§ 8 Abs. 2 AufenthG"]),
        ("§ 5 Abs. 1 Nr. 1 AufenthG; § 2 Abs. 3 AufenthG", ["§ 5 Abs. 1 Nr. 1 AufenthG", "§ 2 Abs. 3 AufenthG"]),
        ("§ 10 StAG, § 31 VwVfG", ["§ 10 StAG", "§ 31 VwVfG"]),
        (
            "§ 4 Abs. 1 Satz 2, § 81 Abs. 3, 4 AufenthG; § 24 Abs. 3 VwVfG",
            ["§ 4 Abs. 1 Satz 2 AufenthG", "§ 81 Abs. 3 AufenthG", "§ 81 Abs. 4 AufenthG", "§ 24 Abs. 3 VwVfG"],
        ),
        (
            "§ 12a Abs. 1 Satz 1 Nr. 2, 3, Satz 3, Abs. 4 StAG",
            [
                "§ 12a Abs. 1 Satz 1 Nr. 2 StAG",
                "§ 12a Abs. 1 Satz 1 Nr. 3 StAG",
                "§ 12a Abs. 1 Satz 3 StAG",
                "§ 12a Abs. 4 StAG",
            ],
        ),
        (
            "§ 39 Satz 1 Nr. 7 Satz 2, Nr. 7a Satz 2 AufenthV",
            ["§ 39 Satz 1 Nr. 7 Satz 2 AufenthV", "§ 39 Satz 1 Nr. 7a Satz 2 AufenthV"],
        ),
        (
            "§ 1 Nr. 3 Buchst. c, d, Nr. 4 Buchst. b FreizügG/EU",
            ["§ 1 Nr. 3 Buchst. c FreizügG/EU", "§ 1 Nr. 3 Buchst. d FreizügG/EU", "§ 1 Nr. 4 Buchst. b FreizügG/EU"],
        ),
        ("§ 45 Nr. 1 a, 2 b AufenthV", ["§ 45 Nr. 1 Buchst. a AufenthV", "§ 45 Nr. 2 Buchst. b AufenthV"]),
        ("§§ 5 Abs. 1, 55 Abs. 1 AufenthV", ["§ 5 Abs. 1 AufenthV", "§ 55 Abs. 1 AufenthV"]),
        ("§ 19c Abs. 1 AufenthG i. V. m. § 6 BeschV", ["§ 19c Abs. 1 AufenthG", "§ 6 BeschV"]),
        ("§ 81 AufenthG — Umkehrschluss; vgl. § 99 XYZ", ["§ 81 AufenthG"]),
    ],
)
def test_lists(written: str, expected: list[str]) -> None:
    """A place in a list takes what it leaves out from the one before, and the law from the end of its list."""
    assert texts(written) == expected


@pytest.mark.parametrize(
    ("written", "says", "hint"),
    [
        ("§ 81 Abs. 4", "Hinter „§ 81 Abs. 4“ fehlt das Gesetz", "am Ende und vor jedem Semikolon"),
        ("§ 4a Abs. 5; § 32 BeschV", "Hinter „§ 4a Abs. 5“ fehlt das Gesetz", "Komma"),
        ("§ 81 AufentG", "„AufentG“ ist nicht bekannt", "Meinten Sie „AufenthG“"),
        ("§ 81 Aufenth", "„Aufenth“ ist an dieser Stelle nicht zu verstehen", "hinter „ — “"),
        ("AufenthG § 81", "„AufenthG“ steht ohne Fundstelle", "§ 81 Abs. 4 Satz 1 AufenthG"),
        ("§ 81 AufenthG; BeschV", "„BeschV“ steht ohne Fundstelle", "hinter ihr"),
        ("Abs. 4 AufenthG", "Vor „Abs.“ fehlt der Paragraph", "Schreiben Sie"),
        ("§ 81 AufenthG, Abs. 4", "Vor „Abs.“ fehlt der Paragraph", "Schreiben Sie"),
        ("§ 81 Abs. AufenthG", "Hinter „Abs.“ fehlt die Zahl", "Schreiben Sie"),
        ("§ 45 Buchst. 2 AufenthV", "Hinter „Buchst.“ fehlt der Buchstabe", "Schreiben Sie"),
        ("§ AufenthG", "Hinter „§“ fehlt die Zahl", "Schreiben Sie"),
        ("§ 59 I 1 AufenthG", "„I“ ist eine römische Zahl", "Abs. 2 Satz 1"),
        ("§ 25 IVb AufenthG", "„IVb“ ist eine römische Zahl", "Abs. 2 Satz 1"),
        ("§§ 45 ff. AufenthV", "„ff.“ sagt nicht, bis wohin", "§§ 39 bis 41"),
        ("§ 72, 73 VwGO", "Vor „73“ fehlt „Abs.“", "§§ 3, 5"),
        ("§§ 9, 21 Abs. 4, 26 AufenthG", "„26“ kann ein Paragraph sein oder gehört zu", "Wiederholen Sie „§“"),
        ("§ 5 Abs. 1 Abs. 2 AufenthG", "„Abs.“ steht zweimal", "mit Komma"),
        ("§ 5 § 6 AufenthG", "Vor „§“ fehlt ein Komma", "Schreiben Sie"),
        ("§ 5,, § 6 AufenthG", "Vor „,“ fehlt eine Fundstelle", "Schreiben Sie"),
        ("§ 5 AufenthG,", "Hinter dem letzten Trennzeichen fehlt", "Schreiben Sie"),
        ("§ 5 Nr. 1 bis AufenthG", "Hinter „1 bis“ fehlt das Ende", "Nr. 1 bis 3"),
        ("§ 40 AufenthV (weitere 90 Tage)", "„(weitere“ ist an dieser Stelle", "Bemerkungen stehen hinter"),
        ("siehe § 5 AufenthG", "„siehe“ ist an dieser Stelle", "Bemerkungen"),
        ("5 AufenthG", "Vor „5“ fehlt die Fundstelle", "Schreiben Sie"),
        ("", "keine Norm genannt", "oder Praxis"),
        (" — Bemerkung", "keine Norm genannt", "oder Praxis"),
        ("UNVERIFIED", "keine Norm genannt", "oder Praxis"),
    ],
)
def test_refusals(written: str, says: str, hint: str) -> None:
    """What cannot be read without guessing is refused, with what is wrong and how to write it."""
    with pytest.raises(NormError) as caught:
        parse_norms(written)
    assert says in caught.value.reason
    assert hint in caught.value.hint
    assert caught.value.text == written


@given(st.text(alphabet="§§ArtAbs.Nr Satz123ab,;–(IV)— AufenthG\n", max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Whatever is written, the reader answers with norms that read back as themselves or with NormError."""
    try:
        read = basis(text)
    except NormError:
        return
    assert basis(read.text).norms == read.norms


@given(
    st.sampled_from([law for law in LAWS if law != "VfG"]),
    st.integers(1, 200),
    st.lists(st.tuples(st.sampled_from(["Abs.", "Satz", "Nr.", "Hs."]), st.integers(1, 20)), max_size=4),
)
def test_canonical_text_reads_back(law: str, number: int, steps: list[tuple[str, int]]) -> None:
    """Each norm's canonical text is read as that norm."""
    ranked = sorted(dict(steps).items(), key=lambda step: ["Abs.", "Satz", "Nr.", "Hs."].index(step[0]))
    norm = Norm(law, f"§ {number}", " ".join(f"{unit} {value}" for unit, value in ranked))
    assert parse_norms(norm.text) == (norm,)


# --- keys ----------------------------------------------------------------------------------------------------------


def test_paragraph_key() -> None:
    """The key of a paragraph is law and paragraph, whatever place in it is cited."""
    keys = [norm.paragraph_key for norm in parse_norms("§ 81 Abs. 4 Satz 1 AufenthG; §§ 39–41, Anlage D3 AufenthV")]
    assert keys == ["AufenthG § 81", "AufenthV §§ 39 bis 41", "AufenthV Anlage D3"]


def test_sorting() -> None:
    """Norms sort by law and then as the statute counts, numbers by value and letters behind their number."""
    wanted = [
        "§ 5 AufenthG",
        "§ 9 AufenthG",
        "§ 9 Abs. 2 AufenthG",
        "§ 9 Abs. 10 AufenthG",
        "§ 9a AufenthG",
        "§ 10 AufenthG",
        "§§ 16a bis 21 AufenthG",
        "§ 18 AufenthG",
        "§ 2 AufenthV",
    ]
    norms = parse_norms("; ".join(reversed(wanted)))
    assert [norm.text for norm in sorted(norms, key=lambda norm: norm.sort_key)] == wanted


# --- basis ---------------------------------------------------------------------------------------------------------


def test_practice_is_a_basis_without_norm() -> None:
    """Practice is a basis of its own: known by name, without a norm."""
    assert basis("Praxis") == Basis((), practice=True)
    assert parse_norms("Praxis") == ()
    assert basis("Praxis").text == "Praxis"


def test_practice_beside_a_norm() -> None:
    """Practice may stand beside norms, in the list or as a mark behind one."""
    expected = Basis(parse_norms("§ 23 VwVfG"), practice=True)
    assert basis("§ 23 VwVfG; Praxis") == expected
    assert basis("§ 23 VwVfG (Praxis)") == expected


@pytest.mark.parametrize(
    "written", ["§ 55 AsylG (UNVERIFIED)", "§ 55 AsylG; UNVERIFIED", "§ 55 AsylG UNVERIFIED", "§ 55 AsylG — UNVERIFIED"]
)
def test_unverified_is_a_mark(written: str) -> None:
    """The mark UNVERIFIED is recognised wherever it stands and hides no norm."""
    read = basis(written)
    assert read.unverified
    assert [norm.text for norm in read.norms] == ["§ 55 AsylG"]
    assert basis(read.text) == read


def test_remark_is_kept() -> None:
    """A remark is kept as written and does not become a norm; without the mark nothing is unverified."""
    read = basis("§ 81 Abs. 3 AufenthG — kein rechtmäßiger Aufenthalt — Umkehrschluss")
    assert read.remark == "kein rechtmäßiger Aufenthalt — Umkehrschluss"
    assert not read.unverified
    assert not read.practice
    assert read.text == "§ 81 Abs. 3 AufenthG — kein rechtmäßiger Aufenthalt — Umkehrschluss"


# --- the text of the statute ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cited", "text"),
    [
        ("§ 4 AufenthG", "§ 4 Erfordernis eines Aufenthaltstitels (1) Ausländer bedürfen eines Aufenthaltstitels."),
        (
            "§ 5 Abs. 1 AufenthG",
            "§ 5 Allgemeine Erteilungsvoraussetzungen (1) Der Pass ist vorzulegen. § 4a bleibt unberührt.",
        ),
        ("§ 76 AufenthG", "§ 76"),
        ("Anlage D3 AufenthG", "Anlage D3 Fiktionsbescheinigung Muster"),
        ("Anlage AufenthG", "Anlage (zu § 20a) Punkte"),
        ("§ 5 FreizügG/EU", "§ 5 Karten Text"),
    ],
)
def test_paragraph_text(folder: Path, cited: str, text: str) -> None:
    """The paragraph of a norm is found under its own heading, with white space made one blank."""
    assert paragraph_text(folder, parse_norms(cited)[0]) == text


def test_span_of_paragraphs(folder: Path) -> None:
    """For a span the text holds each paragraph of the file from the first to the last."""
    text = paragraph_text(folder, parse_norms("§§ 4 bis 5 AufenthG")[0])
    assert [line.split()[1] for line in text.splitlines()] == ["4", "4a", "5"]


def test_hash_ignores_layout(folder: Path) -> None:
    """Blanks, line breaks and another paragraph's change leave the hash; a changed word changes it."""
    norm = parse_norms("§ 5 Abs. 1 AufenthG")[0]
    before = paragraph_hash(folder, norm)
    assert len(before) == 16
    path = folder / "AufenthG.md"
    path.write_text(STATUTE.replace("Pass   ist\n", "Pass ist ").replace("bedürfen", "brauchen"), encoding="utf-8")
    assert paragraph_hash(folder, norm) == before
    path.write_text(STATUTE.replace("vorzulegen", "mitzuführen"), encoding="utf-8")
    assert paragraph_hash(folder, norm) != before


@pytest.mark.parametrize(
    ("cited", "says", "hint"),
    [
        ("§ 69 VwGO", "Der Text des Gesetzes „VwGO“ fehlt", "VwGO.md"),
        ("§ 4b AufenthG", "„§ 4b“ steht nicht in „AufenthG“", "§ 4a"),
        ("§§ 4 bis 7 AufenthG", "„§ 7“ steht nicht in", "Ähnlich"),
        ("§§ 5 bis 4 AufenthG", "liegt vor ihrem Anfang", "Vertauschen"),
    ],
)
def test_missing_text(folder: Path, cited: str, says: str, hint: str) -> None:
    """A law without a file and a paragraph without a heading are errors that name both."""
    with pytest.raises(NormError) as caught:
        paragraph_hash(folder, parse_norms(cited)[0])
    assert says in caught.value.reason
    assert hint in caught.value.hint
