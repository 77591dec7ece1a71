"""Weeks and halves of a month: "the first week of June", "the second half of November 2024"."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.dates import arithmetic, readings, which_year
from conflictparse.dates.arithmetic import Days
from conflictparse.dates.counts import ordinal
from conflictparse.dates.readings import YEAR as YEAR_IMPLIED
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.story import Story
from conflictparse.dates.words import END, YEAR, month_numbers, month_pattern
from conflictparse.kinds import Grain

_WEEK, _FORTNIGHT = 7, 15
_MIDDLE = 3  # days from the first of seven to the one that tells their calendar week


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?:the\ )?(?P<rank>first|second|third|fourth|last|final|latter)\ (?P<unit>week|half)\ (?:of|in)\ (?:the\ month\ of\ )?
        (?P<month>{month_pattern()})(?:,?\ (?:of\ )?(?P<year>{YEAR})(?!\w)|{which_year.IN_WORDS})?{END}""",
        re.VERBOSE,
    )


def _read(found: Found, story: Story) -> Reading | None:
    month = which_year.month_number(found)
    year, reference = which_year.stated(found, story)
    reference = reference or (story.base if year is None else None)
    if year is None:
        if reference is None:
            return Reading(timex=f"XXXX-{month:02d}", grain=Grain.MONTH)
        year = which_year.nearest(found, story, reference, month, None)
    days = arithmetic.month(year, month)
    if days is None:
        return None
    reading = _half(found, days) if found.get("unit") == "half" else _week(found, days)
    return reading.anchored(reference.anchor, YEAR_IMPLIED) if reference else reading


def _half(found: Found, month: Days) -> Reading:
    """TIMEX3 has no value for a half of a month: that of the month, with the days of the half."""
    reading = readings.of_month(month[0].year, month[0].month)
    if found.get("rank") == "first":
        return reading._replace(end=month[0].replace(day=_FORTNIGHT))
    return reading._replace(start=month[0].replace(day=_FORTNIGHT + 1))


def _week(found: Found, month: Days) -> Reading:
    """The calendar week that shares most days with the n-th seven of the month, or its last seven."""
    rank = ordinal(found.get("rank") or "")
    first = month[0].day + (rank - 1) * _WEEK if rank else month[1].day - _WEEK + 1
    return readings.of_week(month[0].replace(day=first + _MIDDLE))


RULES = (
    Rule(
        name="part_of_month",
        heads=lambda _: tuple(month_numbers()),
        pattern=_pattern,
        read=_read,
        needs=frozenset({"first", "second", "third", "fourth", "last", "final", "latter"}),
        accept=lambda found: found.get("unit") == "week" or found.get("rank") not in ("third", "fourth"),
    ),
)
