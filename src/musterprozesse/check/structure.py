"""Does the diagram run as drawn: every step gets its turn, every way ends, every split says what it splits on."""

from __future__ import annotations

from collections.abc import Iterator

from musterprozesse.check.finding import Finding, Severity, about
from musterprozesse.check.soundness import soundness
from musterprozesse.process import ACTIVITIES, Kind, Process

MOST_ACTIVITIES = 15
MOST_LEVELS = 2
_GATEWAYS = (Kind.XOR, Kind.AND, Kind.EVENTS)


def structure_findings(process: Process) -> Iterator[Finding]:
    """All findings about the flow of one diagram."""
    for level in ["", *(n.id for n in process.of_kind(Kind.SUB))]:
        yield from _sound(process, level)
        yield from _size(process, level)
    yield from _gateways(process)


def _sound(process: Process, level: str) -> Iterator[Finding]:
    found = soundness(process, level)
    if not found.decided:
        yield about(
            process, level, "nicht_entschieden", Severity.WARNING,
            "Das Diagramm hat zu viele mögliche Stände, um sie alle durchzuspielen.",
            "Ob jeder Weg endet, ist deshalb nicht bewiesen.", "Parallele Äste in Teile auslagern.",
        )  # fmt: skip
    for element in found.stuck:
        node = process.nodes[element]
        if node.kind is Kind.AND:
            what = "Hier wird auf einen Weg gewartet, der nicht mehr kommt."
            todo = "Was exklusiv verzweigt, exklusiv zusammenführen; parallel nur, was parallel verzweigt wurde."
        else:
            what = "Von hier führt kein Weg zu einem Ende."
            todo = "Einen Fluss zu einem Endereignis oder zurück auf den Hauptweg zeichnen."
        yield about(process, element, "verklemmt", Severity.ERROR, what, "Ein Fall bliebe hier für immer stehen.", todo)
    for element in found.dead:
        yield about(
            process, element, "nie_erreicht", Severity.ERROR, "Dieser Schritt kommt in keinem Ablauf an die Reihe.",
            "Was nie geschieht, steht umsonst im Diagramm oder fehlt im Fall.",
            "Die Flüsse davor prüfen; oft fehlt einer oder ein paralleles Gateway wartet vergeblich.",
        )  # fmt: skip
    for element in sorted(found.flooded, key=lambda id: process.nodes[id].index)[:1]:
        yield about(
            process, element, "doppelt_durchlaufen", Severity.ERROR, "Hier sammeln sich immer mehr Durchläufe an.",
            "Der Schritt würde in einem Fall mehrfach nebeneinander getan.",
            "Parallele Wege mit einem parallelen Gateway zusammenführen, bevor es weiter oder zurück geht.",
        )  # fmt: skip


def _size(process: Process, level: str) -> Iterator[Finding]:
    activities = sum(n.kind in ACTIVITIES for n in process.level(level))
    if activities > MOST_ACTIVITIES:
        yield about(
            process, level or process.id, "groesse", Severity.WARNING,
            f"{activities} Aktivitäten auf einer Ebene, gut lesbar sind {MOST_ACTIVITIES}.",
            "Was nicht auf einen Blick passt, versteht niemand ganz.",
            "Einen Abschnitt in einen eigenen Teil auslagern.",
        )  # fmt: skip
    depth, at = 0, level
    while at:
        depth, at = depth + 1, process.nodes[at].parent
    if depth >= MOST_LEVELS:
        yield about(
            process, level, "verschachtelt", Severity.WARNING,
            f"Der Teilprozess liegt auf Ebene {depth + 1}, gut lesbar sind {MOST_LEVELS}.",
            "Tief verschachtelte Schritte übersieht man.", "Daraus einen eigenen Teil mit Aufruf machen.",
        )  # fmt: skip


def _gateways(process: Process) -> Iterator[Finding]:
    for node in process.nodes.values():
        many_in, many_out = len(node.incoming) > 1, len(node.outgoing) > 1
        if node.kind in _GATEWAYS and many_in and many_out:
            yield about(
                process, node.id, "verzweigt_und_vereint", Severity.WARNING,
                "Das Gateway führt Wege zusammen und verzweigt zugleich.",
                "Man sieht nicht, was von beidem gemeint ist.", "Zwei Gateways hintereinander zeichnen.",
            )  # fmt: skip
        elif node.kind in _GATEWAYS and not many_in and not many_out:
            yield about(
                process, node.id, "gateway_ueberfluessig", Severity.WARNING,
                "Das Gateway hat nur einen Eingang und einen Ausgang.",
                "Es sieht nach einer Wahl aus, die es nicht gibt.",
                "Das Gateway löschen oder den fehlenden Fluss zeichnen.",
            )  # fmt: skip
        elif node.kind not in _GATEWAYS and many_in and node.kind is not Kind.END:
            yield about(
                process, node.id, "zusammenfuehrung_ohne_gateway", Severity.ERROR,
                f"In den Schritt führen {len(node.incoming)} Flüsse ohne Gateway.",
                "Ob auf alle gewartet wird oder der erste genügt, bleibt offen.",
                "Davor ein exklusives Gateway ohne Namen setzen.",
            )  # fmt: skip
        if node.kind is Kind.XOR and many_out and not node.default:
            yield about(
                process, node.id, "ohne_standardfluss", Severity.ERROR,
                "Keiner der Flüsse aus der Verzweigung ist der Standardfluss.",
                "Trifft keine Bedingung zu, bliebe der Fall mit einem Fehler stehen.",
                "Den Fluss für „sonst“ im Modeler zum Default Flow machen.",
            )  # fmt: skip
