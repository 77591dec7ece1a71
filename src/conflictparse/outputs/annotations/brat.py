"""brat standoff (https://brat.nlplab.org/standoff.html): the .ann file beside the text, and the annotation.conf."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import get_args, get_type_hints

import attrs

from conflictparse.model import Article, Claim, DateReference, Hedge, Mention, Quantity, Quote, Source, Span
from conflictparse.outputs.annotations.labels import LABELS, labelled
from conflictparse.outputs.columns import columns

_TYPES = dict(zip(LABELS, (Claim, Quote, Source, Quantity, DateReference, Hedge), strict=True))
_LINE = re.compile(r"[^\r\n]+")

Key = tuple[str, Span]


def brat_standoff(article: Article) -> str:
    """The article in brat's standoff format; the text file that it belongs to is ``article.text``, unchanged.

    Mentions are text-bound annotations, a quote on its contents, in several fragments where it has several parts or
    runs over a line break. Vocabularies are attributes, other columns of the tables a note; relations lead from a
    claim to its figure, source and hedges, and from a quote to its source.
    """
    texts: list[str] = []
    attributes: list[str] = []
    notes: list[str] = []
    ids: dict[Key, str] = {}
    for table, mention in labelled(article):
        fragments = list(_fragments(article.text, mention))
        if not fragments:
            continue
        name = ids[table, mention.span] = f"T{len(texts) + 1}"
        where = ";".join(f"{span.start} {span.end}" for span in fragments)
        words = " ".join(article.text[span.start : span.end] for span in fragments)
        texts.append(f"{name}\t{LABELS[table]} {where}\t{words}")
        for value in _vocabularies(mention):
            attributes.append(f"A{len(attributes) + 1}\t{type(value).__name__} {name} {value}")
        notes.append(f"#{len(notes) + 1}\tAnnotatorNotes {name}\t{_note(table, mention)}")
    relations = [
        f"R{number}\t{name} Arg1:{ids[start]} Arg2:{ids[end]}"
        for number, (name, start, end) in enumerate(_relations(article, ids), start=1)
    ]
    return "".join(f"{line}\n" for line in (*texts, *relations, *attributes, *notes))


def brat_configuration() -> str:
    """The annotation.conf that declares what `brat_standoff` writes."""
    attributes = [
        f"{vocabulary.__name__} Arg:{LABELS[table]}, Value:{'|'.join(vocabulary)}"
        for table, kind in _TYPES.items()
        for hint in get_type_hints(kind).values()
        for vocabulary in (hint, *get_args(hint))
        if isinstance(vocabulary, type) and issubclass(vocabulary, StrEnum)
    ]
    sections = {
        "entities": [*LABELS.values()],
        "relations": [
            "Figure Arg1:Claim, Arg2:Quantity",
            "Doubt Arg1:Claim, Arg2:Hedge",
            "Speaker Arg1:Claim|Quote, Arg2:Source",
        ],
        "events": [],
        "attributes": attributes,
    }
    return "".join(f"[{name}]\n" + "".join(f"{line}\n" for line in lines) for name, lines in sections.items())


def _fragments(text: str, mention: Mention) -> Iterator[Span]:
    """The parts of a mention, none of them over a line break, which no brat annotation may hold."""
    parts = mention.content if isinstance(mention, Quote) and mention.content else (mention.span,)
    for part in parts:
        for line in _LINE.finditer(text, part.start, part.end):
            yield Span(line.start(), line.end())


def _vocabularies(mention: Mention) -> Iterator[StrEnum]:
    values = (getattr(mention, field.name) for field in attrs.fields(type(mention)))
    return (value for value in values if isinstance(value, StrEnum))


def _note(table: str, mention: Mention) -> str:
    """The filled cells of the mention's row, on one line."""
    cells = {column.name: column.read(mention) for column in columns(table) if column.name not in {"text", "content"}}
    return " ".join("; ".join(f"{name}={value}" for name, value in cells.items() if value is not None).split())


def _relations(article: Article, ids: dict[Key, str]) -> Iterator[tuple[str, Key, Key]]:
    """The name and both ends of each relation whose ends are annotated."""
    found: list[tuple[str, Key, Key]] = []
    for claim in article.claims:
        start = ("claims", claim.span)
        found.append(("Figure", start, ("quantities", claim.quantity.span)))
        found += [("Doubt", start, ("hedges", hedge.span)) for hedge in claim.hedges]
        if claim.source:
            found.append(("Speaker", start, ("sources", claim.source.span)))
    found += [
        ("Speaker", ("quotes", quote.span), ("sources", quote.source.span)) for quote in article.quotes if quote.source
    ]
    return (relation for relation in found if relation[1] in ids and relation[2] in ids)
