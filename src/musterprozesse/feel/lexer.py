"""Text to tokens. Names with spaces are joined later, by the parser, which knows the scope (DMN 1.5, 10.3.1.2)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal
from unicodedata import normalize

from .errors import FeelError
from .limits import MAX_TEXT

Kind = Literal["word", "number", "string", "symbol", "end"]


@dataclass(frozen=True, slots=True)
class Token:
    """One token: for strings ``text`` is the value without quotation marks and escapes, else the text itself."""

    kind: Kind
    text: str
    start: int
    end: int
    spaced: bool
    """White space or a comment stands before it."""


# The name characters of the standard's grammar rules 28 and 29, plus all combining marks of decomposed letters.
_START = (
    "A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f"
    "\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_PART = _START + "0-9\u00b7\u0300-\u036f\u203f-\u2040"
_SPACE = r"\s\u0085\u180e\u200b\ufeff"


@cache
def _token(plain: bool) -> re.Pattern[str]:
    """One token; compiling the ranges of all letters costs as much as reading ten tables, and few texts need them."""
    space, start, part = (r"\s", "A-Za-z_", "A-Za-z_0-9") if plain else (_SPACE, _START, _PART)
    return re.compile(
        rf"(?P<space>(?:[{space}]+|//[^\r\n]*|/\*.*?\*/)+)"
        r"|(?P<number>(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
        rf"|(?P<word>[{start}][{part}]*)"
        r'|(?P<string>"(?:[^"\\]|\\.)*")'
        r"|(?P<symbol>\*\*|\.\.|<=|>=|!=|->|[-+*/=<>()\[\]{},:.?@'])",
        re.DOTALL,
    )


_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{6}|.)", re.DOTALL)
_PLAIN = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\", "'": "'"}
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def tokens(text: str) -> list[Token]:
    """Split a text; the last token is of kind "end". Raises FeelError with the position of what does not belong."""
    if len(text) > MAX_TEXT:
        raise FeelError(text[:100], 0, f"Der Ausdruck hat mehr als {MAX_TEXT} Zeichen.")
    found: list[Token] = []
    position, spaced, token = 0, False, _token(text.isascii())
    while position < len(text):
        match = token.match(text, position)
        if match is None:
            raise _unreadable(text, position)
        kind, start = match.lastgroup, position
        position = match.end()
        if kind == "space":
            spaced = True
            continue
        part = match.group()
        if kind == "word":
            found.append(Token("word", part if part.isascii() else normalize("NFC", part), start, position, spaced))
        elif kind == "number":
            found.append(Token("number", part, start, position, spaced))
        elif kind == "string":
            value = _unescaped(part[1:-1], text, start)
            found.append(Token("string", value, start, position, spaced))
        else:
            found.append(Token("symbol", part, start, position, spaced))
        spaced = False
    found.append(Token("end", "", len(text), len(text), spaced))
    return found


def _unescaped(raw: str, text: str, start: int) -> str:
    if "\\" not in raw:
        return raw

    def plain(match: re.Match[str]) -> str:
        code = match[1]
        if len(code) > 1:
            point = int(code[1:], 16)
            if point > 0x10FFFF:
                raise FeelError(text, start, "Dieses Zeichen gibt es in Unicode nicht.")
            return chr(point)
        # An unknown escape stays as written: patterns such as "\d" and "\s" are common in FEEL texts.
        return _PLAIN.get(code, match[0])

    value = _ESCAPE.sub(plain, raw)
    # Two \u escapes may spell one character beyond the basic plane.
    value = _PAIR.sub(lambda m: chr(0x10000 + ((ord(m[0][0]) & 0x3FF) << 10) + (ord(m[0][1]) & 0x3FF)), value)
    if any("\ud800" <= c <= "\udfff" for c in value):
        raise FeelError(text, start, "Der Text enthält ein halbes Zeichen (Surrogat).")
    return value


def _unreadable(text: str, position: int) -> FeelError:
    sign = text[position]
    if sign == '"':
        return FeelError(text, position, "Der Text hat kein schließendes Anführungszeichen.")
    if sign in "„“”»«‚‘’":
        return FeelError(text, position, "Typografische Anführungszeichen kennt FEEL nicht.", 'Schreiben Sie "…".')
    if text.startswith(("${", "#{"), position):
        return FeelError(text, position, "Das ist ein Ausdruck für Camunda 7.", "Schreiben Sie ihn in FEEL: = …")
    if sign == "!":
        return FeelError(text, position, "»!« allein gibt es nicht.", "Schreiben Sie not(…) oder !=.")
    if text.startswith(("&&", "||"), position):
        return FeelError(text, position, f"»{sign}{sign}« gibt es nicht.", "Schreiben Sie and oder or.")
    return FeelError(text, position, f"Das Zeichen »{sign}« gehört nicht zu FEEL.")
