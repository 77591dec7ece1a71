"""Cues out of the word list: forms of one or several words, each with its kind, strength and tests."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import product
from typing import NamedTuple

from conflictparse.config import Words
from conflictparse.hedges import amounts, complements, modality, subjects, verbs
from conflictparse.hedges.place import Place
from conflictparse.kinds import Factuality, HedgeKind
from conflictparse.lexicon import load, table
from conflictparse.text import Document

Test = Callable[[Place], bool]


class Entry(NamedTuple):
    """One way to read a form: what it means where all the tests hold."""

    form: tuple[str, ...]
    kind: HedgeKind
    strength: Factuality
    tests: tuple[Test, ...]
    rule: str


class Cue(NamedTuple):
    """A hedge cue found, before its scope and holder are known; ``form`` is its words in lower case."""

    place: Place
    form: str
    kind: HedgeKind
    strength: Factuality
    rule: str


_CHOICE = re.compile(r"[()]")
_TOKEN = re.compile(r"\w+|[^\w\s]")  # as Document cuts them
_MODULES = (amounts, complements, modality, subjects, verbs)


def find(document: Document, words: Words) -> Iterator[Cue]:
    """The listed cues of a document in the readings whose tests hold; they may overlap."""
    lexicon = _lexicon(words)
    positions = document.positions
    for word in lexicon.keys() & positions.keys():
        by_second = lexicon[word]
        for index in positions[word]:
            second = document.words[index + 1] if index + 1 < len(document.words) else ""
            entries = by_second.get(second) or by_second.get("")
            cue = _read(document, index, entries) if entries else None
            if cue:
                yield cue


def _read(document: Document, index: int, entries: tuple[Entry, ...]) -> Cue | None:
    """The first of the entries for two words, longest form first, that stands at a token and passes its tests."""
    for entry in entries:
        last = index + len(entry.form)
        if len(entry.form) > 2 and document.words[index:last] != entry.form:
            continue
        place = Place(document, index, last)
        if not place.is_compounded() and _passes(place, entry.tests):
            return Cue(place, " ".join(entry.form), entry.kind, entry.strength, entry.rule)
    return None


def _passes(place: Place, tests: tuple[Test, ...]) -> bool:
    for test in tests:  # noqa: SIM110 - `all` over a generator costs more than most tests
        if not test(place):
            return False
    return True


@cache
def _lexicon(words: Words) -> Mapping[str, Mapping[str, tuple[Entry, ...]]]:
    """The entries by the first word of their form, then by the word behind that; "" where any may follow."""
    found: dict[str, list[Entry]] = {}
    for kind in HedgeKind:
        for strength in load("hedges").get(kind.value, ()):
            for line in table("hedges", f"{kind.value}.{strength}", words):
                for entry in _entries(line, kind, Factuality(strength)):
                    found.setdefault(entry.form[0], []).append(entry)
    return {first: _by_second(sorted(entries, key=lambda entry: -len(entry.form))) for first, entries in found.items()}


def _by_second(entries: list[Entry]) -> Mapping[str, tuple[Entry, ...]]:
    """Entries, longest form first, by their second word; those of one word under each, and under "" for all others."""
    seconds = {word for entry in entries for word in entry.form[1:2]}
    return {
        second: tuple(entry for entry in entries if entry.form[1:2] in ((), (second,))) for second in ("", *seconds)
    }


def _entries(line: str, kind: HedgeKind, strength: Factuality) -> Iterator[Entry]:
    """The entries of one line, "form/form : test test"."""
    forms, _, names = line.partition(" : ")
    tests = tuple(_test(name) for name in names.split())
    rule = f"{kind.value}_cue" if not tests else f"{kind.value}_{names.split()[0]}"
    for form in expanded(forms):
        yield Entry(tuple(_TOKEN.findall(form.lower())), kind, strength, tests, rule)


def expanded(forms: str) -> Iterator[str]:
    """The forms that a line stands for, with the words in parentheses in turn.

    >>> list(expanded("no (clear|) (sign|proof)/unclear"))
    ['no clear sign', 'no clear proof', 'no sign', 'no proof', 'unclear']
    """
    for form in forms.split("/"):
        choices = [part.split("|") for part in _CHOICE.split(form)]
        yield from (" ".join("".join(parts).split()) for parts in product(*choices))


def _test(name: str) -> Test:
    """The test of a name, from whichever module defines it."""
    for module in _MODULES:
        if hasattr(module, name):
            test: Test = getattr(module, name)
            return test
    raise ValueError(f"unknown test {name!r} in hedges.toml")
