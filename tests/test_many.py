"""`parse_many`: order, constant memory, and one bad record that does not stop the rest."""

from datetime import date
from itertools import count, islice

import pytest

import conflictparse as cp

REPORT = "Officials in Odesa said on Monday that 12 sailors were wounded."


@pytest.mark.parametrize(
    ("record", "error"),
    [
        (None, "a record must be a str or a mapping, not NoneType"),
        (b"bytes", "a record must be a str or a mapping, not bytes"),
        ({}, "a record needs the field 'text'"),
        ({"text": None}, "text must be a str, not NoneType"),
        ({"text": REPORT, "title": 7}, "title must be a str, not int"),
        ({"text": REPORT, "published": "soon"}, "published must be an ISO 8601 date such as '2024-12-27', not 'soon'"),
        (
            {"text": REPORT, "published": 20250314},
            "published must be a date, a datetime, ISO 8601 text or None, not int",
        ),
        (cp.ParseFailure(id=None, error="lost on the way"), "lost on the way"),
    ],
)
@pytest.mark.parametrize("workers", [1, 2])
def test_a_broken_record_keeps_its_place(record, error, workers):
    found = list(cp.parse_many([REPORT, record, REPORT], workers=workers))
    assert found[1] == cp.ParseFailure(id=None, error=error)
    assert found[0] == found[2] == cp.parse(REPORT)


def test_a_failure_keeps_the_id_of_its_record():
    (failure,) = cp.parse_many([{"id": 17, "text": 3.5}])
    assert failure == cp.ParseFailure(id="17", error="text must be a str, not float")


def test_a_text_that_is_too_long_fails_alone():
    found = list(cp.parse_many([{"id": "a", "text": "x" * 21}, "short"], config=cp.Config(max_length=20)))
    assert isinstance(found[0], cp.ParseFailure)
    assert found[0].id == "a"
    assert "max_length=20" in found[0].error
    assert isinstance(found[1], cp.Article)


def test_fields_of_a_record_are_those_of_parse():
    (article,) = cp.parse_many([{"id": "x", "text": REPORT, "published": date(2025, 3, 10), "title": "Harbour hit"}])
    assert article == cp.parse(REPORT, published="2025-03-10", title="Harbour hit")


@pytest.mark.parametrize("size", [0, 1, 15, 16, 17, 100])
def test_two_workers_answer_as_one_does_in_the_same_order(size):
    records = [{"text": f"{REPORT} Report {number}.", "published": "2025-03-14"} for number in range(size)]
    alone = list(cp.parse_many(records))
    assert [article.text for article in alone] == [record["text"] for record in records]
    assert list(cp.parse_many(iter(records), workers=2)) == alone


@pytest.mark.parametrize("workers", [1, 2])
def test_an_endless_iterator_is_read_only_a_little_ahead(workers):
    taken = 0

    def endless():
        nonlocal taken
        for taken in count(1):  # noqa: B007 - read outside
            yield REPORT

    found = cp.parse_many(endless(), workers=workers)
    assert len(list(islice(found, 40))) == 40
    assert 40 <= taken <= 40 + 16 * 3 * workers + 16
    found.close()


def test_an_error_of_the_callers_iterator_reaches_the_caller():
    def failing():
        yield REPORT
        raise RuntimeError("the database went away")

    with pytest.raises(RuntimeError, match="the database went away"):
        list(cp.parse_many(failing(), workers=2))


@pytest.mark.parametrize(
    ("records", "workers", "error", "message"),
    [
        (REPORT, 1, TypeError, "records must be an iterable of records, not one str"),
        ({"text": REPORT}, 1, TypeError, "records must be an iterable of records, not one dict"),
        ([REPORT], 0, ValueError, "workers must be 1 or more, not 0"),
        ([REPORT], -2, ValueError, "workers must be 1 or more, not -2"),
        ([REPORT], 1.5, TypeError, "workers must be an int, not float"),
        ([REPORT], True, TypeError, "workers must be an int, not bool"),
    ],
)
def test_wrong_use_is_named_before_anything_is_read(records, workers, error, message):
    with pytest.raises(error, match=message):
        cp.parse_many(records, workers=workers)
