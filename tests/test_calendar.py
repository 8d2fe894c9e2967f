"""The legal calendar against the statute: §§ 187-193 BGB, §§ 31, 41 VwVfG, holidays of the Länder."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musterprozesse.calendar import (
    BERLIN,
    LAENDER,
    CalendarError,
    Deadline,
    DeadlineKind,
    LandError,
    Period,
    PeriodError,
    Service,
    announced,
    berlin_date,
    completed_age,
    deadline,
    is_working_day,
    last_day,
    midnight,
    parse_period,
)

ACT = DeadlineKind.HANDLUNGSFRIST
VALID = DeadlineKind.GUELTIGKEIT
INTERN = DeadlineKind.BEHOERDENINTERN
FOLLOW_UP = DeadlineKind.WIEDERVORLAGE
DAYS = st.dates(date(1995, 1, 1), date(2095, 12, 31))


def end(start: str, period: str, kind: DeadlineKind = VALID, land: str | None = None) -> str:
    return last_day(date.fromisoformat(start), parse_period(period), kind, land)[0].isoformat()


# --- §§ 187, 188 BGB: where a period ends ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "period", "expected"),
    [
        ("2026-11-02", "P14D", "2026-11-16"),  # the day of the event does not count
        ("2026-11-02", "P1D", "2026-11-03"),
        ("2026-11-02", "P0D", "2026-11-02"),
        ("2026-11-02", "P2W", "2026-11-16"),  # a week ends on the day of the same name
        ("2026-11-05", "P1W", "2026-11-12"),
        ("2026-11-02", "P1M", "2026-12-02"),  # a month ends on the day of the same number
        ("2025-01-31", "P1M", "2025-02-28"),  # § 188 Abs. 3: the day is missing, the month's last
        ("2024-01-31", "P1M", "2024-02-29"),
        ("2024-01-30", "P1M", "2024-02-29"),
        ("2024-01-29", "P1M", "2024-02-29"),
        ("2025-01-28", "P1M", "2025-02-28"),
        ("2025-02-28", "P1M", "2025-03-28"),  # the month's last is not carried over into a longer month
        ("2025-03-31", "P1M", "2025-04-30"),
        ("2025-03-31", "P3M", "2025-06-30"),
        ("2025-08-31", "P6M", "2026-02-28"),
        ("2025-12-31", "P2M", "2026-02-28"),
        ("2025-11-30", "P3M", "2026-02-28"),
        ("2024-02-29", "P1Y", "2025-02-28"),
        ("2024-02-29", "P4Y", "2028-02-29"),
        ("2023-02-28", "P1Y", "2024-02-28"),
        ("2025-12-15", "P1M", "2026-01-15"),  # over the turn of the year
        ("2025-12-31", "P1D", "2026-01-01"),
        ("2025-06-15", "P18M", "2026-12-15"),
        ("2025-01-31", "P1Y1M", "2026-02-28"),  # months first, days after them
        ("2025-01-31", "P1M1D", "2025-03-01"),
        ("2024-02-28", "P1D", "2024-02-29"),
        ("2025-02-28", "P1D", "2025-03-01"),
    ],
)
def test_period_ends_as_section_188_says(start: str, period: str, expected: str) -> None:
    """A period runs from the day after the event to the day §§ 187 and 188 BGB name."""
    assert end(start, period) == expected


@pytest.mark.parametrize(
    ("start", "period", "expected"),
    [
        ("2026-11-16", "-P14D", "2026-11-02"),
        ("2026-11-16", "-P2W", "2026-11-02"),
        ("2026-03-31", "-P1M", "2026-02-28"),
        ("2024-03-31", "-P1M", "2024-02-29"),
        ("2026-01-15", "-P1M", "2025-12-15"),  # over the turn of the year
        ("2026-01-01", "-P1D", "2025-12-31"),
        ("2024-02-29", "-P1Y", "2023-02-28"),
        ("2026-12-31", "-P3M", "2026-09-30"),
    ],
)
def test_negative_period_counts_back(start: str, period: str, expected: str) -> None:
    """A negative period is counted back from the event, months to the same-named day or the month's last."""
    assert end(start, period) == expected


@given(DAYS, st.integers(1, 240))
def test_months_keep_the_day_or_take_the_last(start: date, months: int) -> None:
    """However long, a period of months ends in the right month, on the same number or on that month's last day."""
    day, moved = last_day(start, Period(months=months), VALID, None)
    assert moved is None
    assert (day.year * 12 + day.month) - (start.year * 12 + start.month) == months
    assert day.day == start.day or (day.day < start.day and (day + timedelta(days=1)).day == 1)


@settings(deadline=None)  # the first holidays of a Land and year take their time
@given(DAYS, st.integers(1, 24), st.sampled_from(sorted(LAENDER)))
def test_act_ends_on_the_first_working_day(start: date, months: int, land: str) -> None:
    """A Handlungsfrist ends on a working day and no working day lies between the day counted and the day moved to."""
    counted, _ = last_day(start, Period(months=months), VALID, None)
    day, moved = last_day(start, Period(months=months), ACT, land)
    assert is_working_day(day, land)
    assert moved == (None if day == counted else counted)
    assert not any(is_working_day(counted + timedelta(days=n), land) for n in range((day - counted).days))


@given(DAYS, st.integers(-400, 400), st.sampled_from([VALID, INTERN]), st.sampled_from(sorted(LAENDER)))
def test_validity_and_internal_marks_never_move(start: date, days: int, kind: DeadlineKind, land: str) -> None:
    """A validity or a mark of the office's own ends on the day counted, whatever day that is."""
    assert last_day(start, Period(days=days), kind, land) == (start + timedelta(days=days), None)


# --- § 31 Abs. 3 VwVfG, § 193 BGB: Saturday, Sunday, holiday ---------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "period", "land", "expected"),
    [
        ("2026-10-31", "P14D", "BE", "2026-11-16"),  # Saturday to Monday
        ("2026-11-01", "P14D", "BE", "2026-11-16"),  # Sunday to Monday
        ("2026-11-02", "P14D", "BE", "2026-11-16"),  # Monday stays
        ("2026-12-11", "P14D", "BE", "2026-12-28"),  # Friday 25 December, then Saturday 26, Sunday
        ("2025-12-11", "P14D", "BE", "2025-12-29"),  # Thursday 25, Friday 26, weekend
        ("2026-12-10", "P14D", "BE", "2026-12-24"),  # 24 December is a working day
        ("2026-12-17", "P14D", "BE", "2026-12-31"),  # 31 December too
        ("2026-12-18", "P14D", "BE", "2027-01-04"),  # Friday 1 January 2027, weekend: over the turn of the year
        ("2026-03-20", "P14D", "BE", "2026-04-07"),  # Good Friday to Tuesday after Easter Monday
        ("2026-03-23", "P14D", "BE", "2026-04-07"),  # Easter Monday
        ("2026-05-10", "P14D", "BE", "2026-05-26"),  # Whit Sunday, Whit Monday
        ("2026-04-30", "P14D", "BE", "2026-05-15"),  # Ascension Day
        ("2026-04-17", "P14D", "BE", "2026-05-04"),  # Friday 1 May, weekend
        ("2026-09-19", "P14D", "BE", "2026-10-05"),  # Saturday 3 October
        ("2025-12-23", "P14D", "BY", "2026-01-07"),  # Epiphany in BY
        ("2025-12-23", "P14D", "BE", "2026-01-06"),  # and not in Berlin
        ("2026-05-21", "P14D", "NW", "2026-06-05"),  # Corpus Christi in NW
        ("2026-05-21", "P14D", "NI", "2026-06-04"),
        ("2026-11-04", "P14D", "SN", "2026-11-19"),  # Day of Repentance in Saxony
        ("2026-11-04", "P14D", "BY", "2026-11-18"),
        ("2028-10-17", "P14D", "HH", "2028-11-01"),  # Tuesday 31 October in Hamburg; 1 November is none there
        ("2028-10-17", "P14D", "BY", "2028-10-31"),  # and in Bavaria the other way round
        ("2028-10-18", "P14D", "BY", "2028-11-02"),
        ("2027-02-22", "P14D", "BE", "2027-03-09"),  # Women's Day
        ("2027-02-22", "P14D", "MV", "2027-03-09"),
        ("2027-02-22", "P14D", "BB", "2027-03-08"),
    ],
)
def test_act_moves_to_the_next_working_day(start: str, period: str, land: str, expected: str) -> None:
    """The end of a Handlungsfrist on a Saturday, Sunday or holiday of the Land moves to the next working day."""
    assert end(start, period, ACT, land) == expected


def test_month_end_moves_after_it_is_found() -> None:
    """The month's last day is taken first and then moved, so 31 January 2026 plus a month ends on Monday 2 March."""
    assert last_day(date(2026, 1, 31), Period(months=1), ACT, "BE") == (date(2026, 3, 2), date(2026, 2, 28))


def test_move_is_reported() -> None:
    """The day before the move is handed back, so that a letter can explain the date; without a move it is None."""
    assert last_day(date(2026, 10, 31), Period(days=14), ACT, "BE") == (date(2026, 11, 16), date(2026, 11, 14))
    assert last_day(date(2026, 11, 2), Period(days=14), ACT, "BE") == (date(2026, 11, 16), None)


def test_validity_ends_on_a_sunday() -> None:
    """A title valid for two weeks ends on the Sunday, where a period to act would end on Monday."""
    assert end("2026-11-01", "P14D", VALID, "BE") == "2026-11-15"
    assert end("2026-11-01", "P14D", INTERN, "BE") == "2026-11-15"
    assert end("2026-11-01", "P14D", FOLLOW_UP, "BE") == "2026-11-16"


def test_backward_periods_do_not_move_forward() -> None:
    """Counted back, a Handlungsfrist stays where it falls and a Wiedervorlage comes on the working day before."""
    assert end("2026-11-29", "-P14D", ACT, "BE") == "2026-11-15"
    assert end("2026-11-29", "-P14D", FOLLOW_UP, "BE") == "2026-11-13"
    assert end("2026-11-30", "-P14D", FOLLOW_UP, "BE") == "2026-11-16"


# --- working days --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "count", "land", "expected"),
    [
        ("2026-11-06", 1, "BE", "2026-11-09"),  # Friday to Monday
        ("2026-11-07", 1, "BE", "2026-11-09"),  # Saturday to Monday
        ("2026-11-02", 5, "BE", "2026-11-09"),
        ("2026-12-23", 3, "BE", "2026-12-29"),  # 24, 28, 29
        ("2026-12-30", 2, "BY", "2027-01-04"),
        ("2026-01-05", 1, "BY", "2026-01-07"),
        ("2026-01-05", 1, "BE", "2026-01-06"),
        ("2026-11-09", -1, "BE", "2026-11-06"),
        ("2026-04-07", -1, "BE", "2026-04-02"),
    ],
)
def test_working_days_skip_weekends_and_holidays(start: str, count: int, land: str, expected: str) -> None:
    """Working days count Monday to Friday without the holidays of the Land, forwards and back."""
    day, moved = last_day(date.fromisoformat(start), Period(working_days=count), FOLLOW_UP, land)
    assert (day.isoformat(), moved) == (expected, None)


@pytest.mark.parametrize("kind", [ACT, VALID])
def test_periods_of_the_law_are_not_counted_in_working_days(kind: DeadlineKind) -> None:
    """The law counts calendar days, so working days are refused for a Handlungsfrist and a validity."""
    with pytest.raises(PeriodError, match="Arbeitstage zählt das Gesetz nicht"):
        last_day(date(2026, 11, 2), Period(working_days=3), kind, "BE")


# --- holidays of the Länder -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "laender"),
    [
        (date(2026, 1, 6), "BW BY ST"),  # Heilige Drei Könige
        (date(2027, 3, 8), "BE MV"),  # Frauentag
        (date(2026, 6, 4), "BW BY HE NW RP SL"),  # Fronleichnam; in SN and TH in single municipalities only
        (date(2025, 8, 15), "SL"),  # Mariä Himmelfahrt; in BY in single municipalities only
        (date(2027, 9, 20), "TH"),  # Weltkindertag
        (date(2028, 10, 31), "BB HB HH MV NI SH SN ST TH"),  # Reformationstag
        (date(2027, 11, 1), "BW BY NW RP SL"),  # Allerheiligen
        (date(2026, 11, 18), "SN"),  # Buß- und Bettag
        (date(2017, 10, 31), " ".join(LAENDER)),  # once in the whole country
        (date(2025, 5, 8), "BE"),  # once in Berlin
        (date(2025, 8, 8), ""),  # Augsburg alone
        (date(2026, 12, 24), ""),
        (date(2026, 12, 31), ""),
        (date(2026, 5, 1), " ".join(LAENDER)),
        (date(2026, 5, 14), " ".join(LAENDER)),
        (date(2026, 12, 25), " ".join(LAENDER)),
    ],
)
def test_holidays_of_the_laender(day: date, laender: str) -> None:
    """A day is a holiday in exactly the Länder whose law makes it one in the whole Land."""
    assert {land for land in LAENDER if not is_working_day(day, land)} == set(laender.split())


def test_sixteen_laender() -> None:
    """There are sixteen Länder and the package for holidays knows each of them."""
    assert len(LAENDER) == 16
    assert not any(is_working_day(date(2026, 10, 3), land) for land in LAENDER)


@pytest.mark.parametrize("land", [None, "", "XX", "by", "Augsburg", "DE"])
def test_unknown_land_is_an_error(land: str | None) -> None:
    """Without a known Land no holiday is guessed: the question is refused and names the sixteen codes."""
    with pytest.raises(LandError, match=r"Möglich sind: BB, BE, BW") as caught:
        last_day(date(2026, 11, 2), Period(days=14), ACT, land)
    assert caught.value.land == land


def test_land_is_not_asked_for_where_nothing_moves() -> None:
    """A validity needs no Land, but a Land that is given must exist."""
    assert end("2026-11-01", "P14D", VALID, None) == "2026-11-15"
    with pytest.raises(LandError):
        end("2026-11-01", "P14D", VALID, "XX")


@pytest.mark.parametrize("year", [1990, 2101])
def test_years_without_known_holidays_are_an_error(year: int) -> None:
    """Outside the years with known holidays the answer is an error, never a silent working day."""
    with pytest.raises(CalendarError, match="keine Feiertage bekannt"):
        is_working_day(date(year, 12, 27), "BE")


def test_holidays_are_imported_late() -> None:
    """Importing the calendar and counting a validity does not load the package for holidays."""
    code = (
        "import sys; from datetime import date; from musterprozesse import calendar as c;"
        "c.last_day(date(2026, 1, 1), c.Period(days=1), c.DeadlineKind.GUELTIGKEIT, None);"
        "sys.exit('holidays' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603


# --- § 41 VwVfG ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "service", "expected"),
    [
        ("2026-11-02", Service.POST, "2026-11-06"),
        ("2026-11-02", Service.ELEKTRONISCH, "2026-11-06"),
        ("2026-11-02", Service.ABRUF, "2026-11-03"),
        ("2026-11-02", Service.ZUSTELLUNG, "2026-11-02"),
        ("2026-11-02", None, "2026-11-02"),
        ("2025-01-01", Service.POST, "2025-01-05"),  # the first day under the new law
        ("2024-12-31", Service.POST, "2025-01-03"),  # the last under the old
        ("2024-12-31", Service.ELEKTRONISCH, "2025-01-03"),
        ("2024-12-31", Service.ABRUF, "2025-01-01"),
        ("2026-11-03", Service.POST, "2026-11-07"),  # a Saturday stays
        ("2026-12-21", Service.POST, "2026-12-25"),  # a holiday stays
        ("2026-12-28", Service.POST, "2027-01-01"),
    ],
)
def test_announced(day: str, service: Service | None, expected: str) -> None:
    """A decision counts as announced on the day § 41 Abs. 2 and 2a VwVfG name, which is never moved."""
    assert announced(date.fromisoformat(day), service).isoformat() == expected


def test_deadline_runs_from_the_announcement() -> None:
    """Posted on Tuesday 3 November, announced on Saturday, two weeks end on Saturday and move to Monday."""
    made = deadline("anhoerung", date(2026, 11, 3), Period(weeks=2), ACT, "BE", service=Service.POST, norm="§ 28 VwVfG")
    assert made == Deadline(
        "anhoerung", date(2026, 11, 23), date(2026, 11, 7), ACT, "§ 28 VwVfG", moved_from=date(2026, 11, 21)
    )


def test_appeal_over_the_turn_of_the_year() -> None:
    """Posted on 27 November 2026, announced on 1 December, the month to object ends on Monday 4 January 2027."""
    made = deadline("widerspruch", date(2026, 11, 27), Period(months=1), ACT, "BE", service=Service.POST)
    assert (made.start, made.moved_from, made.last_day) == (date(2026, 12, 1), date(2027, 1, 1), date(2027, 1, 4))


# --- the moment ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "utc"),
    [
        (date(2026, 1, 15), datetime(2026, 1, 15, 23, tzinfo=UTC)),
        (date(2026, 7, 15), datetime(2026, 7, 15, 22, tzinfo=UTC)),
        (date(2026, 3, 28), datetime(2026, 3, 28, 23, tzinfo=UTC)),  # the clocks go forward during 29 March
        (date(2026, 3, 29), datetime(2026, 3, 29, 22, tzinfo=UTC)),
        (date(2026, 10, 24), datetime(2026, 10, 24, 22, tzinfo=UTC)),  # and back during 25 October
        (date(2026, 10, 25), datetime(2026, 10, 25, 23, tzinfo=UTC)),
        (date(2026, 12, 31), datetime(2026, 12, 31, 23, tzinfo=UTC)),
    ],
)
def test_fires_when_the_day_is_over_in_berlin(day: date, utc: datetime) -> None:
    """A deadline fires at 00:00 in Berlin of the day after its last, in winter, in summer and over the change."""
    fires_at = Deadline("frist", day, day, VALID, "").fires_at
    assert fires_at == utc
    assert fires_at.utcoffset() is not None


@given(DAYS)
def test_midnight_and_berlin_date_agree(day: date) -> None:
    """The day begins at its midnight: that moment is in the day, the microsecond before is not."""
    moment = midnight(day).astimezone(UTC)
    assert berlin_date(moment) == day
    assert berlin_date(moment - timedelta(microseconds=1)) == day - timedelta(days=1)
    assert midnight(day).tzinfo is BERLIN


def test_naive_moments_are_refused() -> None:
    """A moment without a zone has no day in Berlin."""
    with pytest.raises(CalendarError, match="keine Zeitzone"):
        berlin_date(datetime(2026, 1, 1))  # noqa: DTZ001


# --- age -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        ("2008-11-02", "2026-11-02", 18),  # completed with the end of the day before
        ("2008-11-02", "2026-11-01", 17),
        ("2008-11-02", "2026-11-03", 18),
        ("2008-02-29", "2026-02-28", 17),  # 28 February is the last day of the year of life
        ("2008-02-29", "2026-03-01", 18),
        ("2008-02-29", "2028-02-28", 19),
        ("2008-02-29", "2028-02-29", 20),
        ("2008-03-01", "2026-02-28", 17),
        ("2008-01-01", "2025-12-31", 17),
        ("2008-01-01", "2026-01-01", 18),
        ("2026-11-02", "2026-11-02", 0),
    ],
)
def test_completed_age(birth: str, day: str, age: int) -> None:
    """A year of life is completed with the end of the day before the birthday (§ 187 Abs. 2, § 188 Abs. 2 BGB)."""
    assert completed_age(date.fromisoformat(birth), date.fromisoformat(day)) == age


def test_age_before_birth_names_no_date() -> None:
    """A day before the birth is refused, and the message does not repeat the date of birth."""
    with pytest.raises(CalendarError) as caught:
        completed_age(date(2008, 11, 2), date(2008, 11, 1))
    assert "2008" not in str(caught.value) + repr(caught.value)


# --- writing a period ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("P14D", Period(days=14)),
        ("-P14D", Period(days=-14)),
        ("P1M", Period(months=1)),
        ("P2W", Period(weeks=2)),
        ("-P2W", Period(weeks=-2)),
        ("P1Y", Period(years=1)),
        ("P1Y6M", Period(years=1, months=6)),
        ("P1Y2M3D", Period(years=1, months=2, days=3)),
        ("P0D", Period()),
    ],
)
def test_parse_period(text: str, period: Period) -> None:
    """ISO durations of whole years, months, weeks and days are read, with the sign in front."""
    assert parse_period(text) == period


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("PT12H", "Uhrzeiten"),
        ("P1DT12H", "Uhrzeiten"),
        ("P0.5M", "Brüche"),
        ("P1,5Y", "Brüche"),
        ("P1M2W", "Wochen stehen allein"),
        ("P-14D", "Minuszeichen steht vor"),
        ("+P14D", "Pluszeichen gibt es nicht"),
        ("p14d", "Großbuchstaben"),
        (" P14D", "Leerzeichen"),
        ("P", "Erwartet wird P"),
        ("-P", "Erwartet wird P"),
        ("", "Erwartet wird P"),
        ("P14", "Erwartet wird P"),
        ("14D", "Erwartet wird P"),
        ("P1D1M", "Erwartet wird P"),
        ("14 Tage", "Großbuchstaben"),
        ("P1D\n", "Leerzeichen"),
        ("P١٤D", "Erwartet wird P"),
        ("P99999999D", "zu groß"),
    ],
)
def test_nonsense_is_refused(text: str, says: str) -> None:
    """What is no period is refused with the reason and with what to write instead."""
    with pytest.raises(PeriodError, match=says) as caught:
        parse_period(text)
    assert caught.value.text == text
    assert "P14D (14 Tage)" in caught.value.hint


def test_mixed_periods_are_refused() -> None:
    """A period has one direction, and working days stand alone."""
    with pytest.raises(PeriodError, match="vorwärts und rückwärts"):
        Period(months=1, days=-1)
    with pytest.raises(PeriodError, match="nicht mit anderen Einheiten"):
        Period(days=1, working_days=1)


@given(st.integers(-300, 300).filter(bool), st.sampled_from(["years", "months", "days"]))
def test_written_period_reads_back(count: int, unit: str) -> None:
    """A period written as text reads back as itself."""
    period = Period(**{unit: count})
    assert parse_period(str(period)) == period


@pytest.mark.parametrize("text", ["P9999Y", "-P9999Y", "P999999D", "-P999999M"])
def test_leaving_the_calendar_is_an_error(text: str) -> None:
    """A period that leads out of the years a date can hold is refused, not a crash."""
    start = date(9000, 1, 1) if text == "P999999D" else date(2026, 1, 1)
    with pytest.raises(CalendarError, match="aus dem Kalender"):
        last_day(start, parse_period(text), VALID, None)
