"""Norms: citations read, normalised and sorted.

A citation is written as lawyers write it (``§ 9 Abs. 2 Satz 1 Nr. 1, Abs. 4, § 9b AufenthG; § 24 VwVfG``): the law
stands behind the places it belongs to, a place that leaves something out takes it from the one before. A semicolon
ends a list, so that a forgotten law is noticed and not taken from the next one. What follows `` — `` is a
remark and is not read. ``Praxis`` is a basis that is no norm, ``UNVERIFIED`` marks what nobody has checked.
"""

import difflib
import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

PRACTICE: Final = "Praxis"
UNVERIFIED: Final = "UNVERIFIED"
REMARK: Final = " — "

# Known laws: used to notice slips of the pen; a law that resembles none of them is taken as written.
# fmt: off
LAWS: Final = (
    "AEUV", "AGVwGO", "AO", "AsylbLG", "AsylG", "AufenthG", "AufenthV", "AZRG", "AZRG-DV", "BAföG", "BArchG",
    "BayVwVfG", "BBiG", "BDSG", "BEEG", "BeschV", "BGB", "BMG", "BQFG", "BremVwVfG", "BVFG", "BZRG", "DSGVO",
    "EGBGB", "EinbTestV", "EStG", "EUV", "FamFG", "FreizügG/EU", "FZA", "GFK", "GG", "GKG", "GVG", "HmbVwVfG",
    "HVwVfG", "HwO", "IntV", "IRG", "LVwG", "LVwVfG", "NVwVfG", "OWiG", "OZG", "PAuswG", "PAuswV", "PaßG", "SGG",
    "StAG", "StGB", "StlÜbk", "StPO", "SVwVfG", "SächsVwVfZG", "ThürVwVfG", "UkraineAufenthFGV", "UkraineAufenthÜV",
    "VfG", "VwGO", "VwKostG", "VwVfG", "VwVfGBbg", "VwVG", "VwZG", "WoGG", "ZPO",
)
# fmt: on
_ALIASES: Final = MappingProxyType(
    {
        "DS-GVO": "DSGVO",
        "FreizügG-EU": "FreizügG/EU",
        "FreizuegG-EU": "FreizügG/EU",
        "FreizuegG/EU": "FreizügG/EU",
        "FreizügG": "FreizügG/EU",
        "UkraineAufenthUeV": "UkraineAufenthÜV",
    }
)
_UNITS: Final = MappingProxyType(
    {
        "Absatz": "Abs.",
        "Unterabsatz": "UAbs.",
        "Unterabs.": "UAbs.",
        "Sätze": "Satz",
        "S.": "Satz",
        "Nummern": "Nr.",
        "Nummer": "Nr.",
        "Nrn.": "Nr.",
        "Buchstabe": "Buchst.",
        "lit.": "Buchst.",
        "Halbsatz": "Hs.",
        "Halbs.": "Hs.",
        "HS": "Hs.",
        "Alternative": "Alt.",
        "Variante": "Var.",
    }
)
# Which unit lies inside which, as the statutes number them; units of one rank do not nest.
_RANKS: Final = MappingProxyType(
    {"Abs.": 1, "UAbs.": 2, "Satz": 3, "Nr.": 4, "Buchst.": 5, "Hs.": 6, "Alt.": 6, "Var.": 6, "Fall": 6}
)
_TOKEN = re.compile(
    r"""(?P<space>\s+)
    |(?P<separator>,|(?:und|sowie|oder|u\.|i\.\s?V\.\s?m\.|in\sVerbindung\smit)(?=\s))
    |(?P<range>[–-]|bis(?=\s))
    |(?P<open_end>ff?\.(?!\w))
    |(?P<sign>§§?|Artikel|Artt?\.|Anlagen?(?!\w))
    |(?P<ordinal>[0-9]+\.(?=\s?(?:Halbsatz|Halbs\.|Hs\.|HS|Alternative|Alt\.|Variante|Var\.|Fall)))
    |(?P<unit>Unterabsatz|Unterabs\.|UAbs\.|Absatz|Abs\.|Satz|Sätze|S\.|Nummern?|Nrn?\.|Buchstabe|Buchst\.|lit\.
        |Halbsatz|Halbs\.|Hs\.|HS|Alternative|Alt\.|Variante|Var\.|Fall(?!\w))
    |(?P<law>(?:VO|RL)\s(?:\((?:EU|EG|EWG)\)\s)?(?:Nr\.\s)?[0-9]+/[0-9]+(?:/(?:EU|EG|EWG))?|ARB\s[0-9]/[0-9]+
        |SGB\s[IVX]+(?!\w)
        |(?![IVX]+[a-z]?\b)[A-ZÄÖÜ][\w-]*[A-ZÄÖÜ][\w-]*(?:/EU)?(?!\w)(?:\s(?:BW|Bln|Bbg|LSA|M-V|NRW|SH)(?!\w))?)
    |(?P<number>[0-9]+[a-z]{0,2}(?!\w))
    |(?P<letter>[a-z]{1,2}(?!\w))""",
    re.VERBOSE,
)
_DESIGNATOR = re.compile(r"\s*([A-Z]?[0-9]+[a-z]?|[IVX]+|[A-Z])(?!\w)")
_MARK = re.compile(rf"\s*\(({PRACTICE}|{UNVERIFIED})\)")

_Path = tuple[tuple[str, str], ...]  # ("Abs.", "4"), ("Satz", "1")


class NormError(ValueError):
    """A citation that cannot be read or found: ``text`` as written, what is wrong and how to write it (German)."""

    def __init__(self, text: str, reason: str, hint: str) -> None:
        super().__init__(f"„{text}“: {reason} {hint}")
        self.text = text
        self.reason = reason
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Norm:
    """One place in one law. ``paragraph`` carries its sign (``§ 81``, ``Art. 6``, ``Anlage D3``, ``§§ 39 bis 41``),
    ``rest`` the place inside it in canonical words (``Abs. 4 Satz 1``)."""

    law: str
    paragraph: str
    rest: str = ""

    @property
    def text(self) -> str:
        """The canonical citation, ``§ 81 Abs. 4 Satz 1 AufenthG``."""
        return " ".join(part for part in (self.paragraph, self.rest, self.law) if part)

    @property
    def paragraph_key(self) -> str:
        """Law and paragraph alone, ``AufenthG § 81``: what a change of the law is watched by."""
        return f"{self.law} {self.paragraph}"

    @property
    def sort_key(self) -> tuple[tuple[tuple[int, int, str], ...], ...]:
        """Sorts by law, then as the statute counts: § 9a after § 9 and before § 10."""
        return tuple(_natural(part) for part in (self.law, self.paragraph.replace("§§", "§"), self.rest))

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Basis:
    """What a rule or step rests on: norms, or the practice of the offices, or both."""

    norms: tuple[Norm, ...]
    practice: bool = False
    unverified: bool = False
    remark: str = ""

    @property
    def text(self) -> str:
        """The canonical text; ``basis(b.text)`` is ``b`` again."""
        parts = [norm.text for norm in self.norms] + [PRACTICE] * self.practice
        mark = f" ({UNVERIFIED})" if self.unverified and UNVERIFIED not in self.remark else ""
        return "; ".join(parts) + mark + (f"{REMARK}{self.remark}" if self.remark else "")


def parse_norms(text: str) -> tuple[Norm, ...]:
    """The norms of a citation, in the order written; empty for the basis ``Praxis`` alone. Raises NormError."""
    return basis(text).norms


def basis(text: str) -> Basis:
    """Read a basis: a list of citations, ``Praxis``, the mark ``UNVERIFIED``, a remark behind `` — ``.

    Raises NormError with what is wrong and how to write it.
    """
    cited, _, remark = text.partition(REMARK)
    marks = set(_MARK.findall(cited))
    cited = _MARK.sub("", cited)
    if re.search(rf"\b{UNVERIFIED}\b", cited):
        marks.add(UNVERIFIED)
        cited = re.sub(rf"[;,]?\s*\b{UNVERIFIED}\b", "", cited)
    parts = [part.strip() for part in cited.split(";")]
    if PRACTICE in parts:
        marks.add(PRACTICE)
        parts = [part for part in parts if part != PRACTICE]
    if parts in ([], [""]) and PRACTICE not in marks:
        raise NormError(text, "Es ist keine Norm genannt.", f"Schreiben Sie zum Beispiel {_EXAMPLE} oder {PRACTICE}.")
    norms = tuple(norm for part in parts for norm in _Reader(text, part).read())
    return Basis(norms, PRACTICE in marks, UNVERIFIED in marks or UNVERIFIED in remark, remark.strip())


_EXAMPLE: Final = "„§ 81 Abs. 4 Satz 1 AufenthG“"


class _Reader:
    """Reads one list of citations from left to right; places wait for the law that closes them."""

    def __init__(self, source: str, text: str) -> None:
        self.source = source
        self.tokens = self._split(text)
        self.at = 0
        self.norms: list[Norm] = []
        self.open: list[tuple[str, _Path]] = []
        self.sign = ""
        self.plural = False
        self.paragraph = ""
        self.path: _Path = ()

    def read(self) -> tuple[Norm, ...]:
        fresh = True  # whether a place begins here: at the start and behind a separator
        while (token := self._next()) is not None:
            kind, value = token
            if kind == "separator":
                if fresh:
                    raise self._error(f"Vor „{value}“ fehlt eine Fundstelle.", _write())
                fresh = True
                continue
            if kind == "law":
                self._close(value, fresh)
            elif kind == "sign":
                if not fresh:
                    raise self._error(f"Vor „{value}“ fehlt ein Komma.", _write())
                self._begin(value)
            elif kind in ("unit", "ordinal"):
                self._go_in(kind, value, fresh)
            elif kind == "letter" and not fresh and self.path and self.path[-1][0] != "Buchst.":
                self._append("Buchst.", value)
            elif kind in ("number", "letter") and fresh:
                self._continue(kind, value)
            else:
                raise self._error(f"„{value}“ ist an dieser Stelle nicht zu verstehen.", _write())
            fresh = False
        if fresh or self.open:
            if fresh:
                raise self._error("Hinter dem letzten Trennzeichen fehlt eine Fundstelle.", _write())
            hint = "Es steht am Ende und vor jedem Semikolon; Fundstellen eines Gesetzes trennt ein Komma."
            raise self._error(f"Hinter „{self._last()}“ fehlt das Gesetz.", hint)
        return tuple(self.norms)

    def _begin(self, sign: str) -> None:
        self.sign = {"§§": "§", "Artikel": "Art.", "Artt.": "Art.", "Anlagen": "Anlage"}.get(sign, sign)
        self.plural = sign != "§"
        if self.sign == "Anlage":
            designator = self._take("designator")
            paragraph = f"Anlage {designator}" if designator else "Anlage"
        else:
            paragraph = self._whole(self._value("number", f"Hinter „{sign}“ fehlt die Zahl."))
        self._place(paragraph, ())

    def _whole(self, value: str) -> str:
        sign = f"{self.sign}§" if " bis " in value and self.sign == "§" else self.sign
        return f"{sign} {value}"

    def _go_in(self, kind: str, value: str, fresh: bool) -> None:
        if not self.paragraph:
            raise self._error(f"Vor „{value}“ fehlt der Paragraph.", _write())
        if kind == "ordinal":
            word = self._next()
            unit, inner = _UNITS.get(word[1], word[1]) if word else "", value.rstrip(".")
        else:
            unit = _UNITS.get(value, value)
            wanted = "letter" if unit == "Buchst." else "number"
            missing = "der Buchstabe" if wanted == "letter" else "die Zahl"
            inner = self._value(wanted, f"Hinter „{value}“ fehlt {missing}.")
        if fresh:
            self._place(self.paragraph, (*self._above(unit), (unit, inner)))
        else:
            self._append(unit, inner)

    def _above(self, unit: str) -> _Path:
        """The part of the last place that a place beginning with this unit takes over."""
        for index in reversed(range(len(self.path))):
            if self.path[index][0] == unit:
                return self.path[:index]
        return tuple(step for step in self.path if _RANKS[step[0]] < _RANKS[unit])

    def _append(self, unit: str, value: str) -> None:
        units = [known for known, _ in self.path]
        sentence_of_number = unit == "Satz" and units[-1:] in (["Nr."], ["Buchst."])
        if unit in units and not sentence_of_number:
            raise self._error(f"„{unit}“ steht zweimal in einer Fundstelle.", "Trennen Sie Fundstellen mit Komma.")
        self.path = (*self.path, (unit, value))
        self.open[-1] = (self.paragraph, self.path)

    def _continue(self, kind: str, value: str) -> None:
        """A bare number or letter goes on with what the last place ended in."""
        value = self._ranged(kind, value)
        steps = [i for i, (unit, _) in enumerate(self.path) if (unit == "Buchst.") == (kind == "letter")]
        if kind == "number" and self.path and self.plural and self.sign == "§":
            if not self._next_leaves_the_path():
                reason = f"„{value}“ kann ein Paragraph sein oder gehört zu „{self._last()}“."
                raise self._error(reason, "Wiederholen Sie „§“ oder „Abs.“, „Nr.“.")
            self._place(self._whole(value), ())
        elif steps:
            index = steps[-1]
            self._place(self.paragraph, (*self.path[:index], (self.path[index][0], value)))
        elif kind == "number" and self.paragraph and not self.path and self.plural:
            self._place(self._whole(value), ())
        elif kind == "number" and self.paragraph and not self.path:
            reason = f"Vor „{value}“ fehlt „Abs.“, „Nr.“ oder ein Paragraph."
            raise self._error(reason, "Mehrere Paragraphen: „§§ 3, 5“.")
        else:
            raise self._error(f"Vor „{value}“ fehlt die Fundstelle.", _write())

    def _next_leaves_the_path(self) -> bool:
        """Whether the next word is a unit that cannot lie inside the last place: „§§ 5 Abs. 1, 55 Abs. 1“."""
        kind, word = self.tokens[self.at] if self.at < len(self.tokens) else ("", "")
        return kind == "unit" and _RANKS[_UNITS.get(word, word)] <= _RANKS[self.path[0][0]]

    def _place(self, paragraph: str, path: _Path) -> None:
        self.paragraph, self.path = paragraph, path
        self.open.append((paragraph, path))

    def _close(self, law: str, fresh: bool) -> None:
        if fresh or not self.open:
            raise self._error(f"„{law}“ steht ohne Fundstelle.", f"Das Gesetz steht hinter ihr: {_EXAMPLE}.")
        name = _known(law, self.source)
        self.norms += [Norm(name, place, " ".join(f"{u} {v}" for u, v in path)) for place, path in self.open]
        self.open = []
        self.paragraph, self.path = "", ()

    def _last(self) -> str:
        return " ".join([self.paragraph, *(f"{unit} {value}" for unit, value in self.path)])

    def _value(self, kind: str, reason: str) -> str:
        value = self._take(kind)
        if value is None:
            raise self._error(reason, _write())
        return self._ranged(kind, value)

    def _ranged(self, kind: str, value: str) -> str:
        if self._take("range") is None:
            return value
        last = self._take(kind)
        if last is None:
            raise self._error(f"Hinter „{value} bis“ fehlt das Ende.", "Schreiben Sie zum Beispiel „Nr. 1 bis 3“.")
        return f"{value} bis {last}"

    def _take(self, kind: str) -> str | None:
        if self.at < len(self.tokens) and self.tokens[self.at][0] == kind:
            self.at += 1
            return self.tokens[self.at - 1][1]
        return None

    def _next(self) -> tuple[str, str] | None:
        self.at += 1
        return self.tokens[self.at - 1] if self.at <= len(self.tokens) else None

    def _split(self, text: str) -> list[tuple[str, str]]:
        tokens: list[tuple[str, str]] = []
        at = 0
        while at < len(text):
            match = _TOKEN.match(text, at)
            if match is None or match.lastgroup == "open_end":
                raise self._unreadable(text[at:], match is not None)
            at = match.end()
            kind, value = str(match.lastgroup), " ".join(match[0].split())
            if kind != "space":
                tokens.append((kind, value))
            if kind == "sign" and value.startswith("Anlage") and (designator := _DESIGNATOR.match(text, at)):
                at = designator.end()
                tokens.append(("designator", designator[1]))
        return tokens

    def _unreadable(self, rest: str, open_end: bool) -> NormError:
        word = rest.split(maxsplit=1)[0]
        if open_end:
            return self._error(f"„{word}“ sagt nicht, bis wohin.", "Nennen Sie das Ende: „§§ 39 bis 41 AufenthV“.")
        if re.match(r"[IVX]+[a-z]?\b", rest):
            return self._error(f"„{word}“ ist eine römische Zahl.", "Schreiben Sie „Abs. 2 Satz 1“.")
        return self._error(f"„{word}“ ist an dieser Stelle nicht zu verstehen.", "Bemerkungen stehen hinter „ — “.")

    def _error(self, reason: str, hint: str) -> NormError:
        return NormError(self.source, reason, hint)


def _write() -> str:
    return f"Schreiben Sie zum Beispiel {_EXAMPLE}."


def _known(law: str, source: str) -> str:
    law = _ALIASES.get(law, law)
    if law in LAWS or " " in law:
        return law
    if near := difflib.get_close_matches(law, LAWS, n=1, cutoff=0.75):
        raise NormError(source, f"Das Gesetz „{law}“ ist nicht bekannt.", f"Meinten Sie „{near[0]}“?")
    return law


def _natural(text: str) -> tuple[tuple[int, int, str], ...]:
    chunks = re.findall(r"[0-9]+|[^0-9\s]+", text)
    return tuple((0, int(chunk), "") if chunk.isdigit() else (1, 0, chunk) for chunk in chunks)
