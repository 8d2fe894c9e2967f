"""What conditions read: decided on every way before, compared with values that exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from musterprozesse.check.finding import Finding, Severity, about
from musterprozesse.dmn import Decision
from musterprozesse.feel import Expression
from musterprozesse.feel.tree import Binary, Constant, Name, Node, Path, walk
from musterprozesse.model import Model
from musterprozesse.process import Kind, Process
from musterprozesse.process import Node as Step


def data_findings(process: Process, model: Model) -> Iterator[Finding]:
    """All findings about facts and results of one process."""
    yield from _Data(process, model).findings()


def outputs_of(decision: Decision) -> Mapping[str, tuple[Any, ...]]:
    """The literal results of a table, by output name; empty where a result is computed."""
    if decision.table is None:
        return {}
    found: dict[str, tuple[Any, ...]] = {}
    for place, output in enumerate(decision.table.outputs):
        cells = [rule.outputs[place] for rule in decision.table.rules]
        if all(isinstance(cell.tree, Constant) for cell in cells):
            found[output.name] = tuple(
                dict.fromkeys(text for cell in cells if (text := text_of(cell.tree)) is not None)
            )
    return found


def text_of(node: Node) -> str | None:
    """The text of a string literal; None for every other part of an expression."""
    return node.value if isinstance(node, Constant) and isinstance(node.value, str) else None


class _Data:
    def __init__(self, process: Process, model: Model) -> None:
        self.process, self.model = process, model

    def finding(self, element: str, rule: str, what: str, why: str, todo: str) -> Finding:
        return about(self.process, element, rule, Severity.ERROR, what, why, todo)

    def findings(self) -> Iterator[Finding]:
        decided = self.decided()
        for node in self.process.nodes.values():
            for element, expression in self.expressions(node):
                yield from self.read_before_decided(node, element, expression, decided)
                yield from self.compared(element, expression)

    def expressions(self, node: Step) -> Iterator[tuple[str, Expression]]:
        for flow in node.outgoing:
            if (self.process.id, flow) in self.model.conditions:
                yield flow, self.model.conditions[self.process.id, flow]
        duration = self.model.durations.get((self.process.id, node.id))
        if isinstance(duration, Expression):
            yield node.id, duration

    # -- results before they are read ----------------------------------------------------------------------------

    def sets(self, node: Step) -> frozenset[str]:
        """Results that stand after this step: its table's, its call's end, and what a part hands back."""
        if node.kind is Kind.RULE:
            return frozenset({node.decision})
        if node.kind is Kind.CALL:
            return frozenset({node.id, *(o for o in node.outputs if o in self.model.decisions)})
        return frozenset()

    def decided(self) -> dict[str, frozenset[str]]:
        """For each element, the results that stand on every way that leads into it."""
        every = frozenset().union(*(self.sets(n) for n in self.process.nodes.values()))
        given = frozenset(i for i in self.process.inputs if i in self.model.decisions)
        before = dict.fromkeys(self.process.nodes, every | given)
        for node in self.process.of_kind(Kind.START):
            before[node.id] = given
        changed = True
        while changed:
            changed = False
            for node in self.process.nodes.values():
                ways = [before[s] | self.sets(self.process.nodes[s]) for s in self.sources(node)]
                if node.kind is Kind.BOUNDARY:
                    ways = [before[node.attached_to]]
                elif node.kind is Kind.START:
                    ways = [before[node.parent] if node.parent else given]
                # a parallel join has waited for all its ways, so what one of them formed stands
                every_way = node.kind is Kind.AND
                join = frozenset.union if every_way else frozenset.intersection
                new = join(*ways) if ways else before[node.id]
                if new != before[node.id]:
                    before[node.id], changed = new, True
        return before

    def sources(self, node: Step) -> list[str]:
        return [self.process.flows[f].source for f in node.incoming]

    def read_before_decided(
        self, node: Step, element: str, expression: Expression, decided: Mapping[str, frozenset[str]]
    ) -> Iterator[Finding]:
        calls = {n.id for n in self.process.of_kind(Kind.CALL)}
        for name in sorted({n.split(".", 1)[0] for n in expression.names}):
            if (name in self.model.decisions or name in calls) and name not in decided[node.id]:
                yield self.finding(
                    element, "ergebnis_vorher", f"Das Ergebnis „{name}“ steht hier nicht auf jedem Weg fest.",
                    "Ein Fall bliebe an dieser Stelle mit einem Fehler stehen.",
                    "Die Regelaufgabe oder den Aufruf auf jeden Weg davor legen.",
                )  # fmt: skip

    # -- values that exist -----------------------------------------------------------------------------------------

    def compared(self, element: str, expression: Expression) -> Iterator[Finding]:
        for node in walk(expression.tree):
            if isinstance(node, Binary) and node.operator in ("=", "!="):
                for left, right in ((node.left, node.right), (node.right, node.left)):
                    choices, value = self.choices(left), text_of(right)
                    if choices and value is not None and value not in choices:
                        yield self.finding(
                            element, "wert_unbekannt", f"Den Wert „{value}“ gibt es hier nicht.",
                            "Die Bedingung wäre nie wahr.", f"Einen von {', '.join(sorted(choices))} verwenden.",
                        )  # fmt: skip

    def choices(self, node: Node) -> frozenset[str]:
        """The texts a name or path can have; empty where they are not known."""
        if isinstance(node, Name):
            fact = self.model.vocabulary.facts.get(node.name)
            if fact is not None:
                return frozenset(fact.werte)
            decision = self.model.decisions.get(node.name)
            known = outputs_of(decision) if decision is not None else {}
            return frozenset(next(iter(known.values()))) if len(known) == 1 else frozenset()
        if isinstance(node, Path) and isinstance(node.source, Name):
            call = self.process.nodes.get(node.source.name)
            if call is not None and call.kind is Kind.CALL and node.name == "ende":
                part = self.model.processes[call.called]
                return frozenset(n.id for n in part.of_kind(Kind.END) if not n.parent)
            decision = self.model.decisions.get(node.source.name)
            return frozenset(outputs_of(decision).get(node.name, ())) if decision is not None else frozenset()
        return frozenset()
