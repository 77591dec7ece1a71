"""Word lists: every file loads, every table is a list of words, and the trie says what the list says."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictparse import lexicon

FILES = sorted(path.stem for path in Path(lexicon.__file__).parent.glob("*.toml"))
WORDS = st.lists(st.text("abc.-( ", min_size=1, max_size=5), min_size=1, max_size=12)


@pytest.mark.parametrize("name", FILES)
def test_every_list_says_where_its_words_come_from(name):
    first = (Path(lexicon.__file__).parent / f"{name}.toml").read_text(encoding="utf-8").splitlines()[:12]
    assert first[0].startswith("#")
    assert any("source" in line.lower() for line in first)


@pytest.mark.parametrize("name", FILES)
def test_every_list_loads(name):
    assert lexicon.load(name)


@pytest.mark.parametrize("name", FILES)
def test_every_word_of_a_list_stands_alone(name):
    def words(value):
        below = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        return [word for part in below for word in words(part)] if below else [value]

    listed = [word for word in words(lexicon.load(name)) if isinstance(word, str)]
    assert not [word for word in listed if not word or word != word.strip() or {"#", "\n"} & {*word}]


def test_words_that_a_caller_adds_follow_the_listed_ones():
    added = (("abbreviations.titles", ("hetman",)),)
    assert lexicon.table("abbreviations", "titles", added) == (*lexicon.table("abbreviations", "titles"), "hetman")


@given(WORDS, st.text("abc.-( ", max_size=8))
def test_the_trie_matches_what_the_longest_listed_word_matches(words, text):
    match = re.match(lexicon.trie_pattern(words), text)
    longest = max((word for word in words if text.startswith(word)), key=len, default=None)
    assert (match[0] if match else None) == longest
