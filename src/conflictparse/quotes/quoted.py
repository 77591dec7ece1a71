"""Quotations that no cue has claimed: signed, spoken with any verb, or carried on from the speech before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from conflictparse.quotes.candidate import Candidate, Range
from conflictparse.quotes.noun_groups import GROUP, OBLIQUE, phrase_after
from conflictparse.quotes.reading import Reading

_SUBJECT_VERB = re.compile(rf"({GROUP})[ahm]*([evw])(?=[.,pasgT]|$)")
_VERB_SUBJECT = re.compile(r"e(?=[dNn])")
_SIGNATURE = re.compile(r"-(d?[NwM9][NwM9h,po]{0,9}(?:\([^()]{1,4}\))?)\.?")
_MAX_CUES = 6  # in a sentence that are looked through for a quoted speaker
_MIN_WORDS = 4  # of 889 quoted spans in PolNeAR that are no attribution, 724 have fewer


def join_paragraphs(reading: Reading, found: list[Candidate]) -> None:
    """Give all paragraphs of one quotation to the speaker of one of them, the one behind it before the one ahead."""
    if not reading.reopened:
        return
    claimed: dict[Range, Candidate] = {}
    for candidate in found:
        for first, end in candidate.content:
            claimed.update(dict.fromkeys(reading.quotations_from(first, end), candidate))
    for chain in reading.reopened:
        speaker = None
        for quotation in (*reversed(chain), *chain):
            speaker = claimed.get(quotation, speaker)
            if speaker and quotation not in claimed:
                speaker.content.append(quotation)
                claimed[quotation] = speaker


def unclaimed(reading: Reading, found: list[Candidate]) -> list[Range]:
    """The quotations that are speech and lie in no content yet; scare quotes and titles are left out."""
    claimed = sorted(piece for candidate in found for piece in candidate.content)
    starts = [first for first, _ in claimed]
    furthest: list[int] = []
    for _, end in claimed:
        furthest.append(max(end, furthest[-1]) if furthest else end)
    return [
        (first, end)
        for first, end in reading.quoted
        if not ((at := bisect_left(starts, end)) and furthest[at - 1] > first) and _is_speech(reading, (first, end))
    ]


def _is_speech(reading: Reading, quotation: Range) -> bool:
    """Whether a quotation is long enough for speech, or a sentence of its own."""
    first, end = quotation
    words = reading.count_words(first + 1, end)
    spoken = reading.words[end - 2] in ",?!" or _fills_sentence(reading, quotation)
    return words >= _MIN_WORDS or (words > 1 and spoken)


def _fills_sentence(reading: Reading, quotation: Range) -> bool:
    """Whether nothing but the quotation stands in its sentence."""
    start, end = reading.sentences[quotation[0]]
    return quotation[0] - start <= 1 and (end <= quotation[1] + 1 or reading.classes[quotation[1]] in ",.")


def signature(reading: Reading, quotation: Range) -> Candidate | None:
    """ "C." - X: the name stands behind a dash and ends the paragraph."""
    at = quotation[1]
    match = _SIGNATURE.match(reading.classes, at)
    if not match or not reading.paragraph_ends(match.end()):
        return None
    return Candidate(cue=(at, at + 1), lemma="-", source=match.span(1), content=[quotation], rule="signature")


def open_verb(reading: Reading, quotation: Range) -> Candidate | None:
    """ "C," X sighed; "C," sighed X: any verb will do right behind a quotation that ends with a comma."""
    at = quotation[1]
    _, stop = reading.sentences[at - 1]
    if at >= stop or reading.words[at - 2] not in ",?!-":
        return None
    match = _SUBJECT_VERB.match(reading.classes, at, stop)
    if match:
        verb, subject = match.start(2), match.span(1)
        if reading.words[subject[1] - 1] in OBLIQUE:
            return None  # "no fewer than 20," most of them recruits
    elif _VERB_SUBJECT.match(reading.classes, at, stop) and (behind := phrase_after(reading, at + 1, stop)):
        verb, subject = at, behind
    else:
        return None
    return Candidate(
        cue=(verb, verb + 1), lemma=reading.words[verb], source=subject, content=[quotation], rule="open_verb"
    )


def carry_on(reading: Reading, found: list[Candidate], quotations: list[Range]) -> Iterator[Candidate]:
    """Give each quotation to the speech before it: a piece more in its paragraph, else an attribution of its own."""
    spoken = (candidate for candidate in found if candidate.cue)
    speaking = sorted(spoken, key=lambda candidate: candidate.anchor)
    anchors = [candidate.anchor for candidate in speaking]
    document = reading.document
    chains = {quotation: chain for chain in reading.reopened for quotation in chain}
    unspoken, taken = set(quotations), set[Range]()
    for quotation in quotations:
        if quotation in taken or not _fills_sentence(reading, quotation):
            continue
        paragraph = document.paragraphs[document.paragraph_at(reading.starts[quotation[0]])]
        whole = [piece for piece in chains.get(quotation, [quotation]) if piece in unspoken]
        taken.update(whole)
        at = bisect_left(anchors, quotation[0]) - 1
        if at >= 0 and reading.starts[anchors[at]] >= paragraph.start:
            _quoted_before(reading, speaking, at).content.extend(whole)
        else:
            yield Candidate(cue=None, lemma=None, source=None, content=whole, rule="carried_on", continues=True)


def _quoted_before(reading: Reading, speaking: list[Candidate], at: int) -> Candidate:
    """The last of the speakers of a sentence whose words stood in quotation marks, or else the last speaker."""
    last = speaking[at]
    first, _ = reading.sentences[last.anchor]
    for candidate in reversed(speaking[max(0, at - _MAX_CUES) : at + 1]):
        if candidate.anchor < first:
            break
        if any(reading.classes[start] == "<" for start, _ in candidate.content):
            return candidate
    return last
