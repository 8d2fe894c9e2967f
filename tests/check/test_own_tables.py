"""Our own tables: what is called irrelevant is irrelevant, and what is missing is said."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest

import musterprozesse as mp
from musterprozesse.dmn import Decision, DecisionProblem, FactsMissing
from musterprozesse.dmn.atoms import Domain
from musterprozesse.dmn.findings import freeze
from musterprozesse.dmn.lacking import missing, outcome
from musterprozesse.feel import Environment
from musterprozesse.vocabulary import Fact

NOW = dt.datetime(2026, 11, 2, 10, 30, tzinfo=dt.UTC)
LIBRARY = mp.library()
FACTS = LIBRARY.vocabulary.facts
#: Decisions whose facts are all plain facts of the vocabulary; parameters and list elements are left to others.
DECISIONS = {
    name: found
    for name in LIBRARY.decisions
    if (found := LIBRARY.decision(name).decision).inputs <= FACTS.keys() | {"heute"}
    and all(FACTS[fact].typ != "liste" for fact in found.inputs - {"heute"})
}


def sample(fact: Fact, rng: random.Random) -> Any:
    """A value of a fact, "none" among them where the vocabulary allows it."""
    if fact.leer is not None and rng.random() < 0.2:
        return None
    match fact.typ:
        case "wahrheitswert":
            return rng.random() < 0.5
        case "auswahl":
            return rng.choice(sorted(fact.werte))
        case "datum":
            return dt.date(rng.choice((1990, 2009, 2026)), rng.randint(1, 12), rng.randint(1, 28))
        case "zahl" | "ganzzahl":
            return Decimal(rng.randint(int(fact.min or 0), int(fact.max or 40)))
        case _:
            return "x"


def domain(fact: Fact) -> Domain:
    """What the vocabulary says of a fact's values."""
    null = fact.leer is not None
    if fact.typ == "wahrheitswert":
        return Domain(values=(True, False), null=null)
    if fact.typ == "auswahl":
        return Domain(values=tuple(fact.werte), null=null)
    return Domain(null=null)


def end(decision: Decision, values: Mapping[str, Any]) -> Any:
    """The comparable outcome with every fact known; an error by its kind."""
    try:
        return freeze(decision.evaluate(values, now=NOW).value)
    except FactsMissing:
        raise
    except DecisionProblem as problem:
        return type(problem).__name__


@pytest.mark.parametrize("name", sorted(DECISIONS))
@pytest.mark.parametrize("informed", [False, True])
def test_an_irrelevant_fact_never_changes_the_outcome(name: str, informed: bool) -> None:
    """Whatever an irrelevant fact turns out to be, the outcome stays, with the vocabulary's domains and without."""
    decision = DECISIONS[name]
    rng = random.Random(name)  # noqa: S311 - a reproducible sample
    names = sorted(decision.inputs - {"heute"})
    domains = {fact: domain(FACTS[fact]) for fact in names} if informed else {}
    for share in (0.3, 0.6, 0.9):
        for _ in range(3):
            full = {fact: sample(FACTS[fact], rng) for fact in names}
            known = {fact: value for fact, value in full.items() if rng.random() < share}
            found = missing(decision, known, Environment(NOW), domains)
            assert found.needed | found.irrelevant == set(names) - known.keys()
            assert found.wants.keys() == found.needed
            before = end(decision, full)
            for fact in found.irrelevant:
                assert end(decision, {**full, fact: sample(FACTS[fact], rng)}) == before
            if not found.needed:
                try:
                    early: Any = freeze(outcome(decision, known, Environment(NOW), domains).value)
                except DecisionProblem as problem:
                    early = type(problem).__name__
                assert early == before
