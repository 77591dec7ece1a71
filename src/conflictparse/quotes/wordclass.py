"""Coarse word classes: a text's tokens as a string of one letter a token.

Phrases can then be matched by small patterns over that string, whose positions are token indices:
fifty times cheaper than tagging, and enough to tell where a subject begins and a clause ends.

    d determiner    n pronoun      N capitalised   w other word       9 number     T time word
    v finite verb   x auxiliary    e "-ed" word    g "-ing" word      b noun or verb
    a adverb        p preposition  o of            t that             r relative   c coordinator
    m negation and focus (not, only)
    s subordinator  h joined by an apostrophe or a hyphen            M what a statement is made in
    < > quotation marks, q a word between them, others the punctuation mark itself
"""

from __future__ import annotations

import re
from functools import cache

from conflictparse.lexicon import table
from conflictparse.quotes.cues import BASE, PRESENT, verb_forms
from conflictparse.text import Document

_TABLES = (
    ("media", "M"),
    ("finite", "v"),
    ("times", "T"),
    ("adverbs", "a"),
    ("focus", "m"),
    ("subordinators", "s"),
    ("coordinators", "c"),
    ("prepositions", "p"),
    ("auxiliaries", "x"),
    ("relatives", "r"),
    ("pronouns", "n"),
    ("determiners", "d"),
)
_DASH = re.compile("[—―–]")
_CLITICS = frozenset({"s", "t", "re", "ve", "ll", "d", "m"})


@cache
def _closed() -> dict[str, str]:
    """The class of every word whose class is known whatever its shape."""
    classes = {word: "b" for word, form in verb_forms().items() if form.inflection in {BASE, PRESENT}}
    for key, letter in _TABLES:
        classes.update(dict.fromkeys(table("grammar", key), letter))
    return classes | {"of": "o", "that": "t"}


def word_classes(document: Document) -> list[str]:
    """The class letter of each token, quotations not yet told apart."""
    closed, folded = _closed(), _dashes_apart(document)
    found: list[str] = []
    previous_end = -1
    for word, start in zip(document.words, document.starts, strict=True):
        known = closed.get(word)
        joined = start == previous_end and found and found[-1] == "h"
        if known:
            letter = "h" if joined and word in _CLITICS else known
            if letter not in "hN" and letter in "bvwTpaesxcm" and _is_name(folded, start, found):
                letter = "N" if letter != "T" else "T"
        else:
            letter = _by_shape(word, folded, start, joined=bool(joined), glued=start == previous_end)
        hyphenated = folded[start - 1 : start] == "-" and found and found[-1] == "h"
        if letter in "apmsvT" and (hyphenated or folded[start + len(word) : start + len(word) + 1] == "-"):
            letter = "w"  # half of a compound: "long-time", "late-night"
        found.append(letter)
        previous_end = start + len(word)
    return found


def _dashes_apart(document: Document) -> str:
    """The folded text with dashes told from hyphens: a dash parts two words even where no space does."""
    pieces, behind = [], 0
    for match in _DASH.finditer(document.text):
        pieces.append(document.folded[behind : match.start()])
        behind = match.end()
    return "*".join((*pieces, document.folded[behind:]))


def _is_name(folded: str, start: int, found: list[str]) -> bool:
    """Whether a word of a known class is capitalised in mid-sentence."""
    return folded[start].isupper() and bool(found) and found[-1] in "NwdopgevbxtM"


def _by_shape(word: str, folded: str, start: int, *, joined: bool, glued: bool) -> str:
    """The class that a word's spelling suggests."""
    first = folded[start]
    if not first.isalnum():
        if first in "'-" and glued and folded[start + 1 : start + 2].isalnum():
            return "h"
        if first == "." and folded[start + 1 : start + 2].isalnum():
            return "h"
        return {"'": "h", "_": "w", "%": "w", "*": "-"}.get(first, first if first.isascii() else "*")
    if joined and word in _CLITICS:
        return "h"
    if first.isdigit():
        return "9"
    if first.isupper():
        return "N"
    if word.endswith("ed") and len(word) > 3:
        return "e"
    if word.endswith("ing") and len(word) > 4:
        return "g"
    if word.endswith("ly") and len(word) > 4:
        return "a"
    return "w"
