"""The shape of a stored case, checked before anything is built from it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from musterprozesse.errors import InvalidState

_KEYS = frozenset(["x", "p", "q", "n", "t", "i", "c", "w", "g", "k", "m", "l", "v", "e"])
MAX_DEPTH = 20


def checked_state(state: dict[str, Any]) -> dict[str, Any]:
    """The same state, if it has the shape a state has.

    Raises:
        InvalidState: naming the part that does not.
    """
    if not set(state) <= _KEYS or not {"p", "q", "n", "t", "i", "c", "w"} <= set(state):
        raise InvalidState("parts are missing or unknown.")
    try:
        _check(state)
    except (TypeError, ValueError, KeyError, AttributeError, RecursionError):
        raise InvalidState("a part of it has the wrong shape.") from None
    return state


def _need(ok: bool) -> None:
    if not ok:
        raise ValueError


def _check(state: Mapping[str, Any]) -> None:
    _need(isinstance(state["p"], str) and isinstance(state["q"], str))
    _need(_count(state["n"]) and _count(state["i"]))
    clock = datetime.fromisoformat(state["t"])
    _need(clock.tzinfo is not None)
    for key in ("g", "e"):
        _need(isinstance(state.get(key, ""), str))
    _need(all(isinstance(k, str) for k in state.get("k", [])))
    numbers = _rows(state["w"], 0)
    _need(max(numbers, default=0) <= state["i"])
    for scope, parts in state["c"].items():
        _need(scope.isdigit() and (scope == "0" or int(scope) in numbers) and set(parts) <= {"f", "r", "d", "e"})
        for part in parts.values():
            _need(isinstance(part, dict))
        for result in parts.get("r", {}).values():
            _need(set(result) <= {"v", "r", "t", "s"} and all(isinstance(r, str) for r in result["r"]))
            date.fromisoformat(result["t"])
        for part in ("d", "e"):
            _need(all(isinstance(v, str) for v in parts.get(part, {}).values()))
    for mail in [*state.get("m", []), *state.get("v", [])]:
        _need(isinstance(mail["m"], str) and isinstance(mail["f"], dict))
        date.fromisoformat(mail["a"])
    for record in state.get("l", []):
        _need(_count(record["i"]) and isinstance(record["s"], str) and ("m" in record or _count(record["o"])))
        date.fromisoformat(record["d"])
        _rows({"t": record.get("w", [])}, 0)


def _count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _rows(level: Mapping[str, Any], depth: int) -> list[int]:
    _need(depth < MAX_DEPTH)
    numbers: list[int] = []
    for row in level["t"]:
        _need(isinstance(row, list) and len(row) in (3, 4) and _count(row[0]))
        _need(isinstance(row[1], str) and isinstance(row[2], str))
        extra = row[3] if len(row) == 4 else {}
        _need(isinstance(extra, dict) and set(extra) <= {"o", "g", "h", "l", "d"})
        if extra.get("d"):
            date.fromisoformat(extra["d"])
        numbers.append(row[0])
    for number, inner in level.get("s", {}).items():
        _need(int(number) in numbers)
        numbers += _rows(inner, depth + 1)
    _need(len(numbers) == len(set(numbers)))
    return numbers
