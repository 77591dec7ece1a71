"""The window of a figure: from a date in its clause, else from the event that the text has just told of."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from conflictparse.claims.counted import NO_VICTIMS
from conflictparse.claims.earlier import before, distance
from conflictparse.claims.events import DAYS, LOOK_BACK, Events
from conflictparse.claims.links import Link
from conflictparse.claims.outbreaks import Outbreak, counts_since
from conflictparse.claims.report import Report
from conflictparse.claims.sentence import Sentence, grammar
from conflictparse.claims.windows import is_night, is_open, plain, until_now, window
from conflictparse.kinds import DateKind, Outcome
from conflictparse.model import DateReference, Period, Span
from conflictparse.text.superlatives import ranks

_AUXILIARIES, _NAME = 4, 3  # tokens: "has so far | killed", "the gaza war"
_SINCE = 10  # tokens: "since the war between the army and the rebels began"
_FAR = 60  # a date that costs more belongs to something else
_CROSSING = 30  # what it costs to cross another number with a predicate of its own
_COMPARED = frozenset((("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to")))


class Periods:
    """Finds the periods of one report's claims, in order of the text."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self._events = Events(report)
        self._told: tuple[int, Period] | None = None
        self._outbreak: Outbreak | None = None

    def period(self, sentence: Sentence, link: Link) -> Period | None:
        """The window of a figure, ``None`` where the text gives none."""
        document = self.report.document
        index = document.sentence_at(document.starts[sentence.first])
        own = self._counted_since(sentence, link) or self._own(sentence, link, index)
        found = own if own and own.start else self._inherited(sentence, link, index) or own
        earlier = distance(sentence.words, link.slot.first, sentence.first)
        if earlier:
            return before(found, *earlier)
        if found and found.start and not self._is_aside(found):
            self._told = index, found
        return found

    def _is_aside(self, period: Period) -> bool:
        """Whether a window is that of a comparison: "the deadliest since May, when 11 died"."""
        if not period.basis or self._sums_up(period):
            return False
        _, last = self.report.tokens(period.basis[-1].span)
        return "when" in self.report.document.words[last : last + 2]

    def is_cumulative(self, sentence: Sentence, link: Link, period: Period | None) -> bool | None:
        """Whether a figure sums up to now (a toll, "since", "have been killed") or counts one window only."""
        words = sentence.words
        if link.slot.quantity.rate:
            return False
        opens = period is not None and self._sums_up(period)
        toll = link.predicate is not None and words[link.predicate.last - 1] in grammar("tolls")
        if opens or toll or (_is_perfect(sentence, link) and period is None):
            return True
        return False if period else None

    def _counted_since(self, sentence: Sentence, link: Link) -> Period | None:
        """The window of a figure with "since" right behind it: "to 422 since the war began"."""
        following = sentence.words[link.slot.last : min(sentence.last, link.slot.last + _SINCE)]
        name = counts_since(following) if following[:1] == ("since",) else None
        if name is None:
            return None
        starts = self.report.document.starts
        behind = Span(starts[link.slot.last], starts[min(len(starts) - 1, link.slot.last + _SINCE)])
        dated = any(found.start for found in self.report.dates_in(behind))
        return None if dated else self._since(name)

    def _since(self, name: str) -> Period | None:
        """The window from the outbreak of a conflict."""
        self._outbreak = self._outbreak or Outbreak(self.report)
        return self._outbreak.until_now(name)

    def _own(self, sentence: Sentence, link: Link, index: int) -> Period | None:
        """The window from the nearest date of the sentence that is not the day of a statement."""
        starts, around = self.report.document.starts, self.report.document.sentences[index]
        near_by = Span(
            max(around.start, starts[max(0, link.slot.first - _FAR)]),
            min(around.end, starts[min(len(starts) - 1, link.slot.last + _FAR)]),
        )
        costs = [
            (self._cost(sentence, link, found), position, found)
            for position, found in enumerate(self.report.dates_in(near_by))
            if self._events.may_date(found)
        ]
        near = [each for each in costs if each[0] <= _FAR]
        if not near:
            return None
        *_, nearest = min(near, key=lambda each: (each[2].start is None, *each[:2]))
        if self._told and self._told[0] == index and nearest in self._told[1].basis:
            return self._told[1]  # figures of one sentence share the reading of their date
        clause = sentence.words[sentence.first : sentence.last]
        if nearest.grain not in DAYS and _is_perfect(sentence, link) and not grammar("conflicts").isdisjoint(clause):
            return until_now(nearest, self.report.published)  # "the war, which began in May, has killed"
        return window(self.report, nearest, sentence.first, link.slot.first)

    def _cost(self, sentence: Sentence, link: Link, found: DateReference) -> int:
        """How far a date is from a figure and its predicate, and what stands between."""
        first, last = self.report.tokens(found.span)
        begins, ends = link.slot.first, link.slot.last
        if link.predicate and link.rule not in {"coordinate", "subset"}:
            begins, ends = min(begins, link.predicate.first), max(ends, link.predicate.last)
        between = range(ends, first) if first >= ends else range(last, begins)
        cost = len(between) + (3 if last <= begins else 0)
        if tuple(sentence.words[first - 2 : first]) in _COMPARED:  # "rose in August compared with July"
            cost += _FAR
        for at in between:
            other = sentence.inside.get(at)
            crossed = other and other.first == at and other.counted not in NO_VICTIMS
            if other and crossed and not (link.predicate and other.last <= link.predicate.first):
                is_its = first >= ends and "," not in sentence.words[other.last : first]
                cost += _FAR if is_its and sentence.before(other.first) == "including" else _CROSSING
            if first >= ends and tuple(sentence.words[at : at + 2]) in _COMPARED:  # "up from 900 a year ago"
                cost += _FAR
            if first >= ends and _ranks(sentence.words, at) and _is_field(sentence, first, found):
                cost += _FAR
            if sentence.words[at] in grammar("subordinate"):
                cost += _FAR if first >= ends or sentence.words[at] == ";" else _CROSSING
        return cost

    def _inherited(self, sentence: Sentence, link: Link, index: int) -> Period | None:
        """The period of the event that the text has just told of, or of the one that the report is about."""
        clause = sentence.words[sentence.first : sentence.last]
        found = self._resumed(sentence, link, index) or self._listed(sentence, link)
        if found:
            return found
        if _is_lasting(link):
            return None
        since, subject = counts_since(clause), _conflict_that(sentence, link)
        if since or subject:
            summed = self._since(since or subject or "")
            if since or summed:
                return summed
        if _is_present(sentence, link) or "earlier" in clause or "previous" in clause:
            return None
        last = self._events.before(index)
        if last and last.grain not in DAYS and not grammar("conflicts").isdisjoint(clause):
            opens = is_open(self.report, last, 0)
            return until_now(last, self.report.published) if opens else plain(last)
        perfect = _is_perfect(sentence, link)
        if self._told and not perfect and self._carries(self._told, index) and not self._events.said_before(index):
            return self._told[1]
        return self._summed_up(last, index) if perfect else self._of_event(last, index)

    def _resumed(self, sentence: Sentence, link: Link, index: int) -> Period | None:
        """The window to which the words point back: "of these", "also", "since then"."""
        told = self._told
        if told and (
            (told[0] == index - 1 and sentence.is_part_of_told)
            or (told[0] >= index - LOOK_BACK and _tense(sentence, link, {"also"}))  # one more thing of the same days
        ):
            return told[1]
        last = self._events.before(index)
        if last and _resumes(sentence.words[sentence.first : sentence.last]):
            return until_now(last, self.report.published)
        return None

    def _listed(self, sentence: Sentence, link: Link) -> Period | None:
        """The window that the sentence gives which opens the list of the figure: "Losses from 1 to 9 May:"."""
        document = self.report.document
        opener = sentence.list_opener if link.rule == "listed" else None
        if opener is None:
            return None
        index = document.sentence_at(document.starts[opener.first])
        found = self._events.last_of(index)
        return window(self.report, found, self.report.tokens(document.sentences[index])[0]) if found else None

    def _summed_up(self, last: DateReference | None, index: int) -> Period | None:
        """The window of a figure in the perfect, which counts up to now: "have died", where "since Monday" stands before."""
        document = self.report.document
        paragraph = document.paragraph_at(document.sentences[index].start)
        same = last is not None and document.paragraph_at(last.span.start) == paragraph
        recent = last is not None and paragraph > 1 and not self._events.is_history(last)
        if last and same and (recent or is_open(self.report, last, 0)):
            return until_now(last, self.report.published)
        return None if paragraph > 1 else self._of_event(last, index)

    def _of_event(self, last: DateReference | None, index: int) -> Period | None:
        """The window of the event told last in the paragraph, else of what the report is about."""
        document, main = self.report.document, self._events.main
        paragraph = document.paragraph_at(document.sentences[index].start)
        if self._told and main and main.span.start > document.sentences[index].end and not last:
            return self._told[1]  # the event of the report is told further down
        if last and document.paragraph_at(last.span.start) == paragraph and not is_open(self.report, last, 0):
            return plain(last)
        near = self._events.said_before(index) or main
        return plain(near) if near else self._events.statement_day(index)

    def _carries(self, told: tuple[int, Period], index: int) -> bool:
        """Whether the window of the claim before holds on: in the next sentence, unless that has a day where this had years."""
        document = self.report.document
        dated = any(each.grain in DAYS for each in self.report.dates_in(document.sentences[index]))
        paragraphs = {document.paragraph_at(document.sentences[at].start) for at in (told[0], index)}
        lasting = any(each.kind is DateKind.DURATION for each in told[1].basis)  # "in the past 24 hours"
        if len(paragraphs) > 1 and (lasting or self._sums_up(told[1])):
            return False
        return told[0] >= index - 1 and (told[1].grain in DAYS or not dated)

    def _sums_up(self, period: Period) -> bool:
        """Whether a window runs up to now, so that it holds for the figure that states it and not for what is told next."""
        if any(is_night(each) for each in period.basis):
            return False
        ends = {period.start, *(each.end for each in period.basis[-1:])}
        return period.end == self.report.published and period.end not in ends


def _resumes(clause: Sequence[str]) -> bool:
    """Whether "since" points back: "since then", "has since killed"."""
    for at, word in enumerate(clause):
        if word == "since":
            after = clause[at + 1] if at + 1 < len(clause) else ""
            if after in {"then", "that"} or (at and clause[at - 1] in grammar("have")):
                return True
        if word == "same" and clause[at + 1 : at + 2] == ("period",):
            return True
    return False


def _conflict_that(sentence: Sentence, link: Link) -> str | None:
    """The conflict that is the subject of a perfect: "the war has killed 90"."""
    if not link.predicate or not _is_perfect(sentence, link):
        return None
    for at in range(link.predicate.first - 1, max(sentence.first, link.predicate.first - _AUXILIARIES) - 1, -1):
        if sentence.words[at] in {"has", "have"}:
            named = sentence.words[max(sentence.first, at - _NAME) : at]
            return " ".join(named) if named and named[-1] in grammar("conflicts") else None
    return None


def _is_lasting(link: Link) -> bool:
    """Whether a figure has no day of its own: forces deployed, arms supplied, so many a day."""
    if link.outcome is Outcome.DEPLOYED or link.slot.quantity.rate:
        return True
    return link.predicate is not None and any(reading.frame == "supplied" for reading in link.predicate.readings)


def _tense(sentence: Sentence, link: Link, words: AbstractSet[str]) -> bool:
    """Whether one of the auxiliaries stands just before the predicate."""
    if not link.predicate:
        return False
    first = link.predicate.first
    reach = 14 if sentence.word(first - 1) == "and" else 4  # "has killed 3,000 people and displaced millions"
    start = max(sentence.first, first - reach)
    return any(
        sentence.words[at] in words and sentence.word(at - 1) not in grammar("modal")  # "claims to have killed 40"
        for at in range(start, first)
    )


def _ranks(words: Sequence[str], at: int) -> bool:
    """Whether a superlative stands at a token: "the [most] in one night", "one of the [deadliest] attacks"."""
    return words[at - 1] == "the" and ranks(words[at])


def _is_field(sentence: Sentence, first: int, found: DateReference) -> bool:
    """Whether a date is what something is the greatest of, or since: "the deadliest attack this year"."""
    return found.grain not in DAYS or sentence.word(first - 1) == "since"


def _is_perfect(sentence: Sentence, link: Link) -> bool:
    """Whether the predicate is in the present perfect, which counts up to now."""
    return _tense(sentence, link, {"have", "has"})


def _is_present(sentence: Sentence, link: Link) -> bool:
    """Whether the predicate is a state that lasts: "are buried", "is held"; those who "are feared dead" died at the event."""
    return _tense(sentence, link, {"are", "is"}) and not _tense(sentence, link, grammar("presumed"))
