"""Weaves marks into the text: properly nested elements, whatever crosses whatever."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from html import escape
from itertools import pairwise

from conflictparse.model import Article, Span
from conflictparse.outputs.html.marks import Mark, marks

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def escaped(text: str) -> str:
    """Text for HTML, in contents and in attributes; what no page may hold becomes U+FFFD.

    >>> escaped('<b> & "c"')
    '&lt;b&gt; &amp; &quot;c&quot;'
    """
    return _UNPRINTABLE.sub("\ufffd", escape(text)).replace("\n", "&#10;")


def marked_blocks(article: Article) -> Iterator[tuple[Span, list[Mark]]]:
    """Each block of the text with the marks that overlap it."""
    waiting = deque(marks(article))
    running: list[Mark] = []
    for block in _blocks(article):
        while waiting and waiting[0].span.start < block.end:
            running.append(waiting.popleft())
        running = [mark for mark in running if mark.span.end > block.start]
        yield block, running


def _blocks(article: Article) -> Iterator[Span]:
    """The paragraphs, and whatever words stand between them."""
    reached = 0
    for paragraph in (*article.paragraphs, Span(len(article.text), len(article.text))):
        if article.text[reached : paragraph.start].strip():
            yield Span(reached, paragraph.start)
        if len(paragraph):
            yield paragraph
        reached = paragraph.end


def weave(text: str, block: Span, found: Iterable[Mark], prefix: str) -> str:
    """One block of the text as HTML.

    Marks are opened outermost first. Where one ends inside another that was opened after it, the inner
    one is closed too and opened again: its pieces share ``data-mark``, and only the first has the id.

    Args:
        text: the text of the article.
        block: the stretch to write.
        found: the marks that overlap it, by place.
        prefix: what makes ids unique on a page that holds several articles.
    """
    starting: dict[int, list[Mark]] = {}
    for mark in found:
        starting.setdefault(max(mark.span.start, block.start), []).append(mark)
    ends = {min(mark.span.end, block.end) for group in starting.values() for mark in group}
    written: list[str] = []
    opened: list[Mark] = []
    for here, there in pairwise(sorted({block.start, block.end, *starting, *ends})):
        keep = next((depth for depth, mark in enumerate(opened) if mark.span.end <= here), len(opened))
        written.append("</span>" * (len(opened) - keep))
        again = [mark for mark in opened[keep:] if mark.span.end > here]
        del opened[keep:]
        for mark in sorted(again + starting.get(here, []), key=lambda mark: -mark.span.end):
            around = min((outer.span.end for outer in opened), default=block.end)
            written.append(_opening(mark, prefix, first=mark.span.start == here, last=mark.span.end <= around))
            opened.append(mark)
        written.append(escaped(text[here:there]))
    return "".join(written) + "</span>" * len(opened)


def _opening(mark: Mark, prefix: str, *, first: bool, last: bool) -> str:
    """The start tag of one piece of a mark; an end of the piece that is no end of the mark is left open."""
    kinds = f"cp-mark cp-{mark.layer}{'' if first else ' cp-open-before'}{'' if last else ' cp-open-after'}"
    identity = f' id="{prefix}-{mark.key}"' if first and mark.layer == "claim" else ""
    number = mark.key.rpartition("-")[2] if first else ""
    return (
        f'<span class="{kinds}"{identity} tabindex="-1" data-layer="{mark.layer}"'
        f' data-mark="{mark.key}" data-number="{number}" title="{escaped(mark.note)}">'
    )
