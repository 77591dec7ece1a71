"""ACLED: a row for each figure of deaths in an event, with a named policy for vague and conflicting ones.

Source: Armed Conflict Location & Event Data, ACLED Codebook (fatalities, time precision): the most conservative of
differing or vague estimates is taken and the dispute noted; 10 stands for tens, 12 for dozens, 100 for hundreds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Literal, get_args

from conflictparse.estimates import Number
from conflictparse.kinds import Outcome
from conflictparse.model import Article, Claim, Period, Quantity, Span
from conflictparse.outputs.codebooks.figures import MONTH, WEEK, Row, days, figures, precision

Policy = Literal["conservative", "highest", "blank", "each"]

_TIME_PRECISION = (1, WEEK, MONTH)  # longest period in days for time_precision 1 to 3


def acled_rows(article: Article, *, policy: Policy = "conservative") -> list[Row]:
    """Claims of deaths in columns of ACLED.

    Claims of the same victims, period and place are rival figures and share a row. What one event cost two groups of
    victims stays in two rows: adding them up is the coder's judgement. Totals (``cumulative``) and figures of more
    than a month are no events and have no row; neither have injuries, which ACLED does not count.

    Args:
        article: what `conflictparse.parse` returned.
        policy: how vague and conflicting figures become the one integer of ``fatalities``:

            - "conservative", ACLED's own: each figure by ACLED's convention (10 for tens, the lowest number that the
              words allow), and of several the lowest;
            - "highest": each figure by the highest number that the words allow, and of several the highest;
            - "blank": a vague figure, or several that differ, leave ``fatalities`` empty;
            - "each": a row for each claim, by ACLED's convention.

    Returns:
        Rows with ``event_date`` (the middle of a period of several days), ``year``, ``time_precision`` (1 day, 2
        week, 3 month), ``location`` as written, ``fatalities``, ``notes`` (the sentences, and who says what where
        figures differ) and "claims", the places in ``article.claims``.

    Raises:
        ValueError: for an unknown policy.
    """
    if policy not in get_args(Policy):
        raise ValueError(f"policy must be one of {', '.join(get_args(Policy))}, not {policy!r}")
    groups: dict[object, list[tuple[int, Claim]]] = {}
    for index, claim in figures(article, {Outcome.KILLED}):
        if not claim.cumulative and (days(claim.period) or 0) <= MONTH:
            groups.setdefault(index if policy == "each" else _event(claim), []).append((index, claim))
    return [_row(article, group, _REDUCTIONS[policy]) for group in groups.values()]


def _event(claim: Claim) -> object:
    """What rival figures have in common."""
    period = claim.period and (claim.period.start, claim.period.end)
    victims = (claim.victims or claim.quantity.unit or "").casefold()
    return period, claim.place and claim.place.text.casefold(), victims, claim.victim_class, claim.part_of


def _row(
    article: Article, group: list[tuple[int, Claim]], reduction: Callable[[Sequence[Quantity]], Number | None]
) -> Row:
    claim = group[0][1]
    day = _middle(claim.period)
    return {
        "claims": "; ".join(str(index) for index, _ in group),
        "event_date": day,
        "year": day and day.year,
        "time_precision": precision(claim.period, _TIME_PRECISION),
        "location": claim.place.text if claim.place else None,
        "fatalities": reduction([claim.quantity for _, claim in group]),
        "notes": _notes(article, [claim for _, claim in group]),
    }


def _middle(period: Period | None) -> date | None:
    """The day of a period, the middle one of several."""
    length = days(period)
    if length is None or period is None or period.start is None:
        return None
    return period.start + timedelta(days=(length - 1) // 2)


def _notes(article: Article, rivals: Sequence[Claim]) -> str:
    """The sentences that the figures stand in, each once, and the dispute where figures differ."""
    spans = dict.fromkeys(_sentence(article, claim) for claim in rivals)
    notes = [" ".join(article.text[span.start : span.end].split()) for span in spans]
    if len({claim.quantity.text for claim in rivals}) > 1:
        said = (f"{claim.quantity.text} ({claim.source.name if claim.source else 'the report'})" for claim in rivals)
        notes.append(f"Figures differ: {'; '.join(said)}.")
    return " ".join(notes)


def _sentence(article: Article, claim: Claim) -> Span:
    return next((sentence for sentence in article.sentences if sentence.contains(claim.span)), claim.span)


def _by_convention(quantity: Quantity) -> Number | None:
    estimate = quantity.estimate("acled")
    return None if isinstance(estimate, tuple) else estimate


def _highest_of(quantity: Quantity) -> Number | None:
    interval = quantity.estimate("interval")
    high = interval[1] if isinstance(interval, tuple) else None
    return _by_convention(quantity) if high is None else high


def _conservative(rivals: Sequence[Quantity]) -> Number | None:
    return min((figure for figure in map(_by_convention, rivals) if figure is not None), default=None)


def _highest(rivals: Sequence[Quantity]) -> Number | None:
    return max((figure for figure in map(_highest_of, rivals) if figure is not None), default=None)


def _blank(rivals: Sequence[Quantity]) -> Number | None:
    figures = {quantity.value for quantity in rivals}
    return figures.pop() if len(figures) == 1 else None


_REDUCTIONS: dict[Policy, Callable[[Sequence[Quantity]], Number | None]] = {
    "conservative": _conservative,
    "highest": _highest,
    "blank": _blank,
    "each": _conservative,
}
