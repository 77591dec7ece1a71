"""Points at a distance: "two years ago", "three days later", "a month earlier", "five years from now"."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.dates import amounts, arithmetic, readings
from conflictparse.dates.counts import is_definite, number, ordinal_pattern
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import NO_GROUPS, Found, Groups, Rule
from conflictparse.dates.story import Reference, Story
from conflictparse.dates.words import END, UNIT_FACTORS, unit_names
from conflictparse.kinds import Anchor, Grain

_BACK = ("ago", "earlier", "before", "previously", "prior", "back")
_OF_TODAY = ("ago", "from now", "from today", "hence", "back")
_ONWARD = ("later", "afterward", "afterwards", "after", "on")
_SAME_AS = {"fortnight": "week", "decade": "year", "century": "year", "night": "day", "semester": "half"}
_BETWEEN = ("more ", "full ", "short ", "whole ")
_HOURS = {"second": 3600, "minute": 60, "hour": 1}  # how many make an hour


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?P<unit>[a-z]++)(?:\ or\ (?:so|more))?(?P<half>\ and\ a\ half)?
        [\ -](?P<way>ago|earlier|later|afterwards?|previously|hence|from\ now|from\ today|on(?=[,.;])|back(?=[,.;])
            |(?:before|after)\ (?:that|this)(?=[,.;]|$)|(?:before|after|prior)(?=[,.;)]|$)){END}
        (?P<day>(?<=ago|now)\ (?:today|to\ the\ day)\b)?""",
        re.VERBOSE,
    )


def _open(words: str) -> Groups | None:
    """What stands before the unit of "about two full years ago", "a week later", "years earlier"."""
    for counted in amounts.without_approximator(words):
        count, mark = amounts.split(counted, _BETWEEN)
        if not mark:
            return NO_GROUPS
        if mark == " " and (count in ("a", "an") or is_definite(count)):
            return {"count": count}
        if mark == " " and amounts.is_vague(count):
            return {"vague": count}
    return None


def _accept(found: Found) -> bool:
    return bool(
        found.get("count")
        or found.get("vague")
        or (found.get("unit") or "").endswith("s")
        or found.words.startswith("year")
    )


def _read(found: Found, story: Story) -> Reading | None:
    unit = unit_names()[found.get("unit") or ""]
    way = (found.get("way") or "").removesuffix(" that").removesuffix(" this")
    back = way in _BACK
    count = number(found.get("count") or "a") if not found.get("vague") else None
    if count is None or (found.get("count") is None and (found.get("unit") or "").endswith("s")):
        return readings.vague("PAST_REF" if back else "FUTURE_REF")
    base = (
        (story.told if story.narrative else story.now) if way in _OF_TODAY else story.base_of(_SAME_AS.get(unit, unit))
    )
    if base is None or (
        way in _ONWARD and base is story.now and unit not in _HOURS
    ):  # nothing is told that happened "later" than the report
        return readings.unknown(unit)
    if unit == "year" and story.quarter and story.quarter.start and not story.narrative:
        base = Reference(story.quarter.start, Anchor.PREVIOUS_DATE)
        day = arithmetic.shift(base.day, round(-count if back else count) * 12, "month")
        if day:
            return readings.of_unit("quarter", day).anchored(base.anchor)
    if story.last and story.last.start == base.day and way not in _OF_TODAY and _is_too_fine(unit, story.last.grain):
        return readings.unknown(unit)  # "in November 2012 ... ten days later" is of no known day
    factor = UNIT_FACTORS.get(unit, 1)
    away, counted = (-count if back else count) * factor, _SAME_AS.get(unit, unit)
    return _same_day(away, counted, base) if found.get("day") else _at_distance(away, counted, base)


def _is_too_fine(unit: str, grain: Grain) -> bool:
    """Whether a step is counted in days or weeks from a date of which only the month or the year is told."""
    return unit in ("day", "night", "week", "fortnight") and grain in (
        Grain.MONTH,
        Grain.SEASON,
        Grain.QUARTER,
        Grain.YEAR,
    )


def _same_day(count: float, unit: str, base: Reference) -> Reading:
    """ "A year ago today": the same day of another year, month or week."""
    day = arithmetic.shift(base.day, round(count), unit) if unit not in _HOURS else None
    return readings.of_day(day).anchored(base.anchor) if day else readings.unknown("day")


def _at_distance(count: float, unit: str, base: Reference) -> Reading:
    """The unit that many units away; a half, of years, is counted in months."""
    if unit in _HOURS:
        return _hours_away(count / _HOURS[unit], base)
    if not float(count).is_integer():
        finer, factor = {"year": ("month", 12), "month": ("day", 30), "week": ("day", 7)}.get(unit, ("day", 1))
        count, unit = round(count * factor), finer
    day = arithmetic.shift(base.day, int(count), unit)
    if day is None:
        return readings.unknown(unit)
    return readings.of_unit(unit, day).anchored(base.anchor)


def _hours_away(hours: float, base: Reference) -> Reading:
    """A day where the hours make days; the hour itself is not known."""
    days = round(hours / 24)
    day = arithmetic.shift(base.day, days, "day") if days or abs(hours) < 6 else None
    return readings.of_day(day).anchored(base.anchor) if day else readings.unknown("day")


@cache
def _year_ago_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"""(?:(?:the|its|a)\ )?(?:comparable\ |corresponding\ |same\ )?year[\ -](?:ago|earlier|before)[\ ]
        (?:(?:{ordinal_pattern()})[\ -])?(?P<unit>quarter|period|month|half|week|level|figure){END}""",
        re.VERBOSE,
    )


def _read_year_ago(found: Found, story: Story) -> Reading | None:
    """A year before the period that the text is about."""
    base = Reference(story.quarter.start, Anchor.PREVIOUS_DATE) if story.quarter and story.quarter.start else story.now
    if base is None:
        return readings.unknown("year")
    day = arithmetic.shift(base.day, -1, "year")
    unit = found.get("unit") or ""
    if unit not in ("quarter", "month", "week"):
        unit = "quarter" if story.quarter else "year"
    return readings.of_unit(unit, day).anchored(base.anchor) if day else readings.unknown("year")


RULES = (
    Rule(
        name="year_ago",
        heads=lambda _: ("year",),
        pattern=_year_ago_pattern,
        read=_read_year_ago,
    ),
    Rule(
        name="distance",
        heads=lambda _: tuple(unit_names()),
        pattern=_pattern,
        read=_read,
        accept=_accept,
        opening=_open,
    ),
)
