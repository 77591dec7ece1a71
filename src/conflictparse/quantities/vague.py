"""Vague numbers: "dozens", "tens of thousands", "several", "some North Korean soldiers"."""

from __future__ import annotations

from conflictparse.config import Config
from conflictparse.kinds import Bound
from conflictparse.quantities import counted, lexicon
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import adjoins, end_of, is_stop, stands_before, word
from conflictparse.text import Document

_CHAIN = 3  # "hundreds of thousands of millions" is as long as it gets
_REACH = 4  # adjectives between a vague word and the noun that makes it a count
_OPENED = {
    "few": (("a",), ("quite", "a")),
    "handful": (("a",),),
    "couple": (("a",),),
    "number": (("a",), ("a", "large"), ("a", "small"), ("a", "significant"), ("an", "unknown"), ("an", "unspecified")),
    "numbers": (("large",), ("small",), ("huge",), ("unknown",)),
}
_SCORED = frozenset({"of", "killed", "wounded", "dead", "injured", "more", "were", "others", "missing", "are"})


def read(document: Document, config: Config, index: int) -> Draft | None:
    """The vague number whose main word is at a token."""
    token = document.words[index]
    if token in lexicon.words("numbers", "indefinite.scales", config.words):
        return _plural(document, config, index)
    if token in lexicon.scales():
        return _opened_scale(document, index)
    if token == "several":
        before = word(document, index + 1)
        return None if before in lexicon.scales() else _draft(document, index, index + 1)
    if token in lexicon.words("numbers", "indefinite.counts", config.words):
        return _count(document, config, index)
    return None


def _plural(document: Document, config: Config, index: int) -> Draft | None:
    """ "dozens", "tens of thousands"."""
    if document.words[index] == "scores" and word(document, index + 1) not in _SCORED:
        return None
    following = index + 1
    listed = lexicon.words("numbers", "indefinite.scales", config.words)
    for _ in range(_CHAIN):
        if (
            word(document, following) == "of"
            and word(document, following + 1) in listed
            and adjoins(document, following)
        ):
            following += 2
    return _draft(document, index, following)


def _opened_scale(document: Document, index: int) -> Draft | None:
    """ "several hundred", "a few thousand"."""
    before = word(document, index - 1)
    if before not in lexicon.words("numbers", "indefinite.openers") or before == "some" or not adjoins(document, index):
        return None
    first = index - 1
    if before in {"few", "couple"} and word(document, first - 1) == "a":
        first -= 1
    return _draft(document, first, _behind_scales(document, index))


def _behind_scales(document: Document, index: int) -> int:
    """The token behind a scale word and those that follow it: "hundred thousand"."""
    following = index + 1
    while word(document, following) in lexicon.scales() and adjoins(document, following):
        following += 1
    return following


def _count(document: Document, config: Config, index: int) -> Draft | None:
    """ "a few", "numerous", "some": only of people, arms and what else the noun lists name."""
    token = document.words[index]
    first = index
    if token in _OPENED:
        opened = [
            phrase for phrase in _OPENED[token] if stands_before(document, index, phrase) and adjoins(document, index)
        ]
        if not opened:
            return None
        first = index - max(map(len, opened))
    following = index + 1
    at = following
    if token == "multiple" and word(document, at + (word(document, at) == "-")) in {"launch", "rocket", "launcher"}:
        return None  # a multiple launch rocket system is one
    if token == "couple" and word(document, at) == "of" and word(document, at + 1) in lexicon.scales():
        return _draft(document, first, _behind_scales(document, at + 1))
    if word(document, at)[:1].isdecimal() or word(document, at) in lexicon.cardinals().keys() | lexicon.scales().keys():
        return None  # "some 200": a bound
    if token in {"some", "many"}:
        if word(document, index - 1) in {"how", "so", "too", "as"} or word(document, at) in {"of", "more"}:
            return None
    elif word(document, at) == "of":
        at += 1
    return (
        _draft(document, first, following)
        if _names_counted(document, config, at, people_only=token in {"some", "many"})
        else None
    )


def _names_counted(document: Document, config: Config, at: int, *, people_only: bool) -> bool:
    """Whether a plural of the noun lists is among the next few words."""
    for index in range(at, at + _REACH):
        token = word(document, index)
        if not adjoins(document, index) or (is_stop(document, index) and token != "lives"):
            return False
        if counted.is_listed(token, config.words):
            return not people_only or counted.is_people(lexicon.singular(token), config.words)
    return False


def _draft(document: Document, first: int, following: int) -> Draft:
    return Draft(
        start=document.starts[first],
        end=end_of(document, following - 1),
        first=first,
        next=following,
        rule="indefinite",
        value=None,
        bound=Bound.INDEFINITE,
        words=True,
    )
