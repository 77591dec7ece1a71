"""Seasons, quarters and halves of a year: "the winter", "summer 2023", "last fall", "the third quarter"."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.dates import arithmetic, readings
from conflictparse.dates.counts import ordinal
from conflictparse.dates.cues import looks_ahead
from conflictparse.dates.era import BC_YEAR, year_number
from conflictparse.dates.readings import YEAR as YEAR_IMPLIED
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.story import Reference, Story
from conflictparse.dates.words import END, YEAR, seasons
from conflictparse.kinds import Grain
from conflictparse.lexicon import trie_pattern

_OF_YEAR = rf"(?:,?\ (?:of\ )?(?:(?:fiscal\ )?(?P<year>{BC_YEAR}|{YEAR})(?:[-/][0-9]{{2,4}})?(?!\w)|(?P<of>last|this|next|that|(?:the\ )?(?:same|following|previous))\ year\b))?"
_BEFORE = re.compile(r"\b(?:in|since|by|until|of|from|to|through|during|before|after|and|or|late|early|mid|over)[ -]$")
_NAMES = re.compile(
    r" (?:of (?!1|20|the year|that)|war\b|guard\b|olympics|palace|water|back|short|apart|in(?:to)?\b|for\b|on\b|from\b|[a-z]+ed\b)"
)
_CAMPAIGN = re.compile(r" (?:counter-?)?(?:offensive|campaign|fighting|assault|push)s?\b")
_RANKS = frozenset({
    "first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th", "last", "final", "latest", "latter",
    "q1", "q2", "q3", "q4",
})  # fmt: skip
_YEARS_AWAY = {"last": -1, "previous": -1, "next": 1, "following": 1}


@cache
def _season_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?:(?P<which>last|this\ past|this\ coming|this|next|that|the\ (?:previous|following|next|same|coming|past)|same|(?P<the>the))\ (?:(?:early|late)\ )?)?
        (?P<season>{trie_pattern(seasons())}){END}(?:\ season\b)?{_OF_YEAR}""",
        re.VERBOSE,
    )


@cache
def _quarter_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?:(?:the|its|their|a)\ )?(?:(?P<before>last|this|next)\ year's\ |(?P<year_2>{YEAR})(?:'s)?\ )?(?:fiscal[\ -])?
        (?:(?P<rank>first|second|third|fourth|1st|2nd|3rd|4th|last|final|latest|latter)[\ -](?P<unit>quarter|half|semester)|q(?P<q>[1-4])){END}
        (?:\ of)?{_OF_YEAR}""",
        re.VERBOSE,
    )


def _accept_season(found: Found) -> bool:
    """A fall is also a collapse and a spring a leap: they need a determiner or a year; names of wars are out."""
    word, stated = found.get("season") or "", found.get("year") or found.get("of")
    if stated:
        return True
    which = found.get("which")
    if word in ("fall", "spring") and (not which or found.get("the")) and _NAMES.match(found.after(12)):
        return False
    if qualifies_campaign(found):
        return True
    if word == "fall":
        return (bool(which) and not found.get("the")) or found.before(8).endswith(
            ("in ", "since ", "during ", "until ", "by ")
        )
    limited = found.start_of("season") > found.span.start and not which
    return bool(which or limited or _BEFORE.search(found.before(8)))


def qualifies_campaign(found: Found) -> bool:
    """Whether the season names an operation ("the summer offensive")."""
    return _CAMPAIGN.match(found.after(18)) is not None


def _base_year(found: Found, story: Story) -> tuple[int | None, Reference | None]:
    """The year that the words state, or point to."""
    if year := found.get("year"):
        return year_number(year), None
    which = (found.get("of") or found.get("before") or "").removeprefix("the ")
    if not which:
        return None, None
    base = story.now if which in ("last", "this", "next") and not story.narrative else story.told
    return (base.day.year + _YEARS_AWAY.get(which, 0), base) if base else (None, None)


def _read_season(found: Found, story: Story) -> Reading | None:
    code = seasons()[found.get("season") or ""]
    year, base = _base_year(found, story)
    if year is not None:
        reading = readings.of_season(year, code)
        return reading.anchored(base.anchor, YEAR_IMPLIED) if base else reading
    which = (found.get("which") or "").removeprefix("the ")
    base = story.told if which in ("previous", "following", "same", "that") or story.narrative else story.now
    if which in ("same", "that"):
        base = story.mentioned(found.paragraph.start)
    if base is None:
        return Reading(timex=f"XXXX-{code}", grain=Grain.SEASON)
    return readings.of_season(_season_of(found, base, code, which, story.narrative), code).anchored(
        base.anchor, YEAR_IMPLIED
    )


def _season_of(found: Found, base: Reference, code: str, which: str, narrative: bool) -> int:
    """The year of a season that is running or past, unless the words say ahead."""
    begun = arithmetic.season_year(base.day, code)
    days = arithmetic.season(begun, code)
    running = bool(days and days[0] <= base.day <= days[1])
    if which in ("last", "this past", "past", "previous"):
        return begun - running
    if which in ("next", "this coming", "coming", "following"):
        return begun + 1
    if which == "this":
        return begun if running or (code == "WI" and base.day.month <= 4) else base.day.year
    if narrative:
        return base.day.year if code != "WI" or base.day.month > 3 else begun
    return (
        begun if running or not looks_ahead(found, (arithmetic.SEASONS[code] - base.day.month) % 12 * 30) else begun + 1
    )


def _read_quarter(found: Found, story: Story) -> Reading | None:
    unit, rank = found.get("unit") or "quarter", found.get("rank") or ""
    size, make = (2, readings.of_half) if unit in ("half", "semester") else (4, readings.of_quarter)
    index = int(found.get("q") or 0) or (ordinal(rank) or (size if rank in ("last", "final", "latter") else 0))
    year, base = _base_year(found, story)
    if index and year is not None:
        reading = make(year, min(index, size))
        return reading.anchored(base.anchor, YEAR_IMPLIED) if base else reading
    base = story.base
    code = f"XXXX-{'H' if size == 2 else 'Q'}{index or 'X'}"
    grain = Grain.HALF if size == 2 else Grain.QUARTER
    if base is None or index > size:
        return Reading(timex=code, grain=grain)
    if not index or rank == "last":  # "the latest quarter": the last that is over
        day = arithmetic.shift(base.day, -12 // size, "month") or base.day
        return make(day.year, (day.month - 1) * size // 12 + 1).anchored(base.anchor, YEAR_IMPLIED)
    begun = (index - 1) * 12 // size + 1 <= base.day.month
    ahead = not begun and looks_ahead(found, ((index - 1) * 12 // size + 1 - base.day.month) * 30)
    return make(base.day.year - (0 if begun or ahead else 1), index).anchored(base.anchor, YEAR_IMPLIED)


def _accept_quarter(found: Found) -> bool:
    """The second half of a match, or a last quarter of a moon, is no part of a year."""
    if found.get("unit") == "quarter" or found.get("q"):
        return True
    return bool(found.get("year") or found.get("of") or found.get("before"))


RULES = (
    Rule(
        name="season",
        heads=lambda _: tuple(seasons()),
        pattern=_season_pattern,
        read=_read_season,
        accept=_accept_season,
        limited=True,
    ),
    Rule(
        name="quarter",
        heads=lambda _: ("quarter", "half", "semester", "q1", "q2", "q3", "q4"),
        pattern=_quarter_pattern,
        read=_read_quarter,
        accept=_accept_quarter,
        needs=_RANKS,
        limited=True,
    ),
)
