"""Whether a figure is asserted, denied, supposed, or one that the text replaces by a later figure."""

from __future__ import annotations

from collections.abc import Sequence

from conflictparse.claims.links import Link
from conflictparse.claims.sentence import Sentence, grammar
from conflictparse.kinds import ClaimStatus, HedgeKind
from conflictparse.model import Hedge

_REACH = 8
_DENIALS = frozenset(
    ("denied", "denies", "deny", "denying", "refuted", "dismissed", "rejected", "disputed", "false", "untrue")
)
_PREVIOUS = frozenset(("previously", "earlier", "previous", "initial", "initially", "preliminary", "originally"))
_FALSE = frozenset(("false", "untrue", "fake", "wrong", "incorrect", "baseless", "unfounded", "fabricated"))
_CORRECTIONS = frozenset(
    ("saying", "but", "insisting", "adding", "instead", "claiming")
)  # "denied it, saying only three"
_REVISED = frozenset(
    (
        "up",
        "down",
        "revised",
        "rose",
        "risen",
        "rises",
        "increased",
        "lowered",
        "raised",
        "corrected",
        "climbed",
        "fell",
        "dropped",
        "upward",
        "upwards",
        "downward",
        "jumped",
        "compared",
    )
)
_SUPPOSED = frozenset(("could", "might", "would", "may", "will", "should", "can"))
_PLANNED = frozenset(
    (
        "plans",
        "planned",
        "plan",
        "planning",
        "threatened",
        "threatens",
        "vowed",
        "intends",
        "wants",
        "hopes",
        "aims",
        "ready",
        "will",
        "going",
        "prepared",
        "preparing",
        "pledged",
        "promised",
    )
)


def status_of(sentence: Sentence, link: Link, hedges: tuple[Hedge, ...]) -> ClaimStatus:
    """The standing of a figure in its own sentence."""
    slot, words = link.slot, sentence.words
    before = _own_clause(words[max(sentence.first, slot.first - _REACH) : slot.first])
    if _is_replaced(sentence, link):
        return ClaimStatus.SUPERSEDED
    verb = link.predicate.first if link.predicate else slot.first
    clause = words[max(sentence.first, min(verb, slot.first) - _REACH) : verb]
    if (any(word in _DENIALS for word in before) and not any(word in _CORRECTIONS for word in before)) or _is_negated(
        sentence, link
    ):
        return ClaimStatus.NEGATED
    planned = "to" in words[max(sentence.first, verb - 2) : verb] and any(word in _PLANNED for word in clause)
    if planned or _is_supposed(sentence, verb) or any(hedge.kind is HedgeKind.CONDITION for hedge in hedges):
        return ClaimStatus.HYPOTHETICAL
    return ClaimStatus.ASSERTED


def _own_clause(before: Sequence[str]) -> Sequence[str]:
    """The words behind the last comma: "Rwanda, which denies backing them, has 4,000 troops" denies no figure."""
    commas = [at for at, word in enumerate(before) if word == ","]
    return before[commas[-1] + 1 :] if commas else before


def _is_supposed(sentence: Sentence, verb: int) -> bool:
    """Whether a modal governs the verb: "could kill", "would probably be killed"; "may have been killed" is a hedge."""
    for at in range(verb - 1, max(sentence.first, verb - 4) - 1, -1):
        word = sentence.words[at]
        if word in _SUPPOSED:
            return True
        if word not in grammar("adverbs") and not word.endswith("ly") and word != "be":
            return False
    return False


def _is_replaced(sentence: Sentence, link: Link) -> bool:
    """Whether the figure is the old one: "rose to 21 from 15", "up from 12", "an earlier toll of 9"."""
    slot, words = link.slot, sentence.words
    around = words[max(sentence.first, slot.first - _REACH * 2) : min(sentence.last, slot.first + _REACH * 2)]
    if "from" in words[max(sentence.first, slot.first - 3) : slot.first] and any(word in _REVISED for word in around):
        return True
    before = words[max(sentence.first, slot.first - 4) : slot.first]
    if any(word in grammar("tolls") for word in before) and any(word in _PREVIOUS for word in before):
        return True
    if link.predicate is None or link.rule != "figure_of":
        return False
    noun = link.predicate.first
    return any(word in _PREVIOUS for word in words[max(sentence.first, noun - 3) : noun])


def _is_negated(sentence: Sentence, link: Link) -> bool:
    """Whether the predicate is denied: "did not kill 40", "were not killed"."""
    if not link.predicate:
        return False
    end = max(link.slot.last, link.predicate.last)
    after = sentence.words[end : min(sentence.last, end + _REACH)]
    if any(word in _FALSE and after[at - 1] in grammar("be") for at, word in enumerate(after) if at):
        return True  # "reports that 200 were captured are false"
    words = sentence.words[max(sentence.first, link.predicate.first - 3) : link.predicate.first]
    return any(word in {"not", "never", "n't"} for word in words) and "only" not in words
