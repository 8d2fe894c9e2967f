"""The wheel by itself: built from the clone, installed beside it, run where the clone cannot be read."""

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# Any file of the clone that is opened ends the run; the packages of the running environment may lie inside it.
GUARD = """
import os, sys
root, packages = sys.argv[1], sys.argv[2].split(os.pathsep)
def watch(event, arguments):
    if event == "open" and isinstance(arguments[0], str):
        path = os.path.abspath(arguments[0])
        if path.startswith(root + os.sep) and not path.startswith(tuple(packages)):
            raise PermissionError(f"the clone is out of reach: {path}")
sys.addaudithook(watch)
"""

CASE = """
import json
from datetime import datetime
from zoneinfo import ZoneInfo
import musterprozesse as mp

now = datetime(2026, 11, 2, 9, 0, tzinfo=ZoneInfo("Europe/Berlin"))
library = mp.library()
case = library.start("fiktionsbescheinigung", {"antrag_eingang_datum": "2026-11-02"}, now=now)
again = library.resume(case.to_json())
print(json.dumps({
    "from": mp.__file__,
    "needs": [[need.id, need.kind, need.title] for need in case.needs()],
    "again": [[need.id, need.kind, need.title] for need in again.needs()],
}))
"""


def _run(*command: str | Path, cwd: Path) -> str:
    kept = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "HOME", "LANG")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    done = subprocess.run(  # noqa: S603
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this clone, built with the installed build backend."""
    folder = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    return next(folder.glob("musterprozesse-*.whl"))


def _packages() -> list[str]:
    return [path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")]


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a fresh environment: the wheel installed, its dependencies lent by the running one.

    A path named in a .pth file is searched, but the .pth files in it are not read, so a link from there to the clone
    leads nowhere.
    """
    folder = tmp_path_factory.mktemp("installed") / "env"
    venv.create(folder, with_pip=True, symlinks=os.name != "nt")
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    _run(python, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", wheel, cwd=folder)
    own = _run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'), end='')", cwd=folder)
    (Path(own) / "lent.pth").write_text("\n".join(_packages()) + "\n", encoding="utf-8")
    return python


def test_wheel_carries_all_content(wheel: Path) -> None:
    """Each file of the diagrams, tables and vocabulary is in the wheel, with the licence and the mark of its types."""
    carried = set(zipfile.ZipFile(wheel).namelist())
    content = {
        f"musterprozesse/modelle/{path.relative_to(ROOT).as_posix()}"
        for room in ("bpmn", "dmn", "vocabulary")
        for path in (ROOT / room).rglob("*")
        if path.is_file()
    }
    assert content
    assert content <= carried
    assert "musterprozesse/py.typed" in carried
    assert any(name.endswith("licenses/LICENSES/EUPL-1.2.txt") for name in carried)
    assert not any(name.startswith(("tests/", "features/", "tools/")) for name in carried)


def test_case_runs_from_the_wheel_alone(python: Path, tmp_path: Path) -> None:
    """In another folder, without reading a file of the clone, a case starts, says what it needs and resumes."""
    (tmp_path / "run.py").write_text(GUARD + CASE, encoding="utf-8")
    answer = json.loads(_run(python, "run.py", ROOT, os.pathsep.join(_packages()), cwd=tmp_path))
    assert Path(answer["from"]).is_relative_to(python.parents[1])
    assert answer["needs"]
    assert answer["again"] == answer["needs"]


def test_the_guard_guards(python: Path, tmp_path: Path) -> None:
    """The same run stops when it opens a file of the clone, so the test above cannot pass by accident."""
    (tmp_path / "run.py").write_text(GUARD + "open(os.path.join(root, 'pyproject.toml'))", encoding="utf-8")
    command = [str(python), "run.py", str(ROOT), os.pathsep.join(_packages())]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603
    assert "the clone is out of reach" in done.stderr
