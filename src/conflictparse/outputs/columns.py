"""The columns of each table, declared once: name, type, and where in the mention the value stands.

Rows, data frames and the Arrow schema are all made from this list, so they cannot drift apart.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from operator import attrgetter
from types import MappingProxyType
from typing import Any

from attrs import frozen

from conflictparse.model import Article, Claim, DateReference, Hedge, Mention, Quote

ColumnType = type[str] | type[int] | type[float] | type[bool] | type[date]


@frozen
class Column:
    """One column: ``type`` is that of its values where they are not ``None``; float holds any number."""

    name: str
    type: ColumnType
    read: Callable[[Any], Any]

    def typed(self, mention: Mention) -> Any:
        """The value in the column's type; a number too large for a float is left out, its words stay in the text."""
        value = self.read(mention)
        if self.type is not float or value is None:
            return value
        try:
            return float(value)
        except OverflowError:
            return None


def _column(name: str, kind: ColumnType = str, path: str | None = None) -> Column:
    """A column that follows a dotted path, and is ``None`` where a part on the way is missing."""
    *parts, last = (path or name).split(".")

    def read(mention: object) -> Any:
        for part in parts:
            mention = getattr(mention, part)
            if mention is None:
                return None
        value = getattr(mention, last)
        return str(value) if kind is str and value is not None else value  # a plain str of an enum's member

    return Column(name, kind, read)


def _joined(values: Callable[[Any], Any]) -> Callable[[Any], str | None]:
    """Several words in one cell, ``None`` where there are none."""
    return lambda mention: "; ".join(str(value) for value in values(mention)) or None


def _hedges(claim: Claim) -> list[str]:
    return [hedge.text for hedge in claim.hedges]


def _content(quote: Quote) -> str:
    """The parts of the content, as they stand in the quote's own text."""
    offset = quote.span.start
    return " ... ".join(quote.text[max(part.start - offset, 0) : part.end - offset] for part in quote.content)


def _weakest(claim: Claim) -> str | None:
    """The least certain of the claim's hedges."""
    order = ("uncommitted", "possible", "probable", "certain")
    found = {hedge.strength for hedge in claim.hedges}
    return next((degree for degree in order if degree in found), None)


def _implied(reference: DateReference) -> list[str]:
    return sorted(reference.implied)


def _band(end: int) -> Callable[[Hedge], float | None]:
    return lambda hedge: None if hedge.band is None else hedge.band[end]


def _scope(end: str) -> Column:
    return _column(f"scope_{end}", int, f"scope.{end}")


_MENTION = (_column("start", int, "span.start"), _column("end", int, "span.end"), _column("text"), _column("rule"))

_NUMBERS = ("value", "low", "high")

COLUMNS: Mapping[str, tuple[Column, ...]] = MappingProxyType(
    {
        "claims": (
            *_MENTION,
            _column("quantity", path="quantity.text"),
            *(_column(name, float, f"quantity.{name}") for name in _NUMBERS),
            _column("bound", path="quantity.bound"),
            _column("unit", path="quantity.unit"),
            _column("rate", path="quantity.rate"),
            _column("outcome"),
            _column("victims"),
            _column("victim_class"),
            _column("status"),
            _column("cumulative", bool),
            _column("source", path="source.name"),
            _column("source_kind", path="source.kind"),
            _column("source_role", path="source.role"),
            _column("via", path="via.name"),
            _column("period_start", date, "period.start"),
            _column("period_end", date, "period.end"),
            _column("period_grain", path="period.grain"),
            _column("place", path="place.text"),
            Column("hedges", str, _joined(_hedges)),
            Column("certainty", str, _weakest),
            _column("part_of_start", int, "part_of.start"),
            _column("part_of_end", int, "part_of.end"),
            _column("quote_start", int, "quote.span.start"),
            _column("quote_end", int, "quote.span.end"),
        ),
        "quotes": (
            *_MENTION,
            _column("kind"),
            Column("content", str, _content),
            _column("cue", path="cue.text"),
            _column("cue_lemma"),
            _column("source", path="source.name"),
            _column("source_text", path="source.text"),
            _column("source_kind", path="source.kind"),
            _column("source_role", path="source.role"),
            _column("resolved_by", path="source.resolved_by"),
            _column("attributed_via", path="attributed_via.name"),
        ),
        "quantities": (
            *_MENTION,
            _column("kind"),
            *(_column(name, float) for name in _NUMBERS),
            _column("bound"),
            _column("unit"),
            _column("noun_phrase", path="noun_phrase.text"),
            _column("rate"),
        ),
        "dates": (
            *_MENTION,
            _column("kind"),
            _column("date_start", date, "start"),
            _column("date_end", date, "end"),
            _column("time"),
            _column("timezone"),
            _column("grain"),
            _column("timex"),
            Column("implied", str, _joined(_implied)),
            _column("anchor"),
        ),
        "hedges": (
            *_MENTION,
            _column("kind"),
            _column("strength"),
            _column("polarity"),
            Column("band_low", float, _band(0)),
            Column("band_high", float, _band(1)),
            _column("scale"),
            _column("holder", path="holder.name"),
            _scope("start"),
            _scope("end"),
        ),
        "sources": (
            *_MENTION,
            _column("name"),
            _column("role"),
            _column("kind"),
            _column("resolved_by"),
        ),
    }
)


def columns(table: str) -> tuple[Column, ...]:
    """The columns of one table.

    Raises:
        ValueError: for a name that is none of the tables.
    """
    try:
        return COLUMNS[table]
    except (KeyError, TypeError):
        raise ValueError(f"table must be one of {', '.join(COLUMNS)}, not {table!r}") from None


def mentions(article: Article, table: str) -> tuple[Mention, ...]:
    """The article's tuple that a table is made from."""
    found: tuple[Mention, ...] = attrgetter(table)(article)
    return found
