"""The types that a reading of an article is made of: frozen, typed, comparable by value.

Every mention carries its span (half-open code-point offsets into ``article.text``), the exact
text of that span, and the name of the rule that found it.
"""

from __future__ import annotations

from datetime import date, time
from functools import total_ordering
from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen

from conflictparse import estimates
from conflictparse.kinds import (
    Anchor,
    Bound,
    ClaimStatus,
    DateKind,
    Factuality,
    Grain,
    HedgeKind,
    Outcome,
    Polarity,
    QuantityKind,
    QuoteKind,
    ResolvedBy,
    SourceKind,
    VictimClass,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


@total_ordering
@frozen
class Span:
    """A stretch of the text: half-open code-point offsets, ``start`` inclusive, ``end`` exclusive.

    >>> Span(3, 7).contains(Span(4, 6)), len(Span(3, 7))
    (True, 4)
    """

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __lt__(self, other: Span) -> bool:  # four times as fast as the order that attrs writes, and sorting is frequent
        return (self.start, self.end) < (other.start, other.end)

    def contains(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


@frozen(kw_only=True)
class Mention:
    """A stretch of the text that a rule found.

    ``text`` is exactly ``article.text[span.start:span.end]``; ``rule`` names the rule.
    """

    span: Span
    text: str
    rule: str


@frozen(kw_only=True)
class Source(Mention):
    """Who a statement comes from: the mention as written, and whom it names.

    ``name`` is the fullest name that the article gives for the speaker ("John Kirby" where the
    text says "he"); an unnamed group keeps its words ("U.S. officials").
    """

    name: str
    role: str | None = None
    kind: SourceKind
    resolved_by: ResolvedBy = ResolvedBy.EXPLICIT


@frozen(kw_only=True)
class Quote(Mention):
    """An attribution: a content, its cue and its source (the terms of PARC and PolNeAR).

    ``content`` has one span a piece, quotation marks included; ``attributed_via`` is the outer
    speaker of a nested chain, the one who passes the statement on.
    """

    kind: QuoteKind
    content: tuple[Span, ...]
    cue: Mention | None = None
    cue_lemma: str | None = None
    source: Source | None = None
    attributed_via: Source | None = None


@frozen(kw_only=True)
class Quantity(Mention):
    """How many of what.

    ``value`` is the number written (``None`` for a range or an indefinite); ``low`` and ``high``
    are the inclusive limits that the words allow (``None`` = open or unstated). ``unit`` is the
    singular lemma of the counted noun ("soldier"), or the name of a measure ("kilometre"), an
    ISO 4217 code ("USD") or "percent"; ``dimension`` is what a measure measures ("length").
    """

    low: estimates.Number | None = None
    high: estimates.Number | None = None
    value: estimates.Number | None = None
    bound: Bound
    unit: str | None = None
    kind: QuantityKind
    noun_phrase: Mention | None = None
    rate: str | None = None
    dimension: str | None = None

    def estimate(self, policy: Literal["acled", "gtd", "interval"]) -> estimates.Estimate:
        """Reduce the quantity to numbers by a named, published convention.

        Args:
            policy: "acled", "gtd" or "interval"; see `conflictparse.estimates`.

        Returns:
            A number for "acled" and "gtd" (``None`` where the convention leaves a blank),
            a ``(low, high)`` pair for "interval".

        Raises:
            ValueError: for an unknown policy.
        """
        return estimates.estimate(
            self.text, value=self.value, low=self.low, high=self.high, bound=self.bound, policy=policy
        )


@frozen(kw_only=True)
class DateReference(Mention):
    """A temporal expression, resolved to days where the text and its anchor allow it.

    ``start`` and ``end`` are both inclusive; ``timex`` is the TIMEX3 value (TimeML 1.2.1);
    ``implied`` names the parts that the text does not state ({"year"}).
    """

    start: date | None = None
    end: date | None = None
    time: time | None = None
    timezone: str | None = None
    grain: Grain
    kind: DateKind
    timex: str
    implied: frozenset[str] = frozenset()
    anchor: Anchor = Anchor.NONE


@frozen(kw_only=True)
class Hedge(Mention):
    """A word that weakens a statement: who is unsure, how much, and of what.

    ``holder`` is the source whose doubt it is, ``None`` the writer; ``band`` holds probabilities
    from 0 to 1 and is given only where the published ``scale`` defines the term.
    """

    kind: HedgeKind
    strength: Factuality
    polarity: Polarity = Polarity.POSITIVE
    band: tuple[float, float] | None = None
    scale: str | None = None
    holder: Source | None = None
    scope: Span


@frozen(kw_only=True)
class Period:
    """The window of a figure; ``start`` and ``end`` are inclusive, ``basis`` is what it was read from.

    The basis is empty where the text dates no beginning of the war that it counts from, so that
    ``Config.war_started`` or the list of wars (``lexicon/wars.toml``) had to.
    """

    start: date | None = None
    end: date | None = None
    grain: Grain
    basis: tuple[DateReference, ...] = ()


@frozen(kw_only=True, repr=False)
class Claim(Mention):
    """Who says how many of whom suffered what, over which period, how sure they are.

    ``source`` is the innermost speaker of the figure, ``None`` the reporter's own voice; ``via``
    is who quoted them. ``part_of`` is the span of the total that a subset belongs to.
    """

    quantity: Quantity
    outcome: Outcome
    victims: str | None = None
    victim_class: VictimClass = VictimClass.UNKNOWN
    source: Source | None = None
    via: Source | None = None
    period: Period | None = None
    place: Mention | None = None
    hedges: tuple[Hedge, ...] = ()
    cumulative: bool | None = None
    status: ClaimStatus = ClaimStatus.ASSERTED
    part_of: Span | None = None
    quote: Quote | None = None

    def __repr__(self) -> str:
        return f"<Claim {' | '.join(self._parts())}>"

    def _parts(self) -> Iterator[str]:
        """What the claim says, a phrase a slot, slots that the text leaves open left out."""
        quantity = self.quantity
        counted = _on_one_line(quantity.noun_phrase) if quantity.noun_phrase else quantity.unit or ""
        who = counted if not self.victims or self.victims in counted else f"{self.victims} {counted}".rstrip()
        rate = f" per {quantity.rate}" if quantity.rate else ""
        yield f"{' '.join(part for part in (repr(_on_one_line(quantity)), who) if part)}{rate}: {self.outcome.value.replace('_', ' ')}"
        if self.status is not ClaimStatus.ASSERTED:
            yield self.status.value
        yield f"says {self.source.name}" if self.source else "in the reporter's voice"
        if self.via:
            yield f"via {self.via.name}"
        if self.period and (self.period.start or self.period.end):
            start, end = self.period.start, self.period.end
            yield f"on {start}" if start == end else f"{start or '...'} to {end or '...'}"
        if self.place:
            yield f"in {_on_one_line(self.place)}"
        if self.hedges:
            yield "hedged: " + ", ".join(map(_on_one_line, self.hedges))


def _on_one_line(mention: Mention) -> str:
    """The words of a mention without the line breaks of hard-wrapped text."""
    return " ".join(mention.text.split())


@frozen(kw_only=True)
class Article:
    """One reading of one report; every tuple is sorted by span."""

    text: str = field(repr=lambda text: repr(text[:60] + "..." if len(text) > 60 else text))
    title: str | None = None
    dateline: Mention | None = None
    byline: Mention | None = None
    published: date | None = None
    paragraphs: tuple[Span, ...] = field(default=(), repr=False)
    sentences: tuple[Span, ...] = field(default=(), repr=False)
    quotes: tuple[Quote, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateReference, ...] = ()
    hedges: tuple[Hedge, ...] = ()
    claims: tuple[Claim, ...] = ()
    sources: tuple[Source, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The article as plain dicts, lists, strings and numbers."""
        from conflictparse.outputs import json  # noqa: PLC0415 - outputs are imported on use

        return json.to_dict(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """The article as JSON text; `from_json` gives an equal article back."""
        from conflictparse.outputs import json  # noqa: PLC0415 - outputs are imported on use

        return json.to_json(self, indent=indent)

    @classmethod
    def from_json(cls, text: str) -> Article:
        """The article that `to_json` wrote.

        Raises:
            ValueError: where ``text`` is no JSON, or not that of an article.
        """
        from conflictparse.outputs import json  # noqa: PLC0415 - outputs are imported on use

        return json.from_json(text)

    def rows(self, table: str = "claims") -> list[dict[str, Any]]:
        """One of the article's tuples ("claims", "quotes", ...) as flat dicts for a table."""
        from conflictparse.outputs import table as tables  # noqa: PLC0415 - outputs are imported on use

        return tables.rows(self, table)

    def to_html(self) -> str:
        """A self-contained page that shows the text with everything that was read from it."""
        from conflictparse.outputs import html  # noqa: PLC0415 - outputs are imported on use

        return html.page(self)

    def _repr_html_(self) -> str:
        from conflictparse.outputs import html  # noqa: PLC0415 - outputs are imported on use

        return html.fragment(self)


@frozen(kw_only=True)
class ParseFailure:
    """What stands in the place of a record that could not be parsed; ``error`` says why."""

    id: str | None
    error: str
