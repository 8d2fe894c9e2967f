"""Two versions of a decision table: rules by their id, columns by what they read, cells in German."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from musterprozesse.bpmn import safe_xml
from musterprozesse.compare.change import Change, Comparison, Told, told
from musterprozesse.dmn.german import cell
from musterprozesse.errors import ModelError

_CAMUNDA = "{http://camunda.org/schema/1.0/dmn}"


@dataclass(frozen=True, slots=True)
class Row:
    """One rule as text: cells by column, norm with its remark."""

    id: str
    number: int
    tests: dict[str, str]
    results: dict[str, str]
    norm: str


@dataclass(frozen=True, slots=True)
class Table:
    """A decision as it stands in its file; columns by what they read, with their labels."""

    id: str
    name: str
    facts: dict[str, Told]
    inputs: dict[str, str]
    outputs: dict[str, str]
    rows: dict[str, Row]


def read_tables(data: bytes, file: str) -> dict[str, Table]:
    """The decisions of a DMN file as text; a file that would not load as a whole can still be compared.

    Raises:
        ModelError: no XML, or no decision in it.
    """
    root = safe_xml(data, file)
    found = {str(item.get("id")): _table(item) for item in root.iter("{*}decision")}
    if not found:
        raise ModelError(file, "", "Die Datei enthält keine Entscheidung.", "Eine .dmn-Datei nennen.")
    return found


def _table(decision: etree._Element) -> Table:
    required = [r.get("href", "").rpartition("#")[2] for r in decision.iter("{*}requiredDecision")]
    body = decision.find("{*}decisionTable")
    name = decision.get("name", "")
    facts: dict[str, Told] = {
        "Name": name,
        "Rechtsstand": decision.get(f"{_CAMUNDA}versionTag", ""),
        "Setzt voraus": tuple(required),
    }
    if body is None:
        facts["Ausdruck"] = _text(decision.find("{*}literalExpression"))
        return Table(str(decision.get("id")), name, facts, {}, {}, {})
    facts["Trefferart"] = body.get("hitPolicy", "UNIQUE")
    inputs = {_text(c.find("{*}inputExpression")): c.get("label", "") for c in body.findall("{*}input")}
    outputs = {c.get("name", ""): c.get("label", "") for c in body.findall("{*}output")}
    rows = {}
    for number, rule in enumerate(body.findall("{*}rule"), 1):
        tests = dict(zip(inputs, (_text(c) or "-" for c in rule.findall("{*}inputEntry")), strict=False))
        results = dict(zip(outputs, (_text(c) for c in rule.findall("{*}outputEntry")), strict=False))
        id = rule.get("id") or f"{decision.get('id')}_zeile_{number}"
        rows[id] = Row(id, number, tests, results, " ".join((rule.findtext("{*}description") or "").split()))
    return Table(str(decision.get("id")), name, facts, inputs, outputs, rows)


def _text(element: etree._Element | None) -> str:
    return "" if element is None else " ".join((element.findtext("{*}text") or "").split())


def compare_tables(before: Table, after: Table) -> Comparison:
    """What changed from one version to the other; cells that do not matter on either side are not told."""
    changes = [*_columns(before, after), *_rows(before, after)]
    changes += [Change("anders", "", text) for text in told(before.facts, after.facts)]
    return Comparison("dmn", after.id, after.name, tuple(changes))


def _columns(before: Table, after: Table) -> Iterator[Change]:
    for what, old, new in (("Spalte", before.inputs, after.inputs), ("Ergebnis", before.outputs, after.outputs)):
        for key, label in new.items():
            if key not in old:
                yield Change("neu", "", f"{what} „{label or key}“ hinzugekommen")
            elif old[key] != label:
                yield Change("anders", "", f"{what} „{old[key]}“ heißt jetzt „{label}“")
        for key, label in old.items():
            if key not in new:
                yield Change("weg", "", f"{what} „{label or key}“ entfallen")


def _rows(before: Table, after: Table) -> Iterator[Change]:
    for id, row in after.rows.items():
        if id not in before.rows:
            yield Change("neu", id, f"Regel {row.number} ({id}) hinzugekommen: {_sentence(after, row)}")
    for id, row in before.rows.items():
        if id not in after.rows:
            yield Change("weg", id, f"Regel {row.number} ({id}) entfallen: {_sentence(before, row)}")
    kept = [id for id in after.rows if id in before.rows]
    for id in kept:
        old, new = before.rows[id], after.rows[id]
        for text in told(_cells(before, old), _cells(after, new)):
            yield Change("anders", id, f"Regel {new.number} ({id}): {text}")
    was = [id for id in before.rows if id in after.rows]
    if after.facts.get("Trefferart") in ("FIRST", "RULE ORDER"):
        for id in moved(was, kept):
            old, new = before.rows[id], after.rows[id]
            yield Change("anders", id, f"Regel {id} steht jetzt an Stelle {new.number} statt {old.number}")


def moved(before: list[str], after: list[str]) -> list[str]:
    """The fewest ids that must move to turn one order into the other: those outside a longest common order."""
    place = {id: number for number, id in enumerate(before)}
    best: list[list[str]] = []
    for id in after:
        longest: list[str] = []
        for chain in best:
            if place[chain[-1]] < place[id] and len(chain) > len(longest):
                longest = chain
        best.append([*longest, id])
    most = max(map(len, best), default=0)
    kept = next((set(chain) for chain in best if len(chain) == most), set())
    return [id for id in after if id not in kept]


def _cells(table: Table, row: Row) -> dict[str, str]:
    found = {table.inputs[key] or key: cell(text) for key, text in row.tests.items() if text != "-"}
    found |= {f"Ergebnis {table.outputs[key] or key}": cell(text) for key, text in row.results.items()}
    return found | {"Norm": row.norm}


def _sentence(table: Table, row: Row) -> str:
    tests = [f"{table.inputs[key] or key} {cell(text)}" for key, text in row.tests.items() if text != "-"]
    results = [f"{table.outputs[key] or key} {cell(text)}" for key, text in row.results.items()]
    return f"wenn {', '.join(tests) or 'sonst'}, dann {', '.join(results)} ({row.norm or 'ohne Norm'})"
