"""Functions on contexts, conversion to numbers, identity (DMN 1.5, tables 71, 73 and 82)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, time
from decimal import Decimal
from typing import Any

from .compare import same
from .errors import Fault
from .frame import namespace_read
from .registry import standard
from .values import NUMBERS, Namespace, german, kind_of

_NUMBER = re.compile(r"-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_SEPARATORS = (" ", ",", ".")


@standard("number", "from: any")
def number_of(value: Any) -> Decimal:
    """From a text written as FEEL writes numbers."""
    value = value[0] if type(value) is list and len(value) == 1 else value
    if type(value) is Decimal:
        return value
    if type(value) is not str:
        raise Fault(f"Aus einem Wert vom Typ {german(value)} wird keine Zahl.")
    return _read(value)


@standard("number", "from: string, grouping separator: string?, decimal separator: string?")
def number_with_separators(text: str, grouping: str | None, decimal: str | None) -> Decimal:
    """Grouping is a space, comma or point, decimal a comma or point, and not the same."""
    if grouping is not None and grouping not in _SEPARATORS:
        raise Fault("»grouping separator« ist ein Leerzeichen, Komma oder Punkt.")
    if decimal is not None and (decimal not in (",", ".") or decimal == grouping):
        raise Fault("»decimal separator« ist Komma oder Punkt und nicht das Gruppenzeichen.")
    if grouping:
        text = text.replace(grouping, "")
    if decimal:
        text = text.replace(decimal, ".")
    return _read(text)


def _read(text: str) -> Decimal:
    if not _NUMBER.fullmatch(text):
        raise Fault("Der Text ist keine Zahl.")
    result = NUMBERS.create_decimal(text)
    if not result.is_finite():
        raise Fault("Diese Zahl ist zu groß.")
    return result


@standard("get value", "m: context, key: any", "context: context, keys: any")
def get_value(source: Mapping[str, Any], key: Any) -> Any:
    """The value of a key, or at the end of a path of keys; null where there is none."""
    keys = key if type(key) is list else [key]
    if not keys or any(type(part) is not str for part in keys):
        raise Fault("»key« ist ein Text, »keys« eine nicht leere Liste von Texten.")
    value: Any = source
    for part in keys:
        if isinstance(value, Namespace):
            value = namespace_read(value, part)
        else:
            value = value.get(part) if isinstance(value, Mapping) else None
    return value


@standard("get entries", "m: context")
def get_entries(source: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [{"key": key, "value": value} for key, value in source.items()]


@standard("context", "entries: list")
def make_context(entries: list[Any]) -> dict[str, Any]:
    """From contexts with ``key`` and ``value``; a key may come once."""
    found: dict[str, Any] = {}
    for entry in entries:
        if not isinstance(entry, Mapping) or "value" not in entry or type(entry.get("key")) is not str:
            raise Fault("Jeder Eintrag braucht key (Text) und value.")
        if entry["key"] in found:
            raise Fault("Ein Schlüssel kommt zweimal vor.")
        found[entry["key"]] = entry["value"]
    return found


@standard("context put", "context: context, key: any, value: any?", "context: context, keys: any, value: any?")
def context_put(source: Mapping[str, Any], key: Any, value: Any) -> dict[str, Any]:
    """A copy with one entry replaced or added; a list of keys goes down into inner contexts."""
    if type(key) is str:
        return {**source, key: value}
    if type(key) is not list or not key or any(type(part) is not str for part in key):
        raise Fault("»key« ist ein Text, »keys« eine nicht leere Liste von Texten.")
    if len(key) == 1:
        return {**source, key[0]: value}
    inner = source.get(key[0])
    if not isinstance(inner, Mapping):
        raise Fault("Auf dem Weg der Schlüssel liegt kein Kontext.")
    return {**source, key[0]: context_put(inner, key[1:], value)}


@standard("context merge", "contexts: list")
def context_merge(contexts: list[Any]) -> dict[str, Any]:
    """All entries; later ones replace earlier ones."""
    found: dict[str, Any] = {}
    for context in contexts:
        if not isinstance(context, Mapping):
            raise Fault("Die Liste enthält nicht nur Kontexte.")
        found.update(context)
    return found


@standard("is", "value1: any?, value2: any?")
def identical(left: Any, right: Any) -> bool:
    """The same value of the same type; times and moments also with the same offset or zone."""
    if kind_of(left) != kind_of(right):
        return False
    if isinstance(left, (datetime, time)) and str(left.tzinfo) != str(right.tzinfo):
        return False
    return same(left, right)
