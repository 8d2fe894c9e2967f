"""The vocabulary: facts, documents, roles, letters, parameters and value lists, and the values a fact may have.

Read from the TOML files of one folder in one pass and cross-checked; frozen afterwards. A fact's value lives in three
forms: as JSON (in the case), as FEEL value (in tables) and as German text (in the terminal and in scenarios).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Literal, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from musterprozesse import toml
from musterprozesse.errors import ModelError
from musterprozesse.values import Kind, Limits, ListText, ValueProblem, check, parse, show, to_feel

__all__ = ["Document", "Fact", "Letter", "Parameter", "Role", "ValueProblem", "Vocabulary", "VocabularyError"]

LEIKA: Final = re.compile(r"99\d{12}\Z")
_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_RESERVED: Final = frozenset(
    [
        "heute",
        "parameter",
        "and",
        "between",
        "else",
        "every",
        "external",
        "false",
        "for",
        "function",
        "if",
        "in",
        "instance",
        "not",
        "null",
        "of",
        "or",
        "return",
        "satisfies",
        "some",
        "then",
        "true",
    ]
)
# Whoever the case is about stays with the case system: none of these is a fact, and no text asks for one.
_IDENTIFYING: Final = frozenset(
    ["vorname", "nachname", "familienname", "geburtsname", "iban", "telefon", "handy", "email", "seriennummer"]
)
_IDENTIFYING_TEXT: Final = frozenset(
    ["name", "anschrift", "adresse", "strasse", "azr", "pass", "aktenzeichen", "unterschrift", "mail"]
)
MAX_FACTS: Final = 10_000
DOCUMENTS: Final = "dokumente"  # as a value list: any document
_GERMAN: Final = MappingProxyType(
    {
        "missing": "Diese Angabe fehlt",
        "extra_forbidden": "Diese Angabe gibt es hier nicht",
        "string_type": "Erwartet wird ein Text",
        "literal_error": "Diesen Wert gibt es hier nicht",
        "too_short": "Hier steht zu wenig",
    }
)
_T = TypeVar("_T", bound="_Entry")


class VocabularyError(ModelError):
    """An entry of the vocabulary that does not fit: `file`, `entry`, `reason` (German)."""

    def __init__(self, file: str, entry: str, reason: str) -> None:
        super().__init__(file, entry, reason)

    @property
    def entry(self) -> str:
        """The entry of the file, with a dot before what is wrong in it."""
        return self.element

    def __str__(self) -> str:
        return f"{self.file}, Eintrag „{self.entry}“: {self.reason}" if self.entry else f"{self.file}: {self.reason}"


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Typed(_Entry):
    """What a value of one kind may be. Dates are ISO texts in JSON, numbers have at most 15 significant digits."""

    typ: Kind
    label: str
    werte: Mapping[str, str] = Field(default_factory=dict)
    leer: str | None = None
    einheit: str = ""
    min: int | float | None = None
    max: int | float | None = None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if (self.typ == "auswahl") != bool(self.werte):
            raise ValueError("„werte“ gehören zu genau dem Typ „auswahl“")
        if (self.min is not None or self.max is not None) and self.typ not in ("zahl", "ganzzahl", "text", "liste"):
            raise ValueError(f"„min“ und „max“ gibt es für den Typ „{self.typ}“ nicht")
        labels = [x.casefold() for x in self.werte.values()]
        if len(set(labels)) < len(labels):
            raise ValueError(f"zwei Werte heißen „{Counter(labels).most_common(1)[0][0]}“")
        return self

    @cached_property
    def limits(self) -> Limits:
        """What the functions of `values` need to know."""
        return Limits(self.typ, self.werte, self.leer, self.min, self.max, self.einheit)

    def check(self, value: Any) -> Any:
        """The JSON value this stands for, normalised (a date as ISO text, 93.0 as 93).

        Raises:
            ValueProblem: wrong type, outside its limits, or none where none stands for nothing.
        """
        return check(self.limits, value)

    def to_feel(self, value: Any) -> Any:
        """The FEEL value of a checked JSON value: dates, Decimals, deeply."""
        return to_feel(self.limits, value)

    def parse(self, text: str) -> Any:
        """The JSON value of German input: 02.11.2026, 1.234,50, ja, a label or key; a fact's word for none.

        Raises:
            ValueProblem: as `check`.
        """
        return parse(self.limits, text)

    def show(self, value: Any) -> str:
        """German text of a checked JSON value; `parse` reads it back."""
        return show(self.limits, value)


class Element(Typed):
    """A field of the records in a list."""

    hilfe: str = ""


class Fact(Typed):
    """One answer about the case. `rollen` may set it; `leer` says what None stands for (absent: None is refused)."""

    id: str
    frage: str = ""
    hilfe: str = ""
    art: Literal["angabe", "feststellung", "register"]
    rollen: tuple[str, ...] = Field(min_length=1, strict=False)
    nachweis: tuple[str, ...] = Field(default=(), strict=False)
    personenbezug: Literal["nein", "ja", "besonders"]
    norm: str
    element: Typed | Mapping[str, Element] | None = None
    einzeln: str = ""
    """For lists: the name a table reads one element under, when it is evaluated for each of them."""

    @model_validator(mode="after")
    def _list_fits(self) -> Self:
        if (self.typ == "liste") != (self.element is not None):
            raise ValueError("„element“ gehört zu genau dem Typ „liste“")
        inner = (self.element,) if isinstance(self.element, Typed) else (self.element or {}).values()
        if any(part.typ == "liste" for part in inner):
            raise ValueError("eine Liste enthält keine Listen")
        return self

    @cached_property
    def limits(self) -> Limits:
        inner = self.element
        fields = None if inner is None else (
            inner.limits if isinstance(inner, Typed) else {k: ListText(v.label, v.limits) for k, v in inner.items()}
        )  # fmt: skip
        return Limits(self.typ, self.werte, self.leer, self.min, self.max, self.einheit, fields)


class Parameter(Typed):
    """What an office may set. `standard` None: no default, the office must say."""

    id: str
    standard: Any = None
    grundlage: str

    @model_validator(mode="after")
    def _default_fits(self) -> Self:
        if self.typ == "liste" or self.leer is not None:
            raise ValueError("ein Parameter ist weder Liste noch leer")
        if self.standard is not None:
            try:
                self.check(self.standard)
            except ValueProblem as problem:
                raise ValueError(f"„standard“: {problem.reason}") from None
        return self


class Document(_Entry):
    """A paper: whether the original is wanted, a translation, how long it is good."""

    id: str
    label: str
    form: str = ""
    uebersetzung: str = ""
    gueltigkeit: str = ""
    norm: str


class Role(_Entry):
    """Who acts; `intern`: a role of the office itself."""

    id: str
    label: str
    intern: bool
    beschreibung: str = ""


class Letter(_Entry):
    """A letter, with the facts its text needs; names and addresses are the case system's."""

    id: str
    label: str
    norm: str
    fakten: tuple[str, ...] = Field(default=(), strict=False)
    adressat: str = ""
    """The decision that says who gets it and who a copy, where the models have it; letters to the person name it."""


class Vocabulary:
    """All entries by id, and `words`: what each word of a law sheet stands for, by decision.

    `services` are the names of services by their LeiKa key; empty where the folder has no `leika.toml`.
    """

    __slots__ = ("documents", "elements", "facts", "letters", "parameters", "roles", "services", "value_lists", "words")

    def __init__(
        self,
        *,
        facts: Mapping[str, Fact],
        documents: Mapping[str, Document],
        roles: Mapping[str, Role],
        letters: Mapping[str, Letter],
        parameters: Mapping[str, Parameter],
        value_lists: Mapping[str, Mapping[str, str]],
        words: Mapping[str, Mapping[str, str]],
        services: Mapping[str, str],
    ) -> None:
        self.facts: Mapping[str, Fact] = MappingProxyType(dict(facts))
        self.documents: Mapping[str, Document] = MappingProxyType(dict(documents))
        self.roles: Mapping[str, Role] = MappingProxyType(dict(roles))
        self.letters: Mapping[str, Letter] = MappingProxyType(dict(letters))
        self.parameters: Mapping[str, Parameter] = MappingProxyType(dict(parameters))
        self.value_lists: Mapping[str, Mapping[str, str]] = MappingProxyType(dict(value_lists))
        self.words: Mapping[str, Mapping[str, str]] = MappingProxyType(dict(words))
        self.services: Mapping[str, str] = MappingProxyType(dict(services))
        self.elements = tuple(dict.fromkeys(f.einzeln for f in facts.values() if f.einzeln))

    def choices(self, name: str) -> Mapping[str, str]:
        """The allowed keys of a fact with their labels; empty for a fact that is no choice."""
        return MappingProxyType(dict(self.facts[name].werte))

    @classmethod
    def load(cls, folder: Path) -> Vocabulary:
        """Read and cross-check a folder: `fakten/*.toml` and the single files beside it.

        Raises:
            VocabularyError: the first entry that does not fit.
        """
        reader = _Reader(folder)
        documents = reader.entries("dokumente.toml", Document)
        reader.lists = reader.read("wertelisten.toml")
        for name, values in reader.lists.items():
            if not isinstance(values, dict) or not all(isinstance(v, str) for v in values.values()):
                raise VocabularyError("wertelisten.toml", name, 'Eine Werteliste hat die Form Wert = "Beschriftung".')
        reader.lists[DOCUMENTS] = {k: d.label for k, d in documents.items()}
        roles, letters = reader.entries("rollen.toml", Role), reader.entries("schreiben.toml", Letter)
        parameters = reader.entries("parameter.toml", Parameter)
        words = reader.read("woerter.toml")
        facts: dict[str, Fact] = {}
        for path in sorted((folder / "fakten").glob("*.toml")):
            file = f"fakten/{path.name}"
            for name, fact in reader.entries(file, Fact).items():
                if name in facts or name in parameters:
                    raise VocabularyError(file, name, "Diese Kennung gibt es schon.")
                facts[name] = fact
                if len(facts) > MAX_FACTS:
                    raise VocabularyError(file, name, f"Das Vokabular hat mehr als {MAX_FACTS} Fakten.")
                _known(file, f"{name}.nachweis", fact.nachweis, documents, "Die Unterlage")
                _known(file, f"{name}.rollen", fact.rollen, roles, "Die Rolle")
        for name, letter in letters.items():
            _known("schreiben.toml", f"{name}.fakten", letter.fakten, facts, "Der Fakt")
        for name, entries in words.items():
            if not isinstance(entries, dict) or not all(isinstance(v, str) for v in entries.values()):
                raise VocabularyError("woerter.toml", name, "Erwartet wird je Wort ein Fakt oder Ausdruck als Text.")
        return cls(
            facts=facts,
            documents=documents,
            roles=roles,
            letters=letters,
            parameters=parameters,
            value_lists=reader.lists,
            words=words,
            services=reader.services("leika.toml"),
        )


def _known(file: str, entry: str, names: Iterable[str], known: Mapping[str, Any], what: str) -> None:
    for name in names:
        if name not in known:
            raise VocabularyError(file, entry, f"{what} „{name}“ gibt es nicht.")


class _Reader:
    """Reads the files of one folder; `lists` are the value lists that `werte = "name"` may refer to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lists: dict[str, Any] = {}

    def read(self, file: str) -> dict[str, Any]:
        try:
            with (self.folder / file).open("rb") as opened:
                return toml.loads(opened.read(toml.MAX_BYTES + 1))
        except OSError:
            raise VocabularyError(file, "", "Die Datei fehlt oder ist nicht lesbar.") from None
        except (toml.TomlError, UnicodeDecodeError) as error:
            raise VocabularyError(file, "", f"Kein lesbares TOML: {error}") from None

    def entries(self, file: str, model: type[_T]) -> dict[str, _T]:
        found: dict[str, _T] = {}
        for name, entry in self.read(file).items():
            if not isinstance(entry, dict):
                raise VocabularyError(file, name, "Ein Eintrag steht unter seiner Kennung in eckigen Klammern.")
            _check_id(file, name, str(entry.get("typ", "")))
            found[name] = _validated(file, name, model, {"id": name, **self.resolved(file, name, entry)})
        return found

    def services(self, file: str) -> dict[str, str]:
        found = self.read(file) if (self.folder / file).is_file() else {}
        for key, name in found.items():
            if not LEIKA.match(key) or not isinstance(name, str) or not name.strip():
                raise VocabularyError(file, key, 'Ein Eintrag hat die Form "99… (14 Ziffern)" = "Bezeichnung".')
        return found

    def resolved(self, file: str, name: str, entry: Mapping[str, Any]) -> dict[str, Any]:
        """The entry with named value lists put in their place, in the fields of list elements too."""
        result = dict(entry)
        if isinstance(listed := entry.get("werte"), str):
            if listed not in self.lists:
                raise VocabularyError(file, f"{name}.werte", f"Die Werteliste „{listed}“ gibt es nicht.")
            result["werte"] = self.lists[listed]
        inner, place = entry.get("element"), f"{name}.element"
        if isinstance(inner, dict) and all(isinstance(part, dict) for part in inner.values()):
            for field, part in inner.items():
                _check_id(file, f"{place}.{field}", str(part.get("typ", "")))
            result["element"] = {
                k: _validated(file, f"{place}.{k}", Element, self.resolved(file, f"{place}.{k}", v))
                for k, v in inner.items()
            }
        elif inner is not None:
            plain = {"typ": inner} if isinstance(inner, str) else self.resolved(file, place, inner)
            result["element"] = _validated(file, place, Typed, {"label": entry.get("label", ""), **plain})
        return result


def _check_id(file: str, name: str, typ: str) -> None:
    own = name.rsplit(".", 1)[-1]
    if not _ID.fullmatch(own) or own in _RESERVED:
        raise VocabularyError(file, name, "Eine Kennung besteht aus a-z, 0-9 und _ und ist kein Wort von FEEL.")
    parts = set(own.split("_"))
    if typ and (parts & _IDENTIFYING or (typ == "text" and parts & _IDENTIFYING_TEXT)):
        raise VocabularyError(file, name, "Angaben, die eine Person erkennbar machen, bleiben im Fachverfahren.")


def _validated(file: str, name: str, model: type[_T], entry: Mapping[str, Any]) -> _T:
    try:
        return model.model_validate(entry)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join([name, *(str(part) for part in first["loc"])])
        reason = _GERMAN.get(first["type"]) or first["msg"].removeprefix("Value error, ")
        raise VocabularyError(file, place, f"{reason}.") from None
