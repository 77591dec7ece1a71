"""Quantities, quotes, dates and hedges joined into claims."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from conflictparse.claims import outcomes
from conflictparse.claims.counted import NO_VICTIMS, classify
from conflictparse.claims.doubts import hedges_of
from conflictparse.claims.links import Link
from conflictparse.claims.periods import Periods
from conflictparse.claims.places import place_of
from conflictparse.claims.report import Report
from conflictparse.claims.sentence import Sentence, Slot
from conflictparse.claims.sources import speaker
from conflictparse.claims.status import status_of
from conflictparse.claims.victims import Victims
from conflictparse.config import Config
from conflictparse.model import Claim, DateReference, Hedge, Quantity, Quote, Span
from conflictparse.text import Document

_STILL_SPOKEN_OF = 2  # sentences after which "the figure" means another


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
    """Join quantities, quotes, dates and hedges into claims.

    Args:
        document: the text as read.
        config: settings; a rule of `conflictparse.claims.outcomes` can be switched off by its name.
        quotes: the attributions, with their speakers resolved.
        quantities: the numbers; those of people or equipment that something befell become claims.
        dates: the temporal expressions, resolved.
        hedges: the hedges, with their holders.
        published: the day of publication, up to which "since May" runs.

    Returns:
        The claims, sorted by span.
    """
    report = Report(document, config, quotes=quotes, dates=dates, hedges=hedges, published=published)
    periods, victims = Periods(report), Victims(report)
    claims: list[Claim] = []
    made: dict[Slot, Claim] = {}
    for sentence, link in _links(report, quantities):
        whole = made.get(link.total) if link.total else None
        told = claims[-1] if claims and sentence.is_part_of_told else whole
        claims.append(_claim(report, (sentence, link), periods, victims, told))
        made[link.slot] = claims[-1]
    return tuple(sorted(claims, key=lambda claim: (claim.span.start, claim.span.end)))


def _links(report: Report, quantities: tuple[Quantity, ...]) -> Iterator[tuple[Sentence, Link]]:
    """What befell the counted, sentence by sentence; only sentences that count something are read."""
    document = report.document
    told: tuple[int, list[Link]] = (-_STILL_SPOKEN_OF, [])
    for index, group in groupby(quantities, key=lambda quantity: document.inner_sentence_at(quantity.span.start)):
        counted = [quantity for quantity in group if not report.opens_source(quantity.span)]
        if all(classify(quantity, report.config.words) in NO_VICTIMS for quantity in counted):
            continue
        sentence = Sentence(document, counted, report.tokens(document.inner_sentences[index]), report.config)
        sentence.earlier = told[1] if told[0] >= index - _STILL_SPOKEN_OF else []
        links = outcomes.read(sentence, report.config.disabled_rules)
        for link in links:
            yield sentence, link
        told = (index, links) if links else told


def _claim(
    report: Report, found: tuple[Sentence, Link], periods: Periods, victims: Victims, told: Claim | None
) -> Claim:
    """One figure with all that is said of it; ``told`` is the claim that it goes on with or is a part of."""
    sentence, link = found
    quantity = link.slot.quantity
    source, via, quote = speaker(report, sentence, link)
    if source is None and told:
        source, via = told.source, told.via
    who, fights = victims.of(sentence, link)
    hedges = hedges_of(report, sentence, link)
    period = periods.period(sentence, link)
    span = _extent(report, link)
    return Claim(
        span=span,
        text=report.document.slice(span),
        rule=link.rule,
        quantity=quantity,
        outcome=link.outcome,
        victims=who,
        victim_class=fights,
        source=source,
        via=via,
        period=period,
        place=place_of(report, sentence, link),
        hedges=hedges,
        cumulative=periods.is_cumulative(sentence, link, period),
        status=status_of(sentence, link, hedges),
        part_of=link.total.quantity.span if link.total else None,
        quote=quote,
    )


def _extent(report: Report, link: Link) -> Span:
    """From the number to its outcome word, whichever comes first, noun phrase included."""
    quantity = link.slot.quantity
    start, end = quantity.span.start, quantity.span.end
    if quantity.noun_phrase:
        start, end = min(start, quantity.noun_phrase.span.start), max(end, quantity.noun_phrase.span.end)
    if link.predicate and link.rule != "listed":  # of a long list each figure stands with its own label
        words, starts = report.document.words, report.document.starts
        last = link.predicate.last - 1
        start, end = min(start, starts[link.predicate.first]), max(end, starts[last] + len(words[last]))
    return Span(start, end)
