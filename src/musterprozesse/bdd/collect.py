"""Feature files as tests: pytest collects them itself, each scenario and each row of an outline is one test."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pytest_bdd import scenario
from pytest_bdd.exceptions import GherkinParseError, StepDefinitionNotFoundError
from pytest_bdd.feature import get_feature
from pytest_bdd.parser import Feature, ScenarioTemplate

from musterprozesse.bdd import steps_case, steps_given, steps_then, steps_when
from musterprozesse.bdd.failure import EXPECTED, Failure, german
from musterprozesse.bdd.sentences import nearest, sentences
from musterprozesse.bdd.sources import TAG, sources_of

STARTS = ("Angenommen", "Gegeben sei", "Wenn", "Dann", "Und", "Aber")
STEPS: tuple[ModuleType, ...] = (steps_given, steps_when, steps_then, steps_case)


class FeatureFile(pytest.Module):
    """One `.feature` file."""

    def _getobj(self) -> ModuleType:
        return ModuleType(self.path.stem)

    def collect(self) -> Iterable[pytest.Item]:
        """One test per scenario, or per row of its examples.

        Raises:
            CollectError: the file is no German feature, or two scenarios have one name.
        """
        feature = self._feature()
        base, name = str(self.path.parent), self.path.name
        for title, template in feature.scenarios.items():
            rows = _rows(template)
            play = scenario(name, title, features_base_dir=base)(lambda: None)
            for number, (line, example, tags) in enumerate(rows, 1):
                label = title.replace("::", ":") + (f" [{number}]" if template.examples else "")
                item: ScenarioItem = ScenarioItem.from_parent(self, name=label, callobj=_test(play, example))
                item.begin(template, example, line, tags)
                yield item

    def _feature(self) -> Feature:
        try:
            feature = get_feature(str(self.path.parent), self.path.name)
        except GherkinParseError as error:
            raise self.CollectError(
                f"{self.path.name}, Zeile {error.line}: Das versteht niemand: „{error.line_content.strip()}“. "
                "Jede Zeile beginnt mit Funktionalität, Hintergrund, Szenario, Angenommen, Wenn, Dann, Und oder Aber; "
                "die erste Zeile der Datei heißt „# language: de“."
            ) from None
        except (AttributeError, UnicodeDecodeError):
            raise self.CollectError(f"{self.path.name}: Die Datei enthält keine Funktionalität in UTF-8.") from None
        if feature.language != "de":
            raise self.CollectError(f"{self.path.name}: Die erste Zeile muss „# language: de“ heißen.")
        for template in feature.scenarios.values():
            if not any(step.type == "then" for step in template.steps):
                raise self.CollectError(
                    f"{self.path.name}, Zeile {template.line_number}: „{template.name}“ prüft nichts. "
                    "Jedes Szenario braucht einen Satz mit „Dann“; steht er da, ist sein erstes Wort verschrieben."
                )
            for line in template.description.splitlines():
                if (first := line.strip().split(" ", 1)[0]) and get_close_matches(first, STARTS, n=1, cutoff=0.7):
                    raise self.CollectError(
                        f"{self.path.name}, „{template.name}“: „{line.strip()}“ wird nicht als Satz gelesen. "
                        f"Sätze beginnen mit {', '.join(STARTS)}."
                    )
        twice = [name for name, count in Counter(_titles(self.path)).items() if count > 1]
        if twice:
            raise self.CollectError(f"{self.path.name}: Zwei Szenarien heißen „{twice[0]}“.")
        return feature


def _titles(path: Path) -> Iterable[str]:
    """The names of all scenarios as written: pytest-bdd keeps only the last of each name."""
    keywords = ("Szenario:", "Beispiel:", "Szenariogrundriss:", "Szenarien:")
    in_text = False
    for line in path.read_text(encoding="utf-8").splitlines():
        bare = line.strip()
        if bare.startswith(('"""', "```")):
            in_text = not in_text
        for keyword in keywords:
            if bare.startswith(keyword) and not in_text:
                yield bare.removeprefix(keyword).strip()


def _rows(template: ScenarioTemplate) -> list[tuple[int, Mapping[str, str], frozenset[str]]]:
    """Line, values and tags of each row; one without values for a plain scenario.

    The tags of examples are taken off: pytest-bdd would make marks of them that pytest does not know.
    """
    rows: list[tuple[int, Mapping[str, str], frozenset[str]]] = []
    for examples in template.examples:
        tags = frozenset(examples.tags)
        examples.tags = set()
        first = (examples.line_number or template.line_number) + 2
        rows += [(first + n, context, tags) for n, context in enumerate(examples.as_contexts())]
    return rows or [(template.line_number, {}, frozenset())]


def _test(play: Callable[..., Any], example: Mapping[str, str]) -> Callable[..., None]:
    def test(request: pytest.FixtureRequest) -> None:
        play(request, dict(example))
        request.getfixturevalue("welt").settled()

    test.pytestmark = list(getattr(play, "pytestmark", ()))  # type: ignore[attr-defined]
    return test


class ScenarioItem(pytest.Function):
    """One scenario, or one row of its examples."""

    template: ScenarioTemplate
    example: Mapping[str, str]
    line: int
    tags: frozenset[str]
    at: str = ""
    """The sentence that runs, with its line."""

    def begin(self, template: ScenarioTemplate, example: Mapping[str, str], line: int, tags: frozenset[str]) -> None:
        """Say which scenario this is."""
        self.template, self.example, self.line = template, example, line
        self.tags = frozenset(template.tags) | tags

    @property
    def sources(self) -> tuple[str, ...]:
        """Where its expectation comes from; raises Failure for a norm that cannot be read."""
        return sources_of(self.tags, self.example)

    def runtest(self) -> None:
        """Play it. An error of the library is told in German, anything else is a mistake of ours."""
        if self.config.getini("musterprozesse_quelle") == "pflicht" and not self.sources:
            raise Failure(f"Dem Szenario fehlt die Quelle: eine Zeile „@{TAG}A-01“ oder „@{TAG}§81_Abs.4_AufenthG“.")
        try:
            super().runtest()
        except StepDefinitionNotFoundError as error:
            raise Failure(self._unknown(str(error))) from None
        except EXPECTED as error:
            raise Failure(german(error, {})) from None

    def _unknown(self, text: str) -> str:
        for step in self.template.render(dict(self.example)).steps:
            if f'"{step.name}"' in text:
                self.at = f"Zeile {step.line_number}: {step.keyword} {step.name}"
                return f"Diesen Satz gibt es nicht. {nearest(step.name, step.type, sentences(STEPS))}"
        return text

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The German text alone for what the scenario's author can mend."""
        if isinstance(excinfo.value, Failure):
            place = f"{self.path.name}, {self.at or f'Zeile {self.line}'}"
            row = "".join(f"\n  {k} = {v}" for k, v in self.example.items())
            return f"{place}\n  {excinfo.value}{row}"
        return pytest.Item.repr_failure(self, excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """File and line of the scenario."""
        return self.path, self.line - 1, self.name
