"""A spaCy pipeline component: ``nlp.add_pipe("conflictparse")``. Importing this module needs spaCy (an extra).

It reads ``doc.text`` and needs no other component. Each table becomes a span group (``doc.spans["claims"]``), the
whole reading ``doc._.conflictparse`` (an `Article`), the value of one span ``span._.conflictparse`` (a `Mention`).
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from spacy.language import Language
from spacy.tokens import Doc, Span

from conflictparse.config import Config
from conflictparse.model import Article, Mention
from conflictparse.outputs.columns import COLUMNS, mentions
from conflictparse.outputs.json import from_json, to_json
from conflictparse.pipeline import parse

_NAME = "conflictparse"


class Component:
    """Reads each document and leaves what it found in its spans and extensions.

    The day of publication is ``doc._.published`` (a day, or ISO 8601 text), set before the component runs:
    ``doc = nlp.make_doc(text); doc._.published = "2024-12-27"; nlp(doc)``.
    """

    def __init__(self, config: Config) -> None:
        self.config = config

    def __call__(self, doc: Doc) -> Doc:
        """Read one document."""
        article = parse(doc.text, published=doc._.published, config=self.config)
        doc.user_data[_NAME] = to_json(article)  # text, so that the document can be written to bytes
        for table in COLUMNS:
            doc.spans[table] = _spans(doc, article, table)
        return doc


@Language.factory(
    _NAME,
    assigns=["doc.spans", "doc._.conflictparse", "span._.conflictparse"],
    default_config={"disabled_rules": [], "war_started": None, "max_length": Config().max_length},
)
def create(
    nlp: Language,  # noqa: ARG001 - spaCy's signature of a factory
    name: str,  # noqa: ARG001
    disabled_rules: list[str],
    war_started: str | None,
    max_length: int,
) -> Component:
    """What ``nlp.add_pipe("conflictparse", config={...})`` makes; the settings are those of `Config`."""
    started = None if war_started is None else date.fromisoformat(war_started)
    return Component(Config(disabled_rules=disabled_rules, war_started=started, max_length=max_length))


def _spans(doc: Doc, article: Article, table: str) -> list[Span]:
    """The mentions as spans of whole tokens, labelled by the table; the id leads back to the mention."""
    found = (
        doc.char_span(
            mention.span.start,
            mention.span.end,
            label=table,
            span_id=f"{table}:{index}",
            alignment_mode="expand",
        )
        for index, mention in enumerate(mentions(article, table))
    )
    return [span for span in found if span is not None]


@lru_cache(maxsize=16)
def _article(written: str) -> Article:
    return from_json(written)


def _article_of(doc: Doc) -> Article | None:
    written = doc.user_data.get(_NAME)
    return None if written is None else _article(written)


def _mention_of(span: Span) -> Mention | None:
    """The mention that a span of the component's was made from; none for any other span."""
    table, _, index = span.id_.partition(":")
    article = _article_of(span.doc)
    return mentions(article, table)[int(index)] if article and table in COLUMNS and index.isdecimal() else None


Doc.set_extension("published", default=None, force=True)
Doc.set_extension(_NAME, getter=_article_of, force=True)
Span.set_extension(_NAME, getter=_mention_of, force=True)
