"""Where the parts of a noun phrase end: its core before apposition and relative clause, its head before a complement."""

from __future__ import annotations

import re
from collections.abc import Sequence

from conflictparse.text.fold import CAPITAL
from conflictparse.text.name import Name

# Each branch begins with a character of its own, so that `re` skips to the next one.
_END = re.compile(
    r"""
    , | ; | : | \(
  | [ ](?:
        \( | -{1,2}[ ]
      | (?:wh(?:o|ich|ose|om|ere|en|ile)|that|as[ ]well|along[ ]with|including|among[ ]them)\b
    )
""",
    re.VERBOSE,
)
_ABBREVIATED = re.compile(rf"(?:\b{CAPITAL}|\b[JS]r)\.$")  # U.S., Jr.
_COMPLEMENT = re.compile(
    r"[ ](?:of|for|in|at|by|from|with|to|on|near|inside|within|across|under|against|about|among|between|behind|around|outside"
    r"|(?:[a-z]{2,14}?(?:ed|ing)|close|loyal|familiar|present|responsible|known|speaking)(?=[ ](?:with|to|by|in|at|on|as|for|from|near|under|of|the)\b))\b"
)


def trimmed(folded: str, start: int, end: int) -> tuple[int, int]:
    """The phrase without white space, closing punctuation and a possessive ending."""
    while start < end and folded[start] in ' ,;:-("':
        start += 1
    while end > start and folded[end - 1] in ' ,;:-."' and not _ABBREVIATED.search(folded, max(start, end - 4), end):
        end -= 1
    if folded.endswith("'s", start, end):
        end -= 2
    return start, end


def has_complement(folded: str, start: int, end: int) -> bool:
    """Whether a complement begins between two offsets."""
    return _COMPLEMENT.search(folded, start, end) is not None


def core_end(folded: str, start: int, end: int, names: Sequence[Name]) -> int:
    """Where the phrase ends without apposition and relative clause; never inside a name."""
    at = start
    while found := _END.search(folded, at, end):
        inside = next((name for name in names if name.span.start < found.start() < name.span.end), None)
        if inside is None and found.start() > start:
            return found.start()
        at = inside.span.end if inside else found.end()
    return end


def head_end(folded: str, start: int, end: int, names: Sequence[Name]) -> int:
    """Where the part before the first complement ends: "a spokesman | for the army"; names are kept whole."""
    at = start
    while found := _COMPLEMENT.search(folded, at, end):
        inside = next((name for name in names if name.span.start < found.start() < name.span.end), None)
        if inside is None and found.start() > start:
            return found.start()
        at = inside.span.end if inside else found.end()
    return end


def last_word(part: str) -> str:
    """The head noun of the part of a phrase that ends in it."""
    return part.rsplit(" ", 1)[-1].lower().removesuffix("'s")
