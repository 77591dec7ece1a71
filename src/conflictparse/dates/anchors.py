"""The day that a report is told from: given by the caller, or stated by its own dateline or byline."""

from __future__ import annotations

from datetime import date

from conflictparse.dates.rule import Candidate
from conflictparse.dates.story import Reference, Story
from conflictparse.kinds import Anchor, Grain
from conflictparse.text import Document

_COMPLETE = frozenset({"calendar_day", "iso_date", "date_in_figures"})


def anchor(document: Document, candidates: list[Candidate], published: date | None) -> Reference | None:
    """The reference day, and where it comes from; nothing where neither caller nor text says it."""
    if published is not None:
        return Reference(published, Anchor.PUBLISHED)
    stated = [line.span for line in (document.dateline, document.byline) if line]
    undated = Story(now=None, narrative=False)
    for candidate in candidates:
        if candidate.rule.name in _COMPLETE and any(line.overlaps(candidate.span) for line in stated):
            reading = candidate.rule.read(candidate.found, undated)
            if reading and reading.start and reading.grain is Grain.DAY:
                return Reference(reading.start, Anchor.DATELINE)
    return None
