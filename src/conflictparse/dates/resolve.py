"""From matches to mentions: each expression read in the order of the text, against what was told before it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from conflictparse.dates import readings
from conflictparse.dates.era import is_told, unmirrored
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Candidate
from conflictparse.dates.rules.clock import at_time
from conflictparse.dates.rules.seasons import qualifies_campaign
from conflictparse.dates.story import Story
from conflictparse.dates.words import parts_of_day
from conflictparse.kinds import Anchor, DateKind, Grain
from conflictparse.model import DateReference
from conflictparse.text import Document


def resolve(document: Document, candidates: Iterable[Candidate], story: Story) -> Iterator[DateReference]:
    """The mentions, each with the value that its rule reads."""
    mirrored = is_told(document)
    for candidate in candidates:
        reading = candidate.rule.read(candidate.found, story)
        if reading is None:
            continue
        told, told_back = reading, _FLASHBACK.search(candidate.found.words) is not None
        if candidate.clock:
            reading = _at_clock(reading, candidate.clock)
        if candidate.rule.name in _CALENDAR or not told_back:
            story.mention(told, candidate.span.end)
        if not told_back and moves_on(candidate, told):
            story.tell(_late(candidate, told))
        if mirrored:
            reading = unmirrored(reading)
        yield DateReference(
            span=candidate.span,
            text=document.slice(candidate.span),
            rule=candidate.rule.name,
            start=reading.start,
            end=reading.end,
            time=reading.time,
            timezone=reading.timezone,
            grain=reading.grain,
            kind=reading.kind,
            timex=reading.timex,
            implied=reading.implied,
            anchor=reading.anchor if reading.start else Anchor.NONE,
        )


_LEADS = re.compile(r"(?:^|[.!?;][\"')\]]* |\n)(?:[a-z]{1,12},? ){0,2}$")
# "One report, written three weeks later, gave ...", "the plan, drawn up in August, called for": what is told aside.
_ASIDE = re.compile(
    r", [a-z]{2,12}(?:ed|en|wn|ilt|ade|old|un|ung|eft|ut|et)(?: up| out)?(?: (?:in|on|by|some|about|only))? $"
)
_AT_ITS_END = re.compile(r"\b(?:end|close|late|latter|final) ")
_CALENDAR = frozenset({"month", "calendar_day"})  # "December last year" is mentioned, though it tells no story
# "Three divisions that had fought there in May": what was over before.
_BEFORE_THAT = re.compile(r"\b(?:that|which|who) had (?!to\b)[a-z][^.;,]*$")
_ASIDE_REACH = 60  # characters
_ATTRIBUTE = len(" their ")
_ATTRIBUTIVE = re.compile(r"\b(?:the|a|an|his|her|its|their|this|that) $")
_FLASHBACK = re.compile(r"ago|earlier|previous|preceding|before|prior|last(?! quarter)|back")


def moves_on(candidate: Candidate, reading: Reading) -> bool:
    """Whether a date carries the story with it, so that the next is counted from there.

    One that only qualifies a noun ("the May 2007 high") does not, and a bare year does where it opens its
    sentence ("In 1964, ...").
    """
    found = candidate.found
    before = found.before(_ASIDE_REACH)
    if _is_aside(candidate, before):
        return False
    if reading.grain is Grain.SEASON and qualifies_campaign(found):
        return False
    if reading.grain is Grain.YEAR:
        return _LEADS.search(before) is not None
    return reading.grain is Grain.QUARTER or not _ATTRIBUTIVE.search(before[-_ATTRIBUTE:])


def _late(candidate: Candidate, reading: Reading) -> Reading:
    """A date as the story goes on from it: behind "the end of 1986" January is that of 1987."""
    if reading.grain is not Grain.YEAR or reading.end is None or not _AT_ITS_END.search(candidate.found.words):
        return reading
    return reading._replace(start=reading.end.replace(day=1), grain=Grain.MONTH)


def _is_aside(candidate: Candidate, before: str) -> bool:
    """Whether the story goes on without a date: a limit, a holiday's name, the night meanwhile, a participle's clause."""
    if before.endswith(("until ", "till ")):
        return True
    match candidate.rule.name:
        case "holiday":
            return not before.endswith("on ")
        case "part_of_day":
            return before.endswith(("during ", "through ", "throughout "))
    if " had " in before and _BEFORE_THAT.search(before):
        return True
    return candidate.found.after(1) == "," and _ASIDE.search(before) is not None


def _at_clock(day: Reading, clock: Candidate) -> Reading:
    """The day at the time that was joined to it."""
    if day.grain not in (Grain.DAY, Grain.PART_OF_DAY) or "REF" in day.timex:
        return day
    day = day._replace(timex=day.timex.partition("T")[0], grain=Grain.DAY, kind=DateKind.DATE)
    if clock.rule.name in ("clock", "named_hour"):
        return at_time(day, clock.found)
    if clock.rule.name == "small_hours":
        return readings.at_part(day, "NI" if "late" in clock.found.match[0] else "MO")
    return readings.at_part(day, parts_of_day()[clock.found.get("part") or ""])
