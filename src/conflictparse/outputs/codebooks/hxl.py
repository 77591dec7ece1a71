"""HXL, the Humanitarian Exchange Language: a table of claims under hashtags.

Source: HXL standard 1.1, hashtags and attributes (https://hxlstandard.org): #affected with +killed, +injured,
+displaced, +missing and +civilians, +min and +max; #date with +start and +end; #loc; #meta.
"""

from __future__ import annotations

from collections.abc import Iterator

from conflictparse.kinds import Outcome, VictimClass
from conflictparse.model import Article, Claim
from conflictparse.outputs.codebooks.figures import figures, stated

_ATTRIBUTES = {
    Outcome.KILLED: "+killed",
    Outcome.WOUNDED: "+injured",
    Outcome.DISPLACED: "+displaced",
    Outcome.MISSING: "+missing",
}

_ABOUT = {
    "Start": "#date+start",
    "End": "#date+end",
    "Place": "#loc+name",
    "Source": "#meta+source",
    "Words": "#description",
}

_AFFECTED = [
    f"#affected{who}{outcome}{limit}"
    for outcome in _ATTRIBUTES.values()
    for who in ("", "+civilians")
    for limit in ("", "+min", "+max")
]

Cell = str | int | float


def hxl_rows(article: Article) -> list[list[Cell]]:
    """Claims of people killed, injured, displaced and missing as an HXL table.

    A figure stands under #affected with its outcome (and +civilians where the text says so); limits that differ from
    it, or that stand without one ("more than 14", "12 to 15"), under +min and +max. There are only the columns that
    the article fills.

    Args:
        article: what `conflictparse.parse` returned.

    Returns:
        The rows of a CSV file: headings, hashtags, then a row a claim in the order of the text; an empty cell is "".
    """
    claims = [claim for _, claim in figures(article, _ATTRIBUTES)]
    cells = [dict(_cells(claim)) for claim in claims]
    figured = [tag for tag in _AFFECTED if any(tag in row for row in cells)]
    tags = [*_ABOUT.values(), *figured]
    headings = [*_ABOUT, *(tag.removeprefix("#affected+").replace("+", " ").capitalize() for tag in figured)]
    return [list(headings), list(tags), *([row.get(tag, "") for tag in tags] for row in cells)]


def _cells(claim: Claim) -> Iterator[tuple[str, Cell]]:
    """The filled cells of a claim by hashtag."""
    if claim.period and claim.period.start:
        yield _ABOUT["Start"], claim.period.start.isoformat()
    if claim.period and claim.period.end:
        yield _ABOUT["End"], claim.period.end.isoformat()
    if claim.place:
        yield _ABOUT["Place"], claim.place.text
    if claim.source:
        yield _ABOUT["Source"], claim.source.name
    yield _ABOUT["Words"], " ".join(claim.text.split())
    civilians = "+civilians" if claim.victim_class is VictimClass.CIVILIAN else ""
    tag = f"#affected{civilians}{_ATTRIBUTES[claim.outcome]}"
    figure, low, high = stated(claim.quantity), claim.quantity.low, claim.quantity.high
    if figure is not None:
        yield tag, figure
    if low is not None and low != figure:
        yield f"{tag}+min", low
    if high is not None and high != figure:
        yield f"{tag}+max", high
