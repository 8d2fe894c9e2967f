"""Turn the places where a case stands into needs a clerk can act on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from musterprozesse.dmn.errors import DecisionProblem
from musterprozesse.engine import Token
from musterprozesse.errors import ModelError, MusterprozesseError
from musterprozesse.feel import Unknown
from musterprozesse.messages import LATE_STEP, LATE_TITLE
from musterprozesse.model import Model
from musterprozesse.motion import Motion
from musterprozesse.needs import Announcement, Column, Document, Field, Letter, Need
from musterprozesse.process import Kind
from musterprozesse.vocabulary import Element, Fact

if TYPE_CHECKING:
    from musterprozesse.dmn import Decision

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
            title=LATE_TITLE, message=v["m"],
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


def columns(fact: Fact) -> tuple[Column, ...]:
    """What a row of a list has, in its order; a single column without id where the list has plain values."""
    if fact.element is None:
        return ()
    parts = fact.element if isinstance(fact.element, Mapping) else {"": fact.element}
    return tuple(
        Column(id=name, label=part.label, help=part.hilfe if isinstance(part, Element) else "", type=part.typ,
               choices=part.werte, unit=part.einheit, null_means=part.leer)
        for name, part in parts.items()
    )  # fmt: skip


class _Builder:
    """Builds the need of one token."""

    def __init__(self, model: Model, motion: Motion, token: Token, tokens: list[Token]) -> None:
        self.model, self.motion, self.token, self.tokens = model, motion, token, tokens

    def need(self, kind: Any, optional: bool) -> Need:
        token, node = self.token, self.token.node
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
            documents=self.documents(),
            look_at=tuple(self.listed(node.properties["ansehen"])) if "ansehen" in node.properties else (),
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
            return problem
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
        order = {name: i for i, name in enumerate(dict.fromkeys(_reading_order(decision)))}
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
            columns=columns(fact),
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

    def listed(self, name: str) -> Iterable[str]:
        """The texts a result (`decision.output`) lists; nothing where it is not there yet."""
        root, _, output = name.partition(".")
        value = self.motion.names(self.token.scope, (root,)).get(root)
        if output and value is not None:
            value = value.get(output, self) if isinstance(value, Mapping) else self
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.fail(f"„{name}“ ist keine Liste von Texten.", "Eine Ausgabe nennen, die Texte sammelt.")
        return value

    def fail(self, reason: str, hint: str) -> ModelError:
        return ModelError(self.token.process.file, self.token.node.id, reason, hint)

    def noted(self, name: str) -> Iterator[tuple[str, str]]:
        """Papers a fact or a result lists, each with what was noted about it (second field of a record)."""
        fact = self.model.vocabulary.facts.get(name)
        if fact is None:
            yield from ((paper, "") for paper in self.listed(name))
        elif self.motion.known(self.token.scope, name):
            items = self.motion.value(self.token.scope, name) or ()
            if isinstance(fact.element, Mapping):
                paper, note = list(fact.element)[:2]
                yield from ((item[paper], fact.element[note].show(item[note])) for item in items)
            else:
                yield from ((item, "") for item in items)

    def documents(self) -> tuple[Document, ...]:
        """The papers of the step, each once: with norm and remark of the row that wants it, and what was noted."""
        words = self.model.vocabulary.documents
        status: dict[str, str] = {}
        rows: dict[str, str] = {}
        for name in self.token.node.documents:
            if name in words:
                status.setdefault(name, "")
                continue
            rows |= self.rows(name.split(".", 1)[0])
            for id, note in self.noted(name):
                if id not in words:
                    raise self.fail(f"„{name}“ nennt eine Unterlage, die es nicht gibt.", "Im Vokabular anlegen.")
                status[id] = note or status.get(id, "")
        found = []
        for id, note in status.items():
            paper = words[id]
            norm, _, remark = rows.get(id, paper.norm).partition(" — ")
            found.append(
                Document(id=id, label=paper.label, form=paper.form, translation=paper.uebersetzung,
                         validity=paper.gueltigkeit, condition=remark, status=note, legal_basis=norm)
            )  # fmt: skip
        return tuple(found)

    def rows(self, name: str) -> dict[str, str]:
        """The norm, with its remark, of the matched row that wants a paper, by paper."""
        decision = self.model.decisions.get(name)
        if decision is None:
            return {}
        try:
            verdict = decision.evaluate(self.motion.names(self.token.scope, decision.inputs), now=self.motion.clock)
        except DecisionProblem:
            return {}
        rules = self.model.rules[name]
        matched = [r for r in verdict.rules if r.id in rules]  # a function's table may have matched too
        return {rules[r.id].outputs[0].text.strip('"'): r.norm for r in reversed(matched)}

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
        recipient, copy, basis = self.recipient(letter.adressat)
        return Letter(
            id=name, label=letter.label, facts=known, missing=missing, legal_basis=letter.norm,
            recipient=recipient, copy_to=copy, recipient_basis=basis,
        )  # fmt: skip

    def recipient(self, name: str) -> tuple[str, str, str]:
        """Who gets a letter, who a copy, and why. Who represents a person is a matter of the whole case: scope 0."""
        decision = self.model.decisions.get(name)
        if decision is None:
            return "", "", ""
        try:
            verdict = decision.evaluate(self.motion.names(0, decision.inputs), now=self.motion.clock)
        except DecisionProblem:
            return "", "", ""
        if not isinstance(verdict.value, Mapping) or len(verdict.value) != 2:
            raise self.fail(f"„{name}“ sagt nicht, wer das Schreiben und wer eine Abschrift bekommt.", "Zwei Ausgaben.")
        first, copy = verdict.value.values()
        return first, copy or "", "; ".join(verdict.legal_basis)

    def announcement(self) -> Announcement | None:
        name = self.token.node.properties.get("kuendigt_an")
        if not name:
            return None
        node = self.token.process.nodes[name]
        sent = node.timer is not None and node.timer.start_fact in dict(self.token.node.reported)
        timer = replace(self.token, id=0, node=node, step="/".join((*self.token.path, name)), extra={})
        try:
            found = self.motion.deadline(timer, sent_today=sent)
        except ModelError:
            raise
        except (Unknown, MusterprozesseError):
            return Announcement(step=name, last_day=None, legal_basis=node.norm)
        return Announcement(step=name, last_day=found.last_day if found else None, legal_basis=node.norm)
