"""Whose hedge it is, and on whose scale its term stands."""

import pytest
from attrs import evolve

from conflictparse import Config, Scale, find_hedges, parse
from conflictparse.holders import assign
from conflictparse.kinds import QuoteKind, SourceKind
from conflictparse.model import Mention, Quote, Source, Span
from conflictparse.text import Document


def source(text, name):
    start = text.index(name)
    return Source(span=Span(start, start + len(name)), text=name, rule="test", name=name, kind=SourceKind.ORGANISATION)


def quote(text, content, cue, name):
    """A quote by its words in a text, from the first to the last of content, cue and source, as the finder makes it."""
    start, at = text.index(content), text.index(cue)
    part = Span(start, start + len(content))
    mention = Mention(span=Span(at, at + len(cue)), text=cue, rule="test")
    speaker = source(text, name)
    parts = (part, mention.span, speaker.span)
    whole = Span(min(each.start for each in parts), max(each.end for each in parts))
    return Quote(
        span=whole,
        text=text[whole.start : whole.end],
        rule="test",
        kind=QuoteKind.INDIRECT,
        content=(part,),
        cue=mention,
        source=speaker,
    )


def holders(text, *quotes, config=None):
    assigned = assign(Document(text), find_hedges(text), quotes, config or Config())
    return {hedge.text: hedge.holder.name if hedge.holder else None for hedge in assigned}


def test_without_a_quote_the_writer_hedges():
    assert holders("The port may close.") == {"may": None}


def test_inside_reported_content_the_source_hedges():
    text = "Kyiv said the port may close. It is unclear when."
    assert holders(text, quote(text, "the port may close", "said", "Kyiv")) == {"may": "Kyiv", "unclear": None}


def test_reporting_cue_is_the_hedge_of_its_own_source():
    text = "Minsk claimed that six fell."
    assert holders(text, quote(text, "that six fell", "claimed", "Minsk")) == {"claimed": "Minsk"}


def test_innermost_of_nested_quotes_holds():
    text = "Oslo said Bern believes Rome may act."
    outer = quote(text, "Bern believes Rome may act", "said", "Oslo")
    inner = quote(text, "Rome may act", "believes", "Bern")
    assert holders(text, outer, inner) == {"believes": "Bern", "may": "Bern"}


def test_evidence_is_no_holder():
    text = "The images suggest that the base fell."
    assert holders(text, quote(text, "that the base fell", "suggest", "The images")) == {"suggest": None}


def test_rumours_are_nobodys():
    text = "Rumours claim the base fell."
    assert holders(text, quote(text, "the base fell", "claim", "Rumours")) == {"Rumours": None, "claim": None}


def test_quote_without_a_source_leaves_the_hedge_with_the_writer():
    text = 'A "probably dead" man woke.'
    part = Span(text.index('"'), text.rindex('"') + 1)
    nobody = Quote(span=part, text=text[part.start : part.end], rule="test", kind=QuoteKind.DIRECT, content=(part,))
    assert holders(text, nobody) == {"probably": None}


SCALES = [
    ("likely", None, (0.55, 0.8), "ICD 203", "the default"),
    ("likely", "Britain's defence ministry", (0.55, 0.75), "PHIA", "British defence"),
    ("likely", "MI6", (0.55, 0.75), "PHIA", "British intelligence"),
    ("likely", "the U.K. Ministry of Defence", (0.55, 0.75), "PHIA", "with points"),
    ("likely", "British Airways", (0.55, 0.8), "ICD 203", "British, but no intelligence"),
    ("likely", "the CIA", (0.55, 0.8), "ICD 203", "American intelligence"),
    ("highly likely", "UK military intelligence", (0.8, 0.9), "PHIA", "a term of two words"),
    ("unlikely", None, (0.2, 0.45), "ICD 203", "towards no"),
    ("almost certainly", None, (0.95, 0.99), "ICD 203", "an adverb"),
    ("very likely", "British spies", None, None, "PHIA does not define it"),
    ("perhaps", None, None, None, "no scale defines it"),
    ("may", None, None, None, "no scale defines it"),
]


@pytest.mark.parametrize(("term", "name", "band", "scale", "why"), SCALES)
def test_band_stands_on_the_scale_of_its_holder(term, name, band, scale, why):
    text = f"{name or 'Sources'} said it {term} fell."
    quotes = (quote(text, f"it {term} fell", "said", name),) if name else ()
    (hedge,) = assign(Document(text), find_hedges(text), quotes, Config())
    assert (hedge.band, hedge.scale) == (band, scale), why


def test_scale_of_the_caller_comes_first():
    kent = Scale(name="Kent", reference="Kent 1964", terms={"probably": (0.63, 0.87), "perhaps": (0.4, 0.6)})
    found = find_hedges("It probably fell, perhaps twice, and is likely lost.", config=Config(scales=(kent,)))
    assert [(hedge.band, hedge.scale) for hedge in found] == [
        ((0.63, 0.87), "Kent"),
        ((0.4, 0.6), "Kent"),
        ((0.55, 0.8), "ICD 203"),
    ]


def test_scale_of_the_caller_may_be_for_some_speakers():
    nato = Scale(name="NATO", reference="AJP-2.1", terms={"likely": (0.6, 0.9)}, speakers=("NATO",))
    text = "NATO said it likely fell."
    (hedge,) = assign(
        Document(text), find_hedges(text), (quote(text, "it likely fell", "said", "NATO"),), Config(scales=(nato,))
    )
    assert (hedge.band, hedge.scale) == ((0.6, 0.9), "NATO")
    assert find_hedges("It likely fell.", config=Config(scales=(nato,)))[0].scale == "ICD 203"


def test_parse_assigns_holders_in_a_whole_article():
    article = parse("Ukraine's army said on Monday that the bridge may fall. It was unclear when.")
    assert {hedge.text: hedge.holder is not None for hedge in article.hedges} == {"may": True, "unclear": False}


def test_cue_without_a_content_is_the_hedge_of_its_named_subject():
    assert holders("The raid, which Minsk has blamed on rebels, failed.") == {"blamed": "Minsk"}
    assert holders("The raid was claimed by Hamas.") == {"claimed": "Hamas"}


def test_estimates_between_cue_and_source_are_the_sources():
    text = "Six fell, according to estimates by Minsk."
    assert holders(text, quote(text, "Six fell", "according to", "Minsk"))["estimates"] == "Minsk"


def test_whoever_cannot_verify_is_the_reporter():
    text = "Reuters could not verify the toll."
    assert holders(text, quote(text, "the toll", "could not verify", "Reuters")) == {"could not verify": None}


def test_concession_before_the_speech_is_the_writers():
    text = "While the toll is unclear, Oslo said that six may be dead."
    said = quote(text, "that six may be dead", "said", "Oslo")
    aside = evolve(said, content=(Span(0, text.index(",")), *said.content))
    assert holders(text, aside) == {"unclear": None, "may": "Oslo"}


SUBJECTS = [
    ("Western analysts expect that losses may grow.", {"expect", "may"}, "Western analysts", "a noun for people"),
    ("Traders in Oslo expect a slump.", {"expect"}, "Traders in Oslo", "with its place"),
    (
        "Economists surveyed by the bank predict a slump.",
        {"predict"},
        "Economists surveyed by the bank",
        "and a participle",
    ),
    ("A vote that the opposition claims was rigged stands.", {"claims"}, "the opposition", "inside a relative clause"),
    ("Economists are doubtful.", {"doubtful"}, "Economists", "a state of mind"),
    ("Residents doubt it will last.", {"doubt"}, "Residents", "a doubt"),
    ("Men believed to be deserters fled.", set(), None, "a participle has no subject"),
    ("The number of suspected spies grew.", set(), None, "an adjective has none"),
    ("A spokesman dismissed the claim.", set(), None, "a noun has none"),
]


@pytest.mark.parametrize(("text", "cues", "name", "why"), SUBJECTS)
def test_subject_of_a_cue_outside_all_quotes_holds_it(text, cues, name, why):
    assert {cue for cue, holder in holders(text).items() if holder == name} >= cues, why
    assert name or set(holders(text).values()) == {None}, why


REMARKS = [
    ("Minsk said it hit 40 tanks, a figure that could not be verified.", "that could not be verified", "an apposition"),
    ("Minsk said six fell, without providing evidence.", "without providing evidence", "he gave none"),
    ("Minsk said six fell, but it is unclear when.", "but it is unclear when", "an impersonal aside"),
    ("Minsk said six fell, which could not be confirmed.", "which could not be confirmed", "a relative clause"),
    (
        "Minsk said six fell, though the number is believed to be higher.",
        "though the number is believed to be higher",
        "conceded",
    ),
]


def test_what_goes_on_with_but_that_is_the_speakers():
    text = "Minsk said that six fell, but that medics had been unable to confirm this."
    said = quote(text, "six fell, but that medics had been unable to confirm this", "said", "Minsk")
    assert holders(text, said) == {"unable to confirm": "Minsk"}


@pytest.mark.parametrize(("text", "end", "why"), REMARKS)
def test_remark_inside_a_report_is_the_writers(text, end, why):
    said = quote(text, text[len("Minsk said ") : text.index(end) + len(end)], "said", "Minsk")
    assert set(holders(text, said).values()) == {None}, why


def test_what_the_speaker_cannot_verify_within_the_marks_is_the_speakers():
    text = 'Minsk said "six fell, but it is unclear when".'
    assert holders(text, quote(text, '"six fell, but it is unclear when"', "said", "Minsk")) == {"unclear": "Minsk"}


def test_nobody_holds_what_no_group_has_claimed():
    text = "No group has claimed the raid."
    assert holders(text, quote(text, "the raid", "claimed", "No group")) == {"claimed": None}


CLAIMANTS = [
    ("Minsk claimed a raid. Oslo rejected the claim.", "Minsk", "whoever claimed it before"),
    ("Minsk accused Bern of spying, an allegation that was denied.", "Minsk", "in the same sentence"),
    ("Oslo rejected the claim.", None, "nobody is named"),
]


@pytest.mark.parametrize(("text", "name", "why"), CLAIMANTS)
def test_noun_of_a_claim_belongs_to_whoever_made_it(text, name, why):
    rejected = (quote(text, "the claim", "rejected", "Oslo"),) if "Oslo" in text else ()
    *_, last = assign(Document(text), find_hedges(text), rejected, Config())
    assert (last.holder.name if last.holder else None) == name, why


def test_a_claim_is_of_the_group_that_it_is_said_to_be():
    text = "A rebel group claimed the raid. Bern accused Oslo. Oslo confirmed the group's claim."
    claimed = quote(text, "the raid", "claimed", "A rebel group")
    assert holders(text, claimed, quote(text, "the group's claim", "confirmed", "Oslo"))["claim"] == "A rebel group"


def test_nobody_holds_the_allegations_that_are_denied():
    text = "Oslo denied allegations that it fired."
    assert holders(text, quote(text, "allegations that it fired", "denied", "Oslo")) == {"allegations": None}


def test_an_estimate_is_not_held_by_the_some_before_it():
    assert holders("Some estimates put the number at 40.") == {"estimates": None}


def test_verdict_behind_an_attribution_is_the_writers():
    text = "Six fell, medics said, in what appears to be the worst raid."
    article = parse(text)
    assert [hedge.holder for hedge in article.hedges] == [None]


def test_cue_of_saying_inside_an_impersonal_phrase_has_no_holder():
    text = "Oslo fell, it is too early to say why."
    assert holders(text, quote(text, "why", "say", "Oslo")) == {"too early to say": None}
