"""Whose hedge it is, and on which scale: read from the quote that contains it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter

from attrs import evolve, frozen

from conflictparse.config import Config
from conflictparse.hedges.scales import band_of
from conflictparse.kinds import HedgeKind
from conflictparse.model import Hedge, Quote, Source, Span
from conflictparse.text import Document


@frozen
class _Voice:
    """A stretch of the text that is somebody's: the content of a quote, or its cue."""

    span: Span
    source: Source
    is_cue: bool

    def speaks(self, hedge: Hedge) -> bool:
        """Whether a hedge is spoken by this voice.

        What "appears" or "suggests" is a subject, not a speaker: the cue is the hedge of whoever looks at it.
        """
        if self.is_cue:
            return hedge.kind is not HedgeKind.APPEARANCE and self.span.overlaps(hedge.span)
        return self.span.contains(hedge.span)

    @property
    def reach(self) -> int:
        """How far the voice carries; the shortest is the innermost."""
        return 0 if self.is_cue else len(self.span)


def assign(
    document: Document, hedges: tuple[Hedge, ...], quotes: tuple[Quote, ...], config: Config
) -> tuple[Hedge, ...]:
    """The hedges with their holder set, and with the scale of a holder who speaks on one.

    A hedge inside reported content is the source's, the innermost where quotes nest; the reporting
    cue ("claimed", "according to") is the hedge of its own source; all others are the writer's.
    """
    del document
    nobody = tuple(hedge.span for hedge in hedges if hedge.kind is HedgeKind.HEARSAY)
    voices = sorted(_voices(quotes, nobody), key=attrgetter("span"))
    return tuple(_assigned(hedge, heard, config) for hedge, heard in _heard(hedges, voices))


def _voices(quotes: Iterable[Quote], nobody: tuple[Span, ...]) -> Iterator[_Voice]:
    """The voices of all quotes but those of nobody ("rumours claim")."""
    rumours = {span.start for span in nobody}
    for quote in quotes:
        if quote.source is None or quote.source.span.start in rumours:
            continue
        if quote.cue:
            yield _Voice(quote.cue.span, quote.source, is_cue=True)
        for part in quote.content:
            yield _Voice(part, quote.source, is_cue=False)


def _heard(hedges: Iterable[Hedge], voices: list[_Voice]) -> Iterator[tuple[Hedge, list[_Voice]]]:
    """Each hedge with the voices at its place, in one sweep over both."""
    waiting = iter(voices)
    upcoming = next(waiting, None)
    active: list[_Voice] = []
    for hedge in hedges:
        while upcoming is not None and upcoming.span.start < hedge.span.end:
            active.append(upcoming)
            upcoming = next(waiting, None)
        active = [voice for voice in active if voice.span.end > hedge.span.start]
        yield hedge, active


def _assigned(hedge: Hedge, heard: list[_Voice], config: Config) -> Hedge:
    """The hedge as its innermost voice holds it."""
    innermost = min((voice for voice in heard if voice.speaks(hedge)), key=attrgetter("reach"), default=None)
    if innermost is None:
        return hedge
    band, scale = band_of(hedge.text, hedge.kind, innermost.source, config)
    return evolve(hedge, holder=innermost.source, band=band, scale=scale)
