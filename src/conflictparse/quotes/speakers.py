"""Naming the speaker of each source phrase, in the order of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define

from conflictparse.kinds import ResolvedBy, SourceKind
from conflictparse.lexicon import table
from conflictparse.model import Span
from conflictparse.quotes import descriptions, phrases, pronouns
from conflictparse.quotes.cast import Cast
from conflictparse.quotes.entities import STATES, Entity, identity_of, words_of
from conflictparse.quotes.phrases import Form, Phrase
from conflictparse.text import Document, gazetteer
from conflictparse.text.name import Name, NameKind

_MAX_LOOK_AHEAD = 2  # paragraphs in which "a Ukrainian official" may be named
_MAX_ASIDE = 120  # characters
_UNNAMED = re.compile(r"\banonym|\bnot to be (?:named|identified)|\bnot authori[sz]ed|\bunidentified\b")
_MAX_LATER = 12
_MAX_ANTECEDENTS = 4
_REACH = 60
_INSTITUTIONS = (NameKind.ORGANISATION, NameKind.PLACE)
_ANTECEDENT = re.compile(
    r"(?P<noun_phrase>\b(?:an?|the|one|two|three|some|several|many|most|those|other|his|her|its|their)[ ](?:(?:[\w'-]++|(?:\w\.){2,4})[ ]){0,4}?(?P<head>[\w'-]++)),?[ ]$"
)
_ARTICLE = re.compile(r"(?:the|an?)[ ]", re.IGNORECASE)


@define(eq=False)
class Speaker:
    """An entity as the source of one attribution: where it is mentioned, and how it was named."""

    entity: Entity
    span: Span
    resolved_by: ResolvedBy
    indefinite: bool = False

    def carried_on(self) -> Speaker:
        """The same speaker for a statement without a source of its own."""
        return Speaker(self.entity, self.span, ResolvedBy.CONTINUATION)


class Speakers:
    """Names speakers one after another; each may be the antecedent of the next."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._cast = Cast(document)
        self._around = pronouns.Surroundings(document, self._cast)
        self._issuers: dict[frozenset[str], Entity] = {}

    def of(self, span: Span, content: Sequence[Span] = ()) -> Speaker:
        """The speaker whom a source phrase names; one that cannot be resolved stays as written."""
        phrase = phrases.read(self._document, span)
        entity, resolved_by = self._entity(phrase, content)
        if phrase.form not in (Form.PRONOUN, Form.RELATIVE) or resolved_by is ResolvedBy.PRONOUN:
            self._cast.speaks(entity, phrase.span.start)
        indefinite = phrase.form is Form.DESCRIPTION and not phrase.definite
        return Speaker(entity, span, resolved_by, indefinite)

    def again(self, speaker: Speaker, start: int) -> None:
        """Note that a speaker goes on at an offset."""
        self._cast.speaks(speaker.entity, start)

    def _entity(self, phrase: Phrase, content: Sequence[Span]) -> tuple[Entity, ResolvedBy]:
        match phrase.form:
            case Form.PRONOUN:
                known = pronouns.resolve(self._around, phrase.head, phrase.span.start, content)
                return (known, ResolvedBy.PRONOUN) if known else (_unnamed(phrase), ResolvedBy.EXPLICIT)
            case Form.RELATIVE:
                known = self._antecedent(phrase)
                return (known, ResolvedBy.PRONOUN) if known else (_unnamed(phrase), ResolvedBy.EXPLICIT)
            case Form.PERSON | Form.INSTITUTION if phrase.name:
                return self._named(phrase, phrase.name)
            case Form.DESCRIPTION:
                return self._described(phrase, content)
        return _unnamed(phrase), ResolvedBy.EXPLICIT

    def _named(self, phrase: Phrase, name: Name) -> tuple[Entity, ResolvedBy]:
        known = self._cast.at(name)
        if known is None:
            kind = SourceKind.ORGANISATION if name.kind in _INSTITUTIONS else SourceKind.PERSON
            known = Entity(name=name.name, kind=kind, role=name.role, gender=name.gender, first=name.span.start)
            self._cast.introduce(known, name)
        if phrase.form is Form.PERSON and gazetteer.means_person(phrase.head):  # "the commander, call-sign Omar"
            known.head = known.head or phrase.head
        shortened = known.kind is SourceKind.PERSON and len(known.name) > len(name.name)
        return known, ResolvedBy.SURNAME if shortened else ResolvedBy.EXPLICIT

    def _described(self, phrase: Phrase, content: Sequence[Span]) -> tuple[Entity, ResolvedBy]:
        """A document's issuer, someone known whom a definite phrase describes, or nobody named."""
        issuer = phrases.issuer(self._document, phrase)
        if issuer:
            entity, resolved_by = self._entity(issuer, content)
            self._issuers[words_of(phrase.text) & _documents(phrase)] = entity
            return entity, resolved_by
        if phrase.definite and (not phrase.plural or descriptions.may_name(phrase.head)):
            known = self._issued(phrase) or descriptions.resolve(self._cast, phrase)
            known = known or self._owned(phrase)
            if known:
                return known, ResolvedBy.DESCRIPTION
        return _unnamed(phrase), ResolvedBy.EXPLICIT

    def _owned(self, phrase: Phrase) -> Entity | None:
        """The institution of the state that opens the sentence: "troops left Mali, its interior ministry said"."""
        owner, _, owned = phrase.text.partition(" ")
        if owner.lower() not in {"its", "their"} or phrase.head not in gazetteer.organisation_heads():
            return None
        sentence = self._document.sentences[self._document.sentence_at(phrase.span.start)]
        before = self._cast.before(phrase.span.start, _MAX_ANTECEDENTS)
        states = [near.entity for near in before if near.start >= sentence.start and near.entity.group == STATES]
        if not states:
            return None
        name = f"{states[-1].name}'s {owned}"
        named = (entity for entity in self._cast.headed(phrase.head) if identity_of(entity.name) == identity_of(name))
        owned_one = Entity(name=name, kind=SourceKind.ORGANISATION, head=phrase.head, first=phrase.span.start)
        return next(named, owned_one)

    def _issued(self, phrase: Phrase) -> Entity | None:
        """The issuer of a document that was named with it before: "the report"."""
        return self._issuers.get(_documents(phrase))

    def _antecedent(self, phrase: Phrase) -> Entity | None:
        """Whom a relative pronoun means: the noun phrase before it."""
        folded, start = self._document.folded, phrase.span.start
        found = _ANTECEDENT.search(folded, max(0, start - _REACH), start)
        sentence = self._document.sentences[self._document.sentence_at(start)]
        described = found is not None and found["head"].lower() in gazetteer.people_nouns()
        nearest = found.start("head" if described else 0) if found else 0  # "U.N. experts who": not the U.N.
        for appearance in self._cast.before(start, _MAX_ANTECEDENTS):
            if appearance.start < max(sentence.start, nearest):
                break
            if phrase.head != "who" or appearance.entity.is_person or appearance.entity.plural:
                return appearance.entity
        if found and described:
            described_at = phrases.read(self._document, Span(*found.span("noun_phrase")))
            return (
                self._described(described_at, ())[0]
                if described_at.form is Form.DESCRIPTION
                else _unnamed(described_at)
            )
        return None

    def look_ahead(self, speakers: Sequence[Speaker]) -> None:
        """Name those who are introduced as "a Ukrainian official" and by name soon after."""
        paragraph_at = self._document.paragraph_at
        for at, speaker in enumerate(speakers):
            if not speaker.indefinite or not speaker.entity.is_person or self._stays_unnamed(speaker):
                continue
            here = paragraph_at(speaker.span.start)
            for later in speakers[at + 1 : at + 1 + _MAX_LATER]:
                if paragraph_at(later.span.start) - here > _MAX_LOOK_AHEAD:
                    break
                if _introduces(later.entity, speaker):
                    speaker.entity, speaker.resolved_by = later.entity, ResolvedBy.DESCRIPTION
                    break

    def _stays_unnamed(self, speaker: Speaker) -> bool:
        """Whether the sentence says that a speaker is not named: then no name that follows is theirs."""
        document = self._document
        sentence = document.sentences[document.sentence_at(speaker.span.start)]
        return (
            _UNNAMED.search(document.lower, speaker.span.start, min(sentence.end, speaker.span.end + _MAX_ASIDE))
            is not None
        )


def _introduces(later: Entity, speaker: Speaker) -> bool:
    """Whether a person named later may be the unnamed speaker: new, of the same office and state."""
    unnamed = speaker.entity
    if later.kind is not SourceKind.PERSON or later.first < speaker.span.start:
        return False
    if unnamed.states and later.states and not unnamed.states & later.states:
        return False
    served = words_of(" ".join(word for word in unnamed.name.split()[1:] if word[0].isupper()))
    if served and served.isdisjoint(words_of(later.role or "")) and not unnamed.states:
        return False  # "a spokesman for the National Unity Government" is not the army's
    if unnamed.head == later.head or unnamed.head in words_of(later.role or ""):
        return True
    return unnamed.head in table("sources", "general.people") and bool(unnamed.states & later.states)


def _documents(phrase: Phrase) -> frozenset[str]:
    """The words of a phrase that name a document, as the key of its issuer."""
    return words_of(phrase.text) & phrases.documents()


def _unnamed(phrase: Phrase) -> Entity:
    """A speaker whom the article does not name, in the words of the phrase."""
    name, kind = phrase.text, SourceKind.UNNAMED
    if phrase.head in phrases.documents():
        kind = SourceKind.DOCUMENT
    elif phrase.plural:
        kind = SourceKind.GROUP
    elif phrase.definite and phrase.head in gazetteer.organisation_heads():
        name, kind = _ARTICLE.sub("", name, count=1), SourceKind.ORGANISATION
    return Entity(
        name=name,
        kind=kind,
        head=phrase.head,
        gender=gazetteer.gender_of((phrase.head,)),
        plural=phrase.plural,
        described=True,
        first=phrase.span.start,
    )
