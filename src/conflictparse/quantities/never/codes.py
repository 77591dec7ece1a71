"""Digits that are read as a whole: clock times, numeric dates, telephone numbers, coordinates, parts of codes."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.quantities import counted, lexicon, money
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import capitalised, end_of, glued, word
from conflictparse.text import Document

# What the pattern of codes need not be asked about: a number that a word, a comma or a bracket follows.
_NO_CODE = re.compile(
    r"(?<!\+)[1-9]\d*+(?:[,;)]|[ ](?!\d|°|[ap]\.?[ ]?m\b|gmt|utc|hours\b|hrs\b|local[ ]time|o'clock))"
)
_LONGEST_COUNT = 3  # digits of a number, without a comma, of arms with a letter and a number for a name
_JOINTS = frozenset("#@_\\&/:^")  # a number written to one of these is a part of something longer


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"""
        \d{1,2} [:.] \d{2} (?: :\d{2} )? [ ]?+ (?: [ap] \.? [ ]? m\b | gmt | utc )      # 6.30 a.m., 10.45pm
      | \d{1,3} : \d{1,2} (?!\d)                                                         # 14:30, odds of 3:1
      | \d{1,2} [ ]?+ (?: [ap]m\b | [ap]\.[ ]?m\. | o'clock )                            # 5am
      | \d{4} [ ] (?: gmt | utc | hours\b | hrs\b | local\ time )                        # 0600 GMT
      | \d{1,4} / \d{1,2} / \d{2,4}                                                      # 12/25/2024
      | \d{1,8} - \d{1,8} (?: -\d{1,8} ){2,6}+                                           # 978-0-14-044926-6
      | \d{1,4} - \d{1,2} - \d{1,4} (?!\d)                                               # 2024-12-27
      | \d{1,2} \. \d{1,2} \. \d{2,4}                                                    # 27.12.2024
      | (?! \d{1,3} (?: \.\d{3} ){2,5}+ (?! \d | \.\d )) \d{1,10} (?: \.\d{1,10} ){2,8}     # 10.0.0.1
      | (?: 9/11 | 7/7 | 24/7 | 50/50 ) (?!\d)
      | (?: 19 | 20 ) \d{2} [/-] \d{2} (?: \d{2} )? (?! \d | ,\d | [ ]?+ (?: people | troops | soldiers ) )  # 2019-20
      | \d{1,4} s \b                                                                     # 1990s
      | \d{1,12} (?: st | nd | rd | th ) \b                                              # 93rd
      | \d{1,3} (?: \.\d{1,9} )? [ ]?+ ° [ ]?+ (?: \d | [nsew]\b )                       # 48.5° N
      | \d{1,3} \. \d{3,9} [°]? [ ]?+ [nsew]?+ , [ ]?+ -?+ \d{1,3} \. \d{3,9}            # 48.1234, 37.1234
      | \d{1,2} [c-hj-np-x] [ ]? (?!to) [a-z]{2} [ ]? \d{4,10} (?: [ ]\d{4,5} )?           # 37U DQ 4512 8823
      | 0 \d{2,4} (?: [ -]\d{2,4} ){1,4}+                                                # 0800 555 1234
      | (?<=\+) \d{1,3} (?: [ -]\d{2,4} ){2,5}+                                          # +380 44 123 4567
      | 0 \d{2,12} (?! [.,]? \d | [ ]?+ (?: mm | cm ) )                                  # 0800
      | \d{3} - \d{4} (?!\d)                                                             # 555-1234
      | \d{1,8} - \d{1,8} (?: -\d{1,8} ){1,6}+                                           # 1111-22223333-4444
        """,
        re.VERBOSE,
    )


def end(document: Document, start: int) -> int:
    """Where the code ends that begins at a number; its start where none does."""
    if _NO_CODE.match(document.lower, start):
        return start
    match = _pattern().match(document.lower, start)
    return match.end() if match else start


def part_of_code(document: Document, draft: Draft) -> bool:
    """Part of a name or of a longer code: "T-72", "F-16", "#3", "24703L202", "3D"."""
    return _continues(document, draft) or _lettered(document, draft)


def _continues(document: Document, draft: Draft) -> bool:
    """Whether the number is written to what stands before it."""
    if not glued(document, draft.first):
        return False
    before = word(document, draft.first - 1)
    if before.isalnum():
        return before not in lexicon.words("money", "codes.iso")
    if before in _JOINTS:
        return True
    if before == "'":  # "in '08"
        return draft.end - draft.start == 2 and not word(document, draft.next).isalpha()
    if not glued(document, draft.first - 1):
        return False
    stem = word(document, draft.first - 2)
    if before == "+":  # "P5+1"
        return stem[:1].isalpha()
    if before == ".":
        return stem.isdecimal()
    if before != "-" or not stem[:1].isalpha() or not stem[-1].isalpha():
        return False
    allowed = stem in lexicon.words("designations", "prefixes") or stem in lexicon.bound_phrases("before")
    return not (allowed or stem in lexicon.cardinals() or stem in lexicon.scales())


def _lettered(document: Document, draft: Draft) -> bool:
    """Whether letters that are no unit are written to the number."""
    tail = draft.next - 1
    if end_of(document, tail) <= draft.end:  # "24703 L-202", but not "12 T-72 tanks"
        digits = document.lower[draft.start : draft.end]
        if len(digits) <= _LONGEST_COUNT or not digits.isdecimal():
            return False
        letter, code = word(document, draft.next), word(document, draft.next + 2)
        return len(letter) == 1 and letter.isalpha() and word(document, draft.next + 1) == "-" and code.isdecimal()
    letters = document.lower[draft.end : end_of(document, tail)]
    if len(letters) == 1 and word(document, draft.first - 1) in lexicon.words("designations", "before"):
        return capitalised(document, draft.first - 1)  # "Flat 4B"
    return letters not in _units() and not letters[0].isdecimal()


@cache
def _units() -> frozenset[str]:
    """What may be written to a number, in lower case."""
    every = frozenset(symbol.lower() for symbol in lexicon.words("units", "symbols"))
    return every | counted.units() | lexicon.words("money", "codes.iso") | money.SIGNS | {"p", "c", "x"}
