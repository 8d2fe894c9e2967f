"""Sentences that say how a case must stand: what is needed, which deadlines run, how it ended, what happened."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from musterprozesse.bdd.failure import Failure, found, listed
from musterprozesse.bdd.record import EVENTS
from musterprozesse.bdd.sentences import DAY, LIST, NORM, QUOTED, day_of, sentence, words
from musterprozesse.bdd.steps_then import check_basis, check_result, plain
from musterprozesse.bdd.world import World
from musterprozesse.dmn.model import LIST_POLICIES
from musterprozesse.events import Event
from musterprozesse.needs import Need
from musterprozesse.sheet import unpack

_KINDS: Final[Mapping[str, str]] = {
    "task": "Aufgabe", "facts": "Angaben", "service": "Fachverfahren", "message": "Nachricht", "date": "Termin",
}  # fmt: skip
_HEADS: Final[Mapping[str, str]] = {
    "was": "was", "art": "art", "wer": "wer", "rolle": "wer", "bis": "bis", "norm": "norm", "nach": "norm",
}  # fmt: skip


def _open(welt: World) -> list[Need]:
    return [n for n in welt.running.needs() if not n.optional and n.kind != "date"]


@sentence("then", rf"wird als nächstes gebraucht: (?P<steps>{LIST})", "wird als nächstes gebraucht: „Eingang prüfen“")
def needed(welt: World, steps: str) -> None:
    """Exactly these needs are open, apart from dates and from what may happen at any time."""
    expected = {welt.need(word).id for word in words(steps)}
    _only(welt, expected)


@sentence("then", "wird als nächstes gebraucht:?", "wird als nächstes gebraucht:")
def needed_table(welt: World, datatable: Any = None) -> None:
    """The same as a table with columns Was, Art, Wer, Bis, Norm."""
    expected = set()
    for cells in need_rows(datatable):
        need = welt.need(cells["was"])
        expected.add(need.id)
        _check_need(welt, need, cells)
    _only(welt, expected)


def need_rows(datatable: Any) -> list[dict[str, str]]:
    """The rows of a table of needs, by column; fails for another table."""
    rows = [[str(c).strip() for c in row] for row in datatable or ()]
    heads = [_HEADS.get(c.casefold(), "") for c in rows[0]] if rows else []
    if len(rows) < 2 or "was" not in heads or "" in heads:
        raise Failure("Hier fehlt die Tabelle mit den Spalten „Was“ und, wenn nötig, „Art“, „Wer“, „Bis“, „Norm“.")
    return [dict(zip(heads, row, strict=True)) for row in rows[1:]]


def _only(welt: World, expected: set[str]) -> None:
    more = [n.title or n.id for n in _open(welt) if n.id not in expected]
    if more:
        raise Failure(f"Gebraucht wird auch: {listed(more)}.")


def _check_need(welt: World, need: Need, cells: Mapping[str, str]) -> None:
    if (kind := cells.get("art")) and kind.casefold() != _KINDS[need.kind].casefold():
        raise Failure(f"„{need.title}“ ist: {_KINDS[need.kind]}, erwartet war: {kind}.")
    if role := cells.get("wer"):
        _check_role(welt, need, role)
    if day := cells.get("bis"):
        _check_due(need, day)
    if norm := cells.get("norm"):
        check_basis((*need.legal_basis, *filter(None, [need.due_basis])), norm)


def _check_role(welt: World, need: Need, word: str) -> None:
    if welt.role_id(word) != need.role:
        role = welt.vocabulary.roles.get(need.role)
        actual = role.label if role is not None else "keine bestimmte Rolle"
        raise Failure(f"„{need.title}“ erledigt: {actual}; erwartet war: {word}.")


def _check_due(need: Need, day: str) -> None:
    if need.due != day_of(day):
        actual = f"am {need.due:%d.%m.%Y}" if need.due else "nie"
        raise Failure(f"„{need.title}“ ist {actual} fällig, erwartet war {day}.")


@sentence("then", rf"wird (?P<step>{QUOTED}) nicht gebraucht", "wird „Unterlagen prüfen“ nicht gebraucht")
def not_needed(welt: World, step: str) -> None:
    """A step of the diagram is not open."""
    word = words(step)[0]
    welt.element(word)
    if any(word.casefold() in (n.id.casefold(), n.step.casefold(), n.title.casefold()) for n in welt.running.needs()):
        raise Failure(f"„{word}“ wird gebraucht.")


@sentence("then", rf"kann jederzeit (?P<step>{QUOTED}) eintreten", "kann jederzeit „Antrag zurückgenommen“ eintreten")
def possible(welt: World, step: str) -> None:
    """An event that may happen at any time and that the case does not wait for."""
    need = welt.need(words(step)[0])
    if not need.optional:
        raise Failure(f"Auf „{need.title}“ wartet der Fall.")


@sentence(
    "then", rf"fragt (?P<step>{QUOTED}) nach (?P<fields>{LIST})", "fragt „Eingang prüfen“ nach „Unterlagen vollständig“"
)
def asks(welt: World, step: str, fields: str) -> None:
    """Exactly these fields are asked at a step and not known yet."""
    need = welt.need(words(step)[0])
    expected = sorted(welt.fact(w).id for w in words(fields))
    got = sorted(f.id for f in need.fields if not f.known and f.relevant)
    if expected != got:
        labels = welt.fact_labels
        raise Failure(f"Erwartet: {listed(labels[n] for n in expected)}; gefragt: {listed(labels[n] for n in got)}.")


@sentence(
    "then", rf"verlangt (?P<step>{QUOTED}) die Unterlagen? (?P<papers>{LIST})", "verlangt „Prüfen“ die Unterlage „Pass“"
)
def documents(welt: World, step: str, papers: str) -> None:
    """Exactly these papers belong to a step."""
    need = welt.need(words(step)[0])
    expected = sorted(map(welt.paper_id, words(papers)))
    got = sorted(d.id for d in need.documents)
    if expected != got:
        labels = {k: d.label for k, d in welt.vocabulary.documents.items()}
        raise Failure(f"Erwartet: {listed(labels[n] for n in expected)}; verlangt: {listed(labels[n] for n in got)}.")


@sentence(
    "then",
    rf"ist das Schreiben (?P<letter>{QUOTED}) zu senden(?:, das als letzten Tag den (?P<day>{DAY}) nennt)?",
    "ist das Schreiben „Nachforderung“ zu senden, das als letzten Tag den 16.11.2026 nennt",
)
def letter(welt: World, letter: str, day: str | None) -> None:
    """A letter is due to be sent, and the last day it must name."""
    wanted = welt.letter_id(words(letter)[0])
    need = next((n for n in welt.running.needs() if n.letter is not None and n.letter.id == wanted), None)
    if need is None:
        raise Failure(f"„{welt.vocabulary.letters[wanted].label}“ ist jetzt nicht zu senden. {welt.open_now()}")
    if day is not None:
        last = need.announces.last_day if need.announces is not None else None
        if last != day_of(day):
            actual = f"den {last:%d.%m.%Y}" if last else "keinen Tag"
            raise Failure(f"Das Schreiben nennt {actual}, erwartet war {day}.")


@sentence(
    "then",
    rf"geht das Schreiben (?P<letter>{QUOTED}) an (?P<to>{QUOTED})(?:, in Kopie an (?P<copy>{QUOTED}))?",
    "geht das Schreiben „Nachforderung“ an „bevollmächtigte Person“, in Kopie an „antragstellende Person“",
)
def recipient(welt: World, letter: str, to: str, copy: str | None) -> None:
    """Who gets a letter that is due, and who a copy."""
    wanted = welt.letter_id(words(letter)[0])
    need = next((n for n in welt.running.needs() if n.letter is not None and n.letter.id == wanted), None)
    if need is None or need.letter is None:
        raise Failure(f"„{welt.vocabulary.letters[wanted].label}“ ist jetzt nicht zu senden. {welt.open_now()}")
    expected = tuple(welt.addressee_id(words(w)[0]) if w else "" for w in (to, copy))
    got = (need.letter.recipient, need.letter.copy_to)
    if expected != got:
        people = welt.vocabulary.value_lists["adressat"]
        shown = [people.get(x, "niemand") for x in got]
        raise Failure(f"Das Schreiben geht an: {shown[0]}; in Kopie an: {shown[1]}.")


@sentence(
    "then",
    rf"ist bei (?P<step>{QUOTED}) anzusehen: (?P<points>{LIST})",
    "ist bei „Entscheiden“ anzusehen: „ob ein atypischer Fall vorliegt“",
)
def to_look_at(welt: World, step: str, points: str) -> None:
    """Exactly these points a table gives the person who decides."""
    expected, got = sorted(words(points)), sorted(welt.need(words(step)[0]).look_at)
    if expected != got:
        raise Failure(f"Erwartet: {listed(expected)}; anzusehen: {listed(got)}.")


@sentence(
    "then",
    rf"läuft die Frist (?P<step>{QUOTED}) bis(?: zum)? (?P<day>{DAY})(?: nach (?P<norm>{NORM}))?",
    "läuft die Frist „Frist abgelaufen“ bis 16.11.2026 nach § 31 Abs. 3 VwVfG",
)
def deadline(welt: World, step: str, day: str, norm: str | None) -> None:
    """The last day of a running deadline, and its norm."""
    need = welt.need(words(step)[0])
    _check_due(need, day)
    if norm is not None:
        check_basis((*need.legal_basis, *filter(None, [need.due_basis])), norm)


@sentence("then", rf"läuft die Frist (?P<step>{QUOTED}) nicht", "läuft die Frist „Frist abgelaufen“ nicht")
def no_deadline(welt: World, step: str) -> None:
    """A deadline of the diagram does not run."""
    not_needed(welt, step)


@sentence("then", rf"endet der Vorgang mit (?P<end>{QUOTED})", "endet der Vorgang mit „Bescheinigung ausgehändigt“")
def ended(welt: World, end: str) -> None:
    """The case reached this end."""
    wanted, actual = welt.end_id(words(end)[0]), welt.running.end
    if actual != wanted:
        ended = f"Der Vorgang endete mit „{welt.elements[actual]}“." if actual is not None else "Er läuft noch. "
        raise Failure(ended if actual is not None else ended + welt.open_now())


@sentence("then", "läuft der Vorgang noch", "läuft der Vorgang noch")
def goes_on(welt: World) -> None:
    """The case has not ended."""
    if welt.running.end is not None:
        raise Failure(welt.open_now())


@sentence(
    "then",
    rf"(?:lautet|lautete) bei (?P<decision>{QUOTED}) (?P<output>{QUOTED}) "
    rf"(?P<value>{QUOTED}|-?[\w.,]+(?: (?:EUR|Euro|€|Betrag|Wert))?)(?: nach (?P<norm>{NORM}))?",
    "lautete bei „Fiktionswirkung des Antrags“ „fiktion“ „FORTGELTUNGSFIKTION“ nach § 81 Abs. 4 Satz 1 AufenthG",
)
@sentence(
    "then",
    rf"(?:lautet|lautete) (?P<decision>{QUOTED}) (?P<value>{QUOTED}|-?[\w.,]+)(?: nach (?P<norm>{NORM}))? im Fall",
    "lautete „Fortgeltung bei verspätetem Antrag“ „EINZELFALL“ im Fall",
)
def decided(welt: World, decision: str, value: str, norm: str | None, output: str = "") -> None:
    """What a decision of the case gave last, and the norms of its rules."""
    asked = welt.decision_id(words(decision)[0])
    event = _last(welt, "decided", decision=asked)
    if event is None:
        raise Failure(f"„{words(decision)[0]}“ wurde in diesem Fall noch nicht entschieden. {welt.open_now()}")
    table = welt.library.decision(asked).decision.table
    result = unpack(event.result)
    if isinstance(result, list) and table is not None and table.hit_policy not in LIST_POLICIES and len(result) == 1:
        result = result[0]  # decided for each element of a list that has one
    check_result(result, table, words(output)[0] if output else "", plain(value))
    if norm is not None:
        check_basis(event.legal_basis, norm)


@sentence("then", rf"ist (?P<field>{QUOTED}) jetzt (?P<value>{QUOTED})", "ist „Titel gültig bis“ jetzt „30.09.2026“")
def known(welt: World, field: str, value: str) -> None:
    """A fact the case knows now."""
    fact = welt.fact(words(field)[0])
    values = [v for k, v in welt.running.facts.items() if k.rsplit("/", 1)[-1] == fact.id]
    if not values:
        raise Failure(f"„{fact.label}“ ist in diesem Fall unbekannt.")
    if welt.value(fact, words(value)[0]) not in values:
        raise Failure(f"„{fact.label}“ ist {listed(fact.show(v) for v in values)}.")


@sentence("then", rf"ist (?P<decision>{QUOTED}) überholt", "ist „Fiktionswirkung des Antrags“ überholt")
def stale(welt: World, decision: str) -> None:
    """A result rests on a fact that has changed since."""
    asked = welt.decision_id(words(decision)[0])
    hits = [r for r in welt.running.results.values() if r.decision == asked]
    if not hits or not any(r.stale for r in hits):
        raise Failure(f"„{words(decision)[0]}“ ist nicht überholt.")


@sentence("then", rf"ist (?P<step>{QUOTED}) erneut zu erledigen", "ist „Wirkung bestimmen“ erneut zu erledigen")
def redo(welt: World, step: str) -> None:
    """The last correction says that a step must be done again."""
    word = words(step)[0]
    event = _last(welt, "corrected")
    names = welt.elements
    ids = event.redo if event is not None else ()
    if not any(word.casefold() in (i.casefold(), names.get(i, "").casefold()) for i in ids):
        raise Failure(f"Erneut zu erledigen: {listed(names.get(i, i) for i in ids)}.")


@sentence(
    "then",
    rf"geschah: (?P<event>[A-Za-zÄÖÜäöüß ]+?)(?: (?P<place>{QUOTED}))?(?: am (?P<day>{DAY}))?"
    rf"(?: durch (?P<who>\S+))?",
    "geschah: Frist abgelaufen „Frist abgelaufen“ am 16.11.2026",
)
def happened(welt: World, event: str, place: str | None, day: str | None, who: str | None) -> None:
    """Something stands in the case's list of events."""
    for logged in _events(welt, event_kind(event), named_place(welt, words(place)[0]) if place else None):
        if (day is None or logged.day == day_of(day)) and (who is None or logged.by == who):
            return
    log = [f"{EVENTS[e.kind]} {e.title or e.step}{f' ({e.day:%d.%m.%Y})' if e.day else ''}" for e in welt.events]
    raise Failure(f"Das geschah nicht. Geschehen ist: {'; '.join(log)}.")


@sentence(
    "then",
    rf"geschah nicht: (?P<event>[A-Za-zÄÖÜäöüß ]+?) (?P<place>{QUOTED})",
    "geschah nicht: erledigt „Über Gebühr entscheiden“",
)
def did_not_happen(welt: World, event: str, place: str) -> None:
    """Something does not stand in the case's list of events."""
    if _events(welt, event_kind(event), named_place(welt, words(place)[0])):
        raise Failure(f"Das geschah doch: {event} {place}.")


def event_kind(word: str) -> str:
    """The kind of event a sentence names; fails for an unknown word."""
    return found(word, EVENTS, "Das Ereignis")


def named_place(welt: World, word: str) -> str:
    """A word that is the id or name of an element or a decision, or fails with the nearest."""
    names = welt.elements
    known = {*names, *(n.casefold() for n in names.values()), *welt.models.decision_names}
    known |= {n.casefold() for n in welt.models.decision_names.values()}
    if word not in known and word.casefold() not in known:
        found(word, {**names, **welt.models.decision_names}, "Den Schritt")
    return word.casefold()


def _events(welt: World, kind: str, wanted: str | None) -> list[Event]:
    """The events of a kind, at an element or decision called so."""
    labels = welt.elements
    hits: list[Event] = []
    for event in welt.events:
        bare = event.step.rsplit("/", 1)[-1]
        decided = welt.models.decision_names.get(event.decision, "")
        called = (event.step, bare, labels.get(bare, ""), event.title, event.decision, decided, event.end)
        if event.kind == kind and (wanted is None or wanted in [x.casefold() for x in called if x]):
            hits.append(event)
    return hits


def _last(welt: World, kind: str, decision: str = "") -> Event | None:
    hits = [e for e in welt.events if e.kind == kind and (not decision or e.decision == decision)]
    return hits[-1] if hits else None
