"""The slots of a claim: speaker, window, victims, place, hedges, standing, parts of totals."""

from __future__ import annotations

import pytest

from conflictparse import ClaimStatus, VictimClass, find_quantities, parse

PUBLISHED = "2024-12-27"  # a Friday


def claims(text: str):
    return parse(text, published=PUBLISHED).claims


def last(text: str):
    return claims(text)[-1]


# text, name of the last claim's source, why
SOURCES = [
    ("The army said that 12 soldiers were killed.", "army", "a quotation in the writer's words"),
    ("Five people were killed.", None, "the reporter's own voice"),
    ("More than 300 people have died, health officials said.", "health officials", "the speaker behind"),
    ("According to the UN, 30 civilians died.", "UN", "according to"),
    ("By evening the rebels counted 14 dead.", "rebels", "a verb of counting"),
    ("Both sides have admitted to 60 dead soldiers.", "Both sides", "a verb of counting in the perfect"),
    ("Colonel Ivan Petrenko said 30 rebels had died. He said 12 others were captured.", "Ivan Petrenko", "a pronoun"),
    ("Four people were killed, regional governor Anna Bel said on Thursday.", "Anna Bel", "a title before the name"),
    ("It was reported that 60 soldiers had been killed.", None, "nobody is named"),
    ("US officials said 30 fighters were killed.", "US officials", "the country, not the pronoun"),
    ("The army says around 30 people have died.", "army", "the bound of the number opens what is said"),
    (
        "A Britain-based monitoring group says up to a dozen people have died.",
        "A Britain-based monitoring group",
        "so, too",
    ),
    ("Thirty people died, officials said.", "officials", "a participle that is a verb"),
    ("Six died, police said. Medics had earlier said five.", "Medics", "without the auxiliary and its adverb"),
    ("The army said 20 died. The mayor spoke of 17 and left.", "The mayor", "spoke of"),
    ('"I counted nine dead," the doctor, Anna Bel, said.', "Anna Bel", "the first person is who is quoted"),
    ("Three died. Airwatch, a London-based tracker, puts the figure at 41.", "Airwatch", "an apposition"),
    ("The army said 12 rebels died, but residents put the toll at 40.", "residents", "set against the speaker"),
    ("The group, which also counted 30 wounded, is based in Oslo.", "group", "a relative pronoun"),
    (
        "SANAA: The health ministry said the toll had risen to 53. It said 98 others were hurt.",
        "health ministry",
        "a dateline",
    ),
    ("A source who asked not to be named put the toll at 90.", "A source", "a relative clause in the subject"),
    ("The ministry said doctors had counted 44 dead.", "doctors", "who counted, inside what is said"),
    ("Three children died, the aid group said, and 30 were hurt.", "aid group", "goes on behind the attribution"),
    ("Three people died, said the governor, Serhiy Petrenko.", "Serhiy Petrenko", "an apposition behind the verb"),
    ("Anna Bel told a conference call on Tuesday that 12 had died.", "Anna Bel", "a call is no verb"),
    ("The insurgency has claimed 4,000 lives.", None, "lives claimed are no statement"),
    ("The army said 28 men died, a claim denied by the rebels.", "army", "a claim that is denied says nothing"),
    ("Hospitals have admitted 143 wounded since Monday.", None, "hospitals admit patients, no figures"),
    ("The clinic admitted that two men had died.", "clinic", "a fact can be admitted by a clinic, too"),
    ("The U.N. has verified the deaths of 60 civilians.", "U.N.", "a full stop inside a name"),
    ("A strike killed 17 people on Monday, two aid workers told Reuters.", "two aid workers", "a number who speaks"),
    (
        "About 900 people have fled, the agency said on Friday, a jump from a day before.",
        "agency",
        "a comment behind the attribution",
    ),
    ("Drone attack kills three - governor", "governor", "a headline's speaker"),
    ("The army said it had hit a depot. The enemy lost 300 men.", "army", "a bulletin's side"),
    ("The UN said 60 people died. Of these, 20 were children.", "UN", "a part of the figure before"),
    ("Exiles accuse the army of killing 30 villagers.", "Exiles", "an accusation"),
    ("Three died when a bus, which police said was old, hit a mine.", None, "said of the bus, not of the dead"),
    (
        "Families fled, according to the Highland Doctors Network, which put the toll at 19 dead.",
        "Highland Doctors Network",
        "the antecedent of a relative clause, without what names it a source",
    ),
    (
        "It was what Mayor Ana Lopez called the worst raid since the war began, killing 40 people.",
        None,
        "a name given in passing",
    ),
    (
        "The war has killed 900 people, according to the monitor, 60 of them this year alone.",
        "monitor",
        "a part is said by whoever said the total",
    ),
    ("The rebels put the toll far higher: 300 dead on Monday alone.", "rebels", "a colon behind the toll"),
    ("A village chief, Omar Diallo, gave a toll of more than 40 dead.", "Omar Diallo", "a name as apposition"),
    ("A resident reached by phone counted 12 bodies.", "A resident", "a participle in the subject"),
    (
        "The Human Rights Observatory said 20 civilians died. Another 30 soldiers died, according to the same monitor.",
        "Human Rights Observatory",
        "the same monitor",
    ),
    (
        "KYIV, Nov 18 (Reuters) - The night was long.\n\nUkraine's air force downed eight drones, it said.",
        "Ukraine's air force",
        "who reports on itself",
    ),
    ("BURKINA FASO: On 18 August gunmen killed 20 soldiers.", None, "a label tells where, not who"),
    (
        "Port Salut, 9 December (Radio Mer) - The head of the Rights Network, Pierre Dor, said that 180 people died.",
        "Pierre Dor",
        "behind the dateline a new clause begins",
    ),
    (
        "The Allied Democratic Forces attacked two towns.\n\nThe army acknowledged 20 deaths.",
        "army",
        "the army is a state's",
    ),
    (
        "The toll is not known, but some officials have put it at more than 300 dead.",
        "some officials",
        "people who are counted and speak",
    ),
    (
        "A strike that killed 20 people, including four children, was condemned by European leaders.",
        None,
        "a judgement states no figure",
    ),
    ("War briefing: a strike killed 20 people", None, "a label of the page"),
    (
        "The monitor said 90 people had died. That included 40 civilians.",
        "monitor",
        "the parts are said by whoever said the whole",
    ),
    (
        "Casualties rose to 1,262 in May, the highest reported since the war began.",
        None,
        "a superlative speaks for nobody",
    ),
    ("The army named 50 soldiers who were killed.", "army", "a verb of naming"),
    ("Hospitals have admitted 143 wounded, the governor told a radio.", "the governor", "hospitals admit people"),
    (
        "The army says 90 died; a separate count by the rights office stands at 247.",
        "rights office",
        "by whom it was counted",
    ),
    ("The army said 40 died. It later raised this to 150.", "army", "its own earlier figure"),
    (
        "The minister said the toll, which police had put at nine, could rise.",
        "police",
        "a relative clause inside what is said",
    ),
    ("The WHO counted 900 dead.", "WHO", "a name, no pronoun"),
    ("Sudan war: 70 people killed in strike", None, "a label of the topic"),
    ("The ministry gave a toll of 51 killed, including 40 children, and 79 wounded.", "ministry", "a list goes on"),
    (
        "The air force said rebels fired 37 drones; 32 of the drones were shot down.",
        "air force",
        "a part of what it counted",
    ),
    (
        "The attack was large, the Air Force said.\n\nAccording to preliminary data, 40 drones were shot down.",
        "Air Force",
        "data that nobody signs",
    ),
    ("A spokesman, Tarek Kula, confirmed the raid but put the dead at 45.", "Tarek Kula", "two verbs of one subject"),
]


@pytest.mark.parametrize(("text", "name", "why"), SOURCES)
def test_source(text, name, why):
    source = last(text).source
    assert (source.name if source else None) == name, why


# text, window of the last claim as "start/end", why
WINDOWS = [
    (
        "The army said on Friday that 12 soldiers were killed on Tuesday.",
        "2024-12-24/2024-12-24",
        "not the day of the statement",
    ),
    ("On Tuesday, rebels killed 12 soldiers, the army said on Friday.", "2024-12-24/2024-12-24", "a date in front"),
    ("Since May 3, when shelling began, 900 people have died.", "2024-05-03/2024-12-27", "not told of that day"),
    ("It was the deadliest raid since May 3, when 11 people died.", "2024-05-03/2024-05-03", "told of that day"),
    (
        "On Tuesday, rebels killed 12 soldiers in one of the deadliest attacks this year.",
        "2024-12-24/2024-12-24",
        "the year is what the attack is the deadliest of",
    ),
    (
        "On Tuesday, the army downed 12 drones, the most in one night since May 2023.",
        "2024-12-24/2024-12-24",
        "a record since then",
    ),
    (
        "Attacks rose in October compared with September, leaving 19 people dead.",
        "2024-10-01/2024-10-31",
        "what is compared dates nothing",
    ),
    (
        "Some 7 million people are displaced, including 780,000 since November.",
        "2024-11-01/2024-12-27",
        "of the part alone",
    ),
    (
        "The war began on October 7. Six people died in the past day, bringing the total to 422 since the war began.",
        "2024-10-07/2024-12-27",
        "since, right behind the figure",
    ),
    (
        "The war began on October 7. At least 900 people have been killed in the west since the war began.",
        "2024-10-07/2024-12-27",
        "the west is no superlative",
    ),
    ("As many as 33 rebels have been killed so far this year.", "2024-01-01/2024-12-27", "so far: up to now"),
    ("More than 300 people have died since October 7.", "2024-10-07/2024-12-27", "since: up to now"),
    ("At least 40 people were killed between March and May.", "2024-03-01/2024-05-31", "a range"),
    (
        "The shelling lasted from Monday through Wednesday and killed 9 people.",
        "2024-12-23/2024-12-25",
        "a range, its end nearer",
    ),
    ("A strike hit a market on Tuesday. Nine people were killed.", "2024-12-24/2024-12-24", "the event just told"),
    ("The conflict began in 2011. Since then, 90,000 people have been killed.", "2011-01-01/2024-12-27", "since then"),
    ("Five people were killed on Monday and seven on Thursday.", "2024-12-26/2024-12-26", "a date each"),
    ("Drones killed three people overnight.", "2024-12-26/2024-12-27", "a night ends on the morrow"),
    (
        "Since the war began on May 7, 900 people have died.\n\nA missile hit a house, killing eight people.",
        None,
        "the start of a count is no event",
    ),
    (
        "The war, which broke out in April 2023, goes on.\n\nThe UN says 600 people have died since the start of the war.",
        "2023-04-01/2024-12-27",
        "the war's beginning, told before",
    ),
    (
        "In the past day 12 tanks were hit. In total 640 were lost since the start of the special military operation.",
        "2022-02-24/2024-12-27",
        "a beginning that every reader knows",
    ),
    ("A raid on Tuesday came a week after five people were killed.", "2024-12-17/2024-12-17", "a week before"),
    ("A raid on Tuesday came days after five people were killed.", None, "some day before"),
    ("Rebels killed 40 soldiers in an August attack.", "2024-08-01/2024-08-31", "a month before its event"),
    ("In the past week, 30 civilians died.", "2024-12-20/2024-12-27", "a window up to now"),
    (
        "Rebels said they had killed 60 mercenaries and 30 soldiers in three days of fighting in late July.",
        "2024-07-01/2024-07-31",
        "a length of time stands in nobody's way",
    ),
    (
        "The envoy expects a truce by spring. Monitors said 17 herders were killed near Gao.",
        None,
        "what lies ahead is no event of theirs",
    ),
    (
        "The UN says 3.5 million people are displaced, up from 2.6 million a year ago.",
        None,
        "the day of the figure it is compared with",
    ),
    ("The army said it had sent 3,000 troops to the region.", None, "forces sent have no day of their own"),
    ("Over the years rebels have killed 3,000 people.", None, "no window stated"),
    (
        "Jihadists attacked the town on Monday. They claimed to have killed 90 soldiers.",
        "2024-12-23/2024-12-23",
        "a perfect infinitive counts nothing up",
    ),
    (
        "It came a day after shells killed 10 people waiting for flour on Monday in the suburb of Dobrin and wounded 18.",
        "2024-12-22/2024-12-22",
        "a second object of the earlier event",
    ),
    (
        "Clashes have killed 90 civilians since Monday, a monitor said.\n\nAt least 30 soldiers also died, it said.",
        "2024-12-23/2024-12-27",
        "one more thing of the same days",
    ),
    (
        "The cruiser was hit on Monday. Some 300 sailors are feared dead.",
        "2024-12-23/2024-12-23",
        "feared now, dead then",
    ),
    ("A mission was agreed a year ago; only 400 officers have arrived so far.", None, "a semicolon parts two clauses"),
    (
        "The attack came a day after rebels fired at the port on Monday, wounding 40 people.",
        "2024-12-22/2024-12-22",
        "all that follows came before",
    ),
    (
        "Rebels fired at the port on Monday, a day after the truce ended, killing 40 people.",
        "2024-12-23/2024-12-23",
        "they died when it was fired at",
    ),
    (
        "Jets bombed a school on Monday. The bombs fell at around 10 am and killed 22 people.",
        "2024-12-23/2024-12-23",
        "an hour names no day",
    ),
    ("Before Monday, seven soldiers had been killed.", None, "what was before a day was not on it"),
    (
        "The attack on October 7 started the war. The war has killed 900 people.",
        "2024-10-07/2024-12-27",
        "a war sums up from its beginning",
    ),
    (
        "Fighting in Tessal broke out on Tuesday. Clashes in Sake on Monday drove out the army. The fighting has killed eight people.",
        "2024-12-24/2024-12-27",
        "so does what broke out",
    ),
    (
        "A raid killed 20 people on Monday, the ministry said, a day after pagers blew up, killing 12.",
        "2024-12-22/2024-12-22",
        "what follows the attribution came before",
    ),
]


@pytest.mark.parametrize(("text", "window", "why"), WINDOWS)
def test_window(text, window, why):
    period = last(text).period
    found = f"{period.start}/{period.end}" if period and period.start else None
    assert found == window, why


def test_a_window_stays_open_without_a_day_of_publication():
    assert all(
        claim.period is None or claim.period.end is None for claim in parse("Since Monday 5 people have died.").claims
    )


# text, affiliation and class of the last claim, why
VICTIMS = [
    (
        "In Israel the army said it had downed 50 drones launched by Iran.",
        "Iranian",
        VictimClass.UNKNOWN,
        "by whom they were launched",
    ),
    ("An officer told Reuters that they had lost 12 men.", None, VictimClass.UNKNOWN, "the press loses nobody"),
    (
        "Russia's ministry said its troops inflicted 215 casualties on Ukrainian units.",
        "Ukrainian",
        VictimClass.UNKNOWN,
        "on whom they were inflicted",
    ),
    ("Israeli strikes killed 14 Palestinians in Rafah.", "Palestinian", VictimClass.UNKNOWN, "a demonym as head"),
    (
        "The General Staff said Russia had lost 1,100 soldiers.",
        "Russian",
        VictimClass.COMBATANT,
        "whose losses: the subject",
    ),
    (
        "Ukrainian forces captured 30 North Korean soldiers. At least 12 soldiers died later.",
        "North Korean",
        VictimClass.COMBATANT,
        "said before",
    ),
    (
        "Russia launched 80 drones at Kyiv overnight. Air defences downed 70 drones.",
        "Russian",
        VictimClass.UNKNOWN,
        "the drones of before",
    ),
    (
        "The African Union, whose 5,000 soldiers in Somalia have struggled, is broke.",
        "African Union",
        VictimClass.COMBATANT,
        "a possessor",
    ),
    ("Russian forces suffered 900 casualties in May.", "Russian", VictimClass.UNKNOWN, "who suffers them"),
    (
        "Hezbollah fighters fired first. On the Israeli side, 23 soldiers were killed.",
        "Israeli",
        VictimClass.COMBATANT,
        "whose side it is",
    ),
    (
        "Boko Haram militants attacked a base, killing 20 soldiers.",
        None,
        VictimClass.COMBATANT,
        "militants have no soldiers",
    ),
    ("Mali's army says it lost three soldiers.", "Malian", VictimClass.COMBATANT, "the speaker's own"),
    (
        "Chad spoke. Mali's army says it had already lost three soldiers.",
        "Malian",
        VictimClass.COMBATANT,
        "with an auxiliary",
    ),
    ("The Israeli military said four of its soldiers were killed.", "Israeli", VictimClass.COMBATANT, "its"),
    ("The army said it lost three soldiers.", None, VictimClass.COMBATANT, "anybody's army"),
    ("Nine members of Hezbollah were killed in Beirut.", "Hezbollah", VictimClass.COMBATANT, "named behind"),
    ("Eleven people, including three children, were killed.", None, VictimClass.CIVILIAN, "children do not fight"),
    ("Reports put Georgian losses at 40.", "Georgian", VictimClass.UNKNOWN, "at the noun of outcome"),
    (
        "Some 60 foreign mercenaries were killed.",
        "foreign",
        VictimClass.COMBATANT,
        "no nationality, but not of the land",
    ),
    (
        "Twelve people were killed by Russian shelling.",
        None,
        VictimClass.UNKNOWN,
        "the killer's nationality is not theirs",
    ),
]


@pytest.mark.parametrize(("text", "who", "fights", "why"), VICTIMS)
def test_victims(text, who, fights, why):
    claim = last(text)
    assert (claim.victims, claim.victim_class) == (who, fights), why


# text, status of the last claim, why
STANDING = [
    ("Five people were killed.", ClaimStatus.ASSERTED, "plain"),
    ("The army denied that 40 soldiers were killed.", ClaimStatus.NEGATED, "denied"),
    ("Reports that 200 soldiers were captured in Malakal are false.", ClaimStatus.NEGATED, "called false"),
    ("The strike did not kill 40 soldiers.", ClaimStatus.NEGATED, "negated"),
    ("The strike could kill thousands of people.", ClaimStatus.HYPOTHETICAL, "a modal"),
    ("Militants planned to kill 100 people.", ClaimStatus.HYPOTHETICAL, "planned"),
    ("Kigali, which denies backing rebels, deployed 900 soldiers.", ClaimStatus.ASSERTED, "another thing is denied"),
    ("Up to 30 soldiers may have been killed.", ClaimStatus.ASSERTED, "hedged, but about what happened"),
    ("In May, 50 soldiers were killed.", ClaimStatus.ASSERTED, "the month is no modal"),
    ("Police spoke of 7 dead, revising an earlier toll of four dead.", ClaimStatus.SUPERSEDED, "an earlier toll"),
    ("The death toll rose to 21 from 15.", ClaimStatus.SUPERSEDED, "the old toll"),
]


@pytest.mark.parametrize(("text", "status", "why"), STANDING)
def test_status(text, status, why):
    assert last(text).status is status, why


# text, hedges of each claim, why
HEDGES = [
    ("Perhaps 40 rebels were killed.", [["Perhaps"]], "an adverb"),
    (
        "Rebels killed 60 soldiers and perhaps 20 policemen.",
        [[], ["perhaps"]],
        "an adverb before a number is that number's",
    ),
    (
        "The ministry said 19 people were killed. Reuters could not verify the toll.",
        [["could not verify"]],
        "the next sentence",
    ),
    ("The rebels claimed to have killed 25 soldiers.", [["claimed"]], "the cue itself"),
    (
        "Fifteen villagers, including six girls, were reportedly killed.",
        [["reportedly"], ["reportedly"]],
        "before the verb, whatever stands between",
    ),
    ("An estimated 900 people fled.", [["estimated"]], "more than a bound"),
    ("About 900 people fled.", [[]], "a mere bound"),
]


@pytest.mark.parametrize(("text", "hedges", "why"), HEDGES)
def test_hedges(text, hedges, why):
    found = [[hedge.text for hedge in claim.hedges] for claim in claims(text)]
    assert [[hedge.removeprefix("An ") for hedge in each] for each in found] == hedges, why


def test_a_part_points_to_its_total():
    total, part = claims("Eleven people, including three children, were killed.")
    assert (total.part_of, part.part_of) == (None, total.quantity.span)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Israeli strikes killed 14 people in Rafah on Thursday.", "Rafah"),
        ("Five soldiers died in Russia's Kursk region.", "Kursk"),
        ("Five soldiers died.", None),
    ],
)
def test_place(text, place):
    found = last(text).place
    assert (found.text if found else None) == place


@pytest.mark.parametrize(
    ("text", "cumulative"),
    [
        ("More than 300 people have died since October 7.", True),
        ("The death toll stands at 300.", True),
        ("Five people were killed on Tuesday.", False),
        ("Russia loses 1,200 soldiers a day.", False),
        ("Five people were killed.", None),
    ],
)
def test_cumulative(text, cumulative):
    assert last(text).cumulative is cumulative


def test_parts_are_the_very_mentions_of_the_article():
    text = "The army said on Friday that perhaps 12 soldiers were killed in Kursk on Tuesday."
    article = parse(text, published=PUBLISHED)
    (claim,) = article.claims
    assert claim.quantity in article.quantities
    assert claim.quote in article.quotes
    assert set(claim.hedges) <= set(article.hedges)
    assert set(claim.period.basis) <= set(article.dates)
    assert text[claim.span.start : claim.span.end] == claim.text
    assert claim.span.contains(claim.quantity.span)


def test_a_text_of_numbers_only_has_quantities_but_no_claims():
    text = "The 12 delegates stayed for 3 days."
    assert find_quantities(text)
    assert not claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "5 killed",
        "killed 5",
        "5",
        "and 5 killed and",
        "5 of 5 of 5 drones",
        "\ud800 5 killed",
        "of them 5",
        "5 were",
        "killed or killed or 5",
    ],
)
def test_fragments_do_not_fail(text):
    parse(text, published=PUBLISHED)
    parse(text)


@pytest.mark.parametrize(
    "unit", ["probably 5 killed, ", "on Friday 5 killed ", "killed or ", "including 5 ", "the toll rose from 5 to 6 "]
)
def test_hostile_texts_are_bounded(unit):
    assert len(parse(unit * 300, published=PUBLISHED).text) == 300 * len(unit)


# published, how long before: nothing that a calendar cannot hold may raise
@pytest.mark.parametrize(
    ("published", "distance"),
    [
        ("2024-12-27", "99999999999 days"),
        ("2024-12-27", f"{'9' * 5000} weeks"),
        ("0001-01-05", "9999 days"),
        ("9999-12-31", "three days"),
    ],
    ids=["beyond the calendar", "beyond any number", "before the first year", "in the last year"],
)
def test_a_distance_beyond_the_calendar(published, distance):
    text = f"The raid came overnight, {distance} after five people were killed. It killed two overnight."
    found = parse(text, published=published).claims
    assert all(claim.period is None or claim.period.start <= claim.period.end for claim in found)
    assert found
