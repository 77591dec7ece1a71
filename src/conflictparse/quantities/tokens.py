"""Questions about neighbouring tokens of a `Document`."""

from __future__ import annotations

from conflictparse.config import Words
from conflictparse.kinds import Bound
from conflictparse.quantities import lexicon
from conflictparse.quantities.lexicon import Phrase
from conflictparse.text import Document

_WIDEST_GAP = 2


def word(document: Document, index: int) -> str:
    """The token at an index, "" beyond either end of the text."""
    words = document.words
    return words[index] if 0 <= index < len(words) else ""


def end_of(document: Document, index: int) -> int:
    """The offset behind a token."""
    return document.ends[index]


def adjoins(document: Document, index: int) -> bool:
    """Whether a token stands behind the one before it, on the same line and with a space at most."""
    starts = document.starts
    if not 0 < index < len(starts):
        return False
    before = document.ends[index - 1]
    gap = starts[index] - before
    return gap == 0 or (gap <= _WIDEST_GAP and "\n" not in document.folded[before : before + gap])


def glued(document: Document, index: int) -> bool:
    """Whether nothing lies between a token and the one before it."""
    return 0 < index < len(document.words) and document.ends[index - 1] == document.starts[index]


def is_stop(document: Document, index: int) -> bool:
    """Whether a token ends a noun phrase: a function word or a common verb, but not "US", nor "high" of "high-ranking"."""
    token = word(document, index)
    if token not in lexicon.words("nouns", "stops"):
        return False
    if token == "us" and document.folded[document.starts[index] + 1] == "S":
        return False
    leads = word(document, index + 1) == "-" and glued(document, index + 1) and glued(document, index + 2)
    trails = word(document, index - 1) == "-" and glued(document, index) and glued(document, index - 1)
    return not (leads or trails)  # "high-ranking", "pick-up"


def capitalised(document: Document, index: int) -> bool:
    """Whether a token begins with a capital letter."""
    return 0 <= index < len(document.words) and document.folded[document.starts[index]].isupper()


def stands_before(document: Document, index: int, phrase: Phrase) -> bool:
    """Whether a phrase ends with the token before an index, without a gap."""
    first = index - len(phrase)
    return (
        first >= 0
        and tuple(document.words[first:index]) == phrase
        and all(adjoins(document, at) for at in range(first + 1, index + 1))
    )


def bound_before(document: Document, index: int, added: Words = ()) -> tuple[Phrase, Bound] | None:
    """The longest phrase of the bounds that ends before a token, and its bound."""
    if not adjoins(document, index):
        return None
    for phrase, bound in lexicon.bound_phrases("before", added).get(document.words[index - 1], ()):
        if stands_before(document, index, phrase):
            return phrase, bound
    return None


def stands_at(document: Document, index: int, phrase: Phrase) -> bool:
    """Whether a phrase begins with the token at an index, joined to what is before it."""
    last = index + len(phrase)
    return tuple(document.words[index:last]) == phrase and all(adjoins(document, at) for at in range(index, last))
