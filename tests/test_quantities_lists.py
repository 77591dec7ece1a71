"""A limit over a list: what "at least" and the like cover, and where they stop."""

import pytest

from conflictparse import Bound, find_quantities

A, M, U, C, E = Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.ABOUT, Bound.EXACT

COVERED = [
    ("At least 20 tanks and 30 trucks burned.", [A, A], "two members"),
    ("More than 40 tanks, 30 trucks and 12 guns were lost.", [M, M, M], "three members"),
    ("It sank up to four boats or two ships.", [U, U], "an alternative"),
    ("As many as 2,000 men from Tarin and 8,000 women from the Sennar region fled.", [U, U], "each with its place"),
    ("At least 30 percent of homes and 40 percent of schools were hit.", [A, A], "shares"),
    ("At least nine soldiers and 12 policemen killed.", [A, A], "a headline"),
    ("They paid more than 7 million euros ($8 million).", [M, M], "a conversion"),
]

NEVER = [
    ("At least five people were killed and 18 injured.", [A, E], "a predicate of its own"),
    ("At least 20 dead, 30 wounded and four missing.", [A, E, E], "a state of its own"),
    ("The raid killed at least 20 men and 30 women were hurt.", [A, E], "a clause of its own"),
    ("More than 20 tanks and exactly 30 trucks burned.", [M, E], "a bound of its own"),
    ("At least 16 people, including four children, died.", [A, E], "a part of them"),
    ("It killed at least 16 people, four children among them.", [A, E], "a part of them, without a verb"),
    ("At least 16 people, four children and two women among them, died.", [A, E, E], "parts of people behind a comma"),
    ("About 20 tanks and 30 trucks burned.", [C, E], "an approximator is its numeral's"),
    ("20 or more tanks and 30 trucks burned.", [A, E], "a limit behind its number"),
    ("At least 20 tanks and $3 million were lost.", [A, E], "money beside a count"),
]


@pytest.mark.parametrize(("text", "bounds", "why"), COVERED, ids=[why for *_, why in COVERED])
def test_limit_covers_the_list(text, bounds, why):
    assert [found.bound for found in find_quantities(text)] == bounds, why


@pytest.mark.parametrize(("text", "bounds", "why"), NEVER, ids=[why for *_, why in NEVER])
def test_limit_never_goes_further(text, bounds, why):
    assert [found.bound for found in find_quantities(text)] == bounds, why
