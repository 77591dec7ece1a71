"""Sources named by "according to" or "by ...'s count", with the content before them, behind them, or on both sides."""

from __future__ import annotations

import re

from conflictparse.quotes import contents
from conflictparse.quotes.candidate import Candidate, Range
from conflictparse.quotes.complements import Complement, ComplementKind
from conflictparse.quotes.noun_groups import phrase_after
from conflictparse.quotes.reading import Reading

# "early results of polls conducted by X for Y": up to the comma, where no other verb stands before it.
_LONG_SOURCE = re.compile(r"[dwNMb9a][^xv,;:.<>()]{1,24}(?=,)")
# Whose count: "by | U.N.", "by | the ministry | 's latest", "by | its | own".
_COUNTER = re.compile(r"(?:d{0,2}[wN][wNbMh]{0,7}?(?=hh?[aw]{0,2}$)|d{0,2}w{0,2}N[wNbMh]{0,4}?|d)(?=h{0,2}[aw]{0,2}$)")
_BARE_COUNT = 2  # tokens from "by" to the noun of "by the count"
_LONGEST_COUNTER = 10  # tokens of "by the regional health ministry's own"
_POSSESSIVES = frozenset({"his", "her", "their", "its", "our"})
_NOMINAL = frozenset("wNnbM9q")


def according_to(reading: Reading, index: int) -> Candidate | None:
    """ "C, according to S"; "According to S, C"; "C, according to S, C"; "who, according to S, C"."""
    first, end = reading.sentences[index]
    classes = reading.classes
    first = max(first, classes.rfind(":", first, index) + 1)
    left = index - (index > first and classes[index - 1] in ",-(")
    initial = _NOMINAL.isdisjoint(classes[first:left])
    if reading.words[index + 1] != "to":
        return None
    fronted = initial or not contents.has_finite_verb(reading, first, left)  # "In June, according to S, C"
    source = phrase_after(reading, index + 2, end, inside=fronted) or phrase_after(reading, index + 2, end)
    if initial and (not source or classes[source[1] : source[1] + 1] not in {",", "-"}):
        long = _LONG_SOURCE.match(classes, index + 2, end)
        source = long.span() if long else source
    if not source:
        return None
    source = _one_or_many(reading, source)
    relative = left > first and classes[left - 1] == "r"
    pieces: list[Range] = []
    if not initial and not relative:
        pieces.append((contents.left_start(reading, left, first), left))
    if initial or relative or _goes_on(reading, pieces[0], source[1], end):
        pieces += _behind(reading, source[1], end)
    if not pieces:
        return None
    return Candidate(
        cue=(index, index + 2),
        lemma="according to",
        source=source,
        content=pieces,
        rule="according_to",
        open_right=initial,
    )


def _one_or_many(reading: Reading, source: Range) -> Range:
    """The source up to a comma behind which one thing follows many people: "survivors, | a convoy of trucks passed"."""
    comma = reading.classes.find(",", *source)
    many = comma > 0 and reading.classes[comma - 1] == "w" and reading.words[comma - 1].endswith("s")
    return (source[0], comma) if many and reading.words[comma + 1] in {"a", "an"} else source


def as_reported_by(reading: Reading, index: int, lemma: str) -> Candidate | None:
    """ "As reported by S, C"; "C, as stated by S": the participle of a verb of saying between "as" and its agent."""
    first, end = reading.sentences[index]
    initial = index - 1 == first
    source = phrase_after(reading, index + 2, end, inside=initial)
    if not source:
        return None
    left = contents.left_start(reading, index - 1, first), index - 1 - (reading.classes[index - 2] in ",-")
    pieces = _behind(reading, source[1], end) if initial else [left]
    if not pieces or pieces[0][0] >= pieces[0][1]:
        return None
    return Candidate(
        cue=(index, index + 1), lemma=lemma, source=source, content=pieces, rule="as_reported_by", open_right=initial
    )


def by_count(reading: Reading, index: int) -> Candidate | None:
    """ "C, by U.N. count"; "By the ministry's latest tally, C"; "C, by the count of the ministry"."""
    first, end = reading.sentences[index]
    near = range(index - 1, max(first, index - _LONGEST_COUNTER) - 1, -1)
    by = next((at for at in near if reading.words[at] == "by"), index)
    source = _counter(reading, by, index, end)
    if by == index or not source:
        return None
    stop = max(index + 1, source[1])
    initial = _NOMINAL.isdisjoint(reading.classes[first:by])
    left = contents.left_start(reading, by, first), by - (reading.classes[by - 1] in ",(")
    pieces = _behind(reading, stop, end) if initial else [left]
    if not pieces or not (initial or contents.has_finite_verb(reading, *left)):
        return None
    return Candidate(
        cue=(by, index + 1), lemma="by count", source=source, content=pieces, rule="by_count", open_right=initial
    )


def _counter(reading: Reading, by: int, index: int, end: int) -> Range | None:
    """Whose count it is: between "by" and the noun, or behind "the count of"."""
    if index - by == _BARE_COUNT and reading.words[by + 1] == "the":
        return phrase_after(reading, index + 2, end) if reading.words[index + 1] == "of" else None
    owner = _COUNTER.match(reading.classes, by + 1, index)
    first, stop = owner.span() if owner else (index, index)
    unowned = stop - first == 1 and reading.classes[first] == "d" and reading.words[first] not in _POSSESSIVES
    return None if owner is None or unowned else (first, stop)  # "by one estimate"


def _goes_on(reading: Reading, left: Range, after: int, end: int) -> bool:
    """Whether the clause that "according to" interrupts goes on behind the source."""
    if after + 1 >= end or reading.classes[after] not in ",-":
        return False
    return reading.classes[after + 1] in "xve<" or not contents.has_finite_verb(reading, *left)


def _behind(reading: Reading, after: int, end: int) -> list[Range]:
    """The content behind the comma or dash that ends the source."""
    if after + 1 >= end or reading.classes[after] not in ",-":
        return []
    clause = Complement(ComplementKind.CLAUSE, after + 1)
    return [(after + 1, contents.right_end(reading, clause, end))]
