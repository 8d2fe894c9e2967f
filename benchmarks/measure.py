"""Median times, printed as rows."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from typing import Any


def median_ms(action: Callable[[], Any], rounds: int = 200) -> float:
    """The median of one call in milliseconds of the processor, after a warm-up; what else runs here matters less."""
    for _ in range(max(3, rounds // 20)):
        action()
    gc.collect()
    times = []
    for _ in range(rounds):
        begin = time.process_time()
        action()
        times.append(time.process_time() - begin)
    return statistics.median(times) * 1000


def row(what: str, ours: float, other: float | None, unit: str, target: str) -> str:
    """One line of the report: ours, the other, their ratio, the target of the design."""
    against = f"{other:10.3f} {unit:5} {other / ours:7.1f} x" if other is not None else " " * 26
    return f"{what:68} {ours:10.3f} {unit:5} {against}   {target}"
