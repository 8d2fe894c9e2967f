"""XPath patterns to programs for the matcher in ``regex`` (XML Schema part 2, appendix F; XPath functions 5.6.1).

Back-references are refused: they are what cannot be matched in linear time. Everything else of the notation is there,
with class subtraction, ``\\i``, ``\\c`` and ``\\p{…}``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import category

from .errors import Fault

Accepts = Callable[[str], bool]

MAX_PATTERN = 1_000
MAX_PROGRAM = 4_000
MAX_REPEAT = 1_000
MAX_GROUPS = 64
_FLAGS = frozenset("smixq")
_CATEGORIES = re.compile("L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|Z[slp]?|S[mcko]?|C[cfon]?")
_BLOCKS = {
    "BasicLatin": (0x0, 0x7F), "Latin-1Supplement": (0x80, 0xFF), "LatinExtended-A": (0x100, 0x17F),
    "LatinExtended-B": (0x180, 0x24F), "IPAExtensions": (0x250, 0x2AF), "SpacingModifierLetters": (0x2B0, 0x2FF),
    "CombiningDiacriticalMarks": (0x300, 0x36F), "Greek": (0x370, 0x3FF), "GreekandCoptic": (0x370, 0x3FF),
    "Cyrillic": (0x400, 0x4FF), "Armenian": (0x530, 0x58F), "Hebrew": (0x590, 0x5FF), "Arabic": (0x600, 0x6FF),
    "Devanagari": (0x900, 0x97F), "Thai": (0xE00, 0xE7F), "Georgian": (0x10A0, 0x10FF),
    "LatinExtendedAdditional": (0x1E00, 0x1EFF), "GreekExtended": (0x1F00, 0x1FFF),
    "GeneralPunctuation": (0x2000, 0x206F), "SuperscriptsandSubscripts": (0x2070, 0x209F),
    "CurrencySymbols": (0x20A0, 0x20CF), "LetterlikeSymbols": (0x2100, 0x214F), "NumberForms": (0x2150, 0x218F),
    "Arrows": (0x2190, 0x21FF), "MathematicalOperators": (0x2200, 0x22FF), "Hiragana": (0x3040, 0x309F),
    "Katakana": (0x30A0, 0x30FF), "CJKUnifiedIdeographs": (0x4E00, 0x9FFF), "HangulSyllables": (0xAC00, 0xD7AF),
}  # fmt: skip
_NAME_EXTRA = frozenset("-.·:_\u203f\u2040")
_ESCAPED = frozenset("\\|.-^?*+{}$()[]")
_CONTROL = {"n": "\n", "r": "\r", "t": "\t"}
_COUNT = re.compile(r"\{([0-9]+)(?:(,)([0-9]*))?\}")

# Instructions: what a thread does at its place in the program.
CHAR, SPLIT, JUMP, SAVE, START, END, MATCH = range(7)
Instruction = tuple[int, object, object]


@dataclass(frozen=True, slots=True)
class Program:
    """A compiled pattern; ``groups`` counts the parentheses that capture."""

    code: tuple[Instruction, ...]
    groups: int
    multiline: bool
    literal: bool


@lru_cache(maxsize=512)
def compiled(pattern: str, flags: str) -> Program:
    """The program of a pattern; raises Fault with the reason if it is none."""
    if len(pattern) > MAX_PATTERN:
        raise Fault(f"Das Muster hat mehr als {MAX_PATTERN} Zeichen.")
    if not set(flags) <= _FLAGS:
        raise Fault("»flags« besteht aus s, m, i, x und q.")
    reader = _Pattern(_without_space(pattern) if "x" in flags and "q" not in flags else pattern, flags)
    if "q" in flags:
        code: list[Instruction] = [(CHAR, reader.one(char), None) for char in pattern]
    else:
        code = reader.whole()
    program = ((SAVE, 0, None), *_shifted(code, 1), (SAVE, 1, None), (MATCH, None, None))
    return Program(program, reader.groups, "m" in flags, "q" in flags)


def _without_space(pattern: str) -> str:
    """Flag x: white space outside of classes does not count."""
    kept, depth, escaped = [], 0, False
    for char in pattern:
        if char in " \t\n\r" and not depth:
            continue
        kept.append(char)
        if escaped:
            escaped = False
            continue
        escaped = char == "\\"
        depth += (char == "[") - (char == "]" and depth > 0)
    return "".join(kept)


def _shifted(code: list[Instruction], by: int) -> list[Instruction]:
    return [
        (kind, a + by if kind in (SPLIT, JUMP) else a, b + by if kind == SPLIT else b)  # type: ignore[operator]
        for kind, a, b in code
    ]


def variants(char: str) -> frozenset[str]:
    """A character and its other cases, where they are single characters."""
    return frozenset(v for v in (char, char.lower(), char.upper(), char.casefold()) if len(v) == 1)


class _Pattern:
    """Recursive descent over the pattern; every method returns the code of what it read."""

    def __init__(self, text: str, flags: str) -> None:
        self.text = text
        self.at = 0
        self.groups = 0
        self.depth = 0
        self.caseless = "i" in flags
        self.dot_all = "s" in flags

    def whole(self) -> list[Instruction]:
        code = self.alternatives()
        if self.at < len(self.text):
            raise Fault(f"Im Muster steht »{self.text[self.at]}« an falscher Stelle.")
        return code

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def alternatives(self) -> list[Instruction]:
        code = self.branch()
        while self.peek() == "|":
            self.at += 1
            other = self.branch()
            first = [(SPLIT, 1, len(code) + 2), *_shifted(code, 1), (JUMP, len(code) + 2 + len(other), None)]
            code = self.checked([*first, *_shifted(other, len(first))])
        return code

    def branch(self) -> list[Instruction]:
        code: list[Instruction] = []
        while self.peek() not in ("", "|", ")"):
            code = self.checked([*code, *_shifted(self.quantified(self.atom()), len(code))])
        return code

    def checked(self, code: list[Instruction]) -> list[Instruction]:
        if len(code) > MAX_PROGRAM:
            raise Fault("Das Muster ist zu umfangreich.")
        return code

    def quantified(self, code: list[Instruction]) -> list[Instruction]:
        sign = self.peek()
        if sign in ("?", "*", "+"):
            low, high = {"?": (0, 1), "*": (0, -1), "+": (1, -1)}[sign]
            self.at += 1
        elif sign == "{":
            low, high = self.count()
        else:
            return code
        lazy = self.peek() == "?"
        self.at += lazy
        if self.peek() in ("?", "*", "+", "{"):
            raise Fault("Im Muster stehen zwei Wiederholungszeichen hintereinander.")
        return self.repeated(code, low, high, lazy)

    def count(self) -> tuple[int, int]:
        match = _COUNT.match(self.text, self.at)
        if match is None:
            raise Fault("Eine Wiederholung schreibt man im Muster als {n}, {n,} oder {n,m}.")
        self.at = match.end()
        low = int(match[1])
        high = low if not match[2] else int(match[3]) if match[3] else -1
        if low > MAX_REPEAT or high > MAX_REPEAT or -1 < high < low:
            raise Fault(f"Eine Wiederholung im Muster geht von n bis m, höchstens {MAX_REPEAT}-mal.")
        return low, high

    def repeated(self, code: list[Instruction], low: int, high: int, lazy: bool) -> list[Instruction]:
        if len(code) * max(low, high, 1) > MAX_PROGRAM:
            raise Fault("Das Muster ist zu umfangreich.")
        result: list[Instruction] = []
        for _ in range(low):
            result += _shifted(code, len(result))
        if high < 0:
            start = len(result)
            result.append(_split(start + 1, start + len(code) + 2, lazy))
            result += _shifted(code, start + 1)
            result.append((JUMP, start, None))
            return result
        end = len(result) + (high - low) * (len(code) + 1)
        for _ in range(high - low):
            start = len(result)
            result.append(_split(start + 1, end, lazy))
            result += _shifted(code, start + 1)
        return result

    def atom(self) -> list[Instruction]:
        sign = self.peek()
        self.at += 1
        if sign == "(":
            return self.group()
        if sign in ("^", "$"):
            return [(START if sign == "^" else END, None, None)]
        if sign == ".":
            return [(CHAR, (lambda c: True) if self.dot_all else (lambda c: c not in "\n\r"), None)]
        if sign == "[":
            return [(CHAR, self.bracket(), None)]
        if sign == "\\":
            found = self.escape()
            return [(CHAR, found if callable(found) else self.one(found), None)]
        if sign in ("?", "*", "+", "{", "}", "]"):
            raise Fault(f"Im Muster steht »{sign}« an falscher Stelle.")
        return [(CHAR, self.one(sign), None)]

    def group(self) -> list[Instruction]:
        capture = not self.text.startswith("?:", self.at)
        if not capture:
            self.at += 2
        elif self.peek() == "?":
            raise Fault("Im Muster steht »?« an falscher Stelle.")
        number = 0
        if capture:
            self.groups += 1
            number = self.groups
            if number > MAX_GROUPS:
                raise Fault(f"Das Muster hat mehr als {MAX_GROUPS} Gruppen.")
        self.depth += 1
        if self.depth > MAX_GROUPS:
            raise Fault("Das Muster ist zu tief verschachtelt.")
        code = self.alternatives()
        self.depth -= 1
        if self.peek() != ")":
            raise Fault("Im Muster fehlt eine schließende Klammer.")
        self.at += 1
        if not capture:
            return code
        return [(SAVE, 2 * number, None), *_shifted(code, 1), (SAVE, 2 * number + 1, None)]

    # ------------------------------------------------------------------ characters

    def one(self, char: str) -> Accepts:
        """A single character, in any case with flag i."""
        if not self.caseless:
            return lambda c: c == char
        cases = variants(char)
        return lambda c: c in cases or not cases.isdisjoint(variants(c))

    def escape(self) -> str | Accepts:
        """After a backslash: a character, or a class of characters."""
        sign = self.peek()
        self.at += 1
        if sign in _CONTROL:
            return _CONTROL[sign]
        if sign and sign in _ESCAPED:
            return sign
        if sign in ("p", "P"):
            return self.category(sign == "P")
        if sign and sign.lower() in _CLASSES:
            accepts = _CLASSES[sign.lower()]
            return accepts if sign.islower() else lambda c: not accepts(c)
        if sign.isdigit():
            raise Fault("Rückbezüge wie \\1 sind in Mustern nicht erlaubt.")
        raise Fault(f"Im Muster gibt es »\\{sign}« nicht.")

    def category(self, negated: bool) -> Accepts:
        end = self.text.find("}", self.at)
        if self.peek() != "{" or end < 0:
            raise Fault("Eine Zeichenart schreibt man im Muster als \\p{…}.")
        name = self.text[self.at + 1 : end]
        self.at = end + 1
        if name.startswith("Is") and name[2:] in _BLOCKS:
            low, high = _BLOCKS[name[2:]]
            return lambda c: (low <= ord(c) <= high) is not negated
        if not _CATEGORIES.fullmatch(name):
            raise Fault("Diese Zeichenart gibt es im Muster nicht.")
        return lambda c: category(c).startswith(name) is not negated

    def bracket(self) -> Accepts:
        """A class in brackets, with ranges, negation and subtraction."""
        self.depth += 1
        if self.depth > MAX_GROUPS:
            raise Fault("Das Muster ist zu tief verschachtelt.")
        negated = self.peek() == "^"
        self.at += negated
        singles: set[str] = set()
        ranges: list[tuple[str, str]] = []
        classes: list[Accepts] = []
        minus: Accepts | None = None
        first = True
        while self.peek() != "]" or first:
            if not self.peek():
                raise Fault("Im Muster fehlt »]«.")
            if self.text.startswith("-[", self.at) and not first:
                self.at += 2
                minus = self.bracket()
                break
            self.class_part(singles, ranges, classes, first)
            first = False
        if self.peek() != "]":
            raise Fault("Im Muster fehlt »]«.")
        self.at += 1
        self.depth -= 1
        members = _members(frozenset(singles), tuple(ranges), tuple(classes), self.caseless)
        return lambda c: members(c) is not negated and not (minus is not None and minus(c))

    def class_part(self, singles: set[str], ranges: list[tuple[str, str]], classes: list[Accepts], first: bool) -> None:
        low = self.class_char(first)
        if callable(low):
            classes.append(low)
            return
        if self.peek() != "-" or self.text[self.at + 1 : self.at + 2] in ("]", "["):
            singles.add(low)
            return
        self.at += 1
        high = self.class_char(False)
        if callable(high) or high < low:
            raise Fault("Ein Zeichenbereich im Muster geht vom kleineren zum größeren Zeichen.")
        ranges.append((low, high))

    def class_char(self, first: bool) -> str | Accepts:
        sign = self.peek()
        self.at += 1
        if sign == "\\":
            return self.escape()
        if not sign or sign in "[]" or (sign == "-" and not first and self.peek() != "]"):
            raise Fault("In einer Zeichenklasse des Musters steht ein Zeichen an falscher Stelle.")
        return sign


def _split(inside: int, after: int, lazy: bool) -> Instruction:
    return (SPLIT, after, inside) if lazy else (SPLIT, inside, after)


def _members(
    singles: frozenset[str],
    ranges: tuple[tuple[str, str], ...],
    classes: tuple[Accepts, ...],
    caseless: bool,
) -> Accepts:
    def plain(char: str) -> bool:
        return char in singles or any(low <= char <= high for low, high in ranges)

    def accepts(char: str) -> bool:
        inside = plain(char) or (caseless and any(plain(v) for v in variants(char)))
        return inside or any(member(char) for member in classes)

    return accepts


def _name_start(char: str) -> bool:
    return char in "_:" or category(char)[0] == "L" or category(char) == "Nl"


def _name_char(char: str) -> bool:
    return char in _NAME_EXTRA or _name_start(char) or category(char)[0] == "M" or category(char) == "Nd"


_CLASSES: dict[str, Accepts] = {
    "s": lambda c: c in " \t\n\r",
    "d": lambda c: category(c) == "Nd",
    "w": lambda c: category(c)[0] not in "PZC",
    "i": _name_start,
    "c": _name_char,
}
