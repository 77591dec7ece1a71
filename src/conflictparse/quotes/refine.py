"""Mending of candidates: sources taken over, contents cut where the next attribution begins, doubles dropped."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from conflictparse.lexicon import table
from conflictparse.quotes.candidate import Candidate, Range
from conflictparse.quotes.noun_groups import GROUP
from conflictparse.quotes.reading import Reading

_ONLY_THIS = re.compile(r"d(?:p[^xver,;]{1,8})?[.]?")  # "this", "this on Telegram"
_AT_THE_END = frozenset({"post_posed", "inverted", "according_to"})  # rules whose cue stands behind the content
_SUBJECT = re.compile(rf"(?:[cas]|p[^,]{{1,20}},|[^,]{{1,30}},)??({GROUP}(?:,[^,]{{1,40}},)?)[ahmt]*(?=[xveb])")
_SUBJECT_BEHIND = re.compile(rf",({GROUP})[ahm]*(?=[xvebw])")


def inherit(reading: Reading, candidates: Iterable[Candidate]) -> list[Candidate]:
    """Give a cue without subject the speaker of the cue before, or the subject of its sentence.

    An object alone makes no statement of a second verb, unless the first one spoke: "denied it and accused Kyiv".
    """
    last: Candidate | None = None
    kept = []
    for candidate in candidates:
        first, _ = reading.sentences[candidate.anchor]
        if candidate.inherits and not candidate.source:
            same_sentence = last is not None and last.anchor >= first
            if candidate.rule == "coordinated_object" and not same_sentence:
                continue
            candidate.source = last.source if last and same_sentence else _subject(reading, first, candidate)
        if candidate.source:
            last = candidate
        kept.append(candidate)
    return kept


def _subject(reading: Reading, first: int, candidate: Candidate) -> Range | None:
    """The subject of the clause that opens the sentence, or of the one behind an opening participle."""
    if first < reading.behind_dateline < candidate.anchor:
        first = reading.behind_dateline
    _, end = reading.sentences[candidate.anchor]
    if candidate.anchor - first <= 1:
        match = _SUBJECT_BEHIND.match(reading.classes, candidate.content[-1][1], end)
    else:
        match = _SUBJECT.match(reading.classes, first, candidate.anchor)
    return match.span(1) if match else None


def point_back(reading: Reading, candidates: Iterable[Candidate]) -> None:
    """Give "S reported this" and "this was stated by S" the sentence before them as content."""
    for candidate in candidates:
        ((first, end), *others) = candidate.content
        if others or reading.words[first] != "this" or not _ONLY_THIS.fullmatch(reading.classes, first, end):
            continue
        start, _ = reading.sentences[candidate.anchor]
        if start > 0:
            candidate.content = [reading.sentences[start - 1]]
            candidate.rule = "pointing_back"


def untangle(reading: Reading, candidates: list[Candidate]) -> list[Candidate]:
    """One attribution a cue; a content that ran to its sentence's end stops where the next one's source begins."""
    kept: dict[int, Candidate] = {}
    for candidate in candidates:
        known = kept.get(candidate.anchor)
        if known is None or (known.rule == "object" and candidate.rule != "object"):
            kept[candidate.anchor] = candidate
    openings: dict[int, Candidate] = {}
    for other in kept.values():
        if other.open_right:
            openings.setdefault(other.content[-1][0], other)
    found = [
        candidate
        for candidate in kept.values()
        if not _is_own_thought(reading, candidate, openings) and not _only_names_the_medium(candidate, openings)
    ]
    for left, right in pairwise(found):
        if left.open_right:
            _cut(reading, left, right)
        _begin_behind(reading, left, right)
    return found


def _is_own_thought(reading: Reading, candidate: Candidate, openings: dict[int, Candidate]) -> bool:
    """Whether a thought only rephrases the speech that it opens: "she said she hoped"."""
    if not candidate.source or reading.classes[candidate.source[0]] != "n":
        return False
    if candidate.lemma not in table("reporting", "clause.thought"):
        return False
    start = candidate.source[0]
    return any(openings.get(at, candidate) is not candidate for at in (start, start - 1))


def _only_names_the_medium(candidate: Candidate, openings: dict[int, Candidate]) -> bool:
    """Whether a noun of saying is where a verb's content was said: "said in a statement that"."""
    return candidate.rule == "noun_cue" and openings.get(candidate.content[0][0], candidate).rule != "noun_cue"


def _begin_behind(reading: Reading, left: Candidate, right: Candidate) -> None:
    """Begin what is said last behind the one who says the first: "C, he said on Monday, C, according to S"."""
    start, end = right.content[0]
    if right.rule != "according_to" or left.rule not in _AT_THE_END or left.content[0][0] != start:
        return
    named = left.source[1] - 1 if left.source and left.source[0] > left.anchor else left.anchor
    comma = reading.classes.find(",", named, end)
    if start < left.anchor < comma < end - 1:
        right.content[0] = (comma + 1 + (reading.classes[comma + 1] == "c"), end)


def _cut(reading: Reading, left: Candidate, right: Candidate) -> None:
    """End a content before the next attribution, where a mark or a conjunction stands between them."""
    start, end = left.content[-1]
    begin = right.anchor
    if right.source and start < right.source[0] < begin:
        begin = right.source[0]
    if not start < begin < end:
        return
    around = next((piece for piece in right.content if piece[0] <= start < piece[1]), None)
    if around:  # "X estimates that C, two deputies said": both end with C
        left.content[-1] = (start, min(end, around[1]))
    if any(piece[0] <= start for piece in right.content):
        return
    at = begin
    while at > start and reading.classes[at - 1] in ("acsr" if right.rule == "object_relative" else "acs"):
        at -= 1
    own_clause = right.inherits or (right.source is not None and reading.classes[begin] == "n")
    if reading.classes[at - 1] in ",;-" or (at < begin and own_clause):
        left.content[-1] = (start, at)
