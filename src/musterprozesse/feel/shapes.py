"""Does a value have a type, and the implicit conversions between a value and a list of one (DMN 1.5, 10.3.2.9)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .values import ANY, Function, Range, Shape, kind_of


class Misfit(Exception):
    """Inside this room only: a value does not have the type, and no conversion gives it."""

    def __init__(self, value: Any) -> None:
        super().__init__()
        self.value = value


def conforms(value: Any, shape: Shape) -> bool:
    """``value instance of shape``. null is only of type Null and Any."""
    kind = shape.kind
    if kind == "Any":
        return value is not None
    if value is None:
        return kind == "Null"
    if kind == "namespace":
        kind = "context"
    if kind_of(value) != kind:
        return False
    if kind == "list":
        return shape.element is None or all(_inner(item, shape.element) for item in value)
    if kind == "context":
        return shape.fields is None or all(key in value and _inner(value[key], s) for key, s in shape.fields.items())
    if kind == "range":
        return shape.element is None or _range(value, shape.element)
    if kind == "function":
        return _function(value, shape)
    return True


def _inner(value: Any, shape: Shape) -> bool:
    return value is None or shape.kind == "Any" or conforms(value, shape)


def _range(value: Range, element: Shape) -> bool:
    return all(_inner(end, element) for end in (value.low, value.high))


def _function(value: Function, shape: Shape) -> bool:
    if shape.parameters is None:
        return True
    if len(shape.parameters) != len(value.parameters):
        return False
    own = value.types or (ANY,) * len(value.parameters)
    # Parameters may be wider than asked, the result narrower.
    fits = all(narrower(asked, have) for (_, asked), have in zip(shape.parameters, own, strict=True))
    # The result of a definition is not declared in FEEL; an unknown one is taken on trust.
    return fits and (shape.result is None or value.result is None or narrower(value.result, shape.result))


def narrower(left: Shape, right: Shape) -> bool:
    """Whether every value of ``left`` is one of ``right``."""
    if right.kind == "Any":
        return True
    if left.kind != right.kind:
        return left.kind == "Null"
    if right.element is not None and not narrower(left.element or ANY, right.element):
        return False
    if right.fields is not None:
        own: Mapping[str, Shape] = left.fields or {}
        return all(key in own and narrower(own[key], inner) for key, inner in right.fields.items())
    return True


def coerce(value: Any, shape: Shape) -> Any:
    """The value as the type wants it: [x] for x, x for [x], midnight UTC for a date. Raises Misfit."""
    if value is None or shape.kind == "Any" or conforms(value, shape):
        return value
    if shape.kind == "list":
        if kind_of(value) != "list" and _inner(value, shape.element or ANY):
            return [value]
    elif isinstance(value, list) and len(value) == 1:
        return coerce(value[0], shape)
    if shape.kind == "date and time" and kind_of(value) == "date":
        from .temporal import midnight  # noqa: PLC0415 - rare

        return midnight(value)
    raise Misfit(value)
