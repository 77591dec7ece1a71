"""What each cue weakens."""

import pytest

from conflictparse import find_hedges, parse

SCOPES = [
    ("At least 3,000 men fell.", "At least", "3,000", "the number"),
    ("More than a dozen fell.", "More than", "a dozen", "the article belongs to it"),
    ("Over $2.5 million was lost.", "Over", "$2.5 million", "currency and multiplier"),
    ("Twenty or so fled.", "or so", "Twenty", "the number before"),
    ("He saw the alleged war crimes in May.", "alleged", "war crimes", "the noun phrase"),
    ("An estimated 11,000 fled.", "estimated", "11,000", "the number"),
    ("Six died, according to medics.", "according to", "Six died", "the clause before"),
    ("According to medics, six died.", "According to", "six died", "behind the comma"),
    ("There are signs that the siege is easing.", "signs", "the siege is easing", "the clause that follows"),
    ("If talks fail, the war goes on.", "If", "talks fail", "the condition"),
    ("He left, but the port may close, she said.", "may", "the port may close", "its own clause"),
    ("The number of dead is unclear.", "unclear", "The number of dead is unclear", "its clause"),
    ("The raid is likely revenge.", "likely", "The raid is likely revenge", "not before its noun"),
    ("He estimated that six fell.", "estimated", "six fell", "a verb with its clause"),
    (
        "The unit, which, according to medics, had lost six, left.",
        "according to",
        "had lost six, left",
        "amid a clause",
    ),
    ("Six fell, according to estimates by medics.", "estimates", "Six fell", "the statement of its phrase"),
    (
        "It is unclear how many men who fled lived.",
        "unclear",
        "It is unclear how many men who fled lived",
        "who is inside",
    ),
    (
        "Doctors counted 39 dead and 90 wounded. The agency cannot independently verify the toll.",
        "cannot independently verify",
        "39 dead and 90",
        "the figures of the sentence before",
    ),
    (
        "Rebels hold the bridge. The claim could not be verified.",
        "could not be verified",
        "Rebels hold the bridge.",
        "the statement of the sentence before",
    ),
    (
        "Talks failed. Troops killed 70 men, the ministry said in a statement that could not be verified.",
        "could not be verified",
        "Troops killed 70 men",
        "the statement that its own sentence reports",
    ),
    (
        "Clashes went on. Ivanov's death could not be confirmed.",
        "could not be confirmed",
        "Ivanov's death could not be confirmed",
        "what its own sentence names",
    ),
    (
        "The army took the hill. There was no independent confirmation.",
        "no independent confirmation",
        "The army took the hill.",
        "it names nothing of its own",
    ),
    (
        "They lost 312 men. None of the figures could be verified.",
        "None of the figures could be verified",
        "312",
        "the figures are named inside the cue",
    ),
    ("Analysts believe that Minsk could act.", "could", "Minsk could act", "behind the that of a report"),
    ("It fell, and may have burned.", "may", "may have burned", "without its conjunction"),
    ("An alleged spy fled the camp.", "alleged", "spy", "up to the verb"),
    ("They spoke of the possibility of a truce.", "possibility", "a truce", "behind of"),
    ("Oslo is near. Minsk is hiding men, an allegation Bern denies.", "allegation", "Minsk is hiding men", "appended"),
    ("Minsk counts 40 dead, an estimate that Oslo rejected.", "estimate", "Minsk counts 40 dead", "a relative clause"),
    ("Talks failed. She believed the war was over.", "believed", "the war was over", "what is believed"),
    ("Unconfirmed reports suggested a rout.", "Unconfirmed", "reports", "up to the verb of saying"),
    (
        "It fell. There was no confirmation of reports that he fled.",
        "no confirmation",
        "There was no confirmation of reports that he fled",
        "its own content",
    ),
    ("Oslo made a claim that Bern fled.", "claim", "Bern fled", "its own content"),
    (
        "The bells, which hung here, may be lost.",
        "may",
        "The bells, which hung here, may be lost",
        "over a relative clause",
    ),
    ("The losses, which came to 40, may grow.", "may", "may grow", "a figure told in between is not weakened"),
    (
        "Ask whether the men, who fled, were caught.",
        "whether",
        "the men, who fled, were caught",
        "over a relative clause",
    ),
    (
        "It fell. Many reports from there cannot be checked.",
        "cannot be checked",
        "Many reports from there cannot be checked",
        "new",
    ),
    ("Rebels likely took the ford in May.", "likely", "Rebels likely took the ford in May", "an adverb before a verb"),
    ("The most likely cause was a mine.", "likely", "cause", "an adjective"),
    ("If it rains, 40 camps would flood.", "would", "40 camps would flood", "what comes before it, too"),
    ("They held 30 and perhaps more than 50 men.", "perhaps", "50", "an adverb before a number is the number's"),
    (
        "He fell at about 22:00 and may have died.",
        "may",
        "He fell at about 22:00 and may have died",
        "a time is one word",
    ),
    (
        "A hill fell. The ford was taken, though we cannot confirm this.",
        "cannot confirm",
        "The ford was taken",
        "conceded",
    ),
    (
        "Oslo claims gains. Minsk took the ford, a claim that could not be verified.",
        "claim",
        "Minsk took the ford",
        "appended",
    ),
    (
        "Rain fell. Geolocated footage shows a tank.",
        "Geolocated",
        "Geolocated footage shows a tank",
        "what was checked follows",
    ),
    (
        "They declined a request for comment. We could not verify the toll.",
        "could not verify",
        "We could not verify the toll",
        "no figure",
    ),
]


@pytest.mark.parametrize(("text", "cue", "scope", "why"), SCOPES)
def test_scope(text, cue, scope, why):
    (hedge,) = (hedge for hedge in find_hedges(text) if hedge.text == cue)
    assert text[hedge.scope.start : hedge.scope.end] == scope, why


def test_scope_inside_a_report_is_what_was_reported():
    text = "Officials said the dam may burst."
    (hedge,) = parse(text).hedges
    assert text[hedge.scope.start : hedge.scope.end] == "the dam may burst"


@pytest.mark.parametrize(
    ("text", "cue", "scope"),
    [
        ("The army claimed on Tuesday to have shot down three drones.", "claimed", "to have shot down three drones"),
        ("Hours after the army claimed to have taken a ford, shells fell.", "claimed", "to have taken a ford"),
        ("Aid groups believe hunger has killed hundreds.", "believe", "hunger has killed hundreds"),
        ("The ministry estimated in May that 300 had fallen.", "estimated", "300 had fallen"),
    ],
)
def test_scope_of_a_cue_of_reporting_is_what_is_reported(text, cue, scope):
    (hedge,) = (hedge for hedge in parse(text).hedges if hedge.text == cue)
    assert text[hedge.scope.start : hedge.scope.end] == scope
