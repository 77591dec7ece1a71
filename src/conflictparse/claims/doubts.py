"""The hedges of a figure: those whose scope holds the number, its cue, and doubts of the next sentence about the toll."""

from __future__ import annotations

from conflictparse.claims.links import Link
from conflictparse.claims.report import Report
from conflictparse.claims.sentence import Sentence, grammar
from conflictparse.kinds import HedgeKind, Outcome
from conflictparse.model import Hedge, Quote, Span

_LETHAL = frozenset((Outcome.KILLED, Outcome.KILLED_OR_WOUNDED, Outcome.CASUALTIES))
_DOUBTS = frozenset(
    (HedgeKind.POSSIBILITY, HedgeKind.LIKELIHOOD, HedgeKind.UNVERIFIED, HedgeKind.APPEARANCE, HedgeKind.BELIEF)
)
_OF_A_VERB = frozenset(("subject_of", "subset"))
_BEFORE_VERB = 2  # tokens: "reportedly been | killed"
_OBJECT_REACH = 6  # tokens from "cannot verify" to the "death toll"


def hedges_of(report: Report, sentence: Sentence, link: Link) -> tuple[Hedge, ...]:
    """The hedges over a figure, in order of the text."""
    span = link.slot.quantity.span
    offset = span.start
    found = [hedge for hedge in report.hedges_over(span) if _holds(report, sentence, link, hedge)]
    for quote in report.quotes_at(offset):
        found += [hedge for hedge in _cues(report, quote) if hedge not in found]
    found += [hedge for hedge in _of_the_predicate(report, sentence, link) if hedge not in found]
    found += [hedge for hedge in _of_the_toll(report, offset) if hedge not in found]
    return tuple(sorted((hedge for hedge in found if not _is_bound(hedge)), key=lambda hedge: hedge.span))


def _is_bound(hedge: Hedge) -> bool:
    """Whether an approximator is only the bound of the number; "an estimated 900" is more than that."""
    return hedge.kind is HedgeKind.APPROXIMATOR and "estimate" not in hedge.text.lower()


def _holds(report: Report, sentence: Sentence, link: Link, hedge: Hedge) -> bool:
    """Whether a hedge whose scope covers the number is about this figure."""
    first, last = report.tokens(hedge.span)
    if hedge.kind is HedgeKind.UNVERIFIED:
        words = sentence.words[last : last + _OBJECT_REACH]
        return link.outcome in _LETHAL or not any(word in {"death", "deaths", "dead", "killed"} for word in words)
    if not sentence.first <= first < sentence.last or hedge.kind is HedgeKind.ATTRIBUTION:
        return True
    modified = sentence.inside.get(first) or sentence.inside.get(last)
    if modified and modified.first in {first, last} and modified is not link.slot:
        return False  # "hundreds and probably thousands": the adverb before a number is that number's
    return first < link.slot.last or not any(
        word in grammar("barriers") for word in sentence.words[link.slot.last : first]
    )


def _of_the_predicate(report: Report, sentence: Sentence, link: Link) -> list[Hedge]:
    """Hedges right before the verb, whatever stands between it and its subject: "15, two of them girls, were reportedly killed"."""
    verb = link.predicate
    if verb is None or link.rule not in _OF_A_VERB or not sentence.first < verb.first < sentence.last:
        return []
    starts = report.document.starts
    before = report.hedges_in(Span(starts[max(sentence.first, verb.first - _BEFORE_VERB)], starts[verb.first]))
    return [hedge for hedge in before if hedge.kind in {*_DOUBTS, HedgeKind.HEARSAY}]


def _cues(report: Report, quote: Quote) -> list[Hedge]:
    """Hedges that are the very word by which a statement is attributed: "claimed", "estimated"."""
    return report.hedges_in(quote.cue.span) if quote.cue else []


def _of_the_toll(report: Report, offset: int) -> list[Hedge]:
    """Hedges of the next sentence that are about the figures: "It is possible that the toll is higher"."""
    document = report.document
    index = document.sentence_at(offset) + 1
    if index >= len(document.sentences):
        return []
    return [
        hedge
        for hedge in report.hedges_in(document.sentences[index])
        if hedge.kind in _DOUBTS and _is_about_toll(report, hedge.scope)
    ]


def _is_about_toll(report: Report, scope: Span) -> bool:
    """Whether a doubt speaks of the figures just given, and gives none itself."""
    first, last = report.tokens(scope)
    words = report.document.words[first : min(last, first + _OBJECT_REACH * 2)]
    if any(word[0].isdigit() or word in {"rise", "climb", "increase", "grow"} for word in words):
        return False  # a toll that may rise is not in doubt
    return any(word in grammar("tolls") for word in words)
