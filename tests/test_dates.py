"""Temporal expressions as a reader of a report published on Friday, 27 December 2024 sees them."""

from datetime import date, time

import pytest

from conflictparse import Config, find_dates
from conflictparse.kinds import Anchor, DateKind, Grain

PUBLISHED = "2024-12-27"


def values(text: str, published: str | None = PUBLISHED, config: Config | None = None) -> list[tuple[str, str]]:
    return [(found.text, found.timex) for found in find_dates(text, published=published, config=config)]


DAYS = [
    ("The depot burned on Friday.", [("Friday", "2024-12-27")], "today counts"),
    ("The depot burned on Thursday.", [("Thursday", "2024-12-26")], "the most recent one"),
    ("Talks will resume on Monday.", [("Monday", "2024-12-30")], "a firm cue of the future"),
    ("He said on Monday that they will fight.", [("Monday", "2024-12-23")], "the cue stands behind"),
    ("Critics will fight Monday's ruling.", [("Monday", "2024-12-23")], "a possessive has happened"),
    ("It fell last Friday.", [("last Friday", "2024-12-20")], "today does not count"),
    ("They meet next Friday.", [("next Friday", "2025-01-03")], "today does not count"),
    ("It fell late Saturday.", [("late Saturday", "2024-12-21")], "a limit keeps the day"),
    ("Fighting from Thursday through Saturday", [("Thursday", "2024-12-26"), ("Saturday", "2024-12-28")], "in order"),
    ("Shells fell yesterday.", [("yesterday", "2024-12-26")], "counted from publication"),
    ("The day before yesterday it rained.", [("The day before yesterday", "2024-12-25")], "two days back"),
    ("On Sat. it rained.", [("Sat.", "2024-12-21")], "an abbreviation"),
]

PARTS_OF_DAY = [
    ("Drones came on Thursday night.", [("Thursday night", "2024-12-26TNI")], "a weekday's night"),
    ("Drones came overnight.", [("overnight", "2024-12-26TNI")], "the evening before the report"),
    ("Drones came last night.", [("last night", "2024-12-26TNI")], "the evening before"),
    ("Sirens went through the night.", [("the night", "2024-12-26TNI")], "the evening before"),
    ("Fires raged into the morning.", [("the morning", "2024-12-27TMO")], "of the report"),
    ("In the early hours of Saturday", [("the early hours of Saturday", "2024-12-21TMO")], "joined to its day"),
    ("On the night of December 20", [("the night of December 20", "2024-12-20TNI")], "joined to its day"),
    ("On the night of 20-21 December", [("the night of 20", "2024-12-20TNI"), ("21 December", "2024-12-21")], "a pair"),
    ("They left tomorrow morning.", [("tomorrow morning", "2024-12-28TMO")], "a day word"),
    ("Snipers fire at night.", [("night", "XXXX-XX-XXTNI")], "any night"),
    ("The next morning they left.", [("The next morning", "2024-12-28TMO")], "counted from publication"),
    ("In a predawn strike", [("predawn", "2024-12-27TMO")], "of the report"),
]

CALENDAR = [
    ("On December 20, 2024, it", [("December 20, 2024", "2024-12-20")], "American order"),
    ("On 20 December 2024 it", [("20 December 2024", "2024-12-20")], "British order"),
    ("On the 3rd of March 2022 it", [("the 3rd of March 2022", "2022-03-03")], "an ordinal"),
    ("On Feb. 24, 2022, it", [("Feb. 24, 2022", "2022-02-24")], "an abbreviation"),
    ("Updated at Oct 082017", [("Oct 082017", "2017-10-08")], "glued by a scraper"),
    ("the October 7 attack", [("October 7", "2024-10-07")], "the most recent one"),
    ("since February 24", [("February 24", "2024-02-24")], "the most recent one"),
    ("The law takes effect January 15.", [("January 15", "2025-01-15")], "ahead on a cue"),
    ("before the Jan. 20 deadline", [("Jan. 20", "2025-01-20")], "a deadline lies ahead"),
    ("ahead of the Jan. 20 parliamentary election", [("Jan. 20", "2025-01-20")], "an appointment close ahead"),
    ("In March 20 soldiers fell.", [("March", "2024-03")], "a count behind the month"),
    ("between 20 and 27 December", [("20", "2024-12-20"), ("27 December", "2024-12-27")], "one month for two"),
    (
        "on 5, 7 and 10 December",
        [("5", "2024-12-05"), ("7", "2024-12-07"), ("10 December", "2024-12-10")],
        "one month for three",
    ),
    ("Report No. 12, 14 July 2024", [("14 July 2024", "2024-07-14")], "a number before the date"),
    ("in the second week of July", [("the second week of July", "2024-W28")], "counted in sevens"),
    ("in the last week of May 2024", [("the last week of May 2024", "2024-W22")], "the last seven days"),
    ("from December 5 to 7", [("December 5", "2024-12-05"), ("7", "2024-12-07")], "one month for two"),
    ("on Monday, January 6", [("Monday, January 6", "2025-01-06")], "the year in which it is a Monday"),
    ("on July 25 of last year", [("July 25 of last year", "2023-07-25")], "a year in words"),
    ("It fell in August.", [("August", "2024-08")], "the most recent one"),
    ("It fell in December.", [("December", "2024-12")], "the running one"),
    ("in March 2022", [("March 2022", "2022-03")], "a year beside it"),
    ("in early November", [("early November", "2024-11")], "a limit keeps the month"),
    ("last August", [("last August", "2024-08")], "this year's is past"),
    ("next May", [("next May", "2025-05")], "the following one"),
    ("between March and November 2022", [("March", "2022-03"), ("November 2022", "2022-11")], "one year for two"),
    ("from October to March 2023", [("October", "2022-10"), ("March 2023", "2023-03")], "across the year's end"),
    ("The March operation failed.", [("March", "2024-03")], "before a noun"),
    ("They will vote in February.", [("February", "2025-02")], "ahead on a cue"),
    ("each July", [("each July", "XXXX-07")], "recurs"),
    ("on 2024-12-20 it", [("2024-12-20", "2024-12-20")], "ISO 8601"),
    ("20.12.2024 18:00 report", [("20.12.2024", "2024-12-20")], "European figures"),
    ("on 12/20/2024 it", [("12/20/2024", "2024-12-20")], "American figures"),
    ("on 20/12/2024 it", [("20/12/2024", "2024-12-20")], "twenty is no month"),
    ("at Easter", [("Easter", "2024-03-31")], "the last one"),
    ("on New Year's Eve", [("New Year's Eve", "2024-12-31")], "close ahead"),
    ("on Christmas Day", [("Christmas Day", "2024-12-25")], "two days ago"),
    ("last Thanksgiving", [("last Thanksgiving", "2024-11-28")], "the fourth Thursday of November"),
    ("since the start of the new year", [("the start of the new year", "2024")], "the running year"),
]

UNITS = [
    ("It rose last week.", [("last week", "2024-W51")], "the calendar's week"),
    ("It will rise next week.", [("next week", "2025-W01")], "across the year's end"),
    ("Earlier this month it rose.", [("Earlier this month", "2024-12")], "a limit keeps the month"),
    ("It rose late last year.", [("late last year", "2023")], "a limit keeps the year"),
    ("by the end of the year", [("the end of the year", "2024")], "a limit keeps the year"),
    ("over the weekend", [("the weekend", "2024-W52-WE")], "the one that begins"),
    ("last weekend", [("last weekend", "2024-W51-WE")], "the one before"),
    ("two years ago", [("two years ago", "2022")], "as coarse as the unit"),
    ("three weeks ago", [("three weeks ago", "2024-W49")], "as coarse as the unit"),
    ("ten days ago", [("ten days ago", "2024-12-17")], "as coarse as the unit"),
    ("two decades ago", [("two decades ago", "2004")], "counted in years"),
    ("48 hours ago", [("48 hours ago", "2024-12-25")], "two days"),
    ("some years ago", [("some years ago", "PAST_REF")], "nobody knows when"),
    ("a year and a half ago", [("a year and a half ago", "2023")], "a full year counts"),
    ("in the winter", [("the winter", "2024-WI")], "the running one, by its December"),
    ("in summer 2023", [("summer 2023", "2023-SU")], "a year beside it"),
    ("last summer", [("last summer", "2024-SU")], "the last that is over"),
    ("next spring", [("next spring", "2025-SP")], "the following one"),
    ("during the spring offensive", [("the spring", "2024-SP")], "before an operation"),
    ("in the third quarter of 2024", [("the third quarter of 2024", "2024-Q3")], "a quarter"),
    ("in the first half of 2023", [("the first half of 2023", "2023-H1")], "a half"),
    ("in 2014", [("2014", "2014")], "a year"),
    ("in mid-2023", [("mid-2023", "2023")], "a limit keeps the year"),
    ("in 1957-58", [("1957", "1957"), ("58", "1958")], "two years"),
    ("the war of 1861-1865", [("1861", "1861"), ("1865", "1865")], "two years"),
    ("the late 1980s", [("the late 1980s", "198")], "a decade"),
    ("in the '90s", [("the '90s", "199")], "a decade, short"),
    ("the 20th century", [("the 20th century", "19")], "a century"),
    ("in 480 BC", [("480 BC", "BC0480")], "before the calendar"),
    ("nineteen ninety-seven", [("nineteen ninety-seven", "1997")], "as broadcasts are written down"),
    ("the year-ago quarter", [("the year-ago quarter", "2023-Q4")], "a period compared with"),
    ("sales in the quarter", [("the quarter", "2024-Q3")], "the last that is over"),
    (
        "the third quarter was better than the quarter",
        [("the third quarter", "2024-Q3"), ("the quarter", "2024-Q3")],
        "told",
    ),
    ("in the latest quarter", [("the latest quarter", "2024-Q3")], "the last that is over"),
    ("since the last quarter", [("the last quarter", "2024-Q3")], "the last that is over"),
    ("this weekend", [("this weekend", "2024-W52-WE")], "of the running week"),
    ("the day before", [("the day before", "2024-12-26")], "beside publication"),
    ("the night before", [("the night before", "2024-12-26TNI")], "beside publication"),
    ("in the previous century", [("the previous century", "19")], "the one before"),
    ("the 5th century BC", [("the 5th century BC", "BC04")], "before the calendar"),
    ("the nineties", [("the nineties", "199")], "a decade in words"),
    ("It is over for today's youth", [("today", "2024-12-27")], "a possessive"),
    ("this winter", [("this winter", "2024-WI")], "the running one"),
    ("It will end in the spring.", [("the spring", "2025-SP")], "ahead on a cue"),
    ("in the winter of last year", [("the winter of last year", "2023-WI")], "a year in words"),
    ("every weekend", [("every weekend", "XXXX-WXX-WE")], "recurs"),
    ("last Christmas", [("last Christmas", "2024-12-25")], "the last one"),
    ("next Christmas", [("next Christmas", "2025-12-25")], "the next one"),
    ("on Good Friday 2023", [("Good Friday 2023", "2023-04-07")], "two days before Easter"),
    ("this September", [("this September", "2024-09")], "of the year"),
    ("in March of nineteen ninety-seven", [("March of nineteen ninety-seven", "1997-03")], "a year as spoken"),
    ("since May of the same year", [("May of the same year", "2024-05")], "the year told"),
    ("more than a decade ago", [("more than a decade ago", "2014")], "counted in years"),
    ("five minutes ago", [("five minutes ago", "2024-12-27")], "on the same day"),
    ("an hour and a half later", [("an hour and a half later", "2024-12-27")], "on the same day"),
    ("half a century ago", [("half a century ago", "1974")], "counted in years"),
    ("18 hours ago", [("18 hours ago", "2024-12-26")], "most of a day"),
    ("10 hours ago", [("10 hours ago", "XXXX-XX-XX")], "which day is not known"),
    ("It is now quiet.", [("now", "PRESENT_REF")], "these times"),
    ("It has recently been quiet.", [("recently", "PAST_REF")], "a vague past"),
    ("in the near future", [("the near future", "FUTURE_REF")], "a vague future"),
]

LENGTHS = [
    ("for three months", [("three months", "P3M")], "a length"),
    ("the 10-year conflict", [("the 10-year", "P10Y")], "with a hyphen"),
    ("two years into the war", [("two years", "P2Y")], "a length"),
    ("after nearly three years", [("nearly three years", "P3Y")], "TIMEX3 keeps the approximator"),
    ("for several weeks", [("several weeks", "PXW")], "an open number"),
    ("hours after the raid", [("hours", "PTXH")], "an open number"),
    ("two and a half years", [("two and a half years", "P2Y6M")], "a half of a year"),
    ("half an hour", [("half an hour", "PT30M")], "a half of an hour"),
    ("twenty-two days", [("twenty-two days", "P22D")], "a number in words"),
    ("a couple of years", [("a couple of years", "P2Y")], "two"),
    ("a fortnight", [("a fortnight", "P2W")], "two weeks"),
    ("decades of war", [("decades", "PXY")], "an open number"),
    ("a months-long siege", [("months-long", "PXM")], "an adjective"),
    ("1,000 days", [("1,000 days", "P1000D")], "a thousand"),
    (
        "It took one year, six months and nine days.",
        [("one year, six months and nine days", "P1Y6M9D")],
        "told in three units",
    ),
    ("for an hour and 40 minutes", [("an hour and 40 minutes", "PT1H40M")], "told in two units"),
    ("three days and two nights", [("three days", "P3D"), ("two nights", "P2D")], "in the same unit they are two"),
    ("They left, medics said, a day after it fell.", [("a day", "P1D")], "no rate"),
]

SETS = [
    ("They shell it each day.", [("each day", "P1D")], "each"),
    ("a daily report", [("daily", "P1D")], "an adverb or adjective"),
    ("every two weeks", [("every two weeks", "P2W")], "a count"),
    ("every other day", [("every other day", "P2D")], "every second one"),
    ("They lose 1,500 men a day.", [("a day", "P1D")], "a rate"),
    ("30 sorties per day", [("per day", "P1D")], "a rate"),
    ("every Friday", [("every Friday", "XXXX-WXX-5")], "a weekday"),
    ("on Sundays", [("Sundays", "XXXX-WXX-7")], "a plural"),
    ("every night", [("every night", "XXXX-XX-XXTNI")], "a part of the day"),
    ("every winter", [("every winter", "XXXX-WI")], "a season"),
    ("every 7 June", [("every 7 June", "XXXX-06-07")], "a day of the year"),
]

CLOCK = [
    ("at 11:30 a.m. on Friday", [("11:30 a.m. on Friday", "2024-12-27T11:30")], "joined to its day"),
    ("It began at 6pm. They left.", [("6pm", "2024-12-27T18:00")], "the full stop is the sentence's"),
    (
        "It fell on Tuesday. It began at 9 p.m. with shells.",
        [("Tuesday", "2024-12-24"), ("9 p.m.", "2024-12-24T21:00")],
        "told before",
    ),
    ("at 6pm Tuesday", [("6pm Tuesday", "2024-12-24T18:00")], "one token"),
    ("on Tuesday at 6 p.m.", [("Tuesday", "2024-12-24"), ("6 p.m.", "2024-12-24T18:00")], "of the day beside it"),
    ("at 0830 GMT", [("0830 GMT", "2024-12-27T08:30Z")], "a zone"),
    (
        "9.42 BST and 10.15 GMT",
        [("9.42 BST", "2024-12-27T09:42"), ("10.15 GMT", "2024-12-27T10:15Z")],
        "a point, as British papers write it",
    ),
    ("It weighs 10.42 kg.", [], "a weight"),
    ("The Sunday Times said so.", [], "a newspaper"),
    ("The war would last two weeks.", [("two weeks", "P2W")], "last as a verb"),
    ("at 16:30 Kyiv time", [("16:30 Kyiv time", "2024-12-27T16:30")], "a zone"),
    ("by noon on Monday", [("noon on Monday", "2024-12-23T12:00")], "a name"),
    ("at three o'clock in the afternoon", [("three o'clock in the afternoon", "2024-12-27T15:00")], "a word"),
    ("at 1930 hours", [("1930 hours", "2024-12-27T19:30")], "as the military writes it"),
    ("from 24:00", [("24:00", "2024-12-27T00:00")], "the end of a day"),
]

NEVER = [
    ("The plan called for a night march.", "a kind of march"),
    ("cases between weeks 20 and 26", "numbers of weeks"),
    ("It may rain.", "the verb"),
    ("Soldiers march on the town.", "the verb"),
    ("The Women's March on Kyiv drew crowds.", "a name"),
    ("We sat in the sun.", "sat and sun"),
    ("A second strike hit the bridge.", "an ordinal"),
    ("A Su-34 of the 79th Brigade fell.", "names of equipment and units"),
    ("Version 20.04 of the software", "a version"),
    ("They sold it for $2024.", "a price"),
    ("It fired 2000 shells.", "a count"),
    ("1260 soldiers died.", "a count"),
    ("under Resolution 1701", "a document"),
    ("He is 34 years old.", "an age"),
    ("a 12-year-old girl", "an age"),
    ("a man aged 45 years", "an age"),
    ("Jan Egeland spoke.", "a first name"),
    ("according to Timothy Weeks, a teacher", "a surname"),
    ("The fall of the city shocked them.", "a collapse"),
    ("He wrote of the fall in prices.", "a decline"),
    ("He spoke in his eighties.", "an age"),
    ("They won 3:20 on points.", "a score"),
    ("three quarters of the town", "a fraction"),
    ("the night shift", "a noun"),
    ("It is closed outside working hours.", "no length"),
    ("the present government", "an adjective"),
    ("at 2² May, 12²:30 and ٣ May", "figures that are no digits"),
    ("31/31/2024 and year 0 and in 99999", "no dates"),
    ("at 25:99 and 13 p.m.", "no times"),
    ("first at the same time as theirs", "no clock"),
    ("in the half of the town", "no quarter"),
    ("the second half of the match", "no half of a year"),
    ("they used every second", "an idiom"),
    ("by the second attack", "an ordinal"),
]

WINDOWS = [
    ("in the past week", "the past week", "P1W", date(2024, 12, 20), date(2024, 12, 27)),
    ("over the past 24 hours", "the past 24 hours", "PT24H", date(2024, 12, 26), date(2024, 12, 27)),
    ("during the last day", "the last day", "P1D", date(2024, 12, 26), date(2024, 12, 27)),
    ("in the last two months", "the last two months", "P2M", date(2024, 10, 27), date(2024, 12, 27)),
    ("in the next three weeks", "the next three weeks", "P3W", date(2024, 12, 27), date(2025, 1, 17)),
    ("in the past few days", "the past few days", "PXD", None, None),
    ("in recent weeks", "recent weeks", "PXW", None, None),
]

WHOLES = [
    ("in the first eight months of the year", "P8M", date(2024, 1, 1), date(2024, 8, 31)),
    ("in the last two weeks of 2023", "P2W", date(2023, 12, 18), date(2023, 12, 31)),
    ("the first three weeks of June", "P3W", date(2024, 6, 1), date(2024, 6, 21)),
    ("The first 10 days of August", "P10D", date(2024, 8, 1), date(2024, 8, 10)),
    ("the first three quarters of last year", "P3Q", date(2023, 1, 1), date(2023, 9, 30)),
    ("in the opening months of 2023", "PXM", date(2023, 1, 1), date(2023, 12, 31)),
    ("the first 40 weeks of June", "P40W", None, None),
    ("the first 0 weeks of June", "P0W", None, None),
    ("in the first half of November", "2024-11", date(2024, 11, 1), date(2024, 11, 15)),
    ("the latter half of February 2023", "2023-02", date(2023, 2, 16), date(2023, 2, 28)),
    ("the first three weeks of fighting in June", "P3W", None, None),
]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [*DAYS, *PARTS_OF_DAY, *CALENDAR, *UNITS, *LENGTHS, *SETS, *CLOCK],
)
def test_value(text: str, expected: list[tuple[str, str]], why: str) -> None:
    assert values(text) == expected, why


@pytest.mark.parametrize(("text", "why"), NEVER)
def test_never_a_date(text: str, why: str) -> None:
    assert values(text) == [], why


@pytest.mark.parametrize(("text", "timex", "start", "end"), WHOLES)
def test_window_into_a_named_period(text: str, timex: str, start: date | None, end: date | None) -> None:
    window, *_ = find_dates(text, published=PUBLISHED)
    assert (window.timex, window.start, window.end) == (timex, start, end)


def test_window_into_a_war_needs_its_first_day() -> None:
    text = "Some 900 fell in the first 100 days of the war."
    (window,) = find_dates(text, published=PUBLISHED, config=Config(war_started=date(2022, 2, 24)))
    assert (window.start, window.end) == (date(2022, 2, 24), date(2022, 6, 3))
    assert find_dates(text, published=PUBLISHED)[0].start is None


@pytest.mark.parametrize(("text", "words", "timex", "start", "end"), WINDOWS)
def test_window(text: str, words: str, timex: str, start: date | None, end: date | None) -> None:
    (found,) = find_dates(text, published=PUBLISHED)
    assert (found.text, found.timex, found.start, found.end) == (words, timex, start, end)
    assert found.kind is DateKind.DURATION


def test_a_length_without_an_anchor_has_no_days() -> None:
    assert all(found.start is None for found in find_dates("in the past week, for three days", published=None))


def test_clock_carries_its_time_and_zone() -> None:
    local, universal = find_dates("at 11:30 a.m. local time (0830 GMT)", published=PUBLISHED)
    assert (local.time, local.timezone, local.grain) == (time(11, 30), "local", Grain.MINUTE)
    assert (universal.time, universal.timezone) == (time(8, 30), "GMT")


@pytest.mark.parametrize(
    ("text", "implied"),
    [
        ("on December 20, 2024", set()),
        ("on December 20", {"year"}),
        ("in August", {"year"}),
        ("in the winter", {"year"}),
        ("on Friday", {"year", "month", "day"}),
        ("last month", {"year", "month"}),
    ],
)
def test_what_the_text_leaves_out_is_marked(text: str, implied: set[str]) -> None:
    (found,) = find_dates(text, published=PUBLISHED)
    assert found.implied == implied
    assert found.anchor is (Anchor.PUBLISHED if implied else Anchor.NONE)


@pytest.mark.xfail(strict=True, reason="known gap")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Currently, in year three of the invasion", ("year three", "P1Y")),
        ("on the second day of the siege, which began on December 20", ("the second day", "2024-12-21")),
        ("during Ramadan", ("Ramadan", "2024-03-11")),
    ],
)
def test_known_gaps(text: str, expected: tuple[str, str]) -> None:
    assert expected in values(text)
