"""JSON and back, pickling, and the schema that the JSON keeps to."""

import json
import pickle
from datetime import UTC, time, timedelta, timezone
from pathlib import Path

import pytest
from attrs import evolve

from conflictparse import Article, ClaimStatus, ParseFailure, Source, Span
from conflictparse.outputs.json import FORMAT, from_json, to_dict, to_json
from conflictparse.outputs.schema import json_schema
from sample_article import ARTICLE, KILLED, LIKELY, SATURDAY

HUGE = 10**5000


def quantified(value):
    return evolve(ARTICLE, quantities=(evolve(KILLED, value=value, low=value, high=None),))


def timed(value):
    return evolve(ARTICLE, dates=(evolve(SATURDAY, time=value, timezone=None),))


ARTICLES = [
    pytest.param(ARTICLE, id="the sample"),
    pytest.param(Article(text=""), id="nothing"),
    pytest.param(Article(text="caf\u00e9 \U0001f600 \u2028 \x00 \ud800 lone"), id="odd characters"),
    *(
        pytest.param(quantified(value), id=f"a value that is {name}")
        for name, value in {
            "a large int": 10**4200,
            "a huge int": HUGE,
            "a huge negative int": -HUGE,
            "a float": 0.1,
            "a large float": 1.5e308,
            "an infinite float": float("inf"),
            "missing": None,
        }.items()
    ),
    *(
        pytest.param(timed(value), id=f"a time {name}")
        for name, value in {
            "to the minute": time(7, 30),
            "to the microsecond": time(7, 30, 1, 5),
            "with UTC": time(7, 30, tzinfo=UTC),
            "with an offset": time(7, 30, tzinfo=timezone(timedelta(hours=-3, minutes=-30))),
        }.items()
    ),
]


@pytest.mark.parametrize("article", ARTICLES)
def test_from_json_gives_the_article_back(article):
    text = article.to_json()
    text.encode("utf-8")
    back = Article.from_json(text)
    assert back == article
    assert [type(found.value) for found in back.quantities] == [type(found.value) for found in article.quantities]
    assert from_json(text.encode()) == article
    assert from_json(to_json(article, indent=1)) == article


@pytest.mark.parametrize("article", ARTICLES)
def test_an_article_pickles(article):
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):  # older ones write an int in decimal
        assert pickle.loads(pickle.dumps(article, protocol)) == article


def test_a_failure_pickles():
    failure = ParseFailure(id="7", error="no text")
    assert pickle.loads(pickle.dumps(failure)) == failure


def test_a_source_comes_back_as_a_source_and_a_mention_as_a_mention():
    back = Article.from_json(ARTICLE.to_json())
    assert [type(quote.source) for quote in back.quotes] == [Source] * 3
    assert type(back.claims[0].place).__name__ == "Mention"
    assert back.claims[3].hedges[0].holder.name == "a Western official"


def test_the_json_is_plain_and_names_its_format():
    plain = ARTICLE.to_dict()
    assert plain["format"] == FORMAT
    assert plain["published"] == "2024-03-10"
    assert plain["claims"][0]["quantity"]["bound"] == "at_least"
    assert plain["dates"][0]["implied"] == ["day", "month", "year"]
    assert json.loads(ARTICLE.to_json()) == plain
    assert {type(value) for value in walk(plain)} <= {dict, list, str, int, float, bool, type(None)}


def walk(value):
    yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ():
        yield from walk(part)


def test_readable_json_keeps_its_characters():
    assert "“We have lost" in ARTICLE.to_json()


def changed(path, value):
    """The sample's JSON with one value replaced."""
    plain = json.loads(ARTICLE.to_json())
    *parts, last = path
    place = plain
    for part in parts:
        place = place[part]
    place[last] = value
    return json.dumps(plain)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nope",
        "[]",
        "7",
        "{}",
        "[" * 100_000,
        '{"format": 1}',
        '{"format": 0, "text": ""}',
        changed(["format"], "1"),
        changed(["text"], 5),
        changed(["text"], None),
        changed(["published"], "yesterday"),
        changed(["published"], 20240310),
        changed(["paragraphs"], 3),
        changed(["paragraphs", 0, "start"], "0"),
        changed(["paragraphs", 0, "start"], 1.5),
        changed(["extra"], 1),
        changed(["claims", 0, "outcome"], "sung"),
        changed(["claims", 0, "cumulative"], 1),
        changed(["claims", 0, "quantity"], None),
        changed(["quantities", 0, "value"], "fourteen"),
        changed(["quantities", 0, "value"], True),
        changed(["hedges", 1, "band"], [0.5]),
        changed(["hedges", 1, "band"], ["a", "b"]),
    ],
    ids=lambda text: text[:20],
)
def test_other_json_is_refused_with_a_value_error(text):
    with pytest.raises(ValueError, match=r"."):
        from_json(text)


def test_the_error_says_where():
    with pytest.raises(ValueError, match=r"@ \$\.text"):
        from_json(changed(["text"], 5))


def test_only_text_is_read():
    with pytest.raises(TypeError):
        from_json(None)


@pytest.fixture(scope="module")
def validator():
    jsonschema = pytest.importorskip("jsonschema", reason="needs jsonschema")
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.mark.parametrize("article", [case for case in ARTICLES if "infinite" not in case.id])
def test_what_is_written_keeps_to_the_schema(validator, article):
    validator.validate(json.loads(article.to_json()))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["format"], FORMAT + 1),
        (["text"], None),
        (["extra"], 1),
        (["claims", 0, "status"], "sung"),
        (["claims", 0, "quantity"], None),
        (["quantities", 0, "value"], "14"),
        (["quotes", 0, "source", "name"], None),
        (["hedges", 1, "band"], [0.5]),
        (["dates", 0, "implied"], ["year", "year"]),
    ],
    ids=str,
)
def test_what_is_not_an_article_breaks_the_schema(validator, path, value):
    assert not validator.is_valid(json.loads(changed(path, value)))


def test_the_schema_names_every_type_and_word():
    schema = json_schema()
    assert set(schema["$defs"]) >= {"Claim", "Quote", "Quantity", "DateReference", "Hedge", "Source", "Span", "Period"}
    assert schema["$defs"]["ClaimStatus"]["enum"] == [str(status) for status in ClaimStatus]
    assert schema["$defs"]["Span"]["description"].startswith("A stretch of the text")
    assert json.loads(json.dumps(schema)) == schema


def test_the_schema_in_the_docs_is_current(request):
    path = Path(__file__).parents[1] / "docs" / "_static" / "article.schema.json"
    if request.config.getoption("--update-golden"):
        path.write_text(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    assert json.loads(path.read_text(encoding="utf-8")) == json_schema(), "run again with --update-golden"


def test_a_type_without_a_schema_is_named():
    from conflictparse.outputs.schema import _of

    with pytest.raises(TypeError, match="complex"):
        _of(complex, {})


def test_a_span_is_not_lost():
    article = evolve(ARTICLE, sentences=(Span(0, 5),), hedges=(LIKELY,))
    assert to_dict(article)["sentences"] == [{"start": 0, "end": 5}]
