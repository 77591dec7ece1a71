"""UCDP Georeferenced Event Dataset: a row for each claim of deaths.

Source: Högbladh, S. (2024), UCDP GED Codebook version 24.1, Department of Peace and Conflict Research, Uppsala.
"""

from __future__ import annotations

from collections.abc import Collection

from conflictparse.estimates import Number
from conflictparse.kinds import Outcome, VictimClass
from conflictparse.model import Article, Claim
from conflictparse.outputs.codebooks.figures import MONTH, WEEK, YEAR, Row, figures, precision, stated

_DATE_PRECISION = (1, 6, WEEK, MONTH, YEAR)  # longest period in days for date_prec 1 to 5


def ucdp_rows(article: Article, *, side_a: Collection[str] = (), side_b: Collection[str] = ()) -> list[Row]:
    """Claims of deaths in columns of UCDP GED.

    The rules, a column a line:

    - ``best`` is the number that the text gives as its figure ("14", "about 14", "at least 14"); a range, a mere
      limit ("more than 14", "up to 14") and a vague word have none.
    - ``low`` and ``high`` are the limits that the words allow; an open end stays empty.
    - ``deaths_civilians`` and ``deaths_unknown`` repeat ``best`` for civilians, and for people of whom the text does
      not say whether they fought. ``deaths_a`` and ``deaths_b`` take combatants whose description contains a word of
      ``side_a`` or ``side_b``; which party is which is the coder's decision.
    - ``date_prec`` is 1 for a day, 2 up to six days, 3 for a week, 4 up to a month, 5 up to a year.
    - ``event_clarity`` is 2 for a total over many events, 1 for a figure of a single known day.
    - ``source_original`` is who states the figure, ``where_description`` the place as written.

    Args:
        article: what `conflictparse.parse` returned.
        side_a: words that name the fighters of side A ("Ukrainian"), compared without case.
        side_b: words that name the fighters of side B.

    Returns:
        A row for each asserted claim of deaths, conflicting ones side by side; "claim" is its place in
        ``article.claims``.
    """
    return [
        {
            "claim": index,
            "year": _year(claim),
            "number_of_sources": 1,  # this report
            "source_original": claim.source.name if claim.source else None,
            "source_date": article.published,
            "source_headline": article.title,
            "where_description": claim.place.text if claim.place else None,
            "event_clarity": _clarity(claim),
            "date_prec": precision(claim.period, _DATE_PRECISION),
            "date_start": claim.period.start if claim.period else None,
            "date_end": claim.period.end if claim.period else None,
            **_deaths(claim, side_a, side_b),
        }
        for index, claim in figures(article, {Outcome.KILLED})
    ]


def _deaths(claim: Claim, side_a: Collection[str], side_b: Collection[str]) -> Row:
    best = stated(claim.quantity)
    described = f"{claim.victims or ''} {claim.quantity.text}".casefold()
    fought = claim.victim_class is VictimClass.COMBATANT

    def of_side(words: Collection[str]) -> Number | None:
        return best if fought and any(word.casefold() in described for word in words) else None

    return {
        "deaths_a": of_side(side_a),
        "deaths_b": of_side(side_b),
        "deaths_civilians": best if claim.victim_class is VictimClass.CIVILIAN else None,
        "deaths_unknown": best if claim.victim_class is VictimClass.UNKNOWN else None,
        "best": best,
        "high": claim.quantity.high,
        "low": claim.quantity.low,
    }


def _year(claim: Claim) -> int | None:
    """The calendar year that holds the whole period."""
    period = claim.period
    if period is None or period.start is None or period.end is None or period.start.year != period.end.year:
        return None
    return period.start.year


def _clarity(claim: Claim) -> int | None:
    if claim.cumulative:
        return 2
    return 1 if precision(claim.period, _DATE_PRECISION) == 1 else None
