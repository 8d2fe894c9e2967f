"""Whether the elements of a diagram stand together as they must: flows, borders, and what properties refer to."""

from __future__ import annotations

from musterprozesse.errors import ModelError, near
from musterprozesse.process import ACTIVITIES, Kind, Node, Process


def well_formed(process: Process, node: Node) -> None:
    """Refuse an element that could not run as drawn.

    Raises:
        ModelError: what is wrong with its flows, its border or its properties, and what to change.
    """
    kind, out = node.kind, node.outgoing
    if kind is not Kind.END and not out:
        raise _fail(
            process, node.id, "Hier endet der Weg ohne Endereignis.", "Einen Fluss zum nächsten Schritt zeichnen."
        )
    if kind is Kind.END and out:
        raise _fail(process, node.id, "Nach dem Ende geht es nicht weiter.", "Den Fluss entfernen.")
    if kind in (Kind.START, Kind.BOUNDARY) and node.incoming:
        raise _fail(process, node.id, "In dieses Ereignis führt kein Fluss.", "Den Fluss entfernen.")
    if kind not in (Kind.START, Kind.BOUNDARY) and not node.incoming:
        raise _fail(process, node.id, "Dieser Schritt wird nie erreicht.", "Einen Fluss zu ihm zeichnen.")
    if len(out) > 1 and kind not in (Kind.XOR, Kind.AND, Kind.EVENTS):
        raise _fail(process, node.id, "Mehrere Flüsse verlassen den Schritt.", "Mit einem Gateway verzweigen.")
    if kind is Kind.BOUNDARY:
        host = process.nodes.get(node.attached_to)
        if host is None or host.kind not in ACTIVITIES or host.parent != node.parent:
            raise _fail(process, node.id, "Das Randereignis hängt an keinem Schritt.", "An den Schritt ziehen.")
    _flows(process, node)
    _references(process, node)


def _flows(process: Process, node: Node) -> None:
    kind, out = node.kind, node.outgoing
    for fid in out:
        flow = process.flows[fid]
        if flow.condition is not None and (kind is not Kind.XOR or len(out) == 1):
            raise _fail(
                process, fid, "Eine Bedingung steht nur an Flüssen eines exklusiven Gateways.", "Bedingung entfernen."
            )
        if kind is Kind.XOR and len(out) > 1 and flow.condition is None and fid != node.default:
            raise _fail(
                process, fid, "Dem Fluss fehlt die Bedingung.", "FEEL-Bedingung setzen oder zum Standardfluss machen."
            )
        if kind is Kind.XOR and flow.condition is not None and fid == node.default:
            raise _fail(
                process, fid, "Der Standardfluss hat eine Bedingung.", "Bedingung oder Standardfluss entfernen."
            )
        target = process.nodes[flow.target]
        waits = target.kind in (Kind.CATCH, Kind.RECEIVE) and len(target.incoming) == 1
        if kind is Kind.EVENTS and not waits:
            raise _fail(
                process, target.id, "Auf ein ereignisbasiertes Gateway folgen wartende Ereignisse.", "Ersetzen."
            )


def _references(process: Process, node: Node) -> None:
    kind = node.kind
    properties = node.properties
    other = properties.get("nicht_durch", "")
    if other and (other not in process.nodes or process.nodes[other].kind not in (Kind.USER, Kind.MANUAL)):
        raise _fail(process, node.id, f"nicht_durch nennt keinen Schritt: „{other}“.", _meant(process, other))
    begins = kind is Kind.START and not node.parent
    if (node.emptied and not begins and kind is not Kind.USER) or (node.outdated and kind is not Kind.USER):
        raise _fail(process,
            node.id, "Hier wird keine Angabe überholt.",
            "keine an den Start des Prozesses oder eine Benutzeraufgabe setzen, ueberholt an eine Benutzeraufgabe.",
        )  # fmt: skip
    timer = properties.get("kuendigt_an", "")
    if timer and (timer not in process.nodes or process.nodes[timer].timer is None):
        raise _fail(process, node.id, f"kuendigt_an nennt keine Frist: „{timer}“.", _meant(process, timer))
    for item in node.fields:
        if item.id in process.nodes:
            reason = f"Das Feld „{item.id}“ heißt wie ein Schritt."
            raise _fail(process, node.id, reason, "Eines von beiden umbenennen.")


def _meant(process: Process, word: str) -> str:
    words = near(word, process.nodes)
    return f"Meinten Sie {', '.join(words)}?" if words else "Eine id aus diesem Diagramm angeben."


def _fail(process: Process, element: str, reason: str, hint: str) -> ModelError:
    return ModelError(process.file, element, reason, hint)
