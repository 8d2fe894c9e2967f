"""The flow of diagrams, proved by playing the tokens: what must be found, and what must not."""

from __future__ import annotations

import pytest

from musterprozesse.bpmn import read_process
from musterprozesse.check.names import name_findings
from musterprozesse.check.soundness import soundness
from musterprozesse.check.structure import structure_findings
from tests.check.shapes import SHAPES
from tests.kit import Diagram


@pytest.mark.parametrize("case", SHAPES.values(), ids=SHAPES)
def test_a_wrong_flow_gets_its_finding(case: tuple[Diagram, tuple[tuple[str, str], ...]]) -> None:
    """Each wrong shape is found at the element where the designer must act."""
    diagram, expected = case
    text = diagram.xml().decode().replace('name="nichts"', 'name="Zusammen"')
    process = read_process(text.encode(), "a.bpmn")
    found = {(f.rule, f.element) for f in (*structure_findings(process), *name_findings(process))}
    assert set(expected) <= found, found


def test_sound_diagrams_are_sound() -> None:
    """Parallel work, loops, races of events, border events and a terminating end are no findings."""
    inner = Diagram("i", level=True).start("i_s").user("i_b").end("i_e").chain("i_s", "i_b", "i_e")
    d = Diagram("a").start().gate("teilen", "parallel").user("b").sub("c", inner).gate("vereinen", "parallel")
    d.gate("warten", "eventBased").catch("da", message="m").catch("frist", timer="P1D").gate("kreis").end()
    d.border("abbruch", "c", message="halt").end("aus", terminate=True).border(
        "wink", "b", timer="P1D", interrupting=False
    )
    d.user("notieren").end("notiert").gate("hin")
    d.flow("s", "teilen").flow("teilen", "b").flow("teilen", "c").flow("b", "vereinen").flow("c", "vereinen")
    d.chain("vereinen", "kreis", "warten").flow("warten", "da").flow("warten", "frist").flow("da", "hin")
    d.flow("hin", "e", "true").flow("hin", "kreis", default=True)
    d.user("mahnen").chain("frist", "mahnen").end("gemahnt").flow("mahnen", "gemahnt")
    d.flow("abbruch", "aus").chain("wink", "notieren", "notiert")
    found = soundness(read_process(d.xml(), "a.bpmn"))
    assert (found.decided, found.stuck, found.dead, found.flooded) == (True, (), (), ())


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("Antrag eingegangen", False),
        ("Bescheid erlassen", False),
        ("Unterlagen fehlen", False),
        ("Abfrage zu prüfen", False),
        ("Ohne Bescheinigung beraten", False),
        ("Bedenken stehen entgegen", False),
        ("Antrag abgegeben", False),
        ("Unterlagen prüfen", True),
        ("Bescheid senden", True),
        ("Unterlagen vollständig?", True),
    ],
)
def test_what_an_event_may_be_called(name: str, wrong: bool) -> None:
    """A participle or a state is a name for an event even where it looks like an infinitive; an order is not."""
    text = Diagram("a").start().end().flow("s", "e").xml().decode().replace('name="e"', f'name="{name}"')
    found = [f for f in name_findings(read_process(text.encode(), "a.bpmn")) if f.element == "e"]
    assert [f.rule for f in found] == (["name_partizip"] if wrong else [])


def test_the_id_of_a_process_is_its_file_name() -> None:
    """A process id with underscores is found."""
    process = read_process(Diagram("antrag_neu").start().end().flow("s", "e").xml(), "antrag_neu.bpmn")
    assert ("id_form", "antrag_neu") in {(f.rule, f.element) for f in name_findings(process)}
