"""Numbers that count nothing; where a row names some, these and no others are quantities."""

import pytest

from conflictparse import Config, find_quantities, quantities
from conflictparse.text import Document

NEVER = [
    ("The year was 2014.", "a year"),
    ("In 2022 Russian troops moved in.", "a year before a plural"),
    ("It began in August 2013, not 2011.", "years in a list"),
    ("The 2014 shooting death shocked all.", "a year as an attribute"),
    ("The 2019-20 season was short.", "a season"),
    ("They met on 12 March.", "a day before its month"),
    ("They met on March 12.", "a day behind its month"),
    ("They met on Oct. 13.", "an abbreviated month"),
    ("They met on May 5 and 6.", "two days"),
    ("They met on February 24, 2022.", "a full date"),
    ("They met on 2024-12-27.", "an ISO date"),
    ("They met on 12/25/2024.", "slashes"),
    ("They met on 27.12.2024.", "points"),
    ("The 1990s were hard.", "a decade"),
    ("It began at 14:30.", "a clock time"),
    ("It began at 6:30 a.m.", "a clock time with a.m."),
    ("It began at 10.45pm.", "a British clock time"),
    ("It began at 5 p.m.", "an hour"),
    ("It began at 0600 GMT.", "a zone"),
    ("The 93rd Brigade held.", "an ordinal"),
    ("The 2nd and 3rd lines fell.", "ordinals"),
    ("It was the second attack for a third day.", "ordinal words"),
    ("A T-72 burned.", "a tank"),
    ("An F-16 and a Su-34 crashed.", "aircraft"),
    ("A Shahed-136 hit the roof.", "a drone"),
    ("The Kh-101 is fast.", "a missile"),
    ("An M142 was hit.", "letters before"),
    ("The G7 met.", "a group"),
    ("A Boeing 737 landed.", "an airliner"),
    ("The 737 Max landed.", "an airliner without its maker"),
    ("Article 5 was invoked.", "an article"),
    ("Resolution 2254 was adopted.", "a resolution"),
    ("Suspect No. 14 fled.", "a number by name"),
    ("Unit 3 was shut down.", "a reactor"),
    ("Battalion 47 withdrew.", "a battalion"),
    ("The 47 Brigade withdrew.", "a brigade"),
    ("Hill 402 was taken.", "a hill"),
    ("Route 66 was closed.", "a road"),
    ("They took the iPhone 11.", "a product"),
    ("It fell after 9/11.", "an event"),
    ("They worked 24/7.", "around the clock"),
    ("The vote was 141-5.", "a vote"),
    ("They adopted it by 15-0.", "a unanimous vote"),
    ("They won 2-3 at home.", "a score"),
    ("The spot is 48.5° N.", "a latitude"),
    ("The spot is 48.1234, 37.5678.", "coordinates"),
    ("Call 0800 555 1234.", "a telephone number"),
    ("Call +380 44 123 4567.", "an international one"),
    ("Call 555-1234.", "a local one"),
    ("It is version 10.0.0.1.", "a version"),
    ("He lives at 358 Northern Road.", "an address"),
    ("No one was hurt.", "no one"),
    ("This one was hurt.", "this one"),
    ("They blamed one another.", "one another"),
    ("One can see the sea.", "the pronoun"),
    ("He is the one who fired.", "the one"),
    ("They stood at ground zero.", "ground zero"),
    ("It was year three of the war.", "a numbered year"),
    ("A baker's dozen.", "a proverb"),
    ("They came in the bottom three.", "a rank"),
    ("World War Two ended.", "a war"),
    ("See code 24703L202 for 3D.", "codes"),
    ("See lot 24703 L-202.", "codes"),
    ("Item #3 is lost.", "a hash"),
    ("The army won its first victory.", "no number at all"),
    ("How many soldiers fell is unknown.", "how many"),
    ("Some say so, and some of them left.", "some without a count"),
    ("Test scores fell.", "scores that are no count"),
    ("They outnumber us by 4 to 1.", "odds"),
    ("It was a 5-to-4 ruling.", "odds with hyphens"),
    ("He won the Battle of Seven Pines.", "a number in a name"),
    ("They began Operation Falcon 719.", "an operation"),
    ("It was back in ’08.", "a short year"),
    ("It is on p. 265.", "a page"),
    ("They went one-by-one.", "one by one"),
    ("He was the only one who saw it.", "the only one"),
    ("Under Law 10/59 he fled.", "a numbered law"),
    ("Three-fingered Jack", "an epithet"),
]
KNOWN_GAPS = {"an epithet"}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param(text, why, id=why, marks=pytest.mark.xfail(strict=True) if why in KNOWN_GAPS else ())
        for text, why in NEVER
    ],
)
def test_never(text, why):
    assert [found.text for found in find_quantities(text)] == [], why


@pytest.mark.parametrize(("text", "why"), [row for row in NEVER if row[1] not in KNOWN_GAPS], ids=str)
def test_never_without_the_help_of_dates(text, why):
    assert [found.text for found in quantities.find(Document(text), Config())] == [], why


BESIDE = [
    ("1. Five killed in raid", ["Five"], "an enumerator"),
    ("They wanted 1) food and 2) rest for 30 men.", ["30"], "items in a sentence"),
    ("Flight KX44 crashed near Tarin in 2019 with 61 people aboard.", ["61"], "a flight and a year"),
    ("Two Mk 4 tanks", ["Two"], "a mark inside a noun phrase"),
    ("On May 5 three men left; they may call 20 others.", ["three", "20"], "a month and a verb"),
    ("Two days later 14 arrived.", ["Two days", "14"], "time that passed is an amount"),
    (
        "At least 1260 Russian military units fought 1,750 rebels.",
        ["At least 1260", "1,750"],
        "numbers like years that count",
    ),
    ("At least 2000 people fled in 2000.", ["At least 2000"], "a year and its like"),
    ("They lost 12 multiple launch rocket systems and 3 multiple-launch rockets.", ["12", "3"], "a name of arms"),
    ("One of the army officers said 12 men fled.", ["12"], "one who speaks"),
    ("He is one of the officers; one soldier fled.", ["one", "one"], "one that counts"),
    ("A sub-7 reading", ["sub-7"], "a prefix"),
    ("In Homs 12 people died.", ["12"], "a place before a count"),
    ("They sent 31 Abrams tanks.", ["31"], "a name between"),
    ("It cost USD 200 and EUR 300.", ["USD 200", "EUR 300"], "codes are no names"),
]


@pytest.mark.parametrize(("text", "shown", "why"), BESIDE, ids=[why for *_, why in BESIDE])
def test_only(text, shown, why):
    assert [found.text for found in find_quantities(text)] == shown, why
