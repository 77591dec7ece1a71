"""Clock times: "11:30 a.m.", "0830 GMT", "16:30 local time", "noon", "three o'clock in the morning"."""

from __future__ import annotations

import re
from datetime import time
from functools import cache

from conflictparse.dates import readings
from conflictparse.dates.counts import number
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.story import Story
from conflictparse.dates.words import END
from conflictparse.kinds import DateKind, Grain
from conflictparse.lexicon import table, trie_pattern

_PREPOSITION = re.compile(r"\b(?:at|by|around|about|since|until|till|from|before|after|to|and|between|of|on|\() ?$")
_NAMED = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_NO_ZONE = ("a ", "the ", "this ", "that ", "same ", "first ", "last ", "next ", "any ", "some ", "no ", "in ", "long ")
_HALF_DAY, _DAY = 12, 24
_FIGURES = sorted({figure for minute in range(60) for figure in (f"{minute}", f"{minute:02d}")})
_GLUED = tuple(f"{figure}{half}" for figure in _FIGURES for half in ("am", "pm"))  # "6pm" is one token
_ABOUT = r"(?:(?:about|around|approximately|shortly\ (?:after|before)|just\ (?:after|before))\ )?"


@cache
def _zone() -> str:
    zones = trie_pattern(table("dates", "zones"))
    return rf"""(?:\ ?(?P<zone>
        (?:{zones})(?:[+-][0-9]{{1,2}})? | local(?:\ time)? | [a-z]{{2,20}}(?:\ (?:standard|daylight))?\ time | z)\b)?"""


@cache
def _clock_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"""
        {_ABOUT}
        (?: (?<![0-9][:.,])(?P<hour>[0-9]{{1,2}})
            (?:  (?:[:.](?P<minute>[0-5][0-9])(?::[0-5][0-9])?)?(?:\ ?(?P<half>[ap])(?:\.\ ?m\b\.?|\ ?m\b))  # 5 p.m., 11.30am
              |  :(?P<minute_2>[0-5][0-9])(?::[0-5][0-9])?(?P<hours>\ ?(?:hours|hrs|h)\b)?         # 16:30
            )
          | (?:(?P<hour_2>[01][0-9]|2[0-4])\.?(?P<minute_3>[0-5][0-9])|(?P<hour_3>[0-9])\.(?P<minute_4>[0-5][0-9]))
            (?=\ ?(?:hours|hrs|local|(?:{trie_pattern(table("dates", "zones"))})\b))             # 0830 GMT, 9.42 BST
            (?P<hours_2>\ ?(?:hours|hrs)\b)?
          | (?P<word>[a-z]{{3,6}}|[0-9]{{1,2}})\ ?o'clock(?:\ in\ the\ (?P<part>morning|afternoon|evening))?
        )
        {_zone()}{END}(?!-)""",
        re.VERBOSE,
    )


@cache
def _named_pattern() -> re.Pattern[str]:
    return re.compile(rf"{_ABOUT}(?P<name>noon|midday|midnight){_zone()}{END}(?!-)", re.VERBOSE)


def time_of(found: Found) -> time | None:
    """The time of day that the words or figures name, if there is such a time."""
    if name := found.get("name"):
        return _NAMED[name]
    hour, minute = _hour(found), int(found.get("minute") or 0)
    if hour is None or hour > _DAY or (hour == _DAY and minute):
        return None
    return time(hour % _DAY, minute)


def _hour(found: Found) -> int | None:
    """The hour of 24; nothing for a "25 p.m."."""
    word, half, part = found.get("word"), found.get("half"), found.get("part")
    hour = int(number(word) or 0) if word else int(found.get("hour") or 0)
    if not (word or half):
        return hour
    if not 1 <= hour <= _HALF_DAY:
        return None
    return hour % _HALF_DAY + (_HALF_DAY if half == "p" or part in ("afternoon", "evening") else 0)


def _accept(found: Found) -> bool:
    """A bare "16:30" needs a preposition, a bracket or a zone: scores and verses read alike."""
    zone = found.get("zone") or ""
    if time_of(found) is None or (zone.endswith(" time") and zone.startswith(_NO_ZONE)):
        return False
    if found.get("half") or zone or found.get("word") or found.get("hours"):
        return True
    return bool(_PREPOSITION.search(found.before(9)))


def _read(found: Found, story: Story) -> Reading | None:
    """A time of the day told just before it, else of the day of the report."""
    base = story.beside(found.span.start) or story.scene(found.paragraph.start) or story.base
    reading = at_time(readings.of_day(base.day if base else None), found)
    return reading.anchored(base.anchor) if base else reading


def at_time(day: Reading, found: Found) -> Reading:
    """A day at the time of a match; of the zones only GMT and UTC are part of a TIMEX3 value, as Z."""
    moment, zone = time_of(found) or time(0), found.get("zone")
    universal = "Z" if zone in ("gmt", "utc", "z") else ""
    return day._replace(
        timex=f"{day.timex}T{moment:%H:%M}{universal}",
        grain=Grain.MINUTE,
        kind=DateKind.TIME,
        time=moment,
        timezone=_zone_name(zone.removesuffix(" time")) if zone else None,
    )


def _zone_name(zone: str) -> str:
    """The zone as one writes it: "GMT", "Kyiv", "local"."""
    if zone == "local":
        return zone
    return zone.upper() if zone[:3] in ("gmt", "utc") or zone in (*table("dates", "zones"), "z") else zone.title()


RULES = (
    Rule(
        name="clock",
        heads=lambda _: ("m", ":", "clock", "hours", "hrs", "local", "am", "pm", *_GLUED, *table("dates", "zones")),
        pattern=_clock_pattern,
        read=_read,
        accept=_accept,
        counted=True,
    ),
    Rule(name="named_hour", heads=lambda _: tuple(_NAMED), pattern=_named_pattern, read=_read),
)
