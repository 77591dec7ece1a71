"""Days of the month told before: "on the 22nd", "by the 3rd"."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.dates import arithmetic, readings
from conflictparse.dates.readings import Reading
from conflictparse.dates.rule import Found, Rule
from conflictparse.dates.story import Story
from conflictparse.kinds import Grain

_PREPOSITION = re.compile(r"\b(?:on|by|until|till|since) $")
_HEADS = tuple(
    f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}" for day in range(1, 32)
)


@cache
def _pattern() -> re.Pattern[str]:
    # Followed by nothing that it could count: "the 22nd Brigade", "the 10th anniversary".
    return re.compile(
        r"the (?P<day>[0-9]{1,2})(?:st|nd|rd|th)(?=[,.;)]|$|\n| (?:and|but|when|as|to|he|she|it|they|the|a|of (?:the|that|this) month)\b)"
    )


def _accept(found: Found) -> bool:
    """Only where a preposition tells that it is a time."""
    return _PREPOSITION.search(found.before(7)) is not None


def _read(found: Found, story: Story) -> Reading | None:
    base = story.told
    if base is None:
        return Reading(timex="XXXX-XX-XX", grain=Grain.DAY)
    day = arithmetic.day(base.day.year, base.day.month, int(found.get("day") or 0))
    return readings.of_day(day).anchored(base.anchor)


RULES = (Rule(name="ordinal_day", heads=lambda _: _HEADS, pattern=_pattern, read=_read, accept=_accept),)
