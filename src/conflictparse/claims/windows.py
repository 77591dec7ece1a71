"""The window that a date in a clause gives: "since May", "from Thursday through Saturday", "in the past week"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from conflictparse.claims.report import Report
from conflictparse.dates.arithmetic import shift
from conflictparse.model import DateReference, Period, Span

_RANGE_LOOK = 30  # characters from "through" to the date that ends a range
_OPENERS = frozenset(("since", "beginning", "start", "outbreak", "onset", "began"))
_NIGHTS = frozenset(("overnight", "last night", "during the night", "through the night"))
_OPENER_REACH = 8  # "since the fighting in the region erupted in 2003"


def window(report: Report, found: DateReference, floor: int, figure: int = 0) -> Period:
    """The period that a date and the words around it give.

    Args:
        report: the article.
        found: the date.
        floor: the first token of its sentence.
        figure: the token at which the number stands, 0 where it is in another sentence.
    """
    words = report.document.words
    first, last = report.tokens(found.span)
    part = _part(report, first)
    if part:
        return plain(part)
    opening = _opening(report, first)
    if opening and opening.start and found.end and opening.start <= found.end:
        return Period(start=opening.start, end=found.end, grain=found.grain, basis=(opening, found))
    closing = _closing(report, first, last)
    if closing and found.start and closing.end and found.start <= closing.end:
        return Period(start=found.start, end=closing.end, grain=found.grain, basis=(found, closing))
    if is_open(report, found, floor) and not _is_told_of(words, last, figure):
        return until_now(found, report.published)
    return plain(found)


def _is_told_of(words: Sequence[str], last: int, figure: int) -> bool:
    """Whether a number is what happened then: "the deadliest since May, when 11 died", not "since May, when it began, 11 died"."""
    return "when" in words[last : last + 2] and "," not in words[last + 2 : figure]


def plain(found: DateReference) -> Period:
    """The days of a date itself."""
    end = found.end
    if end and is_night(found):
        end = shift(end, 1, "day") or end  # a night is dated by its evening and ends on the morrow
    return Period(start=found.start, end=end, grain=found.grain, basis=(found,))


def is_night(found: DateReference) -> bool:
    """Whether an expression names the night that began on its day."""
    return found.text.lower() in _NIGHTS


def until_now(found: DateReference, published: date | None) -> Period:
    """From the start of a date up to the publication."""
    if found.start is None or published is None:
        return Period(start=found.start, end=None, grain=found.grain, basis=(found,))
    return Period(start=found.start, end=max(found.start, published), grain=found.grain, basis=(found,))


def is_open(report: Report, found: DateReference, floor: int) -> bool:
    """Whether a date opens a window up to now: "since May", "since the war began in 2022", "so far this year"."""
    words = report.document.words
    first, last = report.tokens(found.span)
    if ("so", "far") in {tuple(words[max(floor, first - 2) : first]), tuple(words[last : last + 2])}:
        return True
    for at in range(first - 1, max(floor, first - 1 - _OPENER_REACH) - 1, -1):
        if words[at] in _OPENERS:
            return True
        if not words[at][0].isalnum() or words[at] in {"said", "that"}:
            return False
    return False


def _closing(report: Report, first: int, last: int) -> DateReference | None:
    """The second date of a range: "from Thursday through Saturday", "between March and May"."""
    words = report.document.words
    joint = words[last] if last < len(words) else ""
    before = words[first - 1] if first else ""
    if joint not in {"to", "through", "until", "till", "-"} and not (joint == "and" and before == "between"):
        return None
    start = report.document.starts[last]
    following = report.dates_in(Span(start, start + _RANGE_LOOK))
    if following and report.document.token_at(following[0].span.start) <= last + 2:
        return following[0]
    return None


def _part(report: Report, first: int) -> DateReference | None:
    """The window into the period at a token: "the first eight months of [the year]"."""
    words, of = report.document.words, first - (first > 1 and report.document.words[first - 1] == "the") - 1
    if of < 1 or words[of] != "of":
        return None
    at = report.document.starts[of]
    before = report.dates_in(Span(max(0, at - _RANGE_LOOK), at))
    return before[-1] if before and before[-1].rule == "window" and before[-1].start and before[-1].end else None


def _opening(report: Report, first: int) -> DateReference | None:
    """The first date of a range that ends with the one at a token."""
    document = report.document
    if not first:
        return None
    before = report.dates_in(Span(max(0, document.starts[first - 1] - _RANGE_LOOK), document.starts[first - 1]))
    if not before:
        return None
    start, end = report.tokens(before[-1].span)
    return before[-1] if end >= first - 2 and _closing(report, start, end) else None
