"""Mentions as stand-off annotations: for the brat editor, for the W3C's annotation model, for displaCy."""

from conflictparse.outputs.annotations.brat import brat_configuration, brat_standoff
from conflictparse.outputs.annotations.displacy import displacy
from conflictparse.outputs.annotations.w3c import web_annotations

__all__ = ["brat_configuration", "brat_standoff", "displacy", "web_annotations"]
