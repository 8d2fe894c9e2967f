"""German scenarios as a pytest plugin: `pytest features/fiktionswirkung.feature` runs them, no Python needed.

Active where pytest-bdd is installed (`pip install musterprozesse[bdd]`). Collects `.feature` files in German
(`# language: de`). How to write them: docs/szenarien.md.

Options: `--modelle FOLDER` (or ini `musterprozesse_modelle`) takes an office's own models,
`--mp-aufzeichnen FILE` writes what the scenarios did, ini `musterprozesse_quelle = pflicht` asks each for its source.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

_NAME = "musterprozesse-szenarien"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options above."""
    group = parser.getgroup("musterprozesse")
    group.addoption("--modelle", metavar="ORDNER", help="Modelle (bpmn, dmn, vocabulary) aus diesem Ordner nehmen")
    group.addoption("--mp-aufzeichnen", metavar="DATEI", help="aufzeichnen, was die Szenarien durchlaufen haben")
    parser.addini("musterprozesse_modelle", "Ordner mit eigenen Modellen", default="")
    parser.addini("musterprozesse_quelle", "pflicht: jedes Szenario nennt seine Quelle", default="")


def pytest_configure(config: pytest.Config) -> None:
    """Empty the record of an earlier run; workers of pytest-xdist append to it."""
    record = config.getoption("--mp-aufzeichnen")
    if record and not hasattr(config, "workerinput"):
        Path(record).write_text("", encoding="utf-8")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a feature file that is German, or that was asked for by name."""
    if file_path.suffix != ".feature":
        return None
    named = parent.session.isinitpath(file_path)
    if find_spec("pytest_bdd") is None:
        if named:
            raise pytest.UsageError("Szenarien brauchen pytest-bdd: pip install musterprozesse[bdd]")
        return None
    if not named and "language: de" not in _first_line(file_path):
        return None
    # Imported with the first feature only: every run of pytest in this environment loads this module.
    from musterprozesse.bdd import play  # noqa: PLC0415
    from musterprozesse.bdd.collect import STEPS, FeatureFile  # noqa: PLC0415

    plugins = parent.config.pluginmanager
    if not plugins.has_plugin(_NAME):
        plugins.register(play, _NAME)
        for number, module in enumerate(STEPS):
            plugins.register(module, f"{_NAME}-{number}")
    collector: pytest.Collector = FeatureFile.from_parent(parent, path=file_path)
    return collector


def _first_line(path: Path) -> str:
    with path.open(encoding="utf-8", errors="replace") as file:
        return next((line for line in file if line.strip()), "")
