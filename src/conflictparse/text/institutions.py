"""Institutions named in lower case behind a state: "Britain's defense ministry", "the Israeli military"."""

from __future__ import annotations

from functools import cache

import regex

from conflictparse.lexicon import table, trie_pattern
from conflictparse.text import gazetteer


@cache
def _pattern() -> regex.Pattern[str]:
    """A possessive or a space, modifiers, and the head; compiled on first use."""
    modifiers = trie_pattern(sorted(gazetteer.domain_words()))
    heads = trie_pattern(sorted(table("organisations", "heads.common")))
    return regex.compile(
        rf"""
        (?:'s?|-[a-z]+)?                                  # Britain's, Hamas-run
        (?:[ ]{modifiers}(?![\w-])){{0,5}}
        [ ](?P<head>{heads})(?![\w'-])
        (?:[ ](?:of|for)(?:[ ]the)?(?:[ ]{modifiers}(?![\w'-])){{1,4}})?  # ministry of foreign affairs
        """,
        regex.VERBOSE,
    )


def lower_head(folded: str, end: int) -> tuple[int, str] | None:
    """Where an institution's name ends whose state's name ends at ``end``, and its head noun.

    >>> text = "Britain's defense ministry said"
    >>> lower_head(text, 7)
    (26, 'ministry')
    """
    match = _pattern().match(folded, end)
    return (match.end(), match["head"]) if match else None
