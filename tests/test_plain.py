"""The main way of the renewal, beside plain SpiffWorkflow: another engine agrees, and the stored case stays small."""

from __future__ import annotations

import pytest
from benchmarks import renewal, steps

from tests.kit import beside_facts


@pytest.fixture(scope="module")
def points() -> list[steps.Point]:
    return steps.main_way(renewal.office())[1]


def test_plain_spiffworkflow_has_the_same_tasks_open(points: list[steps.Point]) -> None:
    """Given the same answers of tables and gateways it has the same tasks open before every step, to the end."""
    assert points[-1].after.end == "verlaengerung_abgeschlossen"
    assert len(points) > 15


def test_the_state_stays_small(points: list[steps.Point]) -> None:
    """Beside facts and results the stored case takes at most 1 kB and 60 bytes for each open place, to the end."""
    for point in points:
        size, tokens = beside_facts(point.before.to_json())
        assert size <= 1000 + 60 * tokens, point.act.name
