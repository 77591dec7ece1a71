"""Dates in figures: "2024-12-27", "27/12/2024", "20.04.2017"."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.dates import arithmetic, readings
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.rules.years import YEAR_HEAD
from conflictparse.dates.story import Story

_FIRST_YEAR_OF_THE_LAST_CENTURY = 69


@cache
def _iso_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w.-])(?P<year>[12][0-9]{3})(?P<mark>[-/])(?P<month>0[1-9]|1[0-2])(?P=mark)(?P<day>0[1-9]|[12][0-9]|3[01])(?![0-9/-])"
    )


@cache
def _figures_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w./-])(?P<first>[0-9]{1,2})(?P<mark>[./-])(?P<second>[0-9]{1,2})(?P=mark)(?P<year>[12][0-9]{3}|(?<=/)[0-9]{2})(?![0-9/-]|\.[0-9])"
    )


def _accept_figures(found: Found) -> bool:
    """One of the two is a month."""
    first, second = int(found.get("first") or 0), int(found.get("second") or 0)
    return 1 <= min(first, second) <= 12 and max(first, second) <= 31


def _read_iso(found: Found, story: Story) -> Reading | None:
    del story
    year, month, day = (int(found.get(name) or 0) for name in ("year", "month", "day"))
    return readings.of_day(arithmetic.day(year, month, day), f"{year:04d}-{month:02d}-XX")


def _read_figures(found: Found, story: Story) -> Reading | None:
    """Points stand in European dates, day first; with strokes the month is first, the American way, where it can be."""
    del story
    first, second, year = (int(found.get(name) or 0) for name in ("first", "second", "year"))
    day_first = second <= 12 if found.get("mark") == "." else first > 12
    number, month = (first, second) if day_first else (second, first)
    return readings.of_day(arithmetic.day(_in_full(year), month, number))


def _in_full(year: int) -> int:
    """A year of two figures in its century, by the convention of POSIX: 1969 to 2068.

    >>> _in_full(24), _in_full(69), _in_full(1066)
    (2024, 1969, 1066)
    """
    if year > 99:
        return year
    return year + (1900 if year >= _FIRST_YEAR_OF_THE_LAST_CENTURY else 2000)


RULES = (
    Rule(name="iso_date", heads=lambda _: (YEAR_HEAD,), pattern=_iso_pattern, read=_read_iso, needs=frozenset("-/")),
    Rule(
        name="date_in_figures",
        heads=lambda _: (YEAR_HEAD, "/"),
        pattern=_figures_pattern,
        read=_read_figures,
        accept=_accept_figures,
        needs=frozenset("./-"),
    ),
)
