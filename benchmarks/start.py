"""From nothing to the first need, in a fresh process, against importing what lies underneath.

Both sides run from bytecode, as an installed package does; a shell that forbids writing it would have ours compiled
anew in each process and the other's not. They take turns, so that what else the machine does meets both.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

from benchmarks.measure import row

OURS = """
from datetime import datetime, timezone
import musterprozesse as mp
now = datetime(2026, 11, 2, tzinfo=timezone.utc)
assert mp.library(parameters={{"land": "HE"}}).start("{}", now=now).needs()
"""
UNDERNEATH = "import SpiffWorkflow, pydantic; from pydantic import BaseModel; from SpiffWorkflow import bpmn"
PROCESSES = ("fiktionsbescheinigung", "verlaengerung-aufenthaltstitel")
ROUNDS = 9


def rows() -> Iterator[str]:
    codes = [UNDERNEATH, *(OURS.format(process) for process in PROCESSES)]
    times: list[list[float]] = [[] for _ in codes]
    with tempfile.TemporaryDirectory() as cache:
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = cache
        for number in range(ROUNDS + 1):
            for code, found in zip(codes, times, strict=True):
                begin = time.perf_counter()
                subprocess.run([sys.executable, "-c", code], check=True, env=environment)  # noqa: S603
                if number:  # the first round writes the bytecode
                    found.append(time.perf_counter() - begin)
    other, *ours = (statistics.median(found) * 1000 for found in times)
    yield row("import, library, first need; other: import SpiffWorkflow, pydantic", ours[0], other, "ms", ">= 0.5 x")
    yield row("  the same for the extension of a title, with all its parts", ours[1], other, "ms", "")
