"""One row for each construction: the cue, its kind and its strength."""

import pytest

from conflictparse import Config, find_hedges

LIKELIHOOD = [
    ("There is doubt as to whether they were there.", "doubt", "probable", "the noun, of a question"),
    ("The convoy is likely to turn back.", "likely", "probable", "an adjective before an infinitive"),
    ("They probably left at dawn.", "probably", "probable", "an adverb"),
    ("The probable target was a depot.", "probable", "probable", "before its noun"),
    ("A second wave is almost certain to follow.", "almost certain", "certain", "two words before their parts"),
    ("It will almost certainly fail.", "almost certainly", "certain", "the same as an adverb"),
    ("A retreat is highly unlikely.", "highly unlikely", "probable", "a term of the yardsticks"),
    ("There is a realistic possibility of talks.", "realistic possibility", "possible", "a term of PHIA alone"),
    ("It stands a roughly even chance.", "roughly even chance", "possible", "a term of ICD 203 alone"),
    ("There is little doubt that the dam was mined.", "little doubt", "probable", "a noun phrase"),
    ("Analysts doubt that the truce will hold.", "doubt", "probable", "a verb with its clause"),
    ("In all likelihood the bridge is gone.", "In all likelihood", "probable", "a fixed phrase"),
    ("The outcome is doubtful.", "doubtful", "probable", "said of something"),
    ("The likelihood of a ceasefire has grown.", "likelihood", "probable", "a noun with its content"),
]

POSSIBILITY = [
    ("They think we could see that within weeks.", "could", "possible", "no perception behind a belief"),
    ("The port may close.", "may", "possible", "the modal in lower case"),
    ("May they have fled already?", "May", "possible", "the modal opens the sentence"),
    ("Drones might have hit the depot.", "might", "possible", "the modal"),
    ("The strike could widen the war.", "could", "possible", "what may come"),
    ("It could not possibly last.", "could", "possible", "denied possibility, not ability"),
    ("Perhaps a dozen boats sank.", "Perhaps", "possible", "an adverb"),
    ("It is possible that the crew survived.", "possible", "possible", "it is possible that"),
    ("More raids are possible.", "possible", "possible", "said of an event"),
    ("Investigators named a possible motive.", "possible", "possible", "before its noun"),
    ("They fear the possibility of famine.", "possibility", "possible", "the noun with its content"),
    ("Envoys discussed the potential swap.", "potential", "possible", "before a noun of an event"),
    ("Dozens are feared dead.", "feared", "possible", "feared with a fate"),
    ("The crew is feared to have drowned.", "feared", "possible", "feared with an infinitive"),
    ("Kyiv cannot rule out sabotage.", "cannot rule out", "possible", "what is not ruled out may be"),
    ("They may or may not agree.", "may or may not", "possible", "one cue"),
    ("Envoys might, however, agree.", "might", "possible", "an aside parts it from its verb"),
    ("The allied forces could lose ground.", "could", "possible", "an adjective in -ed tells no past"),
    ("The firm, which was founded here, could close.", "could", "possible", "the past of a relative clause"),
    ("Leaflets warned of the risk that shells could fall.", "could", "possible", "what was reported"),
    ("Insurers could see claims of millions.", "could", "possible", "what will happen to them"),
    ("A raid is possible but far off.", "possible", "possible", "said of an event, with a contrast"),
]

APPEARANCE = [
    ("The base appears to be empty.", "appears", "probable", "before an infinitive"),
    ("It appeared that the line had held.", "appeared", "probable", "before that"),
    ("The captives appeared frightened.", "appeared", "probable", "before an adjective"),
    ("Supplies seem low.", "seem", "probable", "seem always hedges"),
    ("Apparently nobody was inside.", "Apparently", "probable", "an adverb"),
    ("An apparent drone hit the roof.", "apparent", "probable", "before its noun"),
    ("It appears they left.", "appears", "probable", "it appears, without that"),
    ("The hall appeared as if looted.", "appeared", "probable", "appeared as if"),
    ("There is evidence to suggest a leak.", "suggest", "probable", "the infinitive of evidence"),
    ("The front looks set to freeze.", "looks", "probable", "looks set to"),
    ("Satellite images suggest the hangar burned.", "suggest", "probable", "evidence is the subject"),
    ("The latest raids also indicate a shift.", "indicate", "probable", "an adverb between"),
    ("Figures from the port imply a shortage.", "imply", "probable", "imply"),
    ("There are signs that the siege is easing.", "signs", "probable", "an evidential noun"),
    ("All this points to a mine.", "points", "probable", "points to"),
    ("A defeat appeared all but certain.", "appeared", "probable", "an adjective with its adverbs"),
    ("A retreat appears more likely.", "appears", "probable", "a comparative"),
]

ATTRIBUTION = [
    ("According to medics, six died.", "According to", "probable", "opens the sentence"),
    ("Six died, according to medics.", "according to", "probable", "closes it"),
    ("Had he waited, the historian argued in 1967, he had won.", "argued", "probable", "between commas"),
    ("Six died, as per medics.", "as per", "probable", "the same, in South Asia"),
    ("The militia claimed a victory.", "claimed", "possible", "a claim without a clause"),
    ("The ministry rejected the claim.", "claim", "possible", "the noun"),
    ("The group claims to defend farmers.", "claims", "possible", "before an infinitive"),
    ("He alleged that guards had fired.", "alleged", "possible", "the verb"),
    ("The alleged killers fled.", "alleged", "possible", "before its noun"),
    ("Guards allegedly opened fire.", "allegedly", "possible", "the adverb"),
    ("Tehran accused its neighbour of spying.", "accused", "possible", "accuse"),
    ("Both capitals blamed rebels for the raid.", "blamed", "possible", "blame"),
    ("No shot was fired, he maintained.", "maintained", "probable", "behind what was said"),
    ("The envoy maintained that no shot was fired.", "maintained", "probable", "maintain with a clause"),
    ("He asserted that the road was open.", "asserted", "probable", "assert with a clause"),
    ("He said losses were small, suggesting the raid had failed.", "suggesting", "possible", "a speaker suggests"),
    ("The general suggested that fuel had run out.", "suggested", "possible", "a person is the subject"),
    ("The purported letter was shown on air.", "purported", "possible", "purported"),
    ("They may meet, the mayor suggested on Saturday.", "suggested", "possible", "behind what was said"),
    ("He insisted that they aim at soldiers and suggested rebels were to blame.", "suggested", "possible", "carried on by the speaker"),
]  # fmt: skip

BELIEF = [
    ("Some biographers have suggested that he lied.", "suggested", "possible", "who writes of him is no evidence"),
    ("Officials believe the cell is broken.", "believe", "probable", "zero complement"),
    ("He is believed to be abroad.", "believed", "probable", "the passive"),
    ("I think it is over.", "think", "probable", "in speech"),
    ("The mayor is thought to have escaped.", "thought", "probable", "thought as a passive"),
    ("London estimated that 900 were hurt.", "estimated", "probable", "the verb"),
    ("Estimates differ.", "Estimates", "probable", "the noun"),
    ("An estimated 300 fled.", "estimated", "probable", "before a number"),
    ("The ministry assessed that stocks were low.", "assessed", "probable", "intelligence assesses"),
    ("Rain is expected on Sunday.", "expected", "probable", "expected"),
    ("He is considered a moderate.", "considered", "probable", "held to be so"),
    ("The pact is widely seen as dead.", "seen", "probable", "a passive with as"),
    ("Presumably the radio failed.", "Presumably", "probable", "an adverb"),
    ("They assumed that the road was clear.", "assumed", "probable", "assume with a clause"),
    ("The mayor was widely thought to be dead.", "thought", "probable", "an adverb before it"),
    ("He is thought of as a hawk.", "thought", "probable", "thought of as"),
    ("The pass is considered by many to be safe.", "considered", "probable", "with its agent"),
    ("They consider him safe.", "consider", "probable", "with its object"),
    ("Judges consider the pact to be void.", "consider", "probable", "with an infinitive"),
    ("Trade is projected to fall.", "projected", "probable", "before an infinitive"),
    ("Economists forecast a slump.", "forecast", "probable", "a forecast by people"),
    ("He was often considered a spy.", "considered", "probable", "an adverb before it"),
    ("He is widely considered a spy.", "considered", "probable", "an adverb in -ly before it"),
    ("It was right, or so it was thought.", "thought", "probable", "closes its clause"),
    ("He is regarded as a hawk.", "regarded", "probable", "regarded as"),
    ("The toll is assessed to be high.", "assessed", "probable", "a passive"),
    ("There was speculation about a coup.", "speculation", "possible", "speculation"),
    ("Police suspect he crossed the border.", "suspect", "possible", "the verb with its clause"),
    ("A suspected militant was held.", "suspected", "possible", "before its noun"),
    ("Some have suggested a cover-up.", "suggested", "possible", "nobody in particular suggests it"),
    ("It has been suggested that the pilot erred.", "suggested", "possible", "without any agent"),
    ("Investigators think the killer fled.", "think", "probable", "without an auxiliary"),
    ("Some view the pact as dead.", "view", "probable", "the active with as"),
    ("It judged with low confidence that they fled.", "low confidence", "possible", "a level of confidence"),
    ("The supposed witness fled.", "supposed", "probable", "before its noun"),
    ("It is a goal that analysts consider ambitious.", "consider", "probable", "its object is the goal"),
]

HEARSAY = [
    ("He reportedly died in May.", "reportedly", "probable", "the adverb"),
    ("It has been reported that the dam burst.", "reported", "probable", "no source is named"),
    ("Two aides were reported killed.", "reported", "probable", "reported with a fate"),
    ("The brothers are said to have fled.", "said", "probable", "said to have"),
    ("Rumours of a mutiny spread.", "Rumours", "possible", "the noun"),
    ("He is rumored to be ill.", "rumored", "possible", "American spelling"),
    ("The supposedly neutral ship sank.", "supposedly", "possible", "supposedly"),
    ("The reported arrest shook the town.", "reported", "probable", "before its noun"),
    ("They are said to be hiding.", "said", "probable", "what goes on"),
]

UNVERIFIED = [
    ("The agency cannot independently verify the figure.", "cannot independently verify", "uncommitted", "active"),
    ("The footage could not be independently verified.", "could not be independently verified", "uncommitted", "passive"),
    ("This could not immediately be confirmed.", "could not immediately be confirmed", "uncommitted", "an adverb before be"),
    ("Neither claim could be verified.", "Neither claim could be verified", "uncommitted", "denied by the subject"),
    ("Reporters were unable to verify the report.", "unable to verify", "uncommitted", "unable"),
    ("His death has not been confirmed.", "not been confirmed", "uncommitted", "no modal"),
    ("The count has yet to be verified.", "yet to be verified", "uncommitted", "yet to"),
    ("There is no way to verify the total.", "no way to verify", "uncommitted", "no way"),
    ("Unconfirmed reports spoke of gas.", "Unconfirmed", "uncommitted", "an adjective"),
    ("Moscow did not provide any evidence.", "did not provide any evidence", "uncommitted", "no proof"),
    ("It offered no proof.", "offered no proof", "uncommitted", "no proof after the verb"),
    ("He spoke, without citing evidence, of spies.", "without citing evidence", "uncommitted", "without evidence"),
    ("There was no independent confirmation.", "no independent confirmation", "uncommitted", "a noun phrase"),
    ("Geolocated clips show the tower.", "Geolocated", "certain", "the opposite is certain"),
    ("The list was independently verified.", "independently verified", "certain", "the opposite is certain"),
    ("The agency has not seen independent confirmation of it.", "not seen independent confirmation", "uncommitted", "a noun of proof"),
    ("There is no way of checking it.", "no way of checking", "uncommitted", "checking"),
    ("The clip was verified by analysts.", "verified", "certain", "the opposite, with its agent"),
    ("It was not immediately possible to verify it.", "not immediately possible to verify", "uncommitted", "possible, denied"),
]  # fmt: skip

UNKNOWN = [
    ("There is little sign that it slowed.", "little sign", "uncommitted", "hardly any"),
    ("The figure cannot be determined.", "cannot be determined", "uncommitted", "a passive"),
    ("What form that takes, we cannot say.", "cannot say", "uncommitted", "behind its question"),
    ("It is unclear who fired.", "unclear", "uncommitted", "unclear"),
    ("It was not immediately clear why.", "not immediately clear", "uncommitted", "not clear"),
    ("The cause is unknown.", "unknown", "uncommitted", "said of something"),
    ("It is not known where he is.", "not known", "uncommitted", "not known"),
    ("Their fate remains uncertain.", "uncertain", "uncommitted", "uncertain"),
    ("It is impossible to say how many.", "impossible to say", "uncommitted", "impossible to"),
    ("No one knows the total.", "No one knows", "uncommitted", "nobody knows"),
    ("He did not know what hit him.", "did not know", "uncommitted", "with a question"),
    ("Doctors asked whether he lived.", "whether", "uncommitted", "an open question"),
    ("She wondered if help would come.", "if", "uncommitted", "if in the sense of whether"),
    ("It remains to be seen.", "remains to be seen", "uncommitted", "a fixed phrase"),
    ("There was no word on survivors.", "no word", "uncommitted", "no word on"),
    ("There is no evidence of gas.", "no evidence", "uncommitted", "no evidence of"),
    ("There was no credible evidence of a plot.", "no credible evidence", "uncommitted", "with an adjective"),
    ("Police found no sign whatsoever of a break-in.", "no sign", "uncommitted", "stressed"),
    ("It is too soon to judge.", "too soon to judge", "uncommitted", "too soon"),
    ("It is not known if he lived.", "if", "uncommitted", "if behind known"),
    ("The outcome is anyone's guess.", "anyone's guess", "uncommitted", "a fixed phrase"),
]

CONDITION = [
    ("Had they held the ford, 40 people would live.", "would", "uncommitted", "behind an inversion"),
    ("If talks fail, the war goes on.", "If", "uncommitted", "a condition"),
    ("The deal holds unless shots are fired.", "unless", "uncommitted", "unless"),
    ("Should the wall give way, thousands drown.", "Should", "uncommitted", "inversion"),
    ("They fight on in the event that envoys walk out.", "in the event that", "uncommitted", "one cue"),
    ("A truce would save lives.", "would", "uncommitted", "a supposed subject, no past around it"),
    ("Such a step would split the pact.", "would", "uncommitted", "a supposed step"),
    ("They will talk, provided that guns fall silent.", "provided that", "uncommitted", "the conjunction"),
    ("If not for rain, they had left.", "If", "uncommitted", "if not for"),
    ("The plan, if approved, takes effect.", "if", "uncommitted", "an aside that conditions"),
    ("Trade ends if the road, should it flood, shuts.", "should", "uncommitted", "inversion amid a sentence"),
    ("He said they would leave if paid.", "would", "uncommitted", "the condition makes it hypothetical"),
    ("The road is shut; otherwise we would drive.", "otherwise", "uncommitted", "what was said is the condition"),
    ("They shut the pass should the cold deepen.", "should", "uncommitted", "inversion before a noun"),
    ("Troops go home should it fail.", "should", "uncommitted", "inversion at the end of a sentence"),
    ("They will leave if and when a deal is signed.", "if", "uncommitted", "if and when"),
    ("If so, the road is open.", "If", "uncommitted", "what was said is the condition"),
]

APPROXIMATOR = [
    ("At least 40 fell.", "At least", "certain", "before digits"),
    ("More than a dozen fell.", "More than", "certain", "before a dozen"),
    ("About US$3 million was lost.", "About", "certain", "before a named currency"),
    ("Over $3 million was lost.", "Over", "certain", "before money"),
    ("Some two hundred fled.", "Some", "certain", "before number words"),
    ("As many as 80 were held.", "As many as", "certain", "three words"),
    ("Estimates run as high as 80.", "as high as", "certain", "of a figure"),
    ("Around half were freed.", "Around", "certain", "before a fraction"),
    ("It took nearly a year.", "nearly", "certain", "before a span of time"),
    ("It lasted for over two days.", "over", "certain", "an amount of time"),
    ("Twenty or so were hurt.", "or so", "certain", "behind the number"),
    ("Fewer than 10 remain.", "Fewer than", "certain", "fewer than"),
    ("It cost just under 5 percent.", "under", "certain", "an amount"),
    ("Up to 60 drones came.", "Up to", "certain", "up to"),
    ("Damage ran to something like $3 million.", "something like", "certain", "two words"),
    ("It lost in the region of 900 boats.", "in the region of", "certain", "four words"),
    ("It cost 40 dollars, give or take.", "give or take", "certain", "behind the number"),
]

TABLES = {
    "likelihood": LIKELIHOOD,
    "possibility": POSSIBILITY,
    "appearance": APPEARANCE,
    "attribution": ATTRIBUTION,
    "belief": BELIEF,
    "hearsay": HEARSAY,
    "unverified": UNVERIFIED,
    "unknown": UNKNOWN,
    "condition": CONDITION,
    "approximator": APPROXIMATOR,
}
ROWS = [(kind, *row) for kind, rows in TABLES.items() for row in rows]


@pytest.mark.parametrize(("kind", "text", "cue", "strength", "why"), ROWS)
def test_cue_has_kind_and_strength(kind, text, cue, strength, why):
    found = {(hedge.text, hedge.kind.value, hedge.strength.value) for hedge in find_hedges(text)}
    assert (cue, kind, strength) in found, why


@pytest.mark.parametrize("text", ["A raid is unlikely.", "They doubt that it held.", "There is no evidence of gas."])
def test_what_weakens_towards_no_is_negative(text):
    assert [hedge.polarity.value for hedge in find_hedges(text)] == ["negative"]


def test_stacked_cues_are_found_one_by_one():
    found = find_hedges("Hundreds and perhaps more than 1,000 died, according to estimates by the UN.")
    assert [hedge.text for hedge in found] == ["perhaps", "more than", "according to", "estimates"]


def test_dash_does_not_bind_what_a_hyphen_does():
    assert [
        hedge.text for hedge in find_hedges("The crew\u2014perhaps dead\u2014was lost; a would\u2010be heir left.")
    ] == ["perhaps"]


def test_longest_of_overlapping_cues_is_kept():
    assert [hedge.text for hedge in find_hedges("It is almost certainly very likely.")] == [
        "almost certainly",
        "very likely",
    ]


def test_rule_can_be_switched_off_by_its_name():
    text = "The port may close."
    (hedge,) = find_hedges(text)
    assert find_hedges(text, config=Config(disabled_rules={hedge.rule})) == ()


def test_caller_can_add_a_cue():
    config = Config(words={"hedges.belief.probable": ["wager/wagers"]})
    assert [hedge.text for hedge in find_hedges("He wagers it fell.", config=config)] == ["wagers"]


def test_cue_with_an_unknown_test_is_refused():
    with pytest.raises(ValueError, match="no_such_test"):
        find_hedges("a", config=Config(words={"hedges.belief.probable": ["wager : no_such_test"]}))
