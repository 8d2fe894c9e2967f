"""Atoms: each input cut into the few values and intervals that the cells of its column can tell apart.

All constants of a column, of its allowed values and of its limits cut the line into points and open intervals, so
that open and closed ends are exact. Whether a rule's cell holds on an atom is found by running the compiled test on a
witness of the atom: analysis and evaluation cannot disagree about a cell. A cell that cannot be judged on every value
of an atom (it reads another input, or calls a function of the value) is *opaque* there: perhaps true.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal
from itertools import pairwise
from typing import Any, Literal

from musterprozesse.dmn.model import DecisionTable, Input
from musterprozesse.dmn.types import BUILT_IN
from musterprozesse.feel import Environment, FeelEvaluationError, UnaryTests, Unknown, YearsMonths
from musterprozesse.feel.values import kind_of

#: What stands for "a text that no cell names"; several, so that a cell that tells them apart shows as opaque.
OTHER_TEXTS = ("(anderer Wert)", "", "zzz", "\u00c4")
DAY = dt.timedelta(days=1)
_NULL = re.compile(r"\bnull\b")
_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"')
#: Types whose values have an order that cells can use.
LINEAR = ("number", "date", "date and time", "days and time duration", "years and months duration")


@dataclass(frozen=True, slots=True)
class Domain:
    """What is known about the values of an input beyond its cells (the vocabulary knows it).

    ``values`` closes the list; ``null`` says whether "none" is an answer (None: not known); ``step`` is the distance
    of two neighbouring numbers (1 for whole numbers, 0.01 for cents; None: any number).
    """

    values: tuple[Any, ...] | None = None
    null: bool | None = None
    step: Decimal | None = None
    minimum: Any = None
    maximum: Any = None


NO_DOMAIN = Domain()


@dataclass(frozen=True, slots=True)
class Atom:
    """A piece of an input's domain that no box cell divides; ``low``/``high`` are open ends, None is no end."""

    kind: Literal["point", "open", "other", "null"]
    witness: Any
    low: Any = None
    high: Any = None


@dataclass(frozen=True, slots=True)
class Column:
    """One input (or several with the same expression) as atoms, with the rules that hold on each of them.

    ``sure`` and ``maybe`` are bit masks of rule indices by atom; they differ where a cell is opaque. ``none`` says
    whether "none" is an answer by the domain or a cell; if not, its atom stands for what cannot be excluded.
    """

    inputs: tuple[int, ...]
    label: str
    text: str
    kind: str
    atoms: tuple[Atom, ...]
    sure: tuple[int, ...]
    maybe: tuple[int, ...]
    none: bool

    @property
    def size(self) -> int:
        """Number of atoms."""
        return len(self.atoms)


def columns(table: DecisionTable, env: Environment, domains: Mapping[str, Domain] | None = None) -> tuple[Column, ...]:
    """The columns of a table in its order; inputs with the same expression become one.

    ``domains`` are found under the text of the input expression or the label of the column. "None" is among the values
    unless the domain excludes it.
    """
    groups: dict[str, list[int]] = {}
    for place, item in enumerate(table.inputs):
        groups.setdefault(item.expression.text.strip() or item.label, []).append(place)
    return tuple(column(table, places, env, domains or {}) for places in groups.values())


def column(table: DecisionTable, places: Sequence[int], env: Environment, domains: Mapping[str, Domain]) -> Column:
    """The inputs at ``places``, which share one expression, as one column."""
    first = table.inputs[places[0]]
    text = first.expression.text.strip()
    domain = domains.get(text) or domains.get(first.label) or NO_DOMAIN
    cells = [[rule.tests[place] for place in places] for rule in table.rules]
    constants = [value for row in cells for cell in row for value in flat(cell.constants)]
    allowed = [table.inputs[place].allowed for place in places]
    kind = column_kind(first, constants)
    found = tuple(atoms(kind, constants, allowed, domain, env))
    named = any(_names_none(cell) for row in cells for cell in row)
    judge = _judge(env)
    sure, maybe = [0] * len(found), [0] * len(found)
    for place, row in enumerate(cells):
        for number, atom in enumerate(found):
            verdicts = [judge(cell, atom) for cell in row if not cell.is_any]
            if all(verdict is not False for verdict in verdicts):
                maybe[number] |= 1 << place
                if None not in verdicts:
                    sure[number] |= 1 << place
    label = first.label or text
    return Column(tuple(places), label, text, kind, found, tuple(sure), tuple(maybe), domain.null is True or named)


def flat(constants: Iterable[Any]) -> list[Any]:
    """The single values among a cell's constants; lists are taken apart."""
    found: list[Any] = []
    for value in constants:
        if isinstance(value, (list, tuple)):
            found.extend(flat(value))
        else:
            found.append(value)
    return found


def column_kind(item: Input, constants: Sequence[Any]) -> str:
    """The FEEL type of a column: as declared, else as its constants say."""
    declared = BUILT_IN.get(item.type, "Any")
    if declared != "Any":
        return declared
    listed = flat(item.allowed.constants) if item.allowed is not None else []
    kinds = {kind_of(value) for value in [*constants, *listed] if value is not None}
    return kinds.pop() if len(kinds) == 1 else "Any"


def _judge(env: Environment) -> Callable[[UnaryTests, Atom], bool | None]:
    known: dict[tuple[str, int], bool | None] = {}

    def judge(cell: UnaryTests, atom: Atom) -> bool | None:
        key = (cell.text, id(atom))
        if key not in known:
            known[key] = holds(cell, atom, env)
        return known[key]

    return judge


def holds(cell: UnaryTests, atom: Atom, env: Environment) -> bool | None:
    """Whether a cell is true on every value of an atom; None if it cannot be judged."""
    if cell.is_any:
        return True
    if cell.names:
        return None
    if not cell.is_box and atom.kind in ("open", "other"):
        return None
    try:
        answers = {cell.test(witness, {}, env) is True for witness in witnesses(atom)}
    except (FeelEvaluationError, Unknown):
        return None
    if atom.kind == "other" and atom.witness is None and _names_none(cell):
        # No value at hand stands for "none of these"; a cell that names "none" says the opposite of what it says of it.
        answers = {not answer for answer in answers}
    return answers.pop() if len(answers) == 1 else None


def _names_none(cell: UnaryTests) -> bool:
    return _NULL.search(_TEXT.sub("", cell.text)) is not None


def witnesses(atom: Atom) -> tuple[Any, ...]:
    """Values of the atom to try; more than one only for texts that no cell names."""
    if atom.kind == "other" and isinstance(atom.witness, str):
        return tuple(dict.fromkeys((atom.witness, *OTHER_TEXTS)))
    return (atom.witness,)


def atoms(
    kind: str,
    constants: Sequence[Any],
    allowed: Sequence[UnaryTests | None],
    domain: Domain,
    env: Environment,
) -> list[Atom]:
    """The atoms of one input, without those its allowed values and its domain exclude; none comes last."""
    limits = [test for test in allowed if test is not None and not test.is_any and not test.names]
    listed = [value for test in limits for value in flat(test.constants)]
    points = [value for value in [*constants, *listed] if value is not None]
    if domain.values is not None:
        found = [Atom("point", value) for value in _distinct(v for v in domain.values if v is not None)]
    elif kind == "boolean":
        found = [Atom("point", True), Atom("point", False)]
    elif kind == "Any":
        kinds = dict.fromkeys(kind_of(value) for value in points)
        found = [atom for name in kinds for atom in _of_kind(name, points, domain)] or [Atom("other", None)]
    else:
        found = _of_kind(kind, points, domain)
    found = [atom for atom in found if _is_allowed(atom, limits, env)]
    return found if domain.null is False and found else [*found, Atom("null", None)]


def _is_allowed(atom: Atom, limits: Sequence[UnaryTests], env: Environment) -> bool:
    if atom.kind == "other" and atom.witness is None:
        return True
    return all(not test.is_box or test.test(atom.witness, {}, env) is True for test in limits)


def _of_kind(kind: str, constants: Sequence[Any], domain: Domain) -> list[Atom]:
    if kind == "boolean":
        return [Atom("point", True), Atom("point", False)]
    ends = [value for value in (domain.minimum, domain.maximum) if value is not None]
    points = _distinct(value for value in [*constants, *ends] if kind_of(value) == kind)
    if kind in LINEAR:
        try:
            return [atom for atom in _line(kind, sorted(points, key=_order), domain) if _within(atom, domain)]
        except TypeError:  # moments with and without an offset have no common order
            pass
    found = [Atom("point", value) for value in points]
    if kind == "string":
        other = next(text for text in (*OTHER_TEXTS, "(keiner der Werte)") if text not in points)
        return [*found, Atom("other", other)]
    return [*found, Atom("other", None)]


def _distinct(values: Iterable[Any]) -> list[Any]:
    return list(dict.fromkeys(values))


def _order(value: Any) -> Any:
    return value.months if isinstance(value, YearsMonths) else value


def _within(atom: Atom, domain: Domain) -> bool:
    value = _order(atom.witness)
    low, high = domain.minimum, domain.maximum
    return (low is None or value >= _order(low)) and (high is None or value <= _order(high))


def _line(kind: str, points: Sequence[Any], domain: Domain) -> list[Atom]:
    found: list[Atom] = []
    ends = [None, *points, None]
    for low, high in pairwise(ends):
        if low is not None:
            found.append(Atom("point", low))
        witness = between(kind, low, high, domain.step)
        if witness is not None:
            found.append(Atom("open", witness, low, high))
    return found


def between(kind: str, low: Any, high: Any, step: Decimal | None = None) -> Any:
    """A plain value strictly between two ends (None: no end); None if there is none."""
    if kind == "number":
        return _number(low, high, step)
    if kind == "date":
        return _date(low, high)
    if kind == "years and months duration":
        months = _number(
            None if low is None else Decimal(low.months), None if high is None else Decimal(high.months), Decimal(1)
        )
        return None if months is None else YearsMonths(int(months))
    if low is None and high is None:
        return dt.datetime(2026, 1, 1, 12, tzinfo=dt.UTC) if kind == "date and time" else DAY
    try:
        middle = high - DAY if low is None else low + DAY if high is None else low + (high - low) / 2
    except OverflowError:
        return None
    return middle if (low is None or low < middle) and (high is None or middle < high) else None


def _number(low: Decimal | None, high: Decimal | None, step: Decimal | None) -> Decimal | None:
    unit = step or Decimal(1)
    if low is None:
        return Decimal(0) if high is None else _grid(high, unit, -1)
    if high is None:
        return _grid(low, unit, 1)
    for exponent in range(9, -25, -1):
        size = Decimal(1).scaleb(exponent)
        if step is not None and size < step:
            break
        rounded = ((low / size).to_integral_value(ROUND_FLOOR) + 1) * size
        if low < rounded < high and (step is None or rounded % step == 0):
            return _plain(rounded)
    if step is None:
        return (low + high) / 2
    following = _grid(low, step, 1)
    return following if following < high else None


def _grid(end: Decimal, unit: Decimal, direction: int) -> Decimal:
    """The next multiple of the unit beyond an end."""
    below = (end / unit).to_integral_value(ROUND_FLOOR) * unit
    if direction > 0:
        return _plain(below + unit)
    return _plain(below if below < end else below - unit)


def _plain(value: Decimal) -> Decimal:
    whole = value.to_integral_value()
    return whole.quantize(Decimal(1)) if whole == value else value


def _date(low: dt.date | None, high: dt.date | None) -> dt.date | None:
    if low is None and high is None:
        return dt.date(2026, 1, 1)
    if low is None:
        return high - DAY if high is not None and high > dt.date.min else None
    if high is None:
        return low + DAY if low < dt.date.max else None
    if (high - low).days < 2:
        return None
    if low.year < high.year and (turn := dt.date(low.year + 1, 1, 1)) < high:
        return turn
    return low + (high - low) // 2 if (high - low).days > 2 else low + DAY
