"""Whose figure it is: the innermost speaker of the words that hold the number, and who passes them on."""

from __future__ import annotations

from conflictparse.claims.links import Link
from conflictparse.claims.report import Report
from conflictparse.claims.sentence import Sentence
from conflictparse.claims.unquoted import giver
from conflictparse.model import Quote, Source, Span


def speaker(report: Report, sentence: Sentence, link: Link) -> tuple[Source | None, Source | None, Quote | None]:
    """The source of a figure, who quotes them, and the quote; nothing for the reporter's own voice."""
    around = [quote for quote in report.quotes_at(link.slot.quantity.span.start) if quote.source]
    if not around:
        resumed = _resumed(report, sentence, link)
        if resumed:
            return resumed.source, resumed.attributed_via, resumed
        return giver(report, sentence, link.slot), None, None
    inner = around[0]
    outer = next((quote.source for quote in around[1:] if quote.source and quote.source != inner.source), None)
    return inner.source, inner.attributed_via or outer, inner


def _resumed(report: Report, sentence: Sentence, link: Link) -> Quote | None:
    """The quote that a participle carries on behind its cue: "a tank was hit, the colonel said, wounding three"."""
    verb = link.predicate
    if verb is None or link.rule not in {"object_of", "coordinate"} or not sentence.words[verb.first].endswith("ing"):
        return None
    if sentence.word(verb.first - 1) not in {",", "and"}:
        return None
    starts = report.document.starts
    said = report.quotes_in(Span(starts[sentence.first], starts[verb.first]))
    return next((quote for quote in reversed(said) if quote.source), None)
