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
_SIGN = r"[^\x00-\x08\x0a-\x1f\x7f]"
_STRING = r'"(?:[^"\\\x00-\x08\x0a-\x1f\x7f]|\\["\\])*+"'
_KEY = "[A-Za-z0-9_-]++"
_LINE: Final = re.compile(
    rf"""[ \t]*+(?:\[(?P<table>{_KEY}(?:\.{_KEY}){{0,3}})\]|(?P<key>{_KEY})[ \t]*+=[ \t]*+(?:(?P<text>{_STRING})
    |(?P<list>\[[ \t\n]*+(?:{_STRING}[ \t\n]*+(?:,[ \t\n]*+{_STRING}[ \t\n]*+)*+,?[ \t\n]*+)?\])
    |(?P<number>-?(?:0|[1-9][0-9]{{0,14}}))|(?P<truth>true|false)))?[ \t]*+(?:\#{_SIGN}*+)?(?:\n|\Z)""",
    re.VERBOSE,
)
_STRINGS: Final = re.compile(_STRING)
_ESCAPE: Final = re.compile(r"\\(.)")


def loads(data: bytes | str) -> dict[str, Any]:
    """The content of a TOML file.

    Raises:
        tomllib.TOMLDecodeError: not TOML, larger than `MAX_BYTES`, or nested deeper than anybody writes.
        UnicodeDecodeError: not UTF-8.
    """
    if len(data) > MAX_BYTES:
        raise tomllib.TOMLDecodeError(f"größer als {MAX_BYTES // 1_000_000} MB")
    text = data.decode("utf-8") if isinstance(data, bytes) else data
    text = text.replace("\r\n", "\n")
    if (found := _plain(text)) is not None:
        return found
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


def _plain(text: str) -> dict[str, Any] | None:
    """The content of a file that has nothing but the usual lines, ten times as fast; None for any other, even if wrong.

    Usual are tables, and texts, lists of texts, whole numbers and truth values under a plain key.
    """
    found: dict[str, Any] = {}
    table, place = found, 0
    while place < len(text):
        line = _LINE.match(text, place)
        if line is None:
            return None
        place = line.end()
        match line.lastgroup:
            case None:
                continue
            case "table":
                table = found
                *outer, name = line["table"].split(".")
                for part in outer:
                    table = table.setdefault(part, {})
                    if not isinstance(table, dict):
                        return None
                value: Any = {}
            case kind:
                name, value = line["key"], _value(str(kind), line[str(kind)])
        if name in table:
            return None
        table[name] = value
        if line["table"]:
            table = value
    return found


def _value(kind: str, text: str) -> Any:
    match kind:
        case "text":
            return _unquoted(text)
        case "list":
            return [_unquoted(part) for part in _STRINGS.findall(text)]
        case "number":
            return int(text)
    return text == "true"


def _unquoted(text: str) -> str:
    return text[1:-1] if "\\" not in text else _ESCAPE.sub(r"\1", text[1:-1])
