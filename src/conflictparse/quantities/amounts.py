"""What an amount is of: money, percent, age, time, or a physical unit written behind the number."""

from __future__ import annotations

from conflictparse.config import Config, Words
from conflictparse.kinds import QuantityKind
from conflictparse.quantities import ages, hundredths, lexicon, money, units
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import adjoins, end_of, glued, stands_at, word
from conflictparse.text import Document


def read(document: Document, config: Config, drafts: list[Draft]) -> list[Draft]:
    """The drafts, each with its unit where one is written to it."""
    readers = [reader for reader in READERS if f"{reader.__module__.rpartition('.')[2]}" not in config.disabled_rules]
    reached = 0
    for draft in drafts:
        if draft.first < reached:  # "50 50 dollar bills"
            continue
        around = draft.first, draft.next
        if draft.unit is None and draft.rule != "ratio" and draft.tried != around:
            for reader in readers:
                if reader(document, draft, config.words):
                    break
            else:
                draft.tried = around
        reached = draft.next
    return hundredths.join(document, drafts)


def percent(document: Document, draft: Draft, _: Words) -> bool:
    """ "70 percent", "45%", "two percentage points"."""
    at = draft.next
    tail = document.lower[draft.end : end_of(document, at - 1)]
    if tail:
        if tail not in lexicon.words("units", "percent"):
            return False
        draft.reach(document, draft.end + len(tail))
    else:
        at += word(document, at) == "-" and glued(document, at)
        for phrase in lexicon.openings("units", "percent").get(word(document, at), ()):
            if adjoins(document, at) and stands_at(document, at, phrase):
                draft.reach(document, end_of(document, at + len(phrase) - 1))
                break
        else:
            return False
    draft.kind, draft.unit = QuantityKind.PERCENT, "percent"
    return True


READERS = (money.read, percent, ages.read, units.read_time, units.read_measure)
"""Each tells whether it has read the unit of a draft, given the words that a caller adds; the first that does decides."""
