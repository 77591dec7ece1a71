"""What would be used otherwise, in the form that accuracy.py scores."""

from __future__ import annotations

from datetime import datetime
from typing import Any

Row = dict[str, Any]


def quantulum(row: Row) -> list[Row]:
    """quantulum3: numbers with units; it knows no bounds."""
    from quantulum3 import parser

    return [{"span": list(found.span), "value": found.value, "bound": "="} for found in parser.parse(row["text"])]


def dateparser(row: Row) -> list[Row]:
    """dateparser's search, counted from the day of publication; places are looked up, for it gives none."""
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": datetime.fromisoformat(row["published"])} if row.get("published") else {}
    found, at = [], 0
    for phrase, day in search_dates(row["text"], languages=["en"], settings=settings) or []:
        start = row["text"].find(phrase, at)
        if start >= 0:
            at = start + len(phrase)
            found.append({"span": [start, at], "value": day.date().isoformat()})
    return found


def textacy(row: Row) -> list[Row]:
    """textacy's direct quotations, on spaCy's small English pipeline (both must be installed)."""
    import spacy
    from textacy.extract import direct_quotations

    document = spacy.load("en_core_web_sm")(row["text"])
    found = []
    for quotation in direct_quotations(document):
        speaker = quotation.speaker
        source = [[speaker[0].idx, speaker[-1].idx + len(speaker[-1])]] if speaker else []
        found.append({"content": [[quotation.content.start_char, quotation.content.end_char]], "source": source})
    return found


PEERS = {
    "quantities": {"quantulum3": quantulum},
    "dates": {"dateparser": dateparser},
    "quotes": {"textacy": textacy},
}
