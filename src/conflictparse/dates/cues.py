"""Whether a day without a year, or a weekday, lies ahead: what its clause says around it.

The verb group nearest to the date decides, and of a group its first word: "will be released in May" looks
ahead although "released in May" looks back. A date at the head of its clause is decided by the verb behind it.
"""

from __future__ import annotations

import re
from functools import lru_cache

import regex

from conflictparse.config import Words
from conflictparse.dates.rule import Found
from conflictparse.lexicon import table, trie_pattern

_CLAUSE = 70  # characters; a clause is seldom longer, and the look stays bounded
_BREAK = re.compile(r"(?<!\b[ap]\.m)(?<!\b[A-Za-z])[.;:!?\n](?:\s|$)|\bwhich\b|\bwho\b|\bwhere\b")
_FARTHEST = 200  # days ahead that a weak cue reaches
_NEAR = 40  # days ahead at which no cue of the past is cue enough
_HEAD_OF_CLAUSE = re.compile(r"[^a-z]*(?:[a-z]{1,12},? ){0,2}")
# What a modal verb takes along: "not also be finally released".
_GROUP = r"(?:\ (?:not|never|also|only|soon|then|likely|[a-z]{2,14}ly)){0,2}+(?:\ (?:be|have|get|been)){0,2}+(?:\ [a-z]{2,14}ly)?+(?:\ [a-z]{2,16})?+"
_FIRM = ("future_firm",)
_ANY = ("future_firm", "future_weak")
_MODALS = {_FIRM: ("modals_firm",), _ANY: ("modals_firm", "modals_weak")}


@lru_cache(maxsize=64)
def _future_pattern(added: Words, keys: tuple[str, ...]) -> regex.Pattern[str]:
    """The future: modal verbs with their group, what is intended ("vowed to return"), and single words."""
    modals = trie_pattern(word for key in _MODALS[keys] for word in table("dates", key, added))
    single = trie_pattern(word for key in keys for word in table("dates", key, added))
    intended = rf"|(?:{trie_pattern(table('dates', 'intentions', added))})\ (?:not\ )?to{_GROUP}" if keys == _ANY else ""
    return regex.compile(rf"\b(?:(?:{modals})(?!\w){_GROUP}|(?:{single})(?!\w){intended})")


@lru_cache(maxsize=64)
def _past_pattern(added: Words) -> regex.Pattern[str]:
    """The past: its cues, and verbs in -ed that are not cues of the future themselves ("scheduled")."""
    ahead = trie_pattern(word for key in _ANY for word in table("dates", key, added))
    return regex.compile(
        rf"\b(?:(?:{trie_pattern(table('dates', 'past_cues', added))})(?!\w)|(?!(?:{ahead}|united|hundred|need|armed)\b)[a-z]{{2,14}}ed\b)"
    )


def weekday_looks_ahead(found: Found) -> bool:
    """Whether the nearest cue to the left of a weekday is a firm one of the future."""
    return _before(found, _FIRM) or (_heads_clause(found) and _behind(found))


def looks_ahead(found: Found, days: int) -> bool:
    """Whether the next day or month of that name is meant, which is some days ahead."""
    keys = _ANY if days <= _FARTHEST else _FIRM
    decided = _before(found, keys)
    if decided is not None:
        return decided
    if _heads_clause(found) and _behind(found):
        return True
    past = _past_pattern(found.config.words)
    return days <= _NEAR and not past.search(_clause_after(found))


def _before(found: Found, keys: tuple[str, ...]) -> bool | None:
    """What the last cue before a date says: ahead or back; nothing where there is none."""
    clause = _clause_before(found)
    ahead = _last_end(_future_pattern(found.config.words, keys), clause)
    back = _last_end(_past_pattern(found.config.words), clause)
    return None if ahead < 0 and back < 0 else ahead >= back


def _behind(found: Found) -> bool:
    """Whether the first cue behind a date is a firm one of the future."""
    clause = _clause_after(found)
    ahead = _future_pattern(found.config.words, _FIRM).search(clause)
    back = _past_pattern(found.config.words).search(clause)
    return ahead is not None and (back is None or ahead.start() < back.start())


def _last_end(pattern: regex.Pattern[str], clause: str) -> int:
    return max((match.end() for match in pattern.finditer(clause)), default=-1)


def _heads_clause(found: Found) -> bool:
    return _HEAD_OF_CLAUSE.fullmatch(_clause_before(found)) is not None


def _clause_before(found: Found) -> str:
    """The clause so far; the month of May keeps its capital, so that it is not taken for the verb."""
    text = found.document.folded[max(0, found.span.start - _CLAUSE) : found.span.start]
    lower = found.before(_CLAUSE)
    for at in _MAY.finditer(text):
        lower = lower[: at.start()] + "May" + lower[at.end() :]
    clause: str = _BREAK.split(lower)[-1]
    return clause


_MAY = re.compile(r"\bMay\b")


def _clause_after(found: Found) -> str:
    clause: str = _BREAK.split(found.after(_CLAUSE))[0]
    return clause
