"""Whose figure it is: the innermost speaker of the words that hold the number, and who passes them on."""

from __future__ import annotations

from conflictparse.claims.links import Link
from conflictparse.claims.report import Report
from conflictparse.claims.sentence import Sentence
from conflictparse.model import Quote, Source


def speaker(report: Report, sentence: Sentence, link: Link) -> tuple[Source | None, Source | None, Quote | None]:
    """The source of a figure, who quotes them, and the quote; nothing for the reporter's own voice."""
    del sentence
    around = [quote for quote in report.quotes_at(link.slot.quantity.span.start) if quote.source]
    if not around:
        return None, None, None
    inner = around[0]
    outer = next((quote.source for quote in around[1:] if quote.source and quote.source != inner.source), None)
    return inner.source, inner.attributed_via or outer, inner
