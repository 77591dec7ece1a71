"""The types: spans compare and contain, settings are frozen and hashable, a claim reads as one line."""

from datetime import date

import attrs
import pytest

from conflictparse import parse
from conflictparse.config import Config, Scale
from conflictparse.kinds import Bound, Grain, Outcome, QuantityKind, SourceKind
from conflictparse.model import Claim, Hedge, Mention, Period, Quantity, Source, Span

CONTAINS = [
    (Span(0, 5), Span(0, 5), True),
    (Span(0, 5), Span(1, 6), False),
    (Span(0, 5), Span(5, 5), True),
]
OVERLAPS = [
    (Span(0, 5), Span(4, 9), True),
    (Span(0, 5), Span(5, 9), False),  # half-open: they only touch
]


@pytest.mark.parametrize(("whole", "part", "expected"), CONTAINS)
def test_contains(whole, part, expected):
    assert whole.contains(part) is expected


@pytest.mark.parametrize(("one", "other", "expected"), OVERLAPS)
def test_overlaps(one, other, expected):
    assert one.overlaps(other) is expected
    assert other.overlaps(one) is expected


def test_mentions_are_frozen():
    mention = Mention(span=Span(0, 1), text="a", rule="r")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        mention.text = "b"


def test_settings_compare_and_hash_by_value():
    one = Config(words={"reporting.probable": ["avow"]})
    assert one == Config(words={"reporting.probable": ["avow"]})
    assert hash(one) == hash(Config(words={"reporting.probable": ("avow",)}))


def test_settings_with_a_scale_are_hashable():
    scale = Scale(name="Kent", reference="Kent 1964", terms={"almost certain": (0.87, 0.99)})
    assert hash(Config(scales=[scale])) == hash(Config(scales=[scale]))


def test_rules_are_switched_off_one_by_one():
    assert Config().without("a").without("b", "c").disabled_rules == {"a", "b", "c"}


@pytest.mark.parametrize("setting", [{"max_length": -1}, {"max_length": "9"}, {"war_started": "2022-02-24"}])
def test_wrong_settings_are_refused(setting):
    with pytest.raises((TypeError, ValueError), match=next(iter(setting))):
        Config(**setting)


def test_a_claim_reads_as_one_line():
    span = Span(0, 11)
    quantity = Quantity(
        span=span,
        text="at least 30",
        rule="r",
        low=30,
        value=30,
        bound=Bound.AT_LEAST,
        unit="civilian",
        kind=QuantityKind.COUNT,
    )
    source = Source(span=Span(40, 47), text="Khartoum", rule="r", name="Khartoum", kind=SourceKind.ORGANISATION)
    claim = Claim(
        span=span,
        text="at least 30",
        rule="r",
        quantity=quantity,
        outcome=Outcome.KILLED,
        victims="Sudanese",
        source=source,
        period=Period(start=date(2025, 3, 1), end=date(2025, 3, 2), grain=Grain.DAY),
    )
    text = repr(claim)
    assert "\n" not in text
    for part in ("at least 30", "Sudanese civilian", "killed", "Khartoum", "2025-03-01 to 2025-03-02"):
        assert part in text


def test_no_field_has_a_mutable_default():
    for kind in (Claim, Hedge, Quantity, Period):
        for attribute in attrs.fields(kind):
            assert not isinstance(attribute.default, list | dict | set)


def test_a_claim_of_hard_wrapped_text_reads_as_one_line():
    text = "At\nleast 12\nsailors were killed,\na figure that could not be independently\nverified."
    (claim,) = parse(text).claims
    assert repr(claim) == (
        "<Claim 'At least 12' sailors: killed | in the reporter's voice | hedged: could not be independently verified>"
    )
