"""Where the counted thing happened, as written: from the clause of the figure."""

from __future__ import annotations

from conflictparse.claims.links import Link
from conflictparse.claims.report import Report
from conflictparse.claims.sentence import Sentence, grammar
from conflictparse.model import Mention, Span
from conflictparse.text.name import Name, NameKind

_PREPOSITIONS = frozenset(
    ("in", "near", "at", "outside", "inside", "around", "across", "over", "on", "throughout", "off")
)
_BETWEEN = 5  # tokens from the preposition to the name: "in the eastern city of Kramatorsk"
_FAR = 25


def place_of(report: Report, sentence: Sentence, link: Link) -> Mention | None:
    """The nearest name behind a preposition of place in the clause, its own words before the name left out."""
    begins, ends = link.slot.first, link.slot.last
    if link.predicate:
        begins, ends = min(begins, link.predicate.first), max(ends, link.predicate.last)
    starts = report.document.starts
    first, last = max(sentence.first, begins - _FAR), min(sentence.last, ends + _FAR)
    stop = starts[last] if last < len(starts) else len(report.document.text)
    found: list[tuple[int, Name]] = []
    for name in report.names_in(Span(starts[first], stop)):
        at, end = report.tokens(name.span)
        possessor = sentence.words[end : end + 2] == ("'", "s")  # in "Russia's Kursk region" it is the next name
        if not possessor and _is_place(sentence, name, at):
            distance = at - ends if at >= ends else begins - end + 4
            crossed = range(ends, at) if at >= ends else range(end, begins)
            if not any(token in sentence.inside or sentence.words[token] in grammar("relatives") for token in crossed):
                found.append((abs(distance), name))
    if not found:
        return None
    nearest = min(found, key=lambda each: (each[0], each[1].span.start))[1]
    return Mention(span=nearest.span, text=report.document.slice(nearest.span), rule="place_in_clause")


def _is_place(sentence: Sentence, name: Name, at: int) -> bool:
    """Whether a name stands behind a preposition of place and can be one."""
    if name.kind not in {NameKind.PLACE, NameKind.OTHER} or len(name.name) == 1:
        return False  # "posted on X" tells no place
    for back in range(at - 1, max(sentence.first, at - _BETWEEN) - 1, -1):
        word = sentence.words[back]
        if word in _PREPOSITIONS:
            return True
        if not (word.isalpha() or word == "'") or word in grammar("conjunctions"):
            return False
    return False
