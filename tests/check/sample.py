"""A diagram without findings, drawn with all its coordinates, to be broken in one place at a time."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from musterprozesse.check.diagrams import diagram_findings
from musterprozesse.check.finding import Finding
from musterprozesse.loader import Library

ROOT = Path(__file__).resolve().parents[2]
ID = "antrag-bearbeiten"
TABLE = """<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="probe_d" name="Probe"
 namespace="urn:x-musterprozesse:dmn:probe"><decision id="probe" name="Probe"><variable name="probe"/>
<decisionTable id="probe_t"><input id="i1" label="vollstaendig"><inputExpression id="e1" typeRef="boolean">
<text>unterlagen_vollstaendig</text></inputExpression></input><output id="o1" name="ergebnis" typeRef="string"/>
<rule id="probe_1"><description>Praxis</description><inputEntry id="c1"><text>true</text></inputEntry>
<outputEntry id="r1"><text>"FREI"</text></outputEntry></rule>
<rule id="probe_2"><description>Praxis</description><inputEntry id="c2"><text>false</text></inputEntry>
<outputEntry id="r2"><text>"VERSAGEN"</text></outputEntry></rule></decisionTable></decision></definitions>"""
STECKBRIEF = f"""id = "{ID}"
name = "Antrag bearbeiten"
art = "teil"
version = "0.1.0"
stand = "2026-04-29"
leika_offen = true
detaillierungsstufe = 105
definition = "Ein Antrag wird bearbeitet."
beschreibung = "Nur zum Prüfen der Prüfung."
schlagworte = []
ausloeser = ["Antrag"]
ergebnisse = ["Antrag angenommen", "Antrag abgelehnt"]
eingaben = ["zweck_paragraf"]
ausgaben = ["unterlagen_vollstaendig"]

[[handlungsgrundlagen]]
name = "§ 82 AufenthG"
art = "104"

[[fristen]]
name = "Wiedervorlage"
dauer = "P14D"
norm = "Praxis"
bpmn_id = "wiedervorlage_erreicht"

[[teilnehmer]]
name = "Sachbearbeitung"
rolle = "sachbearbeitung"

[[teilnehmer]]
name = "Leitung"
rolle = "leitung"

[zustand]
status = "entwurf"
"""


def draw(folder: Path) -> None:
    """Write the diagram, as the drawing tools lay it out."""
    if (tools := str(ROOT / "tools")) not in sys.path:
        sys.path.append(tools)
    from diagrams.draft import Draft

    law = "§ 82 Abs. 1 AufenthG"
    d = Draft(ID, "Antrag bearbeiten", lanes=("sachbearbeitung", "leitung"))
    office = "sachbearbeitung"
    d.start("antrag_liegt_vor", "Antrag liegt vor", at=(office, 0))
    fields = ("antrag_eingang_datum!", "unterlagen_vollstaendig!", "antragsart", "ablehnung_begruendung")
    d.user("antrag_pruefen", "Antrag prüfen", at=(office, 1), rag=3, ag=1, norm=law, unterlagen="antrag",
           felder=fields)  # fmt: skip
    d.rule("ergebnis_bestimmen", "Ergebnis bestimmen", at=(office, 2), decision="probe", result="singleEntry", rag=4,
           ag=2, norm=law)  # fmt: skip
    d.xor("ergebnis", "Wie lautet das Ergebnis?", at=(office, 3))
    d.timer("wiedervorlage_erreicht", "Wiedervorlage erreicht", at=(office, 4), dauer="P14D", norm="Praxis",
            frist_ab="antrag_eingang_datum", frist_art="behoerdenintern")  # fmt: skip
    d.end("antrag_angenommen", "Antrag angenommen", at=(office, 5))
    d.user("ueber_ablehnung_entscheiden", "Über Ablehnung entscheiden", at=("leitung", 4), rag=5, ag=3, norm=law)
    d.service("ablehnung_senden", "Ablehnung senden", at=("leitung", 5), topic="schreiben", rag=2, ag=4,
              schreiben="ablehnungsbescheid")  # fmt: skip
    d.end("antrag_abgelehnt", "Antrag abgelehnt", at=("leitung", 6))
    d.chain("antrag_liegt_vor", "antrag_pruefen", "ergebnis_bestimmen", "ergebnis")
    d.flow("ergebnis", "wiedervorlage_erreicht", "frei", wenn='probe = "FREI"')
    d.flow("ergebnis", "ueber_ablehnung_entscheiden", "nicht frei", standard=True)
    d.chain("wiedervorlage_erreicht", "antrag_angenommen")
    d.chain("ueber_ablehnung_entscheiden", "ablehnung_senden", "antrag_abgelehnt")
    d.write(folder / "bpmn")


def office(root: Path) -> Path:
    """A folder of models with this one diagram and the vocabulary of the library."""
    (root / "bpmn").mkdir(parents=True)
    (root / "dmn" / "probe").mkdir(parents=True)
    shutil.copytree(ROOT / "vocabulary", root / "vocabulary")
    draw(root)
    (root / "bpmn" / f"{ID}.toml").write_text(STECKBRIEF, encoding="utf-8")
    (root / "dmn" / "probe" / "probe.dmn").write_text(TABLE, encoding="utf-8")
    return root


def findings(root: Path, id: str = ID) -> tuple[Finding, ...]:
    """What the check says about one diagram of the folder."""
    return diagram_findings(Library(root, {}), id)


@dataclass(frozen=True)
class Break:
    """One way to break the sample, and what must be said about it. `others` may be said besides."""

    rule: str
    element: str
    said: str
    change: Callable[[str], str]
    file: str = f"{ID}.bpmn"
    others: frozenset[str] = frozenset()


def swap(old: str, new: str, count: int = 1) -> Callable[[str], str]:
    """Replace a text that must be there."""

    def change(text: str) -> str:
        assert old in text, old
        return text.replace(old, new, count)

    return change


def drop(*ids: str) -> Callable[[str], str]:
    """Take elements out, with their drawing and all that mentions them, as deleting in the Modeler does."""

    def change(text: str) -> str:
        for id in ids:
            name = re.escape(id)
            for pattern in (
                rf'\n *<bpmn:(\w+) id="{name}"[^>]*/>',
                rf'\n *<bpmn:(\w+) id="{name}".*?</bpmn:\1>',
                rf"\n *<bpmn:(?:incoming|outgoing|flowNodeRef)>{name}</bpmn:\w+>",
                rf'\n *<bpmndi:(\w+) id="{name}_di".*?</bpmndi:\1>',
            ):
                text = re.sub(pattern, "", text, flags=re.DOTALL)
            assert f'"{id}"' not in text, id
        return text

    return change


def both(*changes: Callable[[str], str]) -> Callable[[str], str]:
    """One change after the other."""

    def change(text: str) -> str:
        for one in changes:
            text = one(text)
        return text

    return change


def rename(id: str, name: str) -> Callable[[str], str]:
    """Give an element another name."""

    def change(text: str) -> str:
        written = f' name="{name}"' if name else ""
        new, count = re.subn(rf'(<bpmn:\w+ id="{id}")(?: name="[^"]*")?', rf"\1{written}", text)
        assert count == 1, id
        return new

    return change
