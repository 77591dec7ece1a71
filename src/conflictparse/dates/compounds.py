"""Lengths told in several units are one: "one year, six months and nine days", "an hour and 40 minutes"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from conflictparse.model import DateReference, Span
from conflictparse.text import Document

_LENGTH = re.compile(r"P(?P<days>(?:[0-9]{1,4}[YMWD])*)(?:T(?P<hours>(?:[0-9]{1,4}[HMS])+))?")
_UNITS = ("Y", "M", "W", "D", "TH", "TM", "TS")  # each finer than the one before
_JOINTS = frozenset({" and ", ", ", ", and "})


def joined(document: Document, found: Iterable[DateReference]) -> Iterator[DateReference]:
    """The expressions, in which a length and the finer ones that go on with it are one."""
    length: DateReference | None = None
    for mention in found:
        if length and _goes_on(document, length, mention):
            span = Span(length.span.start, mention.span.end)
            timex = _sum(length.timex, mention.timex)
            length = evolve(length, span=span, text=document.slice(span), timex=timex, grain=mention.grain)
            continue
        if length:
            yield length
        length = mention if mention.rule == "duration" else None
        if length is None:
            yield mention
    if length:
        yield length


def _goes_on(document: Document, length: DateReference, finer: DateReference) -> bool:
    """Whether a length stands right behind another, in a finer unit; "three days and two nights" are two."""
    if finer.rule != "duration" or document.lower[length.span.end : finer.span.start] not in _JOINTS:
        return False
    before, behind = _units(length.timex), _units(finer.timex)
    return bool(before and behind) and _UNITS.index(before[-1]) < _UNITS.index(behind[0])


def _units(timex: str) -> list[str]:
    """The units of a TIMEX3 length, in order; none of a length that is not known."""
    match = _LENGTH.fullmatch(timex)
    if not match:
        return []
    hours = [f"T{unit}" for unit in match["hours"] or "" if unit.isalpha()]
    return [unit for unit in match["days"] if unit.isalpha()] + hours


def _sum(length: str, finer: str) -> str:
    """The value of both together.

    >>> _sum("P1Y6M", "P9D"), _sum("PT1H", "PT40M"), _sum("P2D", "PT6H")
    ('P1Y6M9D', 'PT1H40M', 'P2DT6H')
    """
    behind = finer.removeprefix("P")
    return length + (behind.removeprefix("T") if "T" in length else behind)
