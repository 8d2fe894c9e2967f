"""The office every test of the command line uses."""

from pathlib import Path

import pytest

from tests.terminal.clikit import office


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of models, written once."""
    return office(tmp_path_factory.mktemp("models"))


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal of one width, wherever the tests run."""
    monkeypatch.setenv("COLUMNS", "100")
