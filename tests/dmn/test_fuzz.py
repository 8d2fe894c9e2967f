"""Whatever bytes come in: our error or a model, and from a model our error or a verdict."""

from __future__ import annotations

import random

import pytest

from musterprozesse.dmn import DecisionProblem, DmnError, load
from tests.dmn.models import NOW, decision, definitions, input_data, table, text
from tests.dmn.test_boxed import TYPES
from tests.dmn.test_graph import BKM, SERVICE

TABLE = table([("Zahl", "z"), "y"], [("x", '"a","b"')], [["< 3", "-", '"a"'], [">= 3", '"q"', '"b"']])
CONTEXT = f"<context><contextEntry><variable name='e'/>{text('anfang')}</contextEntry></context>"
LOOP = f"<for iteratorVariable='i'><in>{text('[1,2]')}</in><return>{text('s(i, 1)')}</return></for>"
RICH = definitions(
    *TYPES,
    BKM,
    input_data("z", "number"),
    decision("anfang", TABLE),
    decision("mitte", CONTEXT, "#anfang"),
    decision("ende", f"<list>{text('mitte.e')}{text('rate(1, z)')}</list>", "#mitte", "k:#rate", "i:#z"),
    SERVICE,
    decision("d", LOOP, "k:#s"),
)
WORDS = [
    *(b"<", b">", b"/>", b'"', b"&amp;", b"&x;", b"(", b"..", b"]"),
    *(b"not(", b"null", b"#", b"id", b"-", b" in ", b"\xff"),
]


def mutated(data: bytes, luck: random.Random) -> bytes:
    """The file with a few bytes, words, elements or attributes changed, removed, doubled or exchanged."""
    for _ in range(luck.randint(1, 2)):
        place = luck.randrange(len(data))
        kind = luck.randrange(6)
        if kind == 0:
            data = data[:place] + luck.choice(WORDS) + data[place:]
        elif kind == 1:
            data = data[:place] + data[place + luck.randint(1, 30) :]
        elif kind == 2:
            data = data[:place] + bytes([luck.randrange(256)]) + data[place + 1 :]
        else:
            pieces = data.split(b"<")
            first, second = luck.randrange(1, len(pieces)), luck.randrange(1, len(pieces))
            if kind == 3:
                pieces[first], pieces[second] = pieces[second], pieces[first]
            elif kind == 4:
                pieces.insert(first, pieces[second])
            else:
                name, sign, rest = pieces[first].partition(b'="')
                pieces[first] = name + sign + luck.choice([b"", b"x", b"#d", b"tPerson", b"COLLECT"]) + rest[1:]
            data = b"<".join(pieces)
        if not data:
            return b"<"
    return data


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("lenient", [False, True])
def test_mutated_files_never_raise_anything_but_our_errors(seed: int, lenient: bool) -> None:
    """Mutated files are refused with DmnError or load; what loads gives a verdict or one of our errors."""
    luck = random.Random(seed)  # noqa: S311
    loaded = 0
    for _ in range(250):
        try:
            found = load({"a.dmn": mutated(RICH, luck)}, lenient=lenient)
        except DmnError:
            continue
        loaded += 1
        for item in found.decisions.values():
            for facts in ({}, {"z": 2, "y": "q"}, {"z": None, "y": [1]}):
                for strict in (True, False):
                    try:
                        item.missing(facts, now=NOW)
                        verdict = item.evaluate(facts, now=NOW, strict=strict)
                    except DecisionProblem:
                        continue
                    verdict.explain().text()
    assert loaded > 5


def test_the_unchanged_file_loads() -> None:
    """The file that the fuzz run starts from is sound, so that the run reaches deep."""
    found = load({"a.dmn": RICH})
    assert found.decisions["ende"].evaluate({"z": 2, "y": "q"}, now=NOW).value[0] == "a"
