"""Numbers in words: "two hundred and sixty-four", "a dozen", "half a million"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from conflictparse.quantities import lexicon
from conflictparse.quantities.tokens import adjoins
from conflictparse.text import Document

_ARTICLES = frozenset({"a", "an"})
_MAX_WORDS = 24  # "nine hundred and ninety-nine billion ..." has fewer


class Spelled(NamedTuple):
    """A number in words: the tokens from ``first`` up to ``next``."""

    first: int
    next: int
    value: int
    scale: int


class _Sum:
    """The running value of the words read so far: closed thousands, and the open group below them."""

    def __init__(self) -> None:
        self.closed = 0
        self.group: int | None = None
        self.limit = 10**18
        self.scale = 1

    @property
    def value(self) -> int:
        return self.closed + (self.group or 0)

    def add(self, number: int) -> bool:
        """Take a word below a hundred, if a place for it is still open ("sixty" + "four", not "four" + "sixty")."""
        group = self.group
        if group is None:
            self.group = number
        elif (group and group % 100 == 0 and number) or (group % 100 >= 20 and group % 10 == 0 and 0 < number < 10):
            self.group = group + number
        else:
            return False
        self.scale = 1
        return True

    def multiply(self, scale: int) -> bool:
        """Take a scale word, if it follows from the larger to the smaller."""
        group = 1 if self.group is None else self.group
        if scale == 100 and group >= 100:
            return False
        if scale <= 100:
            self.group = group * scale
        elif scale < self.limit:
            self.closed += group * scale
            self.group, self.limit = None, scale
        else:
            return False
        self.scale = scale
        return True


def read(document: Document, at: int) -> Spelled | None:
    """The number in words that starts at a token, with an article in front of a scale word.

    >>> read(Document("nine hundred and fifty prisoners"), 0)
    Spelled(first=0, next=4, value=950, scale=1)
    """
    words = document.words
    cardinals, scales = lexicon.cardinals(), lexicon.scales()
    total = _Sum()
    end = index = at
    while index < min(len(words), at + _MAX_WORDS):
        word = words[index]
        if index > at and not adjoins(document, index):
            break
        if word in cardinals:
            taken = total.add(cardinals[word])
        elif word in scales:
            taken = total.multiply(scales[word])
        elif word in {"-", "and"} and index > at and _goes_on(words, index, total):
            index += 1
            continue
        else:
            break
        if not taken:
            break
        index += 1
        end = index
    if end == at:
        return None
    first = at
    if words[at] in scales and at and words[at - 1] in _ARTICLES and adjoins(document, at):
        first = at - 1
    return Spelled(first, end, total.value, total.scale)


def _goes_on(words: Sequence[str], index: int, total: _Sum) -> bool:
    """Whether a hyphen or an "and" continues the number: "sixty-four", "two hundred and six"."""
    following = words[index + 1] if index + 1 < len(words) else ""
    small = lexicon.cardinals().get(following)
    if words[index] == "-":
        return small is not None or following in lexicon.scales()
    closed = total.group is None or (total.group >= 100 and total.group % 100 == 0)
    return closed and total.value >= 100 and bool(small)
