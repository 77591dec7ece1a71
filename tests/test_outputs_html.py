"""The view as HTML: what it holds, and that it is well formed, self-contained and escaped."""

import re
from datetime import date

import pytest
from attrs import evolve

from conflictparse import Article, Mention, Period, Span
from conflictparse.kinds import ClaimStatus, Grain
from conflictparse.outputs.html import fragment, page
from conflictparse.outputs.html.marks import LAYERS, Mark, marks, shown
from conflictparse.outputs.html.timeline import Axis
from conflictparse.outputs.html.weave import escaped, weave
from html_reader import Reader
from sample_article import ARTICLE, CLAIMS, KILLED, TEXT, at, span


def test_the_text_is_whole_and_every_mention_is_marked_in_it():
    read = Reader(page(ARTICLE))
    assert read.paragraphs == [TEXT[block.start : block.end] for block in ARTICLE.paragraphs]
    found = {attrs["data-mark"] for _, attrs in read.tags if "data-mark" in attrs}
    assert found == {
        f"{layer}-{number}" for layer, table in LAYERS.items() for number in range(1, len(getattr(ARTICLE, table)) + 1)
    }


def test_ids_are_unique_and_every_link_has_its_target():
    read = Reader(page(ARTICLE))
    links = [attrs["href"] for tag, attrs in read.tags if tag == "a"]
    assert len(set(read.ids)) == len(read.ids)
    assert len(links) == 2 * len(CLAIMS) + 1  # the table's, the timeline's, and one to the table
    assert {link[1:] for link in links} <= set(read.ids)


def test_nothing_is_loaded_from_elsewhere():
    html = page(ARTICLE)
    assert not re.search(r"https?:|//\w|@import|url\(|\bsrc=|<link", html)


def test_a_fragment_is_what_a_notebook_shows():
    assert ARTICLE._repr_html_() == fragment(ARTICLE)
    assert fragment(ARTICLE) in page(ARTICLE)
    assert "<html" not in fragment(ARTICLE)


def test_two_articles_on_a_page_share_no_id():
    other = evolve(ARTICLE, text=TEXT.replace("harbour", "habrour"))
    assert not set(Reader(fragment(ARTICLE)).ids) & set(Reader(fragment(other)).ids)


def test_the_note_lists_what_was_read():
    note = next(mark.note for mark in marks(ARTICLE) if mark.key == "claim-4")
    assert note.split("\n")[:4] == [
        "Claim 4",
        "quantity: between 120 and 150 soldiers",
        "outcome: killed",
        "victims: the army",
    ]
    assert "hedges: likely; could not be independently verified" in note
    assert note.endswith("rule: by_hand")


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("hedge-2", "weakens: likely lost between 120 and 150 soldiers"),
        ("hedge-2", "band low: 0.55"),
        ("claim-1", "part of: At least 14 civilians"),
        ("date-3", "implied: year"),
        ("quote-2", "resolved by: pronoun"),
        ("source-1", "role: regional governor"),
    ],
)
def test_the_note_says(key, line):
    article = evolve(ARTICLE, claims=(evolve(CLAIMS[0], part_of=KILLED.span),))
    assert line in next(mark.note for mark in marks(article) if mark.key == key).split("\n")


def test_markup_in_the_text_is_only_text():
    text = '<script>alert("x")</script> & 5 killed'
    article = Article(
        text=text,
        title="</title><b>",
        paragraphs=(Span(0, len(text)),),
        sources=(),
        dateline=Mention(span=Span(0, 3), text="<i>", rule="x"),
    )
    read = Reader(page(article))
    assert [tag for tag, _ in read.tags if tag in {"b", "i"}] == ["b"] * len(LAYERS)  # the counts of the legend
    assert [tag for tag, _ in read.tags].count("script") == 1
    assert read.paragraphs == ["</title><b>", text]


@pytest.mark.parametrize("text", ["", " \n\n ", "\ud800 \x00 \x07 lone", "no paragraph given", "\u202e right to left"])
def test_any_text_has_a_view_that_can_be_written(text):
    html = page(Article(text=text))
    Reader(html)
    html.encode("utf-8")
    assert "\x00" not in html


def test_text_outside_the_paragraphs_is_not_lost():
    text = "One.\n\nTwo.\n\nThree."
    read = Reader(page(Article(text=text, title="T", paragraphs=(Span(6, 10),))))
    assert [words.strip() for words in read.paragraphs] == ["T", "One.", "Two.", "Three."]


def test_a_mention_over_two_paragraphs_is_marked_in_both():
    text = "He said.\n\nShe left."
    mention = Mention(span=Span(3, 13), text=text[3:13], rule="x")
    article = Article(
        text=text,
        paragraphs=(Span(0, 8), Span(10, 19)),
        quantities=(evolve(KILLED, span=mention.span, text=mention.text),),
    )
    read = Reader(page(article))
    assert [attrs["data-number"] for _, attrs in read.tags if "data-mark" in attrs] == ["1", ""]


def mark(start, end, layer="date", key="date-1"):
    return Mark(Span(start, end), layer, key, "")


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], "abcdef"),
        ([(0, 6)], "[abcdef]"),
        ([(0, 3), (3, 6)], "[abc][def]"),
        ([(0, 6), (2, 4)], "[ab[cd]ef]"),
        ([(0, 4), (2, 6)], "[ab[cd]][ef]"),
        ([(0, 3), (0, 5)], "[[abc]de]f"),
        ([(0, 4), (1, 5), (2, 6)], "[a[b[cd]]][[e]f]"),
        ([(-3, 2), (4, 9)], "[ab]cd[ef]"),
    ],
    ids=str,
)
def test_crossing_marks_are_cut_into_nested_pieces(spans, expected):
    woven = weave("abcdef", Span(0, 6), [mark(*ends) for ends in spans], "p")
    assert re.sub(r"<span[^>]*>", "[", woven).replace("</span>", "]") == expected


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([(0, 6)], ["whole"]),
        ([(0, 6), (2, 4)], ["whole", "whole"]),
        ([(0, 4), (2, 6)], ["whole", "open after", "open before"]),
        ([(0, 4), (1, 5), (2, 6)], ["whole", "open after", "open after", "open before", "open before"]),
        ([(-3, 9)], ["open before open after"]),
    ],
    ids=str,
)
def test_a_piece_is_open_where_its_mark_goes_on(spans, expected):
    woven = weave("abcdef", Span(0, 6), [mark(*ends) for ends in spans], "p")
    kinds = [kind.split()[2:] for kind in re.findall(r'class="([^"]*)"', woven)]
    assert [" ".join(kind).replace("cp-open-", "open ") or "whole" for kind in kinds] == expected


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (12000, "12,000"),
        (0.5, "0.5"),
        (False, "no"),
        (date(2024, 1, 2), "2024-01-02"),
        ("part_of_day", "part of day"),
        ("a_b c_d", "a_b c_d"),
        ("two\n lines", "two lines"),
        (10**5000, "a number of thousands of digits"),
    ],
    ids=lambda value: str(value)[:20] if not isinstance(value, int) else "int",
)
def test_values_are_shown_as_a_reader_expects(value, words):
    assert shown(value) == words


def with_claim(**changes):
    return page(evolve(ARTICLE, claims=(evolve(CLAIMS[3], **changes),)))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "120 to 150"),
        ({"quantity": evolve(KILLED, value=None, low=5, high=None)}, "5 to …"),
        ({"quantity": evolve(KILLED, rate="day")}, "per day"),
        ({"source": None}, "the reporter"),
        ({"via": CLAIMS[0].source}, "via Lena Marsh"),
        ({"status": ClaimStatus.NEGATED}, "negated"),
        ({"period": None}, "No claim has a period"),
        ({"period": Period(start=date(2024, 3, 1), grain=Grain.DAY)}, "2024-03-01 to …"),
        ({"period": Period(end=date(2024, 3, 1), grain=Grain.DAY)}, "… to 2024-03-01"),
        ({"place": Mention(**at("river port"))}, "river port"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_table_and_the_timeline_say(changes, words):
    html = with_claim(**changes)
    Reader(html)
    assert escaped(words) in html


def test_an_article_without_claims_says_so():
    assert "No claim was found." in page(evolve(ARTICLE, claims=()))


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        (date(2024, 3, 9), date(2024, 3, 9), ["2024-03-09"]),
        (date(2024, 3, 1), date(2024, 3, 9), ["2024-03-01", "2024-03-05", "2024-03-09"]),
        (date(2024, 1, 15), date(2024, 6, 20), ["2024-03", "2024-05"]),
        (date(2023, 10, 7), date(2024, 12, 31), ["2024-01", "2024-07"]),
        (date(2003, 3, 20), date(2024, 12, 31), ["2010", "2020"]),
        (date.min, date.max, ["5000"]),
    ],
)
def test_the_axis_names_a_few_days(first, last, labels):
    axis = Axis(first, last)
    ticks = list(axis.ticks())
    assert [axis.label(tick) for tick in ticks] == labels
    assert all(first <= tick <= last for tick in ticks)
    assert all(2 <= axis.place(tick) <= 98 for tick in ticks)


def test_marks_are_in_order_and_a_quote_is_marked_on_its_contents():
    found = marks(ARTICLE)
    assert [mark.span.start for mark in found] == sorted(mark.span.start for mark in found)
    assert [mark.span for mark in found if mark.key == "quote-2"] == [
        span("“We have lost dozens of homes & a school in the past week,”"),
        span("“This <was> no accident.”"),
    ]
