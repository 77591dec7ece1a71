"""The lists that a caller can add to with `Config.words`; words for any other are refused, not ignored."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from conflictparse.config import Words
from conflictparse.lexicon import load

OPEN = (
    *("bounds.before", "bounds.after", "bounds.milestone"),
    *("dates.counted", "dates.future_firm", "dates.future_sure", "dates.future_weak", "dates.intentions"),
    *("dates.modals_firm", "dates.modals_weak", "dates.past_cues", "dates.schedules", "dates.year_openers"),
    *("hedges.appearance", "hedges.approximator", "hedges.attribution", "hedges.belief", "hedges.condition"),
    *("hedges.hearsay", "hedges.likelihood", "hedges.possibility", "hedges.unknown", "hedges.unverified"),
    "hedges.negative",
    *("nouns.arms", "nouns.people", "nouns.people_collective", "nouns.peoples"),
    "numbers.indefinite",
    "outcomes.frames",
    *("reporting.certain", "reporting.probable", "reporting.possible", "reporting.uncommitted"),
    *("reporting.clause", "reporting.addressee", "reporting.object", "reporting.infinitive"),
    *("reporting.preposition", "reporting.nouns"),
    "units.words",
    *("victims.people", "victims.civilians", "victims.combatants", "victims.equipment", "victims.aircraft"),
    *("victims.munitions", "victims.structures", "victims.times", "victims.never", "victims.designations"),
)
"""Each stands for the list of that name, or for all the lists below it."""


@lru_cache(maxsize=64)
def check(words: Words) -> None:
    """Refuse words for a list that there is not, or that no finder looks up with what a caller adds.

    Raises:
        ValueError: names the key, and what can be added to.

    >>> check((("nouns.people", ("hetman",)),))
    >>> check((("nouns.persons", ("hetman",)),))
    Traceback (most recent call last):
    ValueError: words has the key 'nouns.persons'; the lists that can be added to are bounds.before, ...
    """
    for key, _ in words:
        is_open = any(key == name or key.startswith(f"{name}.") for name in OPEN)
        if not is_open or not isinstance(_listed(key), list):
            raise ValueError(f"words has the key {key!r}; the lists that can be added to are {', '.join(OPEN)}")


def _listed(key: str) -> Any:
    """What stands under a key, nothing where there is no such."""
    name, *parts = key.split(".")
    listed: Any = load(name)
    for part in parts:
        listed = listed.get(part) if isinstance(listed, dict) else None
    return listed
