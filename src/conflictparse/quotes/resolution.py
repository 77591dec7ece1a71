"""From attributions as written to quotes whose sources are named."""

from __future__ import annotations

from collections.abc import Iterable

from conflictparse.model import Mention, Quote, Source
from conflictparse.quotes import nesting
from conflictparse.quotes.attribution import Attribution
from conflictparse.quotes.speakers import Speaker, Speakers
from conflictparse.text import Document


def resolve(document: Document, attributions: Iterable[Attribution]) -> tuple[Quote, ...]:
    """The quotes, each with the source that its attribution names.

    Speakers are named in the order of their mentions, since each may be the antecedent of the next.
    """
    found = sorted(attributions, key=_where)
    speakers = Speakers(document)
    named: dict[Attribution, Speaker | None] = {}
    previous: Speaker | None = None
    for attribution in found:
        speaker = None if attribution.source is None else speakers.of(attribution.source, attribution.content)
        if attribution.source is None and attribution.continues and previous:
            speaker = previous.carried_on()
            speakers.again(speaker, attribution.span.start)
        named[attribution] = speaker
        previous = speaker or previous
    speakers.look_ahead([speaker for speaker in named.values() if speaker])
    outer = nesting.outer_speakers(found)
    quotes = [_quote(document, a, named[a], _via(a, outer.get(a), named, speakers)) for a in found]
    return tuple(sorted(quotes, key=_span))


def _where(attribution: Attribution) -> tuple[int, int]:
    mark = attribution.source or attribution.cue or attribution.content[0]
    return mark.start, attribution.content[0].start


def _span(quote: Quote) -> tuple[int, int, int]:
    return quote.span.start, quote.span.end, quote.content[0].start


def _via(
    attribution: Attribution,
    outer: Attribution | None,
    named: dict[Attribution, Speaker | None],
    speakers: Speakers,
) -> Speaker | None:
    if attribution.via:
        return speakers.of(attribution.via, attribution.content)
    passed_on = named[outer] if outer else None
    speaker = named[attribution]
    return None if speaker and passed_on and passed_on.entity is speaker.entity else passed_on


def _quote(document: Document, found: Attribution, speaker: Speaker | None, via: Speaker | None) -> Quote:
    return Quote(
        span=found.span,
        text=document.slice(found.span),
        rule=found.rule,
        kind=found.kind,
        content=found.content,
        cue=Mention(span=found.cue, text=document.slice(found.cue), rule=found.rule) if found.cue else None,
        cue_lemma=found.cue_lemma,
        source=_source(document, speaker, found.rule),
        attributed_via=_source(document, via, found.rule),
    )


def _source(document: Document, speaker: Speaker | None, rule: str) -> Source | None:
    if speaker is None:
        return None
    entity = speaker.entity
    return Source(
        span=speaker.span,
        text=document.slice(speaker.span),
        rule=rule,
        name=entity.name,
        role=entity.role,
        kind=entity.kind,
        resolved_by=speaker.resolved_by,
    )
