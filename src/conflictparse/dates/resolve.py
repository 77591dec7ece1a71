"""From matches to mentions: each expression read in the order of the text, against what was told before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from conflictparse.dates import readings
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Candidate
from conflictparse.dates.rules.clock import at_time, clock_of
from conflictparse.dates.story import Story
from conflictparse.dates.words import parts_of_day
from conflictparse.kinds import Anchor, DateKind, Grain
from conflictparse.model import DateReference
from conflictparse.text import Document


def resolve(document: Document, candidates: Iterable[Candidate], story: Story) -> Iterator[DateReference]:
    """The mentions, each with the value that its rule reads."""
    for candidate in candidates:
        reading = candidate.rule.read(candidate.found, story)
        if reading is None:
            continue
        if candidate.clock:
            reading = _at_clock(reading, candidate.clock)
        story.tell(reading, candidate.span.end)
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


def _at_clock(day: Reading, clock: Candidate) -> Reading:
    """The day at the time that was joined to it."""
    if day.grain not in (Grain.DAY, Grain.PART_OF_DAY) or "REF" in day.timex:
        return day
    day = evolve(day, timex=day.timex.partition("T")[0], grain=Grain.DAY, kind=DateKind.DATE)
    if clock.rule.name in ("clock", "named_hour"):
        found = clock_of(clock.found)
        return at_time(day, *found) if found else day
    if clock.rule.name == "small_hours":
        return readings.at_part(day, "NI" if "late" in clock.found.match[0] else "MO")
    return readings.at_part(day, parts_of_day()[clock.found.get("part") or ""])
