"""One case in one file: read with a limit, written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from musterprozesse.case import MAX_STATE
from musterprozesse.terminal.errors import Refused


class CaseFile:
    """Remembers what it last read or wrote, so that two terminals do not overwrite each other's steps."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._last: bytes | None = None

    def read(self) -> bytes | None:
        """The stored state, one byte more than a state may have at most; None if there is no file yet."""
        try:
            with self.path.open("rb") as file:
                self._last = file.read(MAX_STATE + 1)
        except FileNotFoundError:
            self._last = None
        return self._last

    def write(self, state: str) -> None:
        """Replace the file in one step; a crash leaves the old or the new state, never a part.

        Raises:
            Refused: its folder is missing, or somebody else has written the file since. OSError: it cannot be written.
        """
        if not self.path.parent.is_dir():
            raise Refused(f"Den Ordner für „{self.path.name}“ gibt es nicht. Ihn anlegen oder einen anderen nennen.")
        before = self._last
        if self.read() != before:
            self._last = before
            raise Refused(
                f"„{self.path.name}“ wurde inzwischen von anderer Stelle geändert; nichts wurde überschrieben. "
                "Den Fall neu öffnen."
            )
        data = state.encode()
        handle, name = tempfile.mkstemp(prefix=f".{self.path.name}.", dir=self.path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, self.path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        self._last = data
