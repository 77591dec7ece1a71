"""Web pages, through trafilatura."""

from datetime import date

import pytest

from conflictparse import Config, parse

pytest.importorskip("trafilatura", reason="needs trafilatura")

from conflictparse.web import parse_html

PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>Shelling kills 14 in river port | The Sample Post</title>
<meta property="article:published_time" content="2024-03-10T08:15:00+00:00"></head>
<body><nav><a href="/">Home</a><a href="/world">World</a></nav>
<article><h1>Shelling kills 14 in river port</h1>
<p>At least 14 civilians were killed on Saturday when rockets struck the grain harbour, the governor said.</p>
<p>&ldquo;We have lost dozens of homes &amp; a school,&rdquo; she told reporters at the scene of the attack.</p>
<p>The army likely lost between 120 and 150 soldiers since February 24, according to a Western official.</p></article>
<footer><p>Copyright 2024 The Sample Post</p></footer></body></html>"""


@pytest.fixture
def article():
    return parse_html(PAGE, "https://news.example/2024/03/10/port")


def test_the_text_is_the_report_without_what_stands_around_it(article):
    assert article.text.split("\n\n") == [
        "Shelling kills 14 in river port",
        "At least 14 civilians were killed on Saturday when rockets struck the grain harbour, the governor said.",
        "“We have lost dozens of homes & a school,” she told reporters at the scene of the attack.",
        "The army likely lost between 120 and 150 soldiers since February 24, according to a Western official.",
    ]


def test_title_and_day_are_those_of_the_page(article):
    assert (article.title, article.published) == ("Shelling kills 14 in river port", date(2024, 3, 10))


def test_it_is_read_as_any_other_text(article):
    assert article == parse(article.text, published="2024-03-10", title=article.title)


def test_bytes_are_decoded_as_the_page_says():
    page = PAGE.replace("utf-8", "iso-8859-1").replace("river port", "río port").encode("iso-8859-1")
    assert parse_html(page).title == "Shelling kills 14 in río port"


def test_a_page_without_a_day_has_none():
    assert parse_html(PAGE.replace("2024-03-10T08:15:00+00:00", "").replace("Copyright 2024", "")).published is None


def test_settings_are_taken():
    with pytest.raises(ValueError, match="max_length=10"):
        parse_html(PAGE, config=Config(max_length=10))


@pytest.mark.parametrize(
    "page", ["", "<html></html>", "plain text", "\ud800", b"\xff\xfe", b"", "<p>" * 5000, "<" * 5000]
)
def test_a_page_without_a_report_is_a_value_error(page):
    with pytest.raises(ValueError, match="no report"):
        parse_html(page)


@pytest.mark.parametrize("page", [None, 7, ["<p>"]])
def test_only_text_and_bytes_are_pages(page):
    with pytest.raises(TypeError, match="html must be str or bytes"):
        parse_html(page)
