"""Someone who may speak in an article, and the words by which two mentions are compared."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from attrs import define

from conflictparse.kinds import SourceKind
from conflictparse.lexicon import table
from conflictparse.text import gazetteer
from conflictparse.text.gazetteer import Gender

_WORD = re.compile(r"[^\W_]+(?:[.'-][^\W_]+)*")
_REMEMBERED = 4096
STATES = "states"


@lru_cache(maxsize=_REMEMBERED)
def words_of(phrase: str) -> frozenset[str]:
    """The telling words of a name, in one spelling.

    >>> sorted(words_of("Ukraine's Ministry of Defence"))
    ['defense', 'ministry', 'ukraine']
    """
    found = (match[0].lower().removesuffix("'s") for match in _WORD.finditer(phrase))
    return frozenset(same("spelling").get(word, word).replace(".", "") for word in found) - _small()


@lru_cache(maxsize=_REMEMBERED)
def identity_of(name: str) -> frozenset[str]:
    """The words of a name with each state under one name, to tell whether two names may be one.

    >>> identity_of("Ukraine's army") == identity_of("the Ukrainian army")
    True
    """
    plain = " ".join(word for part in name.split() if not gazetteer.state_of(word := part.removesuffix("'s")))
    return words_of(plain) | states_in(name)


@cache
def same(key: str) -> dict[str, str]:
    """Each word of a list of synonyms, with the first of its row."""
    rows = (row.split() for row in table("sources", f"same.{key}"))
    return {word: row[0] for row in rows for word in row}


@cache
def _small() -> frozenset[str]:
    return frozenset(table("sources", "words.small"))


@lru_cache(maxsize=_REMEMBERED)
def states_in(phrase: str) -> frozenset[str]:
    """The states that a phrase names, by name, adjective or capital.

    >>> sorted(states_in("the Russian defence ministry in Moscow"))
    ['Russia']
    """
    words = [match[0].removesuffix("'s") for match in _WORD.finditer(phrase)]
    pairs = (f"{first} {second}" for first, second in pairwise(words))
    return frozenset(state for part in (*pairs, *words) if part[0].isupper() and (state := gazetteer.state_of(part)))


@define(eq=False)
class Entity:
    """One speaker or possible speaker.

    Attributes:
        name: the fullest name that the article gives.
        head: the noun that describes it, in lower case: "ministry", "official".
        group: the class of a listed actor, or "states".
        plural: whether "they" stands for it.
        described: known by a description only ("a health official").
        certain: whether more than the shape of the name tells its kind.
    """

    name: str
    kind: SourceKind
    head: str = ""
    group: str = ""
    role: str | None = None
    gender: Gender | None = None
    plural: bool = False
    described: bool = False
    certain: bool = True
    first: int = 0

    @property
    def words(self) -> frozenset[str]:
        """The telling words of its name."""
        return words_of(self.name)

    @property
    def states(self) -> frozenset[str]:
        """The states that its name or role names."""
        return states_in(f"{self.name} {self.role or ''}")

    @property
    def is_person(self) -> bool:
        """Whether "he" or "she" may stand for it."""
        return self.kind is SourceKind.PERSON or (
            self.described and not self.plural and gazetteer.means_person(self.head)
        )
