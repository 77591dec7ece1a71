"""Tests on who or what is the subject: evidence that suggests, a speaker who does, nobody in particular."""

from __future__ import annotations

from conflictparse.hedges.place import STOPS, Place, words_of
from conflictparse.text import gazetteer


def evidence_subject(here: Place) -> bool:
    """Accept where evidence is what suggests or indicates: "footage suggests", "the latest clashes also indicate"."""
    if here.word.endswith("ing"):
        return words_of("reporting_past").isdisjoint(here.sentence_before()) and here.before() not in words_of(
            "persons"
        )
    if here.before() == "to" and here.before(2) not in words_of(
        "seeming_verbs"
    ):  # "evidence to suggest", not "a lamp to indicate"
        return here.before(2) in words_of("evidence") and here.before(3) not in words_of("lack")
    if here.before() in {"and", "but"} and not words_of("reporting_past").isdisjoint(here.sentence_before()):
        return False  # carried on by whoever spoke: "he insisted that ... and suggested"
    clause = here.clause_before()
    start, end = _subject(clause)
    if start == len(clause) or here.before() in words_of("be"):  # no subject in reach, or a passive without its agent
        return False
    head = clause[start]
    if head in words_of("evidence_pronouns") | words_of("evidence"):
        return True
    if head in words_of("persons") | words_of("unnamed") or head in gazetteer.people_nouns():
        return False
    named = here.shown(here.first - 1 - start)[:1].isupper() or not head.isalpha()
    return not named or not words_of("evidence").isdisjoint(clause[start:end])


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
    return here.after(2) == "have" or (here.after(2) == "be" and (past or here.after(3).endswith("ing")))


def reported_passive(here: Place) -> bool:
    """Accept "it has been reported that", "were reported killed", "are reported to have"; no source is named."""
    if here.before() not in words_of("be"):
        return False
    if here.after() == "that":
        return here.before() == "been" or here.sentence_before() in (["it", "is"], ["it", "was"])
    return here.after() in words_of("fates") or (here.after() == "to" and here.after(2) in {"be", "have"})


def reported_noun(here: Place) -> bool:
    """Accept "the reported arrest"; not "the army reported losses", nor a company's "its reported earnings"."""
    return here.before() in {"the", "a", "an", "this", "of", "any"} and here.after().isalnum()


def by_checker(here: Place) -> bool:
    """Accept "verified by the BBC", "confirmed by geolocation"; not what "could" or could "not" be."""
    return here.after() == "by" and words_of("unchecked").isdisjoint(here.clause_before()[:5])


def _subject(clause: list[str]) -> tuple[int, int]:
    """Where the subject stands in the words before a verb, nearest first: up to the verb or "that" of an outer clause."""
    skipped, outer = words_of("auxiliaries"), words_of("reporting_past")
    start = next((at for at, word in enumerate(clause) if word not in skipped and not word.endswith("ly")), len(clause))
    return start, next(
        (at for at, word in enumerate(clause) if at > start and (word in outer or word == "that")), len(clause)
    )
