"""Which rows of the tables a reader must read again: what was read is held against the statute text of today.

Beside the tables of a topic lies `pruefung.toml`: one entry for each row, by its id.

    [fiktionswirkung_3]
    norm = "§ 81 Abs. 4 Satz 1 AufenthG"            # as in the row, without its remark
    hash = { "AufenthG § 81" = "0123456789abcdef" } # of the paragraph as it was read
    zeile = "fedcba9876543210"                      # of the row's cells as they were read; may be left out
    ohne_text = ["VwGO § 75"]                       # paragraphs no text was at hand for
    geprueft = true                                 # somebody other than the author has read it
    offen = "..."                                   # why not, or what is left to a person

Nothing here judges the law. It only says that a paragraph, a row or a citation is no longer what was read.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, get_args

from musterprozesse import law, toml
from musterprozesse.check.statutes import paragraph_hash
from musterprozesse.dmn import Decision
from musterprozesse.dmn.model import DecisionTable, Rule

RECORD: Final = "pruefung.toml"

Kind = Literal["text_geaendert", "text_neu", "norm_geaendert", "zeile_geaendert", "ohne_eintrag", "ohne_zeile", "offen"]

_KEYS: Final = {"norm", "hash", "zeile", "ohne_text", "geprueft", "offen"}
_TITLES: Final[Mapping[Kind, str]] = {
    "text_geaendert": "Der Gesetzestext hat sich geändert: neu lesen",
    "text_neu": "Der Gesetzestext wurde noch nicht gelesen",
    "norm_geaendert": "Die Zeile nennt eine andere Norm als beim Lesen: neu lesen",
    "zeile_geaendert": "Die Zeile wurde nach dem Lesen geändert: neu lesen",
    "ohne_eintrag": "Zeilen ohne Eintrag: noch nicht gelesen",
    "ohne_zeile": "Einträge ohne Zeile: streichen",
    "offen": "Offen: noch nicht geprüft",
}


class ReviewError(ValueError):
    """A record that cannot be read: which file and entry, and what is wrong with it (German)."""

    def __init__(self, file: str, entry: str, reason: str) -> None:
        super().__init__(f"{file}, {entry}: {reason}" if entry else f"{file}: {reason}")
        self.file = file
        self.entry = entry
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Record:
    """One entry of a `pruefung.toml`; ``file`` is its path below the tables' folder."""

    file: str
    row: str
    norm: str
    hashes: Mapping[str, str]
    cells: str
    without_text: tuple[str, ...]
    read: bool
    open: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table as it stands now; ``cells`` is the hash of its conditions and results."""

    decision: str
    id: str
    norm: str
    cells: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One row to look at: what happened, which paragraphs or words it concerns."""

    kind: Kind
    row: str
    decision: str = ""
    file: str = ""
    paragraphs: tuple[str, ...] = ()
    text: str = ""

    def to_dict(self) -> dict[str, Any]:
        """JSON form, without what is empty."""
        full = {"kind": self.kind, "row": self.row, "decision": self.decision, "file": self.file,
                "paragraphs": list(self.paragraphs), "text": self.text}  # fmt: skip
        return {key: value for key, value in full.items() if value}


@dataclass(frozen=True, slots=True)
class Review:
    """All findings, and how many rows there are and are read and unchanged."""

    findings: tuple[Finding, ...]
    rows: int
    good: int

    @property
    def failed(self) -> bool:
        """Whether a row must be read again or the records do not fit; what is openly left open does not count."""
        return any(finding.kind != "offen" for finding in self.findings)

    def to_dict(self) -> dict[str, Any]:
        """JSON form."""
        found = [finding.to_dict() for finding in self.findings]
        return {"ok": not self.failed, "rows": self.rows, "good": self.good, "findings": found}


def rows(decisions: Iterable[Decision]) -> dict[str, Row]:
    """The rows of all tables among these decisions and those they require, by row id."""
    found: dict[str, Row] = {}
    seen: set[str] = set()
    waiting = list(decisions)
    while waiting:
        decision = waiting.pop()
        if decision.id in seen:
            continue
        seen.add(decision.id)
        waiting += decision.requires
        if (table := decision.table) is not None:
            found |= {rule.id: Row(decision.id, rule.id, rule.norm, cells_hash(table, rule)) for rule in table.rules}
    return found


def cells_hash(table: DecisionTable, rule: Rule) -> str:
    """16 hexadecimal digits over what a row says: its cells with the columns they stand in, not its place or norm."""
    parts = [f"{column.expression.text}={test.text}" for column, test in zip(table.inputs, rule.tests, strict=True)
             if not test.is_any]  # fmt: skip
    parts += [f"{column.name}:{cell.text}" for column, cell in zip(table.outputs, rule.outputs, strict=True)]
    return hashlib.sha256("\n".join(" ".join(part.split()) for part in parts).encode()).hexdigest()[:16]


def records(folder: Path) -> tuple[Record, ...]:
    """All entries of the `pruefung.toml` files of the topics below a folder of tables.

    Raises:
        ReviewError: a file that is no TOML, an entry that is not as described above, a row entered twice.
    """
    found: dict[str, Record] = {}
    for path in sorted(folder.glob(f"*/{RECORD}")):
        name = path.relative_to(folder).as_posix()
        try:
            content = toml.loads(path.read_bytes())
        except (toml.TomlError, UnicodeDecodeError) as error:
            raise ReviewError(name, "", f"Die Datei ist nicht zu lesen: {error}") from None
        for row, raw in content.items():
            if row in found:
                raise ReviewError(name, row, f"Die Zeile steht schon in {found[row].file}.")
            found[row] = _record(name, row, raw)
    return tuple(found.values())


def _record(file: str, row: str, raw: Any) -> Record:
    if not isinstance(raw, dict) or set(raw) - _KEYS:
        raise ReviewError(file, row, f"Erlaubt sind {', '.join(sorted(_KEYS))}.")
    hashes, without, done = raw.get("hash", {}), raw.get("ohne_text", []), raw.get("geprueft")
    if not isinstance(raw.get("norm"), str):
        raise ReviewError(file, row, "Es fehlt die Norm.")
    if not isinstance(hashes, dict) or not all(isinstance(value, str) for value in hashes.values()):
        raise ReviewError(file, row, "hash nennt je Paragraph eine Zeichenfolge.")
    if not isinstance(without, list) or not all(isinstance(value, str) for value in without):
        raise ReviewError(file, row, "ohne_text ist eine Liste von Paragraphen.")
    if not isinstance(done, bool):
        raise ReviewError(file, row, "geprueft ist true oder false.")
    if not isinstance(raw.get("zeile", ""), str) or not isinstance(raw.get("offen", ""), str):
        raise ReviewError(file, row, "zeile und offen sind Texte.")
    return Record(file, row, raw["norm"], hashes, raw.get("zeile", ""), tuple(without), done, raw.get("offen", ""))


def review(known: Mapping[str, Row], entries: Iterable[Record], texts: Path) -> Review:
    """Hold what was read against the rows and a folder of statute texts (one Markdown file per law).

    Raises:
        law.NormError: a row whose citation cannot be read.
    """
    by_row = {entry.row: entry for entry in entries}
    lost = [entry for entry in by_row.values() if entry.row not in known]
    findings = [Finding("ohne_zeile", entry.row, file=entry.file) for entry in lost]
    good = 0
    for row in known.values():
        entry = by_row.get(row.id)
        if entry is None:
            findings.append(Finding("ohne_eintrag", row.id, row.decision, text=row.norm))
            continue
        found = list(_compare(row, entry, texts))
        good += not found
        findings += found
    order = {kind: place for place, kind in enumerate(get_args(Kind))}
    return Review(tuple(sorted(findings, key=lambda f: (order[f.kind], f.decision))), len(known), good)


def _compare(row: Row, entry: Record, texts: Path) -> Iterator[Finding]:
    norms = law.parse_norms(row.norm)
    if not entry.read:
        yield Finding("offen", row.id, row.decision, entry.file, text=entry.open)
    if law.basis(entry.norm).norms != norms:
        yield Finding("norm_geaendert", row.id, row.decision, entry.file, text=row.norm)
        return
    if entry.cells and entry.cells != row.cells:
        yield Finding("zeile_geaendert", row.id, row.decision, entry.file)
    changed, unread = [], []
    for norm in {norm.paragraph_key: norm for norm in norms}.values():
        key, today = norm.paragraph_key, text_hash(texts, norm)
        if key in entry.hashes:
            if entry.hashes[key] != today:
                changed.append(key)
        elif today is not None or key not in entry.without_text:
            unread.append(key)
    if changed:
        yield Finding("text_geaendert", row.id, row.decision, entry.file, tuple(changed))
    if unread:
        yield Finding("text_neu", row.id, row.decision, entry.file, tuple(unread))


def text_hash(texts: Path, norm: law.Norm) -> str | None:
    """The hash of the paragraph's text; None where the folder has none."""
    try:
        return paragraph_hash(texts, norm)
    except law.NormError:
        return None


def report(result: Review, *, full: bool = False) -> str:
    """The German report: what must be read again, by kind and table; what is left open only when `full`."""
    lines = [f"{result.rows} Zeilen, davon {result.good} gelesen und unverändert."]
    for kind, title in _TITLES.items():
        found = [finding for finding in result.findings if finding.kind == kind]
        if not found:
            continue
        lines += ["", f"{title} ({len(found)})"]
        if kind == "offen" and not full:
            lines.append("  Welche, zeigt --full.")
            continue
        for finding in found:
            what = "; ".join(part for part in (", ".join(finding.paragraphs), finding.text) if part)
            lines.append(f"– {finding.row}" + (f": {what}" if what else ""))
    return "\n".join(lines) + "\n"
