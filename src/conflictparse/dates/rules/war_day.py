"""Days counted from the start of the war: "Day 1,035 of the war", "the 1,000th day of the invasion"."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.dates import arithmetic, readings
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.story import Story
from conflictparse.kinds import Anchor

_START_HEADS = ("start", "beginning", "outbreak", "onset", "launch", "since")
_WAR = r"(?:\w+-?\w*\ ){0,3}(?:war|invasion|conflict|offensive|aggression)"


@cache
def war_pattern() -> re.Pattern[str]:
    """ "The war", "Russia's full-scale invasion"."""
    return re.compile(rf"(?:the\ |this\ |its\ |[a-z]{{2,20}}'s\ )?{_WAR}\b", re.VERBOSE)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"""
        day\ (?P<count>[0-9]{{1,3}}(?:,[0-9]{{3}}|[0-9]{{0,2}}))(?![0-9,]*[0-9])(?:\ (?:of|since|into)\ (?:the\ |russia's\ )?{_WAR}\b)?
      | (?:the\ )?(?P<count_2>[0-9]{{1,3}}(?:,[0-9]{{3}}|[0-9]{{0,2}}))(?:st|nd|rd|th)\ day\ of\ (?:the\ |russia's\ )?{_WAR}\b""",
        re.VERBOSE,
    )


def _accept(found: Found) -> bool:
    """Only where the caller says when the war began, or the words say that it is a war's day."""
    return " " in found.match[0].removeprefix("day ") or (
        found.config.war_started is not None and found.written[0] == "D"
    )


def _read(found: Found, story: Story) -> Reading | None:
    del story
    began = found.config.war_started
    count = int((found.get("count") or "0").replace(",", ""))
    if began is None or count < 1:
        return readings.unknown("day")
    return readings.of_day(arithmetic.shift(began, count - 1, "day")).anchored(Anchor.NONE)


@cache
def _start_pattern() -> re.Pattern[str]:
    whose = r"(?:the\ |this\ |its\ |[a-z]{2,20}'s\ )"
    return re.compile(
        rf"""(?P<start>the\ (?:very\ )?(?:start|beginning|outbreak|onset|launch)\ of\ {whose}{_WAR}\b)
           | since\ (?P<start_2>{whose}{_WAR}\ (?:began|started|broke\ out)\b)""",
        re.VERBOSE,
    )


def _read_start(found: Found, story: Story) -> Reading | None:
    """A caller who says when the war began says what "since the start of the war" means; the words alone do not."""
    del story
    return readings.of_day(found.config.war_started)


RULES = (
    Rule(
        name="war_start",
        heads=lambda config: _START_HEADS if config.war_started else (),
        pattern=_start_pattern,
        read=_read_start,
        parts=("start",),
    ),
    Rule(name="war_day", heads=lambda _: ("day",), pattern=_pattern, read=_read, accept=_accept),
)
