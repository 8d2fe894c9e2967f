"""The examples of the room's page run."""

from __future__ import annotations

import doctest
from pathlib import Path

import musterprozesse.dmn

PAGE = Path(musterprozesse.dmn.__file__).with_name("README.md")


def test_the_examples_of_the_page_run() -> None:
    """Every example of the page gives what the page says, and there are at least five."""
    found = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8")
    assert found.failed == 0
    assert PAGE.read_text(encoding="utf-8").count("```python") >= 5
