"""A number tied to the word that says its outcome."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import frozen

from conflictparse.claims.frames import Place, Predicate
from conflictparse.claims.sentence import Sentence, Slot
from conflictparse.claims.voice import chained
from conflictparse.kinds import Outcome

REACH = 30  # tokens a rule looks ahead or back: no clause of news puts more between a number and its predicate
_HARMS = frozenset((Outcome.KILLED, Outcome.WOUNDED, Outcome.CAPTURED, Outcome.MISSING, Outcome.CASUALTIES))


@frozen(eq=False)
class Link:
    """A counted noun phrase tied to its outcome; ``total`` is the slot that a subset is part of."""

    slot: Slot
    outcome: Outcome
    predicate: Predicate | None
    rule: str
    total: Slot | None = None


Links = Mapping[int, Link]
Rule = Callable[[Sentence, Slot, Links], Link | None]


def link(sentence: Sentence, slot: Slot, predicate: Predicate, places: tuple[Place, ...], rule: str) -> Link | None:
    """The link that a predicate makes if it can befall the counted; coordinated verbs add theirs ("killed or wounded")."""
    outcome = predicate.outcome(slot.counted, *places)
    if outcome is None:
        return None
    joined = {outcome}
    for other in chained(sentence, predicate):
        more = other.outcome(slot.counted, Place.VERB, Place.EVENT, Place.STATE)
        if more:
            joined.add(more)
    return Link(slot, _together(joined, outcome), predicate, rule)


def _together(outcomes: set[Outcome], first: Outcome) -> Outcome:
    """The one outcome that coordinated verbs give: "killed or wounded", "destroyed and jammed"."""
    if outcomes == {Outcome.KILLED, Outcome.WOUNDED}:
        return Outcome.KILLED_OR_WOUNDED
    if Outcome.SHOT_DOWN in outcomes:
        return Outcome.SHOT_DOWN
    if outcomes > {Outcome.KILLED} and outcomes <= _HARMS:
        return Outcome.CASUALTIES  # "killed or captured", "killed, wounded or missing"
    return first
