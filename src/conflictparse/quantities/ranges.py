"""Joins two numbers to a range: "between 500 and 700", "6,000-8,000", "$3 billion to $5 billion", "three or four"."""

from __future__ import annotations

from itertools import pairwise

from conflictparse.config import Config
from conflictparse.estimates import Number
from conflictparse.kinds import Bound, QuantityKind
from conflictparse.quantities import counted, lexicon
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import word
from conflictparse.text import Document

_LINKS = {
    ("to",): "to", ("and",): "and", ("or",): "or", ("-",): "-", ("-", "to"): "to", ("to", "-"): "to", ("up", "to"): "to", ("-", "to", "-"): "to",
    ("or", "even"): "or", ("or", "perhaps"): "or", ("-", "or"): "or", ("to", "as", "many", "as"): "to", ("to", "about"): "to", ("to", "around"): "to",
}  # fmt: skip
_HUNDRED, _THOUSAND = 100, 1_000
_CLOSE = 5  # times the lower number that the upper one of "3 to 10,000" is at most
_HIGHEST_SCORE = 100
_RANGED = frozenset({"from", "between", "of", "ranging", "somewhere"})


def join(document: Document, config: Config, drafts: list[Draft]) -> list[Draft]:
    """The drafts with ranges in the place of their ends; scores and odds ("141-5", "4 to 1") are dropped."""
    dropped: set[int] = set()
    for first, second in pairwise(drafts):
        link = _link(document, first, second)
        if link is None or id(first) in dropped:
            continue
        if "score" not in config.disabled_rules and _is_score(document, first, second, link):
            dropped |= {id(first), id(second)}
        elif "range" not in config.disabled_rules and _fits(document, first, second, link):
            dropped.add(id(first))
            _absorb(document, first, second)
    return [draft for draft in drafts if id(draft) not in dropped]


def _link(document: Document, first: Draft, second: Draft) -> str | None:
    """What stands between two numerals, where it can join them."""
    if first.vague or second.vague or first.bound is Bound.RANGE or second.first - first.next > 4:
        return None
    return _LINKS.get(tuple(document.words[first.next : second.first]))


def _is_score(document: Document, first: Draft, second: Draft, link: str) -> bool:
    """ "141-5", "a 3-1 win", "4 to 1": two bare whole numbers side by side that do not rise."""
    if first.unit or second.unit or first.value is None or second.value is None or second.scale > 1:
        return False
    if link == "to":
        falls = first.value > second.value and first.scale == 1 and _governor(document, first) not in _RANGED
        return falls and not counted.is_plural(word(document, second.next))
    if link != "-" or first.decimal or second.decimal or first.words or second.words:
        return False
    if document.lower[first.end : second.start] != "-":
        return False
    listed = lexicon.words("designations", "scores")
    near = {word(document, first.first - 1), word(document, first.first - 2), word(document, second.next)}
    return first.value >= second.value or bool(near & listed and second.value < _HIGHEST_SCORE)


def _fits(document: Document, first: Draft, second: Draft, link: str) -> bool:
    """Whether two numbers are the ends of one range."""
    low, high = _ends(document, first, second)
    if low is None or high is None or QuantityKind.RATIO in {first.kind, second.kind}:
        return False
    before = _governor(document, first)
    shares = second.unit is None and (before in _RANGED or first.kind is QuantityKind.AGE)
    if first.unit and first.unit != second.unit and not shares:
        return False
    if link == "to" and before == "by" and low * 4 < high:  # "rose by 40 to 500"
        return False
    if link == "-" and document.lower[first.end : second.start].count(" ") == 1:
        return False
    if link == "and":
        return before == "between"
    if link == "or":
        return low < high and (first.unit is None or first.unit == second.unit) and high <= 10 * max(low, 1)
    return low < high or (before in _RANGED and low > high)


def _governor(document: Document, draft: Draft) -> str:
    """The word that governs a number, an approximator between them left out."""
    before = word(document, draft.first - 1)
    return word(document, draft.first - 2) if before in {"a", "some", "about", "around", "the", "roughly"} else before


def _ends(document: Document, first: Draft, second: Draft) -> tuple[Number | None, Number | None]:
    """Both numbers, the first with the scale that it shares: "3 to 5 million", "two or three dozen", "10-15,000"."""
    low, high = first.value, second.value
    if low is None or high is None:
        return None, None
    scale = second.scale
    if first.scale > 1 or low >= scale > 1:
        return low, high
    if scale == 1:
        shares, scale = _shares_thousands(document, first, second), _THOUSAND
    else:
        shares = low * scale <= high * 2 if scale > _HUNDRED else low * scale < high
    scaled = low * scale if shares else low
    return (int(scaled) if scaled == int(scaled) else scaled), high


def _shares_thousands(document: Document, first: Draft, second: Draft) -> bool:
    """Whether both numbers are thousands though the second alone is written so: "10-15,000", "3 or 4,000"."""
    low, high = first.value, second.value
    if not isinstance(low, int) or not isinstance(high, int) or first.words or second.words or high % _THOUSAND:
        return False
    return 1 < low < high // _THOUSAND <= _CLOSE * low and _governor(document, first) != "from"


def _absorb(document: Document, first: Draft, second: Draft) -> None:
    """Turn the second draft into the range of both."""
    low, high = _ends(document, first, second)
    if low is None or high is None:
        return
    second.low, second.high = min(low, high), max(low, high)
    second.value, second.bound, second.rule = None, Bound.RANGE, "range"
    second.start, second.first = first.start, first.first
    if second.unit is None and first.unit is not None:
        second.unit, second.kind, second.dimension = first.unit, first.kind, first.dimension
    if word(document, second.first - 1) in {"between", "from"}:
        second.first -= 1
        second.start = document.starts[second.first]
