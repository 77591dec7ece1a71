"""Quantities: how many of what, with what bound, per what."""

from __future__ import annotations

from conflictparse.config import Config
from conflictparse.model import DateReference, Quantity
from conflictparse.quantities import amounts, bounds, elision, labelled, lists, never, nouns, numerals, ranges, rates
from conflictparse.text import Document

REFINERS = (
    amounts.read,
    ranges.join,
    bounds.read,
    amounts.read,
    nouns.count,
    labelled.read,
    bounds.read_behind_nouns,
    lists.share,
    elision.fill,
    rates.read,
)
"""What completes the numerals that were found, in this order; a unit may stand behind "20-odd", so it is read twice."""


def find(document: Document, config: Config, *, dates: tuple[DateReference, ...] = ()) -> tuple[Quantity, ...]:
    """Find how many of what a document says.

    Args:
        document: the text, read once.
        config: settings.
        dates: temporal expressions already found; those of calendar dates and clock times mask their numbers.

    Returns:
        The quantities, sorted by span, without overlaps.

    >>> from conflictparse.config import DEFAULT
    >>> [found] = find(Document("They said that at least 20 soldiers had fled."), DEFAULT)
    >>> found.text, found.value, found.bound.value, found.unit
    ('at least 20', 20, 'at_least', 'soldier')
    """
    drafts = never.drop(document, config, numerals.find(document, config), dates)
    for refine in REFINERS:
        drafts = refine(document, config, drafts)
    return tuple(draft.finish(document) for draft in drafts)
