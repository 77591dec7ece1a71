"""Runs of capitalised words: the raw stuff of names, with the small words that hold names together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from conflictparse.lexicon import table
from conflictparse.text.fold import CAPITAL

_WORD = re.compile(
    rf"""
    (?:{CAPITAL}\.){{2,5}}(?:{CAPITAL}(?!\w))?              # U.S., U.N.
  | {CAPITAL}(?=\.[ ]{CAPITAL})                            # the J of "J. Smith"
  | [OD]'{CAPITAL}\w*+                                     # O'Brien
  | {CAPITAL}\w*+(?:-\w++|'(?!s\b)\w++){{0,6}}             # Jean-Luc, Ze'ev, Mazar-i-Sharif
""",
    re.VERBOSE,
)
_ARTICLE = re.compile(r"(?<![\w-])(?:a[dlnrstz]|ash|e[dlz]|ul|bin|ibn|abu|d|l)(?=[-'])")  # al-Burhan, d'Ivoire
_BEFORE_NAMES = ("al", "el", "ul", "de", "di", "da", "van", "von", "der", "den", "bin", "ben", "ibn", "abu")
_PARTICLE_BEFORE = re.compile(rf"(?<![\w'-])(?:(?:{'|'.join(_BEFORE_NAMES)})[ ]){{1,2}}+(?={CAPITAL})")
_LAST_PARTICLES = frozenset(_BEFORE_NAMES) - {"di", "da"}
_PARTICLES = frozenset(
    f" {word} "
    for word in (
        *("de", "del", "della", "der", "den", "di", "do", "dos", "da", "du", "la", "le", "las", "los", "van", "von"),
        *("van der", "van den", "von der", "de la", "de los"),
        *("al", "el", "ul", "ad", "bin", "ben", "ibn", "bint", "abu", "ould", "ag", "y", "e", "zu"),
    )
)
_LINKS = frozenset((" of ", " of the ", " for ", " for the ", " and ", " & ", " on ", " in ", "'s ", "' "))
_LONGEST_GAP = max(map(len, (*_PARTICLES, *_LINKS)))
_MAX_RUN = 24
_INSIDE_WORDS = frozenset("-'.")
_BEFORE_ARTICLES = _LAST_PARTICLES | {"-", "'"}  # what stands between an article and its name, or is the last of it


class Run(NamedTuple):
    """Capitalised words that stand together.

    Attributes:
        start: the offset of the first word.
        words: the words as written.
        gaps: what stands between each word and the one before it, "" for the first.
    """

    start: int
    words: tuple[str, ...]
    gaps: tuple[str, ...]


def runs(folded: str, words: Sequence[str], starts: Sequence[int], capitals: Sequence[int]) -> Iterator[Run]:
    """Group capitalised words that stand together, or with "of", "for", "and", "'s" between them.

    >>> from conflictparse.text import Document
    >>> document = Document("Sudan's army chief Abdel Fattah al-Burhan met Ursula von der Leyen.")
    >>> [run.words for run in runs(document.folded, document.words, document.starts, document.capitals)]
    [('Sudan',), ('Abdel', 'Fattah', 'al-Burhan'), ('Ursula', 'von der Leyen')]
    """
    opened = end = 0
    run: list[str] = []
    gaps: list[str] = []
    for index in capitals:
        start = starts[index]
        if start < end:
            continue
        stop = start + len(words[index])
        if folded[stop : stop + 1] in _INSIDE_WORDS:  # it may go on behind a hyphen, an apostrophe or a stop
            match = _WORD.match(folded, start)
            stop = match.end() if match else stop
        if words[index - 1] in _BEFORE_ARTICLES:
            start = _with_article(folded, start, end)
        gap = folded[end:start] if run and start - end <= _LONGEST_GAP else ""
        if gap and len(run) < _MAX_RUN and _joins(gap, run[-1]):
            gaps.append(gap)
        else:
            if run:
                yield Run(opened, tuple(run), tuple(gaps))
            opened, run, gaps = start, [], [""]
        run.append(folded[start:stop])
        end = stop
    if run:
        yield Run(opened, tuple(run), tuple(gaps))


def is_link(gap: str) -> bool:
    """Whether a gap joins two names, rather than the words of one."""
    return gap in _LINKS


def _joins(gap: str, before: str) -> bool:
    if gap == " " or gap in _PARTICLES or gap in _LINKS:
        return True
    return gap == ". " and (len(before) == 1 or before.lower() in _abbreviated())


@cache
def _abbreviated() -> frozenset[str]:
    return frozenset(table("abbreviations", "titles"))


def _with_article(folded: str, start: int, end: int) -> int:
    """The start of the word with its Arabic article or French particle, if it has one."""
    before = folded[start - 1 : start]
    if before in {"-", "'"}:
        article = _ARTICLE.search(folded, max(end, start - 5, 0), start)
        return article.start() if article and article.end() == start - 1 else start
    if before == " ":  # "de Mistura"
        particles = _PARTICLE_BEFORE.search(folded, max(end, start - 8, 0), start + 1)
        return particles.start() if particles else start
    return start
