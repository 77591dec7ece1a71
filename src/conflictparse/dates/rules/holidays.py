"""Days with a name and a place in the calendar: "Christmas Eve", "Easter"; days that history named: "9/11"."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from conflictparse.dates import arithmetic, readings
from conflictparse.dates.cues import looks_ahead
from conflictparse.dates.readings import YEAR as YEAR_IMPLIED
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.rules.relative_units import new_year_step
from conflictparse.dates.story import Story
from conflictparse.dates.words import END, YEAR
from conflictparse.kinds import Grain
from conflictparse.lexicon import trie_pattern

_FIXED = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "valentine's day": (2, 14), "may day": (5, 1),
    "halloween": (10, 31), "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25),
    "boxing day": (12, 26), "veterans day": (11, 11), "armistice day": (11, 11), "the fourth of july": (7, 4),
}  # fmt: skip
_FROM_EASTER = {"palm sunday": -7, "good friday": -2, "easter": 0, "easter sunday": 0, "easter monday": 1}
_ONCE = {"9/11": date(2001, 9, 11), "d-day": date(1944, 6, 6)}  # days of history
_THANKSGIVING = ("thanksgiving", "thanksgiving day")  # the fourth Thursday of November, in the United States
_THURSDAY = 3
_OPENING = frozenset({
    "new", "valentine", "may", "halloween", "christmas", "boxing", "veterans", "armistice", "fourth", "palm", "good",
    "easter", "thanksgiving",
})  # fmt: skip


@cache
def _names() -> tuple[str, ...]:
    return (*_FIXED, *_FROM_EASTER, *_THANKSGIVING)


@cache
def _pattern() -> re.Pattern[str]:
    names = trie_pattern(_names()).replace(" ", r"\ ")
    return re.compile(rf"(?:(?P<which>last|this|next)\ )?(?P<name>{names})(?:,?\ (?P<year>{YEAR}))?{END}", re.VERBOSE)


@cache
def _new_year_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:the\ (?:beginning|start)\ of\ )?the\ new\ year{END}(?!')", re.VERBOSE)


def _in_year(name: str, year: int) -> date | None:
    if name in _FIXED:
        return arithmetic.day(year, *_FIXED[name])
    if name in _FROM_EASTER:
        sunday = arithmetic.easter(year)
        return sunday and arithmetic.shift(sunday, _FROM_EASTER[name], "day")
    last_of_three_weeks = arithmetic.day(year, 11, 22)
    return last_of_three_weeks and arithmetic.weekday_on_or_after(last_of_three_weeks, _THURSDAY)


def _read(found: Found, story: Story) -> Reading | None:
    name = found.get("name") or ""
    if stated := found.get("year"):
        return readings.of_day(_in_year(name, int(stated)))
    base = story.base
    if base is None:
        return readings.unknown("day")
    year = base.day.year
    day = _in_year(name, year)
    which = found.get("which")
    if day and not story.narrative:
        if day > base.day and which not in ("next", "this") and not looks_ahead(found, (day - base.day).days):
            day = _in_year(name, year - 1)
        elif day <= base.day and which == "next":
            day = _in_year(name, year + 1)
    return readings.of_day(day).anchored(base.anchor, YEAR_IMPLIED)


def _accept(found: Found) -> bool:
    return found.document.folded[found.start_of("name")].isupper() or (found.get("name") or "").startswith("the ")


def _read_new_year(found: Found, story: Story) -> Reading | None:
    if story.base is None:
        return Reading(timex="XXXX", grain=Grain.YEAR)
    return readings.of_year(story.base.day.year + new_year_step(found, story)).anchored(story.base.anchor)


@cache
def _once_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w./-])(?P<name>{trie_pattern(_ONCE)})(?![/-]|\.[0-9]|\ for\b){END}")


def _read_once(found: Found, story: Story) -> Reading | None:
    del story
    return readings.of_day(_ONCE[found.get("name") or ""])


RULES = (
    Rule(
        name="holiday",
        heads=lambda _: {word for name in _names() for word in re.findall(r"\w+", name) if len(word) > 3},
        pattern=_pattern,
        read=_read,
        accept=_accept,
        needs=_OPENING,
    ),
    Rule(
        name="day_of_history",
        heads=lambda _: ("9", "d"),
        pattern=_once_pattern,
        read=_read_once,
        accept=lambda found: found.written[0] in "9D",
    ),
    Rule(
        name="new_year",
        heads=lambda _: ("new",),
        pattern=_new_year_pattern,
        read=_read_new_year,
        needs=frozenset({"year"}),
    ),
)
