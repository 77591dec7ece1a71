"""What the annotations of each table are called, and the tables in one order."""

from __future__ import annotations

from collections.abc import Iterator

from conflictparse.model import Article, Mention
from conflictparse.outputs.columns import mentions

LABELS = {
    "claims": "Claim",
    "quotes": "Quote",
    "sources": "Source",
    "quantities": "Quantity",
    "dates": "Date",
    "hedges": "Hedge",
}


def labelled(article: Article) -> Iterator[tuple[str, Mention]]:
    """Every mention with the table it belongs to, a table after the other."""
    for table in LABELS:
        for mention in mentions(article, table):
            yield table, mention
