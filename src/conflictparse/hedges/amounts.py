"""Tests on approximators: they hedge only beside a number."""

from __future__ import annotations

from conflictparse.hedges.place import Place, words_of
from conflictparse.lexicon import table

_CURRENCIES = frozenset("$€£¥₽₴₪")
_TO_AMOUNT = frozenset({"just", "well", "little", "slightly", "somewhat"})


def number(here: Place) -> bool:
    """Accept before a number: "about 40", "some two dozen", "over $3 million", "more than a year"."""
    if here.word == "as" and here.before() in words_of("negatives"):  # "was not as high as 80"
        return False
    return _is_number(here, 1) and not (
        here.word == "some" and here.after() in {"one", "half"} and here.after(2) == "of"
    )


def number_before(here: Place) -> bool:
    """Accept behind a number: "20 or so", "a dozen or more"."""
    nearest = 2 if here.before() == "," else 1  # "40 dollars, give or take"
    return any(_opens_number(here.before(distance)) for distance in (nearest, nearest + 1))


def not_elapsed(here: Place) -> bool:
    """Accept "over" of an amount; not "over two days", the time in which something happened."""
    units = words_of("time_units")
    elapsed = any(here.after(distance) in units for distance in (2, 3))
    return not elapsed or here.before() in table("bounds", "elapsed.words")


def under_amount(here: Place) -> bool:
    """Accept "under" of an amount: "just under 40", "under $3", "under 5 percent"."""
    following = {here.after(distance) for distance in (1, 2, 3)}
    return here.before() in _TO_AMOUNT or not following.isdisjoint(_CURRENCIES | {"%", "percent", "per"})


def _is_number(here: Place, distance: int) -> bool:
    word = here.after(distance)
    if word in {"a", "an"}:
        return here.after(distance + 1) in words_of("counted_after_article")
    if word in _CURRENCIES or word in {"another", "the"}:
        return _opens_number(here.after(distance + 1)) and word != "the"
    if word == "us" and here.after(distance + 1) in _CURRENCIES:
        return True
    return _opens_number(word)


def _opens_number(word: str) -> bool:
    return word[:1].isdigit() or word in words_of("numerals")
