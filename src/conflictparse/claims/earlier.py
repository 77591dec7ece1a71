"""Figures of an earlier event, told at a distance from this one: "a week after five people were killed"."""

from __future__ import annotations

from collections.abc import Sequence

from conflictparse.claims.sentence import grammar
from conflictparse.dates.arithmetic import shift
from conflictparse.dates.counts import number
from conflictparse.kinds import Grain
from conflictparse.model import Period

_PHRASE = 5  # tokens: "came just a day | after", "said, a day | after"
_CAME = frozenset(
    ("came", "comes", "coming", "followed", "happened", "occurred")
)  # all that follows is of the earlier event
_LOOK_BACK = 40  # tokens from "after" to the number: "days after a suicide bomber killed 12 at a market and wounded 30"
_DAYS = {"day": 1, "days": 1, "week": 7, "weeks": 7}
_VAGUE = frozenset(("days", "weeks", "month", "months", "year", "years"))


def distance(words: Sequence[str], first: int, floor: int) -> tuple[int | None] | None:
    """How many days before the event of the sentence a figure's own event was: a number, or ``(None,)`` if not told."""
    crossed = False
    for at in range(first - 1, max(floor, first - _LOOK_BACK) - 1, -1):
        unit = words[at - 1] if at > floor else ""
        if words[at] == "after" and (unit in _DAYS or unit in _VAGUE):
            if crossed and not (_CAME | grammar("reporting")) & set(words[max(floor, at - _PHRASE) : at]):
                return None  # in "fired a day after the truce ended, killing 12" they died when it fired
            count = number(words[at - 2]) if at - 1 > floor else None
            return (round(count * _DAYS[unit]),) if count and unit in _DAYS else (None,)
        if words[at] in {";", "."}:
            return None
        crossed = crossed or words[at] == ","
    return None


def before(event: Period | None, days: int | None) -> Period | None:
    """The window so many days before an event, nothing where either is not told."""
    if event is None or days is None or event.start is None or event.end is None:
        return None
    start, end = shift(event.start, -days, "day"), shift(event.end, -days, "day")
    return Period(start=start, end=end, grain=Grain.DAY, basis=event.basis) if start and end else None
