"""Calendar arithmetic on days: no text, no clock, and ``None`` where the calendar of `datetime` ends."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
DAYS_IN = {"day": 1, "night": 1, "weekend": 7, "week": 7, "fortnight": 14}
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # first month, northern hemisphere; winter carries its December's year

Days = tuple[date, date]  # first and last day, both inclusive


def day(year: int, month: int, number: int) -> date | None:
    """The day, or nothing where there is none such.

    >>> day(2024, 2, 29), day(2023, 2, 29)
    (datetime.date(2024, 2, 29), None)
    """
    try:
        return date(year, month, number)
    except (ValueError, OverflowError):
        return None


def shift(start: date, count: int, unit: str) -> date | None:
    """The day that lies ``count`` units after ``start`` (before it, where negative).

    >>> shift(date(2024, 3, 31), -1, "month")
    datetime.date(2024, 2, 29)
    """
    if unit in MONTHS_IN:
        return _shift_months(start, count * MONTHS_IN[unit])
    try:
        return start + timedelta(days=count * DAYS_IN.get(unit, 0))
    except OverflowError:
        return None


def _shift_months(start: date, months: int) -> date | None:
    """The same day of another month, or its last where it is shorter."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return None
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def month(year: int, number: int) -> Days | None:
    """The days of a month."""
    first = day(year, number, 1)
    return (first, first.replace(day=monthrange(year, number)[1])) if first else None


def months(year: int, number: int, count: int) -> Days | None:
    """The days of ``count`` months from one on."""
    first = day(year, number, 1)
    last = _shift_months(first, count - 1) if first else None
    return (first, last.replace(day=monthrange(last.year, last.month)[1])) if first and last else None


def week(of: date) -> Days | None:
    """The ISO week, Monday to Sunday, that holds a day."""
    first = shift(of, -of.weekday(), "day")
    last = shift(of, 6 - of.weekday(), "day")
    return (first, last) if first and last else None


def season(year: int, code: str) -> Days | None:
    """The three months of a season.

    >>> season(2024, "WI")
    (datetime.date(2024, 12, 1), datetime.date(2025, 2, 28))
    """
    return months(year, SEASONS[code], 3)


def season_year(of: date, code: str) -> int:
    """The year whose season of this name is the last to have begun by a day."""
    return of.year if of.month >= SEASONS[code] else of.year - 1


def weekday_on_or_before(of: date, weekday: int) -> date | None:
    """The most recent such weekday, the day itself included."""
    return shift(of, -((of.weekday() - weekday) % 7), "day")


def weekday_on_or_after(of: date, weekday: int) -> date | None:
    """The next such weekday, the day itself included."""
    return shift(of, (weekday - of.weekday()) % 7, "day")


def easter(year: int) -> date | None:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher).

    >>> easter(2017)
    datetime.date(2017, 4, 16)
    """
    century, in_century = divmod(year, 100)
    leaps, rest = divmod(century, 4)
    shifted = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * (year % 19) + century - leaps - shifted + 15) % 30
    until_sunday = (32 + 2 * rest + 2 * (in_century // 4) - epact - in_century % 4) % 7
    correction = (year % 19 + 11 * epact + 22 * until_sunday) // 451
    number, before = divmod(epact + until_sunday - 7 * correction + 114, 31)
    return day(year, number, before + 1)
