"""What is read at all: safe XML, the DMN versions, FEEL and nothing else."""

from __future__ import annotations

import pytest

from musterprozesse.dmn import DmnError, Limits, load
from tests.dmn.models import decision, definitions, model, table, text

ONE = decision("d", text("1 + 1"))


def refused(data: bytes, **options: object) -> DmnError:
    """The refusal of a file."""
    with pytest.raises(DmnError) as caught:
        load({"a.dmn": data}, **options)  # type: ignore[arg-type]
    assert caught.value.file == "a.dmn"
    return caught.value


@pytest.mark.parametrize(
    "space",
    [
        "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
        "http://www.omg.org/spec/DMN/20180521/MODEL/",
        "https://www.omg.org/spec/DMN/20191111/MODEL/",
        "https://www.omg.org/spec/DMN/20211108/MODEL/",
        "https://www.omg.org/spec/DMN/20230324/MODEL/",
        "",
    ],
)
def test_every_version_of_dmn_is_read(space: str) -> None:
    """DMN 1.1 to 1.5, and files without a namespace, are read alike."""
    assert list(model(ONE, space=space).decisions) == ["d"]


def test_another_namespace_is_refused() -> None:
    """A file of another standard is refused in German and names what is expected."""
    assert "definitions" in str(refused(b'<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>'))


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE definitions [<!ENTITY a "b">]><definitions>&a;</definitions>',
        b'<!DOCTYPE definitions SYSTEM "http://localhost/x.dtd"><definitions/>',
        b'<!DOCTYPE definitions [<!ENTITY a SYSTEM "file:///etc/passwd">]><definitions id="&a;"/>',
    ],
)
def test_a_document_type_is_refused(data: bytes) -> None:
    """No DTD, no entity and no file outside is ever read."""
    refused(data)


@pytest.mark.parametrize("data", [b"", b"<definitions>", b"\x00\x01", b"<a/>", "<definition ä='1'/>".encode("utf-16")])
def test_bytes_that_are_no_dmn_are_refused(data: bytes) -> None:
    """Broken and foreign bytes give our error and nothing else."""
    refused(data)


def test_limits_of_size_are_refusals() -> None:
    """A file, a number of elements and a table beyond their limits are refused."""
    data = definitions(decision("d", table(["a"], ["x"], [["1", "2"]] * 6)))
    refused(data, limits=Limits(file_bytes=100))
    refused(data, limits=Limits(elements=10))
    assert "Zellen" in refused(data, limits=Limits(cells=11)).reason
    load({"a.dmn": data}, limits=Limits(cells=12))


@pytest.mark.parametrize("language", ["juel", "javascript", "http://www.w3.org/1999/XPath", "groovy"])
def test_another_expression_language_is_refused(language: str) -> None:
    """An expression language other than FEEL is refused at the file, at the expression and at the cell."""
    refused(definitions(ONE, attributes=f'expressionLanguage="{language}"'))
    refused(definitions(decision("d", text("1", attributes=f'expressionLanguage="{language}"'))))
    cell = table(["a"], ["x"], [["1", "2"]]).replace("<inputEntry", f'<inputEntry expressionLanguage="{language}"')
    assert "FEEL" in refused(definitions(decision("d", cell))).hint


@pytest.mark.parametrize("language", ["feel", "FEEL", "Feel", "https://www.omg.org/spec/DMN/20191111/FEEL/"])
def test_feel_is_feel_in_every_spelling(language: str) -> None:
    """FEEL may be named in any case or by any version's address."""
    assert model(decision("d", text("1", attributes=f'expressionLanguage="{language}"'))).decisions


def test_functions_outside_of_dmn_are_refused() -> None:
    """A function with a Java or PMML body is refused when the file is read."""
    for kind in ("Java", "PMML"):
        function = f'<functionDefinition kind="{kind}">{text("1")}</functionDefinition>'
        assert "Externe" in refused(definitions(decision("d", function))).reason


def test_an_error_names_file_element_and_reason() -> None:
    """A bad cell is reported with the file, the rule's cell and the FEEL position."""
    error = refused(definitions(decision("d", table(["a"], ["x"], [["> >", "1"]]))))
    assert "inputEntry" in error.element and "FEEL" in error.reason


def test_a_name_that_does_not_exist_is_refused_with_a_hint() -> None:
    """With a closed scope a misspelt name is an error that offers the near one."""
    with pytest.raises(DmnError) as caught:
        model(decision("d", text("alterr > 3")), names={"alter"})
    assert "alter" in caught.value.hint + caught.value.reason


def test_camunda_version_tag_is_the_state_of_the_law() -> None:
    """The version tag of the modeler is kept."""
    assert model(decision("d", text("1"), attributes='camunda:versionTag="2026-04-29"')).decisions["d"].version_tag == (
        "2026-04-29"
    )
