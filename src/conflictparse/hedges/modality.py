"""Tests on modals and conditions: is this "may", "could", "would", "should", "if" a hedge?"""

from __future__ import annotations

from conflictparse.hedges.place import Place, words_of

_SUBJECTS = frozenset({"i", "you", "he", "she", "it", "we", "they", "who", "that", "which", "this", "there", "not"})
_NO_MODAL_AFTER = frozenset({"of", "and", ".", ",", "to", "for", ""})
_PURPOSE = frozenset({"so", "than", "as"})


def modal_may(here: Place) -> bool:
    """ "may" as a verb: neither the month nor a permission that is refused ("may not enter")."""
    if here.shown(here.first) == "May":
        after, before = here.after(), here.before()
        if before in words_of("months_before") or before.isdigit() or after[:1].isdigit() or after in _NO_MODAL_AFTER:
            return False
        return here.opens_clause() and after in _SUBJECTS
    return here.after() not in {"as"}


def modal(here: Place) -> bool:
    """ "might" and "could" as verbs: not "military might", not "the might of the army"."""
    before, after = here.before(), here.after()
    return after not in _NO_MODAL_AFTER and before not in {
        "the",
        "its",
        "their",
        "military",
        "full",
        "all",
        "air",
        "economic",
    }


def could_happen(here: Place) -> bool:
    """ "could" of possibility: not of ability ("could not be saved", "could see", "so that they could")."""
    after = here.after()
    if after in {"not", "n", "'"} or after == "n't":
        return here.after(2) == "possibly" or here.after(3) == "possibly" or here.after(2) == "have"
    if after in words_of("perception"):
        return False
    clause = here.clause_before()
    return "so" not in clause[1:4] and clause[:1] != ["as"] and "wherever" not in clause


def supposes(here: Place) -> bool:
    """ "if" that sets a condition: not "as if", "if any", "dozens, if not hundreds"."""
    before, after = here.before(), here.after()
    if before in {"as", "what", "no"} and before != "no":
        return False
    return after not in {"any", "ever", "anything", "not", "necessary", "and", "or", "so", "only", "."} or (
        after == "not" and here.after(2) in {"for", ",", "to"} and here.opens_clause()
    )


def asked(here: Place) -> bool:
    """ "if" in the sense of "whether": behind a verb of asking or knowing."""
    return here.before() in words_of("asking") and here.before() not in {"say", "told", "see", "tell", "known"}


def not_regardless(here: Place) -> bool:
    """ "whether" that leaves a question open: not "regardless of whether", "whether by land or by sea"."""
    before = here.before()
    if before in {"regardless", "of"} and "regardless" in (before, here.before(2)):
        return False
    return not (before == "," and here.after() in {"by", "in", "for", "on", "from", "with", "through", "as", "at"})


def inverted(here: Place) -> bool:
    """ "Should the city fall, ...": the modal before its subject, and no question."""
    if here.shown(here.first)[:1].isupper():
        rest = here.sentence_after()
        return (
            here.opens_clause()
            and bool(rest)
            and "?" not in rest
            and here.after() not in {"be", "we", "i"} | _NO_MODAL_AFTER
        )
    return here.before() in {",", "and"} and here.after() in words_of("determiners") | {"they", "he", "she", "it"} - {
        "s",
        "'",
    }


def hypothetical(here: Place) -> bool:
    """ "would" of what is only imagined, not the future in the past ("said it would leave") or a habit."""
    after, before = here.after(), here.before()
    if after in words_of("narrative_future") - {"not", "also"}:
        return False
    sentence = here.sentence_before()
    if words_of("hypothesis").intersection(sentence) or words_of("hypothesis").intersection(here.sentence_after()[:25]):
        return True
    if words_of("reporting_past").intersection(sentence):
        return False
    return before in words_of("hypothetical_subject") and after != "have" or here.next_word() in {"no", "otherwise"}


def would_follows(here: Place) -> bool:
    """ "Otherwise we would ...": the condition is what was said before."""
    return here.opens_clause() and bool({"would", "will", "could", "might"}.intersection(here.sentence_after()[:12]))


def clause_opens(here: Place) -> bool:
    """ "provided that ...": a conjunction, not the verb of "provided that service"."""
    return here.before() in {",", "", ".", "but", "only"} or here.before(2) == ","
