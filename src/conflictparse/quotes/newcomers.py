"""People who enter an article without a name, and of whom a pronoun may speak: "a man", "Residents"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from conflictparse.kinds import SourceKind
from conflictparse.lexicon import table
from conflictparse.model import Span
from conflictparse.quotes.entities import Entity
from conflictparse.text import Document, gazetteer

_MAX_WORDS = 4  # before the noun: "a visibly shaken young man"
_MAX_BETWEEN = 2  # tokens of "elected official"
_ROLES_ONLY = frozenset(("men", "women", "ally", "partner", "source"))


def newcomers(document: Document) -> Iterator[Entity]:
    """The unnamed people of a document, each at its offset.

    >>> [entity.name for entity in newcomers(Document("A young man fell. Local residents wept."))]
    ['A young man', 'Local residents']
    """
    for noun in sorted(_singular().intersection(document.positions)):
        for at in document.positions[noun]:
            first = _opened_by_article(document, at)
            if first is not None and not _modifies(document, at):
                yield from _entity(document, first, at, plural=False)
    for noun in sorted(_plural().intersection(document.positions)):
        for at in document.positions[noun]:
            first = _opens_sentence(document, at)
            if first is not None:
                yield from _entity(document, first, at, plural=True)


def _entity(document: Document, first: int, at: int, *, plural: bool) -> Iterator[Entity]:
    words, starts = document.words, document.starts
    if not all(map(str.isalpha, words[first:at])):
        return
    noun = words[at]
    yield Entity(
        name=" ".join(document.slice(Span(starts[first], starts[at] + len(noun))).split()),
        kind=SourceKind.GROUP if plural else SourceKind.UNNAMED,
        head=noun,
        gender=gazetteer.gender_of((noun,)),
        plural=plural,
        described=True,
        first=starts[first],
    )


def _modifies(document: Document, at: int) -> bool:
    """Whether a noun stands before the one that it describes: "a local elected | official", "a rebel | commander"."""
    following = document.words[at + 1 : at + 1 + _MAX_BETWEEN]
    return document.words[at] in table("roles", "people.adjectival") and any(map(gazetteer.means_person, following))


def _opened_by_article(document: Document, at: int) -> int | None:
    """The token of the indefinite article before a noun."""
    earliest = max(0, at - _MAX_WORDS)
    before = document.words[earliest:at]
    if _indefinite().isdisjoint(before):
        return None
    return earliest + max(back for back, word in enumerate(before) if word in _indefinite())


def _opens_sentence(document: Document, at: int) -> int | None:
    """The first token of the sentence, where no more than modifiers stand before the noun."""
    starts = document.starts
    sentence = document.sentences[document.sentence_at(starts[at])]
    if at >= _MAX_WORDS and starts[at - _MAX_WORDS] >= sentence.start:
        return None
    first = document.token_at(sentence.start)
    return first if document.words[first] in _openers() or document.words[first] not in _function_words() else None


@cache
def _indefinite() -> frozenset[str]:
    """The indefinite articles and their like."""
    return frozenset(table("sources", "determiners.indefinite"))


@cache
def _openers() -> frozenset[str]:
    """The function words that may open a phrase of unnamed people: "Some", "Many"."""
    return frozenset(table("sources", "determiners.plural"))


@cache
def _function_words() -> frozenset[str]:
    return frozenset(word.lower() for word in table("openers", "words"))


@cache
def _singular() -> frozenset[str]:
    """Singular nouns for people who hold no office, or one that says little."""
    listed = ("people.singular", "gendered.male", "gendered.female")
    return frozenset(("official", *(word for key in listed for word in table("roles", key)))) - _ROLES_ONLY


@cache
def _plural() -> frozenset[str]:
    """Plural nouns for people."""
    return frozenset(noun for noun, plural in gazetteer.people_nouns().items() if plural)
