"""Mending of candidates: sources taken over, contents cut where the next attribution begins, doubles dropped."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from conflictparse.quotes.candidate import Candidate, Range
from conflictparse.quotes.noun_groups import GROUP
from conflictparse.quotes.reading import Reading

_THOUGHTS = frozenset({"hope", "expect", "believe", "think", "fear", "doubt", "suspect", "assume", "worry"})
_SUBJECT = regex.compile(rf"(?:[cas]|p[^,]{{1,20}},|[^,]{{1,30}},)??({GROUP})(?:,[^,]{{1,40}},)?[ahmt]*(?=[xveb])")


def inherit(reading: Reading, candidates: list[Candidate]) -> None:
    """Give a cue without subject the speaker of the cue before, or the subject of its sentence."""
    last: Candidate | None = None
    for candidate in candidates:
        assert candidate.cue  # noqa: S101 - only carried-on quotations have no cue, and they come later
        first, _ = reading.sentence(candidate.cue[0])
        if candidate.inherits and not candidate.source:
            if last and last.cue and last.cue[0] >= first and last.source:
                candidate.source = last.source
            else:
                candidate.source = _subject(reading, first, candidate.cue[0])
        if candidate.source:
            last = candidate


def _subject(reading: Reading, first: int, before: int) -> Range | None:
    """The subject of the clause that opens a sentence."""
    match = _SUBJECT.match(reading.classes, first, before)
    return match.span(1) if match else None


def untangle(reading: Reading, candidates: list[Candidate]) -> list[Candidate]:
    """One attribution a cue; a content that ran to its sentence's end stops where the next one's source begins."""
    kept: dict[int, Candidate] = {}
    for candidate in candidates:
        if not candidate.cue:
            continue
        known = kept.get(candidate.cue[0])
        if known is None or _better(candidate, known):
            kept[candidate.cue[0]] = candidate
    found = [candidate for candidate in kept.values() if not _is_own_thought(reading, candidate, kept.values())]
    for left, right in zip(found, found[1:], strict=False):
        if left.open_right and right.cue and left.cue and left.cue[0] < right.cue[0]:
            _cut(reading, left, right)
    return found


def _is_own_thought(reading: Reading, candidate: Candidate, others: Iterable[Candidate]) -> bool:
    """Whether a thought only rephrases the speech around it: "she said she hoped"."""
    if candidate.lemma not in _THOUGHTS or not candidate.source or reading.classes[candidate.source[0]] != "n":
        return False
    return any(
        0 <= candidate.source[0] - other.content[-1][0] <= 1
        for other in others
        if other is not candidate and other.open_right
    )


def _better(candidate: Candidate, known: Candidate) -> bool:
    """Whether a second reading of a cue is to be preferred to the first."""
    return known.rule == "object" and candidate.rule != "object"


def _cut(reading: Reading, left: Candidate, right: Candidate) -> None:
    """End a content before the next attribution, where a mark or a conjunction stands between them."""
    assert right.cue  # noqa: S101
    start, end = left.content[-1]
    begin = min(right.cue[0], right.source[0] if right.source and right.source[0] > start else right.cue[0])
    if not start < begin < end or any(piece[0] <= start for piece in right.content):
        return
    at = begin
    while at > start and reading.classes[at - 1] in "acs":
        at -= 1
    if reading.classes[at - 1] in ",;-" or (at < begin and right.inherits):
        left.content[-1] = (start, at)
