"""Record batches in this process, and the same function in Spark (`pytest -m spark`)."""

import shutil
import sys
from datetime import date, datetime

import pytest
from attrs import evolve

import conflictparse as cp
from sample_article import ARTICLE, KILLED, TEXT

pa = pytest.importorskip("pyarrow", reason="needs pyarrow")

from conflictparse.outputs.arrow import SCHEMA, parse_batches, record_batch  # noqa: E402
from conflictparse.outputs.columns import COLUMNS  # noqa: E402
from conflictparse.outputs.table import rows  # noqa: E402


def serial(records):
    """What `parse_many` answers, as rows of the schema."""
    answers = list(cp.parse_many(records))
    return record_batch([record.get("id") for record in records], answers).to_pylist()


RECORDS = [
    {"id": "a", "text": TEXT, "published": "2024-03-10", "title": None},
    {"id": "b", "text": None, "published": None, "title": None},
    {"id": None, "text": "Three soldiers were killed on Friday.", "published": None, "title": "A title"},
    {"id": "d", "text": "Text.", "published": "someday", "title": None},
]


def test_an_article_is_a_row_with_its_tables_nested():
    (row,) = record_batch(["x"], [ARTICLE]).to_pylist()
    assert (row["id"], row["error"], row["published"], row["title"]) == ("x", None, date(2024, 3, 10), ARTICLE.title)
    for table in COLUMNS:
        assert row[table] == rows(ARTICLE, table)


def test_a_failure_is_a_row_that_says_why():
    (row,) = record_batch(["x"], [cp.ParseFailure(id="x", error="no text")]).to_pylist()
    assert row == dict.fromkeys(SCHEMA.names) | {"id": "x", "error": "no text"}


def test_batches_come_out_as_they_went_in():
    table = pa.Table.from_pylist(RECORDS)
    batches = list(parse_batches(iter(table.to_batches(max_chunksize=3))))
    assert [batch.num_rows for batch in batches] == [3, 1]
    assert all(batch.schema.equals(SCHEMA) for batch in batches)
    assert [row for batch in batches for row in batch.to_pylist()] == serial(RECORDS)


def test_batches_are_read_one_at_a_time():
    taken = []

    def batches():
        for batch in pa.Table.from_pylist(RECORDS).to_batches(max_chunksize=1):
            taken.append(batch)
            yield batch

    found = parse_batches(batches())
    assert not taken
    next(found)
    assert len(taken) == 1


def test_a_table_in_a_table_out():
    found = parse_batches(pa.Table.from_pylist(RECORDS))
    assert isinstance(found, pa.Table)
    assert found.to_pylist() == serial(RECORDS)
    assert parse_batches(pa.table({"text": pa.array([], pa.string())})).schema.equals(SCHEMA)


def test_a_pandas_frame_in_a_frame_out():
    pd = pytest.importorskip("pandas", reason="needs pandas")
    found = parse_batches(pd.DataFrame(RECORDS, index=[7, 8, 9, 10]))
    assert list(found.columns) == SCHEMA.names
    assert list(pd.isna(found["error"])) == [True, False, True, False]
    assert len(parse_batches(pd.DataFrame({"text": []}, dtype="str"))) == 0


@pytest.mark.parametrize(
    "published",
    [
        pa.array(["2024-03-10"]),
        pa.array([date(2024, 3, 10)]),
        pa.array([datetime(2024, 3, 10, 18, 30)]),  # noqa: DTZ001 - naive, as many tables hold it
        pa.array([datetime(2024, 3, 10, 18, 30)], pa.timestamp("us", "UTC")),  # noqa: DTZ001
        pa.array(["2024-03-10T18:30:00Z"], pa.large_string()),
        pa.array(["2024-03-10"]).dictionary_encode(),
    ],
    ids=lambda array: str(array.type),
)
def test_the_day_of_publication_may_be_of_any_type(published):
    table = pa.table({"text": ["All quiet."], "published": published, "other": [b"\xff"]})
    assert parse_batches(table).column("published").to_pylist() == [date(2024, 3, 10)]


@pytest.mark.parametrize(("identifier", "expected"), [(7, "7"), ("7", "7"), (None, None)])
def test_an_id_is_text(identifier, expected):
    table = pa.table({"id": [identifier], "text": ["All quiet."]})
    assert parse_batches(table).column("id").to_pylist() == [expected]


def test_without_a_column_of_texts_every_row_says_so():
    assert parse_batches(pa.table({"body": ["x"]})).column("error").to_pylist() == ["a record needs the field 'text'"]


def test_what_utf8_cannot_hold_is_replaced():
    odd = evolve(ARTICLE, title="lone \ud800", quantities=(evolve(KILLED, text="\udc00 five", value=10**400),))
    (row,) = record_batch(["\ud83d"], [odd]).to_pylist()
    assert (row["id"], row["title"]) == ("\ufffd", "lone \ufffd")
    assert (row["quantities"][0]["text"], row["quantities"][0]["value"]) == ("\ufffd five", None)


def test_parquet_keeps_it_all(tmp_path):
    import pyarrow.parquet as pq

    path = tmp_path / "articles.parquet"
    written = pa.Table.from_batches([record_batch(["x"], [ARTICLE])])
    pq.write_table(written, path)
    assert pq.read_table(path).equals(written)


@pytest.mark.spark
@pytest.mark.timeout(600)
@pytest.mark.filterwarnings("ignore")
def test_spark_answers_as_this_process_does(monkeypatch):
    """Some thousand articles through `mapInArrow` of a local Spark; run with `pytest -m spark`."""
    pytest.importorskip("pyspark", reason="needs PySpark (pip install pyspark)")
    if not shutil.which("java"):
        pytest.skip("needs Java 17")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)  # or the workers run whatever python3 is first on the path
    from pyspark.sql import SparkSession
    from pyspark.sql.pandas.types import from_arrow_schema

    records = [
        {
            "id": f"{number:05}",
            "text": TEXT.replace("14", str(number + 2)),
            "published": f"2024-03-{number % 28 + 1:02}",
        }
        for number in range(2000)
    ]
    records[1000]["text"] = None
    spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        given = spark.createDataFrame(records, "id string, text string, published string").repartition(8)
        found = given.mapInArrow(parse_batches, from_arrow_schema(SCHEMA)).orderBy("id").collect()
    finally:
        spark.stop()
    assert [row.asDict(recursive=True) for row in found] == serial(records)
