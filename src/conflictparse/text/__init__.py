"""The one reading of a text that every finder shares."""

from conflictparse.text.document import Document

__all__ = ["Document"]
