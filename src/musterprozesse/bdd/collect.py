"""Feature files as tests: pytest collects them itself, each scenario and each row of an outline is one test."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pytest_bdd import scenario
from pytest_bdd.exceptions import StepDefinitionNotFoundError
from pytest_bdd.feature import get_feature
from pytest_bdd.parser import Feature, ScenarioTemplate

from musterprozesse.bdd import steps_case, steps_given, steps_then, steps_when
from musterprozesse.bdd.failure import EXPECTED, Failure, german
from musterprozesse.bdd.reading import Unreadable, flaws, read_feature, rows
from musterprozesse.bdd.sentences import nearest, sentences
from musterprozesse.bdd.sources import TAG, sources_of

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
            examples = rows(template)
            for each in template.examples:
                each.tags = set()  # pytest-bdd would make marks of them that pytest does not know
            play = scenario(name, title, features_base_dir=base)(lambda: None)
            for number, (line, example, tags) in enumerate(examples, 1):
                label = title.replace("::", ":") + (f" [{number}]" if template.examples else "")
                item: ScenarioItem = ScenarioItem.from_parent(self, name=label, callobj=_test(play, example))
                item.begin(template, example, line, tags)
                yield item

    def _feature(self) -> Feature:
        try:
            feature = read_feature(self.path, get_feature)
        except Unreadable as error:
            line = f", Zeile {error.line}" if error.line > 1 else ""
            raise self.CollectError(f"{self.path.name}{line}: {error}") from None
        for flaw in flaws(feature, self.path):
            raise self.CollectError(f"{self.path.name}, Zeile {flaw.line}: {flaw.text}")
        return feature


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
