"""Laws that hold for all values: logic, order, arithmetic, dates, lists, names, cells, round trips."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_FLOOR, Decimal
from typing import Any
from unicodedata import normalize

from hypothesis import given, settings
from hypothesis import strategies as st

from musterprozesse.feel import (
    Environment,
    FeelError,
    FeelEvaluationError,
    expression,
    parse,
    to_feel,
    to_source,
    to_text,
    unary_tests,
)

from . import strategies as s
from .kit import STANDARD

few = settings(max_examples=120, deadline=None)
SCOPE = {"x": Decimal(3), "der Name": [Decimal(1), "b", None]}
NAMES = list(SCOPE)
_COMPILED: dict[str, Any] = {}


def ask(text: str, **scope: Any) -> Any:
    """A value in standard mode; each text is compiled once."""
    if text not in _COMPILED:
        _COMPILED[text] = expression(text, list(scope), strict=False)
    return _COMPILED[text].evaluate(scope, STANDARD)


@few
@given(s.expressions)
def test_printed_trees_parse_to_the_same_tree(text: str) -> None:
    """print(parse(e)) parses to an equal tree, and evaluates to the same value."""
    tree = parse(text, NAMES, strict=False)
    printed = to_source(tree)
    assert parse(printed, NAMES, strict=False) == tree
    first, second = (expression(t, NAMES, strict=False) for t in (text, printed))
    assert to_text(first.evaluate(SCOPE, STANDARD)) == to_text(second.evaluate(SCOPE, STANDARD))


@few
@given(s.expressions, st.randoms(use_true_random=False))
def test_white_space_and_comments_change_nothing(text: str, random: Any) -> None:
    """Between tokens any white space or comment may stand."""
    filler = [" ", "\n", "\t ", " /* x */ ", " // y\n"]
    spaced = "".join(random.choice(filler) if char == " " else char for char in text)
    spaced = spaced.replace("(", f"{random.choice(filler)}({random.choice(filler)}")
    assert parse(spaced, NAMES, strict=False) == parse(text, NAMES, strict=False)


@few
@given(s.expressions)
def test_evaluation_is_determined(text: str) -> None:
    """The same text, scope and clock give the same value; strict mode gives it too, or raises."""
    compiled = expression(text, NAMES, strict=False)
    first = to_text(compiled.evaluate(SCOPE, STANDARD))
    assert to_text(compiled.evaluate(SCOPE, STANDARD)) == first
    try:
        strict = expression(text, NAMES).evaluate(SCOPE, Environment(STANDARD.now))
    except (FeelError, FeelEvaluationError):
        return
    assert to_text(strict) == first


@few
@given(s.truth, s.truth, s.truth)
def test_logic_laws(a: Any, b: Any, c: Any) -> None:
    """De Morgan, commutativity and associativity hold over true, false, null and a non-boolean."""
    assert ask("a and b", a=a, b=b) == ask("b and a", a=a, b=b)
    assert ask("a or b", a=a, b=b) == ask("b or a", a=a, b=b)
    assert ask("not(a and b)", a=a, b=b) == ask("not(a) or not(b)", a=a, b=b)
    assert ask("(a or b) or c", a=a, b=b, c=c) == ask("a or (b or c)", a=a, b=b, c=c)
    assert ask("(a and b) and c", a=a, b=b, c=c) == ask("a and (b and c)", a=a, b=b, c=c)


@few
@given(s.same_type)
def test_order_laws(values: tuple[Any, Any, Any]) -> None:
    """Within a type the order is total, antisymmetric and transitive, and ranges follow it at every end."""
    a, b, c = values
    assert [ask("a < b", a=a, b=b), ask("a = b", a=a, b=b), ask("a > b", a=a, b=b)].count(True) == 1
    assert ask("a < b", a=a, b=b) == ask("b > a", a=a, b=b)
    if ask("a <= b and b <= c", a=a, b=b, c=c):
        assert ask("a <= c", a=a, c=c)
        for left, low in (("[", ">="), ("(", ">")):
            for right, high in (("]", "<="), (")", "<")):
                inside = ask(f"b in {left}a..c{right}", a=a, b=b, c=c)
                assert inside == ask(f"b {low} a and b {high} c", a=a, b=b, c=c)


@few
@given(s.scalars, s.scalars)
def test_comparison_is_null_exactly_across_types(a: Any, b: Any) -> None:
    """a < b is null if and only if a side is null, the types differ, or the type has no order."""
    comparable = a is not None and type(a) is type(b) and not isinstance(a, bool)
    assert (ask("a < b", a=a, b=b) is not None) == comparable


@few
@given(s.integers, s.integers, st.integers(0, 4))
def test_decimal_arithmetic_equals_scaled_integers(a: int, b: int, places: int) -> None:
    """Sums, differences and products of cents are those of whole numbers."""
    scale = Decimal(10) ** -places
    x, y = a * scale, b * scale
    assert ask("x + y", x=x, y=y) == (a + b) * scale
    assert ask("x - y", x=x, y=y) == (a - b) * scale
    assert ask("x * y", x=x, y=y) == a * b * scale * scale


@few
@given(s.numbers, s.numbers.filter(bool))
def test_floor_and_modulo(a: Decimal, b: Decimal) -> None:
    """a = floor(a / b) * b + modulo(a, b), and the rest has the sign of b."""
    rest = ask("modulo(a, b)", a=a, b=b)
    whole = (a / b).to_integral_value(ROUND_FLOOR)
    assert whole * b + rest == a
    assert rest == 0 or (rest > 0) == (b > 0)


@few
@given(st.integers(-(10**9), 10**9), st.integers(1, 4))
def test_decimal_rounds_half_to_even(n: int, scale: int) -> None:
    """decimal(n, s) agrees with rounding on whole numbers."""
    unit = 10**scale
    low, rest = divmod(n, unit)
    up = rest * 2 > unit or (rest * 2 == unit and low % 2)
    assert ask("decimal(n, 0)", n=Decimal(n) / unit) == low + bool(up)


@few
@given(s.dates, st.integers(-600, 600))
def test_months_there_and_back(day: date, months: int) -> None:
    """Adding months and taking them away never ends later than it began when going forward first."""
    forward = ask('d + duration("P1M") - duration("P1M")', d=day)
    assert forward is None or forward <= day
    moved = ask("d + m * n", d=day, m=to_feel(ask('duration("P1M")')), n=Decimal(months))
    assert moved is None or abs((moved.year - day.year) * 12 + moved.month - day.month) == abs(months)


@few
@given(s.dates, s.dates)
def test_differences_of_dates(a: date, b: date) -> None:
    """(b - a) + a = b; whole months are antisymmetric and never overshoot."""
    assert ask("(b - a) + a", a=a, b=b) == b
    there, back = (ask("years and months duration(a, b)", a=x, b=y) for x, y in ((a, b), (b, a)))
    assert there.months == -back.months
    if a <= b:
        assert ask("a + m <= b", a=a, b=b, m=there)


@few
@given(st.integers(1990, 2037), st.sampled_from([3, 10]), s.clocks, st.integers(-100, 100))
def test_time_across_summer_time(year: int, month: int, clock: Any, hours: int) -> None:
    """Around the last Sunday of March and October elapsed time is exact in Europe/Berlin."""
    last = date(year, month, 31)
    sunday = last - timedelta(days=(last.weekday() + 1) % 7)
    start = datetime.combine(sunday, clock, UTC)
    local = ask("x", x=start.astimezone(Environment(STANDARD.now).local().tzinfo))
    moved = ask("m + d", m=local, d=timedelta(hours=hours))
    # Python itself holds the repeated hour unequal to every other zone.
    assert moved.astimezone(UTC) == start + timedelta(hours=hours)
    assert ask("b - a", a=local, b=moved) == timedelta(hours=hours)


@few
@given(s.spans, s.spans)
def test_sums_of_durations(a: timedelta, b: timedelta) -> None:
    """Durations add like numbers, and their text reads back."""
    assert ask("a + b - b", a=a, b=b) == a
    assert ask("duration(string(a))", a=a) == a


@few
@given(st.lists(s.numbers, max_size=8), st.lists(s.numbers, max_size=8), st.integers(1, 8))
def test_lists(a: list[Any], b: list[Any], at: int) -> None:
    """Lengths add up, sublists are slices, sorting is a permutation, some is not every not."""
    assert ask("concatenate(a, b)", a=a, b=b) == a + b
    assert len(ask("append(a, 1)", a=a)) == len(a) + 1
    if at <= len(a):
        assert ask("sublist(a, n)", a=a, n=Decimal(at)) == a[at - 1 :]
        assert ask("remove(a, n)", a=a, n=Decimal(at)) == a[: at - 1] + a[at:]
    assert ask("sort(a, function(x, y) x < y)", a=a) == sorted(a)
    assert ask("a[true]", a=a) == a
    assert ask("some x in a satisfies x > 0", a=a) == (not ask("every x in a satisfies not(x > 0)", a=a))
    assert ask("reverse(reverse(a))", a=a) == a


PART = st.text(st.sampled_from("abäöüßXY9_"), min_size=1, max_size=4).filter(lambda t: not t[0].isdigit())
NAME = st.lists(PART, min_size=1, max_size=3).flatmap(
    lambda parts: st.sampled_from([" ", "-", " in ", "/", " and ", " - ", "."]).map(lambda sign: sign.join(parts))
)


@few
@given(st.lists(NAME, min_size=1, max_size=5, unique=True))
def test_every_declared_name_gives_its_value(names: list[str]) -> None:
    """Whatever names are in scope together, the text of one is that one, in both normal forms."""
    names = [name for name in names if not (name.count(".") == 1 and name.replace(".", "").isidentifier())]
    scope = {name: Decimal(at) for at, name in enumerate(names)}
    for name, expected in scope.items():
        assert expression(name, names).evaluate(scope, STANDARD) == expected
        assert expression(normalize("NFD", name), names).evaluate(scope, STANDARD) == expected


TEST = st.one_of(
    st.sampled_from(["1", "2.5", '"a"', "null", "true", "< 2", ">= 1", "!= 1", "[1..3)", "(0..2]", "1, 2", '"a", "b"']),
)
INPUT = st.sampled_from([None, True, Decimal(0), Decimal(1), Decimal(2), Decimal("2.5"), Decimal(3), "a", "c"])


@few
@given(TEST, TEST, INPUT)
def test_cells(first: str, second: str, subject: Any) -> None:
    """A comma is or, not(...) is never true together with its tests, and - is true for all."""
    one, two, both, neither = (
        unary_tests(t).test(subject, {}, STANDARD) for t in (first, second, f"{first}, {second}", f"not({first})")
    )
    assert (both is True) == (one is True or two is True)
    assert not (neither is True and one is True)
    assert unary_tests("-").test(subject, {}, STANDARD) is True


@few
@given(TEST, INPUT)
def test_the_fast_way_agrees_with_the_general_way(cell: str, subject: Any) -> None:
    """What the fast way answers, the same test written with a name instead of constants answers too."""
    fast = unary_tests(cell).fast
    assert fast is not None
    quick = fast(subject)
    general = unary_tests(f"{cell}, null = 1", ["x"]).test(subject, {"x": None}, STANDARD)
    assert quick is None or quick == (general is True)
