"""Diagrams that must not run: each is refused with file, element and what to change, before anything is executed."""

from __future__ import annotations

from pathlib import Path

import pytest

import musterprozesse as mp
from musterprozesse.bpmn import read_process
from tests.kit import Diagram, at, small

NOW = at("2026-11-02")


def plain() -> Diagram:
    return Diagram("p").start().user("a", {"x": True}).end().chain("s", "a", "e")


def changed(old: str, new: str) -> bytes:
    text = plain().xml().decode()
    assert old in text
    return text.replace(old, new).encode()


HOSTILE = {
    "doctype": (plain().xml().replace(b"<definitions", b'<!DOCTYPE d [<!ENTITY a "b">]><definitions', 1), "DOCTYPE"),
    "entity": (plain().xml().replace(b"<definitions", b'<!DOCTYPE d SYSTEM "http://x/"><definitions', 1), "DOCTYPE"),
    "broken xml": (plain().xml()[:-30], "XML"),
    "not bpmn": (b"<html/>", "BPMN"),
    "utf-16": (plain().xml().decode().encode("utf-16"), "UTF-16"),
    "two start events": (changed("<endEvent", '<startEvent id="s2"/><endEvent'), "Startereignis"),
    "not executable": (changed('isExecutable="true"', 'isExecutable="false"'), "ausführbar"),
    "unknown property": (
        changed("</camunda:formData>", '</camunda:formData><camunda:properties><camunda:property name="nrom" value=""/>'
                "</camunda:properties>"),
        "norm",
    ),
    "listener": (
        changed("<camunda:formData>", '<camunda:executionListener expression="${x}"/><camunda:formData>'),
        "executionListener",
    ),
    "field named like a step": (changed('formField id="x"', 'formField id="e"'), "Schritt"),
    "duplicate id": (changed('<endEvent id="e"', '<endEvent id="a"'), "zweimal"),
    "bad id": (changed('<endEvent id="e"', '<endEvent id="e/f"'), "id"),
    "dangling step": (changed("<endEvent", '<userTask id="b"/><endEvent'), "endet der Weg"),
    "flow to nowhere": (changed('targetRef="e"', 'targetRef="nein"'), "verbindet nichts"),
}  # fmt: skip
REFUSED = {
    "scriptTask": '<scriptTask id="q"><script>import os</script></scriptTask>',
    "task": '<task id="q"/>',
    "inclusiveGateway": '<inclusiveGateway id="q"/>',
    "complexGateway": '<complexGateway id="q"/>',
    "transaction": '<transaction id="q"/>',
    "adHocSubProcess": '<adHocSubProcess id="q"/>',
    "dataObject": '<dataObject id="q"/>',
    "dataStoreReference": '<dataStoreReference id="q"/>',
    "intermediateThrowEvent": '<intermediateThrowEvent id="q"><linkEventDefinition/></intermediateThrowEvent>',
    "choreographyTask": '<choreographyTask id="q"/>',
    "event subprocess": '<subProcess id="q" triggeredByEvent="true"/>',
    "link": '<intermediateCatchEvent id="q"><linkEventDefinition name="x"/></intermediateCatchEvent>',
    "condition event": '<intermediateCatchEvent id="q"><conditionalEventDefinition/></intermediateCatchEvent>',
    "signal": '<boundaryEvent id="q" attachedToRef="a"><signalEventDefinition/></boundaryEvent>',
    "error end": '<endEvent id="q"><errorEventDefinition/></endEvent>',
    "compensation": '<userTask id="q" isForCompensation="true"/>',
    "loop": '<userTask id="q"><standardLoopCharacteristics/></userTask>',
    "multi user task": '<userTask id="q"><multiInstanceLoopCharacteristics/></userTask>',
    "bare service": '<serviceTask id="q"/>',
    "java service": '<serviceTask id="q" camunda:class="java.lang.Runtime"/>',
    "expression service": '<serviceTask id="q" camunda:expression="${x.run()}"/>',
    "bare receive": '<receiveTask id="q"/>',
    "bare rule": '<businessRuleTask id="q"/>',
    "foreign element": '<x:evil xmlns:x="urn:x" id="q"/>',
}


@pytest.mark.parametrize("name", REFUSED)
def test_element_outside_the_whitelist_is_refused_by_name(name: str) -> None:
    """An element the engine would run differently from what the diagram shows never loads."""
    with pytest.raises(mp.ModelError) as error:
        read_process(changed("<endEvent", REFUSED[name] + "<endEvent"), "p.bpmn")
    assert error.value.file == "p.bpmn"
    assert error.value.element in ("q", "evil")
    assert error.value.hint


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_or_broken_file_is_refused(name: str) -> None:
    """Broken and hostile files end in one error that says what is wrong, never in a traceback of a library."""
    data, word = HOSTILE[name]
    with pytest.raises(mp.ModelError) as error:
        read_process(data, "p.bpmn")
    assert word in str(error.value)


def test_oversized_file_is_refused() -> None:
    """A file beyond the limit is not even parsed."""
    with pytest.raises(mp.ModelError, match="größer"):
        read_process(b"<definitions>" + b" " * 3_000_000, "p.bpmn")


@pytest.mark.parametrize(
    ("condition", "word"),
    [
        ("${x > 1}", "Camunda"),
        ('__import__("os").getcwd()', "FEEL"),
        ("x >", "FEEL"),
        ("xx > 1", "x"),
        ("unbekannt.ende = 1", "unbekannt"),
    ],
)
def test_condition_that_is_no_feel_is_refused(tmp_path: Path, condition: str, word: str) -> None:
    """JUEL, Python, broken FEEL and unknown names in a condition are errors of the model when it is read."""
    model = Diagram("p").start().gate("g").end().end("e2")
    model.chain("s", "g").flow("g", "e", condition).flow("g", "e2", default=True)
    with pytest.raises(mp.ModelError) as error:
        small(tmp_path, model).start("p", now=NOW)
    assert word in str(error.value)


def test_condition_in_another_language_is_refused() -> None:
    """A condition without language="feel" is refused: other engines would read it as something else."""
    model = Diagram("p").start().gate("g").end().end("e2")
    model.chain("s", "g").flow("g", "e", "x > 1").flow("g", "e2", default=True)
    with pytest.raises(mp.ModelError, match="FEEL"):
        read_process(model.xml().replace(b' language="feel"', b""), "p.bpmn")


def test_exclusive_flow_without_condition_is_refused() -> None:
    """A split flow without condition that is not the default is refused, not silently taken."""
    model = Diagram("p").start().gate("g").end().end("e2")
    model.chain("s", "g", "e").flow("g", "e2", default=True)
    with pytest.raises(mp.ModelError, match="Bedingung"):
        read_process(model.xml(), "p.bpmn")


@pytest.mark.parametrize(
    ("model", "element", "word"),
    [
        (Diagram("p").start().user("a", {"xx": True}).end().chain("s", "a", "e"), "a", "xx"),
        (Diagram("p").start().rule("r", "grosz").end().chain("s", "r", "e"), "r", "gross"),
        (Diagram("p").start().call("c", "tail").end().chain("s", "c", "e"), "c", "tail"),
        (Diagram("p").start().call("c", "p").end().chain("s", "c", "e"), "c", "selbst"),
        (Diagram("p").start().user("a", unterlagen="pas").end().chain("s", "a", "e"), "a", "pas"),
        (Diagram("p").start().service("a", schreiben="s9").end().chain("s", "a", "e"), "a", "s9"),
        (Diagram("p").start().user("a", nicht_durch="b").end().chain("s", "a", "e"), "a", "nicht_durch"),
        (Diagram("p").start().catch("t", timer="P0.5M").end().chain("s", "t", "e"), "t", "Frist"),
        (Diagram("p").start().catch("t", timer="PT2H").end().chain("s", "t", "e"), "t", "Frist"),
        (Diagram("p").start().catch("t", timer="=parameter.tag").end().chain("s", "t", "e"), "t", "tage"),
        (Diagram("p").start().catch("t", timer="P1D", frist_art="x").end().chain("s", "t", "e"), "t", "frist_art"),
        (
            Diagram("p").start().catch("t", timer="P1D", frist_art="handlungsfrist").end().chain("s", "t", "e"),
            "t",
            "frist_ab",
        ),
    ],
)
def test_reference_to_nothing_is_refused_with_the_nearest_word(
    tmp_path: Path, model: Diagram, element: str, word: str
) -> None:
    """Fields, tables, parts, papers, letters, steps, parameters and periods that do not exist are named."""
    with pytest.raises(mp.ModelError) as error:
        small(tmp_path, model).start("p", now=NOW)
    assert error.value.element == element
    assert word in str(error.value)


def test_call_whose_inputs_differ_from_the_steckbrief_is_refused(tmp_path: Path) -> None:
    """The call's inputs and outputs and the part's Steckbrief must say the same."""
    part = Diagram("teil").start("s2").user("a").end("e2").chain("s2", "a", "e2")
    model = Diagram("p").start().call("c", "teil", ("x",)).end().chain("s", "c", "e")
    with pytest.raises(mp.ModelError, match="Eingaben"):
        small(tmp_path, model, part, profiles={"teil": 'eingaben = ["x", "y"]\n'}).start("p", now=NOW)


def test_unknown_process_names_the_nearest(tmp_path: Path) -> None:
    """A mistyped process id proposes the right one."""
    with pytest.raises(mp.UnknownProcess) as error:
        small(tmp_path, Diagram("pruefung").start().end().chain("s", "e")).start("prufung", now=NOW)
    assert error.value.near == ("pruefung",)


def test_condition_that_is_neither_true_nor_false_stops_the_case(tmp_path: Path) -> None:
    """A null in a condition is an error of the case: a missing answer never chooses a branch."""
    model = Diagram("p").start().gate("g").end().end("e2")
    model.chain("s", "g").flow("g", "e", "x > 1").flow("g", "e2", default=True)
    with pytest.raises(mp.ConditionUndecided):
        small(tmp_path, model).start("p", {"x": None}, now=NOW)


def test_two_true_conditions_stop_the_case(tmp_path: Path) -> None:
    """Conditions of an exclusive gateway that are true together are an error, not the topmost box."""
    model = Diagram("p").start().gate("g").end().end("e2")
    model.chain("s", "g").flow("g", "e", "x > 1").flow("g", "e2", "x > 2")
    with pytest.raises(mp.ConditionUndecided, match="zugleich"):
        small(tmp_path, model).start("p", {"x": 3}, now=NOW)


def test_loop_without_a_waiting_step_is_stopped(tmp_path: Path) -> None:
    """A loop of gateways that waits for nobody ends in an error, not in a hanging process."""
    model = Diagram("p").start().gate("m").gate("g").end()
    model.chain("s", "m", "g").flow("g", "e", "x > 5").flow("g", "m", default=True)
    with pytest.raises(mp.ModelError, match="Schleife"):
        small(tmp_path, model).start("p", {"x": 1}, now=NOW)


def test_windows_line_ends_are_accepted(tmp_path: Path) -> None:
    """A diagram saved with CRLF is the same diagram."""
    lib = small(tmp_path, plain())
    unix = lib.process("p").fingerprint
    path = tmp_path / "bpmn" / "p.bpmn"
    path.write_bytes(path.read_bytes().replace(b"><", b">\r\n<"))
    assert mp.library(tmp_path).process("p").fingerprint == unix


def test_labels_and_drawing_do_not_change_the_fingerprint() -> None:
    """Names, notes and order of elements are not structure; a new flow is."""
    one = read_process(plain().xml(), "p.bpmn")
    renamed = read_process(changed('name="a"', 'name="Prüfen"'), "p.bpmn")
    more = read_process(
        Diagram("p").start().user("a", {"x": True}).user("b").end().chain("s", "a", "b", "e").xml(), "p"
    )
    assert one.fingerprint == renamed.fingerprint != more.fingerprint
