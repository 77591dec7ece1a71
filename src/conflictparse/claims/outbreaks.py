"""When the war of a report began, for figures counted "since the start of the war" with no date beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from conflictparse.claims.report import Report
from conflictparse.claims.sentence import grammar
from conflictparse.kinds import DateKind, Grain
from conflictparse.lexicon import load, table
from conflictparse.model import DateReference, Period
from conflictparse.text.superlatives import ranks

_REACH = 10  # tokens: "since the war between the army and the paramilitary force began"
_RANKED = 6  # tokens from a superlative to its "since"
_COUNTING_FROM = frozenset(("since", "from", "after"))
_ENDS = frozenset((".", ";", ",", "said", "that", "killed", "wounded"))
_CAUSE = 4  # tokens: "attack that | started | the gaza war"
_MENTIONS = 3  # of a war's places, before a report is taken to be about it


def counts_since(clause: Sequence[str]) -> str | None:
    """The name of the conflict from whose beginning a clause counts: "the fighting" in "since the fighting erupted"."""
    for at, word in enumerate(clause):
        if word not in _COUNTING_FROM or _is_ranked(clause[max(0, at - _RANKED) : at]):
            continue  # "the highest since the start of the war"
        named = clause[at + 1 : at + 1 + _REACH]
        if word == "since" or not grammar("outbreaks").isdisjoint(named):
            for last, noun in enumerate(named, 1):
                if noun in grammar("conflicts"):
                    return " ".join(named[:last]).replace(" - ", "-")
    return None


def _is_ranked(words: Sequence[str]) -> bool:
    return any(word == "first" or ranks(word) for word in words)


def after_since(report: Report, found: DateReference) -> bool:
    """Whether a date is the start of a count, no event told on its own: "since the war began on October 7"."""
    words = report.document.words
    first, _ = report.tokens(found.span)
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if words[at] == "since":
            return True
        if words[at] in _ENDS or words[at] in grammar("be"):
            return False
    return False


class Outbreak:
    """The beginning of a report's war: as the text dates it, else as the caller or the list of wars does."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self._told = next((found for found in report.dates if self._is_told(found)), None)

    def until_now(self, name: str) -> Period | None:
        """The window from the beginning to the publication; without a basis where the text does not date it."""
        end = self.report.published
        if self._told and self._told.start:
            return Period(start=self._told.start, end=end, grain=self._told.grain, basis=(self._told,))
        begun = self.report.config.war_started or self._listed(name)
        return Period(start=begun, end=end, grain=Grain.DAY) if begun and end and begun <= end else None

    def _is_told(self, found: DateReference) -> bool:
        """Whether a date is that of the beginning: "the war, which broke out in April 2023", "the February 2022 invasion"."""
        published = self.report.published
        if found.start is None or found.kind is not DateKind.DATE or (published and found.start > published):
            return False
        words, sentences = self.report.document.words, self.report.document.sentences
        floor, ceiling = self.report.tokens(sentences[self.report.document.sentence_at(found.span.start)])
        first, last = self.report.tokens(found.span)
        before, behind = words[max(floor, first - _REACH) : first], words[last : min(ceiling, last + 3)]
        begins = "since" in before or not grammar("outbreaks").isdisjoint(before)
        named = not grammar("conflicts").isdisjoint(before)
        return (named and begins) or "invasion" in before[-3:] or "invasion" in behind or _starts(words[last:ceiling])

    def _listed(self, name: str) -> date | None:
        """The first day of the war of that name, else of the one that the report speaks of most and that was then fought."""
        known = next((war for listed, war in load("wars")["known"].items() if name.endswith(listed)), None)
        if known:
            return date.fromisoformat(load("wars")["days"][known][0])
        if name.rsplit(maxsplit=1)[-1] not in table("wars", "names.nouns"):
            return None
        published, positions = self.report.published, self.report.document.positions
        best, most = None, _MENTIONS - 1
        for war, days in load("wars")["days"].items():
            first, last = date.fromisoformat(days[0]), date.fromisoformat(days[-1])
            fought = published and first <= published and (len(days) == 1 or published <= last)
            mentions = sum(len(positions.get(word, ())) for word in table("wars", f"places.{war}"))
            if fought and mentions > most:
                best, most = first, mentions
        return best


def _starts(behind: Sequence[str]) -> bool:
    """Whether an event is said to have begun a war: "the October 7 attack that started the war"."""
    verbs = (at for at, word in enumerate(behind[:_CAUSE]) if word in grammar("outbreaks"))
    return any(not grammar("conflicts").isdisjoint(behind[at + 1 : at + 1 + _CAUSE]) for at in verbs)
