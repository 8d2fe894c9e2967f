"""A finding: what is wrong, where, why it matters, what to do; in German, for the designer."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from musterprozesse.process import Process


class Severity(StrEnum):
    """How bad it is: an error fails the check, a warning wants a look, a note is for the reader."""

    ERROR = "Fehler"
    WARNING = "Warnung"
    NOTE = "Hinweis"


RULES: Final = MappingProxyType(
    {
        "laeuft_nicht": "Die Datei wird nicht ausgeführt, wie sie gezeichnet ist",
        "verklemmt": "Ein Fall bliebe hier stehen",
        "nie_erreicht": "Der Schritt kommt nie an die Reihe",
        "doppelt_durchlaufen": "Durchläufe sammeln sich an",
        "nicht_entschieden": "Zu viele mögliche Stände, um alle durchzuspielen",
        "zusammenfuehrung_ohne_gateway": "Mehrere Flüsse führen ohne Gateway in einen Schritt",
        "ohne_standardfluss": "Einer Verzweigung fehlt der Standardfluss",
        "verzweigt_und_vereint": "Ein Gateway führt zusammen und verzweigt zugleich",
        "gateway_ueberfluessig": "Ein Gateway mit einem Eingang und einem Ausgang",
        "groesse": "Mehr als 15 Aktivitäten auf einer Ebene",
        "verschachtelt": "Teilprozesse liegen tiefer als zwei Ebenen",
        "gezeichnet": "Ein Element fehlt in der Zeichnung",
        "bahn": "Ein Schritt liegt außerhalb seiner Bahn",
        "ueberlappung": "Zwei Schritte liegen übereinander",
        "fluss_durch_kasten": "Ein Fluss läuft durch einen Schritt",
        "fluss_auf_fluss": "Zwei Flüsse liegen aufeinander",
        "beschriftung_auf_linie": "Die Beschriftung eines Flusses liegt auf einer Linie",
        "ergebnis_vorher": "Ein Ergebnis wird gelesen, bevor es feststeht",
        "wert_unbekannt": "Eine Bedingung vergleicht mit einem Wert, den es nicht gibt",
        "mensch_entscheidet": "Ein belastendes Ergebnis erreicht einen Bescheid ohne Menschen",
        "id_form": "Eine id ist nicht in snake_case oder kebab-case",
        "reservierte_id": "Eine id ist vergeben",
        "id_doppelt": "Eine id bedeutet zweierlei",
        "name_fehlt": "Ein Element hat keinen Namen",
        "name_infinitiv": "Eine Aktivität heißt nicht Objekt und Infinitiv",
        "name_zwei_taetigkeiten": "Eine Aktivität nennt zwei Tätigkeiten",
        "name_partizip": "Ein Ereignis heißt nicht nach dem, was geschehen ist",
        "name_laenge": "Ein Name ist zu lang",
        "frage_mit_fragezeichen": "Eine Verzweigung ist nicht als Frage benannt",
        "zusammenfuehrung_mit_name": "Eine Zusammenführung hat einen Namen",
        "fluss_ohne_beschriftung": "Ein Fluss aus einer Verzweigung ist nicht beschriftet",
        "fluss_gleich_beschriftet": "Zwei Antworten einer Verzweigung lauten gleich",
        "ende_eindeutig": "Zwei Enden heißen gleich",
        "rag_vorhanden": "Einem Schritt fehlt die Referenzaktivitätengruppe",
        "ag_vorhanden": "Einem Schritt fehlt die Nummer der Aktivitätengruppe",
        "ag_eindeutig": "Eine Nummer kommt zweimal vor",
        "rag5_mensch": "Mit Spielraum entscheidet kein Mensch",
        "rag4_tabelle": "Ohne Spielraum entscheidet keine Tabelle",
        "norm_vorhanden": "Ein Schritt, eine Frist oder eine Tabellenzeile nennt keine Norm",
        "norm_lesbar": "Eine Norm ist nicht lesbar",
        "gesetz_im_steckbrief": "Ein Gesetz fehlt im Steckbrief",
        "reihenfolge_hinfaellig": "Eine gewollte Reihenfolge nennt Zeilen, die nicht so stehen",
        "steckbrief_fehlt": "Der Steckbrief fehlt",
        "steckbrief_angabe": "Im Steckbrief fehlt eine Angabe",
        "steckbrief_unbekannt": "Der Steckbrief enthält eine unbekannte Angabe",
        "steckbrief_name": "Steckbrief und Diagramm heißen verschieden",
        "leika": "Der Leistungsschlüssel fehlt oder ist keiner",
        "leika_unbekannt": "Den Leistungsschlüssel kennt das Vokabular nicht",
        "detaillierungsstufe": "Die Detaillierungsstufe ist nicht 105 oder 104",
        "rolle_bekannt": "Ein Teilnehmer hat eine unbekannte Rolle",
        "bahn_ist_teilnehmer": "Eine Bahn fehlt unter den Teilnehmern",
        "frist_im_steckbrief": "Steckbrief und Diagramm nennen verschiedene Fristen",
        "feld_typ": "Ein Feld hat einen anderen Typ als im Vokabular",
        "feld_beschriftung": "Ein Feld heißt anders als im Vokabular",
        "feld_werte": "Ein Feld bietet andere Werte an als das Vokabular",
        "rolle_darf_nicht": "Die Rolle darf diese Angabe nicht machen",
        "formular_ohne_mensch": "Ein Formular an einem Schritt ohne Menschen",
        "eingabe_ungelesen": "Eine Eingabe eines Teils wird nicht gelesen",
        "ausgabe_ungesetzt": "Eine Ausgabe eines Teils wird nicht gesetzt",
        "schreiben_fakten": "Ein Schreiben braucht eine Angabe, die hier fehlt",
        "ausnahme_falsch": "Eine Ausnahme nennt, was es nicht gibt, oder keinen Grund",
        "szenario_lesbar": "Ein Szenario oder ein Satz darin wird nicht gelesen",
        "szenario_ohne_dann": "Ein Szenario prüft nichts",
        "satz_unbekannt": "Einen Satz versteht niemand",
        "wort_unbekannt": "Ein Szenario oder Grundfall nennt, was es nicht gibt",
        "quelle_fehlt": "Ein Szenario nennt keine Quelle",
        "quelle_unklar": "Eine Quelle ist weder Norm noch Beispielfall noch Adresse",
        "grundfall_lesbar": "Ein Grundfall wird nicht gelesen oder beginnt bei sich selbst",
        "szenarien_ungeprueft": "Szenarien wurden nicht geprüft",
        "fakt_ungenutzt": "Eine Angabe kommt nirgends vor",
        "fakt_ungelesen": "Eine Angabe wird erfasst, aber nicht gelesen",
        "unterlage_ungenutzt": "Eine Unterlage wird nirgends verlangt",
        "unterlage_unbekannt": "Eine Tabelle nennt eine Unterlage, die es nicht gibt",
    }
)
"""Every finding there is, by its name in reports and exceptions, with its title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing wrong with a diagram, a Steckbrief, a scenario or the words they use."""

    file: str
    element: str
    label: str
    rule: str
    severity: Severity
    what: str
    why: str
    todo: str

    def text(self) -> str:
        """The finding as the designer reads it, two lines."""
        named = f"„{self.label}“ ({self.element})" if self.label and self.label != self.element else f"„{self.element}“"
        place = f"{self.file}, {named}" if self.element else self.file
        return f"{self.severity} {self.rule}: {place}: {self.what}\n    {self.why} {self.todo}".rstrip()

    def to_dict(self) -> dict[str, Any]:
        """The finding as JSON data."""
        return {**asdict(self), "severity": self.severity.value}


def about(  # noqa: PLR0917 - the fields of a finding, in the order they are read
    process: Process, element: str, rule: str, severity: Severity, what: str, why: str, todo: str, *, file: str = ""
) -> Finding:
    """A finding about one element of a diagram, with the label the designer sees."""
    node, flow = process.nodes.get(element), process.flows.get(element)
    label = node.name if node is not None else flow.name if flow is not None else process.lanes.get(element, "")
    return Finding(
        file=file or process.file, element=element, label=label, rule=rule, severity=severity, what=what, why=why,
        todo=todo,
    )  # fmt: skip
