"""What an expression comes to: a TIMEX3 value with its days, before it is tied to a place in the text."""

from __future__ import annotations

from datetime import date, time
from typing import NamedTuple

from conflictparse.dates import arithmetic
from conflictparse.dates.arithmetic import Days
from conflictparse.kinds import Anchor, DateKind, Grain

YEAR = frozenset({"year"})
YEAR_MONTH = frozenset({"year", "month"})
ALL = frozenset({"year", "month", "day"})
NOTHING: frozenset[str] = frozenset()


class Reading(NamedTuple):
    """The value of an expression; the fields are those of `DateReference`."""

    timex: str
    grain: Grain
    kind: DateKind = DateKind.DATE
    start: date | None = None
    end: date | None = None
    time: time | None = None
    timezone: str | None = None
    implied: frozenset[str] = NOTHING
    anchor: Anchor = Anchor.NONE

    def anchored(self, anchor: Anchor, implied: frozenset[str] | None = None) -> Reading:
        """The same value, marked with what it was resolved against and what the text left out."""
        if self.start is None:
            return self
        return self._replace(anchor=anchor, implied=_IMPLIED.get(self.grain, ALL) if implied is None else implied)


_IMPLIED = {
    Grain.MONTH: YEAR_MONTH,
    Grain.QUARTER: YEAR,
    Grain.SEASON: YEAR,
    Grain.HALF: YEAR,
    Grain.YEAR: YEAR,
    Grain.DECADE: YEAR,
    Grain.CENTURY: YEAR,
}


def _spread(timex: str, grain: Grain, days: Days | None, unresolved: str) -> Reading:
    if days is None:
        return Reading(timex=unresolved, grain=grain)
    return Reading(timex=timex, grain=grain, start=days[0], end=days[1])


def of_day(day: date | None, unresolved: str = "XXXX-XX-XX") -> Reading:
    """A day, or the value of a day that does not exist."""
    return _spread(day.isoformat() if day else "", Grain.DAY, (day, day) if day else None, unresolved)


def of_week(day: date) -> Reading:
    """The week that holds a day."""
    year, week, _ = day.isocalendar()
    return _spread(f"{year:04d}-W{week:02d}", Grain.WEEK, arithmetic.week(day), "XXXX-WXX")


def of_weekend(day: date) -> Reading:
    """The weekend of the week that holds a day."""
    year, week, _ = day.isocalendar()
    days = arithmetic.week(day)
    saturday = arithmetic.shift(days[0], 5, "day") if days else None
    weekend = (saturday, days[1]) if days and saturday else None
    return _spread(f"{year:04d}-W{week:02d}-WE", Grain.WEEKEND, weekend, "XXXX-WXX-WE")


def of_month(year: int, month: int) -> Reading:
    """A month of a year."""
    return _spread(f"{year:04d}-{month:02d}", Grain.MONTH, arithmetic.month(year, month), f"XXXX-{month:02d}")


def of_quarter(year: int, quarter: int) -> Reading:
    """A calendar quarter."""
    days = arithmetic.months(year, quarter * 3 - 2, 3)
    return _spread(f"{year:04d}-Q{quarter}", Grain.QUARTER, days, f"XXXX-Q{quarter}")


def of_half(year: int, half: int) -> Reading:
    """One half of a year."""
    return _spread(f"{year:04d}-H{half}", Grain.HALF, arithmetic.months(year, half * 6 - 5, 6), f"XXXX-H{half}")


def of_season(year: int, code: str) -> Reading:
    """A season; the year of a winter is that of its December."""
    return _spread(f"{year:04d}-{code}", Grain.SEASON, arithmetic.season(year, code), f"XXXX-{code}")


def of_year(year: int) -> Reading:
    """A calendar year."""
    return _spread(f"{year:04d}", Grain.YEAR, arithmetic.months(year, 1, 12), "XXXX")


def of_decade(year: int) -> Reading:
    """The decade that holds a year."""
    first = year - year % 10
    return _spread(f"{first // 10:03d}", Grain.DECADE, arithmetic.months(first, 1, 120), "XXX")


def of_century(century: int) -> Reading:
    """The n-th century, in the count of hundreds that TIMEX3 uses ("20th century" = 1900 to 1999)."""
    days = arithmetic.months((century - 1) * 100, 1, 1200)
    return _spread(f"{century - 1:02d}", Grain.CENTURY, days, "XX")


def of_unit(unit: str, day: date) -> Reading:
    """The calendar unit that holds a day."""
    match unit:
        case "week" | "fortnight":
            return of_week(day)
        case "weekend":
            return of_weekend(day)
        case "month":
            return of_month(day.year, day.month)
        case "quarter":
            return of_quarter(day.year, (day.month + 2) // 3)
        case "year":
            return of_year(day.year)
        case "decade":
            return of_decade(day.year)
        case "century":
            return of_century(day.year // 100 + 1)
    return of_day(day)


_UNKNOWN = {
    "week": ("XXXX-WXX", Grain.WEEK),
    "fortnight": ("XXXX-WXX", Grain.WEEK),
    "weekend": ("XXXX-WXX-WE", Grain.WEEKEND),
    "month": ("XXXX-XX", Grain.MONTH),
    "quarter": ("XXXX-QX", Grain.QUARTER),
    "year": ("XXXX", Grain.YEAR),
    "decade": ("XXX", Grain.DECADE),
    "century": ("XX", Grain.CENTURY),
}


def unknown(unit: str) -> Reading:
    """A calendar unit of which the text and its anchors do not say which."""
    timex, grain = _UNKNOWN.get(unit, ("XXXX-XX-XX", Grain.DAY))
    return Reading(timex=timex, grain=grain)


def vague(timex: str) -> Reading:
    """PRESENT_REF, PAST_REF or FUTURE_REF."""
    return Reading(timex=timex, grain=Grain.DAY)


def at_part(reading: Reading, code: str) -> Reading:
    """A part of a day ("MO", "AF", "EV", "NI", "DT")."""
    if reading.grain is not Grain.DAY or "REF" in reading.timex:
        return reading
    return reading._replace(timex=f"{reading.timex}T{code}", grain=Grain.PART_OF_DAY, kind=DateKind.TIME)
