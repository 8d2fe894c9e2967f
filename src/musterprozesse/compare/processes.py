"""Two versions of a process: steps, flows, deadlines, roles, fields, Steckbrief."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from musterprozesse.compare.change import Change, Comparison, Told, told
from musterprozesse.process import Flow, Node, Process
from musterprozesse.report.processes import named
from musterprozesse.terminal.overview import DEADLINES, KINDS

Item = TypeVar("Item")
_WORDS = {
    "norm": "Norm", "rag": "Referenzaktivitätengruppe", "ag": "Nummer",
    "nicht_durch": "nicht durch dieselbe Person wie",
    "unterlagen": "Unterlagen", "schreiben": "Schreiben", "felder": "Meldung", "eingangstag": "Eingangstag",
    "keine": "ab hier keine", "ueberholt": "neu zu fragen", "ansehen": "zu würdigen",
    "kuendigt_an": "kündigt an", "bekanntgabe": "Bekanntgabe", "frist_ende": "Fristende als",
}  # fmt: skip
_PROFILE = {
    "name": "Name", "art": "Art", "version": "Version", "stand": "Rechtsstand", "definition": "Definition",
    "leistungsschluessel": "Leistungsschlüssel", "beschreibung": "Beschreibung", "schlagworte": "Schlagworte",
    "ausloeser": "Auslöser", "ergebnisse": "Ergebnisse", "eingaben": "Eingaben", "ausgaben": "Ausgaben",
    "zustand": "Zustand", "handlungsgrundlagen": "Handlungsgrundlagen", "fristen": "Fristen",
    "teilnehmer": "Teilnehmer",
}  # fmt: skip
_SENTENCE = re.compile(r"(?<=\w{3}\.) (?=[A-ZÄÖÜ])")
_LISTS = frozenset({"unterlagen", "felder", "keine", "ueberholt"})
_TOLD_ELSEWHERE = frozenset({"frist_ab", "frist_art"})


def compare_processes(before: Process, after: Process) -> Comparison:
    """What changed from one version to the other, steps first; the drawing itself does not count."""
    changes = [
        *_all(before.nodes, after.nodes, lambda node: f"{KINDS[node.kind]} „{node.name or node.id}“",
              lambda node: _facts(before, node), lambda node: _facts(after, node)),
        *_all(before.flows, after.flows, lambda flow: f"Fluss {_way(before, after, flow)}",
              lambda flow: _flow_facts(before, flow, after), lambda flow: _flow_facts(after, flow, after)),
        *_profile(before, after),
    ]  # fmt: skip
    return Comparison("bpmn", after.id, after.name, tuple(changes))


def _all(
    before: Mapping[str, Item],
    after: Mapping[str, Item],
    named: Callable[[Item], str],
    was: Callable[[Item], Mapping[str, Told]],
    now: Callable[[Item], Mapping[str, Told]],
) -> Iterator[Change]:
    """Items by their ids: what came, what went, and what became different in those that stayed."""
    for id, item in after.items():
        if id not in before:
            role = now(item).get("Rolle")
            yield Change("neu", id, f"{named(item)} hinzugekommen" + (f", {role}" if role else ""))
    for id, item in before.items():
        if id not in after:
            yield Change("weg", id, f"{named(item)} entfallen")
    for id, item in after.items():
        if id in before:
            yield from (Change("anders", id, f"{named(item)}: {text}") for text in told(was(before[id]), now(item)))


def _facts(process: Process, node: Node) -> dict[str, Told]:
    """Everything that means something about a step, by its German label."""
    found: dict[str, Told] = {
        "Name": node.name,
        "Art": KINDS[node.kind],
        "Rolle": process.lanes.get(node.lane, node.lane),
        "Erläuterung": sentences(node.documentation),
        "Pflichtfelder": tuple(f.id for f in node.fields if f.required),
        "freiwillige Felder": tuple(f.id for f in node.fields if not f.required),
        "Tabelle": node.decision,
        "Liste": node.collection,
        "Ergebnisform": node.map_result,
        "Fachverfahren": node.topic,
        "Nachricht": process.messages.get(node.message, node.message),
        "Teil": node.called,
        "Eingaben": tuple(node.inputs),
        "Ausgaben": tuple(node.outputs),
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
    given = {key: value for key, value in node.properties.items() if key not in skip}
    return found | {_WORDS.get(k, k): _split(v) if k in _LISTS else v for k, v in given.items()}


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(","))


def _flow_facts(process: Process, flow: Flow, words: Process) -> dict[str, Told]:
    """Steps by the names of one version, so that a new name is told once and not at every flow."""

    def name(id: str) -> str:
        return named(words, words.nodes[id]) if id in words.nodes else named(process, process.nodes[id])

    return {
        "von": name(flow.source), "nach": name(flow.target), "Beschriftung": flow.name,
        "Bedingung": flow.condition or "",
    }  # fmt: skip


def _way(before: Process, after: Process, flow: Flow) -> str:
    process = after if after.flows.get(flow.id) is flow else before
    label = f" („{flow.name}“)" if flow.name else ""
    names = [named(process, process.nodes[id]) for id in (flow.source, flow.target)]
    return " → ".join(name if "„" in name else f"„{name}“" for name in names) + label


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
        was, now = ({_PROFILE.get(key, key): _value(version.get(key, ""))} for version in (old, new))
        yield from (Change("anders", "", f"Steckbrief: {text}") for text in told(was, now))


def _value(value: Any) -> Told:
    return tuple(map(_text, value)) if isinstance(value, list) else sentences(_text(value))


def sentences(text: str) -> tuple[str, ...]:
    """A long text as its sentences, so that only those that changed are told."""
    return tuple(filter(None, _SENTENCE.split(" ".join(text.split()))))


def _text(value: Any) -> str:
    if isinstance(value, Mapping):
        return " · ".join(_text(item) for item in value.values())
    if isinstance(value, bool):
        return "ja" if value else "nein"
    return " ".join(str(value).split())
