"""The values of FEEL and their conversion from Python.

number is ``Decimal`` (34 digits, half-even), string ``str``, boolean ``bool``, date ``date``, time ``time``, date and
time ``datetime``, days and time duration ``timedelta``; the rest is defined here. DMN 1.5, section 10.3.2.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING, Any, Literal

from .errors import Fault
from .far import FarDate, FarMoment

if TYPE_CHECKING:
    from .limits import Environment

#: The arithmetic of FEEL; never the context of the thread. Nothing traps: results are checked for finiteness.
NUMBERS = Context(prec=34, rounding=ROUND_HALF_EVEN, Emin=-6143, Emax=6144, capitals=1, clamp=0, flags=[], traps=[])


@dataclass(frozen=True, slots=True, order=True)
class YearsMonths:
    """A years and months duration, in whole months; never comparable with a ``timedelta``."""

    months: int


Operator = Literal["", "=", "!=", "<", "<=", ">", ">="]


@dataclass(frozen=True, slots=True)
class Range:
    """An interval, or with ``operator`` the set a comparison such as ``< 5`` stands for."""

    low: Any
    high: Any
    low_closed: bool
    high_closed: bool
    operator: Operator = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """What is known of a type at load: its kind, the fields of a context, the element of a list, a signature.

    ``kind`` is a FEEL type name, "context", "list", "range", "function", "namespace" (a context whose absent keys are
    unknown) or "Any". ``fields`` None means: unknown fields are allowed. ``closed`` False likewise allows others.
    """

    kind: str = "Any"
    fields: Mapping[str, Shape] | None = None
    element: Shape | None = None
    parameters: tuple[tuple[str, Shape], ...] | None = None
    result: Shape | None = None


ANY = Shape()


@dataclass(frozen=True, slots=True, eq=False)
class Function:
    """A function value: named parameters, their types, and a body on FEEL values.

    The body gets the arguments in order and the environment, which carries the budget of the running evaluation.
    """

    parameters: tuple[str, ...]
    body: Callable[[tuple[Any, ...], Environment], Any] = field(repr=False)
    name: str = ""
    types: tuple[Shape, ...] = ()
    result: Shape | None = None


class Namespace(Mapping[str, Any]):
    """A context whose absent keys are unknown facts, named ``<name>.<key>``, instead of null."""

    __slots__ = ("_values", "name")

    def __init__(self, name: str, values: Mapping[str, Any]) -> None:
        self.name = name
        self._values = values

    def __getitem__(self, key: str) -> Any:
        return self._values[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Namespace({self.name!r})"


#: Types whose values go in unchanged; compared by identity of the type, so subclasses are converted or refused.
SCALARS: frozenset[type] = frozenset({Decimal, str, bool, date, time, datetime, timedelta, YearsMonths, Range, Function,
                                      Namespace, FarDate, FarMoment, type(None)})  # fmt: skip
MAX_DEPTH = 64


def number(value: Decimal) -> Decimal:
    """Round to 34 digits; raises Fault if the result is not finite."""
    result = NUMBERS.plus(value)
    if not result.is_finite():
        raise Fault("Das Ergebnis ist keine darstellbare Zahl.")
    return result


def to_feel(value: Any, _depth: int = 0) -> Any:
    """Convert a Python value deeply and by copy into FEEL values.

    int exactly, float by its shortest text, NaN and infinity to null; tuples become lists. Raises TypeError for
    anything callable or unknown, so that no Python object enters an evaluation. The text of the error names the type,
    never the value.
    """
    kind = type(value)
    if kind is Decimal:
        return _finite(value)
    if kind in SCALARS:
        return value
    if _depth > MAX_DEPTH:
        raise TypeError("Der Wert ist tiefer verschachtelt als erlaubt.")
    if kind is int:
        return _finite(Decimal(value))
    if kind is float:
        return _finite(Decimal(repr(value)))
    if kind is list or kind is tuple:
        return [to_feel(item, _depth + 1) for item in value]
    if isinstance(value, Mapping):
        if not all(isinstance(key, str) for key in value):
            raise TypeError("Ein Kontext hat nur Texte als Schlüssel.")
        return {normal_name(key): to_feel(item, _depth + 1) for key, item in value.items()}
    if isinstance(value, str):
        return str.__str__(value) if kind is str else "".join(value)
    raise TypeError(f"Ein Wert vom Python-Typ {kind.__name__} ist kein FEEL-Wert.")


def _finite(value: Decimal) -> Decimal | None:
    result = NUMBERS.plus(value) if value.is_finite() else value
    return result if result.is_finite() else None


def normal_name(name: str) -> str:
    """The form in which names are compared: NFC, runs of white space as one space."""
    if name.isascii() and " " not in name and name.isprintable():
        return name
    from unicodedata import normalize  # noqa: PLC0415 - most names are plain, the import costs

    return " ".join(normalize("NFC", name).split())


def kind_of(value: Any) -> str:
    """The FEEL name of a value's type, for messages and dispatch."""
    found = _KINDS.get(type(value))
    if found is not None:
        return found
    return "context" if isinstance(value, Mapping) else "Any"


_KINDS: Mapping[type, str] = {
    Decimal: "number",
    str: "string",
    bool: "boolean",
    date: "date",
    time: "time",
    datetime: "date and time",
    timedelta: "days and time duration",
    YearsMonths: "years and months duration",
    FarDate: "date",
    FarMoment: "date and time",
    list: "list",
    dict: "context",
    Namespace: "context",
    Range: "range",
    Function: "function",
    type(None): "Null",
}

#: The German words for the kinds, for messages.
GERMAN: Mapping[str, str] = {
    "number": "Zahl",
    "string": "Text",
    "boolean": "Wahrheitswert",
    "date": "Datum",
    "time": "Uhrzeit",
    "date and time": "Datum mit Uhrzeit",
    "days and time duration": "Dauer in Tagen",
    "years and months duration": "Dauer in Monaten",
    "list": "Liste",
    "context": "Kontext",
    "range": "Bereich",
    "function": "Funktion",
    "Null": "leer",
    "Any": "beliebig",
}


def german(value: Any) -> str:
    """The German word for a value's type."""
    return GERMAN[kind_of(value)]
