"""Decision graphs: requirements, imports, knowledge models, services, and each decision at most once."""

from __future__ import annotations

import datetime as dt

import pytest

from musterprozesse.dmn import DecisionError, DmnError, FactsMissing, load
from tests.dmn.models import NOW, decision, definitions, input_data, model, one, table, text


def test_a_required_decision_is_bound_under_its_variable() -> None:
    """One output is a value, several are a context, a list policy is a list."""
    found = model(
        decision("einer", table(["a"], ["x"], [["-", "a + 1"]])),
        decision("mehrere", table(["a"], ["x", "y"], [["-", "1", '"z"']])),
        decision("liste", table(["a"], ["x"], [["-", "1"], ["-", "2"]], hit="COLLECT")),
        decision("d", text("[einer, mehrere.x, mehrere.y, sum(liste)]"), "#einer", "#mehrere", "#liste"),
        names={"a"},
    )
    verdict = found.decisions["d"].evaluate({"a": 1}, now=NOW)
    assert verdict.value == [2, 1, "z", 3]
    assert [(rule.decision, rule.number) for rule in verdict.rules] == [
        ("einer", 1),
        ("mehrere", 1),
        ("liste", 1),
        ("liste", 2),
    ]
    assert found.decisions["d"].inputs == {"a"}
    assert [item.id for item in found.decisions["d"].requires] == ["einer", "mehrere", "liste"]


def test_own_rules_come_first() -> None:
    """The rules of the decision itself stand before those of what it requires."""
    found = model(
        decision("b", table(["a"], ["x"], [["-", "1", "§ 1"]])),
        decision("d", table(["b"], ["x"], [["1", "2", "§ 2"]]), "#b"),
    )
    assert found.decisions["d"].evaluate({"a": 0}, now=NOW).legal_basis == ("§ 2", "§ 1")


def test_a_required_decision_that_is_not_needed_is_not_computed() -> None:
    """Required decisions are computed lazily: an error in one that nothing reads stays away."""
    found = model(
        decision("kaputt", table(["a"], ["x"], [["1", "1"], ["1", "2"]])),
        decision("d", text("if b then kaputt else 0"), "#kaputt"),
    )
    assert found.decisions["d"].evaluate({"a": 1, "b": False}, now=NOW).value == 0
    with pytest.raises(DecisionError) as caught:
        found.decisions["d"].evaluate({"a": 1, "b": True}, now=NOW)
    assert caught.value.decision == "kaputt"


def test_a_deep_diamond_is_computed_once_per_decision() -> None:
    """Each decision runs at most once: a ladder of 20 diamonds is 40 steps, not a million."""
    steps = [decision("s0", text("a"))]
    for number in range(1, 21):
        steps.append(decision(f"s{number}", text(f"s{number - 1} + s{number - 1}"), f"#s{number - 1}"))
    assert model(*steps).decisions["s20"].evaluate({"a": 1}, now=NOW).value == 2**20


def test_unknown_facts_are_named_through_the_graph() -> None:
    """A missing fact of a required decision is named as the fact, not as the decision."""
    found = model(
        decision("b", table(["a"], ["x"], [["1", "true"], ["not(1)", "false"]])),
        decision("d", table(["b"], ["x"], [["true", "1"], ["false", "2"]]), "#b"),
    )
    with pytest.raises(FactsMissing) as caught:
        found.decisions["d"].evaluate({}, now=NOW)
    assert set(caught.value.names) == {"a"}


def test_a_result_cannot_be_handed_in() -> None:
    """A required decision is computed afresh even if a value of its name is among the facts."""
    found = model(
        decision("b", text("a + 1")),
        decision("d", text("b"), "#b"),
    )
    assert found.decisions["d"].evaluate({"a": 1, "b": 99}, now=NOW).value == 2


def test_circles_are_refused() -> None:
    """Decisions that require each other are refused when they are read."""
    with pytest.raises(DmnError, match="verlangt sich"):
        model(decision("a", text("b"), "#b"), decision("b", text("a"), "#a"))


def test_too_deep_a_graph_is_refused() -> None:
    """A chain of decisions beyond the limit is a refusal, not an overflow."""
    chain = [decision("s0", text("1"))] + [decision(f"s{n}", text(f"s{n - 1}"), f"#s{n - 1}") for n in range(1, 60)]
    with pytest.raises(DmnError, match="Stufen"):
        model(*reversed(chain))


@pytest.mark.parametrize("content", [decision("d", text("x"), "#gibtesnicht"), decision("d", "")])
def test_dangling_requirements_and_empty_decisions_are_refused(content: str) -> None:
    """A requirement without a target and a decision without logic are refused."""
    with pytest.raises(DmnError):
        model(content)


def test_a_decision_that_is_not_required_is_no_name() -> None:
    """With a closed scope another decision's result is only seen through a requirement."""
    with pytest.raises(DmnError):
        model(decision("b", text("1")), decision("d", text("b")), names={"a"})


def test_imports_with_a_name_and_without() -> None:
    """A decision of another file is seen under the import's name, or bare where the import has none."""
    first = definitions(decision("b", table(["a"], ["x"], [["-", "a * 2"]])), namespace="urn:b")
    for prefix, name in (("", "b"), ("Teil B", "Teil B.b")):
        second = definitions(
            f'<import namespace="urn:b" name="{prefix}" importType="https://www.omg.org/spec/DMN/20191111/MODEL/"/>',
            decision("d", text(f"{name} + 1"), "urn:b#b"),
            namespace="urn:d",
        )
        found = load({"b.dmn": first, "d.dmn": second}, names={"a"})
        assert found.decisions["d"].evaluate({"a": 3}, now=NOW).value == 7
        assert found.decisions["d"].inputs == {"a"}


@pytest.mark.parametrize(
    "content",
    [
        '<import namespace="urn:nirgends" name="" importType="https://www.omg.org/spec/DMN/20191111/MODEL/"/>',
        '<import namespace="urn:b" name="" importType="http://www.w3.org/2001/XMLSchema"/>',
    ],
)
def test_imports_of_files_that_are_not_there_are_refused(content: str) -> None:
    """Only DMN files that are loaded together can be imported."""
    with pytest.raises(DmnError):
        model(content, decision("d", text("1")))


def test_two_files_cannot_share_a_decision_id() -> None:
    """One id names one decision over all files."""
    with pytest.raises(DmnError):
        load({f: definitions(decision("d", text("1")), namespace=f"urn:{f}") for f in ("a", "b")})


BKM = (
    '<businessKnowledgeModel id="rate" name="rate"><variable name="rate"/><encapsulatedLogic>'
    '<formalParameter name="betrag" typeRef="number"/><formalParameter name="monate" typeRef="number"/>'
    "<literalExpression><text>betrag / monate</text></literalExpression>"
    "</encapsulatedLogic></businessKnowledgeModel>"
)


def test_knowledge_models_are_functions() -> None:
    """A knowledge model is called in FEEL by position and by name, and by a boxed invocation."""
    boxed = (
        f"<invocation>{text('rate')}<binding><parameter name='monate'/>{text('4')}</binding>"
        f"<binding><parameter name='betrag'/>{text('100')}</binding></invocation>"
    )
    for logic in (text("rate(100, 4)"), text("rate(monate: 4, betrag: 100)"), boxed):
        assert one(logic, BKM, requires=["k:#rate"]).evaluate({}, now=NOW).value == 25


def test_a_knowledge_model_may_call_itself_up_to_a_limit() -> None:
    """Recursion works and ends with our error where it does not end by itself."""
    body = "if n <= 1 then 1 else n * f(n - 1)"
    knowledge = (
        '<businessKnowledgeModel id="f" name="f"><variable name="f"/><encapsulatedLogic><formalParameter name="n"/>'
        f"{text(body)}</encapsulatedLogic></businessKnowledgeModel>"
    )
    decided = one(text("f(n)"), knowledge, requires=["k:#f"])
    assert decided.evaluate({"n": 5}, now=NOW).value == 120
    with pytest.raises(DecisionError):
        decided.evaluate({"n": 5000}, now=NOW)
    assert decided.evaluate({"n": 5000}, now=NOW, strict=False).value is None


SERVICE = (
    '<decisionService id="s" name="s"><variable name="s"/><outputDecision href="#ende"/>'
    '<encapsulatedDecision href="#mitte"/><inputDecision href="#anfang"/><inputData href="#z"/></decisionService>'
)


def test_a_service_computes_on_its_arguments_alone() -> None:
    """A decision service is a function of its input data and input decisions, apart from the facts outside."""
    found = model(
        input_data("z", "number"),
        decision("anfang", text("1000")),
        decision("mitte", text("anfang + z"), "#anfang", "i:#z"),
        decision("ende", text("mitte * 2"), "#mitte"),
        SERVICE,
        decision("d", text("s(3, 4) + s(z: 1, anfang: 1) + z"), "k:#s", "i:#z"),
    )
    assert found.decisions["d"].evaluate({"z": 100}, now=NOW).value == 14 + 4 + 100
    assert found.services["s"].name == "s"


def test_the_clock_stands_still_within_an_evaluation() -> None:
    """now() is the same in every decision of one evaluation."""
    found = model(decision("b", text("now()")), decision("d", text("b = now()"), "#b"))
    assert found.decisions["d"].evaluate({}, now=dt.datetime(2026, 1, 1, tzinfo=dt.UTC)).value is True


def test_types_models_and_services_are_seen_through_an_import() -> None:
    """An import brings item definitions, knowledge models and services under its name, or bare without one."""
    kind = "<itemDefinition name='tZahl'><typeRef>number</typeRef><allowedValues><text>&lt; 10</text></allowedValues>"
    first = definitions(
        kind + "</itemDefinition>",
        BKM,
        input_data("z", "tZahl"),
        decision("anfang", text("1")),
        decision("mitte", text("anfang + z"), "#anfang", "i:#z"),
        decision("ende", text("mitte * 2"), "#mitte"),
        SERVICE,
        namespace="urn:b",
    )
    for prefix, dot in (("", ""), ("Teil B", "Teil B.")):
        second = definitions(
            f'<import namespace="urn:b" name="{prefix}" importType="https://www.omg.org/spec/DMN/20191111/MODEL/"/>',
            input_data("y", f"{dot}tZahl"),
            decision(
                "d",
                text(f"[{dot}rate(100, 4), {dot}s(3, 4), {dot}ende, y instance of {dot}tZahl]"),
                "k:urn:b#rate",
                "k:urn:b#s",
                "urn:b#ende",
                "i:#y",
            ),
            namespace="urn:d",
        )
        found = load({"b.dmn": first, "d.dmn": second}).decisions["d"]
        assert found.inputs == {"y", "z"}
        assert found.evaluate({"y": 1, "z": 2}, now=NOW).value == [25, 14, 6, True]
        with pytest.raises(DecisionError) as caught:
            found.evaluate({"y": 11, "z": 2}, now=NOW)
        assert caught.value.decision == "d" and "y" in caught.value.place
