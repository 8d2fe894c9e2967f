"""How wide a text is drawn and where it breaks: Arial as bpmn-js measures it, to a pixel or two."""

from __future__ import annotations

LINE = 14  # height of a line of an outer label: 11 px at 1.2, rounded up
_NARROW = "ijl.,:;'|!"
_WIDTHS = {  # thousandths of the font size (Helvetica metrics)
    **dict.fromkeys("abdeghnopquäöüLß0123456789?§_=<>+", 556),
    **dict.fromkeys("ckvsxyzJ", 500),
    **dict.fromkeys("ABEKPSVXYÄ&", 667),
    **dict.fromkeys("CDHNRUÜ", 722),
    **dict.fromkeys("GOQÖ", 778),
    **dict.fromkeys("ft/I ", 278),
    **dict.fromkeys("r-()", 333),
    **dict.fromkeys(_NARROW, 235),
    "m": 833, "w": 722, "M": 833, "W": 944, "F": 611, "T": 611, "Z": 611, "–": 556, "%": 889, "€": 556,
}  # fmt: skip


def width(text: str, size: int = 11) -> float:
    """Drawn width in pixels of one line at a font size in pixels."""
    return sum(_WIDTHS.get(char, 560) for char in text) * size / 1000


def wrap(text: str, limit: float, size: int = 11) -> list[str]:
    """Break at blanks so that each line fits the limit, as far as its words allow."""
    lines: list[str] = []
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and width(joined, size) <= limit:
            lines[-1] = joined
        else:
            lines.append(word)
    return lines


def label_size(text: str, limit: float = 90) -> tuple[int, int]:
    """Width and height of an outer label."""
    lines = wrap(text, limit)
    return round(max(width(line) for line in lines)) + 4, LINE * len(lines)


def too_long(name: str) -> str | None:
    """The word of a task's name that does not fit its box of 100 pixels, or None; four lines at most."""
    for word in name.split():
        if width(word, 12) > 88:
            return word
    return name if len(wrap(name, 90, 12)) > 4 else None
