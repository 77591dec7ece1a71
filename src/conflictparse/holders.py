"""Whose hedge it is, and on which scale: read from the quote that contains it, or from its own subject."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain
from operator import attrgetter

from attrs import evolve, frozen

from conflictparse.config import Config
from conflictparse.hedges.scales import band_of
from conflictparse.kinds import HedgeKind, SourceKind
from conflictparse.model import Hedge, Quote, Source, Span
from conflictparse.text import Document
from conflictparse.text.names import Name, NameKind

_REACH = 40  # characters between a cue and the name that is its subject
# What "appears" is a subject, not a speaker; whoever "cannot verify" is the reporter.
_NOT_OF_THE_CUE = frozenset({HedgeKind.APPEARANCE, HedgeKind.UNVERIFIED})

_CONCESSIONS = ("while ", "although ", "though ")
_FROM_SUBJECT = re.compile(r"(?:'s?)?\ (?:(?:has|have|had|also|again|later|then|now|since|repeatedly|previously)\ )*\Z")
_TO_AGENT = re.compile(r"\ (?:on\ \w+\ )?by\ (?:the\ |a\ |an\ )?\Z")


@frozen
class _Voice:
    """A stretch of the text that is somebody's: the content of a quote, or its cue."""

    span: Span
    source: Source
    is_cue: bool

    def speaks(self, hedge: Hedge) -> bool:
        """Whether a hedge is spoken by this voice."""
        if self.is_cue:
            return hedge.kind not in _NOT_OF_THE_CUE and self.span.overlaps(hedge.span)
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
    rumours = frozenset(hedge.span.start for hedge in hedges if hedge.kind is HedgeKind.HEARSAY)
    quoted = _voices(document, quotes, rumours)
    voices = sorted(chain(quoted, _accusers(document, hedges, quotes)), key=attrgetter("span"))
    return tuple(_assigned(hedge, heard, config) for hedge, heard in _heard(hedges, voices))


def _voices(document: Document, quotes: Iterable[Quote], rumours: frozenset[int]) -> Iterator[_Voice]:
    """The voices of all quotes but those of nobody ("rumours claim")."""
    for quote in quotes:
        if quote.source is None or quote.source.span.start in rumours:
            continue
        if quote.cue:
            yield _Voice(_with_bridge(quote.cue.span, quote.source), quote.source, is_cue=True)
        for part in quote.content:
            if not _is_aside(document, part, quote):
                yield _Voice(part, quote.source, is_cue=False)


def _is_aside(document: Document, part: Span, quote: Quote) -> bool:
    """Whether a part is the writer's clause before "she said that": "While the toll is unclear, ..."."""
    if not quote.cue or part.end > quote.cue.span.start or quote.content[-1].start < quote.cue.span.end:
        return False
    return document.lower.startswith(_CONCESSIONS, part.start)


def _with_bridge(cue: Span, source: Source) -> Span:
    """The cue with what leads from it to the speaker's name: "according to [estimates by] the army"."""
    name = source.span.start + max(0, source.text.find(source.name))
    return Span(cue.start, name) if cue.end < source.span.start and name - cue.end <= _REACH else cue


def _accusers(document: Document, hedges: Iterable[Hedge], quotes: Iterable[Quote]) -> Iterator[_Voice]:
    """The named subjects of cues that report without a content of their own: "which Moscow blamed on Kyiv"."""
    taken = {quote.cue.span.start for quote in quotes if quote.cue and quote.source}
    known = {quote.source.name.rpartition(" ")[2]: quote.source for quote in quotes if quote.source}
    ends = [name.span.end for name in document.names]
    for hedge in hedges:
        if hedge.kind is HedgeKind.ATTRIBUTION and hedge.span.start not in taken:
            name = _subject(document, hedge.span, ends)
            if name:
                yield _Voice(hedge.span, _as_source(document, name, known), is_cue=True)


def _subject(document: Document, cue: Span, ends: list[int]) -> Name | None:
    """The name that a cue follows ("Oslo has accused"), or that follows it as its agent ("claimed by Oslo")."""
    at = bisect_right(ends, cue.start)
    if at < len(ends):
        name = document.names[at]
        between = document.lower[cue.end : name.span.start]
        if len(between) <= _REACH and _TO_AGENT.fullmatch(between):
            return name
    if at:
        name = document.names[at - 1]
        between = document.lower[name.span.end : cue.start]
        if len(between) <= _REACH and _FROM_SUBJECT.fullmatch(between):
            return name
    return None


def _as_source(document: Document, name: Name, known: dict[str, Source]) -> Source:
    """A name as the source of its cue, under the full name that the quotes gave to its bearer."""
    bearer = known.get(name.name.rpartition(" ")[2])
    kind = SourceKind.PERSON if name.kind is NameKind.PERSON else SourceKind.ORGANISATION
    return Source(
        span=name.span,
        text=document.slice(name.span),
        rule="subject_of_cue",
        name=bearer.name if bearer else name.name,
        role=bearer.role if bearer else name.role,
        kind=bearer.kind if bearer else kind,
    )


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
