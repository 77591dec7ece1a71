"""Cues that are no verbs: nouns of saying ("his claim that"), and the colon behind a speaker's name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from conflictparse.lexicon import table
from conflictparse.model import Span
from conflictparse.quotes import contents
from conflictparse.quotes.approximators import is_number
from conflictparse.quotes.candidate import Candidate, Range
from conflictparse.quotes.complements import Complement, ComplementKind
from conflictparse.quotes.cues import BASE, verb_forms
from conflictparse.quotes.noun_groups import GROUP
from conflictparse.quotes.reading import Reading
from conflictparse.text import Document, gazetteer
from conflictparse.text.name import NameKind

_LABEL = re.compile(r"d?[NwM][NwbM9eg&h]{0,7}(?:\([^()]{1,6}\))?:(?!9)")
_CLAUSE_WITHOUT_OBJECT = re.compile(rf"{GROUP}(?:,[^,;:.]{{1,12}},)?[xahm]{{0,3}}[evbw](?=[.,;xv]|p|$)")
_POSSESSOR = re.compile(r"[aewN]{0,2}(?P<owner>h{1,2}[wNM]{1,6}d{0,2}|d)")  # from right to left
_LONGEST_POSSESSOR = 12
_POSSESSIVES = frozenset({"his", "her", "their", "its", "my", "our", "your"})
_MIN_CONTENT = 3
_MAX_HEADLINE, _MAX_SOURCE = 30, 8  # tokens
_NOMINAL_END = "wNbM"
_HEADLINE_SOURCE = re.compile(r"[:*-](?=d?[NwM][NwbMeg&h]{0,6}$)")


def noun(reading: Reading, index: int, lemma: str) -> Candidate | None:
    """ "his claim that C", "the ministry's estimate that C", "reports that C"."""
    first, end = reading.sentences[index]
    classes = reading.classes
    if classes[index + 1 : index + 2] != "t" or index + _MIN_CONTENT >= end or classes[index + 2] in "xv":
        return None
    if reading.words[index - 1] in {"no", "any"} or _is_relative(reading, index + 2, end):
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


def _is_relative(reading: Reading, at: int, end: int) -> bool:
    """Whether "that" stands for the noun: "a claim that the army denied", "a figure that agencies warn is low"."""
    match = _CLAUSE_WITHOUT_OBJECT.match(reading.classes, at, end)
    form = verb_forms().get(reading.words[match.end() - 1]) if match else None
    if match is None or form is None:
        return False
    is_object = "object" in form.frames or reading.classes[match.end() : match.end() + 1] in {"x", "v"}
    return is_object and (form.inflection != BASE or reading.words[match.end() - 2].endswith("s"))


def _owner(reading: Reading, first: int, index: int) -> Range | None:
    """Whose claim it is, where a possessive says so."""
    match = _POSSESSOR.match(reading.classes[max(first, index - _LONGEST_POSSESSOR) : index][::-1])
    if not match:
        return None
    owner = index - match.end("owner"), index - match.start("owner")
    return None if match["owner"] == "d" and reading.words[owner[0]] not in _POSSESSIVES else owner


def labels(reading: Reading) -> Iterator[Candidate]:
    """ "Smith: Talks Will Fail": a speaker before a colon, in a headline or a transcript."""
    document = reading.document
    if ":" not in document.positions:
        return
    never = table("reporting", "never.labels")
    for paragraph, (first, _) in zip(document.paragraphs, document.paragraph_tokens, strict=True):
        match = _LABEL.match(reading.classes, first)
        if not match or match.end() >= len(reading.starts) or reading.starts[match.end()] >= paragraph.end:
            continue
        colon = match.end() - 1
        end = reading.sentences[match.end()][1]
        if (
            end - match.end() >= _MIN_CONTENT
            and reading.words[colon - 1] not in never
            and not _is_place(document, paragraph, reading.starts[colon])
        ):
            yield Candidate(
                cue=(colon, colon + 1),
                lemma=":",
                source=(first, colon),
                content=[(colon + 1, end)],
                rule="speaker_label",
            )


def headline_sources(reading: Reading) -> Iterator[Candidate]:
    """ "Strike kills 15 in market: police": a speaker behind the colon or dash of a headline."""
    document = reading.document
    for first, end in document.paragraph_tokens:
        if (
            end - first > _MAX_HEADLINE
            or end - first < _MIN_CONTENT + 2
            or reading.classes[end - 1] not in _NOMINAL_END
        ):
            continue
        match = _HEADLINE_SOURCE.search(reading.classes, max(first + _MIN_CONTENT, end - _MAX_SOURCE), end)
        if not match or not _states(reading, first, match.start()):
            continue
        if _speaks(reading, match.start() + 1, end):
            yield Candidate(
                cue=(match.start(), match.start() + 1),
                lemma=":",
                source=(match.start() + 1, end),
                content=[(first, match.start())],
                rule="headline_source",
            )


def _states(reading: Reading, first: int, end: int) -> bool:
    """Whether words can be a statement: they have a verb that shows, or a number of what befell somebody."""
    if contents.has_finite_verb(reading, first, end):
        return True
    return any(is_number(reading.words, at) for at in range(first, end))


def _speaks(reading: Reading, first: int, end: int) -> bool:
    """Whether a noun phrase can be a source: a name, or people and bodies who speak."""
    last = reading.words[end - 1]
    if (
        last in gazetteer.people_nouns()
        or last in gazetteer.organisation_heads()
        or last in table("reporting", "headline.sources")
    ):
        return True
    start = reading.starts[first]
    at = bisect_left(reading.document.names, start, key=lambda name: name.span.start)
    named = at < len(reading.document.names) and reading.document.names[at].span.start == start
    return named and reading.document.names[at].span.end >= reading.ends[end - 1]


def _is_place(document: Document, paragraph: Span, colon: int) -> bool:
    """Whether the label of a paragraph tells where, not who: "SANAA: The army said", "Sudan: At least 12 people died."."""
    label = document.folded[paragraph.start : colon]
    if label.isupper() and gazetteer.state_of(label.title()):
        return True
    at = bisect_left(document.names, paragraph.start, key=lambda name: name.span.start)
    if at == len(document.names) or document.names[at].span.start != paragraph.start:
        return False
    name = document.names[at]
    is_sentence = document.folded[paragraph.start : paragraph.end].rstrip("\"' ").endswith((".", "!", "?"))
    is_topic = document.folded[colon + 2 : colon + 3].islower()  # "Syria: clashes leave 12 dead"
    is_region = name.group == "town"  # of the places that speak, states and capitals alone
    return name.kind is NameKind.PLACE and (name.name.isupper() or is_sentence or is_topic or is_region)
