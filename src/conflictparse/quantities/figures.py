"""Reads numerals in digits with what is written to them: scale words and letters, currencies, a minus."""

from __future__ import annotations

import re

from conflictparse.kinds import QuantityKind
from conflictparse.quantities import counted, digits, lexicon, money
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import adjoins, capitalised, end_of, glued, word
from conflictparse.text import Document

_BEHIND_LETTERS = re.compile(r"([a-z]{1,4})(?=\d)")
_MILLIONS = re.compile(r"\d++m$")
_NEAR = 14  # tokens
_LARGEST_SCALE = 10**15
_SPACED_SUFFIXES = frozenset({"bn", "mn", "mln", "bln", "tn", "m"})


def read(document: Document, index: int, start: int, *, paid: bool = False) -> Draft | None:
    """ "3,000", "1.2 million", "$61bn", "4 hundred million"."""
    written = digits.read(document.folded, start)
    if written is None:
        return None
    if word(document, index - 1) == "." and glued(document, index) and not glued(document, index - 1):
        return _bare_decimal(document, index)
    following, end, scale = _scaled(document, index, written.end, paid=paid)
    draft = Draft(
        start=start,
        end=end,
        first=index,
        next=following,
        rule="digits",
        value=written.times(scale),
        scale=scale,
        decimal=written.decimal,
    )
    return _negative(document, draft)


def _bare_decimal(document: Document, index: int) -> Draft | None:
    """ ".001"."""
    start = document.starts[index - 1]
    written = digits.read(document.folded, start)
    if written is None:
        return None
    return Draft(
        start=start,
        end=written.end,
        first=index - 1,
        next=index + 1,
        rule="digits",
        value=written.times(1),
        decimal=True,
    )


def read_sign(document: Document, index: int) -> Draft | None:
    """ "½"."""
    written = digits.read_sign(document.folded, document.starts[index])
    if written is None or len(document.words[index]) > 1:
        return None
    return Draft(
        start=document.starts[index],
        end=written.end,
        first=index,
        next=index + 1,
        rule="fraction",
        value=written.times(1),
        kind=QuantityKind.RATIO,
        decimal=True,
    )


def read_behind_currency(document: Document, index: int) -> Draft | None:
    """ "USD115", "RM23.50", "$US55,931": a number that its currency is written to."""
    match = _BEHIND_LETTERS.match(document.words[index])
    if match is None:
        return None
    signed = word(document, index - 1) == "$" and glued(document, index)
    code = money.code_of(match[1], dollar=signed)
    draft = read(document, index, document.starts[index] + match.end(), paid=True) if code else None
    if draft is None:
        return None
    draft.kind, draft.unit = QuantityKind.MONEY, code
    draft.first = index - signed
    draft.start = document.starts[draft.first]
    return draft


def _negative(document: Document, draft: Draft) -> Draft:
    """The draft with its minus: "-20%", "minus 130"; a hyphen between words or numbers is none."""
    at = draft.first
    if word(document, at - 1) == "-" and glued(document, at):
        at -= 1
        signed = document.text[document.starts[at]] in "-−" and not glued(document, at)
        measured = word(document, draft.next) in {"%", "°", "degrees"}
        if word(document, at - 1) != "minus" and not (signed and measured):
            return draft
    if word(document, at - 1) == "minus" and adjoins(document, at):
        at -= 1
    if at < draft.first and draft.value is not None:
        draft.value = -draft.value
        draft.first, draft.start = at, document.starts[at]
    return draft


def _scaled(document: Document, index: int, end: int, *, paid: bool) -> tuple[int, int, int]:
    """The token behind the number at a token and its scale words, the offset there, and the factor of the scale."""
    following = document.token_at(end)
    tail = following - 1
    if end_of(document, tail) > end:  # letters are written to the number
        suffix = document.words[tail][end - document.starts[tail] :]
        factor = _suffix(document, suffix, end, following, paid=paid or _after_sign(document, index))
        return (following, end + len(suffix), factor) if factor else (following, end, 1)
    scale = 1
    while adjoins(document, following) and scale < _LARGEST_SCALE:
        hyphen = document.words[following] == "-" and glued(document, following + 1)
        token = word(document, following + hyphen)
        factor = lexicon.scales().get(token, 0)
        if not factor and not hyphen and scale == 1 and token in _SPACED_SUFFIXES:
            may_count = token != "m" or paid or _after_sign(document, index)
            factor = lexicon.suffixes()[token] if may_count else 0
        if not factor:
            break
        scale *= factor
        following += 1 + hyphen
        end = end_of(document, following - 1)
    return following, end, scale


def _suffix(document: Document, suffix: str, end: int, following: int, *, paid: bool) -> int:
    """What letters written to a number multiply it by: "$61bn", "3k", "1.4m refugees", but "37m long"."""
    factor = lexicon.suffixes().get(suffix, 0)
    if paid:
        return factor
    if suffix == "m" and document.folded[end] != "M":
        return factor if _counts(document, following) or _millions_before(document, following) else 0
    if suffix == "b":  # "4B" is a flat as often as a number
        return factor if document.folded[end] == "B" and _counts(document, following) else 0
    return factor


def _counts(document: Document, index: int) -> bool:
    """Whether a plural that is counted follows, and so "m" is no metre."""
    if not adjoins(document, index):
        return False
    if word(document, index) == "-" and word(document, index + 1) == "strong":
        return True
    if word(document, index) == "of" and word(document, index + 1).isdecimal():  # "24.5m of 61.5m voters"
        return True
    near = (word(document, index), word(document, index + 1))
    return counted.is_plural(near[0]) or any(counted.is_listed(token) for token in near)


def _millions_before(document: Document, index: int) -> bool:
    """Whether the same letters stood for millions shortly before: "3.4m people, up from 2.9m"."""
    tokens = range(max(0, index - _NEAR), index - 1)
    return any(_MILLIONS.match(document.words[at]) and _counts(document, at + 1) for at in tokens)


def _after_sign(document: Document, index: int) -> bool:
    """Whether a currency sign, or a code in capitals, stands before the number."""
    before = word(document, index - 1)
    if not adjoins(document, index):
        return False
    return before in money.SIGNS or (before in lexicon.words("money", "codes.iso") and capitalised(document, index - 1))
