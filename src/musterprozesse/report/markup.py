"""HTML written by functions: every text is escaped unless it is `Html` already."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from html import escape
from typing import Any

_VOID = frozenset({"input", "br", "meta", "hr"})
_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


Part = str | Iterable["Part"] | None
"""What an element may hold: texts, `Html`, any nesting of them; None is nothing."""


def join(*parts: Part) -> Html:
    """The parts one after the other."""
    return Html("".join(_flat(parts)))


def tag(name: str, /, *parts: Part, **attributes: str | int | bool | None) -> Html:
    """An element; `class_` and `for_` lose their underscore, others become hyphens; None and False are left out."""
    given = "".join(
        f" {key.rstrip('_').replace('_', '-')}" + ("" if value is True else f'="{escape(str(value))}"')
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    if name in _VOID:
        return Html(f"<{name}{given}>")
    return Html(f"<{name}{given}>{join(*parts)}</{name}>")


def link(target: str, /, *parts: Part, **attributes: str | int | bool | None) -> Html:
    """A link to a place of the same page."""
    return tag("a", *parts, href=f"#{target}", **attributes)


def table(
    caption: Part, heads: Iterable[Part], rows: Iterable[Part], *, class_: str = "", id: str | None = None
) -> Html:
    """A table with a caption and column heads, in a region of its own that can be scrolled by keyboard."""
    head = tag("thead", tag("tr", [tag("th", item, scope="col") for item in heads]))
    body = tag("table", tag("caption", caption), head, tag("tbody", rows), class_=class_ or None, id=id)
    return tag("div", body, class_="breit", tabindex=0, role="group", aria_label=re.sub("<[^>]*>", "", join(caption)))


def row(*cells: Part, head: bool = True, **attributes: str | int | bool | None) -> Html:
    """A row whose first cell is its head; a cell that is a `td` or `th` stays as it is."""
    made: list[Html] = []
    for place, cell in enumerate(cells):
        if isinstance(cell, Html) and cell.startswith(("<td", "<th")):
            made.append(cell)
        else:
            made.append(tag("th", cell, scope="row") if head and place == 0 else tag("td", cell))
    return tag("tr", made, **attributes)


def embedded(data: Any) -> Html:
    """JSON that may stand inside a script element."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return Html(text.replace("<", "\\u003c"))


def slug(text: str) -> str:
    """A text as part of an address: `AufenthG § 81` is `AufenthG-81`."""
    return re.sub(r"[^A-Za-z0-9]+", "-", text.translate(_LETTERS)).strip("-")


def _flat(parts: Iterable[Part]) -> Iterable[str]:
    for part in parts:
        if part is None:
            continue
        if isinstance(part, Html):
            yield str(part)
        elif isinstance(part, str):
            yield escape(part, quote=False)
        else:
            yield from _flat(part)
