"""The word lists of this package in the shapes that its rules look them up in, built once."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from conflictparse.config import Words
from conflictparse.kinds import Bound
from conflictparse.lexicon import load, table

Phrase = tuple[str, ...]


def _mapping(name: str, key: str) -> dict[str, Any]:
    """A table of a word list, word by word."""
    found: dict[str, Any] = load(name)[key]
    return found


@cache
def cardinals() -> dict[str, int]:
    """The words from "zero" to "ninety" and their numbers.

    >>> cardinals()["forty"]
    40
    """
    small = {word: value for value, word in enumerate(table("numbers", "small"))}
    return small | {word: 10 * (place + 2) for place, word in enumerate(table("numbers", "tens"))}


@cache
def scales() -> dict[str, int]:
    """Scale words: "hundred", "million"."""
    return _mapping("numbers", "scales")


@cache
def suffixes() -> dict[str, int]:
    """Abbreviated scales: "bn"."""
    return _mapping("numbers", "suffixes")


@cache
def fractions() -> dict[str, int]:
    """Words for denominators: "third"."""
    return _mapping("numbers", "fractions")


@cache
def words(name: str, key: str, added: Words = ()) -> frozenset[str]:
    """A word list as a set."""
    return frozenset(table(name, key, added))


@cache
def irregular() -> dict[str, str]:
    """Plurals that spelling does not tell, and their lemmas."""
    return _mapping("nouns", "irregular")


@cache
def rate_adverbs() -> dict[str, str]:
    """Adverbs and adjectives of a rate, and the unit of time that it is counted by."""
    return _mapping("units", "rate_adverbs")


@cache
def time_forms() -> dict[str, str]:
    """Plurals and abbreviations of the units of time that spelling does not tell."""
    return _mapping("units", "time_forms")


@cache
def aircraft() -> frozenset[int]:
    """Models of airliners that are called by their number."""
    return frozenset(load("designations")["aircraft"])


@cache
def bound_phrases(key: str, added: Words = ()) -> dict[str, list[tuple[Phrase, Bound]]]:
    """Bound phrases as token tuples, longest first.

    Those that stand before a numeral are keyed by their last token, those behind it by their first.

    >>> bound_phrases("before")["than"][0]
    (('no', 'less', 'no', 'more', 'than'), <Bound.EXACT: 'exact'>)
    """
    found: dict[str, list[tuple[Phrase, Bound]]] = {}
    for bound in Bound:
        if bound.value not in _mapping("bounds", key):
            continue
        for phrase in table("bounds", f"{key}.{bound.value}", added):
            tokens = tokenise(phrase)
            found.setdefault(tokens[0 if key == "after" else -1], []).append((tokens, bound))
    for listed in found.values():
        listed.sort(key=lambda item: -len(item[0]))
    return found


@cache
def phrases(name: str, key: str, added: Words = ()) -> dict[str, list[Phrase]]:
    """The phrases of a list as token tuples by their last token, longest first."""
    found: dict[str, list[Phrase]] = {}
    for phrase in table(name, key, added):
        tokens = tokenise(phrase)
        found.setdefault(tokens[-1], []).append(tokens)
    for listed in found.values():
        listed.sort(key=len, reverse=True)
    return found


@cache
def openings(name: str, key: str) -> dict[str, list[Phrase]]:
    """The phrases of a list as token tuples by their first token, longest first.

    >>> openings("units", "percent")["per"]
    [('per', 'cent')]
    """
    found: dict[str, list[Phrase]] = {}
    for phrase in sorted(table(name, key), key=len, reverse=True):
        tokens = tokenise(phrase)
        found.setdefault(tokens[0], []).append(tokens)
    return found


def tokenise(phrase: str) -> Phrase:
    """A phrase in the tokens of a `Document`.

    >>> tokenise("c. or-so")
    ('c', '.', 'or', '-', 'so')
    """
    tokens: list[str] = []
    for part in phrase.split():
        run = ""
        for character in part:
            if character.isalnum():
                run += character
                continue
            tokens += [run, character] if run else [character]
            run = ""
        if run:
            tokens.append(run)
    return tuple(tokens)


@cache
def _peoples_in_i() -> frozenset[str]:
    """The names of peoples whose plural ends like "basis"."""
    demonyms = {word.lower() for adjectives in load("places")["demonyms"].values() for word in adjectives}
    listed = demonyms | words("nouns", "peoples") | words("nouns", "people")
    return frozenset(word for word in listed if word.endswith("i"))


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    """The lemma of a plural noun, by the rules of English spelling and a list of exceptions.

    >>> [singular(word) for word in ("soldiers", "cities", "boxes", "men", "Abrams")]
    ['soldier', 'city', 'box', 'man', 'Abrams']
    """
    lower = word.lower()
    if lower in irregular():
        lemma = irregular()[lower]
        return word[0] + lemma[1:] if word[0].lower() == lemma[0] else lemma
    if lower.endswith("children"):
        return word[:-3]
    if lower.endswith("men") and lower not in {"specimen", "regimen", "abdomen", "omen", "amen", "yemen"}:
        return word[:-2] + "an"
    if lower.endswith("is") and lower[:-1] in _peoples_in_i():
        return word[:-1]  # "Iraqis", "Yazidis"
    if (
        len(lower) < 4
        or lower in words("nouns", "not_plural")
        or not lower.endswith("s")
        or lower.endswith(("ss", "us", "is"))
    ):
        return word
    if lower.endswith("ies"):
        return word[:-3] + "y"
    if lower.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    return word[:-1]
