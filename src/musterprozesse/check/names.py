"""Do the names say what they should: activities what is done, events what has happened, splits what is asked.

The rules of German grammar here are rules of thumb, therefore warnings; a name that is fine nevertheless gets an
exception with its reason.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from musterprozesse.check.finding import Finding, Severity, about
from musterprozesse.process import ACTIVITIES, Kind, Node, Process

MOST_WORDS = 5
MOST_LETTERS = 50

_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*\Z")
_KEBAB = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\Z")
_INFINITIVE = re.compile(r"[a-zäöüß]+(en|ern|eln|tun|sein)\Z")
# Of these a participle may look like the infinitive ("Bescheid erlassen"), or it is one ("eingegangen").
_PARTICIPLE = re.compile(
    r"(be|ver|er|ent|emp|zer|miss|über|unter|wider|hinter)\w+\Z|(ab|an|auf|aus|bei|dar|ein|fest|fort|frei|her|hin|los"
    r"|mit|nach|statt|teil|um|vor|weg|weiter|zu|zurück|zusammen)?ge\w+en\Z"
)
_STATES = frozenset({"fehlen", "stehen", "bestehen", "laufen", "vorliegen", "entgegen", "offen", "gegeben", "worden"})
_EVENTS = frozenset({Kind.START, Kind.END, Kind.CATCH, Kind.BOUNDARY})
_RESERVED = frozenset({"start", "end", "root"})


def name_findings(process: Process) -> Iterator[Finding]:
    """All findings about ids and names of one diagram."""
    yield from _ids(process)
    if not _is_activity(process.name):
        yield about(
            process, process.id, "name_infinitiv", Severity.WARNING,
            f"Der Prozess heißt „{process.name}“.", "Sein Name sagt, was am Ende getan ist: Objekt und Infinitiv.",
            "Zum Beispiel „Fiktionsbescheinigung ausstellen“.",
        )  # fmt: skip
    for node in process.nodes.values():
        if node.kind in ACTIVITIES:
            yield from _activity(process, node)
        elif node.kind in _EVENTS:
            yield from _event(process, node)
        elif node.kind is Kind.XOR:
            yield from _split(process, node)
    ends = Counter(n.name for n in process.of_kind(Kind.END))
    for node in process.of_kind(Kind.END):
        if ends[node.name] > 1:
            yield about(
                process, node.id, "ende_eindeutig", Severity.ERROR, "Zwei Endereignisse haben denselben Namen.",
                "Akte und Szenario könnten nicht sagen, wie der Vorgang ausging.",
                "Jedes Ende nach dem Zustand nennen, der erreicht ist.",
            )  # fmt: skip


def _ids(process: Process) -> Iterator[Finding]:
    if not _KEBAB.match(process.id):
        yield about(
            process, process.id, "id_form", Severity.ERROR, "Die id des Prozesses ist nicht in kebab-case.",
            "Sie ist der Dateiname und der Name in der Schnittstelle.", "Kleinbuchstaben mit Bindestrich, ae statt ä.",
        )  # fmt: skip
    for element in (*process.nodes, *process.lanes):
        if element.lower() in _RESERVED:
            yield about(
                process, element, "reservierte_id", Severity.ERROR, "Diese id ist vergeben.",
                "Sie bezeichnet in Ablaufmaschinen den Anfang oder das Ende selbst.", "Eine sprechende id vergeben.",
            )  # fmt: skip
        elif not _SNAKE.match(element):
            yield about(
                process, element, "id_form", Severity.ERROR, "Die id ist nicht in snake_case.",
                "Sie steht in Szenarien, Akten und Schnittstellen und bleibt für immer.",
                "Kleinbuchstaben, Ziffern und _, ae statt ä: unterlagen_pruefen.",
            )  # fmt: skip


def _missing(process: Process, node: Node, example: str) -> Finding:
    return about(
        process, node.id, "name_fehlt", Severity.ERROR, "Das Element hat keinen Namen.",
        "Wer das Diagramm liest, weiß nicht, was gemeint ist.", f"Benennen, zum Beispiel {example}.",
    )  # fmt: skip


def _activity(process: Process, node: Node) -> Iterator[Finding]:
    if node.name == node.id:
        yield _missing(process, node, "„Unterlagen prüfen“")
        return
    words = node.name.split()
    if not _is_activity(node.name):
        yield about(
            process, node.id, "name_infinitiv", Severity.WARNING,
            "Der Name sagt nicht mit Objekt und Infinitiv, was zu tun ist.",
            "So heißt der Schritt in der Aufgabenliste.", "Zum Beispiel „Unterlagen prüfen“.",
        )  # fmt: skip
    if "und" in words:
        yield about(
            process, node.id, "name_zwei_taetigkeiten", Severity.WARNING, "Der Name nennt zwei Tätigkeiten.",
            "Ob beide getan sind, sieht man dem Schritt nicht an.", "Zwei Schritte zeichnen.",
        )  # fmt: skip
    if len(words) > MOST_WORDS or len(node.name) > MOST_LETTERS:
        yield _long(process, node.id)


def _event(process: Process, node: Node) -> Iterator[Finding]:
    if node.name == node.id:
        yield _missing(process, node, "„Unterlagen eingegangen“")
        return
    if node.name.endswith("?") or _is_order(node.name):
        yield about(
            process, node.id, "name_partizip", Severity.WARNING,
            "Der Name des Ereignisses sagt nicht, was geschehen ist.",
            "Ein Ereignis tut nichts; es ist eingetreten.", "Zum Beispiel „Antrag eingegangen“, „Frist abgelaufen“.",
        )  # fmt: skip
    if len(node.name) > MOST_LETTERS:
        yield _long(process, node.id)


def _split(process: Process, node: Node) -> Iterator[Finding]:
    named = node.name != node.id
    if len(node.outgoing) < 2:
        if named:
            yield about(
                process, node.id, "zusammenfuehrung_mit_name", Severity.WARNING, "Die Zusammenführung hat einen Namen.",
                "Sie fragt nichts; der Name lässt an eine Entscheidung denken.", "Den Namen löschen.",
            )  # fmt: skip
        return
    if not named:
        yield _missing(process, node, "„Unterlagen vollständig?“")
    elif not node.name.endswith("?"):
        yield about(
            process, node.id, "frage_mit_fragezeichen", Severity.WARNING,
            "Die Verzweigung ist nicht als Frage benannt.",
            "Die Beschriftungen der Flüsse sind die Antworten.", "Als Frage mit „?“ benennen.",
        )  # fmt: skip
    labels = Counter(process.flows[f].name for f in node.outgoing)
    for flow in node.outgoing:
        label = process.flows[flow].name
        if not label:
            yield about(
                process, flow, "fluss_ohne_beschriftung", Severity.WARNING,
                f"Der Fluss aus „{node.name}“ ist nicht beschriftet.",
                "Welche Antwort hierher führt, ist nicht zu sehen.",
                "Mit „ja“, „nein“ oder dem Ergebnis beschriften.",
            )  # fmt: skip
        elif labels[label] > 1:
            yield about(
                process, flow, "fluss_gleich_beschriftet", Severity.WARNING,
                f"Zwei Flüsse aus „{node.name}“ tragen dieselbe Beschriftung.",
                "Die Antworten sind nicht zu unterscheiden.",
                "Verschieden beschriften.",
            )  # fmt: skip


def _long(process: Process, element: str) -> Finding:
    return about(
        process, element, "name_laenge", Severity.WARNING,
        f"Der Name ist länger als {MOST_WORDS} Wörter oder {MOST_LETTERS} Zeichen.",
        "Lange Namen liest im Diagramm niemand.", "Kürzen; Einzelheiten in die Dokumentation des Elements.",
    )  # fmt: skip


def _is_activity(name: str) -> bool:
    words = name.split()
    return len(words) > 1 and bool(_INFINITIVE.match(words[-1]))


def _is_order(name: str) -> bool:
    """Whether a name tells to do something: it ends in an infinitive that can be no participle and no state."""
    words = name.split()
    last = words[-1]
    if not _INFINITIVE.match(last) or last in _STATES or "zu" in words[:-1]:
        return False
    return not _PARTICIPLE.match(last)
