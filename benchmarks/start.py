"""From nothing to the first need, in a fresh process, against importing what lies underneath."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator

from benchmarks.measure import row

OURS = """
from datetime import datetime, timezone
import musterprozesse as mp
now = datetime(2026, 11, 2, tzinfo=timezone.utc)
assert mp.library(parameters={"land": "HE"}).start("fiktionsbescheinigung", now=now).needs()
"""
UNDERNEATH = "import SpiffWorkflow, pydantic; from pydantic import BaseModel; from SpiffWorkflow import bpmn"


def rows() -> Iterator[str]:
    what = "import, library, first need; other: import SpiffWorkflow, pydantic"
    yield row(what, _time(OURS), _time(UNDERNEATH), "ms", ">= 0.5 x")


def _time(code: str) -> float:
    times = []
    for _ in range(7):
        begin = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603
        times.append(time.perf_counter() - begin)
    return statistics.median(times) * 1000
