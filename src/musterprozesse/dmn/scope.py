"""One evaluation: its facts, its clock, what was computed so far; and the names an expression sees."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from musterprozesse.dmn.errors import DecisionError, DecisionProblem
from musterprozesse.dmn.model import MatchedRule
from musterprozesse.feel import Environment, Namespace, Unknown, to_feel
from musterprozesse.feel.values import normal_name

if TYPE_CHECKING:
    from musterprozesse.dmn.graph import Element

#: How deep knowledge models, services and boxed functions may call each other.
MAX_CALLS = 40


class Run:
    """One evaluation of one decision: facts by name, results of required elements computed at most once.

    ``complete``: an absent fact is not unknown but an error (inside a decision service).
    """

    __slots__ = ("calls", "complete", "env", "matched", "memo", "owner", "today", "values")

    def __init__(self, values: Mapping[str, Any], env: Environment, *, complete: bool = False) -> None:
        self.complete = complete
        self.values = values
        self.env = env
        self.memo: dict[Element, Any] = {}
        self.matched: list[MatchedRule] = []
        self.calls = 0
        self.owner = ""
        self.today = env.local().date()

    def fact(self, name: str) -> Any:
        """A fact by name; raises KeyError where it is unknown. ``heute`` is the day of the evaluation's clock."""
        if name in self.values:
            return self.values[name]
        if name == "heute":
            return self.today
        if self.complete:
            return self.fail(name, "die Angabe gehört nicht zu den Eingaben des Entscheidungsdienstes")
        raise KeyError(name)

    def result(self, element: Element) -> Any:
        """The value of a required element; that it is unknown or failed is remembered too."""
        found = self.memo.get(element, self)
        if found is self:
            self.memo[element] = None
            try:
                found = element.compute(self)
            except (Unknown, DecisionProblem) as reason:
                found = reason
            self.memo[element] = found
        if isinstance(found, Unknown):
            raise Unknown(found.names)
        if isinstance(found, DecisionProblem):
            raise found
        return found

    def fail(self, name: str, reason: str, place: str = "") -> Any:
        """A violation at a named place of the decision at work: an error in strict mode, else null as the standard."""
        if self.env.strict:
            where = place if name in ("", self.owner) else f"{place} {name}".strip()
            raise DecisionError(self.owner or name, reason, place=where)
        return None

    def enter(self, owner: str) -> None:
        """Count a call; too deep a recursion ends the evaluation in both modes."""
        self.calls += 1
        if self.calls > MAX_CALLS:
            raise DecisionError(self.owner or owner, f"mehr als {MAX_CALLS} Aufrufe ineinander", place=owner)


class Scope(dict[str, Any]):
    """The names an expression sees, looked up on first use; absent names are unknown."""

    __slots__ = ("run", "source")

    def __init__(self, run: Run, source: Callable[[str], Any], known: Mapping[str, Any] | None = None) -> None:
        super().__init__(known or {})
        self.run = run
        self.source = source

    def __missing__(self, name: str) -> Any:
        value = self.source(name)
        self[name] = value
        return value

    def get(self, name: str, default: Any = None) -> Any:
        """As a dict's, with the look-up."""
        try:
            return self[name]
        except KeyError:
            return default

    def __contains__(self, name: object) -> bool:
        try:
            self[str(name)]
        except KeyError:
            return False
        return True

    def inner(self, known: Mapping[str, Any]) -> Scope:
        """A scope with more names, which shadow these."""
        return Scope(self.run, self.__getitem__, known)


def facts(values: Mapping[str, Any], spaces: frozenset[str]) -> dict[str, Any]:
    """Facts as FEEL values; ``parameter.land`` and ``{"parameter": {"land": ...}}`` both fill a namespace.

    Raises TypeError for Python objects that are no FEEL values.
    """
    found: dict[str, Any] = {}
    inner: dict[str, dict[str, Any]] = {space: {} for space in spaces}
    for key, value in values.items():
        name = normal_name(key)
        space, dot, rest = name.partition(".")
        if dot and space in inner:
            inner[space][rest] = to_feel(value)
        elif name in inner and type(value) is Namespace and not inner[name]:
            found[name] = value
        elif name in inner and isinstance(value, Mapping):
            inner[name].update({str(part): to_feel(item) for part, item in value.items()})
        else:
            found[name] = to_feel(value)
    for space, entries in inner.items():
        if entries or space not in found:
            found[space] = Namespace(space, {**found.get(space, {}), **entries})
    return found
