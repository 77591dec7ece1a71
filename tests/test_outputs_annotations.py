"""brat standoff, W3C Web Annotation and displaCy, read by the libraries they are for where these are installed."""

import json
import re
from itertools import pairwise

import pytest
from attrs import evolve

from conflictparse import Article, Mention, Span
from conflictparse.outputs.annotations import brat_configuration, brat_standoff, displacy, web_annotations
from conflictparse.outputs.annotations.labels import LABELS
from conflictparse.outputs.columns import COLUMNS
from sample_article import ARTICLE, CLAIMS, KILLED, TEXT, TOLD, at

COUNT = sum(len(getattr(ARTICLE, table)) for table in COLUMNS)


def test_the_labels_name_every_table():
    assert set(LABELS) == set(COLUMNS)


class TestBrat:
    LINES = brat_standoff(ARTICLE).splitlines()

    def test_every_mention_is_a_line_that_holds_its_words(self):
        found = [line.split("\t") for line in self.LINES if line.startswith("T")]
        assert len(found) == COUNT
        for _, where, words in found:
            ends = [fragment.split() for fragment in where.split(" ", 1)[1].split(";")]
            assert " ".join(TEXT[int(start) : int(end)] for start, end in ends) == words

    def test_a_split_quotation_is_one_annotation_in_fragments(self):
        first, second = TOLD.content
        assert any(f"Quote {first.start} {first.end};{second.start} {second.end}\t" in line for line in self.LINES)

    def test_a_mention_over_a_line_break_is_cut(self):
        text = "He left\nthe city.\n"
        source = evolve(ARTICLE.sources[0], span=Span(0, 12), text=text[:12])
        assert brat_standoff(Article(text=text, sources=(source,))).startswith("T1\tSource 0 7;8 12\tHe left the \n")

    def test_a_claim_leads_to_its_figure_its_doubts_and_its_speaker(self):
        names = {line.split("\t")[0]: line.split("\t")[2] for line in self.LINES if line.startswith("T")}
        relations = {
            (name, names[start], names[end])
            for name, start, end in re.findall(
                r"^R\d+\t(\w+) Arg1:(T\d+) Arg2:(T\d+)$", "\n".join(self.LINES), re.MULTILINE
            )
        }
        claim = CLAIMS[3].text
        assert {
            ("Figure", claim, "between 120 and 150 soldiers"),
            ("Doubt", claim, "likely"),
            ("Doubt", claim, "could not be independently verified"),
            ("Speaker", claim, "a Western official"),
        } <= relations

    def test_a_relation_to_what_is_not_annotated_is_left_out(self):
        assert "R1\tFigure" not in brat_standoff(evolve(ARTICLE, quantities=()))

    def test_vocabularies_are_attributes_and_the_configuration_declares_them(self):
        used = {tuple(line.split("\t")[1].split()[::2]) for line in self.LINES if line.startswith("A")}
        assert ("Bound", "at_least") in used
        declared = re.findall(r"^(\w+) Arg:\w+, Value:(\S+)$", brat_configuration(), re.MULTILINE)
        allowed = {(name, value) for name, values in declared for value in values.split("|")}
        assert used <= allowed
        assert [line for line in brat_configuration().splitlines() if line.startswith("[")] == [
            "[entities]",
            "[relations]",
            "[events]",
            "[attributes]",
        ]

    def test_a_note_holds_the_rest(self):
        assert any(re.match(r"#\d+\tAnnotatorNotes T\d+\tstart=.*unit=civilian", line) for line in self.LINES)

    def test_a_brat_reader_reads_it(self, tmp_path):
        brat_parser = pytest.importorskip("brat_parser", reason="needs mendelai-brat-parser")
        path = tmp_path / "sample.ann"
        path.write_text(brat_standoff(ARTICLE), encoding="utf-8")
        read = brat_parser.parse(str(path))
        assert len(read.entities) == COUNT
        assert {entity.type for entity in read.entities} == set(LABELS.values())
        assert {relation.type for relation in read.relations} == {"Figure", "Doubt", "Speaker"}
        bounds = [attribute.values for attribute in read.attributes if attribute.type == "Bound"]
        assert bounds == [(quantity.bound,) for quantity in ARTICLE.quantities]

    def test_nothing_found_is_an_empty_file(self):
        assert brat_standoff(Article(text="Quiet.")) == ""


class TestWebAnnotation:
    PAGE = web_annotations(ARTICLE, source="https://news.example/1")

    def test_every_annotation_finds_its_words_by_both_selectors(self):
        assert len(self.PAGE["items"]) == COUNT
        for item in self.PAGE["items"]:
            position, quotation = item["target"]["selector"]
            assert TEXT[position["start"] : position["end"]] == quotation["exact"]
            around = quotation["prefix"] + quotation["exact"] + quotation["suffix"]
            assert TEXT.index(around) == position["start"] - len(quotation["prefix"])

    def test_what_the_model_requires_is_there(self):
        assert self.PAGE["@context"] == "http://www.w3.org/ns/anno.jsonld"
        assert self.PAGE["type"] == "AnnotationPage"
        ids = [item["id"] for item in self.PAGE["items"]]
        assert len(set(ids)) == len(ids)
        assert all(item["type"] == "Annotation" and item["target"]["source"] for item in self.PAGE["items"])
        assert json.loads(json.dumps(self.PAGE)) == self.PAGE

    def test_the_bodies_tag_and_describe(self):
        bodies = next(item["body"] for item in self.PAGE["items"] if item["body"][0]["value"] == "Quantity")
        assert {"type": "TextualBody", "purpose": "describing", "value": "bound: at_least"} in bodies
        dates = next(item["body"] for item in self.PAGE["items"] if item["body"][0]["value"] == "Date")
        assert {"type": "TextualBody", "purpose": "describing", "value": "date_start: 2024-03-09"} in dates

    def test_ids_are_the_same_each_time_and_others_for_another_text(self):
        assert web_annotations(ARTICLE, source="https://news.example/1") == self.PAGE
        assert web_annotations(ARTICLE, source="https://news.example/2")["id"] != self.PAGE["id"]


class TestDisplacy:
    FOUND = displacy(ARTICLE)

    def test_entities_do_not_overlap_and_the_shortest_stay(self):
        entities = self.FOUND["ents"]
        assert all(one["end"] <= next_one["start"] for one, next_one in pairwise(entities))
        assert "about" in [TEXT[one["start"] : one["end"]] for one in entities]
        assert "Claim" not in [one["label"] for one in entities]

    def test_spans_hold_the_words_of_their_mentions(self):
        assert len(self.FOUND["spans"]) == COUNT
        words = {
            " ".join(self.FOUND["tokens"][span["start_token"] : span["end_token"]]) for span in self.FOUND["spans"]
        }
        assert {"At least 14 civilians were killed", "a Western official", "the past week"} <= words

    def test_a_mention_inside_a_word_touches_that_word(self):
        text = "Some 20km away"
        found = displacy(Article(text=text, quantities=(evolve(KILLED, span=Span(5, 7), text="20"),)))
        assert found["spans"] == [{"start_token": 1, "end_token": 2, "label": "Quantity"}]

    def test_displacy_draws_it_in_both_styles(self):
        spacy = pytest.importorskip("spacy", reason="needs spaCy")
        for style in ("ent", "span"):
            drawn = spacy.displacy.render(displacy(ARTICLE), style=style, manual=True, jupyter=False)
            assert "Quantity" in drawn
            assert "<was>" not in drawn

    def test_an_empty_article(self):
        assert displacy(Article(text="")) == {"text": "", "title": None, "ents": [], "tokens": [], "spans": []}


def test_a_mention_without_characters_is_left_out():
    empty = Mention(**at("")).span
    article = evolve(
        ARTICLE,
        hedges=(evolve(ARTICLE.hedges[0], span=empty, text=""),),
        claims=(),
        quotes=(),
        sources=(),
        quantities=(),
        dates=(),
    )
    assert brat_standoff(article) == ""
    assert displacy(article)["ents"] == []
