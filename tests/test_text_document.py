"""The one reading of a text: its folded twin, paragraphs, hard-wrapped lines and tokens."""

import textwrap

import pytest

from conflictparse.model import Span
from conflictparse.text import Document
from conflictparse.text.fold import fold, lower

PROSE = [
    "The regional governor told reporters late on Tuesday that rescuers had pulled eleven people from the rubble of a grain store, and that work would go on through the night despite the cold. Two cranes were on their way.",
    "“Nobody here expected it,” said a farmer who gave only his first name, Taras, and who had walked from the next village to look for his brother.",
    "Officials did not say what had struck the building; residents spoke of a low noise, like a moped, shortly after 4 a.m. The store lies 40 kilometres behind the line.",
]


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("“a” „b‟ «c» ＂d〞", '"a" "b" "c" "d"'),
        ("‘a’ ‚b‛ ‹c› dʼe f′", "'a' 'b' 'c' d'e f'"),
        ("1‐2‑3‒4–5—6―7−8", "1-2-3-4-5-6-7-8"),
        ("a\u00a0b\u2009c\u202fd\u3000e", "a b c d e"),
        ("plain ASCII", "plain ASCII"),
        ("Żywiec", "Żywiec"),
        ("half \ud83d of one", "half \ufffd of one"),
    ],
)
def test_fold_is_plain_and_of_equal_length(written, plain):
    assert fold(written) == plain
    assert len(fold(written)) == len(written)


@pytest.mark.parametrize(
    ("text", "small"), [("KYIV", "kyiv"), ("İzmir", "izmir"), ("ẞ", "ß"), ("ΣΑΣ", "σας"), ("ŉ", "ŉ")]
)
def test_lower_case_is_of_equal_length(text, small):
    assert lower(text) == small
    assert len(lower(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n \t", []),
        ("one", ["one"]),
        ("  one  \n\n two ", ["one", "two"]),
        ("one\r\ntwo\r\n\r\nthree", ["one", "two", "three"]),
        ("one\rtwo\u2028three\x0cfour\x85five", ["one", "two", "three", "four", "five"]),
        ("A headline of more than forty letters in all\nA first sentence.\nA second one.", 3),
        ("- the first item of a list, long enough to count\n- the second item of it\n- the third", 3),
        ("The mayor said that the last of the buses had left\nthe town before noon.", 1),
        ("Short lines\nof a poem\nare no prose", 3),
        (f"{'a' * 200} goes on\nand on", 2),
    ],
)
def test_a_line_is_a_paragraph_unless_it_was_wrapped(text, expected):
    document = Document(text)
    found = [document.slice(span) for span in document.paragraphs]
    assert len(found) == expected if isinstance(expected, int) else found == expected


@pytest.mark.parametrize("width", [48, 60, 65, 72, 80, 100])
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
@pytest.mark.parametrize("indent", ["", "    "])
def test_hard_wrapped_text_has_the_paragraphs_of_its_twin(width, line_break, indent):
    separator = "\n" if indent else "\n\n"
    wrapped = separator.join(
        textwrap.fill(paragraph, width, initial_indent=indent, break_on_hyphens=False) for paragraph in PROSE
    )
    document = Document(wrapped.replace("\n", line_break))
    found = [" ".join(document.slice(span).split()) for span in document.paragraphs]
    assert found == PROSE


def test_lines_that_end_early_end_a_paragraph_of_wrapped_text():
    wrapped = "\n".join(textwrap.fill(paragraph, 66) for paragraph in PROSE)
    assert len(Document(wrapped).paragraphs) == 3


def test_sentences_of_wrapped_text_are_those_of_its_twin():
    twin, wrapped = Document("\n\n".join(PROSE)), Document("\n\n".join(textwrap.fill(part, 66) for part in PROSE))
    assert [" ".join(wrapped.slice(span).split()) for span in wrapped.sentences] == [
        twin.slice(span) for span in twin.sentences
    ]


def test_line_breaks_inside_a_paragraph_are_spaces_for_finders():
    text = "\n\n".join(textwrap.fill(part, 66) for part in PROSE)
    document = Document(text)
    assert len(document.folded) == len(document.lower) == len(text)
    assert all("\n" not in document.folded[span.start : span.end] for span in document.paragraphs)
    assert document.folded.count("\n") == 4


def test_tokens_and_their_positions():
    document = Document("Kyiv’s 3,000 men; KYIV.")
    assert list(document.words) == ["kyiv", "'", "s", "3", ",", "000", "men", ";", "kyiv", "."]
    assert [document.lower[start] for start in document.starts] == [word[0] for word in document.words]
    assert list(document.positions["kyiv"]) == [0, 8]
    assert "moscow" not in document.positions


@pytest.mark.parametrize(("offset", "sentence", "paragraph"), [(0, 0, 0), (5, 0, 0), (7, 1, 1), (20, 2, 1), (99, 2, 1)])
def test_where_an_offset_lies(offset, sentence, paragraph):
    document = Document("One day\nTwo fell. Three rose.")
    assert document.sentence_at(offset) == document.inner_sentence_at(offset) == (sentence if offset != 7 else 0)
    assert document.paragraph_at(offset) == (paragraph if offset != 7 else 0)


def test_the_token_at_an_offset_is_the_next_one():
    document = Document("One two")
    assert [document.token_at(offset) for offset in (0, 1, 4, 7)] == [0, 1, 1, 2]


def test_a_span_knows_what_it_holds():
    assert Span(1, 5).contains(Span(2, 5))
    assert not Span(1, 5).contains(Span(2, 6))
    assert Span(1, 5).overlaps(Span(4, 6))
    assert not Span(1, 5).overlaps(Span(5, 6))
