"""A quantity in the making: what the finders note and the refiners complete."""

from __future__ import annotations

from attrs import define

from conflictparse.estimates import Number
from conflictparse.kinds import Bound, QuantityKind
from conflictparse.model import Mention, Quantity, Span
from conflictparse.text import Document


@define(kw_only=True, eq=False)
class Draft:
    """One numeral and all that has been read around it.

    ``start`` and ``end`` limit what becomes the mention; ``first`` and ``next`` are the indices of
    its first token and of the token behind the numeral, where the reading of a noun goes on.
    """

    start: int
    end: int
    first: int
    next: int
    rule: str
    value: Number | None
    low: Number | None = None
    high: Number | None = None
    bound: Bound = Bound.EXACT
    led: bool = False
    """The words of the bound stand before the number, so that it may cover a list."""
    kind: QuantityKind = QuantityKind.COUNT
    unit: str | None = None
    noun: tuple[int, int] | None = None
    rate: str | None = None
    scale: int = 1
    """The scale word's factor ("2 million": 1,000,000), which a range may share."""
    decimal: bool = False
    """Written with a decimal point."""
    words: bool = False
    """Written in words."""
    dimension: str | None = None
    tried: tuple[int, int] | None = None
    """The tokens ``first`` and ``next`` around which no unit was found."""

    @property
    def vague(self) -> bool:
        """Whether the text gives no number."""
        return self.bound is Bound.INDEFINITE

    def reach(self, document: Document, end: int) -> None:
        """Let the mention end behind its unit."""
        self.end = end
        self.next = max(self.next, document.token_at(end))

    def finish(self, document: Document) -> Quantity:
        """The immutable mention, with the limits that its bound allows."""
        low, high = limits(self)
        return Quantity(
            span=Span(self.start, self.end),
            text=document.text[self.start : self.end],
            rule=self.rule,
            low=low,
            high=high,
            value=self.value,
            bound=self.bound,
            unit=self.unit,
            kind=self.kind,
            noun_phrase=self._noun_phrase(document),
            rate=self.rate,
            dimension=self.dimension,
        )

    def _noun_phrase(self, document: Document) -> Mention | None:
        if self.noun is None:
            return None
        start, end = self.noun
        return Mention(span=Span(start, end), text=document.text[start:end], rule="counted_noun")


def limits(draft: Draft) -> tuple[Number | None, Number | None]:
    """The smallest and the largest number that the words allow, both inclusive.

    What is counted comes in whole numbers, so "more than 20" of them is 21 at least; an amount that
    can be divided is limited by the number itself.
    """
    value = draft.value
    if draft.bound is Bound.EXACT:
        return value, value
    if draft.bound is Bound.RANGE:
        return draft.low, draft.high
    if value is None or draft.bound is Bound.ABOUT:
        return None, None
    step = 1 if isinstance(value, int) and draft.kind is QuantityKind.COUNT else 0
    match draft.bound:
        case Bound.AT_LEAST:
            return value, None
        case Bound.MORE_THAN:
            return value + step, None
        case Bound.AT_MOST:
            return None, value
        case Bound.LESS_THAN:
            return None, value - step
        case _:
            return value, value
