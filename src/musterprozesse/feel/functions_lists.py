"""Functions on lists (DMN 1.5, table 76). Positions count from 1, negative ones from the end."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cmp_to_key
from typing import Any

from .compare import order, same
from .errors import Fault
from .frame import Frame, call_function
from .registry import position, standard
from .values import NUMBERS, Function, number

_NO_SPOT = ("", 0)


def _numbers(items: Sequence[Any]) -> list[Decimal]:
    if any(type(item) is not Decimal for item in items):
        raise Fault("Die Liste enthält nicht nur Zahlen.")
    return list(items)


def _listed(items: tuple[Any, ...]) -> list[Any]:
    """One list, or all arguments as a list."""
    return items[0] if len(items) == 1 and type(items[0]) is list else list(items)


@standard("list contains", "list: list, element: any?")
def list_contains(items: list[Any], element: Any) -> bool:
    return any(same(item, element) for item in items)


@standard("count", "list: list")
def count(items: list[Any]) -> Decimal:
    return Decimal(len(items))


def _extreme(items: Sequence[Any], sign: int) -> Any:
    if not items:
        return None
    best = items[0]
    for item in items:
        compared = order(item, best)
        if compared is None:
            raise Fault("Die Liste enthält leere Werte.")
        if compared == sign:
            best = item
    return best


@standard("min", "list: list")
@standard("min", "c1: any, c2: any, c*: any")
def minimum(*items: Any) -> Any:
    return _extreme(_listed(items), -1)


@standard("max", "list: list")
@standard("max", "c1: any, c2: any, c*: any")
def maximum(*items: Any) -> Any:
    return _extreme(_listed(items), 1)


@standard("sum", "list: list")
@standard("sum", "n1: any, n2: any, n*: any")
def total(*items: Any) -> Decimal | None:
    numbers = _numbers(_listed(items))
    return _sum(numbers) if numbers else None


def _sum(numbers: Sequence[Decimal]) -> Decimal:
    result = Decimal(0)
    for value in numbers:
        result = NUMBERS.add(result, value)
    return number(result)


@standard("product", "list: list")
@standard("product", "n1: any, n2: any, n*: any")
def product(*items: Any) -> Decimal | None:
    numbers = _numbers(_listed(items))
    result = Decimal(1)
    for value in numbers:
        result = NUMBERS.multiply(result, value)
    return number(result) if numbers else None


@standard("mean", "list: list")
@standard("mean", "n1: any, n2: any, n*: any")
def mean(*items: Any) -> Decimal | None:
    numbers = _numbers(_listed(items))
    return number(NUMBERS.divide(_sum(numbers), Decimal(len(numbers)))) if numbers else None


@standard("median", "list: list")
@standard("median", "n1: any, n2: any, n*: any")
def median(*items: Any) -> Decimal | None:
    numbers = sorted(_numbers(_listed(items)))
    if not numbers:
        return None
    middle = len(numbers) // 2
    if len(numbers) % 2:
        return numbers[middle]
    return number(NUMBERS.divide(NUMBERS.add(numbers[middle - 1], numbers[middle]), Decimal(2)))


@standard("stddev", "list: list")
@standard("stddev", "n1: any, n2: any, n*: any")
def stddev(*items: Any) -> Decimal | None:
    """The sample standard deviation; needs two numbers."""
    numbers = _numbers(_listed(items))
    if len(numbers) < 2:
        raise Fault("Eine Standardabweichung braucht mindestens zwei Zahlen.")
    centre = NUMBERS.divide(_sum(numbers), Decimal(len(numbers)))
    squares = [NUMBERS.power(NUMBERS.subtract(value, centre), Decimal(2)) for value in numbers]
    return number(NUMBERS.sqrt(NUMBERS.divide(_sum(squares), Decimal(len(numbers) - 1))))


@standard("mode", "list: list")
@standard("mode", "n1: any, n2: any, n*: any")
def mode(*items: Any) -> list[Decimal]:
    """All most frequent numbers, ascending."""
    counts: dict[Decimal, int] = {}
    for value in _numbers(_listed(items)):
        counts[value] = counts.get(value, 0) + 1
    most = max(counts.values(), default=0)
    return sorted(value for value, times in counts.items() if times == most)


def _truth(items: Sequence[Any], decisive: bool) -> bool | None:
    result: bool | None = not decisive
    for item in items:
        if item is decisive:
            return bool(decisive)
        if item is not None and type(item) is not bool:
            raise Fault("Die Liste enthält nicht nur Wahrheitswerte.")
        if item is None:
            result = None
    return result


@standard("all", "list: list")
@standard("all", "b1: any?, b2: any?, b*: any?")
def every(*items: Any) -> bool | None:
    """Conjunction of the items; of none: true."""
    return _truth(_listed(items), False)


@standard("any", "list: list")
@standard("any", "b1: any?, b2: any?, b*: any?")
def some(*items: Any) -> bool | None:
    """Disjunction of the items; of none: false."""
    return _truth(_listed(items), True)


@standard("sublist", "list: list, start position: number, length?: number")
def sublist(items: list[Any], start: Decimal, length: Decimal | None = None) -> list[Any]:
    first = position(start, len(items), "start position")
    if length is None:
        return items[first:]
    size = int(length)
    if size < 0 or first + size > len(items):
        raise Fault("»length« reicht über das Ende der Liste hinaus.")
    return items[first : first + size]


@standard("append", "list: list, item*: any?")
def append(items: list[Any], *added: Any) -> list[Any]:
    return [*items, *added]


@standard("concatenate", "list*: list", frame=True)
def concatenate(frame: Frame, *lists: list[Any]) -> list[Any]:
    frame.budget.check_list(sum(map(len, lists)))
    return [item for items in lists for item in items]


@standard("insert before", "list: list, position: number, newItem: any?")
def insert_before(items: list[Any], at: Decimal, new: Any) -> list[Any]:
    index = position(at, len(items))
    return [*items[:index], new, *items[index:]]


@standard("remove", "list: list, position: number")
def remove(items: list[Any], at: Decimal) -> list[Any]:
    index = position(at, len(items))
    return items[:index] + items[index + 1 :]


@standard(
    "list replace",
    "list: list, position: any, newItem: any?",
    "list: list, match: any, newItem: any?",
    frame=True,
)
def list_replace(frame: Frame, items: list[Any], which: Any, new: Any) -> list[Any]:
    """The item at a position, or every item for which ``match(item, newItem)`` is true."""
    if type(which) is Decimal:
        index = position(which, len(items))
        return [*items[:index], new, *items[index + 1 :]]
    if type(which) is not Function or len(which.parameters) != 2:
        raise Fault("»position« ist eine Zahl, »match« eine Funktion mit zwei Parametern.")
    answers = [call_function(frame, which, (item, new), _NO_SPOT) for item in items]
    if any(type(answer) is not bool for answer in answers):
        raise Fault("»match« muss wahr oder falsch ergeben.")
    return [new if answer else item for item, answer in zip(items, answers, strict=True)]


@standard("reverse", "list: list")
def reverse(items: list[Any]) -> list[Any]:
    return items[::-1]


@standard("index of", "list: list, match: any?")
def index_of(items: list[Any], match: Any) -> list[Decimal]:
    return [Decimal(at) for at, item in enumerate(items, 1) if same(item, match)]


@standard("distinct values", "list: list", frame=True)
def distinct_values(frame: Frame, items: list[Any]) -> list[Any]:
    """The items without later equal ones, in order."""
    kept: list[Any] = []
    seen: set[tuple[type, Any]] = set()
    for item in items:
        if type(item) in (str, Decimal, bool):
            if (key := (type(item), item)) in seen:
                continue
            seen.add(key)
        else:
            frame.budget.spend(len(kept))
            if any(same(item, known) for known in kept):
                continue
        kept.append(item)
    return kept


@standard("union", "list*: list", frame=True)
def union(frame: Frame, *lists: list[Any]) -> list[Any]:
    return distinct_values(frame, concatenate(frame, *lists))


@standard("flatten", "list: list", frame=True)
def flatten(frame: Frame, items: list[Any]) -> list[Any]:
    found: list[Any] = []
    stack = [iter(items)]
    while stack:
        for item in stack[-1]:
            frame.budget.spend(1)
            if type(item) is list:
                stack.append(iter(item))
                break
            found.append(item)
        else:
            stack.pop()
    return found


@standard("sort", "list: list, precedes?: function", frame=True)
def sort(frame: Frame, items: list[Any], precedes: Function | None = None) -> list[Any]:
    """Stable; by ``precedes(a, b)``, or ascending where the items have an order."""

    def compared(left: Any, right: Any) -> int:
        if precedes is None:
            sign = order(left, right)
            if sign is None:
                raise Fault("Die Liste enthält leere Werte.")
            return sign
        if _true(frame, precedes, left, right):
            return -1
        return 1 if _true(frame, precedes, right, left) else 0

    return sorted(items, key=cmp_to_key(compared))


def _true(frame: Frame, precedes: Function, left: Any, right: Any) -> bool:
    answer = call_function(frame, precedes, (left, right), _NO_SPOT)
    if type(answer) is not bool:
        raise Fault("»precedes« muss wahr oder falsch ergeben.")
    return answer
