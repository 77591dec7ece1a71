"""Institutions named in lower case behind a state: "Britain's defense ministry", "the Israeli military"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from conflictparse.lexicon import table
from conflictparse.text import gazetteer

_WORD = re.compile(r"[ ]([\w-]++)")
_BETWEEN = re.compile(r"'s?|-[a-z]++")  # Britain's, Hamas-run
_COMPLEMENT = re.compile(r"[ ](?:of|for)(?:[ ]the)?(?=[ ])")  # ministry of foreign affairs
_MAX_MODIFIERS = 5
_MAX_IN_COMPLEMENT = 4
_INSIDE_WORDS = ("_", "-")

Phrases = Mapping[str, tuple[str, ...]]


def lower_head(folded: str, end: int, *, bare: bool = False) -> tuple[int, str] | None:
    """Where an institution's name ends whose state's name ends at ``end``, and its head noun; ``bare`` reads what follows a name that is no state's.

    >>> text = "Britain's defense ministry said"
    >>> lower_head(text, 7)
    (26, 'ministry')
    """
    if bare:
        return _head(folded, end, _named_heads())
    between = _BETWEEN.match(folded, end)
    ends = _modifiers_from(folded, between.end() if between else end, _MAX_MODIFIERS)
    for at in reversed(ends):
        head = _head(folded, at, _common_heads())
        if head:
            return _with_complement(folded, head[0]), head[1]
    return None


def _head(folded: str, at: int, heads: Phrases) -> tuple[int, str] | None:
    """The head noun behind a space at an offset, and where it ends; it is no possessor itself."""
    end = _phrase_end(folded, at, heads)
    return (end, folded[at + 1 : end]) if end and folded[end : end + 1] != "'" else None


def _modifiers_from(folded: str, at: int, limit: int) -> list[int]:
    """The offset, and where each of the modifiers ends that follow one another from it."""
    ends = [at]
    while len(ends) <= limit and (end := _phrase_end(folded, ends[-1], _modifiers())):
        ends.append(end)
    return ends


def _with_complement(folded: str, end: int) -> int:
    """Where the name ends with what follows its head: "ministry | of foreign affairs"."""
    complement = _COMPLEMENT.match(folded, end)
    if complement is None:
        return end
    ends = _modifiers_from(folded, complement.end(), _MAX_IN_COMPLEMENT)
    return ends[-1] if len(ends) > 1 else end


def _phrase_end(folded: str, at: int, phrases: Phrases) -> int | None:
    """Where the longest listed phrase ends that stands behind a space at an offset."""
    word = _WORD.match(folded, at)
    for phrase in phrases.get(word[1], ()) if word else ():
        end = at + 1 + len(phrase)
        behind = folded[end : end + 1]
        if folded.startswith(phrase, at + 1) and not behind.isalnum() and behind not in _INSIDE_WORDS:
            return end
    return None


def _by_first_word(phrases: Iterable[str]) -> Phrases:
    """Phrases by the word that begins them ("president": "president's", "president"), longest first."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        first = phrase.split(" ", 1)[0].removesuffix("'s")
        found[first] = (*found.get(first, ()), phrase)
    return found


@cache
def _modifiers() -> Phrases:
    return _by_first_word(gazetteer.domain_words())


@cache
def _common_heads() -> Phrases:
    return _by_first_word(table("organisations", "heads.common"))


@cache
def _named_heads() -> Phrases:
    """Heads that only a name makes an institution: "Nasser hospital", "Grey Zone channel"."""
    return _by_first_word(table("organisations", "heads.named"))
