"""What the scenarios did: every evaluation of a table and the way of every case, as JSON lines.

A line with `decision` is one evaluation in the form of `check.mutate.case_line` (facts as FEEL literals), with the
matched `rules`, the `outcome`, the `scenario` and the `process` it happened in. A line without it is the way of one
case: process, elements and flows passed in order (each with its process), ends reached, and its `points`: day, what
happened, and what the case needed then (`needs.Need` without values of facts). `source` names the sources of the
scenario; empty: it names none.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final, cast

from musterprozesse.bdd.failure import EXPECTED
from musterprozesse.calendar import berlin_date
from musterprozesse.case import Case
from musterprozesse.check.mutate import Case as EvaluatedCase
from musterprozesse.check.mutate import case_line
from musterprozesse.dmn import Decision, Verdict
from musterprozesse.events import Event
from musterprozesse.feel import to_text
from musterprozesse.loader import Library, LibraryDecision
from musterprozesse.model import FirstUse, Model

SEPARATOR = "; "
EVENTS: Final[Mapping[str, str]] = {
    "started": "begonnen", "completed": "erledigt", "received": "eingegangen", "stored": "vorgemerkt",
    "decided": "entschieden", "deadline_set": "Frist gesetzt", "deadline_moved": "Frist verlegt",
    "deadline_fired": "Frist abgelaufen", "reopened": "wieder aufgenommen", "recorded_late": "verspätet erfasst",
    "corrected": "berichtigt", "call_ended": "Teil beendet", "resumed": "fortgesetzt", "ended": "beendet",
}  # fmt: skip
_INNER = frozenset({"decided", "deadline_set", "deadline_moved", "call_ended"})
"""What follows by itself from what happened."""
_VALUES: Final[Any] = {"fields": {"__all__": {"value", "previous", "columns"}}, "letter": {"facts"}}


def point(case: Case, events: Iterable[Event]) -> dict[str, Any]:
    """Where a case stands: its day, what led here, what it needs now; no value of a fact is in it."""
    told = []
    for event in events:
        if event.kind not in _INNER:
            title = f" „{event.title}“" if event.title and event.kind != "started" else ""
            told.append(f"{EVENTS[event.kind]}{title}" + (f" durch {event.by}" if event.by else ""))
    needs = [n.model_dump(mode="json", exclude=_VALUES, exclude_defaults=True) for n in case.needs()]
    return {"day": berlin_date(case.clock).isoformat(), "happened": told, "needs": needs}


@dataclass
class Recorder:
    """Collects lines while scenarios run; `scenario` and `source` say which one runs."""

    lines: dict[str, None] = field(default_factory=dict)
    scenario: str = ""
    source: str = ""
    process: str = ""

    def evaluated(self, decision: str, values: Mapping[str, Any], now: datetime, verdict: Verdict | Exception) -> None:
        """Keep one evaluation; an error is an outcome too."""
        line = json.loads(case_line(EvaluatedCase(decision, values, now, self.source)))
        if isinstance(verdict, Verdict):
            line["rules"] = [r.id for r in verdict.rules]
            line["outcome"] = to_text(verdict.value)
        else:
            line["rules"], line["outcome"] = [], f"!{type(verdict).__name__}"
        self._keep({**line, "scenario": self.scenario, "process": self.process})

    def went(
        self, process: str, events: Iterable[Event], way: Iterable[tuple[str, str]], points: Iterable[Mapping[str, Any]]
    ) -> None:
        """Keep the way of one case: elements and flows passed, as process and element, ends reached, its points."""
        self._keep({
            "way": process, "passed": [list(place) for place in way], "points": list(points),
            "ends": list(dict.fromkeys(e.end for e in events if e.end)),
            "source": self.source, "scenario": self.scenario,
        })  # fmt: skip

    def _keep(self, line: Mapping[str, Any]) -> None:
        self.lines[json.dumps(line, ensure_ascii=False, sort_keys=True)] = None

    def write(self, path: Path) -> None:
        """Append all lines; test workers write one after the other into the same file."""
        with path.open("a", encoding="utf-8") as file:
            file.write("".join(f"{line}\n" for line in self.lines))


class Watched:
    """A decision that tells the recorder what it was asked; everything else is the decision's."""

    def __init__(self, decision: Decision, recorder: Recorder) -> None:
        self._decision = decision
        self._recorder = recorder

    def __getattr__(self, name: str) -> Any:
        return getattr(self._decision, name)

    def evaluate(self, values: Mapping[str, Any], *, now: datetime, strict: bool = True) -> Verdict:
        """Evaluate and record."""
        try:
            verdict = self._decision.evaluate(values, now=now, strict=strict)
        except EXPECTED as error:
            self._recorder.evaluated(self._decision.id, values, now, error)
            raise
        self._recorder.evaluated(self._decision.id, values, now, verdict)
        return verdict


class WatchedLibrary(Library):
    """A library whose decisions tell the recorder; the models are read once for all scenarios."""

    def __init__(
        self, folder: Path, parameters: Mapping[str, Any], recorder: Recorder, like: WatchedLibrary | None = None
    ) -> None:
        if like is not None:
            self.__dict__["vocabulary"] = like.vocabulary
        super().__init__(folder, parameters)
        if like is not None:
            self._processes, self._decisions = like._processes, like._decisions
        self._recorder = recorder
        self._watched: dict[str, Model] = {}

    def decision(self, id: str) -> LibraryDecision:
        """A decision to be asked without a process."""
        found = super().decision(id)
        return replace(found, decision=self._watch(found.decision))

    def model(self, id: str) -> Model:
        """A process with all its parts and decisions, compiled."""
        if id not in self._watched:
            model = super().model(id)
            found = model.decisions
            self._watched[id] = replace(model, decisions=FirstUse(found, lambda name: self._watch(found[name])))
        return self._watched[id]

    def _watch(self, decision: Decision) -> Decision:
        return cast(Decision, Watched(decision, self._recorder))
