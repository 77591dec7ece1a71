"""Who is unsure, how much, and of what: cues in context, each with its kind, strength and scope."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from conflictparse.config import Config, Words
from conflictparse.hedges import cues, disclaimers, scopes
from conflictparse.hedges.cues import Cue
from conflictparse.hedges.scales import band_of
from conflictparse.kinds import Polarity
from conflictparse.lexicon import table
from conflictparse.model import Hedge, Span
from conflictparse.text import Document


def find(document: Document, config: Config) -> tuple[Hedge, ...]:
    """Find the hedges of a document; whose they are is left open, and so the default scale is taken.

    >>> [(hedge.text, hedge.kind.value) for hedge in find(Document("At least 20 were likely hurt."), Config())]
    [('At least', 'approximator'), ('likely', 'likelihood')]
    """
    found = (*disclaimers.find(document), *cues.find(document, config.words))
    return tuple(
        _hedge(document, cue, config) for cue in _longest(cue for cue in found if cue.rule not in config.disabled_rules)
    )


def _longest(found: Iterable[Cue]) -> Iterator[Cue]:
    """The cues in the order of the text; of those that overlap the first, and the longest from there."""
    end = 0
    for cue in sorted(found, key=lambda cue: (cue.place.first, -cue.place.last)):
        if cue.place.first >= end:
            yield cue
            end = cue.place.last


@cache
def _negative(words: Words) -> frozenset[str]:
    """The forms that say no: "unlikely"."""
    return frozenset(form for line in table("hedges", "negative.forms", words) for form in cues.expanded(line))


def _hedge(document: Document, cue: Cue, config: Config) -> Hedge:
    span = Span(cue.place.start, cue.place.end)
    text = document.slice(span)
    form = " ".join(text.lower().split())
    band, scale = band_of(form, cue.kind, None, config)
    return Hedge(
        span=span,
        text=text,
        rule=cue.rule,
        kind=cue.kind,
        strength=cue.strength,
        polarity=Polarity.NEGATIVE if form in _negative(config.words) else Polarity.POSITIVE,
        band=band,
        scale=scale,
        scope=scopes.of(cue),
    )
