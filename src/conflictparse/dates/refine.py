"""From all matches to the mentions: a time joined to its day, and the longest of those that overlap kept."""

from __future__ import annotations

import re

from conflictparse.dates.rule import Candidate
from conflictparse.model import Span
from conflictparse.text import Document

_CLOCKS = frozenset({"clock", "named_hour"})
_TIMES = _CLOCKS | {"part_of_day", "small_hours"}
_DAYS = frozenset(
    {"weekday", "calendar_day", "today", "iso_date", "holiday", "calendar_unit", "part_of_day", "day_pair"}
)
_BETWEEN = re.compile(r",? (?:(?:on|of|between|late|early) )?(?:the )?|,? \(?")


def longest(candidates: list[Candidate]) -> list[Candidate]:
    """Candidates that do not overlap, the leftmost and longest first."""
    kept: list[Candidate] = []
    for candidate in candidates:
        if kept and candidate.span.start < kept[-1].span.end:
            if _is_inside_of_part(candidate, kept[-1]):
                kept[-1] = candidate
            continue
        kept.append(candidate)
    return kept


def _is_inside_of_part(candidate: Candidate, before: Candidate) -> bool:
    """Whether a longer expression begins inside a shorter one ("the end of the" + "the third quarter of 1990")."""
    return candidate.span.end > before.span.end and len(candidate.span) > len(before.span)


def join_times(document: Document, candidates: list[Candidate]) -> list[Candidate]:
    """A time of day and the day that follows it become one mention ("10 p.m. Wednesday").

    A day behind a time and its conversion ("3:40 a.m. (0040 GMT) Tuesday") is the day of both, and all three stay.
    """
    joined: list[Candidate] = []
    for candidate in candidates:
        before = joined[-1] if joined else None
        if before and _belong_together(document, before, candidate):
            joined[-1] = candidate._replace(span=Span(before.span.start, candidate.span.end), clock=before)
        else:
            if before and _is_converted(document, before, candidate):
                dated = [candidate._replace(span=clock.span, clock=clock) for clock in joined[-2:] if _is_clock(clock)]
                joined[-len(dated) :] = dated
            joined.append(candidate)
    return joined


def _is_clock(candidate: Candidate) -> bool:
    return candidate.rule.name in _CLOCKS and candidate.clock is None


def _is_converted(document: Document, time: Candidate, day: Candidate) -> bool:
    """Whether a day follows a clock time that closes a bracket."""
    gap = document.lower[time.span.end : day.span.start]
    return _is_clock(time) and day.rule.name in _DAYS and gap in (") ", ") on ", "), ")


def _belong_together(document: Document, time: Candidate, day: Candidate) -> bool:
    if time.rule.name not in _TIMES or day.rule.name not in _DAYS or time.clock:
        return False
    if day.rule.name == "day_pair" and (day.found.part != "first" or time.rule.name in _CLOCKS):
        return False
    if day.rule.name == "part_of_day" and time.rule.name not in _CLOCKS:
        return False
    gap = document.lower[time.span.end : day.span.start]
    return len(gap) <= 12 and _BETWEEN.fullmatch(gap) is not None
