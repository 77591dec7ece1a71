"""Cues that are no finite verb: "according to", "..., saying", "his claim that", "it was reported that", "X: ..."."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from conflictparse.quotes import contents
from conflictparse.quotes.candidate import Candidate
from conflictparse.quotes.cues import CueForm
from conflictparse.quotes.noun_groups import phrase_after, subject_before
from conflictparse.quotes.reading import Reading

_PASSIVE_GROUP = regex.compile(r"(?:[xahm]){1,5}", regex.REVERSE)
_LABEL = regex.compile(r"d?[NwM][NwbM9eg&h]{0,7}(?:\([^()]{1,6}\))?:(?!9)")
_POSSESSOR = regex.compile(r"(?:d{0,2}[wNM]{1,6}h{1,2}|d)[aewN]{0,2}", regex.REVERSE)
_NO_SPEAKERS = frozenset(
    {
        "source",
        "sources",
        "note",
        "photo",
        "author",
        "more",
        "updated",
        "update",
        "correction",
        "video",
        "watch",
        "by",
        "image",
        "editor",
        "caption",
        "tags",
        "contact",
        "published",
        "related",
        "credit",
    }
)
_OWN_WORDS = frozenset({"his", "her", "their", "its", "my", "our", "your"})


def according_to(reading: Reading, index: int) -> Iterator[Candidate]:
    """ "C, according to S", "According to S, C", and the two halves of C around it."""
    if reading.word(index + 1) != "to":
        return
    first, end = reading.sentence(index)
    source = phrase_after(reading, index + 2, end)
    if not source:
        return
    classes = reading.classes
    left = index - (index > first and classes[index - 1] in ",-(")
    after = source[1]
    pieces: list[tuple[int, int]] = []
    initial = not any(letter in "wNnbM9q" for letter in classes[first:left]) or classes[first:left] in {"c", "a"}
    if not initial and classes[left - 1] != "r":
        pieces.append((contents.left_start(reading, left, first), left))
    if after + 1 < end and classes[after] in ",-":
        goes_on = classes[after + 1] in "xve" or (classes[after + 1] == "<" and not initial)
        if (
            initial
            or goes_on
            or classes[left - 1] == "r"
            or (pieces and not contents.has_finite_verb(reading, *pieces[0]))
        ):
            pieces.append((after + 1, contents.right_end(reading, contents.Right("clause", after + 1), end)))
    if pieces:
        yield Candidate(
            cue=(index, index + 2),
            lemma="according to",
            source=source,
            content=pieces,
            rule="according_to",
            open_right=initial,
        )


def gerund(reading: Reading, verb: int, cue: CueForm) -> Iterator[Candidate]:
    """ "X left, adding that C": the speaker is that of the clause before."""
    first, end = reading.sentence(verb)
    if verb == first:
        return
    before = reading.classes[verb - 1]
    right = contents.complement(reading, cue, verb + 1, end)
    if not right or (right.kind in {"object", "infinitive", "clause"} and before not in ",pca-") or before == "d":
        return
    yield Candidate(
        cue=(verb, verb + 1),
        lemma=cue.lemma,
        source=None,
        inherits=True,
        content=[(right.start, contents.right_end(reading, right, end))],
        rule="participle",
        open_right=True,
    )


def passive(reading: Reading, verb: int, cue: CueForm) -> Iterator[Candidate]:
    """ "It was reported that C", "X was quoted as saying C", "C was claimed by X"."""
    first, end = reading.sentence(verb)
    classes, words = reading.classes, reading.words
    group = _PASSIVE_GROUP.match(classes, first, verb)
    if not group or group.end() != verb:
        return
    subject = subject_before(reading, verb, first)
    at = verb + 1
    if (reading.word(at), reading.word(at + 1)) == ("as", "saying") and subject:
        right = contents.complement(reading, cue, at + 2, end) or contents.Right("clause", at + 2)
        content = [(right.start, contents.right_end(reading, right, end))]
        yield Candidate(
            cue=(verb, at + 2), lemma="say", source=subject, content=content, rule="quoted_as_saying", open_right=True
        )
    elif reading.word(at) == "by" and subject and (agent := phrase_after(reading, at + 1, end)):
        yield Candidate(cue=(verb, at), lemma=cue.lemma, source=agent, content=[subject], rule="passive_with_agent")
    elif classes[at : at + 1] == "t" and "clause" in cue.frames and subject:
        stop = contents.right_end(reading, contents.Right("that", at), end)
        speaker = None if words[subject[0]] in {"it", "there"} or "addressee" not in cue.frames else None
        yield Candidate(
            cue=(verb, at),
            lemma=cue.lemma,
            source=speaker,
            content=[(at, stop)],
            rule="passive_with_clause",
            open_right=True,
        )


def noun(reading: Reading, index: int, lemma: str) -> Iterator[Candidate]:
    """ "his claim that C", "the ministry's estimate that C", "reports that C"."""
    first, end = reading.sentence(index)
    classes = reading.classes
    if classes[index + 1 : index + 2] != "t" or index + 4 >= end or classes[index + 2] in "xv":
        return
    possessor = _POSSESSOR.match(classes, first, index)
    source = None
    if possessor and (
        possessor[0][0] != "d" or len(possessor[0]) > 1 or reading.words[possessor.start()] in _OWN_WORDS
    ):
        stop = possessor.start() + len(possessor[0].rstrip("aew")) if "h" in possessor[0] else possessor.start() + 1
        if "h" in possessor[0] or reading.words[possessor.start()] in _OWN_WORDS:
            source = (possessor.start(), stop)
    stop = contents.right_end(reading, contents.Right("that", index + 1), end)
    yield Candidate(
        cue=(index, index + 1),
        lemma=lemma,
        source=source,
        content=[(index + 1, stop)],
        rule="noun_cue",
        open_right=True,
    )


def labels(reading: Reading) -> Iterator[Candidate]:
    """ "Smith: Talks Will Fail": a speaker before a colon, in a headline or a transcript."""
    for paragraph in reading.document.paragraphs:
        first = reading.document.token_at(paragraph.start)
        match = _LABEL.match(reading.classes, first)
        if match and match.end() < len(reading.words) and reading.starts[match.end()] < paragraph.end:
            _, end = reading.sentence(match.end())
            if (
                end - match.end() >= 3
                and reading.words[match.end() - 2] not in _NO_SPEAKERS
                and reading.sentence(first)[0] == first
            ):
                colon = match.end() - 1
                yield Candidate(
                    cue=(colon, colon + 1),
                    lemma=":",
                    source=(first, colon),
                    content=[(colon + 1, end)],
                    rule="speaker_label",
                )


def prepositional(reading: Reading, verb: int, lemma: str, inherits: bool) -> Iterator[Candidate]:
    """ "called for talks", "spoke of a massacre": the content after the verb's preposition."""
    first, end = reading.sentence(verb)
    at = verb + lemma.count(" ") + 1
    classes = reading.classes
    if at >= end or classes[at] in ",.;:)>cs":
        return
    stop = contents.right_end(reading, contents.Right("object" if classes[at] != "t" else "that", at), end)
    source = None if inherits else subject_before(reading, verb, first)
    if stop > at and (source or inherits):
        yield Candidate(
            cue=(verb, at),
            lemma=lemma,
            source=source,
            inherits=inherits,
            content=[(at, stop)],
            rule="prepositional",
            open_right=True,
        )
