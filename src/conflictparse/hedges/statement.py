"""Tests on verbs, nouns and adjectives: does this word weaken a statement here?"""

from __future__ import annotations

from conflictparse.hedges.place import Place, words_of

_STOPS = frozenset({"", ".", ",", ";", ":", "!", "?", ")", '"', "-"})
_SUBJECT_PRONOUNS = frozenset({"i", "you", "he", "she", "it", "we", "they", "there"})
_FINITE = frozenset(
    {
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "will",
        "would",
        "may",
        "might",
        "could",
        "can",
        "should",
        "did",
        "does",
    }
)
_WH = frozenset({"whether", "what", "who", "how", "if", "why", "when", "where", "which", "exactly", "whom", "whose"})
_NAMED = frozenset(
    {"plan", "plans", "law", "schedule", "need", "custom", "tradition", "size", "age", "protocol", "rank", "how"}
)
_OFFICES = frozenset(
    {
        "command",
        "control",
        "office",
        "power",
        "responsibility",
        "role",
        "leadership",
        "duties",
        "authority",
        "the",
        "a",
        "dominance",
        "influence",
        "sovereignty",
        "rights",
        "itself",
        "themselves",
        "himself",
        "herself",
        "its",
        "full",
        "new",
    }  # fmt: skip
)
_OTHER_CLAIMS = frozenset(
    {
        "insurance",
        "asylum",
        "compensation",
        "territorial",
        "jobless",
        "benefit",
        "legal",
        "laid",
        "lay",
        "damages",
        "laying",
    }
)
_DEAD = frozenset({"dead", "killed", "missing", "trapped", "drowned", "lost", "injured", "wounded", "buried"})


def that(here: Place) -> bool:
    """A clause with "that" follows: "signs that the front is moving"."""
    return here.after() == "that" and here.after(2) not in _STOPS


def clausal(here: Place) -> bool:
    """A clause follows, with or without "that": "doubt he left", "maintained factories were at work"."""
    after = here.after()
    if after in _SUBJECT_PRONOUNS or after in {"that", "whether", "if", '"'} or here.after(2) == '"':
        return True
    if after in _STOPS | words_of("function_words") - {"the", "a", "an"}:
        return False
    following = [here.after(distance) for distance in range(2, 10)]
    stop = next((index for index, word in enumerate(following) if word in _STOPS), len(following))
    return not _FINITE.isdisjoint(following[:stop])


def states(here: Place) -> bool:
    """A verb of saying: a clause follows, or it stands behind what was said (", he maintained.")."""
    if here.after() in _STOPS:
        return here.before(2) in {",", '"'} or here.before(3) in {",", '"'} or here.after() in {":", ","}
    return clausal(here)


def noun_of_statement(here: Place) -> bool:
    """A noun with its content: "the possibility of talks", "the likelihood that"; not "no possibility"."""
    if here.before() in {"no", "any"} and not here.word == "no":
        return False
    return here.after() in {"that", "of"} or (here.word == "no" and here.after() == "to")


def modifies_statement(here: Place) -> bool:
    """ "likely" but in "likely voters", and in "as likely"."""
    return here.after() not in {"voter", "voters", "electorate"} and here.before() != "as"


def attributive(here: Place) -> bool:
    """An adjective before its noun, not after a superlative ("best possible") or a universal."""
    after, before = here.after(), here.before()
    if not after.isalpha() or after in words_of("function_words") or after.endswith("ly"):
        return False
    return before not in {"every", "all", "any", "no", "heir", "full", "much", "great"} and not before.endswith("est")


def predicative(here: Place) -> bool:
    """An adjective that is said of something ("is unknown"), not before its noun ("unknown gunmen")."""
    return here.after() in _STOPS | words_of("function_words") | _WH or here.before() in words_of("be") | {
        "remain",
        "remains",
        "remained",
    }


def feared_state(here: Place) -> bool:
    """ "feared dead", "feared to have drowned"; fear itself is no hedge."""
    return here.after() in _DEAD or (here.after() == "to" and here.after(2) in {"be", "have"})


def chance_that(here: Place) -> bool:
    """ "a chance that"; not "no chance", and not the chance to do something."""
    return here.after() == "that" and here.before() != "no"


def seeming(here: Place) -> bool:
    """ "appear" as a copula ("to be", "that", "pale"), not the verb of coming into view."""
    if here.before() == "to" and here.before(2) in {"failed", "due", "scheduled", "ordered", "summoned"}:
        return False
    after = here.next_word()
    if after in {"to", "that"}:
        return True
    if after == "as":
        return here.after(2) in {"if", "though"}
    if after in words_of("not_adjective") or not after.isalpha():
        return False
    return after in words_of("adjectives") or (len(after) > 4 and after.endswith(tuple(words_of("adjective_endings"))))


def looks_like(here: Place) -> bool:
    """ "looks like", "looks set to", "looked as if"; not a look at something."""
    after = here.after()
    return after in {"like", "set", "poised", "likely", "certain"} or (
        after == "as" and here.after(2) in {"if", "though"}
    )


def evidence_subject(here: Place) -> bool:
    """What suggests or indicates is evidence: "footage shows", "the latest clashes also indicate"."""
    clause = _without_auxiliaries(here.clause_before())
    if here.word.endswith("ing"):
        return words_of("reporting_past").isdisjoint(here.sentence_before()) and not _is_person(clause)
    subject = next(iter(clause), "")
    if subject in words_of("evidence_pronouns") | words_of("evidence"):
        return True
    reach = clause[: clause.index("that")] if "that" in clause else clause
    return not _is_person(clause) and not words_of("evidence").isdisjoint(reach)


def unnamed_subject(here: Place) -> bool:
    """Nobody in particular suggests it: "some have suggested", "it has been suggested that"."""
    clause = here.clause_before()[:4]
    return not words_of("unnamed").isdisjoint(clause) or (clause[:1] != [] and clause[0] in words_of("be"))


def person_subject(here: Place) -> bool:
    """A speaker suggests it."""
    return not evidence_subject(here) and not unnamed_subject(here)


def not_proposal(here: Place) -> bool:
    """Not "suggested meeting", "suggested that they should leave", "suggested a truce by"."""
    after = here.after()
    if after in _STOPS - {'"'} or after.endswith("ing") or after in {"by", "to", "for"}:
        return False
    return "should" not in [here.after(distance) for distance in range(1, 10)]


def points_to(here: Place) -> bool:
    """ "points to"; not "pointed out"."""
    return here.after() in {"to", "toward", "towards"}


def names_source(here: Place) -> bool:
    """ "according to" a source, not "according to plan"."""
    return here.after() not in _NAMED


def not_authority(here: Place) -> bool:
    """ "asserted that"; not "asserted control"."""
    return here.after() not in _OFFICES - {"the"} and here.next_word() != "control"


def assumes(here: Place) -> bool:
    """ "assumed" to be true; not "assumed command"."""
    return here.after() not in _OFFICES - {"the", "a"} and here.after(2) not in _OFFICES - {"the", "a", "its"}


def not_other_claim(here: Place) -> bool:
    """ "claim" of a statement or a deed, not of lives, of insurance, of land."""
    if here.before() in _OTHER_CLAIMS:
        return False
    following = [here.after(distance) for distance in range(1, 7)]
    return not {"lives", "life", "fame", "asylum", "victory" if False else "lives"}.intersection(following[:5])


def blames(here: Place) -> bool:
    """The verb; not "to blame", "the blame"."""
    return here.before() not in {"to", "the", "no", "some", "of"} or here.word != "blame"


def not_belief_in(here: Place) -> bool:
    """ "believe" something to be so; not "believe in", "believe me"."""
    return here.after() not in {"in", "me", "us"}


def thinks(here: Place) -> bool:
    """ "think" that something is so; not "think about", "think tank"."""
    return here.after() == "so" or states(here)


def thought_true(here: Place) -> bool:
    """ "thought" as a verb: "is thought to", "they thought that"; not "a thought", "school of thought"."""
    before, after = here.before(), here.after()
    if before in words_of("determiners") - {"'", "s"} or before in {"of", "-"} or after in {"of", "about"}:
        return False
    if after == "to":
        return before in words_of("be") or before.endswith("ly")
    return clausal(here) or (before in words_of("be") and after in _STOPS)


def assesses(here: Place) -> bool:
    """An assessment that something is so; not "assessed the damage"."""
    quoted = '"' in (here.before(), here.before(2), here.before(3))
    return quoted or here.after() in {"to", "as"} or clausal(here)


def considered_as(here: Place) -> bool:
    """ "is considered a risk", "considers it safe"; not "considered leaving", "considered for the post"."""
    after = here.after()
    if here.word == "considered":
        refused = {"for", "at", "and", "in", "by", "necessary", "carefully", "with", "when", "as"} | _STOPS
        passive = not words_of("be").isdisjoint(
            (here.before(), here.before(2), here.before(3))
        ) or here.before().endswith("ly")
        return passive and after not in refused and not after.endswith("ing")
    following = [here.after(distance) for distance in range(1, 7)]
    return after in {"him", "her", "it", "them", "himself", "themselves"} or ("to" in following and "be" in following)


def regarded_as(here: Place) -> bool:
    """ "regarded by many as"."""
    return "as" in [here.after(distance) for distance in range(1, 6)] and here.before() not in {
        "with",
        "this",
        "in",
        "that",
    }


def passive(here: Place) -> bool:
    """ "is seen", "widely viewed"; an onlooker who sees is no hedge."""
    return here.before().endswith("ly") or not words_of("be").isdisjoint((here.before(), here.before(2)))


def expects(here: Place) -> bool:
    """An expectation of the writer's or a source's; not "as expected", "than expected", "expected of them"."""
    return here.before() not in {"as", "than"} and here.after() != "of"


def infinitive(here: Place) -> bool:
    """An infinitive follows."""
    return here.after() == "to"


def not_weather(here: Place) -> bool:
    """A prediction by a person or a body."""
    return here.before() not in {"weather", "the"}


def suspects(here: Place) -> bool:
    """The verb: a clause follows; not the suspects."""
    return clausal(here) and here.before() not in words_of("determiners") | words_of("numerals")


def reported_passive(here: Place) -> bool:
    """ "it has been reported that", "were reported killed", "are reported to have"."""
    if here.before() not in words_of("be"):
        return False
    if here.after() == "that":
        return (
            here.before() == "been"
            or here.sentence_before()[-2:] in (["it", "is"], ["it", "was"])
            and len(here.sentence_before()) == 2
        )
    return here.after() in _DEAD or (here.after() == "to" and here.after(2) in {"be", "have"})


def said_passive(here: Place) -> bool:
    """ "are said to have fled"."""
    return here.before() in words_of("be") and here.after() == "to" and here.after(2) in {"be", "have"}


def asks(here: Place) -> bool:
    """A question follows: "do not know who fired"."""
    return here.after() in _WH


def word_on(here: Place) -> bool:
    """ "no word on", "no information about"."""
    return here.after() in {"on", "about"}


def _without_auxiliaries(clause: list[str]) -> list[str]:
    """The words before a verb, nearest first, from its subject on."""
    skipped = {"has", "have", "had", "also", "may", "might", "would", "could", "do", "does", "did", "not", "further", "often", "now", "to", "seem", "seems", "seemed", "appear", "appears", "strongly", "clearly", "still"}  # fmt: skip
    start = next(
        (index for index, word in enumerate(clause) if word not in skipped and not word.endswith("ly")), len(clause)
    )
    return clause[start:]


def _is_person(clause: list[str]) -> bool:
    """Whether the nearest subject speaks rather than shows."""
    return bool(clause) and clause[0] in {
        "i",
        "you",
        "he",
        "she",
        "we",
        "they",
        "who",
        "officials",
        "official",
        "spokesman",
        "spokeswoman",
    }
