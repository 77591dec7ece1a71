"""How many units the words before a unit say: "two ", "about three or four ", "several full ", "a hundred-"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from conflictparse.dates.counts import is_definite
from conflictparse.lexicon import table


def without_approximator(words: str) -> Iterator[str]:
    """Words without the approximator in front, where there is one, and then with it: "some" is a number, too.

    >>> list(without_approximator("at least two "))
    ['two ', 'at least two ']
    """
    for approximator in _approximators().get(words.partition(" ")[0], ()):
        if words.startswith(approximator):
            yield words[len(approximator) :]
    yield words


@cache
def _approximators() -> Mapping[str, list[str]]:
    """Approximators and the space behind them by their first word, longest first."""
    found: dict[str, list[str]] = {}
    for phrase in sorted(table("dates", "approximators"), key=len, reverse=True):
        found.setdefault(phrase.partition(" ")[0], []).append(f"{phrase} ")
    return found


def split(words: str, fillers: tuple[str, ...]) -> tuple[str, str]:
    """A number and the mark behind it, without a filler between it and the unit.

    >>> split("twenty-two full ", ("full ",)), split("half-", ()), split("", ())
    (('twenty-two', ' '), ('half', '-'), ('', ''))
    """
    if words.endswith(fillers):
        words = next(words.removesuffix(filler) for filler in fillers if words.endswith(filler))
    return words[:-1], words[-1:]


def is_count(number: str, mark: str) -> bool:
    """Whether words are a definite number and joined to what they count; "the hundred-day offensive" has one, too."""
    return mark in {" ", "-"} and (is_definite(number) or (number == "hundred" and mark == "-"))


@cache
def number_words() -> frozenset[str]:
    """The words of which every amount that is not in figures has one."""
    listed = (*table("dates", "numbers"), *table("dates", "tens"), *table("dates", "vague"))
    return frozenset(word for phrase in (*listed, "an another half hundred") for word in phrase.split()) - {"of"}


def is_vague(number: str) -> bool:
    """Whether words are a number that the text leaves open: "several", "a few", "dozens of"."""
    return number in _vague()


@cache
def _vague() -> frozenset[str]:
    return frozenset(table("dates", "vague"))
