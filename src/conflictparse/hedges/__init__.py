"""To be written: hedges."""

from conflictparse.config import Config
from conflictparse.model import Hedge
from conflictparse.text import Document


def find(document: Document, config: Config) -> tuple[Hedge, ...]:
    """Find the hedges of a document."""
    del document, config
    return ()
