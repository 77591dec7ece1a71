"""Days of a month: "December 27, 2024", "27 December", "Friday, Oct. 13", "between 20 and 27 December"."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.dates import arithmetic, readings, which_year
from conflictparse.dates.era import BC_YEAR
from conflictparse.dates.readings import YEAR as YEAR_IMPLIED
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.rules.months import AMBIGUOUS, has_capital
from conflictparse.dates.story import Story
from conflictparse.dates.words import (
    DAY,
    END,
    LIMIT,
    YEAR,
    listed,
    month_numbers,
    month_pattern,
    part_pattern,
    parts_of_day,
    weekday_pattern,
)
from conflictparse.kinds import DateKind, Grain

_NUMBERED = re.compile(r"(?:\bno\.|\bnumber|#) ?$")  # "Report No. 12, 14 July"
_NOUN = re.compile(r" (?:to [0-9]{1,3} )?([a-z]+)")


@cache
def _day_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?:(?P<each>each|every)\ )?(?:(?:the\ )?(?P<whole>week|weekend)\ of\ )?
        (?:(?:this\ (?:coming\ |past\ )?|last\ |next\ )?(?P<weekday>{weekday_pattern()}),?\ (?:the\ )?)?
        {LIMIT}?
        (?: (?<![0-9][.,:])(?:the\ )?(?P<day_first>(?P<day>{DAY}))(?:\ of\ |\ |(?P<hyphen>-))   # 27 December
          | (?:(?:this\ past|last|next|this\ coming)\ )?
        )
        (?P<month>{month_pattern()})
        (?(hyphen)(?=-[0-9]))                                             # 27-Dec-2024
        (?(day_first)|\ (?:the\ )?
            (?: (?P<day_2>{DAY})(?!,[0-9]{{3}}|[.:][0-9]|\ ?[ap]\.?m\b|%)
              | (?P<day_3>[0-9]{{2}})(?=20[0-9]{{2}})                     # "Oct 082017", glued by a scraper
            )
        )
        (?:(?P<year>(?<=[0-9]{{2}})20[0-9]{{2}})(?!\w)|(?:,?\ (?:of\ )?|-)(?P<year_2>{BC_YEAR}|{YEAR})(?!\w)|{which_year.IN_WORDS})?
        (?:\ (?:early\ |late\ )?(?P<part>{part_pattern()})\b)?
        {END}""",
        re.VERBOSE,
    )


@cache
def _pair_pattern() -> re.Pattern[str]:
    month = month_pattern()
    joint = r"(?:-|\ -\ |/|\ and\ |\ to\ |\ or\ |\ through\ |\ until\ |,\ )"
    return re.compile(
        rf"""
        (?: (?:(?P<listed>(?P<early>{DAY})),\ )?(?P<first>(?P<day>{DAY})){joint}(?:the\ )?(?P<second>(?P<last>{DAY})(?:\ of)?\ (?P<month>{month})(?:,?\ (?P<year>{YEAR})(?!\w))?)
          | (?P<first_2>(?P<month_2>{month})\ (?P<day_2>{DAY})){joint}
            (?P<second_2>(?P<last_2>{DAY})(?!,[0-9]|\.[0-9]|:)(?:,?\ (?P<year_2>{YEAR})(?!\w))?)
        ){END}""",
        re.VERBOSE,
    )


def _accept(found: Found) -> bool:
    """Not "they may 5 times try", nor the month and the count of "in March 20 soldiers fell"."""
    if _NUMBERED.search(found.before(8)):
        return False
    if (
        not found.get("year")
        and not found.before(4).endswith("on ")  # "On March 20 people fled"
        and (noun := _NOUN.match(found.after(24)))
        and noun[1] in listed("counted", found.config.words)
    ):
        return False
    return (found.get("month") or "").rstrip(".") not in AMBIGUOUS or has_capital(found)


def _read_day(found: Found, story: Story) -> Reading | None:
    if found.get("each"):
        month, number = which_year.month_number(found), int((found.get("day") or "").rstrip("sthndr"))
        return Reading(timex=f"XXXX-{month:02d}-{number:02d}", grain=Grain.DAY, kind=DateKind.SET)
    reading = _resolved(found, story, found.get("day") or "")
    part = parts_of_day().get(found.get("part") or "")
    if (whole := found.get("whole")) and reading.start:
        return readings.of_unit(whole, reading.start).anchored(reading.anchor, reading.implied)
    return readings.at_part(reading, part) if part else reading


def _read_pair(found: Found, story: Story) -> Reading | None:
    return _resolved(found, story, found.get({"listed": "early", "first": "day"}.get(found.part, "last")) or "")


def _resolved(found: Found, story: Story, figure: str) -> Reading:
    number, month = int(figure.rstrip("sthndr")), which_year.month_number(found)
    year, reference = which_year.stated(found, story)
    if year is not None:
        reading = readings.of_day(arithmetic.day(year, month, number), f"{year:04d}-{month:02d}-XX")
        return reading.anchored(reference.anchor, YEAR_IMPLIED) if reference else reading
    unresolved = f"XXXX-{month:02d}-{number:02d}"
    if story.base is None:
        return Reading(timex=unresolved, grain=Grain.DAY)
    year = which_year.nearest(found, story, story.base, month, number)
    day = arithmetic.day(year, month, number) or arithmetic.day(year - year % 4, month, number)  # 29 February
    return readings.of_day(day, unresolved).anchored(story.base.anchor, YEAR_IMPLIED)


def _heads(_: object) -> tuple[str, ...]:
    return tuple(month_numbers())


RULES = (
    Rule(
        name="day_pair",
        heads=_heads,
        pattern=_pair_pattern,
        read=_read_pair,
        accept=_accept,
        needs=frozenset({"-", "/", ",", "and", "to", "or", "through", "until"}),
        counted=True,
        parts=("listed", "first", "second"),
    ),
    Rule(
        name="calendar_day",
        heads=_heads,
        pattern=_day_pattern,
        read=_read_day,
        accept=_accept,
        counted=True,
    ),
)
