"""conflictparse reads conflict reporting: `parse` turns an article into typed, immutable values.

The types are imported with the package, the finders when one is first asked for: they compile
patterns and word lists, which a program that only reads results never needs.
"""

from importlib import import_module
from typing import TYPE_CHECKING

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
from conflictparse.version import __version__

if TYPE_CHECKING:
    from conflictparse.claims.compare import compare
    from conflictparse.many import parse_many
    from conflictparse.pipeline import find_dates, find_hedges, find_quantities, find_quotes, parse
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
    "compare",
    "find_dates",
    "find_hedges",
    "find_quantities",
    "find_quotes",
    "parse",
    "parse_html",
    "parse_many",
]

_ON_USE = {
    "compare": "conflictparse.claims.compare",
    "find_dates": "conflictparse.pipeline",
    "find_hedges": "conflictparse.pipeline",
    "find_quantities": "conflictparse.pipeline",
    "find_quotes": "conflictparse.pipeline",
    "parse": "conflictparse.pipeline",
    "parse_html": "conflictparse.web",
    "parse_many": "conflictparse.many",
}


def __getattr__(name: str) -> object:
    """Import what is not yet there (PEP 562), once."""
    if name not in _ON_USE:
        raise AttributeError(f"module 'conflictparse' has no attribute {name!r}")
    value: object = getattr(import_module(_ON_USE[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
