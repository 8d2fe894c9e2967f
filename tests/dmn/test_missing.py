"""What is missing: exact for independent columns, on the safe side always, through graphs and hit policies."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping
from itertools import product
from typing import Any

import pytest

from musterprozesse.dmn import Decision, DecisionProblem, FactsMissing
from musterprozesse.dmn.atoms import Domain
from musterprozesse.dmn.findings import freeze
from musterprozesse.dmn.lacking import missing, outcome, possible
from musterprozesse.dmn.residual import Residual, Variable
from musterprozesse.feel import Environment
from tests.dmn.models import NOW, decision, model, one, table

ENV = Environment(NOW)
YES_NO = Domain(values=(True, False), null=False)
LETTERS = Domain(values=("x", "y", "z"), null=False)


def result(item: Decision, values: Mapping[str, Any]) -> Any:
    """The comparable outcome with every fact known."""
    try:
        return freeze(item.evaluate(values, now=NOW).value)
    except FactsMissing:
        raise
    except DecisionProblem as problem:
        return type(problem).__name__


def mattering(item: Decision, known: Mapping[str, Any], domains: Mapping[str, Domain]) -> set[str]:
    """By trying out everything: the unknown facts for which two ways that differ in nothing else end differently."""
    unknown = sorted(item.inputs - known.keys())
    ways = {
        way: result(item, {**known, **dict(zip(unknown, way, strict=True))})
        for way in product(*((domains[name].values or ()) for name in unknown))
    }
    found = set()
    for place, name in enumerate(unknown):
        by_rest: dict[Any, Any] = {}
        for way, end in ways.items():
            if by_rest.setdefault((*way[:place], *way[place + 1 :]), end) != end:
                found.add(name)
    return found


def random_rows(rng: random.Random, kinds: list[str], results: list[str]) -> list[list[str]]:
    cells = {"boolean": ["true", "false"], "string": ['"x"', '"y"', '"z"', '"x","y"', 'not("z")']}
    return [
        [*("-" if rng.random() < 0.35 else rng.choice(cells[kind]) for kind in kinds), rng.choice(results)]
        for _ in range(rng.randint(1, 5))
    ]


@pytest.mark.parametrize("seed", range(8))
def test_independent_columns_are_exact(seed: int) -> None:
    """On random tables of every policy the needed facts are exactly those that trying out everything finds."""
    rng = random.Random(seed)  # noqa: S311 - a reproducible sample
    for _ in range(15):
        kinds = [rng.choice(["boolean", "string"]) for _ in range(rng.randint(1, 4))]
        names = [f"f{place}" for place in range(len(kinds))]
        hit = rng.choice(["UNIQUE", "ANY", "FIRST", "COLLECT", "RULE ORDER", "PRIORITY"])
        rows = random_rows(rng, kinds, ['"A"', '"B"', '"C"'])
        output = ("o", '"A","B","C"') if hit == "PRIORITY" else "o"
        item = one(table(names, [output], rows, hit=hit))
        domains = {name: YES_NO if kind == "boolean" else LETTERS for name, kind in zip(names, kinds, strict=True)}
        for _ in range(6):
            known = {n: rng.choice(domains[n].values or ()) for n in sorted(item.inputs) if rng.random() < 0.4}
            found = missing(item, known, ENV, domains)
            assert found.needed == mattering(item, known, domains)
            assert found.needed | found.irrelevant == item.inputs - known.keys()
            assert set(found.wants) == found.needed
            if not found.needed:
                check_outcome(item, known, domains)
            else:
                with pytest.raises(FactsMissing) as raised:
                    outcome(item, known, ENV, domains)
                assert set(raised.value.names) == found.needed


def check_outcome(item: Decision, known: Mapping[str, Any], domains: Mapping[str, Domain]) -> None:
    """The outcome given early is the outcome with everything filled in."""
    full = {**{name: (domains[name].values or ())[0] for name in item.inputs}, **known}
    try:
        early: Any = freeze(outcome(item, known, ENV, domains).value)
    except DecisionProblem as problem:
        early = type(problem).__name__
    assert early == result(item, full)


@pytest.mark.parametrize("seed", range(6))
def test_a_fact_called_irrelevant_never_changes_the_outcome(seed: int) -> None:
    """Through graphs whose tables share facts, filling in any value for an irrelevant fact changes nothing."""
    rng = random.Random(1000 + seed)  # noqa: S311 - a reproducible sample
    domains = dict.fromkeys(("p", "q", "r", "s"), YES_NO)
    for _ in range(12):
        rows = [*random_rows(rng, ["boolean"] * 2, ['"x"', '"y"']), ["-", "-", '"z"']]
        first = table(["p", "q"], ["o"], rows, hit="FIRST")
        rows = [*random_rows(rng, ["boolean"] * 2, ['"x"', '"z"']), ["-", "-", '"z"']]
        second = table(["q", "r and p"], ["o"], rows, hit="FIRST")
        rows = random_rows(rng, ["string", "string", "boolean", "boolean"], ['"A"', '"B"', "p"])
        last = table(["erste", "zweite", "s", "s or p"], ["o"], rows, hit="FIRST")
        item = model(
            decision("erste", first), decision("zweite", second), decision("d", last, "#erste", "#zweite")
        ).decisions["d"]
        for _ in range(5):
            known = {name: rng.choice([True, False]) for name in sorted(item.inputs) if rng.random() < 0.4}
            found = missing(item, known, ENV, domains)
            assert mattering(item, known, domains) <= found.needed
            if not found.needed:
                check_outcome(item, known, domains)


def test_facts_that_make_two_columns_are_tried_out_together() -> None:
    """Where two columns hang together, ways that cannot happen do not keep a fact needed."""
    rows = [["true", "false", '"B"'], ["-", "-", '"A"']]
    item = one(table(["p", "p or q"], ["o"], rows, hit="FIRST"))
    found = missing(item, {}, ENV, {"p": YES_NO, "q": YES_NO})
    assert found.needed == frozenset()
    assert outcome(item, {}, ENV, {"p": YES_NO, "q": YES_NO}).value == "A"


def test_an_expression_is_computed_with_what_is_known() -> None:
    """A known part that settles an expression makes its unknown part irrelevant."""
    item = one(table(["p and betrag > 100"], ["o"], [["true", '"A"'], ["false", '"B"']]))
    assert missing(item, {"p": False}, ENV).needed == frozenset()
    assert missing(item, {"p": True}, ENV).needed == {"betrag"}
    assert missing(item, {}, ENV).needed == {"p", "betrag"}


def test_numbers_and_dates_matter_by_their_bounds() -> None:
    """A column of bounds matters exactly while rules that it tells apart are left."""
    rows = [["< 18", "true", '"A"'], ["< 18", "false", '"B"'], [">= 18", "-", '"C"']]
    item = one(table(["alter", "p"], ["o"], rows))
    domains = {"alter": Domain(null=False), "p": YES_NO}
    assert missing(item, {"alter": 20}, ENV, domains).needed == frozenset()
    assert missing(item, {"alter": 3}, ENV, domains).needed == {"p"}
    assert missing(item, {"p": True}, ENV, domains).needed == {"alter"}
    days = one(table(["tag"], ["o"], [['< date("2026-01-01")', '"A"'], ['>= date("2026-01-01")', '"A"']]))
    assert missing(days, {}, ENV, {"tag": Domain(null=False)}).needed == frozenset()


def test_none_counts_unless_the_domain_excludes_it() -> None:
    """Where nothing is known of a fact, "none" is one of its values: on the safe side."""
    item = one(table(["p"], ["o"], [["true", '"A"'], ["false", '"A"']]))
    assert missing(item, {}, ENV).needed == {"p"}
    assert missing(item, {}, ENV, {"p": YES_NO}).needed == frozenset()


def test_a_column_that_only_asks_for_none_has_other_answers() -> None:
    """Where the cells of a column of no declared type know only "none", a value is still another answer."""
    item = one(table(["x"], ["o"], [["null", '"A"'], ["not(null)", '"B"']]))
    for domain in (Domain(), Domain(null=True)):
        assert missing(item, {}, ENV, {"x": domain}).needed == {"x"}
        assert set(possible(item, {}, ENV, {"x": domain}) or ()) == {"A", "B"}
    assert outcome(item, {}, ENV, {"x": Domain(null=False)}).value == "B"


def test_an_open_result_keeps_its_facts_needed() -> None:
    """What a result cell reads is needed while its rule can still decide, and only then."""
    item = one(table(["p"], ["o"], [["true", "2 * betrag"], ["false", "0"]]))
    assert missing(item, {}, ENV, {"p": YES_NO}).needed == {"p", "betrag"}
    assert missing(item, {"p": False}, ENV, {"p": YES_NO}).needed == frozenset()
    assert missing(item, {"p": True}, ENV, {"p": YES_NO}).needed == {"betrag"}


def test_a_required_decision_matters_by_its_possible_results() -> None:
    """A table above sees only the results a required table can still have."""
    rows = [["true", "true", '"x"'], ["true", "false", '"y"'], ["-", "-", '"z"']]
    lower = table(["p", "q"], ["o"], rows, hit="FIRST")
    upper = table(["stufe"], ["o"], [['"x","y"', '"A"'], ['"z"', '"B"']])
    item = model(decision("stufe", lower), decision("d", upper, "#stufe")).decisions["d"]
    domains = {"p": YES_NO, "q": YES_NO}
    assert missing(item, {"p": True}, ENV, domains).needed == frozenset()
    assert outcome(item, {"p": True}, ENV, domains).value == "A"
    wanting = missing(item, {"q": True}, ENV, domains)
    assert wanting.needed == {"p"}
    assert {want.decision for want in wanting.wants["p"]} == {"stufe"}


def test_a_table_in_between_asks_only_for_what_it_reads() -> None:
    """A table that answers without reading a required one asks for none of its facts, also below another table."""
    gap = decision("unten", table(["frist < heute"], ["o"], [["true", '"x"'], ["false", '"y"']]))
    between = table(["p", "unten"], ["o"], [["true", '"x"', '"M"']], hit="COLLECT")
    rows = [["0", "true", '"A"'], ["0", "false", '"B"'], ["> 0", "-", '"C"']]
    top = decision("d", table(["count(mitte)", "q"], ["o"], rows), "#mitte")
    item = model(gap, decision("mitte", between, "#unten"), top).decisions["d"]
    domains = {"p": YES_NO, "q": YES_NO}
    assert missing(item, {"p": False}, ENV, domains).needed == {"q"}
    assert missing(item, {"p": True, "q": True}, ENV, domains).needed == {"frist"}


def test_the_wants_name_column_and_norms() -> None:
    """For each needed fact stands the column that wants it and the norms of the rules still open."""
    rows = [["true", '"A"', "§ 1"], ["false", '"B"', "§ 2"]]
    item = one(table([("Antrag gestellt", "p")], ["o"], rows))
    [want] = missing(item, {}, ENV, {"p": YES_NO}).wants["p"]
    assert (want.decision, want.column, want.norms) == ("d", "Antrag gestellt", ("§ 1", "§ 2"))


def test_a_column_handed_in_by_its_label_needs_no_facts() -> None:
    """With the column's value given, the facts behind it no longer matter."""
    item = one(table([("Dauer", "bis - von"), "p"], ["o"], [["> 3", "true", '"A"'], ["-", "-", '"B"']], hit="FIRST"))
    assert missing(item, {"Dauer": 5}, ENV, {"p": YES_NO}).needed == {"p"}
    assert missing(item, {"Dauer": 1}, ENV, {"p": YES_NO}).needed == frozenset()


def test_heute_is_always_known() -> None:
    """The day of the clock is no question to anybody."""
    item = one(table(["heute < frist"], ["o"], [["true", '"A"'], ["false", '"B"']]))
    assert missing(item, {}, ENV).needed == {"frist"}
    assert missing(item, {"frist": dt.date(2026, 12, 1)}, ENV).needed == frozenset()


def test_a_certain_error_is_an_outcome() -> None:
    """If every way ends without a rule, the gap is reported at once instead of asking."""
    item = one(table(["p", "q"], ["o"], [["true", "true", '"A"']]))
    domains = {"p": YES_NO, "q": YES_NO}
    assert missing(item, {"p": False}, ENV, domains).needed == frozenset()
    with pytest.raises(DecisionProblem, match="keine Regel"):
        outcome(item, {"p": False}, ENV, domains)


def test_other_expressions_are_tried_out_too() -> None:
    """A decision that is an expression answers as soon as no fact can change it."""
    item = one('<literalExpression><text>if p then "A" else if q then "A" else "B"</text></literalExpression>')
    domains = {"p": YES_NO, "q": YES_NO}
    assert missing(item, {"p": True}, ENV, domains).needed == frozenset()
    assert missing(item, {"q": True}, ENV, domains).needed == frozenset()
    assert missing(item, {}, ENV, domains).needed == {"p", "q"}


def test_beyond_the_budget_everything_is_needed() -> None:
    """Where the rest of a table is too large to decide, every open fact counts as needed: too many, never too few."""
    rng = random.Random(3)  # noqa: S311 - a reproducible sample
    open_columns = [
        Variable((f"f{place}",), tuple(rng.getrandbits(60) | rng.getrandbits(60) for _ in range(6)))
        for place in range(12)
    ]
    found = Residual(open_columns, (1 << 60) - 1, lambda mask: mask, first=False).solve(leaves=True)
    assert not found.exact
    assert found.facts == {f"f{place}" for place in range(12)}


def test_the_possible_results_are_those_still_open() -> None:
    """The results a table can still have are listed from the rules left, whatever is still needed."""
    item = one(table(["p", "q"], ["o"], [["true", "true", '"A"'], ["true", "false", '"B"'], ["false", "-", '"C"']]))
    domains = {"p": YES_NO, "q": YES_NO}
    assert set(possible(item, {}, ENV, domains) or ()) == {"A", "B", "C"}
    assert set(possible(item, {"p": True}, ENV, domains) or ()) == {"A", "B"}
    assert possible(item, {"p": False}, ENV, domains) == ("C",)
