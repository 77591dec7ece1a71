"""Attributions whose source, cue or content crosses a mark, a clause or a paragraph: (text, source, cue, content pieces)."""

import pytest

from conflictparse.config import DEFAULT
from conflictparse.quotes import attributions
from conflictparse.text import Document


def read(text):
    found = attributions.find(Document(text), DEFAULT)
    return [
        (
            one.source and text[one.source.start : one.source.end],
            one.cue and text[one.cue.start : one.cue.end],
            [text[piece.start : piece.end] for piece in one.content],
        )
        for one in found
    ]


CLAUSES = [
    ("As the newspaper reported on Monday, the port is closed.", "the newspaper", "reported", ["the port is closed"]),
    ("The port is closed, as the newspaper reported.", "the newspaper", "reported", ["The port is closed"]),
    ("He’s telling everyone that help is near.", "He", "telling", ["that help is near"]),
    ("She's not saying where the convoy is.", "She", "saying", ["where the convoy is"]),
    (
        "The envoy told a crowd of students in Gaziantep, near the border, that aid would come.",
        "The envoy",
        "told",
        ["that aid would come"],
    ),
    (
        "According to early results of a survey conducted by a charity for the ministry, half had fled.",
        "early results of a survey conducted by a charity for the ministry",
        "According to",
        ["half had fled"],
    ),
    ("Sources close to her office say the raid failed.", "Sources close to her office", "say", ["the raid failed"]),
    ("Six in 10 say the truce is dead.", "Six in 10", "say", ["the truce is dead"]),
    (
        "A letter sent on Friday says that the base is lost.",
        "A letter sent on Friday",
        "says",
        ["that the base is lost"],
    ),
    ("The general once said: “Roads win wars.”", "The general", "said", ["“Roads win wars.”"]),
    ("Haddad replied calmly, with a smile: “Not today.”", "Haddad", "replied", ["“Not today.”"]),
    ("Cheers rose from the crowd as he thanked the nurses.", "he", "thanked", ["the nurses"]),
    ("His family said the body was found.", "His family", "said", ["the body was found"]),
    ("The assembly says the vote is void.", "The assembly", "says", ["the vote is void"]),
    ("Minister Promises Reforms After Deadly Raid", "Minister", "Promises", ["Reforms"]),
    (
        "The agency estimates that 600 men have died, two deputies said on Friday.",
        "The agency",
        "estimates",
        ["that 600 men have died"],
    ),
]


@pytest.mark.parametrize(("text", "source", "cue", "content"), CLAUSES, ids=[text for text, *_ in CLAUSES])
def test_clause(text, source, cue, content):
    assert (source, cue, content) in read(text)


QUOTATIONS = [
    ("“Where is the aid?” Haddad asked on Friday.", "Haddad", "asked", ["“Where is the aid?”"]),
    ("“The bridge is gone.” Haddad said.", "Haddad", "said", ["“The bridge is gone.”"]),
    ("“They came at dawn,” Haddad told us when reached by phone.", "Haddad", "told", ["“They came at dawn,”"]),
    ("The mayor said:\n\n“We have no water.”", "The mayor", "said", ["“We have no water.”"]),
    (
        "“We have no water.\n\n“We have no bread,” the mayor said.",
        "the mayor",
        "said",
        ["“We have no water.", "“We have no bread,”"],
    ),
    (
        "The mayor said: “We have no water.\n\n“We have no bread.”",
        "The mayor",
        "said",
        ["“We have no water.", "“We have no bread.”"],
    ),
]


@pytest.mark.parametrize(("text", "source", "cue", "content"), QUOTATIONS, ids=[text for text, *_ in QUOTATIONS])
def test_quotation(text, source, cue, content):
    assert read(text) == [(source, cue, content)]


NEVER = [
    ("The rebels hold towns in five states: Unity, Lakes, Warrap, Jonglei and Abyei.", "states are a noun"),
    ("Fighting goes on in southern states, in spite of the truce.", "states are a noun"),
    ("Nobody believed in the group's claims, and the talks went on.", "claims are a noun"),
    ("It is too soon to say whether the truce will hold.", "nobody says it"),
    ("The witness, who asked not to be named, left.", "a condition is no statement"),
    ("Ministers Meet In Cairo For Talks", "a headline without a statement"),
]


@pytest.mark.parametrize(("text", "why"), NEVER, ids=[why for _, why in NEVER])
def test_never(text, why):
    assert why
    assert [
        cue for _, cue, _ in read(text) if cue and cue.lower() in {"states", "claims", "talks", "say", "asked"}
    ] == []


def test_a_verb_speaks_and_not_the_medium_it_names():
    assert [cue for _, cue, _ in read("The army said in a statement that it freed four men.")] == ["said"]


def test_who_was_quoted_last_goes_on():
    text = "“God will judge,” Francis said, as he called for peace. “He sees you.”"
    assert ("Francis", "said", ["“God will judge,”", "“He sees you.”"]) in read(text)


WAR = [
    (
        "The paramilitaries denied the claim and accused Kyiv of lies.",
        "The paramilitaries",
        "accused",
        ["Kyiv of lies"],
    ),
    ("State media quoted the envoy as saying that talks failed.", "the envoy", "as saying", ["that talks failed"]),
    ("The envoy was quoted by TASS as saying that talks failed.", "The envoy", "as saying", ["that talks failed"]),
    ("The agency put the number of dead at 300, and left.", "The agency", "put", ["the number of dead at 300"]),
    ("Haddad put the number of dead at more than 80.", "Haddad", "put", ["the number of dead at more than 80"]),
    ("The militia denies harming civilians.", "The militia", "denies", ["harming civilians"]),
    (
        "Footage published on 9 August shows that the bridge fell.",
        "Footage published on 9 August",
        "shows",
        ["that the bridge fell"],
    ),
    ("The ministry's office declined to say how many fell.", "The ministry's office", "say", ["how many fell"]),
    ("They acted, with the envoy calling it a crime.", "the envoy", "calling", ["it a crime"]),
    ("Haddad said in a post published on Friday that talks failed.", "Haddad", "said", ["that talks failed"]),
    ("Haddad vowed on Sunday to press on until spring.", "Haddad", "vowed", ["to press on until spring"]),
    ("They promised to bring everyone home.", "They", "promised", ["to bring everyone home"]),
    ("As reported by the newspaper, the port is closed.", "the newspaper", "reported", ["the port is closed"]),
    ("The port is closed. The governor reported this on air.", "The governor", "reported", ["The port is closed"]),
    ("The port is closed. This was stated by the governor.", "the governor", "stated", ["The port is closed"]),
    ('The brigade "Azov" said the town held.', 'The brigade "Azov"', "said", ["the town held"]),
    ("The army said it struck a depot, two days after the raid.", "The army", "said", ["it struck a depot"]),
    ("Kigali says its men hold the line, which it says will stand.", "it", "says", ["which", "will stand"]),
    ("“We hold on”, - emphasized the official.", "the official", "emphasized", ["“We hold on”"]),
]


@pytest.mark.parametrize(("text", "source", "cue", "content"), WAR, ids=[text for text, *_ in WAR])
def test_war_report(text, source, cue, content):
    assert (source, cue, content) in read(text)
