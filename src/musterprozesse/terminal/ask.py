"""Asking at the keyboard: one line at a time, German words in, checked JSON values out."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from musterprozesse.calendar import BERLIN, FIRST_YEAR, LAST_YEAR
from musterprozesse.needs import Field
from musterprozesse.sheet import UNKNOWN
from musterprozesse.terminal.errors import Refused, value_problem
from musterprozesse.terminal.page import entry, out
from musterprozesse.values import NONE_WORDS, ValueProblem
from musterprozesse.vocabulary import Fact, Typed

if TYPE_CHECKING:
    from musterprozesse.loader import Library

LISTED = 25
OFFICE_OPENS = time(9)
_UNITS = {"tag": 1, "tage": 1, "tagen": 1, "woche": 7, "wochen": 7}
_WORDS_UNKNOWN = ("unbekannt", "weiß nicht")


class Back(Exception):
    """The person leaves the step without answering."""


def read(prompt: str) -> str:
    """One line from the keyboard, without the blanks around it; EOFError at the end of input, Back on `<`."""
    try:
        text = input(prompt).strip()
    except UnicodeDecodeError:
        out("Das war kein Text in UTF-8. Bitte noch einmal.", indent=2)
        return read(prompt)
    if not sys.stdin.isatty():
        out(text)
    if text == "<":
        raise Back
    return text


def yes(question: str, default: bool) -> bool:
    """A yes-or-no question."""
    while True:
        text = read(f"{question} [{'J/n' if default else 'j/N'}] ").casefold()
        if not text:
            return default
        if text in ("j", "ja", "n", "nein"):
            return text.startswith("j")


def choose(question: str, labels: Sequence[str]) -> int:
    """One of a numbered list; its place from 0."""
    for number, label in enumerate(labels, 1):
        out(f"[{number}] {label}", indent=2, hang=4)
    while True:
        text = read(f"{question} [1-{len(labels)}] ")
        if text.isdecimal() and 1 <= int(text) <= len(labels):
            return int(text) - 1
        out(f"Eine Zahl von 1 bis {len(labels)}, < geht zurück.", indent=2)


def parse(fact: Typed, text: str) -> Any:
    """The JSON value of German words; `unbekannt` is UNKNOWN.

    Raises:
        ValueProblem: the words do not fit the fact.
    """
    word = text.strip().casefold()
    if word in _WORDS_UNKNOWN and word not in {w.casefold() for pair in fact.werte.items() for w in pair}:
        return UNKNOWN
    return fact.parse(text)


def moment(text: str, clock: datetime) -> datetime:
    """As `_moment`, within the years for which the legal calendar knows the holidays."""
    found = _moment(text, clock)
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise Refused(f"Die Uhr geht nur von {FIRST_YEAR} bis {LAST_YEAR}. Einen anderen Zeitpunkt nennen.")
    return found


def _moment(text: str, clock: datetime) -> datetime:
    """`14 Tage`, `3 Wochen`, `17.11.2026`, `17.11.2026 14:30` or the ISO forms, as a moment in Berlin.

    A day alone is the hour the office opens, or the clock's own hour on the clock's day.

    Raises:
        Refused: something else.
    """
    words = text.strip().casefold().removeprefix("+").split()
    if len(words) == 2 and words[0].isdecimal() and words[1] in _UNITS and int(words[0]) < 50_000:
        return clock + timedelta(days=int(words[0]) * _UNITS[words[1]])
    for form in ("%d.%m.%Y", "%d.%m.%Y %H:%M", "%Y-%m-%d"):
        try:
            found = datetime.strptime(text.strip(), form).replace(tzinfo=BERLIN)
        except ValueError:
            continue
        return found if "%H" in form else morning(found.date(), clock)
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        raise Refused("Das ist kein Zeitpunkt. So geht es: 14 Tage, 17.11.2026 oder 17.11.2026 14:30.") from None
    return (found if found.tzinfo is not None else found.replace(tzinfo=BERLIN)).astimezone(BERLIN)


def morning(day: date, clock: datetime | None) -> datetime:
    """That day when the office opens; on the clock's own day the clock itself."""
    if clock is not None and day == clock.astimezone(BERLIN).date():
        return clock
    return datetime.combine(day, OFFICE_OPENS, tzinfo=BERLIN)


class Asker:
    """Asks the fields of needs and decisions, with the words of the vocabulary."""

    def __init__(self, library: Library) -> None:
        self.library = library

    def fields(self, fields: Sequence[Field]) -> dict[str, Any]:
        """Answers to all fields that still matter; what stays unknown is left out."""
        answers: dict[str, Any] = {}
        for field in fields:
            if not field.relevant:
                out(f"{field.label}: nicht mehr nötig, kann nichts mehr ändern", dim=True)
                continue
            value = self.field(field)
            if value is not UNKNOWN:
                answers[field.id] = value
        return answers

    def field(self, field: Field, mark: str = " (freiwillig)") -> Any:
        """One answer as a JSON value, or UNKNOWN; `mark` stands behind the label of what may stay open."""
        fact = self.library.vocabulary.facts[field.id]
        before = field.previous if field.previous is not None else field.value
        shown = fact.show(before) if before is not None or (field.known and fact.leer is not None) else None
        out()
        out(fact.label + (mark if not field.required and not field.known else ""), bold=True)
        if fact.frage:
            out(fact.frage, indent=2)
        if why := [w for w in field.why if w != field.id]:
            out(f"Danach fragt: {', '.join(why)}", indent=2)
        self.list_choices(fact)
        while True:
            hint = f" [{shown}]" if shown is not None and len(shown) < 60 else ""
            text = read(f"  {fact.label if len(fact.label) < 60 else 'Antwort'}{hint}: ")
            if text == "?":
                self.help(fact, field)
                continue
            try:
                value = self.answer(fact, field, text, before if shown is not None else UNKNOWN)
            except ValueProblem as problem:
                out(value_problem(problem), indent=2)
                continue
            if value is UNKNOWN and field.required:
                out("Diese Angabe wird hier gebraucht. ? hilft, < geht zurück, ohne etwas zu speichern.", indent=2)
                continue
            return value

    def answer(self, fact: Fact, field: Field, text: str, before: Any) -> Any:
        """The value of one line, or of the rows a list asks for after it."""
        if not text and before is not UNKNOWN:
            return UNKNOWN if field.known else before
        if not text and not field.required:
            return UNKNOWN
        whole = ":" in text or text.casefold() in (*_WORDS_UNKNOWN, *NONE_WORDS)
        if isinstance(fact.element, Mapping) and not whole:
            return self.records(fact, text)
        return self.one(fact, text) if text else UNKNOWN

    def one(self, fact: Typed, text: str) -> Any:
        """A single value; a choice also by its number or the start of its label."""
        if fact.werte:
            text = self.choice(fact, text)
        return parse(fact, text)

    def choice(self, fact: Typed, text: str) -> str:
        """The key a number or the start of a label means, else the text itself."""
        keys = list(fact.werte)
        words = {w.casefold() for pair in fact.werte.items() for w in pair}
        if text.casefold() in (*words, *_WORDS_UNKNOWN, *NONE_WORDS, (fact.leer or "").casefold()):
            return text
        if text.isdecimal() and len(keys) <= LISTED and 1 <= int(text) <= len(keys):
            return keys[int(text) - 1]
        near = [k for k, label in fact.werte.items() if label.casefold().startswith(text.casefold())]
        if len(near) == 1:
            out(f"→ {fact.werte[near[0]]}", indent=2)
            return near[0]
        if near:
            raise ValueProblem("Das ist mehrdeutig", tuple(fact.werte[k] for k in near))
        raise ValueProblem("Kein vorgesehener Wert. Nummer oder Anfang der Bezeichnung eingeben, ? zeigt alle")

    def records(self, fact: Fact, text: str) -> Any:
        """Rows of a list, one field after the other; an empty first field ends the list."""
        assert isinstance(fact.element, Mapping)  # noqa: S101 - the caller asks lists of records only
        rows: list[dict[str, Any]] = []
        names = list(fact.element)
        first = text
        out("Eintrag für Eintrag; eine leere erste Antwort beendet die Liste.", indent=2)
        while True:
            record: dict[str, Any] = {}
            for name in names:
                part = fact.element[name]
                if name == names[0] or not first:
                    self.list_choices(part)
                value = self.cell(part, f"    {len(rows) + 1}. {part.label}: ", first, name == names[0])
                first = ""
                if value is UNKNOWN:
                    return fact.check(rows)
                record[name] = value
            rows.append(record)

    def cell(self, part: Typed, prompt: str, given: str, ends: bool) -> Any:
        """One field of one row; UNKNOWN only where an empty answer ends the list."""
        while True:
            text = given or read(prompt)
            given = ""
            if not text and ends:
                return UNKNOWN
            if text == "?":
                self.list_choices(part, everything=True)
                continue
            try:
                value = None if not text and part.leer is not None else self.one(part, text)
            except ValueProblem as problem:
                out(value_problem(problem), indent=4)
                continue
            if value is UNKNOWN:
                out("In einer Liste bleibt nichts unbekannt.", indent=4)
                continue
            return value

    def list_choices(self, fact: Typed, everything: bool = False) -> None:
        """The choices, numbered while there are few; many only on request."""
        if fact.typ == "wahrheitswert":
            return
        if 0 < len(fact.werte) <= LISTED:
            for number, label in enumerate(fact.werte.values(), 1):
                out(f"[{number}] {label}", indent=4, hang=4)
        elif fact.werte and everything:
            out("; ".join(fact.werte.values()), indent=4)
        elif fact.werte:
            out(f"Auswahl aus {len(fact.werte)} Werten: den Anfang der Bezeichnung eingeben, ? zeigt alle.", indent=4)

    def help(self, fact: Fact, field: Field) -> None:
        """What the vocabulary says about a fact."""
        words = self.library.vocabulary
        forms = {
            "datum": "ein Datum wie 02.11.2026", "wahrheitswert": "ja oder nein", "zahl": "eine Zahl wie 1.234,50",
            "ganzzahl": "eine ganze Zahl", "text": "ein Text ohne Namen von Personen",
            "auswahl": "die Nummer, die Bezeichnung oder ihr Anfang", "liste": "mehrere Einträge",
        }  # fmt: skip
        entry("Form", forms[fact.typ] + (f", in {fact.einheit}" if fact.einheit else ""), indent=4)
        if fact.hilfe:
            entry("Hilfe", fact.hilfe, indent=4)
        if fact.norm:
            entry("Grundlage", fact.norm, indent=4)
        if fact.nachweis:
            entry("Nachweis", ", ".join(words.documents[d].label for d in fact.nachweis), indent=4)
        if fact.leer is not None:
            entry("„keine“", f"heißt: {fact.leer}", indent=4)
        entry("Offen lassen", "hier nicht möglich" if field.required else "leere Eingabe oder „unbekannt“", indent=4)
        entry("Zurück", "<", indent=4)
        self.list_choices(fact, everything=True)
