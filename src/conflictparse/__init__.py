"""conflictparse reads conflict reporting: `parse` turns an article into typed, immutable values.

Every name is imported when it is first asked for (PEP 562): a program that only names the package, or only
reads results, waits for nothing that it does not use.
"""

from importlib import import_module

from conflictparse.version import __version__

TYPE_CHECKING = False  # as type checkers know it; importing `typing` for it would cost more than the package
if TYPE_CHECKING:
    from conflictparse.claims.compare import compare
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

_NAMES = {
    "claims.compare": "compare",
    "config": "Config Scale",
    "kinds": """
        Anchor Bound ClaimStatus DateKind Factuality Grain HedgeKind Outcome Polarity QuantityKind QuoteKind ResolvedBy
        SourceKind VictimClass""",
    "many": "parse_many",
    "model": "Article Claim DateReference Hedge Mention ParseFailure Period Quantity Quote Source Span",
    "pipeline": "find_dates find_hedges find_quantities find_quotes parse",
    "web": "parse_html",
}
_MODULE_OF = {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """Import what is not yet there, once."""
    if name not in _MODULE_OF:
        raise AttributeError(f"module 'conflictparse' has no attribute {name!r}")
    value: object = getattr(import_module(f"conflictparse.{_MODULE_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
