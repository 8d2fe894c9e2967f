"""Functions on numbers and truth values (DMN 1.5, tables 73 and 77)."""

from __future__ import annotations

from datetime import timedelta
from decimal import (
    ROUND_CEILING,
    ROUND_DOWN,
    ROUND_FLOOR,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    ROUND_UP,
    Context,
    Decimal,
)
from typing import Any

from .errors import Fault
from .registry import standard
from .values import NUMBERS, YearsMonths, german, number

# Enough digits to quantize any number of 34 digits to any scale of the standard.
_WIDE = Context(prec=12_500, Emin=-999_999, Emax=999_999, traps=[])
_MAX_SCALE, _MIN_SCALE = 6176, -6111


def _scaled(value: Decimal, scale: Decimal | None, rounding: str) -> Decimal:
    digits = 0 if scale is None else int(scale) if scale.adjusted() <= 5 else _MAX_SCALE + 1
    if not _MIN_SCALE <= digits <= _MAX_SCALE:
        raise Fault("»scale« liegt nicht zwischen -6111 und 6176.")
    if -int(value.as_tuple().exponent) <= digits:
        return value
    return number(value.quantize(Decimal(1).scaleb(-digits, _WIDE), rounding=rounding, context=_WIDE))


@standard("decimal", "n: number, scale: number")
def decimal(n: Decimal, scale: Decimal) -> Decimal:
    """Half-even, as the standard says."""
    return _scaled(n, scale, ROUND_HALF_EVEN)


@standard("floor", "n: number, scale?: number")
def floor(n: Decimal, scale: Decimal | None = None) -> Decimal:
    return _scaled(n, scale, ROUND_FLOOR)


@standard("ceiling", "n: number, scale?: number")
def ceiling(n: Decimal, scale: Decimal | None = None) -> Decimal:
    return _scaled(n, scale, ROUND_CEILING)


@standard("round up", "n: number, scale?: number")
def round_up(n: Decimal, scale: Decimal | None = None) -> Decimal:
    return _scaled(n, scale, ROUND_UP)


@standard("round down", "n: number, scale?: number")
def round_down(n: Decimal, scale: Decimal | None = None) -> Decimal:
    return _scaled(n, scale, ROUND_DOWN)


@standard("round half up", "n: number, scale?: number")
def round_half_up(n: Decimal, scale: Decimal | None = None) -> Decimal:
    return _scaled(n, scale, ROUND_HALF_UP)


@standard("round half down", "n: number, scale?: number")
def round_half_down(n: Decimal, scale: Decimal | None = None) -> Decimal:
    return _scaled(n, scale, ROUND_HALF_DOWN)


@standard("abs", "n: any")
def absolute(n: Any) -> Any:
    """Of a number or a duration."""

    n = n[0] if type(n) is list and len(n) == 1 else n
    if type(n) is YearsMonths:
        return YearsMonths(abs(n.months))
    if type(n) in (Decimal, timedelta):
        return abs(n) if type(n) is timedelta else NUMBERS.abs(n)
    raise Fault(f"Von {german(n)} gibt es keinen Betrag.")


@standard("modulo", "dividend: number, divisor: number")
def modulo(dividend: Decimal, divisor: Decimal) -> Decimal:
    """The rest has the sign of the divisor: ``dividend - divisor * floor(dividend / divisor)``."""
    if not divisor:
        raise Fault("Durch null kann man nicht teilen.")
    rest = _WIDE.remainder(dividend, divisor)
    return number(rest + divisor if rest and (rest < 0) != (divisor < 0) else rest)


@standard("sqrt", "number: number")
def sqrt(value: Decimal) -> Decimal:
    if value < 0:
        raise Fault("Aus einer negativen Zahl gibt es keine Wurzel.")
    return NUMBERS.sqrt(value)


@standard("log", "number: number")
def log(value: Decimal) -> Decimal:
    """The natural logarithm."""
    if value <= 0:
        raise Fault("Der Logarithmus verlangt eine Zahl über null.")
    return NUMBERS.ln(value)


@standard("exp", "number: number")
def exp(value: Decimal) -> Decimal:
    return number(NUMBERS.exp(value))


@standard("odd", "number: number")
def odd(value: Decimal) -> bool:
    return abs(_WIDE.remainder(value, Decimal(2))) == 1 if _is_whole(value) else False


@standard("even", "number: number")
def even(value: Decimal) -> bool:
    return _is_whole(value) and not _WIDE.remainder(value, Decimal(2))


def _is_whole(value: Decimal) -> bool:
    if value != value.to_integral_value():
        raise Fault("»number« muss eine ganze Zahl sein.")
    return True


@standard("not", "negand: any?")
def negation(value: Any) -> bool | None:
    """not(null) is null."""
    value = value[0] if type(value) is list and len(value) == 1 else value
    if value is None or type(value) is bool:
        return None if value is None else not value
    raise Fault(f"not verlangt einen Wahrheitswert, nicht {german(value)}.")
