"""Turn the places where a case stands into needs a clerk can act on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from musterprozesse.dmn import Decision
from musterprozesse.engine import Token
from musterprozesse.errors import MusterprozesseError
from musterprozesse.feel import Unknown
from musterprozesse.late import LATE_STEP
from musterprozesse.model import Model
from musterprozesse.motion import Motion
from musterprozesse.needs import Announcement, Document, Field, Letter, Need
from musterprozesse.process import Kind

_NEED_KIND = {
    Kind.USER: "task",
    Kind.MANUAL: "task",
    Kind.SERVICE: "service",
    Kind.SEND: "service",
    Kind.RULE: "facts",
    Kind.XOR: "facts",
}


def needs_of(model: Model, motion: Motion) -> tuple[Need, ...]:
    """All open needs, in the order of the diagram; what may happen at any time after them, late arrivals last."""
    tokens = motion.run.tokens()
    missing = motion.waiting()
    found: list[tuple[Any, Need]] = []
    for token in tokens:
        kind = _NEED_KIND.get(token.node.kind)
        optional = token.node.kind is Kind.BOUNDARY
        if token.id in missing and token.node.kind not in (Kind.USER, Kind.MANUAL):
            kind = "facts"
        elif token.node.message:
            kind = "message"
        elif token.node.timer is not None:
            kind = "date" if token.extra.get("d") else None
        if kind is None:
            continue
        place = tuple(model.order[p.id, n] for p, n in _way(model, motion, token))
        found.append(((optional, place, token.id), _Builder(model, motion, token, tokens).need(kind, optional)))
    found.sort(key=lambda x: x[0])
    late = tuple(
        Need(
            id=f"{LATE_STEP}/{v['m']}", kind="task", step=LATE_STEP, process=model.main, role="sachbearbeitung",
            title="Verspätet Erfasstes würdigen", message=v["m"],
            why=f"Eingegangen am {date.fromisoformat(v['a']):%d.%m.%Y}, vor Ablauf der Frist am "
            f"{date.fromisoformat(v['d']):%d.%m.%Y}, aber erst danach erfasst; der Fall ist inzwischen weiter.",
        )
        for v in motion.state.get("v", ())
    )  # fmt: skip
    return (*(n for _, n in found), *late)


def _way(model: Model, motion: Motion, token: Token) -> Iterable[tuple[Any, str]]:
    """Process and element of each call around a token, outermost first, then of the token itself."""
    process = model.processes[model.main]
    for call in token.path:
        yield process, call
        process = model.processes[process.nodes[call].called]
    yield process, token.node.id


def _reading_order(decision: Decision) -> Iterator[str]:
    """Names in the order the columns of a table, and of the tables it requires, read them."""
    for required in decision.requires:
        yield from _reading_order(required)
    for column in decision.table.inputs if decision.table is not None else ():
        yield from sorted(column.expression.names, key=column.expression.text.find)


class _Builder:
    """Builds the need of one token."""

    def __init__(self, model: Model, motion: Motion, token: Token, tokens: list[Token]) -> None:
        self.model, self.motion, self.token, self.tokens = model, motion, token, tokens

    def need(self, kind: Any, optional: bool) -> Need:
        token, node, words = self.token, self.token.node, self.model.vocabulary
        decision = self.model.decisions.get(node.decision)
        due, due_basis = self.due()
        return Need(
            id=self.motion.need_id(token, self.tokens),
            kind=kind,
            step=node.id,
            process=token.process.id,
            title=decision.name if decision is not None else node.name,
            role=node.lane,
            fields=self.fields(kind),
            documents=tuple(
                Document(id=d, label=words.documents[d].label, form=words.documents[d].form or "",
                         translation=words.documents[d].uebersetzung or "",
                         validity=words.documents[d].gueltigkeit or "", legal_basis=words.documents[d].norm or "")
                for d in node.documents
            ),
            due=due,
            due_basis=due_basis,
            legal_basis=node.norms or (self.open_norms() if kind == "facts" else ()),
            why=self.why(kind),
            help=node.documentation,
            decision=node.decision,
            message=node.message,
            topic=node.topic,
            letter=self.letter(),
            announces=self.announcement(),
            not_by=node.properties.get("nicht_durch", ""),
            optional=optional,
        )  # fmt: skip

    def why(self, kind: str) -> str:
        decision = self.model.decisions.get(self.token.node.decision)
        if problem := self.motion.problems.get(self.token.id):
            return f"{problem}. Bis die Tabelle berichtigt ist, bleibt dieser Schritt stehen."
        if kind == "facts" and decision is not None:
            return f"Die Entscheidung „{decision.name}“ wartet auf diese Angaben."
        if kind == "facts":
            return f"„{self.token.node.name}“ wartet auf diese Angaben."
        return ""

    def open_norms(self) -> tuple[str, ...]:
        decision = self.model.decisions.get(self.token.node.decision)
        if decision is None or decision.table is None or self.token.id in self.motion.problems:
            return ()
        rules = decision.missing(self.motion.names(self.token.scope, decision.inputs), now=self.motion.clock).rules
        return tuple(dict.fromkeys(r.norm.split(" — ")[0] for r in rules if r.norm))

    def fields(self, kind: str) -> tuple[Field, ...]:
        node, motion = self.token.node, self.motion
        if kind == "facts":
            return self.missing_fields() if self.token.id in self.motion.missing else ()
        if kind == "task":
            again = node.id in motion.scopes.get(self.token.scope, {}).get("d", {})
            return tuple(self.field(f.id, f.required, again=again) for f in node.fields)
        return tuple(self.field(name, must, again=True) for name, must in node.reported)

    def missing_fields(self) -> tuple[Field, ...]:
        """What the waiting decision lacks, in the order of its columns; then what can no longer matter, marked so."""
        node, motion = self.token.node, self.motion
        wanted = motion.missing[self.token.id]
        decision = self.model.decisions.get(node.decision)
        if decision is None or node.collection:
            return tuple(self.field(n.split(".", 1)[0], True, why=labels) for n, labels in wanted.items())
        order = {name: i for i, name in enumerate(_reading_order(decision))}
        found = [self.field(n, True, why=wanted[n]) for n in sorted(wanted, key=lambda n: order.get(n, len(order)))]
        known = motion.names(self.token.scope, decision.inputs)
        idle = decision.missing(known, now=motion.clock).irrelevant & self.model.vocabulary.facts.keys()
        return (*found, *(self.field(n, False, relevant=False) for n in sorted(idle, key=lambda n: order.get(n, 0))))

    def field(
        self, name: str, required: bool, why: tuple[str, ...] = (), again: bool = False, relevant: bool = True
    ) -> Field:
        fact = self.model.vocabulary.facts[name]
        known = self.motion.known(self.token.scope, name)
        value = self.motion.value(self.token.scope, name) if known else None
        return Field(
            id=name,
            label=fact.label,
            question=fact.frage or "",
            help=fact.hilfe or "",
            type=fact.typ,
            choices=self.model.vocabulary.choices(name),
            unit=fact.einheit or "",
            required=required and (again or not known),
            known=known and not again,
            relevant=relevant,
            value=None if again else value,
            previous=value if again else self.motion.earlier(self.token.scope, name),
            null_means=fact.leer,
            why=why,
            legal_basis=fact.norm or "",
            documents=tuple(fact.nachweis),
            roles=tuple(fact.rollen),
            personal=fact.personenbezug,
        )

    def due(self) -> tuple[date | None, str]:
        """The last day at which this need is overtaken: its own, its rivals', its border's.

        A period somebody must keep comes before a day on which the office only reminds itself.
        """
        own = self.token
        race = own.extra.get("g")
        dates = []
        for other in self.tokens:
            rival = race is not None and other.extra.get("g") == race
            beside = rival or own.id in (other.id, other.extra.get("h"))
            if beside and other.extra.get("d") and other.node.timer is not None:
                internal = other.node.timer.kind in ("behoerdenintern", "wiedervorlage")
                dates.append((internal and other.id != own.id, other.extra["d"], other.node.norm))
        if not dates:
            return None, ""
        _, day, norm = min(dates)
        return date.fromisoformat(day), norm

    def letter(self) -> Letter | None:
        name = self.token.node.properties.get("schreiben")
        if not name:
            return None
        letter = self.model.vocabulary.letters[name]
        scope = self.token.scope
        known = {f: self.motion.value(scope, f) for f in letter.fakten if self.motion.known(scope, f)}
        missing = tuple(f for f in letter.fakten if f not in known)
        return Letter(id=name, label=letter.label, facts=known, missing=missing, legal_basis=letter.norm or "")

    def announcement(self) -> Announcement | None:
        name = self.token.node.properties.get("kuendigt_an")
        if not name:
            return None
        node = self.token.process.nodes[name]
        sent = node.timer is not None and node.timer.start_fact in dict(self.token.node.reported)
        timer = Token(0, node, self.token.process, self.token.scope, self.token.path, True, {})
        try:
            found = self.motion.deadline(timer, sent_today=sent)
        except (Unknown, MusterprozesseError):
            return Announcement(step=name, last_day=None, legal_basis=node.norm)
        return Announcement(step=name, last_day=found.last_day if found else None, legal_basis=node.norm)
