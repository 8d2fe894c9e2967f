"""The shape of a stored case, checked before anything is built from it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from math import isfinite
from typing import Any

from musterprozesse.engine.run import CODES
from musterprozesse.errors import InvalidState
from musterprozesse.process import Kind
from musterprozesse.sheet import MAX_NUMBER, unpack

_KEYS = frozenset(["x", "p", "q", "n", "t", "i", "c", "w", "g", "k", "m", "l", "v", "e"])
MAX_DEPTH = 20
"""Levels of called parts and embedded subprocesses; the library refuses models with more."""
MAX_TOKENS = 1_000
_BORDER = CODES[Kind.BOUNDARY]
MAX_MAIL = 100
MAX_COUNT = 2**53
_MAX_NESTING = 3 * MAX_DEPTH + 20
_FIRST, _LAST = date(1900, 1, 1), date(2999, 12, 31)


def checked_state(state: dict[str, Any]) -> dict[str, Any]:
    """The same state, if it has the shape a state has.

    Raises:
        InvalidState: naming the part that does not.
    """
    if not set(state) <= _KEYS or not {"p", "q", "n", "t", "i", "c", "w"} <= set(state):
        raise InvalidState("parts are missing or unknown.")
    try:
        _plain(state)
        _check(state)
    except (TypeError, ValueError, KeyError, AttributeError, OverflowError):
        raise InvalidState("a part of it has the wrong shape.") from None
    return state


def _need(ok: bool) -> None:
    if not ok:
        raise ValueError


def _plain(state: Mapping[str, Any]) -> None:
    """Nothing too deep, too large or without a place in JSON, anywhere in it."""
    level: list[Any] = [state]
    for _ in range(_MAX_NESTING):
        if not level:
            return
        following: list[Any] = []
        texts: list[str] = []
        for value in level:
            if isinstance(value, str):
                texts.append(value)
            elif isinstance(value, dict):
                texts += value
                following += value.values()
            elif isinstance(value, list):
                following += value
            elif isinstance(value, float):
                _need(isfinite(value))
            else:
                _need(value is None or abs(value) <= MAX_NUMBER)
        "".join(texts).encode()
        level = following
    raise ValueError


def _day(text: str) -> None:
    _need(_FIRST <= date.fromisoformat(text) <= _LAST)


def _check(state: Mapping[str, Any]) -> None:
    _need(isinstance(state["p"], str) and isinstance(state["q"], str))
    _need(_count(state["n"]) and _count(state["i"]))
    clock = datetime.fromisoformat(state["t"])
    _need(clock.tzinfo is not None and _FIRST <= clock.date() <= _LAST)
    for key in ("g", "e"):
        _need(isinstance(state.get(key, ""), str))
    _need(all(isinstance(k, str) for k in state.get("k", [])))
    numbers = _rows(state["w"], 0)
    _need(max(numbers, default=0) <= state["i"] and len(numbers) <= MAX_TOKENS)
    for scope, parts in state["c"].items():
        _need(scope.isdigit() and (scope == "0" or int(scope) in numbers) and set(parts) <= {"f", "p", "r", "d", "e"})
        for part in parts.values():
            _need(isinstance(part, dict))
        for result in parts.get("r", {}).values():
            _need({"v", "r", "t"} <= set(result) <= {"v", "r", "t", "s"})
            _need(all(isinstance(r, str) for r in result["r"]))
            _day(result["t"])
            unpack(result["v"])
        for part in ("d", "e"):
            _need(all(isinstance(v, str) for v in parts.get(part, {}).values()))
    for part in ("m", "v"):
        for mail in state.get(part, []):
            _need(isinstance(mail["m"], str) and isinstance(mail["f"], dict))
            _day(mail["a"])
            if part == "v":
                _need(isinstance(mail["s"], str))
                _day(mail["d"])
    _need(max(len(state.get("m", [])), len(state.get("v", []))) <= MAX_MAIL)
    for record in state.get("l", []):
        _need(_count(record["i"]) and isinstance(record["s"], str))
        if "m" in record:
            _need(isinstance(record["m"], list) and all(isinstance(m, str) for m in record["m"]))
        else:
            _need(_count(record["o"]) and isinstance(record["w"], list))
        _day(record["d"])
        _rows({"t": record.get("w", [])}, 0)


def _count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MAX_COUNT


def _rows(level: Mapping[str, Any], depth: int) -> list[int]:
    _need(depth < MAX_DEPTH)
    numbers: list[int] = []
    for row in level["t"]:
        _need(isinstance(row, list) and len(row) in (3, 4) and _count(row[0]))
        _need(isinstance(row[1], str) and isinstance(row[2], str))
        extra = row[3] if len(row) == 4 else {}
        _need(isinstance(extra, dict) and set(extra) <= {"o", "g", "h", "l", "d"})
        _need(all(_count(extra[mark]) for mark in ("g", "h", "l") if mark in extra))
        _need(isinstance(extra.get("o", ""), str) and (row[1] != _BORDER or "h" in extra))
        if extra.get("d", "") != "":
            _day(extra["d"])
        numbers.append(row[0])
    here = set(numbers)
    for number, inner in level.get("s", {}).items():
        _need(int(number) in here)
        numbers += _rows(inner, depth + 1)
    _need(len(numbers) == len(set(numbers)))
    return numbers
