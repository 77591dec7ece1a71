"""The one door to quantulum3: the name and the dimension of a physical unit.

quantulum3 takes seconds to load and minutes over hostile numbers, and hands out objects that a later
call changes. So it is imported on the first physical unit, sees only that unit behind the number 1,
and its answer is copied under a lock and kept.
"""

from __future__ import annotations

import threading
import warnings
from functools import lru_cache
from typing import NamedTuple

MAX_UNIT = 62  # with "1 " in front, 64 characters go through the door
_LOCK = threading.Lock()

# Everyday units that quantulum3 does not know, or names otherwise than the standards do.
_OWN = {
    "hectare": ("hectare", "area"),
    "ha": ("hectare", "area"),
    "nautical mile": ("nautical mile", "length"),
    "degree": ("degree", None),
    "°": ("degree", None),
    "celsius": ("degree Celsius", "temperature"),
    "°c": ("degree Celsius", "temperature"),
    "c": ("degree Celsius", "temperature"),
    "fahrenheit": ("degree Fahrenheit", "temperature"),
    "°f": ("degree Fahrenheit", "temperature"),
    "pound-foot": ("pound-foot", "torque"),
    "pound-feet": ("pound-foot", "torque"),
    "lb-ft": ("foot pound-force", "torque"),
    "bhp": ("brake horsepower", "power"),
    "ps": ("horsepower", "power"),
    "mpg": ("mile per gallon", "fuel economy"),
    "mm": ("millimetre", "length"),
    "cc": ("cubic centimetre", "volume"),
    "t": ("tonne", "mass"),
    "bit": ("bit", "data storage"),
    "mmbtu": ("mega british thermal unit", "energy"),
    "light-year": ("light-year", "length"),
}


class Measure(NamedTuple):
    """What quantulum3 knows of a unit: "kilometre" and "length"."""

    name: str
    dimension: str | None


@lru_cache(maxsize=512)
def identify(unit: str) -> Measure | None:
    """The name and dimension of a unit as written ("km", "square miles"); ``None`` for one it does not know.

    >>> identify("km/h")
    Measure(name='kilometre per hour', dimension='speed')
    """
    if not 0 < len(unit) <= MAX_UNIT:
        return None
    own = _OWN.get(unit.lower()) or _OWN.get(unit.lower().removesuffix("s"))
    if own:
        return Measure(*own)
    with _LOCK:
        return _ask(unit)


def _ask(unit: str) -> Measure | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns that its optional classifier is not installed
        from quantulum3 import parser  # noqa: PLC0415 - seconds to load, and few articles need it

        try:
            found = parser.parse(f"1 {unit}")
        except Exception:  # noqa: BLE001 - whatever it trips over, the amount is still an amount
            return None
    if len(found) != 1 or found[0].unit.name == "dimensionless":
        return None
    dimension = found[0].unit.entity.name
    return Measure(str(found[0].unit.name), None if dimension == "unknown" else str(dimension))
