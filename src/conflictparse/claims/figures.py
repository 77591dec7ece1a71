"""Nouns of outcome and the figure they are given: "the death toll rose to 21", "the deaths of six"."""

from __future__ import annotations

from conflictparse.claims.counted import Counted
from conflictparse.claims.frames import Place, Predicate
from conflictparse.claims.links import REACH, Link, Links, link
from conflictparse.claims.sentence import Sentence, Slot, grammar
from conflictparse.claims.voice import is_participle

_PUT_REACH = 14  # tokens: "put the figure for the whole month at"


def figure_of(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """A noun of outcome before states the number: "a toll of 15", "losses reached 899", "the number of wounded is 50"."""
    del links
    if sentence.words[slot.number_end : slot.number_end + 3] == ("the", "number", "of"):
        return _number_of(sentence, slot)
    if not _is_stated(sentence, slot):
        return None
    toll = _toll(sentence, slot)
    if toll:
        return toll
    for at in range(slot.first - 1, max(sentence.first, slot.first - REACH) - 1, -1):
        predicate = sentence.ends.get(at + 1)
        if sentence.words[at] == "," and sentence.words[at + 1] in {"to", "with"}:
            return None  # "spoke to families of victims, to 40 officials"
        if predicate and (predicate.at(Place.NOUN, Place.STATE) or _is_nominal(sentence, predicate)):
            found = link(sentence, slot, predicate, (Place.NOUN, Place.STATE, Place.VERB), "figure_of")
            if found:
                return found
        if sentence.words[at] == ";" or (at in sentence.inside and sentence.words[slot.first - 1] not in _RANGES):
            return None
    return None


def _number_of(sentence: Sentence, slot: Slot) -> Link | None:
    """The predicate of what is numbered behind: "brings to 54 the number of troops killed this month"."""
    for at in range(slot.number_end + 3, min(sentence.last, slot.number_end + 3 + REACH // 2)):
        predicate = sentence.begins.get(at)
        found = (
            link(sentence, slot, predicate, (Place.VERB, Place.EVENT, Place.STATE), "figure_of") if predicate else None
        )
        if found:
            return found
    return None


def _toll(sentence: Sentence, slot: Slot) -> Link | None:
    """The toll that rises to the number, whatever nouns of outcome its complement has: "the death toll from a raid on a prison"."""
    for at in range(slot.first - 1, max(sentence.first, slot.first - REACH) - 1, -1):
        word = sentence.words[at]
        if at in sentence.inside or word in grammar("barriers") or word in {",", ":"}:
            return None
        predicate = sentence.ends.get(at + 1)
        if predicate and word in {"toll", "tolls"}:
            return link(sentence, slot, predicate, (Place.NOUN,), "figure_of")
    return None


_RANGES = frozenset(("to", "and", "or", "from"))  # "rose from 15 to 20": the earlier number does not end the phrase


def _is_stated(sentence: Sentence, slot: Slot) -> bool:
    """Whether a link word gives the number to a noun, or the bound itself is a verb ("exceeds 465,000")."""
    if sentence.words[slot.first - 1] == "from":  # "raising the toll from 16"
        return not grammar("revising").isdisjoint(sentence.words[max(sentence.first, slot.first - 6) : slot.first])
    first = slot.first
    if sentence.word(first - 2) in {"a", "an"}:  # "to a staggering 5,000"
        first -= 2
    return sentence.before(first) in grammar("figures") or any(
        word in grammar("figures") or word == "broke" for word in sentence.words[slot.first : slot.number_end - 1]
    )


def _is_nominal(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a participle is used as a noun: "the injured", "the number of people killed"."""
    if predicate.first == sentence.first or not is_participle(sentence.words[predicate.first]):
        return False
    before = sentence.words[max(sentence.first, predicate.first - 5) : predicate.first]
    return before[-1] in {"of", "the"} or any(noun in grammar("counts") for noun in before)


def resumed(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """A figure that rivals the one told before: "Airwars puts the figure at 40", "while the rebels said three"."""
    del links
    told = next((link for link in sentence.earlier if _is_same(link.slot, slot)), sentence.told)
    if told is None or slot.counted not in {Counted.UNKNOWN, told.slot.counted}:
        return None
    if _is_put(sentence, slot) or _is_said_alone(sentence, slot):
        return Link(slot, told.outcome, None, "resumed")
    return None


def _is_same(told: Slot, slot: Slot) -> bool:
    """Whether a number repeats another: "nine were killed and 17 hurt. 'I counted nine,' the doctor said"."""
    return slot.quantity.value is not None and slot.quantity.value == told.quantity.value


def _is_put(sentence: Sentence, slot: Slot) -> bool:
    """Whether "the figure" or "it" is given the number: "put it at 40", "the number later rose to 51"."""
    if sentence.before(slot.first) not in grammar("figures"):
        return False
    for at in range(slot.first - 1, max(sentence.first, slot.first - _PUT_REACH) - 1, -1):
        word = sentence.words[at]
        if word in grammar("tolls") or (word == "it" and sentence.word(at - 1) in grammar("putting")):
            return sentence.word(at + 1) not in {"of", "for"}
        if at in sentence.inside or word in grammar("barriers") or word in grammar("reporting"):
            return False
    return False


def _is_said_alone(sentence: Sentence, slot: Slot) -> bool:
    """Whether the bare number is all that is said: "hospitals reported 45", "the rebels said three.", "she spoke of six"."""
    if slot.last != slot.number_end or sentence.word(slot.last) not in {"", ".", ",", ";", ")", "and"}:
        return False
    before = sentence.before(slot.first)
    if before == "of":
        return sentence.word(slot.first - 2) in grammar("speaking_of")
    return sentence.word(slot.last) != "and" and before in grammar("reporting", "counting")


def held(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """People called by what befell them, with no other predicate: "11 hostages", "200 prisoners"."""
    del links
    for token in range(slot.number_end, slot.last):
        predicate = sentence.begins.get(token)
        if predicate:
            return link(sentence, slot, predicate, (Place.NOUN, Place.STATE), "held")
    return None
