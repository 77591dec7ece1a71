"""Whether a figure is asserted, denied, supposed, or one that the text replaces by a later figure."""

from __future__ import annotations

from collections.abc import Sequence

from conflictparse.claims.links import Link
from conflictparse.claims.sentence import Sentence, grammar
from conflictparse.kinds import ClaimStatus, HedgeKind
from conflictparse.model import Hedge

_REACH = 8


def status_of(sentence: Sentence, link: Link, hedges: tuple[Hedge, ...]) -> ClaimStatus:
    """The standing of a figure in its own sentence."""
    slot, words = link.slot, sentence.words
    before = _own_clause(words[max(sentence.first, slot.first - _REACH) : slot.first])
    if _is_replaced(sentence, link):
        return ClaimStatus.SUPERSEDED
    verb = link.predicate.first if link.predicate else slot.first
    clause = words[max(sentence.first, min(verb, slot.first) - _REACH) : verb]
    denied = _holds(before, "denials") and not _holds(before, "corrections")  # "denied it, saying only three"
    if denied or _is_negated(sentence, link):
        return ClaimStatus.NEGATED
    planned = "to" in words[max(sentence.first, verb - 2) : verb] and _holds(clause, "planned")
    if planned or _is_supposed(sentence, verb) or any(hedge.kind is HedgeKind.CONDITION for hedge in hedges):
        return ClaimStatus.HYPOTHETICAL
    return ClaimStatus.ASSERTED


def _holds(words: Sequence[str], key: str) -> bool:
    """Whether one of the words is of a class of grammar."""
    return not grammar(key).isdisjoint(words)


def _own_clause(before: Sequence[str]) -> Sequence[str]:
    """The words behind the last comma: "Rwanda, which denies backing them, has 4,000 troops" denies no figure."""
    commas = [at for at, word in enumerate(before) if word == ","]
    return before[commas[-1] + 1 :] if commas else before


def _is_supposed(sentence: Sentence, verb: int) -> bool:
    """Whether a modal governs the verb: "could kill", "would probably be killed"; "may have been killed" is a hedge."""
    for at in range(verb - 1, max(sentence.first, verb - 4) - 1, -1):
        word = sentence.words[at]
        if word in grammar("supposed"):
            return True
        if word not in grammar("adverbs") and not word.endswith("ly") and word != "be":
            return False
    return False


def _is_replaced(sentence: Sentence, link: Link) -> bool:
    """Whether the figure is the old one: "rose to 21 from 15", "up from 12", "an earlier toll of 9"."""
    slot, words = link.slot, sentence.words
    around = words[max(sentence.first, slot.first - _REACH * 2) : min(sentence.last, slot.first + _REACH * 2)]
    if "from" in words[max(sentence.first, slot.first - 3) : slot.first] and _holds(around, "revised"):
        return True
    before = words[max(sentence.first, slot.first - 4) : slot.first]
    if _holds(before, "tolls") and _holds(before, "previous"):
        return True
    if link.predicate is None or link.rule != "figure_of":
        return False
    noun = link.predicate.first
    return _holds(words[max(sentence.first, noun - 3) : noun], "previous")


def _is_negated(sentence: Sentence, link: Link) -> bool:
    """Whether the predicate is denied: "did not kill 40", "were not killed"."""
    if not link.predicate:
        return False
    end = max(link.slot.last, link.predicate.last)
    after = sentence.words[end : min(sentence.last, end + _REACH)]
    if any(word in grammar("false") and after[at - 1] in grammar("be") for at, word in enumerate(after) if at):
        return True  # "reports that 200 were captured are false"
    words = sentence.words[max(sentence.first, link.predicate.first - 3) : link.predicate.first]
    return any(word in {"not", "never", "n't"} for word in words) and "only" not in words
