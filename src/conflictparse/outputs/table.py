"""Flat rows of what was read, and data frames made of them.

The columns of each table are listed in `conflictparse.outputs.columns`. Rows hold the numbers as they were read;
frames, whose columns have one type, hold them as 64-bit floats.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from conflictparse.model import Article, ParseFailure
from conflictparse.outputs.columns import ColumnType, columns, mentions

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

Articles = Article | Iterable[Article | ParseFailure]


def rows(article: Article, table: str = "claims") -> list[dict[str, Any]]:
    """One of the article's tuples as flat dicts, a mention a row.

    Args:
        article: what `conflictparse.parse` returned.
        table: "claims", "quotes", "quantities", "dates", "hedges" or "sources".

    Returns:
        A dict a mention with text, numbers, dates, booleans and ``None``; all rows of a table
        have the same keys in the same order.

    Raises:
        ValueError: for another name of a table.

    >>> rows(Article(text="All quiet."), "claims")
    []
    """
    wanted = columns(table)
    return [{column.name: column.read(mention) for column in wanted} for mention in mentions(article, table)]


def to_pandas(articles: Articles, table: str = "claims") -> pd.DataFrame:
    """One table of one or many articles as a pandas data frame.

    Args:
        articles: one article, or what `conflictparse.parse_many` yields; failures count as a position without rows.
        table: as for `rows`.

    Returns:
        A frame with the columns of `rows` after "article", the position of the article; an empty one
        has its columns and types too. Missing values are pandas' own; days are ``datetime64[s]``.

    Raises:
        ImportError: where pandas is not installed (the extra ``conflictparse[pandas]``).
    """
    import pandas as pd  # noqa: PLC0415 - an extra, imported on use

    dtypes = {str: "string", int: "Int64", float: "Float64", bool: "boolean", date: "datetime64[s]"}
    return pd.DataFrame(
        {name: pd.Series(values, dtype=dtypes[kind]) for name, kind, values in _series(articles, table)}
    )


def to_polars(articles: Articles, table: str = "claims") -> pl.DataFrame:
    """One table of one or many articles as a polars data frame.

    Args:
        articles: as for `to_pandas`.
        table: as for `rows`.

    Returns:
        A frame with the columns of `to_pandas`.

    Raises:
        ImportError: where polars is not installed (the extra ``conflictparse[polars]``).
    """
    import polars as pl  # noqa: PLC0415 - an extra, imported on use

    dtypes = {str: pl.String, int: pl.Int64, float: pl.Float64, bool: pl.Boolean, date: pl.Date}
    return pl.DataFrame(
        [pl.Series(name, values, dtype=dtypes[kind]) for name, kind, values in _series(articles, table)]
    )


def _series(articles: Articles, table: str) -> Iterator[tuple[str, ColumnType, list[Any]]]:
    """Name, type and values of each column of a frame over all articles."""
    wanted = columns(table)
    found = [
        (position, mention)
        for position, article in enumerate([articles] if isinstance(articles, Article) else articles)
        if not isinstance(article, ParseFailure)
        for mention in mentions(article, table)
    ]
    yield "article", int, [position for position, _ in found]
    for column in wanted:
        yield column.name, column.type, [column.typed(mention) for _, mention in found]
