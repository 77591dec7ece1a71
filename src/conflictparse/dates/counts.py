"""Small numbers in figures and words: what they look like, and what they are worth."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.lexicon import table, trie_pattern

_HALF = {"a half": 0.5, "half": 0.5, "1/2": 0.5, "1/4": 0.25, "3/4": 0.75, "a quarter": 0.25}
_HALVES = frozenset({"a half", "half", "half a", "half an"})
_AND_A_HALF = " and a half"
_SCALES = {"hundred": 100, "dozen": 12, "half-dozen": 6, "thousand": 1000, "couple": 2, "couple of": 2}
_SCALED = frozenset({"a", "one", "two", "three", "four", "five"})
_FRACTION = r"(?:1/2|1/4|3/4)"
_FIGURES = re.compile(rf"[0-9]{{1,3}}(?:,[0-9]{{3}}|[0-9])?(?:\.[0-9]{{1,2}})?(?:[ -]{_FRACTION})?|{_FRACTION}")
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


def is_definite(words: str) -> bool:
    """Whether words are a definite number: "3", "1,000", "2.5", "2 1/2", "twenty-two", "a hundred", "two or three".

    >>> [is_definite(words) for words in ("2 1/2", "two or three", "one and a half", "a", "several")]
    [True, True, True, False, False]
    """
    if not words or words[0].isdigit():
        return bool(words) and _FIGURES.fullmatch(words) is not None
    first, _, last = words.partition(" ")
    if words in _HALVES or (first in _SCALED and last in _SCALES):
        return True
    low, _, high = words.partition(" or ")
    if high:
        return is_small(low) and is_small(high)
    return is_small(words) or (words.replace("-", " ").endswith(_AND_A_HALF) and is_small(words[: -len(_AND_A_HALF)]))


def is_small(words: str) -> bool:
    """Whether words are a number below one hundred.

    >>> is_small("twenty-two"), is_small("22")
    (True, False)
    """
    return words in _words()


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
    if words.replace("-", " ").endswith(_AND_A_HALF):
        whole_part = number(words[: -len(_AND_A_HALF)])
        return whole_part + 0.5 if whole_part is not None else None
    head, _, tail = words.partition(" ")
    scale = _SCALES.get(tail)
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
