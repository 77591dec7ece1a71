"""Claims: who says how many of whom suffered what, over which period, how sure they are."""

from conflictparse.claims.compare import Comparison, compare
from conflictparse.claims.join import join

__all__ = ["Comparison", "compare", "join"]
