"""`python manage.py fristen`: fire the deadlines that have passed. From cron, as often as you like, on any machine."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from ...models import PROBLEMS, Conflict, Fall


class Command(BaseCommand):
    help = "Fires deadlines that have passed."

    def handle(self, *args: Any, **options: Any) -> None:
        now, fired, failed = timezone.now(), 0, 0
        for row in Fall.objects.filter(due__lte=now).order_by("due"):
            try:
                case = row.case()
                row.store(case.advance(max(now, case.clock)))
                fired += 1
            except Conflict:
                continue  # whoever stored the case first has fired it, since every verb does
            except PROBLEMS as problem:  # its text never holds a fact's value
                failed += 1
                self.stderr.write(f"Fall {row.pk}: {problem}")
        self.stdout.write(f"{fired} weitergelaufen, {failed} gescheitert")
        if failed:
            raise CommandError("Nicht jeder Fall lief weiter.")
