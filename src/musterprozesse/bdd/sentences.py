"""The sentences of scenarios: one function each, registered with pytest-bdd, with a model sentence for its author."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from difflib import SequenceMatcher
from types import ModuleType
from typing import Any, Final, Literal, TypeVar

from pytest_bdd import parsers, step

from musterprozesse.bdd.failure import Failure

Keyword = Literal["given", "when", "then"]
KEYWORDS: Final[Mapping[str, str]] = {"given": "Angenommen", "when": "Wenn", "then": "Dann"}
Q: Final = '[„"]([^„“”"]*)[“”"]'
"""A word in quotes, one group."""
QUOTED: Final = '[„"][^„“”"]*[“”"]'
LIST: Final = rf"{QUOTED}(?:(?:, | und ){QUOTED})*"
DAY: Final = r"\d{1,2}\.\d{1,2}\.\d{4}"
NORM: Final = r"(?:§|Art\.|Anlage|Praxis).*"
_MODEL = "__satz__"
F = TypeVar("F", bound=Callable[..., object])


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: when it may be said, how it is recognised, how it looks, and what it does."""

    keyword: Keyword
    pattern: re.Pattern[str]
    model: str
    function: Callable[..., object]

    @property
    def text(self) -> str:
        """The model sentence with its keyword."""
        return f"{KEYWORDS[self.keyword]} {self.model}"


def sentence(keyword: Keyword, pattern: str, model: str) -> Callable[[F], F]:
    """Make a function the meaning of a sentence. Named groups of the pattern are its arguments.

    Behind „Dann“ a group's name also says what is named there (`field`, `step`, `decision`): `judge` reads it so.
    """

    def register(function: F) -> F:
        compiled = re.compile(pattern)
        if not compiled.fullmatch(model):
            raise ValueError(f"the model sentence does not fit its own pattern: {model}")
        known: tuple[Sentence, ...] = getattr(function, _MODEL, ())
        setattr(function, _MODEL, (*known, Sentence(keyword, compiled, model, function)))
        step(parsers.re(pattern), keyword, stacklevel=2)(function)
        return function

    return register


def sentences(modules: Iterable[ModuleType]) -> tuple[Sentence, ...]:
    """All sentences of these modules, in the order they are written."""
    return tuple(s for module in modules for thing in vars(module).values() for s in getattr(thing, _MODEL, ()))


def nearest(text: str, keyword: str, known: Sequence[Sentence]) -> str:
    """What an author may have meant by a sentence nobody knows."""
    fits = [s for s in known if s.pattern.fullmatch(text)]
    if fits:
        return f"Dieser Satz beginnt mit „{KEYWORDS[fits[0].keyword]}“."
    bare = _bare(text)
    ranked = sorted(known, key=lambda s: -_likeness(bare, s, keyword))
    if _likeness(bare, ranked[0], keyword) > 0.5:
        return "Meinten Sie: " + " oder ".join(
            f"„{s.text}“" for s in ranked[:2] if _likeness(bare, s, keyword) > 0.5
        ) + "?"  # fmt: skip
    return "Alle Sätze stehen in docs/szenarien.md."


def _likeness(bare: str, known: Sentence, keyword: str) -> float:
    ratio = SequenceMatcher(None, bare, _bare(known.model), autojunk=False).ratio()
    return ratio + (0.05 if known.keyword == keyword else 0)


def _bare(text: str) -> str:
    return re.sub(r"\d[\d.]*", "0", re.sub(QUOTED, "„…“", text))


def words(text: str) -> list[str]:
    """The words of a list in quotes."""
    return re.findall(Q, text)


def day_of(text: str) -> date:
    """A German day."""
    day, month, year = text.split(".")
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise Failure(f"Den Tag {text} gibt es nicht.") from None


def time_of(text: str | None) -> time | None:
    """A time of day as `23:40`, or none."""
    if text is None:
        return None
    hour, minute = text.split(":")
    try:
        return time(int(hour), int(minute))
    except ValueError:
        raise Failure(f"Die Uhrzeit {text} gibt es nicht.") from None


def pairs(table: Sequence[Sequence[Any]] | None) -> dict[str, str]:
    """The two columns of a table under a sentence; a heading `Angabe | Wert` is left out.

    Raises:
        Failure: no table, another shape, or a field twice.
    """
    rows = [[str(cell).strip() for cell in row] for row in table or ()]
    if rows and [c.casefold() for c in rows[0]] in (["angabe", "wert"], ["parameter", "wert"]):
        rows = rows[1:]
    if not rows:
        raise Failure("Hier fehlt die Tabelle mit den Angaben: | Angabe | Wert |.")
    found: dict[str, str] = {}
    for row in rows:
        if len(row) != 2:
            raise Failure("Die Tabelle hat je Zeile zwei Spalten: | Angabe | Wert |.")
        if row[0] in found:
            raise Failure(f"„{row[0]}“ steht zweimal in der Tabelle.")
        found[row[0]] = row[1]
    return found
