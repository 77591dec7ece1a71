"""What befell the counted: the predicate that governs a number, found by its grammatical place.

The rules run in a fixed order, the tightest bond first; each looks from the counted noun phrase
outwards and stops where the clause does.
"""

from __future__ import annotations

from conflictparse.claims.counted import NO_VICTIMS
from conflictparse.claims.figures import figure_of, held, resumed
from conflictparse.claims.links import Link, Rule
from conflictparse.claims.objects import forces_posted, munitions_used, object_of
from conflictparse.claims.sentence import Sentence, Slot, grammar
from conflictparse.claims.shares import (
    among,
    among_total,
    coordinate,
    listed,
    of_the_dead,
    part_of_total,
    seized,
    subset,
    whole_of,
)
from conflictparse.claims.subjects import counted_outcome, fleeing, participle_after, subject_of
from conflictparse.text.superlatives import ranks

RULES: tuple[Rule, ...] = (
    counted_outcome,
    object_of,
    participle_after,
    among_total,
    figure_of,
    subject_of,
    subset,
    munitions_used,
    listed,
    coordinate,
    among,
    forces_posted,
    fleeing,
    held,
    resumed,
)

WITHOUT_PREDICATE: tuple[Rule, ...] = (subset, listed, coordinate, forces_posted, resumed)
"""What can be read in a sentence that has no word for an outcome."""


def read(sentence: Sentence, disabled: frozenset[str]) -> list[Link]:
    """The outcomes of a sentence's counted noun phrases; a slot without one is left out."""
    links: dict[int, Link] = {}
    fitting = RULES if sentence.begins else WITHOUT_PREDICATE
    rules = [rule for rule in fitting if rule.__name__ not in disabled] if disabled else fitting
    for slot in sentence.slots:
        if _is_figure(sentence, slot):
            applied = (seized,) if sentence.is_whole(slot) else rules
            found = next((made for rule in applied if (made := rule(sentence, slot, links))), None)
            if found:
                sentence.told = links[slot.first] = part_of_total(sentence, found, links)
    if "whole_of" not in disabled:
        links |= {made.slot.first: made for slot in sentence.slots if (made := whole_of(sentence, slot, links))}
    if "subset" not in disabled:
        shares = (slot for slot in sentence.slots if slot.whole and slot.counted not in NO_VICTIMS)
        links |= {made.slot.first: made for slot in shares if (made := of_the_dead(slot, links))}
    return [links[first] for first in sorted(links)]


def _is_figure(sentence: Sentence, slot: Slot) -> bool:
    """Whether a slot counts victims: not days or villages, not "some", not the one of "one of the most wanted men"."""
    if slot.counted in NO_VICTIMS or slot.quantity.text.lower() in grammar("vague"):
        return False
    if slot.quantity.value == 1 and sentence.word(slot.first - 1) == "not":
        return False  # "not one soldier was lost"
    words = sentence.words[slot.first : slot.number_end + 8]
    if sentence.word(slot.first - 1) in grammar("speaking") and sentence.is_partitive(slot):
        return False  # "..., said one of them"
    verb = slot.last + (sentence.word(slot.last) in grammar("have"))
    following = sentence.word(verb)
    if (following in grammar("speaking") and sentence.word(verb + 1) != "to") or (
        following in grammar("reporting", "counting") and sentence.word(verb + 1) == "that"
    ):
        return False  # "two aid workers told Reuters"
    return words[:2] != ("one", "of") or not any(map(ranks, words))  # "one of the deadliest"
