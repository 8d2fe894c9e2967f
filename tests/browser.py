"""What the browser tests need: a Chromium, node and the npm packages of `tools`; without them they are left out."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

TOOLS = Path(__file__).resolve().parents[1] / "tools"
_PACKAGES = ("bpmn-js", "dmn-js", "camunda-bpmn-js-behaviors", "esbuild", "playwright-core")


def _missing() -> str:
    if not (
        os.environ.get("CHROMIUM") or any(shutil.which(n) for n in ("chromium", "chromium-browser", "google-chrome"))
    ):
        return "no Chromium on the PATH and none named by CHROMIUM"
    if shutil.which("node") is None:
        return "no node on the PATH"
    if not all((TOOLS / "node_modules" / name).is_dir() for name in _PACKAGES):
        return "npm packages are missing: make browser"
    return ""


needs_browser = pytest.mark.skipif(bool(_missing()), reason=_missing() or "all there")


def node(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run one of the tools."""
    command = ["node", str(TOOLS / script), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)  # noqa: S603
