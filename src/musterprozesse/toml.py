"""TOML with bounds: the standard reader, in its compiled form, kept from files that would stall or exhaust it."""

from __future__ import annotations

import re
from typing import Any, Final

import tomli

MAX_BYTES: Final = 1_000_000
MAX_PARTS: Final = 16
# A key of very many parts costs its reader the square of them (and more with every line that repeats it).
_PART = r"""(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')"""
_LONG_KEY: Final = re.compile(rf"(?<![A-Za-z0-9_-]){_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{{MAX_PARTS}}}")


class TomlError(ValueError):
    """A text that is no TOML, or more than anybody writes by hand."""


def loads(data: bytes | str) -> dict[str, Any]:
    """The content of a TOML file.

    Raises:
        TomlError: not TOML, larger than `MAX_BYTES`, or nested deeper than anybody writes.
        UnicodeDecodeError: not UTF-8.
    """
    if len(data) > MAX_BYTES:
        raise TomlError(f"größer als {MAX_BYTES // 1_000_000} MB")
    text = data.decode("utf-8") if isinstance(data, bytes) else data
    if any(line.count(".") >= MAX_PARTS and _LONG_KEY.search(line) for line in text.split("\n")):
        raise TomlError(f"ein Schlüssel aus mehr als {MAX_PARTS} Teilen")
    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        raise TomlError(str(error)) from None
    except RecursionError:
        raise TomlError("zu tief verschachtelt") from None
    except ValueError:  # a number or a day that Python has no value for
        raise TomlError("ein Wert ist keine gültige Zahl oder kein gültiger Tag") from None
