"""Whose hedge it is, and on which scale: read from the quote that contains it."""

from __future__ import annotations

from attrs import evolve

from conflictparse.config import Config
from conflictparse.hedges.scales import band_of
from conflictparse.model import Hedge, Quote, Source, Span
from conflictparse.text import Document


def assign(
    document: Document, hedges: tuple[Hedge, ...], quotes: tuple[Quote, ...], config: Config
) -> tuple[Hedge, ...]:
    """The hedges with their holder set, and the scale of those whose holder speaks on one.

    A hedge inside reported content is the source's, the innermost where quotes nest; the reporting
    cue ("claimed", "according to") is the hedge of its own source; all others are the writer's.
    """
    return tuple(_assigned(document, hedge, holder_of(hedge.span, quotes), config) for hedge in hedges)


def holder_of(span: Span, quotes: tuple[Quote, ...]) -> Source | None:
    """The source whose words a stretch of text belongs to; ``None`` is the writer."""
    innermost: tuple[int, Source] | None = None
    for quote in quotes:
        if quote.source is None:
            continue
        reach = _reach(span, quote)
        if reach is not None and (innermost is None or reach < innermost[0]):
            innermost = reach, quote.source
    return innermost[1] if innermost else None


def _reach(span: Span, quote: Quote) -> int | None:
    """The length of the quote's part that holds a span, nought where it is the cue; ``None`` if it is outside."""
    if quote.cue and quote.cue.span.overlaps(span):
        return 0
    holding = [len(part) for part in quote.content if part.contains(span)]
    return min(holding, default=None)


def _assigned(document: Document, hedge: Hedge, holder: Source | None, config: Config) -> Hedge:
    if holder is None:
        return hedge
    if hedge.band is None:
        return evolve(hedge, holder=holder)
    band = band_of(document.slice(hedge.span), holder, config)
    return evolve(hedge, holder=holder, band=band[0] if band else None, scale=band[1] if band else None)
