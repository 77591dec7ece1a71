"""Every figure about the same thing side by side: who says the lowest, who the highest, and why they differ."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from math import inf
from typing import Any

from attrs import frozen

from conflictparse.claims.figure import Figure, phrase, window, window_phrase
from conflictparse.claims.grouping import Key, grouped, key_of
from conflictparse.claims.tabulate import columns
from conflictparse.kinds import ClaimStatus, Outcome
from conflictparse.model import Article


class Agreement(StrEnum):
    """How the figures of a group stand to one another."""

    SINGLE = "single"
    AGREE = "agree"
    DIFFER = "differ"
    CONTRADICT = "contradict"


class Difference(StrEnum):
    """In what figures differ, besides the number."""

    BOUND = "bound"
    WINDOW = "window"
    OUTCOME = "outcome"
    VICTIMS = "victims"
    RATE = "rate"


@frozen(kw_only=True)
class Group:
    """Figures about the same people or equipment, the same kind of outcome and overlapping windows."""

    outcome: Outcome
    victims: str | None
    figures: tuple[Figure, ...]

    @property
    def lowest(self) -> Figure | None:
        """The figure with the lowest number; the first of several."""
        return min(self._ranked, key=_rank, default=None)

    @property
    def highest(self) -> Figure | None:
        """The figure with the highest number; the first of several."""
        return max(self._ranked, key=_rank, default=None)

    @property
    def low(self) -> float | None:
        """The lowest number."""
        return self.lowest.number if self.lowest else None

    @property
    def high(self) -> float | None:
        """The highest number."""
        return self.highest.number if self.highest else None

    @property
    def _ranked(self) -> tuple[Figure, ...]:
        """The figures that have a number and that no later figure replaces."""
        standing = [figure for figure in self.figures if figure.claim.status is not ClaimStatus.SUPERSEDED]
        return tuple(figure for figure in standing if figure.number is not None)

    @property
    def differences(self) -> tuple[Difference, ...]:
        """In what the figures differ besides the number, which may explain that they do."""
        claims = [figure.claim for figure in self.figures]
        sides: dict[Difference, set[Any]] = {
            Difference.BOUND: {claim.quantity.bound for claim in claims},
            Difference.WINDOW: {window(claim) for claim in claims},
            Difference.OUTCOME: {claim.outcome for claim in claims},
            Difference.VICTIMS: {(claim.victim_class, claim.quantity.unit) for claim in claims},
            Difference.RATE: {claim.quantity.rate for claim in claims},
        }
        return tuple(difference for difference, values in sides.items() if len(values) > 1)

    @property
    def agreement(self) -> Agreement:
        """Whether the figures contradict each other or merely differ in bound, window or outcome.

        Two figures contradict where outcome and window are the same and no number satisfies both.
        """
        if len(self.figures) == 1:
            return Agreement.SINGLE
        alike: dict[tuple[Any, ...], list[tuple[float, float]]] = {}
        for figure in self._ranked:
            claim = figure.claim
            same = claim.outcome, window(claim), claim.quantity.rate, claim.victim_class
            alike.setdefault(same, []).append(figure.interval)
        for intervals in alike.values():
            if max(low for low, _ in intervals) > min(high for _, high in intervals):
                return Agreement.CONTRADICT
        numbers = {figure.number for figure in self.figures}
        return Agreement.AGREE if len(numbers) == 1 and not self.differences else Agreement.DIFFER

    def __str__(self) -> str:
        lines = [
            (
                phrase(figure.claim),
                figure.claim.outcome.value.replace("_", " "),
                figure.speaker,
                window_phrase(figure.claim),
            )
            for figure in sorted(self.figures, key=_rank)
        ]
        return "\n".join((self._heading(), *(f"  {line}" for line in columns(lines))))

    def _heading(self) -> str:
        """The group in one line: what is counted, the range, and how the figures stand to one another."""
        what = ", ".join(part for part in (self.victims, self.outcome.value.replace("_", " ")) if part)
        if self.lowest is None or self.highest is None or self.agreement is Agreement.SINGLE:
            return what
        lowest, highest = (f"{figure.claim.quantity.text} ({figure.speaker})" for figure in (self.lowest, self.highest))
        span = lowest if self.low == self.high else f"{lowest} to {highest}"
        reasons = f" in {', '.join(self.differences)}" if self.differences else ""
        return f"{what}: {span}; the figures {self.agreement.value}{reasons}"


@frozen(kw_only=True)
class Comparison:
    """The groups of comparable figures, in the order in which the texts first give them."""

    groups: tuple[Group, ...]

    def __str__(self) -> str:
        return "\n\n".join(str(group) for group in self.groups)

    def rows(self) -> list[dict[str, Any]]:
        """One flat dict a figure, for a data frame; ``group`` numbers the groups."""
        return [_row(number, group, figure) for number, group in enumerate(self.groups) for figure in group.figures]


def compare(articles: Article | Iterable[Article]) -> Comparison:
    """Group the claims of one or more articles that are about the same thing.

    Killed, killed or wounded, and casualties are compared with one another, which `Group.differences`
    then says; suppositions ("could kill thousands") and denials are left out.

    Args:
        articles: an article, or several.

    Returns:
        The groups; `str` gives a readable table, `Comparison.rows` one for a data frame.

    >>> from conflictparse import parse
    >>> print(compare(parse("The army said 15 rebels were killed. Rebels said only 4 rebels were killed.")))
    killed: only 4 (Rebels) to 15 (army); the figures contradict
      only 4 rebels  killed  Rebels  no window stated
      15 rebels      killed  army    no window stated
    """
    read = (articles,) if isinstance(articles, Article) else articles
    buckets: dict[Key, list[Figure]] = {}
    for index, article in enumerate(read):
        for claim in article.claims:
            if claim.status in {ClaimStatus.ASSERTED, ClaimStatus.SUPERSEDED}:
                figure = Figure(claim=claim, article=index, title=article.title)
                buckets.setdefault(key_of(claim), []).append(figure)
    groups = [_group(figures) for bucket in buckets.values() for figures in grouped(bucket, lambda each: each.claim)]
    return Comparison(groups=tuple(sorted(groups, key=lambda group: _place(group.figures[0]))))


def _group(figures: list[Figure]) -> Group:
    figures = sorted(figures, key=_place)
    widest = next((figure for figure in figures if figure.claim.outcome is not Outcome.KILLED), figures[0])
    victims = next((figure.claim.victims for figure in figures if figure.claim.victims), None)
    return Group(outcome=widest.claim.outcome, victims=victims, figures=tuple(figures))


def _place(figure: Figure) -> tuple[int, int]:
    return figure.article, figure.claim.quantity.span.start


def _rank(figure: Figure) -> float:
    return -inf if figure.number is None else figure.number


def _row(number: int, group: Group, figure: Figure) -> dict[str, Any]:
    claim, quantity = figure.claim, figure.claim.quantity
    start, end = window(claim)
    return {
        "group": number,
        "agreement": group.agreement.value,
        "differences": ", ".join(group.differences),
        "article": figure.article,
        "title": figure.title,
        "source": claim.source.name if claim.source else None,
        "outcome": claim.outcome.value,
        "victims": claim.victims,
        "unit": quantity.unit,
        "text": quantity.text,
        "value": quantity.value,
        "low": quantity.low,
        "high": quantity.high,
        "bound": quantity.bound.value,
        "rate": quantity.rate,
        "period_start": start,
        "period_end": end,
        "hedges": ", ".join(hedge.text for hedge in claim.hedges),
        "is_lowest": figure is group.lowest,
        "is_highest": figure is group.highest,
    }
