"""One real process with its tables, scenarios and their record, in a folder of its own, and the report on it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from musterprozesse.loader import library, packaged
from musterprozesse.report.bundle import Bundle
from musterprozesse.report.gather import Documentation, gather
from musterprozesse.report.page import report_page
from tests.kit import at

PROCESS = "unterlagen-nachforderung"
NOW: datetime = at("2026-11-02")
_IMPORT = re.compile(r'namespace="urn:x-musterprozesse:dmn:([a-z0-9_]+)"')


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder: one diagram, the tables it needs, the vocabulary, its feature and the record of playing it."""
    root = tmp_path_factory.mktemp("amt")
    models = packaged()
    shutil.copytree(models / "vocabulary", root / "vocabulary")
    for folder in ("bpmn", "features/prozesse"):
        (root / folder).mkdir(parents=True)
    for name in (f"{PROCESS}.bpmn", f"{PROCESS}.toml"):
        shutil.copy(models / "bpmn" / name, root / "bpmn" / name)
    shutil.copytree(models / "features" / "grundfaelle", root / "features" / "grundfaelle")
    shutil.copy(models / "features" / "prozesse" / f"{PROCESS}.feature", root / "features" / "prozesse")
    waiting = sorted(library(models).model(PROCESS).decisions)
    while waiting:
        name = waiting.pop()
        source = next(models.glob(f"dmn/*/{name}.dmn"))
        target = root / "dmn" / source.parent.name / source.name
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
            waiting += [n for n in _IMPORT.findall(source.read_text(encoding="utf-8")) if n != name]
    (root / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    command = (sys.executable, "-m", "pytest", "-q", "features", "-p", "no:cacheprovider", "--modelle", ".",
               "--mp-aufzeichnen", "faelle.jsonl")  # fmt: skip
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout + done.stderr
    return root


@pytest.fixture(scope="session")
def record(office: Path) -> list[str]:
    """The lines of the record."""
    return (office / "faelle.jsonl").read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="session")
def doc(office: Path, record: list[str]) -> Documentation:
    """Everything about the office's library."""
    return gather(library(office), record, now=NOW, features=office / "features")


@pytest.fixture(scope="session")
def html(doc: Documentation) -> str:
    """The report, with a viewer that is there but empty: what Python writes does not depend on it."""
    return report_page(doc, Bundle("", ""))
