"""Whether a day without a year, or a weekday, lies ahead: what its clause says around it."""

from __future__ import annotations

import re
from functools import lru_cache

import regex

from conflictparse.config import Words
from conflictparse.dates.rule import Found
from conflictparse.lexicon import table, trie_pattern

_CLAUSE = 70  # characters; a clause is seldom longer, and the look stays bounded
_BREAK = re.compile(r"(?<!\b[ap]\.m)(?<!\b[A-Za-z])[.;:!?\n](?:\s|$)|\bwhich\b|\bwho\b|\bwhere\b")
_FARTHEST = 200  # days ahead that a cue reaches
_NEAR = 40  # days ahead at which no cue of the past is cue enough


@lru_cache(maxsize=64)
def _pattern(added: Words, *keys: str) -> regex.Pattern[str]:
    return regex.compile(rf"\b(?:{trie_pattern(word for key in keys for word in table('dates', key, added))})(?!\w)")


@lru_cache(maxsize=64)
def _past_pattern(added: Words) -> regex.Pattern[str]:
    """The past: its cues, and verbs in -ed that are not cues of the future themselves ("scheduled")."""
    ahead = trie_pattern(word for key in ("future_firm", "future_weak") for word in table("dates", key, added))
    return regex.compile(
        rf"\b(?:(?:{trie_pattern(table('dates', 'past_cues', added))})(?!\w)|(?!(?:{ahead}|united|hundred|need|armed)\b)[a-z]{{2,14}}ed\b)"
    )


def _last(pattern: regex.Pattern[str], clause: str) -> int:
    return max((match.start() for match in pattern.finditer(clause)), default=-1)


def _clause_before(found: Found) -> str:
    clause: str = _BREAK.split(found.before(_CLAUSE))[-1]
    return clause


def weekday_looks_ahead(found: Found) -> bool:
    """Whether the nearest cue to the left of a weekday is a firm one of the future."""
    clause = _clause_before(found)
    ahead = _last(_pattern(found.config.words, "future_firm"), clause)
    return ahead >= 0 and ahead > _last(_past_pattern(found.config.words), clause)


def looks_ahead(found: Found, days: int) -> bool:
    """Whether the next day or month of that name is meant, which is some days ahead."""
    if days > _FARTHEST:
        return False
    clause = _clause_before(found)
    ahead, back = (
        _last(_pattern(found.config.words, "future_firm", "future_weak"), clause),
        _last(_past_pattern(found.config.words), clause),
    )
    if ahead >= 0 or back >= 0:
        return ahead > back
    return days <= _NEAR and not _past_pattern(found.config.words).search(_BREAK.split(found.after(_CLAUSE))[0])
