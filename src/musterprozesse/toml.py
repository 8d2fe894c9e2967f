"""TOML with bounds: the standard library's reader, kept from files that would stall or exhaust it."""

from __future__ import annotations

import re
import tomllib
from typing import Any, Final

MAX_BYTES: Final = 1_000_000
MAX_PARTS: Final = 16
# A key of very many parts costs its reader the square of them (and more with every line that repeats it).
_PART = r"""(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')"""
_LONG_KEY: Final = re.compile(rf"(?<![A-Za-z0-9_-]){_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{{MAX_PARTS}}}")


def loads(data: bytes | str) -> dict[str, Any]:
    """The content of a TOML file.

    Raises:
        tomllib.TOMLDecodeError: not TOML, larger than `MAX_BYTES`, or nested deeper than anybody writes.
        UnicodeDecodeError: not UTF-8.
    """
    if len(data) > MAX_BYTES:
        raise tomllib.TOMLDecodeError(f"größer als {MAX_BYTES // 1_000_000} MB")
    text = data.decode("utf-8") if isinstance(data, bytes) else data
    if any(line.count(".") >= MAX_PARTS and _LONG_KEY.search(line) for line in text.split("\n")):
        raise tomllib.TOMLDecodeError(f"ein Schlüssel aus mehr als {MAX_PARTS} Teilen")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise
    except RecursionError:
        raise tomllib.TOMLDecodeError("zu tief verschachtelt") from None
    except ValueError:  # a number or a day that Python has no value for
        raise tomllib.TOMLDecodeError("ein Wert ist keine gültige Zahl oder kein gültiger Tag") from None
