"""Which year a month belongs to: the one stated beside it, or the one that its anchor makes likely."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from conflictparse.dates import arithmetic
from conflictparse.dates.counts import number
from conflictparse.dates.cues import looks_ahead
from conflictparse.dates.era import BC_YEAR, year_number
from conflictparse.dates.rule import Found
from conflictparse.dates.story import Reference, Story
from conflictparse.dates.words import DAY, YEAR, month_numbers, month_pattern, weekday_numbers
from conflictparse.kinds import Grain

# "of that year", "last year": a year in words behind a month; group "of".
IN_WORDS = r",?\ (?:of\ )?(?P<of>last|this|next|that|(?:the\ )?(?:same|following|previous|next|preceding))\ year\b"
_AWAY = {"last": -1, "previous": -1, "preceding": -1, "next": 1, "following": 1}
_DEADLINE = re.compile(r" (?:deadline|cutoff|cut-off|target|deliver(?:y|ies)|settlement|futures|contracts?)\b")
# What a day that close ahead is named after: "the Dec. 15 election".
_APPOINTMENT = re.compile(
    r" (?:[a-z]{1,14} )?(?:elections?|vote|referendum|summit|hearing|trial|inauguration|talks|meeting)\b"
)
_JOINT = re.compile(r" ?(?:-|/|,? (?:and|to|through|until|or) |, ) ?")
_FIGURE = re.compile(r"[0-9]")
_A_YEAR = 365  # days
_APPOINTED = 60  # days ahead
_HALF_A_YEAR = 6


def month_number(found: Found) -> int:
    """The month that a match names in its group "month"."""
    return month_numbers()[(found.get("month") or "").rstrip(".")]


def stated(found: Found, story: Story) -> tuple[int | None, Reference | None]:
    """The year that the words give, and the anchor where they only point to it."""
    if year := found.get("year"):
        return (year_number(year) if year[0].isdigit() else _spoken(year)), None
    which = (found.get("of") or "").removeprefix("the ")
    if not which:
        return _year_of_partner(found), None
    of_today = which in ("last", "this", "next") and not story.narrative
    reference = story.now if of_today else story.base_of("year")
    return (reference.day.year + _AWAY.get(which, 0), reference) if reference else (None, None)


def _spoken(words: str) -> int | None:
    """Nineteen ninety-seven, as broadcasts are written down."""
    rest = number(words.removeprefix("nineteen "))
    return 1900 + int(rest) if rest is not None else None


def _year_of_partner(found: Found) -> int | None:
    """The year behind the second of two months, or days: "between March and November 2022"."""
    after = found.after(40)
    joint = _JOINT.match(after)
    partner = _partner_pattern().match(after, joint.end()) if joint and _FIGURE.search(after) else None
    if not partner:
        return None
    return year_number(partner["year"]) - (month_numbers()[partner["month"].rstrip(".")] < month_number(found))


@cache
def _partner_pattern() -> re.Pattern[str]:
    month = month_pattern()
    return re.compile(
        rf"""
        (?:(?:early|late|mid|the\ end\ of)[\ -])?
        (?:{month}(?:,\ |\ and\ )){{0,3}}(?:and\ )?                                       # January, February and
        (?:{DAY}\ )?(?P<month>{month})(?:\ {DAY})?,?\ (?:of\ )?(?P<year>{BC_YEAR}|{YEAR})""",
        re.VERBOSE,
    )


def nearest(found: Found, story: Story, base: Reference, month: int, day: int | None) -> int:
    """The year of a month, or of a day of it, that states none.

    In a report the most recent one (right 29 times of 29 in war news), unless its clause looks
    ahead; in a narrative the one nearest to the date told last.
    """
    today = base.day
    if story.narrative:
        return _in_story(story, today, month)
    if (told := story.history(found.span.start)) is not None and not looks_ahead(found, _A_YEAR):
        return told.year + (month < told.month)
    here, there = (today.month, today.day), (month, day if day is not None else today.day)
    if there == here:
        return today.year
    coming = today.year + (there < here)
    if weekday := found.get("weekday"):  # "Monday, Oct. 26" is of the year in which it was a Monday
        fitting = [year for year in (coming, coming - 1, coming - 2) if _falls_on(weekday, year, month, day or 1)]
        if len(fitting) == 1:
            return fitting[0]
    return coming if _lies_ahead(found, arithmetic.day(coming, month, day or 1), today) else coming - 1


def _lies_ahead(found: Found, coming: date | None, today: date) -> bool:
    """Whether the coming one is meant: what follows it, or its clause, says so."""
    if coming is None:
        return False
    days = max(0, (coming - today).days)
    after = found.after(40)
    if _DEADLINE.match(after) or (days <= _APPOINTED and _APPOINTMENT.match(after)):
        return True
    return looks_ahead(found, days, _A_YEAR - days)


def _falls_on(weekday: str, year: int, month: int, number_of_day: int) -> bool:
    day = arithmetic.day(year, month, number_of_day)
    return day is not None and day.weekday() == weekday_numbers()[weekday.rstrip(".")]


def _in_story(story: Story, told: date, month: int) -> int:
    """The year that brings the month nearest to the date told last; at equal distance the story moves on."""
    if story.previous and story.previous.grain is Grain.YEAR:
        return told.year
    if (month - told.month) % 12 <= _HALF_A_YEAR:
        return told.year + (month < told.month)
    return told.year - (month > told.month)
