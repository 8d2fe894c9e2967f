"""One page per table: its rows as the statute reads, which scenarios hit them, what is proved, what goes unnoticed."""

from __future__ import annotations

from musterprozesse.check import mutate, tables
from musterprozesse.dmn import Decision
from musterprozesse.dmn.german import cell
from musterprozesse.dmn.model import DecisionTable, Input, Rule
from musterprozesse.process import Kind
from musterprozesse.report.gather import Documentation
from musterprozesse.report.markup import Html, Part, join, link, row, table, tag
from musterprozesse.report.start import day
from musterprozesse.report.words import cited, count, proof, share
from musterprozesse.terminal.overview import POLICIES

WIDE = 6
"""With more input columns than this, a table is shown rule by rule."""


def decision_page(doc: Documentation, decision: Decision) -> Html:
    """Everything about one decision."""
    rules = decision.table
    return tag(
        "section",
        tag("h1", decision.name, tabindex=-1),
        _about(doc, decision),
        join(tag("h2", "Regeln"), _rules(doc, decision, rules)) if rules is not None else None,
        tag("h2", "Beweis"),
        _proof(doc, decision),
        tag("h2", "Änderungen, die kein Szenario bemerkt"),
        _mutation(doc, decision),
        id=f"tabelle/{decision.id}",
    )


def _about(doc: Documentation, decision: Decision) -> Html:
    users: list[Part] = [
        tag("div", link(f"prozess/{p.id}/{n.id}", n.name), f" in {p.name}")
        for p in doc.processes.values() for n in p.of_kind(Kind.RULE) if n.decision == decision.id
    ]  # fmt: skip
    users += [
        tag("div", link(f"tabelle/{d.id}", d.name))
        for d in doc.decisions.values() if decision.id in {r.id for r in d.requires}
    ]  # fmt: skip
    needs: list[Part] = [tag("div", link(f"tabelle/{r.id}", r.name)) for r in decision.requires]
    rows: list[tuple[str, Part]] = [
        ("Kennung", tag("code", decision.id)), ("Rechtsstand", day(decision.version_tag) or "–"),
        ("Gefragt von", users or "niemandem"), ("Setzt voraus", needs or "nichts"),
    ]  # fmt: skip
    if decision.table is not None:
        rows.append(("Trefferart", POLICIES[decision.table.hit_policy]))
        found = doc.covered(decision.id, "zeile")
        if doc.recorded:
            total = len(found.scenarios)
            rows.append(("Zeilen mit Szenario", share(total - len(found.gaps), total)))
    return table("Über die Tabelle", ("Angabe", "Wert"), [row(a, b) for a, b in rows], class_="steckbrief")


def _rules(doc: Documentation, decision: Decision, rules: DecisionTable) -> Html:
    if len(rules.inputs) > WIDE:
        return _long(doc, decision, rules)
    heads: list[Part] = ["Regel", *(_column(doc, column) for column in rules.inputs)]
    heads += [["Ergebnis: ", column.label or column.name] for column in rules.outputs]
    heads += ["Norm", "Szenarien"]
    reached = doc.covered(decision.id, "zeile").scenarios
    rows = [_rule(doc, decision, rule, reached.get(rule.id, ())) for rule in rules.rules]
    return table(f"Regeln von „{decision.name}“ (– heißt: kommt nicht darauf an)", heads, rows, class_="regeln")


def _long(doc: Documentation, decision: Decision, rules: DecisionTable) -> Html:
    """A wide table, each rule with only the columns it looks at."""
    reached = doc.covered(decision.id, "zeile").scenarios
    rows = []
    for rule in rules.rules:
        asked = [tag("div", *_column(doc, column)[:1], ": ", tag("strong", _shown(doc, column, test.text)))
                 for column, test in zip(rules.inputs, rule.tests, strict=True) if not test.is_any]  # fmt: skip
        given = [tag("div", column.label or column.name, ": ", tag("strong", cell(output.text)))
                 for column, output in zip(rules.outputs, rule.outputs, strict=True)]  # fmt: skip
        rows.append(row(
            [str(rule.number), tag("div", rule.id, class_="leise")],
            tag("td", asked or "in jedem anderen Fall", class_="bedingungen"),
            tag("td", given, class_="bedingungen ergebnis"), cited(rule.norm),
            proof(doc, reached.get(rule.id, ()), place=(decision.id, rule.id)),
            id=f"tabelle/{decision.id}/{rule.id}",
        ))  # fmt: skip
    heads = ("Regel", "Wenn", "Dann", "Norm", "Szenarien")
    return table(f"Regeln von „{decision.name}“ (worauf es nicht ankommt, ist weggelassen)", heads, rows)


def _column(doc: Documentation, column: Input) -> list[Part]:
    text = column.expression.text.strip()
    facts = doc.library.vocabulary.facts
    label = facts[text].label if text in facts else column.label or text
    below = None if label == text else tag("div", tag("code", text), class_="leise")
    return [label, below]


def _rule(doc: Documentation, decision: Decision, rule: Rule, names: tuple[str, ...]) -> Html:
    inputs = decision.table.inputs if decision.table is not None else ()
    tests = [tag("td", "–" if test.is_any else _shown(doc, column, test.text), class_="egal" if test.is_any else None)
             for column, test in zip(inputs, rule.tests, strict=True)]  # fmt: skip
    results = [tag("td", cell(output.text), class_="ergebnis") for output in rule.outputs]
    first = [str(rule.number), tag("div", rule.id, class_="leise")]
    return row(
        first,
        *tests,
        *results,
        cited(rule.norm),
        proof(doc, names, place=(decision.id, rule.id)),
        id=f"tabelle/{decision.id}/{rule.id}",
    )


def _shown(doc: Documentation, column: Input, text: str) -> str:
    """A cell in German, with the labels of a choice in place of its values."""
    shown = cell(text)
    fact = doc.library.vocabulary.facts.get(column.expression.text.strip())
    for value, label in (fact.werte if fact is not None else {}).items():
        shown = shown.replace(f"„{value}“", f"„{label}“")
    return shown


def _proof(doc: Documentation, decision: Decision) -> Html:
    found = doc.analyses.get(decision.table.id) if decision.table is not None else None
    if found is None:
        return tag("p", "Keine Tabelle, oder nicht geprüft.")
    rest = tables.report(found).split("\n", 1)[1].strip("\n")
    return join(
        tag("p", tag("strong", tables.verdict(found))),
        tag("details", tag("summary", "Gegenbeispiele, Annahmen, Grundlagen des Beweises"), tag("pre", rest),
            open=bool(found.errors)),
    )  # fmt: skip


def _mutation(doc: Documentation, decision: Decision) -> Html:
    found = doc.mutation.get(decision.id)
    if found is None:
        return tag("p", "Nicht gemessen.")
    text = mutate.report(found, decision.name).splitlines()
    if not found.survivors:
        return tag("p", f"✓ {text[0]}")
    items = [tag("li", mutant.text) for mutant in found.survivors]
    return join(tag("p", f"✗ {text[0]}"), tag("details", tag("summary", count(len(items), "Änderung", "Änderungen")),
                                              tag("ul", items)))  # fmt: skip
