"""GDELT Global Knowledge Graph 2.1: the V2.1COUNTS of an article.

Source: The GDELT Global Knowledge Graph (GKG) Data Format Codebook V2.1: a count is a type, a number, what is
counted, a geocoded location and a character offset; several are divided by semicolons, their fields by "#".
"""

from __future__ import annotations

from conflictparse.kinds import Outcome
from conflictparse.model import Article
from conflictparse.outputs.codebooks.figures import Row, figures

_TYPES = {Outcome.KILLED: "KILL", Outcome.WOUNDED: "WOUND", Outcome.DISPLACED: "AFFECT"}

_LOCATION = ("location_type", "location_fullname", "country_code", "adm1_code", "latitude", "longitude", "feature_id")


def gkg_counts(article: Article) -> list[Row]:
    """Claims in the fields of GKG counts.

    KILL stands for killed, WOUND for wounded, AFFECT for displaced; no type fits the other outcomes. GKG holds one
    plain integer and no source: a range, a vague figure and a fraction give no row, a bound is lost, conflicting
    figures stay side by side. ``location_fullname`` is the place as written; its codes stay empty.

    Args:
        article: what `conflictparse.parse` returned.

    Returns:
        A row for each count, with "offset" into ``article.text`` and "claim", its place in ``article.claims``.
    """
    return [
        {
            "claim": index,
            "count_type": _TYPES[claim.outcome],
            "number": claim.quantity.value,
            "object": claim.victims or claim.quantity.unit,
            **dict.fromkeys(_LOCATION),
            "location_fullname": claim.place.text if claim.place else None,
            "offset": claim.quantity.span.start,
        }
        for index, claim in figures(article, _TYPES)
        if isinstance(claim.quantity.value, int)
    ]


def gkg_field(article: Article) -> str:
    """The counts as GKG writes them in its V2.1COUNTS field."""
    return ";".join(
        "#".join(_plain(value) for name, value in row.items() if name != "claim") for row in gkg_counts(article)
    )


def _plain(value: object) -> str:
    """A value without the marks that divide fields, counts and lines."""
    return "" if value is None else " ".join(str(value).replace("#", " ").replace(";", " ").split())
