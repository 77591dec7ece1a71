"""Months and days of a month: "December 27, 2024", "27 December", "early March", "last August"."""

from __future__ import annotations

from datetime import date
from functools import cache

import regex

from conflictparse.dates import arithmetic, readings
from conflictparse.dates.cues import looks_ahead
from conflictparse.dates.readings import YEAR as YEAR_IMPLIED
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.story import Reference, Story
from conflictparse.dates.words import (
    DAY,
    END,
    LIMIT,
    YEAR,
    month_numbers,
    month_pattern,
    part_pattern,
    parts_of_day,
    weekday_numbers,
    weekday_pattern,
)
from conflictparse.kinds import DateKind, Grain
from conflictparse.lexicon import table

# "of that year", "last year": a year in words behind a month.
_YEAR_IN_WORDS = (
    r",?\ (?:of\ )?(?P<of>last|this|next|that|(?:the\ )?(?:same|following|previous|next|preceding))\ year\b"
)
_WHICH = r"(?P<which>last|this\ past|this\ coming|this|next|the\ (?:previous|following|next|same)|each|every|that)\ "
_PREPOSITION = regex.compile(
    r"\b(?:in|since|by|until|till|of|from|to|through|throughout|during|before|after|between|and|or|around|on|late|early|mid)[ -]$"
)
_DEADLINE = regex.compile(r" (?:deadline|cutoff|cut-off|target)\b")
_IN = regex.compile(r"\b(?:in|since|by|until) $")
_DETERMINER = regex.compile(r"\b(?:the|a|its|their|his|her|this) $")
_AMBIGUOUS = frozenset({"may", "march", "august"})  # also words of the common language


@cache
def _day_pattern() -> regex.Pattern[str]:
    month = month_pattern()
    year = rf"(?:(?:,?\ (?:of\ )?|-)(?P<year>{YEAR})(?!\w)|{_YEAR_IN_WORDS})"
    return regex.compile(
        rf"""
        (?:(?:this\ (?:coming\ |past\ )?|last\ |next\ )?(?P<weekday>{weekday_pattern()}),?\ (?:the\ )?)?      # Friday, Oct. 13
        (?:{LIMIT})?
        (?: (?P<month>{month})\ (?:the\ )?
            (?:(?P<day>{DAY})(?!,[0-9]{{3}}|\.[0-9]|:[0-9]|\ ?[ap]\.?m\b|%)|(?P<day>[0-9]{{2}})(?=20[0-9]{{2}}))   # or "Oct 082017"
            (?:(?P<year>(?<=[0-9]{{2}})20[0-9]{{2}})(?!\w)|{year})?
          | (?<![0-9][.,:])(?:the\ )?(?P<day>{DAY})(?:\ of\ |\ |-(?={month}-[0-9]))(?P<month>{month})(?:{year})?
        )
        (?:\ (?:early\ |late\ )?(?P<part>{part_pattern()})\b)?
        {END}""",
        regex.VERBOSE,
    )


@cache
def _pair_pattern() -> regex.Pattern[str]:
    month = month_pattern()
    joint = r"(?:-|\ -\ |/|\ and\ |\ to\ |\ or\ |\ through\ |\ until\ |,\ )"
    year = rf"(?:,?\ (?P<year>{YEAR})(?!\w))?"
    return regex.compile(
        rf"""
        (?: (?P<first>(?P<day>{DAY})){joint}(?:the\ )?(?P<second>(?P<last>{DAY})(?:\ of)?\ (?P<month>{month}){year})
          | (?P<first>(?P<month>{month})\ (?P<day>{DAY})){joint}(?P<second>(?P<last>{DAY})(?!,[0-9]|\.[0-9]|:){year})
        ){END}""",
        regex.VERBOSE,
    )


@cache
def _month_pattern() -> regex.Pattern[str]:
    return regex.compile(
        rf"""
        (?:{LIMIT})?(?:{_WHICH})?
        (?P<month>{month_pattern()})
        (?:,?\ (?:of\ )?(?P<year>{YEAR}|nineteen\ [a-z]+(?:-[a-z]+)?)(?!\w|,[0-9]{{3}})|{_YEAR_IN_WORDS})?
        {END}""",
        regex.VERBOSE,
    )


def _capital(found: Found) -> bool:
    return found.document.folded[found.match.span("month")[0]].isupper()


def _accept_day(found: Found) -> bool:
    month = (found.get("month") or "").rstrip(".")
    return month not in _AMBIGUOUS or _capital(found)


def _accept_month(found: Found) -> bool:
    """A bare month has a capital; where its name is also a word, a preposition or a year beside it too."""
    month = found.get("month") or ""
    stated = found.get("year") or found.get("of") or found.get("which")
    if not _capital(found):
        return bool(found.get("year")) and month not in _AMBIGUOUS
    if stated or (month in table("dates", "months") and month not in _AMBIGUOUS):
        return True
    if month not in table("dates", "months") and not month.endswith("."):  # "Jan" is a first name, too
        return bool(_IN.search(found.before(6))) and not regex.match(
            r" [A-Z]", found.document.folded[found.span.end : found.span.end + 2]
        )
    limited = found.match.span("month")[0] > found.span.start
    return limited or bool(_PREPOSITION.search(found.before(12))) or _qualifies(found)


def _qualifies(found: Found) -> bool:
    """Whether the month stands before a noun ("the March operation"), or opens a bracket ("(May-August 1950)")."""
    after = found.after(5)
    if found.before(1) == "(":
        return True
    return bool(_DETERMINER.search(found.before(8))) and not regex.match(r" (?:on|of|for|from|to|in|by)\b|[^ ]", after)


def _number(found: Found) -> int:
    return month_numbers()[(found.get("month") or "").rstrip(".")]


def _stated_year(found: Found, story: Story) -> tuple[int | None, Reference | None]:
    """The year that the words give, and the anchor if they only point to it."""
    if year := found.get("year"):
        return (int(year), None) if year.isdigit() else (_spoken(year), None)
    which = (found.get("of") or "").removeprefix("the ")
    if not which:
        return _year_of_partner(found), None
    reference = story.now if which in ("last", "this", "next") and not story.narrative else story.base_of("year")
    if reference is None:
        return None, None
    return reference.day.year + {"last": -1, "previous": -1, "preceding": -1, "next": 1, "following": 1}.get(
        which, 0
    ), reference


def _year_of_partner(found: Found) -> int | None:
    """The year behind the second of two months, or days: "between March and November 2022"."""
    partner = _partner_pattern().match(found.after(40))
    if not partner:
        return None
    return int(partner["year"]) - (month_numbers()[partner["month"].rstrip(".")] < _number(found))


@cache
def _partner_pattern() -> regex.Pattern[str]:
    return regex.compile(
        rf"""\ ?(?:-|/|,\ |,?\ (?:and|to|through|until|or)\ )\ ?(?:(?:early|late|mid|the\ end\ of)[\ -])?
        (?:{month_pattern()}(?:,\ |\ and\ )){{0,3}}(?:and\ )?(?:{DAY}\ )?(?P<month>{month_pattern()})(?:\ {DAY})?,?\ (?:of\ )?(?P<year>{YEAR})""",
        regex.VERBOSE,
    )


def _spoken(words: str) -> int | None:
    from conflictparse.dates.counts import number  # noqa: PLC0415

    rest = number(words.removeprefix("nineteen "))
    return 1900 + int(rest) if rest is not None else None


def _read_day(found: Found, story: Story) -> Reading | None:
    return _at_part(found, _resolve_day(found, story, found.get("day") or ""))


def _read_pair(found: Found, story: Story) -> Reading | None:
    return _resolve_day(found, story, found.get("day" if found.part == "first" else "last") or "")


def _at_part(found: Found, reading: Reading) -> Reading:
    part = parts_of_day().get(found.get("part") or "")
    return readings.at_part(reading, part) if part else reading


def _resolve_day(found: Found, story: Story, figure: str) -> Reading:
    number, month = int(figure.rstrip("sthndr")), _number(found)
    unresolved = f"XXXX-{month:02d}-{number:02d}"
    year, reference = _stated_year(found, story)
    if year is not None:
        reading = readings.of_day(arithmetic.day(year, month, number), f"{year:04d}-{month:02d}-XX")
        return reading.anchored(reference.anchor, YEAR_IMPLIED) if reference else reading
    if story.base is None:
        return Reading(timex=unresolved, grain=Grain.DAY)
    year = _nearest_year(found, story, story.base, month, number)
    day = arithmetic.day(year, month, number) or arithmetic.day(year - year % 4, month, number)  # 29 February
    return readings.of_day(day, unresolved).anchored(story.base.anchor, YEAR_IMPLIED)


def _nearest_year(found: Found, story: Story, base: Reference, month: int, number: int | None) -> int:
    """The year of a month that states none."""
    day = base.day
    if story.narrative:
        return _year_in_story(story, day, month)
    here, there = (day.month, day.day), (month, number if number is not None else day.day)
    coming = day.year + (there < here)
    if there == here:
        return day.year
    if weekday := found.get("weekday"):  # "Monday, Oct. 26" is of the year in which it was a Monday
        fitting = [year for year in (coming, coming - 1, coming - 2) if _falls_on(weekday, year, month, number or 1)]
        if len(fitting) == 1:
            return fitting[0]
    if _DEADLINE.match(found.after(12)):
        return coming
    first = arithmetic.day(coming, month, number or 1)
    ahead = first is not None and looks_ahead(found, max(0, (first - day).days))
    return coming if ahead else coming - 1


def _falls_on(weekday: str, year: int, month: int, number: int) -> bool:
    day = arithmetic.day(year, month, number)
    return day is not None and day.weekday() == weekday_numbers()[weekday.rstrip(".")]


def _year_in_story(story: Story, told: date, month: int) -> int:
    """The year that brings the month nearest to the date told last; a story moves on rather than back."""
    if story.previous and story.previous.grain is Grain.YEAR:
        return told.year
    ahead = (month - told.month) % 12
    if ahead <= 6:
        return told.year + (1 if month < told.month else 0)
    return told.year - (1 if month > told.month else 0)


def _read_month(found: Found, story: Story) -> Reading | None:
    month, which = _number(found), found.get("which") or ""
    if which in ("each", "every"):
        return Reading(timex=f"XXXX-{month:02d}", grain=Grain.MONTH, kind=DateKind.SET)
    year, reference = _stated_year(found, story)
    if year is not None:
        reading = readings.of_month(year, month)
        return reading.anchored(reference.anchor, YEAR_IMPLIED) if reference else reading
    base = story.told if which.startswith(("the ", "that")) else story.base
    if base is None:
        return Reading(timex=f"XXXX-{month:02d}", grain=Grain.MONTH)
    if which in ("last", "this past", "the previous"):
        year = base.day.year - (month >= base.day.month)
    elif which in ("next", "this coming", "the following", "the next"):
        year = base.day.year + (month <= base.day.month)
    elif which == "this":
        year = base.day.year
    else:
        year = _nearest_year(found, story, base, month, None)
    return readings.of_month(year, month).anchored(base.anchor, YEAR_IMPLIED)


def _heads(_: object) -> tuple[str, ...]:
    return tuple(month_numbers())


RULES = (
    Rule(
        name="day_pair",
        heads=_heads,
        pattern=_pair_pattern,
        read=_read_pair,
        accept=_accept_day,
        parts=("first", "second"),
    ),
    Rule(name="calendar_day", heads=_heads, pattern=_day_pattern, read=_read_day, accept=_accept_day),
    Rule(name="month", heads=_heads, pattern=_month_pattern, read=_read_month, accept=_accept_month),
)
