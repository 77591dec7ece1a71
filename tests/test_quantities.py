"""How many of what: numerals, bounds, ranges, counted nouns and what is left out. One construction a row."""

import pytest

from conflictparse import Bound, Config, QuantityKind, find_quantities

A = "at_least"
M = "more_than"
L = "less_than"
U = "at_most"
E = "exact"
C = "about"
V = "indefinite"

NUMERALS = [
    ("They buried 7 fighters.", 7, "digits"),
    ("They buried 3,450 fighters.", 3450, "commas"),
    ("They buried 1,234,567 fighters.", 1_234_567, "more commas"),
    ("They paid for 12,34,567 bricks.", 1_234_567, "Indian grouping"),
    ("Losses reached 473 400 soldiers.", 473_400, "a space between thousands"),
    ("Losses reached 1.000.000 soldiers.", 1_000_000, "points between thousands"),
    ("It produced 1.2 million shells.", 1_200_000, "a scale word makes a whole number"),
    ("It produced 1.23 shells a man.", 1.23, "a decimal stays one"),
    ("The rate fell to .5 percent.", 0.5, "a decimal without a zero"),
    ("It produced 3k shells.", 3000, "a letter for thousands"),
    ("Some say 1.4m refugees left.", 1_400_000, "m is a million before what is counted"),
    ("There were 4 hundred million people.", 400_000_000, "two scale words"),
    ("They hold 25 lakh voters.", 2_500_000, "the Indian scale"),
    ("Twenty-two militants fled.", 22, "a hyphen"),
    ("Two hundred and sixty-four civilians died.", 264, "and"),
    ("Nine hundred and fifty prisoners returned.", 950, "and again"),
    ("Forty five thousand three hundred men fell.", 45_300, "groups"),
    ("A hundred tanks rolled in.", 100, "an article is one"),
    ("They lost a dozen tanks.", 12, "dozen"),
    ("They lost two dozen tanks.", 24, "two dozen"),
    ("They lost half a dozen tanks.", 6, "half a dozen"),
    ("Half a million people fled.", 500_000, "half a million"),
    ("A half-million people fled.", 500_000, "with a hyphen"),
    ("A quarter million people fled.", 250_000, "a quarter million"),
    ("Two and a half million people fled.", 2_500_000, "and a half"),
    ("Three quarters of a million people fled.", 750_000, "three quarters of a million"),
    ("The road runs 10 1/2 miles.", 10.5, "a mixed fraction"),
    ("It took ½ hour.", 0.5, "a fraction sign"),
    ("It took 1/2 hour.", 0.5, "a simple fraction"),
    ("Two-thirds of the plants were hit.", 2 / 3, "a spelled fraction"),
    ("A third of the city is dark.", 1 / 3, "a third of"),
    ("Half of the hospitals closed.", 0.5, "half of"),
    ("One in five homes was hit.", 0.2, "a ratio"),
    ("Nine out of 10 homes were hit.", 0.9, "out of"),
    ("It fell to minus 30 degrees.", -30, "minus"),
    ("Zero casualties were reported.", 0, "zero"),
    ("Nearly a million and a half fled.", 1_500_000, "a million and a half"),
    ("A one-in-five risk", 0.2, "a ratio with hyphens"),
    ("Some 1,2 million people fled.", 1_200_000, "a comma for the point"),
    ("Five-and-a-half years passed.", 5.5, "and a half, with hyphens"),
    ("An eighth of the city is dark.", 0.125, "an eighth of"),
]


@pytest.mark.parametrize(("text", "value", "why"), NUMERALS, ids=[why for *_, why in NUMERALS])
def test_numeral(text, value, why):
    (found,) = find_quantities(text)
    assert found.value == pytest.approx(value, rel=1e-12), why
    assert type(found.value) is type(value), why


BOUNDS = [
    ("At least 20 soldiers died.", "At least 20", 20, A, (20, None)),
    ("No fewer than 20 soldiers died.", "No fewer than 20", 20, A, (20, None)),
    ("They lost not less than 20 tanks.", "not less than 20", 20, A, (20, None)),
    ("A minimum of 20 soldiers died.", "A minimum of 20", 20, A, (20, None)),
    ("At the very least 20 soldiers died.", "At the very least 20", 20, A, (20, None)),
    ("20 or more soldiers died.", "20 or more", 20, A, (20, None)),
    ("Bodies of 44 people and more than a few limbs lay there.", "44", 44, Bound.EXACT, (44, 44)),
    ("There are 20+ bodies.", "20+", 20, A, (20, None)),
    ("There are 20-plus bodies.", "20-plus", 20, A, (20, None)),
    ("More than 20 soldiers died.", "More than 20", 20, M, (21, None)),
    ("Over 20 soldiers died.", "Over 20", 20, M, (21, None)),
    ("Well over 20 soldiers died.", "Well over 20", 20, M, (21, None)),
    ("Upwards of 20 soldiers died.", "Upwards of 20", 20, M, (21, None)),
    ("They lost in excess of 20 tanks.", "in excess of 20", 20, M, (21, None)),
    ("The toll exceeds 20.", "exceeds 20", 20, M, (21, None)),
    ("The toll has surpassed 20.", "surpassed 20", 20, M, (21, None)),
    ("The toll topped 20.", "topped 20", 20, M, (21, None)),
    ("The toll broke the 2,000 mark.", "broke the 2,000", 2000, M, (2001, None)),
    ("More than 2.5 percent fled.", "More than 2.5 percent", 2.5, M, (2.5, None)),
    ("Up to 20 soldiers died.", "Up to 20", 20, U, (None, 20)),
    ("As many as 20 soldiers died.", "As many as 20", 20, U, (None, 20)),
    ("No more than 20 soldiers died.", "No more than 20", 20, U, (None, 20)),
    ("At most 20 soldiers died.", "At most 20", 20, U, (None, 20)),
    ("20 or fewer soldiers died.", "20 or fewer", 20, U, (None, 20)),
    ("Fewer than 20 soldiers died.", "Fewer than 20", 20, L, (None, 19)),
    ("Just under 20 soldiers died.", "Just under 20", 20, L, (None, 19)),
    ("The toll was not as high as 80.", "not as high as 80", 80, L, (None, 79)),
    ("About 20 soldiers died.", "About 20", 20, C, (None, None)),
    ("Some 20 soldiers died.", "Some 20", 20, C, (None, None)),
    ("Nearly 20 soldiers died.", "Nearly 20", 20, C, (None, None)),
    ("An estimated 20 soldiers died.", "An estimated 20", 20, C, (None, None)),
    ("Close to 20 soldiers died.", "Close to 20", 20, C, (None, None)),
    ("Perhaps 20 soldiers died.", "Perhaps 20", 20, C, (None, None)),
    ("It was perhaps one of the best guns.", "one", 1, E, (1, 1)),
    ("They hold ~20 tanks.", "~20", 20, C, (None, None)),
    ("20 or so soldiers died.", "20 or so", 20, C, (None, None)),
    ("The 20-odd soldiers left.", "20-odd", 20, C, (None, None)),
    ("Exactly 20 soldiers died.", "Exactly 20", 20, E, (20, 20)),
    ("Only 20 soldiers died.", "Only 20", 20, E, (20, 20)),
    ("20 soldiers died.", "20", 20, E, (20, 20)),
    ("At least another 20 soldiers died.", "At least another 20", 20, A, (20, None)),
    ("At least about 20 soldiers died.", "At least about 20", 20, A, (20, None)),
    ("It rose by up to more than 130 people.", "more than 130", 130, M, (131, None)),
    ("Nobody slept over two days.", "two days", 2, E, (2, 2)),
    ("It went on for over two days.", "over two days", 2, M, (2, None)),
    ("He has just two men.", "two", 2, E, (2, 2)),
    ("The toll shot up to 20.", "20", 20, E, (20, 20)),
    ("The top 20 commanders met.", "20", 20, E, (20, 20)),
    ("It hopes to top 20 percent.", "top 20 percent", 20, M, (20, None)),
    ("They expect a total of 20 men.", "20", 20, E, (20, 20)),
    ("Slightly more than 20 men left.", "Slightly more than 20", 20, M, (21, None)),
]


@pytest.mark.parametrize(("text", "shown", "value", "bound", "limits"), BOUNDS, ids=[row[0] for row in BOUNDS])
def test_bound(text, shown, value, bound, limits):
    (found,) = find_quantities(text)
    assert (found.text, found.value, found.bound) == (shown, value, bound)
    assert (found.low, found.high) == limits


RANGES = [
    ("Between 500 and 700 tanks were lost.", "Between 500 and 700", (500, 700), "tank"),
    ("They lost 500 to 700 tanks.", "500 to 700", (500, 700), "tank"),
    ("They lost 500-700 tanks.", "500-700", (500, 700), "tank"),
    ("They lost 500–700 tanks.", "500–700", (500, 700), "tank"),
    ("The garrison grew from 100 to 300 men.", "from 100 to 300", (100, 300), "man"),
    ("Three or four shells landed.", "Three or four", (3, 4), "shell"),
    ("It costs $3 billion to $5 billion.", "$3 billion to $5 billion", (3_000_000_000, 5_000_000_000), "USD"),
    ("It costs 3 to 5 billion euros.", "3 to 5 billion euros", (3_000_000_000, 5_000_000_000), "EUR"),
    ("Prices run from $200 to $4 million.", "from $200 to $4 million", (200, 4_000_000), "USD"),
    ("It grew by 5 percent to 7 percent.", "5 percent to 7 percent", (5, 7), "percent"),
    ("It lasted two to three weeks.", "two to three weeks", (2, 3), "week"),
    ("Losses rose by 5 to 7 percent.", "5 to 7 percent", (5, 7), "percent"),
    ("It slipped from 4.8 to 4.7 percent.", "from 4.8 to 4.7 percent", (4.7, 4.8), "percent"),
    ("Between about 50 and 70 tanks burned.", "about 50 and 70", (50, 70), "tank"),
    ("They lost 10-15,000 troops.", "10-15,000", (10_000, 15_000), "troops"),
    ("They lost 3 or 4,000 men.", "3 or 4,000", (3_000, 4_000), "man"),
    ("It grew from 5 to 12,000 men.", "from 5 to 12,000", (5, 12_000), "man"),
    ("Between 20 and 1,000 men left.", "Between 20 and 1,000", (20, 1_000), "man"),
    ("Two or three dozen shells fell.", "Two or three dozen", (24, 36), "shell"),
    ("Four to five hundred men left.", "Four to five hundred", (400, 500), "man"),
    ("Between two and a dozen men left.", "Between two and a dozen", (2, 12), "man"),
    ("Between one and two hundred men left.", "Between one and two hundred", (100, 200), "man"),
    ("Boys of ages 12 to 15 were taken.", "12 to 15", (12, 15), "year of age"),
]


@pytest.mark.parametrize(("text", "shown", "limits", "unit"), RANGES, ids=[row[0] for row in RANGES])
def test_range(text, shown, limits, unit):
    (found,) = find_quantities(text)
    assert (found.text, (found.low, found.high), found.unit) == (shown, limits, unit)
    assert found.bound is Bound.RANGE
    assert found.value is None


SEPARATE = [
    ("Costs rose by 40 million to 500 million.", [40_000_000, 500_000_000], "a rise and what it led to"),
    ("It killed 5 and 10 fled.", [5, 10], "no range without between"),
    ("Rates are 110 yen to 1 dollar.", [110, 1], "two currencies"),
    ("It hit 5 tanks to 12 guns.", [5, 12], "two nouns"),
]


@pytest.mark.parametrize(("text", "values", "why"), SEPARATE, ids=[why for *_, why in SEPARATE])
def test_no_range(text, values, why):
    assert [found.value for found in find_quantities(text)] == values, why


VAGUE = [
    ("Dozens of villagers fled.", "Dozens", "villager"),
    ("Scores were wounded.", "Scores", "person"),
    ("Thousands of troops crossed.", "thousands", "troops"),
    ("Tens of thousands of people fled.", "Tens of thousands", "person"),
    ("Hundreds of thousands fled.", "Hundreds of thousands", None),
    ("Several hundred fighters hid.", "Several hundred", "fighter"),
    ("A few thousand fighters hid.", "A few thousand", "fighter"),
    ("Several bridges fell.", "Several", "bridge"),
    ("A couple of shells hit the roof.", "A couple", "shell"),
    ("A number of Malian soldiers fell.", "A number", "soldier"),
    ("A handful of gunmen held out.", "A handful", "gunman"),
    ("Some Moldovan soldiers gave up.", "Some", "soldier"),
    ("Numerous civilians were hurt.", "Numerous", "civilian"),
    ("Hundreds of millions of dollars went.", "Hundreds of millions of dollars", "USD"),
]


@pytest.mark.parametrize(("text", "shown", "unit"), VAGUE, ids=[row[0] for row in VAGUE])
def test_vague_number_keeps_its_word(text, shown, unit):
    (found,) = find_quantities(text)
    assert (found.text.lower(), found.unit) == (shown.lower(), unit)
    assert found.bound is Bound.INDEFINITE
    assert (found.value, found.low, found.high) == (None, None, None)


COUNTED = [
    ("3,000 North Korean soldiers died.", "North Korean soldiers", "soldier"),
    ("Two armoured fighting vehicles burned.", "armoured fighting vehicles", "vehicle"),
    ("Five Malian Red Cross volunteers died.", "Malian Red Cross volunteers", "volunteer"),
    ("They buried 12 U.N. peacekeepers.", "U.N. peacekeepers", "peacekeeper"),
    ("They buried 12 US personnel.", "US personnel", "personnel"),
    ("Five other people were hurt.", "people", "person"),
    ("Six more border guards were hurt.", "border guards", "guard"),
    ("Three high-ranking insurgents fled.", "high-ranking insurgents", "insurgent"),
    ("They fired 90 air, sea and ground-launched missiles.", "air, sea and ground-launched missiles", "missile"),
    ("Sixty dead soldiers lay there.", "dead soldiers", "soldier"),
    ("Five policemen ran.", "policemen", "policeman"),
    ("Twenty schoolchildren ran.", "schoolchildren", "schoolchild"),
    ("Three pick-up trucks burned.", "pick-up trucks", "truck"),
    ("Hundreds of freed slaves came.", "freed slaves", "slave"),
    ("A three-part plan failed.", "part", "part"),
    ("One North Korean soldier captured there died.", "North Korean soldier", "soldier"),
    ("They sent four F-16s.", "F-16s", "F-16"),
    ("They sent two Su-34 jets.", "Su-34 jets", "jet"),
    ("They sent 20 C-130s.", "C-130s", "C-130"),
    ("They lost 8 F-16s.", "F-16s", "F-16"),
    ("They lost 1,200 T-72 tanks.", "T-72 tanks", "tank"),
    ("They hit 2 S-400 systems.", "S-400 systems", "system"),
    ("They shot down 1 Ka-52.", "Ka-52", "Ka-52"),
    ("They lost 4 MT-LBs.", "MT-LBs", "MT-LB"),
    ("They hit five military sites.", "military sites", "site"),
    ("They shot 18 Hamas fighters.", "Hamas fighters", "fighter"),
    ("They met 80 Russians.", "Russians", "Russian"),
    ("They took “seven” Serb soldiers.", "Serb soldiers", "soldier"),
    ("Three of the officers fled.", "officers", "officer"),
    ("Half of the bridges fell.", "bridges", "bridge"),
    ("A five-storey building fell.", "storey", "storey"),
]


@pytest.mark.parametrize(("text", "phrase", "unit"), COUNTED, ids=[row[1] for row in COUNTED])
def test_counted_noun(text, phrase, unit):
    (found,) = find_quantities(text)
    assert found.noun_phrase is not None
    assert (found.noun_phrase.text, found.unit) == (phrase, unit)


ELIDED = [
    ("Five killed and 18 wounded in blast.", ["person", "person"]),
    ("Three soldiers were killed and 18 wounded.", ["soldier", "soldier"]),
    ("The strike killed 14 people and wounded nearly 100.", ["person", "person"]),
    ("It killed at least 207 in the capital.", ["person"]),
    ("The death toll rose to 31.", ["person"]),
    ("Casualties were put at 6,000-8,000.", ["person"]),
    ("The town had a population of 70,000.", ["person"]),
    ("The number of foreign troops rose to 157,000.", ["troops"]),
    ("They fired 90 missiles, of which nine fell short.", ["missile", "missile"]),
    ("They shot down 55 of 90 missiles.", ["missile", "missile"]),
    ("They lost hundreds and probably thousands of men.", ["man", "man"]),
    ("It killed two US and three UK soldiers.", ["soldier", "soldier"]),
    ("They fired 15 152mm shells.", ["shell", "millimetre"]),
    ("It fired 90 drones and two missiles. Forty were shot down.", ["drone", "missile", "drone"]),
    ("It fired dozens of rockets. Three were intercepted.", ["rocket", "rocket"]),
    ("It fired 40 rockets. About 50 were intercepted.", ["rocket", None]),
    ("The base got its first jets and expects six more.", ["jet"]),
    ("One of them died.", ["person"]),
    ("One was killed.", ["person"]),
    ("Eleven are children.", ["child"]),
    ("Two officials said it was one of 15 fired, of which they shot down 11.", ["official", None, None, None]),
    ("They said the missile was one of at least 15 fired overnight.", ["missile", "missile"]),
    ("They fired 40 rockets and shot down 11.", ["rocket", "rocket"]),
    ("Troops had been hit, and the army says it downed nine.", [None]),
    ("Of 130 dead, 67 were children, and perhaps 200 were wounded.", ["person", "child", "person"]),
]


@pytest.mark.parametrize(("text", "units"), ELIDED, ids=[row[0] for row in ELIDED])
def test_elided_unit(text, units):
    assert [found.unit for found in find_quantities(text)] == units


def test_subset_does_not_name_what_follows():
    text = "The raid killed 130 people, among them 67 children, and wounded more than 200."
    assert [found.unit for found in find_quantities(text)] == ["person", "child", "person"]


def test_rule_can_be_switched_off():
    text = "Dozens of men and 20 tanks"
    assert [found.text for found in find_quantities(text)] == ["Dozens", "20"]
    assert [found.text for found in find_quantities(text, config=Config().without("indefinite"))] == ["20"]
    assert [found.text for found in find_quantities(text, config=Config().without("digits"))] == ["Dozens"]


def test_range_can_be_switched_off():
    found = find_quantities("They lost 5 to 7 tanks.", config=Config().without("range"))
    assert [quantity.value for quantity in found] == [5, 7]


def test_exclusion_can_be_switched_off():
    assert find_quantities("See Article 5.") == ()
    (found,) = find_quantities("See Article 5.", config=Config().without("numbered", "designation"))
    assert found.value == 5


def test_caller_can_add_words():
    text = "Some Borduran zaporogues gave up; not quite fewer than 20."
    assert "Some" not in [found.text for found in find_quantities(text)]
    config = Config(words={"nouns.people": ["zaporogue"], "bounds.before.about": ["fewer than"]})
    found = find_quantities(text, config=config)
    assert found[0].text == "Some"
    assert found[0].unit == "zaporogue"


def test_kinds():
    text = "They gave $5, 6 percent, 7 km and 8 tanks to a 9-year-old; two-thirds were lost."
    assert [found.kind for found in find_quantities(text)] == [
        QuantityKind.MONEY,
        QuantityKind.PERCENT,
        QuantityKind.MEASURE,
        QuantityKind.COUNT,
        QuantityKind.AGE,
        QuantityKind.RATIO,
    ]
