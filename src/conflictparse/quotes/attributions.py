"""The attributions of a document: a first construction, the quotation followed by its speaker and cue."""

from __future__ import annotations

import regex

from conflictparse.config import Config
from conflictparse.kinds import QuoteKind
from conflictparse.model import Span
from conflictparse.quotes.attribution import Attribution
from conflictparse.text import Document

_POST_POSED = regex.compile(
    r"""
    (?<content>"[^"\n]++")[ ]
    (?:(?<source>(?:[\p{L}\d'.-]++[ ]){1,8}?)(?<cue>said|says|told|added)\b
      |(?<cue>said|says|added)[ ](?<source>\p{Lu}[\p{L}'-]++(?:[ ]\p{Lu}[\p{L}'-]++){0,4}))
""",
    regex.VERBOSE,
)


def find(document: Document, config: Config) -> tuple[Attribution, ...]:
    """Every attribution of a document, sorted by span."""
    del config
    found = []
    for match in _POST_POSED.finditer(document.folded):
        source = Span(match.start("source"), match.start("source") + len(match["source"].rstrip()))
        found.append(
            Attribution(
                content=(Span(*match.span("content")),),
                kind=QuoteKind.DIRECT,
                rule="post_posed",
                cue=Span(*match.span("cue")),
                cue_lemma="say",
                source=source,
            )
        )
    return tuple(found)
