"""Where the expectation of a scenario comes from: the tag `@Quelle:…`.

A tag holds no blanks, so `_` stands for one and may be left out after `§`, `Abs.`, `Nr.`:
`@Quelle:A-01` (a worked example), `@Quelle:§81_Abs.4_Satz_1_AufenthG` (a norm). In an outline a column `Quelle`
names the source of each row.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from musterprozesse.bdd.failure import Failure
from musterprozesse.law import NormError, parse_norms

TAG = "Quelle:"
COLUMN = "Quelle"
DRAFT = "Entwurf"
"""The source of a scenario that nobody has taken from anywhere yet."""
_NORM = ("§", "Art.", "Anlage")
_EXAMPLE = re.compile(r"[A-ZÄÖÜ]{1,3}-\d+[a-z]?|[a-zäöüß]+(?:-[a-zäöüß]+)* (?:\d|[A-ZÄÖÜ]).*|https?://\S+\.\S+")
_TIGHT = re.compile(r"(§§?|Abs\.|Nr\.|Satz|Art\.|Buchst\.|Hs\.)(?=[0-9a-z])")


def sources_of(tags: Iterable[str], example: Mapping[str, str]) -> tuple[str, ...]:
    """The sources of one scenario, each once: of its tags, then of its row.

    Raises:
        Failure: a norm that cannot be read.
    """
    named = [text for tag in sorted(tags) if tag.startswith(TAG) and (text := _text(tag.removeprefix(TAG)))]
    named += [text for text in [_text(example.get(COLUMN, ""))] if text]
    for text in named:
        if text.startswith(("§", "Art.")):
            try:
                parse_norms(text)
            except NormError as error:
                raise Failure(f"Die Quelle {error}") from None
    return tuple(dict.fromkeys(named))


def _text(tag: str) -> str:
    text = tag.replace("_", " ").strip()
    return _TIGHT.sub(r"\1 ", text) if text.startswith(("§", "Art.")) else text


def is_source(text: str) -> bool:
    """Whether a source looks like one: a norm, a worked example or place in a sheet, an address."""
    return text.startswith(_NORM) or _EXAMPLE.fullmatch(text) is not None
