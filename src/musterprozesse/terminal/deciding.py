"""One decision asked by itself: only what still matters, then the verdict and its reasons."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from musterprozesse.dmn import Explanation
from musterprozesse.dmn.german import shown
from musterprozesse.errors import FactsMissing, ParameterMissing
from musterprozesse.loader import Library, LibraryDecision
from musterprozesse.needs import Field
from musterprozesse.sheet import UNKNOWN
from musterprozesse.terminal.ask import Asker, Back
from musterprozesse.terminal.errors import Refused
from musterprozesse.terminal.page import heading, out, wrap
from musterprozesse.terminal.tell import Teller


class Question:
    """A decision with the facts known so far."""

    def __init__(self, library: Library, decision: LibraryDecision, now: datetime) -> None:
        self.library, self.decision, self.now = library, decision, now
        self.asker = Asker(library)
        self.facts: dict[str, Any] = {}
        self._left: set[str] = set()

    def ask(self) -> None:
        """Ask one fact after the other until no unknown fact can change the outcome.

        Raises:
            Refused: the person left, or the input was at its end. ParameterMissing: as `waiting`.
        """
        asked: list[str] = []
        out(self.decision.name, bold=True)
        out("Gefragt wird nur, was das Ergebnis noch ändern kann. ? hilft, eine leere Antwort lässt offen.")
        while True:
            waiting = self.waiting()
            open_ = [n for n in waiting if n not in self._left]
            if not open_:
                return
            try:
                self._one(open_[0], waiting[open_[0]])
                asked.append(open_[0])
            except Back:
                if not asked:
                    raise Refused("Ohne Ergebnis verlassen.") from None
                self._left.discard(asked[-1])
                self.facts.pop(asked.pop(), None)
            except EOFError:
                raise Refused("Die Eingabe ist zu Ende, bevor alles gefragt war.") from None

    def waiting(self) -> dict[str, tuple[str, ...]]:
        """The facts that still matter, in the order of the columns that read them, each with those columns.

        Raises:
            ParameterMissing: the table reads a parameter the office must set.
        """
        missing = self.decision.missing(self.facts, now=self.now)
        for name in sorted(missing.needed):
            if name.startswith("parameter."):
                raise ParameterMissing(name.removeprefix("parameter."), self.decision.id)
        rank = {name: place for place, name in enumerate(self._order())}
        found = sorted(missing.needed, key=lambda n: (rank.get(n, len(rank)), n))
        return {n: tuple(dict.fromkeys(w.column or w.decision for w in missing.wants.get(n, ()))) for n in found}

    def _order(self) -> list[str]:
        """Names in the order a reader of the tables meets them, required decisions first."""
        found: list[str] = []
        waiting = [self.decision.decision]
        for decision in waiting:
            waiting += [d for d in decision.requires if d not in waiting]
        for decision in reversed(waiting):
            if decision.table is not None:
                for column in decision.table.inputs:
                    found += sorted(column.expression.names)
        return list(dict.fromkeys(found))

    def _one(self, name: str, why: tuple[str, ...]) -> None:
        fact = self.library.vocabulary.facts.get(name)
        if fact is None:
            self._element(name)
            return
        field = Field(id=name, label=fact.label, type=fact.typ, required=False, known=False, why=why)
        value = self.asker.field(field, mark="")
        if value is UNKNOWN:
            self._left.add(name)
        else:
            self.facts[name] = value

    def _element(self, name: str) -> None:
        """One element of a list, for a table that is evaluated for each of them."""
        space = name.partition(".")[0]
        fact = next((f for f in self.library.vocabulary.facts.values() if f.einzeln == space), None)
        inner = fact.element if fact is not None else None
        if inner is None:
            raise Refused(f"„{name}“ lässt sich nicht abfragen; mit --facts angeben.")
        if not isinstance(inner, Mapping):
            self.asker.list_choices(inner)
            self.facts[space] = inner.to_feel(self.asker.cell(inner, f"{inner.label}: ", "", False))
            return
        record = {}
        for key, part in inner.items():
            self.asker.list_choices(part)
            record[key] = part.to_feel(self.asker.cell(part, f"{part.label}: ", "", False))
        self.facts[space] = record

    def answer(self, *, explain: bool) -> None:
        """The verdict, with rule, norm and, if wanted, the paragraph for the file note.

        Raises:
            FactsMissing and the other decision errors.
        """
        try:
            verdict = self.decision.evaluate(self.facts, now=self.now)
        except FactsMissing as error:
            known = self.library.vocabulary.facts
            listed = [f"{known[n].label} ({n})" if n in known else n for n in self.waiting()] or sorted(error.names)
            raise Refused(f"Für „{self.decision.name}“ fehlen noch: {'; '.join(listed)}.") from None
        out()
        Teller(self.library).verdict(self.decision.decision, verdict)
        if explain:
            found = verdict.explain()
            heading("Für den Aktenvermerk")
            for line in wrap(self.note(found), 100):
                out(line)
            heading("Im Einzelnen")
            out(found.text(), hang=4)

    def note(self, found: Explanation) -> str:
        """One paragraph: result, rule and norm, and the facts it rests on."""
        known = self.library.vocabulary.facts
        value = found.value
        parts = [f"{k} = {shown(v)}" for k, v in value.items()] if isinstance(value, Mapping) else [shown(value)]
        rules = "; ".join(f"{r.id} ({r.norm})" if r.norm else r.id for r in found.rules) or "keine Regel"
        facts = "; ".join(
            f"{known[f.name].label if f.name in known else f.name}: {self._shown(f.name, f.value)}"
            for f in found.facts if f.known
        )  # fmt: skip
        stand = self.decision.decision.version_tag
        return (
            f"{found.name}: {', '.join(parts)}. Maßgeblich: {rules}"
            + (f", Rechtsstand der Tabelle {stand}" if stand else "")
            + (f". Zugrunde gelegt: {facts}." if facts else ".")
            + f" Geprüft für den {self.now:%d.%m.%Y}."
        )

    def _shown(self, name: str, value: Any) -> str:
        fact = self.library.vocabulary.facts.get(name)
        if fact is not None and fact.typ == "auswahl" and isinstance(value, str):
            return fact.show(value)
        return fact.leer if fact is not None and value is None and fact.leer else shown(value)
