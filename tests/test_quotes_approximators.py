"""A number that is not exact begins what was said like any other."""

import pytest

from conflictparse import find_quotes

SAID = [
    ("Officials said at least 700 people fled.", "at least 700 people fled", "two words"),
    ("Officials said about 40 tents burned.", "about 40 tents burned", "a preposition elsewhere"),
    ("Police said over a dozen were hurt.", "over a dozen were hurt", "number words with an article"),
    ("The mayor said up to $3 million was lost.", "up to $3 million was lost", "money"),
    ("Doctors said as many as 30 had died.", "as many as 30 had died", "three words"),
    ("According to the UN, some 4,000 men fled.", "some 4,000 men fled", "behind its source"),
    ("Medics said around two hundred were hurt.", "around two hundred were hurt", "number words"),
]


@pytest.mark.parametrize(("text", "content", "why"), SAID)
def test_statement_may_begin_with_an_approximate_number(text, content, why):
    (quote,) = find_quotes(text)
    assert [text[part.start : part.end] for part in quote.content] == [content], why


@pytest.mark.parametrize("text", ["They spoke at most of peace.", "She said as much as she dared to."])
def test_without_a_number_nothing_changes(text):
    assert find_quotes(text) == ()
