"""Nested chains: a statement inside what another speaker said."""

from __future__ import annotations

from collections.abc import Sequence

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
    for inner in sorted(attributions, key=_begins):
        if inner.cue is None:
            continue
        while pieces and pieces[-1][0] <= _begins(inner):
            _, end, at = pieces.pop()
            around.append((-end, at))
        around = [piece for piece in around if piece[0] > inner.cue.start][-_MAX_DEPTH:]
        for end, at in reversed(around):
            outer = attributions[at]
            if outer is not inner and outer.source and outer.source != inner.source and inner.cue.end <= end:
                found[inner] = outer
                break
    return found


def _begins(attribution: Attribution) -> int:
    marks = [mark.start for mark in (attribution.cue, attribution.source) if mark]
    return min(marks, default=attribution.span.start)
