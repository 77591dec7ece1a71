"""Paragraphs: a line break ends one, except in hard-wrapped text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from conflictparse.model import Span

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_MIN_WIDTH, _MAX_WIDTH = 40, 120  # terminals, mail and wire printers wrap between these columns
_MAX_INDENT = 8
_EXPLAINED = 0.7  # share of line breaks that wrapping explains, in text that is wrapped
_MID_SENTENCE = 0.4  # share of its lines that go on in lower case; where each line is a paragraph hardly one does


def paragraphs(text: str) -> tuple[Span, ...]:
    r"""The paragraphs of a text, surrounding white space left out.

    In hard-wrapped text a line goes on in the next one of its block where the next word would not have fitted,
    or is in lower case; everywhere else a line is a paragraph.

    >>> [(span.start, span.end) for span in paragraphs("A headline\nA first line.")]
    [(0, 10), (11, 24)]
    """
    lines = [line for match in _LINE.finditer(text) if (line := _stripped(match))]
    blocks = list(_blocks(text, lines))
    width = max((_columns(text, line) for block in blocks if len(block) > 1 for line in block), default=0)
    if not (_MIN_WIDTH <= width <= _MAX_WIDTH and _is_wrapped(text, blocks, width)):
        return tuple(lines)
    return tuple(paragraph for block in blocks for paragraph in _joined(text, block, width))


def _stripped(match: re.Match[str]) -> Span | None:
    """The line without the white space around it, or nothing if that is all there is."""
    line = match[0]
    start = match.start() + len(line) - len(line.lstrip())
    end = match.start() + len(line.rstrip())
    return Span(start, end) if start < end else None


def _blocks(text: str, lines: list[Span]) -> Iterator[list[Span]]:
    """Runs of lines with no blank line between them; an indented line opens a new one."""
    block: list[Span] = []
    for line in lines:
        if block:
            gap = text[block[-1].end : line.start]
            if len(_BREAK.findall(gap)) > 1 or gap.endswith(("  ", "\t")):
                yield block
                block = []
        block.append(line)
    if block:
        yield block


def _is_wrapped(text: str, blocks: list[list[Span]], width: int) -> bool:
    """Whether wrapping at a width explains nearly all line breaks inside the blocks, many in mid-sentence."""
    breaks = explained = mid_sentence = 0
    for block in blocks:
        for line, following in pairwise(block):
            breaks += 1
            mid_sentence += text[following.start].islower()
            explained += _goes_on(text, line, following, width)
    return explained >= breaks * _EXPLAINED and mid_sentence >= breaks * _MID_SENTENCE


def _goes_on(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether the next line is there only because its first word found no room."""
    if text[following.start].islower():
        return True
    first_word = text[following.start : following.end].split(maxsplit=1)[0]
    return _columns(text, line) + 1 + len(first_word) > width


def _columns(text: str, line: Span) -> int:
    """The width of a line, its indentation included."""
    before = text[max(0, line.start - _MAX_INDENT) : line.start]
    return len(line) + len(before) - len(before.rstrip(" \t"))


def _joined(text: str, block: list[Span], width: int) -> Iterator[Span]:
    """A block's paragraphs."""
    start = block[0].start
    for line, following in pairwise(block):
        if not _goes_on(text, line, following, width):
            yield Span(start, line.end)
            start = following.start
    yield Span(start, block[-1].end)
