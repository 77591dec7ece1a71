"""The whole way on one screen: a text in, a typed `Article` out."""

from __future__ import annotations

from datetime import date, datetime

from conflictparse import claims, dates, hedges, holders, quantities, quotes
from conflictparse.config import DEFAULT, Config
from conflictparse.lexicon import added
from conflictparse.model import Article, DateReference, Hedge, Quantity, Quote, Source
from conflictparse.text import Document

Published = date | str | None


def parse(text: str, *, published: Published = None, title: str | None = None, config: Config | None = None) -> Article:
    """Read one news report.

    Args:
        text: the report, of at most ``config.max_length`` characters; it is kept unchanged.
        published: the day of publication, a `date`, a `datetime` (its own date counts) or ISO 8601
            text ("2024-12-27"). Without it relative dates stay unresolved.
        title: the headline, where ``text`` does not begin with it.
        config: settings; the defaults if none are given.

    Returns:
        The article with its quotes, quantities, dates, hedges and claims, each tuple sorted by span.

    Raises:
        TypeError: for a text or title that is no `str`, or a ``published`` of another type.
        ValueError: for a text that is too long, a ``published`` that is no date, or added words for a list that is not open.

    >>> article = parse("Ukraine said on Friday that at least 20 soldiers were killed.", published="2024-12-27")
    >>> article.published.isoformat()
    '2024-12-27'
    """
    config = config or DEFAULT
    document = _read(text, config)
    if title is not None and not isinstance(title, str):
        raise TypeError(f"title must be a str or None, not {type(title).__name__}")
    day = as_day(published)
    found_dates = dates.find(document, config, published=day)
    found_quantities = quantities.find(document, config, dates=found_dates)
    found_quotes = quotes.find(document, config)
    found_hedges = holders.assign(document, hedges.find(document, config), found_quotes, config)
    return Article(
        text=text,
        title=title if title is not None or document.title is None else document.title.text,
        dateline=document.dateline,
        byline=document.byline,
        published=day,
        paragraphs=document.paragraphs,
        sentences=document.sentences,
        quotes=found_quotes,
        quantities=found_quantities,
        dates=found_dates,
        hedges=found_hedges,
        claims=claims.join(
            document,
            config,
            quotes=found_quotes,
            quantities=found_quantities,
            dates=found_dates,
            hedges=found_hedges,
            published=day,
        ),
        sources=_sources(found_quotes),
    )


def find_quotes(text: str, *, config: Config | None = None) -> tuple[Quote, ...]:
    """Find who said what: direct, indirect and mixed quotations with cue and source.

    >>> find_quotes("")
    ()
    """
    config = config or DEFAULT
    return quotes.find(_read(text, config), config)


def find_quantities(text: str, *, config: Config | None = None) -> tuple[Quantity, ...]:
    """Find how many of what, with bounds, units and rates.

    >>> find_quantities("")
    ()
    """
    config = config or DEFAULT
    document = _read(text, config)
    return quantities.find(document, config, dates=dates.find(document, config, published=None))


def find_hedges(text: str, *, config: Config | None = None) -> tuple[Hedge, ...]:
    """Find what weakens a statement; whose doubt it is takes the quotes around it, which only `parse` reads.

    >>> find_hedges("")
    ()
    """
    config = config or DEFAULT
    return hedges.find(_read(text, config), config)


def find_dates(text: str, *, published: Published = None, config: Config | None = None) -> tuple[DateReference, ...]:
    """Find temporal expressions, resolved against the day of publication where one is given.

    >>> find_dates("")
    ()
    """
    config = config or DEFAULT
    return dates.find(_read(text, config), config, published=as_day(published))


def as_day(published: object) -> date | None:
    """The day that a caller's ``published`` names.

    >>> as_day("2024-12-27T18:30:00Z")
    datetime.date(2024, 12, 27)
    """
    if published is None:
        return None
    if isinstance(published, datetime):
        return published.date()
    if isinstance(published, date):
        return published
    if not isinstance(published, str):
        raise TypeError(f"published must be a date, a datetime, ISO 8601 text or None, not {type(published).__name__}")
    try:
        return datetime.fromisoformat(published.strip()).date()
    except ValueError:
        raise ValueError(f"published must be an ISO 8601 date such as '2024-12-27', not {published[:80]!r}") from None


def _read(text: object, config: Config) -> Document:
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    if len(text) > config.max_length:
        raise ValueError(
            f"text has {len(text):,} characters, more than max_length={config.max_length:,}; pass Config(max_length=...) to read it"
        )
    added.check(config.words)
    return Document(text)


def _sources(found: tuple[Quote, ...]) -> tuple[Source, ...]:
    """The sources of all quotes, each mention once."""
    named = {source.span: source for quote in found for source in (quote.source, quote.attributed_via) if source}
    return tuple(named[span] for span in sorted(named))
