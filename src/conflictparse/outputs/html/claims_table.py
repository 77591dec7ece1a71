"""The table of claims: one row a claim, its number a link to the words."""

from __future__ import annotations

from collections.abc import Iterator

from conflictparse.kinds import Bound, ClaimStatus, VictimClass
from conflictparse.model import Article, Claim, Quantity
from conflictparse.outputs.html.marks import shown
from conflictparse.outputs.html.weave import escaped

_HEADINGS = ("#", "Figure", "Outcome", "Source", "When, where", "Hedges")
_SIGNS = {
    Bound.EXACT: "",
    Bound.AT_LEAST: "≥ ",
    Bound.MORE_THAN: "> ",
    Bound.AT_MOST: "≤ ",
    Bound.LESS_THAN: "< ",
    Bound.ABOUT: "≈ ",
}


def claims_table(article: Article, prefix: str) -> str:
    """The claims as an HTML table, or a sentence where there are none."""
    if not article.claims:
        return '<p class="cp-none">No claim was found.</p>'
    heads = "".join(f'<th scope="col">{heading}</th>' for heading in _HEADINGS)
    rows = "".join(_row(claim, number, prefix) for number, claim in enumerate(article.claims, start=1))
    return f'<table class="cp-table"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>'


def _row(claim: Claim, number: int, prefix: str) -> str:
    link = (
        f'<a href="#{prefix}-claim-{number}" data-claim="{number}" aria-label="claim {number} in the text">{number}</a>'
    )
    cells = "".join(
        f'<td data-heading="{heading}">{_lines(lines)}</td>'
        for heading, lines in zip(_HEADINGS[1:], _cells(claim), strict=True)
    )
    return f'<tr data-claim="{number}"><th scope="row">{link}</th>{cells}</tr>'


def _lines(lines: Iterator[str | None]) -> str:
    """The first phrase of a cell, the rest smaller below it; a dash where the text says nothing."""
    first, *rest = [escaped(line) for line in lines if line] or ["–"]
    return first + "".join(f"<small>{line}</small>" for line in rest)


def _cells(claim: Claim) -> tuple[Iterator[str | None], ...]:
    return _figure(claim), _outcome(claim), _source(claim), _when(claim), _hedges(claim)


def _figure(claim: Claim) -> Iterator[str | None]:
    quantity = claim.quantity
    yield quantity.text
    number = _number(quantity)
    counted = quantity.noun_phrase.text if quantity.noun_phrase else quantity.unit or ""
    yield " ".join(part for part in (number, counted) if part not in quantity.text)
    if quantity.rate:
        yield f"per {quantity.rate}"


def _number(quantity: Quantity) -> str:
    """The figure in signs: "≥ 14", "120 to 150", or nothing for an indefinite."""
    if quantity.value is not None:
        return _SIGNS.get(quantity.bound, "") + shown(quantity.value)
    if quantity.low is None and quantity.high is None:
        return ""
    return " to ".join("…" if end is None else shown(end) for end in (quantity.low, quantity.high))


def _outcome(claim: Claim) -> Iterator[str | None]:
    yield shown(claim.outcome)
    yield claim.victims
    if claim.victim_class is not VictimClass.UNKNOWN and claim.victim_class not in (claim.victims or ""):
        yield shown(claim.victim_class)
    if claim.status is not ClaimStatus.ASSERTED:
        yield shown(claim.status)
    if claim.cumulative:
        yield "cumulative"


def _source(claim: Claim) -> Iterator[str | None]:
    yield claim.source.name if claim.source else "the reporter"
    if claim.source:
        yield claim.source.role
    if claim.via:
        yield f"via {claim.via.name}"


def _when(claim: Claim) -> Iterator[str | None]:
    period = claim.period
    if period and (period.start or period.end):
        yield str(period.start) if period.start == period.end else f"{period.start or '…'} to {period.end or '…'}"
    if claim.place:
        yield claim.place.text


def _hedges(claim: Claim) -> Iterator[str | None]:
    for hedge in claim.hedges:
        yield hedge.text
