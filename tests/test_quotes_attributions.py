"""Constructions of attribution, a table each: (text, source, cue, content pieces, rule)."""

import pytest

from conflictparse.config import Config
from conflictparse.kinds import QuoteKind
from conflictparse.quotes import attributions
from conflictparse.text import Document


def read(text, config=None):
    found = attributions.find(Document(text), config or Config())
    return [
        (
            one.source and text[one.source.start : one.source.end],
            one.cue and text[one.cue.start : one.cue.end],
            [text[piece.start : piece.end] for piece in one.content],
            one.rule,
        )
        for one in found
    ]


CONSTRUCTIONS = [
    # a number's bound opens the content
    ("The army said at least 12 had died.", "The army", "said", ["at least 12 had died"], "pre_posed"),
    # a subject that only ends like a superlative
    ("The priest said the roof had been hit.", "The priest", "said", ["the roof had been hit"], "pre_posed"),
    # a headline's speaker
    ("Raid leaves 12 dead - police", "police", "-", ["Raid leaves 12 dead"], "headline_source"),
    # post-posed: content, subject, verb
    ("Thirty people died, officials said.", "officials", "said", ["Thirty people died"], "post_posed"),
    (
        "Rebels killed 38 villagers, officials said on Thursday, days after a raid.",
        "officials",
        "said",
        ["Rebels killed 38 villagers"],
        "post_posed",
    ),
    (
        "Shelling killed at least nine people in a camp, medics said on Friday, hours after a truce had ended.",
        "medics",
        "said",
        ["Shelling killed at least nine people in a camp"],
        "post_posed",
    ),
    (
        "Guards killed 14 men in two raids, the army's press wing said, while two guards died of wounds.",
        "the army's press wing",
        "said",
        ["Guards killed 14 men in two raids", "while two guards died of wounds"],
        "post_posed",
    ),
    (
        "The images show three pits around the city, its mayor, Petro Hnyp, said.",
        "its mayor, Petro Hnyp",
        "said",
        ["The images show three pits around the city"],
        "post_posed",
    ),
    (
        "A local group, Rights Defenders, offered higher figures, saying 95 people had died.",
        "A local group, Rights Defenders",
        "saying",
        ["95 people had died"],
        "participle",
    ),
    (
        "According to a study by the institute, described by two people close to it, the raids did little harm.",
        "a study by the institute, described by two people close to it",
        "According to",
        ["the raids did little harm"],
        "according_to",
    ),
    (
        "Mortar fire kills nine in camp as Chad's army says it holds bridge",
        "Chad's army",
        "says",
        ["it holds bridge"],
        "pre_posed",
    ),
    (
        "The war killed nearly 300 men, by U.N. count.",
        "U.N.",
        "by U.N. count",
        ["The war killed nearly 300 men"],
        "by_count",
    ),
    ("By Kyiv's own tally, 40 men died.", "Kyiv", "By Kyiv's own tally", ["40 men died"], "by_count"),
    ("The band lost 40 men by its own account.", "its", "by its own account", ["The band lost 40 men"], "by_count"),
    (
        "President Ivan Petrov, who is due in Rome on Thursday, urged allies to send shells.",
        "President Ivan Petrov, who is due in Rome on Thursday",
        "urged",
        ["allies to send shells"],
        "object",
    ),
    (
        "A NATO official, who spoke in Rome, put rebel casualties at about 240.",
        "A NATO official, who spoke in Rome",
        "put",
        ["rebel casualties at about 240"],
        "toll",
    ),
    (
        "Minister Anton Roy was quoted by the Walla site as telling troops that the war goes on.",
        "Minister Anton Roy",
        "as telling",
        ["that the war goes on"],
        "quoted_as_saying",
    ),
    ("Credible reports indicate that nine fled.", "Credible reports", "indicate", ["that nine fled"], "pre_posed"),
    (
        "The historian put the toll at between 1,400 and 1,600.",
        "The historian",
        "put",
        ["the toll at between 1,400 and 1,600"],
        "toll",
    ),
    (
        'He put the dead at "no fewer than 20," most of them recruits.',
        "He",
        "put",
        ['the dead at "no fewer than 20,"'],
        "toll",
    ),
    (
        '"They fired," said a resident who asked not to be named for security reasons. "Everyone ran for cover."',
        "a resident",
        "said",
        ['"They fired,"', '"Everyone ran for cover."'],
        "inverted",
    ),
    (
        "Guards freed nine men, its spokesman, Lt. Gen. Omar Bel, told Radio Sahel.",
        "its spokesman, Lt. Gen. Omar Bel",
        "told",
        ["Guards freed nine men"],
        "post_posed",
    ),
    ("By the count of the ministry, 40 men died.", "the ministry", "By the count", ["40 men died"], "by_count"),
    (
        "Guards killed 223 men in May, the group said in a report that drew on talks with witnesses.",
        "the group",
        "said",
        ["Guards killed 223 men in May"],
        "post_posed",
    ),
    (
        "According to survivors, a convoy of soldiers on motorbikes, trucks and cars passed by.",
        "survivors",
        "According to",
        ["a convoy of soldiers on motorbikes, trucks and cars passed by"],
        "according_to",
    ),
    (
        "The premier warned the clashes “could grow into war”.",
        "The premier",
        "warned",
        ["the clashes “could grow into war”"],
        "pre_posed",
    ),
    (
        "According to the group, which lists the dead, 18 men fell.",
        "the group, which lists the dead",
        "According to",
        ["18 men fell"],
        "according_to",
    ),
    (
        "Petrov accuses France of arming the rebels, something Paris has denied.",
        "something Paris",
        "denied",
        ["Petrov accuses France of arming the rebels"],
        "pointing_back",
    ),
    ("“Where are they?” asked Anna Roy, weeping.", "Anna Roy", "asked", ["“Where are they?”"], "inverted"),
    (
        "Strikes overnight and into Sunday killed at least nine men, according to medics, and the army said it had left.",
        "medics",
        "according to",
        ["Strikes overnight and into Sunday killed at least nine men"],
        "according_to",
    ),
    (
        "They put off the handover, which the agency dismissed as “dirty games”.",
        "the agency",
        "dismissed",
        ["which", "as “dirty games”"],
        "object_relative",
    ),
    (
        "The strike hit a market as traders set up their stalls, Anna Roy, a nurse at the town's hospital, told Xinhua.",
        "Anna Roy, a nurse at the town's hospital",
        "told",
        ["The strike hit a market as traders set up their stalls"],
        "post_posed",
    ),
    (
        "It met as Kinshasa accused Rwanda of “a war” and Kigali's envoy walked out.",
        "Kinshasa",
        "accused",
        ["Rwanda of “a war”"],
        "object",
    ),
    (
        "Paris and London both urged Rwanda to leave.",
        "Paris and London",
        "urged",
        ["Rwanda to leave"],
        "object",
    ),
    (
        "Nine men died in March, a Reuters investigation has found.",
        "a Reuters investigation",
        "found",
        ["Nine men died in March"],
        "post_posed",
    ),
    (
        "Two officials told Reuters, with one expressing “high confidence”, that a jet had fallen.",
        "Two officials",
        "told",
        ["that a jet had fallen"],
        "pre_posed",
    ),
    ("Moody's warned that growth would slow.", "Moody", "warned", ["that growth would slow"], "pre_posed"),
    (
        "The talks stalled, with each side accusing the other of raids.",
        "each side",
        "accusing",
        ["the other of raids"],
        "participle",
    ),
    (
        "Officials said the toll could rise as searches continue.",
        "Officials",
        "said",
        ["the toll could rise as searches continue"],
        "pre_posed",
    ),
    ("Roy seems to have believed that help would come.", "Roy", "believed", ["that help would come"], "pre_posed"),
    (
        "At the cemetery in Tarin, a guard who gave only his first name, Petro, said he had dug 40 graves.",
        "a guard who gave only his first name, Petro",
        "said",
        ["he had dug 40 graves"],
        "pre_posed",
    ),
    (
        "Guards killed six men on a boat, the mayor said Tuesday, the fifth such raid, bringing the toll to 27, according to the figures.",
        "the figures",
        "according to",
        ["the fifth such raid, bringing the toll to 27"],
        "according_to",
    ),
    (
        "Roy left, saying intelligence had confirmed that the boat was fast.",
        "intelligence",
        "confirmed",
        ["that the boat was fast"],
        "pre_posed",
    ),
    (
        "Nine died in Homs, according to Ivan Roy, a port official, and two in Hama, according to medics.",
        "medics",
        "according to",
        ["two in Hama"],
        "according_to",
    ),
    ("“We will hold,” Melnyk said.", "Melnyk", "said", ["“We will hold,”"], "post_posed"),
    (
        "Two villages were shelled, the governor said.",
        "the governor",
        "said",
        ["Two villages were shelled"],
        "post_posed",
    ),
    (
        "Two villages were shelled, the governor said in a statement on Sunday.",
        "the governor",
        "said",
        ["Two villages were shelled"],
        "post_posed",
    ),
    (
        "Nine miners died in the raid, the army said on Monday, nearly doubling its earlier count.",
        "the army",
        "said",
        ["Nine miners died in the raid"],
        "post_posed",
    ),
    (
        "In the past week, according to the governor, 20 villagers fled.",
        "the governor",
        "according to",
        ["In the past week", "20 villagers fled"],
        "according_to",
    ),
    (
        "The camp is being treated as “lost,” Rossi said.",
        "Rossi",
        "said",
        ["The camp is being treated as “lost,”"],
        "post_posed",
    ),
    (
        "Three drones were downed, an aide at the airport that was hit told AFP.",
        "an aide at the airport that was hit",
        "told",
        ["Three drones were downed"],
        "post_posed",
    ),
    ("Rebels seize a town in the north, U.N. says", "U.N.", "says", ["Rebels seize a town in the north"], "post_posed"),
    (
        "Dozens of people were killed in the raid the mayor said Monday.",
        "the mayor",
        "said",
        ["Dozens of people were killed in the raid"],
        "post_posed",
    ),
    # split round the cue
    ("“We will hold,” Melnyk said. “We must.”", "Melnyk", "said", ["“We will hold,”", "“We must.”"], "post_posed"),
    (
        "“We will hold,” Melnyk said, “and we must.”",
        "Melnyk",
        "said",
        ["“We will hold,”", "“and we must.”"],
        "split",
    ),
    (
        "These raids, he said, were “a warning to us all.”",
        "he",
        "said",
        ["These raids", "were “a warning to us all.”"],
        "parenthetical",
    ),
    (
        "The troops were sent with “no maps,” she said, and were suffering losses.",
        "she",
        "said",
        ["The troops were sent with “no maps,”", "were suffering losses"],
        "post_posed",
    ),
    # inverted
    ("“We will hold,” said Ivan Melnyk.", "Ivan Melnyk", "said", ["“We will hold,”"], "inverted"),
    (
        "“We will hold,” said Ivan Melnyk, a spokesman for the army.",
        "Ivan Melnyk, a spokesman for the army",
        "said",
        ["“We will hold,”"],
        "inverted",
    ),
    (
        "The port was closed, said the harbour master.",
        "the harbour master",
        "said",
        ["The port was closed"],
        "inverted",
    ),
    (
        "The losses are 900 soldiers a day - estimates the British Ministry of Defence.",
        "the British Ministry of Defence",
        "estimates",
        ["The losses are 900 soldiers a day"],
        "inverted",
    ),
    # pre-posed: subject, verb, content
    ("The army said that two soldiers had died.", "The army", "said", ["that two soldiers had died"], "pre_posed"),
    ("The army said two soldiers had died.", "The army", "said", ["two soldiers had died"], "pre_posed"),
    ("On Friday, the army said two soldiers had died.", "the army", "said", ["two soldiers had died"], "pre_posed"),
    (
        "The army said on Friday in a statement that two soldiers had died.",
        "The army",
        "said",
        ["that two soldiers had died"],
        "pre_posed",
    ),
    ("Melnyk said: “We will hold.”", "Melnyk", "said", ["“We will hold.”"], "pre_posed"),
    ("Melnyk said, “We will hold.”", "Melnyk", "said", ["“We will hold.”"], "pre_posed"),
    ("He said the deal was “dead and buried.”", "He", "said", ["the deal was “dead and buried.”"], "pre_posed"),
    (
        "An official told reporters that the bridge was down.",
        "An official",
        "told",
        ["that the bridge was down"],
        "pre_posed",
    ),
    (
        "Kyiv claimed Sunday that a convoy had been wiped out.",
        "Kyiv",
        "claimed",
        ["that a convoy had been wiped out"],
        "pre_posed",
    ),
    ("The group vowed to respond.", "The group", "vowed", ["to respond"], "pre_posed"),
    ("The staff did not specify how many were hurt.", "The staff", "specify", ["how many were hurt"], "pre_posed"),
    (
        "While the “wave tactics” were costly, he acknowledged that the line had moved.",
        "he",
        "acknowledged",
        ["While the “wave tactics” were costly", "that the line had moved"],
        "pre_posed",
    ),
    (
        "While the number is unclear, Petrova said that dozens had left.",
        "Petrova",
        "said",
        ["that dozens had left"],
        "pre_posed",
    ),
    # the source phrase
    (
        "Ivan Melnyk, a representative of the security service (SBU), said that it was over.",
        "Ivan Melnyk, a representative of the security service (SBU)",
        "said",
        ["that it was over"],
        "pre_posed",
    ),
    (
        "The commander – call sign Fox – said on Telegram he was trying to leave.",
        "The commander – call sign Fox",
        "said",
        ["he was trying to leave"],
        "pre_posed",
    ),
    (
        "A source who asked not to be named said the talks had failed.",
        "A source who asked not to be named",
        "said",
        ["the talks had failed"],
        "pre_posed",
    ),
    (
        "Officials in Odesa, speaking on condition of anonymity, said the grid was down.",
        "Officials in Odesa, speaking on condition of anonymity",
        "said",
        ["the grid was down"],
        "pre_posed",
    ),
    (
        "Neither Serbia nor Kosovo has publicly acknowledged the deal.",
        "Neither Serbia nor Kosovo",
        "acknowledged",
        ["the deal"],
        "object",
    ),
    # relative, coordinated, participles
    (
        "The ministry, which estimated that 500 had fled, gave no names.",
        "which",
        "estimated",
        ["that 500 had fled"],
        "relative_clause",
    ),
    (
        "The envoy arrived on Monday and said that talks would resume.",
        "The envoy",
        "said",
        ["that talks would resume"],
        "coordinated_verb",
    ),
    (
        "The envoy left the hall, adding that talks would resume.",
        "The envoy",
        "adding",
        ["that talks would resume"],
        "participle",
    ),
    (
        "The envoy went on to say that talks would resume.",
        "The envoy",
        "say",
        ["that talks would resume"],
        "infinitive",
    ),
    ("Citing the rain, Petrova cancelled the march.", "Petrova", "Citing", ["the rain"], "participle"),
    (
        "The port, which officials said will reopen in May, was empty.",
        "officials",
        "said",
        ["which", "will reopen in May"],
        "object_relative",
    ),
    ("If he says the line is lost, the retreat begins.", "he", "says", ["the line is lost"], "pre_posed"),
    # ends of the content
    ("Melnyk said: the line will hold.", "Melnyk", "said", ["the line will hold"], "pre_posed"),
    (
        "Fields, along with a colleague, say the road is open.",
        "Fields, along with a colleague",
        "say",
        ["the road is open"],
        "pre_posed",
    ),
    (
        "The raid was over, he said, though the road is closed.",
        "he",
        "said",
        ["The raid was over", "though the road is closed"],
        "post_posed",
    ),
    (
        "The raid was over, he said, but it was costly.",
        "he",
        "said",
        ["The raid was over", "it was costly"],
        "post_posed",
    ),
    ("On April 15 officials said the grid was down.", "officials", "said", ["the grid was down"], "pre_posed"),
    ("The army said the post was lost, and left the town.", "The army", "said", ["the post was lost"], "pre_posed"),
    ("He said he would stay and she said he would go.", "He", "said", ["he would stay"], "pre_posed"),
    (
        "The claim that the town had fallen was wrong.",
        None,
        "claim",
        ["that the town had fallen was wrong"],
        "noun_cue",
    ),
    (
        "One was hurt; two men had died, according to the mayor.",
        "the mayor",
        "according to",
        ["two men had died"],
        "according_to",
    ),
    (
        "The minister was warned that the dam was weak.",
        None,
        "warned",
        ["that the dam was weak"],
        "passive_with_clause",
    ),
    # according to
    (
        "Ten people died, according to the Red Cross.",
        "the Red Cross",
        "according to",
        ["Ten people died"],
        "according_to",
    ),
    (
        "According to the Red Cross, ten people died.",
        "the Red Cross",
        "According to",
        ["ten people died"],
        "according_to",
    ),
    (
        "Ten people died, according to a statement by the Red Cross.",
        "a statement by the Red Cross",
        "according to",
        ["Ten people died"],
        "according_to",
    ),
    (
        "Among the dead, according to the channel, was a blogger.",
        "the channel",
        "according to",
        ["Among the dead", "was a blogger"],
        "according_to",
    ),
    (
        "The losses - according to the report - reached 900.",
        "the report",
        "according to",
        ["The losses", "reached 900"],
        "according_to",
    ),
    # passives, nouns, prepositions, objects
    (
        "The minister was quoted as saying that the port was safe.",
        "The minister",
        "quoted as saying",
        ["that the port was safe"],
        "quoted_as_saying",
    ),
    ("The attack was claimed by a rebel group.", "a rebel group", "claimed", ["The attack"], "passive_with_agent"),
    ("It was reported that the dam had burst.", None, "reported", ["that the dam had burst"], "passive_with_clause"),
    (
        "His claim that the town had fallen was wrong.",
        "His",
        "claim",
        ["that the town had fallen was wrong"],
        "noun_cue",
    ),
    (
        "The ministry's estimate that 500 had fled stood.",
        "The ministry's",
        "estimate",
        ["that 500 had fled stood"],
        "noun_cue",
    ),
    ("The envoy called for talks.", "The envoy", "called for", ["talks"], "prepositional"),
    ("The governor condemned the strike.", "The governor", "condemned", ["the strike"], "object"),
    ("The army denied the accusations on Friday.", "The army", "denied", ["the accusations"], "object"),
    ("She called it a “shameful” day.", "She", "called", ["it a “shameful” day"], "object"),
    (
        "A UN survey shows that half the homes are gone.",
        "A UN survey",
        "shows",
        ["that half the homes are gone"],
        "pre_posed",
    ),
    # beside a quotation
    ("“We will hold,” Melnyk growled.", "Melnyk", "growled", ["“We will hold,”"], "open_verb"),
    ("“We will hold,” whooped Melnyk.", "Melnyk", "whooped", ["“We will hold,”"], "open_verb"),
    (
        "“He is the best hope we have left.” — Ana Petrova",
        "Ana Petrova",
        "—",
        ["“He is the best hope we have left.”"],
        "signature",
    ),
    ("Melnyk: Talks will fail within weeks", "Melnyk", ":", ["Talks will fail within weeks"], "speaker_label"),
]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "rule"), CONSTRUCTIONS, ids=[row[0] for row in CONSTRUCTIONS]
)
def test_construction(text, source, cue, content, rule):
    assert (source, cue, content, rule) in read(text)


CHAINS = [
    (
        "Hundreds were hurt, according to the ministry, which estimated that there were 300 cases, adding that the number “is high.”",
        [
            ("the ministry", "according to", ["Hundreds were hurt"]),
            ("which", "estimated", ["that there were 300 cases"]),
            ("which", "adding", ["that the number “is high.”"]),
        ],
        "one sentence chains three cues",
    ),
    (
        "Kirby quoted a lower toll, saying more than 50 soldiers have died.",
        [("Kirby", "quoted", ["a lower toll"]), ("Kirby", "saying", ["more than 50 soldiers have died"])],
        "a participle carries the speaker on",
    ),
    (
        "Fowler said he hoped the swap would hold.",
        [("Fowler", "said", ["he hoped the swap would hold"])],
        "a thought that rephrases the speech is none of its own",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), CHAINS, ids=[why for *_, why in CHAINS])
def test_chain(text, expected, why):
    assert [row[:3] for row in read(text)] == expected, why


CARRIED = [
    ("“We will hold,” Melnyk said.\n“We have no choice.”", [False, True], "the next paragraph goes on"),
    ("Melnyk said the road was cut. “We will hold it.”", [False], "the next sentence is another piece"),
]


@pytest.mark.parametrize(("text", "expected", "why"), CARRIED, ids=[why for *_, why in CARRIED])
def test_carried_on(text, expected, why):
    assert [one.continues for one in attributions.find(Document(text), Config())] == expected, why


KINDS = [
    ("“We will hold,” Melnyk said.", QuoteKind.DIRECT),
    ("Melnyk said the line would hold.", QuoteKind.INDIRECT),
    ("Melnyk said the line “will hold.”", QuoteKind.MIXED),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kind(text, kind):
    (found,) = attributions.find(Document(text), Config())
    assert found.kind is kind


NEVER = [
    ("Troops killed three suspected rebels.", "a participle between a number and its noun"),
    ("", "an empty text"),
    ("The “humanitarian zone” was crowded.", "a scare quote"),
    ("Lt. “Mad” Kovalenko led the unit.", "a nickname"),
    ("Hospitals have admitted 143 wounded since Monday.", "hospitals admit patients"),
    ("She wrote “The Long March” in 2001.", "the title of a work"),
    ("The so-called republic held a vote.", "so-called"),
    ("He signed the State Department papers.", "a capitalised verb inside a name"),
    ("The United States and its allies left.", "a country named like a verb"),
    ("Member states will meet on Monday.", "a plural noun like a verb"),
    ("Israeli attacks on the north went on.", "a noun of war"),
    ("Source: Reuters, staff in Kyiv", "a credit line"),
    ("The envoy that condemned the raid left.", "a relative clause that only names the man"),
    ("Melnyk was quoted as saying", "a text that breaks off"),
    ("12:05 p.m. in Geneva", "the time of day"),
    ("The troops added 300 vehicles.", "an object that nobody says"),
    ("The convoy continued to the border.", "motion, not speech"),
    ("Since May it has taken more than 170 military posts.", "a plural that is counted"),
    ("Ukraine war: the attack", "a heading"),
    ("The source, who asked not to be named, left.", "a condition of speaking"),
    ("Dozens feared dead after ferry sinks", "nobody fears, it is feared of them"),
    ("There was no confirmation that shots were fired.", "a statement that nobody made"),
    ("He was paid by bank account.", "no count"),
    ("It was a figure that agencies warn is likely to grow.", "the figure is what they warn of"),
    ("Syria: clashes leave 12 dead", "a topic before the colon"),
    ("Rebels accused of killing 40 men fled.", "who is accused says nothing"),
    ("No group has claimed responsibility.", "nobody"),
    ("Its daily briefing went on.", "a noun in -ing"),
    ("Reuters could not independently confirm the toll.", "a disclaimer"),
    ("Peshawar: Guards killed nine men on Friday.", "where the report was filed"),
]


@pytest.mark.parametrize(("text", "why"), NEVER, ids=[why for _, why in NEVER])
def test_never(text, why):
    assert read(text) == [], why


RULES = [
    ("“We will hold,” Melnyk said.", "post_posed"),
    ("“We will hold,” Melnyk growled.", "open_verb"),
    ("Ten people died, according to the Red Cross.", "according_to"),
    ("The envoy left the hall, adding that talks would resume.", "participle"),
    ("Strike kills 15 in market: health officials", "headline_source"),
]


@pytest.mark.parametrize(("text", "rule"), RULES)
def test_a_rule_can_be_switched_off(text, rule):
    assert rule in [row[3] for row in read(text)]
    assert rule not in [row[3] for row in read(text, Config(disabled_rules={rule}))]


def test_carrying_on_can_be_switched_off():
    text = "“We will hold,” Melnyk said.\n“We have no choice.”"
    assert len(read(text, Config(disabled_rules={"carried_on"}))) == 1


def test_a_caller_adds_a_verb():
    text = "The envoy reckonated that talks would resume."
    assert read(text) == []
    assert read(text, Config(words={"reporting.probable": ["reckonate"]}))[0][1] == "reckonated"


def test_a_dateline_is_no_content():
    text = "KYIV, Dec. 27 (AP) — Two soldiers were killed in the raid, the army said."
    assert read(text)[0][2] == ["Two soldiers were killed in the raid"]


@pytest.mark.xfail(reason="a reduced relative with its own clause hides the head of the subject")
def test_a_long_apposition_inside_a_subject():
    text = "Channels tied to the group, a private firm that is now part of what the ministry calls the corps, said that it had won."
    assert read(text)[0][0].startswith("Channels")
