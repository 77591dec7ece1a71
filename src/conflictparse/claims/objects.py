"""The number as object: "killed four", "a barrage of 30 rockets", "its 7,000 observers"."""

from __future__ import annotations

from attrs import evolve

from conflictparse.claims.counted import Counted
from conflictparse.claims.frames import Place, Predicate
from conflictparse.claims.links import REACH, Link, Links, link
from conflictparse.claims.sentence import Sentence, Slot, grammar
from conflictparse.claims.voice import is_passive
from conflictparse.kinds import Outcome

_LOSING = frozenset(("lost", "lose", "loses", "losing"))
_EQUIPMENT = frozenset((Counted.EQUIPMENT, Counted.MUNITION, Counted.AIRCRAFT))


def object_of(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """An active verb before has the number as its object: "killed four", "wounding, some badly, ten"."""
    del links
    before = sentence.before(slot.first)
    particle = slot.first in sentence.ends  # "handed over 95": the preposition is the verb's
    if not particle and (before in grammar("no_object") or before in grammar("coordinators")):
        return None
    predicate = _verb_before(sentence, slot)
    if predicate is None or not _is_open(sentence, slot, predicate):
        return None
    found = link(sentence, slot, predicate, (Place.VERB,), "object_of")
    loses = sentence.words[predicate.first] in _LOSING
    if loses and slot.counted is Counted.UNKNOWN and slot.quantity.unit:
        return None  # "lost 14 townships": neither people nor arms
    if found and loses and slot.last in sentence.begins:
        told = link(sentence, slot, sentence.begins[slot.last], (Place.VERB, Place.STATE), "object_of")
        return evolve(found, outcome=told.outcome) if told else found  # "lost 900 soldiers killed and wounded"
    return found


def _verb_before(sentence: Sentence, slot: Slot) -> Predicate | None:
    """The nearest outcome verb to the left in the clause, if it is active."""
    for at in range(slot.first - 1, max(sentence.first, slot.first - REACH // 2) - 1, -1):
        word = sentence.words[at]
        if at in sentence.inside or word in grammar("barriers") or word in grammar("reporting") or word in {",", ":"}:
            return None
        predicate = sentence.ends.get(at + 1)
        if predicate and predicate.outcome(slot.counted, Place.VERB):
            return None if is_passive(sentence, predicate) else predicate
    return None


def _is_open(sentence: Sentence, slot: Slot, predicate: Predicate) -> bool:
    """Whether the verb still wants its object: adverbs or a phrase of place or time behind it, no other noun.

    Equipment may follow a receiver: "sent Ukraine 31 tanks".
    """
    at = predicate.last
    while at < slot.first and (sentence.words[at] in grammar("adverbs", "marks") or sentence.words[at].endswith("ly")):
        at += 1
    return at >= slot.first or sentence.words[at] in grammar("no_object") or slot.counted in _EQUIPMENT


def munitions_used(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """Munitions come with a preposition: "attacked the city with 40 drones", "a barrage of 30 rockets"."""
    del links
    if slot.counted is not Counted.MUNITION or sentence.before(slot.first) not in grammar("carriers"):
        return None
    for at in range(slot.first - 1, max(sentence.first, slot.first - REACH) - 1, -1):
        if sentence.words[at] in grammar("barriers"):
            return None
        predicate = sentence.ends.get(at + 1)
        if predicate and predicate.first not in sentence.inside:
            outcomes = {reading.outcome for reading in predicate.readings}
            if Outcome.SHOT_DOWN in outcomes:
                return None
            if outcomes & {Outcome.FIRED, Outcome.OTHER}:
                return Link(slot, Outcome.FIRED, predicate, "munitions_used")
    return None


def forces_posted(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """Forces that a state has somewhere: "its 7,000 observers in", "the number of troops in the north to 157,000"."""
    del links
    if slot.counted is not Counted.PERSON:
        return None
    before = sentence.before(slot.first)
    posted = before in grammar("owners") and sentence.word(slot.last) in grammar("places")
    if not posted and before in grammar("figures"):
        context = sentence.words[max(sentence.first, slot.first - REACH) : slot.first]
        posted = any(
            word in grammar("forces") and any(count in grammar("counts") for count in context[max(0, at - 5) : at])
            for at, word in enumerate(context)
        )
    return Link(slot, Outcome.DEPLOYED, None, "forces_posted") if posted else None
