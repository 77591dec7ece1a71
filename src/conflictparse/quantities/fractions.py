"""Parts of a whole: "two-thirds", "a quarter of", "half the", "one in five"."""

from __future__ import annotations

from conflictparse.kinds import QuantityKind
from conflictparse.quantities import digits, lexicon, spelled
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.measures import identify
from conflictparse.quantities.tokens import adjoins, bound_before, end_of, is_stop, stands_at, stands_before, word
from conflictparse.text import Document

_RATIO_LINKS = (("-", "in", "-"), ("in", "every"), ("out", "of", "every"), ("out", "of"), ("of", "every"), ("in",))
_LINKING = frozenset(link[0] for link in _RATIO_LINKS)
_HALVED = frozenset(
    {"of", "the", "its", "their", "his", "her", "our", "my", "an", "a", "that", "those", "these", "dozen"}
)
_NOT_A_SHARE = frozenset(
    {"first", "second", "other", "latter", "the", "this", "last", "next", "final", "opening", "better", "-"}
)
_COMPARED = frozenset({"more", "less", "fewer", "higher", "lower", "larger", "smaller", "bigger", "faster", "cheaper"})
_LARGEST_BASE = 1_000
_SHARED_OUT = frozenset({*range(2, 11), 20, 100, 1000})  # what shares are taken of; "24 out of 30" are two counts


def read(document: Document, index: int) -> Draft | None:
    """The fraction in words that begins at a number word, or at the word for its denominator."""
    token = document.words[index]
    if token in lexicon.cardinals():
        return _counted(document, index)
    if token == "half":
        return _half(document, index)
    if token in lexicon.fractions() and word(document, index - 1) in {"a", "an"} and adjoins(document, index):
        return _with_article(document, index)
    return None


def _with_article(document: Document, index: int) -> Draft | None:
    """ "a third of", "a quarter of a million", "rose by a quarter"."""
    under = lexicon.fractions()[document.words[index]]
    scale = word(document, index + 3)
    if scale in lexicon.scales() and stands_at(document, index + 1, ("of", "a", scale)):
        return _draft(document, index - 1, index + 4, lexicon.scales()[scale], under)
    whole = word(document, index + 1) == "of" and adjoins(document, index + 1)
    behind = word(document, index + 1)
    ends = is_stop(document, index + 1) or not behind[:1].isalnum() or behind.endswith("ed") or behind in _COMPARED
    limited = bound_before(document, index - 1) or word(document, index - 2) == "by"
    limited = limited or behind in _COMPARED
    return _draft(document, index - 1, index + 1, 1, under) if whole or (ends and limited) else None


def _counted(document: Document, index: int) -> Draft | None:
    """ "two-thirds", "one third", "three quarters of a million"."""
    over = lexicon.cardinals()[document.words[index]]
    at = index + 1
    if word(document, at) == "-" and adjoins(document, at):
        at += 1
    token = word(document, at)
    if token not in lexicon.fractions() or not adjoins(document, at) or (over > 1) != token.endswith("s"):
        return None
    following, factor = at + 1, 1
    for link in ((), ("of", "a")):
        scale = word(document, at + 1 + len(link))
        if scale in lexicon.scales() and stands_at(document, at + 1, (*link, scale)):
            following, factor = at + 2 + len(link), lexicon.scales()[scale]
            break
    return _draft(document, index, following, over * factor, lexicon.fractions()[token])


def _half(document: Document, index: int) -> Draft | None:
    """ "half of", "half the", "a half"; not "the second half", nor "half a million", which is a number."""
    if stands_before(document, index, ("and", "a")):
        return _unit_and_a_half(document, index)
    before, behind = word(document, index - 1), word(document, index + 1)
    scaled = behind in lexicon.scales() or word(document, index + 2) in lexicon.scales()
    if before in _NOT_A_SHARE or (scaled and behind in {"a", "an", "-", "million", "billion", "dozen"}):
        return _half_dozen(document, index)
    if bound_before(document, index) is None and (behind not in _HALVED or not adjoins(document, index + 1)):
        return None
    return _draft(document, index, index + 1, 1, 2)


def _unit_and_a_half(document: Document, index: int) -> Draft | None:
    """ "a day and a half", "a tonne and a half": the number is in the article."""
    at = index - 3
    unit = lexicon.singular(word(document, at))
    is_time = unit in lexicon.words("units", "time")
    if word(document, at - 1) not in {"a", "an", "one"} or not (is_time or unit in lexicon.words("units", "words")):
        return None
    draft = _draft(document, at - 1, index + 1, 3, 2)
    known = None if is_time else identify(unit)
    draft.kind, draft.rule = QuantityKind.MEASURE, "number_words"
    draft.unit, draft.dimension = (known.name, known.dimension) if known else (unit, "time" if is_time else None)
    return draft


def _half_dozen(document: Document, index: int) -> Draft | None:
    """Half of a scale word."""
    for link in ((), ("a",), ("-",)):
        scale = word(document, index + 1 + len(link))
        if scale in lexicon.scales() and stands_at(document, index + 1, (*link, scale)):
            draft = _draft(document, index, index + 2 + len(link), lexicon.scales()[scale], 2)
            draft.scale = lexicon.scales()[scale]
            return draft
    return None


def _draft(document: Document, first: int, following: int, over: int, under: int) -> Draft:
    whole = over % under == 0
    return Draft(
        start=document.starts[first],
        end=end_of(document, following - 1),
        first=first,
        next=following,
        rule="number_words" if over > under else "fraction",
        value=over // under if whole else over / under,
        kind=QuantityKind.COUNT if over > under else QuantityKind.RATIO,
        words=True,
        decimal=not whole,
    )


def ratio(document: Document, draft: Draft) -> Draft | None:
    """The ratio that a small number opens: "one in five", "nine out of 10"."""
    over = draft.value
    if not isinstance(over, int) or not 0 < over < _LARGEST_BASE or draft.scale != 1:
        return None
    for link in _RATIO_LINKS if word(document, draft.next) in _LINKING else ():
        if not stands_at(document, draft.next, link):
            continue
        at = draft.next + len(link)
        under, following = _base(document, at)
        if under <= over or (link == ("in",) and over > 9):
            return None
        if link == ("out", "of") and (under not in _SHARED_OUT or _befalls(document, draft)):
            return None
        if lexicon.singular(word(document, following)) in lexicon.words("units", "time"):
            return None
        return _share(document, draft, following, over / under)
    return _one_in(document, draft)


def _share(document: Document, draft: Draft, following: int, value: float) -> Draft:
    return Draft(
        start=draft.start,
        end=end_of(document, following - 1),
        first=draft.first,
        next=following,
        rule="ratio",
        value=value,
        kind=QuantityKind.RATIO,
        decimal=True,
    )


def _one_in(document: Document, draft: Draft) -> Draft | None:
    """ "one man in three": nothing is counted behind the base, so it counts what stands before."""
    if not draft.words or draft.value != 1 or not stands_at(document, draft.next + 1, ("in",)):
        return None
    under, following = _base(document, draft.next + 2)
    behind = word(document, following)
    if not 1 < under <= _LARGEST_BASE or not word(document, draft.next).isalpha() or is_stop(document, draft.next):
        return None
    if behind[:1].isalnum() and not is_stop(document, following):
        return None
    share = _share(document, draft, following, 1 / under)
    share.unit = lexicon.singular(document.words[draft.next])
    return share


def _befalls(document: Document, draft: Draft) -> bool:
    """Whether a number is of what was done, and so no share: "shot down eight out of 10 drones"."""
    before = word(document, draft.first - 1)
    before = word(document, draft.first - 2) if before == "down" else before
    return before in lexicon.words("nouns", "affecting") | lexicon.words("nouns", "firing") | {"shot", "destroyed"}


def _base(document: Document, at: int) -> tuple[int, int]:
    """What a ratio is taken of, and the token behind it; 0 where no fitting number stands."""
    token = word(document, at)
    if not token or not adjoins(document, at):
        return 0, at
    if token.isdecimal() and token.isascii():
        written = digits.read(document.folded, document.starts[at])
        if written is None or written.divisor != 1 or written.mantissa > _LARGEST_BASE:
            return 0, at
        return written.mantissa, document.token_at(written.end)
    read_words = spelled.read(document, at) if token in lexicon.cardinals() else None
    return (0, at) if read_words is None or read_words.value > _LARGEST_BASE else (read_words.value, read_words.next)
