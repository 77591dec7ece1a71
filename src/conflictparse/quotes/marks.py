"""Quotation marks of every kind: where a quotation begins and where it ends.

Each paragraph is read on its own, so that an odd mark never spoils the rest of the article: a mark
left open ends with its paragraph (and the next one reopens it, as typographers have it).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from conflictparse.model import Span
from conflictparse.text import Document

_FOLDED = ('"', "'", "`")  # the tokens that are marks, as the folded text has them
_MARKS = frozenset("\"“”„‟«»＂〝〞‘’‚‛‹›＇'`")
_OPENING = frozenset("“„‟«〝``‘‚‛‹")
_CLOSING = frozenset("”»〞’›")
_SINGLE = frozenset("‘’‚‛‹›'＇")
_ELISION = re.compile(r"['’‘](?:\d\ds?|em|til|tis|twas|cause|n|bout|round)\b")
_DOUBLE_KIND = {"``": "''", "«": "»", "»": "»", "‹": "›", "›": "›"}

Mark = tuple[str, int]  # as written, and where it stands


class Quotation(NamedTuple):
    """A stretch between quotation marks, the marks included; ``closed`` is false where it was left open."""

    span: Span
    closed: bool = True


def quotations(document: Document) -> tuple[Quotation, ...]:
    """The outermost quotations of a document, sorted by span.

    >>> text = "“A ‘humane’ war,” he said. «Oui», she said."
    >>> [text[found.span.start : found.span.end] for found in quotations(Document(text))]
    ['“A ‘humane’ war,”', '«Oui»']
    """
    by_paragraph: dict[int, list[Mark]] = {}
    for mark, at in _marks(document):
        by_paragraph.setdefault(document.paragraph_at(at), []).append((mark, at))
    found = (_in_paragraph(document.text, document.paragraphs[index], marks) for index, marks in by_paragraph.items())
    return tuple(chain.from_iterable(found))


def _marks(document: Document) -> Iterator[Mark]:
    """The marks of a document in order, apostrophes left out; two backticks or two apostrophes are one mark."""
    text, positions, starts = document.text, document.positions, document.starts
    behind = 0
    for index in sorted(chain.from_iterable(positions.get(folded, ()) for folded in _FOLDED)):
        at = starts[index]
        mark = text[at]
        if at < behind or mark not in _MARKS:
            continue
        if mark in "'`" and text.startswith(mark, at + 1):
            behind = at + 2
            yield mark + mark, at
        elif mark != "`" and (mark not in _SINGLE or not _is_apostrophe(text, mark, at)):
            yield mark, at


def _is_apostrophe(text: str, mark: str, at: int) -> bool:
    """Whether a single mark stands inside a word, or for letters left out."""
    behind = text[at + 1 : at + 2].isalnum()
    return behind and (mark == "’" or text[at - 1 : at].isalnum() or _ELISION.match(text, at) is not None)


def _in_paragraph(text: str, paragraph: Span, marks: Sequence[Mark]) -> Iterator[Quotation]:
    """The outermost quotations of one paragraph."""
    last_single, last_double = _last(text, marks)
    opened: tuple[str, int] | None = None
    inner = 0  # curly marks opened inside, which close before the outer one does
    for mark, at in marks:
        if opened is None:
            if _opens(text, mark, at) and (mark not in _SINGLE or last_single > at):
                opened, inner = (mark, at), 0
        elif _matches(opened[0], mark):
            if _opens_only(text, mark, at) and not (opened[0] == "„" and mark == "“"):
                later_close = last_double > at if mark not in _SINGLE else last_single > at
                inner += later_close
            elif inner and (last_double > at or (opened[0] == '"') != (mark == '"')):
                inner -= 1
            elif not _is_possessive(text, mark, at, last_single):
                yield Quotation(Span(opened[1], at + len(mark)))
                opened, inner = None, 0
    if opened and opened[0] not in _SINGLE and paragraph.end - opened[1] > 2:
        yield Quotation(Span(opened[1], paragraph.end), closed=False)


def _last(text: str, marks: Sequence[Mark]) -> tuple[int, int]:
    """Where the last single mark that can close stands, and the last double one; -1 for none."""
    single = double = -1
    for mark, at in marks:
        if mark not in _SINGLE:
            double = at
        elif _closes(text, mark, at):
            single = at
    return single, double


def _matches(opening: str, mark: str) -> bool:
    """Whether a mark is of the kind that the opening one belongs to."""
    if opening in _SINGLE:
        return mark in _SINGLE
    wanted = _DOUBLE_KIND.get(opening)
    return mark in {wanted, opening} or (wanted is None and mark not in _SINGLE and mark not in _DOUBLE_KIND)


def _opens(text: str, mark: str, at: int) -> bool:
    """Whether a mark can begin a quotation."""
    if mark in _CLOSING and mark != "»":
        return False
    after = text[at + len(mark) : at + len(mark) + 1]
    if not after.strip() and mark not in _OPENING:
        return False
    before = text[at - 1 : at]
    if mark in _SINGLE:
        return not before.isalnum() and before not in {".", ",", "!", "?"} and bool(after.strip())
    return mark in _OPENING or not before.isalnum()


def _opens_only(text: str, mark: str, at: int) -> bool:
    """Whether a mark inside a quotation can only begin another."""
    if mark in _CLOSING or mark == "''":
        return False
    if mark in _OPENING:
        return True
    before, after = text[at - 1 : at], text[at + len(mark) : at + len(mark) + 1]
    return not before.strip(" ([—–") and bool(after.strip()) and (after.isalnum() or after in "“‘[$")


def _closes(text: str, mark: str, at: int) -> bool:
    """Whether a mark can end a quotation."""
    return bool(text[at - 1 : at].strip()) and not text[at + len(mark) : at + len(mark) + 1].isalnum()


def _is_possessive(text: str, mark: str, at: int, last_single: int) -> bool:
    """Whether a single mark is the apostrophe of a plural ("the soldiers' rifles") inside single marks."""
    return mark in _SINGLE and text[at - 1 : at] == "s" and text[at + 1 : at + 2] == " " and last_single > at
