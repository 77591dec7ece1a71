"""Which claims can be compared: the same kind of outcome and victims, windows that overlap."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import TypeVar

from conflictparse.claims.counted import Counted, classify
from conflictparse.kinds import Outcome, VictimClass
from conflictparse.model import Claim
from conflictparse.text.gazetteer import state_of

_FAMILIES = {
    Outcome.KILLED_OR_WOUNDED: Outcome.KILLED,
    Outcome.CASUALTIES: Outcome.KILLED,
    Outcome.SHOT_DOWN: Outcome.DESTROYED,
}
_INCIDENT = timedelta(days=3)  # a longer window sums up more than one event

Key = tuple[str, ...]
Item = TypeVar("Item")


def key_of(claim: Claim) -> Key:
    """What two claims must share: outcome family, whose, of what, a rate or none, a whole or a part, an event or a sum."""
    counted = classify(claim.quantity)
    people = counted in {Counted.PERSON, Counted.UNKNOWN}
    unit = (claim.quantity.unit or "").lower()
    victims = claim.victims or ""
    fighters = not victims and claim.victim_class is VictimClass.COMBATANT  # "five gunmen" are not of the victims' toll
    return (
        _FAMILIES.get(claim.outcome, claim.outcome).value,
        (state_of(victims) or victims).lower(),
        unit if claim.part_of or not people else "fighters" if fighters else "people",
        claim.quantity.rate or "",
        "part" if claim.part_of else "whole",
        "event" if _is_incident(claim) else "sum",
    )


def _is_incident(claim: Claim) -> bool:
    """Whether a figure is that of one event, not the sum of a week, a war or a time unstated."""
    period = claim.period
    if period is None or period.start is None or period.end is None:
        return False
    return period.end - period.start < _INCIDENT


def grouped(items: Iterable[Item], claim_of: Callable[[Item], Claim]) -> list[list[Item]]:
    """Items of one key cut into runs whose windows all overlap; one without a window joins the first run."""
    dated: list[tuple[date, date, Item]] = []
    undated: list[Item] = []
    for item in items:
        period = claim_of(item).period
        if period and period.start and period.end:
            dated.append((period.start, period.end, item))
        else:
            undated.append(item)
    runs: list[list[Item]] = []
    common_end = date.min
    for start, end, item in sorted(dated, key=lambda each: each[:2]):
        if runs and start <= common_end:
            runs[-1].append(item)
            common_end = min(common_end, end)
        else:
            runs.append([item])
            common_end = end
    if undated:
        runs = runs or [[]]
        runs[0] = undated + runs[0]
    return runs
