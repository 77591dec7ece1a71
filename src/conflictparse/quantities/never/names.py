"""Names with a number: "Article 5", "Battalion 47", "Resolution 2254", "iPhone 11", "358 Northern Road"."""

from __future__ import annotations

from conflictparse.quantities import counted, lexicon, money
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import adjoins, bound_before, capitalised, end_of, glued, is_stop, word
from conflictparse.text import Document

_LONGEST_NAME = 5  # words that follow a number in an address or the name of a model
_LONGEST_UNIT = 4  # words from a number to its "Brigade"
_LONGEST_NUMBER = 4  # digits of a number in such a name
_ABBREVIATED = frozenset({"no", "nos", "fig", "art", "nr", "vol", "para", "p", "pp"})


def airliner(document: Document, draft: Draft) -> bool:
    """An aircraft that is called by its number: "a Boeing 737", "two 737 Max jets"."""
    if draft.value not in lexicon.aircraft():
        return False
    return capitalised(document, draft.next) or capitalised(document, draft.first - 1)


def military_unit(document: Document, draft: Draft) -> bool:
    """ "47 Brigade", "16 Air Assault Brigade", "22 Acacia Avenue"."""
    if draft.scale != 1 or draft.decimal:
        return False
    for at in range(draft.next, draft.next + _LONGEST_UNIT):
        if not capitalised(document, at) or not adjoins(document, at):
            return False
        if word(document, at) in lexicon.words("designations", "after"):
            return not _counts(word(document, at + 1))
    return False


def numbered(document: Document, draft: Draft) -> bool:
    """A number that the word before it makes a name, whatever follows: "Article 5", "No. 14", "Mk 4 tanks"."""
    if not _is_bare(document, draft) or "," in document.text[draft.start : draft.end]:
        return False
    before = word(document, draft.first - 1)
    if before == ".":
        return word(document, draft.first - 2) in _ABBREVIATED and glued(document, draft.first - 1)
    return before in lexicon.words("designations", "always")


def designation(document: Document, draft: Draft) -> bool:
    """A number behind or before a name, with nothing counted behind it: "Hill 402", "iPhone 11", "17 Pro"."""
    if _is_marked(document, draft):
        return True
    if not _is_bare(document, draft):
        return False
    named = word(document, draft.first - 1) in lexicon.words("designations", "before")
    if draft.words:
        return capitalised(document, draft.first) and (
            ((named and capitalised(document, draft.first - 1)) or _is_name(document, draft))
            and not money.is_paid(document, draft)
        )
    if not (named or _follows_name(document, draft) or _precedes_name(document, draft)):
        return False
    if money.is_paid(document, draft):
        return False
    return not _is_amount(document, draft, strict=named and _has_capital(document, draft.first - 1))


def _has_capital(document: Document, index: int) -> bool:
    """Whether a capital is anywhere in a token: "iPhone"."""
    start = document.starts[index]
    return not document.folded[start : end_of(document, index)].islower()


def calibre(document: Document, draft: Draft) -> bool:
    """The bore of a gun in its own words: "a .50-calibre rifle"."""
    at = draft.next + (word(document, draft.next) == "-")
    return word(document, at) in {"calibre", "caliber", "cal", "gauge"}


def _is_marked(document: Document, draft: Draft) -> bool:
    """Whether a decimal number is the mark of a hill, an article or a version: "Height 214.2"."""
    if not draft.decimal or draft.words or draft.scale != 1 or not _has_capital(document, draft.first - 1):
        return False
    named = word(document, draft.first - 1) in lexicon.words("designations", "marked")
    return (
        named
        and adjoins(document, draft.first)
        and (is_stop(document, draft.next) or not word(document, draft.next).isalpha())
    )


def _is_name(document: Document, draft: Draft) -> bool:
    """Whether a number word with a capital stands inside a sentence as a name: "the Battle of Seven Pines"."""
    before = word(document, draft.first - 1)
    if not before.isalpha() or capitalised(document, draft.first - 1) or not capitalised(document, draft.next):
        return False
    near = [word(document, at) for at in range(draft.next, draft.next + 3)]
    return adjoins(document, draft.first) and not any(
        counted.is_listed(token) or counted.is_unit(token) or token in lexicon.words("nouns", "states")
        for token in near
    )


def _is_bare(document: Document, draft: Draft) -> bool:
    """Whether the number is whole, unscaled and joined to the word before it."""
    return (
        isinstance(draft.value, int)
        and draft.value >= 0
        and draft.scale == 1
        and (adjoins(document, draft.first) or capitalised(document, draft.next))
    )


def _follows_name(document: Document, draft: Draft) -> bool:
    """Whether a capitalised word inside the sentence stands before the number."""
    before = word(document, draft.first - 1)
    if not capitalised(document, draft.first - 1) or not adjoins(document, draft.first) or not before.isalpha():
        return False
    opening = (("nouns", "stops"), ("nouns", "affecting"), ("designations", "year_before"))
    if bound_before(document, draft.first) or any(before in lexicon.words(*listed) for listed in opening):
        return False
    return not counted.is_listed(before)


def _precedes_name(document: Document, draft: Draft) -> bool:
    """Whether a name without anything counted begins behind a short number."""
    at = draft.next
    if not capitalised(document, at) or draft.end - draft.start > _LONGEST_NUMBER:
        return False
    if bound_before(document, draft.first):
        return False
    if word(document, at + 1) == "-" and glued(document, at + 1):  # "5 Kh-101s"
        return False
    while capitalised(document, at) and adjoins(document, at) and at < draft.next + _LONGEST_NAME:
        if _counts(word(document, at)) or len(document.words[at]) < 2:
            return False
        at += 1
    return at > draft.next and not _counts(word(document, at))


def counts_next(document: Document, draft: Draft) -> bool:
    """Whether something counted follows a number."""
    return adjoins(document, draft.next) and _counts(word(document, draft.next))


def _counts(token: str) -> bool:
    """Whether a number may count a word: a plural, a noun of the lists, a unit."""
    return (
        counted.is_plural(token) or token in counted.nouns() or token in counted.collectives() or counted.is_unit(token)
    )


def _is_amount(document: Document, draft: Draft, *, strict: bool) -> bool:
    """Whether something counted, or a unit, follows a number beside a name; "iPhone 15 costs" has a verb there."""
    at = draft.next
    behind = word(document, at)
    if end_of(document, at - 1) > draft.end or "," in document.text[draft.start : draft.end]:
        return True
    if not behind or not adjoins(document, at):
        return False
    if behind in {"%", "-"} or behind in lexicon.words("nouns", "states"):
        return True
    if not behind.isalpha() or is_stop(document, at):
        return behind in counted.symbols()
    if any(counted.is_listed(word(document, near)) for near in range(at, at + 3)) or counted.is_unit(behind):
        return True
    return (
        not strict
        and not capitalised(document, at)
        and any(counted.is_plural(word(document, near)) for near in (at, at + 1))
    )
