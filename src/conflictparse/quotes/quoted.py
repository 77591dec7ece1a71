"""Quotations that no cue has claimed: speech carried on, open-ended verbs, and what is no quote at all."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from conflictparse.quotes.candidate import Candidate, Range
from conflictparse.quotes.noun_groups import GROUP, phrase_after
from conflictparse.quotes.reading import Reading

_WORD = regex.compile(r"\w")
_SPEAKER_BEFORE = regex.compile(rf"({GROUP})[ahm]*([evbw]),?(?=$)", regex.REVERSE)
_SUBJECT_VERB = regex.compile(rf"({GROUP})[ahm]*([evw])(?=[.,pasgT]|$)")
_VERB_SUBJECT = regex.compile(r"e(?=[dNn])")
_SIGNATURE = regex.compile(r"-(d?[NwM9][NwM9h,po]{0,9}(?:\([^()]{1,4}\))?)\.?")
_MIN_WORDS = 4


def carried_on(reading: Reading, found: list[Candidate]) -> Iterator[Candidate]:
    """Give each quotation that is left to the speech it goes on with, or to a speaker beside it.

    A quotation in the paragraph of an attribution becomes another piece of that attribution; one
    in a paragraph of its own carries on the speech before.
    """
    claimed = _claimed(found)
    found.sort(key=lambda candidate: candidate.content[0])
    for quotation in reading.quoted:
        first, end = quotation
        if any(first < stop and start < end for start, stop in _near(claimed, first, end)) or not _is_speech(
            reading, quotation
        ):
            continue
        beside = _beside(reading, quotation)
        if beside:
            yield beside
            continue
        before = _before(reading, found, first)
        if before:
            before.content.append(quotation)
        elif _fills_sentence(reading, quotation):
            made = Candidate(cue=None, lemma=None, source=None, content=[quotation], rule="carried_on", continues=True)
            yield made


def _claimed(found: list[Candidate]) -> list[Range]:
    return sorted(piece for candidate in found for piece in candidate.content)


def _near(claimed: list[Range], first: int, end: int) -> Iterator[Range]:
    return (piece for piece in claimed if piece[0] < end and first < piece[1])


def _is_speech(reading: Reading, quotation: Range) -> bool:
    """Whether a quotation is long enough for speech: scare quotes, nicknames and titles seldom are."""
    first, end = quotation
    words = sum(1 for index in range(first + 1, end - 1) if reading.words[index][0].isalnum())
    return words >= _MIN_WORDS or (words > 1 and _fills_sentence(reading, quotation))


def _fills_sentence(reading: Reading, quotation: Range) -> bool:
    """Whether nothing but the quotation stands in its sentence."""
    start, end = reading.sentence(quotation[0])
    return quotation[0] - start <= 1 and (end <= quotation[1] + 1 or reading.classes[quotation[1]] in ",.")


def _beside(reading: Reading, quotation: Range) -> Candidate | None:
    """A subject and any verb right behind the quotation, or a verb and its subject."""
    first, end = quotation
    classes = reading.classes
    _, stop = reading.sentence(end - 1)
    signature = _SIGNATURE.match(classes, end, min(len(classes), end + 12))
    if signature and reading.paragraph_ends(signature.end()):
        return Candidate(cue=(end, end + 1), lemma="-", source=signature.span(1), content=[quotation], rule="signature")
    if end >= stop or reading.words[end - 2] not in ",?!-":
        return None
    match = _SUBJECT_VERB.match(classes, end, stop)
    if match:
        verb = match.start(2)
        return Candidate(
            cue=(verb, verb + 1), lemma=reading.words[verb], source=match.span(1), content=[quotation], rule="open_verb"
        )
    if _VERB_SUBJECT.match(classes, end, stop):
        subject = phrase_after(reading, end + 1, stop)
        if subject:
            return Candidate(
                cue=(end, end + 1), lemma=reading.words[end], source=subject, content=[quotation], rule="open_verb"
            )
    return None


def _before(reading: Reading, found: list[Candidate], first: int) -> Candidate | None:
    """The attribution of the same paragraph that a quotation goes on with."""
    document = reading.document
    paragraph = document.paragraphs[document.paragraph_at(reading.starts[first])]
    start = document.token_at(paragraph.start)
    nearest = None
    for candidate in found:
        if candidate.cue and start <= candidate.cue[0] < first:
            if nearest is None or candidate.cue[0] >= nearest.cue[0]:
                nearest = candidate
    if nearest and _fills_sentence(
        reading, (first, first + 1)[:1] + (reading.quotation_at(first) or (first, first + 1))[1:]
    ):
        return nearest
    return None
