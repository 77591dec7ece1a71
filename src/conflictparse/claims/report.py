"""What the finders read in one report, looked up by place in the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date
from functools import cached_property

from conflictparse.config import Config
from conflictparse.model import DateReference, Hedge, Quote, Source, Span
from conflictparse.text import Document
from conflictparse.text.name import Name

_NEAREST = 40  # how many mentions before a place are looked at, which keeps hostile texts linear


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
        """The dates that begin inside a span, the last ones if there are very many."""
        starts = self._date_starts
        last = bisect_left(starts, span.end)
        return self.dates[max(bisect_left(starts, span.start), last - _NEAREST) : last]

    def tokens(self, span: Span) -> tuple[int, int]:
        """The token range of a span, end exclusive."""
        return self.document.token_at(span.start), self.document.token_at(span.end)

    def names_in(self, span: Span) -> Sequence[Name]:
        """The names that begin inside a span."""
        starts = self._name_starts
        first = bisect_left(starts, span.start)
        return self.document.names[first : min(bisect_left(starts, span.end), first + _NEAREST)]

    def hedges_in(self, span: Span) -> list[Hedge]:
        """The hedges whose cue begins inside a span."""
        starts = self._hedge_starts
        first = bisect_left(starts, span.start)
        return list(self.hedges[first : min(bisect_left(starts, span.end), first + _NEAREST)])

    def hedges_over(self, span: Span) -> list[Hedge]:
        """The hedges whose scope meets a span, of those whose scopes begin nearest before its end."""
        last = bisect_left(self._scope_starts, span.end)
        return [hedge for hedge in self._by_scope[max(0, last - _NEAREST) : last] if span.start < hedge.scope.end]

    @cached_property
    def _name_starts(self) -> list[int]:
        return [name.span.start for name in self.document.names]

    @cached_property
    def _hedge_starts(self) -> list[int]:
        return [hedge.span.start for hedge in self.hedges]

    @cached_property
    def _by_scope(self) -> list[Hedge]:
        return sorted(self.hedges, key=lambda hedge: hedge.scope.start)

    @cached_property
    def _scope_starts(self) -> list[int]:
        return [hedge.scope.start for hedge in self._by_scope]

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

    def quotes_in(self, span: Span) -> Sequence[Quote]:
        """The quotes that begin inside a span, the last ones if there are very many."""
        last = bisect_left(self._quote_starts, span.end)
        return self.quotes[max(bisect_left(self._quote_starts, span.start), last - _NEAREST) : last]

    def opens_source(self, span: Span) -> bool:
        """Whether a stretch opens the phrase that names a speaker: "two officers and a lawmaker said"."""
        return span.start in self._source_starts

    @cached_property
    def _source_starts(self) -> frozenset[int]:
        return frozenset(quote.source.span.start for quote in self.quotes if quote.source)

    def last_source(self, offset: int) -> Source | None:
        """The source of the last quote that begins before a character."""
        last = bisect_left(self._quote_starts, offset)
        return next(
            (quote.source for quote in reversed(self.quotes[max(0, last - _NEAREST) : last]) if quote.source), None
        )

    @cached_property
    def full_names(self) -> dict[str, str]:
        """The longest name of a speaker by its last word."""
        names = sorted((quote.source.name for quote in self.quotes if quote.source), key=len)
        return {name.split()[-1]: name for name in names if name.strip()}

    @cached_property
    def _quote_starts(self) -> list[int]:
        return [quote.span.start for quote in self.quotes]

    def quotes_at(self, offset: int) -> list[Quote]:
        """The quotes whose content holds a character, innermost first; contents nest a few deep."""
        last = bisect_right(self._content_starts, offset)
        around = [piece for piece in self._contents[max(0, last - _NEAREST) : last] if offset < piece[1]]
        return [quote for _, _, quote in sorted(around, key=lambda piece: piece[1] - piece[0])]
