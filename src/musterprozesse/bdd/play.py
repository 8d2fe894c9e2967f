"""Playing scenarios: the fixture the sentences share, and the hooks around each sentence. Registered on first use."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd.parser import Feature, Scenario, Step

from musterprozesse.bdd.collect import ScenarioItem
from musterprozesse.bdd.models import Models
from musterprozesse.bdd.record import SEPARATOR, Recorder
from musterprozesse.bdd.sources import TAG
from musterprozesse.bdd.steps_then import refused
from musterprozesse.bdd.world import World
from musterprozesse.loader import packaged

_MODELS: pytest.StashKey[Models] = pytest.StashKey()


def _models(config: pytest.Config) -> Models:
    if _MODELS not in config.stash:
        named = config.getoption("--modelle") or config.getini("musterprozesse_modelle")
        folder = config.rootpath / named if named else packaged()
        if not (folder / "vocabulary").is_dir():
            raise pytest.UsageError(f"Im Ordner „{folder.name}“ liegen keine Modelle: bpmn, dmn und vocabulary fehlen.")
        config.stash[_MODELS] = Models(folder, Recorder())
    return config.stash[_MODELS]


@pytest.fixture
def welt(request: pytest.FixtureRequest) -> Iterator[World]:
    """The state of the running scenario."""
    models, item = _models(request.config), request.node
    recorder = models.recorder
    recorder.scenario, recorder.process = item.nodeid, ""
    recorder.source = SEPARATOR.join(item.sources) if isinstance(item, ScenarioItem) else ""
    world = World(models, Path(str(item.path)), request.config.rootpath)
    yield world
    if world.case is not None:
        recorder.went(world.case.process, world.events, (*world.way, *world.case.way), world.points)


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_apply_tag(tag: str, function: Callable[..., object]) -> bool | None:
    """A source is no mark of pytest."""
    return True if tag.startswith(TAG) else None


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_before_step(
    request: pytest.FixtureRequest, feature: Feature, scenario: Scenario, step: Step, step_func: Callable[..., Any]
) -> None:
    """Remember the sentence for messages; what was refused must be said by the next sentence."""
    if isinstance(request.node, ScenarioItem):
        world: World = request.getfixturevalue("welt")
        if step_func is not refused:
            world.settled()
        request.node.at = f"Zeile {step.line_number}: {step.keyword} {step.name}"


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the record."""
    path = session.config.getoption("--mp-aufzeichnen")
    if path and _MODELS in session.config.stash:
        session.config.stash[_MODELS].recorder.write(Path(path))
