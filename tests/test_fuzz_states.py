"""Stored cases of the extension, changed at random: refused by the library's own errors, or a case like any other."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from copy import deepcopy
from datetime import timedelta
from typing import Any

import pytest

from musterprozesse.case import Case, seal
from musterprozesse.dmn import DecisionProblem
from musterprozesse.errors import InvalidState, MusterprozesseError
from tests.kit import at
from tests.test_walks import LIBRARY, act

OURS = (MusterprozesseError, DecisionProblem)
ODD: tuple[Any, ...] = (
    None, True, 0, -1, 3, 1.5, 10**29, "", "x", "e", "u", "2026-11-02", "2031-01-01", [], {}, [1], ["a"], [[]], [{}],
    {"@": "2026-01-01"}, {"@": "2026-01-01", "b": 1}, {"f": {}},
)  # fmt: skip


def walk(choose: random.Random) -> list[Case]:
    """The cases along a random way through an extension."""
    cases = [LIBRARY.start("verlaengerung-aufenthaltstitel", now=at("2026-11-02"))]
    for _ in range(25):
        if cases[-1].end:
            break
        try:
            cases.append(act(choose, cases[-1]))
        except OURS:
            continue
    return cases


def holders(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place inside a state: its holder and its key."""
    keys: Any = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from holders(value[key])


def mutated(choose: random.Random, state: dict[str, Any]) -> dict[str, Any]:
    """One to three places taken out, doubled, exchanged for others of the same state, or filled with something odd."""
    state = deepcopy(state)
    for _ in range(choose.choice([1, 1, 1, 2, 3])):
        places = [place for place in holders(state) if place[1] != "x"]
        holder, key = choose.choice(places)
        old = holder[key]
        match choose.randrange(5):
            case 0:
                del holder[key]
            case 1 if isinstance(old, list) and old:
                old.append(deepcopy(choose.choice(old)))
            case 2 if isinstance(holder, dict):
                holder[choose.choice([*holder, "0", "5", "zz"])] = deepcopy(old)
            case 3:
                other, place = choose.choice(places)
                holder[key] = deepcopy(other[place]) if other is not holder else choose.choice(ODD)
            case _:
                plain = isinstance(old, int) and not isinstance(old, bool)
                holder[key] = old + choose.choice([-3, -1, 1, 2, 7]) if plain else choose.choice(ODD)
    return state


def use(case: Case) -> None:
    """Everything a case system does with a case it has read."""
    assert (case.results, case.facts, case.outlook()) is not None
    for name in case.results:
        case.explain(name)
    assert LIBRARY.resume(case.to_json()).to_json() == case.to_json()
    case.advance(case.clock + timedelta(days=120)).needs()
    for need in case.needs():
        try:
            case.complete(need.id, {}, now=case.clock, by="sb").needs()
        except OURS:
            continue


@pytest.mark.parametrize("seed", range(2))
def test_a_state_changed_at_random_is_refused_or_a_case(seed: int) -> None:
    """Sealed anew, a changed state gives an error of the library or a case that can be used; not sealed, none."""
    choose = random.Random(seed)  # noqa: S311 - reproducible, not secret
    cases = walk(choose)
    for _ in range(120):
        state = choose.choice(cases)._state
        changed = mutated(choose, json.loads(json.dumps(state)))
        if changed == state:
            continue
        body = seal(changed)
        with pytest.raises(InvalidState):
            LIBRARY.resume(seal(state)[:20] + body[20:])
        try:
            use(LIBRARY.resume(body))
        except OURS:
            continue
