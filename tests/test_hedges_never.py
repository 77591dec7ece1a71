"""Words that look like hedges and are none here."""

import pytest

from conflictparse import find_hedges

NEVER = [
    ("The truce began in May 2019.", "the month"),
    ("On 4 May the city fell.", "the month after a day"),
    ("May was the worst month.", "the month opens the sentence"),
    ("Their military might has faded.", "the noun"),
    ("The wounded could not be saved.", "ability, denied"),
    ("He could see the smoke.", "ability to see"),
    ("Shots could be heard all night.", "what is heard is so"),
    ("They dug trenches so that tanks could pass.", "purpose"),
    ("Likely voters were polled.", "a term of pollsters"),
    ("He left out of fear of arrest.", "fear is no hedge"),
    ("There is no possibility of appeal.", "denied"),
    ("They left as soon as possible.", "an idiom"),
    ("It is possible to walk there.", "ability"),
    ("Three possible routes exist.", "a count of options"),
    ("It has the potential to float.", "the noun"),
    ("He appeared on television.", "came into view"),
    ("She appeared before judges.", "came into view"),
    ("The heir apparent spoke.", "behind its noun"),
    ("Officers pointed out the wreck.", "another verb"),
    ("He suggested meeting in Doha.", "a proposal"),
    ("Everything went according to plan.", "no source"),
    ("The flood claimed three lives.", "claims lives"),
    ("He filed an insurance claim.", "a claim for money"),
    ("Nobody is to blame.", "an idiom"),
    ("Troops asserted control of the town.", "power, not speech"),
    ("They maintained a presence there.", "kept up"),
    ("He believes in peace.", "faith"),
    ("A think tank met.", "a name"),
    ("The thought of war haunts them.", "the noun"),
    ("They considered leaving.", "deliberated"),
    ("He was considered for the post.", "deliberated"),
    ("She assumed command on Monday.", "took office"),
    ("He saw it as he left.", "an onlooker"),
    ("Two suspects were held.", "the noun"),
    ("The talks ended as expected.", "an idiom"),
    ("Police said he was dead.", "plain speech"),
    ("The army reported losses.", "plain speech"),
    ("Unknown gunmen fired.", "not known by name, but there"),
    ("They serve regardless of whether it pays.", "indifferent"),
    ("He ran as if hunted.", "a comparison"),
    ("There is little, if any, food.", "an idiom"),
    ("Dozens, if not hundreds, fled.", "a climb"),
    ("He said they would leave.", "the future in the past"),
    ("She would later return.", "the future of a story"),
    ("The would-be bomber fled.", "an adjective"),
    ("Do not second-guess him.", "part of a compound"),
    ("It rose by two points to 40.", "the noun"),
    ("Why would they stay?", "a question"),
    ("Judges had the papers and considered them.", "read them"),
    ("They hold that might is right.", "the noun"),
    ("As you might imagine, it rained.", "an idiom"),
    ("He will assume her duties.", "takes over"),
    ("Its lawyers doubt and quarrel.", "no clause follows"),
    ("They spoke of a mere chance.", "no clause follows"),
    ("He failed to appear to testify.", "in person"),
    ("Figures appear in a table.", "came into view"),
    ("Aides seek to claim his body.", "take, not say"),
    ("Soldiers rejected the thought of it.", "the noun"),
    ("They suspect.", "no clause follows"),
    ("The envoy was regarded with fear.", "without as"),
    ("They say he reported to it.", "went there"),
    ("Over 3 hours they dug.", "the time it took"),
    ("Rules that would bind them were read.", "a relative clause"),
    ("Guards watched, whether by day or by night.", "an alternative"),
    ("She provided that service.", "the verb"),
    ("Police had probable cause to search.", "a term of law"),
    ("If any remain, tell us.", "an idiom"),
    ("Rains are in the weather forecast.", "no one's prediction"),
    ("The much anticipated film opened.", "praise"),
    ("It is larger than it appears to the eye.", "a sense"),
    ("A lamp lights to indicate power.", "a purpose"),
    ("The bid was considered by a panel.", "weighed"),
    ("Soldiers should rest.", "duty"),
    ("Should we stay?", "a question"),
    ("Jets flew over the town.", "a place"),
    ("Talks went on over two days.", "the time it took"),
    ("They spoke about peace.", "a topic"),
    ("Some of them fled.", "a part"),
    ("They stood around the fire.", "a place"),
    ("At least they tried.", "no number"),
    ("He more than deserved it.", "no number"),
    ("The minister confirmed the raid.", "certain"),
    ("The bag was found in good order.", "nothing here hedges"),
    ("Officials denied it.", "a denial"),
    ("They hoped for rain.", "hope"),
    ("The camp risked a flood.", "risk"),
    ("Many people left and some stayed.", "weasel words are no hedges"),
    ("", "nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "why"), NEVER)
def test_nothing_is_hedged(text, why):
    assert [(hedge.text, hedge.rule) for hedge in find_hedges(text)] == [], why


@pytest.mark.parametrize(
    "text", ["\ud800 may", "\x00", "may " * 50, "²", "9" * 5000 + " or so", "over $", "according to", "if"]
)
def test_rubble_is_read_without_complaint(text):
    for hedge in find_hedges(text):
        assert text[hedge.span.start : hedge.span.end] == hedge.text
        assert 0 <= hedge.scope.start <= hedge.scope.end <= len(text)
