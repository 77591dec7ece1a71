"""Whom a pronoun means: the most salient mention before it that agrees in gender and number.

Salience follows Lappin and Leass (1994), much simplified: speakers and first mentions of a sentence
weigh more, every sentence between halves the weight, and what stands inside quotation marks hardly counts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cache

from conflictparse.kinds import SourceKind
from conflictparse.lexicon import table
from conflictparse.model import Span
from conflictparse.quotes.cast import Appearance, Cast
from conflictparse.quotes.entities import STATES, Entity
from conflictparse.quotes.phrases import pronoun_kinds
from conflictparse.text import Document
from conflictparse.text.gazetteer import Gender

_SPEAKER, _SUBJECT, _OTHER, _OBLIQUE = 10.0, 7.0, 4.0, 2.0
_BACKGROUND = ("town", "platforms")  # where things happen and are posted; they do not act
_PLURAL = ("armed_groups", "forces")
_QUOTED = 0.2
_FADING = 0.6
_PLACE = 0.3
_NEAR = 60  # characters from the start of a sentence within which English has its subject
_LOOK_BACK = 24
_MAX_SENTENCES = 8
_ABOVE = 0.85  # a mention of another paragraph
_REPEATED = 0.25
_SELF = 0.9  # one who reports on itself
_LEAD = 6  # characters: "the "


class Surroundings:
    """What salience is read from: the document, its cast, and which characters are quoted."""

    def __init__(self, document: Document, cast: Cast) -> None:
        self.document = document
        self.cast = cast
        self._marks = [document.starts[index] for index in document.positions.get('"', ())]
        self._prominence: dict[Appearance, tuple[int, float]] = {}

    def prominence(self, appearance: Appearance) -> tuple[int, float]:
        """The sentence of a mention, and how much it stands out there; looked at once, however many pronouns follow."""
        known = self._prominence.get(appearance)
        if known is None:
            sentence = self.document.sentence_at(appearance.start)
            known = self._prominence[appearance] = sentence, _weight(self, appearance, sentence)
        return known

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
    agrees = _AGREEMENT.get(pronoun_kinds()[pronoun])
    if agrees is None:
        return None
    scores: dict[Entity, float] = {}
    document = around.document
    here = document.sentence_at(start)
    opened = document.paragraphs[document.paragraph_at(start)].start
    farthest = document.sentences[here - _MAX_SENTENCES].start if here > _MAX_SENTENCES else 0
    for appearance in around.cast.before(start):
        if appearance.start < farthest:
            break
        if not agrees(appearance):
            continue
        inside = any(span.start <= appearance.start < span.end for span in hidden)
        if inside and not _opens(document, hidden, appearance.start):
            continue
        sentence, weight = around.prominence(appearance)
        score = weight * _FADING ** (here - sentence) * (_SELF if inside else 1)
        score *= 1 if appearance.start >= opened else _ABOVE
        best = scores.get(appearance.entity, 0.0)
        scores[appearance.entity] = max(best, score) + _REPEATED * min(best, score)
    return max(
        reversed(scores), key=scores.__getitem__, default=None
    )  # of equals the first mention, likelier a subject


def _opens(document: Document, hidden: Sequence[Span], offset: int) -> bool:
    """Whether a mention is the subject with which a statement begins: "the army lost three men, it said"."""
    lead = document.folded[hidden[0].start : offset]
    return offset - hidden[0].start < _LEAD and lead.strip(" \"'").lower() in {"", "the"}


def _may_be_male(appearance: Appearance) -> bool:
    return appearance.entity.gender is not Gender.FEMALE and appearance.entity.is_person


def _may_be_female(appearance: Appearance) -> bool:
    return appearance.entity.gender is not Gender.MALE and appearance.entity.is_person


def _is_neuter(appearance: Appearance) -> bool:
    entity = appearance.entity
    return not entity.plural and entity.group not in _BACKGROUND and not entity.is_person


def _is_plural(appearance: Appearance) -> bool:
    """Several, or an institution that acts as its people."""
    entity = appearance.entity
    acts = appearance.speaks or entity.group in _PLURAL
    return entity.plural or (entity.kind is SourceKind.ORGANISATION and acts)


# Whether gender and number let a pronoun of a kind mean a mention; "we" and "I" mean nobody known.
_AGREEMENT: dict[str, Callable[[Appearance], bool]] = {
    "male": _may_be_male,
    "female": _may_be_female,
    "neuter": _is_neuter,
    "plural": _is_plural,
}


def _weight(around: Surroundings, appearance: Appearance, sentence: int) -> float:
    """How much a mention stands out in its sentence."""
    if appearance.speaks:
        return _SPEAKER
    entity = appearance.entity
    if _is_complement(around.document, appearance.start):
        weight = _PLACE if entity.group == STATES else _OBLIQUE
    else:
        is_near = 0 <= appearance.start - around.document.sentences[sentence].start < _NEAR
        weight = _SUBJECT if is_near else _OTHER
        weight /= 3 if entity.group == STATES else 1  # "Kyiv" is a place more often than an actor
    if not entity.certain:
        weight /= 8  # perhaps no person at all
    return weight * _QUOTED if around.is_quoted(appearance.start) else weight


def _is_complement(document: Document, offset: int) -> bool:
    """Whether a preposition or a possessive stands before a mention, with at most an article between."""
    words = document.lower[max(0, offset - _LOOK_BACK) : offset].rsplit(None, 2)
    if words and words[-1] in _articles():
        words.pop()
    return bool(words) and (words[-1] in _prepositions() or words[-1].endswith("'s"))


@cache
def _articles() -> frozenset[str]:
    """Determiners that open no name."""
    return frozenset(table("sources", "determiners.unnamed"))


@cache
def _prepositions() -> frozenset[str]:
    return frozenset(table("sources", "words.prepositions"))
