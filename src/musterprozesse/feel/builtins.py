"""All functions of the standard, by name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from . import (  # noqa: F401 - importing declares them
    functions_contexts,
    functions_lists,
    functions_numbers,
    functions_ranges,
    functions_temporal,
    functions_text,
)
from .names import Scope
from .registry import REGISTRY, Signature, Standard
from .values import Shape

BUILTINS: Mapping[str, Standard] = MappingProxyType(REGISTRY)
SCOPE = Scope(dict.fromkeys(BUILTINS, Shape("function")))

__all__ = ["BUILTINS", "SCOPE", "Signature", "Standard"]
