"""The hedges of a figure: those whose scope holds the number."""

from __future__ import annotations

from conflictparse.claims.report import Report
from conflictparse.kinds import HedgeKind
from conflictparse.model import Hedge, Quantity


def hedges_of(report: Report, quantity: Quantity) -> tuple[Hedge, ...]:
    """The hedges over a number; an approximator counts only where it is more than the bound ("an estimated 900")."""
    span = quantity.span
    return tuple(
        hedge
        for hedge in report.hedges
        if hedge.scope.start < span.end and span.start < hedge.scope.end and not _is_bound(hedge)
    )


def _is_bound(hedge: Hedge) -> bool:
    return hedge.kind is HedgeKind.APPROXIMATOR and "estimate" not in hedge.text.lower()
