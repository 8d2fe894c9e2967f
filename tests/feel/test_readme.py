"""The examples of the room's page run."""

from __future__ import annotations

import doctest
from pathlib import Path

import musterprozesse.feel


def test_examples() -> None:
    """Every example on the page gives what the page shows."""
    page = Path(musterprozesse.feel.__file__).with_name("README.md")
    result = doctest.testfile(str(page), module_relative=False, encoding="utf-8", optionflags=doctest.ELLIPSIS)
    assert result.attempted >= 12
    assert result.failed == 0
