"""The readable summary: what it shows of each kind of mention, on one line or wrapped."""

import pytest

import conflictparse as cp
from conflictparse.outputs.summary import summary


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Rebels killed at least 9 soldiers.", "at least 9 soldiers: killed"),
        ("Five people were killed and 18 wounded.", "18 (person): wounded"),
        ("Officials said dozens of people were killed.", "dozens people: killed"),
        ("Between 90 and 120 people were killed.", "90 to 120 people: killed"),
        ("The army loses 1,500 soldiers a day, killed or wounded.", "1,500 = 1,500 soldier per day (count)"),
        ("The army said no soldiers were killed; it denied that 40 soldiers were killed.", "killed (negated)"),
        ("The charity said doctors had told it that 40 people were killed.", "says       "),
        ("The store burned on Friday.", "Friday = 2025-03-14 (date, day and month and year implied)"),
        ("The store burned at 5:30 a.m. on Friday.", "05:30"),
        ("It burned in the past week.", "2025-03-07 to 2025-03-14 (duration"),
        ("Every week it burned.", "(set"),
        ("A second attack is likely, British defence intelligence said.", "on PHIA"),
        ("Nobody came.", "(no title)"),
        ("Ferry hit in port\nNobody came.", "Ferry hit in port"),
        ("By Ann Lee\nNobody came.", "By Ann Lee"),
    ],
)
def test_a_summary_shows(text, line):
    assert line in summary(cp.parse(text, published="2025-03-14"))


def test_relative_dates_stay_open_without_a_day_of_publication():
    shown = summary(cp.parse("The store burned on Friday."))
    assert "No day of publication: relative dates stay open" in shown
    assert "Friday = XXXX-WXX-5 (date" in shown


@pytest.mark.parametrize("width", [60, 96, 200])
def test_lines_keep_to_the_width(width):
    quoted = "“" + "We came, and we saw nothing but smoke and water. " * 20 + "”"
    shown = summary(cp.parse(f"{quoted} Governor Lena Hryt said."), width=width)
    assert max(map(len, shown.splitlines())) <= width
    assert " ..." in shown


def test_control_characters_do_not_reach_the_terminal():
    assert "\x1b" not in summary(cp.parse("Ferry \x1b[31mhit in port\nNobody \x1b[2J came on Friday."))
