"""Looks at drawn diagrams and says in German what a reader would stumble over: python tools/look.py bpmn/*.bpmn"""

from __future__ import annotations

import sys
from pathlib import Path

from diagrams.look import faults

if __name__ == "__main__":
    found = [f"{name}: {fault}" for name in sys.argv[1:] for fault in faults(Path(name))]
    print("\n".join(found) or "Keine Mängel.")
    sys.exit(1 if found else 0)
