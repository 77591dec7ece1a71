"""An article as a page of plain text, for people who read it in a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from conflictparse.kinds import Bound, ClaimStatus, DateKind
from conflictparse.model import Article, Claim, DateReference, Hedge, Mention, Quantity, Quote, Source

WIDTH = 96
_LABEL = 11
_NUMBER = 5


def summary(article: Article, *, width: int = WIDTH) -> str:
    """What was read from an article: its claims in full, then a line for everything else.

    Args:
        article: what `parse` gave.
        width: columns to fill.

    Returns:
        Plain text that ends with a line break.
    """
    return "\n".join(line.rstrip() for line in _lines(article, width)) + "\n"


def _lines(article: Article, width: int) -> Iterator[str]:
    yield from _wrapped(_flat(article.title or "") or "(no title)", width)
    for line in _head(article):
        yield from _wrapped(line, width)
    for number, claim in enumerate(article.claims, 1):
        if number == 1:
            yield from ("", f"CLAIMS ({len(article.claims)})")
        yield from _claim(number, claim, width)
    sections: tuple[tuple[str, tuple[Mention, ...], Iterable[str]], ...] = (
        ("QUOTES", article.quotes, map(_quote, article.quotes)),
        ("QUANTITIES", article.quantities, map(_quantity, article.quantities)),
        ("DATES", article.dates, map(_date, article.dates)),
        ("HEDGES", article.hedges, map(_hedge, article.hedges)),
    )
    for heading, mentions, shown in sections:
        if mentions:
            yield from ("", f"{heading} ({len(mentions)})")
            for number, line in enumerate(shown, 1):
                yield from _wrapped(line, width, first=f"{number:>3}. ", rest=" " * _NUMBER)


def _head(article: Article) -> Iterator[str]:
    """What stands around the report, and when it was published."""
    for part in (article.byline, article.dateline):
        if part:
            yield _flat(part.text)
    yield f"Published {article.published}" if article.published else "No day of publication: relative dates stay open"


def _claim(number: int, claim: Claim, width: int) -> Iterator[str]:
    """A claim: the figure on its first line, a line for each slot that the text fills."""
    for index, (label, value) in enumerate(_slots(claim)):
        first = f"{number:>3}. " if index == 0 else " " * _NUMBER + f"{label:<{_LABEL}}"
        yield from _wrapped(value, width, first=first, rest=" " * (_NUMBER + (_LABEL if index else 2)))


def _slots(claim: Claim) -> Iterator[tuple[str, str]]:
    status = "" if claim.status is ClaimStatus.ASSERTED else f" ({claim.status.value})"
    yield "", f"{_figure(claim)}: {_words(claim.outcome)}{status}"
    yield "says", _speaker(claim.source) if claim.source else "the reporter"
    if claim.via:
        yield "via", _speaker(claim.via)
    if claim.period and (claim.period.start or claim.period.end):
        yield "when", _interval(claim.period.start, claim.period.end)
    if claim.place:
        yield "where", _flat(claim.place.text)
    if claim.hedges:
        yield "hedged", ", ".join(f"“{_flat(hedge.text)}” ({_words(hedge.kind)})" for hedge in claim.hedges)


def _figure(claim: Claim) -> str:
    """The number with its bound, and of whom: "at least 3,000 North Korean soldiers", "27 (person)"."""
    quantity = claim.quantity
    who = quantity.noun_phrase.text if quantity.noun_phrase else f"({quantity.unit or claim.victims or 'unit unknown'})"
    rate = f" a {quantity.rate}" if quantity.rate else ""
    return _flat(f"{_number(quantity)} {who}{rate}")


def _quote(quote: Quote) -> str:
    who = _speaker(quote.source) if quote.source else "nobody named"
    via = f" via {quote.attributed_via.name}" if quote.attributed_via else ""
    return f"{who}{via} ({_words(quote.kind)}{f', {quote.cue_lemma}' if quote.cue_lemma else ''}): {_flat(quote.text)}"


def _quantity(quantity: Quantity) -> str:
    rate = f" per {quantity.rate}" if quantity.rate else ""
    unit = f" {quantity.unit}" if quantity.unit else ""
    return f"{_flat(quantity.text)} = {_number(quantity)}{unit}{rate} ({_words(quantity.kind)})"


def _number(quantity: Quantity) -> str:
    """The number as it limits the number meant: "at least 3000", "5 to 7", or the words themselves."""
    if quantity.bound is Bound.INDEFINITE:
        return _flat(quantity.text.split(maxsplit=1)[0]) if quantity.noun_phrase else _flat(quantity.text)
    if quantity.value is None:
        ends = ["..." if end is None else f"{end:,}" for end in (quantity.low, quantity.high)]
        return " to ".join(ends)
    return f"{'' if quantity.bound is Bound.EXACT else _words(quantity.bound) + ' '}{quantity.value:,}"


def _date(date: DateReference) -> str:
    if date.start is None and date.end is None:
        resolved = date.timex
    elif date.kind is DateKind.DATE and date.start == date.end:
        resolved = str(date.start)
    else:
        resolved = _interval(date.start, date.end)
    clock = f" {date.time:%H:%M}{f' {date.timezone}' if date.timezone else ''}" if date.time else ""
    implied = f", {' and '.join(sorted(date.implied))} implied" if date.implied else ""
    return f"{_flat(date.text)} = {resolved}{clock} ({_words(date.kind)}{implied})"


def _hedge(hedge: Hedge) -> str:
    holder = hedge.holder.name if hedge.holder else "the reporter"
    band = f", {hedge.band[0]:.0%} to {hedge.band[1]:.0%} on {hedge.scale}" if hedge.band else ""
    return f"{_flat(hedge.text)} ({_words(hedge.kind)}, {_words(hedge.strength)}{band}; {holder})"


def _speaker(source: Source) -> str:
    return f"{_flat(source.name)}, {_flat(source.role)}" if source.role else _flat(source.name)


def _interval(start: object, end: object) -> str:
    return str(start) if start == end else f"{start or '...'} to {end or '...'}"


def _words(member: str) -> str:
    return str(member).replace("_", " ")


def _flat(text: str) -> str:
    """The text on one line, without control characters that would act on the terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in " ".join(text.split()))


def _wrapped(text: str, width: int, *, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=rest,
        break_on_hyphens=False,
        max_lines=4,
        placeholder=" ...",
    )
