"""The analysis of decision tables in German, for policy experts and designers, and as JSON for programs."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from musterprozesse.dmn.analysing import analyse
from musterprozesse.dmn.atoms import Domain
from musterprozesse.dmn.cells import shown
from musterprozesse.dmn.decision import Decision
from musterprozesse.dmn.findings import Analysis, Finding, Kind
from musterprozesse.feel import Environment

#: Findings of one kind that are shown; the rest is counted.
MOST = 10

_NAMES: dict[Kind, tuple[str, str]] = {
    "luecke": ("Lücke", "Lücken"),
    "ueberschneidung": ("Überschneidung", "Überschneidungen"),
    "unerreichbar": ("unerreichbare Regel", "unerreichbare Regeln"),
    "doppelt": ("doppelte Regel", "doppelte Regeln"),
    "restzeile": ("gewährende Restzeile", "gewährende Restzeilen"),
    "falscher_typ": ("Zelle mit falschem Typ", "Zellen mit falschem Typ"),
    "wert_unerlaubt": ("Zelle mit unbekanntem Wert", "Zellen mit unbekanntem Wert"),
    "ausgabe_unerlaubt": ("Ergebnis außerhalb der Liste", "Ergebnisse außerhalb der Liste"),
    "entbehrlich": ("entbehrliche Regel", "entbehrliche Regeln"),
    "umfasst": ("umfasste Regel", "umfasste Regeln"),
    "reihenfolge": ("Paar, bei dem die Reihenfolge entscheidet", "Paare, bei denen die Reihenfolge entscheidet"),
    "wert_ungenutzt": ("Spalte mit ungenutzten Werten", "Spalten mit ungenutzten Werten"),
    "ausgabe_ungenutzt": ("Ausgabe mit ungenutzten Werten", "Ausgaben mit ungenutzten Werten"),
    "jahre": ("Spalte ohne Wert für heute", "Spalten ohne Wert für heute"),
}
_POLICY = {
    "U": "jeder der betrachteten Fälle trifft genau eine Regel",
    "A": "jeder der betrachteten Fälle trifft eine Regel, und wo mehrere zutreffen, sagen sie dasselbe",
    "P": "jeder der betrachteten Fälle trifft eine Regel, und jede Regel entscheidet einen Fall",
    "F": "jeder der betrachteten Fälle trifft eine Regel, und jede Regel entscheidet einen Fall",
}
_SEVERITY = {"fehler": "Fehler", "warnung": "Warnung", "hinweis": "Hinweis"}


def check(
    decisions: Iterable[Decision],
    *,
    now: dt.datetime,
    domains: Mapping[str, Domain] | None = None,
    reviewed: Mapping[str, Collection[tuple[str, str]]] | None = None,
) -> tuple[Analysis, ...]:
    """Analyse the tables among these decisions; ``reviewed`` holds the approved rule pairs by decision id."""
    env = Environment(now)
    found = []
    for decision in decisions:
        table = decision.table
        if table is not None:
            pairs = (reviewed or {}).get(decision.id, ())
            found.append(analyse(table, env, name=decision.name, domains=domains, reviewed=pairs))
    return tuple(found)


def to_json(analyses: Iterable[Analysis]) -> str:
    """All analyses as one JSON document with sorted keys."""
    document = {"tables": [analysis.to_dict() for analysis in analyses]}
    return json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def report(analysis: Analysis, *, most: int = MOST) -> str:
    """The German report on one table, with at most so many findings of a kind; the first line is the verdict."""
    lines = [verdict(analysis)]
    counts: dict[Kind, int] = {}
    for finding in analysis.findings:
        number = counts[finding.kind] = counts.get(finding.kind, 0) + 1
        if number <= most:
            lines += ["", *_block(analysis, finding, number)]
    for kind, count in counts.items():
        if count > most or (kind == "luecke" and analysis.more):
            rest = "mindestens eine" if kind == "luecke" else str(count - most)
            lines += ["", f"Weitere Befunde dieser Art ({_NAMES[kind][1]}): {rest}"]
    lines += ["", *_footer(analysis)]
    return "\n".join(lines) + "\n"


def verdict(analysis: Analysis) -> str:
    """The verdict in one line."""
    title = f"Tabelle „{analysis.name}“ ({_count(analysis.rules, 'Regel', 'Regeln')}, " + (
        f"{_count(analysis.inputs, 'Eingabe', 'Eingaben')})"
    )
    errors = analysis.errors
    gaps = sum(finding.kind == "luecke" for finding in errors)
    overlaps = sum(finding.kind == "ueberschneidung" for finding in errors)
    others = [kind for kind in dict.fromkeys(finding.kind for finding in errors)
              if kind not in ("luecke", "ueberschneidung")]  # fmt: skip
    parts = [_of(kind, sum(finding.kind == kind for finding in errors)) for kind in others]
    if gaps:
        more = "mehr als " if analysis.more else ""
        both = [more + _of("luecke", gaps)]
        if (analysis.hit_policy in "UA" and "ueberschneidung" not in analysis.undecided) or overlaps:
            both.append(_of("ueberschneidung", overlaps))
        return f"{title}: NICHT lückenlos – {', '.join([*both, *parts])}."
    if errors:
        found = [_of("ueberschneidung", overlaps)] if overlaps else []
        return f"{title}: FEHLERHAFT – {', '.join([*found, *parts])}."
    if analysis.undecided:
        names = ", ".join(_NAMES[kind][1] for kind in analysis.undecided)
        return f"{title}: NICHT ENTSCHIEDEN – der Rechenrahmen reicht nicht für: {names}."
    softer = [f for f in analysis.findings if f.severity != "hinweis"]
    tail = f" ({_count(len(softer), 'Warnung', 'Warnungen')})" if softer else ""
    return f"{title}: in Ordnung{tail}."


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _of(kind: Kind, number: int) -> str:
    one, many = _NAMES[kind]
    if number == 0:
        return f"keine {one}"
    return _count(number, one, many)


def _block(analysis: Analysis, finding: Finding, number: int) -> list[str]:
    """One finding: what it is, the concrete case, all such cases, what is next to it, what to do."""
    mark = f"{_SEVERITY[finding.severity]} – " if finding.severity != "fehler" else ""
    perhaps = "vielleicht: " if finding.perhaps else ""
    lines = [mark + perhaps + _headline(analysis, finding, number)]
    if finding.case:
        arrow = "   → " + " und ".join(finding.outputs) if finding.outputs else ""
        lines.append("    " + _case(finding) + arrow)
    if finding.box:
        word = "Die ganze Lücke: " if finding.kind == "luecke" else "Alle solchen Fälle: "
        lines.append(f"  {word} " + " · ".join(f"{label} {_cell(text)}" for label, text in finding.box))
    if finding.near:
        near = " und ".join(
            f"Regel {item.rule} ({item.column} {item.cell}, hier {shown(item.value)})" for item in finding.near
        )
        lines.append(f"  Am nächsten:      {near}")
    if finding.proposals:
        ideas = []
        for change in finding.proposals:
            if change.rule is None:
                ideas.append("neue Zeile: " + " | ".join([*change.cells, "?"]))
            else:
                ideas.append(f"Regel {change.rule}, Spalte {change.column}: {change.cells[0]}")
        lines.append("  Vorschlag:        " + ", oder ".join(ideas))
    if finding.perhaps:
        cells = ", ".join(f"Regel {rule}, Spalte {column}" for rule, column in finding.perhaps)
        lines.append(f"  Nicht zu beurteilen: {cells}")
    if finding.rule_ids:
        lines.append("  Zeilen in der Datei: " + ", ".join(finding.rule_ids[:MOST]))
    return lines


def _case(finding: Finding) -> str:
    return " · ".join(
        f"{label}: {shown(value)}" if isinstance(value, bool) or value is None else f"{label} {shown(value)}"
        for label, value in finding.case
    )


def _cell(text: str) -> str:
    return {"-": "beliebig", "true": "ja", "false": "nein", "null": "keine Angabe"}.get(text, text)


def _headline(analysis: Analysis, finding: Finding, number: int) -> str:
    rules = finding.rules
    first = rules[0] if rules else 0
    others = ", ".join(str(rule) for rule in rules[1:])
    plural = "Regeln" if len(rules) > 2 else "Regel"
    values = ", ".join(finding.values)
    match finding.kind:
        case "luecke":
            none = " (nur, wenn eine Angabe fehlt)" if finding.severity == "warnung" else ""
            return f"Lücke {number}: Für diesen Fall gilt keine Regel{none}"
        case "ueberschneidung":
            why = " – der Wert zählt doppelt" if analysis.hit_policy == "C+" else ""
            return f"Überschneidung: Regeln {first} und {others} treffen beide zu{why}"
        case "unerreichbar":
            if finding.column:
                return f"Regel {first} trifft nie zu: kein Wert erfüllt ihre Zelle in Spalte {finding.column}"
            return f"Regel {first} entscheidet nie: {plural} {others} kommen immer vorher"
        case "doppelt":
            return f"Regel {others} wiederholt Regel {first}: gleiche Bedingungen, gleiches Ergebnis"
        case "restzeile":
            return (
                f"Regel {first} hat keine Bedingung und gibt {values}: eine Restzeile darf nur an einen Menschen "
                "verweisen (PRUEFEN_…)"
            )
        case "falscher_typ":
            return f"Regel {first}, Spalte {finding.column}: {values} hat nicht den Typ der Spalte und trifft nie zu"
        case "wert_unerlaubt":
            return f"Regel {first}, Spalte {finding.column}: {values} steht nicht in der Liste der Werte"
        case "ausgabe_unerlaubt":
            return f"Regel {first}: {values} steht nicht in den Ausgabewerten von {finding.column}"
        case "entbehrlich":
            return f"Regel {first} ist entbehrlich: ohne sie entscheiden andere Regeln ({others}) gleich"
        case "umfasst":
            same = " mit gleichem Ergebnis" if len(set(finding.outputs)) == 1 else ""
            return f"Regel {first} gilt nur, wo auch Regel {others}{same} gilt"
        case "reihenfolge":
            return f"Die Reihenfolge entscheidet: Regel {first} steht vor Regel {others}, beide treffen zu"
        case "wert_ungenutzt":
            return f"Spalte {finding.column}: keine Zelle nennt {values}"
        case "ausgabe_ungenutzt":
            return f"Ausgabe {finding.column}: keine Regel ergibt {values}"
        case "jahre":
            return _years(finding)


def _years(finding: Finding) -> str:
    parts = []
    if finding.since is not None:
        parts.append(f"ab {finding.since:%d.%m.%Y}")
    if finding.until is not None:
        parts.append(f"bis {finding.until:%d.%m.%Y}")
    text = f"Spalte {finding.column}: Werte liegen vor {' '.join(parts)}"
    if finding.until is not None and finding.until < dt.date.max:
        following = finding.until + dt.timedelta(days=1)
        text += f"; für {following.year} liegt " + ("kein Wert vor" if following.day == following.month == 1
                                                    else f"ab {following:%d.%m.%Y} kein Wert vor")  # fmt: skip
    return text


def _footer(analysis: Analysis) -> list[str]:
    """What was proved and what that rests on."""
    lines = []
    proved = not analysis.errors and not analysis.undecided and not any(f.kind == "luecke" for f in analysis.findings)
    if proved and analysis.hit_policy in _POLICY:
        lines.append(f"Bewiesen: {_POLICY[analysis.hit_policy]}.")
    elif analysis.undecided and analysis.errors:
        lines.append("Nicht entschieden: " + ", ".join(_NAMES[kind][1] for kind in analysis.undecided) + ".")
    lines.append("Angenommen:")
    lines += [f"    {label}: {text}" for label, text in analysis.assumed]
    if analysis.opaque:
        lines.append("Nicht zu beurteilende Zellen: " + ", ".join(
            f"Regel {rule} {column} ({text})" for rule, column, text in analysis.opaque[:MOST]))  # fmt: skip
    if analysis.dependent:
        pairs = ", ".join(f"{left}/{right}" for left, right in analysis.dependent[:MOST])
        lines.append(f"Eingaben voneinander abhängig ({pairs}): gefundene Fälle können unmöglich sein.")
    if analysis.reviewed:
        lines.append(f"Geprüfte Paare mit gewollter Reihenfolge: {analysis.reviewed}")
    if analysis.stale:
        pairs = ", ".join(f"{left}/{right}" for left, right in analysis.stale[:MOST])
        lines.append(f"Als geprüft vermerkt, aber ohne Überschneidung: {pairs}")
    lines.append(f"Stichtag der Prüfung: {analysis.day:%d.%m.%Y} · Knoten: {analysis.nodes}")
    return lines


def summary(analyses: Iterable[Analysis]) -> dict[str, Any]:
    """Figures over all tables: how many, how many in order, findings by kind and severity."""
    found = list(analyses)
    kinds: dict[str, int] = {}
    for analysis in found:
        for finding in analysis.findings:
            name = f"{finding.severity}:{finding.kind}"
            kinds[name] = kinds.get(name, 0) + 1
    return {
        "tables": len(found),
        "in_order": sum(not analysis.errors and not analysis.undecided for analysis in found),
        "undecided": sum(bool(analysis.undecided) for analysis in found),
        "findings": dict(sorted(kinds.items())),
    }
