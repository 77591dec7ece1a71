"""Which claims a codebook can take: plain counts that are asserted, with their place in ``article.claims``."""

from __future__ import annotations

from collections.abc import Container, Iterator
from datetime import date

from conflictparse.kinds import ClaimStatus, Outcome, QuantityKind
from conflictparse.model import Article, Claim, Period

Row = dict[str, str | int | float | date | None]


def figures(article: Article, outcomes: Container[Outcome]) -> Iterator[tuple[int, Claim]]:
    """The claims of these outcomes that state a count; denied, supposed and replaced ones, shares and rates are none."""
    for index, claim in enumerate(article.claims):
        counted = claim.quantity.kind is QuantityKind.COUNT and claim.quantity.rate is None
        if claim.outcome in outcomes and claim.status is ClaimStatus.ASSERTED and counted:
            yield index, claim


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
