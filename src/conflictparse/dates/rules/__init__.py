"""The rules, a file per idea; where two match at the same place and length, the earlier one here is heard."""

from __future__ import annotations

from functools import cache

from conflictparse.dates.rules import (
    clock,
    days_of_month,
    distances,
    durations,
    eras,
    holidays,
    months,
    now_words,
    nth_weekday,
    numeric,
    ordinal_days,
    parts_of_day,
    parts_of_month,
    relative_units,
    seasons,
    sets,
    war_day,
    weekdays,
    years,
)
from conflictparse.dates.words import month_numbers, weekday_numbers
from conflictparse.lexicon import table

RULES = (
    *numeric.RULES,
    *days_of_month.RULES,
    *months.RULES,
    *nth_weekday.RULES,
    *ordinal_days.RULES,
    *parts_of_month.RULES,
    *holidays.RULES,
    *war_day.RULES,
    *weekdays.RULES,
    *clock.RULES,
    *parts_of_day.RULES,
    *seasons.RULES,
    *relative_units.RULES,
    *distances.RULES,
    *sets.RULES,
    *durations.RULES,
    *eras.RULES,
    *years.RULES,
    *now_words.RULES,
)


@cache
def openers() -> frozenset[str]:
    """Words that may stand in an expression before the word that it hangs on."""
    counts = (
        phrase for key in ("numbers", "tens", "ordinals", "vague", "approximators") for phrase in table("dates", key)
    )
    leads = (phrase.rpartition(" ")[0] for key in ("present", "past", "future") for phrase in table("dates", key))
    words = {word for phrase in (*counts, *leads) for word in phrase.replace("-", " ").split()}
    return frozenset({*table("dates", "openers"), *words, *month_numbers(), *weekday_numbers()})
