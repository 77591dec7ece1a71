"""The kept answers of quantulum3 are its own, and asking it loads no type checker."""

import subprocess
import sys

import pytest

from conflictparse.lexicon import load
from conflictparse.quantities import measures

KEPT = [
    (form, name, dimension)
    for dimension, names in load("measures")["quantulum3"].items()
    for name, forms in names.items()
    for form in forms
]


@pytest.mark.parametrize(("form", "name", "dimension"), KEPT)
def test_a_kept_answer_is_what_quantulum3_says(form, name, dimension):
    assert measures._ask(form) == (name, dimension)  # noqa: SLF001 - the door itself, past what is kept


UNITS = [
    ("km", "kilometre", "as written"),
    ("Kilometers", "kilometre", "plural and capitalised"),
    ("MW", "megawatt", "a symbol keeps its case"),
    ("gigawatt-hours", "gigawatt hour", "a hyphen for the space"),
    ("hectares", "hectare", "not in quantulum3"),
    ("mSv", "millisievert", "millisecond volts to quantulum3"),
    ("MJ", "megajoule", "millijoules to quantulum3"),
    ("KB", "kilobyte", "kibibytes to quantulum3"),
    ("ms", "millisecond", "no plural of m"),
    ("dynes", "dyne", "listed nowhere: quantulum3 is asked"),
]


@pytest.mark.parametrize(("unit", "name", "why"), UNITS)
def test_units(unit, name, why):
    assert measures.identify(unit).name == name, why


def test_no_unit_that_the_finder_knows_loads_quantulum3():
    program = (
        "import sys; from conflictparse.lexicon import table; from conflictparse.quantities.measures import identify\n"
        "words = [form for unit in table('units', 'words') for form in (unit, unit.replace(' ', '-'), unit.title())]\n"
        "for form in (*words, *table('units', 'symbols')):\n"
        "    identify(form)\n"
        "    if 'quantulum3' in sys.modules: sys.exit(f'asked about {form!r}')"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_the_type_checker_is_back_after_the_import():
    typeguard = pytest.importorskip("typeguard")
    checked = typeguard.typechecked
    measures._parser()  # noqa: SLF001 - the import is the point
    assert typeguard.typechecked is checked


def test_inflect_is_loaded_without_its_run_time_checks():
    program = (
        "from conflictparse.quantities.measures import identify; identify('parsec');"
        "import inflect; print(*inflect.engine.plural.__code__.co_names)"
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "typeguard" not in answer.stdout
