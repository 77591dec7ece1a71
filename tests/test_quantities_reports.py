"""Numbers as bulletins, agencies, histories and business pages write them: a sentence, and all that it counts."""

import pytest

from conflictparse import find_quantities

SHARES = [
    ("They shot down 24 out of 30 drones.", [(24, "drone"), (30, "drone")], "two counts"),
    ("They intercepted eight out of 10 drones.", [(8, "drone"), (10, "drone")], "of what was done"),
    ("One out of five people depends on aid.", [(0.2, "person")], "a share"),
    ("Nine out of 10 residents have fled.", [(0.9, "resident")], "a share"),
    ("Output dropped by a quarter.", [(0.25, None)], "nothing behind it"),
    ("More than a third voted.", [(1 / 3, None)], "a bound before it"),
    ("It booked a third more than last year.", [(1 / 3, None)], "compared"),
    ("The Guard lost one man in three.", [(1 / 3, "man")], "the noun within"),
    ("A quarter of a million Ukrainians left.", [(250_000, "Ukrainian")], "of a scale word"),
]

PARTICLES = [
    ("The rebels handed over 95 prisoners.", [("exact", 95)], "handed over"),
    ("Guards turned over 14 detainees.", [("exact", 14)], "turned over"),
    ("The army took over 6 small villages.", [("exact", 6)], "taken over"),
    ("The army took over 300 prisoners.", [("more_than", 300)], "prisoners are taken"),
    ("Lorries brought over 300 tonnes of flour.", [("more_than", 300)], "flour is brought"),
    ("The toll has passed 44,000, officials say.", [("more_than", 44_000)], "a toll passes"),
    ("It killed 12 men at the very least.", [("at_least", 12)], "behind the noun"),
    ("It killed 12 men or more.", [("at_least", 12)], "behind the noun"),
    ("It fired 20 shells at most.", [("at_most", 20)], "behind the noun"),
    ("It hit 20 men at least 10 km away.", [("exact", 20), ("at_least", 10)], "of the next number"),
    ("The column passed 12 villages.", [("exact", 12)], "a column passes by"),
]

DATES_AND_COUNTS = [
    ("In October, 24 people were wounded.", [(24, "person")], "a comma ends the month"),
    ("In October 24 people were wounded.", [(24, "person")], "in a month"),
    ("On October 24 people took to the streets.", [], "on a day"),
    ("On 3 June 12 people were arrested.", [(12, "person")], "behind a day"),
    ("In May 2024, 1,200 homes were hit.", [(1200, "home")], "behind a year"),
]

FORMS = [
    ("Aid worth EUR 60m arrived.", [(60_000_000, "EUR")], "millions behind a code"),
    ("It fed 3.4m people, up from 2.9m.", [(3_400_000, "person"), (2_900_000, "person")], "millions once more"),
    ("The 1.4m-strong army is large.", [(1_400_000, "strong")], "millions of soldiers"),
    ("A couple of hundred people came.", [(None, "person")], "a vague hundred"),
    ("They flew 60 sorties.", [(60, "sortie")], "a lemma in -ie"),
    ("They hired two minibuses.", [(2, "minibus")], "a lemma in -us"),
    ("All 20 Shahed-136/131 drones fell.", [(20, "drone")], "a stroke in a name"),
    ("They fired 17 missiles, including five ballistic ones.", [(17, "missile"), (5, "missile")], "ones"),
    ("They walked for a day and a half.", [(1.5, "day")], "the article is the one"),
    ("It weighed a tonne and a half.", [(1.5, "tonne")], "the article is the one"),
    ("It trades at a $14 discount.", [(14, "USD")], "an article before the sign"),
    ("Kyiv's $61 billion is late.", [(61_000_000_000, "USD")], "a genitive before the sign"),
    ("It paid S$30 and US $50m.", [(30, "SGD"), (50_000_000, "USD")], "dollars of others"),
    ("He lost his pen 7 times.", [(7, "time")], "a pen is no currency"),
    ("It cost PEN 40 and Tk 300.", [(40, "PEN"), (300, "BDT")], "codes and abbreviations"),
    ("A 1520 sq m hall burned.", [(1520, "square metre")], "no year"),
    ("It paid A$14.", [(14, "AUD")], "the dollar of Australia"),
    ("The seven-man crew died.", [(7, "man")], "the noun behind the hyphen"),
    ("They burned 300 of the village's 420 homes.", [(300, "home"), (420, "home")], "a genitive between"),
    ("24.5m of 61.5m voters came.", [(24_500_000, "voter"), (61_500_000, "voter")], "millions of millions"),
    ("Half its 44 members agreed.", [(0.5, "member"), (44, "member")], "a possessive between"),
    ("Two-thirds of the 128 MPs agreed.", [(2 / 3, "MP"), (128, "MP")], "a short plural"),
    ("It bought 96 Apaches.", [(96, "Apache")], "a lemma in -che"),
    ("It was 12C.", [(12, "degree Celsius")], "degrees, not cents"),
]

NEVER = [
    ("They held Height 214.2.", "a hill"),
    ("They met at grid 37U DQ 4512 8823.", "a map grid"),
    ("He led 16 Air Assault Brigade.", "a brigade with a longer name"),
    ("He led 1 Guards Tank Army.", "an army"),
    ("Sections 5, 6 and 7 were repealed.", "a list of sections"),
    ("It stands at 16-18 Industrial Avenue.", "an address"),
    ("Ubuntu 22.04 and iOS 17.5 are affected.", "versions"),
    ("ISBN 978-0-14-044926-6", "a book"),
    ("They wore size 42 boots.", "a size"),
    ("Grid square 4712 was quiet.", "a map grid"),
    ("They had a two-to-one advantage.", "odds"),
    ("They were outnumbered by ten to one.", "odds"),
    ("The Six-Day War began.", "a war"),
    ("The Thirty Years' War began.", "a war"),
    ("The Group of Seven met.", "a group of states"),
    ("The P5+1 met.", "a group of states"),
    ("He lives in Flat 4B.", "a flat"),
    ("See pp. 45-47 and footnote 12.", "pages and notes"),
    ("The ratio is 3:1.", "a proportion"),
    ("A .50-calibre gun fired.", "a bore"),
    ("A 12-gauge gun fired.", "a bore"),
    ("One evening it rained.", "an adverbial"),
    ("At one point it rained.", "an adverbial"),
    ("By one account it rained.", "an idiom"),
    ("On the one hand, it rained.", "an idiom"),
    ("I was one of the lucky ones.", "an idiom"),
    ("A one-in-a-million shot hit it.", "an idiom"),
]


@pytest.mark.parametrize(("text", "expected", "why"), [*SHARES, *DATES_AND_COUNTS, *FORMS])
def test_value_and_unit(text, expected, why):
    assert [(found.value, found.unit) for found in find_quantities(text)] == expected, why


@pytest.mark.parametrize(("text", "expected", "why"), PARTICLES)
def test_particle_or_bound(text, expected, why):
    assert [(found.bound.value, found.value) for found in find_quantities(text)] == expected, why


@pytest.mark.parametrize(("text", "why"), NEVER)
def test_never(text, why):
    assert [found.text for found in find_quantities(text)] == [], why


def test_an_item_number_inside_a_line():
    found = find_quantities("1. Two people were hurt. 2. Ten houses burned.")
    assert [(quantity.value, quantity.unit) for quantity in found] == [(2, "person"), (10, "house")]


def test_the_iphone_costs():
    assert [found.unit for found in find_quantities("The iPhone 15 costs $799.")] == ["USD"]
