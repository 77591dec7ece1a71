"""The conventions by which data sets turn vague figures into numbers."""

import pytest

from conflictparse import find_quantities

ESTIMATES = [
    ("dozens of men", 12, None, (12, 99)),
    ("tens of thousands of men", 10_000, None, (10_000, 99_999)),
    ("hundreds of thousands of men", 100_000, None, (100_000, 999_999)),
    ("scores of men", 20, None, (20, 99)),
    ("several men", 3, None, (3, 9)),
    ("several hundred men", 300, None, (300, 999)),
    ("a few dozen men", 36, None, (36, 119)),
    ("a couple of men", 2, None, (2, 2)),
    ("some soldiers", 2, None, (2, None)),
    ("at least 20 men", 20, 20, (20, None)),
    ("more than 20 men", 21, 20, (21, None)),
    ("up to 20 men", 20, 20, (None, 20)),
    ("about 20 men", 20, 20, (None, None)),
    ("20 to 30 men", 20, None, (20, 30)),
    ("20 men", 20, 20, (20, 20)),
]


@pytest.mark.parametrize(("text", "acled", "gtd", "interval"), ESTIMATES, ids=[row[0] for row in ESTIMATES])
def test_estimate(text, acled, gtd, interval):
    (found,) = find_quantities(text)
    assert found.estimate("acled") == acled
    assert found.estimate("gtd") == gtd
    assert found.estimate("interval") == interval


def test_unknown_policy():
    (found,) = find_quantities("20 men")
    with pytest.raises(ValueError, match="policy"):
        found.estimate("guess")


def test_an_unknown_number_stays_unknown():
    (found,) = find_quantities("an unknown number of soldiers")
    assert (found.estimate("acled"), found.estimate("interval")) == (None, (None, None))
