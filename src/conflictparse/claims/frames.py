"""The outcome frames: which word says which outcome, and where it has the counted noun."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from conflictparse.claims.counted import Counted
from conflictparse.config import Words
from conflictparse.kinds import Outcome
from conflictparse.lexicon import load, table


class Place(StrEnum):
    """Where a word has the counted noun: as object (or subject of its passive), as subject, beside it, in its phrase."""

    VERB = "verbs"
    EVENT = "events"
    STATE = "states"
    NOUN = "nouns"


class Reading(NamedTuple):
    """One frame that a word may stand for."""

    frame: str
    outcome: Outcome
    place: Place
    takes: frozenset[Counted]


class Predicate(NamedTuple):
    """An outcome word or phrase in the text: tokens ``first`` to ``last`` (exclusive), with its readings."""

    first: int
    last: int
    readings: tuple[Reading, ...]

    def at(self, *places: Place) -> bool:
        """Whether the word can have the counted noun at one of these places."""
        return any(reading.place in places for reading in self.readings)

    def outcome(self, counted: Counted, *places: Place) -> Outcome | None:
        """The outcome that it states of such a thing, the first frame of the list winning."""
        for reading in self.readings:
            if reading.place in places and counted in reading.takes:
                return reading.outcome
        return None


_Phrases = dict[str, list[tuple[tuple[str, ...], tuple[Reading, ...]]]]


@cache
def _phrases(added: Words) -> _Phrases:
    """The outcome phrases by their first word, longest first."""
    readings: dict[str, list[Reading]] = {}
    for name, frame in load("outcomes")["frames"].items():
        takes = frozenset(Counted(each) for each in frame["of"])
        for place in Place:
            reading = Reading(name, Outcome(frame["outcome"]), place, takes)
            for phrase in table("outcomes", f"frames.{name}.{place}", added):
                readings.setdefault(phrase, []).append(reading)
    index: _Phrases = {}
    for phrase in sorted(readings, key=len, reverse=True):
        words = tuple(phrase.replace("-", " - ").split())
        index.setdefault(words[0], []).append((words[1:], tuple(readings[phrase])))
    return index


def predicates(words: Sequence[str], first: int, last: int, added: Words) -> dict[int, Predicate]:
    """The outcome words among tokens ``first`` to ``last``, by the token that each begins at."""
    index = _phrases(added)
    found: dict[int, Predicate] = {}
    at = first
    while at < last:
        for rest, readings in index.get(words[at], ()):
            end = at + 1 + len(rest)
            if end <= last and (not rest or tuple(words[at + 1 : end]) == rest):
                found[at] = Predicate(at, end, readings)
                at = end - 1
                break
        at += 1
    return found
