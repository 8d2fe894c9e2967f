"""The legal calendar: when a period ends, when a letter counts as announced, when a deadline fires.

Pure functions on dates. Sources: §§ 187-193 BGB, §§ 31, 41 VwVfG; holidays of the Länder from the package
``holidays``, which is imported at the first question that needs one.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

BERLIN: Final = ZoneInfo("Europe/Berlin")
LAENDER: Final = MappingProxyType(
    {
        "BB": "Brandenburg",
        "BE": "Berlin",
        "BW": "Baden-Württemberg",
        "BY": "Bayern",
        "HB": "Bremen",
        "HE": "Hessen",
        "HH": "Hamburg",
        "MV": "Mecklenburg-Vorpommern",
        "NI": "Niedersachsen",
        "NW": "Nordrhein-Westfalen",
        "RP": "Rheinland-Pfalz",
        "SH": "Schleswig-Holstein",
        "SL": "Saarland",
        "SN": "Sachsen",
        "ST": "Sachsen-Anhalt",
        "TH": "Thüringen",
    }
)
# Posted or sent from this day on, a letter counts as announced on the fourth day instead of the third.
FOURTH_DAY_SINCE: Final = date(2025, 1, 1)
# The span for which the package knows holidays; outside it, it would answer "no holiday" without a word.
FIRST_YEAR: Final = 1991
LAST_YEAR: Final = 2100
SATURDAY: Final = 5


class CalendarError(ValueError):
    """A question the legal calendar cannot answer; ``reason`` and ``hint`` are German, for designers."""

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(f"{reason} {hint}")
        self.reason = reason
        self.hint = hint


class PeriodError(CalendarError):
    """A length of time that is not a period of the law; ``text`` is what was written."""

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(
            f"„{text}“ ist keine Frist: {reason}",
            "Schreiben Sie zum Beispiel P14D (14 Tage), P2W (2 Wochen), P1M (1 Monat), P1Y (1 Jahr); "
            "rückwärts gezählt -P14D.",
        )
        self.text = text


class LandError(CalendarError):
    """A Land is missing or unknown; ``land`` is what was given."""

    def __init__(self, land: str | None) -> None:
        reason = "Das Land ist nicht angegeben." if land is None else f"„{land}“ ist kein Land."
        super().__init__(reason, f"Möglich sind: {', '.join(LAENDER)}.")
        self.land = land


class DeadlineKind(StrEnum):
    """What a period is, and with it whether its end moves to a working day."""

    HANDLUNGSFRIST = "handlungsfrist"  # something must be done in time: moves (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB)
    GUELTIGKEIT = "gueltigkeit"  # a title or paper is valid until: never moves
    BEHOERDENINTERN = "behoerdenintern"  # a mark the office sets itself: never moves
    WIEDERVORLAGE = "wiedervorlage"  # the file comes back: practice, on a working day


class Service(StrEnum):
    """How a decision reaches the person (Bekanntgabe, § 41 VwVfG)."""

    POST = "post"
    ELEKTRONISCH = "elektronisch"
    ABRUF = "abruf"
    ZUSTELLUNG = "zustellung"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A length of time. All parts have one sign; a negative period is counted back from its start.

    ``working_days`` stand alone and serve the office's own marks only: the law counts calendar days.
    """

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0
    working_days: int = 0

    def __post_init__(self) -> None:
        parts = (self.years, self.months, self.weeks, self.days, self.working_days)
        if any(part < 0 for part in parts) and any(part > 0 for part in parts):
            raise PeriodError(str(self), "Sie zählt zugleich vorwärts und rückwärts.")
        if self.working_days and any(parts[:-1]):
            raise PeriodError(str(self), "Arbeitstage lassen sich nicht mit anderen Einheiten mischen.")

    @property
    def backward(self) -> bool:
        """Whether the period is counted back from its start."""
        return min(self.years, self.months, self.weeks, self.days, self.working_days) < 0

    def __str__(self) -> str:
        parts = ((self.years, "Y"), (self.months, "M"), (self.weeks * 7 + self.days, "D"))
        if self.working_days:
            return f"{self.working_days} Arbeitstage"
        sign = "-" if self.backward else ""
        return f"{sign}P" + ("".join(f"{abs(count)}{unit}" for count, unit in parts if count) or "0D")


@dataclass(frozen=True, slots=True)
class Deadline:
    """A last day, with the day it runs from and its norm.

    ``start`` is the day of the event, after Bekanntgabe; ``moved_from`` the day on which the period would have ended
    had that day been a working day.
    """

    id: str
    last_day: date
    start: date
    kind: DeadlineKind
    norm: str
    moved_from: date | None = None

    @property
    def fires_at(self) -> datetime:
        """The moment the last day is over: 00:00 Europe/Berlin of the next day."""
        return midnight(_shift(self.last_day, 1))


_ISO = re.compile(r"(-?)P(?:([0-9]+)W|(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)D)?)")


def parse_period(text: str) -> Period:
    """Read an ISO 8601 duration of whole years, months, weeks or days; a leading minus counts back.

    Raises PeriodError for times of day, fractions, a sign inside, and anything else.
    """
    match = _ISO.fullmatch(text)
    if match is None or not any(match.groups()[1:]):
        raise PeriodError(text, _what_is_wrong(text))
    sign = -1 if match[1] else 1
    weeks, years, months, days = (sign * _count(text, group) for group in match.groups()[1:])
    return Period(years=years, months=months, weeks=weeks, days=days)


def _count(text: str, digits: str | None) -> int:
    if digits is not None and len(digits) > 6:
        raise PeriodError(text, "Die Zahl ist zu groß.")
    return int(digits or 0)


def _what_is_wrong(text: str) -> str:
    if re.search(r"P[^ ]*T", text):
        return "Uhrzeiten, Stunden und Minuten gibt es nicht, eine Frist endet mit einem Tag."
    if re.search(r"[0-9][.,][0-9]", text):
        return "Brüche gibt es nicht."
    if "W" in text and "P" in text:
        return "Wochen stehen allein."
    if re.search(r"P[^P]*[-+]", text) or text.startswith("+"):
        return "Das Minuszeichen steht vor dem P, ein Pluszeichen gibt es nicht."
    if text != text.upper() or text != text.strip():
        return "Großbuchstaben ohne Leerzeichen sind verlangt."
    return "Erwartet wird P, dann Jahre (Y), Monate (M) und Tage (D) in dieser Reihenfolge, oder Wochen (W)."


def midnight(day: date) -> datetime:
    """00:00 Europe/Berlin of ``day``, aware of its zone."""
    return datetime(day.year, day.month, day.day, tzinfo=BERLIN)


def berlin_date(moment: datetime) -> date:
    """The day it is in Berlin at ``moment``, which must be aware of its zone."""
    if moment.tzinfo is None or moment.utcoffset() is None:
        raise CalendarError("Der Zeitpunkt hat keine Zeitzone.", "Übergeben Sie eine datetime mit tzinfo.")
    return moment.astimezone(BERLIN).date()


def announced(day: date, service: Service | None) -> date:
    """The day on which a decision posted, sent, fetched or served on ``day`` counts as announced.

    § 41 Abs. 2, 2a, 5 VwVfG; that the laws of the Länder say the same is UNVERIFIED. Never moved when it is a
    Saturday, Sunday or holiday: disputed, UNVERIFIED. Without a service, ``day`` itself is the day of the event: so a
    letter that arrived later than the law supposes is dated by its arrival (§ 41 Abs. 2 Satz 3 VwVfG).
    """
    match service:
        case Service.POST | Service.ELEKTRONISCH:
            return _shift(day, 4 if day >= FOURTH_DAY_SINCE else 3)
        case Service.ABRUF:
            return _shift(day, 1)
        case Service.ZUSTELLUNG | None:
            return day


def last_day(start: date, period: Period, kind: DeadlineKind, land: str | None) -> tuple[date, date | None]:
    """The last day of a period that runs from the event on ``start``, and the day it was moved from, if it was.

    The day of the event does not count (§ 187 Abs. 1 BGB); weeks, months and years end on the day of the same name,
    or on the month's last (§ 188 Abs. 2, 3 BGB). The end of a Handlungsfrist moves to the next working day of the
    Land (§ 31 Abs. 3 Satz 1 VwVfG), that of a Wiedervorlage too. Counted back, a Handlungsfrist stays where it falls,
    since moving it would shorten the time it protects (UNVERIFIED), and a Wiedervorlage moves to the working day
    before, so that it never comes after the event it announces.

    ``land`` may be None only where no holiday is asked for. Raises LandError, PeriodError (working days for a period
    of the law), CalendarError (outside the years with known holidays).
    """
    if land is not None and land not in LAENDER:
        raise LandError(land)
    if period.working_days:
        if kind in (DeadlineKind.HANDLUNGSFRIST, DeadlineKind.GUELTIGKEIT):
            raise PeriodError(str(period), f"Arbeitstage zählt das Gesetz nicht, die Fristart ist „{kind}“.")
        return _after_working_days(start, period.working_days, land), None
    end = _shift(_add_months(start, period.years * 12 + period.months), period.weeks * 7 + period.days)
    stays = DeadlineKind.GUELTIGKEIT, DeadlineKind.BEHOERDENINTERN
    if kind in stays or (period.backward and kind is DeadlineKind.HANDLUNGSFRIST):
        return end, None
    moved = end
    while not is_working_day(moved, land):
        moved = _shift(moved, -1 if period.backward else 1)
    return moved, (end if moved != end else None)


def deadline(
    id: str,
    day: date,
    period: Period,
    kind: DeadlineKind,
    land: str | None,
    *,
    service: Service | None = None,
    norm: str = "",
) -> Deadline:
    """The deadline of ``period`` that starts with what was posted, sent, fetched or served on ``day``.

    Raises what ``last_day`` raises.
    """
    start = announced(day, service)
    end, moved_from = last_day(start, period, kind, land)
    return Deadline(id, end, start, kind, norm, moved_from)


def is_working_day(day: date, land: str | None) -> bool:
    """Whether ``day`` is neither Saturday nor Sunday nor a holiday in the whole Land (§ 31 Abs. 3 VwVfG).

    Holidays of single municipalities (Mariä Himmelfahrt in Bavaria, Fronleichnam in Saxony and Thuringia, the
    Augsburg peace festival) do not count. Raises LandError and CalendarError.
    """
    if land is None or land not in LAENDER:
        raise LandError(land)
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise CalendarError(
            f"Für das Jahr {day.year} sind keine Feiertage bekannt.",
            f"Fristen lassen sich für {FIRST_YEAR} bis {LAST_YEAR} berechnen.",
        )
    return day.weekday() < SATURDAY and day not in _holidays(land, day.year)


def completed_age(birth: date, day: date) -> int:
    """Years of life completed when ``day`` begins.

    The day of birth counts, so a year of life ends with the day before the birthday (§ 187 Abs. 2 Satz 2, § 188
    Abs. 2 BGB); a child of 29 February completes it in other years with 28 February. Raises CalendarError if the
    birth lies after ``day``.
    """
    if birth > day:
        raise CalendarError("Das Geburtsdatum liegt nach dem Stichtag.", "Prüfen Sie beide Tage.")
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


@cache
def _holidays(land: str, year: int) -> frozenset[date]:
    import holidays  # noqa: PLC0415 - a tenth of a second that most calls of the library never need

    return frozenset(holidays.country_holidays("DE", subdiv=land, years=year, categories=("public",), expand=False))


def _after_working_days(start: date, count: int, land: str | None) -> date:
    step = 1 if count > 0 else -1
    day = start
    for _ in range(abs(count)):
        day = _shift(day, step)
        while not is_working_day(day, land):
            day = _shift(day, step)
    return day


def _add_months(day: date, months: int) -> date:
    if not months:
        return day
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise _out_of_range()
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _shift(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        raise _out_of_range() from None


def _out_of_range() -> CalendarError:
    return CalendarError(
        "Die Frist führt aus dem Kalender hinaus.", f"Prüfen Sie den Anfangstag und die Dauer (Jahre bis {MAXYEAR})."
    )
