"""The public conformance tests of DMN, where they lie beside the repository."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests import tck_adapter

pytestmark = pytest.mark.skipif(
    not tck_adapter.TCK.is_dir(), reason="the DMN conformance tests (../shared/tck) are not beside this repository"
)


@pytest.fixture(scope="module")
def found() -> list[Any]:
    """Every case, run once."""
    return list(tck_adapter.outcomes())


def test_level_2_is_complete(found: list[Any]) -> None:
    """Every case of compliance level 2 passes."""
    assert [tck_adapter.key(o.case) for o in found if o.case.level == 2 and o.status != "pass"] == []


def test_level_3_passes_95_percent_of_the_cases_that_expect_a_value(found: list[Any]) -> None:
    """At least 95 % of the level 3 cases that expect a value pass."""
    passed, total = tck_adapter.figures(found)["level 3, cases that expect a value"]
    assert passed >= 0.95 * total


def test_each_case_that_does_not_pass_is_listed_with_its_reason(found: list[Any]) -> None:
    """The cases that do not pass are exactly those of the list: a new failure and a new success both show."""
    expected = json.loads(tck_adapter.EXPECTED.read_text(encoding="utf-8"))
    failing = {tck_adapter.key(o.case): o.detail for o in found if o.status != "pass"}
    assert {name: detail for name, detail in failing.items() if name not in expected} == {}
    assert sorted(set(expected) - set(failing)) == []
    assert all(isinstance(reason, str) and len(reason) > 10 for reason in expected.values())
