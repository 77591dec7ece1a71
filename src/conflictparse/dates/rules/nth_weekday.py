"""Weekdays counted in their month: "the last Sunday of May", "the first Tuesday in November 2024"."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from conflictparse.dates import arithmetic, readings, which_year
from conflictparse.dates.counts import ordinal
from conflictparse.dates.readings import YEAR as YEAR_IMPLIED
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.story import Story
from conflictparse.dates.words import END, YEAR, month_numbers, month_pattern
from conflictparse.kinds import DateKind, Grain
from conflictparse.lexicon import table

_WEEK = 7
_RANKS = frozenset({"first", "second", "third", "fourth", "fifth", "last"})


@cache
def _pattern() -> re.Pattern[str]:
    weekdays = "|".join(table("dates", "weekdays"))
    return re.compile(
        rf"""
        (?:the\ )?(?P<rank>first|second|third|fourth|fifth|last)\ (?P<day>{weekdays})\ (?:in|of)\ (?P<every>each\ |every\ )?
        (?P<month>{month_pattern()})(?:,?\ (?:of\ )?(?P<year>{YEAR})(?!\w)|{which_year.IN_WORDS})?{END}""",
        re.VERBOSE,
    )


def _in_month(found: Found, year: int, month: int) -> date | None:
    """The day of that rank and name in a month, if it has as many."""
    weekday = table("dates", "weekdays").index(found.get("day") or "monday")
    days = arithmetic.month(year, month)
    if days is None:
        return None
    if found.get("rank") == "last":
        return arithmetic.weekday_on_or_before(days[1], weekday)
    first = arithmetic.weekday_on_or_after(days[0], weekday)
    meant = arithmetic.shift(first, (ordinal(found.get("rank") or "") or 1) * _WEEK - _WEEK, "day") if first else None
    return meant if meant and meant.month == month else None


def _read(found: Found, story: Story) -> Reading | None:
    month = which_year.month_number(found)
    if found.get("every"):
        return Reading(timex=f"XXXX-{month:02d}", grain=Grain.DAY, kind=DateKind.SET)
    year, reference = which_year.stated(found, story)
    reference = reference or (story.base if year is None else None)
    if year is None:
        if reference is None:
            return readings.unknown("day")
        this_year = _in_month(found, reference.day.year, month)
        year = which_year.nearest(found, story, reference, month, this_year.day if this_year else None)
    reading = readings.of_day(_in_month(found, year, month))
    return reading.anchored(reference.anchor, YEAR_IMPLIED) if reference else reading


RULES = (Rule(name="nth_weekday", heads=lambda _: tuple(month_numbers()), pattern=_pattern, read=_read, needs=_RANKS),)
