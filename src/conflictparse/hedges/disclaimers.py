"""Verification disclaimers: phrases with a verb of verifying or a noun of proof at their core."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conflictparse.hedges.cues import Cue
from conflictparse.hedges.place import Place, words_of
from conflictparse.kinds import Factuality, HedgeKind
from conflictparse.text import Document

_LOOK_BACK = 70  # characters; the longest phrase fits

# "could not immediately be independently verified", up to the verb, which ends the window.
_NOT_VERIFIED = re.compile(
    r"""
    (?<!\w)(?:
        (?:can|could)(?:\ ?not|n't)
      | (?:neither|none)\ (?:\w{1,20}\ ){1,4}(?:can|could)        # "neither account could be confirmed"
      | (?:unable|not\ able|not\ been\ able|not\ (?:immediately\ )?possible|yet)\ to
      | (?:has|have|had|is|are|was|were)n't                       # "hasn't been verified"
      | not | never                                               # "(has) not been verified": auxiliaries stay outside
    )
    (?:\ (?:be|been|yet|immediately|independently|fully|also|currently|readily|officially|further|even|so\ far)){0,4}
    \ \w+\Z
    """,
    re.VERBOSE,
)
# Without a modal, "not confirmed" may be a plain silence; what was not *checked* says so.
_CHECKED = re.compile(r"\b(?:can|could|unable|able|possible|yet|been|independently|officially)|verif")

# "did not provide any evidence", "offered no proof", "without citing evidence", up to the noun.
_NO_PROOF = re.compile(
    r"""
    (?<!\w)(?:
        (?:(?:did|does|do|has|have|had)(?:\ not|n't)|without)\ (?:immediately\ |yet\ )?
        (?:provid|offer|present|cit|giv|produc|shar|suppl)\w{1,4}
      | (?:provid|offer|present|cit|gave|giv|produc|suppl)\w{0,4}\ (?:no|little)
      | without
      | (?:not|yet\ to)\ (?:yet\ |itself\ )?(?:see|seen|observ\w{1,3}|receiv\w{1,3}|obtain\w{0,2})   # "has not seen evidence"
    )
    (?:\ (?:any|further|specific|supporting|concrete|credible|clear|immediate|much|independent|visual|direct|hard|solid|the)){0,3}
    \ \w+\Z
    """,
    re.VERBOSE,
)


def find(document: Document) -> Iterator[Cue]:
    """The disclaimers of a document."""
    for words, pattern, rule in (("verifying", _NOT_VERIFIED, "not_verified"), ("proof", _NO_PROOF, "no_proof")):
        for word in sorted(words_of(words) & document.positions.keys()):
            for index in document.positions[word]:
                place = _place(document, index, pattern)
                if place:
                    form = " ".join(document.words[place.first : place.last])
                    yield Cue(place, form, HedgeKind.UNVERIFIED, Factuality.UNCOMMITTED, rule)


def _place(document: Document, index: int, pattern: re.Pattern[str]) -> Place | None:
    """Where the phrase stands that ends with a token, if the words before it make one."""
    end = document.starts[index] + len(document.words[index])
    window = max(0, end - _LOOK_BACK)
    match = pattern.search(document.lower[window:end])
    if not match or (pattern is _NOT_VERIFIED and not _CHECKED.search(match[0])):
        return None
    return Place(document, document.token_at(window + match.start()), index + 1)
