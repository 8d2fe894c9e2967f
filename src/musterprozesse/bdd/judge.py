"""Are scenarios right as they stand: read, not played, so that a slip is told before anybody runs them.

What is given is read as the plugin reads it; of the rest each word is looked up in the models. Whether a scenario
holds, only playing it can tell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, partial
from inspect import signature
from pathlib import Path
from typing import Any, Final, cast

from pytest_bdd.parser import PARAM_RE, Feature, ScenarioTemplate, Step

from musterprozesse.bdd import steps_then
from musterprozesse.bdd.basecases import BaseCase, base_case, read_cases
from musterprozesse.bdd.collect import STEPS
from musterprozesse.bdd.failure import EXPECTED, Failure, german, meant
from musterprozesse.bdd.models import Models, step_known
from musterprozesse.bdd.reading import Unreadable, flaws, read_feature, rows
from musterprozesse.bdd.record import Recorder
from musterprozesse.bdd.sentences import Sentence, day_of, nearest, sentences, words
from musterprozesse.bdd.sources import DRAFT, TAG, is_source, sources_of
from musterprozesse.bdd.steps_case import event_kind, named_place, need_rows
from musterprozesse.bdd.steps_then import norms_of, part_of, plain
from musterprozesse.bdd.values import possible
from musterprozesse.bdd.world import NO_CASE, NO_DECISION, World
from musterprozesse.case import Case
from musterprozesse.check.coverage import decisions_of
from musterprozesse.check.finding import Finding, Severity
from musterprozesse.dmn import DecisionTable
from musterprozesse.errors import ModelError, UnknownProcess
from musterprozesse.loader import Library
from musterprozesse.needs import Need
from musterprozesse.process import Kind

_KNOWN: Final = sentences(STEPS)
_WHY: Final[Mapping[str, tuple[str, str]]] = {
    "szenario_lesbar": ("Was nicht gelesen wird, prüft nichts.", "Die Zeile berichtigen; die Form zeigt szenarien.md."),
    "szenario_ohne_dann": ("Was nicht prüft, belegt nichts.", "Sagen, was gelten muss: „Dann …“."),
    "satz_unbekannt": ("Das Szenario bräche hier ab.", "Einen der Sätze aus szenarien.md schreiben."),
    "wort_unbekannt": (
        "Das Szenario schlüge fehl, ohne etwas über das Recht zu sagen.",
        "So schreiben, wie es in Tabelle, Diagramm und Vokabular heißt.",
    ),
    "quelle_fehlt": (
        "Niemand könnte nachlesen, warum es so sein soll; für die Abdeckung zählt es nicht.",
        f"Darüber eine Zeile „@{TAG}A-01“ oder „@{TAG}§81_Abs.4_AufenthG“ schreiben.",
    ),
    "quelle_unklar": (
        "Niemand könnte nachlesen, warum es so sein soll.",
        "Eine Norm, einen Beispielfall wie A-01 oder eine Adresse nennen.",
    ),
    "grundfall_lesbar": ("Jedes Szenario, das so beginnt, schlüge fehl.", "Den Eintrag berichtigen."),
}


class _Known(Models):
    """The models as the check has read them; what an office sets changes nothing that is written."""

    def __init__(self, library: Library) -> None:
        super().__init__(library.folder, Recorder())
        self.judged = library
        self.bases: dict[tuple[Path, str], BaseCase] = {}

    def library(self, parameters: Mapping[str, Any]) -> Library:
        """The library that is judged."""
        return self.judged


class _Read(World):
    """A scenario that is read: words are looked up, no decision is asked and no case begins."""

    models: _Known

    def __init__(self, models: _Known, feature: Path, root: Path) -> None:
        super().__init__(models, feature, root)
        self.began: set[str] = set()

    def start_from(self, name: str) -> None:
        """Of a base case only its columns count here: its words are judged in its own file."""
        self.began.add(name)
        key = self.feature.parent, name
        if key not in self.models.bases:
            self.models.bases[key] = base_case(self.feature, self.root, name)
        base = self.models.bases[key]
        self.began |= set(base.names)
        for word, text in base.angaben.items():
            if not self.is_fact(word):
                self.columns.setdefault(word, text)

    def attempt(self, action: Callable[[], object]) -> None:
        """Nothing is tried."""

    def decide(self, word: str) -> None:
        """The decision exists and has the columns given."""
        self.ask(word)

    def need(self, word: str) -> Need:
        """The process has such a step; whether it is open, only playing can tell."""
        self.element(word)
        return cast("Need", None)

    @property
    def running(self) -> Case:
        """Fails before a case began."""
        if not self.process:
            raise Failure(NO_CASE)
        return cast("Case", None)

    def store(self) -> None:
        """A case has begun."""
        _ = self.running


@dataclass
class Judged:
    """What there is to say about one file, and what it rests on: ids of models and names of base cases."""

    findings: tuple[Finding, ...]
    uses: frozenset[str]


class Judge:
    """Judges files of scenarios against one library. Base cases are looked for up to the folder ``root``."""

    def __init__(self, library: Library, root: Path) -> None:
        self.library, self.root, self.models = library, root, _Known(library)

    def judge(self, path: Path) -> Judged:
        """All findings about one `.feature` file or one file of base cases."""
        one = _File(self, path)
        found = one.feature() if path.suffix == ".feature" else one.base_cases()
        return Judged(tuple(dict.fromkeys(found)), frozenset(one.uses))

    @cached_property
    def columns(self) -> frozenset[str]:
        """The labels of the columns of all tables."""
        tables = [d.table for d in decisions_of(self.library).values() if d.table is not None]
        return frozenset(column.label for table in tables for column in table.inputs)

    @cached_property
    def steps(self) -> frozenset[str]:
        """Ids and names of the steps of all processes, and of all decisions."""
        every: set[str] = set(self.models.decision_names) | set(self.models.decision_names.values())
        for id in self.library.processes:
            try:
                every |= {w for n in self.library.process(id).nodes.values() for w in (n.id, n.name)}
            except ModelError:
                continue  # a finding about its own file
        return frozenset(every)


class _File:
    """The judgement of one file in progress."""

    def __init__(self, judge: Judge, path: Path) -> None:
        self.judge, self.path, self.root, self.models = judge, path, judge.root, judge.models
        self.uses: set[str] = set()
        self.file = path.relative_to(self.root).as_posix() if self.root in path.parents else path.name

    def finding(self, place: str, label: str, rule: str, what: str, *, severity: Severity = Severity.ERROR) -> Finding:
        why, todo = _WHY[rule]
        what = what if what.endswith((".", "?")) else f"{what}."
        return Finding(
            file=self.file, element=place, label=label, rule=rule, severity=severity, what=what, why=why, todo=todo
        )

    # -- scenarios -------------------------------------------------------------------------------------------------

    def feature(self) -> Iterator[Finding]:
        try:
            feature = read_feature(self.path)
        except Unreadable as error:
            yield self.finding(f"Zeile {max(error.line, 1)}", "", "szenario_lesbar", str(error))
            return
        for flaw in flaws(feature, self.path):
            rule = "szenario_ohne_dann" if flaw.proves_nothing else "szenario_lesbar"
            yield self.finding(f"Zeile {flaw.line}", flaw.scenario, rule, flaw.text)
        for template in feature.scenarios.values():
            yield from self.scenario(feature, template)

    def scenario(self, feature: Feature, template: ScenarioTemplate) -> Iterator[Finding]:
        titled = {step.line_number: bool(PARAM_RE.search(_text(step))) for step in template.steps}
        for line, example, tags in rows(template):
            yield from self.sources(template, line, example, frozenset(feature.tags | template.tags) | tags)
            world = _Read(self.models, self.path, self.root)
            broken = False
            for step in template.render(example).steps:
                place = f"Zeile {line if titled[step.line_number] else step.line_number}"
                fits = [(s, m) for s in _KNOWN if s.keyword == step.type and (m := s.pattern.fullmatch(step.name))]
                if gap := PARAM_RE.search(_text(step)):
                    what, place = f"Die Beispiele haben keine Spalte „{gap[1]}“.", f"Zeile {step.line_number}"
                    yield self.finding(place, template.name, "wort_unbekannt", what)
                    broken = True
                elif not fits:
                    what = f"Diesen Satz gibt es nicht: „{step.keyword} {step.name}“. "
                    what += nearest(step.name, step.type, _KNOWN)
                    yield self.finding(place, template.name, "satz_unbekannt", what)
                    broken = True
                elif not broken:
                    said, match = fits[0]
                    try:
                        self.step(world, step, said, match.groupdict())
                    except ModelError:
                        broken = True  # a finding about its own file
                    except (*EXPECTED, Failure) as error:
                        broken = said.keyword != "then"
                        yield self.finding(place, template.name, "wort_unbekannt", german(error, world.fact_labels))
            self.uses |= {world.decision, *self.parts(world.process), *world.began} - {""}

    def parts(self, process: str) -> frozenset[str]:
        """The process and all its parts, as far as they can be read."""
        found, waiting = set(), [process] if process else []
        while waiting:
            found.add(id := waiting.pop())
            try:
                called = [n.called for n in self.judge.library.process(id).of_kind(Kind.CALL)]
            except (ModelError, UnknownProcess):
                continue
            waiting += [c for c in called if c not in found]
        return frozenset(found)

    def sources(
        self, template: ScenarioTemplate, line: int, example: Mapping[str, str], tags: Iterable[str]
    ) -> Iterator[Finding]:
        place, label = f"Zeile {line}", template.name
        try:
            named = sources_of(tags, example)
        except Failure as error:
            yield self.finding(place, label, "quelle_unklar", str(error))
            return
        if not named:
            yield self.finding(place, label, "quelle_fehlt", "Das Szenario nennt keine Quelle.")
        for text in named:
            if text == DRAFT:
                what = "Das Szenario ist ein Entwurf: Seine Quelle steht noch aus."
                yield self.finding(place, label, "quelle_unklar", what, severity=Severity.NOTE)
            elif not is_source(text):
                what = f"Die Quelle „{text}“ ist weder Norm noch Beispielfall noch Adresse."
                yield self.finding(place, label, "quelle_unklar", what, severity=Severity.WARNING)

    def step(self, world: _Read, step: Step, said: Sentence, groups: Mapping[str, str | None]) -> None:
        """Fail for what a sentence names and nobody knows."""
        table = [[cell.value for cell in row.cells] for row in step.datatable.rows] if step.datatable else None
        if said.keyword != "then":
            given: dict[str, Any] = {k: v for k, v in groups.items() if v is not None or _wants(said, k)}
            if _wants(said, "datatable"):
                given["datatable"] = table
            said.function(welt=world, **given)
            return
        if said.function.__module__ != steps_then.__name__:
            _ = world.running
        elif said.function is not steps_then.refused and not (world.decision or world.process):
            raise Failure(NO_DECISION)
        for name, text in groups.items():
            if text is not None and name in _LOOK:
                _LOOK[name](world, text)
        if "field" in groups and (value := groups.get("value")):
            world.value(world.fact(words(cast("str", groups["field"]))[0]), words(value)[0])
        elif "value" in groups or "values" in groups:
            _result(world, groups)
        if said.function.__name__ == "needed_table":
            for cells in need_rows(table):
                _need(world, cells)

    # -- base cases ------------------------------------------------------------------------------------------------

    def base_cases(self) -> Iterator[Finding]:
        try:
            entries = read_cases(self.path)
        except Failure as error:
            yield self.finding("", "", "grundfall_lesbar", str(error))
            return
        lines = self.path.read_text(encoding="utf-8").splitlines()
        self.uses |= set(entries)
        for name, entry in entries.items():
            try:
                base_case(self.path.parent, self.root, name)
            except Failure as error:
                yield self.finding(_place(lines, name), name, "grundfall_lesbar", str(error))
            for word, look in self.words(entry):
                try:
                    look()
                except Failure as error:
                    yield self.finding(_place(lines, name, word), name, "wort_unbekannt", str(error))

    def words(self, entry: Mapping[str, Any]) -> Iterator[tuple[str, Callable[[], object]]]:
        """The words of a base case, each with what fails where nobody knows it."""
        world = _Read(self.models, self.path, self.root)
        for word, text in entry.get("angaben", {}).items():
            yield word, partial(self.given, world, word, text)
        for word, value in entry.get("antworten", {}).items():
            if isinstance(value, str):
                yield word, partial(world.read, {word: value})
                continue
            yield word, partial(self.any_step, word)
            for inner, text in value.items():
                yield inner, partial(world.read, {inner: text})
        for word, text in entry.get("parameter", {}).items():
            yield word, partial(world.set_parameters, {word: text})

    def given(self, world: World, word: str, text: str) -> None:
        if world.is_fact(word):
            world.give({word: text})
        elif word not in self.judge.columns:
            hint = meant(word, (*world.fact_labels.values(), *world.fact_labels, *self.judge.columns))
            raise Failure(f"Die Angabe „{word}“ gibt es weder im Vokabular noch als Spalte einer Tabelle.{hint}")

    def any_step(self, word: str) -> None:
        if not step_known(word, self.judge.steps):
            raise Failure(f"Den Schritt „{word}“ gibt es in keinem Vorgang.{meant(word, self.judge.steps)}")


def _each(look: Callable[[World, str], object]) -> Callable[[World, str], None]:
    def every(world: World, text: str) -> None:
        for word in words(text):
            look(world, word)

    return every


_LOOK: Final[Mapping[str, Callable[[World, str], object]]] = {
    "field": _each(World.fact), "fields": _each(World.fact), "step": _each(World.element),
    "steps": _each(World.element), "place": _each(named_place), "papers": _each(World.paper_id),
    "letter": _each(World.letter_id), "to": _each(World.addressee_id),
    "copy": _each(World.addressee_id), "end": _each(World.end_id), "decision": _each(World.decision_id),
    "rules": _each(World.rule_id), "day": lambda _, text: day_of(text), "norm": lambda _, text: norms_of(text),
    "event": lambda _, text: event_kind(text),
}  # fmt: skip
"""What a group of a sentence with „Dann“ names, by the name of the group."""


def _result(world: World, groups: Mapping[str, str | None]) -> None:
    """Fail for a part of a result, or a value, that the decision named or asked can never give."""
    table: DecisionTable | None
    if asked := groups.get("decision"):
        table = world.library.decision(world.decision_id(words(asked)[0])).decision.table
    else:
        table = world.table
    if table is None:
        return
    output, value = groups.get("output"), groups.get("value")
    outputs = {o.name: o for o in table.outputs}
    if "values" in groups:
        for word in words(groups["values"] or ""):
            possible(word, table.outputs[0])
        return
    chosen = part_of(words(output)[0] if output else "", outputs, several=len(outputs) > 1)
    if value is not None and table.hit_policy in ("U", "A", "P", "F"):
        possible(plain(value), outputs[chosen])


def _need(world: World, cells: Mapping[str, str]) -> None:
    world.element(cells["was"])
    if cells.get("wer"):
        world.role_id(cells["wer"])
    if cells.get("bis"):
        day_of(cells["bis"])
    if cells.get("norm"):
        norms_of(cells["norm"])


@cache
def _wants(said: Sentence, name: str) -> bool:
    return name in signature(said.function).parameters


def _text(step: Step) -> str:
    cells = [cell.value for row in step.datatable.rows for cell in row.cells] if step.datatable else []
    return " ".join([step.name, *cells])


def _place(lines: Sequence[str], name: str, word: str = "") -> str:
    """The line of an entry, or of a word in it; TOML itself tells none."""
    entry = next((n for n, line in enumerate(lines, 1) if name in line and line.lstrip().startswith("[")), 1)
    inside = (n for n, line in enumerate(lines, 1) if n >= entry and word and word in line)
    return f"Zeile {next(inside, entry)}"
