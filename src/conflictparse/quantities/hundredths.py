"""Joins an amount of money and its hundredths: "3 dollars 50 cents", "15 dollars and 50"."""

from __future__ import annotations

from conflictparse.kinds import QuantityKind
from conflictparse.lexicon import load
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import word
from conflictparse.text import Document

_WIDEST_LINK = 5  # " and "


def join(document: Document, drafts: list[Draft]) -> list[Draft]:
    """The drafts with "3 dollars 50 cents", "3 dollars and 50" as one amount each."""
    joined: list[Draft] = []
    for draft in drafts:
        main = joined[-1] if joined else None
        if main is not None and _is_minor(document, main, draft) and main.value is not None and draft.value is not None:
            main.value += draft.value / 100
            main.end, main.next = draft.end, draft.next
        else:
            joined.append(draft)
    return joined


def _is_minor(document: Document, main: Draft, draft: Draft) -> bool:
    """Whether the second of two amounts is the hundredths of the first."""
    if main.kind is not QuantityKind.MONEY or main.unit in load("money")["minor"].values() or main.scale != 1:
        return False
    if (
        not isinstance(main.value, int)
        or not isinstance(draft.value, int)
        or not 0 < draft.value < 100
        or draft.scale != 1
    ):
        return False
    if tuple(document.words[main.next : draft.first]) not in ((), ("and",)) or main.end + _WIDEST_LINK < draft.start:
        return False
    if draft.unit is not None:
        return draft.unit in {"cent", "penny"}
    return (
        draft.kind is QuantityKind.COUNT
        and word(document, draft.next) in {".", "", "more"}
        and document.words[main.next - 1].isalpha()
    )
