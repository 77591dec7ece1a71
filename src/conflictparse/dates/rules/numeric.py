"""Dates in figures: "2024-12-27", "27/12/2024", "20.04.2017"."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.dates import arithmetic, explicit, readings
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.rules.years import YEAR_HEAD
from conflictparse.dates.story import Story


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
    day_first = found.get("mark") == "." or int(found.get("first") or 0) > 12
    return readings.of_day(explicit.day(found.match[0], day_first=day_first))


RULES = (
    Rule(name="iso_date", heads=lambda _: (YEAR_HEAD,), pattern=_iso_pattern, read=_read_iso),
    Rule(
        name="date_in_figures",
        heads=lambda _: (YEAR_HEAD, "/"),
        pattern=_figures_pattern,
        read=_read_figures,
        accept=_accept_figures,
    ),
)
