"""Days of months and years."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from conflictparse.kinds import DateKind
from conflictparse.model import DateReference
from conflictparse.quantities import counted, lexicon, money
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import adjoins, bound_before, capitalised, glued, is_stop, word
from conflictparse.text import Document

_YEAR = re.compile(r"(?:1[0-9]|20|21)\d{2}(?![\w%°]|,\d|\.\d|-(?!\d|odd|plus))")
_LIVING = range(1900, 2060)  # years that reports speak of
_NOTED = range(1500, 2200)
_LAST_DAY = 31
_WIDEST_LIST = 5  # tokens from a month to the last of its days: "May 5, 6 and 7"
_EVERYDAY = frozenset({"may", "march", "mar"})  # months that are words too
_DATED = frozenset({"on", "of", "since", "until", "before", "after"})
_DURING = frozenset({"in", "during", "through", "throughout", "last", "early", "late"})
_AREAS = frozenset({"sq", "square", "cubic"})
_POSSESSIVE = frozenset({"the", "a", "this", "last", "s", "its", "their", "his", "her", "our", "that"})
_AMOUNTING = frozenset(
    {"of", "to", "and", "for", "from", "by", "than", "with", "as"}
)  # they govern numbers as often as years


def masks(dates: Sequence[DateReference]) -> list[tuple[int, int]]:
    """The spans of calendar dates and clock times."""
    return [(date.span.start, date.span.end) for date in dates if date.kind in {DateKind.DATE, DateKind.TIME}]


def is_masked(document: Document, draft: Draft, spans: list[tuple[int, int]]) -> bool:
    """Whether a date holds the numeral; "two days" of "two days later" stays an amount of time."""
    at = bisect_right(spans, (draft.start, len(document.text))) - 1
    return at >= 0 and draft.end <= spans[at][1] and not _counts_time(document, draft)


def _counts_time(document: Document, draft: Draft) -> bool:
    """Whether a unit of time follows the numeral."""
    at = draft.next + (word(document, draft.next) == "-" and glued(document, draft.next))
    token = word(document, at)
    known = lexicon.singular(token) in lexicon.words("units", "time") or token in lexicon.time_forms()
    return known and adjoins(document, at)


def day_of_month(document: Document, draft: Draft) -> bool:
    """ "12 March", "May 5", "the 5 and 6 of May"."""
    if draft.scale != 1 or not isinstance(draft.value, int) or draft.value > _LAST_DAY:
        return False
    return _before_month(document, draft) or _after_month(document, draft)


def _before_month(document: Document, draft: Draft) -> bool:
    at = draft.next
    if word(document, at) not in lexicon.words("designations", "months") or not adjoins(document, at):
        return False
    told = capitalised(document, at) or word(document, draft.first - 1) in _DATED
    return told or word(document, at) not in _EVERYDAY


def _after_month(document: Document, draft: Draft) -> bool:
    at = draft.first - 1
    while at > draft.first - _WIDEST_LIST:
        token = word(document, at)
        if token not in {".", "and", "or", "-", ","} and not (token.isdecimal() and len(token) < 3):
            break
        at -= 1
    month = word(document, at)
    if month not in lexicon.words("designations", "months") or not adjoins(document, draft.first):
        return False
    if word(document, at + 1) == "," or (
        word(document, at - 1) in _DURING and counted.is_listed(word(document, draft.next))
    ):
        return False
    if word(document, at - 1).isdecimal() and len(word(document, at - 1)) <= len("31") and at + 1 == draft.first:
        return False  # "On 3 June 12 people"
    return month not in _EVERYDAY or capitalised(document, at) or word(document, at - 1) in _DATED


def year(document: Document, draft: Draft) -> bool:
    """A year: four bare digits that count nothing."""
    if draft.scale != 1 or draft.end - draft.start != 4 or draft.value not in _NOTED:
        return False
    if not _YEAR.match(document.lower, draft.start) or money.is_paid(document, draft):
        return False
    before = word(document, draft.first - 1)
    if word(document, draft.next) in _AREAS or (
        counted.is_measure(word(document, draft.next)) and before in {"a", "the"}
    ):
        return False
    if draft.value in _LIVING and before in _POSSESSIVE:
        return True
    dated = before in lexicon.words("designations", "year_before") or before in lexicon.words("designations", "months")
    if _counts(document, draft.next):
        return dated and before not in _AMOUNTING
    return dated or bound_before(document, draft.first) is None


def _counts(document: Document, index: int) -> bool:
    """Whether a unit or a plural of the noun lists is among the next words."""
    for at in range(index, index + 3):
        token = word(document, at)
        if not adjoins(document, at) or is_stop(document, at) or not token.isalpha():
            return False
        if counted.is_listed(token) or counted.is_unit(token):
            return True
    return False
