"""Numbers that share the predicate of another: lists with elided verbs, and parts of a total."""

from __future__ import annotations

from attrs import evolve

from conflictparse.claims.counted import NO_VICTIMS, Counted
from conflictparse.claims.frames import Place
from conflictparse.claims.links import REACH, Link, Links, link
from conflictparse.claims.sentence import Sentence, Slot, grammar
from conflictparse.claims.subjects import counted_outcome, participle_after
from conflictparse.claims.voice import is_participle, is_passive
from conflictparse.kinds import Outcome

_TIME = 5  # tokens: "and in the last week"
_ITEM = 3  # tokens of a list item before its number: "- about 40"


def coordinate(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """A number joined to the one before: "killed 50 men and dozens of soldiers", "137 in May and 135 in June"."""
    joint = _joint(sentence, slot)
    joints = grammar("conjunctions", "coordinators")
    replaced = joint == "from" and _follows_toll(sentence, slot, links)
    owned = sentence.words[slot.first - 1] in grammar("possessives")  # "killing a man and his three sons"
    joined = sentence.words[slot.first - 1 - owned] in joints or joint in joints or replaced
    return _further(sentence, slot, links) or (_shared_before(sentence, slot, links, joint) if joined else None)


def _shared_before(sentence: Sentence, slot: Slot, links: Links, joint: str) -> Link | None:
    """The link through the number or the active verb to the left that a joined number shares."""
    if sentence.word(slot.last) in grammar("be"):
        return None  # "2,000 were uprooted, and 400 are out of school": a predicate of its own
    at, passive = slot.first - 1, False
    floor = max(sentence.first, at - REACH)
    while at >= floor:
        other = sentence.inside.get(at)
        if other:
            shared = None if sentence.is_whole(other) else links.get(other.first)
            outcome = _shared(slot, shared) if shared else None
            if shared and outcome:
                return Link(slot, outcome, shared.predicate, "coordinate", shared.total)
            increment = sentence.before(other.first) == "+"  # "9,978 tanks (+8), 370 aircraft"
            if other.counted not in NO_VICTIMS and not increment and not sentence.is_whole(other):
                return None
            at = other.first
        predicate = sentence.ends.get(at + 1)
        if predicate and predicate.outcome(slot.counted, Place.VERB) and not is_passive(sentence, predicate):
            return link(sentence, slot, predicate, (Place.VERB,), "coordinate")
        if predicate and joint == "with":  # "died along with 14 others", "was killed along with five"
            places = (Place.EVENT, Place.VERB) if is_passive(sentence, predicate) else (Place.EVENT,)
            if predicate.outcome(slot.counted, *places):
                return link(sentence, slot, predicate, places, "coordinate")
        passive = passive or predicate is not None
        if not sentence.aside_before(at) and _ends_clause(sentence.words[at], passive=passive):
            return None
        at = sentence.aside_before(at) or at - 1
    return None


def _ends_clause(word: str, *, passive: bool) -> bool:
    """Whether a number cannot share a predicate to the left of a word; what a passive has seen may be behind "were"."""
    if word in grammar("be"):
        return not passive
    return word != "as" and word in grammar("barriers", "reporting")


def _further(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """The link of a number that only goes on from the one before: "six died on Friday, and another six in clashes"."""
    opens = slot.quantity.text.lower().startswith("another") or sentence.word(slot.first - 1) in {"another", "further"}
    more = opens or sentence.word(slot.last) in {"more", "others"}
    before = sentence.slots_before(slot)
    shared = links.get(before[-1].first) if more and before else None
    outcome = _shared(slot, shared) if shared else None
    joined = "and" in sentence.words[max(sentence.first, slot.first - 3) : slot.first]
    return Link(slot, outcome, shared.predicate, "coordinate", shared.total) if shared and outcome and joined else None


def _joint(sentence: Sentence, slot: Slot) -> str:
    """The word before a number; a time between it and the conjunction is passed over: "and on Monday three more"."""
    before = sentence.before(slot.first)
    if before not in grammar("no_object") or before in grammar("conjunctions"):
        return before
    for at in range(slot.first - 1, max(sentence.first, slot.first - _TIME) - 1, -1):
        word = sentence.words[at]
        if word in {"and", "or"}:
            return word
        if word not in grammar("times") and not word.isdecimal():
            break
    return before


def listed(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """A figure of a list suffered what the one before did, or what the sentence says that opens the list."""
    if slot.is_labelled:
        before = (links.get(other.first) for other in reversed(sentence.slots_before(slot)) if other.is_labelled)
        shared = next((other for other in before if other), None)
        outcome = _shared(slot, shared) if shared else None
        if shared and outcome:
            return Link(slot, outcome, shared.predicate, "listed")
    elif slot.first - sentence.first > _ITEM:
        return None
    opener = sentence.list_opener
    return link(sentence, slot, opener, tuple(Place), "listed") if opener else None


def _follows_toll(sentence: Sentence, slot: Slot, links: Links) -> bool:
    """Whether the number before is a toll: "revised down to 22 from 30"."""
    before = sentence.slots_before(slot)[-1:]
    return any(other.first in links and links[other.first].rule == "figure_of" for other in before)


def _shared(slot: Slot, other: Link) -> Outcome | None:
    """What befell the slot, if it shares the predicate of another: "losses of 900 men and 12 tanks"."""
    if slot.counted in {other.slot.counted, Counted.UNKNOWN}:
        return other.outcome
    return other.predicate.outcome(slot.counted, *Place) if other.predicate else None


def subset(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """A part of a total suffered what the total did: "including 41 children", "30 of them in a crash"."""
    before = sentence.before(slot.first)
    is_part = before in grammar("subsets") or (before in grammar("be") and sentence.is_part_of_told)
    is_group = before == "among" and sentence.word(slot.first - 1) == "the"  # "is among the 40,000 veterans"
    if is_group or not (is_part or sentence.is_partitive(slot)):
        return None
    total = _total(sentence, slot, links)
    if total:
        return Link(slot, total.outcome, total.predicate, "subset", total.slot)
    if sentence.told and sentence.is_part_of_told:
        return Link(slot, sentence.told.outcome, None, "subset", sentence.told.slot)
    for at in range(slot.first - 1, max(sentence.first, slot.first - REACH) - 1, -1):
        predicate = sentence.ends.get(at + 1)
        found = link(sentence, slot, predicate, tuple(Place), "subset") if predicate else None
        if found or sentence.words[at] in grammar("barriers"):
            return found
    return None


def part_of_total(sentence: Sentence, found: Link, links: Links) -> Link:
    """The link with its total, where the number is a part but has a predicate of its own ("ten, including two women, died")."""
    opening = sentence.words[max(sentence.first, found.slot.first - 2) : found.slot.first]
    is_part = opening[-1:] in {("including",), ("included",)} or opening in {("of", "which"), ("of", "whom")}
    whole = _whole_named(sentence, found.slot)
    if whole and not found.total:
        return evolve(found, total=whole)
    if found.total or not (is_part or sentence.is_partitive(found.slot)):
        return found
    total = _total(sentence, found.slot, links)
    return evolve(found, total=total.slot) if total else found


def _whole_named(sentence: Sentence, slot: Slot) -> Slot | None:
    """The number before that counts what this one is a part of: "fired 37 drones; 32 of the drones were shot down"."""
    if sentence.words[slot.number_end : slot.number_end + 2] not in {("of", "the"), ("of", "those")}:
        return None
    unit = slot.quantity.unit
    alike = (each for each in reversed(sentence.slots_before(slot)) if unit and each.quantity.unit == unit)
    return next(alike, None)


def _total(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """The last number before that is no part itself."""
    before = (links.get(other.first) for other in reversed(sentence.slots_before(slot)))
    return next((other for other in before if other and not other.total), None)


def among_total(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """The number is part of a total named after it: "two officers were among the 17 dead"."""
    for at in range(slot.last, min(slot.last + 5, sentence.last)):
        total = sentence.inside.get(at)
        if total and "among" in sentence.words[slot.last : at]:
            found = counted_outcome(sentence, total, links) or participle_after(sentence, total, links)
            return Link(slot, found.outcome, found.predicate, "among_total", total) if found else None
    return None


def whole_of(sentence: Sentence, part: Slot, links: Links) -> Link | None:
    """What a share was taken from had been fired: "intercepted 43 of 61 drones", "one of at least 15 fired".

    Nothing else that befell the share befell all of it.
    """
    whole, shared = part.whole, links.get(part.first)
    if whole is None:
        return None
    participle = sentence.begins.get(whole.last)
    if participle and participle.outcome(whole.counted, Place.VERB) is Outcome.FIRED:
        return Link(whole, Outcome.FIRED, participle, "whole_of")
    downed = shared is not None and shared.outcome is Outcome.SHOT_DOWN
    return Link(whole, Outcome.FIRED, shared.predicate, "whole_of") if shared and downed else None


def of_the_dead(slot: Slot, links: Links) -> Link | None:
    """A share of the dead is dead, whatever else is said of it: "of the 40 dead, 12 were women"."""
    whole = links.get(slot.whole.first) if slot.whole else None
    if whole is None or slot.first in links or whole.outcome is not Outcome.KILLED:
        return None
    return Link(slot, Outcome.KILLED, whole.predicate, "subset", whole.slot)


def seized(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """What a whole suffered itself: "half of the 40 dead"; where it opens its sentence, "of the 251 people seized in May"."""
    del links
    predicate = sentence.begins.get(slot.last)
    if predicate and slot.last == slot.number_end and sentence.word(slot.first - 1) == "the":
        return link(sentence, slot, predicate, (Place.STATE, Place.VERB), "participle_after")
    if predicate is None or slot is not sentence.slots[0] or not is_participle(sentence.words[predicate.first]):
        return None
    following = sentence.slots[1:2]
    apart = bool(following) and predicate.last < following[0].first and following[0].whole is slot
    return link(sentence, slot, predicate, (Place.VERB,), "participle_after") if apart else None


def among(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """The number is listed as part of a group: "among the dead were a teacher and two children"."""
    del links
    for at in range(slot.first - 1, max(sentence.first, slot.first - REACH) - 1, -1):
        if sentence.words[at] in {"as", "to", "from"}:
            return (
                None  # "describing him as one of its leaders"; "to 40 officials"; "11 of the dead were from one family"
            )
        predicate = sentence.ends.get(at + 1)
        those = predicate is not None and sentence.word(predicate.first - 1) == "those"
        if predicate and sentence.before(predicate.first - those) in {"among", "of"}:
            if sentence.words[predicate.first] == "victims":  # those of an attack, where no toll says otherwise
                return Link(slot, Outcome.KILLED, predicate, "among")
            return link(sentence, slot, predicate, (Place.STATE, Place.NOUN, Place.VERB), "among")
    return None
