"""Comparing figures: groups, ranges, who says the lowest, and whether figures contradict or merely differ."""

from __future__ import annotations

import pytest

from conflictparse import compare, parse
from conflictparse.claims.compare import Agreement, Difference

PUBLISHED = "2024-12-27"


def groups(*texts: str):
    return compare(parse(text, published=PUBLISHED) for text in texts).groups


def numbers(group) -> list[float | None]:
    return [figure.number for figure in group.figures]


def test_rival_tolls_of_one_event_contradict():
    (group,) = groups(
        "The army said 15 rebels were killed on Tuesday. Rebels said only 4 rebels were killed on Tuesday."
    )
    assert group.agreement is Agreement.CONTRADICT
    assert (group.low, group.high) == (4, 15)
    assert (group.lowest.speaker, group.highest.speaker) == ("Rebels", "army")


def test_open_bounds_do_not_contradict():
    (group,) = groups(
        "Officials said at least 20 people were killed on Tuesday. Doctors said 25 people were killed on Tuesday."
    )
    assert group.agreement is Agreement.DIFFER
    assert group.differences == (Difference.BOUND,)


def test_the_same_figure_twice_agrees():
    (group,) = groups("Police said 20 people were killed on Tuesday.", "Doctors said 20 people were killed on Tuesday.")
    assert group.agreement is Agreement.AGREE
    assert [figure.article for figure in group.figures] == [0, 1]


def test_tolls_with_other_windows_and_outcomes_are_set_side_by_side():
    text = (
        "Kyiv said at least 2,000 North Korean soldiers had been killed or wounded. "
        "Washington said more than 900 North Korean soldiers had died in the past week. "
        "London said 1,100 Russian soldiers were killed or wounded in November."
    )
    koreans, russians = groups(text)
    assert koreans.victims == "North Korean"
    assert len(koreans.figures) == 2
    assert set(koreans.differences) == {Difference.BOUND, Difference.WINDOW, Difference.OUTCOME}
    assert koreans.agreement is Agreement.DIFFER
    assert (koreans.low, koreans.high) == (901, 2000)
    assert russians.agreement is Agreement.SINGLE


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Five people were killed on Monday. Nine people were killed on Thursday.", "windows that do not meet"),
        ("Five people were killed. Nine people were wounded.", "other outcomes"),
        ("Five Russian soldiers were killed. Nine Ukrainian soldiers were killed.", "other victims"),
        ("Ten people, including five children, were killed on Monday.", "a part and its total"),
        ("Kyiv says Russia loses 900 soldiers a day. Kyiv says Russia has lost 90,000 soldiers.", "a rate and a sum"),
        ("The army lost 12 tanks and 40 trucks.", "other equipment"),
        ("Five people were killed on Monday. Since May, 800 people have been killed.", "an event and a sum"),
    ],
)
def test_what_cannot_be_compared_stays_apart(text, why):
    found = groups(text)
    assert len(found) == 2, why
    assert all(group.agreement is Agreement.SINGLE for group in found)


@pytest.mark.parametrize(
    "text", ["The strike could kill 40 people.", "The army denied that 40 soldiers were killed.", ""]
)
def test_suppositions_and_denials_are_left_out(text):
    assert groups(text) == ()


def test_a_replaced_toll_is_shown_but_does_not_count():
    (group,) = groups("The death toll rose to 21 from 15.")
    assert numbers(group) == [21, 15]
    assert (group.low, group.high) == (21, 21)


def test_states_are_known_by_all_their_names():
    (group,) = groups(
        "Officials said 5 US soldiers died on Monday.", "Officials said 6 American soldiers died on Monday."
    )
    assert numbers(group) == [5, 6]


def test_vague_figures_rank_by_the_convention():
    (group,) = groups(
        "Police said dozens of people were killed on Monday. Doctors said 90 people were killed on Monday."
    )
    assert (group.low, group.high) == (12, 90)


def test_the_table_reads_in_lines():
    article = parse("The army said 15 rebels were killed. Rebels said only 4 rebels were killed.", published=PUBLISHED)
    lines = str(compare(article)).splitlines()
    assert lines[0] == "killed: only 4 (Rebels) to 15 (army); the figures contradict"
    assert [line.split("  ")[1].strip() for line in lines[1:]] == ["only 4 rebels", "15 rebels"]


def test_rows_are_flat():
    rows = compare(parse("The army said 15 rebels were killed. Rebels said 4 rebels were killed.")).rows()
    assert [(row["source"], row["value"], row["is_lowest"], row["is_highest"]) for row in rows] == [
        ("army", 15, False, True),
        ("Rebels", 4, True, False),
    ]
    assert {row["group"] for row in rows} == {0}
    assert {row["agreement"] for row in rows} == {"contradict"}


def test_nothing_to_compare():
    comparison = compare([])
    assert (comparison.groups, comparison.rows(), str(comparison)) == ((), [], "")
