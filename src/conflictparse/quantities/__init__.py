"""To be written: quantities."""

from conflictparse.config import Config
from conflictparse.model import DateReference, Quantity
from conflictparse.text import Document


def find(document: Document, config: Config, *, dates: tuple[DateReference, ...] = ()) -> tuple[Quantity, ...]:
    """Find the quantities of a document."""
    del document, config, dates
    return ()
