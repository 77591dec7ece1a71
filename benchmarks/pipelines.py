"""What the parser is measured beside: the pipeline anyone would write first, and the least that a scan can cost."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

SEEDS = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))]
PUBLISHED = "2025-03-14"

_WORD = re.compile(r"\w+")
_QUOTATION = re.compile(r'["“]([^"“”]{1,500})["”]')
_CUES = frozenset(("said", "told", "killed", "wounded", "about", "least", "likely", "may", "monday", "march", "people"))


def word_scan(text: str) -> list[int]:
    """Every word looked up in one set: what a single pass over a text costs in Python."""
    return [match.start() for match in _WORD.finditer(text.lower()) if match[0] in _CUES]


def quantulum3(text: str) -> object:
    """The numbers as quantulum3 reads them: what `find_quantities` is measured beside."""
    from quantulum3 import parser

    return parser.parse(text)


def search_dates(text: str) -> object:
    """The dates as dateparser's search finds them: what `find_dates` is measured beside."""
    from dateparser import search

    return search.search_dates(text, languages=["en"])


def naive(text: str) -> tuple[object, ...]:
    """quantulum3 for the numbers, dateparser for the dates, a pattern for the quotations."""
    return quantulum3(text), search_dates(text), _QUOTATION.findall(text)


def conflictparse_parts() -> dict[str, Callable[[str], object]]:
    """`parse` and each finder alone."""
    import conflictparse as cp

    return {
        "parse": lambda text: cp.parse(text, published=PUBLISHED),
        "find_quotes": cp.find_quotes,
        "find_quantities": cp.find_quantities,
        "find_hedges": cp.find_hedges,
        "find_dates": lambda text: cp.find_dates(text, published=PUBLISHED),
    }
