"""Quantities, quotes, dates and hedges joined into claims."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from conflictparse.claims import outcomes
from conflictparse.claims.links import Link
from conflictparse.claims.sentence import Sentence
from conflictparse.config import Config
from conflictparse.model import Claim, DateReference, Hedge, Quantity, Quote
from conflictparse.text import Document


def join(
    document: Document,
    config: Config,
    *,
    quotes: tuple[Quote, ...],
    quantities: tuple[Quantity, ...],
    dates: tuple[DateReference, ...],
    hedges: tuple[Hedge, ...],
    published: date | None,
) -> tuple[Claim, ...]:
    """Join quantities, quotes, dates and hedges into claims."""
    del quotes, dates, hedges, published
    claims = []
    for link in _links(document, quantities, config):
        span = link.slot.quantity.span
        claims.append(
            Claim(
                span=span, text=document.slice(span), rule=link.rule, quantity=link.slot.quantity, outcome=link.outcome
            )
        )
    return tuple(claims)


def _links(document: Document, quantities: tuple[Quantity, ...], config: Config) -> Iterator[Link]:
    """The outcomes of the text, sentence by sentence; only sentences that count something are read."""
    for index, group in groupby(quantities, key=lambda quantity: document.inner_sentence_at(quantity.span.start)):
        sentence = document.inner_sentences[index]
        bounds = document.token_at(sentence.start), document.token_at(sentence.end)
        yield from outcomes.read(Sentence(document, list(group), bounds, config), config.disabled_rules)
