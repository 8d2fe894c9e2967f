"""Do the forms agree with the vocabulary: type, label and choices of each field, and who may fill it.

`mended` writes what the vocabulary says into the file, as text, so that nothing else in it changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, unescape

from lxml import etree

from musterprozesse.bpmn import CAMUNDA, safe_xml
from musterprozesse.check.finding import Finding, Severity, about
from musterprozesse.process import Kind, Process
from musterprozesse.vocabulary import Fact, Vocabulary

FIELD_TYPES = {
    "datum": "date", "wahrheitswert": "boolean", "auswahl": "enum", "text": "string",
    "ganzzahl": "long", "zahl": "double", "liste": "list",
}  # fmt: skip
"""The type of a form field in the Modeler for each type of the vocabulary."""

_QUOTE = {'"': "&quot;"}


def form_findings(data: bytes, process: Process, vocabulary: Vocabulary) -> Iterator[Finding]:
    """All findings about the form fields of one file; unknown facts are the loader's business."""
    fix = "Im Modeler ändern oder: musterprozesse check --fix"
    why = "Sachbearbeitung und Szenarien sähen ein anderes Feld als die Tabellen."
    for field in safe_xml(data, process.file).iter(f"{{{CAMUNDA}}}formField"):
        step = next((id for a in field.iterancestors() if (id := a.get("id", "")) in process.nodes), "")
        if step and process.nodes[step].kind is not Kind.USER:
            yield about(
                process, step, "formular_ohne_mensch", Severity.ERROR, "Nur Benutzeraufgaben haben ein Formular.",
                "Diese Felder bekäme niemand zu sehen.",
                "Eine Benutzeraufgabe davor zeichnen oder das Formular löschen.",
            )  # fmt: skip
            continue
        fact = vocabulary.facts.get(field.get("id", ""))
        if fact is None or not step:
            continue
        kind = FIELD_TYPES[fact.typ]
        if field.get("type") != kind:
            what = f"Das Feld „{fact.id}“ hat den Typ {field.get('type')}, im Vokabular {kind}."
            yield about(process, step, "feld_typ", Severity.ERROR, what, why, fix)
        if field.get("label") != fact.label:
            what = f"Das Feld „{fact.id}“ heißt „{field.get('label')}“, im Vokabular „{fact.label}“."
            yield about(process, step, "feld_beschriftung", Severity.ERROR, what, why, fix)
        shown = _values(field)
        if shown and shown != dict(fact.werte):
            what = f"Das Feld „{fact.id}“ bietet andere Werte an als das Vokabular."
            yield about(process, step, "feld_werte", Severity.ERROR, what, why, fix)
        lane = process.nodes[step].lane
        if lane in vocabulary.roles and lane not in fact.rollen:
            yield about(
                process, step, "rolle_darf_nicht", Severity.ERROR,
                f"Das Feld „{fact.label}“ darf diese Rolle nicht angeben, sondern: {', '.join(fact.rollen)}.",
                "Wer eine Feststellung trifft, ist im Vokabular festgelegt.",
                "Den Schritt in die Bahn der Rolle legen oder die Rolle im Vokabular ergänzen.",
            )  # fmt: skip


def _values(field: etree._Element) -> dict[str, str]:
    return {v.get("id", ""): v.get("name", "") for v in field.findall(f"{{{CAMUNDA}}}value")}


def mended(data: bytes, vocabulary: Vocabulary) -> bytes:
    """The file with type, label and choices of its form fields as in the vocabulary; nothing else in it changes."""
    text = data.decode("utf-8")
    found = re.search(rf'xmlns:([\w-]+)="{re.escape(CAMUNDA)}"', text)
    if found is None:
        return data
    tag = re.escape(found[1])
    field = re.compile(rf"<{tag}:formField\b[^>]*?(?:/>|>.*?</{tag}:formField>)", re.DOTALL)
    return field.sub(lambda m: _field(m[0], tag, vocabulary), text).encode()


def _field(text: str, tag: str, vocabulary: Vocabulary) -> str:
    end = text.index(">")
    head, rest = text[:end], text[end:]
    slash = "/" if head.endswith("/") else ""
    head = head.removesuffix("/")
    name = _attribute(head, "id")
    fact = vocabulary.facts.get(unescape(name[2], {"&quot;": '"'})) if name is not None else None
    if fact is None:
        return text
    for key, value in (("label", fact.label), ("type", FIELD_TYPES[fact.typ])):
        head = _set(head, key, value)
    return head + slash + _choices(rest, tag, fact)


def _attribute(head: str, key: str) -> re.Match[str] | None:
    return re.search(rf"""\s{key}=(["'])(.*?)\1""", head, re.DOTALL)


def _set(head: str, key: str, value: str) -> str:
    written = f' {key}="{escape(value, _QUOTE)}"'
    found = _attribute(head, key)
    if found is not None:
        if unescape(found[2], {"&quot;": '"', "&apos;": "'"}) == value:
            return head
        return head[: found.start()] + written + head[found.end() :]
    bare = head.rstrip()
    return bare + written + head[len(bare) :]


def _choices(rest: str, tag: str, fact: Fact) -> str:
    """The choices inside a field, replaced where they differ; a field without any keeps none."""
    pattern = re.compile(rf"(\s*)<{tag}:value\b[^>]*/>")
    found = list(pattern.finditer(rest))
    if not found:
        return rest
    shown = {}
    for match in found:
        key, name = _attribute(match[0], "id"), _attribute(match[0], "name")
        shown[key[2] if key else ""] = unescape(name[2], {"&quot;": '"'}) if name else ""
    if shown == dict(fact.werte):
        return rest
    prefix = tag.replace("\\", "")
    start = f"{found[0][1]}<{prefix}:value"
    lines = "".join(f'{start} id="{escape(k, _QUOTE)}" name="{escape(v, _QUOTE)}" />' for k, v in fact.werte.items())
    return rest[: found[0].start()] + lines + pattern.sub("", rest[found[0].start() :])
