"""Claims in the columns of UCDP GED, ACLED, GDELT GKG and HXL."""

import csv
import io
from datetime import date

import pytest
from attrs import evolve

from conflictparse import Article, Bound, ClaimStatus, Grain, Mention, Outcome, Period, QuantityKind, VictimClass
from conflictparse.outputs.codebooks import acled_rows, gkg_counts, gkg_field, hxl_rows, ucdp_rows
from sample_article import ARTICLE, CLAIMS, HOMES, KILLED, SATURDAY, SOLDIERS, WOUNDED, at, paragraphs

DEATHS, INJURIES, LOST_HOMES, LOST_SOLDIERS = CLAIMS


def claiming(*claims):
    return evolve(ARTICLE, claims=claims, sentences=paragraphs())


def counting(**quantity):
    """The first claim with another quantity."""
    return evolve(DEATHS, quantity=evolve(KILLED, **quantity))


def lasting(start, end):
    return evolve(DEATHS, period=Period(start=start, end=end, grain=Grain.DAY))


EXACT = counting(text="14", value=14, low=14, high=14, bound=Bound.EXACT)
DOZENS = counting(text="dozens", value=None, low=None, bound=Bound.INDEFINITE)

NOT_COUNTED = [
    pytest.param(evolve(DEATHS, status=ClaimStatus.NEGATED), id="denied"),
    pytest.param(evolve(DEATHS, status=ClaimStatus.HYPOTHETICAL), id="supposed"),
    pytest.param(evolve(DEATHS, status=ClaimStatus.SUPERSEDED), id="replaced"),
    pytest.param(counting(kind=QuantityKind.PERCENT), id="a share"),
    pytest.param(counting(rate="day"), id="a rate"),
    pytest.param(evolve(DEATHS, outcome=Outcome.DEPLOYED), id="of another outcome"),
    pytest.param(evolve(DEATHS, outcome=Outcome.KILLED_OR_WOUNDED), id="not of deaths alone"),
]


@pytest.mark.parametrize("claim", NOT_COUNTED)
def test_what_no_codebook_counts(claim):
    article = claiming(claim)
    assert ucdp_rows(article) == []
    assert acled_rows(article) == []
    assert gkg_counts(article) == []
    assert len(hxl_rows(article)) == 2


class TestUcdp:
    def test_a_claim_of_deaths_is_a_row(self):
        assert ucdp_rows(ARTICLE)[0] == {
            "claim": 0,
            "year": 2024,
            "number_of_sources": 1,
            "source_original": "Lena Marsh",
            "source_date": date(2024, 3, 10),
            "source_headline": ARTICLE.title,
            "where_description": "the grain harbour",
            "event_clarity": 1,
            "date_prec": 1,
            "date_start": date(2024, 3, 9),
            "date_end": date(2024, 3, 9),
            "deaths_a": None,
            "deaths_b": None,
            "deaths_civilians": 14,
            "deaths_unknown": None,
            "best": 14,
            "high": None,
            "low": 14,
        }

    def test_only_deaths_have_rows(self):
        assert [row["claim"] for row in ucdp_rows(ARTICLE)] == [0, 3]

    @pytest.mark.parametrize(
        ("quantity", "low_best_high"),
        [
            ({"value": 14, "low": 14, "high": 14, "bound": Bound.EXACT}, (14, 14, 14)),
            ({"value": 14, "low": None, "high": None, "bound": Bound.ABOUT}, (None, 14, None)),
            ({"value": 14, "low": 14, "high": None, "bound": Bound.AT_LEAST}, (14, 14, None)),
            ({"value": 14, "low": 15, "high": None, "bound": Bound.MORE_THAN}, (15, None, None)),
            ({"value": 14, "low": None, "high": 14, "bound": Bound.AT_MOST}, (None, None, 14)),
            ({"value": None, "low": 12, "high": 15, "bound": Bound.RANGE}, (12, None, 15)),
            ({"value": None, "low": None, "high": None, "bound": Bound.INDEFINITE}, (None, None, None)),
        ],
        ids=lambda value: str(value.get("bound", "")) if isinstance(value, dict) else "",
    )
    def test_the_estimates_are_those_of_the_text(self, quantity, low_best_high):
        (row,) = ucdp_rows(claiming(counting(**quantity)))
        assert (row["low"], row["best"], row["high"]) == low_best_high

    @pytest.mark.parametrize(
        ("last", "code"),
        [
            ("2024-03-01", 1),
            ("2024-03-06", 2),
            ("2024-03-07", 3),
            ("2024-03-08", 3),
            ("2024-03-09", 4),
            ("2024-04-01", 4),
            ("2024-04-02", 5),
            ("2024-12-31", 5),
            ("2026-03-01", None),
        ],
    )
    def test_the_precision_is_that_of_the_period(self, last, code):
        (row,) = ucdp_rows(claiming(lasting(date(2024, 3, 1), date.fromisoformat(last))))
        assert row["date_prec"] == code

    def test_a_total_is_less_clear_and_an_open_period_has_no_year(self):
        total, half_open = ucdp_rows(
            claiming(
                evolve(DEATHS, cumulative=True), evolve(DEATHS, period=Period(start=date(2024, 3, 1), grain=Grain.DAY))
            )
        )
        assert total["event_clarity"] == 2
        assert (half_open["year"], half_open["date_prec"], half_open["event_clarity"]) == (None, None, None)
        assert half_open["date_start"] == date(2024, 3, 1)

    def test_what_the_text_does_not_say_stays_empty(self):
        (row,) = ucdp_rows(
            Article(text=ARTICLE.text, claims=(evolve(EXACT, source=None, period=None, place=None, cumulative=None),))
        )
        assert {name for name, value in row.items() if value is not None} == {
            "claim",
            "number_of_sources",
            "deaths_civilians",
            "best",
            "high",
            "low",
        }

    def test_the_coder_says_which_side_is_which(self):
        fallen = evolve(EXACT, victims="Northern", victim_class=VictimClass.COMBATANT)
        unnamed = evolve(EXACT, victim_class=VictimClass.UNKNOWN)
        first, second = ucdp_rows(claiming(fallen, unnamed), side_a=["northern"], side_b=["southern"])
        assert (first["deaths_a"], first["deaths_b"], first["deaths_civilians"], first["deaths_unknown"]) == (
            14,
            None,
            None,
            None,
        )
        assert (second["deaths_a"], second["deaths_unknown"]) == (None, 14)


class TestAcled:
    def test_an_event_is_a_row_and_a_total_is_none(self):
        (row,) = acled_rows(claiming(*CLAIMS))
        assert row == {
            "claims": "0",
            "event_date": date(2024, 3, 9),
            "year": 2024,
            "time_precision": 1,
            "location": "the grain harbour",
            "fatalities": 14,
            "notes": " ".join(ARTICLE.text.split("\n\n")[1].split()),
        }

    @pytest.mark.parametrize(
        ("policy", "fatalities"), [("conservative", [12]), ("highest", [99]), ("blank", [None]), ("each", [14, 12])]
    )
    def test_conflicting_figures_follow_the_named_policy(self, policy, fatalities):
        rows = acled_rows(claiming(DEATHS, evolve(DOZENS, source=None)), policy=policy)
        assert [row["fatalities"] for row in rows] == fatalities

    def test_a_dispute_is_noted(self):
        (row,) = acled_rows(claiming(DEATHS, evolve(DOZENS, source=None)))
        assert row["claims"] == "0; 1"
        assert row["notes"].endswith("Figures differ: At least 14 civilians (Lena Marsh); dozens (the report).")

    @pytest.mark.parametrize(
        ("claim", "policy", "fatalities"),
        [
            (DOZENS, "conservative", 12),
            (DOZENS, "highest", 99),
            (DOZENS, "blank", None),
            (EXACT, "blank", 14),
            (EXACT, "highest", 14),
            (counting(text="12 to 15", value=None, low=12, high=15, bound=Bound.RANGE), "conservative", 12),
            (counting(text="12 to 15", value=None, low=12, high=15, bound=Bound.RANGE), "highest", 15),
            (counting(text="a spate", value=None, low=None, bound=Bound.INDEFINITE), "conservative", None),
            (counting(text="a spate", value=None, low=None, bound=Bound.INDEFINITE), "highest", None),
        ],
    )
    def test_vague_figures_follow_the_named_policy(self, claim, policy, fatalities):
        assert acled_rows(claiming(claim), policy=policy)[0]["fatalities"] == fatalities

    @pytest.mark.parametrize(
        "other",
        [
            evolve(DEATHS, victims="sailors"),
            evolve(DEATHS, victim_class=VictimClass.COMBATANT),
            evolve(DEATHS, place=Mention(**at("river port"))),
            evolve(DEATHS, period=None),
            evolve(DEATHS, part_of=DEATHS.span),
        ],
    )
    def test_other_victims_periods_and_places_are_no_rivals(self, other):
        assert len(acled_rows(claiming(DEATHS, other))) == 2

    @pytest.mark.parametrize(
        ("last", "day", "code"),
        [
            ("2024-03-01", date(2024, 3, 1), 1),
            ("2024-03-07", date(2024, 3, 4), 2),
            ("2024-03-31", date(2024, 3, 16), 3),
        ],
    )
    def test_the_day_is_the_middle_of_the_period(self, last, day, code):
        (row,) = acled_rows(claiming(lasting(date(2024, 3, 1), date.fromisoformat(last))))
        assert (row["event_date"], row["time_precision"]) == (day, code)

    @pytest.mark.parametrize(
        ("claim", "rows"),
        [
            (lasting(date(2024, 3, 1), date(2024, 4, 1)), 1),
            (lasting(date(2024, 3, 1), date(2024, 4, 2)), 0),
            (evolve(DEATHS, cumulative=True), 0),
            (evolve(DEATHS, period=None), 1),
        ],
    )
    def test_a_total_is_no_event(self, claim, rows):
        assert len(acled_rows(claiming(claim))) == rows

    @pytest.mark.parametrize("policy", ["lowest", "", None])
    def test_an_unknown_policy_is_named(self, policy):
        with pytest.raises(ValueError, match="policy must be one of conservative, highest"):
            acled_rows(ARTICLE, policy=policy)


class TestGkg:
    def test_a_plain_number_is_a_count(self):
        assert gkg_counts(ARTICLE)[0] == {
            "claim": 0,
            "count_type": "KILL",
            "number": 14,
            "object": "civilians",
            "location_type": None,
            "location_fullname": "the grain harbour",
            "country_code": None,
            "adm1_code": None,
            "latitude": None,
            "longitude": None,
            "feature_id": None,
            "offset": KILLED.span.start,
        }

    def test_ranges_vague_figures_and_fractions_are_none(self):
        fraction = evolve(DEATHS, quantity=evolve(KILLED, value=1.5))
        assert [row["claim"] for row in gkg_counts(claiming(*CLAIMS, DOZENS, fraction))] == [0, 1]

    def test_the_field_is_written_as_gkg_does(self):
        assert gkg_field(claiming(DEATHS, INJURIES)) == (
            f"KILL#14#civilians##the grain harbour######{KILLED.span.start};"
            f"WOUND#30#person##the grain harbour######{WOUNDED.span.start}"
        )

    def test_no_word_breaks_the_field(self):
        field = gkg_field(claiming(evolve(DEATHS, victims="a;b#c\nd")))
        assert field.split("#")[2] == "a b c d"
        assert gkg_field(Article(text="")) == ""


class TestHxl:
    ROWS = hxl_rows(claiming(DEATHS, INJURIES, LOST_HOMES, LOST_SOLDIERS))

    def test_headings_hashtags_and_a_row_a_claim(self):
        assert [
            ["Start", "End", "Place", "Source", "Words", "Killed min", "Killed max", "Civilians killed", "Injured"],
            [
                "#date+start",
                "#date+end",
                "#loc+name",
                "#meta+source",
                "#description",
                "#affected+killed+min",
                "#affected+killed+max",
                "#affected+civilians+killed",
                "#affected+injured",
            ],
            ["2024-03-09", "2024-03-09", "the grain harbour", "Lena Marsh", DEATHS.text, "", "", 14, ""],
            ["2024-03-09", "2024-03-09", "the grain harbour", "Lena Marsh", INJURIES.text, "", "", "", 30],
            ["2024-02-24", "2024-03-10", "", "a Western official", LOST_SOLDIERS.text, 120, 150, "", ""],
        ] == self.ROWS

    @pytest.mark.parametrize(
        ("quantity", "cells"),
        [
            ({"value": 14, "low": 15, "high": None, "bound": Bound.MORE_THAN}, {"+min": 15}),
            ({"value": 14, "low": None, "high": 14, "bound": Bound.AT_MOST}, {"+max": 14}),
            ({"value": 14, "low": 14, "high": None, "bound": Bound.AT_LEAST}, {"": 14}),
            ({"value": None, "low": None, "high": None, "bound": Bound.INDEFINITE}, {}),
        ],
        ids=lambda value: str(value.get("bound", "")),
    )
    def test_a_mere_limit_is_no_figure(self, quantity, cells):
        _, tags, row = hxl_rows(claiming(counting(**quantity)))
        assert dict(zip(tags[5:], row[5:], strict=True)) == {
            f"#affected+civilians+killed{limit}": number for limit, number in cells.items()
        }

    def test_every_row_is_as_wide_as_the_header(self):
        rows = hxl_rows(claiming(*CLAIMS, DOZENS, evolve(DEATHS, period=None, place=None, source=None)))
        assert {len(row) for row in rows} == {len(rows[0])}

    def test_libhxl_reads_it(self):
        hxl = pytest.importorskip("hxl", reason="needs libhxl")
        written = io.StringIO()
        csv.writer(written).writerows(self.ROWS)
        found = hxl.data(hxl.make_input(io.BytesIO(written.getvalue().encode()), hxl.InputOptions(allow_local=True)))
        assert found.display_tags == self.ROWS[1]
        assert [row.get("#affected+killed+civilians") for row in found] == ["14", None, None]


def test_the_claims_of_the_sample_are_what_the_tests_take_them_for():
    assert [claim.quantity for claim in CLAIMS] == [KILLED, WOUNDED, HOMES, SOLDIERS]
    assert DEATHS.period.start == SATURDAY.start
