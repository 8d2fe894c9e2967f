"""What a verb knows: the facts and results of every scope, seen as the diagrams and tables see them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from musterprozesse import calendar
from musterprozesse.engine import Token
from musterprozesse.errors import InvalidFacts, ModelError, ParameterMissing, Problem, near
from musterprozesse.events import Event, EventKind
from musterprozesse.model import Model
from musterprozesse.vocabulary import ValueProblem

if TYPE_CHECKING:
    from musterprozesse.feel import Expression


class _Unknown:
    """Withdraws a fact when given to `Case.correct`."""

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN = _Unknown()
MAX_NUMBER = 10**30


def pack(value: Any) -> Any:
    """A FEEL value as JSON; dates are marked so that they come back as dates.

    Raises:
        TypeError: a value that no case keeps: a time, a duration, a range, a function, a number beyond `MAX_NUMBER`.
    """
    if isinstance(value, Decimal) and abs(value) <= MAX_NUMBER:
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return {"@": value.isoformat()}
    if isinstance(value, Mapping):
        return {k: pack(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [pack(v) for v in value]
    if value is None or isinstance(value, (str, bool)):
        return value
    raise TypeError(f"a result of type {type(value).__name__} cannot be stored")


def unpack(value: Any) -> Any:
    """The inverse of `pack`."""
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, (int, float)):
        return Decimal(repr(value))
    if isinstance(value, list):
        return [unpack(v) for v in value]
    if set(value) == {"@"}:
        return date.fromisoformat(value["@"])
    return {k: unpack(v) for k, v in value.items()}


class _Noting(dict[str, Any]):
    """Values that note which of them were read."""

    def __init__(self, values: Mapping[str, Any], read: set[str]) -> None:
        super().__init__(values)
        self._read = read

    def __getitem__(self, key: str) -> Any:
        value = super().__getitem__(key)
        self._read.add(key)
        return value


class Sheet:
    """Facts live in scopes: 0 is the case's own process, each called part has one under the number of its call."""

    def __init__(self, model: Model, state: dict[str, Any]) -> None:
        self.model = model
        self.state = dict(state)
        for key in {"m", "l", "v"} & state.keys():
            self.state[key] = list(state[key])
        self.clock = datetime.fromisoformat(state["t"])
        self.events: list[Event] = []
        self.missing: dict[int, dict[str, tuple[str, ...]]] = {}
        self.problems: dict[int, str] = {}
        """Why a rule that was waiting already gives no answer now, by token; it goes on waiting."""
        self.read_parameters: set[str] = set()
        self.dirty = False
        self.scopes: dict[int, dict[str, Any]] = {
            int(k): {part: dict(entries) for part, entries in v.items()} for k, v in state["c"].items()
        }
        self.tree: dict[int, tuple[int, str, tuple[str, ...]]] = {0: (0, model.main, ())}

    def move_deadlines(self, owner: int, names: set[str]) -> None:
        """Compute again the last days that start from facts just changed."""
        raise NotImplementedError

    def event(self, kind: EventKind, **given: Any) -> None:
        self.state["n"] += 1
        self.events.append(Event(number=self.state["n"], kind=kind, at=self.clock, **given))

    def owner_of(self, scope: int, name: str) -> int:
        """The scope that holds a fact: an input of a part belongs to its caller."""
        while scope:
            caller, process, _ = self.tree[scope]
            if name not in self.model.handed_in[process]:
                break
            scope = caller
        return scope

    def facts(self, scope: int) -> dict[str, Any]:
        return self.scopes.setdefault(scope, {}).setdefault("f", {})  # type: ignore[no-any-return]

    def known(self, scope: int, name: str) -> bool:
        return name in self.facts(self.owner_of(scope, name))

    def value(self, scope: int, name: str) -> Any:
        return self.facts(self.owner_of(scope, name))[name]

    def checked(self, given: Mapping[str, Any], allowed: Iterable[str] | None = None) -> dict[str, Any]:
        """Facts in their stored form.

        Raises:
            InvalidFacts: unknown names, wrong types or values, none where it stands for nothing.
        """
        problems: list[Problem] = []
        found: dict[str, Any] = {}
        fields = self.model.vocabulary.facts
        permitted = tuple(fields) if allowed is None else tuple(allowed)
        for name, value in given.items():
            if name not in permitted:
                what = "wird hier nicht gefragt" if name in fields else "ist kein Feld des Vokabulars"
                hint = near(name, permitted) or (permitted if allowed is not None else ())
                problems.append(Problem(str(name), what, tuple(hint)))
                continue
            if value is UNKNOWN:
                problems.append(Problem(name, "UNKNOWN gibt es nur in correct(); Unbekanntes weglassen"))
                continue
            try:
                found[name] = fields[name].check(value)
            except ValueProblem as problem:
                problems.append(Problem(name, problem.reason, tuple(problem.allowed)))
        if problems:
            raise InvalidFacts(tuple(problems))
        return found

    def required(self, given: Mapping[str, Any], fields: Mapping[str, bool]) -> dict[str, Any]:
        facts = self.checked(given, fields)
        left = tuple(Problem(n, "ist hier nötig") for n, must in fields.items() if must and n not in facts)
        if left:
            raise InvalidFacts(left)
        return facts

    def set_facts(self, scope: int, given: Mapping[str, Any]) -> tuple[str, ...]:
        """Set or withdraw (`UNKNOWN`) facts; returns the decisions that became stale."""
        changed: dict[int, set[str]] = {}
        for name, value in given.items():
            owner = self.owner_of(scope, name)
            facts = self.facts(owner)
            if name in facts and (value is UNKNOWN or facts[name] != value):
                changed.setdefault(owner, set()).add(name)
            self.scopes[owner].get("p", {}).pop(name, None)
            if value is UNKNOWN:
                facts.pop(name, None)
            else:
                facts[name] = value
            self.dirty = True
        stale: list[str] = []
        for owner, names in changed.items():
            stale += self.mark_stale(owner, names)
            self.move_deadlines(owner, names)
        return tuple(dict.fromkeys(stale))

    def outdate(self, scope: int, names: Iterable[str]) -> None:
        """Ask these facts anew; what was known stays in sight as the earlier value."""
        for name in names:
            if self.known(scope, name):
                owner, value = self.owner_of(scope, name), self.value(scope, name)
                self.set_facts(scope, {name: UNKNOWN})
                self.scopes[owner].setdefault("p", {})[name] = value

    def earlier(self, scope: int, name: str) -> Any:
        return self.scopes.get(self.owner_of(scope, name), {}).get("p", {}).get(name)

    def mark_stale(self, owner: int, names: set[str]) -> list[str]:
        found = []
        for scope, data in self.scopes.items():
            for decision, result in data.get("r", {}).items():
                read = self.model.decisions[decision].inputs
                if any(n in read and self.owner_of(scope, n) == owner for n in names):
                    data["r"][decision] = {**result, "s": 1}
                    found.append(decision)
        return found

    @property
    def today(self) -> date:
        return calendar.berlin_date(self.clock)

    def names(self, scope: int, wanted: Iterable[str]) -> dict[str, Any]:
        """The FEEL values of the wanted names as this scope sees them; what is unknown is absent."""
        from musterprozesse.feel import Namespace  # noqa: PLC0415 - with the first expression

        found: dict[str, Any] = {}
        fields = self.model.vocabulary.facts
        for dotted in wanted:
            name = dotted.split(".", 1)[0]
            if name in fields:
                facts = self.facts(self.owner_of(scope, name))
                if name in facts:
                    found[name] = fields[name].to_feel(facts[name])
            elif name == "heute":
                found[name] = self.today
            elif name == "parameter":
                found[name] = Namespace("parameter", _Noting(self.model.feel_parameters, self.read_parameters))
            elif name in self.model.decisions:
                data = self.scopes.get(self.owner_of(scope, name), {})
                if name in data.get("r", {}):
                    found[name] = unpack(data["r"][name]["v"])
            else:
                end = self.scopes.get(scope, {}).get("e", {}).get(name)
                if end is not None:
                    found[name] = {"ende": end}
        return found

    def parameters_read(self) -> dict[str, Any]:
        """What the office has set of what was read since `read_parameters` was last emptied."""
        return {p: self.model.parameters[p] for p in sorted(self.read_parameters)}

    def evaluate(self, what: Expression, scope: int) -> Any:
        from musterprozesse.feel import Environment  # noqa: PLC0415 - with the first expression

        return what.evaluate(self.names(scope, what.names), Environment(now=self.clock))

    def wait_for(self, token: Token, names: Mapping[str, tuple[str, ...]]) -> None:
        """Remember what a token waits for, or say why waiting would be in vain."""
        for dotted in names:
            name = dotted.split(".", 1)[0]
            if name == "parameter":
                raise ParameterMissing(dotted.removeprefix("parameter."), token.step)
            if name not in self.model.vocabulary.facts:
                raise ModelError(
                    token.process.file, token.node.id, f"Das Ergebnis „{name}“ ist hier noch nicht gebildet.",
                    "Die Entscheidung auf jedem Weg davor treffen.",
                )  # fmt: skip
        self.missing[token.id] = dict(names)
