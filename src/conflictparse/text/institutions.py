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


@cache
def _bare_pattern() -> regex.Pattern[str]:
    """A space and a head that only a name makes an institution: "Nasser hospital", "Grey Zone channel"."""
    heads = trie_pattern(sorted(table("organisations", "heads.named")))
    return regex.compile(rf"[ ](?P<head>{heads})(?![\w'-])")


def lower_head(folded: str, end: int, *, bare: bool = False) -> tuple[int, str] | None:
    """Where an institution's name ends whose state's name ends at ``end``, and its head noun; ``bare`` reads what follows a name that is no state's.

    >>> text = "Britain's defense ministry said"
    >>> lower_head(text, 7)
    (26, 'ministry')
    """
    match = (_bare_pattern() if bare else _pattern()).match(folded, end)
    return (match.end(), match["head"]) if match else None
