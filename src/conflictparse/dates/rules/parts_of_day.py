"""Parts of the day: "overnight", "last night", "this morning", "the early hours of", "the previous night"."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.dates import arithmetic, readings
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.story import Story
from conflictparse.dates.words import END, part_pattern, parts_of_day
from conflictparse.kinds import DateKind, Grain

_SMALL_HOURS = "MO"
_NOUN = re.compile(r" (?:shift|watch|vision|club|sky|school|raid)")
_REACHED = re.compile(r"\b(?:by|until|till|before|after) $")
_STEPS = {"last": -1, "previous": -1, "preceding": -1, "next": 1, "following": 1, "tomorrow": 1, "yesterday": -1}


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?:(?:very\ )?(?:early|late|later|earlier|mid)(?:\ in)?[\ -])?
        (?:(?P<day>yesterday|tomorrow)(?:'s)?\ (?:early\ |late\ )?
          |(?P<which>last|this|that|(?:the|that)\ (?:previous|preceding|next|following|same|intervening)|the\ whole|all|the)\ (?:very\ )?(?:early\ |late\ |mid-|same\ )?
          |(?P<bare>(?<=\bat\ |\bby\ |\bof\ )|(?<=\bafter\ |\buntil\ |\bsince\ |\bearly\ )|(?<=\bbefore\ )|(?<=\blate\ )|(?<=\bmid-))
        )
        (?P<part>{part_pattern()})(?:\ hours\b)?{END}(?!-time)""",
        re.VERBOSE,
    )


@cache
def _small_hours_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"""(?:the\ )?(?:(?:very\ )?(?:early|wee|small|pre-?dawn)(?:\ (?:morning))?\ hours|late\ (?:night|evening)\ hours)(?:\ of\ the\ morning)?{END}
           | (?:pre-dawn|predawn){END}""",
        re.VERBOSE,
    )


@cache
def _overnight_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:overnight|tonight){END}", re.VERBOSE)


def _accept(found: Found) -> bool:
    """ "The night the war began" is a night, "the night shift" and "dawn raid" are not expressions of time."""
    bare = found.get("bare") is not None
    if (bare or found.get("which") == "the") and _NOUN.match(found.after(9)):
        return False
    return not (found.get("which") == "the" and found.get("part") in ("sunset", "sunrise"))


def _read(found: Found, story: Story) -> Reading | None:
    part = parts_of_day()[found.get("part") or ""]
    which = found.get("day") or found.get("which") or ""
    base = story.told if which.startswith(("the ", "that")) or story.narrative else story.now
    if not which and story.narrative and _REACHED.search(found.before(7)):  # "by nightfall" of the day told
        which = "that"
    if base is None or not which:  # "at night" is any night
        return _unknown(part)
    if which == "the" and part == "NI" and story.narrative and story.previous and story.previous.timex.endswith("TMO"):
        return readings.at_part(readings.of_day(arithmetic.shift(base.day, -1, "day")), part).anchored(base.anchor)
    step = _STEPS.get(which.removeprefix("the ").removeprefix("that "), 0)
    if which == "the" and part == "NI" and not story.narrative:
        step = -1  # a report on "the night" is written on the day after
    day = arithmetic.shift(base.day, step, "day")
    return readings.at_part(readings.of_day(day), part).anchored(base.anchor)


def _unknown(part: str) -> Reading:
    return Reading(timex=f"XXXX-XX-XXT{part}", grain=Grain.PART_OF_DAY, kind=DateKind.TIME)


def _read_small_hours(found: Found, story: Story) -> Reading | None:
    base = story.base
    part = "NI" if "late" in found.match[0] else _SMALL_HOURS
    day = base.day if base else None
    reading = readings.at_part(readings.of_day(day), part)
    return reading.anchored(base.anchor) if base else reading


def _read_overnight(found: Found, story: Story) -> Reading | None:
    """ "Overnight" takes the date of its evening: the night before the report."""
    base = story.base
    if base is None:
        return _unknown("NI")
    day = base.day if found.match[0] == "tonight" or story.narrative else arithmetic.shift(base.day, -1, "day")
    return readings.at_part(readings.of_day(day), "NI").anchored(base.anchor)


RULES = (
    Rule(name="part_of_day", heads=lambda _: tuple(parts_of_day()), pattern=_pattern, read=_read, accept=_accept),
    Rule(
        name="small_hours",
        heads=lambda _: ("hours", "dawn", "predawn"),
        pattern=_small_hours_pattern,
        read=_read_small_hours,
    ),
    Rule(name="overnight", heads=lambda _: ("overnight", "tonight"), pattern=_overnight_pattern, read=_read_overnight),
)
