"""Months: "March 2022", "early November", "last August", "each July", "the March operation"."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.dates import readings, which_year
from conflictparse.dates.era import BC_YEAR
from conflictparse.dates.readings import YEAR as YEAR_IMPLIED
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.story import Story
from conflictparse.dates.words import END, YEAR, listed, month_numbers, month_pattern
from conflictparse.kinds import DateKind, Grain

AMBIGUOUS = frozenset({"may", "march", "august"})  # also words of the common language

_FIRST_NAMES = frozenset({"april", "june"})
_WHICH = r"(?P<which>last|this\ past|this\ coming|this|next|the\ (?:previous|following|next|same)|each|every|that)\ "
_PREPOSITION = re.compile(
    r"\b(?:in|since|by|until|till|of|from|to|through|throughout|during|before|after|between|and|or|around|on|late|early|mid)[ -]$"
)
_PLACED = re.compile(r"\b(?:in|since|by|until) $")
_DETERMINER = re.compile(r"\b(?:the|an?|its|their|his|her|this) $")
_NO_NOUN = re.compile(r" (?:on|of|for|from|to|in|by)\b|[^ ]")


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?:{_WHICH})?
        (?P<month>{month_pattern()})
        (?: ,?\ (?:of\ )?(?P<year>{BC_YEAR}|{YEAR}|nineteen\ [a-z]{{3,9}}(?:-[a-z]{{3,5}})?)(?!\w|,[0-9]{{3}})
          | {which_year.IN_WORDS}
        )?
        {END}""",
        re.VERBOSE,
    )


def has_capital(found: Found) -> bool:
    """Whether the month is written with a capital."""
    return found.document.folded[found.start_of("month")].isupper()


def _accept(found: Found) -> bool:
    """A bare month has a capital; where its name is also a word, a preposition or a year beside it too."""
    month = found.get("month") or ""
    if not has_capital(found):
        return bool(found.get("year")) and month not in AMBIGUOUS
    if found.get("year") or found.get("of") or found.get("which"):
        return True
    if month in listed("months"):
        return _stands_as_month(found) or not (month in AMBIGUOUS or _is_first_name(found, month))
    if month.endswith("."):
        return _stands_as_month(found)
    following = found.document.folded[found.span.end + 1 : found.span.end + 2]
    return bool(_PLACED.search(found.before(6))) and not following.isupper()  # "Jan" is a first name, too


def _is_first_name(found: Found, month: str) -> bool:
    """Whether a name follows a month that is a first name, too: "April Smith"."""
    following = found.document.folded[found.span.end : found.span.end + 3]
    return month in _FIRST_NAMES and following[:1] == " " and following[1:2].isupper() and following[2:].islower()


def _stands_as_month(found: Found) -> bool:
    """Whether a preposition, a word like "early", a bracket or a noun behind it shows the month."""
    if found.start_of("month") > found.span.start or found.before(1) == "(":
        return True
    if _PREPOSITION.search(found.before(12)):
        return True
    return bool(_DETERMINER.search(found.before(8))) and not _NO_NOUN.match(found.after(5))


def _read(found: Found, story: Story) -> Reading | None:
    month, which = which_year.month_number(found), found.get("which") or ""
    if which in ("each", "every"):
        return Reading(timex=f"XXXX-{month:02d}", grain=Grain.MONTH, kind=DateKind.SET)
    year, reference = which_year.stated(found, story)
    if year is not None:
        reading = readings.of_month(year, month)
        return reading.anchored(reference.anchor, YEAR_IMPLIED) if reference else reading
    base = story.told if which.startswith(("the ", "that")) else story.base
    if base is None:
        return Reading(timex=f"XXXX-{month:02d}", grain=Grain.MONTH)
    if which in ("last", "this past", "the previous"):
        year = base.day.year - (month >= base.day.month)
    elif which in ("next", "this coming", "the following", "the next"):
        year = base.day.year + (month <= base.day.month)
    elif which == "this":
        year = base.day.year
    else:
        year = which_year.nearest(found, story, base, month, None)
    return readings.of_month(year, month).anchored(base.anchor, YEAR_IMPLIED)


RULES = (
    Rule(
        name="month",
        heads=lambda _: tuple(month_numbers()),
        pattern=_pattern,
        read=_read,
        accept=_accept,
        limited=True,
    ),
)
