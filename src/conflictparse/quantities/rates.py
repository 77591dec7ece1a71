"""Reads per what an amount is counted: "a day", "per barrel", "each month"."""

from __future__ import annotations

from conflictparse.config import Config
from conflictparse.quantities import lexicon
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import adjoins, end_of, word
from conflictparse.text import Document

_REACH = 8
_OPENERS = frozenset({"per", "each", "every", "/", "-"})
_BACK = 11  # tokens from "daily" to the number
_LATER = frozenset({"ago", "earlier", "later", "after", "before", "since", "old"})


def read(document: Document, config: Config, drafts: list[Draft]) -> list[Draft]:
    """The drafts, each with its rate."""
    del config
    for index, draft in enumerate(drafts):
        limit = drafts[index + 1].first if index + 1 < len(drafts) else len(document.words)
        draft.rate = _behind(document, draft, limit) or _before(document, draft)
    return drafts


def _behind(document: Document, draft: Draft, limit: int) -> str | None:
    """A rate behind the noun, or at the end of its clause: "1,500 soldiers being wounded each day"."""
    at = draft.next
    if draft.noun is not None:
        at = document.token_at(draft.noun[1])
    near, end = at, min(at + _REACH, limit, len(document.words))
    window = document.words[at:end]
    articled = word(document, at) in {"a", "an"}
    if not articled and _OPENERS.isdisjoint(window) and lexicon.rate_adverbs().keys().isdisjoint(window):
        return None
    while near < end:
        token = document.words[near]
        if token in {".", ",", ";", ":", "(", '"', "and", "but", "that", "who", "which"} and near > at:
            return None
        if (
            token in {"per", "each", "every", "/"}
            or (token in {"a", "an"} and near - at < 1)
            or (token == "-" and word(document, near + 1) == "a")
        ):
            step = 2 if token == "-" else 1
            unit = word(document, near + step)
            if token == "-" and word(document, near + 2) == "-":
                unit = word(document, near + 3)
            rate = lexicon.singular(unit)
            if (
                rate in lexicon.words("units", "rates")
                and word(document, near + step + 1) not in _LATER
                and adjoins(document, near)
            ):
                return {"annum": "year", "capita": "person", "head": "person"}.get(rate, rate)
        if token in lexicon.rate_adverbs() and near - at < 2:
            return lexicon.rate_adverbs()[token]
        near += 1
    return None


def _before(document: Document, draft: Draft) -> str | None:
    """ "average daily losses of 1,200"."""
    first = max(0, draft.first - _BACK)
    if lexicon.rate_adverbs().keys().isdisjoint(document.words[first : draft.first]):
        return None
    for at in range(draft.first - 1, first - 1, -1):
        token = document.words[at]
        if token in {".", ";", ":"} or document.starts[at] + 90 < draft.start or end_of(document, at) > draft.start:
            return None
        if token in lexicon.rate_adverbs() and (
            word(document, at + 1) in lexicon.words("units", "averaged")
            or word(document, at + 2) in lexicon.words("units", "averaged")
            or word(document, at - 1) == "average"
        ):
            return lexicon.rate_adverbs()[token]
    return None
