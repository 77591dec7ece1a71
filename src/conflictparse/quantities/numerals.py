"""Finds numerals: in digits, in words, with scale words and fractions. It over-generates; `never` sorts out."""

from __future__ import annotations

import re

from conflictparse.config import Config
from conflictparse.kinds import QuantityKind
from conflictparse.quantities import digits, fractions, lexicon, money, spelled, vague
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import adjoins, end_of, glued, stands_before, word
from conflictparse.text import Document

_SIGNS = frozenset("½⅓⅔¼¾⅛")
_PREFIXED = re.compile(r"([a-z]{1,4})\d++(?:[kmbt]n?)?+$")
_HALVES = {
    ("half", "a"): 2,
    ("half",): 2,
    ("half", "-"): 2,
    ("quarter",): 4,
    ("a", "quarter"): 4,
    ("quarter", "of", "a"): 4,
}


def find(document: Document, config: Config) -> list[Draft]:
    """Every numeral of a document, in order and without overlaps."""
    found: list[Draft] = []
    reached = 0
    for index in _anchors(document):
        if index < reached:
            continue
        draft = _read(document, config, index)
        if draft is not None:
            reached = draft.next
            if draft.first < (found[-1].next if found else 0) or draft.rule in config.disabled_rules:
                continue
            found.append(draft)
    return found


def _anchors(document: Document) -> list[int]:
    """The tokens at which a numeral may begin."""
    positions = document.positions
    listed = _number_words()
    anchors: list[int] = []
    for token, indices in positions.items():
        if (
            token in listed
            or token[0].isdecimal()
            or token[0] in _SIGNS
            or (token[0].isascii() and _PREFIXED.match(token))
        ):
            anchors += indices
    anchors.sort()
    return anchors


def _number_words() -> frozenset[str]:
    return (
        frozenset(lexicon.cardinals())
        | lexicon.scales().keys()
        | lexicon.fractions().keys()
        | lexicon.words("numbers", "indefinite.scales")
        | lexicon.words("numbers", "indefinite.counts")
        | {"several"}
    )


def _read(document: Document, config: Config, index: int) -> Draft | None:
    """The numeral that begins at an anchor."""
    token = document.words[index]
    if token[0].isdecimal():
        draft = _in_digits(document, index, document.starts[index])
    elif token[0] in _SIGNS:
        draft = _sign(document, index)
    elif token[-1].isdecimal() or (token not in _number_words() and _PREFIXED.match(token)):
        draft = _behind_currency(document, index)
    else:
        draft = vague.read(document, config, index) or fractions.read(document, index) or _in_words(document, index)
    return draft if draft is None else fractions.ratio(document, draft) or draft


def _behind_currency(document: Document, index: int) -> Draft | None:
    """ "USD115", "RM23.50", "$US55,931": a number that its currency is written to."""
    match = _PREFIXED.match(document.words[index])
    code = (
        money.code_of(match[1], dollar=glued(document, index) and word(document, index - 1) == "$") if match else None
    )
    if match is None or code is None:
        return None
    draft = _in_digits(document, index, document.starts[index] + match.end(1), paid=True)
    if draft is not None:
        draft.kind, draft.unit = QuantityKind.MONEY, code
        if word(document, index - 1) == "$" and glued(document, index):
            draft.first = index - 1
        draft.start = document.starts[draft.first]
    return draft


def _in_digits(document: Document, index: int, start: int, *, paid: bool = False) -> Draft | None:
    """ "3,000", "1.2 million", "$61bn", "4 hundred million"."""
    written = digits.read(document.folded, start)
    if written is None:
        return None
    following, end, scale = _scaled(document, written.end, money=paid or _after_sign(document, index))
    value = written.times(scale)
    if value is None:
        return None
    if (
        glued(document, index) and word(document, index - 1) == "."
    ):  # ".5", unless a sentence ends there without a space
        return _bare_decimal(document, index)
    draft = Draft(
        start=start,
        end=end,
        first=index,
        next=following,
        rule="digits",
        value=value,
        scale=scale,
        decimal=written.decimal,
    )
    return _negative(document, draft)


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


def _bare_decimal(document: Document, index: int) -> Draft | None:
    """ ".001"."""
    start = document.starts[index - 1]
    if glued(document, index - 1):
        return None
    written = digits.read(document.folded, start)
    if written is None or (value := written.times(1)) is None:
        return None
    following = index + 1
    return Draft(
        start=start, end=written.end, first=index - 1, next=following, rule="digits", value=value, decimal=True
    )


def _scaled(document: Document, end: int, *, money: bool) -> tuple[int, int, int]:
    """The token behind the number and its scale words, the offset there, and the factor of the scale."""
    following = document.token_at(end)
    scale = 1
    tail = following - 1
    if end_of(document, tail) > end:  # letters written to the number
        suffix = document.words[tail][end - document.starts[tail] :]
        factor = _suffix(document, suffix, end, following, money=money)
        return (following, end + len(suffix), factor) if factor else (following, end, 1)
    scales = lexicon.scales()
    while word(document, following) and adjoins(document, following):
        token = document.words[following]
        step = 0
        if token == "-" and word(document, following + 1) in scales and glued(document, following + 1):
            token, step = document.words[following + 1], 1
        if token in scales:
            factor = scales[token]
        elif scale == 1 and token in {"bn", "mn", "mln", "bln", "tn", "m"} and (token != "m" or money):
            factor = lexicon.suffixes()[token]
        else:
            break
        scale *= factor
        following += 1 + step
        end = end_of(document, following - 1)
        if scale > 10**15:
            break
    return following, end, scale


def _suffix(document: Document, suffix: str, end: int, following: int, *, money: bool) -> int:
    """What letters written to a number multiply it by: "$61bn", "3k", "1.4m refugees", but "37m long"."""
    factor: int = lexicon.suffixes().get(suffix, 0)
    if suffix == "m" and not money:
        millions = document.folded[end] == "M" or _counts(document, following)
        return factor if millions else 0
    if suffix == "b" and not money and document.folded[end] != "B":
        return 0
    return factor


def _counts(document: Document, index: int) -> bool:
    """Whether a plural that people or things are counted by follows, and so "m" is no metre."""
    if not adjoins(document, index):
        return False
    for at in (index, index + 1):
        token = word(document, at)
        if lexicon.singular(token) in lexicon.words("nouns", "people") or token in lexicon.words(
            "nouns", "people_collective"
        ):
            return True
    token = word(document, index)
    return token.endswith("s") and token not in lexicon.words("nouns", "stops") and len(token) > 3


def _after_sign(document: Document, index: int) -> bool:
    """Whether a currency sign stands before the number."""
    before = word(document, index - 1)
    return bool(before) and not before.isalnum() and adjoins(document, index) and before in "$£€¥₹₽₴₪₺₩₿元"


def _in_words(document: Document, index: int) -> Draft | None:
    """ "two hundred and sixty-four", "a dozen", "half a million", "two and a half million"."""
    read = spelled.read(document, index)
    if read is None:
        return None
    first, value = read.first, read.value
    over, under, following, scale = 1, 1, read.next, read.scale
    if document.words[index] in lexicon.scales():
        for phrase, divisor in _HALVES.items():
            if stands_before(document, index, phrase):
                first, under = index - len(phrase), divisor
                break
        if under == 4 and word(document, first - 1) == "-":
            first += 0
    if stands_phrase(document, following, ("and", "a", "half")):
        following += 3
        over, under, value = 2 * value + 1, 2, 1
        if word(document, following) in lexicon.scales() and adjoins(document, following):
            scale = value = lexicon.scales()[document.words[following]]
            following += 1
    amount = value * over
    whole = amount % under == 0
    return Draft(
        start=document.starts[first],
        end=end_of(document, following - 1),
        first=first,
        next=following,
        rule="number_words",
        value=amount // under if whole else amount / under,
        scale=scale,
        words=True,
    )


def stands_phrase(document: Document, index: int, phrase: tuple[str, ...]) -> bool:
    """Whether a phrase follows, word by word."""
    last = index + len(phrase)
    return tuple(document.words[index:last]) == phrase and all(adjoins(document, at) for at in range(index, last))


def _sign(document: Document, index: int) -> Draft | None:
    """ "½"."""
    written = digits.read_sign(document.folded, document.starts[index])
    if written is None:
        return None
    return Draft(
        start=document.starts[index],
        end=written.end,
        first=index,
        next=index + 1,
        rule="fraction",
        value=written.mantissa / written.divisor,
        kind=QuantityKind.RATIO,
        decimal=True,
    )
