"""The one door to dateparser, for explicit calendar dates.

dateparser costs a second to load and a millisecond a string, so it is imported on the first date it is
asked about, with one parser kept for English, and its answers are remembered. Dates whose day, month
and year our own patterns already name need no second reading; what remains are figures, whose order
differs between outlets. It is given nothing but clean, short strings, and always a base: without one it
would answer from the clock.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache, lru_cache
from typing import Any

_LONGEST = 64
_CLEAN = re.compile(r"[0-9]{1,4}(?:[ ./-][0-9]{1,4}){2}")
_BASE = datetime(2000, 1, 1)  # noqa: DTZ001 - never part of an answer: only complete dates are asked about


@lru_cache(maxsize=4096)
def day(text: str, *, day_first: bool) -> date | None:
    """The day that a complete date in figures names; nothing for any other text.

    >>> day("20.04.2017", day_first=True), day("31/31/2024", day_first=False)
    (datetime.date(2017, 4, 20), None)
    """
    if len(text) > _LONGEST or not _CLEAN.fullmatch(text):
        return None
    try:
        found = _parser(day_first).get_date_data(text).date_obj
    except (ValueError, OverflowError):  # its own arithmetic at the ends of the calendar
        return None
    return found.date() if found else None


@cache
def _parser(day_first: bool) -> Any:
    from dateparser.date import DateDataParser  # noqa: PLC0415 - a second to load

    settings = {
        "RELATIVE_BASE": _BASE,
        "DATE_ORDER": "DMY" if day_first else "MDY",
        "STRICT_PARSING": True,
        "PARSERS": ["absolute-time"],
    }
    return DateDataParser(languages=["en"], settings=settings)
