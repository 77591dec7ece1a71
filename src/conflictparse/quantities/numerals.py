"""Finds numerals: in digits, in words, with scale words and fractions. It over-generates; `never` sorts out."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.config import Config
from conflictparse.quantities import figures, fractions, lexicon, spelled, vague
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import adjoins, end_of, glued, stands_at, stands_before, word
from conflictparse.text import Document

_SIGNS = frozenset("½⅓⅔¼¾⅛")
_PARTS = {
    ("half", "a"): 2,
    ("half",): 2,
    ("half", "-"): 2,
    ("half", "-", "a", "-"): 2,
    ("quarter",): 4,
    ("a", "quarter"): 4,
}
_AND_A_HALF = (("and", "a", "half"), ("-", "and", "-", "a", "-", "half"))
_CURRENCY_WRITTEN_TO = re.compile(r"[a-z]{1,4}\d")


def find(document: Document, config: Config) -> list[Draft]:
    """Every numeral of a document, in order and without overlaps."""
    found: list[Draft] = []
    reached = 0
    for index in _anchors(document):
        if index < reached:
            continue
        draft = _read(document, config, index)
        if draft is None:
            continue
        overlaps = draft.first < reached
        reached = draft.next
        if not overlaps and draft.rule not in config.disabled_rules:
            found.append(draft)
    return found


def _anchors(document: Document) -> list[int]:
    """The tokens at which a numeral may begin."""
    positions = document.positions
    figures = (token for token in document.figures if _may_begin_number(token))
    tokens = (*(_number_words() & positions.keys()), *figures)
    return sorted(index for token in tokens for index in positions[token])


def _may_begin_number(token: str) -> bool:
    return token[0].isdecimal() or token[0] in _SIGNS or _CURRENCY_WRITTEN_TO.match(token) is not None


@cache
def _number_words() -> frozenset[str]:
    """The words that can begin a number, or whose number begins before them."""
    exact = lexicon.cardinals().keys() | lexicon.scales().keys() | lexicon.fractions().keys()
    return frozenset(
        exact
        | lexicon.words("numbers", "indefinite.scales")
        | lexicon.words("numbers", "indefinite.counts")
        | {"several"}
    )


def _read(document: Document, config: Config, index: int) -> Draft | None:
    """The numeral that begins at an anchor."""
    token = document.words[index]
    if token[0].isdecimal():
        draft = figures.read(document, index, document.starts[index])
    elif token[0] in _SIGNS:
        draft = figures.read_sign(document, index)
    elif token not in _number_words():
        draft = figures.read_behind_currency(document, index)
    else:
        draft = vague.read(document, config, index) or fractions.read(document, index) or _in_words(document, index)
    return draft if draft is None else fractions.ratio(document, draft) or draft


def _in_words(document: Document, index: int) -> Draft | None:
    """ "two hundred and sixty-four", "a dozen", "half a million", "two and a half million"."""
    read = spelled.read(document, index)
    if read is None:
        return None
    first, following, scale = read.first, read.next, read.scale
    over, under = read.value, 1
    if document.words[index] in lexicon.scales():
        first, under = _part(document, index, first)
    tail = None
    if word(document, following) in {"and", "-"}:
        tail = next((tail for tail in _AND_A_HALF if stands_at(document, following, tail)), None)
    if tail is not None:
        following += len(tail)
        half = scale if document.words[read.next - 1] in lexicon.scales() else 1  # "a million and a half"
        over, under = 2 * over + half, 2
        if word(document, following) in lexicon.scales() and adjoins(document, following):
            scale = lexicon.scales()[document.words[following]]
            over *= scale
            following += 1
    return Draft(
        start=document.starts[first],
        end=end_of(document, following - 1),
        first=first,
        next=following,
        rule="number_words",
        value=over // under if over % under == 0 else over / under,
        scale=scale,
        words=True,
    )


def _part(document: Document, index: int, first: int) -> tuple[int, int]:
    """Where "half a million" begins, and what it divides the million by."""
    for phrase, divisor in _PARTS.items():
        joined = glued(document, index) if phrase[-1] == "-" else adjoins(document, index)
        if joined and stands_before(document, index, phrase):
            return min(first, index - len(phrase)), divisor
    return first, 1
