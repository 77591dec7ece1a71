"""What is highlighted: every mention as a mark of one layer, with a note that lists its attributes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from conflictparse.model import Article, Claim, Hedge, Mention, Quote, Span
from conflictparse.outputs.columns import columns, mentions

LAYERS = {
    "claim": "claims",
    "quote": "quotes",
    "source": "sources",
    "quantity": "quantities",
    "date": "dates",
    "hedge": "hedges",
}
"""The layers of the view, outermost first where two cover the same words, with the table that each shows."""

_SEEN = {"text", "content", "rule"}
_OF_ITS_QUANTITY = {"value", "low", "high", "bound", "unit", "rate"}  # which has a note of its own


@frozen
class Mark:
    """A stretch to highlight; ``key`` is the same for all parts of one mention."""

    span: Span
    layer: str
    key: str
    note: str


def marks(article: Article) -> list[Mark]:
    """All marks of an article, by place; of two that start together the longer comes first."""
    found = [mark for layer, table in LAYERS.items() for mark in _layer(article, layer, table)]
    order = tuple(LAYERS)
    return sorted(found, key=lambda mark: (mark.span.start, -mark.span.end, order.index(mark.layer)))


def _layer(article: Article, layer: str, table: str) -> Iterator[Mark]:
    for number, mention in enumerate(mentions(article, table), start=1):
        note = "\n".join((f"{layer.capitalize()} {number}", *_attributes(article, mention, table)))
        for span in _stretches(mention):
            if len(span):
                yield Mark(span, layer, f"{layer}-{number}", note)


def _stretches(mention: Mention) -> tuple[Span, ...]:
    """Where a mention is highlighted: a quote on its contents, anything else on all of its words."""
    return mention.content if isinstance(mention, Quote) and mention.content else (mention.span,)


def _attributes(article: Article, mention: Mention, table: str) -> Iterator[str]:
    """The mention's cells as "name: value" lines, the rule last; what is seen on the page anyway is left out."""
    seen = _SEEN | _OF_ITS_QUANTITY if table == "claims" else _SEEN
    for column in columns(table):
        value = column.read(mention)
        offset = column.type is int and column.name.endswith(("start", "end"))
        if value is not None and not offset and column.name not in seen:
            yield f"{column.name.replace('_', ' ')}: {shown(value)}"
    if isinstance(mention, Hedge):
        yield f"weakens: {shown(article.text[mention.scope.start : mention.scope.end])}"
    if isinstance(mention, Claim) and mention.part_of:
        yield f"part of: {shown(article.text[mention.part_of.start : mention.part_of.end])}"
    yield f"rule: {mention.rule}"


def shown(value: Any) -> str:
    """A value as a reader expects it.

    >>> shown(1200), shown(True), shown(0.55), shown("at_least")
    ('1,200', 'yes', '0.55', 'at least')
    """
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        try:
            return f"{value:,}"
        except ValueError:  # Python writes integers of at most 4,300 digits
            return "a number of thousands of digits"
    text = " ".join(str(value).split())
    return text.replace("_", " ") if text.isidentifier() else text
