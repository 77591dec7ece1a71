"""Where the content of an attribution begins and ends, before its cue and after it."""

from __future__ import annotations

import re

from conflictparse.quotes.candidate import Candidate, Range
from conflictparse.quotes.complements import Complement, ComplementKind
from conflictparse.quotes.cues import carrying_gerunds
from conflictparse.quotes.reading import Reading

_FINITE = re.compile(
    r"[^;]{0,80}?[xv]|[^;]{0,80}?[wNM)T]h?[eb][dNwpnagm9]|[^;]{0,80}?[wN]e,?$"  # the last: "30 people died"
)
_OBJECT_END = re.compile(
    r"""
    ,(?!d?[wN9bge]{1,3},?[,c])          # a comma, but not in a list
    | [;)-] | s(?!w)
    | c(?:a?[vxe]|n|(?=d?[NwM][NwMh]{0,5}(?:[vx]|e[ap]?[.,;])))     # a second verb, a second clause
    | p[dawN9]{0,3}M(?=[.,T]|pT|$) | p?d?[aw]?T  # where and when it was said
""",
    re.VERBOSE,
)
# Each branch begins with a mark, so that `re` skips to the next one.
_CLAUSE_END = re.compile(
    r"""
    ,(?:-?,)?c?a?g | -,c?a?g            # ", adding": only before a gerund that carries the speech on
    | ;
    | -[cs](?![^-]*-)                   # a dash and a comment, not a parenthesis between dashes
    | ,ca?[ve](?![ve])(?!p[dw])         # ", and left": the speaker's next act
    | ,a?(?:[dw9]{1,2}[wT]|[wT])s       # ", two days after", ", hours before": the writer places it in time
""",
    re.VERBOSE,
)
_TIME_CLAUSE = re.compile(r"a?(?:[dw9]{1,2}[wT]|[wT])s")
_WRITERS_TIME = frozenset({"after", "before"})


def following(
    reading: Reading, cue: Range, lemma: str, complement: Complement, *, rule: str, source: Range | None = None
) -> Candidate:
    """The attribution whose content follows its cue; without a source it takes that of the clause before."""
    _, end = reading.sentences[cue[0]]
    return Candidate(
        cue=cue,
        lemma=lemma,
        source=source,
        content=[(complement.start, right_end(reading, complement, end))],
        rule=rule,
        inherits=source is None,
        open_right=True,
    )


def right_end(reading: Reading, complement: Complement, end: int) -> int:
    """Where a content that began after its cue ends."""
    classes, at = reading.classes, complement.start
    quotation = reading.quotation_at(at) if classes[at] == "<" else None
    colon = complement.kind is ComplementKind.COLON
    if quotation and (colon or classes[quotation[1] : quotation[1] + 1] in {",", "."}):
        return quotation[1]
    if colon:
        return end
    if complement.kind is ComplementKind.OBJECT:
        match = _OBJECT_END.search(classes, at + 1, end)
        return match.start() if match else end
    return _clause_end(reading, at, end)


def _clause_end(reading: Reading, start: int, end: int) -> int:
    """The end of a clause: its sentence's, or the cut before what no longer belongs to it."""
    classes, at = reading.classes, start
    while match := _CLAUSE_END.search(classes, at, end):
        last = match.end() - 1
        word = reading.words[last]
        ends = {"g": word in carrying_gerunds(), "s": match[0][0] != "," or word in _WRITERS_TIME}
        if ends.get(classes[last], True):
            return match.start()
        at = match.end()
    closing = classes.find(")", start, end)
    return end if closing < 0 or classes.find("(", start, closing) >= 0 else closing


def carries_on(reading: Reading, at: int) -> bool:
    """Whether a gerund that goes on with the same speaker stands at a token or behind its comma."""
    at += reading.classes[at : at + 1] == ","
    return reading.words[at] in carrying_gerunds()


def places_in_time(reading: Reading, at: int) -> bool:
    """Whether a clause begins by which the writer places a statement in time: ", hours after the truce ended"."""
    match = _TIME_CLAUSE.match(reading.classes, at)
    return match is not None and reading.words[match.end() - 1] in _WRITERS_TIME


def left_start(reading: Reading, before: int, first: int) -> int:
    """Where a content that ends before a token begins: with its sentence, or with its quotation."""
    quotation = reading.quotation_at(before - 1)
    if quotation and quotation[0] < first:
        return quotation[0]
    start = max(first, reading.classes.rfind(";", first, before) + 1)
    return reading.behind_dateline if start < reading.behind_dateline < before else start


def has_finite_verb(reading: Reading, start: int, end: int) -> bool:
    """Whether a stretch holds a verb that can make it a clause."""
    return _FINITE.match(reading.classes, start, end) is not None
