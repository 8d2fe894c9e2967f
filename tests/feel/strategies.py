"""Random FEEL: values of one type, expressions that parse, tables of truth."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from musterprozesse.feel import YearsMonths

integers = st.integers(-(10**12), 10**12)
numbers = st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**9), max_value=10**9)
texts = st.text(alphabet=st.characters(blacklist_categories=("Cs",)), max_size=8)
dates = st.dates(date(1, 1, 1), date(9999, 12, 31))
moments = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30))  # noqa: DTZ001 - local values
spans = st.timedeltas(timedelta(days=-10000), timedelta(days=10000))
months = st.builds(YearsMonths, st.integers(-5000, 5000))
scalars = st.one_of(st.none(), st.booleans(), numbers, texts, dates, spans, months)
#: Strategies whose values have an order among each other.
ordered: tuple[st.SearchStrategy[Any], ...] = (numbers, texts, dates, moments, spans, months, st.times())
same_type = st.one_of(*(st.tuples(s, s, s) for s in ordered))
truth = st.sampled_from([True, False, None, Decimal(1)])


def extended(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Expressions made of smaller ones."""
    operator = st.sampled_from(["+", "-", "*", "/", "**", "=", "!=", "<", ">=", "and", "or"])
    return st.one_of(
        st.tuples(inner, operator, inner).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
        st.tuples(inner, operator, inner).map(lambda t: f"{t[0]} {t[1]} {t[2]}"),
        inner.map(lambda t: f"-({t})"),
        st.tuples(inner, inner, inner).map(lambda t: f"(if {t[0]} then {t[1]} else {t[2]})"),
        st.lists(inner, max_size=3).map(lambda t: f"[{', '.join(t)}]"),
        st.tuples(inner, inner).map(lambda t: f"{{k: {t[0]}, l m: {t[1]}}}"),
        st.tuples(inner, inner).map(lambda t: f"(for i in {t[0]} return {t[1]})"),
        st.tuples(inner, inner).map(lambda t: f"(some i in {t[0]} satisfies {t[1]})"),
        st.tuples(inner, inner).map(lambda t: f"({t[0]})[{t[1]}]"),
        st.tuples(inner, inner, inner).map(lambda t: f"{t[0]} in ({t[1]}, < ({t[2]}))"),
        st.tuples(inner, inner).map(lambda t: f"([{t[0]}..{t[1]}))"),
        st.tuples(st.sampled_from(["count", "sum", "min", "string", "not", "flatten", "reverse"]), inner).map(
            lambda t: f"{t[0]}({t[1]})"
        ),
        inner.map(lambda t: f"({t}).k"),
        st.tuples(inner, inner).map(lambda t: f"(function(p) {t[0]})({t[1]})"),
    )


atoms = st.sampled_from(
    [
        "1",
        "2.5",
        "0",
        '"a"',
        '""',
        "true",
        "false",
        "null",
        "x",
        "der Name",
        '@"2026-01-31"',
        '@"P1M"',
        '@"PT36H"',
        "[]",
        "{}",
    ]
)
#: Expressions over the names ``x`` and ``der Name``.
expressions = st.recursive(atoms, extended, max_leaves=8)
clocks = st.times(min_value=time(0), max_value=time(23, 59, 59))
