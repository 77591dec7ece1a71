"""Paragraphs: a line break ends one, except in hard-wrapped text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from conflictparse.model import Span

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_BREAKS_ONLY = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_MIN_WIDTH, _MAX_WIDTH = 40, 120  # terminals, mail and wire printers wrap between these columns


def paragraphs(text: str) -> tuple[Span, ...]:
    r"""The paragraphs of a text, surrounding white space left out.

    Hard-wrapped blocks (lines broken where the next word no longer fits) are one paragraph.

    >>> [(span.start, span.end) for span in paragraphs("A headline\nA first line.")]
    [(0, 10), (11, 24)]
    """
    lines = [line for match in _LINE.finditer(text) if (line := _stripped(match))]
    blocks = list(_blocks(text, lines))
    width = max((len(line) for block in blocks if len(block) > 1 for line in block), default=0)
    spans: list[Span] = []
    for block in blocks:
        if len(block) > 1 and _is_wrapped(text, block, width):
            spans.append(Span(block[0].start, block[-1].end))
        else:
            spans.extend(block)
    return tuple(spans)


def _stripped(match: re.Match[str]) -> Span | None:
    """The line without the white space around it, or nothing if that is all there is."""
    line = match[0]
    start = match.start() + len(line) - len(line.lstrip())
    end = match.start() + len(line.rstrip())
    return Span(start, end) if start < end else None


def _blocks(text: str, lines: list[Span]) -> Iterator[list[Span]]:
    """Runs of lines with no blank line between them."""
    block: list[Span] = []
    for line in lines:
        if block and len(_BREAKS_ONLY.findall(text, block[-1].end, line.start)) > 1:
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _is_wrapped(text: str, block: list[Span], width: int) -> bool:
    """Whether every line ends because the first word of the next did not fit, most in mid-sentence."""
    if not _MIN_WIDTH <= width <= _MAX_WIDTH:
        return False
    open_ends = 0
    for line, following in pairwise(block):
        first_word = text[following.start : following.end].split(maxsplit=1)[0]
        if len(line) + 1 + len(first_word) <= width:
            return False
        open_ends += text[line.end - 1] not in ".!?:\"'”’»"
    return open_ends * 2 > len(block) - 1
