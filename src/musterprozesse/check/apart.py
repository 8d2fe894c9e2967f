"""Do two rows exclude each other, also where a cell beside reads what the analysis cannot judge, such as a list."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Final

from musterprozesse.dmn.atoms import Domain, columns
from musterprozesse.dmn.model import DecisionTable
from musterprozesse.feel import Environment

_WORD: Final = re.compile(r'"([^"\\]*)"')
_HOLDS: Final = re.compile(r'list contains\(\s*\?\s*,\s*"[^"\\]*"\s*\)')
_EMPTY: Final = re.compile(r"count\(\s*\?\s*\)\s*=\s*0")
_ONLY: Final = re.compile(
    r'every (\w+) in \? satisfies list contains\(\s*\[\s*"[^"\\]*"(?:\s*,\s*"[^"\\]*")*\s*\]\s*,\s*\1\s*\)'
)


def apart(table: DecisionTable, left: int, right: int, domains: Mapping[str, Domain] | None = None) -> bool:
    """Whether no case satisfies both rows (by place): some column has no value for both. False: not proved."""
    both = 1 << left | 1 << right
    env = Environment(dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    if any(all(mask & both != both for mask in column.maybe) for column in columns(table, env, domains)):
        return True
    pairs = zip(table.rules[left].tests, table.rules[right].tests, strict=True)
    return any(_lists_apart(a.text, b.text) for a, b in pairs)


def _lists_apart(left: str, right: str) -> bool:
    """Whether a list cannot fit both cells: one wants a member the other does not allow."""
    (wanted, only), (other_wanted, other_only) = _members(left), _members(right)
    return (other_only is not None and bool(wanted - other_only)) or (only is not None and bool(other_wanted - only))


def _members(cell: str) -> tuple[frozenset[str], frozenset[str] | None]:
    """Members a list must have to fit a cell, and the only ones it may have; None: any, or the cell is not known."""
    text = cell.strip()
    words = frozenset(_WORD.findall(text))
    if _HOLDS.fullmatch(text):
        return words, None
    if _EMPTY.fullmatch(text) or _ONLY.fullmatch(text):
        return frozenset(), words
    return frozenset(), None
