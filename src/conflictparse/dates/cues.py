"""Whether a month without a year lies ahead: what its clause says to the left of it."""

from __future__ import annotations

from functools import cache

import regex

from conflictparse.dates.rule import Found
from conflictparse.lexicon import table, trie_pattern

_CLAUSE = 70  # characters; a clause is seldom longer, and the look stays bounded
_BREAK = regex.compile(r"[.;:!?\n](?:\s|$)|\bwhich\b|\bwho\b|\bwhere\b")
_NEAR = 3  # months ahead, at most, that a weak cue reaches


@cache
def _pattern(key: str) -> regex.Pattern[str]:
    return regex.compile(rf"\b(?:{trie_pattern(table('dates', key))})(?!\w)")


def looks_ahead(found: Found, months: int) -> bool:
    """Whether a word in the same clause, to the left, puts a date some months ahead into the future."""
    clause = _BREAK.split(found.before(_CLAUSE))[-1]
    ahead = max((match.start() for match in _pattern("future_cues").finditer(clause)), default=-1)
    back = max((match.start() for match in _pattern("past_cues").finditer(clause)), default=-1)
    return ahead > back and months <= 2 * _NEAR
