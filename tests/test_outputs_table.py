"""Rows, data frames and the columns they share."""

from datetime import date

import pytest
from attrs import evolve

import conflictparse as cp
from conflictparse.outputs.columns import COLUMNS
from conflictparse.outputs.table import rows, to_pandas, to_polars
from sample_article import ARTICLE, KILLED, TEXT

TABLES = tuple(COLUMNS)
PLAIN = (str, int, float, bool, date, type(None))


def test_a_claim_is_one_flat_row():
    row = rows(ARTICLE)[0]
    assert {
        "text": "At least 14 civilians were killed",
        "quantity": "At least 14 civilians",
        "value": 14,
        "low": 14,
        "high": None,
        "bound": "at_least",
        "unit": "civilian",
        "outcome": "killed",
        "victim_class": "civilian",
        "source": "Lena Marsh",
        "source_role": "regional governor",
        "via": None,
        "period_start": date(2024, 3, 9),
        "period_end": date(2024, 3, 9),
        "period_grain": "day",
        "place": "the grain harbour",
        "cumulative": False,
        "hedges": None,
        "part_of_start": None,
    }.items() <= row.items()


def test_several_hedges_share_a_cell_and_the_weakest_says_how_certain():
    row = rows(ARTICLE)[3]
    assert (row["hedges"], row["certainty"]) == ("likely; could not be independently verified", "uncommitted")


def test_the_parts_of_a_split_quotation_share_a_cell():
    row = rows(ARTICLE, "quotes")[1]
    assert row["content"] == "“We have lost dozens of homes & a school in the past week,” ... “This <was> no accident.”"
    assert (row["source"], row["source_text"], row["resolved_by"]) == ("Lena Marsh", "she", "pronoun")


def test_a_band_has_two_columns():
    assert [(row["band_low"], row["band_high"]) for row in rows(ARTICLE, "hedges")] == [
        (None, None),
        (0.55, 0.8),
        (None, None),
    ]


def test_what_a_date_implies_shares_a_cell():
    assert [row["implied"] for row in rows(ARTICLE, "dates")] == ["day; month; year", None, "year"]


@pytest.mark.parametrize("table", TABLES)
def test_every_row_is_plain_has_all_columns_and_points_into_the_text(table):
    found = ARTICLE.rows(table)
    assert found
    for row in found:
        assert list(row) == [column.name for column in COLUMNS[table]]
        assert all(type(value) in PLAIN for value in row.values())
        assert TEXT[row["start"] : row["end"]] == row["text"]


@pytest.mark.parametrize("table", ["claim", "", "text", None, ["claims"]])
def test_an_unknown_table_is_named_in_the_error(table):
    with pytest.raises(ValueError, match="table must be one of claims, quotes"):
        rows(ARTICLE, table)


def large(value):
    """An article whose first quantity is this large."""
    return evolve(ARTICLE, quantities=(evolve(KILLED, value=value),))


def given(frame_rows):
    """Rows of a frame as rows of `rows`: without the article's position and with one kind of missing value."""
    return [{name: value for name, value in row.items() if name != "article"} for row in frame_rows]


@pytest.mark.parametrize("table", TABLES)
def test_pandas_holds_the_rows(table):
    pd = pytest.importorskip("pandas", reason="needs pandas")
    frame = to_pandas(ARTICLE, table)
    records = [
        {
            name: None if pd.isna(value) else value.date() if isinstance(value, pd.Timestamp) else value
            for name, value in row.items()
        }
        for row in frame.to_dict("records")
    ]
    assert given(records) == rows(ARTICLE, table)
    assert list(frame["article"]) == [0] * len(frame)


@pytest.mark.parametrize("table", TABLES)
def test_polars_holds_the_rows(table):
    pytest.importorskip("polars", reason="needs polars")
    assert given(to_polars(ARTICLE, table).to_dicts()) == rows(ARTICLE, table)


@pytest.mark.parametrize(
    ("to_frame", "library"),
    [pytest.param(to_pandas, "pandas", id="pandas"), pytest.param(to_polars, "polars", id="polars")],
)
class TestBothFrames:
    @pytest.fixture(autouse=True)
    def _installed(self, library):
        pytest.importorskip(library, reason=f"needs {library}")

    def test_a_failure_is_a_position_without_rows(self, to_frame, library):  # noqa: ARG002
        frame = to_frame(iter([ARTICLE, cp.ParseFailure(id="x", error="no text"), ARTICLE]), "quotes")
        assert list(frame["article"]) == [0, 0, 0, 2, 2, 2]

    def test_an_empty_frame_has_the_same_columns_and_types(self, to_frame, library):  # noqa: ARG002
        full, empty = to_frame(ARTICLE), to_frame(cp.Article(text=""))
        assert len(empty) == 0
        assert list(empty.columns) == list(full.columns)
        assert list(empty.dtypes) == list(full.dtypes)

    def test_a_number_too_large_for_a_float_is_missing(self, to_frame, library):
        values = to_frame([large(10**400), large(2**70), large(0.5)], "quantities")["value"]
        assert list(values.isnull() if library == "pandas" else values.is_null()) == [True, False, False]
        assert list(values)[1:] == [2.0**70, 0.5]
