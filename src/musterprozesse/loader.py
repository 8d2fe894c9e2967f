"""Everything loaded and checked: processes, decisions, vocabulary. Find, check, cache; immutable to its users."""

from __future__ import annotations

import re
import threading
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from musterprozesse.arguments import named
from musterprozesse.bpmn import MAX_BYTES, read_process, read_profile
from musterprozesse.case import Case, unseal
from musterprozesse.errors import (
    CaseMismatch,
    DmnError,
    InvalidFacts,
    ModelError,
    Problem,
    UnknownDecision,
    UnknownProcess,
    id_flaw,
    near,
)
from musterprozesse.model import FirstUse, Model, compile_model, domains_of, scope_of
from musterprozesse.motion import checked_clock
from musterprozesse.process import Kind, Process
from musterprozesse.state import MAX_DEPTH
from musterprozesse.vocabulary import ValueProblem, Vocabulary

if TYPE_CHECKING:
    from musterprozesse import dmn
    from musterprozesse.dmn import Missing, Verdict

MAX_PLACES = 2_000
_INSIDE = re.compile(rb'<(?:\w+:)?decision\s[^>]*?\bid="([^"]+)"')
_IDS = re.compile(rb'<[^<>]*?\sid="([^"]*)"')
_IMPORT = re.compile(rb'namespace="urn:x-musterprozesse:dmn:([a-z0-9_]+)"')


def library(folder: str | Path | None = None, *, parameters: Mapping[str, Any] | None = None) -> Library:
    """The packaged models, or those of a folder with `bpmn/`, `dmn/` and `vocabulary/` in it.

    Args:
        folder: an office's own models; None takes the packaged ones.
        parameters: what the office sets, by id (`{"land": "HE"}`); the rest has the vocabulary's defaults.

    Raises:
        InvalidFacts: an unknown parameter, or a value it does not allow. ModelError: a folder without a vocabulary,
        or one that does not fit.
    """
    place = Path(folder) if folder is not None else packaged()
    if not (place / "vocabulary").is_dir():
        hint = "Den Ordner nennen, in dem bpmn/, dmn/ und vocabulary/ liegen."
        raise ModelError(str(place), "", "Hier gibt es kein vocabulary/.", hint)
    return Library(place, parameters or {})


def packaged() -> Path:
    """Where the models are: inside the package, or in the repository root of a clone."""
    inside = Path(str(resources.files("musterprozesse"))) / "modelle"
    return inside if inside.is_dir() else Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class LibraryDecision:
    """One decision with the vocabulary around it: takes facts as the case does."""

    decision: dmn.Decision
    vocabulary: Vocabulary
    parameters: Mapping[str, Any]

    @property
    def id(self) -> str:
        return self.decision.id

    @property
    def name(self) -> str:
        return self.decision.name

    @property
    def facts(self) -> tuple[str, ...]:
        """Facts the decision can read, through all decisions it requires."""
        return tuple(sorted(n for n in self.decision.inputs if n in self.vocabulary.facts))

    def evaluate(self, facts: Mapping[str, Any], *, now: datetime) -> Verdict:
        """Decide. Also takes any input of this table under its column's label, and `heute`.

        Raises:
            InvalidFacts: names or values the vocabulary does not know. FactsMissing: facts that still matter are
            absent. DecisionNotUnique, DecisionGap, DecisionError: the table does not answer.
        """
        return self.decision.evaluate(self.values(facts), now=checked_clock(now))

    def missing(self, facts: Mapping[str, Any], *, now: datetime) -> Missing:
        """Which unknown facts can still change the outcome, and which no longer matter."""
        return self.decision.missing(self.values(facts), now=checked_clock(now))

    def values(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        """Facts as FEEL values, with the office's parameters beside them."""
        from musterprozesse.feel import Namespace, to_feel  # noqa: PLC0415 - with the first table

        table = self.decision.table
        labels = {c.label for c in table.inputs} if table is not None else set()
        found: dict[str, Any] = {}
        problems: list[Problem] = []
        for name, value in named("facts", facts).items():
            fact = self.vocabulary.facts.get(name)
            if fact is None and (name in labels or name in ("heute", *self.vocabulary.elements)):
                try:
                    found[name] = to_feel(value)
                except (TypeError, ValueError):
                    problems.append(Problem(name, f"ein Wert vom Typ {type(value).__name__} ist hier nicht möglich"))
            elif fact is None:
                problems.append(Problem(name, "ist kein Feld des Vokabulars", near(name, self.facts)))
            else:
                try:
                    found[name] = fact.to_feel(fact.check(value))
                except ValueProblem as problem:
                    problems.append(Problem(name, problem.reason, tuple(problem.allowed)))
        if problems:
            raise InvalidFacts(tuple(problems))
        if any(n.startswith("parameter") for n in self.decision.inputs):
            given = {k: self.vocabulary.parameters[k].to_feel(v) for k, v in self.parameters.items()}
            found["parameter"] = Namespace("parameter", given)
        return found


class Library:
    """Processes, decisions and vocabulary of one folder. Files are read once, when needed; threads may share it."""

    def __init__(self, folder: Path, parameters: Mapping[str, Any]) -> None:
        self.folder = folder
        self._given = dict(named("parameters", parameters))
        self._lock = threading.RLock()
        self._processes: dict[str, Process] = {}
        self._decisions: dict[str, dmn.Decision] = {}
        self._models: dict[str, Model] = {}
        self._tables: dmn.Loader | None = None
        self.parameters = self._checked_parameters()

    def again(self, changed: Collection[str]) -> Library:
        """This folder read anew after diagrams or tables of these ids were saved; the vocabulary must be the same.

        Everything else stays as it was read, so that watching a diagram does not wait for tables.
        """
        fresh = Library.__new__(Library)
        fresh.folder, fresh.parameters = self.folder, self.parameters
        fresh._given, fresh._lock, fresh._models, fresh._tables = self._given, threading.RLock(), {}, None
        fresh._processes = {k: p for k, p in self._processes.items() if k not in changed and k in fresh.processes}
        fresh.__dict__["vocabulary"] = self.vocabulary
        fresh._decisions = {
            k: d for k, d in self._decisions.items() if not _needs(d, changed) and Path(d.file).stem in fresh._files
        }
        return fresh

    @cached_property
    def vocabulary(self) -> Vocabulary:
        return Vocabulary.load(self.folder / "vocabulary")

    @cached_property
    def processes(self) -> tuple[str, ...]:
        """Ids of all processes and parts."""
        return tuple(sorted(p.stem for p in (self.folder / "bpmn").glob("*.bpmn")))

    @cached_property
    def _files(self) -> Mapping[str, Path]:
        return {p.stem: p for p in sorted((self.folder / "dmn").glob("*/*.dmn"))}

    @property
    def decisions(self) -> tuple[str, ...]:
        """Ids of all decisions."""
        return tuple(self._files)

    @cached_property
    def contained(self) -> frozenset[str]:
        """Ids of all decisions, those inside the file of another one among them; nothing is compiled."""
        return frozenset(m.decode() for path in self._files.values() for m in _INSIDE.findall(path.read_bytes()))

    def inside(self, id: str) -> tuple[dmn.Decision, ...]:
        """All decisions of the file called so, the one that can be asked first.

        Raises:
            UnknownDecision, ModelError.
        """
        first = self.decision(id).decision
        return (first, *(d for d in self._decisions.values() if d.file == first.file and d.id != first.id))

    def start(
        self, process: str, facts: Mapping[str, Any] | None = None, *, now: datetime, group: str | None = None
    ) -> Case:
        """Begin a case.

        Raises:
            UnknownProcess, InvalidFacts, ClockError, ModelError, ParameterMissing and the decision errors.
        """
        return Case.begin(self.model(process), facts or {}, now, group)

    def resume(self, state: str | bytes) -> Case:
        """Continue a stored case, under the present diagrams.

        Raises:
            InvalidState: not a stored case, or a damaged one. CaseMismatch: its process, or what it stands at or holds,
            is not in these models any more.
        """
        stored = unseal(state)
        if stored["p"] not in self.processes:
            raise CaseMismatch(stored["p"], (f"process {stored['p']}",))
        return Case.restore(self.model(stored["p"]), stored)

    def decision(self, id: str) -> LibraryDecision:
        """A decision to be asked without a process.

        Raises:
            UnknownDecision, ModelError.
        """
        if not isinstance(id, str) or id not in self._files:
            raise UnknownDecision(id, near(id, self._files))
        return LibraryDecision(self._decision(id), self.vocabulary, self.parameters)

    def process(self, id: str) -> Process:
        """A diagram as data, with its Steckbrief.

        Raises:
            UnknownProcess, ModelError.
        """
        with self._lock:
            if id not in self._processes:
                if id not in self.processes:
                    raise UnknownProcess(id, near(id, self.processes))
                path = self.folder / "bpmn" / f"{id}.bpmn"
                profile_path = path.with_suffix(".toml")
                profile = read_profile(_read(profile_path), profile_path.name, id) if profile_path.is_file() else {}
                process = read_process(_read(path), path.name, profile)
                if process.id != id:
                    raise ModelError(
                        path.name, process.id, "Die Datei heißt nicht wie der Prozess.", f"id = {id} setzen."
                    )
                self._processes[id] = process
            return self._processes[id]

    def model(self, id: str) -> Model:
        """A process with all its parts and decisions; tables are read when first asked for.

        Raises:
            UnknownProcess, ModelError.
        """
        with self._lock:
            if id not in self._models:
                processes = self._with_parts(id)
                wanted: set[str] = set()
                for process in processes.values():
                    for node in process.of_kind(Kind.RULE):
                        if node.decision not in self._files:
                            meant = ", ".join(near(node.decision, self._files))
                            reason = f"Die Entscheidung „{node.decision}“ gibt es nicht."
                            raise ModelError(
                                process.file, node.id, reason, f"Meinten Sie {meant}?" if meant else "Anlegen."
                            )
                        wanted.add(node.decision)
                letters = self.vocabulary.letters
                sent = {n.properties.get("schreiben", "") for p in processes.values() for n in p.nodes.values()}
                wanted |= {letters[x].adressat for x in sent if x in letters} & self._files.keys()
                wanted |= {x for p in processes.values() for x in (*p.inputs, *p.outputs) if x in self._files}
                decisions = FirstUse(sorted(wanted), self._decision)
                self._models[id] = compile_model(processes, id, decisions, self.vocabulary, self.parameters)
            return self._models[id]

    def _with_parts(self, id: str) -> dict[str, Process]:
        found: dict[str, Process] = {}
        self._collect(id, (), found, {})
        return found

    def _collect(
        self, id: str, around: tuple[str, ...], found: dict[str, Process], sizes: dict[str, tuple[int, int]]
    ) -> tuple[int, int]:
        """Add a process and all it calls to `found`; how many levels a case in it can have, and how many places.

        Raises:
            ModelError: a part is missing or calls itself, or the parts together are larger than a case may be.
        """
        if id in sizes:
            return sizes[id]
        process = found[id] = self.process(id)
        levels = 1 + max((process.depth(n.id) for n in process.of_kind(Kind.SUB)), default=0)
        places = len(process.nodes)
        for node in process.of_kind(Kind.CALL):
            if node.called in (*around, id):
                raise ModelError(
                    process.file, node.id, f"„{node.called}“ ruft sich selbst auf.", "Als Schleife zeichnen."
                )
            if node.called not in self.processes:
                meant = ", ".join(near(node.called, self.processes))
                hint = f"Meinten Sie {meant}?" if meant else "Anlegen."
                raise ModelError(process.file, node.id, f"Den Teil „{node.called}“ gibt es nicht.", hint)
            inner = (1, 0) if len(around) > MAX_DEPTH else self._collect(node.called, (*around, id), found, sizes)
            levels, places = max(levels, process.depth(node.id) + inner[0]), places + inner[1]
            if max(levels, len(around)) > MAX_DEPTH or places > MAX_PLACES:
                raise ModelError(
                    process.file, node.id,
                    f"Mit allen Teilen hat der Prozess mehr als {MAX_DEPTH} Ebenen oder {MAX_PLACES} Elemente.",
                    "Weniger Teile aufrufen.",
                )  # fmt: skip
        sizes[id] = levels, places
        return levels, places

    def _decision(self, id: str) -> dmn.Decision:
        """A decision, compiled with all it requires that is not there yet.

        Raises:
            ModelError: one of their files does not fit.
        """
        with self._lock:
            if id not in self._decisions:
                tables, self._tables = self._tables or self._loader(), None  # after an error it is not taken up again
                known = {document.file for document in tables.documents.values()}
                sources: dict[str, bytes] = {}
                waiting = [id]
                while waiting:
                    path = self._files.get(waiting.pop())
                    if path is not None and path.name not in known | sources.keys():
                        sources[path.name] = _read(path)
                        _check_ids(path.name, sources[path.name])
                        waiting += [m.decode() for m in _IMPORT.findall(sources[path.name])]
                try:
                    loaded = tables.load(sources)
                except DmnError as error:
                    raise ModelError(error.file, error.element, error.reason, error.hint) from None
                if id not in loaded.decisions:
                    raise ModelError(
                        f"{id}.dmn", id, "Die Datei enthält keine Entscheidung dieses Namens.", "id ändern."
                    )
                self._tables = tables
                for name, decision in loaded.decisions.items():
                    self._decisions.setdefault(name, decision)
            return self._decisions[id]

    def _loader(self) -> dmn.Loader:
        from musterprozesse.dmn import Loader  # noqa: PLC0415 - with the first table

        return Loader(scope_of(self.vocabulary, self.vocabulary.elements), domains_of(self.vocabulary))

    def _checked_parameters(self) -> dict[str, Any]:
        known = self.vocabulary.parameters
        problems: list[Problem] = []
        found = {k: p.standard for k, p in known.items() if p.standard is not None}
        for name, value in self._given.items():
            if name not in known:
                problems.append(Problem(f"parameter.{name}", "ist kein Parameter", near(name, known)))
                continue
            try:
                found[name] = known[name].check(value)
            except ValueProblem as problem:
                problems.append(Problem(f"parameter.{name}", problem.reason, tuple(problem.allowed)))
        if problems:
            raise InvalidFacts(tuple(problems))
        return found


def _needs(decision: dmn.Decision, ids: Collection[str]) -> bool:
    return Path(decision.file).stem in ids or any(_needs(d, ids) for d in decision.requires)


def _check_ids(file: str, data: bytes) -> None:
    for found in _IDS.findall(data):
        id = found.decode(errors="replace")
        if flaw := id_flaw(id):
            raise ModelError(file, id, flaw, "Die id im Modeler ändern.")


def _read(path: Path) -> bytes:
    if path.stat().st_size > MAX_BYTES:
        raise ModelError(path.name, "", f"Die Datei ist größer als {MAX_BYTES // 1_000_000} MB.", "Datei prüfen.")
    return path.read_bytes().replace(b"\r\n", b"\n")
