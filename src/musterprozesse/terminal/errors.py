"""Every error as one German sentence that says what is wrong and what to do; never the value of a fact."""

from __future__ import annotations

import errno
from collections.abc import Iterable
from pathlib import Path

from musterprozesse import toml
from musterprozesse.calendar import CalendarError
from musterprozesse.dmn.errors import DecisionProblem
from musterprozesse.errors import (
    CaseMismatch,
    CaseTooLarge,
    ClockError,
    DecisionGap,
    DecisionNotUnique,
    DmnError,
    FactsMissing,
    InvalidFacts,
    InvalidState,
    MusterprozesseError,
    ParameterMissing,
    Problem,
    SamePerson,
    StepAmbiguous,
    StepNotOpen,
    UnknownDecision,
    UnknownMessage,
    UnknownProcess,
)
from musterprozesse.vocabulary import ValueProblem, VocabularyError

EXPECTED = (
    MusterprozesseError,
    DecisionProblem,
    DmnError,
    ValueProblem,
    VocabularyError,
    OSError,
    UnicodeError,
    toml.TomlError,
    CalendarError,
)
"""What bad input, bad models and bad files raise; anything else is a mistake of ours."""

_DAMAGES = {
    "it is larger than": "Sie ist größer als ein Fall.",
    "it is not complete JSON.": "Sie ist unvollständig.",
    "it has no format number.": "Ihr fehlt die Nummer des Formats.",
    "it has a format this version does not know": "Sie stammt aus einer neueren Version; musterprozesse aktualisieren.",
    "its checksum does not fit": "Ihre Prüfsumme passt nicht, sie wurde verändert oder beschädigt.",
    "parts are missing or unknown.": "Teile fehlen oder sind unbekannt.",
    "a part of it has the wrong shape.": "Ein Teil hat die falsche Form.",
    "the fact": "Eine Angabe hat einen Wert, den das Vokabular nicht zulässt.",
}
UNKNOWN_FACT = "ist kein Feld des Vokabulars"
UNKNOWN_PARAMETER = "ist kein Parameter"


class Refused(Exception):
    """Something the terminal itself refuses; the text is the German sentence."""


def meant(words: Iterable[str]) -> str:
    """` Meinten Sie …?` with the nearest words, or nothing."""
    found = " oder ".join(f"„{w}“" for w in words)
    return f" Meinten Sie {found}?" if found else ""


def sentence(error: Exception) -> str:
    """The German sentence for an error of `EXPECTED` or for `Refused`."""
    match error:
        case Refused():
            return str(error)
        case UnknownProcess(id=name, near=words):
            return f"Den Prozess „{name}“ gibt es nicht.{meant(words)} Alle zeigt: musterprozesse list"
        case UnknownDecision(id=name, near=words):
            return f"Die Entscheidung „{name}“ gibt es nicht.{meant(words)} Alle zeigt: musterprozesse list"
        case UnknownMessage(id=name, near=words, known=known):
            listed = ", ".join(known) or "keine"
            return f"Die Nachricht „{name}“ kennt dieser Prozess nicht.{meant(words)} Bekannt: {listed}."
        case StepNotOpen(step=step, open=steps, near=words):
            listed = ", ".join(steps) or "nichts, der Fall ist beendet"
            return f"Der Schritt „{step}“ ist jetzt nicht offen.{meant(words)} Offen: {listed}."
        case StepAmbiguous(step=step, candidates=steps):
            return f"„{step}“ ist mehrfach offen. Einen nennen: {', '.join(steps)}."
        case SamePerson(step=step, other=other):
            return (
                f"„{step}“ darf nicht erledigen, wer „{other}“ erledigt hat (Vier-Augen-Prinzip). "
                "Eine andere Person nennen."
            )
        case InvalidFacts(problems=problems):
            text = "; ".join(map(problem, problems))
            return text if text.endswith("?") else f"{text}."
        case ClockError(reason=reason) if "time zone" in reason:
            return "Dem Zeitpunkt fehlt die Zeitzone."
        case ClockError():
            return "Der Zeitpunkt liegt vor der Uhr des Falls; sie läuft nie zurück. Einen späteren nennen."
        case FactsMissing(decision=name, names=names):
            listed = "; ".join(f"{n} ({', '.join(w)})" if (w := tuple(names[n])) else n for n in sorted(names))
            return f"Für die Entscheidung „{name}“ fehlen noch: {listed}."
        case ParameterMissing(parameter=name):
            return f"Die Behörde muss „{name}“ festlegen: --parameter {name}=… angeben."
        case InvalidState(reason=reason):
            text = _damage(reason)
            return f"Die Datei ist kein gespeicherter Fall. {text} Sie bleibt unverändert; eine Sicherung verwenden."
        case CaseTooLarge():
            return "Der Fall würde zu groß. Kürzere Texte und Listen angeben; nichts wurde geändert."
        case CaseMismatch(gone=gone):
            return (
                f"Der Fall braucht, was diese Modelle nicht mehr haben: {', '.join(gone)}. "
                "Mit den Modellen fortsetzen, mit denen er gespeichert wurde. Die Datei bleibt unverändert."
            )
        case DecisionNotUnique() | DecisionGap():
            return f"{error}. Die Angaben oder die Tabelle prüfen."
        case ValueProblem():
            return value_problem(error)
        case toml.TomlError():
            return f"Die Datei ist kein gültiges TOML ({error})."
        case UnicodeError():
            return "Der Text ist nicht in UTF-8. Die Datei in UTF-8 speichern."
        case OSError():
            return _file(error)
        case _:
            return " ".join(str(error).split())


def problem(found: Problem) -> str:
    """One problem with one fact."""
    text = found.problem.rstrip(".")
    if found.path == "by":
        return "Es fehlt, wer den Schritt erledigt; mit --by angeben"
    name = "Eingangstag" if found.path == "at" else found.path
    if not found.allowed:
        return f"{name}: {text}"
    if text in (UNKNOWN_FACT, UNKNOWN_PARAMETER):
        return f"{name}: {text}.{meant(found.allowed).rstrip('?')}?"
    return f"{name}: {text} (möglich: {', '.join(found.allowed)})"


def value_problem(found: ValueProblem) -> str:
    """Why a value does not fit, with what would."""
    allowed = tuple(found.allowed)
    listed = f" Möglich: {', '.join(allowed[:12])}{' …' if len(allowed) > 12 else ''}." if allowed else ""
    return f"{found.reason.rstrip('.')}.{listed}"


def _damage(reason: str) -> str:
    return next((text for start, text in _DAMAGES.items() if reason.startswith(start)), "Ihr Inhalt passt nicht.")


def _file(error: OSError) -> str:
    name = Path(str(error.filename)).name if error.filename else ""
    where = f"Die Datei „{name}“" if name else "Eine Datei"
    match error:
        case FileNotFoundError():
            return f"{where} gibt es nicht. Den Pfad prüfen."
        case PermissionError():
            return f"{where} darf nicht gelesen oder geschrieben werden. Die Rechte prüfen."
        case IsADirectoryError() | NotADirectoryError():
            return f"{where} ist keine Datei, oder ihr Ordner fehlt. Den Pfad prüfen."
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return "Auf dem Datenträger ist kein Platz mehr; die Datei ist, wie sie war. Platz schaffen, dann erneut."
        case _:
            return f"{where} lässt sich nicht lesen oder schreiben ({error.strerror or type(error).__name__})."
