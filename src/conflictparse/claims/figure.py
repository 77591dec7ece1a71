"""One figure of a comparison, and how it reads in a table."""

from __future__ import annotations

from datetime import date
from math import inf

from attrs import frozen

from conflictparse.model import Claim

_MARKS = '"“”„«»'  # a number alone may be quoted: "“several” soldiers"
_UNSTATED = "no window stated"


@frozen(kw_only=True)
class Figure:
    """One claim of one article; ``number`` is the lowest count that its words allow (ACLED's reading)."""

    claim: Claim
    article: int
    title: str | None = None

    @property
    def number(self) -> float | None:
        """The count by which figures are ranked."""
        found = self.claim.quantity.estimate("acled")
        return None if isinstance(found, tuple) else found

    @property
    def speaker(self) -> str:
        """Who says it."""
        return self.claim.source.name if self.claim.source else "the reporter"

    @property
    def interval(self) -> tuple[float, float]:
        """The smallest and the largest number meant, an open end infinite."""
        low, high = self.claim.quantity.low, self.claim.quantity.high
        return (-inf if low is None else low), (inf if high is None else high)


def window(claim: Claim) -> tuple[date | None, date | None]:
    """The first and the last day that a claim is about."""
    return (claim.period.start, claim.period.end) if claim.period else (None, None)


def window_phrase(claim: Claim) -> str:
    """The window in words for a table."""
    start, end = window(claim)
    if start is None and end is None:
        return _UNSTATED
    return str(start) if start == end else f"{start or '...'} to {end or '...'}"


def phrase(claim: Claim) -> str:
    """The figure as written, with what it counts: "thousands of troops a day"."""
    quantity, offset = claim.quantity, claim.span.start
    end = max(quantity.span.end, quantity.noun_phrase.span.end if quantity.noun_phrase else 0)
    words = claim.text[quantity.span.start - offset : end - offset].split()
    written = " ".join(word.strip(_MARKS) for word in words)
    return f"{written} a {quantity.rate}" if quantity.rate else written
