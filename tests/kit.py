"""Small diagrams and libraries for tests: the real reader, engine and vocabulary, with little text."""

from __future__ import annotations

import itertools
import json
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr
from zoneinfo import ZoneInfo

from musterprozesse.loader import Library, library

BERLIN = ZoneInfo("Europe/Berlin")
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" '
    'xmlns:camunda="http://camunda.org/schema/1.0/bpmn">'
)


def at(text: str) -> datetime:
    """A moment in Berlin: "2026-11-02" (noon) or "2026-11-02 09:30"."""
    return datetime.fromisoformat(text if " " in text else f"{text} 12:00").replace(tzinfo=BERLIN)


class Diagram:
    """Writes one process as BPMN: `user("a", fields={"x": True})`, `flow("s", "a")`, then `xml()`."""

    def __init__(self, id: str, level: bool = False) -> None:
        self.id, self.level = id, level
        self.parts: list[str] = []
        self.messages: set[str] = set()
        self.defaults: dict[str, str] = {}
        self.count = 0

    def add(
        self, tag: str, id: str, body: str = "", properties: dict[str, str] | None = None, **attributes: str
    ) -> Diagram:
        given = "".join(f" {k.replace('__', ':')}={quoteattr(v)}" for k, v in attributes.items())
        rows = "".join(
            f"<camunda:property name={quoteattr(k)} value={quoteattr(v)}/>" for k, v in (properties or {}).items()
        )
        inner = f"<camunda:properties>{rows}</camunda:properties>" if rows else ""
        extension, _, rest = body.partition("|")
        holder = f"<extensionElements>{extension}{inner}</extensionElements>" if extension or inner else ""
        self.parts.append(f'<{tag} id="{id}" name="{id}"{given}@{id}@>{holder}{rest}</{tag}>')
        return self

    def start(self, id: str = "s", **properties: str) -> Diagram:
        return self.add("startEvent", id, "", properties)

    def end(self, id: str = "e", terminate: bool = False) -> Diagram:
        return self.add("endEvent", id, "|<terminateEventDefinition/>" if terminate else "")

    def user(self, id: str, fields: dict[str, bool] | None = None, **properties: str) -> Diagram:
        rows = "".join(
            f'<camunda:formField id="{f}" type="string" label="{f}">'
            + ('<camunda:validation><camunda:constraint name="required"/></camunda:validation>' if must else "")
            + "</camunda:formField>"
            for f, must in (fields or {}).items()
        )
        return self.add("userTask", id, f"<camunda:formData>{rows}</camunda:formData>" if rows else "", properties)

    def service(self, id: str, **properties: str) -> Diagram:
        return self.add("serviceTask", id, "", properties, camunda__type="external", camunda__topic="t")

    def rule(self, id: str, decision: str, body: str = "") -> Diagram:
        return self.add(
            "businessRuleTask", id, body, camunda__decisionRef=decision, camunda__resultVariable=decision,
            camunda__mapDecisionResult="singleEntry",
        )  # fmt: skip

    def gate(self, id: str, kind: str = "exclusive") -> Diagram:
        return self.add(f"{kind}Gateway", id)

    def _event(self, message: str, timer: str) -> str:
        if message:
            self.messages.add(message)
            return f'|<messageEventDefinition messageRef="{message}"/>'
        return f"|<timerEventDefinition><timeDuration>{escape(timer)}</timeDuration></timerEventDefinition>"

    def catch(self, id: str, message: str = "", timer: str = "", **properties: str) -> Diagram:
        if timer:
            properties = {"frist_art": "behoerdenintern", **properties}
        return self.add("intermediateCatchEvent", id, self._event(message, timer), properties)

    def border(
        self, id: str, on: str, message: str = "", timer: str = "", interrupting: bool = True, **properties: str
    ) -> Diagram:
        if timer:
            properties = {"frist_art": "behoerdenintern", **properties}
        cancel = "true" if interrupting else "false"
        return self.add(
            "boundaryEvent", id, self._event(message, timer), properties, attachedToRef=on, cancelActivity=cancel
        )

    def receive(self, id: str, message: str, **properties: str) -> Diagram:
        self.messages.add(message)
        return self.add("receiveTask", id, "", properties, messageRef=message)

    def call(self, id: str, process: str, ins: tuple[str, ...] = (), outs: tuple[str, ...] = ()) -> Diagram:
        body = "".join(f'<camunda:in source="{n}" target="{n}"/>' for n in ins)
        body += "".join(f'<camunda:out source="{n}" target="{n}"/>' for n in outs)
        return self.add("callActivity", id, body, calledElement=process)

    def sub(self, id: str, inner: Diagram) -> Diagram:
        self.messages |= inner.messages
        return self.add("subProcess", id, "|" + inner.body())

    def flow(self, source: str, target: str, condition: str | None = None, default: bool = False) -> Diagram:
        self.count += 1
        fid = f"f{self.id.replace('-', '_')}{self.count}"
        inner = f'<conditionExpression language="feel">{escape(condition)}</conditionExpression>' if condition else ""
        if default:
            self.defaults[source] = fid
        self.parts.append(f'<sequenceFlow id="{fid}" sourceRef="{source}" targetRef="{target}">{inner}</sequenceFlow>')
        return self

    def chain(self, *nodes: str) -> Diagram:
        for source, target in itertools.pairwise(nodes):
            self.flow(source, target)
        return self

    def body(self) -> str:
        text = "".join(self.parts)
        for source, fid in self.defaults.items():
            text = text.replace(f"@{source}@", f' default="{fid}"')
        for part in self.parts:
            if "@" in part:
                mark = part.split("@")[1]
                text = text.replace(f"@{mark}@", "")
        return text

    def xml(self) -> bytes:
        messages = "".join(f'<message id="{m}" name="{m}"/>' for m in sorted(self.messages))
        process = f'<process id="{self.id}" isExecutable="true">{self.body()}</process>'
        return f"{_HEAD}{messages}{process}</definitions>".encode()


FACTS = """
[x]
typ = "zahl"
label = "X"
art = "angabe"
rollen = ["amt"]
personenbezug = "nein"
norm = "Praxis"
leer = "kein X"
[y]
typ = "zahl"
label = "Y"
art = "angabe"
rollen = ["amt"]
personenbezug = "nein"
norm = "Praxis"
[z]
typ = "wahrheitswert"
label = "Z"
art = "feststellung"
rollen = ["amt"]
personenbezug = "nein"
norm = "Praxis"
[tag]
typ = "datum"
label = "Tag"
art = "angabe"
rollen = ["amt"]
personenbezug = "nein"
norm = "Praxis"
leer = "kein Tag"
[letzter_tag]
typ = "datum"
label = "Letzter Tag"
art = "register"
rollen = ["amt"]
personenbezug = "nein"
norm = "Praxis"
[eingang]
typ = "datum"
label = "Eingang"
art = "register"
rollen = ["amt"]
personenbezug = "nein"
norm = "Praxis"
leer = "noch nichts eingegangen"
[werte]
typ = "liste"
label = "Werte"
art = "angabe"
rollen = ["amt"]
personenbezug = "nein"
norm = "Praxis"
element = "zahl"
einzeln = "wert"
"""
PARAMETERS = """
[land]
typ = "auswahl"
label = "Land"
einheit = "Code"
grundlage = "§ 31 Abs. 3 VwVfG"
[land.werte]
HE = "Hessen"
BY = "Bayern"
[tage]
typ = "ganzzahl"
label = "Tage"
einheit = "Tage"
standard = 14
grundlage = "Praxis"
"""
SMALL = """<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="gross_d" name="gross"
 namespace="urn:x-musterprozesse:dmn:gross"><decision id="gross" name="Wie groß ist X?"><variable name="gross"/>
<decisionTable id="gross_t" hitPolicy="UNIQUE"><input id="i1" label="x"><inputExpression id="e1" typeRef="number">
<text>x</text></inputExpression></input><output id="o1" name="groesse" typeRef="string"/>
<rule id="gross_1"><description>§ 1 BGB</description><inputEntry id="c1"><text>&lt; 10</text></inputEntry>
<outputEntry id="r1"><text>"KLEIN"</text></outputEntry></rule>
<rule id="gross_2"><description>§ 2 BGB</description><inputEntry id="c2"><text>[10..100]</text></inputEntry>
<outputEntry id="r2"><text>"GROSS"</text></outputEntry></rule></decisionTable></decision></definitions>"""


def folder(
    root: Path, *diagrams: Diagram, profiles: dict[str, str] | None = None, tables: dict[str, str] | None = None
) -> Path:
    """An office's folder of models, written below `root`."""
    for name in ("bpmn", "dmn/test", "vocabulary/fakten"):
        (root / name).mkdir(parents=True, exist_ok=True)
    for diagram in diagrams:
        (root / "bpmn" / f"{diagram.id}.bpmn").write_bytes(diagram.xml())
        profile = (profiles or {}).get(diagram.id, "")
        (root / "bpmn" / f"{diagram.id}.toml").write_text(f'id = "{diagram.id}"\n{profile}', encoding="utf-8")
    words = root / "vocabulary"
    (words / "fakten" / "alle.toml").write_text(FACTS, encoding="utf-8")
    (words / "parameter.toml").write_text(PARAMETERS, encoding="utf-8")
    (words / "rollen.toml").write_text('[amt]\nlabel = "Amt"\nintern = true\n', encoding="utf-8")
    for name in ("dokumente", "schreiben", "wertelisten", "woerter"):
        (words / f"{name}.toml").write_text("", encoding="utf-8")
    for name, text in {"gross": SMALL, **(tables or {})}.items():
        (root / "dmn" / "test" / f"{name}.dmn").write_text(text, encoding="utf-8")
    return root


def small(root: Path, *diagrams: Diagram, parameters: dict[str, Any] | None = None, **more: Any) -> Library:
    """A library of a few diagrams; its Land is Hessen unless the test says otherwise."""
    return library(folder(root, *diagrams, **more), parameters={"land": "HE"} if parameters is None else parameters)


def beside_facts(text: str) -> tuple[int, int]:
    """Bytes beside facts, now and earlier, and results; tokens, passed deadlines with what waits there."""
    state = json.loads(text)
    for holder in (*state["c"].values(), *state.get("m", []), *state.get("v", [])):
        for kept in ("f", "p", "r"):
            holder.pop(kept, None)

    def tokens(level: dict[str, Any]) -> int:
        return len(level["t"]) + sum(tokens(inner) for inner in level.get("s", {}).values())

    passed = sum(1 + len(record.get("w", ())) for record in state.get("l", []))
    return len(json.dumps(state, separators=(",", ":"), ensure_ascii=False).encode()), tokens(state["w"]) + passed
