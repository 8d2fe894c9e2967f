"""A run without a keyboard: a TOML file that says what happens on which day.

    prozess = "fiktionsbescheinigung"
    jetzt = 2026-11-02
    durch = "sb-17"
    parameter = { land = "HE" }

    [[schritt]]
    am = 2026-11-02                     # the clock of the case; left out: unchanged
    erledigt = "antrag_erfassen"        # a step or a decision's facts, by need id
    angaben = { titel_gueltig_bis = 2026-11-04, antragsart = "Verlängerung" }

    [[schritt]]
    nachricht = "unterlagen_eingegangen"
    eingegangen = 2026-11-30

    [[schritt]]
    warten = "14 Tage"

    [[schritt]]
    berichtigt = { titel_gueltig_bis = 2026-11-05 }
    grund = "Zahlendreher"

Texts are read as at the keyboard: labels of choices, German dates and numbers, `unbekannt`, `keine`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

from musterprozesse import toml
from musterprozesse.calendar import BERLIN
from musterprozesse.errors import InvalidFacts, Problem, near
from musterprozesse.sheet import UNKNOWN
from musterprozesse.terminal.ask import moment, morning, parse
from musterprozesse.terminal.errors import Refused, meant, sentence
from musterprozesse.vocabulary import Fact, Typed, ValueProblem, Vocabulary

MAX_BYTES = 1_000_000
_HEAD = ("titel", "prozess", "jetzt", "durch", "gruppe", "parameter", "angaben", "schritt")
Verb = Literal["complete", "receive", "correct", "advance"]
_VERBS: Mapping[str, Verb] = {
    "erledigt": "complete",
    "nachricht": "receive",
    "berichtigt": "correct",
    "warten": "advance",
}
_STEP = ("am", "durch", "angaben", "eingegangen", "getan_am", "grund", "text", *_VERBS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that happens; `now` is the case's clock then."""

    number: int
    verb: Verb
    now: datetime
    target: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict, repr=False)
    by: str | None = None
    """None: the session's person, and nobody where the case system acts."""
    at: date | None = None
    reason: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """A whole file: how the case begins and what happens then."""

    title: str
    process: str
    start: datetime | None
    group: str | None
    parameters: Mapping[str, Any]
    facts: Mapping[str, Any] = field(repr=False)
    by: str | None
    raw: tuple[Mapping[str, Any], ...] = field(repr=False)


def read_toml(path: Path) -> dict[str, Any]:
    """A TOML file of a person, with a limit.

    Raises:
        Refused: larger than 1 MB. OSError, UnicodeDecodeError, TomlError: as they are.
    """
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise Refused(f"„{path.name}“ ist größer als 1 MB. Eine kleinere Datei angeben.")
    return toml.loads(data.decode("utf-8-sig"))


def read_answers(path: Path) -> Answers:
    """The file as it stands; facts are read later, with the vocabulary of the library.

    Raises:
        Refused: a word the format does not know, or one of the wrong kind. Otherwise as `read_toml`.
    """
    data = read_toml(path)
    _only(data, _HEAD, path.name)
    steps = data.get("schritt", [])
    if not isinstance(steps, list) or not all(isinstance(s, dict) for s in steps):
        raise Refused(f"{path.name}: Schritte stehen unter [[schritt]].")
    for number, step in enumerate(steps, 1):
        where = f"{path.name}, Schritt {number}"
        _only(step, _STEP, where)
        verbs = [v for v in _VERBS if v in step]
        if len(verbs) > 1 or (not verbs and "am" not in step):
            raise Refused(f"{where}: genau eines angeben von {', '.join(_VERBS)}.")
        for name in ("erledigt", "nachricht", "warten", "grund", "text", "durch"):
            _kind(step, name, str, "ein Text", where)
        for name in ("angaben", "berichtigt"):
            _kind(step, name, dict, "eine Tabelle { … }", where)
        for name in ("am", "eingegangen", "getan_am"):
            _kind(step, name, date, "ein Datum wie 2026-11-02", where)
    for name in ("titel", "prozess", "durch", "gruppe"):
        _kind(data, name, str, "ein Text", path.name)
    for name in ("parameter", "angaben"):
        _kind(data, name, dict, "eine Tabelle { … }", path.name)
    _kind(data, "jetzt", date, "ein Datum wie 2026-11-02", path.name)
    start = _clock(data["jetzt"], None) if "jetzt" in data else None
    return Answers(
        title=data.get("titel", ""), process=data.get("prozess", ""), start=start, group=data.get("gruppe"),
        parameters=data.get("parameter", {}), facts=data.get("angaben", {}), by=data.get("durch"), raw=tuple(steps),
    )  # fmt: skip


def steps(answers: Answers, start: datetime, vocabulary: Vocabulary) -> tuple[Step, ...]:
    """The steps with their clocks, which follow from the start and the file alone.

    Raises:
        Refused: words that do not fit their facts, a time that is none; with the number of the step.
    """
    found: list[Step] = []
    now = start
    for number, raw in enumerate(answers.raw, 1):
        if "am" in raw:
            now = _clock(raw["am"], now)
        try:
            if "warten" in raw:
                now = moment(raw["warten"], now)
            facts = values(raw.get("berichtigt", raw.get("angaben", {})), vocabulary, "berichtigt" in raw)
        except (InvalidFacts, Refused) as error:
            raise Refused(f"Schritt {number}: {sentence(error)}") from None
        verb: Verb = next((name for v, name in _VERBS.items() if v in raw), "advance")
        target = raw.get("erledigt") or raw.get("nachricht") or ""
        at = raw.get("eingegangen", raw.get("getan_am"))
        found.append(
            Step(
                number=number, verb=verb, now=now, target=target, facts=facts,
                by=raw.get("durch"), at=at.date() if isinstance(at, datetime) else at,
                reason=raw.get("grund", "Berichtigung"), text=raw.get("text", ""),
            )
        )  # fmt: skip
    return tuple(found)


def values(given: Mapping[str, Any], vocabulary: Vocabulary, withdraw: bool = False) -> dict[str, Any]:
    """Facts of a TOML table: texts as at the keyboard, everything else as it is.

    Unknown facts are left out, or handed on as UNKNOWN where they withdraw one. Names are not checked here.

    Raises:
        InvalidFacts: words that do not fit their facts.
    """
    found: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, value in given.items():
        fact = vocabulary.facts.get(name.rpartition("/")[2])
        try:
            read = _value(fact, value) if fact is not None else value
        except ValueProblem as problem:
            problems.append(Problem(name, problem.reason, tuple(problem.allowed)))
            continue
        if read is not UNKNOWN or withdraw:
            found[name] = read
    if problems:
        raise InvalidFacts(tuple(problems))
    return found


def _value(fact: Typed, value: Any) -> Any:
    inner = fact.element if isinstance(fact, Fact) else None
    if isinstance(value, list) and isinstance(inner, Mapping):
        return [
            {k: _value(inner[k], v) if k in inner else v for k, v in item.items()} if isinstance(item, dict) else item
            for item in value
        ]
    if isinstance(value, list) and isinstance(inner, Typed):
        return [_value(inner, item) for item in value]
    return parse(fact, value) if isinstance(value, str) else value


def _clock(value: date, before: datetime | None) -> datetime:
    if isinstance(value, datetime):
        return value if value.tzinfo is not None else value.replace(tzinfo=BERLIN)
    return morning(value, before)


def _only(given: Mapping[str, Any], known: tuple[str, ...], where: str) -> None:
    for name in given:
        if name not in known:
            hint = meant(near(name, known)) or f" Bekannt: {', '.join(known)}."
            raise Refused(f"{where}: „{name}“ gibt es hier nicht.{hint}")


def _kind(given: Mapping[str, Any], name: str, wanted: type, what: str, where: str) -> None:
    if name in given and not isinstance(given[name], wanted):
        raise Refused(f"{where}: „{name}“ ist {what}.")
