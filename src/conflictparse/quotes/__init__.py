"""Quotes: who said what, with which cue, directly or in the writer's words."""

from __future__ import annotations

from conflictparse.config import Config
from conflictparse.model import Quote
from conflictparse.quotes import attributions, resolution
from conflictparse.text import Document


def find(document: Document, config: Config) -> tuple[Quote, ...]:
    """Find the quotes of a document: the attributions as written, then whom each names."""
    return resolution.resolve(document, attributions.find(document, config))
