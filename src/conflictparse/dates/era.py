"""Years before Christ, reckoned in a mirror, because the calendar of `datetime` begins with the year 1.

In the mirror 480 BC is the year 9999 - 480, so that 479 BC follows it and "the next spring" is found by the
arithmetic of all other years. What is read there leaves as a TIMEX3 value ("BC0480-SP") without days.
"""

from __future__ import annotations

import re

from conflictparse.dates.readings import Reading
from conflictparse.kinds import Anchor, Grain
from conflictparse.text import Document

BC_YEAR = r"(?:[1-9][0-9]{0,3}\ b\.?c(?:\.?e)?\b\.?)"
_MIRROR = 9999
_FIRST_MIRRORED = _MIRROR - 3999  # earlier events are told in millennia
_DIGITS = re.compile(r"[0-9]+")
_KEPT = {Grain.DECADE: (10, 3), Grain.CENTURY: (100, 2)}  # what the value leaves out of the year, and its digits


def year_number(words: str) -> int:
    """The year that figures name, a mirrored one before Christ.

    >>> year_number("1943"), year_number("480 b.c.")
    (1943, 9519)
    """
    figures = _DIGITS.match(words)
    year = int(figures[0]) if figures else 0
    return _MIRROR - year if "b" in words else year


def is_told(document: Document) -> bool:
    """Whether a text tells of years before Christ at all."""
    return not {"bc", "bce"}.isdisjoint(document.positions) or " b.c" in document.lower


def unmirrored(reading: Reading) -> Reading:
    """A reading as its text means it: those out of the mirror get their BC value and lose their days."""
    if reading.start is None or reading.start.year < _FIRST_MIRRORED:
        return reading
    without, digits = _KEPT.get(reading.grain, (1, 4))
    year = (_MIRROR - reading.start.year) // without
    timex = f"BC{year:0{digits}d}" + reading.timex[digits:] if reading.timex[:1].isdigit() else reading.timex
    return reading._replace(timex=timex, start=None, end=None, anchor=Anchor.NONE)
