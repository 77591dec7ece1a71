"""Quotation marks: every kind, nested, odd, left open, and what only looks like one."""

import pytest

from conflictparse.quotes.marks import quotations
from conflictparse.text import Document

FOUND = [
    ("“We left,” she said.", ["“We left,”"], "curly"),
    ('"We left," she said.', ['"We left,"'], "straight"),
    ("``We left,'' she said. ``All of us.''", ["``We left,''", "``All of us.''"], "typed pairs"),
    ("«On part», a dit Anne.", ["«On part»"], "guillemets"),
    ("„Wir gehen“, sagte er.", ["„Wir gehen“"], "low opening mark, German close"),
    ("‘We left,’ she said. ‘All of us.’", ["‘We left,’", "‘All of us.’"], "British singles"),
    ("He said: 'It's over.' Then he left.", ["'It's over.'"], "straight singles with an apostrophe inside"),
    (
        "‘The soldiers’ rifles are here,’ he said.",
        ["‘The soldiers’ rifles are here,’"],
        "plural possessive inside singles",
    ),
    ("“She said ‘go’ twice,” he said.", ["“She said ‘go’ twice,”"], "singles inside doubles"),
    ("‘She said “go” twice,’ he said.", ["‘She said “go” twice,’"], "doubles inside singles"),
    ("“One “two” three”", ["“One “two” three”"], "the same mark nested"),
    ('"He "said" so," she added.', ['"He "said" so,"'], "straight marks nested"),
    ("It was a “ceasefire” of a “kind”.", ["“ceasefire”", "“kind”"], "two in one sentence"),
    ("“First day.\n“Second day,” he said.", ["“First day.", "“Second day,”"], "reopened in the next paragraph"),
    (
        'He said "nothing changed.\nShe said "all changed".',
        ['"nothing changed.', '"all changed"'],
        "open to the end of its paragraph",
    ),
    ('"A long reign " - assessed in the bulletin.', ['"A long reign "'], "a space before the closing mark"),
]

NEVER = [
    ("", "an empty text"),
    ("Moscow's and Kyiv's armies' guns", "apostrophes"),
    ("the '90s and rock 'n' roll", "elisions"),
    ('a 6" gun and a 7" gun', "inches"),
    ("Closed” without an opening.", "a stray closing mark"),
    ("soldiers’ rifles", "a lone possessive"),
    ("“", "a mark alone"),
]


@pytest.mark.parametrize(("text", "expected", "why"), FOUND, ids=[why for *_, why in FOUND])
def test_found(text, expected, why):
    assert [text[found.span.start : found.span.end] for found in quotations(Document(text))] == expected, why


@pytest.mark.parametrize(("text", "why"), NEVER, ids=[why for _, why in NEVER])
def test_never(text, why):
    assert quotations(Document(text)) == (), why


def test_a_mark_left_open_says_so():
    assert [found.closed for found in quotations(Document("“First day.\n“Second day,” he said."))] == [False, True]


def test_an_odd_mark_does_not_spoil_the_next_paragraph():
    text = 'He wore a 5" knife" there.\n"We left," she said.'
    assert text[quotations(Document(text))[-1].span.start :].startswith('"We left,"')


def test_time_grows_with_the_length():
    assert len(quotations(Document("“" * 20_000))) <= 1
    assert quotations(Document("'a " * 20_000)) == ()
