"""Which claims a codebook can take: plain counts that are asserted, with their place in ``article.claims``."""

from __future__ import annotations

from collections.abc import Container, Iterator
from datetime import date

from conflictparse.estimates import Number
from conflictparse.kinds import Bound, ClaimStatus, Outcome, QuantityKind
from conflictparse.model import Article, Claim, Period, Quantity

Row = dict[str, str | int | float | date | None]

WEEK, MONTH, YEAR = 8, 32, 367
"""Days of the longest period that counts as one: from a day to the same day of the next, both included."""

_NAMES_THE_FIGURE = {Bound.EXACT, Bound.ABOUT, Bound.AT_LEAST}


def figures(article: Article, outcomes: Container[Outcome]) -> Iterator[tuple[int, Claim]]:
    """The claims of these outcomes that state a count; denied, supposed and replaced ones, shares and rates are none."""
    for index, claim in enumerate(article.claims):
        counted = claim.quantity.kind is QuantityKind.COUNT and claim.quantity.rate is None
        if claim.outcome in outcomes and claim.status is ClaimStatus.ASSERTED and counted:
            yield index, claim


def stated(quantity: Quantity) -> Number | None:
    """The number that the text gives as its figure; a range, a mere limit ("more than 14") and a vague word have none."""
    return quantity.value if quantity.bound in _NAMES_THE_FIGURE else None


def days(period: Period | None) -> int | None:
    """How many days a period has, ``None`` where it is open or unknown.

    >>> days(None) is None
    True
    """
    if period is None or period.start is None or period.end is None:
        return None
    return (period.end - period.start).days + 1


def precision(period: Period | None, limits: tuple[int, ...]) -> int | None:
    """The first code, counted from 1, whose longest period holds this one; ``None`` where none does."""
    length = days(period)
    if length is None:
        return None
    return next((code for code, longest in enumerate(limits, start=1) if length <= longest), None)
