"""What expressions are resolved against: the day of publication, a dated dateline, or the date told last."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from attrs import define

from conflictparse.dates.readings import Reading
from conflictparse.kinds import Anchor, DateKind, Grain
from conflictparse.lexicon import table
from conflictparse.text import Document

_BREATH = 25  # characters: "Friday, at around 6 p.m."
_ASIDE = 100  # characters from a stated year to what is told of it
_REPORTED = 7  # days
_DAYS = frozenset({Grain.DAY, Grain.PART_OF_DAY})
_MIN_YEARS = 8
_MIN_YEARS_SHORT = 4  # in a text that opens as a history
_OPENING = 400  # characters
_PASSIVE = frozenset({"is", "are", "was", "were", "be", "been"})
_MIN_YEARS_UNDATED = 3  # where nobody says of which day the text is
_YEARS_PER_CUE = 6
_GRAINS = tuple(Grain)
_POINTS = frozenset(
    {Grain.DAY, Grain.WEEK, Grain.WEEKEND, Grain.MONTH, Grain.QUARTER, Grain.SEASON, Grain.YEAR, Grain.PART_OF_DAY}
)


_DATED = frozenset({Grain.DAY, Grain.MONTH, Grain.SEASON, Grain.PART_OF_DAY})


class Reference(NamedTuple):
    """A day to count from, and what kind of anchor it is."""

    day: date
    anchor: Anchor


@define
class Story:
    """The anchors at one point of the text; ``tell`` moves on to the next.

    In a report, weekdays and months without a year look back from the day of publication; in a
    narrative (a history, a chronology) they look on from the date told last.
    """

    now: Reference | None
    narrative: bool
    previous: Reading | None = None
    quarter: Reading | None = None
    last: Reading | None = None
    last_at: int = 0

    def mention(self, reading: Reading, at: int) -> None:
        """Remember a date that does not carry the story with it."""
        if reading.start is not None and reading.kind in (DateKind.DATE, DateKind.TIME) and reading.grain in _POINTS:
            self.last, self.last_at = reading, at

    def beside(self, at: int) -> Reference | None:
        """The date that was told just before a place in the text, in the same breath."""
        if self.last and self.last.start and 0 <= at - self.last_at <= _BREATH:
            return Reference(self.last.start, Anchor.PREVIOUS_DATE)
        return None

    def scene(self, since: int) -> Reference | None:
        """The day of the week that a report is on, if one was told since a place in the text."""
        last = self.last
        if self.narrative or not self.now or not last or not last.start or self.last_at < since:
            return None
        if last.grain not in _DAYS or not 0 <= (self.now.day - last.start).days <= _REPORTED:
            return None
        return Reference(last.start, Anchor.PREVIOUS_DATE)

    def history(self, at: int) -> date | None:
        """A past year that was stated just before a place in a report: what follows it is told of that time."""
        last = self.last
        if not self.now or not last or not last.start or last.anchor is not Anchor.NONE or at - self.last_at > _ASIDE:
            return None
        if last.grain not in _DATED:  # a bare year is seldom the scene of what follows
            return None
        return last.start if last.start.year < self.now.day.year - 1 else None

    def base_of(self, unit: str) -> Reference | None:
        """What "two years later" counts from: the date beside it, if that is no coarser than the unit."""
        if self.last and self.last.start and _GRAINS.index(self.last.grain) <= _GRAINS.index(Grain(unit)):
            return Reference(self.last.start, Anchor.PREVIOUS_DATE)
        return self.told

    def mentioned(self, since: int) -> Reference | None:
        """The date that "that summer" points back to: the last mentioned, but for a bare year before a place in the text."""
        if self.last and self.last.start and (self.last_at >= since or self.last.grain is not Grain.YEAR):
            return Reference(self.last.start, Anchor.PREVIOUS_DATE)
        return self.told

    def tell(self, reading: Reading) -> None:
        """Remember a resolved date for what follows it."""
        if reading.start is None or reading.kind not in (DateKind.DATE, DateKind.TIME) or reading.grain not in _POINTS:
            return
        self.previous = reading
        if reading.grain is Grain.QUARTER:
            self.quarter = reading

    @property
    def told(self) -> Reference | None:
        """The date told last; publication where nothing was told."""
        if self.previous and self.previous.start:
            return Reference(self.previous.start, Anchor.PREVIOUS_DATE)
        return None if self.narrative else self.now

    @property
    def base(self) -> Reference | None:
        """What a bare weekday or month is counted from."""
        return self.told if self.narrative else self.now


def is_narrative(document: Document, now: date | None) -> bool:
    """Whether a text tells past events by their dates, rather than reporting the news of a day.

    Years that are not of the time of publication against the words that tie a report to its day
    (weekdays, "today"): a history has many of the first and few of the second. A short one opens
    with its year, and nobody speaks in it.
    """
    years = [word for word in document.figures if _is_year(word)]
    past = sum(len(document.positions[word]) for word in years if now is None or not 0 <= now.year - int(word) <= 1)
    past += len(document.positions.get("bc", ()))
    cues = sum(len(document.positions.get(word, ())) for word in table("dates", "days_of_reports"))
    if now is None:
        return past >= _MIN_YEARS_UNDATED and past >= cues * _YEARS_PER_CUE
    if past >= _MIN_YEARS:
        return past >= cues * _YEARS_PER_CUE
    return past >= _MIN_YEARS_SHORT and not cues and past == _count(document, years) and _opens_history(document, years)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isascii() and word.isdecimal() and 1000 <= int(word) < 2100


def _count(document: Document, words: Iterable[str]) -> int:
    return sum(len(document.positions[word]) for word in words)


def _opens_history(document: Document, years: Iterable[str]) -> bool:
    """Whether a text names a year in its first lines, and reports nobody's words ("is said to have" apart)."""
    first = min(document.positions[word][0] for word in years)
    if document.starts[first] > _OPENING:
        return False
    speech = (at for word in table("dates", "speech_of_reports") for at in document.positions.get(word, ()))
    return all(at and document.words[at - 1] in _PASSIVE for at in speech)
