"""Does the diagram say what FIM and the law want to know: activity groups, norms, and the Steckbrief beside it.

Rules: code list Referenzaktivitätengruppe (xprozess 2019-08-07), LeiKa keys, FIM-Prozesssteckbrief.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from musterprozesse.check.finding import Finding, Severity, about
from musterprozesse.dmn import Decision
from musterprozesse.errors import near
from musterprozesse.law import NormError, basis
from musterprozesse.process import ACTIVITIES, Kind, Node, Process
from musterprozesse.vocabulary import LEIKA, Vocabulary

KINDS = ("rahmen", "pruefung", "teil")
LOCAL, MODEL = 104, 105
_GROUPS = frozenset("12345678")
_NORM_GROUPS = frozenset("345")
_NUMBER = re.compile(r"\d{2}\Z")
_TEXTS = ("name", "version", "definition", "beschreibung")
_LISTS = ("schlagworte", "ausloeser", "ergebnisse", "eingaben", "ausgaben")
_TABLES = ("handlungsgrundlagen", "teilnehmer")
_KNOWN = frozenset(
    {"id", "art", "stand", "leistungsschluessel", "leika_offen", "detaillierungsstufe", "fristen", "zustand"}
    | {"bezeichnung", *_TEXTS, *_LISTS, *_TABLES}
)
_RECORD = "Der Prozess ließe sich im FIM-Katalog nicht beschreiben."
_WHO = "Nur so ist nachzulesen, worauf der Schritt beruht."


def profile_findings(process: Process, parts: Mapping[str, Process], vocabulary: Vocabulary) -> Iterator[Finding]:
    """All findings about one diagram's activity groups and norms, and about its Steckbrief.

    `parts` are the diagrams it calls, by id, as far as they can be read.
    """
    yield from _groups(process, parts)
    yield from _norms(process)
    yield from _Steckbrief(process, vocabulary).findings()


# -- activity groups and norms -----------------------------------------------------------------------------------------


def _groups(process: Process, parts: Mapping[str, Process]) -> Iterator[Finding]:
    error = Severity.ERROR
    steps = [n for n in process.level("") if n.kind in ACTIVITIES]
    numbers = Counter(n.properties.get("ag", "") for n in steps)
    for node in steps:
        group, number = node.properties.get("rag", ""), node.properties.get("ag", "")
        if group not in _GROUPS:
            what = f"Die Eigenschaft rag ist „{group}“." if group else "Dem Schritt fehlt die Eigenschaft rag."
            yield about(
                process, node.id, "rag_vorhanden", error, what, _RECORD,
                "rag = 1 bis 8 setzen (3 formell prüfen, 4 gebunden entscheiden, 5 mit Spielraum entscheiden).",
            )  # fmt: skip
        if not _NUMBER.match(number):
            yield about(
                process, node.id, "ag_vorhanden", error, "Dem Schritt fehlt eine zweistellige Nummer ag.", _RECORD,
                'ag = "01", "02" … in der Reihenfolge der Schritte setzen.',
            )  # fmt: skip
        elif numbers[number] > 1:
            yield about(
                process, node.id, "ag_eindeutig", error, f"Die Nummer ag {number} kommt zweimal vor.", _RECORD,
                "Jeder Aktivitätengruppe eine eigene Nummer geben.",
            )  # fmt: skip
        kinds = set(_kinds_inside(process, node, parts))
        if group == "5" and not kinds & {Kind.USER, Kind.MANUAL}:
            yield about(
                process, node.id, "rag5_mensch", error,
                "Hier soll mit Spielraum entschieden werden, aber kein Mensch tut es.",
                "Ermessen, Prognose und Bewertung überlässt das Gesetz Menschen.",
                "Eine Benutzeraufgabe daraus machen; eine Tabelle davor darf vorbereiten. Oder rag = 4.",
            )  # fmt: skip
        if group == "4" and Kind.RULE not in kinds and not node.documentation:
            yield about(
                process, node.id, "rag4_tabelle", Severity.WARNING,
                "Hier wird ohne Spielraum entschieden, aber keine Tabelle tut es.",
                "Was das Gesetz vorgibt, soll nachlesbar und prüfbar in einer Tabelle stehen.",
                "Eine Regelaufgabe daraus machen oder den Grund in die Dokumentation des Schritts schreiben.",
            )  # fmt: skip


def _kinds_inside(process: Process, node: Node, parts: Mapping[str, Process]) -> Iterator[Kind]:
    """The kinds of steps that happen in a step: its own, or those of the subprocess or part it stands for."""
    if node.kind is Kind.SUB:
        for inner in process.level(node.id):
            yield from _kinds_inside(process, inner, parts)
    elif node.kind is Kind.CALL:
        part = parts.get(node.called)
        for inner in part.nodes.values() if part is not None and part is not process else ():
            yield from _kinds_inside(part, inner, {k: v for k, v in parts.items() if k != node.called})  # type: ignore[arg-type]
    else:
        yield node.kind


def _norms(process: Process) -> Iterator[Finding]:
    known = laws_of(process)
    for node in process.nodes.values():
        wanted = node.timer is not None or (node.kind in ACTIVITIES and node.properties.get("rag") in _NORM_GROUPS)
        if not node.norm:
            if wanted:
                yield about(
                    process, node.id, "norm_vorhanden", Severity.ERROR, "Hier fehlt die Eigenschaft norm.", _WHO,
                    "Die Vorschrift nennen, zum Beispiel „§ 82 Abs. 1 Satz 2 AufenthG“, oder „Praxis“.",
                )  # fmt: skip
            continue
        try:
            laws = {n.law for n in basis(node.norm).norms}
        except NormError as error:
            yield about(
                process, node.id, "norm_lesbar", Severity.ERROR,
                f"Die Norm „{node.norm}“ ist nicht lesbar: {error.reason}", _WHO, error.hint,
            )  # fmt: skip
            continue
        for law in sorted(laws - known) if known else ():
            yield about(
                process, node.id, "gesetz_im_steckbrief", Severity.WARNING,
                f"{law} steht nicht unter den Handlungsgrundlagen des Steckbriefs.",
                "Wer nur den Steckbrief liest, kennt nicht alle Grundlagen.",
                f"In {process.id}.toml eine [[handlungsgrundlagen]] mit {law} ergänzen.",
            )  # fmt: skip


def row_findings(decision: Decision) -> Iterator[Finding]:
    """Rows of a table that name no norm, or none that can be read."""
    for rule in decision.table.rules if decision.table is not None else ():
        try:
            basis(rule.norm)
        except NormError as error:
            named = bool(rule.norm.strip())
            yield Finding(
                file=decision.file, element=rule.id, label=f"Zeile {rule.number}",
                rule="norm_lesbar" if named else "norm_vorhanden", severity=Severity.ERROR,
                what=f"Die Norm „{rule.norm}“ ist nicht lesbar: {error.reason}" if named else "Hier fehlt die Norm.",
                why="Nur so ist nachzulesen, worauf das Ergebnis beruht.", todo=error.hint,
            )  # fmt: skip


def laws_of(process: Process) -> frozenset[str]:
    """The laws the Steckbrief names."""
    found: set[str] = set()
    for entry in _tables(process.profile, "handlungsgrundlagen"):
        try:
            found |= {n.law for n in basis(str(entry.get("name", ""))).norms}
        except NormError:
            continue
    return frozenset(found)


def _tables(profile: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    entries = profile.get(key, [])
    return [e for e in entries if isinstance(e, dict)] if isinstance(entries, list) else []


# -- the Steckbrief ----------------------------------------------------------------------------------------------------


class _Steckbrief:
    def __init__(self, process: Process, vocabulary: Vocabulary) -> None:
        self.process, self.vocabulary, self.profile = process, vocabulary, process.profile
        self.file = f"{process.id}.toml"

    def finding(self, key: str, rule: str, what: str, todo: str, why: str = _RECORD) -> Finding:
        return about(self.process, key, rule, Severity.ERROR, what, why, todo, file=self.file)

    def findings(self) -> Iterator[Finding]:
        if not self.profile:
            todo = f"Neben dem Diagramm {self.file} anlegen."
            yield self.finding("", "steckbrief_fehlt", "Der Steckbrief fehlt.", todo)
            return
        yield from self._keys()
        yield from self._service()
        yield from self._legal()
        yield from self._people()
        yield from self._deadlines()

    def missing(self, key: str, example: str) -> Finding:
        return self.finding(key, "steckbrief_angabe", f"Die Angabe {key} fehlt oder ist leer.", f"Schreiben: {example}")

    def _keys(self) -> Iterator[Finding]:
        profile = self.profile
        for key in profile:
            if key not in _KNOWN:
                meant = ", ".join(near(key, _KNOWN))
                todo = f"Meinten Sie {meant}?" if meant else "Streichen."
                yield self.finding(key, "steckbrief_unbekannt", f"Die Angabe {key} gibt es nicht.", todo)
        for key in _TEXTS:
            if not isinstance(profile.get(key), str) or not profile[key].strip():
                yield self.missing(key, f'{key} = "…"')
        for key in _LISTS:
            if not isinstance(profile.get(key), list):
                yield self.missing(key, f'{key} = ["…"]')
        for key in _TABLES:
            if not _tables(profile, key):
                yield self.missing(key, f"[[{key}]]")
        state = profile.get("zustand")
        if not isinstance(state, dict) or not state.get("status"):
            yield self.missing("zustand", '[zustand] mit status = "entwurf"')
        if profile.get("art") not in KINDS:
            yield self.missing("art", f"art = eines von {', '.join(KINDS)}")
        try:
            date.fromisoformat(str(profile.get("stand", "")))
        except ValueError:
            yield self.missing("stand", 'stand = "2026-04-29", der Tag des geprüften Rechts')
        name = profile.get("name")
        if isinstance(name, str) and name.strip() and name != self.process.name:
            yield self.finding(
                "name", "steckbrief_name", f"Im Diagramm heißt der Prozess „{self.process.name}“.",
                "Beide gleich benennen.", "Man hielte sie für zwei Prozesse.",
            )  # fmt: skip

    def _service(self) -> Iterator[Finding]:
        key, is_open = self.profile.get("leistungsschluessel"), self.profile.get("leika_offen") is True
        if key is None and not is_open:
            yield self.finding(
                "leistungsschluessel", "leika", "Der Leistungsschlüssel fehlt.",
                "Den 14-stelligen LeiKa-Schlüssel nennen; gibt es keinen: leika_offen = true.",
            )  # fmt: skip
        elif key is not None and (is_open or not isinstance(key, str) or not LEIKA.match(key)):
            yield self.finding(
                "leistungsschluessel", "leika", f"„{key}“ ist kein Leistungsschlüssel, oder leika_offen steht daneben.",
                "14 Ziffern, beginnend mit 99, als Text; oder nur leika_offen = true.",
            )  # fmt: skip
        elif isinstance(key, str) and (known := self.vocabulary.services) and key not in known:
            meant = " oder ".join(f"{k} ({known[k]})" for k in near(key, known))
            yield self.finding(
                "leistungsschluessel", "leika_unbekannt", f"Den Leistungsschlüssel {key} kennt das Vokabular nicht.",
                f"Meinten Sie {meant}?" if meant else "Im FIM-Portal nachsehen und mit seiner Bezeichnung in "
                "vocabulary/leika.toml eintragen; gibt es keinen: leika_offen = true.",
                "Ein falscher Schlüssel ordnet den Prozess einer anderen Leistung zu.",
            )  # fmt: skip
        if self.profile.get("detaillierungsstufe") not in (LOCAL, MODEL):
            yield self.finding(
                "detaillierungsstufe", "detaillierungsstufe", "Die Detaillierungsstufe ist nicht 105 oder 104.",
                "105 für ein Muster, 104 für die Fassung eines Landes oder einer Kommune.",
                "101 bis 103 vergibt nur die FIM-Redaktion: Dies ist kein Stammprozess.",
            )  # fmt: skip

    def _legal(self) -> Iterator[Finding]:
        for entry in _tables(self.profile, "handlungsgrundlagen"):
            name = str(entry.get("name", ""))
            try:
                basis(name)
            except NormError as error:
                yield self.finding(
                    "handlungsgrundlagen", "norm_lesbar", f"„{name}“ ist nicht lesbar: {error.reason}", error.hint, _WHO
                )

    def _people(self) -> Iterator[Finding]:
        roles = self.vocabulary.roles
        named = [str(t.get("rolle", "")) for t in _tables(self.profile, "teilnehmer")]
        for role in named:
            if role not in roles:
                meant = ", ".join(near(role, roles))
                yield self.finding(
                    "teilnehmer", "rolle_bekannt", f"Die Rolle „{role}“ gibt es nicht.",
                    f"Meinten Sie {meant}?" if meant else "Eine aus vocabulary/rollen.toml nennen.",
                    "Niemand wüsste, wer das ist.",
                )  # fmt: skip
        for lane in self.process.lanes:
            if named and lane not in named:
                yield self.finding(
                    "teilnehmer", "bahn_ist_teilnehmer",
                    f"Die Bahn „{self.process.lanes[lane]}“ fehlt unter den Teilnehmern.",
                    f'Eine [[teilnehmer]] mit rolle = "{lane}" ergänzen.',
                )  # fmt: skip

    def _deadlines(self) -> Iterator[Finding]:
        why = "Steckbrief und Diagramm würden verschiedene Fristen nennen."
        listed = {str(e.get("bpmn_id", "")): e for e in _tables(self.profile, "fristen")}
        timers = {n.id: n.timer for n in self.process.nodes.values() if n.timer is not None}
        for id, timer in timers.items():
            if id not in listed:
                yield self.finding(
                    id, "frist_im_steckbrief", "Die Frist des Diagramms fehlt im Steckbrief.",
                    f'Eine [[fristen]] mit bpmn_id = "{id}" und dauer = "{timer.duration}" ergänzen.', why,
                )  # fmt: skip
                continue
            entry = listed[id]
            if entry.get("dauer") != timer.duration:
                yield self.finding(
                    id, "frist_im_steckbrief", f"Im Steckbrief dauert die Frist {entry.get('dauer')}, im Diagramm "
                    f"{timer.duration}.", "Beide gleich angeben.", why,
                )  # fmt: skip
            try:
                basis(str(entry.get("norm", "")))
            except NormError as error:
                what = f"Die Norm der Frist ist nicht lesbar: {error.reason}"
                yield self.finding(id, "norm_lesbar", what, error.hint, _WHO)
        for id in listed:
            if id not in timers:
                meant = ", ".join(near(id, timers))
                yield self.finding(
                    id, "frist_im_steckbrief", f"Die Frist „{id}“ gibt es im Diagramm nicht.",
                    f"Meinten Sie {meant}?" if meant else "Den Eintrag streichen oder die Frist zeichnen.", why,
                )  # fmt: skip
