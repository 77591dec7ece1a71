"""Numbers that count nothing: dates, clock times, names of units and weapons, scores, enumerators, the pronoun "one".

Each rule is a function that tells whether it excludes a numeral; its name switches it off.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from conflictparse.config import Config
from conflictparse.model import DateReference
from conflictparse.quantities import lexicon
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.never import calendar, codes
from conflictparse.quantities.never.calendar import day_of_month, year
from conflictparse.quantities.never.codes import part_of_code
from conflictparse.quantities.never.names import airliner, calibre, counts_next, designation, military_unit, numbered
from conflictparse.quantities.never.words import (
    bare_scale,
    enumerator,
    ground_zero,
    idiom,
    named_number,
    odds,
    pronoun_one,
    rank,
    sequence,
    speaker,
)
from conflictparse.text import Document

Excludes = Callable[[Document, Draft], bool]

OF_ANY: tuple[Excludes, ...] = (calibre, designation, rank)
OF_FIGURES: tuple[Excludes, ...] = (
    part_of_code,
    day_of_month,
    year,
    airliner,
    military_unit,
    numbered,
    enumerator,
    *OF_ANY,
)
"""What excludes a number in figures."""
OF_WORDS: tuple[Excludes, ...] = (
    idiom,
    pronoun_one,
    sequence,
    bare_scale,
    ground_zero,
    named_number,
    odds,
    speaker,
    *OF_ANY,
)
"""What excludes a number in words."""


_LINKS = frozenset({", ", " and ", " to ", " or ", " & "})
_LONGEST_LIST = 12  # tokens from a designator to the last of its numbers


def drop(document: Document, config: Config, drafts: list[Draft], dates: Sequence[DateReference] = ()) -> list[Draft]:
    """The drafts that no rule excludes, and no date holds."""
    of_words, of_figures = (
        [rule for rule in rules if rule.__name__ not in config.disabled_rules] for rules in (OF_WORDS, OF_FIGURES)
    )
    reads_codes = "code" not in config.disabled_rules
    masks = calendar.masks(dates)
    kept: list[Draft] = []
    reached = 0
    dropped: Draft | None = None
    for draft in drafts:
        if reads_codes and draft.start >= reached and not draft.words:
            reached = codes.end(document, draft.start)
        if draft.start < reached or calendar.is_masked(document, draft, masks):
            continue
        rules = of_words if draft.words else of_figures
        if _goes_on(document, dropped, draft) or _excluded(document, draft, rules):
            if kept and not draft.words and _is_joined(document, kept[-1], draft):
                kept.pop()  # "16-18 Industrial Avenue"
            dropped = draft
        else:
            kept.append(draft)
    return kept


def _excluded(document: Document, draft: Draft, rules: Sequence[Excludes]) -> bool:
    for rule in rules:  # noqa: SIM110 - several times faster than any() over as many numbers
        if rule(document, draft):
            return True
    return False


def _goes_on(document: Document, dropped: Draft | None, draft: Draft) -> bool:
    """Whether a number goes on from one that counts nothing: "pp. 45-47", "Articles 5, 6 and 7"."""
    if dropped is None or dropped.words or draft.words or dropped.next + 1 != draft.first:
        return False
    if _is_joined(document, dropped, draft):
        return True
    link = document.lower[dropped.end : draft.start]
    listed = document.words[max(0, draft.first - _LONGEST_LIST) : draft.first]
    return (
        link in _LINKS
        and not lexicon.words("designations", "plurals").isdisjoint(listed)
        and not counts_next(document, draft)
    )


def _is_joined(document: Document, first: Draft, second: Draft) -> bool:
    """Whether a hyphen alone stands between two numbers."""
    return document.lower[first.end : second.start] == "-"
