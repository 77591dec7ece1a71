"""Years, decades and centuries: "2016", "fiscal 1989", "the 1990s", "late 2022"."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.dates import readings
from conflictparse.dates.counts import number, ordinal, ordinal_pattern
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.story import Story
from conflictparse.dates.words import END, YEAR, listed
from conflictparse.lexicon import table, trie_pattern

YEAR_HEAD = "(year)"  # stands for every token of four digits that may be a year
_NOT_BEFORE = re.compile(
    r"(?:[$€£#§№]|\bno\. |\bsu-|[0-9][.,:/]|[0-9] |\b(?:mig|type|resolution|flight|unit|route|highway|law|room|hill|channel|nearly|over|least|than|almost|some|approximately|around|about|estimated|up to) ?-?)$"
)
_NOT_AFTER = re.compile(r"[,.][0-9]|%|:[0-9]|/[0-9]{2}/|-[0-9]{2}-|[°²³]|'[a-rt-z]")
_NEXT_WORD = re.compile(r" ([a-z]+)")
_LAST_WORD = re.compile(r"([a-z]+)[ -]$")
_BRACKETED = re.compile(r"(?:\(|\b[12][0-9]{3}-)$")
_SPANNED = re.compile(r"-[12][0-9]{3}\b|\)|\n|$")
_MIRROR_CENTURY = 101  # centuries before Christ are reckoned in the mirror of `era`
_SURE_FROM = 1900  # earlier figures are as often a count


@cache
def _year_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:the\ (?:fiscal\ )?year\ |fiscal(?:\ year)?\ )?(?P<year>{YEAR})(?!\w)", re.VERBOSE)


@cache
def _short_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?P<first>{YEAR})[-/](?P<second>[0-9]{{2}})(?![\w/-])")


@cache
def _decade_pattern() -> re.Pattern[str]:
    tens = "|".join(f"{ten[:-1]}ies" for ten in table("dates", "tens"))
    return re.compile(
        rf"(?:the\ )?(?:(?P<year>(?:1[0-9]|20)[0-9]0)'?s|'?(?P<short>[2-9]0)'?s|(?P<word>{tens})){END}",
        re.VERBOSE,
    )


@cache
def _century_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?:the\ )?(?P<which>{ordinal_pattern()}|last|this|previous|next)[\ -]century(?P<bc>\ b\.?c\b\.?)?{END}",
        re.VERBOSE,
    )


@cache
def _centuries_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?:the\ )?(?P<first>(?:(?:early|late|mid)-?\ ?)?(?P<which>{ordinal_pattern()}))(?:-|\ (?:and|to|or|through)\ )(?P<second>(?P<last>{ordinal_pattern()})\ centuries){END}",
        re.VERBOSE,
    )


@cache
def _spoken_pattern() -> re.Pattern[str]:
    tens = trie_pattern(table("dates", "tens"))
    ones = trie_pattern(table("dates", "numbers")[1:])
    return re.compile(
        rf"(?P<hundreds>nineteen|eighteen|seventeen)\ (?P<rest>(?:{tens})(?:[\ -](?:{ones}))?){END}", re.VERBOSE
    )


def _accept_year(found: Found) -> bool:
    """Whether a figure of four digits is a year and not a count, a price or a part of a name."""
    at, end = found.match.span("year")
    lower = found.document.lower
    before, after = lower[max(0, at - 20) : at], lower[end : end + 20]
    if _NOT_BEFORE.search(before) or _NOT_AFTER.match(after):
        return False
    following = _NEXT_WORD.match(after)
    if following and following[1] in listed("counted", found.config.words):
        return False
    if int(lower[at:end]) >= _SURE_FROM or _BRACKETED.search(before) or _SPANNED.match(after):
        return True
    opener = _LAST_WORD.search(before)
    if not opener or opener[1] not in listed("year_openers", found.config.words):
        return False
    return not (following and following[1].endswith("s"))


def _read_year(found: Found, story: Story) -> Reading | None:
    del story
    return readings.of_year(int(found.get("year") or 0))


def _read_short(found: Found, story: Story) -> Reading | None:
    """Both years of "1957-58"."""
    del story
    first = int(found.get("first") or 0)
    if found.part == "first":
        return readings.of_year(first)
    return readings.of_year(first - first % 100 + int(found.get("second") or 0))


def _accept_short(found: Found) -> bool:
    return int(found.get("second") or 0) > int(found.get("first") or 0) % 100


def _read_decade(found: Found, story: Story) -> Reading | None:
    del story
    if year := found.get("year"):
        return readings.of_decade(int(year))
    if short := found.get("short"):
        return readings.of_decade(1900 + int(short))
    return readings.of_decade(1900 + int(number((found.get("word") or "").removesuffix("ies") + "y") or 0))


def _accept_decade(found: Found) -> bool:
    """Not "his eighties" or "in their 20s": the age of a person."""
    short = found.get("short") or found.get("word")
    return not short or "the " in found.words or (found.words.startswith("'") and not found.before(1).isalnum())


def _read_century(found: Found, story: Story) -> Reading | None:
    which = found.get("which") or ""
    if which in ("last", "this", "previous", "next"):
        if story.now is None:
            return readings.unknown("century")
        current = story.now.day.year // 100 + 1
        return readings.of_century(current + {"this": 0, "next": 1}.get(which, -1)).anchored(story.now.anchor)
    century = ordinal(which) or 0
    if found.get("bc"):
        return readings.of_century(_MIRROR_CENTURY - century)
    return readings.of_century(century) if century else None


def _read_centuries(found: Found, story: Story) -> Reading | None:
    """Both of "the 17th and 18th centuries"."""
    del story
    century = ordinal(found.get("which" if found.part == "first" else "last") or "")
    return readings.of_century(century) if century else None


def _read_spoken(found: Found, story: Story) -> Reading | None:
    del story
    return readings.of_year(
        int(number(found.get("hundreds") or "") or 0) * 100 + int(number(found.get("rest") or "") or 0)
    )


RULES = (
    Rule(
        name="year",
        heads=lambda _: (YEAR_HEAD,),
        pattern=_year_pattern,
        read=_read_year,
        accept=_accept_year,
        limited=True,
    ),
    Rule(
        name="year_pair",
        heads=lambda _: (YEAR_HEAD,),
        pattern=_short_pattern,
        read=_read_short,
        accept=_accept_short,
        needs=frozenset("-/"),
        parts=("first", "second"),
    ),
    Rule(
        name="decade",
        heads=lambda _: (
            *(f"{year}{ending}" for year in range(1000, 2100, 10) for ending in ("", "s")),
            *(f"{tens}0s" for tens in range(2, 10)),
            *(f"{ten[:-1]}ies" for ten in table("dates", "tens")),
        ),
        pattern=_decade_pattern,
        read=_read_decade,
        accept=_accept_decade,
        limited=True,
    ),
    Rule(name="century", heads=lambda _: ("century",), pattern=_century_pattern, read=_read_century, limited=True),
    Rule(
        name="century_pair",
        heads=lambda _: ("centuries",),
        pattern=_centuries_pattern,
        read=_read_centuries,
        parts=("first", "second"),
    ),
    Rule(
        name="spoken_year",
        heads=lambda _: ("nineteen", "eighteen", "seventeen"),
        pattern=_spoken_pattern,
        read=_read_spoken,
    ),
)
