"""Tests on modals and conditions: is this "may", "could", "would", "should" or "if" a hedge here?"""

from __future__ import annotations

from conflictparse.hedges.place import STOPS, Place, words_of

_SUBJECTS = frozenset({"i", "you", "he", "she", "it", "we", "they", "who", "that", "which", "this", "there", "not"})
_SUPPOSING = frozenset(
    {"think", "thinks", "believe", "believes", "fear", "fears", "warn", "warns", "guess", "expect", "expects"}
)
_RELATIVES = frozenset({"which", "who", "whose", "where"})
_INVERTED = frozenset({"should", "had", "were"})
_NO_VERB = STOPS | {"of", "and", "to", "for", "-"}


def modal_may(here: Place) -> bool:
    """Accept "may" the verb, not the month."""
    if here.shown(here.first) != "May":
        return True
    after, before = here.after(), here.before()
    if before in words_of("months_before") or before.isdigit() or after[:1].isdigit() or after in _NO_VERB:
        return False
    return here.opens_clause() and after in _SUBJECTS


def modal(here: Place) -> bool:
    """Accept the verb, not the noun of "military might" and "might is right", nor "as you might expect"."""
    if here.before() in words_of("might_owners") or here.before(2) == "as":
        return False
    if here.after() in _NO_VERB and not _is_interrupted(here):
        return False
    return here.word != "might" or here.after() not in {"is", "was", "has", "does", "did"}


def could_happen(here: Place) -> bool:
    """Accept "could" of what may come, not of ability: "could not be saved", "he could see", "so that they could"."""
    after = here.after()
    if after in {"not", "n", "'"}:
        return "possibly" in (here.after(2), here.after(3)) or here.after(2) == "have"
    if after in words_of("ability") or (after == "be" and here.after(2) in words_of("sensed")):
        return False
    supposed = here.before(2) in _SUPPOSING or here.before(3) in _SUPPOSING  # "I think we could see that"
    if (
        after in words_of("perceiving") and here.before() in _SUBJECTS and not supposed
    ):  # "insurers could see claims" is no perception
        return False
    clause = here.clause_before()
    if "neither" in clause or clause[:1] == ["as"] or not words_of("before_ability").isdisjoint(clause[1:4]):
        return False
    return not _in_the_past(here)


def supposes(here: Place) -> bool:
    """Accept "if" of a condition, not "as if", "what if", "if any", "dozens, if not hundreds", "able, if slow, troops"."""
    if here.before() in {"as", "what", "big"}:
        return False
    after = here.after()
    if after == "not":
        return here.opens_clause() and here.after(2) in {"for", ",", "to"}
    if after in {"so", "and"}:  # "If so, ...", "if and when"
        return here.after(2) in {",", "when"}
    aside = (
        here.before() == "," and "," in (here.after(2), here.after(3)) and not after.endswith("ed") and after != "true"
    )
    return not aside and after not in words_of("if_idioms")


def asked(here: Place) -> bool:
    """Accept "if" in the sense of "whether": behind a verb of asking or knowing."""
    return here.before() in words_of("asking_if")


def not_regardless(here: Place) -> bool:
    """Accept "whether" of an open question, not "regardless of whether" or ", whether by land or by sea"."""
    if "regardless" in (here.before(), here.before(2)):
        return False
    return here.before() != "," or here.after() not in {"by", "in", "for", "on", "from", "with", "through", "as", "at"}


def inverted(here: Place) -> bool:
    """Accept "Should the city fall, ...", "they leave should it fall": the modal before its subject, and no question."""
    if here.shown(here.first)[:1].isupper():
        after = here.sentence_after()
        return here.opens_clause() and "?" not in after and here.after() not in _NO_VERB | {"be", "we", "i", "not"}
    if here.after() in words_of("after_inversion"):  # what no "should" in its usual place is followed by
        return here.before() not in words_of("questions") | words_of("negatives")
    return here.before() in {",", "and"} and here.after() in words_of("determiners") | _SUBJECTS - {"not"}


def hypothetical(here: Place) -> bool:
    """Accept "would" of what is only imagined, not of the future in the past ("said it would leave") or a habit."""
    verb = here.after(2) if here.after() == "not" else here.after()
    if not words_of("no_hypothesis").isdisjoint((verb, here.after())) or here.before() in words_of("questions") - {
        "which",
        "if",
    } | {"than"}:
        return False
    if here.before() in words_of("unnamed") and here.after() in {"say", "argue", "agree", "call"}:  # modesty
        return False
    sentence = here.sentence_before()
    if sentence[:1] and sentence[0] in _INVERTED:  # "Should it fall, 40 people would flee"
        return True
    if not words_of("hypothesis").isdisjoint(sentence) or not words_of("hypothesis").isdisjoint(here.sentence_after()):
        return True
    if not words_of("reporting_past").isdisjoint(sentence):
        return False
    relative = here.before() in {"that", "which", "who"} and here.before(2) not in STOPS
    if relative or here.before() in words_of("persons") or here.after() == "have":
        return False
    return not _in_the_past(here)


def would_follows(here: Place) -> bool:
    """Accept "Otherwise we would ...": the condition is what was said before."""
    return here.opens_clause() and not {"would", "will", "could", "might"}.isdisjoint(here.sentence_after()[:12])


def clause_opens(here: Place) -> bool:
    """Accept the conjunction "provided that", not the verb of "provided that service"."""
    return here.before() in {",", "", ".", "but", "only", '"', ")"} or here.before(2) == ","


def _is_interrupted(here: Place) -> bool:
    """Whether an aside parts the modal from its verb: "might, however, agree"."""
    return here.after() == "," and "," in (here.after(3), here.after(4), here.after(5))


def _in_the_past(here: Place) -> bool:
    """Whether the sentence up to the modal tells of the past, and nobody says so: then the modal does too."""
    sentence = here.sentence_before()
    if not words_of("reporting").isdisjoint(sentence):
        return False
    told = _without_relative(sentence)
    if not words_of("past").isdisjoint(told):
        return True
    return words_of("present").isdisjoint(told) and any(_is_past_verb(told, at) for at in range(1, len(told)))


def _without_relative(sentence: list[str]) -> list[str]:
    """The words without a relative clause set off right before the modal: "The firm, which was founded here, could"."""
    if sentence[-1:] != [","]:
        return sentence
    opened = next((at for at in range(len(sentence) - 2, 0, -1) if sentence[at - 1] == ","), 0)
    return sentence[: opened - 1] if opened and sentence[opened] in _RELATIVES else sentence


def _is_past_verb(words: list[str], at: int) -> bool:
    """Whether a form in -ed is a verb with its object or complement, not the adjective of "allied forces"."""
    if len(words[at]) < 5 or not words[at].endswith("ed"):
        return False
    small = words_of("determiners") | words_of("function_words") | STOPS
    following = words[at + 1] if at + 1 < len(words) else ""
    return words[at - 1] not in small and following in small | {"into", "over", "up", "down", "out", "not"}
