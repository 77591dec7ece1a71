"""What a caller may turn: rules switched off, words and scales added, the war's first day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import evolve, field, frozen, validators

MAX_LENGTH = 1_000_000

Words = tuple[tuple[str, tuple[str, ...]], ...]


def _as_pairs(words: Mapping[str, Iterable[str]] | Words) -> Words:
    """Added words in a hashable form, so that compiled word lists can be cached by them."""
    pairs = words.items() if isinstance(words, Mapping) else words
    return tuple(sorted((table, tuple(listed)) for table, listed in pairs))


def _as_names(names: Iterable[str]) -> frozenset[str]:
    return frozenset(names)


@frozen(kw_only=True)
class Scale:
    """A published scale of probability terms.

    ``terms`` maps a term to its band, probabilities from 0 to 1; ``speakers`` are the words in a
    source's name or role for which this scale is the one meant; an entry of several words needs all of
    them ("british defence"). A scale of the caller's without speakers holds for everybody.
    """

    name: str
    reference: str
    terms: Mapping[str, tuple[float, float]] = field(hash=False)
    speakers: tuple[str, ...] = ()


@frozen(kw_only=True)
class Config:
    """Settings of one reading; frozen and hashable, with no effect beyond the call it is given to.

    Args:
        disabled_rules: names of rules (``mention.rule``) to switch off.
        words: words to add to a word list, keyed "file.table" as in ``lexicon/*.toml``
            ({"reporting.probable": ["avow"]}).
        scales: probability scales that are looked at before the built-in ones.
        war_started: the day counted as day 1 in "Day 1,035 of the war".
        max_length: the longest text that is read, in characters.

    >>> Config(max_length=500).without("weekday").disabled_rules
    frozenset({'weekday'})
    """

    disabled_rules: frozenset[str] = field(default=frozenset(), converter=_as_names)
    words: Words = field(default=(), converter=_as_pairs)
    scales: tuple[Scale, ...] = field(default=(), converter=tuple)
    war_started: date | None = field(default=None, validator=validators.optional(validators.instance_of(date)))
    max_length: int = field(default=MAX_LENGTH, validator=[validators.instance_of(int), validators.ge(0)])

    def without(self, *rules: str) -> Config:
        """The same settings with the named rules switched off too."""
        return evolve(self, disabled_rules=self.disabled_rules | set(rules))


DEFAULT = Config()
