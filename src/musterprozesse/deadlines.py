"""Deadlines of a case: computed when a timer is reached, moved when their starting day is corrected."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from musterprozesse import calendar
from musterprozesse.engine import Run, Token
from musterprozesse.errors import ConditionUndecided, ParameterMissing
from musterprozesse.feel import Unknown
from musterprozesse.model import period_of
from musterprozesse.sheet import Sheet


class Deadlines(Sheet):
    """The part of a verb that knows the legal calendar (`calendar`)."""

    run: Run

    def next_due(self) -> tuple[datetime, Token] | None:
        """The earliest open deadline, and the moment its last day has passed."""
        dated = [t for t in self.run.tokens() if t.extra.get("d")]
        if not dated:
            return None
        token = min(dated, key=lambda t: (date.fromisoformat(t.extra["d"]), t.id))
        return calendar.midnight(date.fromisoformat(token.extra["d"]) + timedelta(days=1)), token

    def move_deadlines(self, owner: int, names: set[str]) -> None:
        for token in self.run.tokens():
            timer = token.node.timer
            if (
                timer is not None
                and timer.start_fact in names
                and self.owner_of(token.scope, timer.start_fact) == owner
            ):
                token.extra.pop("d", None)
                self.set_deadline(token, moved=True)

    def deadline(self, token: Token, sent_today: bool = False) -> calendar.Deadline | None:
        """The deadline a timer token runs under; None if its starting fact is none.

        Raises:
            Unknown: facts it needs are unknown. ParameterMissing: the Land, or a parameter of its duration.
        """
        node, timer = token.node, token.node.timer
        assert timer is not None  # noqa: S101 - callers pass timers only
        start = timer.start_fact
        if not start or sent_today:
            day: date | None = self.today
        elif not self.known(token.scope, start):
            raise Unknown(frozenset({start}))
        else:
            day = self.model.vocabulary.facts[start].to_feel(self.value(token.scope, start))
        if day is None:
            return None
        length = self.model.durations[token.process.id, node.id]
        if not isinstance(length, calendar.Period):
            unit = ""
            if length.text.strip().startswith("parameter."):
                unit = self.model.vocabulary.parameters[length.text.strip().removeprefix("parameter.")].einheit or ""
            found = period_of(self.evaluate(length, token.scope), unit)
            if found is None:
                raise ConditionUndecided(
                    token.process.file, node.id, "", "Die Dauer ist kein Zeitraum in Tagen oder Monaten."
                )
            length = found
        service = calendar.Service(timer.service) if timer.service else None
        land = self.model.parameters.get("land")
        try:
            return calendar.deadline(
                node.id, day, length, calendar.DeadlineKind(timer.kind), land, service=service, norm=node.norm
            )
        except calendar.LandError:
            raise ParameterMissing("land", token.step) from None
        except calendar.CalendarError as error:
            raise ConditionUndecided(token.process.file, node.id, "", error.reason) from None

    def set_deadline(self, token: Token, moved: bool = False) -> None:
        self.read_parameters.clear()
        try:
            found = self.deadline(token)
        except Unknown as error:
            self.wait_for(token, dict.fromkeys(sorted(error.names), (token.node.name,)))
            return
        token.extra["d"] = found.last_day.isoformat() if found is not None else ""
        if found is None:
            return
        assert token.node.timer is not None  # noqa: S101
        if token.node.timer.end_fact:
            self.set_facts(token.scope, {token.node.timer.end_fact: found.last_day.isoformat()})
        self.event("deadline_moved" if moved else "deadline_set", step=token.step, title=token.node.name,
                   day=found.last_day, legal_basis=token.node.norms,
                   parameters=self.parameters_read())  # fmt: skip
