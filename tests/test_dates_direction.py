"""Whether a day, a month or a weekday without a year lies ahead, in a report published on Wednesday, 12 June 2024."""

import pytest

from conflictparse import find_dates

ROWS = [
    ("The new barracks will be inaugurated in September.", ["2024-09"]),
    ("He was inaugurated in September.", ["2023-09"]),
    ("Parliament is expected to ratify the treaty in October.", ["2024-10"]),
    ("Parliament ratified the treaty in October.", ["2023-10"]),
    ("Talks might begin after the election in November.", ["2024-11"]),
    ("Talks began after the election in November.", ["2023-11"]),
    ("The swap should begin by the weekend.", ["2024-W24-WE"]),
    ("By the weekend, 300 people had fled.", ["2024-W23-WE"]),
    ("Envoys will meet over the weekend.", ["2024-W24-WE"]),
    ("A visit, initially planned for 10 June, was called off.", ["2024-06-10"]),
    ("Troops shot 30 men believed to be behind the October 7 ambush.", ["2023-10-07"]),
    ("The fleet is to sail on July 9.", ["2024-07-09"]),
    ("The fleet sailed on July 9.", ["2023-07-09"]),
    ("She wants to reopen the school in August.", ["2024-08"]),
    ("The two armies agreed to a truce in August.", ["2023-08"]),
    ("The truce was agreed to last until August 15.", ["2024-08-15"]),
    ("Ministers meet on Friday to discuss sanctions.", ["2024-06-14"]),
    ("The ministers are meeting on Saturday in Riyadh.", ["2024-06-15"]),
    ("The ministers met on Friday.", ["2024-06-07"]),
    ("On Friday, the court will rule on the appeal.", ["2024-06-14"]),
    ("On Friday, the court ruled against him.", ["2024-06-07"]),
    ("On July 1, Hungary takes over the presidency.", ["2024-07-01"]),
    ("From July 1, petrol will cost more.", ["2024-07-01"]),
    ("Starting Monday, trains will run again.", ["2024-06-17"]),
    ("Since Monday, trains have been running again.", ["2024-06-10"]),
    ("The summit, to be held on 9-11 July, will discuss Ukraine.", ["2024-07-09", "2024-07-11"]),
    ("The deal expires in November.", ["2024-11"]),
    ("A deal reached in November has expired.", ["2023-11"]),
    ("He faces trial in September.", ["2024-09"]),
    ("The hostages could be freed as early as Sunday, mediators said.", ["2024-06-16"]),
    ("The mediators left on Sunday.", ["2024-06-09"]),
    ("Elections are due in May.", ["2025-05"]),
    ("In elections in May he won 88 percent.", ["2024-05"]),
    ("The budget, unveiled in March, has been revised.", ["2024-03"]),
    ("They may strike again in July, intelligence officials warn.", ["2024-07"]),
    ("The pilot, shot down in July, was swapped last week.", ["2023-07", "2024-W23"]),
    ("The ministry said the ban would come into force on June 20.", ["2024-06-20"]),
    ("The ministry said the ban came into force on June 2.", ["2024-06-02"]),
    ("By December the army had lost 300 tanks.", ["2023-12"]),
    ("By December the army will have lost 3,000 tanks.", ["2024-12"]),
    ("Rains are forecast through Sunday.", ["2024-06-16"]),
    ("Voting ends on Thursday.", ["2024-06-13"]),
    ("The curfew was lifted on Thursday.", ["2024-06-06"]),
    ("He has until Friday to appeal.", ["2024-06-14"]),
    ("The two will meet again on July 4, which is a holiday.", ["2024-07-04"]),
    ("The order, signed in January, gives them until July to comply.", ["2024-01", "2024-07"]),
    ("A vote planned for June 18 has been put off to July 2.", ["2024-06-18", "2024-07-02"]),
    ("The exercise runs until June 28.", ["2024-06-28"]),
    ("The exercise ran until June 8.", ["2024-06-08"]),
    ("They had planned to leave in February.", ["2024-02"]),
    ("Deliveries of the jets, due to begin in July, were delayed.", ["2024-07"]),
    ("Speaking ahead of Thursday's G7 summit, he urged unity.", ["2024-06-13"]),
    ("He spoke after Thursday's cabinet meeting.", ["2024-06-06"]),
    ("The next round is on June 21.", ["2024-06-21"]),
    ("The first Patriot arrived in April and a second is coming in August.", ["2024-04", "2024-08"]),
    ("Paris hosts the Games from July 26 to August 11.", ["2024-07-26", "2024-08-11"]),
    ("The storm reached the coast Thursday night.", ["2024-06-06TNI"]),
    ("Residents were told to evacuate by Friday.", ["2024-06-14"]),
    ("The union called a strike for June 25.", ["2024-06-25"]),
    ("Three men are due in court on Monday over the July 2022 arson.", ["2024-06-17", "2022-07"]),
    ("A memorial is planned for this weekend.", ["2024-W24-WE"]),
    ("No date has been set, but it is unlikely before September.", ["2024-09"]),
    ("It has not rained since September.", ["2023-09"]),
    ("Russia plans a big push in the autumn, he said.", ["2024-FA"]),
    ("Russia's push in the autumn failed.", ["2023-FA"]),
    ("The peace summit opens on Saturday in Switzerland.", ["2024-06-15"]),
    ("The king will turn 76 in November, palace officials said Tuesday.", ["2024-11", "2024-06-11"]),
    ("Israel must halt the operation by July 1, the court ordered.", ["2024-07-01"]),
    ("He was ordered to report to prison by July 1.", ["2024-07-01"]),
    ("The conscript was ordered to the front in July.", ["2023-07"]),
    ("Brent for November delivery fell.", ["2024-11"]),
    ("Three days of mourning begin on Thursday.", ["P3D", "2024-06-13"]),
    ("The mission was extended until December 31.", ["2024-12-31"]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_direction(text: str, expected: list[str]) -> None:
    assert [found.timex for found in find_dates(text, published="2024-06-12")] == expected


@pytest.mark.xfail(
    strict=True,
    reason="whether the day is of the threat or of what is threatened is open; a weak modal reaches no weekday",
)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The group threatened to resume attacks on Friday.", ["2024-06-14"]),
        ("Forecasters say the storm should reach the coast Thursday night.", ["2024-06-13TNI"]),
    ],
)
def test_known_gaps(text: str, expected: list[str]) -> None:
    assert [found.timex for found in find_dates(text, published="2024-06-12")] == expected
