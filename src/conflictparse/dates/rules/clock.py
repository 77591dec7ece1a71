"""Clock times: "11:30 a.m.", "0830 GMT", "16:30 local time", "noon", "three o'clock in the morning"."""

from __future__ import annotations

from datetime import time
from functools import cache

import regex
from attrs import evolve

from conflictparse.dates import readings
from conflictparse.dates.counts import number
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.story import Story
from conflictparse.dates.words import END
from conflictparse.kinds import Anchor, DateKind, Grain
from conflictparse.lexicon import table, trie_pattern

_PREPOSITION = regex.compile(r"\b(?:at|by|around|about|since|until|till|from|before|after|to|and|between|of|on|\() ?$")
_NAMED = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_HOURS_OF_A_HALF_DAY = 12
_FIGURES = {figure for number in range(60) for figure in (f"{number}", f"{number:02d}")}
_GLUED = tuple(f"{figure}{half}" for figure in _FIGURES for half in ("am", "pm"))


@cache
def _zone() -> str:
    zones = trie_pattern(table("dates", "zones"))
    return rf"(?:\ ?(?P<zone>(?:{zones})(?:[+-][0-9]{{1,2}})?|local(?:\ time)?|[a-z]+\ time|(?:eastern|central|pacific)(?:\ (?:standard|daylight))?\ time|z)\b)?"


@cache
def _clock_pattern() -> regex.Pattern[str]:
    half = r"(?:\ ?(?P<half>[ap])\.?\ ?m\b\.?)"
    return regex.compile(
        rf"""
        (?:(?:about|around|approximately|shortly\ (?:after|before)|just\ (?:after|before))\ )?
        (?: (?<![0-9][:.,])(?P<hour>[0-9]{{1,2}})(?:[:.](?P<minute>[0-5][0-9])(?::[0-5][0-9])?)?{half}
          | (?<![0-9][:.,])(?P<hour>[0-9]{{1,2}}):(?P<minute>[0-5][0-9])(?::[0-5][0-9])?(?:\ ?(?:hours|hrs|h)\b)?
          | (?P<hour>[01][0-9]|2[0-4])(?P<minute>[0-5][0-9])(?=\ ?(?:gmt|utc|hours|hrs|local|[a-z]{{3,4}}t\b))(?:\ ?(?:hours|hrs)\b)?
          | (?P<word>[a-z]+|[0-9]{{1,2}})\ ?o'clock(?:\ in\ the\ (?P<half>morning|afternoon|evening))?
        )
        {_zone()}{END}(?!-)""",
        regex.VERBOSE,
    )


@cache
def _named_pattern() -> regex.Pattern[str]:
    return regex.compile(
        rf"(?:(?:about|around|shortly\ (?:after|before)|just\ (?:after|before))\ )?(?P<name>noon|midday|midnight){_zone()}{END}(?!-)",
        regex.VERBOSE,
    )


def _time(found: Found) -> time | None:
    """The time of day that the figures name, if there is such a time."""
    hour = int(number(found.get("word") or "") or 0) if found.get("word") else int(found.get("hour") or 0)
    minute, half = int(found.get("minute") or 0), (found.get("half") or "")[:1]
    if half or found.get("word"):
        if not 1 <= hour <= _HOURS_OF_A_HALF_DAY:
            return None
        hour = hour % _HOURS_OF_A_HALF_DAY + (_HOURS_OF_A_HALF_DAY if half in ("p", "a") and half == "p" else 0)
        if found.get("half") in ("afternoon", "evening"):
            hour = hour % _HOURS_OF_A_HALF_DAY + _HOURS_OF_A_HALF_DAY
    if hour == 24 and minute == 0:
        hour = 0
    return time(hour, minute) if hour < 24 else None


def _accept(found: Found) -> bool:
    """A bare "16:30" needs a preposition, a bracket or a zone: scores and verses read alike."""
    if _time(found) is None:
        return False
    if found.get("half") or found.get("zone") or found.get("word") or regex.search(r"(?:hours|hrs|h)$", found.match[0]):
        return not (found.get("zone") or "").endswith("time") or _is_zone(found.get("zone") or "")
    return bool(_PREPOSITION.search(found.before(9)))


def _is_zone(zone: str) -> bool:
    return zone.split(" ", maxsplit=1)[0] not in (
        "a",
        "the",
        "this",
        "that",
        "same",
        "first",
        "last",
        "next",
        "any",
        "some",
        "no",
        "in",
    )


def _read(found: Found, story: Story) -> Reading | None:
    moment = _time(found)
    return _at(moment, found, story) if moment else None


def _read_named(found: Found, story: Story) -> Reading | None:
    return _at(_NAMED[found.get("name") or "noon"], found, story)


def _at(moment: time, found: Found, story: Story) -> Reading:
    """A time of the day told last beside it, else of the day of the report."""
    base = story.beside(found.span.start) or story.base
    reading = at_time(readings.of_day(base.day if base else None), moment, found.get("zone"))
    return reading.anchored(base.anchor if base else Anchor.NONE) if base else reading


def at_time(day: Reading, moment: time, zone: str | None) -> Reading:
    """A time of a day; of the zones only GMT and UTC are part of a TIMEX3 value, as Z."""
    universal = "Z" if zone and zone.startswith(("gmt", "utc")) and len(zone) == 3 else ""
    named = zone.removesuffix(" time") if zone else None
    return evolve(
        day,
        timex=f"{day.timex[:10]}T{moment:%H:%M}{universal}",
        grain=Grain.MINUTE,
        kind=DateKind.TIME,
        time=moment,
        timezone=named
        and (named.upper() if named in table("dates", "zones") else named.title() if named != "local" else named),
    )


def clock_of(found: Found) -> tuple[time, str | None] | None:
    """The time and the zone of a match of this file's rules, for the day that is joined to it."""
    named = found.match.groupdict().get("name")
    moment = _NAMED[named] if named else _time(found)
    return (moment, found.get("zone")) if moment else None


RULES = (
    Rule(
        name="clock",
        heads=lambda _: (
            "m",
            "am",
            "pm",
            "gmt",
            "utc",
            ":",
            "clock",
            "hours",
            "hrs",
            "local",
            *_GLUED,
            *table("dates", "zones"),
        ),
        pattern=_clock_pattern,
        read=_read,
        accept=_accept,
    ),
    Rule(name="named_hour", heads=lambda _: tuple(_NAMED), pattern=_named_pattern, read=_read_named),
)
