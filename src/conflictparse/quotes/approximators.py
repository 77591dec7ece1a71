"""Words that say a number is not exact: before one, "over", "about" and "at least" are no prepositions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from conflictparse.lexicon import table
from conflictparse.text import Document

_FOCUS = "m"
# Behind the first word of an approximator, the others.
_PHRASES = {
    "at": (("least",), ("most",)),
    "up": (("to",),),
    "close": (("to",),),
    "as": (("many", "as"), ("much", "as"), ("few", "as"), ("little", "as")),
    "about": ((),),
    "over": ((),),
    "under": ((),),
    "around": ((),),
    "some": ((),),
    "more": (("than",),),
    "fewer": (("than",),),
    "less": (("than",),),
}


def mark(document: Document, classes: list[str]) -> None:
    """Give approximators before a number the class of focus words: "officials said [at least] 700 died".

    As prepositions they would not let a clause begin, and so nothing would have been said.
    """
    words = document.words
    for first, phrases in _PHRASES.items():
        for at in document.positions.get(first, ()):
            for phrase in phrases:
                end = at + 1 + len(phrase)
                if words[at + 1 : end] == phrase and is_number(words, end):
                    classes[at:end] = [_FOCUS] * (end - at)


def is_number(words: Sequence[str], at: int) -> bool:
    """Whether a number stands at a token, its currency and article aside: "$3 million", "a dozen"."""
    while at < len(words) and words[at] in _BEFORE_NUMBER:
        at += 1
    return at < len(words) and (words[at][:1].isdigit() or words[at] in _numerals())


_BEFORE_NUMBER = frozenset({"$", "€", "£", "a", "another"})


@cache
def _numerals() -> frozenset[str]:
    return frozenset(table("hedge_context", "numerals"))
