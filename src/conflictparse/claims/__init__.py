"""To be written: claims."""

from datetime import date

from conflictparse.config import Config
from conflictparse.model import Claim, DateReference, Hedge, Quantity, Quote
from conflictparse.text import Document


def join(
    document: Document,
    config: Config,
    *,
    quotes: tuple[Quote, ...],
    quantities: tuple[Quantity, ...],
    dates: tuple[DateReference, ...],
    hedges: tuple[Hedge, ...],
    published: date | None,
) -> tuple[Claim, ...]:
    """Join quantities, quotes, dates and hedges into claims."""
    del document, config, quotes, quantities, dates, hedges, published
    return ()
