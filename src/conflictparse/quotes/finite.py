"""Verbs of saying with their subject: pre-posed, post-posed, split, inverted, relative, carried on."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from conflictparse.quotes import contents
from conflictparse.quotes.candidate import Candidate, Range
from conflictparse.quotes.cues import BASE, GERUND, PRESENT, CueForm
from conflictparse.quotes.noun_groups import phrase_after, subject_before
from conflictparse.quotes.placement import Clause, place, second_piece
from conflictparse.quotes.reading import Reading

_BEFORE_VERB = regex.compile(r"[xahm]{0,5}", regex.REVERSE)
_QUANTIFIERS = frozenset({"some", "many", "several", "few", "both", "all", "another", "most", "neither"})
_DOCUMENTS = frozenset({"show", "find", "indicate"})
_BE = frozenset({"is", "was", "are", "were", "be", "been", "being"})


def finite(reading: Reading, verb: int, cue: CueForm) -> Iterator[Candidate]:
    """The attributions that one finite verb of saying makes."""
    first, end = reading.sentence(verb)
    classes = reading.classes
    group = _BEFORE_VERB.match(classes, first, verb)
    left = group.start() if group else verb
    before = classes[left - 1] if left > first else ""
    auxiliaries = reading.words[left:verb]
    if _is_passive(auxiliaries, cue) or (cue.inflection == BASE and not _licensed(reading, left, verb)):
        return
    if before == "r" or (before == "t" and left == verb and left - 1 > first):
        yield from _relative(reading, verb, cue, left - 1, end)
        return
    inverted = _inverted(reading, verb, cue, first, end) if left == verb else None
    if inverted:
        yield inverted
        return
    if before == "c" or (before == "," and classes[left - 2] == "c" and left - 2 > first):
        yield from _coordinated(reading, verb, cue, end)
        return
    if cue.inflection == PRESENT and classes[verb + 1 : verb + 2] in {"x", "v", "o", "g"}:
        return  # a plural noun: "the states will", "reports of"
    subject = subject_before(reading, verb, first)
    if subject and _can_speak(reading, subject, cue):
        found = place(Clause(reading, verb, cue, subject))
        if found:
            yield found


def _is_passive(auxiliaries: list[str], cue: CueForm) -> bool:
    """Whether the verb group is passive ("was told"), which other rules read."""
    return cue.inflection not in {BASE, GERUND} and bool(auxiliaries) and any(word in _BE for word in auxiliaries[-3:])


def _licensed(reading: Reading, left: int, verb: int) -> bool:
    """Whether a base form is a verb here: after an auxiliary or a plural subject, and not a noun."""
    if any(letter == "x" for letter in reading.classes[left:verb]):
        return True
    if left == 0:
        return False
    word = reading.words[left - 1]
    return reading.classes[left - 1] in "wNnMr" and (
        word.endswith(("s", "people", "men", "they", "we", "i", "you", "who", "police", "media"))
        or word in {"others", "some", "many"}
    )


def _can_speak(reading: Reading, subject: Range, cue: CueForm) -> bool:
    """Whether a noun phrase can be the subject of a verb of saying."""
    if cue.lemma in _DOCUMENTS and "M" not in reading.classes[subject[0] : subject[1]]:
        return False
    last = subject[1] - 1
    return reading.classes[last] != "d" or (cue.inflection != PRESENT and reading.words[last] in _QUANTIFIERS)


def _relative(reading: Reading, verb: int, cue: CueForm, pronoun: int, end: int) -> Iterator[Candidate]:
    """ "..., which estimated that": the relative pronoun speaks."""
    right = contents.complement(reading, cue, verb + 1, end)
    if right and reading.words[pronoun] in {"who", "which", "that"}:
        if reading.words[pronoun] == "that" and right.kind not in {"that", "quotation", "infinitive", "clause"}:
            return
        yield Candidate(
            cue=(verb, verb + 1),
            lemma=cue.lemma,
            source=(pronoun, pronoun + 1),
            content=[(right.start, contents.right_end(reading, right, end))],
            rule="relative_clause",
            open_right=True,
        )


def _coordinated(reading: Reading, verb: int, cue: CueForm, end: int) -> Iterator[Candidate]:
    """ "... and said that": the speaker is the subject of the clause before."""
    right = contents.complement(reading, cue, verb + 1, end)
    if right and right.kind != "object":
        yield Candidate(
            cue=(verb, verb + 1),
            lemma=cue.lemma,
            source=None,
            inherits=True,
            content=[(right.start, contents.right_end(reading, right, end))],
            rule="coordinated_verb",
            open_right=True,
        )


def _inverted(reading: Reading, verb: int, cue: CueForm, first: int, end: int) -> Candidate | None:
    """ "...," said X: content, verb, subject."""
    classes = reading.classes
    if (
        verb == first
        or "clause" not in cue.frames
        and "addressee" not in cue.frames
        or cue.inflection in {GERUND, BASE}
    ):
        return None
    mark = classes[verb - 1]
    if mark not in ",>-" or (mark != ">" and not contents.has_finite_verb(reading, first, verb)):
        return None
    subject = phrase_after(reading, verb + 1, end)
    if not subject or classes[subject[1] : subject[1] + 1] in {"x", "v", "e", "t"} and mark != ">":
        return None
    if mark == "," and classes[verb - 2] != ">" and classes[subject[0]] == "n":
        return None
    start = contents.left_start(reading, verb - 1, first)
    pieces = [(start, verb if mark == ">" else verb - 1)]
    pieces += second_piece(reading, subject[1], end)
    return Candidate(cue=(verb, verb + 1), lemma=cue.lemma, source=subject, content=pieces, rule="inverted")
