"""Executable model processes of a German immigration office on its way to a welcoming office.

Start here: `musterprozesse.library()`, then `library.start(...)`, `case.needs()`, `case.complete(...)`.
Names are imported when first used, so that `musterprozesse.feel` and `musterprozesse.dmn` stand alone.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from musterprozesse.case import Case as Case
    from musterprozesse.case import Result as Result
    from musterprozesse.errors import *  # noqa: F403
    from musterprozesse.events import Event as Event
    from musterprozesse.loader import Library as Library
    from musterprozesse.loader import library as library
    from musterprozesse.needs import Need as Need
    from musterprozesse.sheet import UNKNOWN as UNKNOWN

_HOMES = {
    "Case": "case", "Result": "case", "Event": "events", "Library": "loader", "library": "loader",
    "UNKNOWN": "sheet", "Need": "needs",
}  # fmt: skip


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES, *import_module("musterprozesse.errors").__all__})


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(name)
    found = getattr(import_module(f"musterprozesse.{_HOMES.get(name, 'errors')}"), name)
    globals()[name] = found
    return found
