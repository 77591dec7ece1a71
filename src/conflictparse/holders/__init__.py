"""Whose hedge it is, and on which scale: read from the quote that contains it, or from its own subject."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import attrgetter

from attrs import evolve

from conflictparse.config import Config
from conflictparse.hedges.scales import band_of
from conflictparse.holders import claimants, remarks, subjects, voices
from conflictparse.holders.voices import Voice
from conflictparse.kinds import HedgeKind
from conflictparse.model import Hedge, Quote, Span
from conflictparse.text import Document

_THAT = "that "
_LONG = 200  # characters; no subordinate clause that opens a sentence is longer before its verb
# "Hours after the army [claimed to ...], the main clause".
_SUBORDINATE = re.compile(
    r"(?:[a-z]+ (?:[a-z]+ )?)?(?:after|before|when|while|although|though|since|as|once|because|until)\b[^,]*"
)
_REPORTING = frozenset({HedgeKind.ATTRIBUTION, HedgeKind.BELIEF})
_EVIDENCE = frozenset({HedgeKind.HEARSAY, HedgeKind.APPEARANCE, HedgeKind.UNVERIFIED})


def assign(
    document: Document, hedges: tuple[Hedge, ...], quotes: tuple[Quote, ...], config: Config
) -> tuple[Hedge, ...]:
    """The hedges with their holder set, and with the scale of a holder who speaks on one.

    A hedge inside reported content is the source's, the innermost where quotes nest; the reporting
    cue ("claimed", "according to") is the hedge of its own source; all others are the writer's.
    """
    evidence = frozenset(hedge.span.start for hedge in hedges if hedge.kind in _EVIDENCE)
    hedged = _with_hedges(quotes, hedges)
    heard = chain(voices.of_quotes(document, hedged, evidence), subjects.voices(document, hedges, quotes))
    ordered = sorted(heard, key=_where)
    assigned = tuple(_assigned(document, hedge, here, config) for hedge, here in _heard(hedges, ordered))
    return claimants.resolve(document, assigned, quotes)


def _with_hedges(quotes: Iterable[Quote], hedges: Sequence[Hedge]) -> list[Quote]:
    """The quotes with a hedge inside, before whose end more hedges begin than end before its start."""
    starts = sorted([hedge.span.start for hedge in hedges])
    ends = sorted([hedge.span.end for hedge in hedges])
    return [quote for quote in quotes if bisect_left(starts, quote.span.end) > bisect_right(ends, quote.span.start)]


def _where(voice: Voice) -> tuple[int, int]:
    return voice.span.start, voice.span.end


def _heard(hedges: Iterable[Hedge], ordered: list[Voice]) -> Iterator[tuple[Hedge, list[Voice]]]:
    """Each hedge with the voices at its place, in one sweep over both."""
    waiting = iter(ordered)
    upcoming = next(waiting, None)
    active: list[Voice] = []
    for hedge in hedges:
        while upcoming is not None and upcoming.span.start < hedge.span.end:
            active.append(upcoming)
            upcoming = next(waiting, None)
        active = [voice for voice in active if voice.span.end > hedge.span.start]
        yield hedge, active


def _assigned(document: Document, hedge: Hedge, heard: list[Voice], config: Config) -> Hedge:
    """The hedge as its innermost voice holds it."""
    innermost = min((voice for voice in heard if voice.speaks(hedge)), key=attrgetter("reach"), default=None)
    if innermost is None or remarks.is_remark(document, hedge, innermost):
        return hedge
    band, scale = band_of(hedge.text, hedge.kind, innermost.source, config)
    scope = (
        _reported(document, hedge, innermost) if innermost.is_cue else _within(document, hedge.scope, innermost.span)
    )
    return evolve(hedge, holder=innermost.source, band=band, scale=scale, scope=scope)


def _reported(document: Document, hedge: Hedge, voice: Voice) -> Span:
    """What a cue of reporting weakens: all that its speaker is reported to say, and nothing of who says it."""
    said = voice.said
    if said is None or hedge.kind not in _REPORTING or said.contains(hedge.span):
        return hedge.scope
    start = said.start + (len(_THAT) if document.lower.startswith(_THAT, said.start) else 0)
    sentence = document.sentences[document.sentence_at(hedge.span.start)]
    opening = document.lower[sentence.start : min(hedge.span.start, sentence.start + _LONG)]
    end = min(said.end, hedge.scope.end) if _SUBORDINATE.fullmatch(opening) else said.end
    return Span(start, end) if start < end else hedge.scope


def _within(document: Document, scope: Span, content: Span) -> Span:
    """A scope without what stands before the content: "officials said" is none of what they doubt."""
    if not scope.start < content.start < scope.end:
        return scope
    start = content.start + (len(_THAT) if document.lower.startswith(_THAT, content.start) else 0)
    return Span(start, scope.end)
