"""To be written: quotes."""

from conflictparse.config import Config
from conflictparse.model import Quote
from conflictparse.text import Document


def find(document: Document, config: Config) -> tuple[Quote, ...]:
    """Find the quotes of a document."""
    del document, config
    return ()
