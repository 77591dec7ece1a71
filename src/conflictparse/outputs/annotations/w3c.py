"""W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): an annotation a mention, as JSON-LD."""

from __future__ import annotations

from datetime import date
from hashlib import blake2s
from typing import Any

from conflictparse.model import Article, Mention
from conflictparse.outputs.annotations.labels import LABELS, labelled
from conflictparse.outputs.columns import columns

_CONTEXT = 32  # characters of prefix and suffix, by which a quotation is found again in a text that has changed


def web_annotations(article: Article, *, source: str) -> dict[str, Any]:
    """The article's mentions as a W3C annotation page.

    Each annotation has two bodies, a tag ("Quantity") and the mention's row as a set of properties, and is
    anchored twice: by position, in code points, and by its words with what stands around them.

    Args:
        article: what `conflictparse.parse` returned.
        source: the IRI of the text.

    Returns:
        An ``AnnotationPage`` of plain values, to be written as JSON-LD. The ids come from the source and the text.
    """
    digest = blake2s(f"{source}\n{article.text}".encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    items = [
        _annotation(article.text, table, mention, identifier=f"urn:conflictparse:{digest}:{number}", source=source)
        for number, (table, mention) in enumerate(labelled(article), start=1)
    ]
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"urn:conflictparse:{digest}",
        "type": "AnnotationPage",
        "items": items,
    }


def _annotation(text: str, table: str, mention: Mention, *, identifier: str, source: str) -> dict[str, Any]:
    return {
        "id": identifier,
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            {"type": "TextualBody", "purpose": "tagging", "value": LABELS[table]},
            *(
                {"type": "TextualBody", "purpose": "describing", "value": f"{name}: {value}"}
                for name, value in _properties(table, mention)
            ),
        ],
        "target": {"source": source, "selector": _selectors(text, mention)},
    }


def _properties(table: str, mention: Mention) -> list[tuple[str, Any]]:
    """The filled cells of the mention's row, but for its place and words, which the selectors hold."""
    cells = ((column.name, column.read(mention)) for column in columns(table)[3:])
    return [
        (name, value.isoformat() if isinstance(value, date) else value) for name, value in cells if value is not None
    ]


def _selectors(text: str, mention: Mention) -> list[dict[str, Any]]:
    start, end = mention.span.start, mention.span.end
    return [
        {"type": "TextPositionSelector", "start": start, "end": end},
        {
            "type": "TextQuoteSelector",
            "exact": mention.text,
            "prefix": text[max(start - _CONTEXT, 0) : start],
            "suffix": text[end : end + _CONTEXT],
        },
    ]
