"""What a scenario says to its author: German sentences, with the nearest known word for an unknown one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from musterprozesse.errors import InvalidFacts, ParameterMissing, Problem, StepNotOpen
from musterprozesse.terminal.errors import EXPECTED, problem, sentence

__all__ = ["EXPECTED", "Failure", "found", "german", "listed", "meant"]


class Failure(AssertionError):
    """A sentence of a scenario that does not hold or cannot be read; the text is German and complete."""


def meant(word: str, known: Iterable[str]) -> str:
    """` Meinten Sie „…“?` with the nearest known words, whatever their case, or nothing."""
    words = {w.casefold(): w for w in known if w}
    near = get_close_matches(word.casefold(), list(words), n=3, cutoff=0.6)
    near += [w for w in words if len(word) > 3 and word.casefold() in w and w not in near][: 3 - len(near)]
    return f" Meinten Sie {' oder '.join(f'„{words[w]}“' for w in near)}?" if near else ""


def listed(words: Iterable[str]) -> str:
    """Words in quotes with commas, `nichts` if there are none."""
    return ", ".join(f"„{w}“" for w in words) or "nichts"


def found(word: str, known: Mapping[str, str], what: str) -> str:
    """The id of what a scenario calls by its id or its label.

    Raises:
        Failure: nothing or more than one thing is called so.
    """
    if word in known:
        return word
    ids = [key for key, label in known.items() if word.casefold() in (key.casefold(), label.casefold())]
    if len(ids) == 1:
        return ids[0]
    if ids:
        raise Failure(f"„{word}“ heißen mehrere: {listed(ids)}. Bitte die Kennung schreiben.")
    raise Failure(f"{what} „{word}“ gibt es nicht.{meant(word, (*known, *known.values()))}")


def german(error: Exception, labels: Mapping[str, str]) -> str:
    """The sentence for an error of the library, with labels where a clerk would not know the id."""
    match error:
        case Failure():
            return str(error)
        case ParameterMissing(parameter=name):
            return f"Das Amt muss den Parameter „{name}“ festlegen: „Angenommen das Amt hat folgende Parameter:“."
        case StepNotOpen(step=step, open=steps):
            return f"„{step}“ ist jetzt nicht offen. Offen: {listed(steps)}."
        case InvalidFacts(problems=problems):
            return " ".join(problem(_labelled(p, labels)).rstrip(".") + "." for p in problems)
        case _:
            return sentence(error)


def _labelled(found: Problem, labels: Mapping[str, str]) -> Problem:
    if found.path == "by":
        return Problem("Person", "ein Schritt einer Person braucht die Person: „Wenn SB-17 „…“ erledigt“")
    return Problem(f"„{labels.get(found.path, found.path)}“", found.problem, found.allowed)
