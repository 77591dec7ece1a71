"""Claims: who says how many of whom suffered what, over which period, how sure they are."""

from conflictparse.claims.join import join

__all__ = ["join"]
