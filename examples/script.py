"""A case from start to end, stored after every step: `python examples/script.py [process] [file]`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import musterprozesse as mp


def main(process: str = "fiktionsbescheinigung", file: str = "fall.json") -> str:
    """Start the process, withdraw the application, do what is left to do; returns the end the case reached."""
    library, store = mp.library(parameters={"land": "HE"}), Path(file)
    case = library.start(process, now=datetime.now(UTC))
    case = case.receive("antrag_zurueckgenommen", now=datetime.now(UTC), key="eingang-4711")
    while case.end is None:
        store.write_text(case.to_json(), encoding="utf-8")
        case = library.resume(store.read_text(encoding="utf-8"))  # any time later, in any process
        need = case.needs()[0]
        print(f"{need.title} ({need.role}): {', '.join(field.label for field in need.fields)}")
        case = case.complete(need.id, {}, by="sb-17", now=datetime.now(UTC))
    store.write_text(case.to_json(), encoding="utf-8")
    print(f"{case.end}, {case.number} events")
    return case.end


if __name__ == "__main__":
    main(*sys.argv[1:])
