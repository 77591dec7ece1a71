"""What the finders read in one report, looked up by place in the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date
from functools import cached_property

from conflictparse.config import Config
from conflictparse.model import DateReference, Hedge, Quote, Span
from conflictparse.text import Document


class Report:
    """A document with its quotes, dates and hedges; everything that a claim is joined from."""

    def __init__(
        self,
        document: Document,
        config: Config,
        *,
        quotes: tuple[Quote, ...],
        dates: tuple[DateReference, ...],
        hedges: tuple[Hedge, ...],
        published: date | None,
    ) -> None:
        self.document, self.config, self.published = document, config, published
        self.quotes, self.dates, self.hedges = quotes, dates, hedges

    def dates_in(self, span: Span) -> Sequence[DateReference]:
        """The dates that begin inside a span."""
        return _starting_in(self.dates, self._date_starts, span)

    def tokens(self, span: Span) -> tuple[int, int]:
        """The token range of a span, end exclusive."""
        return self.document.token_at(span.start), self.document.token_at(span.end)

    @cached_property
    def _date_starts(self) -> list[int]:
        return [found.span.start for found in self.dates]

    @cached_property
    def _contents(self) -> list[tuple[int, int, Quote]]:
        """The pieces of all quotes by their starts."""
        pieces = [(piece.start, piece.end, quote) for quote in self.quotes for piece in quote.content]
        return sorted(pieces, key=lambda piece: piece[:2])

    @cached_property
    def _content_starts(self) -> list[int]:
        return [start for start, _, _ in self._contents]

    def quotes_at(self, offset: int) -> list[Quote]:
        """The quotes whose content holds a character, innermost first.

        Contents nest a few deep and never cross a paragraph, so only pieces that begin in the
        paragraph are looked at.
        """
        document = self.document
        if not document.paragraphs:
            return []
        floor = document.paragraphs[document.paragraph_at(offset)].start
        first = bisect_left(self._content_starts, floor)
        last = bisect_right(self._content_starts, offset)
        around = [piece for piece in self._contents[first:last] if offset < piece[1]]
        return [quote for _, _, quote in sorted(around, key=lambda piece: piece[1] - piece[0])]


def _starting_in(mentions: Sequence[DateReference], starts: list[int], span: Span) -> Sequence[DateReference]:
    return mentions[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
