"""Random clerks: on our own processes any allowed answer leads on, is stored small, and resumes to the same bytes."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

import pytest

import musterprozesse as mp
from musterprozesse.case import Case
from musterprozesse.needs import Field, Need
from musterprozesse.vocabulary import Fact
from tests.kit import at, beside_facts

WORDS = mp.library().vocabulary
OPEN = {k: p for k, p in WORDS.parameters.items() if p.standard is None and k != "land"}
SOME = {"wahrheitswert": True, "ganzzahl": 3, "zahl": 3, "datum": "2026-01-01", "text": "x"}
LIBRARY = mp.library(parameters={"land": "HE", **{k: next(iter(p.werte), SOME.get(p.typ)) for k, p in OPEN.items()}})
WALKS, STEPS = 6, 30
BESIDE_FACTS, PER_TOKEN = 1_000, 60


def some(choose: random.Random, typ: str, fact: Any, today: date) -> Any:
    """Any value the vocabulary allows."""
    if fact.werte:
        return choose.choice(list(fact.werte))
    if typ == "wahrheitswert":
        return choose.random() < 0.5
    if typ == "datum":
        return (today + timedelta(days=choose.randint(-400, 400))).isoformat()
    if typ in ("zahl", "ganzzahl"):
        low = int(fact.min or 0)
        return choose.randint(low, int(fact.max) if fact.max is not None else low + 60)
    if typ == "liste":
        inner = fact.element
        fields = {k: some(choose, v.typ, v, today) for k, v in inner.items()} if isinstance(inner, dict) else None
        one = fields if fields is not None else some(choose, inner.typ, inner, today) if inner else "x"
        return [one] * choose.randint(1, 2)
    return "x"


def answer(choose: random.Random, field: Field, today: date) -> Any:
    fact: Fact = LIBRARY.vocabulary.facts[field.id]
    if fact.leer is not None and choose.random() < 0.2:
        return None
    return some(choose, fact.typ, fact, today)


def act(choose: random.Random, case: Case) -> Case:
    """Let some time pass, then do one thing the case allows."""
    case = case.advance(case.clock + timedelta(hours=choose.randint(0, 30)))
    needs = [n for n in case.needs() if n.kind != "date"]
    need: Need | None = choose.choice([n for n in needs if not n.optional] or needs) if needs else None
    now, today = case.clock, case.clock.date()
    if need is None or (case.next_due is not None and choose.random() < 0.2):
        assert case.next_due is not None, "a running case needs something or waits for a day"
        return case.advance(max(case.next_due, case.clock))
    facts = {f.id: answer(choose, f, today) for f in need.fields if f.required or choose.random() < 0.3}
    if need.kind == "message":
        return case.receive(need.message, facts, now=now, at=today)
    return case.complete(need.id, facts, now=now, by=f"sb-{choose.randint(1, 3)}")


@pytest.mark.parametrize("process", LIBRARY.processes)
def test_any_allowed_answer_leads_on(process: str) -> None:
    """No allowed answer meets a gap, a dead end or an error of ours; every state resumes to the same bytes."""
    for seed in range(WALKS):
        choose = random.Random(seed)  # noqa: S311 - a walk, not a secret
        case = LIBRARY.start(process, now=at("2026-11-02"))
        for _ in range(STEPS):
            if case.end is not None:
                break
            try:
                case = act(choose, case)
            except mp.SamePerson:
                continue
            text = case.to_json()
            assert case.needs() == case.needs()
            assert case._motion.dump() == case._state, "asking changes nothing"
            assert LIBRARY.resume(text).to_json() == text
            size, tokens = beside_facts(text)
            assert size <= BESIDE_FACTS + PER_TOKEN * tokens, f"seed {seed}"
