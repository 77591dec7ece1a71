"""Temporal expressions: found by small rules, read in the order of the text, resolved to days.

Spans and values follow TIMEX3 (TimeML 1.2.1); days are inclusive intervals.
"""

from __future__ import annotations

from datetime import date

from conflictparse.config import Config
from conflictparse.dates.anchors import anchor
from conflictparse.dates.compounds import joined
from conflictparse.dates.refine import join_times, longest
from conflictparse.dates.resolve import resolve
from conflictparse.dates.scan import candidates
from conflictparse.dates.story import Story, is_narrative
from conflictparse.dates.wholes import placed
from conflictparse.model import DateReference
from conflictparse.text import Document

__all__ = ["find"]


def find(document: Document, config: Config, *, published: date | None) -> tuple[DateReference, ...]:
    """Find the temporal expressions of a document.

    Args:
        document: the text, read once.
        config: settings; ``war_started`` resolves "Day 1,035 of the war".
        published: the day of publication. Without it a dateline or byline with a full date is the
            anchor; without either, relative expressions stay unresolved.

    Returns:
        The expressions with their TIMEX3 values and days, sorted by span.
    """
    found = join_times(document, longest(candidates(document, config)))
    now = anchor(document, found, published)
    story = Story(now=now, narrative=is_narrative(document, now.day if now else None))
    return tuple(placed(document, joined(document, resolve(document, found, story)), config))
