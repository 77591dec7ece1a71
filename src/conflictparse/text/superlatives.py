"""Superlatives, which rank a figure or an event instead of counting one: "the deadliest", "the highest since May"."""

from __future__ import annotations

from functools import cache

from conflictparse.lexicon import table


def is_superlative(word: str) -> bool:
    """Whether a word in lower case is a superlative, and no noun or verb that only ends like one.

    >>> [word for word in ("deadliest", "worst", "priest", "west", "arrest") if is_superlative(word)]
    ['deadliest', 'worst']
    """
    return word == "worst" or (word.endswith("est") and word not in _plain())


def ranks(word: str) -> bool:
    """Whether a word ranks what stands behind it: a superlative, or "most" as in "the most in one night"."""
    return word == "most" or is_superlative(word)


@cache
def _plain() -> frozenset[str]:
    return frozenset(table("grammar", "plain_in_est"))
