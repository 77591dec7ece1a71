"""Tests on who or what is the subject: evidence that suggests, a speaker who does, nobody in particular."""

from __future__ import annotations

from conflictparse.hedges.place import STOPS, Place, words_of


def evidence_subject(here: Place) -> bool:
    """Accept where evidence is what suggests or indicates: "footage suggests", "the latest clashes also indicate"."""
    clause = _from_subject(here.clause_before())
    if here.word.endswith("ing"):
        return words_of("reporting_past").isdisjoint(here.sentence_before()) and not _is_person(clause)
    if clause and clause[0] in words_of("evidence_pronouns") | words_of("evidence"):
        return True
    return not _is_person(clause) and not words_of("evidence").isdisjoint(clause)


def unnamed_subject(here: Place) -> bool:
    """Accept where nobody in particular suggests it: "some have suggested", "it has been suggested that"."""
    return not words_of("unnamed").isdisjoint(here.clause_before()[:4]) or here.before() in words_of("be")


def person_subject(here: Place) -> bool:
    """Accept where a speaker suggests it."""
    return not evidence_subject(here) and not unnamed_subject(here)


def not_proposal(here: Place) -> bool:
    """Accept but for proposals: "suggested meeting", "suggested that they should leave"."""
    after = here.after()
    if after in STOPS - {'"'} or after.endswith("ing") or after in {"by", "to", "for"}:
        return False
    return "should" not in [here.after(distance) for distance in range(1, 10)]


def passive(here: Place) -> bool:
    """Accept "is seen", "widely viewed"; an onlooker who sees is no hedge."""
    return here.before().endswith("ly") or not words_of("be").isdisjoint((here.before(), here.before(2)))


def said_passive(here: Place) -> bool:
    """Accept "are said to have fled", "was said to be"; "what is said to be"; not the definition "is said to be"."""
    if here.before() not in words_of("be") or here.after() != "to":
        return False
    past = here.before() in {"was", "were"} or here.before(2) == "what"
    return here.after(2) == "have" or (here.after(2) == "be" and past)


def reported_passive(here: Place) -> bool:
    """Accept "it has been reported that", "were reported killed", "are reported to have"; no source is named."""
    if here.before() not in words_of("be"):
        return False
    if here.after() == "that":
        return here.before() == "been" or here.sentence_before() in (["it", "is"], ["it", "was"])
    return here.after() in words_of("fates") or (here.after() == "to" and here.after(2) in {"be", "have"})


def _from_subject(clause: list[str]) -> list[str]:
    """The words before a verb, nearest first, from its subject back to the verb or "that" of the clause around it."""
    skipped = words_of("auxiliaries")
    start = next(
        (index for index, word in enumerate(clause) if word not in skipped and not word.endswith("ly")), len(clause)
    )
    around = words_of("reporting_past")
    end = next(
        (index for index, word in enumerate(clause) if index > start and (word in around or word == "that")),
        len(clause),
    )
    return clause[start:end]


def _is_person(clause: list[str]) -> bool:
    """Whether the nearest subject speaks rather than shows."""
    return bool(clause) and clause[0] in words_of("persons")
