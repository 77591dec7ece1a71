"""The cue lexicon: forms, frames, strengths."""

import pytest

from conflictparse.lexicon import load, table
from conflictparse.quotes.cues import GERUND, PAST, PRESENT, inflected, prepositional_verbs, verb_forms

FORMS = [
    ("said", "say", PAST),
    ("denies", "deny", PRESENT),
    ("denied", "deny", PAST),
    ("noting", "note", GERUND),
    ("stresses", "stress", PRESENT),
    ("quipped", "quip", PAST),
    ("wrote", "write", PAST),
    ("emphasising", "emphasise", GERUND),
]


@pytest.mark.parametrize(("form", "lemma", "inflection"), FORMS)
def test_form(form, lemma, inflection):
    found = verb_forms()[form]
    assert (found.lemma, found.inflection) == (lemma, inflection)


def test_frames_follow_the_class():
    forms = verb_forms()
    assert forms["told"].frames >= {"addressee"}
    assert "clause" not in forms["condemned"].frames
    assert forms["said"].reports
    assert not forms["condemned"].reports


def test_prepositions_belong_to_their_verbs():
    assert prepositional_verbs()["called"]["for"] == "call for"


@pytest.mark.parametrize("strength", ["certain", "probable", "possible", "uncommitted"])
def test_each_strength_is_listed_once(strength):
    others = {"certain", "probable", "possible", "uncommitted"} - {strength}
    listed = set(table("reporting", strength))
    assert listed
    assert all(listed.isdisjoint(table("reporting", other)) for other in others)


def test_no_form_doubles_in_silence():
    assert all(
        len({form for form, _ in inflected(lemma)}) == len(inflected(lemma)) for lemma in load("reporting")["irregular"]
    )
