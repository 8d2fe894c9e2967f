"""Orders under FIRST that a reader accepts: this row is meant to win over those behind it, because the law says so.

[[reihenfolge]]
tabelle = "gebuehr_geschuldet"
vor = ["gebuehr_geschuldet_1"]        # one or more rows, each meant to win
regeln = "alle folgenden"             # or the rows it wins over, named
grund = "Die Befreiung geht jeder Höhe vor."
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

FOLLOWING: Final = "alle folgenden"
_KEYS: Final = {"tabelle", "vor", "regeln", "grund"}


@dataclass(frozen=True, slots=True)
class Order:
    """One accepted order: each row of ``first`` wins over the rows of ``second``, or all behind it where that is empty.

    Raises ValueError (German) from ``read`` and ``pairs``: an entry or a row that is not as it should be.
    """

    table: str
    first: tuple[str, ...]
    second: tuple[str, ...]
    reason: str

    @classmethod
    def read(cls, raw: Any) -> Order:
        """An entry of the file."""
        if not isinstance(raw, dict) or set(raw) != _KEYS:
            raise ValueError(f"Nötig sind {', '.join(sorted(_KEYS))}.")
        rows, behind, reason = raw["vor"], raw["regeln"], raw["grund"]
        if not isinstance(rows, list) or not rows or not all(isinstance(row, str) for row in rows):
            raise ValueError("„vor“ ist eine Liste von Zeilen.")
        if behind != FOLLOWING and not (
            isinstance(behind, list) and behind and all(isinstance(r, str) for r in behind)
        ):
            raise ValueError(f"„regeln“ ist „{FOLLOWING}“ oder eine Liste von Zeilen.")
        if not isinstance(reason, str) or not reason.strip():
            raise ValueError("Eine gewollte Reihenfolge braucht einen Grund.")
        return cls(str(raw["tabelle"]), tuple(rows), () if behind == FOLLOWING else tuple(behind), reason.strip())

    def pairs(self, rules: Sequence[str]) -> Iterator[tuple[str, str]]:
        """The pairs of rows this order speaks of; ``rules`` are the table's row ids as they stand."""
        place = {rule: number for number, rule in enumerate(rules)}
        if unknown := [row for row in (*self.first, *self.second) if row not in place]:
            raise ValueError(f"die Zeile „{unknown[0]}“ gibt es in „{self.table}“ nicht.")
        for row in self.first:
            for later in self.second or rules[place[row] + 1 :]:
                if place[later] <= place[row]:
                    raise ValueError(f"die Zeile „{later}“ steht nicht hinter „{row}“.")
                yield row, later

    def fitting(self, rules: Sequence[str]) -> tuple[Order | None, tuple[str, ...]]:
        """What of this order still speaks of the table as it stands, and what of it does not (German)."""
        place = {rule: number for number, rule in enumerate(rules)}
        gone = [row for row in (*self.first, *self.second) if row not in place]
        problems = [f"Die Zeile „{row}“ gibt es nicht mehr." for row in gone]
        first, second = ([r for r in rows if r in place] for rows in (self.first, self.second))
        for row in tuple(first):
            ahead = [later for later in second if place[later] <= place[row]]
            problems += [f"Die Zeile „{later}“ steht nicht hinter „{row}“." for later in ahead]
            if ahead:
                first.remove(row)
        if not first or (self.second and not second):
            return None, tuple(problems)
        return replace(self, first=tuple(first), second=tuple(second)), tuple(problems)

    def idle(self, rules: Sequence[str], stale: Collection[tuple[str, str]]) -> tuple[str, ...]:
        """The winning rows whose place decides nothing any more; ``stale`` are the pairs that do not overlap."""
        pairs = list(self.pairs(rules))
        return tuple(row for row in self.first if all(pair in stale for pair in pairs if pair[0] == row))
