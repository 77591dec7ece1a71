"""What is counted: the class of a quantity's unit, which decides what can befall it."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from string import digits

from conflictparse.config import Words
from conflictparse.kinds import QuantityKind, VictimClass
from conflictparse.lexicon import load, table
from conflictparse.model import Quantity


class Counted(StrEnum):
    """What sort of thing a unit is; ``UNKNOWN`` covers a noun of no list and a noun left unsaid."""

    PERSON = "person"
    MUNITION = "munition"
    AIRCRAFT = "aircraft"
    EQUIPMENT = "equipment"
    STRUCTURE = "structure"
    UNKNOWN = "unknown"
    TIME = "time"
    NEVER = "never"


NO_VICTIMS = frozenset((Counted.TIME, Counted.NEVER))
_ARMS = (Counted.AIRCRAFT, Counted.EQUIPMENT, Counted.MUNITION)
_CLASSES = {
    "times": Counted.TIME,
    "never": Counted.NEVER,
    "structures": Counted.STRUCTURE,
    "equipment": Counted.EQUIPMENT,
    "aircraft": Counted.AIRCRAFT,
    "munitions": Counted.MUNITION,
    "people": Counted.PERSON,
    "civilians": Counted.PERSON,
    "combatants": Counted.PERSON,
}


@cache
def _units(added: Words) -> dict[str, Counted]:
    """Each listed unit with its class; demonyms count people."""
    listed = {unit: kind for key, kind in _CLASSES.items() for unit in table("victims", key, added)}
    demonyms = {word.lower() for words in load("places")["demonyms"].values() for word in words}
    return dict.fromkeys(demonyms, Counted.PERSON) | listed


def classify(quantity: Quantity, added: Words = ()) -> Counted:
    """The class of what a quantity counts, from its unit, else from the last word of the unit."""
    if quantity.kind is not QuantityKind.COUNT:
        return Counted.NEVER
    if quantity.unit is None:
        return Counted.UNKNOWN
    unit, units = quantity.unit.lower(), _units(added)
    if quantity.noun_phrase and " " in quantity.noun_phrase.text:  # an aerial vehicle is no vehicle
        modifier = quantity.noun_phrase.text.lower().split()[-2]
        unit = f"{modifier} {unit}" if f"{modifier} {unit}" in units else unit
    return units.get(unit) or units.get(unit.rpartition(" ")[2].rpartition("-")[2]) or _designated(quantity.unit, added)


def _designated(unit: str, added: Words) -> Counted:
    """The class of arms called by letters and a number, or by letters alone: "F-16", "CV90", "MT-LB"."""
    letters = unit.partition("-")[0].lower()
    if len(letters.rstrip(digits)) > 1:
        letters = letters.rstrip(digits)
    named = unit.isupper() or any(character.isdecimal() for character in unit)
    designations = ((kind, table("victims", f"designations.{kind}", added)) for kind in _ARMS)
    return next((kind for kind, listed in designations if named and letters in listed), Counted.UNKNOWN)


@cache
def _fighting(added: Words) -> dict[str, VictimClass]:
    """Units that are combatants or civilians by their name."""
    return dict.fromkeys(table("victims", "civilians", added), VictimClass.CIVILIAN) | dict.fromkeys(
        table("victims", "combatants", added), VictimClass.COMBATANT
    )


def victim_class(words: list[str], added: Words = ()) -> VictimClass:
    """Whether the words of a noun phrase, head last, name people who fight.

    A modifier decides where the head does not ("police recruits", "army bodies").
    """
    classes = _fighting(added)
    for word in reversed(words):
        found = classes.get(word) or classes.get(word.removesuffix("s")) or classes.get(_SINGULAR.get(word, ""))
        if found:
            return found
    return VictimClass.UNKNOWN


_SINGULAR = {
    "children": "child",
    "women": "woman",
    "policemen": "policeman",
    "servicemen": "serviceman",
    "gunmen": "gunman",
}
