"""Whether a day without a year, or a weekday, lies ahead: what its clause says around it.

The verb group nearest to the date decides, and of a group its first word: "will be released in May" looks
ahead although "released in May" looks back. A date at the head of its clause is decided by the verb behind it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from conflictparse.config import Words
from conflictparse.dates.rule import Found
from conflictparse.lexicon import table, trie_pattern

_CLAUSE = 70  # characters; a clause is seldom longer, and the look stays bounded
_BREAK = re.compile(r"[.;:!?\n](?<!\b[ap]\.m.)(?<!\b[A-Za-z].)(?:\s|$)|\bwh(?:ich|o|ere)\b", re.DOTALL)
_FARTHEST = 200  # days ahead that any cue reaches; beyond, only modal verbs and the sure ones
_NEAR = 40  # days ahead at which no cue of the past is cue enough
_HEAD_OF_CLAUSE = re.compile(
    r"[^a-z]*(?:(?:on|by|in|from|since|until|but|and|then|so|that|early|late|of|for|at|around|about|starting|also|however|as|the),? ){0,3}"
)
# What a modal verb takes along: "not also be finally released".
_GROUP = r"(?:\ (?:not|never|also|only|soon|then|likely|[a-z]{2,14}ly)){0,2}+(?:\ (?:be|have|get|been)){0,2}+(?:\ [a-z]{2,14}ly)?+(?:\ [a-z]{2,16})?+"
_SURE = ("future_sure",)
_SCHEDULED = ("schedules",)
_FIRM = (*_SURE, *_SCHEDULED, "future_firm")
_ANY = (*_FIRM, "future_weak")
_LIMIT = re.compile(
    r"\b(?:until|till)(?: (?:about |around )?(?:[0-9:.]{1,5} ?[ap]\.?m\.?|noon|midnight)| late| early| at least| the end of)? (?:on )?$"
)
_APPOINTING = (" of ", " for ", " of the ", " for the ")
_AHEAD = re.compile(r"\bahead of (?:the )?$")
# "Called a strike for June 25": what is set for a day.
_SET_FOR = re.compile(
    r"\b(?:call|called|calls|announced|set|fixed|booked|moved|planned|scheduled|tickets)\b[^,;.]{0,30} for (?:the )?$"
)
_ED = re.compile(r"[a-z]*ed\b")
_ORDER = re.compile(r"after|following")
_TO_BE_DONE = re.compile(r"\bto [a-z]{2,16}(?: [a-z]{1,16}){0,3} by $")


def _modals(keys: tuple[str, ...]) -> tuple[str, ...]:
    return ("modals_firm", "modals_weak") if keys == _ANY else ("modals_firm",)


@lru_cache(maxsize=64)
def _future_pattern(added: Words, keys: tuple[str, ...]) -> re.Pattern[str]:
    """The future: modal verbs with their group, what is intended ("vowed to return"), and single words."""
    modals = trie_pattern(word for key in _modals(keys) for word in table("dates", key, added))
    single = trie_pattern(word for key in keys for word in table("dates", key, added))
    intended = (
        rf"|(?:{trie_pattern(table('dates', 'intentions', added))})\ (?:not\ )?to(?!\ (?:an?|the|his|her|its|their|this|that|it|him|them)\b){_GROUP}"
        if keys == _ANY
        else ""
    )
    return re.compile(rf"\b(?=\w)(?:{_not_held()}(?:{modals})(?!\w){_GROUP}|(?:{single})(?!\w){intended})")


def _not_held() -> str:
    """No word before that tells of the present: "believed to be behind the October 7 attack"."""
    by_length: dict[int, list[str]] = {}
    for word in table("dates", "held_to_be"):
        by_length.setdefault(len(word), []).append(word)
    return "".join(rf"(?<!(?:{'|'.join(words)})\ )" for words in by_length.values())


@lru_cache(maxsize=64)
def _past_pattern(added: Words) -> re.Pattern[str]:
    """The past: its cues, and verbs in -ed that are not cues of the future themselves ("scheduled")."""
    ahead = trie_pattern(phrase for key in _ANY for phrase in table("dates", key, added) if _ED.match(phrase))
    planned = rf"had(?: (?:not|never|also|originally|initially))? (?!been\b)[a-z]{{2,14}}(?: to{_GROUP})?"  # "had planned to leave"
    cues = rf"(?:{trie_pattern(table('dates', 'past_cues', added))})(?!\w)"
    verbs = rf"(?!(?:{ahead}|united|hundred|need|armed)\b)[a-z]{{2,14}}ed\b"
    return re.compile(rf"\b(?=\w)(?:{planned}|{cues}|{verbs})")


def weekday_looks_ahead(found: Found, days: int, back: int) -> bool:
    """Whether the coming weekday of that name is meant, some days ahead, or the last, some days back."""
    clause = _clause_before(found)
    to_be_done = clause.endswith(" by ") and _TO_BE_DONE.search(clause) is not None
    return to_be_done or bool(_decided(found, clause, _FIRM, days, back))


def looks_ahead(found: Found, days: int, back: int = 365) -> bool:
    """Whether the next day or month of that name is meant, which is some days ahead; the last is some days back."""
    decided = _decided(found, _clause_before(found), _ANY if days <= _FARTHEST else _SURE, days, back)
    if decided is not None:
        return decided
    return days <= _NEAR and not _past_pattern(found.config.words).search(_clause_after(found))


def _decided(found: Found, clause: str, keys: tuple[str, ...], days: int, back: int) -> bool | None:
    """What the clause so far says: ahead or back; nothing where it has no cue."""
    if days <= _FARTHEST and clause.endswith(_APPOINTING) and (_AHEAD.search(clause) or _SET_FOR.search(clause)):
        return True
    if _HEAD_OF_CLAUSE.fullmatch(clause):
        behind = _behind(found)
        if behind is not None:
            return behind
    said = _before(found, clause, keys)
    # "Ran until June 8", "gives them until July": the nearer one where the verb is past.
    if "til" in clause and _LIMIT.search(clause):
        return days <= back if said is False else True
    return said


def _before(found: Found, clause: str, keys: tuple[str, ...]) -> bool | None:
    """What the last cue before a date says; of two that end together the longer one, which holds the other."""
    ahead = _last(_future_pattern(found.config.words, keys), clause)
    if ahead is None:
        return False if _past_pattern(found.config.words).search(clause) else None
    back = _last(_past_pattern(found.config.words), clause)
    if back is None or _ORDER.fullmatch(clause, *back):  # "may begin after the vote in May" is no past
        return True
    return (ahead[1], -ahead[0]) > (back[1], -back[0])


def _behind(found: Found) -> bool | None:
    """What the first cue behind a date says."""
    clause = _clause_after(found)
    ahead = _future_pattern(found.config.words, _SCHEDULED).search(clause)
    back = _past_pattern(found.config.words).search(clause)
    if ahead is None or back is None:
        return None if ahead is back else ahead is not None
    return ahead.start() <= back.start()


def _last(pattern: re.Pattern[str], clause: str) -> tuple[int, int] | None:
    """Where the last match stands, by its end."""
    return max((match.span() for match in pattern.finditer(clause)), key=lambda span: (span[1], -span[0]), default=None)


def _clause_before(found: Found) -> str:
    """The clause so far; the month of May keeps its capital, so that it is not taken for the verb."""
    clause: str = _BREAK.split(found.before(_CLAUSE))[-1]
    if "may" in clause:
        start = found.span.start - len(clause)
        written = found.document.folded[start : found.span.start]
        clause = "".join(upper if upper == "M" else lower for upper, lower in zip(written, clause, strict=True))
    return clause


def _clause_after(found: Found) -> str:
    clause: str = _BREAK.split(found.after(_CLAUSE))[0]
    return clause
