"""To be written: dates."""

from datetime import date

from conflictparse.config import Config
from conflictparse.model import DateReference
from conflictparse.text import Document


def find(document: Document, config: Config, *, published: date | None) -> tuple[DateReference, ...]:
    """Find the temporal expressions of a document."""
    del document, config, published
    return ()
