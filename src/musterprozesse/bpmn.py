"""Read a BPMN 2.0 file into plain data, with lxml; nothing is executed, nothing guessed.

Elements outside the whitelist are refused by name: what the diagram shows is what happens.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from lxml import etree

from musterprozesse import toml
from musterprozesse.errors import ModelError, id_flaw, near
from musterprozesse.process import Flow, FormField, Kind, Node, Process, Timer, fingerprint
from musterprozesse.wellformed import well_formed

BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL"
CAMUNDA = "http://camunda.org/schema/1.0/bpmn"
MAX_BYTES = 2_000_000
MAX_ELEMENTS = 2_000

_PROPERTIES = frozenset(
    {"norm", "rag", "ag", "nicht_durch", "unterlagen", "schreiben", "felder", "eingangstag", "kuendigt_an"}
    | {"keine", "ueberholt", "ansehen"}
    | {"frist_ab", "frist_art", "frist_ende", "bekanntgabe"}
)
FRIST_ARTEN = ("handlungsfrist", "gueltigkeit", "behoerdenintern", "wiedervorlage")
BEKANNTGABEN = ("post", "elektronisch", "abruf", "zustellung")


_SILENT = frozenset(
    {"documentation", "extensionElements", "incoming", "outgoing", "laneSet", "sequenceFlow", "textAnnotation"}
    | {"association", "group", "category"}
)
_REFUSED = {
    "scriptTask": (
        "Skriptaufgaben werden nicht ausgeführt.",
        "Eine Regelaufgabe mit Tabelle oder eine Benutzeraufgabe verwenden.",
    ),
    "task": ("Eine Aufgabe ohne Art sagt nicht, wer sie tut.", "Zur Benutzer-, Regel- oder Dienstaufgabe machen."),
    "inclusiveGateway": ("Das inklusive Gateway wird nicht ausgeführt.", "Exklusiv oder parallel verzweigen."),
    "complexGateway": ("Das komplexe Gateway wird nicht ausgeführt.", "Exklusiv oder parallel verzweigen."),
    "intermediateThrowEvent": ("Sendende Zwischenereignisse werden nicht ausgeführt.", "Eine Dienstaufgabe verwenden."),
    "transaction": ("Transaktionen werden nicht ausgeführt.", "Einen eingebetteten Teilprozess verwenden."),
    "adHocSubProcess": ("Ad-hoc-Teilprozesse werden nicht ausgeführt.", "Die Schritte ausdrücklich verbinden."),
    "dataObject": ("Datenobjekte werden nicht ausgeführt.", "Angaben als Felder der Aufgaben führen."),
    "dataObjectReference": ("Datenobjekte werden nicht ausgeführt.", "Angaben als Felder der Aufgaben führen."),
    "dataStoreReference": ("Datenspeicher werden nicht ausgeführt.", "Angaben als Felder der Aufgaben führen."),
}
_EVENT_DEFINITIONS: dict[Kind, set[str | None]] = {
    Kind.START: {None, "messageEventDefinition"},
    Kind.END: {None, "terminateEventDefinition"},
    Kind.CATCH: {"messageEventDefinition", "timerEventDefinition"},
    Kind.BOUNDARY: {"messageEventDefinition", "timerEventDefinition"},
}


def safe_xml(data: bytes, file: str) -> etree._Element:
    """Parse without entities, DTD and network; refuse what hides content (XML 1.0 DOCTYPE)."""
    if len(data) > MAX_BYTES:
        raise ModelError(file, "", f"Die Datei ist größer als {MAX_BYTES // 1_000_000} MB.", "Datei prüfen.")
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"\x00" in data:
        raise ModelError(file, "", "DOCTYPE, Entitäten und UTF-16 sind nicht erlaubt.", "Als UTF-8 ohne sie speichern.")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ModelError(
            file, "", f"Kein gültiges XML (Zeile {error.lineno}).", "Die Datei im Modeler neu speichern."
        ) from None
    info = root.getroottree().docinfo
    if info.internalDTD is not None or (info.encoding or "UTF-8").upper() not in ("UTF-8", "US-ASCII", "ASCII"):
        raise ModelError(file, "", "Nur UTF-8 ohne DOCTYPE ist erlaubt.", "Als UTF-8 ohne DOCTYPE speichern.")
    return root


def read_profile(data: bytes, file: str, process_id: str) -> dict[str, Any]:
    """Read a Steckbrief (TOML beside the diagram); its id must be the process's."""
    try:
        profile = toml.loads(data)
    except (toml.TomlError, UnicodeDecodeError) as error:
        raise ModelError(file, "", f"Kein gültiges TOML: {error}.", "Zeile berichtigen.") from None
    if profile.get("id") != process_id:
        raise ModelError(
            file, "id", "Die id des Steckbriefs ist nicht die des Prozesses.", f'id = "{process_id}" setzen.'
        )
    for key in ("eingaben", "ausgaben"):
        if not isinstance(profile.get(key, []), list) or not all(isinstance(x, str) for x in profile.get(key, [])):
            raise ModelError(file, key, "Muss eine Liste von Namen sein.", f'{key} = ["…"] schreiben.')
    return profile


def read_process(data: bytes, file: str, profile: Mapping[str, Any] | None = None) -> Process:
    """Read one BPMN file with exactly one executable process.

    Raises:
        ModelError: the file is not safe XML, or the diagram says something that would not run as drawn.
    """
    return _Reader(safe_xml(data, file), file).process(profile or {})


def _q(tag: str) -> str:
    return f"{{{BPMN}}}{tag}"


def _c(tag: str) -> str:
    return f"{{{CAMUNDA}}}{tag}"


class _Reader:
    def __init__(self, root: etree._Element, file: str) -> None:
        self.root, self.file = root, file
        self.nodes: dict[str, Node] = {}
        self.flows: dict[str, Flow] = {}
        self.lanes: dict[str, str] = {}
        self.lane_of: dict[str, str] = {}

    def fail(self, element: str, reason: str, hint: str = "") -> ModelError:
        return ModelError(self.file, element, reason, hint)

    def process(self, profile: Mapping[str, Any]) -> Process:
        if self.root.tag != _q("definitions"):
            raise self.fail("", "Keine BPMN-2.0-Datei.", "Im Modeler als BPMN speichern.")
        found = list(self.root.iter(_q("process")))
        if len(found) != 1:
            raise self.fail(
                "", f"{len(found)} Prozesse in der Datei, erlaubt ist genau einer.", "Je Prozess eine Datei."
            )
        process = found[0]
        pid = self.ident(process)
        if process.get("isExecutable") != "true":
            raise self.fail(pid, "Der Prozess ist nicht ausführbar.", "Im Modeler „Executable“ ankreuzen.")
        self.unique_ids()
        if sum(1 for e in process.iter(etree.Element) if e.get("id")) > MAX_ELEMENTS:
            raise self.fail(pid, f"Der Prozess hat mehr als {MAX_ELEMENTS} Elemente.", "In Teile zerlegen.")
        self.messages = {self.ident(m): m.get("name") or self.ident(m) for m in self.root.iter(_q("message"))}
        for lane in process.iter(_q("lane")):
            self.lanes[self.ident(lane)] = lane.get("name", "")
            for ref in lane.findall(_q("flowNodeRef")):
                self.lane_of[(ref.text or "").strip()] = self.ident(lane)
        self.extensions(process, pid)
        self.level(process, "", "")
        self.connect()
        made = Process(
            id=pid,
            name=process.get("name") or pid,
            file=self.file,
            nodes=self.nodes,
            flows=self.flows,
            lanes=self.lanes,
            messages=self.messages,
            profile=profile,
            fingerprint=fingerprint(pid, self.nodes, self.flows),
        )
        for node in self.nodes.values():
            well_formed(made, node)
        return made

    def ident(self, element: etree._Element) -> str:
        value = element.get("id", "")
        if flaw := id_flaw(value):
            raise self.fail(value, flaw, "Die id im Modeler ändern.")
        return value

    def unique_ids(self) -> None:
        seen: set[str] = set()
        for element in self.root.iter(etree.Element):
            value = element.get("id")
            if value is None or element.tag.startswith(f"{{{CAMUNDA}}}"):
                continue
            if value in seen:
                raise self.fail(value, "Die id kommt zweimal vor.", "Eine der beiden ändern.")
            seen.add(value)

    def level(self, container: etree._Element, parent: str, lane: str) -> None:
        for element in container:
            tag = etree.QName(element)
            if tag.namespace != BPMN:
                raise self.fail(element.get("id", tag.localname), f"Unbekanntes Element {tag.localname}.", "Entfernen.")
            name = tag.localname
            if name in _SILENT or name.endswith("EventDefinition") or name == "multiInstanceLoopCharacteristics":
                if name == "sequenceFlow":
                    self.flow(element)
                continue
            if name in _REFUSED:
                raise self.fail(element.get("id", name), *_REFUSED[name])
            try:
                kind = Kind(name)
            except ValueError:
                raise self.fail(
                    element.get("id", name), f"Das Element {name} wird nicht ausgeführt.", "Entfernen."
                ) from None
            node = self.node(element, kind, parent, lane)
            self.nodes[node.id] = node
            if kind is Kind.SUB:
                self.level(element, node.id, node.lane)

    def node(self, element: etree._Element, kind: Kind, parent: str, lane: str) -> Node:
        nid = self.ident(element)
        if element.get("triggeredByEvent") == "true":
            raise self.fail(nid, "Ereignis-Teilprozesse werden nicht ausgeführt.", "Ein Randereignis verwenden.")
        if element.find(_q("standardLoopCharacteristics")) is not None:
            raise self.fail(nid, "Schleifenmarkierungen werden nicht ausgeführt.", "Die Schleife mit Gateway zeichnen.")
        if element.get("isForCompensation") == "true":
            raise self.fail(nid, "Kompensation wird nicht ausgeführt.", "Den Rückweg zeichnen.")
        for key in ("class", "delegateExpression", "expression"):
            if element.get(_c(key)):
                raise self.fail(
                    nid, "Programmcode im Diagramm wird nicht ausgeführt.", "Als „External“ mit Topic führen."
                )
        properties, fields, ins, outs = self.extensions(element, nid)
        event, message = self.event(element, kind, nid)
        timer = (
            self.timer(event, properties, nid)
            if event is not None and event.tag == _q("timerEventDefinition")
            else None
        )
        collection, item = self.multi(element, kind, nid)
        if kind is Kind.RECEIVE:
            message = self.message_ref(element.get("messageRef", ""), nid)
        if kind in (Kind.SERVICE, Kind.SEND) and not (
            element.get(_c("type")) == "external" and element.get(_c("topic"))
        ):
            raise self.fail(nid, "Die Dienstaufgabe hat kein Topic.", "Implementation „External“ mit Topic wählen.")
        decision = element.get(_c("decisionRef"), "")
        if kind is Kind.RULE and not decision:
            raise self.fail(
                nid, "Die Regelaufgabe nennt keine Entscheidung.", "Implementation „DMN“, Decision reference setzen."
            )
        if decision and element.get(_c("resultVariable")) != decision:
            raise self.fail(
                nid, "Die Ergebnisvariable heißt nicht wie die Entscheidung.", f"Result variable = {decision}."
            )
        if kind is Kind.CALL and not element.get("calledElement"):
            raise self.fail(nid, "Die Aufrufaktivität nennt keinen Prozess.", "Called element setzen.")
        documentation = element.findtext(_q("documentation")) or ""
        return Node(
            id=nid,
            kind=kind,
            name=" ".join((element.get("name") or nid).split()),
            index=len(self.nodes),
            parent=parent,
            lane=self.lane_of.get(nid, lane),
            documentation=documentation.strip(),
            properties=properties,
            fields=fields,
            decision=decision,
            map_result=element.get(_c("mapDecisionResult"), ""),
            collection=collection,
            element=item,
            topic=element.get(_c("topic"), ""),
            message=message,
            timer=timer,
            attached_to=element.get("attachedToRef", ""),
            interrupting=element.get("cancelActivity", "true") == "true",
            terminate=event is not None and event.tag == _q("terminateEventDefinition"),
            called=element.get("calledElement", ""),
            inputs=ins,
            outputs=outs,
            default=element.get("default", ""),
        )

    def extensions(
        self, element: etree._Element, nid: str
    ) -> tuple[dict[str, str], tuple[FormField, ...], tuple[str, ...], tuple[str, ...]]:
        properties: dict[str, str] = {}
        fields: list[FormField] = []
        ins: list[str] = []
        outs: list[str] = []
        holder = element.find(_q("extensionElements"))
        for child in holder if holder is not None else ():
            tag = etree.QName(child)
            if tag.namespace != CAMUNDA:
                continue
            if tag.localname == "properties":
                for prop in child.findall(_c("property")):
                    name = prop.get("name", "")
                    if name not in _PROPERTIES:
                        hint = ", ".join(near(name, _PROPERTIES)) or ", ".join(sorted(_PROPERTIES))
                        raise self.fail(nid, f"Unbekannte Eigenschaft „{name}“.", f"Gemeint: {hint}?")
                    properties[name] = (prop.get("value") or "").strip()
            elif tag.localname == "formData":
                for item in child.findall(_c("formField")):
                    required = any(c.get("name") == "required" for c in item.iter(_c("constraint")))
                    fields.append(
                        FormField(
                            id=item.get("id", ""),
                            type=item.get("type", ""),
                            label=item.get("label", ""),
                            required=required,
                        )
                    )
            elif tag.localname in ("in", "out"):
                if not child.get("source") or child.get("source") != child.get("target"):
                    raise self.fail(
                        nid, "Ein- und Ausgaben des Aufrufs heißen innen und außen gleich.", "Source = Target."
                    )
                (ins if tag.localname == "in" else outs).append(child.get("source", ""))
            else:
                raise self.fail(nid, f"camunda:{tag.localname} wird nicht ausgeführt.", "Entfernen.")
        return properties, tuple(fields), tuple(ins), tuple(outs)

    def event(self, element: etree._Element, kind: Kind, nid: str) -> tuple[etree._Element | None, str]:
        allowed = _EVENT_DEFINITIONS.get(kind)
        if allowed is None:
            return None, ""
        found: list[etree._Element] = [e for e in element if str(e.tag).endswith("EventDefinition")]
        if len(found) > 1:
            raise self.fail(nid, "Ein Ereignis hat genau einen Auslöser.", "Die übrigen entfernen.")
        name = etree.QName(found[0]).localname if found else None
        if name not in allowed:
            shown = {"linkEventDefinition": "Link", "conditionalEventDefinition": "Bedingung", None: "kein Auslöser"}
            raise self.fail(
                nid,
                f"Ereignisart „{shown.get(name, name)}“ wird hier nicht ausgeführt.",
                "Nachricht oder Zeit verwenden.",
            )
        if name == "messageEventDefinition":
            return found[0], self.message_ref(found[0].get("messageRef", ""), nid)
        return (found[0] if found else None), ""

    def message_ref(self, ref: str, nid: str) -> str:
        if ref not in self.messages:
            raise self.fail(nid, "Das Element nennt keine Nachricht.", "Im Modeler eine Nachricht wählen oder anlegen.")
        return ref

    def timer(self, event: etree._Element, properties: Mapping[str, str], nid: str) -> Timer:
        duration = (event.findtext(_q("timeDuration")) or "").strip()
        if not duration:
            raise self.fail(
                nid, "Die Frist hat keine Dauer.", "Type „Duration“ mit ISO-Zeitraum wie P14D oder =parameter.x."
            )
        if "${" in duration or "#{" in duration:
            raise self.fail(nid, "Camunda-Ausdrücke werden nicht ausgeführt.", "FEEL mit führendem = schreiben.")
        kind, service = properties.get("frist_art", ""), properties.get("bekanntgabe", "")
        if kind not in FRIST_ARTEN:
            raise self.fail(nid, "Die Frist hat keine frist_art.", f"Eine von {', '.join(FRIST_ARTEN)} angeben.")
        if service and service not in BEKANNTGABEN:
            raise self.fail(nid, "Unbekannte Bekanntgabe.", f"Eine von {', '.join(BEKANNTGABEN)} angeben.")
        start = properties.get("frist_ab", "")
        if not start and kind in ("handlungsfrist", "gueltigkeit"):
            raise self.fail(nid, "Der Frist fehlt frist_ab.", "Die Tatsache nennen, die den ersten Tag enthält.")
        end = properties.get("frist_ende", "")
        return Timer(duration=duration, start_fact=start, end_fact=end, kind=kind, service=service)

    def multi(self, element: etree._Element, kind: Kind, nid: str) -> tuple[str, str]:
        multi = element.find(_q("multiInstanceLoopCharacteristics"))
        if multi is None:
            return "", ""
        collection, item = multi.get(_c("collection"), ""), multi.get(_c("elementVariable"), "")
        if kind is not Kind.RULE:
            raise self.fail(nid, "Mehrfachausführung gibt es nur an Regelaufgaben.", "Die Markierung entfernen.")
        if not collection or not item:
            raise self.fail(nid, "Der Mehrfachausführung fehlt Collection oder Element variable.", "Beide angeben.")
        return collection, item

    def flow(self, element: etree._Element) -> None:
        fid = self.ident(element)
        source, target = element.get("sourceRef", ""), element.get("targetRef", "")
        condition = element.find(_q("conditionExpression"))
        text = None
        if condition is not None:
            text = (condition.text or "").strip()
            if condition.get("language", "").lower() != "feel":
                raise self.fail(fid, "Die Bedingung ist kein FEEL.", "Condition type „Script“, Format „feel“ wählen.")
            if not text or "${" in text or "#{" in text:
                raise self.fail(fid, "Die Bedingung ist leer oder ein Camunda-Ausdruck.", "FEEL schreiben.")
            text = text.removeprefix("=").strip()
        name = " ".join((element.get("name") or "").split())
        self.flows[fid] = Flow(id=fid, source=source, target=target, name=name, condition=text)

    def connect(self) -> None:
        """Join flows to nodes and refuse what would not run as drawn."""
        incoming: dict[str, list[str]] = {n: [] for n in self.nodes}
        outgoing: dict[str, list[str]] = {n: [] for n in self.nodes}
        pairs: set[tuple[str, str]] = set()
        for flow in self.flows.values():
            if flow.source not in self.nodes or flow.target not in self.nodes:
                raise self.fail(flow.id, "Der Fluss verbindet nichts.", "Neu zeichnen.")
            if self.nodes[flow.source].parent != self.nodes[flow.target].parent:
                raise self.fail(flow.id, "Der Fluss überschreitet die Grenze eines Teilprozesses.", "Innen beenden.")
            if (flow.source, flow.target) in pairs:
                raise self.fail(flow.id, "Zwei Flüsse verbinden dieselben Elemente.", "Einen entfernen.")
            pairs.add((flow.source, flow.target))
            outgoing[flow.source].append(flow.id)
            incoming[flow.target].append(flow.id)
        for nid, node in list(self.nodes.items()):
            self.nodes[nid] = replace(node, incoming=tuple(incoming[nid]), outgoing=tuple(outgoing[nid]))
        for level in ["", *(n.id for n in self.nodes.values() if n.kind is Kind.SUB)]:
            starts = [n for n in self.nodes.values() if n.parent == level and n.kind is Kind.START]
            if len(starts) != 1:
                raise self.fail(level, f"{len(starts)} Startereignisse, erlaubt ist genau eines.", "Eines behalten.")
            if level and starts[0].message:
                raise self.fail(starts[0].id, "Ein Teilprozess beginnt ohne Auslöser.", "Auslöser entfernen.")
