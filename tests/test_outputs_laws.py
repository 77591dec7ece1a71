"""What holds for the outputs of every text: news, rubble, anything."""

import json
import re

import pytest
from hypothesis import HealthCheck, given, settings

import conflictparse as cp
import hostile
from conflictparse.outputs.annotations import brat_standoff, displacy, web_annotations
from conflictparse.outputs.codebooks import acled_rows, gkg_field, hxl_rows, ucdp_rows
from conflictparse.outputs.columns import COLUMNS
from conflictparse.outputs.schema import json_schema
from html_reader import Reader

lawful = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


@lawful
@given(hostile.texts, hostile.days)
def test_the_view_is_well_formed_and_holds_every_word(text, day):
    html = cp.parse(text, published=day).to_html()
    html.encode("utf-8")
    read = Reader(html)
    shown = re.sub(r"[\s\ufffd]+", "", "".join(read.paragraphs))
    kept = re.sub(r"[\s\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffd\ufffe\uffff]+", "", text)
    assert shown.endswith(kept)
    assert len(set(read.ids)) == len(read.ids)


@lawful
@given(hostile.texts, hostile.days)
def test_rows_and_annotations_point_at_their_words(text, day):
    article = cp.parse(text, published=day)
    for table in COLUMNS:
        assert all(text[row["start"] : row["end"]] == row["text"] for row in article.rows(table))
    for item in web_annotations(article, source="urn:x")["items"]:
        position, quotation = item["target"]["selector"]
        assert text[position["start"] : position["end"]] == quotation["exact"]
    drawing = displacy(article)
    assert all(0 <= one["start_token"] < one["end_token"] <= len(drawing["tokens"]) for one in drawing["spans"])
    lines = brat_standoff(article).split("\n")
    assert all(re.match(r"[TRA#]\d+\t", line) for line in lines[:-1])


@lawful
@given(hostile.texts, hostile.days)
def test_codebooks_take_any_article(text, day):
    article = cp.parse(text, published=day)
    assert {len(row) for row in hxl_rows(article)} == {len(hxl_rows(article)[0])}
    assert gkg_field(article).count("#") % 10 == 0
    for row in (*ucdp_rows(article), *acled_rows(article)):
        json.dumps({name: str(value) for name, value in row.items()})


@lawful
@given(hostile.texts, hostile.days)
def test_json_keeps_to_the_schema(text, day):
    jsonschema = pytest.importorskip("jsonschema", reason="needs jsonschema")
    jsonschema.Draft202012Validator(json_schema()).validate(json.loads(cp.parse(text, published=day).to_json()))


@lawful
@given(hostile.texts, hostile.days)
def test_arrow_holds_any_article(text, day):
    pytest.importorskip("pyarrow", reason="needs pyarrow")
    from conflictparse.outputs.arrow import record_batch

    (row,) = record_batch(["x"], [cp.parse(text, published=day)]).to_pylist()
    assert row["error"] is None
