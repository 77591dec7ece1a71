"""Days of the week: "Friday", "last Monday", "late Saturday", "Thursday night", "on Tuesdays"."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from conflictparse.dates import arithmetic, readings
from conflictparse.dates.cues import weekday_looks_ahead
from conflictparse.dates.readings import ALL, Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.story import Story
from conflictparse.dates.words import END, part_pattern, parts_of_day, weekday_numbers, weekday_pattern
from conflictparse.kinds import DateKind, Grain
from conflictparse.lexicon import table

_END_OF_RANGE = re.compile(r"\b(?:through|to|until|till|into) $")
_AFTER_PREPOSITION = re.compile(r"\b(?:on|by|since|until|from|through|between|and|last|next) $")

_WORD = re.compile(r"[A-Za-z]+")
_LONGEST_TITLE = 16


@cache
def _pattern() -> re.Pattern[str]:
    full = "|".join(table("dates", "weekdays"))
    return re.compile(
        rf"""
        (?:(?P<every>each|every)\ (?:other\ )?
          |(?P<which>last|this\ past|this\ coming|coming|this|next|the\ (?:previous|next|following|same)|that|previous|following|same)\ )?
        (?P<day>{weekday_pattern()}|(?:{full})(?=s\b))(?P<plural>s\b)?
        (?:(?:'s)?[\ -](?:early\ |late\ |mid-)?(?P<part>{part_pattern()})(?P<parts>s)?\b)?
        {END}""",
        re.VERBOSE,
    )


def _accept(found: Found) -> bool:
    """Sat, Sun, Wed and Mon are words and names: an abbreviation needs a capital and a full stop or a preposition."""
    day = found.get("day") or ""
    if day in table("dates", "weekdays"):
        return not _is_newspaper(found)
    written = found.start_of("day")
    if not found.document.folded[written].isupper():
        return False
    return day.endswith(".") or bool(_AFTER_PREPOSITION.search(found.before(10)))


def _is_newspaper(found: Found) -> bool:
    """Whether the day is part of a paper's name: "the Sunday Times"."""
    behind = found.document.folded[found.span.end + 1 : found.span.end + _LONGEST_TITLE]
    word = _WORD.match(behind)
    return word is not None and word[0][0].isupper() and word[0].lower() in table("organisations", "heads.media")


def _read(found: Found, story: Story) -> Reading | None:
    number = weekday_numbers()[(found.get("day") or "").rstrip(".")]
    part = parts_of_day().get(found.get("part") or "")
    if found.get("every") or found.get("plural") or found.get("parts"):
        timex = f"XXXX-WXX-{number + 1}" + (f"T{part}" if part else "")
        return Reading(timex=timex, grain=Grain.PART_OF_DAY if part else Grain.DAY, kind=DateKind.SET)
    reading = _which_day(number, found, story)
    return readings.at_part(reading, part) if part else reading


def _which_day(number: int, found: Found, story: Story) -> Reading:
    """Most recent, today counts (right nine times in ten); in a narrative, the next after the date told."""
    which = found.get("which") or ""
    of_story = which.removeprefix("the ") in ("previous", "following", "same", "that") or which == "the next"
    reference = story.told if of_story or story.narrative else story.now
    if reference is None:
        return Reading(timex=f"XXXX-WXX-{number + 1}", grain=Grain.DAY)
    day = reference.day
    if which in ("next", "coming", "this coming", "the next", "the following", "following"):
        meant = arithmetic.weekday_on_or_after(arithmetic.shift(day, 1, "day") or day, number)
    elif which in ("last", "this past", "the previous", "previous"):
        meant = arithmetic.weekday_on_or_before(arithmetic.shift(day, -1, "day") or day, number)
    elif which == "this" or (story.narrative and which != "that") or (not which and _lies_ahead(number, found, day)):
        meant = arithmetic.weekday_on_or_after(day, number)
    else:
        meant = arithmetic.weekday_on_or_before(day, number)
    beside = story.beside(found.span.start)
    if meant and beside and meant < beside.day and _END_OF_RANGE.search(found.before(12)):
        meant = arithmetic.weekday_on_or_after(beside.day, number)
    return readings.of_day(meant, f"XXXX-WXX-{number + 1}").anchored(reference.anchor, ALL)


def _lies_ahead(number: int, found: Found, today: date) -> bool:
    """Whether a cue says so; "Wednesday's ruling" has been given, but for "ahead of Wednesday's ruling"."""
    days = (number - today.weekday()) % 7
    if not days or (found.after(2) == "'s" and not found.before(9).endswith("ahead of ")):
        return False
    return weekday_looks_ahead(found, days, 7 - days)


WEEKDAY = Rule(
    name="weekday",
    heads=lambda _: (*weekday_numbers(), *(f"{name}s" for name in table("dates", "weekdays"))),
    pattern=_pattern,
    read=_read,
    accept=_accept,
    limited=True,
)
RULES = (WEEKDAY,)
