"""Tests on what follows a cue: a clause, an infinitive, a noun; and on what stands right before."""

from __future__ import annotations

from conflictparse.hedges.place import STOPS, Place, words_of
from conflictparse.text.superlatives import is_superlative

_SUBJECT_PRONOUNS = frozenset({"i", "you", "he", "she", "it", "we", "they", "there"})


def that(here: Place) -> bool:
    """Accept where a clause with "that" follows: "signs that the front is moving"."""
    return here.after() == "that" and here.after(2) not in STOPS


def clausal(here: Place) -> bool:
    """Accept where a clause follows, with or without "that": "doubt he left", "maintained factories were at work"."""
    after = here.after()
    if after in _SUBJECT_PRONOUNS or after in {"that", "whether", "if", '"'} or here.after(2) == '"':
        return True
    if after in STOPS or after in words_of("function_words") - {"the", "a", "an"}:
        return False
    following = [here.after(distance) for distance in range(2, 10)]
    stop = next((index for index, word in enumerate(following) if word in STOPS), len(following))
    return not words_of("finite").isdisjoint(following[:stop])


def states(here: Place) -> bool:
    """Accept a verb of saying before its clause, or behind what was said (", he maintained.")."""
    if _is_parenthetical(here):
        return True
    if here.after() in STOPS:
        return here.after() in {":", ","} or not {",", '"'}.isdisjoint((here.before(2), here.before(3)))
    return here.after() not in {"its", "their", "his", "her", "our"} and clausal(here)


def _is_parenthetical(here: Place) -> bool:
    """Whether the cue stands with its subject between two commas: ", the historian argued in 1967,"."""
    if here.after() != "in" or here.after(3) != "," or not here.after(2).isdigit():
        return False
    return "," in (here.before(distance) for distance in range(2, 7))


def behind_statement(here: Place) -> bool:
    """Accept behind what was said: "..., he suggested on Monday"."""
    comma = next((distance for distance in (2, 3, 4) if here.before(distance) in {",", '"'}), None)
    return comma is not None and here.before() not in words_of("function_words") and here.after() in STOPS | {"on"}


def confident(here: Place) -> bool:
    """Accept the confidence of an assessment: "with low confidence", "have moderate confidence"."""
    return here.before() in {"with", "has", "have", "had"}


def asks(here: Place) -> bool:
    """Accept before a question: "do not know who fired"."""
    return here.after() in words_of("questions")


def asks_around(here: Place) -> bool:
    """Accept before a question, or behind one: "what form that takes, we cannot say"."""
    return asks(here) or (here.after() in STOPS and not words_of("questions").isdisjoint(here.clause_before()))


def it_is_so(here: Place) -> bool:
    """Accept "it is possible (that)", "more strikes are possible"; not what is possible to do."""
    if here.after() == "that":
        return True
    if here.after() in STOPS | {"but", "although", "though"}:
        return here.before() in {"is", "are", "was", "were", "remains", "still"}
    return "it" in (here.before(2), here.before(3)) and here.after() not in {"to", "for", "only", "because"}


def infinitive(here: Place) -> bool:
    """Accept before an infinitive: "projected to rise"."""
    return here.after() == "to"


def noun_of_statement(here: Place) -> bool:
    """Accept a noun with its content: "the possibility of talks", "no evidence to suggest"; not "no possibility of"."""
    if here.word == "no":
        after = here.after(3) if (here.after(), here.after(2)) in {("at", "all"), ("so", "far")} else here.after()
        return after in {"that", "of", "to", "for", "whatsoever", "yet"} | STOPS - {"-"}
    return here.after() in {"that", "of"} and here.before() not in {"no", "any"}


def chance_that(here: Place) -> bool:
    """Accept "a chance that"; not "no chance", nor the chance to do something."""
    return here.after() == "that" and here.before() != "no"


def word_on(here: Place) -> bool:
    """Accept "no word on", "no information about"."""
    return here.after() in {"on", "about"}


def attributive(here: Place) -> bool:
    """Accept an adjective before its noun, not after a superlative ("best possible"), a universal or a number."""
    after, before = here.after(), here.before()
    if not after.isalpha() or after in words_of("function_words") or after.endswith("ly"):
        return False
    if before in words_of("universals") | words_of("numerals") - {"one"} | words_of("be") - {
        "'",
        "s",
    } or is_superlative(before):
        return False
    return here.word != "potential" or after not in words_of("potential_agents")


def predicative(here: Place) -> bool:
    """Accept an adjective that is said of something ("is unknown"), not before its noun ("unknown gunmen")."""
    before = words_of("be") | {"remain", "remains", "remained"}
    if here.before() in words_of("determiners") - words_of("be"):  # "the unknown"
        return False
    return here.after() in STOPS | words_of("function_words") | words_of("questions") or here.before() in before


def modifies_statement(here: Place) -> bool:
    """Accept "likely" but in "likely voters" and "as likely as"."""
    return here.after() not in {"voter", "voters", "electorate"} and here.before() != "as"


def not_legal(here: Place) -> bool:
    """Accept "probable"; not the lawyers' "probable cause"."""
    return here.after() != "cause"


def feared_state(here: Place) -> bool:
    """Accept "feared dead", "feared to have drowned"; fear itself is no hedge."""
    return here.after() in words_of("fates") or (here.after() == "to" and here.after(2) in {"be", "have"})


def seeming(here: Place) -> bool:
    """Accept "appear" as a copula ("to be", "that", "pale"), not the verb of coming into view."""
    if here.before() == "to" and here.before(2) in words_of("summons"):
        return False
    after = here.next_word()
    if after == "to":
        return here.after(2) not in words_of("determiners")  # "appears to the eye"
    if after == "that" or (here.before() == "it" and (after in STOPS or after in _SUBJECT_PRONOUNS)):
        return True
    if after == "as":
        return here.after(2) in {"if", "though"}
    if here.before() == "to" or after in words_of("not_adjective") or not after.isalpha():
        return False
    if after == "more":
        return here.after(2) != "than" and here.after(2).isalpha()
    return after in words_of("adjectives") or (len(after) > 4 and after.endswith(tuple(words_of("adjective_endings"))))


def looks_like(here: Place) -> bool:
    """Accept "looks like", "looks set to", "looked as if"; not a look at something."""
    after = here.after()
    return after in {"like", "set", "poised", "likely", "certain"} or (
        after == "as" and here.after(2) in {"if", "though"}
    )
