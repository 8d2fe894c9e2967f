"""Patterns of matches, replace and split."""

from __future__ import annotations

from .errors import Fault
from .limits import Budget


def check_pattern(pattern: str, flags: str = "") -> None:
    """Raises Fault."""


def search(pattern: str, flags: str, text: str, budget: Budget) -> bool:
    raise Fault("Muster")


def replace(pattern: str, flags: str, text: str, replacement: str, budget: Budget) -> str:
    raise Fault("Muster")


def split(pattern: str, flags: str, text: str, budget: Budget) -> list[str]:
    raise Fault("Muster")
