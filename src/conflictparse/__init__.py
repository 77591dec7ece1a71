"""conflictparse reads conflict reporting: `parse` turns an article into typed, immutable values."""

from conflictparse.config import Config, Scale
from conflictparse.kinds import (
    Anchor,
    Bound,
    ClaimStatus,
    DateKind,
    Factuality,
    Grain,
    HedgeKind,
    Outcome,
    Polarity,
    QuantityKind,
    QuoteKind,
    ResolvedBy,
    SourceKind,
    VictimClass,
)
from conflictparse.many import parse_many
from conflictparse.model import (
    Article,
    Claim,
    DateReference,
    Hedge,
    Mention,
    ParseFailure,
    Period,
    Quantity,
    Quote,
    Source,
    Span,
)
from conflictparse.parse import find_dates, find_hedges, find_quantities, find_quotes, parse
from conflictparse.version import __version__
from conflictparse.web import parse_html

__all__ = [
    "Anchor",
    "Article",
    "Bound",
    "Claim",
    "ClaimStatus",
    "Config",
    "DateKind",
    "DateReference",
    "Factuality",
    "Grain",
    "Hedge",
    "HedgeKind",
    "Mention",
    "Outcome",
    "ParseFailure",
    "Period",
    "Polarity",
    "Quantity",
    "QuantityKind",
    "Quote",
    "QuoteKind",
    "ResolvedBy",
    "Scale",
    "Source",
    "SourceKind",
    "Span",
    "VictimClass",
    "__version__",
    "find_dates",
    "find_hedges",
    "find_quantities",
    "find_quotes",
    "parse",
    "parse_html",
    "parse_many",
]
