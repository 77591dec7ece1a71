"""Words that point from the report's own day: "today", "yesterday", "now", "recently", "the future"."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.dates import arithmetic, readings
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.story import Story
from conflictparse.dates.words import END
from conflictparse.lexicon import table, trie_pattern

_STEPS = {"today": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2}
_REFS = {"present": "PRESENT_REF", "past": "PAST_REF", "future": "FUTURE_REF"}


@cache
def _day_pattern() -> re.Pattern[str]:
    words = trie_pattern(_STEPS).replace(" ", r"\ ")
    return re.compile(rf"(?:(?:early|late|earlier|later)\ )?(?P<word>{words}){END}", re.VERBOSE)


@cache
def _phrases() -> dict[str, str]:
    return {phrase: value for key, value in _REFS.items() for phrase in table("dates", key)}


@cache
def _vague_pattern() -> re.Pattern[str]:
    phrases = trie_pattern(_phrases()).replace(" ", r"\ ")
    return re.compile(rf"(?P<phrase>{phrases}){END}(?!\ (?:and\ future|\w+\ reference))", re.VERBOSE)


def _read_day(found: Found, story: Story) -> Reading | None:
    if story.narrative:  # a history has no today: the word stands in a quotation, or means these times
        return readings.vague("PRESENT_REF") if found.get("word") == "today" else readings.unknown("day")
    if story.now is None:
        return readings.unknown("day")
    day = arithmetic.shift(story.now.day, _STEPS[found.get("word") or "today"], "day")
    return readings.of_day(day).anchored(story.now.anchor)


def _accept_vague(found: Found) -> bool:
    """ "The past" and "the future" stand for themselves; before a noun they point ("the present government")."""
    if not (found.get("phrase") or "").startswith("the ") or found.before(5).endswith(("in ", "into ")):
        return True
    following = found.after(14)
    return not re.match(
        r" (?!of\b|in\b|and\b|or\b|for\b|is\b|was\b|will\b|to\b|as\b|but\b|that\b|when\b|on\b|with\b|by\b|at\b|has\b|have\b)[a-z]",
        following,
    )


def _read_vague(found: Found, story: Story) -> Reading | None:
    del story
    return readings.vague(_phrases()[found.get("phrase") or ""])


RULES = (
    Rule(name="today", heads=lambda _: ("today", "yesterday", "tomorrow"), pattern=_day_pattern, read=_read_day),
    Rule(
        name="reference",
        heads=lambda _: {phrase.rpartition(" ")[2] for phrase in _phrases()},
        pattern=_vague_pattern,
        read=_read_vague,
        accept=_accept_vague,
    ),
)
