"""The viewer for diagrams: bpmn-js as npm installed it, put into the file as it is, watermark included."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources
from pathlib import Path

_SCRIPT = "bpmn-js/dist/bpmn-navigated-viewer.production.min.js"
_STYLES = ("bpmn-js/dist/assets/diagram-js.css", "bpmn-js/dist/assets/bpmn-js.css")


@dataclass(frozen=True, slots=True)
class Bundle:
    """Script and styles as text."""

    script: str
    style: str


def find_bundle(folder: Path | None) -> Bundle | None:
    """The viewer of a `node_modules` folder; without one named, of the clone this runs from. None: there is none."""
    place = folder if folder is not None else Path(__file__).resolve().parents[3] / "tools" / "node_modules"
    if not (place / _SCRIPT).is_file():
        return None
    styles = [(place / name).read_text(encoding="utf-8") for name in _STYLES]
    return Bundle((place / _SCRIPT).read_text(encoding="utf-8").replace("</script", "<\\/script"), "\n".join(styles))


def own(name: str) -> str:
    """One of our own scripts and styles."""
    return (resources.files("musterprozesse") / "report" / "static" / name).read_text(encoding="utf-8")
