"""matches, replace and split without back-tracking: all ways through a pattern at once, in time linear in the text.

A pattern therefore cannot take long on purpose (``^(a+)+$`` is as fast as any other); every character is charged to
the budget of the evaluation.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from .errors import Fault
from .limits import Budget
from .pattern import CHAR, END, JUMP, MATCH, SAVE, SPLIT, START, Accepts, Program, compiled

Groups = tuple[int, ...]
#: What a thread waits for (None: it has matched), its place in the program, its groups.
Thread = tuple[Accepts | None, int, Groups]
_DIGITS = frozenset("0123456789")
Subject = tuple[Program, str]


def check_pattern(pattern: str) -> None:
    """Raises Fault if a text is no pattern under any flags that leave its structure alone."""
    compiled(pattern, "")


def search(pattern: str, flags: str, text: str, budget: Budget) -> bool:
    """Whether the pattern matches some part of the text."""
    return _find(compiled(pattern, flags), text, 0, budget) is not None


def split(pattern: str, flags: str, text: str, budget: Budget) -> list[str]:
    """The parts of the text between matches; raises Fault if the pattern matches the empty text."""
    program = compiled(pattern, flags)
    parts, last = [], 0
    for groups in _all(program, text, budget):
        parts.append(text[last : groups[0]])
        last = groups[1]
    return [*parts, text[last:]]


def replace(pattern: str, flags: str, text: str, replacement: str, budget: Budget) -> str:
    """Every match replaced; raises Fault for a bad replacement or a pattern that matches the empty text."""
    program = compiled(pattern, flags)
    pieces = [replacement] if program.literal else _replacement(replacement, program.groups)
    parts, last, size = [], 0, 0
    for groups in _all(program, text, budget):
        parts.append(text[last : groups[0]])
        for piece in pieces:
            part = piece if isinstance(piece, str) else _group(text, groups, piece)
            parts.append(part)
            size += len(part)
        budget.check_text(size)
        last = groups[1]
    return "".join([*parts, text[last:]])


def _replacement(text: str, groups: int) -> list[str | int]:
    pieces: list[str | int] = []
    at = 0
    while at < len(text):
        char, following = text[at], text[at + 1 : at + 2]
        if char == "\\":
            if following not in ("\\", "$"):
                raise Fault("Im Ersatz steht »\\« nur vor »\\« und »$«.")
            pieces.append(following)
            at += 2
        elif char == "$":
            if following not in _DIGITS:
                raise Fault("Im Ersatz steht nach »$« die Nummer einer Gruppe.")
            end = at + 2
            # As many digits as still name a group of the pattern.
            while text[end : end + 1] in _DIGITS and int(text[at + 1 : end + 1]) <= groups:
                end += 1
            pieces.append(int(text[at + 1 : end]))
            at = end
        else:
            pieces.append(char)
            at += 1
    return pieces


def _group(text: str, groups: Groups, number: int) -> str:
    if 2 * number + 1 >= len(groups) or groups[2 * number] < 0:
        return ""
    return text[groups[2 * number] : groups[2 * number + 1]]


def _all(program: Program, text: str, budget: Budget) -> Iterator[Groups]:
    if _find(program, "", 0, budget) is not None:
        raise Fault("Das Muster trifft auch auf den leeren Text zu.")
    start = 0
    while start <= len(text):
        groups = _find(program, text, start, budget)
        if groups is None:
            return
        if groups[1] > groups[0]:
            yield groups
        start = max(groups[1], groups[0] + 1)


def _find(program: Program, text: str, start: int, budget: Budget) -> Groups | None:
    """The leftmost match from ``start``, by the priorities of the pattern: the ends of its groups, -1 for none."""
    blank: Groups = (-1,) * (2 * program.groups + 2)
    threads: list[Thread] = []
    subject = program, text
    found: Groups | None = None
    for at in range(start, len(text) + 1):
        seen: set[int] = {place for _, place, _ in threads}
        if found is None:
            _follow(subject, at, (0, blank), threads, seen)
        budget.spend(1 + (len(seen) >> 2))
        char = text[at : at + 1]
        following: list[Thread] = []
        next_seen: set[int] = set()
        for accepts, place, groups in threads:
            if accepts is None:
                # A match: threads after this one have lower priority.
                found = groups
                break
            if char and accepts(char):
                _follow(subject, at + 1, (place + 1, groups), following, next_seen)
        threads = following
        if not threads and found is not None:
            return found
    return found


def _follow(subject: Subject, at: int, start: tuple[int, Groups], threads: list[Thread], seen: set[int]) -> None:
    """Add the threads that can be reached from a place without reading, best first."""
    program, text = subject
    code = program.code
    stack = [start]
    while stack:
        place, groups = stack.pop()
        if place in seen:
            continue
        seen.add(place)
        kind, first, second = code[place]
        if kind == CHAR:
            threads.append((cast("Accepts", first), place, groups))
        elif kind == MATCH:
            threads.append((None, place, groups))
        elif kind == SPLIT:
            stack.append((cast("int", second), groups))
            stack.append((cast("int", first), groups))
        elif kind == JUMP:
            stack.append((cast("int", first), groups))
        elif kind == SAVE:
            slot = cast("int", first)
            stack.append((place + 1, (*groups[:slot], at, *groups[slot + 1 :])))
        elif (kind == START and _at_start(program, text, at)) or (kind == END and _at_end(program, text, at)):
            stack.append((place + 1, groups))


def _at_start(program: Program, text: str, at: int) -> bool:
    return at == 0 or (program.multiline and at < len(text) and text[at - 1] == "\n")


def _at_end(program: Program, text: str, at: int) -> bool:
    return at == len(text) or (program.multiline and text[at] == "\n")
