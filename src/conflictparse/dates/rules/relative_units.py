"""Calendar units that are pointed to: "last week", "the following month", "earlier this year", "the weekend"."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.dates import arithmetic, readings
from conflictparse.dates.cues import looks_ahead, weekday_looks_ahead
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.story import Reference, Story
from conflictparse.dates.words import END

_EVENT = re.compile(r" (?:the|a|an|his|her|its|their|this|that|he|she|they|it|we|i)\b")
_HALF_A_YEAR = 6  # months
_SATURDAY = 5
_UNITS = ("day", "week", "fortnight", "weekend", "month", "quarter", "year", "decade")
_OF_STORY = {
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "following": 1,
    "next": 1,
    "same": 0,
    "very same": 0,
    "subsequent": 1,
    "ensuing": 1,
}
_OF_TODAY = {"last": -1, "past": -1, "this past": -1, "next": 1, "coming": 1, "this coming": 1, "this": 0, "current": 0}


@cache
def _pattern() -> re.Pattern[str]:
    units = "|".join(_UNITS)
    return re.compile(
        rf"""
        (?:(?:the|that)\ (?P<story>previous|preceding|prior|following|next|subsequent|ensuing|(?:very\ )?same)
          |(?P<story_2>previous|preceding|following|same)
          |(?:the\ )?(?P<today>last|this\ past|this\ coming|next|this|current|coming)
          |(?P<that>that|the(?:\ (?:full|whole|entire|current|fiscal))?)
          |(?P<limited>(?<=\ of\ the\ |\ in\ the\ )|(?<=\bmid-|\bmid\ ))
        )(?:\ (?:fiscal|calendar|financial|academic|(?P<new>new)|election|very))?
        [\ -]?(?P<unit>{units}){END}(?!-|\ (?:old|one|two|three|[0-9]{{1,2}}(?![0-9.,]))\b)""",
        re.VERBOSE,
    )


@cache
def _beside_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"the\ (?P<unit>day|night|week|month|year)\ (?P<way>before|after|earlier|following)(?!\ (?:yesterday|tomorrow)){END}",
        re.VERBOSE,
    )


def _accept(found: Found) -> bool:
    """Not a bare "the day" (as in "the day they came"), nor "the last day" (a window, or the end of a count)."""
    unit, text = found.get("unit"), found.words
    if found.get("that") and not found.limited:
        return not (unit == "day" and text.startswith("the ")) and not found.after(4).startswith((" of ", "s "))
    if text.startswith(("the last ", "the past ")) and unit != "quarter":
        return False  # a window: the seven days before, not the calendar's week
    return not (unit == "day" and found.get("today") in ("last", "current", "coming"))


def _read(found: Found, story: Story) -> Reading | None:
    unit = found.get("unit") or "day"
    if which := found.get("story"):
        return _step(unit, _OF_STORY[which], story.told)
    if which := found.get("today"):
        base = story.told if story.narrative and which != "current" else story.now
        if unit == "weekend":
            return _weekend(which, base)
        return _step(unit, _OF_TODAY[which], base)
    pointed = (found.get("that") or "").startswith("that")
    base = story.mentioned(found.paragraph.start) if pointed else story.told if story.narrative else story.now
    if unit == "day":
        base = story.told
    if unit == "quarter":
        return _quarter(story)
    if unit == "weekend":
        return _weekend("coming" if base and not story.narrative and _weekend_lies_ahead(found, base) else "", base)
    return _step(unit, new_year_step(found, story) if found.get("new") else 0, base)


def new_year_step(found: Found, story: Story) -> int:
    """ "The new year" is the next one where the running one is not new any more, unless the clause tells of the past."""
    base = story.base
    if base is None or base.day.month <= _HALF_A_YEAR:
        return 0
    return int(story.narrative or looks_ahead(found, (13 - base.day.month) * 30))


def _weekend_lies_ahead(found: Found, base: Reference) -> bool:
    """Whether "the weekend" is the coming one: "will meet over the weekend", "should begin by the weekend"."""
    days, back = _SATURDAY - base.day.weekday(), base.day.weekday() + 2
    if days <= 1:
        return False
    by = found.before(3) == "by "
    return looks_ahead(found, days, back) if by else weekday_looks_ahead(found, days, back)


def _quarter(story: Story) -> Reading:
    """ "The quarter" is the one that the text is about, else the last that is over: they are reported on afterwards."""
    if story.quarter:
        return story.quarter
    return _step("quarter", -1, story.base)


def _step(unit: str, count: int, base: Reference | None) -> Reading:
    """The unit that lies some units from that of the base."""
    day = arithmetic.shift(base.day, count, unit) if base else None
    if base is None or day is None:
        return readings.unknown(unit)
    return readings.of_unit(unit, day).anchored(base.anchor)


def _weekend(which: str, base: Reference | None) -> Reading:
    """The weekend that is on or just over; "this weekend" and "next weekend" count from the running week."""
    if base is None:
        return readings.unknown("weekend")
    weeks = {"next": 1, "coming": 0, "this coming": 0, "this": 0, "last": -1, "past": -1, "this past": -1}.get(which)
    if weeks is None:
        weeks = 0 if base.day.weekday() >= 4 else -1
    day = arithmetic.shift(base.day, weeks, "week")
    return (readings.of_weekend(day) if day else readings.unknown("weekend")).anchored(base.anchor)


def _read_beside(found: Found, story: Story) -> Reading | None:
    """ "The day after" the date told; of an event without a date ("the day after the vote") it is not known."""
    unit = found.get("unit") or "day"
    if _EVENT.match(found.after(12)) and (story.told is None or story.told is story.now):
        return readings.unknown(unit)
    reading = _step(
        "day" if unit == "night" else unit, -1 if found.get("way") in ("before", "earlier") else 1, story.told
    )
    return readings.at_part(reading, "NI") if unit == "night" else reading


RULES = (
    Rule(name="calendar_unit", heads=lambda _: _UNITS, pattern=_pattern, read=_read, accept=_accept, limited=True),
    Rule(
        name="unit_beside",
        heads=lambda _: ("day", "night", "week", "month", "year"),
        pattern=_beside_pattern,
        needs=frozenset({"before", "after", "earlier", "following"}),
        read=_read_beside,
    ),
)
