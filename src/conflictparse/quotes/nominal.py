"""Cues that are no verbs: nouns of saying ("his claim that"), and the colon behind a speaker's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from conflictparse.lexicon import table
from conflictparse.quotes import contents
from conflictparse.quotes.candidate import Candidate, Range
from conflictparse.quotes.complements import Complement, ComplementKind
from conflictparse.quotes.reading import Reading

_LABEL = re.compile(r"d?[NwM][NwbM9eg&h]{0,7}(?:\([^()]{1,6}\))?:(?!9)")
_POSSESSOR = regex.compile(r"(?<owner>d{0,2}[wNM]{1,6}h{1,2}|d)[aewN]{0,2}", regex.REVERSE)
_POSSESSIVES = frozenset({"his", "her", "their", "its", "my", "our", "your"})
_MIN_CONTENT = 3


def noun(reading: Reading, index: int, lemma: str) -> Candidate | None:
    """ "his claim that C", "the ministry's estimate that C", "reports that C"."""
    first, end = reading.sentence(index)
    classes = reading.classes
    if classes[index + 1 : index + 2] != "t" or index + _MIN_CONTENT >= end or classes[index + 2] in "xv":
        return None
    that = Complement(ComplementKind.THAT, index + 1)
    return Candidate(
        cue=(index, index + 1),
        lemma=lemma,
        source=_owner(reading, first, index),
        content=[(index + 1, contents.right_end(reading, that, end))],
        rule="noun_cue",
        open_right=True,
    )


def _owner(reading: Reading, first: int, index: int) -> Range | None:
    """Whose claim it is, where a possessive says so."""
    match = _POSSESSOR.match(reading.classes, first, index)
    if not match:
        return None
    if match["owner"] == "d" and reading.words[match.start("owner")] not in _POSSESSIVES:
        return None
    return match.span("owner")


def labels(reading: Reading) -> Iterator[Candidate]:
    """ "Smith: Talks Will Fail": a speaker before a colon, in a headline or a transcript."""
    document = reading.document
    never = table("reporting", "never.labels")
    for paragraph in document.paragraphs:
        first = document.token_at(paragraph.start)
        match = _LABEL.match(reading.classes, first)
        if not match or match.end() >= len(reading.words) or reading.starts[match.end()] >= paragraph.end:
            continue
        colon = match.end() - 1
        end = reading.sentence(match.end())[1]
        if end - match.end() >= _MIN_CONTENT and reading.words[colon - 1] not in never:
            yield Candidate(
                cue=(colon, colon + 1),
                lemma=":",
                source=(first, colon),
                content=[(colon + 1, end)],
                rule="speaker_label",
            )
