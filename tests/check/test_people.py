"""No notice without a person, however the way winds: borders, subprocesses, parts, results handed back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from musterprozesse.check.people import people_findings
from musterprozesse.loader import Library
from tests.check.sample import ROOT, TABLE
from tests.kit import Diagram


def found(root: Path, *diagrams: Diagram, profile: str = "") -> set[tuple[str, str]]:
    """Diagram and element of each finding; every step called `abwaegen…` is a task of the Leitung."""
    for name in ("bpmn", "dmn/probe"):
        (root / name).mkdir(parents=True)
    shutil.copytree(ROOT / "vocabulary", root / "vocabulary")
    (root / "dmn" / "probe" / "probe.dmn").write_text(TABLE, encoding="utf-8")
    for diagram in diagrams:
        text = diagram.xml().decode()
        people = [n for n in ("abwaegen", "abwaegen_innen") if f'<userTask id="{n}"' in text]
        refs = "".join(f"<flowNodeRef>{n}</flowNodeRef>" for n in people)
        lanes = f'<laneSet id="bahnen"><lane id="leitung" name="Leitung">{refs}</lane></laneSet>'
        text = text.replace('isExecutable="true">', f'isExecutable="true">{lanes}', 1)
        (root / "bpmn" / f"{diagram.id}.bpmn").write_text(text, encoding="utf-8")
        steckbrief = f'id = "{diagram.id}"\n' + (profile if diagram.id == "teil" else "")
        (root / "bpmn" / f"{diagram.id}.toml").write_text(steckbrief, encoding="utf-8")
    library = Library(root, {})
    return {(d.id, f.element) for d in diagrams for f in people_findings(library.process(d.id), library.model(d.id))}


def notice(diagram: Diagram, id: str = "senden") -> Diagram:
    return diagram.service(id, schreiben="ablehnungsbescheid")


def main() -> Diagram:
    return Diagram("haupt").start().rule("pruefen", "probe").end()


def part(*steps: str, weighing: bool) -> Diagram:
    d = Diagram("teil").start("t_s").end("t_e")
    if weighing:
        d.user("abwaegen_innen")
    return d.chain("t_s", *(["abwaegen_innen"] if weighing else []), *steps, "t_e")


def test_a_person_on_the_way_is_enough(tmp_path: Path) -> None:
    """Table, person, notice: nothing to say."""
    assert found(tmp_path, notice(main()).user("abwaegen").chain("s", "pruefen", "abwaegen", "senden", "e")) == set()


def test_other_letters_may_go_without(tmp_path: Path) -> None:
    """A confirmation, a fee and a certificate are no decision about the application."""
    d = main().service("senden", schreiben="gebuehrenbescheid").service("auch", schreiben="fiktion_begleitblatt")
    assert found(tmp_path, d.chain("s", "pruefen", "senden", "auch", "e")) == set()


def test_a_deadline_that_cuts_the_person_off(tmp_path: Path) -> None:
    """When the time for weighing runs out, the notice behind the border event has been weighed by nobody."""
    d = notice(main()).user("abwaegen").border("zu_spaet", "abwaegen", timer="P1D").end("f")
    d.chain("s", "pruefen", "abwaegen", "e").chain("zu_spaet", "senden", "f")
    assert found(tmp_path, d) == {("haupt", "senden")}


@pytest.mark.parametrize("weighing", [False, True])
def test_a_notice_inside_a_subprocess(tmp_path: Path, weighing: bool) -> None:
    """A subprocess is looked into, and a person inside it counts for what follows it."""
    inner = Diagram("i", level=True).start("i_s").end("i_e")
    if weighing:
        inner.user("abwaegen")
    inner.chain("i_s", *(["abwaegen"] if weighing else []), "i_e")
    d = notice(main()).sub("darin", inner).chain("s", "pruefen", "darin", "senden", "e")
    assert found(tmp_path, d) == (set() if weighing else {("haupt", "senden")})


@pytest.mark.parametrize("weighing", [False, True])
def test_a_notice_inside_a_part(tmp_path: Path, weighing: bool) -> None:
    """The call that sends a notice unweighed is named; a part that weighs first is fine."""
    inner = notice(part("senden", weighing=weighing))
    d = main().call("rufen", "teil").chain("s", "pruefen", "rufen", "e")
    assert found(tmp_path, d, inner) == (set() if weighing else {("haupt", "rufen")})


@pytest.mark.parametrize("weighing", [False, True])
def test_a_result_that_a_part_hands_back(tmp_path: Path, weighing: bool) -> None:
    """A part decides, its caller sends: somebody must weigh in one of the two."""
    inner = Diagram("teil").start("t_s").rule("pruefen", "probe").end("t_e")
    if weighing:
        inner.user("abwaegen_innen")
    inner.chain("t_s", "pruefen", *(["abwaegen_innen"] if weighing else []), "t_e")
    d = notice(Diagram("haupt").start().call("rufen", "teil", outs=("probe",)).end()).chain("s", "rufen", "senden", "e")
    said = found(tmp_path, d, inner, profile='ausgaben = ["probe"]\n')
    assert said == (set() if weighing else {("haupt", "senden")})
