"""Units of time and of measure behind a number: "three days", "300 km", "155mm", "a 40-mile-long convoy"."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.kinds import QuantityKind
from conflictparse.lexicon import table, trie_pattern
from conflictparse.quantities import lexicon
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.measures import identify
from conflictparse.quantities.tokens import adjoins, end_of, glued, word
from conflictparse.text import Document

_LINK = re.compile(r"[ -]{0,2}[(\[{<]?")


def read_time(document: Document, draft: Draft) -> bool:
    """ "three days", "24 hours", "a two-month truce"."""
    at = draft.next
    token = document.lower[draft.end : end_of(document, at - 1)]  # "40min"
    end = draft.end + len(token)
    if not token:
        at += word(document, at) == "-" and glued(document, at)
        if not adjoins(document, at) or not adjoins(document, draft.next):
            return False
        token, end = document.words[at], end_of(document, at)
    lemma = lexicon.time_forms().get(token) or lexicon.singular(token)
    if lemma not in lexicon.words("units", "time"):
        return False
    draft.reach(document, end)
    draft.kind, draft.unit, draft.dimension = QuantityKind.MEASURE, lemma, "time"
    return True


def read_measure(document: Document, draft: Draft) -> bool:
    """ "300 km", "155mm", "2,000 kg", "a 40-mile-long convoy"."""
    link = _LINK.match(document.lower, draft.end)
    at = link.end() if link else draft.end
    spelled = _words().match(document.lower, at)
    symbol = _symbols().match(document.folded, at)
    if symbol and (spelled is None or symbol.end() >= spelled.end()):
        match = None if _is_word(document, draft, symbol[0], at) else symbol
    else:
        match = None if spelled and _is_attribute(document, draft, spelled) else spelled
    if match is None:
        return False
    written = " ".join(document.folded[match.start() : match.end()].split())
    known = identify(written) or identify(written.replace("-", " "))
    draft.kind = QuantityKind.MEASURE
    draft.unit = known.name if known else lexicon.singular(written.lower())
    draft.dimension = known.dimension if known else None
    draft.reach(document, match.end())
    return True


def _is_word(document: Document, draft: Draft, symbol: str, at: int) -> bool:
    """Whether what looks like a symbol is a word: "five in", "two A levels"; "300 m away" has a unit."""
    if draft.words and len(symbol) == 1:
        return True
    if symbol not in lexicon.words("units", "shy") or at == draft.end:
        return False
    if symbol in lexicon.words("units", "shyest"):
        return True
    following = word(document, draft.next + 1)
    ends = lexicon.words("nouns", "stops") | lexicon.words("units", "extents")
    return following.isalpha() and following not in ends


def _is_attribute(document: Document, draft: Draft, spelled: re.Match[str]) -> bool:
    """Whether a noun that is a unit besides stands before another noun: "36 league games"."""
    if spelled[0] not in lexicon.words("units", "everyday") or draft.value == 1 or draft.decimal:
        return False
    at = document.token_at(spelled.end())
    return document.folded[spelled.start() - 1] == " " and adjoins(document, at) and word(document, at).isalpha()


@cache
def _words() -> re.Pattern[str]:
    forms = {form for unit in table("units", "words") for form in (unit, f"{unit}s", unit.replace(" ", "-"))}
    return re.compile(trie_pattern(forms) + r"(?![a-z\d])")


@cache
def _symbols() -> re.Pattern[str]:
    return re.compile(trie_pattern(table("units", "symbols")) + r"(?![A-Za-z\d])")
