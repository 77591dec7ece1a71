"""Units of time and of measure behind a number: "three days", "300 km", "155mm", "a 40-mile-long convoy"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from conflictparse.config import Words
from conflictparse.kinds import QuantityKind
from conflictparse.lexicon import table
from conflictparse.quantities import lexicon
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.measures import identify
from conflictparse.quantities.tokens import adjoins, end_of, glued, word
from conflictparse.text import Document

Forms = Mapping[str, Sequence[str]]
_GOES_ON = re.compile(r"[A-Za-z\d]")
_LETTERS = re.compile(r"[A-Za-z]*+")
_DESIGNATION = re.compile(r"[A-Z]{1,3}-\d")
_LINK = re.compile(r"[ -]{0,2}[(\[{<]?")


def read_time(document: Document, draft: Draft, _: Words) -> bool:
    """ "three days", "24 hours", "a two-month truce"."""
    at = draft.next
    token = document.lower[draft.end : end_of(document, at - 1)]  # "40min"
    end, written_to = draft.end + len(token), bool(token)
    if not written_to:
        at += word(document, at) == "-" and glued(document, at)
        token = word(document, at)
    lemma = lexicon.time_forms().get(token) or lexicon.singular(token)
    if lemma not in lexicon.words("units", "time"):
        return False
    if not written_to:
        if not adjoins(document, at) or not adjoins(document, draft.next):
            return False
        end = end_of(document, at)
    draft.reach(document, end)
    draft.kind, draft.unit, draft.dimension = QuantityKind.MEASURE, lemma, "time"
    return True


def read_measure(document: Document, draft: Draft, added: Words) -> bool:
    """ "300 km", "155mm", "2,000 kg", "a 40-mile-long convoy"."""
    link = _LINK.match(document.lower, draft.end)
    at = link.end() if link else draft.end
    spelled, symbol = _longest(_words(added), document.lower, at), _longest(_symbols(), document.folded, at)
    if not spelled and not symbol:
        return False
    if symbol and len(symbol) >= len(spelled):
        form = "" if _is_word(document, draft, symbol, at) else symbol
    else:
        form = "" if _is_attribute(document, draft, spelled, at) else spelled
    if not form:
        return False
    end = at + len(form)
    written = " ".join(document.folded[at:end].split())
    known = identify(written)
    draft.kind = QuantityKind.MEASURE
    draft.unit = known.name if known else lexicon.singular(written.lower())
    draft.dimension = known.dimension if known else None
    draft.reach(document, end)
    return True


def _is_word(document: Document, draft: Draft, symbol: str, at: int) -> bool:
    """Whether what looks like a symbol is a word or part of one: "five in", "two A levels", "8 F-16s"; "300 m away" has a unit."""
    if (draft.words and len(symbol) == 1) or (at > draft.end and _DESIGNATION.match(document.folded, at)):
        return True
    if symbol not in lexicon.words("units", "shy") or at == draft.end:
        return False
    if symbol in lexicon.words("units", "shyest"):
        return True
    following = word(document, draft.next + 1)
    ends = lexicon.words("nouns", "stops") | lexicon.words("units", "extents")
    return following.isalpha() and following not in ends


def _is_attribute(document: Document, draft: Draft, form: str, at: int) -> bool:
    """Whether a noun that is a unit besides stands before another noun: "36 league games"."""
    if form not in lexicon.words("units", "everyday") or draft.value == 1 or draft.decimal:
        return False
    behind = document.token_at(at + len(form))
    return document.folded[at - 1] == " " and adjoins(document, behind) and word(document, behind).isalpha()


def _longest(forms: Forms, text: str, at: int) -> str:
    """The longest of some forms that stands at an offset with no letter or digit behind it, or nothing."""
    for form in forms.get(_letters(text, at), ()):
        if text.startswith(form, at) and not _GOES_ON.match(text, at + len(form)):
            return form
    return ""


def _letters(text: str, at: int) -> str:
    """The letters that stand at an offset; a form that no letter follows begins with all of them."""
    letters = _LETTERS.match(text, at)
    return letters[0] if letters else ""


def _by_letters(forms: Iterable[str]) -> Forms:
    """Forms by the letters that begin them, longest first."""
    found: dict[str, list[str]] = {}
    for form in sorted(set(forms), key=len, reverse=True):
        found.setdefault(_letters(form, 0), []).append(form)
    return found


@cache
def _words(added: Words) -> Forms:
    return _by_letters(
        form for unit in table("units", "words", added) for form in (unit, f"{unit}s", unit.replace(" ", "-"))
    )


@cache
def _symbols() -> Forms:
    return _by_letters(table("units", "symbols"))
