"""Whom a pronoun means: the most salient mention before it that agrees in gender and number.

Salience follows Lappin and Leass (1994), much simplified: speakers and first mentions of a sentence
weigh more, every sentence between halves the weight, and what stands inside quotation marks hardly counts.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from conflictparse.kinds import SourceKind
from conflictparse.lexicon import table
from conflictparse.model import Span
from conflictparse.quotes.cast import Appearance, Cast
from conflictparse.quotes.entities import STATES, Entity
from conflictparse.quotes.phrases import pronoun_kinds
from conflictparse.text import Document
from conflictparse.text.gazetteer import Gender

_MARK = re.compile('"')
_SPEAKER, _SUBJECT, _OTHER, _OBLIQUE = 10.0, 7.0, 4.0, 2.0
_BACKGROUND = ("town", "platforms")  # where things happen and are posted; they do not act
_PLURAL = ("armed_groups", "forces")
_QUOTED = 0.2
_FADING = 0.6
_PLACE = 0.3
_NEAR = 60  # characters from the start of a sentence within which English has its subject
_LOOK_BACK = 24
_MAX_SENTENCES = 8
_REPEATED = 0.25


class Surroundings:
    """What salience is read from: the document, its cast, and which characters are quoted."""

    def __init__(self, document: Document, cast: Cast) -> None:
        self.document = document
        self.cast = cast
        self._marks = [match.start() for match in _MARK.finditer(document.folded)]

    def is_quoted(self, offset: int) -> bool:
        """Whether an offset lies inside quotation marks: behind an odd number of them in its paragraph."""
        paragraph = self.document.paragraphs[self.document.paragraph_at(offset)]
        return (bisect_left(self._marks, offset) - bisect_left(self._marks, paragraph.start)) % 2 == 1


def resolve(around: Surroundings, pronoun: str, start: int, hidden: Sequence[Span] = ()) -> Entity | None:
    """The entity that a pronoun at an offset means, or nothing.

    Args:
        around: the article with the entities met so far.
        pronoun: the word in lower case.
        start: where it stands.
        hidden: stretches whose mentions cannot be meant: what the pronoun is said to have said.
    """
    scores: dict[Entity, float] = {}
    here = around.document.sentence_at(start)
    for appearance in around.cast.before(start):
        back = here - around.document.sentence_at(appearance.start)
        if back > _MAX_SENTENCES:
            break
        if not _agrees(appearance, pronoun) or any(span.start <= appearance.start < span.end for span in hidden):
            continue
        score = _weight(around, appearance) * _FADING**back
        best = scores.get(appearance.entity, 0.0)
        scores[appearance.entity] = max(best, score) + _REPEATED * min(best, score)
    return max(
        reversed(scores), key=scores.__getitem__, default=None
    )  # of equals the first mention, likelier a subject


def _agrees(appearance: Appearance, pronoun: str) -> bool:
    """Whether gender and number let a pronoun mean a mention; "they" an institution only where it speaks."""
    entity = appearance.entity
    match pronoun_kinds()[pronoun]:
        case "male" | "female" as gender:
            return entity.is_person and entity.gender in (None, Gender(gender))
        case "neuter":
            return not entity.is_person and not entity.plural and entity.group not in _BACKGROUND
        case "plural":
            acts = appearance.speaks or entity.group in _PLURAL
            return entity.plural or (entity.kind is SourceKind.ORGANISATION and acts)
    return False


def _weight(around: Surroundings, appearance: Appearance) -> float:
    """How much a mention stands out in its sentence."""
    if appearance.speaks:
        return _SPEAKER
    entity = appearance.entity
    if _is_complement(around.document, appearance.start):
        weight = _PLACE if entity.group == STATES else _OBLIQUE
    else:
        weight = _SUBJECT if _opens_sentence(around.document, appearance.start) else _OTHER
        weight /= 3 if entity.group == STATES else 1  # "Kyiv" is a place more often than an actor
    if not entity.certain:
        weight /= 8  # perhaps no person at all
    return weight * _QUOTED if around.is_quoted(appearance.start) else weight


def _is_complement(document: Document, offset: int) -> bool:
    """Whether a preposition or a possessive stands before a mention, with at most an article between."""
    words = document.folded[max(0, offset - _LOOK_BACK) : offset].lower().split()
    if words and words[-1] in table("sources", "determiners.unnamed"):
        words.pop()
    return bool(words) and (words[-1] in table("sources", "words.prepositions") or words[-1].endswith("'s"))


def _opens_sentence(document: Document, offset: int) -> bool:
    """Whether a mention stands near the start of its sentence, where English has its subject."""
    sentence = document.sentences[document.sentence_at(offset)]
    return 0 <= offset - sentence.start < _NEAR
