"""How many units: small numbers in figures and words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from conflictparse.lexicon import table, trie_pattern

_HALF = {"a half": 0.5, "half": 0.5, "1/2": 0.5, "1/4": 0.25, "3/4": 0.75, "a quarter": 0.25}
_FRACTION = r"(?:1/2|1/4|3/4)"
_MOST = 9_999  # longer figures count no span of time that the calendar holds


@cache
def _words() -> dict[str, int]:
    """Number words from zero to ninety-nine, with a hyphen or a space."""
    ones = table("dates", "numbers")
    words = {word: number for number, word in enumerate(ones)}
    for index, ten in enumerate(table("dates", "tens"), 2):
        words[ten] = index * 10
        for number, one in enumerate(ones[1:10], 1):
            words[f"{ten}-{one}"] = words[f"{ten} {one}"] = index * 10 + number
    return words


@cache
def count_pattern() -> str:
    """A definite number: "3", "1,000", "2.5", "2 1/2", "twenty-two", "a hundred"."""
    return rf"""(?:
        [0-9]{{1,3}}(?:,[0-9]{{3}}|[0-9])?(?:\.[0-9]{{1,2}})?(?:[\ -]{_FRACTION})?(?![0-9.,]*[0-9])
      | {_FRACTION}
      | (?:a|one|two|three|four|five)\ (?:hundred|dozen|half-dozen|thousand|couple(?:\ of)?)
      | hundred(?=-)                                    # "the hundred-day offensive"
      | a\ half
      | half(?:\ an?)?
      | {small_count_pattern()}(?:[\ -]and[\ -]a[\ -]half|\ or\ {small_count_pattern()})?
    )(?!\w)"""


@cache
def small_count_pattern() -> str:
    """A number word below one hundred."""
    ones, tens = (trie_pattern(table("dates", key)) for key in ("numbers", "tens"))
    return rf"(?:(?:(?:{tens})[\ -])?(?:{ones})|(?:{tens}))"


@cache
def vague_pattern() -> str:
    """A number that the text leaves open: "several", "a few", "dozens of"."""
    return rf"(?:{_escaped(table('dates', 'vague'))})(?!\w)"


def _escaped(words: Iterable[str]) -> str:
    """An alternation for a verbose pattern, where a plain space would be dropped."""
    return trie_pattern(words).replace(" ", r"\ ")


@cache
def number(words: str) -> float | None:
    """The number that a definite count stands for.

    >>> number("twenty-two"), number("2 1/2"), number("a dozen"), number("an"), number("several")
    (22, 2.5, 12, 1, None)
    """
    words = words.strip().replace(",", "")
    if words in ("a", "an", "the"):
        return 1
    if words in ("couple", "hundred"):
        return 2 if words == "couple" else 100
    if words in _words():
        return _words()[words]
    if match := re.fullmatch(r"([0-9]{1,4}(?:\.[0-9]{1,2})?)?[ -]?(1/2|1/4|3/4)?", words):
        whole = float(match[1] or 0) + _HALF.get(match[2] or "", 0.0)
        return (int(whole) if whole.is_integer() else whole) if whole <= _MOST else None
    if words.startswith(("half", "a half")):
        return 0.5
    if " or " in words:
        return number(words.split(" or ")[0])
    if words.replace("-", " ").endswith(" and a half"):
        whole_part = number(words[: -len(" and a half")])
        return whole_part + 0.5 if whole_part is not None else None
    head, _, tail = words.partition(" ")
    scale = {"hundred": 100, "dozen": 12, "half-dozen": 6, "thousand": 1000, "couple": 2, "couple of": 2}.get(tail)
    return (number(head) or 1) * scale if scale else None


@cache
def ordinal(word: str) -> int | None:
    """The number of "third" or "3rd".

    >>> ordinal("third"), ordinal("21st")
    (3, 21)
    """
    if match := re.fullmatch(r"([0-9]{1,2})(?:st|nd|rd|th)", word):
        return int(match[1])
    words = table("dates", "ordinals")
    return words.index(word) + 1 if word in words else None


@cache
def ordinal_pattern() -> str:
    """An ordinal up to the twenty-first."""
    return rf"(?:{trie_pattern(table('dates', 'ordinals'))}|[0-9]{{1,2}}(?:st|nd|rd|th))(?!\w)"
