"""`new prozess` and `new entscheidung`: files to begin with that already pass the check."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from importlib import resources
from pathlib import Path
from string import Template
from xml.sax.saxutils import escape

from musterprozesse.loader import Library
from musterprozesse.terminal.errors import Refused

ROLE = "sachbearbeitung"
_KEBAB = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\Z")
_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*\Z")
_TOPIC = re.compile(r"[a-z][a-z0-9_]*\Z")


def new_process(library: Library, id: str, name: str | None, day: date) -> list[Path]:
    """Diagram, Steckbrief and scenario of a process; gives the files written.

    Raises:
        Refused: an id of another form, or one that is taken.
    """
    if not _KEBAB.match(id):
        raise Refused(f"„{id}“: Eine Prozess-id besteht aus a-z und 0-9 mit Bindestrichen, z. B. wohnsitz-aendern.")
    if id in library.processes:
        raise Refused(f"Den Prozess „{id}“ gibt es schon. Eine andere id wählen.")
    words = (name or id.replace("-", " ").capitalize()).split()
    if not name and not words[-1].endswith(("en", "ern", "eln")):
        words.append("bearbeiten")
    roles = library.vocabulary.roles
    role = ROLE if ROLE in roles else next((r.id for r in roles.values() if r.intern), "")
    if not role:
        raise Refused("vocabulary/rollen.toml nennt keine Rolle der eigenen Behörde (intern = true). Eine anlegen.")
    texts = {
        "id": id, "wort": id.replace("-", "_"), "name": " ".join(words), "rolle": role, "bahn": roles[role].label,
        "stand": day.isoformat(),
    }  # fmt: skip
    folder = library.folder
    return _write(
        texts,
        {
            folder / "bpmn" / f"{id}.bpmn": "prozess.bpmn",
            folder / "bpmn" / f"{id}.toml": "prozess.toml",
            folder / "features" / "prozesse" / f"{id}.feature": "prozess.feature",
        },
    )


def new_decision(library: Library, id: str, name: str | None, topic: str, day: date) -> list[Path]:
    """Table and scenario of a decision; gives the files written.

    Raises:
        Refused: an id of another form, or one that is taken.
    """
    if not _SNAKE.match(id):
        raise Refused(f"„{id}“: Eine Entscheidungs-id besteht aus a-z, 0-9 und _, z. B. wohnung_ausreichend.")
    if not _TOPIC.match(topic):
        raise Refused(f"„{topic}“: Ein Thema ist ein Ordner unter dmn aus a-z, 0-9 und _.")
    words = library.vocabulary
    for known, what in ((library.decisions, "Die Entscheidung"), (words.facts, "Die Angabe"),
                        (words.parameters, "Den Parameter")):  # fmt: skip
        if id in known:
            raise Refused(f"{what} „{id}“ gibt es schon. Eine andere id wählen.")
    texts = {"id": id, "name": name or id.replace("_", " ").capitalize(), "stand": day.isoformat()}
    folder = library.folder
    return _write(
        texts,
        {
            folder / "dmn" / topic / f"{id}.dmn": "entscheidung.dmn",
            folder / "features" / "entscheidungen" / f"{id}.feature": "entscheidung.feature",
        },
    )


def _write(texts: Mapping[str, str], files: Mapping[Path, str]) -> list[Path]:
    if set(texts["name"]) & set("\"„“'<>\n"):
        raise Refused("Der Name enthält Anführungszeichen oder spitze Klammern. Ohne sie schreiben.")
    for path in files:
        if path.exists():
            raise Refused(f"„{path.name}“ gibt es schon und bleibt, wie sie ist. Eine andere id wählen.")
    templates = resources.files("musterprozesse") / "terminal" / "vorlagen"
    for path, template in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        shown = {k: _fitting(v, path.suffix) for k, v in texts.items()}
        text = Template((templates / template).read_text(encoding="utf-8")).substitute(shown)
        path.write_text(text, encoding="utf-8", newline="\n")
    return list(files)


def _fitting(text: str, suffix: str) -> str:
    """The text as it is written in an attribute of XML or in a text of TOML."""
    if suffix in (".bpmn", ".dmn"):
        return escape(text, {'"': "&quot;"})
    return text.replace("\\", "\\\\").replace('"', '\\"') if suffix == ".toml" else text
