"""Lengths of time: "two weeks", "the 10-year conflict", and windows: "the past 24 hours", "the next few days"."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from conflictparse.dates import amounts, arithmetic
from conflictparse.dates.counts import is_small, number
from conflictparse.dates.readings import ALL, Reading, vague
from conflictparse.dates.rule import NO_GROUPS, Found, Groups, Rule
from conflictparse.dates.story import Story
from conflictparse.dates.words import END, UNIT_FACTORS, timex_duration, unit_names
from conflictparse.kinds import DateKind, Grain

_GRAINS = {
    "second": Grain.SECOND, "minute": Grain.MINUTE, "hour": Grain.HOUR, "day": Grain.DAY, "night": Grain.DAY,
    "week": Grain.WEEK, "fortnight": Grain.WEEK, "month": Grain.MONTH, "quarter": Grain.QUARTER, "year": Grain.YEAR,
    "decade": Grain.DECADE, "century": Grain.CENTURY,
}  # fmt: skip
_HOURS_IN = {"second": 3600, "minute": 60, "hour": 1}
# Words between a number and its unit that leave the length alone.
_BETWEEN = (
    "or more ", "or so ", "more ", "full ", "whole ", "straight ", "consecutive ", "successive ", "additional ",
    "further ", "trading ", "working ", "business ", "calendar ", "long ", "short ", "solid ", "bloody ", "extra ",
)  # fmt: skip
_SIDES = frozenset({
    "past", "last", "previous", "preceding", "final", "first", "opening", "next", "coming", "following", "subsequent",
    "initial", "recent", "early", "closing", "ensuing", "intervening", "latest",
})  # fmt: skip
_DETERMINER = re.compile(r"(?:the|a|an|this|that|its|their) ")
_ARTICLES = frozenset({"a", "an", "another"})
_SPAN = re.compile(r"(?P<low>.+) (?:to|and|or) (?P<high>[a-z -]+)")
_AGE = re.compile(r"(?:[ -]?olds?\b| of age\b|-olds?\b)")
_NO_LENGTH = re.compile(r"(?:[0-9][ -]|(?:half|working|business|opening|office|visiting|rush|peak) )$")
_MID_SENTENCE = re.compile(r"[\w,] $")
_AS_MANY = re.compile(r"\bas $")  # "the third in as many days"
_MARCH = re.compile(
    r" (?!of|in|with|after|when|and|or|for|at|on|to|by|before|from|that|later|ago|earlier|they|he|she|we|it)[a-z]{3,}"
)  # "a night march"
_ONE_DAY = re.compile(r"one (?:day|night)")
_LASTING = re.compile(r"\b(?:will|would|could|may|might|should|can|must|to) $")  # "would last two weeks"
_OPENS = re.compile(r"(?:^|[.!?,;:\"]\s?|\b(?:and|but|that|until) )$")  # "One day he will return"
_LOOSE = ("minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries")
_COUNTED_BEFORE = re.compile(
    r"(?:[0-9]|%|million|billion|thousand|hundred|dozens?|times|once|twice|percent|[a-z]{3,}s|people|troops|men) $"
)
_NOT_COUNTED = re.compile(
    r"(?:was|is|has|lasts|takes|its|this|as|days|weeks|months|years|hours|lies|less|yes|spends|perhaps) $"
)


@cache
def _window_opening_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?:(?:at\ least|almost|nearly|about|roughly|more\ than|just|only|each\ of|all\ of)\ )?    # "over the past week" is no more than it
        (?:(?P<the>the|these|those|its|their|his|her)\ )?
        (?P<side>{"|".join(sorted(_SIDES))})[ ]
        (?P<amount>.*)""",
        re.VERBOSE,
    )


def _open_window(words: str) -> Groups | None:
    """What stands before the unit of "the past two full days"."""
    opening = _window_opening_pattern().fullmatch(words)
    if opening is None:
        return None
    count, mark = amounts.split(opening["amount"], _BETWEEN)
    amount: Groups = NO_GROUPS
    if amounts.is_count(count, mark):
        amount = {"count": count}
    elif count == "couple of" and mark == " ":
        amount = {"count": "couple"}
    elif amounts.is_vague(count) and mark == " ":
        amount = {"vague": count}
    elif count or mark:
        return None
    return {"the": opening["the"], "side": opening["side"], **amount}


def _open_duration(words: str) -> Groups | None:
    """What stands before the unit of "about the two full days", "a day", "two to three days"."""
    if not words.endswith((" ", "-")):
        return None
    for counted in amounts.without_approximator(words):
        count, mark = amounts.split(counted, _BETWEEN)
        determiner = _DETERMINER.match(count)
        amount = _read_amount(count[determiner.end() :], mark) if determiner else None
        amount = amount or _read_amount(count, mark)
        if amount:
            return amount
    return None


def _read_amount(count: str, mark: str) -> Groups | None:
    """The count of "two", "another", "three to four", or a vague count."""
    if mark not in {" ", "-"}:
        return None
    if amounts.is_vague(count):
        return {"vague": count}
    if not _is_count(count, mark):
        span = _SPAN.fullmatch(count)
        if span is None or not is_small(span["high"]) or not _is_count(span["low"], " "):
            return None
        count = span["low"]
    return {"count": count}


def _is_count(count: str, mark: str) -> bool:
    return count in _ARTICLES or amounts.is_count(count, mark)


@cache
def _window_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?P<unit>[a-z]++){END}(?!-)")


@cache
def _duration_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?P<unit>[a-z]++)(?P<half>\ and\ a\ half)?(?:[\ -]long\b)?(?:\ or\ (?:so|more)\b)?(?:\ periods?\b)?{END}""",
        re.VERBOSE,
    )


@cache
def _loose_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?:the\ )?(?P<unit>{'|'.join(_LOOSE)})(?:[\ -]long\b)?{END}(?!\ [0-9])|(?P<unit_2>day|week|month|year|decade|hour)-?long{END}",
        re.VERBOSE,
    )


def _accept_loose(found: Found) -> bool:
    """Not an age, nor a name ("Timothy Weeks")."""
    if _NO_LENGTH.search(found.before(9)) or found.before(8) == "as many ":
        return False
    named = found.written[0].isupper() and _MID_SENTENCE.search(found.before(2)) is not None
    return not named and _no_age(found)


def _no_age(found: Found) -> bool:
    return not _AGE.match(found.after(12)) and not found.before(6).endswith(("aged ", "age "))


def _accept_window(found: Found) -> bool:
    """ "The last week" is a window, "last week" the calendar's."""
    side, unit = found.get("side"), found.get("unit") or ""
    if side == "last" and not found.get("the") and _LASTING.search(found.before(9)):
        return False
    several = found.get("count") or found.get("vague") or unit.endswith("s")
    if several:
        return not (unit == "seconds" or (unit.startswith("second") and not found.get("count")))
    if unit in ("second", "night", "minute", "quarter"):
        return False
    return side in ("past", "last") and bool(found.get("the"))


def _accept_duration(found: Found) -> bool:
    """Not ages, not ordinals ("a second strike"), not fractions ("three quarters of"), not the rate ("1,500 a day")."""
    count, unit = found.get("count") or "", found.get("unit") or ""
    article = count in ("a", "an", "the")
    if article and unit.endswith("s"):
        return False  # "a months-long siege" is of several months
    if article and unit == "night" and _MARCH.match(found.after(16)):
        return False
    if _ONE_DAY.fullmatch(found.words) and _OPENS.search(found.before(12)):
        return False
    if found.get("vague") == "many" and _AS_MANY.search(found.before(9)):
        return False
    if not _no_age(found) or (article and unit in ("second", "quarter", "seconds")):
        return False
    if unit.startswith("quarter") and (found.after(4).startswith((" of", "-")) or not count or "/" in count):
        return False
    if unit.startswith("second") and "-" in found.words:
        return False
    return not (article and is_rate(found))


def is_rate(found: Found) -> bool:
    """Whether "a day" counts how many a day: a number or a plural stands before it."""
    before = found.before(16)
    return bool(_COUNTED_BEFORE.search(before)) and not _NOT_COUNTED.search(before)


def _read_window(found: Found, story: Story) -> Reading | None:
    unit, side = unit_names()[found.get("unit") or ""], found.get("side") or ""
    count = _count(found)
    if side == "recent" and count is None and unit in ("year", "decade", "century"):
        return vague("PAST_REF")
    reading = _of_length(count, unit)
    back = side in ("past", "last", "previous", "preceding")
    base = story.told if story.narrative or side in ("previous", "preceding", "following", "subsequent") else story.now
    if (
        count is None
        or base is None
        or side not in ("past", "last", "previous", "preceding", "next", "coming", "following")
    ):
        return reading
    other = _other_end(base.day, -count if back else count, unit)
    if other is None:
        return reading
    return reading._replace(start=min(base.day, other), end=max(base.day, other)).anchored(base.anchor, ALL)


def _other_end(day: date, count: float, unit: str) -> date | None:
    """The far end of a window that begins or ends on a day."""
    if unit in _HOURS_IN:
        hours = count / _HOURS_IN[unit]
        return arithmetic.shift(day, int(hours // 24) if hours < 0 else -int(-hours // 24), "day")
    counted = {"fortnight": "week", "decade": "year", "century": "year"}.get(unit, unit)
    return arithmetic.shift(day, round(count * UNIT_FACTORS.get(unit, 1)), counted)


def _count(found: Found) -> float | None:
    """How many units; one where a singular has no number."""
    if words := found.get("count"):
        return 1 if words == "another" else number(words)
    return None if found.get("vague") or (found.get("unit") or "").endswith("s") else 1


def _of_length(count: float | None, unit: str, half: bool = False) -> Reading:
    """A length of time; a half of a unit is told in the next finer one ("P1Y6M")."""
    figure = "X" if count is None else f"{count + half * 0.5:g}"
    if count is not None and unit in ("year", "hour", "minute") and (count + half * 0.5) % 1 == 0.5:
        whole = int(count)
        timex = {"year": f"P{whole}Y6M", "hour": f"PT{whole}H30M", "minute": f"PT{whole}M30S"}[unit]
        timex = timex.replace("P0Y", "P").replace("PT0H", "PT").replace("PT0M", "PT")
    else:
        timex = timex_duration(figure, unit)
    return Reading(timex=timex, grain=_GRAINS[unit], kind=DateKind.DURATION)


def _read_duration(found: Found, story: Story) -> Reading | None:
    del story
    return _of_length(_count(found), unit_names()[found.get("unit") or ""], bool(found.get("half")))


def _read_loose(found: Found, story: Story) -> Reading | None:
    del story
    unit = found.get("unit") or ""
    return _of_length(1 if unit in unit_names().values() else None, unit_names()[unit])


def _heads(_: object) -> tuple[str, ...]:
    return tuple(word for word, unit in unit_names().items() if unit not in ("weekend", "season", "semester"))


RULES = (
    Rule(
        name="window",
        heads=_heads,
        pattern=_window_pattern,
        read=_read_window,
        accept=_accept_window,
        needs=_SIDES,
        opening=_open_window,
    ),
    Rule(
        name="duration",
        heads=_heads,
        pattern=_duration_pattern,
        read=_read_duration,
        accept=_accept_duration,
        counted=True,
        opening=_open_duration,
    ),
    Rule(
        name="loose_duration",
        heads=lambda _: (*_LOOSE, "long", "daylong", "weeklong", "monthlong", "yearlong", "decadelong"),
        pattern=_loose_pattern,
        read=_read_loose,
        accept=_accept_loose,
    ),
)
