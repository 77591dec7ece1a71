"""The events that a report tells, by the dates it gives them."""

from __future__ import annotations

from datetime import timedelta

from conflictparse.claims.outbreaks import after_since
from conflictparse.claims.report import Report
from conflictparse.claims.sentence import grammar
from conflictparse.claims.statement_days import StatementDays
from conflictparse.claims.windows import plain
from conflictparse.kinds import DateKind, Grain
from conflictparse.model import DateReference, Period

DAYS = frozenset((Grain.MINUTE, Grain.HOUR, Grain.PART_OF_DAY, Grain.DAY, Grain.WEEKEND, Grain.WEEK))
_LIMITS_AHEAD = frozenset(("before", "until", "till"))
_LIMITS = _LIMITS_AHEAD | {"by"}
_LEAD_PARAGRAPHS = 3
_NEWS = timedelta(60)  # what is older is background
LOOK_BACK = 2  # sentences
_CLOCK = frozenset((Grain.MINUTE, Grain.HOUR))
_DAY_NAMES = ("day", "night", "morning", "evening", "noon", "hour", "ago")


class Events:
    """Which dates of a report tell when something was.

    Attributes:
        main: the day of what the report is about.
    """

    def __init__(self, report: Report) -> None:
        self.report = report
        self._statements = StatementDays(report)
        self.main = self._main_event()

    def may_date(self, found: DateReference) -> bool:
        """Whether a date beside a figure may be its own: no habit, no day of a statement or of filing."""
        if found.kind is DateKind.SET or self._statements.holds(found) or self._is_dateline(found):
            return False
        if self.main and _is_clock(found):
            return False
        return not (
            found.text.lower() == "now" or (found.grain is Grain.DAY and self._word_before(found) in _LIMITS_AHEAD)
        )

    def _word_before(self, found: DateReference) -> str:
        """The word before a date, its preposition passed over."""
        first, _ = self.report.tokens(found.span)
        words = self.report.document.words[max(0, first - 1) : first]
        return words[-1] if words else ""

    def before(self, index: int) -> DateReference | None:
        """The last date of an event in the sentences just before one."""
        for back in range(index - 1, max(-1, index - 1 - LOOK_BACK), -1):
            found = self.last_of(back)
            if found:
                return found
        return None

    def last_of(self, index: int) -> DateReference | None:
        """The last date of an event in a sentence."""
        dates = self.report.dates_in(self.report.document.sentences[index])
        return next((each for each in reversed(dates) if self._is_event(each)), None)

    def said_before(self, index: int) -> DateReference | None:
        """The day of a statement that is earlier than the event of the report, so that it cannot be about that."""
        if self.main is None or self.main.start is None:
            return None
        dates = self.report.dates_in(self.report.document.sentences[index])
        return next((each for each in dates if each.grain in DAYS and each.end and each.end < self.main.start), None)

    def statement_day(self, index: int) -> Period | None:
        """In the lead, news without a day of its own is of the day on which it is told."""
        document = self.report.document
        span = document.sentences[index]
        dates = self.report.dates_in(span)
        told = dates and dates[0].grain in DAYS and self._word_before(dates[0]) not in _LIMITS_AHEAD
        return plain(dates[0]) if told and document.paragraph_at(span.start) <= 1 else None

    def _is_event(self, found: DateReference) -> bool:
        """Whether a date tells when something was: no habit, no day of a statement, no limit, nothing that lies ahead."""
        if found.start is None or found.kind is DateKind.SET or _is_clock(found) or self._statements.holds(found):
            return False
        if self.report.published and found.start > self.report.published:
            return False
        return self._word_before(found) not in _LIMITS

    def _is_dateline(self, found: DateReference) -> bool:
        """Whether a date is that of the dateline: the day of filing."""
        dateline = self.report.document.dateline
        return dateline is not None and dateline.span.contains(found.span)

    def is_history(self, found: DateReference) -> bool:
        """Whether a date is too far from the day of publication to be that of the news."""
        published = self.report.published
        return published is not None and found.start is not None and published - found.start > _NEWS

    def _main_event(self) -> DateReference | None:
        """The day of what the report is about: the first date of its lead, or of a later attack, that is no statement's."""
        document = self.report.document
        for found in self.report.dates:
            if found.grain not in DAYS or (found.kind is DateKind.DURATION and found.grain is Grain.WEEK):
                continue  # "in the past week" sums up, it tells no event
            if not self._is_event(found) or after_since(self.report, found):
                continue
            if self._is_dateline(found) or self.is_history(found):
                continue
            if document.paragraph_at(found.span.start) < _LEAD_PARAGRAPHS:
                return found
            first, last = self.report.tokens(document.sentences[document.sentence_at(found.span.start)])
            if any(word in grammar("events") for word in document.words[first:last]):
                return found
        return None


def _is_clock(found: DateReference) -> bool:
    """Whether an expression tells the hour of a day that it does not name: "at around 10 am"."""
    return found.grain in _CLOCK and not any(word in found.text.lower() for word in _DAY_NAMES)
