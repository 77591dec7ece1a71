"""What the noun lists know: people, and the arms, places and events that reports of war count."""

from __future__ import annotations

from functools import cache

from conflictparse.config import Words
from conflictparse.quantities import lexicon


@cache
def people(added: Words = ()) -> frozenset[str]:
    """Singular nouns for people."""
    return lexicon.words("nouns", "people", added) | lexicon.words("nouns", "peoples", added)


@cache
def nouns(added: Words = ()) -> frozenset[str]:
    """Singular nouns for people, arms, places and events."""
    return people(added) | lexicon.words("nouns", "arms", added)


def collectives(added: Words = ()) -> frozenset[str]:
    """Nouns for people that have no other plural: "troops", "personnel"."""
    return lexicon.words("nouns", "people_collective", added)


def is_people(unit: str, added: Words = ()) -> bool:
    """Whether a unit names people.

    >>> is_people("soldier"), is_people("Russian"), is_people("tank")
    (True, True, False)
    """
    return unit.lower() in people(added) or unit.lower() in collectives(added)


def is_listed(token: str, added: Words = ()) -> bool:
    """Whether a word is a plural of the noun lists.

    >>> is_listed("soldiers"), is_listed("soldier"), is_listed("troops")
    (True, False, True)
    """
    lemma = lexicon.singular(token)
    return (lemma != token and lemma.lower() in nouns(added)) or token in collectives(added)


def is_plural(token: str) -> bool:
    """Whether a word looks like the plural of any noun.

    >>> is_plural("rebounds"), is_plural("boss"), is_plural("men")
    (True, False, True)
    """
    return lexicon.singular(token) != token and token not in lexicon.words("nouns", "stops")


@cache
def symbols() -> frozenset[str]:
    """Symbols of units that are no words besides, in lower case."""
    shy = lexicon.words("units", "shy")
    return frozenset(symbol.lower() for symbol in lexicon.words("units", "symbols") if symbol not in shy)


@cache
def units() -> frozenset[str]:
    """Words and symbols of measure, time and percent that may follow a number."""
    return frozenset(
        lexicon.words("units", "words")
        | lexicon.words("units", "time")
        | lexicon.time_forms().keys()
        | lexicon.words("units", "percent")
        | symbols()
    )


def is_measure(token: str) -> bool:
    """Whether a word is a unit of measure, in the singular or the plural, and not of time."""
    return not {token, lexicon.singular(token)}.isdisjoint(lexicon.words("units", "words"))


def is_unit(token: str) -> bool:
    """Whether a word is a unit, in the singular or the plural."""
    return token in units() or lexicon.singular(token) in units()
