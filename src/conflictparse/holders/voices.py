"""Voices: the stretches of a text that are somebody's, from the quotes that hold them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from conflictparse.kinds import HedgeKind
from conflictparse.model import Hedge, Quote, Source, Span
from conflictparse.text import Document

REACH = 40  # characters between a cue and the name of its speaker
# What "appears" is a subject, not a speaker; whoever "cannot verify" is the reporter.
_NOT_OF_THE_CUE = frozenset({HedgeKind.APPEARANCE, HedgeKind.UNVERIFIED})

_CONCESSIONS = ("while ", "although ", "though ")
_VERDICTS = ("in what ", "in an apparent ")  # what a report calls the event, behind "officials said,"
_NOBODY = ("no ", "nobody", "none ", "neither ")
_FIRST_PERSON = frozenset({"i", "we"})


class Voice(NamedTuple):
    """A stretch of the text that is somebody's: the content of a quote, or its cue with what is ``said``."""

    span: Span
    source: Source
    is_cue: bool
    said: Span | None = None

    def speaks(self, hedge: Hedge) -> bool:
        """Whether a hedge is spoken by this voice."""
        if self.is_cue:
            impersonal = hedge.kind is HedgeKind.UNKNOWN and " to " in hedge.text  # "it is too early to say"
            return hedge.kind not in _NOT_OF_THE_CUE and not impersonal and self.span.overlaps(hedge.span)
        return self.span.contains(hedge.span)

    @property
    def reach(self) -> int:
        """How far the voice carries; the shortest is the innermost."""
        return 0 if self.is_cue else len(self.span)


def of_quotes(document: Document, quotes: Iterable[Quote], evidence: frozenset[int]) -> Iterator[Voice]:
    """The voices of all quotes but those of nobody ("no group claimed", "rumours claim", "the footage suggests").

    ``evidence`` tells where the hedges of hearsay and appearance stand: a rumour or an image is no holder.
    """
    for quote in quotes:
        source = quote.source
        if source is None or source.span.start in evidence or _is_nobody(source.name.lower()):
            continue
        if quote.cue:
            said = Span(quote.content[0].start, quote.content[-1].end) if quote.content else None
            yield Voice(_with_bridge(quote.cue.span, source), source, is_cue=True, said=said)
            if quote.cue.span.start in evidence:
                continue
        for part in quote.content:
            if not _is_aside(document, part, quote):
                yield Voice(part, source, is_cue=False)


def _is_nobody(name: str) -> bool:
    """Whether a name is nobody's, or that of whoever speaks anyway: "we" is the writer, or who is quoted."""
    return name.startswith(_NOBODY) or name in _FIRST_PERSON


def _is_aside(document: Document, part: Span, quote: Quote) -> bool:
    """Whether a part is the writer's: "While the toll is unclear, she said that ...", "..., she said, in what appears to be"."""
    if quote.cue and quote.content[0].end <= quote.cue.span.start and part.start >= quote.cue.span.end:
        return document.lower.startswith(_VERDICTS, part.start)
    if not quote.cue or part.end > quote.cue.span.start or quote.content[-1].start < quote.cue.span.end:
        return False
    return document.lower.startswith(_CONCESSIONS, part.start)


def _with_bridge(cue: Span, source: Source) -> Span:
    """The cue with what leads from it to the speaker's name: "according to [estimates by] the army"."""
    name = source.span.start + max(0, source.text.find(source.name))
    return Span(cue.start, name) if cue.end < source.span.start and name - cue.end <= REACH else cue
