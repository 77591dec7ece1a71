"""The one door to quantulum3: the name and the dimension of a physical unit.

quantulum3 takes half a second to load and minutes over hostile numbers, and hands out objects that a later
call changes. So its answers for the listed units are kept in a word list of their own, it is imported on the
first unit beyond them, which a caller has added, sees only that unit behind the number 1, and its answer is
copied under a lock and kept.
"""

from __future__ import annotations

import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from typing import Any, NamedTuple

from conflictparse.lexicon import load

MAX_UNIT = 62  # with "1 " in front, 64 characters go through the door
_LOCK = threading.Lock()


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
    found = _listed(unit) or _listed(unit.replace("-", " "))
    if found:
        return found
    with _LOCK:
        return _ask(unit)


def _listed(unit: str) -> Measure | None:
    """What the word list says of a unit as written, in lower case or in the plural."""
    known, lower = _known(), unit.lower()
    return known.get(unit) or known.get(lower) or known.get(lower.removesuffix("s"))


@cache
def _known() -> dict[str, Measure]:
    """The listed units by their forms, so that no article waits for quantulum3."""
    return {
        form: Measure(name, None if dimension == "unknown" else dimension)
        for part in load("measures").values()
        for dimension, names in part.items()
        for name, forms in names.items()
        for form in forms
    }


def _ask(unit: str) -> Measure | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns that its optional classifier is not installed
        try:
            found = _parser().parse(f"1 {unit}")
        except Exception:  # noqa: BLE001 - whatever it trips over, the amount is still an amount
            return None
    if len(found) != 1 or found[0].unit.name == "dimensionless":
        return None
    dimension = found[0].unit.entity.name
    return Measure(str(found[0].unit.name), None if dimension == "unknown" else str(dimension))


@cache
def _parser() -> Any:
    """The library, loaded in full: its English part, which brings inflect, only comes with the first unit."""
    with _without_typeguard():
        from quantulum3 import parser  # noqa: PLC0415 - half a second to load, and few articles need it

        parser.parse("1 m")
    return parser


@contextmanager
def _without_typeguard() -> Iterator[None]:
    """Leave out the run-time type checks that inflect, which quantulum3 uses, puts on its own functions.

    From version 7 on, rewriting them takes three of the four seconds of the import (jaraco/inflect#212).
    """
    try:
        import typeguard  # noqa: PLC0415 - comes with inflect, if at all
    except ModuleNotFoundError:  # pragma: no cover - an inflect before version 7
        yield
        return
    checked = typeguard.typechecked
    typeguard.typechecked = lambda function=None, **_: function or (lambda inner: inner)  # type: ignore[assignment]
    try:
        yield
    finally:
        typeguard.typechecked = checked
