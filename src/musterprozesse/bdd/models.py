"""The models scenarios speak about, read once for all of them, and the words sentences may use for them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from html import unescape
from pathlib import Path
from typing import Any

from musterprozesse.bdd.record import Recorder, WatchedLibrary
from musterprozesse.loader import Library
from musterprozesse.vocabulary import Vocabulary

_DECISION = re.compile(r"<(?:\w+:)?decision\s[^>]*>")
_PROCESS = re.compile(r"<(?:\w+:)?process\s[^>]*>")
_ATTRIBUTE = re.compile(r'\b(id|name)="([^"]*)"')


@dataclass
class Models:
    """The models of a test run: one library per set of parameters, read once."""

    folder: Path
    recorder: Recorder
    step_words: dict[str, frozenset[str]] = field(default_factory=dict)
    """What the sentences may call the steps of each process, for those that began."""
    _libraries: dict[tuple[tuple[str, Any], ...], WatchedLibrary] = field(default_factory=dict)

    def library(self, parameters: Mapping[str, Any]) -> Library:
        """The library of an office with these parameters."""
        key = tuple(sorted(parameters.items()))
        if key not in self._libraries:
            like = next(iter(self._libraries.values()), None)
            self._libraries[key] = WatchedLibrary(self.folder, parameters, self.recorder, like)
        return self._libraries[key]

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words of the models; no office changes them."""
        return self.library({}).vocabulary

    @cached_property
    def fact_labels(self) -> dict[str, str]:
        """Labels of all facts by id."""
        return {k: f.label for k, f in self.vocabulary.facts.items()}

    @cached_property
    def fact_words(self) -> dict[str, list[str]]:
        """Ids of the facts called so, by id or label in any case: scenarios name thousands."""
        words: dict[str, list[str]] = {}
        for id, label in self.fact_labels.items():
            for word in {id.casefold(), label.casefold()}:
                words.setdefault(word, []).append(id)
        return words

    @cached_property
    def decision_names(self) -> dict[str, str]:
        """The German names of all decisions by id, read without compiling their tables."""
        return _names(sorted((self.folder / "dmn").glob("*/*.dmn")), _DECISION)

    @cached_property
    def process_names(self) -> dict[str, str]:
        """The German names of all processes by id, read without the rest of their diagrams."""
        return _names(sorted((self.folder / "bpmn").glob("*.bpmn")), _PROCESS)


def _names(paths: Iterable[Path], tags: re.Pattern[str]) -> dict[str, str]:
    names: dict[str, str] = {}
    for path in paths:
        for tag in tags.findall(path.read_text(encoding="utf-8", errors="replace")):
            found = dict(_ATTRIBUTE.findall(tag))
            if found.get("id") == path.stem:
                names[path.stem] = unescape(found.get("name", ""))
    return names


def step_known(word: str, known: frozenset[str]) -> bool:
    """Whether a step is known by its id, its name, or its id with those of the calls around it in front."""
    if word in known:
        return True
    words = {w.casefold() for w in known}
    return word.casefold() in words or set(word.casefold().split("/")) <= words
