"""Days that history named, weekdays of a month, and years with their era."""

import pytest

from conflictparse import find_dates

NAMED = [
    ("since 9/11", [("9/11", "2001-09-11")], "one day of one year"),
    ("On D-Day they landed.", [("D-Day", "1944-06-06")], "one day of one year"),
    ("the last Sunday of May", [("the last Sunday of May", "2024-05-26")], "the most recent one"),
    ("the first Tuesday in November 2022", [("the first Tuesday in November 2022", "2022-11-01")], "a year beside it"),
    ("the second Friday of every March", [("the second Friday of every March", "XXXX-03")], "recurs"),
    ("a year ago today", [("a year ago today", "2023-12-27")], "to the day"),
    ("two weeks ago to the day", [("two weeks ago to the day", "2024-12-13")], "to the day"),
    ("in the week of October 7", [("the week of October 7", "2024-W41")], "the week that holds it"),
    ("He vanished last Oct. 23.", [("last Oct. 23", "2024-10-23")], "one expression"),
    (
        "He fled in June 2021 and returned later that year.",
        [("June 2021", "2021-06"), ("later that year", "2021")],
        "told",
    ),
    ("By the end of the week 80,000 had left.", [("the end of the week", "2024-W52")], "a count behind it"),
    ("the hundred-day siege", [("the hundred-day", "P100D")], "no figure"),
    ("in the 17th and 18th centuries", [("17th", "16"), ("18th centuries", "17")], "both centuries"),
    ("The day after the vote it rained.", [("The day after", "XXXX-XX-XX")], "of an event without a date"),
    (
        "at 3:40 a.m. (0140 GMT) Tuesday",
        [("3:40 a.m.", "2024-12-24T03:40"), ("0140 GMT", "2024-12-24T01:40Z"), ("Tuesday", "2024-12-24")],
        "the day of both times",
    ),
]

ERAS = [
    ("the revolt of 499-493 BC", [("499", "BC0499"), ("493 BC", "BC0493")], "both years of a pair"),
    ("between 264 and 146 B.C.", [("264", "BC0264"), ("146 B.C.", "BC0146")], "with points"),
    ("In the spring of 480 BC", [("the spring of 480 BC", "BC0480-SP")], "a season"),
    ("In August 480 BC", [("August 480 BC", "BC0480-08")], "a month"),
    ("On 2 August 216 BC", [("2 August 216 BC", "BC0216-08-02")], "a day"),
    ("the 470s BC", [("the 470s BC", "BC047")], "a decade"),
    (
        "In 218 BC he won. The following year he won again.",
        [("218 BC", "BC0218"), ("The following year", "BC0217")],
        "years fall",
    ),
    ("In 241 BC it ended. Twenty years later", [("241 BC", "BC0241"), ("Twenty years later", "BC0221")], "years fall"),
    ("By AD 70 it lay in ruins, and in 135 CE", [("AD 70", "0070"), ("135 CE", "0135")], "of our era"),
    ("The ad ran at Gate 3 in Vancouver, BC.", [], "no eras"),
]


@pytest.mark.parametrize(("text", "expected", "why"), [*NAMED, *ERAS])
def test_value(text: str, expected: list[tuple[str, str]], why: str) -> None:
    assert [(found.text, found.timex) for found in find_dates(text, published="2024-12-27")] == expected, why


@pytest.mark.parametrize("text", ["480 BC", "the 470s BC", "the 5th century BC", "spring 480 BC"])
def test_a_year_before_christ_has_no_days(text: str) -> None:
    (found,) = find_dates(text, published=None)
    assert (found.start, found.end) == (None, None)


@pytest.mark.parametrize(
    "text", ["One day he will return.", "the third in as many days", "April Smith spoke.", "Route 1948"]
)
def test_never_a_date(text: str) -> None:
    assert find_dates(text, published="2024-12-27") == ()


@pytest.mark.parametrize("text", ["9/11/2001", "v9/11-2", "D-Day for the vote"])
def test_not_a_day_of_history(text: str) -> None:
    assert "day_of_history" not in {found.rule for found in find_dates(text, published="2024-12-27")}
