"""Pieces of patterns that many rules share, and what the words in them stand for."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.config import Words
from conflictparse.lexicon import table, trie_pattern

YEAR = r"(?:1[0-9]{3}|20[0-9]{2})(?![0-9])"
DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![\w])"
END = r"(?!\w)"
# What limits an expression without changing its calendar unit: TIMEX3 keeps the value and adds a MOD.
LIMIT = r"""
    (?:(?:the\ )?
      (?:(?:very\ )?(?:end|beginning|start|middle|close|onset|turn|(?:early|late|latter|first|last|final|better|good|remaining)\ part)\ of[ ]
        |(?:rest|remainder|course)\ of[ ]
        |(?:early|late|mid|middle|earlier|later|sometime)(?:\ in)?[\ -]
      )(?P<article>the\ )?
    )
"""
LIMITING = frozenset({  # one of these is in every limit
    "end", "beginning", "start", "middle", "close", "onset", "turn", "part", "rest", "remainder", "course", "early",
    "late", "mid", "earlier", "later", "sometime",
})  # fmt: skip


@cache
def limit_pattern() -> re.Pattern[str]:
    """What limits an expression: "the end of", "early in the"; group "article" may belong to the expression instead."""
    return re.compile(LIMIT, re.VERBOSE)


@cache
def listed(key: str, added: Words = ()) -> frozenset[str]:
    """A word list as a set, with the words that a caller added."""
    return frozenset(table("dates", key, added))


@cache
def month_numbers() -> dict[str, int]:
    """The names of months and their abbreviations, to 1-12."""
    names = table("dates", "months")
    numbers = {name: number for number, name in enumerate(names, 1)}
    return {**numbers, **{name[:3]: number for name, number in numbers.items()}, "sept": 9}


@cache
def weekday_numbers() -> dict[str, int]:
    """The names of weekdays and their abbreviations, Monday 0."""
    names = table("dates", "weekdays")
    numbers = {name: number for number, name in enumerate(names)}
    short = {name[:3]: number for name, number in numbers.items()}
    return {**numbers, **short, "tues": 1, "thur": 3, "thurs": 3}


@cache
def month_pattern() -> str:
    """Any month, spelt out or abbreviated."""
    return _names("months", month_numbers())


@cache
def weekday_pattern() -> str:
    """Any weekday, spelt out or abbreviated."""
    return _names("weekdays", weekday_numbers())


def _names(key: str, numbers: dict[str, int]) -> str:
    """Full names, and abbreviations with their full stop."""
    names = table("dates", key)
    short = trie_pattern(name for name in numbers if name not in names)
    return rf"(?:(?:{trie_pattern(names)})\b|(?:{short})\b\.?)"


_PLURALS = {"century": "centuries"}
UNIT_CODES = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W", "fortnight": "W",
    "month": "M", "quarter": "Q", "year": "Y", "decade": "Y", "century": "Y",
}  # fmt: skip
UNIT_FACTORS = {"fortnight": 2, "decade": 10, "century": 100}


@cache
def unit_names() -> dict[str, str]:
    """Units in the singular and the plural, to their singular."""
    units = {name: name for name in table("dates", "units")}
    return {**units, **{_PLURALS.get(name, f"{name}s"): name for name in units}}


def timex_duration(count: str, unit: str) -> str:
    """The TIMEX3 value of a duration; a count of "X" is an unknown one.

    >>> timex_duration("24", "hour"), timex_duration("2", "decade"), timex_duration("X", "week")
    ('PT24H', 'P20Y', 'PXW')
    """
    code = UNIT_CODES[unit]
    if count != "X" and unit in UNIT_FACTORS:
        count = f"{float(count) * UNIT_FACTORS[unit]:g}"
    return f"PT{count}{code[1:]}" if code[0] == "T" else f"P{count}{code}"


@cache
def parts_of_day() -> dict[str, str]:
    """Words for a part of the day, to their TIMEX3 code."""
    return {word: code.upper() for code in ("mo", "af", "ev", "ni", "dt") for word in table("dates", f"parts_{code}")}


@cache
def part_pattern() -> str:
    """Any part of the day, in the singular."""
    return trie_pattern(word for word in parts_of_day() if not word.endswith("s"))


@cache
def seasons() -> dict[str, str]:
    """Names of seasons, to their TIMEX3 code."""
    codes = {"spring": "SP", "summer": "SU", "autumn": "FA", "winter": "WI"}
    return {word: code for name, code in codes.items() for word in table("dates", f"seasons_{name}")}


@cache
def phrase_pattern(*keys: str) -> str:
    """Any phrase of some lists, for a verbose pattern."""
    return trie_pattern(word for key in keys for word in table("dates", key)).replace(" ", r"\ ")
