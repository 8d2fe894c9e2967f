"""Two versions of a process: steps, flows, deadlines, roles, fields, Steckbrief."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from musterprozesse.compare.change import Change, Comparison, told
from musterprozesse.process import Flow, Node, Process
from musterprozesse.terminal.overview import DEADLINES, KINDS

_WORDS = {
    "norm": "Norm", "rag": "Referenzaktivitätengruppe", "ag": "Nummer",
    "nicht_durch": "nicht durch dieselbe Person wie",
    "unterlagen": "Unterlagen", "schreiben": "Schreiben", "felder": "Meldung", "eingangstag": "Eingangstag",
    "keine": "ab hier keine", "ueberholt": "neu zu fragen",
    "kuendigt_an": "kündigt an", "bekanntgabe": "Bekanntgabe", "frist_ende": "Fristende als",
}  # fmt: skip
_PROFILE = {
    "name": "Name", "art": "Art", "version": "Version", "stand": "Rechtsstand", "definition": "Definition",
    "leistungsschluessel": "Leistungsschlüssel", "beschreibung": "Beschreibung", "schlagworte": "Schlagworte",
    "ausloeser": "Auslöser", "ergebnisse": "Ergebnisse", "eingaben": "Eingaben", "ausgaben": "Ausgaben",
    "zustand": "Zustand", "handlungsgrundlagen": "Handlungsgrundlagen", "fristen": "Fristen",
    "teilnehmer": "Teilnehmer",
}  # fmt: skip
_TOLD_ELSEWHERE = frozenset({"frist_ab", "frist_art"})


def compare_processes(before: Process, after: Process) -> Comparison:
    """What changed from one version to the other, steps first; the drawing itself does not count."""
    changes = [*_steps(before, after), *_flows(before, after), *_profile(before, after)]
    return Comparison("bpmn", after.id, after.name, tuple(changes))


def _steps(before: Process, after: Process) -> Iterator[Change]:
    for nid, node in after.nodes.items():
        if nid not in before.nodes:
            role = f", {after.lanes[node.lane]}" if node.lane in after.lanes else ""
            yield Change("neu", nid, f"{KINDS[node.kind]} „{_name(node)}“ hinzugekommen{role}")
    for nid, node in before.nodes.items():
        if nid not in after.nodes:
            yield Change("weg", nid, f"{KINDS[node.kind]} „{_name(node)}“ entfallen")
    for nid, node in after.nodes.items():
        old = before.nodes.get(nid)
        if old is None:
            continue
        for text in told(_facts(before, old), _facts(after, node)):
            yield Change("anders", nid, f"{KINDS[node.kind]} „{_name(node)}“: {text}")


def _facts(process: Process, node: Node) -> dict[str, str]:
    """Everything that means something about a step, by its German label."""
    found = {
        "Name": node.name,
        "Art": KINDS[node.kind],
        "Rolle": process.lanes.get(node.lane, node.lane),
        "Erläuterung": node.documentation,
        "Pflichtfelder": ", ".join(f.id for f in node.fields if f.required),
        "freiwillige Felder": ", ".join(f.id for f in node.fields if not f.required),
        "Tabelle": node.decision,
        "Liste": node.collection,
        "Ergebnisform": node.map_result,
        "Fachverfahren": node.topic,
        "Nachricht": process.messages.get(node.message, node.message),
        "Teil": node.called,
        "Eingaben": ", ".join(node.inputs),
        "Ausgaben": ", ".join(node.outputs),
        "hängt an": node.attached_to,
        "unterbricht": "" if not node.attached_to else "ja" if node.interrupting else "nein",
        "beendet alles": "ja" if node.terminate else "",
        "Abschnitt": node.parent,
        "Standardfluss": node.default,
    }
    if node.timer is not None:
        found |= {
            "Frist": node.timer.duration,
            "Frist ab": node.timer.start_fact,
            "Fristart": DEADLINES[node.timer.kind],
        }
    skip = _TOLD_ELSEWHERE if node.timer is not None else frozenset()
    return found | {_WORDS.get(key, key): value for key, value in node.properties.items() if key not in skip}


def _flows(before: Process, after: Process) -> Iterator[Change]:
    for fid, flow in after.flows.items():
        if fid not in before.flows:
            yield Change("neu", fid, f"Fluss {_way(after, flow)} hinzugekommen")
    for fid, flow in before.flows.items():
        if fid not in after.flows:
            yield Change("weg", fid, f"Fluss {_way(before, flow)} entfallen")
    for fid, flow in after.flows.items():
        old = before.flows.get(fid)
        if old is None:
            continue
        for text in told(_flow_facts(before, old, after), _flow_facts(after, flow, after)):
            yield Change("anders", fid, f"Fluss {_way(after, flow)}: {text}")


def _flow_facts(process: Process, flow: Flow, words: Process) -> dict[str, str]:
    """Steps by the names of one version, so that a new name is told once and not at every flow."""

    def name(id: str) -> str:
        return _name(words.nodes.get(id, process.nodes[id]))

    return {
        "von": name(flow.source), "nach": name(flow.target), "Beschriftung": flow.name,
        "Bedingung": flow.condition or "",
    }  # fmt: skip


def _way(process: Process, flow: Flow) -> str:
    label = f" („{flow.name}“)" if flow.name else ""
    return f"„{_name(process.nodes[flow.source])}“ → „{_name(process.nodes[flow.target])}“{label}"


def _name(node: Node) -> str:
    return node.name or node.id


def _profile(before: Process, after: Process) -> Iterator[Change]:
    for lane in dict.fromkeys([*before.lanes, *after.lanes]):
        if lane not in before.lanes:
            yield Change("neu", lane, f"Rolle „{after.lanes[lane]}“ hinzugekommen")
        elif lane not in after.lanes:
            yield Change("weg", lane, f"Rolle „{before.lanes[lane]}“ entfallen")
        elif before.lanes[lane] != after.lanes[lane]:
            yield Change("anders", lane, f"Rolle „{before.lanes[lane]}“ heißt jetzt „{after.lanes[lane]}“")
    old, new = before.profile, after.profile
    for key in dict.fromkeys([*old, *new]):
        label = _PROFILE.get(key, key)
        if isinstance(old.get(key, []), list) and isinstance(new.get(key, []), list):
            was, now = ([_text(item) for item in version.get(key, [])] for version in (old, new))
            yield from (Change("neu", "", f"Steckbrief, {label}: „{x}“ hinzugekommen") for x in now if x not in was)
            yield from (Change("weg", "", f"Steckbrief, {label}: „{x}“ entfallen") for x in was if x not in now)
            continue
        for text in told({label: _text(old.get(key, ""))}, {label: _text(new.get(key, ""))}):
            yield Change("anders", "", f"Steckbrief: {text}")


def _text(value: Any) -> str:
    if isinstance(value, Mapping):
        return " · ".join(_text(item) for item in value.values())
    if isinstance(value, bool):
        return "ja" if value else "nein"
    return " ".join(str(value).split())
