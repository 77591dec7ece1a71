"""Nested chains: a statement inside what another speaker said."""

from __future__ import annotations

from collections.abc import Sequence

from conflictparse.model import Span
from conflictparse.quotes.attribution import Attribution

_MAX_DEPTH = 8


def outer_speakers(attributions: Sequence[Attribution]) -> dict[Attribution, Attribution]:
    """For each attribution inside the content of another, the innermost such other.

    "Kyiv said that Moscow denied it": the denial is passed on by Kyiv.
    """
    pieces = sorted(
        ((piece.start, -piece.end, at) for at, found in enumerate(attributions) for piece in found.content),
        reverse=True,
    )
    found: dict[Attribution, Attribution] = {}
    around: list[tuple[int, int]] = []  # end and index of the pieces that hold the place reached
    for begin, cue, inner in _marked(attributions):
        while pieces and pieces[-1][0] <= begin:
            _, end, at = pieces.pop()
            around.append((-end, at))
        around = [piece for piece in around if piece[0] > cue.start][-_MAX_DEPTH:]
        for end, at in reversed(around):
            outer = attributions[at]
            if outer is not inner and cue.end <= end and _passes_on(outer, inner):
                found[inner] = outer
                break
    return found


def _passes_on(outer: Attribution, inner: Attribution) -> bool:
    """Whether the speaker of one attribution passes on another that stands in its content."""
    if outer.rule == "pointing_back":  # "others doubt this": the statement stays its speaker's
        return False
    return outer.source is not None and outer.source != inner.source


def _marked(attributions: Sequence[Attribution]) -> list[tuple[int, Span, Attribution]]:
    """The attributions with a cue, each with the offset at which its cue or source begins, in their order."""
    marked = [
        (min(found.cue.start, found.source.start if found.source else found.cue.start), found.cue, found)
        for found in attributions
        if found.cue
    ]
    return sorted(marked, key=_offset)


def _offset(marked: tuple[int, Span, Attribution]) -> int:
    return marked[0]
