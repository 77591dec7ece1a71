"""Amounts of money, with ISO 4217 codes: "$61 billion", "EUR 125", "10,000 Swiss francs", "19 cents"."""

from __future__ import annotations

from functools import cache

from conflictparse.config import Words
from conflictparse.kinds import QuantityKind
from conflictparse.lexicon import load
from conflictparse.quantities import lexicon
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.lexicon import Phrase
from conflictparse.quantities.tokens import adjoins, end_of, glued, stands_at, stands_before, word
from conflictparse.text import Document

SIGNS = frozenset("$€£¥₹₽₴₪₺₩₦₫₱฿₿₡₾₭₸₼֏元¢")
_LONGEST_NAME = 3
_THOUSAND, _MILLION = 1_000, 1_000_000
_EVERYWHERE = frozenset({"usd", "rmb", "eur", "gbp"})  # codes that are written in small letters too
_WORDS = frozenset({"a", "s", "us"})  # prefixes of a dollar sign that are words, or the end of a genitive, besides


def read(document: Document, draft: Draft, _: Words) -> bool:
    """Give a draft the currency that is written before it or behind it."""
    code = _sign_before(document, draft) or _written_to(document, draft) or _named_behind(document, draft)
    if code is None:
        return False
    draft.kind, draft.unit = QuantityKind.MONEY, code
    return True


def _sign_before(document: Document, draft: Draft) -> str | None:
    """ "$", "US $", "EUR", "c$"; a sign behind its own number belongs to that one."""
    if draft.words and word(document, draft.first - 1) not in {"$", "£", "€"}:
        return None
    first = draft.first
    before = word(document, first - 1)
    if (before != "-" and before not in _signs()) or not adjoins(document, first):
        return None
    minus = before == "-" and glued(document, first) and glued(document, first - 1)
    at = first - 1 if minus else first
    for phrase, code in _signs().get(word(document, at - 1), ()):
        if not stands_before(document, at, phrase) or _is_taken(document, at - len(phrase)):
            continue
        if phrase[0][0].isalpha() and not _is_code(document, at - len(phrase), phrase):
            continue
        draft.start = document.starts[at - len(phrase)]
        if minus and draft.value is not None:
            draft.value = -draft.value
        draft.first = at - len(phrase)
        _skip_repeated(document, draft)
        return code
    return None


def _is_code(document: Document, index: int, phrase: Phrase) -> bool:
    """Whether letters before a sign or a number name a currency: "A$14", "PEN 40", but "a $14 fee", "Kyiv's $61bn", "his pen 7"."""
    capital = document.folded[document.starts[index]].isupper()
    if len(phrase) == 1:
        return capital or phrase[0] in _EVERYWHERE
    if phrase[0] in _WORDS:
        return capital and (phrase[0] == "us" or glued(document, index + 1) or word(document, index - 1).isalpha())
    return True


def _is_taken(document: Document, at: int) -> bool:
    """Whether a number stands directly before a sign: "10 $ 30 $"."""
    before = word(document, at - 1)
    return (
        before.isdecimal()
        and adjoins(document, at)
        and not glued(document, at)
        and word(document, at) in {"$", "€", "£"}
    )


def _skip_repeated(document: Document, draft: Draft) -> None:
    """Pass over the currency's name, or its country, behind a number with a sign: "$76 US", "$10 dollars"."""
    at = draft.next
    for phrase in (("u", ".", "s", "."), ("us",), ("usd",), ("dollars",), ("euros",), ("pounds",)):
        if stands_at(document, at, phrase) and (phrase != ("us",) or document.text[document.starts[at]] == "U"):
            draft.next = at + len(phrase)
            draft.end = end_of(document, draft.next - 1)
            return


def _written_to(document: Document, draft: Draft) -> str | None:
    """A code or sign behind the number: "115USD", "1,200€"."""
    at = draft.next
    tail = document.lower[draft.end : end_of(document, at - 1)]
    if tail:
        code = tail.upper() if tail in lexicon.words("money", "codes.iso") else load("money")["signs"].get(tail)
        if tail.startswith("m") and tail[1:] in lexicon.words("money", "codes.iso"):
            code = None
        if code and (len(tail) > 1 or not tail.isascii()):
            draft.end += len(tail)
            return str(code)
        if tail in {"p", "c"} and document.folded[draft.end].islower():
            draft.end += 1
            return "penny" if tail == "p" else "cent"
        return None
    token = word(document, at)
    if token in SIGNS and adjoins(document, at):
        following = word(document, at + 1)
        if following[:1].isdecimal() and glued(document, at + 1):
            return None
        draft.end, draft.next = end_of(document, at), at + 1
        return "cent" if token == "¢" else str(load("money")["signs"].get(token))
    return None


def _named_behind(document: Document, draft: Draft) -> str | None:
    """ "10,000 Swiss francs", "61 billion dollars", "a $-sign's worth": the longest name that fits."""
    at = draft.next
    if (word(document, at) == "-" and glued(document, at)) or (draft.vague and word(document, at) == "of"):
        at += 1  # "a 61-billion-dollar loan", "hundreds of millions of dollars"
    if _name_words().isdisjoint(document.words[at : at + _LONGEST_NAME]) or not adjoins(document, at):
        return None
    for length in range(_LONGEST_NAME, 0, -1):
        name = " ".join(document.words[at : at + length])
        last = at + length - 1
        if last >= len(document.words) or not all(adjoins(document, index) for index in range(at, last + 1)):
            continue
        code = _code(document, draft, name, last)
        if code:
            draft.end, draft.next = end_of(document, last), last + 1
            _scale_behind(document, draft)
            return code
    return None


def _scale_behind(document: Document, draft: Draft) -> None:
    """ "75 USD million"."""
    factor = lexicon.scales().get(word(document, draft.next), 0)
    if factor >= _MILLION and adjoins(document, draft.next) and draft.scale == 1 and draft.value is not None:
        draft.value, draft.scale = draft.value * factor, factor
        draft.end, draft.next = end_of(document, draft.next), draft.next + 1


def _code(document: Document, draft: Draft, name: str, last: int) -> str | None:
    """The code of a currency's name; "30 MUSD" is thirty million."""
    text = document.folded[document.starts[last] : end_of(document, last)]
    codes = lexicon.words("money", "codes.iso")
    if name in codes:
        return _normal(name) if text.isupper() or name in _EVERYWHERE else None
    if name[1:] in codes and name[0] == "m" and text.isupper() and draft.value is not None:
        draft.value *= _MILLION
        return _normal(name[1:])
    names, minor = load("money")["names"], load("money")["minor"]
    lemma = name if name in names or name in minor else _lemma(name)
    if lemma == "pound":
        return "GBP" if draft.scale >= _MILLION or _spends(document, draft) else None
    if name in lexicon.words("money", "codes.everyday") and draft.scale < _THOUSAND:
        return None
    code = names.get(lemma) or minor.get(lemma)
    return None if code is None else str(code)


def _spends(document: Document, draft: Draft) -> bool:
    """Whether the words before speak of money, so that pounds weigh nothing."""
    return not lexicon.words("money", "context.spending").isdisjoint(
        document.words[max(0, draft.first - 4) : draft.first]
    )


def is_paid(document: Document, draft: Draft) -> bool:
    """Whether a currency, a percent sign or a degree sign stands beside a number."""
    before, behind = word(document, draft.first - 1), word(document, draft.next)
    codes = lexicon.words("money", "codes.iso")
    behind = behind[1:] if behind[:1] == "m" and len(behind) == 4 else behind  # "30 MUSD"
    return (
        before in codes
        or before in load("money")["signs"]
        or before in SIGNS
        or before == "="
        or behind in codes
        or behind in SIGNS
        or behind in {"%", "°"}
    )


def code_of(prefix: str, *, dollar: bool) -> str | None:
    """The currency that letters before a number stand for: "usd", "rm", "us" behind a dollar sign."""
    signs: dict[str, str] = load("money")["signs"]
    if dollar:
        return signs.get(f"${prefix}")
    return _normal(prefix) if prefix in lexicon.words("money", "codes.iso") else signs.get(prefix)


def _lemma(name: str) -> str:
    head, _, last = name.rpartition(" ")
    return f"{head} {lexicon.singular(last)}".strip()


def _normal(code: str) -> str:
    return {"rmb": "CNY", "cnh": "CNY", "btc": "XBT"}.get(code, code.upper())


@cache
def _signs() -> dict[str, list[tuple[Phrase, str]]]:
    """Signs and codes as token tuples by their last token, longest first."""
    listed = load("money")["signs"] | {code: _normal(code) for code in load("money")["codes"]["iso"]}
    found: dict[str, list[tuple[Phrase, str]]] = {}
    for sign, code in listed.items():
        tokens = lexicon.tokenise(sign)
        found.setdefault(tokens[-1], []).append((tokens, code))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


@cache
def _name_words() -> frozenset[str]:
    """Every word that ends a currency's name, in the singular and the plural: few numbers have one near."""
    money = load("money")
    last = {name.rpartition(" ")[2] for name in (*money["names"], *money["minor"])}
    codes = lexicon.words("money", "codes.iso")
    return frozenset(last | {f"{word}s" for word in last} | codes | {f"m{code}" for code in codes})
