"""Sentences that say what a decision must answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from musterprozesse.bdd.failure import Failure, listed, meant
from musterprozesse.bdd.sentences import LIST, NORM, QUOTED, sentence, words
from musterprozesse.bdd.values import same, shown
from musterprozesse.bdd.world import NO_DECISION, World
from musterprozesse.dmn import DecisionTable, Verdict
from musterprozesse.law import NormError, parse_norms

_VALUE = rf"(?P<value>{QUOTED}|-?[\w.,]+(?: (?:EUR|Euro|€|Tage?|Monate?|Betrag|Wert))?)"
_BASIS = rf"(?: nach (?P<norm>{NORM}))?"


@sentence("then", rf"lautet (?P<output>{QUOTED}) {_VALUE}{_BASIS}", "lautet „betrag“ 6,50 EUR nach § 50 AufenthV")
@sentence("then", rf"lautet das Ergebnis {_VALUE}{_BASIS}", "lautet das Ergebnis „EINZELFALL“")
def result(welt: World, value: str, norm: str | None, output: str = "") -> None:
    """One output of the decision asked, and the norm of the rule it comes from."""
    verdict = verdict_of(welt)
    check_result(verdict.value, welt.table, words(output)[0] if output else "", plain(value))
    if norm is not None:
        check_basis((r.norm for r in verdict.rules if r.decision == verdict.decision), norm)


@sentence("then", rf"enthält das Ergebnis genau (?P<values>{LIST})", "enthält das Ergebnis genau „ERMESSEN_P52_7“")
@sentence(
    "then", rf"enthält (?P<output>{QUOTED}) genau (?P<values>{LIST})", "enthält „unterlagen“ genau „pass“ und „antrag“"
)
@sentence("then", "ist das Ergebnis leer", "ist das Ergebnis leer")
def results(welt: World, values: str = "", output: str = "") -> None:
    """The results of a decision that gives a list, or of one of its outputs, in any order."""
    actual = verdict_of(welt).value
    if output:
        actual = actual.get(words(output)[0]) if isinstance(actual, dict) else None
    if not isinstance(actual, list):
        raise Failure(f"Das Ergebnis ist keine Liste: {shown(actual)}.")
    expected, got = sorted(words(values)), sorted(shown(v) for v in actual)
    if expected != got:
        raise Failure(f"Erwartet: {listed(expected)}; Ergebnis: {listed(got)}.")


@sentence("then", rf"greif(?:t|en) (?:die )?Regeln? (?P<rules>{LIST})", "greift Regel „3“")
def rules(welt: World, rules: str) -> None:
    """The rules of the table that matched, by id or by what follows the decision's id in it."""
    verdict = verdict_of(welt)
    expected = sorted(map(welt.rule_id, words(rules)))
    got = sorted(r.id for r in verdict.rules if r.decision == verdict.decision)
    if expected != got:
        raise Failure(f"Erwartet: {listed(expected)}; zugetroffen: {listed(got)}.")


@sentence("then", rf"fehl(?:t|en) noch die Angaben? (?P<fields>{LIST})", "fehlen noch die Angaben „Titel gültig bis“")
def lacking(welt: World, fields: str) -> None:
    """Exactly these facts can still change the outcome."""
    expected = sorted(welt.fact(word).id for word in words(fields))
    if welt.case is not None:
        got = sorted({f.id for n in welt.case.needs() if n.kind == "facts" for f in n.fields if f.required})
    else:
        got = sorted(n.split(".", 1)[0] for n in _lacking(welt).needed)
    if expected != got:
        labels = welt.fact_labels
        raise Failure(
            f"Erwartet: {listed(labels.get(n, n) for n in expected)}; es fehlen: "
            f"{listed(labels.get(n, n) for n in got)}."
        )


@sentence("then", "fehlt keine Angabe", "fehlt keine Angabe")
def nothing_lacking(welt: World) -> None:
    """No unknown fact can change the outcome."""
    needed = sorted(_lacking(welt).needed)
    if needed:
        raise Failure(f"Es fehlen noch: {listed(welt.fact_labels.get(n, n) for n in needed)}.")


@sentence(
    "then",
    rf"(?:ist|sind) (?P<fields>{LIST}) nicht mehr erheblich",
    "ist „Fortgeltungswirkung angeordnet“ nicht mehr erheblich",
)
def irrelevant(welt: World, fields: str) -> None:
    """Whatever these unknown facts are, the outcome stays."""
    missing = _lacking(welt)
    for word in words(fields):
        fact = welt.fact(word)
        if fact.id not in missing.irrelevant:
            needed = fact.id in missing.needed
            state = "kann das Ergebnis noch ändern" if needed else "ist bekannt oder wird nie gelesen"
            raise Failure(f"„{fact.label}“ {state}.")


@sentence(
    "then",
    r"wird (?:die Entscheidung|das|der Schritt|die Nachricht) abgelehnt, weil (?P<reason>.+)",
    "wird die Entscheidung abgelehnt, weil „keine Regel trifft zu“",
)
def refused(welt: World, reason: str) -> None:
    """What was tried was refused; the reason must stand in the answer."""
    text, welt.refused = welt.refused, None
    if text is None:
        raise Failure("Es wurde nichts abgelehnt.")
    wanted = reason.strip('„“”"')
    if _flat(wanted) not in _flat(text):
        raise Failure(f"Der Grund lautet anders: {text}")


def _flat(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def verdict_of(welt: World) -> Verdict:
    """The answer of the decision asked; fails if there is none, saying what is missing."""
    if welt.verdict is not None:
        return welt.verdict
    needed = [welt.fact_labels.get(n, n) for n in sorted(_lacking(welt).needed)]
    raise Failure(f"Kein Ergebnis; es fehlen noch: {listed(needed)}.")


def _lacking(welt: World) -> Any:
    if welt.lacking is None:
        raise Failure(NO_DECISION)
    return welt.lacking


def plain(text: str) -> str:
    """A value without its quotes."""
    return words(text)[0] if text[:1] in '„"' else text


def part_of(output: str, names: Iterable[str], *, several: bool) -> str:
    """The part of a result a sentence means, empty where nothing is known of its parts; fails for another word."""
    known = tuple(names)
    if several and not output:
        raise Failure(f"Das Ergebnis hat mehrere Teile: {listed(known)}. Bitte einen nennen.")
    if output and known and output not in known:
        raise Failure(f"Den Teil „{output}“ hat das Ergebnis nicht.{meant(output, known)}")
    return output or next(iter(known), "")


def check_result(value: Any, table: DecisionTable | None, output: str, expected: str) -> None:
    """Compare one output of a result with what a scenario writes.

    Raises:
        Failure: an output the decision does not have, or another value.
    """
    outputs = {o.name: o for o in table.outputs} if table is not None else {}
    several = isinstance(value, dict)
    chosen = part_of(output, value if several else outputs, several=several)
    if several:
        value = value[chosen]
    if not same(value, expected, outputs.get(chosen)):
        raise Failure(f"{f'„{output}“' if output else 'Das Ergebnis'} lautet {shown(value)}, erwartet war {expected}.")


def norms_of(text: str) -> set[str]:
    """The norms a scenario or a rule names; fails for what cannot be read."""
    try:
        return {n.text for n in parse_norms(text)}
    except NormError as error:
        raise Failure(f"Die Norm {error}") from None


def check_basis(norms: Iterable[str], expected: str) -> None:
    """Every norm a scenario names must be one of those the rules, steps or deadlines cite.

    Raises:
        Failure: it is not, or cannot be read.
    """
    cited = tuple(norms)
    wanted, got = norms_of(expected), {n for text in cited for n in norms_of(text)}
    if not wanted:
        if not any("Praxis" in text for text in cited):
            raise Failure(f"Die Grundlage ist nicht die Praxis, sondern {listed(sorted(got))}.")
    elif not wanted <= got:
        raise Failure(f"Die Grundlage lautet {listed(sorted(got))}, erwartet war {listed(sorted(wanted))}.")
