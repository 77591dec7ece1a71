"""Tests on verbs with several senses: does this one speak of a statement here?"""

from __future__ import annotations

from itertools import pairwise

from conflictparse.hedges.complements import clausal, states
from conflictparse.hedges.place import STOPS, Place, words_of


def points_to(here: Place) -> bool:
    """Accept "the evidence points to"; not "pointed out", nor the noun of "two points to"."""
    shown_by = words_of("evidence") | words_of("evidence_pronouns")
    return here.after() in {"to", "toward", "towards"} and not shown_by.isdisjoint(
        (here.before(), here.before(2), here.before(3))
    )


def names_source(here: Place) -> bool:
    """Accept "according to" a source, not "according to plan"."""
    return here.after() not in words_of("standards")


def not_authority(here: Place) -> bool:
    """Accept "asserted that"; not "asserted control"."""
    return here.after() not in words_of("offices") and here.after(2) not in words_of("offices")


def assumes(here: Place) -> bool:
    """Accept what is assumed to be so; not "assumed command", "assumed the presidency", "assuming debt"."""
    passive = here.before() in words_of("be") or here.before().endswith("ly")  # "is assuming debt" takes it over
    return (passive and here.word == "assumed") or here.after() in STOPS | {"to", "no"} or clausal(here)


def not_other_claim(here: Place) -> bool:
    """Accept a claim that something is or was done, not claims of lives, insurance, land or money."""
    if here.before() in words_of("other_claims"):
        return False
    if here.word == "claims" and here.after() in words_of("claims_of_money") and not _claims_to_do(here):
        return False
    if here.before() == "to" and here.after() in {"them", "it", "him", "her", "its", "their", "his", "the"}:
        return False
    return {"lives", "life", "fame"}.isdisjoint(here.after(distance) for distance in range(1, 6))


def _claims_to_do(here: Place) -> bool:
    """Whether "claims to" is the verb: "the group claims to defend", not "rival claims to the island"."""
    return (
        here.after() == "to"
        and here.after(2) not in words_of("determiners") | STOPS
        and not here.shown(here.last + 1)[:1].isupper()
        and not here.before().endswith(("al", "ing", "ed"))
    )


def supposed_so(here: Place) -> bool:
    """Accept "the supposed leader", "is supposed to have fled"; not a duty or a plan, "is supposed to leave"."""
    return here.after() not in STOPS and (here.after() != "to" or here.after(2) in {"be", "have"})


def blames(here: Place) -> bool:
    """Accept the verb; not "to blame", "the blame"."""
    return here.word != "blame" or here.before() not in {"to", "the", "no", "some", "of"}


def not_belief_in(here: Place) -> bool:
    """Accept to believe that something is so; not "believe in", "believe me", "is to be believed"."""
    idiom = here.before() == "be" and here.before(2) == "to" and here.after() in STOPS
    return here.after() not in {"in", "me", "us"} and not idiom


def doubts(here: Place) -> bool:
    """Accept "doubts that", "doubt the plan"; not "no doubt", "beyond doubt", "the doubt"."""
    if clausal(here):
        return True
    named = here.after() in {"the", "its", "his", "her", "their", "this", "such"}
    no_verb = words_of("determiners") | words_of("function_words") | {"beyond"}
    return named and here.before() not in no_verb - {"who", "have", "has", "had"}


def open_to_doubt(here: Place) -> bool:
    """Accept "there is doubt as to whether", "doubts remain about how"; not "no doubt"."""
    following = {here.after(distance) for distance in (2, 3, 4)}
    about = not {"as", "about", "over"}.isdisjoint((here.after(), here.after(2)))
    return (
        about and not words_of("questions").isdisjoint(following) and here.before() not in {"no", "without", "beyond"}
    )


def thinks(here: Place) -> bool:
    """Accept to think that something is so; not "think about", "think tank"."""
    after = here.after()
    if after in words_of("thought_otherwise") or here.before() in words_of("determiners"):
        return False
    return after in {"so", "is"} or after in words_of("determiners") or states(here)


def thought_true(here: Place) -> bool:
    """Accept "is thought to", "they thought that", "thought of as"; not "a thought", "school of thought"."""
    before, after = here.before(), here.after()
    if before in {"of", "-", "the", "a", "any", "no", "second", "his", "her", "their", "our", "my"} or after == "about":
        return False
    if after == "of":
        return "as" in (here.after(2), here.after(3), here.after(4))
    if after in {"to", "by"}:
        return before in words_of("be") or before.endswith("ly")
    if before in words_of("be") and after in STOPS:
        return True
    return clausal(here) or (before in words_of("persons") and after in words_of("determiners"))


def assesses(here: Place) -> bool:
    """Accept an assessment that something is so; not "assessed the damage"."""
    quoted = '"' in (here.before(), here.before(2), here.before(3))
    return quoted or here.after() in {"to", "as"} or clausal(here)


def considered_as(here: Place) -> bool:
    """Accept "is considered a risk", "considers it safe"; not "considered leaving", "considered for the post"."""
    after = here.after()
    following = [here.after(distance) for distance in range(1, 9)]
    if after == "by":  # "considered by many to be"
        return not {"to", "as", "among"}.isdisjoint(following)
    if after.endswith("ing") or after in words_of("deliberated") | STOPS - {'"'}:
        return False
    if here.word == "considered" and (after in {'"', "to", "as"} or _is_held(here)):
        return True
    if after in words_of("judged_objects"):
        return here.after(2) not in STOPS
    if here.before() in words_of("persons") and after.endswith(("ous", "ful", "ive", "able", "ible")):
        return True  # "a goal that analysts consider ambitious"
    return ("to", "be") in pairwise(following)


def _is_held(here: Place) -> bool:
    """Whether "considered" is a passive: "is considered", "is not considered", "widely considered"."""
    before = here.before()
    return (
        before in words_of("be") | words_of("judged_how") or before.endswith("ly") or here.before(2) in words_of("be")
    )


def not_hyped(here: Place) -> bool:
    """Accept an expectation; not praise, "a highly anticipated film"."""
    return here.before() not in {"highly", "eagerly", "much", "long", "keenly", "hotly"}


def regarded_as(here: Place) -> bool:
    """Accept "regarded by many as"."""
    following = [here.after(distance) for distance in range(1, 7)]
    manner = any(pair[0] == "as" and pair[1] in words_of("measured_by_as") for pair in pairwise(following))
    return "as" in following[:5] and not manner and here.before() not in {"with", "this", "in", "that"}


def expects(here: Place) -> bool:
    """Accept an expectation; not "as expected", "than expected", "expected of them", "what to expect"."""
    if here.before() == "to" and here.before(2) in words_of("questions"):
        return False
    return here.before() not in {"as", "than"} and here.after() != "of"


def foretells(here: Place) -> bool:
    """Accept to predict that something will be so; not what a method is for ("used to predict rain")."""
    return (
        here.word != "predict" or here.before() not in {"to", "can", "could", "that", "which"} or here.after() == "that"
    )


def not_weather(here: Place) -> bool:
    """Accept a forecast by a person or a body."""
    return here.before() not in {"weather", "the"}


def suspects(here: Place) -> bool:
    """Accept the verb before a clause; not the suspects."""
    return clausal(here) and here.before() not in words_of("determiners") | words_of("numerals")
