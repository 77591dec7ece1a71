"""Word lists: every file loads, every table is a list of words, and the trie says what the list says."""

import re
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

import conflictparse as cp
from conflictparse import lexicon
from conflictparse.lexicon import added

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
# What looks up the lists that the seeds do not.
RARE = "It shot 2019 shells 300 km far. By May 1817 the toll had passed the 40 mark."
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


class Spy(str):
    """A key that remembers what it was compared with: the lists looked up with what a caller adds."""

    __slots__ = ()
    asked: ClassVar[set[str]] = set()
    __hash__ = str.__hash__

    def __eq__(self, other):
        self.asked.add(str(other))
        return super().__eq__(other)


def test_the_lists_that_a_caller_can_add_to_are_those_that_are_looked_up_so(monkeypatch):
    monkeypatch.setattr(added, "check", lambda _: None)
    config = cp.Config(words={Spy("no.list"): ["word"]})
    for text in (*(seed.read_text(encoding="utf-8") for seed in SEEDS), RARE):
        cp.parse(text, published="2025-03-14", config=config)
    monkeypatch.undo()
    for key in Spy.asked:
        added.check(((key, ()),))
    assert not [name for name in added.OPEN if not any(f"{key}.".startswith(f"{name}.") for key in Spy.asked)]


@pytest.mark.parametrize(
    "key", ["nouns", "nouns.persons", "nomina.people", "people", "", "nouns.people.x", "dates.months"]
)
def test_words_for_no_open_list_are_refused_by_name(key):
    with pytest.raises(
        ValueError, match=f"words has the key '{key}'; the lists that can be added to are bounds.before, "
    ):
        cp.parse("He fled.", config=cp.Config(words={key: ["word"]}))


@given(WORDS, st.text("abc.-( ", max_size=8))
def test_the_trie_matches_what_the_longest_listed_word_matches(words, text):
    match = re.match(lexicon.trie_pattern(words), text)
    longest = max((word for word in words if text.startswith(word)), key=len, default=None)
    assert (match[0] if match else None) == longest
