"""The periods of the claims as a small drawing: inline SVG in percentages, so that it fits any width unscaled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import frozen

from conflictparse.model import Article
from conflictparse.outputs.html.weave import escaped

_ROW, _AXIS = 36, 24  # pixels
_MARGIN = 2.0  # per cent left free on both sides
_MAX_TICKS = 3  # as many dates as fit a narrow window
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000, 60000)  # months between two ticks
_SHORT, _LONG = 62, 3660  # days up to which the axis shows days, and months

Ends = tuple[date | None, date | None]


@frozen
class Axis:
    """The days that the drawing spans, both inclusive."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days lie between the ends."""
        return (self.last - self.first).days

    def place(self, day: date) -> float:
        """Where a day stands, in per cent of the width."""
        return round(_MARGIN + (100 - 2 * _MARGIN) * (day - self.first).days / (self.days or 1), 2)

    def ticks(self) -> Iterator[date]:
        """A few days to name: the ends and the middle, or firsts of months where the axis is long."""
        if self.days <= _SHORT:
            yield from sorted({self.first, self.first + timedelta(days=self.days // 2), self.last})
            return
        months = self.days / 30.4
        step = next(step for step in _STEPS if months / step <= _MAX_TICKS)
        month = self.first.year * 12 + self.first.month - 1
        for passed in range(month - month % step + step, self.last.year * 12 + self.last.month, step):
            yield date(passed // 12, passed % 12 + 1, 1)

    def label(self, tick: date) -> str:
        """A day, as precise as the axis is short."""
        return tick.isoformat()[: 10 if self.days <= _SHORT else 7 if self.days <= _LONG else 4]


def timeline(article: Article, prefix: str) -> str:
    """An SVG with a line for each period that is claimed, or nothing where no claim has a period."""
    rows = _rows(article)
    days = [day for ends in rows for day in ends if day is not None]
    if not days:
        return ""
    axis = Axis(min(days), max(days))
    foot = _ROW * len(rows)
    parts = [
        f'<svg class="cp-timeline" width="100%" height="{foot + _AXIS}" role="group" aria-label="Periods of the claims">'
    ]
    for tick in axis.ticks():
        x = axis.place(tick)
        parts.append(f'<line class="cp-tick" x1="{x}%" x2="{x}%" y1="0" y2="{foot + 4}"/>')
        parts.append(_text(x, foot + _AXIS - 6, axis.label(tick), "cp-tick-label"))
    for row, (ends, numbers) in enumerate(rows.items()):
        parts.append(_bar(axis, ends, top=row * _ROW, links=_links(numbers, _words(ends), prefix)))
    return "".join(parts) + "</svg>"


def _rows(article: Article) -> dict[Ends, list[int]]:
    """The numbers of the claims of each period, by its start."""
    rows: dict[Ends, list[int]] = {}
    for number, claim in enumerate(article.claims, start=1):
        if claim.period and (claim.period.start or claim.period.end):
            rows.setdefault((claim.period.start, claim.period.end), []).append(number)
    return dict(sorted(rows.items(), key=lambda row: (row[0][0] or date.min, row[0][1] or date.max)))


def _words(ends: Ends) -> str:
    start, end = ends
    return str(start) if start == end else f"{start or '…'} to {end or '…'}"


def _links(numbers: list[int], words: str, prefix: str) -> str:
    """The claims of one period, each a link to its words."""
    return " ".join(
        f'<a href="#{prefix}-claim-{number}" data-claim="{number}" aria-label="claim {number}, {words}">{number}</a>'
        for number in numbers
    )


def _bar(axis: Axis, ends: Ends, *, top: int, links: str) -> str:
    """One period: a line from day to day, dashed where one end is open, below the numbers of its claims."""
    start, end = ends
    left, right = axis.place(start or axis.first), axis.place(end or axis.last)
    label = _text(min(left, right), top + 14, f"{links} <tspan>{escaped(_words(ends))}</tspan>", "cp-bar-label")
    kind = "cp-bar" if start and end else "cp-bar cp-open"
    return f'{label}<line class="{kind}" x1="{left}%" x2="{right}%" y1="{top + 24}" y2="{top + 24}"/>'


def _text(x: float, y: int, content: str, kind: str) -> str:
    """Words at a place, written towards the middle so that they stay inside the drawing."""
    anchor = "start" if x <= 45 else "middle" if x < 55 else "end"
    return f'<text class="{kind}" x="{x}%" y="{y}" text-anchor="{anchor}">{content}</text>'
