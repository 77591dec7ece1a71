"""What the word lists know of a word or a phrase that may stand in a name: places, actors, titles, given names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from conflictparse.lexicon import load, table

ACTOR_CLASSES = ("armed_groups", "forces", "agencies", "international", "media_names", "platforms")
HEAD_CLASSES = ("state", "force", "armed", "civil", "media")
_AGENT_ENDINGS = ("er", "or", "ist", "ian", "man", "woman")
_REMEMBERED = 4096
_MAX_WORDS = 8
_SHORTEST_SHOUTED = 4


class Gender(StrEnum):
    """Which of the pronouns "he" and "she" may stand for a person."""

    MALE = "male"
    FEMALE = "female"


class Label(StrEnum):
    """What a word or phrase is known as."""

    PLACE = "place"
    DEMONYM = "demonym"
    ACTOR = "actor"
    HEAD = "head"
    TITLE = "title"
    GIVEN = "given"
    DOMAIN = "domain"
    ACRONYM = "acronym"
    OTHER = "other"


class Entry(NamedTuple):
    """A listed phrase: its label, the name that its variants share, and the class of an actor."""

    label: Label
    canonical: str
    group: str = ""


@cache
def phrases() -> Mapping[str, Entry]:
    """Places, demonyms and known actors by every way of writing them."""
    places = load("places")
    found: dict[str, Entry] = {}
    for town in (*places["others"]["towns"], *places["others"]["states_us"]):
        found[town] = Entry(Label.PLACE, town, "town")
    for state, words in places["demonyms"].items():
        found.update({word: Entry(Label.DEMONYM, state, "people") for word in words})
    found.update({word: Entry(Label.DEMONYM, word, "people") for word in places["others"]["peoples"]})
    for name in ("capitals", "aliases"):
        for state, words in places[name].items():
            found.update({word: Entry(Label.PLACE, state, name) for word in words})
    found.update({state: Entry(Label.PLACE, state, "aliases") for state in places["demonyms"]})
    actors = load("organisations")
    for group in ACTOR_CLASSES:
        for name, others in actors[group].items():
            found.update({written: Entry(Label.ACTOR, name, group) for written in (name, *others)})
    found["European Union"] = found["EU"] = Entry(Label.ACTOR, "European Union", "international")
    return found


@cache
def _openings() -> Mapping[str, int]:
    """The number of words of the longest phrase that begins with a word."""
    longest: dict[str, int] = {}
    for phrase in phrases():
        first, _, rest = phrase.partition(" ")
        count = 2 + rest.count(" ") if rest else 1
        if count > longest.get(first, 0):
            longest[first] = min(_MAX_WORDS, count)
    return longest


def longest_phrase(words: Sequence[str], at: int) -> tuple[Entry, int] | None:
    """The longest listed phrase that begins at a word, with its number of words."""
    for count in range(min(_openings().get(words[at].split(" ", 1)[0], 0), len(words) - at), 0, -1):
        entry = phrases().get(" ".join(words[at : at + count]))
        if entry:
            return entry, count
    if words[at].isupper() and len(words[at]) >= _SHORTEST_SHOUTED:  # a dateline or a headline: "MOSCOW"
        entry = phrases().get(words[at].capitalize())
        return (entry, 1) if entry else None
    return None


def state_of(phrase: str) -> str | None:
    """The state that a name, an adjective or a capital stands for.

    >>> state_of("Ukrainian"), state_of("Kremlin"), state_of("Hamas")
    ('Ukraine', 'Russia', None)
    """
    return _states().get(phrase)


@cache
def _states() -> Mapping[str, str]:
    places = load("places")
    listed = (places["demonyms"], places["aliases"], places["capitals"])
    found = {word: state for table_of in listed for state, words in table_of.items() for word in words}
    return found | {state: state for state in places["demonyms"]}


@cache
def organisation_heads() -> Mapping[str, str]:
    """The nouns that head an organisation's name, with the first class that lists each."""
    found: dict[str, str] = {}
    for group in HEAD_CLASSES:
        for word in table("organisations", f"heads.{group}"):
            found.setdefault(word, group)
    return found


@cache
def domain_words() -> frozenset[str]:
    """What modifies the head of an organisation or an office: "defense", "foreign"."""
    return frozenset((*table("organisations", "heads.modifiers"), *table("roles", "offices.modifiers")))


@cache
def title_words() -> frozenset[str]:
    """Words that end a title before a name: honorifics, ranks, offices."""
    return frozenset((*honorifics(), *table("roles", "ranks.heads"), *table("roles", "offices.heads")))


@cache
def honorifics() -> frozenset[str]:
    """Words of address: "Mr", "Dr"."""
    return frozenset(word for sex in ("male", "female", "either") for word in table("roles", f"honorifics.{sex}"))


@cache
def rank_words() -> frozenset[str]:
    """Words that stand in a rank: "Lt", "Rear", "General"."""
    return frozenset(table("roles", "ranks.words"))


@cache
def people_nouns() -> Mapping[str, bool]:
    """Nouns for people, each with whether it is plural."""
    singular = {*table("roles", "people.singular"), *table("roles", "offices.heads")}
    singular |= {*table("roles", "gendered.male"), *table("roles", "gendered.female")} - {"men", "women"}
    return (
        {_plural(word): True for word in singular}
        | dict.fromkeys(singular, False)
        | dict.fromkeys(table("roles", "people.plural"), True)
    )


@lru_cache(maxsize=_REMEMBERED)
def means_person(noun: str) -> bool:
    """Whether a noun in the singular means a person: listed, or by its ending.

    >>> means_person("official"), means_person("beekeeper"), means_person("newspaper"), means_person("officials")
    (True, True, False, False)
    """
    listed = people_nouns().get(noun)
    if listed is not None:
        return not listed
    return noun.endswith(_AGENT_ENDINGS) and noun not in _institution_nouns() and noun not in {"other", "another"}


@cache
def _institution_nouns() -> frozenset[str]:
    organisations = load("organisations")
    return frozenset((*organisation_heads(), *organisations["anaphors"], *organisations["documents"]["heads"]))


def singular_of(noun: str) -> str:
    """The singular of a noun for people.

    >>> singular_of("deputies"), singular_of("ministers"), singular_of("spokesmen")
    ('deputy', 'minister', 'spokesman')
    """
    if noun.endswith("men"):
        return noun[:-2] + "an"
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith(("sses", "ches")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def _plural(noun: str) -> str:
    if noun.endswith("man"):
        return noun[:-2] + "en"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "ch", "sh", "x")) else "s")


@cache
def _genders() -> Mapping[str, Gender]:
    found = {}
    for gender in Gender:
        listed = (*table("roles", f"gendered.{gender}"), *table("roles", f"honorifics.{gender}"))
        found.update(dict.fromkeys(listed, gender))
        found.update(dict.fromkeys(table("given_names", gender), gender))
    return found


def gender_of(words: Iterable[str]) -> Gender | None:
    """The gender that the first telling word implies: a given name ("Olena"), a noun ("spokesman", "Mrs")."""
    known = _genders()
    for word in words:
        if word in known:
            return known[word]
    return None


@cache
def given_names() -> frozenset[str]:
    """Given names of either gender, capitalised."""
    return frozenset((*table("given_names", Gender.MALE), *table("given_names", Gender.FEMALE)))
