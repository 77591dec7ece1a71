"""Quantities, quotes, dates and hedges joined into claims."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from conflictparse.claims import outcomes
from conflictparse.claims.doubts import hedges_of
from conflictparse.claims.links import Link
from conflictparse.claims.periods import Periods
from conflictparse.claims.report import Report
from conflictparse.claims.sentence import Sentence
from conflictparse.claims.sources import speaker
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
    report = Report(document, config, quotes=quotes, dates=dates, hedges=hedges, published=published)
    periods = Periods(report)
    claims = []
    for sentence, links in _read(report, quantities):
        for link in links:
            quantity = link.slot.quantity
            source, via, quote = speaker(report, quantity)
            claims.append(
                Claim(
                    span=quantity.span,
                    text=document.slice(quantity.span),
                    rule=link.rule,
                    quantity=quantity,
                    outcome=link.outcome,
                    source=source,
                    via=via,
                    quote=quote,
                    period=periods.period(sentence, link),
                    hedges=hedges_of(report, sentence, link),
                )
            )
    return tuple(claims)


def _read(report: Report, quantities: tuple[Quantity, ...]) -> Iterator[tuple[Sentence, list[Link]]]:
    """The sentences that count something, with the outcomes of what they count."""
    document = report.document
    for index, group in groupby(quantities, key=lambda quantity: document.inner_sentence_at(quantity.span.start)):
        sentence = Sentence(document, list(group), report.tokens(document.inner_sentences[index]), report.config)
        links = outcomes.read(sentence, report.config.disabled_rules)
        if links:
            yield sentence, links
