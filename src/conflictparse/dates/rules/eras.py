"""Years with their era: "480 BC", both of "499-493 BC", "the 470s BC", "AD 70"."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.dates import readings
from conflictparse.dates.era import BC_YEAR, year_number
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.story import Story
from conflictparse.dates.words import END

_HEADS = ("bc", "bce", "c")  # the last of "B.C."
_FIGURES = r"[1-9][0-9]{0,3}"


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:the\ )?(?:year\ )?(?:ca?\.\ )?(?P<year>{BC_YEAR}){END}", re.VERBOSE)


@cache
def _pair_pattern() -> re.Pattern[str]:
    joint = r"(?:-|/|\ -\ |\ (?:to|and|or)\ (?:(?:early|late|mid)[\ -])?)"
    return re.compile(rf"(?<![0-9.,])(?P<first>(?P<year>{_FIGURES})){joint}(?P<last>{BC_YEAR}){END}", re.VERBOSE)


@cache
def _decade_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:the\ )?(?P<year>[1-9][0-9]{{0,2}}0)s\ b\.?c\b\.?{END}", re.VERBOSE)


@cache
def _ad_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?:the\ year\ )?(?:ad\ (?P<year>{_FIGURES})|(?P<year_2>{_FIGURES})\ (?:ad|ce)){END}", re.VERBOSE
    )


def _accept_pair(found: Found) -> bool:
    """The years of a pair before Christ fall."""
    return year_number(f"{found.get('year')} bc") < year_number(found.get("last") or "")


def _read(found: Found, story: Story) -> Reading | None:
    del story
    return readings.of_year(year_number(found.get("year") or ""))


def _read_first(found: Found, story: Story) -> Reading | None:
    del story
    return readings.of_year(year_number(f"{found.get('year')} bc"))


def _read_decade(found: Found, story: Story) -> Reading | None:
    del story
    return readings.of_decade(year_number(f"{found.get('year')} bc"))


RULES = (
    Rule(name="year_bc", heads=lambda _: _HEADS, pattern=_pattern, read=_read, limited=True),
    Rule(
        name="year_before_bc",
        heads=lambda _: _HEADS,
        pattern=_pair_pattern,
        read=_read_first,
        accept=_accept_pair,
        parts=("first",),
    ),
    Rule(name="decade_bc", heads=lambda _: _HEADS, pattern=_decade_pattern, read=_read_decade, limited=True),
    Rule(
        name="year_ad",
        heads=lambda _: ("ad", "ce"),
        pattern=_ad_pattern,
        read=_read,
        accept=lambda found: found.written.rstrip("0123456789 ")[-2:].isupper(),
        limited=True,
    ),
)
