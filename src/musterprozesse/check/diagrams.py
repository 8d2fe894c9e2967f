"""Everything there is to say about the diagrams of a library, their Steckbriefe and the words they use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from lxml import etree

from musterprozesse.bpmn import safe_xml
from musterprozesse.check.dataflow import data_findings
from musterprozesse.check.drawing import drawing_findings
from musterprozesse.check.finding import Finding, Severity, about
from musterprozesse.check.forms import form_findings
from musterprozesse.check.names import name_findings
from musterprozesse.check.people import people_findings
from musterprozesse.check.profile import profile_findings
from musterprozesse.check.structure import structure_findings
from musterprozesse.check.usage import usage_findings, word_findings
from musterprozesse.errors import ModelError
from musterprozesse.loader import Library
from musterprozesse.model import Model
from musterprozesse.process import Kind, Process

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


Own = tuple[Process, tuple[Finding, ...]]
"""A diagram with what was found in its own file."""


def diagram_findings(library: Library, id: str, known: dict[str, Own] | None = None) -> tuple[Finding, ...]:
    """All findings about one diagram with its Steckbrief, errors first; what does not load is a finding too.

    ``known`` keeps what was found in files that have not changed since the library read them.
    """
    try:
        process = library.process(id)
    except ModelError as error:
        return (from_error(error, library.folder),)
    known = {} if known is None else known
    if id not in known or known[id][0] is not process:
        known[id] = process, tuple(_own_findings(library, process))
    found = [
        *known[id][1],
        *profile_findings(process, _parts(library, process), library.vocabulary),
        *_twofold(library, process),
    ]
    try:
        model = library.model(id).compile()
    except ModelError as error:
        found.append(from_error(error, library.folder))
    else:
        found += [*data_findings(process, model), *people_findings(process, model), *usage_findings(process, model)]
    return ordered(found)


def _own_findings(library: Library, process: Process) -> Iterator[Finding]:
    """What the file alone says, and the words in it."""
    data = (library.folder / "bpmn" / process.file).read_bytes()
    yield from structure_findings(process)
    yield from drawing_findings(data, process)
    yield from name_findings(process)
    yield from form_findings(data, process, library.vocabulary)


def vocabulary_findings(library: Library) -> tuple[Finding, ...]:
    """All findings about facts and documents that no diagram and no table uses."""
    models: list[Model] = []
    decisions = []
    for name in library.processes:
        try:
            models.append(library.model(name).compile())
        except ModelError:
            continue  # a finding about its own file
    for name in library.decisions:
        try:
            decisions.append(library.decision(name).decision)
        except ModelError:
            continue
    return ordered(word_findings(models, decisions, library.vocabulary))


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each finding once, errors before warnings before notes, otherwise as found."""
    return tuple(sorted(dict.fromkeys(findings), key=lambda f: _ORDER[f.severity]))


def from_error(error: ModelError, folder: Path) -> Finding:
    """What the loader refuses, as a finding with the label the designer sees."""
    return Finding(
        file=error.file, element=error.element, label=_label(folder, error), rule="laeuft_nicht",
        severity=Severity.ERROR, what=error.reason, why="So würde der Vorgang nicht ausgeführt.", todo=error.hint,
    )  # fmt: skip


def _label(folder: Path, error: ModelError) -> str:
    path = next((p for p in (folder / "bpmn" / error.file, *folder.glob(f"dmn/*/{error.file}")) if p.is_file()), None)
    if path is None or not error.element or path.suffix == ".toml":
        return ""
    try:
        root = safe_xml(path.read_bytes(), error.file)
    except ModelError:
        return ""
    found = next((e for e in root.iter(etree.Element) if e.get("id") == error.element), None)
    return "" if found is None else " ".join((found.get("name") or found.get("label") or "").split())


def _parts(library: Library, process: Process) -> dict[str, Process]:
    """All diagrams this one calls, directly or not, as far as they can be read."""
    found: dict[str, Process] = {}
    todo = [n.called for n in process.of_kind(Kind.CALL)]
    while todo:
        name = todo.pop()
        if name in found or name not in library.processes:
            continue
        try:
            found[name] = library.process(name)
        except ModelError:
            continue
        todo += [n.called for n in found[name].of_kind(Kind.CALL)]
    return found


def _twofold(library: Library, process: Process) -> Iterator[Finding]:
    """An expression reads facts, results and calls by their bare id, so none may stand for two things."""
    facts = library.vocabulary.facts
    for node in process.of_kind(Kind.CALL, Kind.RULE):
        name = node.id if node.kind is Kind.CALL else node.decision
        other = "eine Angabe" if name in facts else "eine Entscheidung" if node.kind is Kind.CALL else ""
        if other and (name in facts or name in library.decisions):
            yield about(
                process, node.id, "id_doppelt", Severity.ERROR, f"„{name}“ ist auch {other}.",
                "In einer Bedingung wüsste niemand, was gemeint ist.", "Eine der beiden ids ändern.",
            )  # fmt: skip
