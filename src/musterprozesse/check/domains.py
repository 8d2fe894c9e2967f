"""What is known about the values a column of a table can meet: from the vocabulary, and from the tables it requires."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from musterprozesse.dmn import Decision
from musterprozesse.dmn.atoms import Domain
from musterprozesse.loader import Library
from musterprozesse.model import domain_of
from musterprozesse.vocabulary import Typed

_COUNT = re.compile(r"count\((\w+)\)")


def domains_of(library: Library, decision: Decision) -> dict[str, Domain]:
    """What the vocabulary and required tables know about the values of each column, by the column's expression."""
    words = library.vocabulary
    parts: dict[str, Typed] = dict(words.facts)
    for fact in words.facts.values():
        if fact.einzeln and isinstance(fact.element, Mapping):
            parts |= {f"{fact.einzeln}.{key}": part for key, part in fact.element.items()}
        elif fact.einzeln and isinstance(fact.element, Typed):
            parts[fact.einzeln] = fact.element
    found: dict[str, Domain] = {}
    for column in decision.table.inputs if decision.table is not None else ():
        text = column.expression.text.strip()
        if text in parts:
            found[text] = domain_of(parts[text])
        elif (counted := _COUNT.fullmatch(text)) and counted[1] in words.facts:
            found[text] = Domain(null=words.facts[counted[1]].leer is not None, step=Decimal(1), minimum=Decimal(0))
        elif (closed := _output(decision, text)) is not None:
            found[text] = closed
    return found


def _output(decision: Decision, text: str) -> Domain | None:
    """The closed list of a required decision's output, where a column reads nothing but it."""
    name, _, output = text.partition(".")
    for required in decision.requires:
        if required.variable != name or required.table is None:
            continue
        if required.table.hit_policy in ("R", "O", "C", "C+", "C<", "C>", "C#"):
            return None
        for column in required.table.outputs:
            if column.name == output or (not output and len(required.table.outputs) == 1):
                if column.type == "boolean":
                    return Domain(values=(True, False), null=False)
                return Domain(values=tuple(column.allowed), null=False) if column.allowed else None
    return None
