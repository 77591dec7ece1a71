"""What an amount is of: money, percent, time, age, or a physical unit written behind the number."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.config import Config
from conflictparse.kinds import QuantityKind
from conflictparse.lexicon import table, trie_pattern
from conflictparse.quantities import counted, lexicon, money
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.measures import identify
from conflictparse.quantities.tokens import adjoins, capitalised, end_of, glued, is_stop, stands_at, word
from conflictparse.text import Document

_AGED = re.compile(r"[ -]?(?P<unit>year|month|week|day)s?[ -](?:olds?\b)")
_LINK = re.compile(r"[ -]{0,2}[(\[{<]?")
_EXTENT = 2
_OLDEST = 120


def read(document: Document, config: Config, drafts: list[Draft]) -> list[Draft]:
    """The drafts, each with its unit where one is written to it."""
    del config
    reached = 0
    for draft in drafts:
        if draft.first < reached:  # "50 50 dollar bills"
            continue
        if draft.unit is None and draft.rule != "ratio":
            _ = (
                money.read(document, draft)
                or percent(document, draft)
                or age(document, draft)
                or time(document, draft)
                or measure(document, draft)
            )
        reached = draft.next
    return money.add_minor(document, drafts)


def extend(document: Document, draft: Draft, end: int) -> None:
    """Let the mention end behind its unit."""
    draft.end = end
    draft.next = max(draft.next, document.token_at(end))


def percent(document: Document, draft: Draft) -> bool:
    """ "70 percent", "45%", "two percentage points"."""
    at = draft.next
    tail = document.lower[draft.end : end_of(document, at - 1)]
    if tail:
        if tail not in {"pc", "pct", "percent"}:
            return False
        extend(document, draft, draft.end + len(tail))
    else:
        hyphen = word(document, at) == "-"
        for phrase in (
            ("%",),
            ("percent",),
            ("per", "cent"),
            ("percentage", "points"),
            ("percentage", "point"),
            ("pct",),
            ("pc",),
            ("percentage", "-", "point"),
        ):
            if stands_at(document, at + hyphen, phrase) and (adjoins(document, at) or not hyphen):
                extend(document, draft, end_of(document, at + hyphen + len(phrase) - 1))
                break
        else:
            return False
    draft.kind, draft.unit = QuantityKind.PERCENT, "percent"
    return True


def age(document: Document, draft: Draft) -> bool:
    """ "a 14-year-old girl", "70 years old", "aged 12", "the minister, 54,"."""
    match = _AGED.match(document.lower, draft.end)
    if match:
        extend(document, draft, match.end())
        draft.unit = f"{match['unit']} of age"
    elif isinstance(draft.value, int) and 0 < draft.value < _OLDEST and draft.scale == 1 and _is_age(document, draft):
        draft.unit = "year of age"
    else:
        return False
    draft.kind = QuantityKind.AGE
    return True


def _is_age(document: Document, draft: Draft) -> bool:
    before = word(document, draft.first - 1)
    if before in {"under", "over", "above", "below"} and counted.is_listed(word(document, draft.first - 2)):
        return is_stop(document, draft.next) or not word(document, draft.next).isalpha()
    if before in {"aged", "age", "ages"} or (before == "of" and word(document, draft.first - 2) in {"age", "ages"}):
        return True
    if before != "," or draft.words or word(document, draft.next) not in {",", "."}:
        return False
    named = word(document, draft.first - 2)
    person = lexicon.singular(named) == named and named in lexicon.words("nouns", "people")
    return (
        draft.value is not None
        and draft.value > 1
        and named.isalpha()
        and (person or capitalised(document, draft.first - 2))
        and (word(document, draft.next) == "," and not capitalised(document, draft.next + 1) or person)
    )


def time(document: Document, draft: Draft) -> bool:
    """ "three days", "24 hours", "a two-month truce"."""
    at = draft.next
    tail = document.lower[draft.end : end_of(document, at - 1)] if at else ""
    if tail:
        token, behind = tail, draft.end + len(tail)
    else:
        hyphen = word(document, at) == "-" and glued(document, at)
        token = word(document, at + hyphen)
        if not adjoins(document, at) or not adjoins(document, at + hyphen):
            return False
        behind = draft.end if not token else end_of(document, at + hyphen)
    lemma = lexicon.singular(token)
    if lemma not in lexicon.words("units", "time"):
        if token not in lexicon.words("units", "time_plurals"):
            return False
        lemma = _TIMES.get(token, token)
    extend(document, draft, behind)
    draft.kind, draft.unit, draft.dimension = QuantityKind.MEASURE, lemma, "time"
    return True


_TIMES = {
    "centuries": "century", "millennia": "millennium", "min": "minute", "mins": "minute", "hr": "hour", "hrs": "hour",
    "sec": "second", "secs": "second", "yr": "year", "yrs": "year",
}  # fmt: skip


def measure(document: Document, draft: Draft) -> bool:
    """ "300 km", "155mm", "2,000 kg", "a 40-mile-long convoy"."""
    link = _LINK.match(document.lower, draft.end)
    at = link.end() if link else draft.end
    symbol = _symbols().match(document.folded, at)
    match = _words().match(document.lower, at)
    if symbol and (match is None or symbol.end() >= match.end()):
        if _shy(document, draft, symbol[0], at):
            return False
        match = symbol
    if match is None or (draft.words and match is symbol and len(match[0]) < 2):
        return False
    written = document.folded[match.start() : match.end()]
    known = identify(" ".join(written.split()))
    draft.kind = QuantityKind.MEASURE
    draft.unit = known.name if known else lexicon.singular(written.lower())
    draft.dimension = known.dimension if known else None
    extend(document, draft, match.end())
    return True


def _shy(document: Document, draft: Draft, symbol: str, at: int) -> bool:
    """Whether a symbol that is a word too stands apart from its number, before more words."""
    if symbol not in lexicon.words("units", "shy") or at == draft.end:
        return False
    if symbol in {"in", "a", "T", "A", "K", "B", "b", "L", "l", "bar", "ms"}:
        return True
    following = word(document, draft.next + 1)
    return (
        following.isalpha()
        and following not in lexicon.words("nouns", "stops")
        and following not in lexicon.words("units", "extents")
    )


@cache
def _words() -> re.Pattern[str]:
    listed = table("units", "words")
    forms = {form for unit in listed for form in (unit, f"{unit}s")}
    return re.compile(trie_pattern(forms) + r"(?![a-z\d])")


@cache
def _symbols() -> re.Pattern[str]:
    return re.compile(trie_pattern(table("units", "symbols")) + r"(?![A-Za-z\d])")
