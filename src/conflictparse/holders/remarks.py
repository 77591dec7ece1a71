"""Remarks: what the writer adds inside a sentence that reports somebody else's words."""

from __future__ import annotations

import re

from conflictparse.holders.voices import Voice
from conflictparse.kinds import HedgeKind
from conflictparse.model import Hedge
from conflictparse.text import Document

_LOOK_BACK = 80  # characters between the comma that opens a remark and its hedge

_REMARKED = frozenset({HedgeKind.UNVERIFIED, HedgeKind.UNKNOWN, HedgeKind.CONDITION, HedgeKind.BELIEF})

# ", a figure that", ", which", ", but the claim", ", though it is", up to the hedge.
_REMARK = re.compile(
    r"""
    [,;]\ (?:
        (?:but|though|although|while)\ (?:it|this|those|these|the|his|her|its|their|neither|none|that(?=\ (?:is|was|has|had|can|could)))\b
      | an?\ \w{1,20}(?:\ \w{1,20})?\ (?:that|which)\b
      | which\b
    )
    [^,;.]*\Z
    """,
    re.VERBOSE,
)
# ", though it was", ", but it remains unclear", up to "unclear" or to its question.
_SUPPOSED = re.compile(
    r",\ an?\ \w{1,20}(?:\ \w{1,20})?\ (?:that|which)(?:,\ if\ [\w ]{1,30},)?,?\ \Z"
)  # ", a move that, if true,"
_IMPERSONAL = re.compile(
    r"[,;]\ (?:but|though|although)\ it(?:'s|\ (?:is|was|remains|remained)(?:\ still)?)?(?:\ un\w{1,12}|\ not\ \w{1,12}){0,2}\ \Z"
)


# ", though the real number is", up to "believed".
_CONCEDED = re.compile(r"[,;] (?:though|although|while) [^;.]*\b(?:is|are|was|were)(?: \w{3,12}ly)? \Z")


def is_remark(document: Document, hedge: Hedge, voice: Voice) -> bool:
    """Whether the writer, not the speaker, says that a thing is unverified, unknown or believed.

    A speaker does not say of his own words that they come "without evidence"; ", but it is unclear",
    ", a figure that could not be verified" and ", a move that, if true," are the reporter's. Within quotation marks all is the speaker's.
    """
    if voice.is_cue or hedge.kind not in _REMARKED:
        return False
    lower, start = document.lower, hedge.span.start
    if lower.count('"', voice.span.start, start) % 2:
        return False
    before = lower[max(voice.span.start, start - _LOOK_BACK) : start]
    if hedge.kind is HedgeKind.BELIEF:
        return bool(_CONCEDED.search(before))
    if hedge.kind is HedgeKind.CONDITION:
        return bool(_SUPPOSED.search(before))
    if hedge.kind is HedgeKind.UNKNOWN:
        return bool(_IMPERSONAL.search(before))
    return hedge.text.lower().startswith("without") or bool(_REMARK.search(before))
