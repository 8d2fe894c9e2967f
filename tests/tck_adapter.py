"""The DMN conformance tests (TCK) against our evaluator: an adapter for the runner, and the figures by one command.

``python -m tests.tck_adapter`` prints them; ``--write`` renews the list of the cases that do not pass.
"""

from __future__ import annotations

import datetime as dt
import functools
import importlib.util
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from lxml import etree

from musterprozesse.dmn import Model, Service, load
from musterprozesse.dmn.graph import Knowledge
from musterprozesse.dmn.scope import Run
from musterprozesse.feel import Environment, Range, expression, to_text
from musterprozesse.feel.values import kind_of

ROOT = Path(__file__).resolve().parents[1]
TCK = ROOT.parent / "shared" / "tck"
EXPECTED = Path(__file__).with_name("tck_expected.json")
NOW = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
_LEXICAL = {
    "date": "date",
    "time": "time",
    "date and time": "dateTime",
    "days and time duration": "duration",
    "years and months duration": "duration",
}
_BUILD = {"date": "date", "time": "time", "dateTime": "date and time", "duration": "duration"}


@functools.cache
def model(path: Path) -> Model:
    """The file together with those of its folder that it imports, directly or not."""
    found = {path.name: path.read_bytes()}
    others = {other: other.read_bytes() for other in sorted(path.parent.glob("*.dmn")) if other != path}
    spaces = {etree.fromstring(data).get("namespace"): other for other, data in others.items()}
    todo = [found[path.name]]
    while todo:
        for element in etree.fromstring(todo.pop()).iter("{*}import"):
            other = spaces.get(element.get("namespace"))
            if other is not None and other.name not in found:
                found[other.name] = others[other]
                todo.append(others[other])
    return load(found, lenient=True)


def evaluate(model_path: Path, decision_name: str, inputs: Mapping[str, Any], kind: str = "decision") -> Any:
    """One result node: a decision by name, or a knowledge model or decision service called with the inputs.

    An input that the case does not give is null, as the standard has it.
    """
    loaded = model(model_path)
    known = {name: native(value) for name, value in inputs.items()}
    if kind == "decision":
        decision = _named(loaded.decisions.values(), decision_name, model_path.name)
        if decision is not None:
            given = {**dict.fromkeys(decision.inputs), **known}
            return lexical(decision.evaluate(given, now=NOW, strict=False).value)
    group: Any = loaded.knowledge if kind == "bkm" else loaded.services
    found = _named(group.values(), decision_name, model_path.name) or _named(
        [*loaded.services.values(), *loaded.knowledge.values()], decision_name, model_path.name
    )
    if found is None:
        raise LookupError(decision_name)
    return lexical(_call(found, known))


def _named(items: Any, name: str, file: str) -> Any:
    """The element of this name, of the case's own file if several files have one."""
    found = [item for item in items if item.name == name]
    own = [item for item in found if getattr(item, "file", file) == file]
    return next(iter(own or found), None)


def _call(item: Service | Knowledge, known: Mapping[str, Any]) -> Any:
    env = Environment(NOW, strict=False)
    function = item.compute(Run({}, env))
    return None if function is None else function.body(tuple(known.get(name) for name in function.parameters), env)


def native(value: Any) -> Any:
    """A value of the runner as a FEEL value."""
    kind = getattr(value, "kind", None)
    if kind in _BUILD:
        return expression(f'{_BUILD[kind]}("{value}")').evaluate({}, Environment(NOW, strict=False))
    if isinstance(value, Mapping):
        return {name: native(item) for name, item in value.items()}
    if isinstance(value, list):
        return [native(item) for item in value]
    return value


def lexical(value: Any) -> Any:
    """A FEEL value as the runner compares it."""
    kind = _LEXICAL.get(kind_of(value))
    if kind is not None:
        return runner().Lex(_text(value), kind)
    if isinstance(value, Mapping):
        return {name: lexical(item) for name, item in value.items()}
    if isinstance(value, list):
        return [lexical(item) for item in value]
    return _text(value) if isinstance(value, Range) else value


def _text(value: Any) -> str:
    """FEEL's own text of a value."""
    found = expression("string(x)", {"x"}).evaluate({"x": value}, Environment(NOW, strict=False))
    return found if isinstance(found, str) else to_text(value)


@functools.cache
def runner() -> ModuleType:
    """The runner that lies beside the conformance tests."""
    path = TCK / "tck_runner.py"
    name = "tck_runner"
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def outcomes(levels: tuple[int, ...] = (2, 3)) -> Iterator[Any]:
    """Every case with its status."""
    yield from runner().run(TCK, evaluate, levels)


def key(case: Any) -> str:
    """How a case is named in the list of those that do not pass."""
    return f"{case.feature}/{case.file.stem}/{case.id}"


def wants_value(case: Any) -> bool:
    """Whether a case expects a value; the others pass for anyone who answers null."""
    return any(result.value is not None and not result.error for result in case.results)


def figures(found: list[Any]) -> dict[str, tuple[int, int]]:
    """Passing and all cases, by level and for those that expect a value."""
    table: dict[str, tuple[int, int]] = {}
    for outcome in found:
        names = [f"level {outcome.case.level}, all cases"]
        if wants_value(outcome.case):
            names.append(f"level {outcome.case.level}, cases that expect a value")
        for name in names:
            passed, total = table.get(name, (0, 0))
            table[name] = passed + (outcome.status == "pass"), total + 1
    return dict(sorted(table.items()))


def main(arguments: list[str]) -> int:
    """Print the figures; with ``--write`` keep the known reasons and list every case that does not pass."""
    if not TCK.is_dir():
        print(f"no conformance tests at {TCK.relative_to(ROOT.parent)} beside the repository")
        return 1
    found = list(outcomes())
    for name, (passed, total) in figures(found).items():
        print(f"{name}: {passed} of {total} ({100 * passed / total:.1f} %)")
    if "--write" in arguments:
        known = json.loads(EXPECTED.read_text(encoding="utf-8")) if EXPECTED.exists() else {}
        failing = {key(o.case): known.get(key(o.case), o.detail) for o in found if o.status != "pass"}
        EXPECTED.write_text(json.dumps(failing, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
    elif "--failures" in arguments:
        for outcome in found:
            if outcome.status != "pass":
                print(f"{outcome.status} {key(outcome.case)}: {outcome.detail}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
