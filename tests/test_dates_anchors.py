"""What dates are counted from: publication, a dateline, the date told last; and what never breaks the finder."""

import subprocess
import sys
from datetime import date
from itertools import product

import dateparser
import pytest

from conflictparse import Config, find_dates
from conflictparse.kinds import Anchor

WAR = Config(war_started=date(2022, 2, 24))

# A history with the years of eight events, and no word that ties it to a day of publication.
HISTORY = (
    "The first uprising came in 1830 and a second in 1848. A league was formed in 1861, and dissolved in 1863. "
    "The railway reached the fort in 1871. A treaty was signed in 1878 and renewed in 1882. "
    "On 3 November 1885 the garrison mutinied. "
)


def values(text: str, published: str | None = "2024-12-27", config: Config | None = None) -> list[tuple[str, str]]:
    return [(found.text, found.timex) for found in find_dates(text, published=published, config=config)]


def test_a_short_history_without_a_day_counts_from_the_date_told_last() -> None:
    text = (
        "The siege of the fort began on 6 June 1844. On the evening of 9 June the gate fell. "
        "One report, written three weeks later, put the dead at 40. By the end of that month all had left. "
        "A memorial was unveiled in 1861 and restored in 1902."
    )
    assert [value for _, value in values(text, published=None)] == [
        "1844-06-06", "1844-06-09TEV", "1844-W26", "1844-06", "1861", "1902",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sequel", "expected", "why"),
    [
        ("Three days later it surrendered.", ("Three days later", "1885-11-06"), "from the date told"),
        ("The next day it surrendered.", ("The next day", "1885-11-04"), "from the date told"),
        ("In February it surrendered.", ("February", "1886-02"), "the story moves on"),
        ("In October it had been reinforced.", ("October", "1885-10"), "the nearest one"),
        ("On 12 January it surrendered.", ("12 January", "1886-01-12"), "the story moves on"),
        ("That winter it starved.", ("That winter", "1885-WI"), "of the year told"),
        ("It starved later that year.", ("later that year", "1885"), "the year told"),
        ("The previous month it had been reinforced.", ("The previous month", "1885-10"), "from the date told"),
        ("On Friday it surrendered.", ("Friday", "1885-11-06"), "the next such day"),
        ("The same day it surrendered.", ("The same day", "1885-11-03"), "the date told"),
        (
            "At 4 a.m. on 14 November it woke. The next day it fell.",
            ("The next day", "1885-11-15"),
            "a day with its time",
        ),
        ("It flared up on the 22nd, as before.", ("the 22nd", "1885-11-22"), "of the month told"),
        ("Two years before that, it had been built.", ("Two years before that", "1883"), "from the date told"),
        ("By the end of 1886 it was quiet. On 9 January it fell.", ("9 January", "1887-01-09"), "the year was over"),
        (
            "Men who had fought in May rose. The next day it fell.",
            ("The next day", "1885-11-04"),
            "what was over before",
        ),
        ("By nightfall it had fallen.", ("nightfall", "1885-11-03TEV"), "of the day told"),
        ("The plan, drawn up in July, failed. The next day it fell.", ("The next day", "1885-11-04"), "told aside"),
        ("The next morning fog rose. They had moved during the night.", ("the night", "1885-11-03TNI"), "before it"),
        ("A wall finished in early 1972 stands. That summer it shook.", ("That summer", "1972-SU"), "mentioned last"),
    ],
)
def test_a_narrative_counts_from_the_date_told_last(sequel: str, expected: tuple[str, str], why: str) -> None:
    assert values(HISTORY + sequel)[-1] == expected, why
    assert find_dates(HISTORY + sequel, published=None)[-1].anchor is Anchor.PREVIOUS_DATE


@pytest.mark.parametrize(
    ("aside", "why"),
    [
        ("Papers found in 1905 say so. ", "a bare year inside a sentence"),
        ("It was called the May 1890 plot. ", "a date that qualifies a noun"),
        ("It had been paid two years earlier. ", "a flashback"),
        ("The siege lasted until June 1887. ", "an outlook"),
    ],
)
def test_an_aside_does_not_carry_the_story_along(aside: str, why: str) -> None:
    assert values(f"{HISTORY}{aside}On 9 November it fell.")[-1] == ("9 November", "1885-11-09"), why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("In January 1905 the port fell; the fleet was sunk in May.", "1905-05", "the same year"),
        ("It began on 6 June 1944. By the evening of 7 June it held.", "1944-06-07TEV", "the next day"),
        ("In November 2019 he was jailed. He was freed in March.", "2020-03", "the story moves on"),
        ("They were invited in July 1997 and will join on March 12.", "2025-03-12", "the news is ahead"),
        ("Profits have doubled since 1980. In September it bought a rival.", "2024-09", "a bare year is no scene"),
    ],
)
def test_a_report_that_looks_back_stays_in_the_year_it_stated(text: str, expected: str, why: str) -> None:
    assert values(text)[-1][1] == expected, why


def test_a_report_counts_the_next_day_from_the_date_beside_it() -> None:
    assert values("He was captured on December 20 and died the next day.")[-1] == ("the next day", "2024-12-21")


def test_a_year_later_counts_from_the_year_told() -> None:
    assert values("It began in late 2019. Two years later, it ended.")[-1] == ("Two years later", "2021")


def test_a_year_earlier_than_a_quarter_is_a_quarter() -> None:
    assert values("It earned less in the third quarter than a year earlier.")[-1] == ("a year earlier", "2023-Q3")


@pytest.mark.parametrize(
    "text",
    ["on Friday", "last week", "two days ago", "in August", "on May 5", "overnight", "at noon", "the winter", "at Easter",
     "this quarter", "the previous day", "in the past week", "yesterday", "over the weekend", "the new year", "last May"],
)  # fmt: skip
def test_nothing_is_resolved_against_the_clock(text: str) -> None:
    (found,) = find_dates(text, published=None)
    assert (found.start, found.end, found.anchor) == (None, None, Anchor.NONE)
    assert "X" in found.timex or found.timex.startswith("P")


def test_a_dateline_with_a_full_date_is_an_anchor() -> None:
    text = "KYIV, December 27, 2024 (AP) - Shells fell on Thursday."
    *_, thursday = find_dates(text, published=None)
    assert (thursday.start, thursday.anchor) == (date(2024, 12, 26), Anchor.DATELINE)


def test_a_dateline_without_a_year_is_none() -> None:
    *_, thursday = find_dates("KYIV, Dec. 27 (AP) - Shells fell on Thursday.", published=None)
    assert thursday.start is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Day 1,035 of the war", [("Day 1,035 of the war", "2024-12-24")]),
        ("the 1,000th day of the invasion", [("the 1,000th day of the invasion", "2024-11-19")]),
        ("since the start of the full-scale invasion", [("the start of the full-scale invasion", "2022-02-24")]),
        ("since the war began", [("the war began", "2022-02-24")]),
    ],
)
def test_days_of_a_war_whose_start_is_known(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text, config=WAR) == expected


def test_days_of_a_war_whose_start_is_not_known() -> None:
    assert values("Day 1,035 of the war, since the start of the war") == [("Day 1,035 of the war", "XXXX-XX-XX")]


def test_a_rule_can_be_switched_off() -> None:
    text = "On Friday, as on Thursday night, two weeks ago"
    assert {found.rule for found in find_dates(text, published="2024-12-27")} == {"weekday", "distance"}
    off = Config(disabled_rules={"weekday"})
    assert {found.rule for found in find_dates(text, published="2024-12-27", config=off)} == {"distance"}


@pytest.mark.parametrize(
    "text",
    [
        "30 February 2024",
        "on February 31",
        "9999 years ago",
        "500 centuries ago",
        "99,999 days later",
        "0 BC",
        "29 February 2023",
    ],
)
def test_impossible_dates_stay_unresolved(text: str) -> None:
    assert all(found.start is None for found in find_dates(text, published="2024-12-27"))


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31", None])
def test_the_ends_of_the_calendar(published: str | None) -> None:
    text = (
        "last week, next week, last year, next year, last month, next month, the past century, the next century, "
        "yesterday, tomorrow, overnight, last winter, next winter, the winter, the weekend, last weekend, next weekend, "
        "on Sunday, next Sunday, last Sunday, in May, on May 5, on February 29, 3 decades ago, 40 years later, at Easter, "
        "last Thanksgiving, in the past 10 years, in the next 10 years, last quarter, next quarter, the third quarter, "
        "a day earlier, the previous night, the following decade, the 99th century, on Monday, February 29, in 9999 BC"
    )
    for found in find_dates(text, published=published, config=WAR):
        assert found.text == text[found.span.start : found.span.end]
        assert (found.start is None) == (found.end is None)


@pytest.mark.parametrize(
    "unit", ["Friday ", "days ", "May 5, ", "2024-", "the end of the ", "twenty ", "5 a.m. ", "20.04."]
)
def test_repetition_is_read_in_linear_time(unit: str) -> None:
    assert len(find_dates(unit * 2000, published="2024-12-27")) <= 2000


@pytest.mark.parametrize(
    "text", ["\ud800 5 days ago \x00 Friday", "9" * 5000 + " days ago", "²" * 50 + " May ²", "٣ May ٢٠٢٤"]
)
def test_no_text_breaks_the_finder(text: str) -> None:
    for found in find_dates(text, published="2024-12-27"):
        assert found.text == text[found.span.start : found.span.end]


@pytest.mark.parametrize(("mark", "year"), [("/", "2017"), ("/", "68"), ("/", "69"), (".", "1943")])
def test_a_date_in_figures_is_the_day_that_dateparser_takes_it_for(mark: str, year: str) -> None:
    order = {"DATE_ORDER": "DMY" if mark == "." else "MDY"}
    for first, second in product((1, 2, 9, 12, 13, 28, 29, 31), repeat=2):
        text = f"{first}{mark}{second}{mark}{year}"
        theirs = dateparser.parse(text, languages=["en"], settings={**order, "STRICT_PARSING": True})
        ours = [found.timex for found in find_dates(f"It was signed on {text} in Oslo.") if found.text == text]
        assert ours in ([[f"{theirs:%Y-%m-%d}"]] if theirs else [[], ["XXXX-XX-XX"]]), text


def test_dates_load_no_parser_of_another_library() -> None:
    program = (
        "import sys, conflictparse; conflictparse.find_dates('on 20.04.2017'); assert 'dateparser' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_words_of_a_caller_are_heard() -> None:
    text = "It shot 2019 widgets. Talks impend on Monday."
    added = Config(words={"dates.counted": ["widgets"], "dates.future_firm": ["impend"]})
    assert values(text) == [("2019", "2019"), ("Monday", "2024-12-23")]
    assert values(text, config=added) == [("Monday", "2024-12-30")]


def test_a_short_history_is_one_with_a_day_of_publication_too() -> None:
    text = (
        "The siege of the fort lasted from 9 January to 26 February 1787. By the end of 1786 nothing had moved. "
        "On 9 January the gate fell. It is said to have burned. A cemetery was laid out in 1901 and moved in 1911."
    )
    assert values(text)[3] == ("9 January", "1787-01-09")
    assert values(text.replace("It is said to have burned.", "It burned, he said."))[3] == ("9 January", "2024-01-09")


def test_days_later_than_a_month_are_of_no_known_day() -> None:
    assert values("In May 1887 they came. Ten days later they left.")[-1] == ("Ten days later", "XXXX-XX-XX")
    assert values("They left. Ten days later they came back.") == [("Ten days later", "XXXX-XX-XX")]


def test_a_clock_time_is_of_the_day_told_in_its_paragraph() -> None:
    told = "Shelling on Tuesday hit a clinic."
    assert values(f"{told} By noon it had closed.")[-1] == ("noon", "2024-12-24T12:00")
    assert values(f"{told}\n\nThe bulletin was issued at 18:00.")[-1] == ("18:00", "2024-12-27T18:00")
