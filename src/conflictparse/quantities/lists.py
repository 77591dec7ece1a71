"""Spreads a limit over a list: "at least 20 tanks and 30 trucks", "under 296 hp (224 kW)".

A limit ("at least", "up to") attaches to phrases (Geurts and Nouwen, "At least et al.", Language 83, 2007),
so that it holds for each number of a list with one predicate. It does not reach a number with a
predicate of its own ("at least five people killed and 18 injured"), and an approximator ("some",
"nearly") goes no further than its numeral.
"""

from __future__ import annotations

from itertools import pairwise

from conflictparse.config import Config
from conflictparse.kinds import Bound, QuantityKind
from conflictparse.quantities import counted, lexicon
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import capitalised, word
from conflictparse.text import Document

_LIMITS = frozenset({Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN})
_LISTED = frozenset({QuantityKind.COUNT, QuantityKind.PERCENT})
_DIVISIBLE = frozenset({QuantityKind.MONEY, QuantityKind.MEASURE})
_JOINTS = frozenset({("and",), ("or",), (",", "and"), (",", "or")})
_LONGEST_PLACE = 5  # tokens of "from the Donetsk region"
_FINITE = frozenset({"was", "were", "is", "are", "has", "have", "had"})


def share(document: Document, config: Config, drafts: list[Draft]) -> list[Draft]:
    """The drafts, each number of a list and each conversion in brackets with the bound that covers it."""
    for before, draft in pairwise(drafts):
        if draft.led or draft.bound is not Bound.EXACT:  # "and exactly 30 trucks"
            continue
        if _is_conversion(document, before, draft) or _is_listed_with(document, config, before, draft):
            draft.bound, draft.led = before.bound, before.led
    return drafts


def _is_conversion(document: Document, before: Draft, draft: Draft) -> bool:
    """Whether a number in brackets gives the amount before it in another unit: "under 296 hp (224 kW)"."""
    return (
        before.bound not in {Bound.RANGE, Bound.INDEFINITE}
        and draft.kind is before.kind
        and draft.kind in _DIVISIBLE
        and draft.unit != before.unit
        and word(document, draft.first - 1) == "("
        and draft.first - 1 == before.next
    )


def _is_listed_with(document: Document, config: Config, before: Draft, draft: Draft) -> bool:
    """Whether a number stands in the list whose first one has a limit in front."""
    if not before.led or before.bound not in _LIMITS or before.kind is not draft.kind or draft.kind not in _LISTED:
        return False
    if before.noun is None or draft.noun is None:
        return False
    joint = _without_place(document, document.token_at(before.noun[1]), draft.first)
    behind = document.token_at(draft.noun[1])
    if joint == (",",):
        return _goes_on(document, behind) and not counted.is_people(before.unit or "", config.words)
    return joint in _JOINTS and not _opens_clause(document, before, behind)


def _without_place(document: Document, first: int, end: int) -> tuple[str, ...]:
    """What joins two members of a list, a place behind the first left out: "from Azerbaijan and"."""
    if word(document, first) in lexicon.words("bounds", "lists.prepositions"):
        at = first + 1 + (word(document, first + 1) == "the")
        while at < min(end, first + _LONGEST_PLACE) and capitalised(document, at):
            at += 1
        first = at
    return tuple(document.words[first:end])


def _goes_on(document: Document, behind: int) -> bool:
    """Whether "and" or "or" follows a member, so that the comma before it parts members of a list."""
    return word(document, behind + (word(document, behind) == ",")) in {"and", "or"}


def _opens_clause(document: Document, before: Draft, behind: int) -> bool:
    """Whether a number is the subject of a clause of its own: "killed at least 20 men and 30 women were hurt"."""
    is_object = word(document, before.first - 1) in lexicon.words("nouns", "affecting")
    return is_object and word(document, behind) in _FINITE
