"""Hostile files, states and arguments: each ends soon, in an error of the library, and shows no value."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from musterprozesse import dmn, toml
from musterprozesse.bpmn import MAX_ELEMENTS, read_process, read_profile
from musterprozesse.case import Case
from musterprozesse.errors import (
    CaseMismatch,
    CaseTooLarge,
    ClockError,
    InvalidFacts,
    InvalidState,
    ModelError,
    MusterprozesseError,
    UnknownDecision,
    UnknownProcess,
)
from musterprozesse.loader import Library
from musterprozesse.state import MAX_DEPTH, MAX_MAIL, MAX_TOKENS
from musterprozesse.vocabulary import Vocabulary
from tests.kit import Diagram, at, folder, small

NOW = at("2026-11-02")
NAIVE = NOW.replace(tzinfo=None)
PATIENCE = 8.0
"""Seconds a hostile input may take here; each takes far less on a quiet machine."""


@pytest.fixture(autouse=True)
def _patience() -> Iterator[None]:
    begun = time.monotonic()
    yield
    assert time.monotonic() - begun < PATIENCE


def _library(root: Path) -> Library:
    inner = Diagram("teil").start().user("innen", {"y": True}).end().chain("s", "innen", "e")
    outer = (
        Diagram("p").start().user("a", {"x": False}).call("ruf", "teil").end()
        .border("zurueck", "ruf", message="ruecknahme").end("e2").flow("zurueck", "e2").chain("s", "a", "ruf", "e")
    )  # fmt: skip
    return small(root, inner, outer)


def _case(root: Path) -> tuple[Library, Case]:
    library = _library(root)
    return library, library.start("p", now=NOW).complete("a", {"x": 5}, by="m", now=NOW)


def _sealed(state: dict[str, Any]) -> str:
    body = json.dumps(state, sort_keys=True, separators=(",", ":"))
    return f'{{"h":"{hashlib.sha256(body.encode()).hexdigest()[:12]}",{body[1:]}'


def _deep(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


# -- stored cases, edited and sealed again by somebody who knows how -------------------------------------------------


def _border(state: dict[str, Any]) -> list[Any]:
    return next(row for row in state["w"]["t"] if row[1] == "b")


def _result(value: Any) -> Callable[[dict[str, Any]], Any]:
    return lambda s: s["c"]["0"].update(r={"gross": {"v": value, "r": [], "t": "2026-11-02"}})


EDITS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "events beyond counting": lambda s: s.update(n=10**4000),
    "tokens beyond counting": lambda s: s.update(i=2**60),
    "infinite number": lambda s: s.update(i=1e400),
    "clock before calendars": lambda s: s.update(t="0001-01-01T00:00:00+00:00"),
    "clock after calendars": lambda s: s.update(t="9999-12-31T23:59:59+00:00"),
    "half a character": lambda s: s.update(g="\ud800"),
    "mark that is no text": lambda s: s.update(g=5),
    "border event without its step": lambda s: _border(s).pop(),
    "border event of a list": lambda s: _border(s)[3].update(h=[1]),
    "last day after all days": lambda s: _border(s)[3].update(d="9999-12-31"),
    "facts of a part that is no part": lambda s: s["c"].update({str(_border(s)[0]): {"f": {"x": 1}}}),
    "two scopes of one number": lambda s: s["c"].update({"00": {"f": {"x": 1}}}),
    "scope of a foreign digit": lambda s: s["c"].update({"\u0663": {"f": {"x": 1}}}),
    "unknown fact": lambda s: s["c"]["0"]["f"].update(fremd=1),
    "decision as a fact": lambda s: s["c"]["0"]["f"].update(gross=1),
    "fact as a decision": lambda s: s["c"]["0"].update(r={"x": {"v": 1, "r": [], "t": "2026-11-02"}}),
    "fact of a wrong type": lambda s: s["c"]["0"]["f"].update(x="geheim-77"),
    "fact nested deep": lambda s: s["c"]["0"]["f"].update(x=_deep(700)),
    "result without end": _result(1e400),
    "result nested deep": _result(_deep(700)),
    "result of a broken day": _result({"@": 5}),
    "result of many digits": _result(10**4000),
    "result without a value": lambda s: s["c"]["0"].update(r={"gross": {"r": [], "t": "2026-11-02"}}),
    "message nobody sends": lambda s: s.update(m=[{"m": "fremd", "f": {}, "a": "2026-11-02"}]),
    "message with foreign facts": lambda s: s.update(m=[{"m": "ruecknahme", "f": {"q": 1}, "a": "2026-11-02"}]),
    "late record of nothing": lambda s: s.update(v=[{"m": "ruecknahme", "f": {}, "a": "2026-11-02"}]),
    "passed deadline of nothing": lambda s: s.update(l=[{"i": 1, "s": "a", "d": "2026-11-02", "m": 5}]),
    "full mailbox": lambda s: s.update(m=[{"m": "ruecknahme", "f": {}, "a": "2026-11-02"}] * (MAX_MAIL + 1)),
    "token in two places": lambda s: next(iter(s["w"]["s"].values()))["t"].append(s["w"]["t"][0]),
    "call that holds itself": lambda s: next(iter(s["w"]["s"].values())).update(s=deepcopy(s["w"]["s"])),
    "tokens without number": lambda s: (
        s["w"]["t"].extend([1000 + n, *_border(s)[1:]] for n in range(MAX_TOKENS)), s.update(i=9999)
    ),
    "rows as a list": lambda s: s.update(w=[]),
    "another process": lambda s: s.update(p="teil"),
}  # fmt: skip


@pytest.mark.parametrize("edit", EDITS)
def test_an_edited_state_is_refused_though_its_checksum_fits(tmp_path: Path, edit: str) -> None:
    """What no case ever writes is refused when it is read, with an error that shows no value."""
    library, case = _case(tmp_path)
    state = json.loads(case.to_json())
    del state["h"]
    assert library.resume(_sealed(state)).to_json() == case.to_json()
    EDITS[edit](state)
    with pytest.raises((InvalidState, CaseMismatch)) as error:
        library.resume(_sealed(state))
    assert "geheim-77" not in str(error.value) + repr(error.value)


@pytest.mark.parametrize(
    "text", [None, 5, "", "null", "[" * 200_000, '{"x":1,"x":1}', '{"x":' + "9" * 5000 + "}", "\ud800", b"\xff\xfe"]
)
def test_what_is_no_state_is_refused(tmp_path: Path, text: Any) -> None:
    """Other types, deep nesting, doubled keys and endless numbers are no stored case."""
    with pytest.raises(InvalidState):
        _library(tmp_path).resume(text)


def test_a_case_never_grows_larger_than_it_can_be_read(tmp_path: Path) -> None:
    """Facts or early messages that would make a case unreadable are refused; the case stays as it was."""
    library = _library(tmp_path)
    long = (tmp_path / "vocabulary" / "fakten" / "alle.toml").read_text(encoding="utf-8")
    texts = long.replace('element = "zahl"', 'element = "text"').replace('einzeln = "wert"', "")
    (tmp_path / "vocabulary" / "fakten" / "alle.toml").write_text(texts, encoding="utf-8")
    library = Library(library.folder, {"land": "HE"})
    with pytest.raises(CaseTooLarge):
        library.start("p", {"werte": ["t" * 2000] * 500}, now=NOW)
    case = library.start("p", now=NOW)
    for _ in range(MAX_MAIL):
        case = case.receive("ruecknahme", now=NOW)
    before = case.to_json()
    with pytest.raises(CaseTooLarge):
        case.receive("ruecknahme", now=NOW)
    assert library.resume(case.to_json()).to_json() == before


# -- arguments of a wrong kind ---------------------------------------------------------------------------------------

CALLS: dict[str, tuple[type[Exception], Callable[[Library, Case], Any]]] = {
    "process": (UnknownProcess, lambda lib, c: lib.start(None, now=NOW)),  # type: ignore[arg-type]
    "process path": (UnknownProcess, lambda lib, c: lib.start("../bpmn/p", now=NOW)),
    "decision": (UnknownDecision, lambda lib, c: lib.decision(["gross"])),  # type: ignore[arg-type]
    "now as text": (ClockError, lambda lib, c: lib.start("p", now="2026-11-02")),  # type: ignore[arg-type]
    "now as day": (ClockError, lambda lib, c: lib.start("p", now=NOW.date())),  # type: ignore[arg-type]
    "naive now of a table": (ClockError, lambda lib, c: lib.decision("gross").evaluate({"x": 1}, now=NAIVE)),
    "naive now of questions": (ClockError, lambda lib, c: lib.decision("gross").missing({}, now=NAIVE)),
    "object for a column": (InvalidFacts, lambda lib, c: lib.decision("gross").evaluate({"heute": object()}, now=NOW)),
    "facts as list": (InvalidFacts, lambda lib, c: lib.start("p", ["x"], now=NOW)),  # type: ignore[arg-type]
    "facts by number": (InvalidFacts, lambda lib, c: lib.start("p", {1: 2}, now=NOW)),  # type: ignore[dict-item]
    "group as number": (InvalidFacts, lambda lib, c: lib.start("p", now=NOW, group=5)),  # type: ignore[arg-type]
    "group of half a character": (InvalidFacts, lambda lib, c: lib.start("p", now=NOW, group="\ud800")),
    "group without end": (InvalidFacts, lambda lib, c: lib.start("p", now=NOW, group="g" * 300_000)),
    "step": (InvalidFacts, lambda lib, c: c.complete(None, {}, by="m", now=NOW)),  # type: ignore[arg-type]
    "by as number": (InvalidFacts, lambda lib, c: c.complete("innen", {"y": 1}, by=17, now=NOW)),  # type: ignore[arg-type]
    "key as number": (InvalidFacts, lambda lib, c: c.complete("innen", {"y": 1}, by="m", now=NOW, key=5)),  # type: ignore[arg-type]
    "at as text": (InvalidFacts, lambda lib, c: c.receive("ruecknahme", at="2026-11-01", now=NOW)),  # type: ignore[arg-type]
    "at as moment": (InvalidFacts, lambda lib, c: c.receive("ruecknahme", at=NOW, now=NOW)),
    "message": (InvalidFacts, lambda lib, c: c.receive(None, now=NOW)),  # type: ignore[arg-type]
    "reason": (InvalidFacts, lambda lib, c: c.correct({"x": 6}, reason=None, by="m", now=NOW)),  # type: ignore[arg-type]
    "by of a correction": (InvalidFacts, lambda lib, c: c.correct({"x": 6}, reason="r", by=3, now=NOW)),  # type: ignore[arg-type]
    "parameters as list": (InvalidFacts, lambda lib, c: Library(lib.folder, ["land"])),  # type: ignore[arg-type]
}  # fmt: skip


@pytest.mark.parametrize("call", CALLS)
def test_an_argument_of_a_wrong_kind_is_an_error_of_ours(tmp_path: Path, call: str) -> None:
    """A developer's slip is named by the library, before anything could be stored that cannot be read again."""
    library, case = _case(tmp_path)
    before = case.to_json()
    expected, action = CALLS[call]
    with pytest.raises(expected):
        action(library, case)
    assert case.to_json() == before


# -- diagrams and Steckbriefe ----------------------------------------------------------------------------------------

_BOMB = '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(8)
)
_BODY = '<startEvent id="s" name="{}"/><sequenceFlow id="f" sourceRef="s" targetRef="e"/><endEvent id="e"/>'


def _bpmn(body: str, head: str = "", encoding: str = "UTF-8") -> str:
    return (
        f'<?xml version="1.0" encoding="{encoding}"?>{head}<definitions '
        f'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p" isExecutable="true">{body}'
        "</process></definitions>"
    )


def _utf7(text: str) -> bytes:
    return text.replace("<!", "+ADwAIQ-").encode()


FILES: dict[str, bytes] = {
    "empty": b"",
    "bytes of all kinds": bytes(range(256)),
    "entities": _bpmn(_BODY.format("&i;"), _BOMB + "]>").encode(),
    "entities in UTF-16": _bpmn(_BODY.format("&i;"), _BOMB + "]>", "UTF-16").encode("utf-16"),
    "entities in UTF-7": _utf7(_bpmn(_BODY.format("&i;"), _BOMB + "]>", "UTF-7")),
    "a file in UTF-7": _utf7(_bpmn(_BODY.format("&x;"), '<!DOCTYPE l [<!ENTITY x SYSTEM "README.md">]>', "UTF-7")),
    "another encoding": _bpmn(_BODY.format("ä"), encoding="ISO-8859-1").encode("latin-1"),
    "EBCDIC": _bpmn(_BODY.format("x"), encoding="IBM037").encode("cp037"),
    "unknown encoding": _bpmn(_BODY.format("x"), encoding="klingon").encode(),
    "subprocesses without end": _bpmn("".join(f'<subProcess id="a{n}">' for n in range(20_000))).encode(),
    "nested subprocesses": _bpmn(
        "".join(f'<subProcess id="a{n}">' for n in range(200)) + "</subProcess>" * 200
    ).encode(),
    "too many elements": _bpmn("".join(f'<userTask id="u{n}"/>' for n in range(MAX_ELEMENTS + 1))).encode(),
    "id as path": _bpmn(_BODY.format("x")).replace('id="p"', 'id="../../p"').encode(),
    "id of look-alikes": _bpmn(_BODY.format("x")).replace('"e"', '"\u0435"').encode(),
    "id without end": _bpmn(_BODY.format("x")).replace('id="e"', f'id="{"e" * 1_000_000}"').encode(),
    "doubled attribute": _bpmn('<startEvent id="s" id="t"/>').encode(),
}


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_diagram_is_refused(name: str) -> None:
    """Entities in any encoding, nesting, masses and odd ids end in a ModelError that names the file."""
    with pytest.raises(ModelError) as error:
        read_process(FILES[name], "p.bpmn")
    assert error.value.file == "p.bpmn"


TOML: dict[str, str] = {
    "nested lists": "x = " + "[" * 100_000 + "]" * 100_000,
    "nested tables": "x = " + "{a=" * 50_000,
    "long key": ".".join(["a"] * 20_000) + " = 1",
    "long quoted key": ".".join(['"a"'] * 20_000) + " = 1",
    "long key with blanks": " . ".join(["a"] * 20_000) + " = 1",
    "long table name": "[" + ".".join(["a"] * 20_000) + "]",
    "many long keys": "\n".join("a." * 3_000 + f"b{n} = 1" for n in range(100)),
    "number without end": "x = " + "9" * 5_000,
    "day that is none": "x = 2026-02-31",
    "doubled key": "x = 1\nx = 2",
    "zero byte": "x = 'a\0b'",
    "larger than allowed": "# " + "x" * toml.MAX_BYTES,
}


@pytest.mark.parametrize("name", TOML)
def test_hostile_toml_is_refused_soon(tmp_path: Path, name: str) -> None:
    """Nesting, long keys and endless numbers end as unreadable TOML, in a Steckbrief and in the vocabulary."""
    with pytest.raises(toml.TomlError):
        toml.loads(TOML[name].encode())
    with pytest.raises(ModelError):
        read_profile(f'id = "p"\n{TOML[name]}'.encode(), "p.toml", "p")
    words = folder(tmp_path) / "vocabulary"
    (words / "fakten" / "z.toml").write_text(TOML[name], encoding="utf-8")
    with pytest.raises(ModelError):
        Vocabulary.load(words)


@pytest.mark.parametrize("text", ["a" * 900_000, "a " * 400_000, '"' * 400_000, "a . " * 15 + "b\n" + "- . " * 200_000])
def test_looking_for_long_keys_takes_linear_time(text: str) -> None:
    """The search before the reader is itself no way to stall."""
    with pytest.raises(toml.TomlError):
        toml.loads(text)


def test_prose_with_many_dots_is_no_long_key() -> None:
    """Citations and abbreviations in texts stay what they are."""
    text = "§ 81 Abs. 4 Satz 1 i. V. m. § 5 Abs. 1 Nr. 1, 2, 3. " * 20
    assert toml.loads(f'a = """\n{text}"""') == {"a": text}


def test_a_vocabulary_of_masses_is_refused(tmp_path: Path) -> None:
    """Files within the limit, but ever more of them, end at a fixed number of facts."""
    words = folder(tmp_path) / "vocabulary"
    entry = 'typ="zahl"\nlabel="A"\nart="angabe"\nrollen=["amt"]\npersonenbezug="nein"\nnorm="Praxis"\n'
    for file in range(3):
        rows = "".join(f"[m{file}_{n}]\n{entry}" for n in range(5_000))
        (words / "fakten" / f"m{file}.toml").write_text(rows, encoding="utf-8")
    with pytest.raises(ModelError, match="mehr als 10000 Fakten"):
        Vocabulary.load(words)


# -- processes that call, split and loop -----------------------------------------------------------------------------


def _tower(levels: int, calls: int) -> list[Diagram]:
    """Processes p0, p1, ...: each calls the next one several times, one after the other."""
    found = []
    for level in range(levels):
        diagram, ids = Diagram(f"p{level}").start(), [f"a{n}" for n in range(calls)]
        for name in ids:
            diagram = diagram.call(name, f"p{level + 1}") if level < levels - 1 else diagram.user(name)
        found.append(diagram.end().chain("s", *ids, "e"))
    return found


@pytest.mark.parametrize(("levels", "calls"), [(MAX_DEPTH + 1, 1), (300, 1), (16, 2), (MAX_DEPTH, 3)])
def test_parts_that_call_too_much_are_refused_at_load(tmp_path: Path, levels: int, calls: int) -> None:
    """Towers of calls, and calls that double at each level, are refused before a case begins."""
    with pytest.raises(ModelError, match="Ebenen oder"):
        small(tmp_path, *_tower(levels, calls)).start("p0", now=NOW)


def test_the_deepest_allowed_tower_runs_and_is_read_again(tmp_path: Path) -> None:
    """Whatever the library lets begin, it can also store and resume."""
    library = small(tmp_path, *_tower(MAX_DEPTH, 1))
    case = library.start("p0", now=NOW)
    assert library.resume(case.to_json()).to_json() == case.to_json()
    assert library.resume(case.to_json()).complete("a0", by="m", now=NOW).end == "e"


def test_a_diagram_that_multiplies_tokens_is_stopped(tmp_path: Path) -> None:
    """Parallel splits that meet in plain merges double the tokens each time; the case never begins."""
    diagram, last = Diagram("p").start(), "s"
    for n in range(14):
        diagram = diagram.gate(f"g{n}", "parallel").gate(f"x{n}").gate(f"y{n}").gate(f"m{n}")
        diagram.chain(last, f"g{n}", f"x{n}", f"m{n}")
        diagram.chain(f"g{n}", f"y{n}", f"m{n}")
        last = f"m{n}"
    with pytest.raises(ModelError):
        small(tmp_path, diagram.user("u").end().chain(last, "u", "e")).start("p", now=NOW)


# -- tables ----------------------------------------------------------------------------------------------------------

_DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/"


def _dmn(body: str) -> dict[str, bytes]:
    return {"a.dmn": f'<definitions xmlns="{_DMN}" id="d" name="d" namespace="n">{body}</definitions>'.encode()}


def _formula(id: str, text: str, *needs: str) -> str:
    wanted = "".join(f'<informationRequirement><requiredDecision href="#{n}"/></informationRequirement>' for n in needs)
    return (
        f'<decision id="{id}" name="{id}"><variable name="{id}"/>{wanted}'
        f"<literalExpression><text>{text}</text></literalExpression></decision>"
    )


@pytest.mark.parametrize("downwards", [True, False], ids=["top-down", "bottom-up"])
def test_a_graph_too_deep_is_refused_at_load_however_it_is_written(downwards: bool) -> None:
    """The order of the decisions in a file does not decide whether the library finds the graph too deep."""
    parts = [_formula("x0", "1"), *(_formula(f"x{n}", f"x{n - 1}", f"x{n - 1}") for n in range(1, 300))]
    with pytest.raises(dmn.DmnError, match="tief"):
        dmn.load(_dmn("".join(reversed(parts) if downwards else parts)))


def test_a_graph_that_doubles_at_each_step_is_evaluated_once_each() -> None:
    """Forty levels of two decisions that both need both below them have more ways than a computer could walk."""
    body = _formula("x0", "1") + _formula("y0", "1")
    for n in range(1, 30):
        body += "".join(_formula(f"{w}{n}", f"x{n - 1}+y{n - 1}", f"x{n - 1}", f"y{n - 1}") for w in "xy")
    decision = dmn.load(_dmn(body)).decisions["x29"]
    assert decision.evaluate({}, now=NOW).value == 2**29
    assert decision.missing({}, now=NOW).needed == frozenset()
    assert decision.evaluate({}, now=NOW).explain().value == 2**29


def test_a_result_no_case_can_keep_names_the_step(tmp_path: Path) -> None:
    """A duration as a result is the designer's mistake, told as one."""
    table = _dmn(_formula("dauer", 'duration("P1D")'))["a.dmn"].decode()
    diagram = Diagram("p").start().rule("r", "dauer").end().chain("s", "r", "e")
    with pytest.raises(ModelError) as error:
        small(tmp_path, diagram, tables={"dauer": table}).start("p", now=NOW)
    assert error.value.element == "r"


def test_every_refusal_here_is_one_a_host_already_catches() -> None:
    """The errors of this file are the library's own, so one `except` covers them."""
    own = (CaseMismatch, CaseTooLarge, ClockError, InvalidFacts, InvalidState, ModelError, UnknownDecision)
    assert all(issubclass(kind, MusterprozesseError) for kind in own)
