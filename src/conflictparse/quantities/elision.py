"""Fills in what a number without a noun counts: "five killed and 18 wounded", "the toll rose to 31"."""

from __future__ import annotations

from itertools import pairwise

from conflictparse.config import Config
from conflictparse.kinds import QuantityKind
from conflictparse.quantities import counted, lexicon
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import adjoins, capitalised, stands_at, word
from conflictparse.text import Document

_PERSON = "person"
_ALTERNATIVE = 4  # words from "hundreds" to "thousands": "and probably"
_WHOLES = {
    ("its",),
    ("their",),
    ("the",),
    ("of",),
    ("of", "the"),
    ("of", "its"),
    ("of", "their"),
    ("of", "about"),
    ("out", "of"),
    ("out", "of", "the"),
}
_AUXILIARIES = frozenset({"was", "were", "is", "are", "has", "have", "had", "been", "being", "more", "others", "also"})
_LONGEST_OWNER = 8  # tokens of "of the regional capital's"
_RECENT = 4  # counts of arms, of which a later number may be a part
_BACK = 14  # tokens that are searched for the noun of a toll


def fill(document: Document, config: Config, drafts: list[Draft]) -> list[Draft]:
    """The drafts, those without a noun with the unit that their sentence gives."""
    earlier: Draft | None = None
    arms: list[Draft] = []
    for index, draft in enumerate(drafts):
        near = _in_same_sentence(document, earlier, draft)
        if draft.kind is QuantityKind.RATIO and draft.unit is None and near is not None:
            draft.unit = near.unit
        if draft.kind is not QuantityKind.COUNT:
            continue
        if draft.unit is None:
            following = drafts[index + 1] if index + 1 < len(drafts) else None
            draft.unit = _elided(document, config, draft, near, following) or _launched(document, draft, arms)
        if draft.unit in lexicon.words("nouns", "arms", config.words):
            arms.append(draft)
        if _counts_listed(draft, config) and not (earlier and _is_subset(document, draft)):
            earlier = draft
    for draft, following in pairwise(drafts):
        if draft.unit is None and _is_part_of(document, draft, following):  # "one of at least 15 fired"
            draft.unit = following.unit
    return drafts


def _in_same_sentence(document: Document, earlier: Draft | None, draft: Draft) -> Draft | None:
    if earlier is None or document.sentence_at(earlier.start) != document.sentence_at(draft.start):
        return None
    return earlier


def _is_subset(document: Document, draft: Draft) -> bool:
    """Whether a number is a part of one before it: "including 67 children"."""
    return not lexicon.words("nouns", "subsets").isdisjoint(document.words[max(0, draft.first - 3) : draft.first])


def _counts_listed(draft: Draft, config: Config) -> bool:
    """Whether people or arms are counted, so that a later number may count them too."""
    unit = draft.unit
    return (
        unit is not None
        and unit not in lexicon.words("nouns", "speakers")
        and (unit.lower() in counted.nouns(config.words) or counted.is_people(unit, config.words) or not unit.islower())
    )


def _elided(
    document: Document, config: Config, draft: Draft, earlier: Draft | None, following: Draft | None
) -> str | None:
    """What a number without a noun counts."""
    if following is not None and _is_part_of(document, draft, following):
        return following.unit
    complement = word(document, draft.next + 1) if word(document, draft.next) in {"are", "were"} else ""
    if complement != "missing" and counted.is_listed(complement, config.words):
        return lexicon.singular(complement)  # "eleven are children"
    if _is_armed(document, draft):
        has_arms = earlier is not None and not counted.is_people(earlier.unit or "", config.words)
        return earlier.unit if has_arms and earlier else _weapon_before(document, config, draft)
    behind, before = word(document, draft.next), word(document, draft.first - 1)
    suffers = _suffers(document, draft) or before in lexicon.words("nouns", "affecting")
    if earlier is not None and (not suffers or counted.is_people(earlier.unit or "", config.words)):
        return earlier.unit
    if suffers:
        return _PERSON
    if behind == "of" and word(document, draft.next + 1) in lexicon.words("nouns", "pronouns"):
        return _named_before(document, config, draft) or _PERSON
    return _tolled(document, draft) or (
        _named_before(document, config, draft) if _refers_back(document, draft) else None
    )


def _launched(document: Document, draft: Draft, arms: list[Draft]) -> str | None:
    """The arms of the sentence before of which a number may be a part: "It fired 90 drones. Forty were shot down."."""
    if not _is_armed(document, draft):
        return None
    before = document.inner_sentence_at(draft.start) - 1
    near = (each for each in reversed(arms[-_RECENT:]) if document.inner_sentence_at(each.start) == before)
    return next((each.unit for each in near if _may_hold(each, draft)), None)


def _may_hold(whole: Draft, part: Draft) -> bool:
    """Whether one number is no less than another, as far as they are known."""
    return whole.value is None or part.value is None or whole.value >= part.value


def _suffers(document: Document, draft: Draft) -> bool:
    """Whether harm follows: "18 wounded", "one was killed", "three have died"."""
    at = _behind_auxiliaries(document, draft)
    is_state = word(document, at) in lexicon.words("nouns", "states") and adjoins(document, draft.next)
    return is_state and not stands_at(document, at, ("shot", "down"))


def _behind_auxiliaries(document: Document, draft: Draft) -> int:
    """The token behind "were", "have been" and the like that follow a number."""
    at = draft.next
    while word(document, at) in _AUXILIARIES and at < draft.next + _ALTERNATIVE:
        at += 1
    return at


def _is_armed(document: Document, draft: Draft) -> bool:
    """Whether weapons are fired or shot down: "15 fired overnight", "shot down 11", "55 were shot down"."""
    before = word(document, draft.first - 1)
    if before == "down":
        before = word(document, draft.first - 2)
        return before in {"shot", "shoot", "shooting", "brought"}
    firing = lexicon.words("nouns", "firing")
    at = _behind_auxiliaries(document, draft)
    downed = word(document, at) in firing or stands_at(document, at, ("shot", "down"))
    return before in firing or (downed and adjoins(document, draft.next))


def _weapon_before(document: Document, config: Config, draft: Draft) -> str | None:
    """The nearest noun for arms before a number, in its sentence."""
    for token in reversed(document.words[max(0, draft.first - _BACK) : draft.first]):
        lemma = lexicon.singular(token)
        if token == "." or lemma in lexicon.words("nouns", "arms", config.words):
            return None if token == "." else lemma
    return None


def _refers_back(document: Document, draft: Draft) -> bool:
    """Whether a number counts what the sentence named before: "six more", "36,000 a month"."""
    behind = word(document, draft.next)
    is_rate = behind in {"a", "per", "each", "every"} and word(document, draft.next + 1) in lexicon.words(
        "units", "rates"
    )
    return behind == "more" or is_rate


def _named_before(document: Document, config: Config, draft: Draft) -> str | None:
    """The nearest plural of the noun lists before a number, in its sentence."""
    for token in reversed(document.words[max(0, draft.first - _BACK) : draft.first]):
        if token == ".":
            return None
        if counted.is_listed(token, config.words):
            return lexicon.singular(token)
    return None


def _is_part_of(document: Document, draft: Draft, following: Draft) -> bool:
    """ "55 of 90 missiles", "hundreds and probably thousands of men": the second names what both count."""
    between = tuple(document.words[draft.next : following.first])
    if between in _WHOLES or (between[:1] == ("of",) and between[-2:] == ("'", "s") and len(between) <= _LONGEST_OWNER):
        return True  # "55 of the city's 90 schools"
    if not 0 < len(between) < _ALTERNATIVE or following.kind is QuantityKind.MONEY:
        return False
    if draft.vague and between[0] in {"and", "or", "if", ","}:
        return True
    named = range(draft.next, following.first - 1)
    return between[-1] in {"and", "or"} and all(capitalised(document, index) for index in named)


def _tolled(document: Document, draft: Draft) -> str | None:
    """People, where the sentence so far speaks of a toll, or what "the number of" names."""
    if tuple(document.words[draft.next : draft.next + 3]) == ("the", "number", "of"):  # "brought to 20 the number of"
        return _numbered(document, draft.next + 3)
    start = max(0, draft.first - _BACK)
    sentence = document.sentences[document.sentence_at(draft.start)] if document.sentences else None
    tolls = lexicon.words("nouns", "tolls")
    for index in range(draft.first - 1, start - 1, -1):
        if sentence is not None and document.starts[index] < sentence.start:
            return None
        token = document.words[index]
        if token in tolls:
            return _PERSON
        if token == "number" and word(document, index + 1) == "of" and adjoins(document, index + 1):
            return _numbered(document, index + 2)
    return None


def _numbered(document: Document, index: int) -> str | None:
    """The head of what "the number of" is followed by."""
    for at in range(index, index + 5):
        token = word(document, at)
        if token in lexicon.words("nouns", "people_collective") or lexicon.singular(token) != token:
            return lexicon.singular(token)
    return None
