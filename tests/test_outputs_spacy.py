"""The spaCy component on a blank English pipeline."""

import tomllib
from datetime import date
from importlib.metadata import entry_points
from pathlib import Path

import pytest

import conflictparse as cp
from sample_article import ARTICLE, TEXT

spacy = pytest.importorskip("spacy", reason="needs spaCy")

from spacy.tokens import Doc, DocBin  # noqa: E402

import conflictparse.outputs.spacy as component  # noqa: E402
from conflictparse.outputs.columns import COLUMNS  # noqa: E402

TEXTS = ["At least 20 soldiers were killed in March, Ukraine said.", "", " ", TEXT, "Nothing happened."]


@pytest.fixture
def nlp():
    nlp = spacy.blank("en")
    nlp.add_pipe("conflictparse")
    return nlp


@pytest.fixture
def sample(nlp, monkeypatch):
    """The sample by hand, whatever the finders find."""
    monkeypatch.setattr(component, "parse", lambda *_, **__: ARTICLE)
    return nlp(TEXT)


@pytest.mark.parametrize("text", TEXTS)
def test_the_document_holds_what_parse_reads(nlp, text):
    assert nlp(text)._.conflictparse == cp.parse(text)


def test_every_table_is_a_span_group(sample):
    for table in COLUMNS:
        assert [span.text for span in sample.spans[table]] == [mention.text for mention in getattr(ARTICLE, table)]
        assert {span.label_ for span in sample.spans[table]} == {table}


def test_every_span_leads_to_its_mention(sample):
    for table in COLUMNS:
        assert [span._.conflictparse for span in sample.spans[table]] == list(getattr(ARTICLE, table))
    assert sample[0:2]._.conflictparse is None


def test_a_mention_inside_a_token_takes_the_whole_token(nlp, monkeypatch):
    quantity = ARTICLE.quantities[0]
    article = cp.Article(
        text="About:20-ish.",
        quantities=(cp.Quantity(span=cp.Span(6, 8), text="20", rule="r", bound=quantity.bound, kind=quantity.kind),),
    )
    monkeypatch.setattr(component, "parse", lambda *_, **__: article)
    doc = nlp(article.text)
    (span,) = doc.spans["quantities"]
    assert "20" in span.text
    assert span._.conflictparse.text == "20"


@pytest.mark.parametrize("published", [date(2024, 12, 27), "2024-12-27"])
def test_the_day_of_publication_is_an_extension(nlp, published):
    doc = nlp.make_doc("It happened on Friday.")
    doc._.published = published
    assert nlp(doc)._.conflictparse == cp.parse(doc.text, published="2024-12-27")


def test_a_document_that_was_not_read_has_no_article():
    assert spacy.blank("en")("Text.")._.conflictparse is None


def test_settings_reach_the_configuration():
    nlp = spacy.blank("en")
    nlp.add_pipe("conflictparse", config={"max_length": 10, "war_started": "2022-02-24", "disabled_rules": ["weekday"]})
    with pytest.raises(ValueError, match="max_length=10"):
        nlp("Longer than ten.")
    settings = nlp.get_pipe("conflictparse").config
    assert settings == cp.Config(max_length=10, war_started=date(2022, 2, 24), disabled_rules=["weekday"])


def test_documents_travel_as_bytes(nlp, sample):
    for doc in (
        Doc(nlp.vocab).from_bytes(sample.to_bytes()),
        next(DocBin(store_user_data=True, docs=[sample]).get_docs(spacy.blank("en").vocab)),
    ):
        assert doc._.conflictparse == ARTICLE
        assert [span._.conflictparse for span in doc.spans["claims"]] == list(ARTICLE.claims)


def test_pipe_reads_many(nlp):
    assert [doc._.conflictparse for doc in nlp.pipe(TEXTS)] == [cp.parse(text) for text in TEXTS]


def test_displacy_draws_the_spans(sample):
    drawn = spacy.displacy.render(sample, style="span", options={"spans_key": "claims"}, jupyter=False)
    assert "claims" in drawn


def test_the_entry_point_is_declared_and_leads_to_the_factory():
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text())["project"]
    declared = project["entry-points"]["spacy_factories"]["conflictparse"]
    module, name = declared.split(":")
    assert (module, getattr(component, name)) == (component.__name__, component.create)
    assert all(point.value == declared for point in entry_points(group="spacy_factories", name="conflictparse"))
