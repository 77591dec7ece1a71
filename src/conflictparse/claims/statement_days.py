"""Which dates are days of statements or of the page: "said on Friday", "updated 3 May", not days of what happened."""

from __future__ import annotations

from conflictparse.claims.report import Report
from conflictparse.claims.sentence import grammar
from conflictparse.kinds import DateKind
from conflictparse.model import DateReference

_SAID_NEAR = 12  # tokens between a reporting verb and the day of the statement


class StatementDays:
    """Tells the days of statements from the days of events; each date is looked at once."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self._known: dict[int, bool] = {}

    def holds(self, found: DateReference) -> bool:
        """Whether a date is the day of a statement or of the page, not of an event."""
        known = self._known.get(found.span.start)
        if known is None:
            known = self._known[found.span.start] = self._is_told_on(found)
        return known

    def _is_told_on(self, found: DateReference) -> bool:
        """Whether a date stands beside a reporting verb, outside what is reported."""
        words = self.report.document.words
        first, last = self.report.tokens(found.span)
        if found.kind is DateKind.DURATION:
            return False
        if any(word in grammar("issued") for word in words[max(0, first - 2) : first]):
            return True
        said = [at for at in range(max(0, first - 3), first) if words[at] in grammar("reporting")]
        after = range(last, min(len(words), last + _SAID_NEAR))
        if after and words[last] == "," and self._is_fronted(first):
            after = after[1:]  # "On Friday, the ministry said"; but "raided it on Tuesday, police said"
        elif self.report.quotes_at(found.span.start) and not said:
            return False
        return self._meets_report(range(first - 1, max(-1, first - _SAID_NEAR), -1)) or self._meets_report(after)

    def _is_fronted(self, first: int) -> bool:
        """Whether a date opens its clause."""
        document = self.report.document
        at = first - 1 if first and document.words[first - 1] in {"on", "in", "late", "early", "by"} else first
        sentence = document.inner_sentences[document.inner_sentence_at(document.starts[at])]
        return document.starts[at] <= sentence.start + 1 or document.words[at - 1] == ","

    def _meets_report(self, tokens: range) -> bool:
        """Whether a reporting verb comes before an event, a number or the end of the clause."""
        words = self.report.document.words
        for at in tokens:
            word = words[at]
            if word in grammar("reporting"):
                return True
            if word in {".", ";", ",", "that"} or word in grammar("events") or word in grammar("harm"):
                return False
        return False
