"""What a caller hands to the library, checked before anything is touched; no text repeats what was handed in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from musterprozesse.errors import InvalidFacts, Problem

MAX_WORD = 200
MAX_REASON = 2_000


def _refuse(name: str, problem: str) -> InvalidFacts:
    return InvalidFacts((Problem(name, problem),))


def word(name: str, value: Any, most: int = MAX_WORD) -> str:
    """An id, a mark or a reason: text that can be stored.

    Raises:
        InvalidFacts: not a text, empty, too long, or not storable as UTF-8.
    """
    if not isinstance(value, str):
        raise _refuse(name, f"muss ein Text sein (str), nicht {type(value).__name__}")
    if not value or len(value) > most:
        raise _refuse(name, f"muss 1 bis {most} Zeichen haben")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise _refuse(name, "enthält Zeichen, die es in UTF-8 nicht gibt") from None
    return value


def optional(name: str, value: Any) -> str | None:
    """A word, or none."""
    return None if value is None else word(name, value)


def named(name: str, value: Any) -> Mapping[str, Any]:
    """Values by id; none for no values.

    Raises:
        InvalidFacts: not a mapping, or one whose keys are no texts.
    """
    if value is None:
        return {}
    if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
        raise _refuse(name, 'muss Werte je Kennung enthalten: {"kennung": Wert}')
    return value


def day(name: str, value: Any) -> date | None:
    """A day, or none.

    Raises:
        InvalidFacts: not a `date`, or one with a time.
    """
    if value is not None and (not isinstance(value, date) or isinstance(value, datetime)):
        raise _refuse(name, f"muss ein Tag sein (datetime.date), nicht {type(value).__name__}")
    return value
