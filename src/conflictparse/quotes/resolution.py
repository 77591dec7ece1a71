"""From attributions as written to quotes whose sources are named."""

from __future__ import annotations

from collections.abc import Iterable

from conflictparse.kinds import SourceKind
from conflictparse.model import Mention, Quote, Source, Span
from conflictparse.quotes.attribution import Attribution
from conflictparse.text import Document


def resolve(document: Document, attributions: Iterable[Attribution]) -> tuple[Quote, ...]:
    """The quotes, each with the source that its attribution names."""
    return tuple(_quote(document, found) for found in attributions)


def _quote(document: Document, found: Attribution) -> Quote:
    return Quote(
        span=found.span,
        text=document.slice(found.span),
        rule=found.rule,
        kind=found.kind,
        content=found.content,
        cue=_mention(document, found.cue, found.rule),
        cue_lemma=found.cue_lemma,
        source=_source(document, found.source, found.rule),
        attributed_via=_source(document, found.via, found.rule),
    )


def _mention(document: Document, span: Span | None, rule: str) -> Mention | None:
    return span and Mention(span=span, text=document.slice(span), rule=rule)


def _source(document: Document, span: Span | None, rule: str) -> Source | None:
    if span is None:
        return None
    text = document.slice(span)
    return Source(span=span, text=text, rule=rule, name=text, kind=SourceKind.PERSON)
