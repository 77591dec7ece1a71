"""`parse` and `find_*`: what they take, what they refuse, and in which words."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

import conflictparse as cp
from conflictparse.pipeline import as_day

REPORT = "Officials in Odesa said on Friday that at least 12 sailors were wounded."
FINDERS = (cp.parse, cp.find_quotes, cp.find_quantities, cp.find_hedges, cp.find_dates)
KYIV = timezone(timedelta(hours=2))


class Text(str):
    """A subclass, as lxml and BeautifulSoup hand them out."""

    __slots__ = ()


@pytest.mark.parametrize("finder", FINDERS, ids=lambda finder: finder.__name__)
@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "text must be a str, not NoneType"),
        (b"x", "text must be a str, not bytes"),
        (3.5, "text must be a str, not float"),
        (["x"], "text must be a str, not list"),
    ],
)
def test_a_text_is_a_str(finder, text, message):
    with pytest.raises(TypeError, match=message):
        finder(text)


@pytest.mark.parametrize("finder", FINDERS, ids=lambda finder: finder.__name__)
def test_a_text_has_a_greatest_length(finder):
    small = cp.Config(max_length=10)
    finder("x" * 10, config=small)
    with pytest.raises(ValueError, match=r"text has 11 characters, more than max_length=10; pass Config\(max_length="):
        finder("x" * 11, config=small)


@pytest.mark.parametrize("finder", FINDERS, ids=lambda finder: finder.__name__)
@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "\ud83d", "\ufeff", "."])
def test_a_text_may_say_nothing(finder, text):
    found = finder(text)
    assert (
        found in {(), cp.Article(text=text, paragraphs=found.paragraphs, sentences=found.sentences)}
        if isinstance(found, cp.Article)
        else found == ()
    )


def test_a_subclass_of_str_is_a_text():
    assert cp.parse(Text(REPORT)).quantities == cp.parse(REPORT).quantities


@pytest.mark.parametrize(
    ("published", "day"),
    [
        (None, None),
        ("2025-03-14", date(2025, 3, 14)),
        (" 2025-03-14\n", date(2025, 3, 14)),
        ("20250314", date(2025, 3, 14)),
        ("2025-W11-5", date(2025, 3, 14)),
        ("2025-03-14T23:30:00", date(2025, 3, 14)),
        ("2025-03-14T23:30:00Z", date(2025, 3, 14)),
        ("2025-03-14T23:30:00-05:00", date(2025, 3, 14)),
        (date(2025, 3, 14), date(2025, 3, 14)),
        (datetime(2025, 3, 14, 23, 30), date(2025, 3, 14)),  # noqa: DTZ001 - a naive one is allowed
        (datetime(2025, 3, 14, 23, 30, tzinfo=UTC), date(2025, 3, 14)),
        (datetime(2025, 3, 14, 0, 30, tzinfo=KYIV), date(2025, 3, 14)),  # its own date, not that of Greenwich
        (date.min, date.min),
        (date.max, date.max),
    ],
)
def test_a_day_of_publication(published, day):
    assert as_day(published) == day
    assert cp.parse(REPORT, published=published).published == day


@pytest.mark.parametrize(
    ("published", "error", "message"),
    [
        ("yesterday", ValueError, "published must be an ISO 8601 date such as '2024-12-27', not 'yesterday'"),
        ("", ValueError, "not ''"),
        ("27/12/2024", ValueError, "not '27/12/2024'"),
        ("2025-02-30", ValueError, "not '2025-02-30'"),
        ("9" * 5000, ValueError, "not '9999"),
        ("\ud83d", ValueError, "not "),
        (3.5, TypeError, "published must be a date, a datetime, ISO 8601 text or None, not float"),
        (20250314, TypeError, "not int"),
        (b"2025-03-14", TypeError, "not bytes"),
        ((2025, 3, 14), TypeError, "not tuple"),
    ],
)
@pytest.mark.parametrize("finder", [cp.parse, cp.find_dates], ids=lambda finder: finder.__name__)
def test_what_is_no_day_is_refused_by_name_and_value(finder, published, error, message):
    with pytest.raises(error, match=message) as raised:
        finder(REPORT, published=published)
    assert len(str(raised.value)) < 200


def test_a_title_may_be_given_beside_the_text():
    assert cp.parse(REPORT).title is None
    assert cp.parse(REPORT, title="Port hit").title == "Port hit"
    assert cp.parse(f"Own headline here\n{REPORT}").title == "Own headline here"
    assert cp.parse(f"Own headline here\n{REPORT}", title="Port hit").title == "Port hit"
    with pytest.raises(TypeError, match="title must be a str or None, not int"):
        cp.parse(REPORT, title=5)


def test_each_rule_that_found_something_can_be_switched_off():
    article = cp.parse(REPORT, published="2025-03-14")
    for table in ("quotes", "quantities", "dates", "hedges"):
        for rule in {mention.rule for mention in getattr(article, table)}:
            without = cp.parse(REPORT, published="2025-03-14", config=cp.Config().without(rule))
            assert rule not in {mention.rule for mention in getattr(without, table)}


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"max_length": -1}, ValueError),
        ({"max_length": "10"}, TypeError),
        ({"war_started": "2022-02-24"}, TypeError),
        ({"unknown": 1}, TypeError),
    ],
)
def test_settings_are_checked(arguments, error):
    with pytest.raises(error):
        cp.Config(**arguments)


def test_settings_are_values():
    config = cp.Config(words={"reporting.probable": ["avow"]}, disabled_rules=["weekday"])
    assert config == cp.Config(words=(("reporting.probable", ("avow",)),), disabled_rules={"weekday"})
    assert hash(config) == hash(cp.Config(words={"reporting.probable": ["avow"]}).without("weekday"))
    with pytest.raises(AttributeError):
        config.max_length = 5
