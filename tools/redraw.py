"""Completes the drawing of BPMN files after steps or flows were added by hand: python tools/redraw.py bpmn/x.bpmn"""

from __future__ import annotations

import sys
from pathlib import Path

from diagrams.redraw import redraw

if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(f"{name}: {'gezeichnet' if redraw(Path(name)) else 'nichts zu zeichnen'}")
