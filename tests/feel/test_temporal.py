"""Dates, times, durations, zones."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from musterprozesse.feel import FeelError, YearsMonths

from .kit import shown, standard, value


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ('date("2026-04-29")', date(2026, 4, 29)),
        ("date(2024, 2, 29)", date(2024, 2, 29)),
        ('date(@"2026-04-29T23:00:00")', date(2026, 4, 29)),
        ('time("12:30:00.25")', time(12, 30, 0, 250000)),
        ('time("24:00:00")', time()),
        ('time(11, 59, 45, duration("-PT2H"))', time(11, 59, 45, tzinfo=value('@"00:00:00-02:00"').tzinfo)),
        ('date and time("2026-04-29T24:00:00")', datetime(2026, 4, 30)),  # noqa: DTZ001 - a FEEL value without zone
        ('@"2026-04-29T10:00:00Z"', datetime(2026, 4, 29, 10, tzinfo=UTC)),
        ('@"2026-04-29T10:00:00@Europe/Berlin"', datetime(2026, 4, 29, 10, tzinfo=ZoneInfo("Europe/Berlin"))),
        ('duration("P1DT2H3M4.5S")', timedelta(days=1, hours=2, minutes=3, seconds=4.5)),
        ('duration("-P1Y2M")', YearsMonths(-14)),
    ],
)
def test_reading(text: str, result: object) -> None:
    """Temporal texts become Python's own values."""
    assert value(text) == result


@pytest.mark.parametrize(
    "text",
    [
        'date("2026-4-29")',
        'date("2026-02-29")',
        'time("23:59:60")',
        'time("24:00:01")',
        'time("7:00:00")',
        'time("13:20:00@xyz/abc")',
        'time("13:20:00+19:00")',
        'time("13:20:00+02:00@Europe/Paris")',
        'time("10:00:00.1234567")',
        'duration("P")',
        'duration("P1H")',
        'duration("PT")',
        'duration("P1Y1D")',
        'date and time("2026-01-01T")',
        'time("10:00:00@localtime")',
        '@"foo"',
        'duration("P99999999999D")',
    ],
)
def test_texts_that_are_no_time(text: str) -> None:
    """What is not in the calendar or finer than microseconds is null, and refused as a literal."""
    assert standard(text) is None
    with pytest.raises(Exception, match="FEEL-Ausdruck"):
        value(text)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ('date("2024-01-31") + duration("P1M")', '@"2024-02-29"'),
        ('date("2024-02-29") - duration("P1Y")', '@"2023-02-28"'),
        ('date("2026-01-01") + duration("PT36H")', '@"2026-01-02"'),
        ('duration("P1D") + date("2026-01-01")', '@"2026-01-02"'),
        ('date("2026-03-01") - date("2026-02-01")', '@"P28D"'),
        ('@"2021-01-02T10:00:00+01:00" - @"2021-01-01"', '@"P1DT9H"'),
        ('@"23:30:00" + @"PT1H"', '@"00:30:00"'),
        ('@"10:00:00+02:00" - @"10:00:00+01:00"', '@"-PT1H"'),
        ('@"P1Y" + @"P2M"', '@"P1Y2M"'),
        ('@"P1D" / @"PT6H"', "4"),
        ('@"P1Y" / 5', '@"P2M"'),
        ('@"-P1Y" / 5', '@"-P2M"'),
        ('@"P1D" * 1.5', '@"P1DT12H"'),
        ('-@"P1M"', '@"-P1M"'),
        ('years and months duration(@"2000-02-29", @"2018-02-28")', '@"P17Y11M"'),
        ('years and months duration(@"2000-02-29", @"2018-03-01")', '@"P18Y"'),
        ('years and months duration(@"2018-03-01", @"2000-02-29")', '@"-P18Y"'),
        ('@"P1Y2M".months', "2"),
        ('@"-P1DT2H".hours', "-2"),
        ('@"2026-11-22".weekday', "7"),
        ('@"10:00:00+05:00".time offset', '@"PT5H"'),
        ('@"2026-01-01T10:00:00@Europe/Berlin".timezone', '"Europe/Berlin"'),
        ('@"10:00:00.5".second', "10.5 - 10"),
    ],
)
def test_arithmetic_and_components(text: str, result: str) -> None:
    """Months clamp to the last day, dates stay dates, durations keep their kind."""
    assert shown(text) == shown(result)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ('@"2026-03-28T12:00:00@Europe/Berlin" + @"P1D"', '"2026-03-29T13:00:00@Europe/Berlin"'),
        ('@"2026-10-24T12:00:00@Europe/Berlin" + @"P1D"', '"2026-10-25T11:00:00@Europe/Berlin"'),
        ('@"2026-10-24T12:00:00@Europe/Berlin" + @"P1M"', '"2026-11-24T12:00:00@Europe/Berlin"'),
    ],
)
def test_changes_of_summer_time(text: str, result: str) -> None:
    """Days are elapsed time across a change of offset, months are of the calendar."""
    assert shown(f"string({text})") == result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ('@"2026-01-01T10:00:00+01:00" = @"2026-01-01T09:00:00Z"', True),
        ('@"2026-01-01T10:00:00@Europe/Berlin" = @"2026-01-01T09:00:00Z"', True),
        ('@"10:00:00@Europe/Berlin" = @"10:00:00@Europe/Paris"', False),
        ('@"P1Y" = @"P12M"', True),
        ('@"P1Y" = @"P365D"', None),
        ('@"2026-01-01" = @"2026-01-01T00:00:00"', None),
        ('@"2026-01-01T00:00:00" < @"2026-01-01T00:00:00Z"', None),
        ('@"10:00:00.0001" = @"10:00:00.0002"', False),
    ],
)
def test_comparison(text: str, result: bool | None) -> None:
    """Only values of one kind compare; with and without offset never do."""
    assert standard(text) is result


def test_text_of_temporal_values() -> None:
    """string() writes what the reading functions read."""
    for text in (
        "2026-01-01",
        "10:00:00.25Z",
        "10:00:00+02:45:55",
        "2026-01-01T00:00:00@Asia/Dhaka",
        "-P1DT1H0.5S",
        "P1Y1M",
        "P0M",
        "PT0S",
    ):
        assert value(f'string(@"{text}")') == text
    assert value('string(@"P0D")') == "PT0S"


def test_results_outside_the_calendar_are_faults() -> None:
    """No date leaves the years 1 to 9999, no arithmetic overflows into another exception."""
    for text in (
        '@"9999-12-31" + @"P1D"',
        '@"0001-01-01" - @"P1M"',
        '@"9999-12-31T23:00:00-05:00" = @"2026-01-01T00:00:00Z"',
        '@"P999999999D" + @"P1D"',
        '@"P1D" * 10 ** 20',
        '@"P1M" * 10 ** 40',
        '@"P1D" / 0',
    ):
        assert standard(text) is None, text


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ('string(date("-2021-01-01") + @"-P1M")', "-2022-12-01"),
        ('string(@"-2021-01-01T10:10:10+11:00" - @"P1D")', "-2022-12-31T10:10:10+11:00"),
        ('string(@"-2021-01-01T10:10:10@Australia/Melbourne" + @"PT1H")', "-2021-01-01T11:10:10@Australia/Melbourne"),
        ('string(date("10000-02-29") - @"P1Y")', "9999-02-28"),
        ('string(date("12024-02-29") + @"P1Y")', "12025-02-28"),
        ('string(date and time(date("999999999-12-31"), @"00:00:00"))', "999999999-12-31T00:00:00"),
        ('string(date("10000-01-01") - date("9999-12-31"))', "P1D"),
        ('string(years and months duration(@"9999-12-31", @"10001-12-30"))', "P1Y11M"),
        ('string(date("10000-01-01").weekday)', "6"),
        ('string(date("-0001-01-01") < date("0001-01-01"))', "true"),
        ('string(@"10000-01-01T00:00:00Z" = @"9999-12-31T23:00:00-01:00")', "true"),
        ('string(day of week(date("10000-01-01")))', "Saturday"),
        ('string(date(@"-2021-05-06T10:00:00").year)', "-2021"),
    ],
)
def test_far_years_exist_in_standard_mode_only(text: str, result: str) -> None:
    """Years outside 1 to 9999 are computed with as the standard has it; strict mode refuses them."""
    assert standard(text) == result
    with pytest.raises(FeelError, match="zwischen 1 und 9999"):
        value(text)
