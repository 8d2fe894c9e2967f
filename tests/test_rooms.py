"""The house: imports run downwards only, and one room alone knows the engine underneath."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import musterprozesse

SOURCE = Path(musterprozesse.__file__).parent
ROOMS = (
    "feel", "dmn", "values", "toml", "errors", "events", "arguments", "calendar", "law", "process",
    "wellformed", "bpmn",
    "vocabulary", "engine", "model", "needs", "sheet", "deadlines", "messages", "motion", "asking", "state", "outlook",
    "case", "loader", "check",
)  # fmt: skip
"""From the ground up; each may import those before it."""
FACES = ("__init__", "__main__", "bdd", "cli", "compare", "report", "terminal")
"""What people and programs see of it: above all rooms, beside each other."""
HEIGHT = {name: place for place, name in enumerate(ROOMS)} | dict.fromkeys(FACES, len(ROOMS))


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """What a file imports, wherever in it, with the line; what only types need is among it."""
    package = ("musterprozesse", *path.relative_to(SOURCE).parts[:-1])
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(filter(None, (above, node.module)))
            yield from ((f"{module}.{alias.name}", node.lineno) for alias in node.names)


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_run_downwards_only(path: Path) -> None:
    """No room imports one above it, wherever in the file, and SpiffWorkflow is imported in the engine room alone."""
    own = path.relative_to(SOURCE).parts[0].removesuffix(".py")
    for module, line in imports(path):
        root, _, rest = module.partition(".")
        assert root != "SpiffWorkflow" or own == "engine", f"{path}:{line}"
        other = rest.split(".")[0]
        if root == "musterprozesse" and other in HEIGHT and other != own:
            below = HEIGHT[other] < HEIGHT[own] or own in FACES
            assert below, f"{path}:{line} imports {module} from above"
