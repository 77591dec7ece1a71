"""Articles as Arrow record batches: one function that runs in this process, in Spark, Ray Data and Dask alike.

A row an article, in the order of the input: its id, what went wrong if anything did, and for each table of
`conflictparse.outputs.columns` a list of structs. Importing this module needs pyarrow (``conflictparse[arrow]``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from conflictparse.many import Answer, parse_many
from conflictparse.model import Article, ParseFailure
from conflictparse.outputs.columns import COLUMNS, columns, mentions

if TYPE_CHECKING:
    import pandas as pd

_TYPES = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_(), date: pa.date32()}

SCHEMA = pa.schema(
    [
        pa.field("id", pa.string()),
        pa.field("error", pa.string()),
        pa.field("published", pa.date32()),
        pa.field("title", pa.string()),
        *(
            pa.field(table, pa.list_(pa.struct([(column.name, _TYPES[column.type]) for column in columns(table)])))
            for table in COLUMNS
        ),
    ]
)
"""What comes out: a row an article; the tables are null where the article could not be read (``error`` says why)."""

_INPUT = ("id", "text", "published", "title")


def parse_batches(batches: Iterable[pa.RecordBatch] | pa.Table | pd.DataFrame) -> Any:
    """Read the articles of record batches, a batch at a time.

    Args:
        batches: record batches (Spark's ``mapInArrow``), one table (Ray Data's ``map_batches``) or one pandas
            frame (Dask's ``map_partitions``). Read are the columns "text" and, if there, "id", "published"
            (days, timestamps or ISO 8601 text) and "title"; others are passed over.

    Returns:
        The rows of `SCHEMA` in the form that was given: an iterator of batches, a table, or a frame.
    """
    if isinstance(batches, pa.Table):
        return pa.Table.from_batches(_parsed(batches.to_batches()), schema=SCHEMA)
    if hasattr(batches, "iloc"):
        return parse_batches(pa.Table.from_pandas(batches, preserve_index=False)).to_pandas()
    return _parsed(batches)


def _parsed(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        records = batch.select([name for name in _INPUT if name in batch.schema.names]).to_pylist()
        identifiers = [None if record.get("id") is None else str(record["id"]) for record in records]
        yield record_batch(identifiers, list(parse_many(records)))


def record_batch(identifiers: Sequence[str | None], answers: Sequence[Answer]) -> pa.RecordBatch:
    """One batch of `SCHEMA` from articles (or failures) and the ids to give them."""
    read = [None if isinstance(answer, ParseFailure) else answer for answer in answers]
    values: list[list[Any]] = [
        list(identifiers),
        [answer.error if isinstance(answer, ParseFailure) else None for answer in answers],
        [article and article.published for article in read],
        [article and article.title for article in read],
        *([article and _structs(article, table) for article in read] for table in COLUMNS),
    ]
    return pa.record_batch([_array(column, field.type) for column, field in zip(values, SCHEMA, strict=True)], SCHEMA)


def _structs(article: Article, table: str) -> list[dict[str, Any]]:
    """A table's rows, their numbers as the floats that a column of one type holds."""
    wanted = columns(table)
    return [{column.name: column.typed(mention) for column in wanted} for mention in mentions(article, table)]


def _array(values: list[Any], kind: pa.DataType) -> pa.Array:
    """An Arrow array; lone surrogates, which UTF-8 cannot hold, become U+FFFD."""
    try:
        return pa.array(values, kind)
    except UnicodeEncodeError:
        return pa.array([_storable(value) for value in values], kind)


def _storable(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {name: _storable(part) for name, part in value.items()}
    return [_storable(part) for part in value] if isinstance(value, list) else value
