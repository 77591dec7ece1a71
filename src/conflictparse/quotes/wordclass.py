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
from collections.abc import Sequence
from functools import cache

from conflictparse.lexicon import table
from conflictparse.quotes import approximators
from conflictparse.quotes.cues import BASE, PRESENT, verb_forms
from conflictparse.text import Document
from conflictparse.text.fold import SMALL
from conflictparse.text.remembered import Remembered

_TABLES = (
    ("media", "M"),
    ("finite", "v"),
    ("times", "T"),
    ("adverbs", "a"),
    ("nouns_in_ly", "w"),
    ("plain_in_ing", "w"),
    ("focus", "m"),
    ("subordinators", "s"),
    ("coordinators", "c"),
    ("prepositions", "p"),
    ("auxiliaries", "x"),
    ("relatives", "r"),
    ("pronouns", "n"),
    ("determiners", "d"),
)
_DASHES = frozenset("—―–")
_LONG_SMALL_WORD = re.compile(rf"(?<![\w']){SMALL}\w{{4}}|\bsaid\b")
_MAX_HEADLINE, _MIN_HEADLINE = 160, 5  # characters, tokens
_HALVES = frozenset("apmsvT")  # classes that half of a compound does not keep
_RAISED = frozenset("bvwpaesxcm")  # classes that a capital in mid-sentence overrules, behind one of these
_BEFORE_RAISED = frozenset("NwdopgevbxtM")
_ABBREVIATED = frozenset({"us", "a"})
_CLITICS = frozenset({"s", "t", "re", "ve", "ll", "d", "m"})


@cache
def _closed() -> dict[str, str]:
    """The class of every word whose class is known whatever its shape."""
    classes = {word: "b" for word, form in verb_forms().items() if form.inflection in {BASE, PRESENT}}
    for key, letter in _TABLES:
        classes.update(dict.fromkeys(table("grammar", key), letter))
    return classes | {"of": "o", "that": "t"}


def word_classes(document: Document) -> list[str]:
    """The class letter of each token, quotations not yet told apart.

    What a word is by itself is remembered; what else decides is looked at only where it stands:
    joining marks, the halves of compounds, and capitals.
    """
    found = list(map(_CLASSES.__getitem__, document.words))
    hyphens = _hyphens(document)
    _join(document, hyphens, found)
    _part_compounds(document, hyphens, found)
    _raise_names(document, found)
    _float_quantifiers(document, found)
    approximators.mark(document, found)
    return found


def _float_quantifiers(document: Document, found: list[str]) -> None:
    """Between a subject and its verb a quantifier is no subject: "Paris and London both urged"."""
    for word in ("both", "all", "each"):
        for index in document.positions.get(word, ()):
            if 0 < index < len(found) - 1 and found[index - 1] in "NwM" and found[index + 1] in "vxe":
                found[index] = "a"


def _by_itself(word: str) -> str:
    """The class of a word apart from what stands around it: a listed one, or what its spelling suggests."""
    listed = _closed().get(word)
    if listed:
        return listed
    first = word[0]
    if not first.isalnum():
        return {"'": "h", "_": "w", "%": "w", "*": "-"}.get(first, first if first.isascii() else "*")
    if first.isdigit():
        return "9"
    if word.endswith("ed") and len(word) > 3:
        return "e"
    if word.endswith("ing") and len(word) > 4:
        return "g"
    if word.endswith("ly") and len(word) > 4:
        return "a"
    return "w"


_CLASSES = Remembered(_by_itself)


def _hyphens(document: Document) -> Sequence[int]:
    """The tokens that are hyphens and no dashes, which part two words even where no space does."""
    text, starts = document.text, document.starts
    return [index for index in document.positions.get("-", ()) if text[starts[index]] not in _DASHES]


def _join(document: Document, hyphens: Sequence[int], found: list[str]) -> None:
    """Marks inside a word or number join it: "Ukraine's", "al-Burhan", "U.S", "4,000"."""
    folded, words, positions = document.folded, document.words, document.positions
    starts, ends = document.starts, document.ends
    for index in positions.get(",", ()):
        if folded[ends[index] : ends[index] + 1].isdigit() and folded[starts[index] - 1 : starts[index]].isdigit():
            found[index] = "9"  # "4,000" is one number
    for index in (*positions.get("'", ()), *hyphens, *positions.get(".", ())):
        if folded[ends[index] : ends[index] + 1].isalnum():
            if words[index] == "." or _is_glued(document, index):
                found[index] = "h"
            if found[index] == "h" and words[index + 1] in _CLITICS:
                found[index + 1] = "h"


def _is_glued(document: Document, index: int) -> bool:
    """Whether no space stands before a token."""
    return index > 0 and document.ends[index - 1] == document.starts[index]


def _part_compounds(document: Document, hyphens: Sequence[int], found: list[str]) -> None:
    """Half of a compound is a plain word: "long-time", "late-night"."""
    for index in hyphens:
        if found[index - 1] in _HALVES and _is_glued(document, index):
            found[index - 1] = "w"
        if found[index] == "h" and found[index + 1] in _HALVES:
            found[index + 1] = "w"


def _raise_names(document: Document, found: list[str]) -> None:
    """Capitalised words are names, those of a known class in mid-sentence only."""
    closed, words = _closed(), document.words
    headlines = _headline_tokens(document)
    for index in document.capitals:
        word = words[index]
        known = closed.get(word)
        if found[index] == "h":
            continue
        if index in headlines:
            raised = known is None and word not in verb_forms()
        elif known is None:
            raised = True
        elif known in _RAISED:
            raised = index > 0 and found[index - 1] in _BEFORE_RAISED
        else:
            raised = word in _ABBREVIATED and _is_abbreviated(document, index)
        if raised:
            found[index] = "N"


def _is_abbreviated(document: Document, index: int) -> bool:
    """Whether a word is the country, not the pronoun, or an initial, not the article: "US officials", "A.S. Dulat"."""
    start = document.starts[index]
    return document.folded[start : start + 2] in {"US", "A."}


def _headline_tokens(document: Document) -> frozenset[int]:
    """The tokens of lines that are set in capitals throughout, where a capital tells no name: "Minister Denies Claims"."""
    found: set[int] = set()
    for paragraph, (first, end) in zip(document.paragraphs, document.paragraph_tokens, strict=True):
        long = paragraph.end - paragraph.start > _MAX_HEADLINE
        if not long and not _LONG_SMALL_WORD.search(document.folded, paragraph.start, paragraph.end):
            tokens = range(first + 1, end)
            if len(tokens) >= _MIN_HEADLINE:
                found.update(tokens)
    return frozenset(found)
