"""A case is one row: its state as text, when it is due, and how many events it has seen. Events are rows of their own.

A process answers for the whole library, so it is loaded once; rows never hold anything but text.
"""

from __future__ import annotations

from datetime import datetime
from functools import cache

from django.conf import settings
from django.db import models, transaction

import musterprozesse as mp

PROBLEMS = (mp.MusterprozesseError, mp.DecisionError)


@cache
def library() -> mp.Library:
    return mp.library(settings.OFFICE_MODELS, parameters=settings.OFFICE_PARAMETERS)


class Conflict(Exception):
    """Somebody else stored this case first; nothing was changed. Show the case as it is now."""


class Fall(models.Model):
    key = models.CharField(max_length=100, unique=True)
    process = models.CharField(max_length=100)
    group = models.CharField(max_length=100, blank=True, db_index=True)
    state = models.TextField()
    due = models.DateTimeField(null=True, db_index=True)
    revision = models.PositiveIntegerField()
    end = models.CharField(max_length=100, blank=True, db_index=True)

    @classmethod
    def begin(cls, process: str, facts: dict[str, object], now: datetime, key: str, group: str = "") -> Fall:
        """The case this key has begun, now or before."""
        with transaction.atomic():
            new = {"process": process, "group": group, "revision": 0}
            found: tuple[Fall, bool] = cls.objects.get_or_create(key=key, defaults=new)
            fall, begun_now = found
            if begun_now:
                fall.store(library().start(process, facts, now=now, group=group or None))
        return fall

    def case(self) -> mp.Case:
        return library().resume(self.state)

    def store(self, case: mp.Case) -> None:
        """State, due moment, revision and events in one transaction.

        Raises:
            Conflict: the row is not at the revision any more that `case` was made from.
        """
        new = {"state": case.to_json(), "due": case.next_due, "revision": case.number, "end": case.end or ""}
        with transaction.atomic():
            if not Fall.objects.filter(pk=self.pk, revision=self.revision).update(**new):
                raise Conflict
            Ereignis.objects.bulk_create(
                Ereignis(fall=self, number=e.number, kind=e.kind, at=e.at, data=e.model_dump(mode="json"))
                for e in case.events
                if e.number > self.revision
            )
        for name, value in new.items():
            setattr(self, name, value)


class Ereignis(models.Model):
    """The audit: append only. `data` may hold facts, so it is guarded like the state."""

    fall = models.ForeignKey(Fall, on_delete=models.PROTECT)
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=30)
    at = models.DateTimeField()
    data = models.JSONField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["fall", "number"], name="every_event_once"),)
