"""Windows into a period that is named behind them: "the first eight months of the year", "the last two weeks of 2023"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import zip_longest

from attrs import evolve

from conflictparse.config import Config
from conflictparse.dates import arithmetic
from conflictparse.dates.rules.war_day import war_pattern
from conflictparse.kinds import DateKind
from conflictparse.model import DateReference
from conflictparse.text import Document

_WINDOW = "window"  # the rule that finds them
_OF = " of "
_SIDE = re.compile(r"\b(first|opening|initial|last|final|closing)\b")
_CLOSING = frozenset({"last", "final", "closing"})
_LENGTH = re.compile(r"P([1-9][0-9]{0,3}|X)([DWMQY])")
_UNITS = {"D": "day", "W": "week", "M": "month", "Q": "quarter", "Y": "year"}
_LONG = 80  # characters of a war's name


def placed(document: Document, found: Iterable[DateReference], config: Config) -> Iterator[DateReference]:
    """The expressions, in which a window gets the days of that part of its whole."""
    mentions = tuple(found)
    for mention, following in zip_longest(mentions, mentions[1:]):
        is_window = mention.rule == _WINDOW and mention.kind is DateKind.DURATION
        yield _placed(document, mention, following, config) if is_window else mention


def _placed(document: Document, window: DateReference, whole: DateReference | None, config: Config) -> DateReference:
    side, length = _SIDE.search(window.text.lower()), _LENGTH.fullmatch(window.timex)
    behind = document.lower[window.span.end : window.span.end + _LONG]
    if side is None or length is None or not behind.startswith(_OF):
        return window
    if whole and document.lower[window.span.end : whole.span.start] in (_OF, f"{_OF}the "):
        days = _part(whole.start, whole.end, length, closing=side[1] in _CLOSING)
        return (
            evolve(window, start=days[0], end=days[1], implied=whole.implied, anchor=whole.anchor) if days else window
        )
    if config.war_started and side[1] not in _CLOSING and war_pattern().match(behind, len(_OF)):
        days = _part(config.war_started, date.max, length, closing=False)
        return evolve(window, start=days[0], end=days[1]) if days else window
    return window


def _part(start: date | None, end: date | None, length: re.Match[str], *, closing: bool) -> tuple[date, date] | None:
    """The first or last days of a period; all of them where it is not said how many."""
    if start is None or end is None:
        return None
    if length[1] == "X":
        return start, end
    count, unit = int(length[1]), _UNITS[length[2]]
    if closing:
        behind = arithmetic.shift(end, 1, "day")
        start_of_part = arithmetic.shift(behind, -count, unit) if behind else None
        return (start_of_part, end) if start_of_part and start_of_part >= start else None
    behind = arithmetic.shift(start, count, unit)
    last = arithmetic.shift(behind, -1, "day") if behind else None
    return (start, last) if last and last <= end else None
