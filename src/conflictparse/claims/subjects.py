"""The number as subject: "five died", "18 injured", "120 fighters in the town were killed"."""

from __future__ import annotations

from collections.abc import Iterator

from conflictparse.claims.counted import NO_VICTIMS
from conflictparse.claims.frames import Place, Predicate
from conflictparse.claims.links import REACH, Link, Links, link
from conflictparse.claims.objects import object_of
from conflictparse.claims.sentence import Sentence, Slot, grammar
from conflictparse.claims.voice import is_participle, is_passive
from conflictparse.kinds import Outcome


def counted_outcome(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """The noun phrase says it itself: "15 dead", "29 casualties", "60 dead soldiers", "27 bodies"."""
    if sentence.word(slot.number_end) == "of" and sentence.word(slot.number_end + 1) in {"the", "those"}:
        if slot.whole and (taken := object_of(sentence, slot, links)):
            return taken  # "intercepted 34 of the 41 missiles launched"
        final = Walk(sentence, slot).predicate()  # "four of the wounded died", but not "were transferred"
        befell = befallen(sentence, slot, final, "subject_of") if final else None
        if befell and befell.outcome not in {Outcome.DEPLOYED, Outcome.OTHER}:
            return befell
    for token in range(slot.last, slot.number_end, -1):
        predicate = sentence.ends.get(token)
        if predicate is None or predicate.first < slot.number_end or sentence.words[predicate.first - 1] == "-":
            continue  # in "Iranian-made drones" nobody says that they were made now
        if sentence.words[predicate.first] not in grammar("roles"):
            places = (
                (Place.STATE, Place.NOUN) if token == slot.last else (Place.STATE,)
            )  # in "attack drones" none attacked
            found = link(sentence, slot, predicate, places, "counted_outcome")
            if not found and is_participle(sentence.words[predicate.first]):
                found = link(sentence, slot, predicate, (Place.VERB,), "counted_outcome")
            if found:
                return found
    return None


def participle_after(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """The word straight after says it: "18 injured", "dozens dead", "14 people killed in", "five died"."""
    del links
    at = slot.last
    while (
        at - slot.last < REACH
        and at not in sentence.inside
        and (sentence.word(at) in grammar("postmodifiers") or sentence.word(at).endswith("ly"))
    ):
        at += 1
    if at > slot.last and _is_complement(sentence, slot):
        return None
    predicate = sentence.begins.get(at)
    found = befallen(sentence, slot, predicate, "participle_after") if predicate else None
    if predicate and found is None and at == slot.number_end:  # "600 wounded lay in the cellars"
        found = link(sentence, slot, predicate, (Place.STATE,), "participle_after")
    if predicate is None or found is None or found.outcome is Outcome.KILLED or sentence.word(at - 1) in grammar("be"):
        return found
    final = Walk(sentence, slot, predicate.last).predicate()  # "a soldier captured by the army died"
    if final and any(each.counted not in NO_VICTIMS for each in _between(sentence, predicate.last, final.first)):
        return found  # "12 wounded and nine houses burned"
    later = befallen(sentence, slot, final, "subject_of") if final else None
    return later if later and later.outcome is not Outcome.DEPLOYED else found


def _is_complement(sentence: Sentence, slot: Slot) -> bool:
    """Whether a noun of outcome has the number: what is said of "the bodies of two women" is not said of the women."""
    noun = sentence.ends.get(slot.first - 1) if sentence.before(slot.first) == "of" else None
    return noun is not None and link(sentence, slot, noun, (Place.NOUN,), "figure_of") is not None


def _between(sentence: Sentence, first: int, last: int) -> Iterator[Slot]:
    """The numbers between two tokens."""
    return (sentence.inside[at] for at in range(first, last) if at in sentence.inside)


def subject_of(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """A predicate later in the clause befalls the number: "120 fighters and 60 others in the town were killed"."""
    if sentence.word(slot.first - 1) == "including" and any(
        each.first in links for each in sentence.slots_before(slot)
    ):
        return None  # "51 killed, including 40 children, and 79 wounded": a part shares what befell the whole
    predicate = Walk(sentence, slot).predicate()
    return befallen(sentence, slot, predicate, "subject_of") if predicate else None


def befallen(sentence: Sentence, slot: Slot, predicate: Predicate, rule: str) -> Link | None:
    """The link where the slot is the subject that the predicate befalls."""
    if predicate.at(Place.VERB) and is_passive(sentence, predicate):
        found = link(sentence, slot, predicate, (Place.VERB, Place.STATE), rule)
        if found:
            return found
    elif predicate.at(Place.STATE) and predicate.at(Place.VERB):
        return None
    circumstance = predicate.at(Place.EVENT) and sentence.words[predicate.first].endswith("ing")
    if circumstance and sentence.before(predicate.first) not in grammar("be"):
        return None  # "children fleeing": a circumstance; `fleeing` takes it where nothing else is said
    return link(sentence, slot, predicate, (Place.EVENT, Place.STATE), rule)


def fleeing(sentence: Sentence, slot: Slot, links: Links) -> Link | None:
    """A participle of circumstance, where nothing else is said: "3,000 people fleeing the fighting"."""
    del links
    predicate = sentence.begins.get(slot.last)
    return link(sentence, slot, predicate, (Place.EVENT,), "fleeing") if predicate else None


class Walk:
    """A walk to the right from a noun phrase, over its postmodifiers, to the predicate of its clause."""

    def __init__(self, sentence: Sentence, slot: Slot, start: int | None = None) -> None:
        self.sentence, self.slot = sentence, slot
        self.at = slot.last if start is None else start
        self.comma = self.relative = False

    def predicate(self) -> Predicate | None:
        """The predicate that has the slot as its subject, if the walk meets no other clause first."""
        sentence, end = self.sentence, min(self.sentence.last, self.at + REACH)
        in_relative = None
        while self.at < end:
            predicate = sentence.begins.get(self.at)
            if predicate and self.at not in sentence.inside:
                if self._befalls(predicate):
                    if not self.relative:
                        return predicate
                    in_relative, self.relative = in_relative or predicate, False  # the main verb may follow
                elif predicate.at(Place.VERB) and not predicate.at(Place.NOUN):
                    break
                self.at = predicate.last
            elif not self._step():
                break
        return in_relative

    def _befalls(self, predicate: Predicate) -> bool:
        if predicate.at(Place.VERB) and not is_passive(self.sentence, predicate):
            return predicate.outcome(self.slot.counted, Place.EVENT) is not None
        return predicate.at(Place.VERB, Place.EVENT, Place.STATE)

    def _step(self) -> bool:
        """One token on; whether the clause goes on."""
        sentence, word = self.sentence, self.sentence.words[self.at]
        if self.at in sentence.inside:
            other = sentence.inside[self.at]
            self.at = max(other.last, self.at + 1)
            return other is self.slot or self._is_coordinate(other)
        if word in grammar("relatives"):
            self.relative = True
        elif word in grammar("be") or word in grammar("have") or (word in grammar("modal") and word != "to"):
            return self._past_auxiliary()
        elif word in grammar("barriers") or (word in grammar("reporting") and not self.comma) or self._acts(word):
            return False
        elif word in {",", "-", "("}:
            self.comma = True
        self.at += 1
        return True

    def _is_coordinate(self, other: Slot) -> bool:
        before = self.sentence.words[other.first - 1]
        if self.sentence.words[other.number_end : other.number_end + 2] in {("of", "whom"), ("of", "which")}:
            return False  # in "25 people, 11 of whom were dead" the predicate is the part's
        return before in grammar("joints") or other.counted in NO_VICTIMS

    def _past_auxiliary(self) -> bool:
        """Past "were", "have been", "are among the"; a verb of no outcome behind it ends the walk."""
        sentence, at = self.sentence, self.at + 1
        closed = grammar("be", "have", "bridging", "modal")
        while (
            at - self.at < REACH
            and at not in sentence.begins
            and (sentence.word(at) in closed or sentence.word(at).endswith("ly"))
        ):
            at += 1
        if at in sentence.begins:
            self.at = at
            return True
        self.at = at + 1
        was_relative, self.relative = self.relative, False
        return was_relative

    def _acts(self, word: str) -> bool:
        """Whether a bare past tense makes the slot the doer of something else."""
        if self.relative or self.comma:
            return False
        if word in grammar("irregular"):
            return True
        return word.endswith("ed") and len(word) > 4 and self.sentence.word(self.at + 1) in grammar("object_begins")
