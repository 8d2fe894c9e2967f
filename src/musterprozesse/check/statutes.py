"""The statute's own text for a norm, and a mark of it that changes when the law does."""

from __future__ import annotations

import difflib
import hashlib
import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from musterprozesse.law import Norm, NormError


def paragraph_text(folder: Path, norm: Norm) -> str:
    """The whole paragraph a norm lies in, heading included, white space made one blank.

    ``folder`` holds one Markdown file per law (``AufenthG.md``, ``FreizuegG-EU.md``), each paragraph under a heading
    ``## § 81 Title``. For ``§§ 39 bis 41`` the text of all paragraphs from the first to the last. Raises NormError if
    the law has no file or the file no such paragraph.
    """
    name = _file_name(norm.law)
    path = folder / name
    if not path.is_file():
        raise NormError(norm.text, f"Der Text des Gesetzes „{norm.law}“ fehlt.", f"Erwartet wird die Datei {name}.")
    stat = path.stat()
    sections = _sections(path, stat.st_mtime_ns, stat.st_size)
    first, _, last = norm.paragraph.replace("§§", "§").partition(" bis ")
    wanted = [first, *([f"{first.split()[0]} {last}"] if last else [])]
    for paragraph in wanted:
        if paragraph not in sections:
            near = difflib.get_close_matches(paragraph, sections, n=3)
            hint = f"Ähnlich sind: {', '.join(near)}." if near else f"Prüfen Sie die Datei {name}."
            raise NormError(norm.text, f"„{paragraph}“ steht nicht in „{norm.law}“.", hint)
    order = list(sections)
    begin, end = order.index(wanted[0]), order.index(wanted[-1])
    if end < begin:
        raise NormError(norm.text, "Das Ende der Spanne liegt vor ihrem Anfang.", "Vertauschen Sie beide Zahlen.")
    return "\n".join(sections[paragraph] for paragraph in order[begin : end + 1])


def paragraph_hash(folder: Path, norm: Norm) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of the paragraph's text: changes when the law does.

    Blanks, line breaks and the way an umlaut is encoded do not count. Raises what ``paragraph_text`` raises.
    """
    return hashlib.sha256(paragraph_text(folder, norm).encode()).hexdigest()[:16]


_HEADING = re.compile(
    r"## +((?:§|Art\.) *[0-9]+[a-z]*(?!\w)|Anlage(?: +(?:[A-Z]?[0-9]+[a-z]?|[IVX]+|[A-Z])(?!\w))?(?!\w))"
)


@cache
def _sections(path: Path, changed: int, size: int) -> Mapping[str, str]:
    """The paragraphs of a file in its order; time and size of the file make an edited file a new question."""
    text = unicodedata.normalize("NFC", path.read_text(encoding="utf-8"))
    sections: dict[str, str] = {}
    for part in re.split(r"^(?=## )", text, flags=re.MULTILINE):
        if match := _HEADING.match(part):
            sections.setdefault(" ".join(match[1].split()), " ".join(part.removeprefix("##").split()))
    return MappingProxyType(sections)


def _file_name(law: str) -> str:
    umlauts = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "/": "-", " ": "-"})
    return f"{law.translate(umlauts)}.md"
