"""Times that recur: "each day", "every two weeks", "daily", "1,500 a day", "every night"."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.dates.counts import is_definite, number
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Groups, Rule
from conflictparse.dates.rules.durations import is_rate
from conflictparse.dates.story import Story
from conflictparse.dates.words import END, parts_of_day, seasons, timex_duration, unit_names
from conflictparse.kinds import DateKind, Grain
from conflictparse.lexicon import table, trie_pattern

_UNITS = ("second", "minute", "hour", "day", "week", "month", "quarter", "year")
_FREQUENCIES = ("hour", "day", "week", "month", "year")


@cache
def _frequencies() -> dict[str, str]:
    return {word: unit for unit in _FREQUENCIES for word in table("dates", f"frequencies_{unit}")}


@cache
def _opening_pattern() -> re.Pattern[str]:
    return re.compile(
        r"""
        (?:almost\ |nearly\ |about\ |roughly\ )?(?:each\ and\ )?
        (?:(?:each|every)\ (?P<other>other\ |second\ )?(?:single\ )?(?:(?P<count>.+)\ )?|(?P<rate>per|an?)\ )""",
        re.VERBOSE,
    )


def _open_every(words: str) -> Groups | None:
    """What stands before the unit of "almost every two weeks", "each other day", "per month"."""
    opening = _opening_pattern().fullmatch(words)
    if opening is None or (opening["count"] and not is_definite(opening["count"])):
        return None
    return opening.groupdict()


@cache
def _every_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?P<unit>[a-z]++){END}(?!-)")


@cache
def _adverb_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:twice\ |thrice\ )?(?:{trie_pattern(_frequencies())}){END}", re.VERBOSE)


def _accept_every(found: Found) -> bool:
    """ "A day" only as a rate; "every second" is every other one, never the sixtieth of a minute."""
    rate, unit = found.get("rate"), unit_names().get(found.get("unit") or "")
    if rate in ("a", "an"):
        return unit in _UNITS and unit != "second" and is_rate(found)
    if rate and unit is None:
        return False
    return unit != "second"


def _read_every(found: Found, story: Story) -> Reading | None:
    del story
    word = found.get("unit") or ""
    if part := parts_of_day().get(word):
        return Reading(timex=f"XXXX-XX-XXT{part}", grain=Grain.PART_OF_DAY, kind=DateKind.SET)
    if season := seasons().get(word):
        return Reading(timex=f"XXXX-{season}", grain=Grain.SEASON, kind=DateKind.SET)
    unit = unit_names()[word]
    if unit in ("weekend", "season", "semester"):
        return Reading(timex="XXXX-WXX-WE" if unit == "weekend" else "XXXX", grain=Grain.WEEKEND, kind=DateKind.SET)
    count = 2 if found.get("other") else number(found.get("count") or "a")
    return _recurring(unit, f"{count:g}" if count is not None else "X")


def _recurring(unit: str, count: str = "1") -> Reading:
    grain = {"fortnight": Grain.WEEK, "night": Grain.DAY}.get(unit)
    return Reading(timex=timex_duration(count, unit), grain=grain or Grain(unit), kind=DateKind.SET)


def _read_adverb(found: Found, story: Story) -> Reading | None:
    del story
    return _recurring(_frequencies()[found.words.rpartition(" ")[2]])


RULES = (
    Rule(
        name="every",
        heads=lambda _: (*unit_names(), *parts_of_day(), *seasons()),
        pattern=_every_pattern,
        read=_read_every,
        accept=_accept_every,
        needs=frozenset({"each", "every", "per", "a", "an"}),
        opening=_open_every,
    ),
    Rule(name="frequency", heads=lambda _: tuple(_frequencies()), pattern=_adverb_pattern, read=_read_adverb),
)
