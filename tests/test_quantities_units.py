"""Money, percent, time, ages, measures, rates; and the door to quantulum3."""

import math
import subprocess
import sys
import threading

import pytest

from conflictparse import QuantityKind, find_quantities
from conflictparse.quantities import measures

UNITS = [
    ("$61 billion", 61_000_000_000, "USD", "money"),
    ("$175bn", 175_000_000_000, "USD", "money"),
    ("$ 75 million", 75_000_000, "USD", "money"),
    ("US$150 million", 150_000_000, "USD", "money"),
    ("$-50.8bn", -50_800_000_000, "USD", "money"),
    ("€4.2bn", 4_200_000_000, "EUR", "money"),
    ("£90", 90, "GBP", "money"),
    ("C$300 million", 300_000_000, "CAD", "money"),
    ("HK $5.4m", 5_400_000, "HKD", "money"),
    ("$US55,931", 55_931, "USD", "money"),
    ("USD115.5", 115.5, "USD", "money"),
    ("115USD", 115, "USD", "money"),
    ("EUR 125", 125, "EUR", "money"),
    ("RM23.50", 23.5, "MYR", "money"),
    ("30 MUSD", 30_000_000, "USD", "money"),
    ("75 USD million", 75_000_000, "USD", "money"),
    ("1,200€", 1200, "EUR", "money"),
    ("100元", 100, "CNY", "money"),
    ("10,000 Swiss francs", 10_000, "CHF", "money"),
    ("five million yen", 5_000_000, "JPY", "money"),
    ("3 million hryvnias", 3_000_000, "UAH", "money"),
    ("361 million pounds", 361_000_000, "GBP", "money"),
    ("19 cents", 19, "cent", "money"),
    ("470 pence", 470, "penny", "money"),
    ("3 dollars 50 cents", 3.5, "USD", "money"),
    ("a million dollars", 1_000_000, "USD", "money"),
    ("70 percent", 70, "percent", "percent"),
    ("45%", 45, "percent", "percent"),
    ("1.38pc", 1.38, "percent", "percent"),
    ("90 per cent", 90, "percent", "percent"),
    ("two percentage points", 2, "percent", "percent"),
    ("three days", 3, "day", "measure"),
    ("24 hours", 24, "hour", "measure"),
    ("two centuries", 2, "century", "measure"),
    ("40min", 40, "minute", "measure"),
    ("a 14-year-old girl", 14, "year of age", "age"),
    ("he is 70 years old", 70, "year of age", "age"),
    ("a month-old ruin and an 18-month-old boy", 18, "month of age", "age"),
    ("a girl aged 12", 12, "year of age", "age"),
    ("The minister, 54, was there.", 54, "year of age", "age"),
    ("Olena Bondar, 25, was there.", 25, "year of age", "age"),
    ("children under 5.", 5, "year of age", "age"),
    ("300 km", 300, "kilometre", "measure"),
    ("155mm", 155, "millimetre", "measure"),
    ("2,000 kg", 2000, "kilogram", "measure"),
    ("a 40-mile-long line", 40, "mile", "measure"),
    ("a 500-pound bomb", 500, "pound-mass", "measure"),
    ("1,000 sq km", 1000, "square kilometre", "measure"),
    ("250 metres", 250, "metre", "measure"),
    ("37m long", 37, "metre", "measure"),
    ("300 m away", 300, "metre", "measure"),
    ("50 miles per hour", 50, "mile per hour", "measure"),
    ("140 km/h", 140, "kilometre per hour", "measure"),
    ("12 hectares", 12, "hectare", "measure"),
    ("300 tonnes", 300, "tonne", "measure"),
    ("5.5kWh", 5.5, "kilowatt hour", "measure"),
    ("20 (kg)", 20, "kilogram", "measure"),
    ("20 degrees Celsius", 20, "degree Celsius", "measure"),
    ("36 league games", 36, "game", "count"),
    ("five in the morning", 5, None, "count"),
]


@pytest.mark.parametrize(("text", "value", "unit", "kind"), UNITS, ids=[row[0] for row in UNITS])
def test_unit(text, value, unit, kind):
    (found,) = find_quantities(text)
    assert found.value == pytest.approx(value)
    assert (found.unit, found.kind) == (unit, kind)


LABELLED = [
    ("Destroyed: tanks - 12 (+3).", ["tank", "tank"], "a dash, and an increment in brackets"),
    ("Armoured vehicles: 30; personnel: about 400.", ["vehicle", "personnel"], "a colon"),
    ("The T-72 and the tanks - 12 men in all - left.", ["man"], "a number with its own noun takes no label"),
    ("He scored: 12.", [None], "no noun that reports of war count"),
    ("Seized: tanks - 12 (3 burnt out).", ["tank", "tank"], "a part in brackets, its noun elided"),
    ("Toll passes 900\n\nKHARTOUM - Fighting went on.", ["person"], "nothing from the next paragraph"),
]


@pytest.mark.parametrize(("text", "units", "why"), LABELLED)
def test_labels(text, units, why):
    assert [found.unit for found in find_quantities(text)] == units, why


RATES = [
    ("They lose 1,200 troops per day.", "day"),
    ("They lose 1,200 troops a day.", "day"),
    ("It built 36,000 shells a month.", "month"),
    ("More than 1,500 soldiers are being wounded or killed each day.", "day"),
    ("It costs $98 a share.", "share"),
    ("It costs $5.2 million a day.", "day"),
    ("They make 3 million drones every year.", "year"),
    ("Average daily losses reached 899 soldiers.", "day"),
    ("A 12-cent-a-share payment", "share"),
    ("It grew 15 % per annum.", "year"),
    ("Five men died a day later.", None),
    ("Five men died a year ago.", None),
    ("Five men left; each day is long.", None),
]


@pytest.mark.parametrize(("text", "rate"), RATES, ids=[row[0] for row in RATES])
def test_rate(text, rate):
    assert find_quantities(text)[0].rate == rate


def test_dimension_comes_from_quantulum3():
    assert measures.identify("km/h") == ("kilometre per hour", "speed")
    assert measures.identify("zorkmids") is None
    assert measures.identify("") is None
    assert measures.identify("k" * 80) is None


def test_door_is_opened_only_for_a_unit_that_a_caller_adds():
    code = (
        "import sys, conflictparse as cp;"
        "cp.find_quantities('At least 3,000 soldiers and $5 billion, 20 percent, in two days, a 9-year-old.');"
        "assert 'quantulum3' not in sys.modules and 'inflect' not in sys.modules;"
        "cp.find_quantities('It flew 300 km, and a blast of 30 kilopascals followed.');"
        "assert 'quantulum3' not in sys.modules;"
        "config = cp.Config(words={'units.words': ['dyne']});"
        "(found,) = cp.find_quantities('A pull of 30 dynes.', config=config);"
        "assert 'quantulum3' in sys.modules;"
        "assert (found.unit, found.dimension) == ('dyne', 'force')"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


def test_door_serves_threads_alike():
    measures.identify.cache_clear()
    answers = []
    threads = [threading.Thread(target=lambda: answers.append(measures.identify("kg"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [("kilogram", "mass")] * 8


def test_door_survives_what_it_cannot_read(monkeypatch):
    from quantulum3 import parser

    def fail(text):
        raise AssertionError(text)

    measures.identify.cache_clear()
    monkeypatch.setattr(parser, "parse", fail)
    (found,) = find_quantities("They walked 300 furlongs.")
    measures.identify.cache_clear()
    assert (found.value, found.unit, found.kind) == (300, "furlong", QuantityKind.MEASURE)


HOSTILE = {
    "long": "9" * 5000,
    "long decimal": "9" * 400 + ".5",
    "words": "one hundred " * 2000,
    "commas": "1," * 5000,
    "spaces": "1 000" * 2000,
    "points": "1." * 5000,
    "hyphens": "1-" * 5000,
    "dozens": "dozens of " * 3000,
    "bounds": "more than " * 3000 + "5",
    "articles": "a " * 5000 + "hundred",
    "superscript": "² ³ ½ Ⅷ ٣ ५ ½½½",
    "surrogate": "5 \ud83d soldiers \x00 7",
    "adjectives": "5 " + "big " * 5000,
    "fractions": "1/2/3/4/0/0 1/0 0/1",
    "millions": "5 " + "million " * 3000,
    "huge money": "9" * 240 + " dollars 50 cents",
    "huge range": "5 to " + "9" * 250 + " trillion trillion",
    "huge decimal": "9" * 249 + ".5 trillion trillion USD billion",
    "hyphen chain": "5-" + "a-" * 5000,
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.timeout(20)
def test_hostile(name):
    text = HOSTILE[name]
    for found in find_quantities(text):
        assert found.text == text[found.span.start : found.span.end]
        assert repr(found)
        assert all(math.isfinite(number) for number in (found.value, found.low, found.high) if number is not None)


def test_long_integer_stays_exact():
    digits = "123456789" * 10
    (found,) = find_quantities(f"{digits} atoms")
    assert found.value == int(digits)
